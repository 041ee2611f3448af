"""``safe-space survey``: what it prints, and its exit codes."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def surveyed(command, tiny):
    ran = command("survey", tiny, "--json")
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


def test_json_holds_these_fields_and_no_others(surveyed):
    assert list(surveyed) == [
        *("states", "complete", "moments", "replies", "endings", "disclosures", "best", "chance")
    ]
    assert surveyed["complete"] is True
    assert set(surveyed["moments"]["room"]) == {"reached", "trust"}
    assert set(surveyed["replies"]["room.feel"]) == {"offered"}
    assert set(surveyed["endings"]["over"]) == {"reached", "shortest"}
    assert set(surveyed["disclosures"]["loss"]) == {"reached", "shortest"}
    assert set(surveyed["best"]) == {"alliance", "replies"}
    assert set(surveyed["chance"]) == {"endings", "mean_trust"}


def test_moments_have_the_trust_they_are_reached_with(surveyed):
    assert surveyed["moments"]["room"] == {"reached": True, "trust": [0, 6]}
    assert surveyed["moments"]["told"] == {"reached": True, "trust": [0, 8]}


def test_replies_are_named_with_their_moment(surveyed):
    assert list(surveyed["replies"]) == [
        *("room.feel", "room.nod", "room.advise", "told.thanks", "told.belittle")
    ]
    assert all(reply == {"offered": True} for reply in surveyed["replies"].values())


def test_the_shortest_way_is_one_that_play_takes(surveyed, command, tiny):
    way = surveyed["endings"]["over"]["shortest"]
    ran = command("play", tiny, "--json", "--replies", ",".join(way))

    assert len(way) == 2
    assert json.loads(ran.out)["ending"] == "over"
    assert surveyed["disclosures"]["loss"] == {"reached": True, "shortest": ["feel"]}


def test_what_is_never_reached_has_no_way(surveyed):
    assert surveyed["disclosures"]["why"] == {"reached": False, "shortest": None}


def test_the_best_line_and_the_odds_are_told(surveyed):
    assert surveyed["best"] == {"alliance": "growing", "replies": ["feel", "thanks"]}
    assert surveyed["chance"]["endings"] == {"over": pytest.approx(1)}
    assert 0 < surveyed["chance"]["mean_trust"] < 10


def test_the_text_tells_the_same(command, tiny):
    ran = command("survey", tiny)

    assert ran.code == 0
    for line in (
        "One room",
        "  told: 0 to 8",
        "Replies never on offer: none.",
        "  over (growing): 100%",
        "  loss: can be heard",
        "    feel",
        "  why: never",
        "The best that can be made of it: growing, worth 55.",
        "    feel,thanks",
    ):
        assert line in ran.out.splitlines()


def test_a_shipped_scenario_is_found_by_its_id(command):
    ran = command("survey", "first-visit-maya")

    assert ran.code == 0
    assert "all of them looked at." in ran.out


def test_a_scenario_with_errors_is_not_surveyed(command, tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text("format: 1\n", "utf-8")
    ran = command("survey", broken, "--json")

    assert (ran.code, ran.out) == (1, "")
    assert f"{broken}:1:1: E102" in ran.err


def test_a_scenario_that_never_ends_says_so(command, tiny):
    text = tiny.read_text("utf-8").replace("go: end", "go: room")
    tiny.write_text(text, "utf-8")
    found = json.loads(command("survey", tiny, "--json").out)

    assert found["endings"] == {"over": {"reached": False, "shortest": None}}
    assert found["moments"]["end"] == {"reached": False, "trust": None}
    assert found["best"] == {"alliance": None, "replies": []}
    assert found["chance"] == {"endings": {"over": 0}, "mean_trust": None}
    lines = command("survey", tiny).out.splitlines()
    assert "No ending can be reached." in lines
    assert "  By chance, no meeting ends." in lines
    assert "  end: never" in lines

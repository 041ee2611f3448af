"""``play --replies … --json``: one object whose fields are a contract."""

import json

import pytest

SESSION_KEYS = [
    *("scenario", "seed", "turns", "turning_points", "ending", "alliance", "shared", "unsaid"),
    "complete",
]
TURN_KEYS = [
    *("moment", "client", "manner", "feeling", "shared", "reply", "verdict", "mixed", "early"),
    *("moves", "heard", "practices_served", "practices_failed", "trust_before", "trust_after"),
    *("reasons", "rupture", "stronger", "explanation", "regret"),
]


@pytest.fixture
def played(command, tiny):
    ran = command("play", tiny, "--replies", "advise,feel,belittle", "--seed", "7", "--json")
    assert ran.code == 0
    return json.loads(ran.out)


def test_the_object_has_exactly_its_fields(played):
    assert list(played) == SESSION_KEYS


def test_every_turn_has_exactly_its_fields(played):
    assert [list(turn) for turn in played["turns"]] == [TURN_KEYS] * 3


def test_moves_and_reasons_have_exactly_their_fields(played):
    for turn in played["turns"]:
        assert all(list(move) == ["technique", "start", "end", "words"] for move in turn["moves"])
        assert all(list(reason) == ["amount", "why"] for reason in turn["reasons"])


def test_the_first_turn_tells_what_happened(played):
    turn = played["turns"][0]
    assert turn["moment"] == "room"
    assert turn["client"] == "I am here."
    assert turn["manner"] == "She looks at the door."
    assert turn["feeling"] == "guarded"
    assert turn["shared"] is None
    assert turn["verdict"] == "over-leads"
    assert turn["heard"] == "Right."
    assert turn["practices_failed"] == ["client-leads"]
    assert (turn["trust_before"], turn["trust_after"]) == (6, 4)
    assert turn["stronger"] == "feel"


def test_a_disclosure_belongs_to_the_turn_whose_words_share_it(played):
    assert [turn["shared"] for turn in played["turns"]] == [None, None, "loss"]


def test_the_session_tells_how_it_ended(played):
    assert played["seed"] == 7
    assert played["ending"] == "over"
    assert played["alliance"] == "growing"
    assert played["shared"] == ["loss"]
    assert played["unsaid"] == ["why"]
    assert played["complete"] is True


def test_spans_are_offsets_into_the_plain_reply(played):
    plain = {
        "feel": "You sound sad. Go on.",
        "advise": "Write to her",
        "belittle": "It is only a job",
    }
    for turn in played["turns"]:
        for move in turn["moves"]:
            assert plain[turn["reply"]][move["start"] : move["end"]] == move["words"]


def test_a_meeting_that_stops_half_way_is_not_complete(command, tiny):
    played = json.loads(command("play", tiny, "--replies", "feel", "--json").out)
    assert played["ending"] is None
    assert played["alliance"] is None
    assert played["complete"] is False


def test_without_replies_json_tells_of_a_meeting_without_turns(command, tiny):
    assert json.loads(command("play", tiny, "--json").out)["turns"] == []


def test_the_same_replies_and_seed_print_the_same_object(command, tiny):
    line = ("play", tiny, "--replies", "advise,feel", "--seed", "3", "--json")
    assert command(*line).out == command(*line).out


def test_a_shipped_scenario_can_be_named_by_its_id(command):
    played = json.loads(command("play", "camera-off-theo", "--replies", "ready", "--json").out)
    assert played["scenario"] == "camera-off-theo"
    assert played["turns"][0]["practices_served"]

"""``play --record``, ``sessions`` and ``show``: what is kept, and where."""

import contextlib
import json
import re
import sqlite3

import pytest

from simulator.records.live import resume_session
from simulator.records.store import open_store


def record(command, tiny, data, replies="advise,feel"):
    ran = command("play", tiny, "--replies", replies, "--record", "--data", data)
    assert ran.code == 0
    found = re.search(r"Saved as (\S+)\. ", ran.err)
    assert found is not None
    return found.group(1)


def test_play_keeps_nothing_unless_asked(command, tiny, data):
    command("play", tiny, "--replies", "feel", "--data", data)
    assert not data.exists()


def test_a_recorded_meeting_is_listed(command, tiny, data):
    session = record(command, tiny, data)
    ran = command("sessions", "--data", data)
    assert ran.code == 0
    assert ran.out.startswith(f"{session}  ")
    assert "tiny  2 replies, open" in ran.out


def test_one_reply_is_counted_as_one(command, tiny, data):
    record(command, tiny, data, "feel")
    assert "1 reply, open" in command("sessions", "--data", data).out


def test_a_meeting_played_to_its_end_is_listed_as_ended(command, tiny, data):
    record(command, tiny, data, "feel,thanks")
    assert "2 replies, ended" in command("sessions", "--data", data).out


def test_the_list_as_json_holds_every_session_newest_first(command, tiny, data):
    first, second = (record(command, tiny, data) for _ in range(2))
    rows = json.loads(command("sessions", "--json", "--data", data).out)
    assert {row["id"] for row in rows} == {first, second}
    assert all(row["scenario"] == "tiny" and row["replies"] == 2 for row in rows)


def test_show_prints_the_same_object_as_play(command, tiny, data):
    played = command(
        *("play", tiny, "--replies", "advise,feel", "--seed", "4", "--json"),
        *("--record", "--data", data),
    )
    session = re.search(r"Saved as (\S+)\. ", played.err).group(1)
    shown = command("show", session, "--json", "--data", data)
    assert shown.code == 0
    assert json.loads(shown.out) == json.loads(played.out)


def test_show_tells_the_whole_meeting(command, tiny, data):
    session = record(command, tiny, data, "feel,thanks")
    out = command("show", session, "--data", data).out
    assert out.index("One room") < out.index("Ada: I am here.") < out.index("You: You sound sad")
    assert "The door stays open" in out


def test_a_saved_meeting_survives_its_file_being_changed_or_deleted(command, tiny, data):
    session = record(command, tiny, data)
    before = command("show", session, "--json", "--data", data).out
    tiny.unlink()
    assert command("show", session, "--json", "--data", data).out == before


def test_an_unknown_session_is_told_so(command, data):
    ran = command("show", "nope42", "--data", data)
    assert ran.code == 1
    assert "nope42" in ran.err
    assert "safe-space sessions" in ran.err


def test_an_empty_data_folder_is_told_so(command, data):
    ran = command("sessions", "--data", data)
    assert ran.code == 0
    assert "No session is saved here yet" in ran.err
    assert json.loads(command("sessions", "--json", "--data", data).out) == []


def test_the_environment_names_the_data_folder(command, tiny, data, monkeypatch):
    monkeypatch.setenv("SAFE_SPACE_DATA", str(data))
    command("play", tiny, "--replies", "feel", "--record")
    assert "tiny" in command("sessions").out
    assert (data / "sessions.db").exists()


def test_the_command_line_wins_over_the_environment(command, tiny, data, monkeypatch, tmp_path):
    monkeypatch.setenv("SAFE_SPACE_DATA", str(tmp_path / "other"))
    record(command, tiny, data)
    assert not (tmp_path / "other").exists()


def test_each_reply_is_saved_before_its_explanation_is_printed(command, tiny, data, monkeypatch):
    saved_when_told = []

    def explain_late(transcript):
        opened = open_store(data)
        session = opened.store.sessions()[0].id
        saved_when_told.append(len(resume_session(opened.store, session).transcript.turns))
        opened.store.close()
        return ""

    monkeypatch.setattr("simulator.cli.telling.last_turn", explain_late)
    command("play", tiny, "--replies", "advise,feel,thanks", "--record", "--data", data)
    assert saved_when_told == [1, 2, 3]


def test_a_reply_taken_back_stays_in_the_log(command, tiny, data):
    command("play", tiny, "--record", "--data", data, typed="1\nb\n1\nq\n")
    opened = open_store(data)
    session = opened.store.sessions()[0].id
    transcript = resume_session(opened.store, session).transcript
    opened.store.close()
    assert len(transcript.turns) == 1
    assert len(transcript.taken_back) == 1


def test_a_refused_reply_keeps_those_before_it(command, tiny, data):
    ran = command("play", tiny, "--replies", "feel,dance", "--record", "--data", data)
    assert ran.code == 1
    assert "1 reply, open" in command("sessions", "--data", data).out


@pytest.mark.parametrize("arguments", [("sessions",), ("show", "abc")])
def test_a_data_folder_that_is_a_file_is_told_without_a_traceback(command, tmp_path, arguments):
    in_the_way = tmp_path / "data"
    in_the_way.write_text("not a folder", "utf-8")
    ran = command(*arguments, "--data", in_the_way)
    assert ran.code == 1
    assert str(in_the_way) in ran.err
    assert "Traceback" not in ran.err


def test_a_meeting_that_cannot_be_kept_is_not_begun(command, tiny, tmp_path):
    in_the_way = tmp_path / "data"
    in_the_way.write_text("not a folder", "utf-8")
    ran = command("play", tiny, "--replies", "feel", "--record", "--data", in_the_way)
    assert ran.code == 1
    assert ran.out == ""
    assert str(in_the_way) in ran.err


def test_a_damaged_file_is_told_and_the_meeting_goes_on(command, tiny, data):
    data.mkdir()
    (data / "sessions.db").write_bytes(b"this is no database, and never was" * 100)
    ran = command("play", tiny, "--replies", "feel", "--record", "--data", data)
    assert ran.code == 0
    assert "damaged" in ran.err
    assert "1 reply, open" in command("sessions", "--data", data).out


def test_a_session_with_a_damaged_part_is_shown_as_far_as_it_is_sound(command, tiny, data):
    session = record(command, tiny, data, "advise,advise,feel")
    with contextlib.closing(sqlite3.connect(data / "sessions.db")) as db, db:
        changed = db.execute(
            "update event set body = replace(body, 'feel', 'nod') where body like '%feel%'"
        ).rowcount
    assert changed == 1
    shown = command("show", session, "--json", "--data", data)
    assert shown.code == 0
    assert "Part of this session is damaged" in shown.err
    assert [turn["reply"] for turn in json.loads(shown.out)["turns"]] == ["advise", "advise"]
    assert "damaged" in command("sessions", "--data", data).out


@pytest.mark.parametrize(
    ("how", "typed"), [(["--replies", "feel,thanks"], ""), ([], "1\n1\n1\n1\n1\n1\n1\n1\n")]
)
def test_a_meeting_played_to_its_end_is_closed_in_the_log(command, tiny, data, how, typed):
    tiny.write_text(tiny.read_text("utf-8").replace("go: room}", "go: told}"), "utf-8")
    command("play", tiny, *how, "--record", "--data", data, typed=typed)
    opened = open_store(data)
    session = opened.store.sessions()[0].id
    transcript = resume_session(opened.store, session).transcript
    opened.store.close()
    assert transcript.ending is not None
    assert transcript.closed

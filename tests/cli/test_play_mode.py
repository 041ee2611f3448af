"""``play`` keeps to the mode an author has fixed, and knows who speaks before the client comes."""

import pytest


@pytest.fixture
def fixed(tiny):
    """The small scenario with its mode fixed."""

    def fix(mode):
        text = tiny.read_text("utf-8").replace("goals:", f"mode: {mode}\ngoals:")
        tiny.write_text(text, "utf-8")
        return tiny

    return fix


def test_in_session_mode_nothing_is_explained_before_the_end(command, fixed):
    out = command("play", fixed("session"), "--replies", "advise,feel").out

    assert "You: Write to her" in out
    assert "Ada: I lost my work." in out
    assert "over-leads" not in out
    assert "trust" not in out.lower()
    assert "A stronger reply" not in out


def test_in_session_mode_every_reply_is_explained_at_the_end(command, fixed):
    out = command("play", fixed("session"), "--replies", "advise,feel,thanks").out
    told = [
        *("Ada: Bye.", "Looking back, reply by reply:", "You: Write to her"),
        *("[over-leads; trust 6 to 4]", "[validates; trust 4 to 6]", "The door stays open"),
    ]
    places = [out.index(part, out.index("Ada: Bye.")) for part in told]

    assert places == sorted(places)


def test_in_session_mode_by_keyboard_the_briefing_says_so(command, fixed):
    out = command("play", fixed("session"), typed="1\nq\n").out

    assert "feedback comes only when the meeting is over" in out
    assert "[validates" not in out


def test_in_coach_mode_every_reply_is_explained_at_once(command, fixed):
    out = command("play", fixed("coach"), "--replies", "feel").out

    assert "[validates; trust 6 to 8]" in out
    assert "Looking back" not in out


def test_where_nothing_is_fixed_the_briefing_says_nothing_of_it(command, tiny):
    assert "has fixed" not in command("play", tiny, typed="q\n").out


def test_what_there_is_to_see_before_the_client_comes_is_the_rooms(command, tiny):
    text = tiny.read_text("utf-8").replace(
        "    client: I am here.\n", "    room: yes\n    client: An empty chair.\n"
    )
    tiny.write_text(text, "utf-8")

    out = command("play", tiny, "--replies", "nod").out

    assert "The room: An empty chair." in out
    assert "Ada: I lost my work." in out

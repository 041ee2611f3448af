"""``play``: by keyboard and by a list of replies."""

import pytest


def test_a_scripted_meeting_is_told_from_first_words_to_ending(command, tiny):
    ran = command("play", tiny, "--replies", "feel,thanks")
    assert ran.code == 0
    told = [
        *("Ada: I am here.", "(She looks at the door.)", "You: You sound sad. Go on."),
        *("[validates; trust 6 to 8]", "Trust +2:", "Serves:", "Source:", "Ada: I lost my work."),
        *("The door stays open (growing alliance)", "Shared: She lost her work."),
        "Unsaid: Why she lost it.",
    ]
    places = [ran.out.index(part) for part in told]
    assert places == sorted(places)


def test_an_act_is_shown_in_one_pair_of_parentheses(command, tiny):
    out = command("play", tiny, "--replies", "nod").out
    assert "You: (You nod)\n" in out
    assert "((" not in out


@pytest.mark.parametrize("as_json", [[], ["--json"]])
def test_a_reply_not_on_offer_names_the_ones_that_are(command, tiny, as_json):
    ran = command("play", tiny, "--replies", "feel,dance", *as_json)
    assert ran.code == 1
    assert "'dance' is not on offer in 'told'" in ran.err
    assert "thanks" in ran.err
    assert "belittle" in ran.err
    assert "advise" not in ran.err


def test_a_refused_reply_leaves_no_half_an_object_behind(command, tiny):
    assert command("play", tiny, "--replies", "dance", "--json").out == ""


def test_a_reply_after_the_end_is_refused_as_such(command, tiny):
    ran = command("play", tiny, "--replies", "feel,thanks,thanks")
    assert ran.code == 1
    assert "has ended" in ran.err


def test_blanks_around_reply_ids_do_not_matter(command, tiny):
    assert command("play", tiny, "--replies", " feel , thanks ").code == 0


def test_a_meeting_can_be_played_by_numbers(command, tiny):
    ran = command("play", tiny, "--seed", "1", typed="1\n1\n")
    assert ran.code in (0, 1)
    assert "Ada, 30" in ran.out
    assert "Goals:\n- Listen first." in ran.out
    assert "This scenario touches on: loss; of work." in ran.out
    assert "Ada came by bus. She is early." in ran.out
    assert ran.out.index("1. ") < ran.out.index("2. ") < ran.out.index("3. ")


@pytest.mark.parametrize("typed", ["q\n", "quit\n", ""], ids=["q", "quit", "end of input"])
def test_a_trainee_can_leave_at_any_time(command, tiny, typed):
    ran = command("play", tiny, typed=typed)
    assert ran.code == 0
    assert "You leave after 0 replies." in ran.out


def test_a_reply_can_be_taken_back(command, tiny):
    ran = command("play", tiny, typed="1\nb\nq\n")
    assert ran.code == 0
    assert ran.out.count("Ada: I am here.") >= 2
    assert "You leave after 0 replies." in ran.out


def test_nothing_can_be_taken_back_before_the_first_reply(command, tiny):
    ran = command("play", tiny, typed="b\nq\n")
    assert "“b” is none of the choices. Type a number from 1 to 3." in ran.out
    assert "take the last reply back" not in ran.out


@pytest.mark.parametrize("answer", ["0", "4", "-1", "x", "", "1.5", "²", "9" * 5000])
def test_an_answer_that_is_no_choice_is_asked_again(command, tiny, answer):
    ran = command("play", tiny, typed=f"{answer}\nq\n")
    assert ran.code == 0
    assert "Type a number from 1 to 3." in ran.out


def test_the_order_on_screen_is_fixed_by_the_seed(command, tiny):
    screens = [command("play", tiny, "--seed", "5", typed="q\n").out for _ in range(2)]
    assert screens[0] == screens[1]
    others = {command("play", tiny, "--seed", str(seed), typed="q\n").out for seed in range(12)}
    assert len(others) > 1


def test_a_moment_that_neither_ends_nor_offers_a_reply_is_told_and_left(command, tiny):
    text = tiny.read_text("utf-8")
    first, second = text.index("      nod:"), text.index("  told:")
    stuck = text[:first] + text[second:]
    for name in ("thanks", "belittle"):
        stuck = stuck.replace(f"{name}: {{say: ", f"{name}: {{when: trust != 8, say: ")
    tiny.write_text(stuck, "utf-8")
    ran = command("play", tiny, typed="1\n1\n")
    assert ran.code == 1
    assert "offers no reply in 'told'" in ran.err or "E301" in ran.err

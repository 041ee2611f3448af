"""How an explanation changes with what surrounds the reply."""

import pytest

from simulator.feedback.explain import explain
from simulator.session.log import TookBack
from simulator.session.transcript import fold


def last(transcript):
    return explain(transcript, len(transcript.turns) - 1)


def test_the_words_are_quoted_with_what_they_are_and_what_they_serve(meet):
    evidence = last(meet("feel")).evidence
    assert evidence.startswith("Reflecting the feeling (empathy): “You sound worn out”.")


def test_harmful_words_are_quoted_with_what_they_go_against(meet):
    evidence = last(meet("advise")).evidence
    assert "Unasked advice (against letting the client lead): “You could write to her”" in evidence


def test_a_question_is_quoted_with_its_mark_wherever_the_author_set_it(meet):
    assert "“What was that like?” Ada heard:" in last(meet("ask")).evidence


def test_the_client_is_quoted_as_well(meet):
    assert "Ada heard: “You want to fix me and move on.”" in last(meet("advise")).evidence


def test_a_mixed_reply_names_both_halves_in_the_order_they_were_said(meet):
    headline = last(meet("feel-then-advise")).headline
    assert headline.index("reflecting the feeling") < headline.index("unasked advice")


def test_a_move_too_early_is_told_apart_from_a_wrong_one(meet):
    explanation = last(meet("guess"))
    assert explanation.early
    assert any(words in explanation.headline.lower() for words in ("early", "later", "too soon"))
    assert any("8" in reason.why or "early" in reason.why for reason in explanation.reasons)


def test_an_early_move_fails_the_clients_lead(meet):
    explanation = last(meet("guess"))
    assert [str(practice) for practice in explanation.failed] == ["client-leads"]
    assert explanation.served == ()


def test_an_open_rupture_is_mentioned_until_it_is_mended(meet):
    assert last(meet("feel")).rupture_note == ""
    assert last(meet("befriend")).rupture_note
    assert last(meet("befriend", "feel")).rupture_note
    assert last(meet("befriend", "feel", "repair")).rupture_note
    assert last(meet("befriend", "feel", "repair", "feel")).rupture_note == ""


def test_in_a_rupture_the_usual_effect_is_not_claimed(meet):
    assert last(meet("befriend", "feel")).effect == ""


def test_in_a_rupture_the_stronger_reply_is_the_repair(meet):
    contrast = last(meet("befriend", "feel")).contrast
    assert contrast is not None
    assert contrast.reply.id == "repair"


def test_three_questions_in_a_row_are_counted(meet):
    assert "Two questions in a row" in last(meet("ask", "ask")).habit
    assert "three questions in a row" in last(meet("ask", "ask", "ask")).habit
    assert "four questions in a row" in last(meet("ask", "ask", "ask", "ask")).habit


def test_harm_repeated_before_reflecting_is_named_as_a_habit(meet):
    habit = last(meet("advise", "ask", "advise")).habit
    assert habit == "For the second time you move ahead before reflecting: unasked advice."


def test_harm_repeated_after_a_reflection_is_counted_without_that(meet):
    assert last(meet("feel", "advise", "feel", "advise")).habit == (
        "The second time in this meeting: unasked advice."
    )


def test_the_first_success_after_failures_is_seen(meet):
    assert (
        "After two replies that worked against trust"
        in last(meet("advise", "belittle", "repair")).habit
    )


def test_a_first_good_reply_after_one_that_cost_trust_is_seen(meet):
    assert "first reply" in last(meet("advise", "feel")).habit


def test_a_second_try_that_helps_is_seen(meet):
    transcript = fold(meet("feel", "advise"), TookBack(1)).with_reply("ask")
    assert "second try" in last(transcript).habit


def test_a_good_run_is_seen(meet):
    assert "four replies in a row" in last(meet("feel", "follow", "feel", "follow")).habit


@pytest.mark.parametrize("reply", ["belittle", "advise", "feel", "hold"])
def test_the_wording_depends_on_the_setting(meet, reply):
    texts = {
        last(meet(reply, setting=setting)).text
        for setting in ("phone", "chat", "video", "in-person")
    }
    assert len(texts) > 1


@pytest.mark.parametrize("reply", ["advise", "belittle", "befriend", "feel", "choose"])
def test_the_wording_depends_on_the_clients_age(meet, reply):
    texts = {last(meet("ask", "ask", reply, age=age)).text for age in (9, 16, 40)}
    assert len(texts) == 3


def test_a_trainee_who_writes_is_told_what_they_wrote(meet):
    said = {last(meet("feel", setting="chat", seed=seed)).headline for seed in range(9)}
    assert any("What you wrote" in headline for headline in said)
    assert not any("What you said" in headline for headline in said)


def test_a_weaker_good_reply_is_held_up_against_the_stronger_one(meet):
    contrast = last(meet("follow")).contrast
    assert contrast is not None
    assert contrast.reply.id == "feel"
    assert "“You sound worn out.”" in contrast.quote
    assert "names the feeling that was showing" in contrast.says


def test_the_contrast_says_what_the_chosen_reply_does_instead(meet):
    for seed in range(5):
        contrast = last(meet("advise", seed=seed)).contrast
        assert contrast is not None
        assert "names the feeling that was showing" in contrast.says


def test_the_strongest_reply_is_told_so_with_what_would_make_it_stronger_still(meet):
    explanation = last(meet("feel"))
    assert explanation.contrast is None
    assert "tentatively" in explanation.strength


def test_the_explanation_as_text_holds_every_part_of_it(meet):
    explanation = last(meet("befriend", "feel"))
    assert explanation.contrast is not None
    for part in (
        explanation.headline,
        explanation.evidence,
        explanation.rupture_note,
        explanation.contrast.says,
    ):
        assert part in explanation.text


def test_a_reply_that_does_not_exist_cannot_be_explained(meet):
    with pytest.raises(IndexError):
        explain(meet("feel"), 1)


def test_two_moves_that_help_each_other_are_told_together(meet):
    strength = last(meet("ask", "ask", "ask-reflecting")).strength
    assert "gives back the gist" in strength
    assert "leaves the answer open" in strength


def test_the_same_few_words_at_other_moments_are_named_each_time(scenario_of, opened):
    wait = "wait: {do: '[You wait](holding-space).', go: "
    moments = "".join(
        f"  at-{place}:\n    client: Hm {place}.\n    replies:\n      {wait}at-{place + 1}}}\n"
        for place in range(4)
    )
    text = f"start: at-0\nmoments:\n{moments}  at-4: {{client: Bye., ending: over}}\n"
    transcript = opened(scenario_of(text))
    told = set()
    for _ in range(4):
        transcript = transcript.with_reply("wait")
        evidence = last(transcript).evidence
        assert "staying quietly present (active listening)" in evidence.lower()
        assert "(You wait)" in evidence
        told.add(evidence)
    assert len(told) == 4

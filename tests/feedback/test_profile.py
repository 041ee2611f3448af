"""What a meeting was made of, in counts of replies and moves."""

from simulator.feedback.debrief import debrief_of
from simulator.scenario.taxonomy import Practice


def profile(transcript):
    return debrief_of(transcript).profile


def test_verdicts_are_counted_by_reply(meet):
    counted = profile(meet("feel", "feel", "advise", "befriend")).verdicts
    assert {str(verdict): count for verdict, count in counted} == {
        "validates": 2,
        "over-leads": 1,
        "breaks-boundaries": 1,
    }


def test_a_mixed_reply_serves_one_practice_and_fails_another(meet):
    counted = {one.practice: one for one in profile(meet("feel-then-advise")).practices}
    assert (counted[Practice.EMPATHY].served, counted[Practice.EMPATHY].failed) == (1, 0)
    assert (counted[Practice.CLIENT_LEADS].served, counted[Practice.CLIENT_LEADS].failed) == (0, 1)


def test_practices_that_did_not_occur_are_left_out(meet):
    assert Practice.BOUNDARIES not in {one.practice for one in profile(meet("feel")).practices}


def test_the_same_technique_in_and_out_of_season_is_counted_apart(meet):
    counted = profile(meet("guess", "feel", "guess", trust=8)).techniques
    guesses = [one for one in counted if one.technique.id == "meaning-reflection"]
    assert [(str(one.verdict), one.count) for one in guesses] == [("validates", 2)]
    early = profile(meet("guess", "feel", "feel", "guess", trust=6)).techniques
    guesses = [one for one in early if one.technique.id == "meaning-reflection"]
    assert [(str(one.verdict), one.count) for one in guesses] == [
        ("validates", 1),
        ("over-leads", 1),
    ]


def test_what_helps_comes_before_what_harms_and_the_frequent_first(meet):
    counted = profile(meet("advise", "feel", "follow", "feel", "befriend")).techniques
    assert [one.technique.id for one in counted] == [
        "feeling-reflection",
        "paraphrase",
        "unasked-advice",
        "dual-relationship",
    ]


def test_questions_count_whether_they_help_or_not(meet, scenario_of, opened):
    assert profile(meet("ask", "fact", "feel")).questions == 2
    transcript = opened(
        scenario_of(
            "start: room\nmoments:\n  room:\n    client: I am here.\n    replies:\n"
            "      lead: {say: '[You left, did you not](leading-question)?', go: room}\n"
            "      safe: {say: '[Are you safe at home](safety-asked)?', go: end}\n"
            "  end: {client: Bye., ending: over}\n"
        )
    )
    assert profile(transcript.with_reply("lead").with_reply("safe")).questions == 2


def test_a_reflection_counts_unless_it_comes_too_early(meet):
    assert profile(meet("feel", "ask-reflecting", "guess", trust=2)).reflections == 2


def test_a_meeting_without_replies_has_an_empty_profile(meet):
    found = profile(meet())
    assert (found.replies, found.verdicts, found.practices, found.techniques) == (0, (), (), ())

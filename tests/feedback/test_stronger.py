"""Which reply is held up against the chosen one: always one that was on offer, and stronger."""

import pytest

from simulator.feedback.explain import explain

MOMENT = """\
trust: {trust}
facts: {{never: It never holds.}}
start: room
moments:
  room:
    client: I am here.
    replies:
{replies}
  end: {{client: Bye., ending: over}}
"""


@pytest.fixture
def held_up(scenario_of, opened):
    """The id of the reply held up against the first one, None when there is none."""

    def against(*replies, trust=6):
        lines = [
            f"      reply-{number}: {{say: '{said}', go: end{more}}}"
            for number, (said, more) in enumerate(replies)
        ]
        text = MOMENT.format(trust=trust, replies="\n".join(lines))
        transcript = opened(scenario_of(text)).with_reply("reply-0")
        contrast = explain(transcript, 0).contrast
        return None if contrast is None else contrast.reply.id

    return against


FEEL = ("[You sound sad](feeling-reflection)", "")
FOLLOW = ("[You did the work](paraphrase)", "")
GUESS = ("[Maybe it is the leaving](meaning-reflection)", "")
ADVISE = ("[Write to her](unasked-advice)", "")
BELITTLE = ("[It is only a job](minimising)", "")
LIMIT = ("[I keep to this hour](honest-limits)", "")
CONTACT = ("[Text me any time](private-contact)", "")


def test_the_reply_that_earns_more_trust_is_stronger(held_up):
    assert held_up(FOLLOW, FEEL) == "reply-1"


def test_a_harmless_reply_is_stronger_than_a_harmful_one(held_up):
    assert held_up(ADVISE, FOLLOW) == "reply-1"


def test_the_milder_harm_is_held_up_when_nothing_better_is_there(held_up):
    assert held_up(BELITTLE, ADVISE) == "reply-1"


def test_nothing_is_held_up_against_the_strongest(held_up):
    assert held_up(FEEL, FOLLOW, ADVISE) is None


def test_an_equal_is_not_stronger(held_up):
    assert held_up(FOLLOW, FOLLOW) is None


def test_a_deep_move_that_would_come_too_early_is_not_held_up(held_up):
    assert held_up(ADVISE, GUESS, FOLLOW, trust=6) == "reply-2"
    assert held_up(ADVISE, GUESS, FOLLOW, trust=10) == "reply-1"


def test_the_authors_choice_comes_first(held_up):
    named = (ADVISE[0], ", stronger: reply-1")
    assert held_up(named, FOLLOW, FEEL) == "reply-1"


def test_the_authors_choice_is_left_out_where_it_would_come_too_early(held_up):
    named = (FOLLOW[0], ", stronger: reply-1")
    assert held_up(named, GUESS, FEEL, trust=6) == "reply-2"


def test_the_authors_choice_is_left_out_when_it_is_not_on_offer(held_up):
    named = (ADVISE[0], ", stronger: reply-1")
    hidden = (FEEL[0], ", when: never")
    assert held_up(named, hidden, FOLLOW) == "reply-2"


def test_among_equals_the_one_that_serves_what_failed_is_held_up(held_up):
    assert held_up(CONTACT, FOLLOW, LIMIT) == "reply-2"


def test_with_trust_full_or_spent_replies_still_differ(held_up):
    assert held_up(FOLLOW, FEEL, trust=20) == "reply-1"
    assert held_up(BELITTLE, ADVISE, trust=0) == "reply-1"


TORN = """\
start: room
moments:
  room:
    client: I am here.
    replies:
      hurt: {say: '[It is only a job](minimising)', go: room}
      advise: {say: '[Write to her](unasked-advice)', stronger: follow, go: room}
      follow: {say: '[You did the work](paraphrase)', go: room}
      own: {when: rupture, say: '[That was me, I am sorry](rupture-repair)', go: room}
      out: {say: '[Bye](structuring)', go: end}
  end: {client: Bye., ending: over}
"""


def test_while_something_is_torn_what_mends_it_comes_before_the_authors_choice(scenario_of, opened):
    whole = opened(scenario_of(TORN))
    assert explain(whole.with_reply("advise"), 0).contrast.reply.id == "follow"
    torn = whole.with_reply("hurt").with_reply("advise")
    assert explain(torn, 1).contrast.reply.id == "own"
    mended = whole.with_reply("hurt").with_reply("own").with_reply("advise")
    assert explain(mended, 2).contrast.reply.id == "follow"

"""Whatever is edited into whatever: the preview plays on, and finds back to its place."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.authoring.previewing.preview import begin_preview, replayed
from simulator.authoring.previewing.start import StartState
from simulator.authoring.previewing.why import why_this
from simulator.feedback.explain import explain
from simulator.session.play import step
from tests.session.inventing import scenarios

EXAMPLES = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
STARTS = st.builds(
    StartState,
    moment=st.sampled_from((None, "m0", "m1", "m2", "end-bad", "nowhere")),
    trust=st.one_of(st.none(), st.integers(0, 20)),
    rupture=st.booleans(),
    facts=st.frozensets(st.sampled_from(("told", "cold", "wet"))),
    shared=st.frozensets(st.sampled_from(("debt", "loss"))),
    turn=st.integers(0, 4),
    visited=st.frozensets(st.sampled_from(("m0", "m1"))),
    said=st.frozensets(st.sampled_from((("m0", "r0"), ("m0", "r1"), ("m1", "r0")))),
)
CHOICES = st.lists(st.integers(0, 3), max_size=8)


def played(scenario, start, choices):
    preview = begin_preview(scenario, start)
    for choice in choices:
        offered = preview.transcript.offered()
        if not offered:
            break
        preview = preview.reply(offered[choice % len(offered)].id)
    return preview


@EXAMPLES
@given(one=scenarios(), other=scenarios(), start=STARTS, choices=CHOICES)
def test_an_edit_gives_again_what_it_can_and_forgets_nothing(one, other, start, choices):
    preview = played(one, start, choices)
    after = replayed(preview, other)
    assert (*after.line, *after.ahead) == preview.line
    assert after.line == preview.line[: len(after.line)]


@EXAMPLES
@given(one=scenarios(), other=scenarios(), start=STARTS, choices=CHOICES)
def test_undoing_an_edit_leads_back_to_the_place(one, other, start, choices):
    preview = played(one, start, choices)
    again = replayed(replayed(preview, other), one)
    assert (again.line, again.ahead) == (preview.line, ())
    assert again.transcript == preview.transcript


@EXAMPLES
@given(one=scenarios(), start=STARTS, choices=CHOICES)
def test_every_place_is_what_the_engine_makes_of_its_replies(one, start, choices):
    preview = played(one, start, choices)
    state = preview.transcript.opening_state
    for given_reply in preview.line:
        assert state.moment == given_reply.moment
        state, _ = step(one, state, given_reply.reply)
    assert preview.state == state


@EXAMPLES
@given(one=scenarios(), start=STARTS, choices=CHOICES)
def test_every_line_has_its_reasons_and_every_reply_its_explanation(one, start, choices):
    preview = played(one, start, choices)
    why = why_this(preview)
    assert why.line
    assert bool(why.way) == bool(preview.line)
    hidden = {reply for reply, _ in why.hidden}
    offered = {reply.id for reply in preview.transcript.offered()}
    assert hidden | offered == set(one.moments[preview.state.moment].replies)
    assert not hidden & offered
    for place in range(len(preview.line)):
        assert explain(preview.transcript, place).headline

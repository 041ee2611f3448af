"""A scenario grows from nothing to eight moments by forms alone, playable all the way."""

from __future__ import annotations

from simulator.authoring.editing.edit import apply_edits
from simulator.authoring.editing.forms import (
    add_ending,
    add_moment,
    add_reply,
    set_field,
    set_looks,
)
from simulator.authoring.editing.new_scenario import NewScenario, new_scenario
from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.loading import load_source
from simulator.session.proofs.prove import proved_problems

MOMENTS = ("kitchen", "sunday", "close-early")
REPLIES = (
    ("kitchen", "stay", "say", "The kitchen, at night.", "paraphrase", "sunday"),
    ("kitchen", "fix", "say", "Have you tried a warm drink?", "unasked-advice", "sunday"),
    ("sunday", "ask", "say", "What was Sunday like for you?", "open-question", "underneath"),
    ("sunday", "quiet", "do", "You wait.", "holding-space", "underneath"),
    (
        "sunday",
        "rush",
        "say",
        "We must get to the point: what happened?",
        "pushing-pace",
        "close-early",
    ),
)


def test_a_scenario_grows_to_eight_moments_by_forms_without_a_warning():
    text = new_scenario(NewScenario("Sums at night", "Imre", age=51))
    words = (
        "It's mostly the kitchen: I stand there.",
        'On Sunday I "forgot" lunch.',
        "I'd - well.",
    )
    text = apply_edits(
        text, add_ending(text, "left-early", "Not yet", "Too soon: so far.", "strained")
    )
    after = "nights"
    for moment, said in zip(MOMENTS, words, strict=True):
        ending = "left-early" if moment == "close-early" else ""
        text = apply_edits(text, add_moment(text, moment, said, "anxious", after, ending))
        after = moment
        assert load_source(text, "x").scenario is not None
    for reply in REPLIES:
        text = apply_edits(text, add_reply(text, *reply, heard="Hm: yes.", why="It's near."))
        assert load_source(text, "x").scenario is not None
    way = ("moments", "nights", "replies", "name-it", "go")
    text = apply_edits(text, set_field(text, way, "kitchen"))
    text = apply_edits(text, set_looks(text, {"seed": "imre", "head": "short1", "skin": "#ae5d29"}))

    loaded = load_source(text, "x")
    said = [*loaded.diagnostics, *proved_problems(loaded), *warnings_about(loaded)]

    assert [problem.as_text() for problem in said] == []
    assert len(loaded.scenario.moments) == 8
    assert loaded.scenario.client.looks.options == (("head", "short1"), ("skin", "#ae5d29"))

"""Readable transcripts of the shipped scenarios, replayed line by line.

Each file in ``tests/transcripts`` is a whole meeting as it should go: what the client says, which
replies are on offer (``>`` the chosen one, ``x`` locked ones), the verdict and the trust. After a
scenario has been changed on purpose, ``python tests/test_transcripts.py`` plays the chosen replies
again and writes the files anew; read the difference before committing it. With the id of a new
scenario after it, it first writes two meetings of that one.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.feedback.arrival import speaker
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import Reply, Scenario
from simulator.session.log import Started
from simulator.session.play import NotOnOfferError, Spoken
from simulator.session.survey.survey import survey_of
from simulator.session.transcript import Transcript, Turn, open_transcript

FOLDER = Path(__file__).resolve().parent / "transcripts"
SCENARIOS = FOLDER.parents[1] / "scenarios"
FILES = sorted(FOLDER.glob("*.txt"))
#: How much of a reply is shown, in characters.
SHOWN = 64


def scenario_of(text: str) -> Scenario:
    """The scenario a transcript is of."""
    loaded = load_scenario(SCENARIOS / f"{header(text, 'scenario')}.yaml")
    assert loaded.scenario is not None, loaded.diagnostics
    return loaded.scenario


def header(text: str, name: str) -> str:
    found = re.search(rf"^{name}: (.+)$", text, re.MULTILINE)
    assert found is not None, f"the transcript has no line “{name}: …”"
    return found.group(1)


def choices(text: str) -> list[str]:
    """The ids of the chosen replies, in order."""
    return re.findall(r"^  > ([a-z0-9-]+):", text, re.MULTILINE)


def played(scenario: Scenario, seed: int, replies: list[str]) -> Transcript:
    transcript = open_transcript(scenario, Started(scenario.id, "0" * 64, seed))
    for reply in replies:
        transcript = transcript.with_reply(reply)
    return transcript


def written(transcript: Transcript) -> str:
    """A meeting as it stands in a transcript file."""
    scenario = transcript.scenario
    lines = [f"scenario: {scenario.id}", f"seed: {transcript.started.seed}", ""]
    for turn in transcript.turns:
        lines += [*_turn(scenario, turn), ""]
    ending = transcript.ending
    lines += _spoken(scenario, transcript.client_now, transcript.state.trust)
    lines += [f"shared: {', '.join(transcript.shared) or 'nothing'}"]
    lines += [f"unsaid: {', '.join(transcript.unsaid) or 'nothing'}"]
    lines += [f"ending: {ending.title} ({ending.alliance})" if ending else "ending: none yet"]
    return "\n".join(lines) + "\n"


def _turn(scenario: Scenario, turn: Turn) -> Iterator[str]:
    before, judgement = turn.outcome.before, turn.outcome.judgement
    yield f"[{before.moment}]"
    yield from _spoken(scenario, turn.client, before.trust)
    for reply in scenario.moments[before.moment].replies.values():
        if reply is turn.outcome.reply:
            yield f"  > {_shown(reply)}"
        elif reply.when is None or reply.when.holds(before):
            yield f"    {_shown(reply)}"
        else:
            yield f"  x {reply.id} (locked)"
    notes = [str(judgement.verdict), f"trust {before.trust} to {judgement.trust_after}"]
    notes += ["mixed"] if judgement.mixed else []
    notes += ["too early"] if judgement.early else []
    notes += ["one question too many"] if judgement.one_question_too_many else []
    notes += ["after a disclosure"] if before.fresh else []
    notes += ["a rupture opens"] if judgement.rupture_opened else []
    notes += ["the rupture is mended"] if judgement.rupture_healed else []
    yield f"  = {', '.join(notes)}"


def _spoken(scenario: Scenario, spoken: Spoken, trust: int) -> Iterator[str]:
    said = " ".join(spoken.variant.say.split())
    text = f"{speaker(scenario, spoken).upper()} (trust {trust}): {said}"
    yield from textwrap.wrap(text, 100, subsequent_indent="  ")


def _shown(reply: Reply) -> str:
    text = " ".join(reply.text.split())
    clipped = text if len(text) <= SHOWN else text[:SHOWN].rsplit(" ", 1)[0] + " …"
    return f"{reply.id}: ({clipped})" if reply.is_act else f"{reply.id}: {clipped}"


def difference(text: str) -> list[str]:
    """The first lines in which a transcript and the meeting it tells of differ; empty if none."""
    scenario, seed = scenario_of(text), int(header(text, "seed"))
    try:
        now = written(played(scenario, seed, choices(text)))
    except NotOnOfferError as error:
        return [str(error), f"on offer: {', '.join(error.offered)}"]
    pairs = zip(text.splitlines(), now.splitlines(), strict=False)
    found = next(
        ([f"expected: {told}", f"now: {plays}"] for told, plays in pairs if told != plays), []
    )
    return found if found or text == now else ["one of the two is longer"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_meeting_goes_as_its_transcript_says(file):
    assert difference(file.read_text("utf-8")) == []


def test_every_shipped_scenario_has_two_transcripts_with_different_endings():
    endings: dict[str, set[str]] = {file.stem: set() for file in SCENARIOS.glob("*.yaml")}
    for file in FILES:
        text = file.read_text("utf-8")
        endings[header(text, "scenario")].add(header(text, "ending"))
    assert all(len(found) >= 2 for found in endings.values()), endings


def test_the_transcripts_show_a_rupture_mended_and_a_disclosure_kept_back():
    together = "\n".join(file.read_text("utf-8") for file in FILES)
    assert "a rupture opens" in together
    assert "the rupture is mended" in together
    assert "(locked)" in together
    assert re.search(r"^unsaid: (?!nothing)", together, re.MULTILINE)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (r"validates, trust", "dismisses, trust"),
        (r"trust \d+ to \d+", "trust 3 to 19"),
        (r"^([A-Z]+ \(trust \d+\): )\S+", r"\1Nevertheless"),
        (r"^    (\S+): .*", r"  x \1 (locked)"),
        (r"^  > \S+:", "  > no-such-reply:"),
        (r"^ending: .*", "ending: Another one (strong)"),
        (r"^shared: .*", "shared: everything"),
        (r"\Z", "[one-more]\n"),
    ],
)
def test_a_wrong_transcript_fails(right, wrong):
    text = FILES[0].read_text("utf-8")
    changed = re.sub(right, wrong, text, count=1, flags=re.MULTILINE)
    assert changed != text
    assert difference(changed) != []


def rewrite() -> None:
    """Play the chosen replies of every file again and write the file anew."""
    for file in FILES:
        text = file.read_text("utf-8")
        now = played(scenario_of(text), int(header(text, "seed")), choices(text))
        file.write_text(written(now), encoding="utf-8")


def begin(name: str) -> None:
    """Write two transcripts of a scenario that has none: its best line, and a nearer ending."""
    loaded = load_scenario(SCENARIOS / f"{name}.yaml")
    assert loaded.scenario is not None, loaded.diagnostics
    survey = survey_of(loaded.scenario)
    best = survey.best_line()
    assert best is not None
    lines = {ending: way for ending, way in survey.reach.endings.items() if way}
    worth = {ending: loaded.scenario.endings[ending].alliance.worth for ending in lines}
    others = sorted(lines, key=lambda ending: -worth[ending])[1:]
    for way in (best.replies, lines[others[0]]):
        transcript = played(loaded.scenario, 1, list(way))
        assert transcript.ending is not None
        path = FOLDER / f"{name}.{transcript.ending.id}.txt"
        path.write_text(written(transcript), encoding="utf-8")


if __name__ == "__main__":
    for new in sys.argv[1:]:
        begin(new)
    rewrite()

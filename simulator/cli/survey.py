"""``safe-space survey``: what can be reached in a scenario, and at what odds, as text or JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from simulator.cli.finding import find_scenario, print_problems
from simulator.scenario.model import ReplyId
from simulator.session.survey.chance import Chance
from simulator.session.survey.reach import TrustRange
from simulator.session.survey.survey import Survey, survey_of


def survey(name: str, as_json: bool) -> int:
    """Survey one scenario. Exit code 1: it cannot be played."""
    loaded = find_scenario(name)
    if loaded.scenario is None:
        print_problems(loaded)
        return 1
    found = survey_of(loaded.scenario)
    chance = found.chance()
    if as_json:
        print(json.dumps(survey_report(found, chance), ensure_ascii=False, indent=1))
    else:
        print(survey_text(found, chance))
    return 0


def survey_report(survey: Survey, chance: Chance) -> dict[str, Any]:
    """All of it in plain values, for ``--json``. What is never reached has null for its details."""
    reach, best = survey.reach, survey.best_line()
    return {
        "states": len(survey.space),
        "complete": survey.complete,
        "moments": {
            moment: {"reached": trust is not None, "trust": trust and list(trust)}
            for moment, trust in reach.moments.items()
        },
        "replies": {
            f"{moment}.{reply}": {"offered": offered}
            for (moment, reply), offered in reach.offered.items()
        },
        "endings": _ways(reach.endings),
        "disclosures": _ways(reach.disclosures),
        "best": {
            "alliance": best and str(best.alliance),
            "replies": list(best.replies) if best else [],
        },
        "chance": {"endings": dict(chance.endings), "mean_trust": chance.mean_trust},
    }


def survey_text(survey: Survey, chance: Chance) -> str:
    """The same for reading: a line for each thing, the nearest way to it indented below."""
    space, reach = survey.space, survey.reach
    scenario = space.scenario
    lines = [scenario.title, _how_far(survey)]
    lines.append("\nMoments, and the trust with which they are reached:")
    for moment, trust in reach.moments.items():
        lines.append(f"  {moment}: {_range(trust)}")
    unoffered = [
        f"{moment}.{reply}" for (moment, reply), offered in reach.offered.items() if not offered
    ]
    lines.append(f"\nReplies never on offer: {', '.join(unoffered) or 'none'}.")
    lines.append("\nEndings, the odds of coming there by chance, and a shortest way:")
    for ending, way in reach.endings.items():
        name = f"{ending} ({scenario.endings[ending].alliance})"
        lines += _told(name, way, _odds(chance.endings[ending]))
    lines.append(f"  {_trust_by_chance(chance)}")
    if reach.disclosures:
        lines.append("\nDisclosures, and a shortest way:")
    for disclosure, way in reach.disclosures.items():
        lines += _told(disclosure, way, "can be heard")
    best = survey.best_line()
    if best is None:
        lines.append("\nNo ending can be reached.")
    else:
        lines.append(f"\nThe best that can be made of it: {best.alliance}, worth {best.worth}.")
        lines.append(f"    {_path(best.replies)}")
    return "\n".join(lines)


def _ways(ways: Mapping[Any, Sequence[ReplyId] | None]) -> dict[str, dict[str, Any]]:
    return {
        name: {"reached": way is not None, "shortest": None if way is None else list(way)}
        for name, way in ways.items()
    }


def _how_far(survey: Survey) -> str:
    states = f"{len(survey.space):,} states"
    if survey.complete:
        return f"{states}, all of them looked at."
    deep = len(survey.space.path(len(survey.space) - 1))
    return (
        f"There is too much to look at it all: {survey.space.looked_at:,} of {states} were looked "
        f"at, {deep} replies deep. What is not found below may still be there."
    )


def _range(trust: TrustRange | None) -> str:
    if trust is None:
        return "never"
    return f"{trust.least} to {trust.most}" if trust.least < trust.most else f"{trust.least}"


def _told(name: str, way: Sequence[ReplyId] | None, when_reached: str) -> list[str]:
    if way is None:
        return [f"  {name}: never"]
    return [f"  {name}: {when_reached}", f"    {_path(way)}"]


def _path(replies: Sequence[ReplyId]) -> str:
    return ",".join(replies) or "at the very beginning"


def _odds(odds: float) -> str:
    if odds >= 0.1:
        return f"{odds:.0%}"
    return f"1 in {1 / odds:,.0f}" if odds else "not by chance"


def _trust_by_chance(chance: Chance) -> str:
    if chance.mean_trust is None:
        return "By chance, no meeting ends."
    return f"By chance, trust at the end is {chance.mean_trust:.1f} on average."

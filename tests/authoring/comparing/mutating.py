"""Versions of a shipped scenario as an author might leave them: a few things written otherwise."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import yaml
from hypothesis import strategies as st

from simulator.scenario.loading import Loaded, load_scenario, load_source
from tests.conftest import SHIPPED

Draw = Callable[[st.SearchStrategy[Any]], Any]
Data = dict[str, Any]

TECHNIQUES = ("false-reassurance", "affirmation", "open-question", "gentle-challenge", "small-talk")
#: The shortest, since every version is read and surveyed.
SHORT = sorted(SHIPPED, key=lambda file: file.stat().st_size)[:4]


@cache
def shipped(place: int) -> Loaded:
    """One of the shortest shipped scenarios."""
    return load_scenario(SHORT[place])


@st.composite
def edited(draw: Draw) -> tuple[Loaded, Loaded]:
    """A shipped scenario and a later version of it, in the order drawn."""
    before = shipped(draw(st.integers(0, len(SHORT) - 1)))
    data = yaml.safe_load(before.source)
    for change in draw(st.lists(st.sampled_from(CHANGES), min_size=1, max_size=4)):
        change(draw, data)
    text = yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
    both = before, load_source(text, "later.yaml")
    return both if draw(st.booleans()) else (both[1], both[0])


def one_of(draw: Draw, names: Any) -> Any:
    return draw(st.sampled_from(list(names)))


def moment_in(draw: Draw, data: Data) -> Data:
    """A moment that has replies."""
    return one_of(draw, [one for one in data["moments"].values() if one.get("replies")])


def reply_in(draw: Draw, data: Data) -> Data:
    return one_of(draw, moment_in(draw, data)["replies"].values())


def condition_in(draw: Draw, data: Data) -> str:
    """A condition that asks up to three questions of the scenario."""
    moments = list(data["moments"])
    asked = ["trust >= 9", "trust = 4", "turn < 5", "turn >= 1", "turn > 1", "rupture"]
    asked += [f"visited({one_of(draw, moments)})", *(data.get("facts") or ())]
    asked += [f"shared({name})" for name in data.get("disclosures") or ()]
    name = one_of(draw, [name for name, one in data["moments"].items() if one.get("replies")])
    asked.append(f"said({name}.{one_of(draw, data['moments'][name]['replies'])})")
    parts = draw(st.lists(st.sampled_from(asked), min_size=1, max_size=3))
    parts = [f"not {part}" if draw(st.booleans()) else part for part in parts]
    return draw(st.sampled_from([" and ", " or "])).join(parts)


def removes_a_reply(draw: Draw, data: Data) -> None:
    replies = moment_in(draw, data)["replies"]
    if len(replies) > 1:
        del replies[one_of(draw, replies)]


def renames_a_reply(draw: Draw, data: Data) -> None:
    moment = moment_in(draw, data)
    old = one_of(draw, moment["replies"])
    moment["replies"] = {
        (f"{name}-x" if name == old else name): one for name, one in moment["replies"].items()
    }


def sets_trust(draw: Draw, data: Data) -> None:
    reply_in(draw, data)["trust"] = draw(st.integers(-4, 3))


def asks_for_a_reply(draw: Draw, data: Data) -> None:
    reply_in(draw, data)["when"] = condition_in(draw, data)


def leads_elsewhere(draw: Draw, data: Data) -> None:
    asked = {"when": condition_in(draw, data), "to": one_of(draw, data["moments"])}
    reply_in(draw, data)["go"] = [asked, {"to": one_of(draw, data["moments"])}]


def marks_more(draw: Draw, data: Data) -> None:
    reply = reply_in(draw, data)
    way = "say" if "say" in reply else "do"
    reply[way] = f"[Well then]({one_of(draw, TECHNIQUES)}). {reply[way]}"


def makes_true(draw: Draw, data: Data) -> None:
    for field in draw(st.sampled_from([("set",), ("unset",), ("set", "unset")])):
        facts = draw(st.lists(st.sampled_from(list(data["facts"])), max_size=2, unique=True))
        reply_in(draw, data)[field] = facts


def says_more(draw: Draw, data: Data) -> None:
    moment = one_of(draw, data["moments"].values())
    said = moment["client"]
    if isinstance(said, str):
        first = {"when": condition_in(draw, data), "say": "Wait. Something else."}
        moment["client"] = [first, {"say": said, "feeling": moment.pop("feeling", "calm")}]
    else:
        said[0]["when"] = condition_in(draw, data) if len(said) > 1 else said[0].get("when")
        said[-1]["feeling"] = one_of(draw, ("sad", "open", "hurt"))
        said[-1]["set"] = [one_of(draw, data["facts"])]


def parts_otherwise(draw: Draw, data: Data) -> None:
    ending = one_of(draw, data["endings"].values())
    ending["alliance"] = one_of(draw, ("broken", "strained", "growing", "strong"))
    ending["meaning"] = "It went as it went."


def frames_otherwise(draw: Draw, data: Data) -> None:
    practices = draw(st.permutations(["empathy", "boundaries", "validating"]))
    data |= {
        "level": one_of(draw, ("foundation", "intermediate", "advanced")),
        "setting": one_of(draw, ("in-person", "video", "phone", "chat")),
        "mode": one_of(draw, ("coach", "session")),
        "practices": practices[: draw(st.integers(1, 3))],
        "trust": draw(st.integers(0, 20)),
        "minutes": draw(st.integers(1, 20)),
        "goals": ["Another goal."],
    }


CHANGES = (removes_a_reply, renames_a_reply, sets_trust, asks_for_a_reply, leads_elsewhere)
CHANGES += (marks_more, makes_true, says_more, parts_otherwise, frames_otherwise)

"""Random scenarios as the plain data an author types, and scenarios turned back into it."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from simulator.scenario.conditions import (
    All,
    AnyOf,
    Comparison,
    Condition,
    FactHolds,
    Named,
    Not,
    Ruptured,
    Said,
    Shared,
    Visited,
)
from simulator.scenario.model import (
    Alliance,
    Feeling,
    Level,
    Mode,
    Moment,
    Reply,
    Scenario,
    Setting,
    Variant,
)
from simulator.scenario.source import FORBIDDEN
from simulator.scenario.taxonomy import Practice, shipped_taxonomy

Data = dict[str, Any]
_WORDS = {"and", "or", "not", "rupture", "trust", "turn", "shared", "visited", "said"}

ids = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
fact_ids = ids.filter(lambda name: name not in _WORDS)
#: Neither surrogates nor controls, nor the other characters a scenario may not hold.
_UNWANTED = "".join(filter(FORBIDDEN.match, map(chr, range(0x2000, 0x10000))))
_SIGNS = ":#-'\"[]{}&*!|>%@` ,"


def texts(also: str = "\n\t", without: str = "") -> st.SearchStrategy[str]:
    """Texts as they are after the blanks around them are dropped."""
    letters = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters=_UNWANTED + without)
    alphabet = st.one_of(letters, st.sampled_from(_SIGNS + also))
    return st.text(alphabet, min_size=1, max_size=20).map(str.strip).filter(bool)


def print_condition(condition: Condition) -> str:
    """The text of a condition, with no more parentheses than it needs."""
    match condition:
        case Comparison(of, op, number):
            return f"{of} {op} {number}"
        case Ruptured():
            return "rupture"
        case Not(inner):
            return f"not {_inside(inner, AnyOf, All)}"
        case All(parts):
            return " and ".join(_inside(part, AnyOf, All) for part in parts)
        case AnyOf(parts):
            return " or ".join(_inside(part, AnyOf) for part in parts)
        case Named(name):
            call = {Shared: "shared", Visited: "visited", Said: "said"}.get(type(condition))
            return f"{call}({name})" if call else name
    raise AssertionError(condition)


def _inside(part: Condition, *loose: type[Condition]) -> str:
    text = print_condition(part)
    return f"({text})" if isinstance(part, loose) else text


def conditions(
    facts: list[str], shared: list[str], moments: list[str], said: list[str]
) -> st.SearchStrategy[Condition]:
    """Conditions over the given names; their offsets mean nothing."""
    questions: list[st.SearchStrategy[Condition]] = [
        st.builds(
            Comparison,
            st.sampled_from(["trust", "turn"]),
            st.sampled_from(["<", "<=", "=", "!=", ">=", ">"]),
            st.integers(0, 20),
        ),
        st.just(Ruptured()),
    ]
    kinds = {FactHolds: facts, Shared: shared, Visited: moments, Said: said}
    for kind, names in kinds.items():
        if names:
            questions.append(st.builds(kind, st.sampled_from(names), st.just(0), st.just(0)))
    return st.recursive(
        st.one_of(questions),
        lambda inner: st.one_of(
            st.builds(Not, inner),
            st.builds(All, st.lists(inner, min_size=2, max_size=3).map(tuple)),
            st.builds(AnyOf, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        ),
        max_leaves=8,
    )


def _optional(draw: st.DrawFn, data: Data, **fields: st.SearchStrategy[Any]) -> Data:
    for name, values in fields.items():
        if draw(st.booleans()):
            data[name.replace("_", "-")] = draw(values)
    return data


@st.composite
def marked_texts(draw: st.DrawFn) -> str:
    """A reply's words with at least one mark; every other bracket is escaped."""
    words = texts(also="()", without="\\").map(
        lambda text: text.replace("[", "\\[").replace("]", "\\]")
    )
    technique = st.sampled_from(sorted(shipped_taxonomy().techniques))
    pieces = draw(st.lists(st.tuples(words, technique | st.none()), min_size=1, max_size=4))
    pieces.append((draw(words), draw(technique)))
    return " ".join(f"[{said}]({name})" if name else said for said, name in pieces)


@st.composite
def scenario_data(draw: st.DrawFn) -> Data:
    """A whole valid scenario. Every reply may lead anywhere, and conditions ask for anything."""
    moments = draw(st.lists(ids, min_size=1, max_size=4, unique=True))
    endings = draw(st.lists(ids, min_size=1, max_size=2, unique=True))
    facts = draw(st.lists(fact_ids, max_size=3, unique=True))
    shared = draw(st.lists(ids, max_size=2, unique=True))
    replies = {moment: draw(st.lists(ids, max_size=3, unique=True)) for moment in moments}
    said = [f"{moment}.{reply}" for moment in moments for reply in replies[moment]]
    said += sorted({reply for offered in replies.values() for reply in offered})
    when = conditions(facts, shared, moments, said).map(print_condition)
    data: Data = {
        "format": "1",
        "id": draw(ids),
        "title": draw(texts()),
        "summary": draw(texts()),
        "level": str(draw(st.sampled_from(Level))),
        "minutes": str(draw(st.integers(1, 60))),
        "setting": str(draw(st.sampled_from(Setting))),
        "practices": [str(one) for one in draw(st.lists(st.sampled_from(Practice), max_size=3))],
        "client": {"name": draw(texts()), "age": str(draw(st.integers(0, 120)))},
        "start": draw(st.sampled_from(moments)),
        "moments": {
            name: draw(_moments(moments, endings, facts, shared, replies[name], when))
            for name in moments
        },
        "endings": {
            name: {
                "title": draw(texts()),
                "meaning": draw(texts()),
                "alliance": str(draw(st.sampled_from(Alliance))),
            }
            for name in endings
        },
        "language": draw(st.sampled_from(["en", "no", "de-CH"])),
        "trust": str(draw(st.integers(0, 20))),
    }
    _optional(draw, data["client"], pronouns=texts(), background=texts())
    if facts:
        data["facts"] = {name: draw(texts()) for name in facts}
    if shared:
        data["disclosures"] = {
            name: _optional(draw, {"shares": draw(texts())}, matters=texts()) for name in shared
        }
    lines = st.lists(texts(), min_size=1, max_size=3)
    mode = st.sampled_from(Mode).map(str)
    return _optional(
        draw, data, authors=lines, license=texts(), content_notes=lines, goals=lines, mode=mode
    )


@st.composite
def _moments(
    draw: st.DrawFn,
    moments: list[str],
    endings: list[str],
    facts: list[str],
    shared: list[str],
    replies: list[str],
    when: st.SearchStrategy[str],
) -> Data:
    fact_lists = st.lists(st.sampled_from(facts), min_size=1, unique=True).map(sorted)
    feeling = st.sampled_from(Feeling).map(str)

    def variant(asks: bool) -> Data:
        made: Data = {"say": draw(texts()), "feeling": draw(feeling)}
        _optional(draw, made, manner=texts())
        if shared:
            _optional(draw, made, shares=st.sampled_from(shared))
        if facts:
            _optional(draw, made, set=fact_lists)
        return made | ({"when": draw(when)} if asks else {})

    def reply(name: str) -> Data:
        made: Data = {draw(st.sampled_from(["say", "do"])): draw(marked_texts())}
        routes = [
            {"when": draw(when), "to": draw(st.sampled_from(moments))}
            for _ in range(draw(st.integers(0, 2)))
        ]
        made["go"] = [*routes, {"to": draw(st.sampled_from(moments))}]
        _optional(
            draw,
            made,
            when=when,
            heard=texts(),
            why=texts(),
            trust=st.integers(-6, 6).map(str),
            stronger=st.sampled_from(replies),
        )
        return _optional(draw, made, set=fact_lists, unset=fact_lists) if facts else made

    asking = [variant(asks=True) for _ in range(draw(st.integers(0, 2)))]
    data: Data = {"client": [*asking, variant(asks=False)]}
    if draw(st.booleans()):
        data["room"] = "yes"
    if replies:
        return data | {"replies": {name: reply(name) for name in replies}}
    return data | {"ending": draw(st.sampled_from(endings))}


def as_data(scenario: Scenario) -> Data:
    """What an author would type to get ``scenario``, without fields that say nothing."""
    client = {
        "name": scenario.client.name,
        "age": str(scenario.client.age),
        "pronouns": scenario.client.pronouns,
        "background": scenario.client.background,
    }
    return _said(
        {
            "format": "1",
            "id": scenario.id,
            "title": scenario.title,
            "summary": scenario.summary,
            "level": str(scenario.level),
            "minutes": str(scenario.minutes),
            "setting": str(scenario.setting),
            "client": _said(client),
            "start": scenario.start,
            "moments": {name: _moment(one) for name, one in scenario.moments.items()},
            "endings": {
                name: {"title": one.title, "meaning": one.meaning, "alliance": str(one.alliance)}
                for name, one in scenario.endings.items()
            },
            "language": scenario.language,
            "trust": str(scenario.trust),
            "authors": list(scenario.authors),
            "license": scenario.license,
            "content-notes": list(scenario.content_notes),
            "goals": list(scenario.goals),
            "mode": str(scenario.mode or ""),
            "facts": dict(scenario.facts),
            "disclosures": {
                name: _said({"shares": one.shares, "matters": one.matters})
                for name, one in scenario.disclosures.items()
            },
        }
    ) | {"practices": [str(practice) for practice in scenario.practices]}


def _said(data: Data) -> Data:
    """Without the fields that say nothing."""
    return {name: value for name, value in data.items() if value not in ("", [], {}, None)}


def _when(condition: Condition | None) -> str | None:
    return None if condition is None else print_condition(condition)


def _moment(moment: Moment) -> Data:
    return _said(
        {
            "client": [_variant(one) for one in moment.variants],
            "room": "yes" if moment.before_arrival else "",
            "replies": {name: _reply(one) for name, one in moment.replies.items()},
            "ending": moment.ending,
        }
    )


def _variant(variant: Variant) -> Data:
    return _said(
        {
            "say": variant.say,
            "when": _when(variant.when),
            "manner": variant.manner,
            "feeling": str(variant.feeling),
            "shares": variant.shares,
            "set": sorted(variant.sets),
        }
    )


def _reply(reply: Reply) -> Data:
    return _said(
        {
            "do" if reply.is_act else "say": _marked(reply),
            "go": [_said({"when": _when(route.when), "to": route.to}) for route in reply.routes],
            "when": _when(reply.when),
            "heard": reply.heard,
            "why": reply.why,
            "trust": None if reply.trust is None else str(reply.trust),
            "set": sorted(reply.sets),
            "unset": sorted(reply.unsets),
            "stronger": reply.stronger,
        }
    )


def _marked(reply: Reply) -> str:
    """The reply's words with their marks put back."""
    pieces, at = [], 0
    for move in reply.moves:
        pieces.append(_escaped(reply.text[at : move.start]))
        pieces.append(f"[{_escaped(reply.text[move.start : move.end])}]({move.technique.id})")
        at = move.end
    return "".join(pieces) + _escaped(reply.text[at:])


def _escaped(words: str) -> str:
    return words.replace("[", "\\[").replace("]", "\\]")

"""Statistics as one line of JSON and back: how the worker hands them to the window."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any, TypeVar

from simulator.authoring.insights.figures import (
    DisclosureFigures,
    EndingFigures,
    Insights,
    MomentFigures,
    PracticeFigures,
    Reading,
    Spot,
    StrategyFigures,
    VerdictFigures,
)
from simulator.scenario.model import Alliance, DisclosureId, EndingId, MomentId, ReplyId
from simulator.scenario.taxonomy import Practice, Verdict

_One = TypeVar("_One")
_Fields = Mapping[str, Any]


class UnreadableInsightsError(Exception):
    """What should be statistics cannot be read as such."""


def insights_to_text(insights: Insights) -> str:
    """One line of JSON; field names are those of the values, tuples become lists."""
    return json.dumps(asdict(insights), allow_nan=False)


def insights_from_text(text: str) -> Insights:
    """The statistics that :func:`insights_to_text` wrote.

    Raises:
        UnreadableInsightsError: the text is something else, or cut short.
    """
    try:
        return _insights(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableInsightsError("these are no statistics of a scenario") from error


def _insights(fields: _Fields) -> Insights:
    return Insights(
        language=_text(fields["language"]),
        states=_whole(fields["states"]),
        looked_at=_whole(fields["looked_at"]),
        complete=_flag(fields["complete"]),
        mean_trust=_maybe(_number, fields["mean_trust"]),
        moments=_each(_moment, fields["moments"]),
        unoffered=_each(_spot, fields["unoffered"]),
        endings=_each(_ending, fields["endings"]),
        disclosures=_each(_disclosure, fields["disclosures"]),
        practices=_each(_practice, fields["practices"]),
        strategies=_each(_strategy, fields["strategies"]),
        verdicts=_each(_verdict, fields["verdicts"]),
        reading=_reading(fields["reading"]),
    )


def _moment(fields: _Fields) -> MomentFigures:
    trust = fields["trust"]
    return MomentFigures(
        moment=_moment_id(fields["moment"]),
        trust=None if trust is None else (_whole(trust[0]), _whole(trust[1])),
        visits=_number(fields["visits"]),
        way=_maybe(_replies, fields["way"]),
    )


def _ending(fields: _Fields) -> EndingFigures:
    return EndingFigures(
        ending=EndingId(_text(fields["ending"])),
        title=_text(fields["title"]),
        alliance=Alliance(fields["alliance"]),
        moments=_each(_moment_id, fields["moments"]),
        reached=_flag(fields["reached"]),
        best=_flag(fields["best"]),
        odds=_number(fields["odds"]),
    )


def _disclosure(fields: _Fields) -> DisclosureFigures:
    return DisclosureFigures(
        disclosure=DisclosureId(_text(fields["disclosure"])),
        trust=_maybe(_whole, fields["trust"]),
        odds=_number(fields["odds"]),
        moments=_each(_moment_id, fields["moments"]),
    )


def _practice(fields: _Fields) -> PracticeFigures:
    return PracticeFigures(
        practice=Practice(fields["practice"]),
        declared=_flag(fields["declared"]),
        serving=_whole(fields["serving"]),
        failing=_whole(fields["failing"]),
        moments=_each(_moment_id, fields["moments"]),
    )


def _strategy(fields: _Fields) -> StrategyFigures:
    ending = _maybe(_text, fields["ending"])
    return StrategyFigures(
        name=_text(fields["name"]),
        ending=None if ending is None else EndingId(ending),
        wins=_flag(fields["wins"]),
        right=_whole(fields["right"]),
        tried=_whole(fields["tried"]),
        by_chance=_number(fields["by_chance"]),
        spread=_number(fields["spread"]),
        spots=_each(_spot, fields["spots"]),
    )


def _verdict(fields: _Fields) -> VerdictFigures:
    return VerdictFigures(
        verdict=Verdict(fields["verdict"]),
        replies=_whole(fields["replies"]),
        words=_number(fields["words"]),
    )


def _reading(fields: _Fields) -> Reading:
    return Reading(
        minutes=_whole(fields["minutes"]),
        replies=_number(fields["replies"]),
        words=_number(fields["words"]),
        client_sentence=_number(fields["client_sentence"]),
        reply_sentence=_number(fields["reply_sentence"]),
        longest=_whole(fields["longest"]),
        longest_spot=_maybe(_spot, fields["longest_spot"]),
    )


def _spot(value: object) -> Spot:
    if not isinstance(value, list) or len(value) != 2:
        raise TypeError("a place is expected")
    moment, reply = value
    return Spot(_moment_id(moment), None if reply is None else ReplyId(_text(reply)))


def _replies(values: object) -> tuple[ReplyId, ...]:
    return tuple(map(ReplyId, _each(_text, values)))


def _moment_id(value: object) -> MomentId:
    return MomentId(_text(value))


def _each(read: Callable[[Any], _One], values: object) -> tuple[_One, ...]:
    if not isinstance(values, list):
        raise TypeError("a list is expected")
    return tuple(map(read, values))


def _maybe(read: Callable[[Any], _One], value: object) -> _One | None:
    return None if value is None else read(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is expected")
    return value


def _number(value: object) -> float:
    if not isinstance(value, float | int) or isinstance(value, bool):
        raise TypeError("a number is expected")
    return float(value)


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a whole number is expected")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("true or false is expected")
    return value

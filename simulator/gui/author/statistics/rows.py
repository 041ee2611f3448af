"""A scenario's statistics as rows of small tables."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.insights.figures import Insights, Spot
from simulator.authoring.insights.odds import per_hundred
from simulator.gui.author.statistics.figures_model import FigureRow
from simulator.gui.numbers import written_number
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.gui.words import verdict_words
from simulator.practice.shelf_words import practice_names
from simulator.scenario.model import Alliance

ALLIANCE_WORDS = {
    Alliance.BROKEN: QT_TRANSLATE_NOOP("Statistics", "broken"),
    Alliance.STRAINED: QT_TRANSLATE_NOOP("Statistics", "strained"),
    Alliance.GROWING: QT_TRANSLATE_NOOP("Statistics", "growing"),
    Alliance.STRONG: QT_TRANSLATE_NOOP("Statistics", "strong"),
}


def moment_rows(insights: Insights) -> Iterator[FigureRow]:
    """Each moment, the trust met there, and how often chance comes by."""
    for one in insights.moments:
        places = (Spot(one.moment),)
        yield FigureRow(
            (one.moment, _trust(one.trust), per_hundred(one.visits, written_number)), places
        )


def ending_rows(insights: Insights) -> Iterator[FigureRow]:
    """Each ending, how they part there, and how often chance comes to it."""
    for one in insights.endings:
        parted = translate("Statistics", ALLIANCE_WORDS[one.alliance])
        odds = per_hundred(one.odds, written_number) if one.reached else _never()
        yield FigureRow((one.title, parted, odds), tuple(map(Spot, one.moments)))


def disclosure_rows(insights: Insights) -> Iterator[FigureRow]:
    """Each disclosure, the least trust it needs, and how often chance hears it."""
    for one in insights.disclosures:
        trust = _never() if one.trust is None else str(one.trust)
        yield FigureRow(
            (one.disclosure, trust, per_hundred(one.odds, written_number)),
            tuple(map(Spot, one.moments)),
        )


def practice_rows(insights: Insights) -> Iterator[FigureRow]:
    """Each practice, how many replies serve and fail it, and in how many moments."""
    for one in insights.practices:
        cells = (
            translate("Words", practice_names()[one.practice]),
            str(one.serving),
            str(one.failing),
            str(len(one.moments)),
        )
        yield FigureRow(cells, tuple(map(Spot, one.moments)))


def verdict_rows(insights: Insights) -> Iterator[FigureRow]:
    """Each verdict, how many replies have it, and how many words these have on average."""
    for one in insights.verdicts:
        words = str(round(one.words)) if one.replies else "–"
        yield FigureRow((verdict_words(one.verdict), str(one.replies), words))


def _trust(trust: tuple[int, int] | None) -> str:
    if trust is None:
        return _never()
    least, most = trust
    return str(least) if least == most else f"{least}–{most}"


def _never() -> str:
    return translate("Statistics", "never")

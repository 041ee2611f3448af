"""The sign of each verdict as SVG: the same five shapes as on the screen."""

from __future__ import annotations

from simulator.scenario.taxonomy import Verdict

#: The signs are drawn in a square of this many units.
SIDE = 16

_STROKED = '<g fill="none" stroke="{ink}" stroke-width="2" stroke-linecap="round">{shape}</g>'
_SHAPES = {
    # Two strokes that meet in one ring, and a point held inside it.
    Verdict.VALIDATES: '<circle cx="8" cy="8" r="6"/>'
    '<circle cx="8" cy="8" r="2" fill="{ink}" stroke="none"/>',
    # Half a ring whose back is to the words, and the point it turns away from.
    Verdict.DISMISSES: '<path d="M9.36 2.09A6 6 0 0 0 9.36 13.91"/>'
    '<circle cx="12.5" cy="8" r="1" fill="{ink}" stroke="none"/>',
    # An arrow ahead.
    Verdict.OVER_LEADS: '<path d="M2 8H14M9.38 3.38L14 8L9.38 12.62"/>',
    # A boundary, and something that goes straight through it.
    Verdict.BREAKS_BOUNDARIES: '<path d="M8 2V14M2 11L14 5"/>',
    Verdict.NEUTRAL: '<circle cx="8" cy="8" r="2.9" fill="{ink}" stroke="none"/>',
}


def sign_shape(verdict: Verdict, ink: str) -> str:
    """The sign in colour ``ink`` as an SVG group, ``SIDE`` units square."""
    return _STROKED.format(ink=ink, shape=_SHAPES[verdict].format(ink=ink))


def sign_svg(verdict: Verdict, ink: str) -> str:
    """The sign as a picture of its own, for beside words that say the same."""
    shape = sign_shape(verdict, ink)
    return f'<svg class="sign" viewBox="0 0 {SIDE} {SIDE}" aria-hidden="true">{shape}</svg>'

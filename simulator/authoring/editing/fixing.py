"""Quick fixes: for a diagnostic, the ways out of it that an editor can take by itself.

Asked for when somebody wants to see them, not for each key: a fix reads the whole text, some of
them several times (about 40 ms each for 400 kB). After one is made its diagnostic is gone, and
nothing else has changed but what its title says.
"""

from __future__ import annotations

from collections.abc import Callable

from simulator.authoring.editing.edit import apply_edits
from simulator.authoring.editing.fixes import (
    conditions,
    marks,
    missing,
    names,
    order,
    syntax,
    values,
    warnings,
)
from simulator.authoring.editing.fixes.fix import Fix, Problem
from simulator.scenario.diagnostics import Diagnostic
from simulator.scenario.languages import Language

__all__ = ["Fix", "fixes_for"]


def fixes_for(
    source: str, diagnostic: Diagnostic, language: Language = Language.ENGLISH
) -> tuple[Fix, ...]:
    """The fixes for one diagnostic of ``source``, the likeliest first; often none.

    Their titles name techniques in ``language``, and a whole sample to write on is in it.
    """
    find = _BY_CODE.get(diagnostic.code)
    if find is None:
        return ()
    fixes = find(Problem(source, diagnostic, language))
    # A fix that changes nothing is none, and neither is one that another already offers.
    made: dict[str, Fix] = {}
    for fix in fixes:
        made.setdefault(apply_edits(source, fix.edits), fix)
    made.pop(source, None)
    return tuple(made.values())


_BY_CODE: dict[str, Callable[[Problem], list[Fix]]] = {
    "E001": syntax.not_allowed,
    "E002": syntax.syntax,
    "E003": names.duplicate,
    "E101": names.unknown_field,
    "E102": missing.missing_field,
    "E103": values.value,
    "E104": names.bad_id,
    "E201": missing.missing_thing,
    "E202": missing.missing_thing,
    "E203": marks.marks,
    "E204": conditions.condition,
    "E205": order.order,
    "W405": warnings.unused_fact,
    "W406": warnings.fixed_condition,
    "W503": warnings.reads_otherwise,
    "W505": warnings.idle_practice,
    "W507": warnings.missing_note,
    "W508": warnings.unknown_look,
}

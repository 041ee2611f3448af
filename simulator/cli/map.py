"""``safe-space map``: the map of a scenario as an SVG picture."""

from __future__ import annotations

import sys
from pathlib import Path

from simulator.authoring.mapping.graph import graph_of
from simulator.authoring.mapping.heat import Heat
from simulator.authoring.mapping.layout import MOST_MOMENTS, TooLargeError, layout_of
from simulator.authoring.mapping.outline import graph_of_outline
from simulator.authoring.mapping.svg import svg_of
from simulator.cli.finding import find_scenario, print_problems
from simulator.records.exports.whole_file import NotWrittenError, write_whole
from simulator.scenario.diagnostics import Report
from simulator.scenario.reader import read_source
from simulator.session.survey.survey import survey_of


def draw_map(name: str, out: Path, heat: Heat, *, force: bool) -> int:
    """Write the map of one scenario to ``out``.

    Of a file with errors what can be made out is drawn. Exit code 1: nothing could be drawn, or the
    file has errors, or it could not be written; 2: ``out`` does not fit.
    """
    if out.suffix.lower() != ".svg":
        print(f"{out} names no SVG picture. Name a file that ends in .svg.", file=sys.stderr)
        return 2
    if out.exists() and not force:
        print(f"{out} is there already. Name another file, or add --force.", file=sys.stderr)
        return 2
    loaded = find_scenario(name)
    if loaded.scenario is not None:
        graph = graph_of(loaded.scenario, survey_of(loaded.scenario))
    else:
        print_problems(loaded)
        graph = graph_of_outline(read_source(loaded.source, Report(loaded.path)).root)
        if not graph.nodes:
            return 1
    try:
        write_whole(out, svg_of(graph, layout_of(graph), heat).encode("utf-8"))
    except TooLargeError:
        print(f"There are too many moments to draw: more than {MOST_MOMENTS:,}.", file=sys.stderr)
        return 1
    except NotWrittenError as error:
        print(error.message, file=sys.stderr)
        return 1
    print(f"Written to {out}")
    return 0 if loaded.scenario is not None else 1

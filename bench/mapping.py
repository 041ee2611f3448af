"""How long a map takes to lay out, and how many of its lines cross, against Graphviz's ``dot``.

    python bench/mapping.py [SECONDS]

Stories of 50, 500 and 2,000 moments are made up: scenes of some twenty moments, most replies going
on to one of the next few, some back, some round, some far ahead, some to an ending. Both programs
get the same moments, as large, and the same pairs of moments joined. Crossings are counted in what
is drawn, by the same rule for both. Times are those on the clock, for ``dot`` with its start, and
for ours once in this process and once by the process that the window has it laid out in. ``dot`` is
given up after SECONDS (120). The goal: 500 moments in at most half a second.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from simulator.authoring.mapping.exchange import drawing_from_json, shape_to_json
from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode, graph_of
from simulator.authoring.mapping.layered.drawing import Drawing, Shape, draw
from simulator.authoring.mapping.layout import layout_of, shape_of
from simulator.authoring.mapping.strands import point_on
from simulator.resources import scenarios_dir
from simulator.scenario.loading import load_scenario
from simulator.scenario.taxonomy import Verdict

SIZES = (50, 500, 2_000)
GOAL = 0.5
SCENE, NEXT, FAR = 20, 4, 30
INCH = 72.0
#: A piece of a curve is measured as so many straight lines; places are sought in squares this wide.
STEPS, SQUARE = 6, 120.0

Point = tuple[float, float]
#: Which line it belongs to, and its ends.
Stretch = tuple[int, Point, Point]
Made = TypeVar("Made")


def story(moments: int) -> MapGraph:
    """A made-up story of so many moments."""
    chance = random.Random(moments)  # noqa: S311 - nothing secret
    edges: list[MapEdge] = []
    for here in range(moments - 1):
        if here % SCENE == SCENE - 1:
            continue  # An ending.
        for reply in range(chance.choice((3, 4, 5))):
            share = chance.random()
            if share < 0.78:
                there = here + chance.randint(1, NEXT)
            elif share < 0.84:
                there = here
            elif share < 0.91:
                there = here - chance.randint(1, NEXT)
            elif share < 0.96:
                there = here // SCENE * SCENE + SCENE - 1
            else:
                there = here + chance.randint(NEXT, FAR)
            target = f"m{max(0, min(moments - 1, there))}"
            verdict = chance.choice(list(Verdict))
            edges.append(MapEdge(f"m{here}", target, f"r{reply}", verdict=verdict))
    nodes = tuple(MapNode(f"m{at}", "I am here.", is_start=at == 0) for at in range(moments))
    return MapGraph("A story", nodes, tuple(edges))


def timed(work: Callable[[], Made]) -> tuple[float, Made]:
    """How long one call takes, and what it gives."""
    began = time.perf_counter()
    made = work()
    return time.perf_counter() - began, made


def by_process(shape: Shape) -> Drawing:
    """Laid out as the window has it done."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "simulator.authoring.mapping"],
        input=shape_to_json(shape).encode("utf-8"),
        capture_output=True,
        check=True,
        env=environment,
    )
    return drawing_from_json(done.stdout.decode("utf-8"))


def by_dot(shape: Shape, dot: str, seconds: float) -> list[list[Point]] | None:
    """The lines that ``dot`` draws; None when it takes longer than ``seconds``."""
    nodes = [
        f"{at} [width={width / INCH:.4f} height={height / INCH:.4f}]"
        for at, (width, height) in enumerate(shape.sizes)
    ]
    edges = [f"{tail} -> {head}" for tail, head in shape.edges]
    source = "digraph { node [shape=box fixedsize=true]; " + ";".join([*nodes, *edges]) + "}"
    try:
        done = subprocess.run(
            [dot, "-Tplain"],
            input=source,
            capture_output=True,
            check=True,
            text=True,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired:
        return None
    lines: list[list[Point]] = []
    for line in done.stdout.replace("\\\n", "").splitlines():
        words = line.split()
        if words[0] == "edge":
            numbers = [float(word) * INCH for word in words[4 : 4 + 2 * int(words[3])]]
            lines.append(flattened(list(zip(numbers[::2], numbers[1::2], strict=True))))
    return lines


def flattened(curve: Sequence[Point]) -> list[Point]:
    """A curve in pieces as straight lines."""
    points = [curve[0]]
    for piece in range((len(curve) - 1) // 3):
        points += [point_on(tuple(curve), piece, step / STEPS) for step in range(1, STEPS + 1)]
    return points


def crossings(lines: Iterable[Sequence[Point]]) -> int:
    """How often lines cross one another, a line and itself not counted."""
    stretches: list[Stretch] = []
    for line, points in enumerate(lines):
        stretches += [(line, a, b) for a, b in pairwise(points) if a != b]
    squares: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, (_, a, b) in enumerate(stretches):
        for square in _squares(a, b):
            squares[square].append(number)
    found: set[tuple[int, int]] = set()
    for numbers in squares.values():
        for at, one in enumerate(numbers):
            for other in numbers[at + 1 :]:
                if _cross(stretches[one], stretches[other]):
                    found.add((one, other))
    return len(found)


def _squares(one: Point, other: Point) -> Iterable[tuple[int, int]]:
    left, right = sorted((one[0], other[0]))
    top, bottom = sorted((one[1], other[1]))
    for x in range(int(left // SQUARE), int(right // SQUARE) + 1):
        for y in range(int(top // SQUARE), int(bottom // SQUARE) + 1):
            yield x, y


def _cross(one: Stretch, other: Stretch) -> bool:
    (line, a, b), (other_line, c, d) = one, other
    if line == other_line:
        return False
    if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
        return False
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def compare(moments: int, dot: str | None, seconds: float) -> bool:
    """Print a line for a story of so many moments; False if ours misses its goal."""
    graph = story(moments)
    took, layout = timed(lambda: layout_of(graph))
    apart, drawing = timed(lambda: by_process(shape_of(graph)))
    ours = crossings(flattened(curve) for curve in drawing.curves)
    print(
        f"{moments:,} moments, {len(drawing.curves):,} pairs joined: {took:.2f} s, by the other "
        f"process {apart:.2f} s; {ours:,} crossings; {layout.width:.0f} by {layout.height:.0f}"
    )
    if dot is None:
        return took <= GOAL or moments > 500
    theirs_took, lines = timed(lambda: by_dot(shape_of(graph), dot, seconds))
    if lines is None:
        print(f"    dot was given up after {seconds:.0f} s")
    else:
        theirs = crossings(lines)
        share = ours / theirs if theirs else float(ours > 0)
        print(
            f"    dot: {theirs_took:.2f} s, {theirs:,} crossings; "
            f"ours ÷ dot: {apart / theirs_took:.2f} of the time, {share:.2f} of the crossings"
        )
    return took <= GOAL or moments > 500


def shipped(dot: str | None, seconds: float) -> str:
    """A line about all shipped scenarios together."""
    loaded = [load_scenario(path).scenario for path in sorted(scenarios_dir().glob("*.yaml"))]
    shapes = [shape_of(graph_of(scenario)) for scenario in loaded if scenario is not None]
    took, drawings = timed(lambda: [draw(shape) for shape in shapes])
    ours = sum(crossings(map(flattened, drawing.curves)) for drawing in drawings)
    line = f"{len(shapes)} shipped scenarios: {took / len(shapes):.3f} s each, {ours:,} crossings"
    if dot is None:
        return line
    theirs_took, lines = timed(lambda: [by_dot(shape, dot, seconds) for shape in shapes])
    theirs = sum(crossings(drawn) for drawn in lines if drawn is not None)
    return f"{line}; dot: {theirs_took / len(shapes):.3f} s each, {theirs:,} crossings"


def main(seconds: float) -> int:
    """Print the figures; the exit code is 1 when 500 moments take too long."""
    dot = shutil.which("dot")
    if dot is None:
        print("Graphviz's dot is not installed here, so there is nothing to compare with.")
    held = [compare(moments, dot, seconds) for moments in SIZES]
    print(shipped(dot, seconds))
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 120.0))

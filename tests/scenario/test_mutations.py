"""Whatever happens to a scenario's bytes, reading ends soon, in values, at places in the file."""

from __future__ import annotations

import os
import random
import threading
import time
from pathlib import Path

import pytest

from simulator.scenario.loading import load_scenario
from simulator.scenario.source import MAX_BYTES

#: Seconds of this thread's own time; the worst mutants take a tenth of it.
LIMIT = 1.0
SMALL_STACK = 256 * 1024
MUTANTS = int(os.environ.get("SAFE_SPACE_EXAMPLES", "50")) * 2
SEED = int(os.environ.get("SAFE_SPACE_SEED", "1"))

ROOT = Path(__file__).resolve().parents[2]
#: Shipped scenarios are realistic; the samples hold every field and every odd spelling.
SHIPPED = sorted((ROOT / "scenarios").glob("*.yaml"))
SAMPLES = sorted(Path(__file__).parent.rglob("*.yaml"))
JUNK = [
    *(b"\0", b"\t", b"&a ", b"*a", b"<<: ", b"!!python/name:os.system ", b"- " * 60, b"[" * 60),
    *(b"{a: " * 60, b"'", b'"', b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\r", b"\xe2\x80\xa8"),
    *(b": ", b"#", b"|2\n", b">-\n", b"---\n", b"...\n", b"%YAML 1.1\n", b"? ", b"\\ud800"),
    *(b"9" * 5000, b"x" * 70_000, "\u202e".encode(), "😀".encode(), b"~", b"No", b"1:59:59"),
    *(b"[", b"](", b")", b"when: (trust", b" and ", b"not " * 40, b"said(", b"\n- ", b"\\"),
]


def mutant(base, rng):
    """``base`` with one to sixteen random changes."""
    data = bytearray(base)
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        at = rng.randrange(len(data) + 1)
        to = min(len(data), at + rng.randrange(1, 200))
        match rng.randrange(7):
            case 0 if data:
                data[at % len(data)] ^= 1 << rng.randrange(8)
            case 1:
                data[at:at] = rng.choice(JUNK)
            case 2:
                del data[at:to]
            case 3:
                data[at:at] = data[at:to] * rng.choice((1, 2, 50))
            case 4:
                del data[at:]
            case 5:
                lines = data.split(b"\n")
                rng.shuffle(lines)
                data = bytearray(b"\n".join(lines))
            case _:
                data[at:at] = b"\n" + b" " * rng.randrange(40)
    return bytes(data)


def faults(path, data):
    """What is wrong with how ``data`` was read; nothing should be."""
    path.write_bytes(data)
    began = time.thread_time()
    loaded = load_scenario(path)
    seconds = time.thread_time() - began
    if seconds > LIMIT:
        yield f"took {seconds:.1f} s"
    if (loaded.scenario is None) != any(one.code.startswith("E") for one in loaded.diagnostics):
        yield "playable with errors, or not playable without"
    if list(loaded.diagnostics) != sorted(loaded.diagnostics, key=lambda one: one.span):
        yield "not in file order"
    lines = data.decode("utf-8-sig", "replace").split("\n")
    for problem in loaded.diagnostics:
        if not inside(problem.span, lines):
            yield f"outside the file: {problem.as_text()}"
        if max(len(problem.message), len(problem.help)) >= 300:
            yield f"too long: {problem.as_text()}"
        if not (problem.message + problem.help).isprintable():
            yield f"cannot be seen: {problem.as_text()!r}"


def inside(span, lines):
    if not (1 <= span.line <= span.end_line <= len(lines)):
        return False
    return (
        1 <= span.col <= len(lines[span.line - 1]) + 1
        and 1 <= span.end_col <= len(lines[span.end_line - 1]) + 1
        and (span.line, span.col) <= (span.end_line, span.end_col)
    )


def on_a_small_stack(work):
    """Runs ``work`` in a thread with little stack; the exception it ended with, if any."""
    ended_with = []

    def guarded():
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test must see it
            ended_with.append(error)

    before = threading.stack_size(SMALL_STACK)
    try:
        thread = threading.Thread(target=guarded)
        thread.start()
    finally:
        threading.stack_size(before)
    thread.join()
    return ended_with


@pytest.mark.parametrize("batch", range(10))
def test_a_mutant_of_a_scenario_ends_in_diagnostics_inside_its_file(batch, tmp_path):
    rng = random.Random(SEED * 1_000 + batch)  # noqa: S311 - chance, not a secret
    found = []

    def work():
        for number in range(MUTANTS // 10 * 4):
            seed = rng.choice(rng.choice((SHIPPED, SAMPLES)))
            data = mutant(seed.read_bytes(), rng)[:MAX_BYTES]
            name = f"seed {SEED}, batch {batch}, mutant {number} of {seed.name}"
            found.extend(f"{name}: {fault}" for fault in faults(tmp_path / "mutant.yaml", data))

    assert on_a_small_stack(work) == []
    assert found == []

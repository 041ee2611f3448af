"""Hostile files: each ends in a diagnostic within a second, on a small stack too.

The payloads are those that crash, hang or fill the memory of ``yaml.load`` and ``yaml.compose``,
and what a scenario's own marks, conditions and references make of the same idea.
"""

from __future__ import annotations

import threading
import time

import pytest

from simulator.scenario.loading import load_scenario

MB = 1 << 20
SMALL_STACK = 256 * 1024
#: Seconds of this thread's own time; the slowest takes a third of it.
LIMIT = 1.0


def nests():
    for levels in (200, 999, 1_001, 20_000, 300_000):
        yield f"flow list {levels}", b"[" * levels + b"]" * levels
        yield f"flow map {levels}", b"{a: " * levels + b"}" * levels
        yield f"block list {levels}", b"- " * levels + b"x"
        yield f"explicit key {levels}", b"? " * levels + b"x"
    yield "block map 999", b"".join(b" " * level + b"a:\n" for level in range(999))
    yield "never closed", b"[" * 300_000


def aliases():
    nine = b",".join([b"*a%d"] * 9)
    levels = b"".join(
        b"a%d: &a%d [%s]\n" % (level, level, nine % ((level - 1,) * 9)) for level in range(1, 12)
    )
    yield "alias bomb", b"a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + levels
    merges = b"".join(
        b"a%d: &a%d {<<: [%s]}\n" % (level, level, nine % ((level - 1,) * 9))
        for level in range(1, 9)
    )
    yield "merge bomb", b"a0: &a0 {k: 1}\n" + merges
    yield "list that holds itself", b"a: &a [*a]"
    yield "60,000 anchors", b"".join(b"- &a%d x\n- *a%d\n" % (n, n) for n in range(60_000))


def floods():
    yield "50 MB text", b"a: " + b"x" * (50 * MB)
    yield "2 MB list", b"- x\n" * (MB // 2)
    yield "values in brackets", b"[" + b"[]," * 600_000 + b"]"
    yield "quoted values", b"[" + b"'a'," * 480_000 + b"]"
    yield "shallow nest of values", b"[" * 31 + b"x," * 900_000
    yield "names", b"".join(b"k%d: 1\n" % n for n in range(160_000))
    yield "documents", b"--- x\n" * 200_000
    yield "blank lines in a text", b"a: x" + b"\n" * 1_900_000 + b"  y"
    yield "colons", b":" * 1_900_000
    yield "question marks", b"? " * 950_000
    yield "exclamation marks", b"!" * 1_900_000
    yield "directives", b"%TAG !a! tag:x,2000:\n" * 90_000 + b"--- x"
    yield "control characters", b"\x01" * 1_900_000
    yield "direction overrides", "\u202e".encode() * 600_000


def refusals():
    yield "100 kB name", b"k" * 100_000 + b": 1"
    yield "1 MB of digits", b"a: " + b"9" * MB
    yield "base 60", b"a: 1" + b":59" * (MB // 3)
    yield "python tag", b"a: !!python/object/apply:os.system ['true']"
    yield "bad binary tag", b"a: !!binary '%%%'"
    yield "1 MB tag", b"a: !" + b"x" * MB + b" y"
    yield "tab indent", b"a:\n\tb: 1"
    yield "UTF-16", "\ufeffa: é".encode("utf-16-le")
    yield "UTF-16 without mark", "a: 1".encode("utf-16-le")
    yield "NUL", b"a: x\0y"
    yield "Latin-1", b"a: caf\xe9"
    yield "escaped half character", b'a: "\\ud800"'
    yield "escape beyond Unicode", b'a: "\\U00110000"'
    yield "escaped NUL", b'a: "\\0"'
    yield "escape sequence", b'a: "\\x1b[31m\\x7f"'
    yield "no character", "a: x\ufffey".encode()
    yield "next line", "a: x\u0085y\u2028z".encode()
    yield "YAML 9.9", b"%YAML 9.9\n--- x"
    yield "random bytes", bytes((n * 2654435761 >> 13) & 255 for n in range(MB))


def moments(line, count):
    return b"format: 1\nmoments:\n" + b"".join(
        b"  m%d: {client: x, replies: {r: {%s}}}\n" % (number, line) for number in range(count)
    )


def own_floods():
    said = b"say: '[a](open-question)', go: m0"
    yield "open marks", moments(b"say: '%s', go: m0" % (b"[" * 60_000), 30)
    yield "marks half open", moments(b"say: '%s', go: m0" % (b"[a](" * 15_000), 30)
    yield "ends of marks", moments(b"say: '%s', go: m0" % (b"](b) " * 12_000), 30)
    yield "unknown techniques", moments(b"say: '%s', go: m0" % (b"[a](b)" * 10_000), 30)
    yield "escapes", moments(b'say: "%s", go: m0' % (b"[\\x41] " * 9_000), 28)
    yield "dangling references", moments(b"say: '[a](open-question)', go: m-0", 15_000)
    yield "long conditions", moments(said + b", when: '%s'" % (b"r or " * 12_000 + b"r"), 30)
    deep = b"(" * 31 + b"rupture" + b")" * 31
    yield "deep conditions", moments(said + b", when: '%s'" % deep, 10_000)
    yield "said everywhere", moments(said + b", when: said(r) and said(m0.r)", 14_000)
    yield "empty moments", b"moments:\n" + b"".join(b"  m%d: {}\n" % n for n in range(90_000))
    yield "bad ids", b"facts:\n" + b"".join(b"  M%d: x\n" % n for n in range(90_000))


def load_on_a_small_stack(path):
    """The outcome and the seconds it took; None when the thread did not come to its end."""
    outcome = []

    def load():
        began = time.thread_time()
        loaded = load_scenario(path)
        outcome.append((loaded, time.thread_time() - began))

    before = threading.stack_size(SMALL_STACK)
    try:
        thread = threading.Thread(target=load)
        thread.start()
    finally:
        threading.stack_size(before)
    thread.join()
    return outcome[0] if outcome else None


NOT_READABLE = [payload for kind in (nests, aliases, floods, refusals) for payload in kind()]
ALL = NOT_READABLE + list(own_floods())


@pytest.fixture(scope="module", params=ALL, ids=[name for name, _ in ALL])
def bomb(request, tmp_path_factory):
    """The name of a payload, what became of it, and the seconds that took."""
    name, data = request.param
    path = tmp_path_factory.mktemp("bomb") / "bomb.yaml"
    path.write_bytes(data)
    outcome = load_on_a_small_stack(path)
    path.unlink()
    assert outcome is not None, "the loader raised"
    return name, *outcome


def test_a_hostile_file_is_refused(bomb):
    name, loaded, _ = bomb

    assert loaded.scenario is None
    if name in dict(NOT_READABLE):
        assert {"E001", "E002"} & {problem.code for problem in loaded.diagnostics}


def test_refusing_a_hostile_file_takes_less_than_a_second(bomb):
    _, _, seconds = bomb

    assert seconds < LIMIT


def test_what_a_hostile_file_is_told_is_short_and_visible(bomb):
    _, loaded, _ = bomb

    for problem in loaded.diagnostics:
        assert len(problem.message) < 300
        assert len(problem.help) < 300
        assert (problem.message + problem.help).isprintable()

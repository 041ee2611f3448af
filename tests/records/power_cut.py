"""What a disk may hold after a power cut, rebuilt from a record of one run.

The model: data is durable only once its file was synced, a name (made, removed or renamed) only
once its folder was. At a cut, either nothing else survives, or every later 512-byte sector and
every later change of a name does by chance, one without the other.
"""

from __future__ import annotations

import os
import random
import struct
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Operation:
    """One recorded call: W(rite), T(runcate), S(ync), U(nlink) or R(ename)."""

    kind: str
    path: str
    offset: int
    data: bytes


def build_recorder(folder: Path, compiler: str) -> Path:
    """Compile the recorder; returns the library to preload."""
    library = folder / "cutlog.so"
    source = Path(__file__).with_name("cutlog.c")
    libraries = ["-ldl", "-lpthread"]
    command = [compiler, "-O1", "-shared", "-fPIC", "-o", str(library), str(source), *libraries]
    subprocess.run(command, check=True, capture_output=True)
    return library


def record(recorder: Path, folder: Path, script: Path, *arguments: str) -> list[Operation]:
    """Run a script to its end and return every change it made below ``folder``."""
    log = folder.with_name(f"{folder.name}.log")
    environment = {
        **os.environ,
        "LD_PRELOAD": str(recorder),
        "CUT_DIR": str(folder),
        "CUT_LOG": str(log),
    }
    command = [sys.executable, str(script), *arguments]
    subprocess.run(command, check=True, env=environment)
    return _operations(log.read_bytes())


def _operations(raw: bytes) -> list[Operation]:
    found, at = [], 0
    while at < len(raw):
        kind, offset, path_length, length = struct.unpack_from("<cQII", raw, at)
        at += 17
        path = raw[at : at + path_length].decode()
        at += path_length
        found.append(Operation(kind.decode(), path, offset, raw[at : at + length]))
        at += length
    # SQLite rebuilds this file at every start; it holds nothing that must survive.
    return [operation for operation in found if not operation.path.endswith("-shm")]


@dataclass(slots=True)
class _File:
    """One file whatever its name: what is durable, and what only the cache has."""

    data: bytearray = field(default_factory=bytearray)
    pending: list[Operation] = field(default_factory=list)


class Disk:
    """A folder on a disk with a cache; ``present`` is what it durably held at the beginning."""

    def __init__(self, folder: Path, present: dict[str, bytes] | None = None) -> None:
        self._folder = str(folder)
        self._durable = {path: _File(bytearray(data)) for path, data in (present or {}).items()}
        self._now = dict(self._durable)
        self._renaming: list[Callable[[dict[str, _File]], object]] = []

    def feed(self, operation: Operation) -> None:
        """Let one recorded call happen."""
        path = operation.path
        match operation.kind:
            case "W" | "T":
                if path not in self._now:
                    self._change_names(_naming(path, _File()))
                self._now[path].pending.append(operation)
            case "S" if path in self._now:
                for pending in self._now[path].pending:
                    _apply(self._now[path].data, pending)
                self._now[path].pending.clear()
            case "S" if path == self._folder:
                for change in self._renaming:
                    change(self._durable)
                self._renaming.clear()
            case "U":
                self._change_names(lambda names: names.pop(path, None))
            case "R":
                self._change_names(_moving(path, operation.data.decode()))

    def after_a_cut(self, rng: random.Random) -> dict[str, bytes]:
        """The files a cut at this moment may leave, by their paths."""
        chaotic = rng.random() < 0.7
        names = dict(self._durable)
        if chaotic:
            odds = rng.random()
            for change in self._renaming:
                if rng.random() < odds:
                    change(names)
        return {path: _left_of(file, rng, chaotic=chaotic) for path, file in names.items()}

    def _change_names(self, change: Callable[[dict[str, _File]], object]) -> None:
        change(self._now)
        self._renaming.append(change)


def write_image(image: dict[str, bytes], folder: Path) -> None:
    """Write the files a cut left into the empty ``folder``."""
    for path, data in image.items():
        (folder / Path(path).name).write_bytes(data)


def acknowledged(operations: Sequence[Operation], ack: Path) -> int:
    """How many acknowledgements are among ``operations``."""
    return sum(len(op.data) for op in operations if op.kind == "W" and op.path == str(ack))


def _naming(path: str, file: _File) -> Callable[[dict[str, _File]], object]:
    return lambda names: names.__setitem__(path, file)


def _moving(old: str, new: str) -> Callable[[dict[str, _File]], object]:
    def move(names: dict[str, _File]) -> None:
        if old in names:
            names[new] = names.pop(old)

    return move


def _left_of(file: _File, rng: random.Random, *, chaotic: bool) -> bytes:
    left = bytearray(file.data)
    odds = rng.random()
    for operation in file.pending if chaotic else ():
        if operation.kind == "T":
            if rng.random() < odds:
                _apply(left, operation)
            continue
        for start in range(0, len(operation.data), SECTOR):
            if rng.random() < odds:
                sector = operation.data[start : start + SECTOR]
                _apply(left, Operation("W", operation.path, operation.offset + start, sector))
    return bytes(left)


def _apply(data: bytearray, operation: Operation) -> None:
    if len(data) < operation.offset:
        data.extend(bytes(operation.offset - len(data)))
    if operation.kind == "T":
        del data[operation.offset :]
        return
    data[operation.offset : operation.offset + len(operation.data)] = operation.data

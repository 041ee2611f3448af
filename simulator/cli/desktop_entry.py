"""``safe-space desktop-entry``: what makes a Linux desktop open scenario files with the app."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from simulator.records.exports.whole_file import NotWrittenError, write_whole
from simulator.resources import assets_dir, checkout_root

FILE_NAME = "safe-space.desktop"
#: What desktops old and new call a YAML file.
KINDS = ("application/yaml", "application/x-yaml", "text/x-yaml")
#: What has a meaning inside the quotes of a command.
_SPECIAL = ("\\", '"', "`", "$")

_TEMPLATE = """\
[Desktop Entry]
Type=Application
Name=Safe Space
Comment=Practise counselling conversations with fictional clients
Exec={command}
{start}Icon={icon}
Terminal=false
Categories=Education;
MimeType={kinds};
"""
_AFTER = """\
Written to {path}
Safe Space is now among the programs that can open a scenario file. To have a double click choose \
it, open the file’s properties in your file manager, or run:
  xdg-mime default {name} {kind}\
"""
_TAKEN = "{path} is there already and says something else. Give --force to replace it."
_NOT_HERE = "Only Linux desktops read such a file. Here, tell the system to open .yaml files with \
Safe Space, or drop them on its window."


def desktop_entry(data: Path | None = None) -> str:
    """The entry's text for the Python that runs this.

    Args:
        data: the data folder to be named in it; None for the usual one.
    """
    command = [sys.executable, "-m", "simulator"]
    if data is not None:
        command += ["--data", str(data.absolute())]
    # Python finds a checkout by where it starts; what is installed it finds from anywhere.
    root = checkout_root()
    return _TEMPLATE.format(
        command=f"{command_line(command)} %f",
        start=f"Path={_value(str(root))}\n" if root else "",
        icon=_value(str(assets_dir() / "icons" / "safe-space.svg")),
        kinds=";".join(KINDS),
    )


def command_line(words: Sequence[str]) -> str:
    """Words as an entry's ``Exec`` spells them: quoted, and once more as a value of the file."""
    return _value(" ".join(_quoted(word) for word in words))


def entry_path(variables: Mapping[str, str]) -> Path:
    """Where a person's own entries are: ``XDG_DATA_HOME`` if it is set, else ``~/.local/share``."""
    named = variables.get("XDG_DATA_HOME", "")
    # One that is not absolute is to be ignored, says the standard.
    base = Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"
    return base / "applications" / FILE_NAME


def print_or_install(data: Path | None, *, install: bool, force: bool) -> int:
    """Print the entry, or write it where the desktop looks for it; returns the exit code."""
    entry = desktop_entry(data)
    if not install:
        print(entry, end="")
        return 0
    if sys.platform in ("win32", "darwin"):
        print(_NOT_HERE, file=sys.stderr)
        return 1
    path = entry_path(os.environ)
    try:
        if not force and (path.exists() or path.is_symlink()):
            if path.read_bytes() != entry.encode("utf-8", "surrogateescape"):
                print(_TAKEN.format(path=path), file=sys.stderr)
                return 1
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, entry.encode("utf-8", "surrogateescape"))
    except NotWrittenError as error:
        print(error.message, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"Not written: {path}: {error.strerror or error}", file=sys.stderr)
        return 1
    print(_AFTER.format(path=path, name=FILE_NAME, kind=KINDS[0]))
    return 0


def _quoted(word: str) -> str:
    for character in _SPECIAL:
        word = word.replace(character, f"\\{character}")
    return '"{}"'.format(word.replace("%", "%%"))


def _value(text: str) -> str:
    """A text as a value of the file, where a backslash begins an escape."""
    return text.replace("\\", "\\\\").replace("\n", "\\n")

#!/usr/bin/env python3
"""Sets up Safe Space on a fresh machine, and runs it.

    python3 dev.py run            open the app
    python3 dev.py test           pass the tests

Each does all its own set-up first: the environment in .venv and, on Linux, the system libraries
Qt needs. Once that is done, and until pyproject.toml changes, it starts at once.

    python3 dev.py run ARGUMENTS  hand these to the app: a scenario, or a command such as “check”
    python3 dev.py test ARGUMENTS hand these to pytest
    python3 dev.py screens DIR    write a picture of every screen
    python3 dev.py translations   collect the texts to translate, and compile what is translated
    python3 dev.py bench [NAME…]  run the measurements in bench/
"""

# Nothing in this file may be newer than Python 3.6, so that an old Python gets a clear sentence
# from it rather than a SyntaxError. It needs nothing but the standard library.

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.txt"
LOG = VENV / "set-up.log"

#: The oldest and the newest Python that every dependency supports.
OLDEST, NEWEST = (3, 11), (3, 14)

#: Written into the stamp while a set-up is under way: found later, it was cut short.
UNFINISHED = "unfinished"

#: What each level of set-up installs, and which stamps satisfy it.
INSTALLED = {"run": ".", "dev": ".[dev]"}
SATISFIED_BY = {"run": ("run", "dev"), "dev": ("dev",)}

#: Shared library → Debian package. What Qt loads even without a screen.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
#: What Qt's xcb plugin adds for an X display.
X_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
#: What Qt's Wayland plugin adds.
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_ENDINGS = (".ttf", ".otf", ".ttc", ".pfb")

#: Any of these in the log of a failed installation: the network was the trouble.
NETWORK_SIGNS = (
    "connection broken by",
    "connection error",
    "Max retries exceeded",
    "Read timed out",
    "Temporary failure",
    "Network is unreachable",
)


class SetUpError(Exception):
    """What stands in the way, in one sentence for the person at the keyboard."""


def main(arguments: "list[str]") -> int:
    """Run one command; returns the exit code: its own, or 1 if the set-up fails."""
    commands = {"run": run, "test": test, "screens": screens, "bench": bench}
    commands.update(translations=translations)
    name, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if name not in commands:
        print(__doc__)
        return 0 if name in ("help", "-h", "--help") else 2
    try:
        check_python(sys.version_info[:2], name)
        return commands[name](rest)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130


def run(arguments: "list[str]") -> int:
    """Open the app, or hand it ``arguments``."""
    if not arguments:
        # The app says this itself; said here, nobody waits for a set-up they cannot use.
        from simulator.gui.display import missing_display

        problem = missing_display(sys.platform, os.environ)
        if problem:
            raise SetUpError(problem)
    set_up("run", screen_libraries(os.environ))
    command = [str(venv_python()), "-P", "-m", "simulator", *arguments]
    if os.name == "posix":
        # Take this process's place, so that signals reach the app.
        os.execv(command[0], command)
    return subprocess.call(command)


def test(arguments: "list[str]") -> int:
    """Pass the tests, or those ``arguments`` select."""
    set_up("dev", {})
    # All of them are shared out among the processors, file by file.
    chosen = arguments or ["-n", "auto", "--dist", "loadfile"]
    return subprocess.call(
        [str(venv_python()), "-m", "pytest", *chosen], cwd=str(ROOT), env=offscreen()
    )


def screens(arguments: "list[str]") -> int:
    """Write a picture of every screen into the folder named."""
    if len(arguments) != 1:
        raise SetUpError("Name one folder for the pictures: python3 dev.py screens DIR")
    set_up("dev", {})
    code = (
        "import sys, pathlib; from simulator.gui.screens import write_screens\n"
        "for path in write_screens(pathlib.Path(sys.argv[1])): print(path)"
    )
    return subprocess.call([str(venv_python()), "-P", "-c", code, arguments[0]], env=offscreen())


def translations(arguments: "list[str]") -> int:
    """Bring every translation's list of texts up to date, and compile it for the app."""
    if arguments:
        raise SetUpError("Nothing goes after it: python3 dev.py translations")
    set_up("dev", {})
    code = "from simulator.gui.translation_files import update; update()"
    return subprocess.call([str(venv_python()), "-P", "-c", code])


def bench(arguments: "list[str]") -> int:
    """Run every measurement in bench/, or those named; returns 1 if one of them failed."""
    set_up("dev", {})
    found = {path.stem: path for path in sorted((ROOT / "bench").glob("[!_]*.py"))}
    unknown = [name for name in arguments if name not in found]
    if unknown:
        raise SetUpError(f"No measurement is named {unknown[0]}; there are: {', '.join(found)}.")
    failed = [
        name
        for name in arguments or found
        if subprocess.call([str(venv_python()), str(found[name])], env=offscreen()) != 0
    ]
    return 1 if failed else 0


def offscreen() -> "dict[str, str]":
    """The environment, with Qt drawing into memory, whatever the desktop asks for."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def check_python(version: "tuple[int, ...]", command: str) -> None:
    """Raise SetUpError unless this Python fits."""
    if OLDEST <= version <= NEWEST:
        return
    fitting = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    here = [name for name in fitting if shutil.which(name)]
    advice = f"start it as “{here[0]} dev.py {command}”" if here else "install one of those first"
    raise SetUpError(
        f"Safe Space needs Python {dotted(OLDEST)} to {dotted(NEWEST)}, and this is "
        f"{dotted(version)}: {advice}."
    )


def dotted(version: "tuple[int, ...]") -> str:
    """A version as people write it."""
    return ".".join(str(part) for part in version)


def set_up(level: str, screen: "dict[str, str]") -> None:
    """Bring the machine and ``.venv`` to ``level``; does nothing when they are there already."""
    fingerprint = fingerprint_now()
    libraries = dict(QT_LIBRARIES, **screen) if sys.platform == "linux" else {}
    if is_ready(level, fingerprint) and not missing_libraries(libraries):
        return
    with one_at_a_time():
        install_packages(missing_packages(libraries))
        if not is_ready(level, fingerprint):
            install(level, fingerprint)


def fingerprint_now() -> str:
    """Changes with everything that makes a finished ``.venv`` out of date."""
    parts = (str(ROOT), sys.base_prefix, str(sys.version_info[:2]))
    text = (ROOT / "pyproject.toml").read_bytes() + "\n".join(parts).encode()
    return hashlib.sha256(text).hexdigest()


def is_ready(level: str, fingerprint: str) -> bool:
    """Whether ``.venv`` was set up to at least ``level``, and is whole."""
    stamp = stamped().split()
    fits = len(stamp) == 2 and stamp[0] in SATISFIED_BY[level] and stamp[1] == fingerprint
    return fits and venv_python().exists()


def stamped() -> str:
    """What the stamp says, empty without one."""
    try:
        return STAMP.read_text(encoding="utf-8")
    except OSError:
        return ""


def venv_python() -> Path:
    """The environment's own Python."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


@contextlib.contextmanager
def one_at_a_time() -> "Iterator[None]":
    """Let two of these, started together, set up one after the other."""
    if os.name == "nt":
        yield
        return
    import fcntl

    with Path(__file__).open("rb") as this:
        # The steps inherit the lock: one that outlives this process still holds the others off.
        os.set_inheritable(this.fileno(), True)
        try:
            fcntl.flock(this, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            print("Another set-up is at work here; waiting for it to end.", flush=True)
            fcntl.flock(this, fcntl.LOCK_EX)
        yield


def install(level: str, fingerprint: str) -> None:
    """Make ``.venv``, or bring it up to date. One cut short before is made afresh."""
    if stamped() == UNFINISHED or not venv_fits():
        shutil.rmtree(str(VENV), ignore_errors=True)
    is_new = not venv_python().exists()
    print(
        "Setting up .venv: the first time this fetches about 100 MB."
        if is_new
        else "Bringing .venv up to date.",
        flush=True,
    )
    VENV.mkdir(exist_ok=True)
    STAMP.write_text(UNFINISHED, encoding="utf-8")
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    steps = [[sys.executable, "-m", "venv", str(VENV)]] if is_new else []
    steps.append([*pip, "install", "--progress-bar=off", "--editable", INSTALLED[level]])
    for step in steps:
        said = failure_of(step, os.environ)
        if said is not None:
            # It failed cleanly: what is there may still be good, and need not be fetched again.
            STAMP.unlink()
            raise SetUpError(explained("The environment .venv could not be set up", said))
    STAMP.write_text(f"{level}\n{fingerprint}\n", encoding="utf-8")


def venv_fits() -> bool:
    """Whether ``.venv`` has a Python of this version that runs, with pip."""
    check = [str(venv_python()), "-c", "import pip, sys; print(*sys.version_info[:2])"]
    try:
        answer = subprocess.run(check, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    except OSError:
        return False
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def failure_of(command: "list[str]", environment: "Mapping[str, str]") -> "str | None":
    """Run ``command`` into the log; returns what it said if it failed, None if it did not."""
    VENV.mkdir(exist_ok=True)
    with LOG.open("ab") as log:
        start = log.tell()
        code = subprocess.call(
            command,
            cwd=str(ROOT),
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            close_fds=False,
        )
    return LOG.read_bytes()[start:].decode("utf-8", "replace") if code else None


def explained(failure: str, said: str) -> str:
    """One sentence on a failed step that ``said`` this."""
    cause = (
        ", because nothing could be fetched from the network" if is_network_trouble(said) else ""
    )
    return f"{failure}{cause}; the details are in {LOG}."


def is_network_trouble(said: str) -> bool:
    """Whether the output of a failed installation speaks of the network."""
    return any(sign in said for sign in NETWORK_SIGNS)


def screen_libraries(environment: "Mapping[str, str]") -> "dict[str, str]":
    """The libraries Qt needs for the screen this environment names."""
    asked = environment.get("QT_QPA_PLATFORM") or "wayland;xcb"
    if "xcb" not in asked and "wayland" not in asked:
        return {}
    if environment.get("DISPLAY"):
        return X_LIBRARIES
    return WAYLAND_LIBRARIES if environment.get("WAYLAND_DISPLAY") else {}


def missing_libraries(libraries: "dict[str, str]") -> "dict[str, str]":
    """Those of ``libraries`` that this machine cannot load."""
    return {name: package for name, package in libraries.items() if not loads(name)}


def loads(library: str) -> bool:
    """Whether the dynamic linker finds ``library``."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: "dict[str, str]") -> "dict[str, str]":
    """What to install by apt: thing missing → package."""
    missing = missing_libraries(libraries)
    if sys.platform == "linux":
        if not has_font(FONT_FOLDERS):
            missing["a font"] = FONT_PACKAGE
        if not importlib.util.find_spec("ensurepip") and not venv_fits():
            # Debian's python3 comes without the part that makes environments.
            missing["ensurepip"] = f"python{dotted(sys.version_info[:2])}-venv"
    return missing


def has_font(folders: "tuple[str, ...]") -> bool:
    """Whether any of ``folders`` holds a font."""
    return any(
        name.endswith(FONT_ENDINGS)
        for folder in folders
        for _, _, names in os.walk(str(Path(folder).expanduser()))
        for name in names
    )


def install_packages(missing: "dict[str, str]") -> None:
    """Install the packages by apt as root; otherwise raise SetUpError with the one command."""
    if not missing:
        return
    packages = sorted(set(missing.values()))
    if not shutil.which("apt-get"):
        raise SetUpError(
            f"These are missing: {', '.join(missing)}; install them with your system's package "
            f"manager (Debian calls the packages {' '.join(packages)}), then try again."
        )
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=120", "-o", "APT::Update::Error-Mode=any"]
    install = ["install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        command = " ".join(["sudo apt-get update && sudo apt-get", *install])
        raise SetUpError(
            f"Some system packages are missing; run this once, then try again: {command}"
        )
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    # A stale list may still do, and one unreachable source must not stop the rest.
    no_update = failure_of([*apt, "update"], quiet)
    no_install = failure_of([*apt, *install], quiet)
    if no_install is not None:
        said = (no_update or "") + no_install
        raise SetUpError(explained("The system packages could not be installed", said))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

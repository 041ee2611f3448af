"""``check --format github``: one workflow command for each problem, however odd its words."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from simulator.cli.annotations import as_annotation
from simulator.scenario.diagnostics import Diagnostic, Span
from simulator.scenario.message import verbatim

COMMAND = re.compile(
    r"::(?P<level>error|warning|notice) file=(?P<file>[^,:]*),line=(?P<line>\d+),col=(?P<col>\d+),"
    r"endLine=(?P<end>\d+),endColumn=(?P<to>\d+),title=(?P<title>[^,:]*)::(?P<message>[^\r\n]*)"
)


def read_back(text):
    """What the runner makes of a value."""
    for spelled, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(spelled, sign)
    return text


def test_a_problem_is_one_line_with_its_place_its_code_and_its_help(command, tiny):
    tiny.write_text(tiny.read_text("utf-8").replace("start: room", "start: rom"), "utf-8")
    ran = command("check", "--format", "github", tiny)
    assert ran.code == 1
    line = next(line for line in ran.out.splitlines() if line.startswith("::error"))
    assert line == (
        f"::error file={tiny},line=15,col=8,endLine=15,endColumn=11,title=E201::"
        "there is no moment “rom”%0ADid you mean “room”?"
    )


def test_warnings_and_hints_have_levels_of_their_own():
    for code, level in (("E101", "error"), ("W501", "warning"), ("H601", "notice")):
        assert as_annotation(
            Diagnostic("a.yaml", Span(), code, verbatim(""), verbatim(""))
        ).startswith(f"::{level} ")


def test_a_folder_is_written_with_slashes():
    line = as_annotation(Diagnostic("mine\\a.yaml", Span(), "E101", verbatim("m"), verbatim("h")))
    assert "file=mine/a.yaml," in line


@given(st.text(st.characters(exclude_characters="\\"), max_size=30), st.text(max_size=40))
def test_no_text_ends_the_command_or_adds_to_it(path, message):
    line = as_annotation(
        Diagnostic(path, Span(3, 4, 5, 6), "E101", verbatim(message), verbatim("h"))
    )
    found = COMMAND.fullmatch(line)
    assert found
    assert (found["line"], found["col"], found["end"], found["to"]) == ("3", "4", "5", "6")
    if (path + message).isprintable():
        assert read_back(found["file"]) == path
        assert read_back(found["message"]) == f"{message}\nh"

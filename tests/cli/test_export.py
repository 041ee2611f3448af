"""``export``: a saved session's debrief as a file."""

import re

import pytest


@pytest.fixture
def session(command, tiny, data):
    """A saved session's id."""
    ran = command("play", tiny, "--replies", "feel,thanks", "--record", "--data", data)
    return re.search(r"Saved as (\S+)\. ", ran.err).group(1)


@pytest.mark.parametrize("name", ["d.html", "d.HTM"])
def test_a_session_is_written_as_a_web_page(command, session, data, tmp_path, name):
    out = tmp_path / name
    ran = command("export", session, "--out", out, "--data", data)
    assert (ran.code, ran.out) == (0, f"Written to {out}\n")
    page = out.read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "The door stays open" in page


@pytest.mark.parametrize("name", ["d.md", "d.markdown"])
def test_a_session_is_written_as_markdown(command, session, data, tmp_path, name):
    out = tmp_path / name
    assert command("export", session, "--out", out, "--data", data).code == 0
    assert "# The door stays open" in out.read_text("utf-8").splitlines()


def test_for_a_pdf_the_app_is_named(command, session, data, tmp_path):
    ran = command("export", session, "--out", tmp_path / "d.pdf", "--data", data)
    assert ran.code == 2
    assert ran.err.startswith("A PDF is made in the app")
    assert not (tmp_path / "d.pdf").exists()


@pytest.mark.parametrize("name", ["d", "d.docx", ".html"])
def test_an_ending_that_names_no_format_is_told(command, session, data, tmp_path, name):
    ran = command("export", session, "--out", tmp_path / name, "--data", data)
    assert ran.code == 2
    assert "ends in .html or .md" in ran.err
    assert not (tmp_path / name).exists()


def test_an_unknown_session_leaves_the_file_as_it_was(command, data, tmp_path):
    out = tmp_path / "d.html"
    out.write_text("old", "utf-8")
    ran = command("export", "nope42", "--out", out, "--data", data)
    assert ran.code == 1
    assert "nope42" in ran.err
    assert out.read_text("utf-8") == "old"


def test_a_place_that_cannot_be_written_is_told_without_a_traceback(
    command, session, data, tmp_path
):
    out = tmp_path / "nowhere" / "d.html"
    ran = command("export", session, "--out", out, "--data", data)
    assert ran.code == 1
    assert ran.err == (
        f"Not written: there is no folder {out.parent}. Make it, or choose another place.\n"
    )


def test_without_a_file_the_usage_is_told(command, session, data):
    ran = command("export", session, "--data", data)
    assert ran.code == 2
    assert "--out" in ran.err

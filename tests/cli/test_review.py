"""``review``: a scenario as a page for a colleague, never over a file that is there."""

from __future__ import annotations

import pytest


def test_a_scenario_is_written_as_a_page(command, tiny, tmp_path):
    out = tmp_path / "tiny.html"
    ran = command("review", tiny, "--out", out)
    assert (ran.code, ran.out, ran.err) == (0, f"Written to {out}\n", "")
    page = out.read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "I lost my work." in page


def test_the_page_shows_the_map(command, tiny, tmp_path):
    out = tmp_path / "tiny.html"
    command("review", tiny, "--out", out)
    assert '<img alt="A map of the' in out.read_text("utf-8")


def test_a_shipped_scenario_can_be_named_by_its_id(command, tmp_path):
    out = tmp_path / "maya.htm"
    assert command("review", "first-visit-maya", "--out", out).code == 0
    assert "My sister booked this" in out.read_text("utf-8")


def test_a_file_that_is_there_stays_unless_it_may_be_replaced(command, tiny, tmp_path):
    out = tmp_path / "tiny.html"
    out.write_text("old", "utf-8")
    ran = command("review", tiny, "--out", out)
    assert (ran.code, out.read_text("utf-8")) == (2, "old")
    assert "--force" in ran.err
    assert command("review", tiny, "--out", out, "--force").code == 0
    assert out.read_text("utf-8").startswith("<!DOCTYPE html>")


def test_a_scenario_that_cannot_be_read_leaves_the_page_as_it_was(command, tiny, tmp_path):
    out = tmp_path / "tiny.html"
    out.write_text("old", "utf-8")
    tiny.write_text("format: 2\n", "utf-8")
    ran = command("review", tiny, "--out", out, "--force")
    assert (ran.code, out.read_text("utf-8")) == (1, "old")
    assert "E103" in ran.err


@pytest.mark.parametrize("name", ["tiny", "tiny.pdf", "tiny.yaml", ".html"])
def test_a_name_that_is_no_page_s_is_told(command, tiny, tmp_path, name):
    before = tiny.read_text("utf-8")
    ran = command("review", tiny, "--out", tmp_path / name, "--force")
    assert ran.code == 2
    assert "ends in .html" in ran.err
    assert tiny.read_text("utf-8") == before


def test_a_place_that_cannot_be_written_is_told_without_a_traceback(command, tiny, tmp_path):
    out = tmp_path / "nowhere" / "tiny.html"
    ran = command("review", tiny, "--out", out)
    assert ran.code == 1
    assert ran.err.startswith("Not written: there is no folder")
    odd = command("review", tiny, "--out", "a\0b.html")
    assert odd.code == 1
    assert odd.err.startswith("Not written:")


def test_without_a_page_the_usage_is_told(command, tiny):
    ran = command("review", tiny)
    assert ran.code == 2
    assert "--out" in ran.err


def test_a_spanish_scenario_is_reviewed_in_spanish(command, tmp_path):
    out = tmp_path / "maya.html"
    assert command("review", "primera-visita-maya", "--out", out).code == 0
    page = out.read_text("utf-8")
    assert page.startswith('<!DOCTYPE html>\n<html lang="es">')
    assert "La persona que consulta es ficticia." in page
    assert "The client is fictional." not in page

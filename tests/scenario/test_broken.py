"""Each broken sample gives the code in its name, and its whole list of problems, as it says."""

from __future__ import annotations

from simulator.scenario.loading import load_scenario, load_source

#: The codes this program gives so far; the letters and numbers are part of the file format.
CODES = {
    *("E001", "E002", "E003", "E101", "E102", "E103", "E104"),
    *("E201", "E202", "E203", "E204", "E205"),
}
LONGEST_MESSAGE = 300


def test_a_broken_sample_has_exactly_the_problems_it_lists(broken, listed):
    found = load_scenario(broken.path).diagnostics

    assert listed(found) == broken.expected


def test_a_broken_sample_gives_the_code_in_its_name(broken):
    codes = {problem[4] for problem in broken.expected}

    assert broken.path.name[:4].upper() in codes


def test_a_broken_sample_is_not_playable(broken):
    assert load_scenario(broken.path).scenario is None


def test_every_code_has_a_broken_sample(broken_codes):
    assert broken_codes == CODES


def test_windows_line_ends_move_no_place(broken, tmp_path, listed):
    data = broken.path.read_bytes()
    copy = tmp_path / "copy.yaml"
    copy.write_bytes(data.replace(b"\n", b"\r\n"))

    assert listed(load_scenario(copy).diagnostics) == broken.expected


def test_a_byte_order_mark_at_the_beginning_moves_no_place(broken, tmp_path, listed):
    copy = tmp_path / "copy.yaml"
    copy.write_bytes(b"\xef\xbb\xbf" + broken.path.read_bytes())

    assert listed(load_scenario(copy).diagnostics) == broken.expected


def test_a_text_kept_elsewhere_has_the_same_problems_as_its_file(broken, listed):
    text = broken.path.read_bytes().decode("utf-8")

    assert listed(load_source(text, "kept").diagnostics) == broken.expected


def test_messages_are_short_and_hold_no_character_that_cannot_be_seen(broken):
    for problem in load_scenario(broken.path).diagnostics:
        assert len(problem.message) < LONGEST_MESSAGE
        assert len(problem.help) < LONGEST_MESSAGE
        assert problem.message.isprintable()
        assert problem.help.isprintable()


def test_every_place_is_inside_the_file(broken):
    lines = broken.path.read_bytes().decode("utf-8").split("\n")
    for problem in load_scenario(broken.path).diagnostics:
        span = problem.span
        assert (span.line, span.col) <= (span.end_line, span.end_col)
        assert 1 <= span.col <= len(lines[span.line - 1]) + 1
        assert 1 <= span.end_col <= len(lines[span.end_line - 1]) + 1

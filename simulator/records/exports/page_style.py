"""The style sheet of the web page, typeface included, so that it needs nothing but itself."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from string import Template

from simulator.records.exports.ink import FONT, HAIRLINE, INKS, QUIET, TEXT
from simulator.resources import assets_dir
from simulator.scenario.taxonomy import Verdict

#: Marked words differ by their underline, not by colour alone.
_UNDERLINES = {
    Verdict.VALIDATES: "solid",
    Verdict.DISMISSES: "dashed",
    Verdict.OVER_LEADS: "wavy",
    Verdict.BREAKS_BOUNDARIES: "double",
    Verdict.NEUTRAL: "dotted",
}
_FACES = (
    ("Regular", "normal", 400),
    ("Bold", "normal", 700),
    ("Italic", "italic", 400),
)
_SHEET = Template("""
@page { size: A4; margin: 18mm 18mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "$font", sans-serif;
    color: $quiet; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #fff; color: $text; font: 400 16px/1.5 "$font", sans-serif;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem; overflow-wrap: break-word; }
h1, h2, h3, p, ul, dl, figure, table { margin: 0; padding: 0; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0.25rem 0 0.5rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; break-after: avoid; }
h3 { font-size: 1rem; margin: 0 0 0.5rem; break-after: avoid; }
p { margin: 0 0 0.5rem; orphans: 2; widows: 2; }
.eyebrow, .quiet, .notice, .caption { color: $quiet; }
.lead { font-size: 1.15rem; margin: 1rem 0 0.75rem; }
.strong { font-weight: 700; }
.notice { font-size: 0.875rem; }
.caption { font-size: 0.875rem; font-weight: 700; margin: 0.75rem 0 0.125rem;
  break-after: avoid; }
.spoken { font-size: 1.1rem; margin: 0 0 0.25rem; }
.said { font-size: 1.1rem; line-height: 1.65; }
.act { font-style: italic; }
ul.points { padding-left: 1.25rem; margin-bottom: 0.75rem; }
ul.points li { margin-bottom: 0.25rem; }
.sign { width: 1.1em; height: 1.1em; vertical-align: -0.18em; flex: none; margin-right: 0.5em; }
.signed { display: flex; align-items: baseline; margin-bottom: 0.25rem; }
.signed .sign { position: relative; top: 0.18em; }
.judged { display: flex; align-items: baseline; margin: 0.75rem 0 0.5rem; font-weight: 700;
  break-after: avoid; }
.judged .sign { position: relative; top: 0.18em; }
.judged .aside { margin-left: auto; padding-left: 1rem; font-weight: 400; color: $quiet;
  white-space: nowrap; }
mark { color: inherit; border-radius: 3px; padding: 0 1px; text-decoration-line: underline;
  text-decoration-thickness: 2px; text-underline-offset: 4px; text-decoration-skip-ink: none;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.part { border-left: 3px solid $hairline; padding: 0.125rem 0 0.125rem 1.25rem;
  margin: 0 0 2rem; }
.grave { border: 1px solid $grave; border-left-width: 5px; border-radius: 8px;
  padding: 0 1.25rem 0.75rem; margin: 1.75rem 0 0; break-inside: avoid; }
.grave h2 { margin-top: 0.75rem; }
dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0.25rem 1rem; font-size: 0.875rem;
  border-top: 1px solid $hairline; padding-top: 0.5rem; margin: 0.75rem 0 0.5rem; }
dt { color: $quiet; }
dd { margin: 0; unicode-bidi: plaintext; }
dt, dd { break-inside: avoid; }
.curve { display: block; width: 100%; height: auto; break-inside: avoid; }
.curve text { font-family: "$font", sans-serif; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; padding: 0;
  margin: 0.5rem 0; font-size: 0.875rem; }
section > .quiet + p:not([class]) { margin-top: 0.75rem; }
table { width: 100%; border-collapse: collapse; margin: 0.25rem 0 0.75rem;
  break-inside: avoid; }
th { font-weight: 400; text-align: left; white-space: nowrap; padding: 0.15rem 1rem 0.15rem 0; }
td { padding: 0.15rem 0; }
table.beside { table-layout: fixed; break-inside: auto; }
.beside th { font-size: 0.875rem; font-weight: 700; color: $quiet; }
.beside td { vertical-align: top; padding-right: 1.5rem; }
.beside .aside { color: $quiet; font-size: 0.875rem; }
.beside tr { break-inside: avoid; }
.beside tfoot { display: table-row-group; font-weight: 700; }
td.bar { width: 100%; }
td.words { white-space: nowrap; color: $quiet; padding-left: 1rem; }
.bars { display: block; width: 100%; height: 12px; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } }
@media print { html { font-size: 10.5pt; } body { max-width: none; padding: 0; } }
""")


def page_style() -> str:
    """The whole style sheet."""
    sheet = _SHEET.substitute(
        font=FONT,
        text=TEXT,
        quiet=QUIET,
        hairline=HAIRLINE,
        grave=INKS[Verdict.BREAKS_BOUNDARIES].ink,
    )
    return "".join([*_faces(), sheet.strip(), "\n", *_verdict_rules()])


def _verdict_rules() -> Iterator[str]:
    for verdict, colours in INKS.items():
        yield (
            f"mark.{verdict} {{ background: {colours.wash}; text-decoration-style: "
            f"{_UNDERLINES[verdict]}; text-decoration-color: {colours.ink}; }}\n"
            f".judged.{verdict} .name {{ color: {colours.ink}; }}\n"
            f".part.{verdict} {{ border-left-color: {colours.ink}; }}\n"
        )


def _faces() -> Iterator[str]:
    """The bundled typeface; a missing file costs the look, never the page."""
    for name, style, weight in _FACES:
        path = assets_dir() / "fonts" / f"AtkinsonHyperlegible-{name}.ttf"
        if path.is_file():
            data = base64.b64encode(path.read_bytes()).decode("ascii")
            yield (
                f'@font-face {{ font-family: "{FONT}"; font-style: {style}; font-weight: {weight}; '
                f'src: url("data:font/ttf;base64,{data}") format("truetype"); }}\n'
            )

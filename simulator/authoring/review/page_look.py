"""What the review page adds to the style sheet of all exported pages."""

from __future__ import annotations

from string import Template

from simulator.records.exports.ink import HAIRLINE, INKS, QUIET
from simulator.records.exports.page_style import page_style
from simulator.scenario.taxonomy import Verdict

_SHEET = Template("""
body { max-width: 52rem; }
a { color: $link; text-underline-offset: 3px; text-decoration-thickness: 1px; }
a:focus-visible, .map:focus-visible { outline: 2px solid $link; outline-offset: 2px;
  border-radius: 2px; }
h2 .number { color: $quiet; font-weight: 400; margin-right: 0.5em; }
.in-file { font-weight: 400; color: $quiet; font-size: 0.875rem; margin-left: 0.75em; }
.contents { columns: 3 12rem; list-style: none; padding: 0; margin: 0 0 1rem;
  font-size: 0.9375rem; }
.contents li { break-inside: avoid; margin-bottom: 0.25rem; }
.contents .quiet, .chip { font-size: 0.875rem; }
.map { width: 94vw; max-height: 180rem; overflow: auto; margin: 1rem calc(50% - 47vw);
  break-inside: avoid; }
.map img { display: block; max-width: 100%; min-width: var(--least, 0); margin: 0 auto; }
.moment { margin-top: 2.5rem; }
.moment > h2 { margin: 0 0 0.25rem; border-top: 1px solid $hairline; padding-top: 1.25rem; }
.listed > h2 { margin-bottom: 1rem; }
.part > .where { margin-bottom: 0; }
.where { font-size: 0.875rem; color: $quiet; margin-bottom: 1rem; break-after: avoid; }
.says { margin: 0 0 1rem; }
.says .caption { margin: 0 0 0.125rem; }
.says .condition { font-weight: 400; }
.says .spoken { margin: 0; }
.says .quiet { margin: 0; font-size: 0.9375rem; }
.chip { border: 1px solid $hairline; border-radius: 999px; padding: 0 0.5em; color: $quiet;
  white-space: nowrap; margin-left: 0.5em; font-weight: 400; }
.told { margin: 0.25rem 0 0; font-size: 0.9375rem; }
.reply { margin-bottom: 1.5rem; }
.reply .said { margin-bottom: 0.25rem; }
.reply .judged { margin: 0.25rem 0; flex-wrap: wrap; break-after: auto; }
.reply .judged .aside { margin-left: auto; white-space: normal; }
.marks { list-style: none; padding: 0; margin: 0; font-size: 0.875rem; }
.marks li { display: flex; align-items: baseline; margin-bottom: 0.125rem; }
.marks .sign { width: 1em; height: 1em; position: relative; top: 0.18em; }
.reply dl { border-top: none; padding-top: 0; margin: 0.375rem 0 0; font-size: 0.9375rem;
  grid-template-columns: 8.5rem 1fr; }
.ways { list-style: none; margin: 0; padding: 0; }
.printed { display: none; }
@media (max-width: 34rem) { .reply dl { grid-template-columns: 1fr; }
  .reply .judged .aside { margin-left: 1.6em; padding-left: 0; } }
@page { margin: 16mm 14mm 18mm 16mm; }
@media print {
  a { color: inherit; text-decoration: none; }
  html { font-size: 9.25pt; line-height: 1.4; }
  .reply { margin-bottom: 1.1rem; }
  .contents a, .ways a, .where a { font-weight: 700; }
  .noted { position: relative; padding-right: 54mm; -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    background: linear-gradient($hairline, $hairline) right 50mm top / 0.3mm 100% no-repeat; }
  .printed { display: block; position: absolute; right: 0; top: 1.25rem; width: 46mm;
    color: $quiet; font-size: 0.875rem; }
  .reply, .says { break-inside: avoid; }
  .map { break-before: page; width: auto; max-height: none; overflow: visible; margin: 0; }
  .map img { min-width: 0; max-height: 235mm; }
}
""")


def review_style() -> str:
    """The whole style sheet of the page."""
    sheet = _SHEET.substitute(
        link=INKS[Verdict.VALIDATES].ink, quiet=QUIET, hairline=HAIRLINE
    ).strip()
    return f"{page_style()}{sheet}\n"

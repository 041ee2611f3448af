"""The style sheet: one template, filled with a theme's colours and the text size.

Widgets ask for a look with the dynamic property ``role``; nothing else in the program names a
colour or a font size.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from simulator.gui.theme.colours import Colours
from simulator.resources import assets_dir

#: Sizes at 100 %, in pixels. Text first, then the two radii.
_SIZES = {
    "small": 14,
    "body": 16,
    "lead": 18,
    "speech": 22,
    "heading": 26,
    "display": 32,
    "radius": 8,
    "radius_large": 16,
    "pad_small": 4,
    "pad_cell": 6,
    "pad": 8,
    "pad_wide": 16,
    "scrollbar": 10,
    "handle": 40,
}

_TEMPLATE = Template("""
* { font-size: ${body}px; }
QMainWindow, QDialog, QWidget[role="page"] { background: $window; color: $text; }
QLabel { color: $text; background: transparent; }
QLabel[role="small"], QLabel[role="caption"] { font-size: ${small}px; color: $quiet_text; }
QLabel[role="caption"] { font-weight: 700; }
QLabel[role="quiet"] { color: $quiet_text; }
QLabel[role="strong"] { font-weight: 700; }
QLabel[role="lead"] { font-size: ${lead}px; }
QLabel[role="lead-strong"] { font-size: ${lead}px; font-weight: 700; }
QLabel[role="speech"] { font-size: ${speech}px; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 700; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 700; }
QLabel[role="manner"] { color: $quiet_text; font-style: italic; }
QLabel[role="notice"] { color: $quiet_text; font-size: ${small}px; }
QFrame[role="card"] { background: $surface; border: 1px solid $border;
  border-radius: ${radius_large}px; }
QFrame[role="card"]:focus { border: 2px solid $accent; }
QFrame[role="well"] { background: $sunken; border: none; border-radius: ${radius}px; }
QFrame[role="bar"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[role="foot"] { background: $surface; border: none; border-top: 1px solid $border; }
QFrame[role="rule"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QPushButton { background: $surface; color: $text; border: 1px solid $outline;
  border-radius: ${radius}px; padding: ${pad}px ${pad_wide}px; }
QPushButton:hover { background: $accent_wash; border-color: $accent; }
QPushButton:pressed { background: $sunken; }
QPushButton:disabled { color: $quiet_text; border-color: $border; background: transparent; }
QPushButton:focus { border: 2px solid $accent; padding: ${pad_focus}px ${pad_wide_focus}px; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 700; }
QPushButton[role="primary"]:hover { background: $accent_strong; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: $accent; }
QPushButton[role="quiet"]:hover { background: $accent_wash; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; }
QPushButton[role="quiet"]:disabled { color: $quiet_text; background: transparent; }
QPushButton[role="disclosure"] { background: transparent; border-color: transparent;
  color: $accent; text-align: left; padding: ${pad_small}px ${pad}px; }
QPushButton[role="disclosure"]:hover { background: $accent_wash; }
QPushButton[role="disclosure"]:focus { border: 2px solid $accent;
  padding: ${pad_small_focus}px ${pad_focus}px; }
QFrame[role="ask"] { background: $accent_wash; border: none; border-bottom: 1px solid $outline; }
QFrame[role="popup"] { background: $surface; border: 1px solid $outline;
  border-radius: ${radius}px; }
QPlainTextEdit[role="text"], QPlainTextEdit[role="text"]:focus { border: none; border-radius: 0;
  padding: 0; selection-background-color: $accent; selection-color: $on_accent; }
QListWidget, QTableView { background: $surface; color: $text; border: 1px solid $border;
  border-radius: ${radius}px; outline: none; }
QTreeView { border: 1px solid $border; }
QListWidget:focus, QTableView:focus, QTreeView:focus { border: 2px solid $accent; }
QListWidget::item { padding: ${pad_small}px ${pad}px; border-bottom: 1px solid $border; }
QListWidget::item:selected { background: $accent_wash; color: $text; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 6px; }
QSplitter::handle:vertical { height: 6px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar::tab { background: transparent; color: $quiet_text; padding: ${pad}px ${pad_wide}px;
  border: none; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 3px solid $accent; font-weight: 700; }
QTabBar::tab:focus { color: $accent; }
QLineEdit, QComboBox, QPlainTextEdit, QSpinBox { background: $surface; color: $text;
  placeholder-text-color: $quiet_text;
  border: 1px solid $outline; border-radius: ${radius}px; padding: ${pad}px; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus { border: 2px solid $accent;
  padding: ${pad_focus}px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; height: 0; border: none; }
QSlider { min-height: ${lead_and_pad}px; }
QSlider::groove:horizontal { background: $outline; height: ${pad_small}px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; border: 2px solid $surface;
  width: ${pad_wide}px; margin: -${pad}px 0; border-radius: ${knob}px; }
QSlider::handle:horizontal:focus, QSlider::handle:horizontal:hover { border-color: $text; }
QComboBox::drop-down { border: none; width: ${arrow_room}px; }
QComboBox::down-arrow { image: url("$arrow"); width: ${lead}px; height: ${lead}px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $outline;
  selection-background-color: $accent; selection-color: $on_accent; padding: 4px; }
QCheckBox { color: $text; spacing: ${pad}px; }
QCheckBox::indicator { width: ${lead}px; height: ${lead}px; border: 1px solid $outline;
  border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator { width: ${lead}px; height: ${lead}px; }
QTableView { background: $surface; color: $text; border: 1px solid $border;
  border-radius: ${radius}px; }
QTableView:focus { border-color: $accent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $sunken; color: $quiet_text; border: none;
  font-size: ${small}px; padding: ${pad_small}px ${pad_cell}px; }
QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent;
  border: none; }
QScrollArea[role="read"] { border: 2px solid transparent; border-radius: ${radius}px; }
QScrollArea[role="read"]:focus { border-color: $accent; }
QScrollBar:vertical { background: transparent; width: ${scrollbar}px; margin: 0; }
QScrollBar::handle:vertical { background: $outline; border-radius: 4px; min-height: ${handle}px;
  margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar:horizontal { background: transparent; height: ${scrollbar}px; margin: 0; }
QScrollBar::handle:horizontal { background: $outline; border-radius: 4px;
  min-width: ${handle}px; margin: 2px; }
QMenu { background: $surface; color: $text; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: ${pad}px ${pad_wide}px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::separator { height: 1px; background: $border; margin: 4px; }
QToolTip { background: $surface; color: $text; border: 1px solid $outline; padding: 4px; }
""")


def build_stylesheet(colours: Colours, scale: float) -> str:
    """The style sheet for one theme at one text size (1.0 is 100 %)."""
    sizes = {name: round(size * scale) for name, size in _SIZES.items()}
    values = {name: value for name, value in asdict(colours).items() if isinstance(value, str)}
    # A focused control's edge is 2 px instead of 1: its padding gives way, so nothing moves.
    values["accent_strong"] = _mixed(colours.accent, colours.text, 0.25)
    icons = assets_dir() / "icons"
    sheet = _TEMPLATE.substitute(
        values,
        **sizes,
        arrow=(icons / f"chevron-down-{colours.name}.svg").as_posix(),
        check=(icons / f"check-{colours.name}.svg").as_posix(),
        lead_and_pad=sizes["lead"] + 2 * sizes["pad_small"],
        # Half a knob's width with its edge, so that it is round.
        knob=sizes["pad_wide"] // 2 + 2,
        arrow_room=sizes["lead"] + sizes["pad_wide"],
        pad_focus=max(0, sizes["pad"] - 1),
        pad_small_focus=max(0, sizes["pad_small"] - 1),
        pad_wide_focus=max(0, sizes["pad_wide"] - 1),
    )
    return sheet + "".join(
        f'QLabel[verdict="{verdict}"] {{ color: {found.ink}; }}\n'
        for verdict, found in colours.verdicts.items()
    )


def _mixed(one: str, other: str, share: float) -> str:
    """``one`` with ``share`` (0 to 1) of ``other`` mixed in; both ``#rrggbb``."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)

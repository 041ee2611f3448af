"""What is wrong with the text, one below the other; each leads to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from simulator.gui.author.text.severity_sign import paint_severity
from simulator.gui.buttons import ENTER, push_button
from simulator.gui.column import Column
from simulator.gui.counts import Counts
from simulator.gui.labels import plain_label
from simulator.gui.portrait.painting import blank_pixmap
from simulator.gui.telling import told
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.scenario.diagnostics import Diagnostic, Severity

#: More are not listed: whoever has so many mends the first.
_MOST_LISTED = 200
_SIGN = 12
#: Beside a row's sign and words there are so many letters' room of edges.
_EDGES = 6
_WORD_OF = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Author", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Author", "Warning"),
    Severity.HINT: QT_TRANSLATE_NOOP("Author", "Hint"),
}


class ProblemList(QWidget):
    """The problems in file order, with how many there are.

    Signals:
        chosen: go to this :class:`Diagnostic`.
        fix_wanted: offer what would mend the problem that is current.
    """

    chosen = Signal(object)
    fix_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._problems: tuple[Diagnostic, ...] = ()
        self._summary = plain_label(role="caption")
        self._fix = push_button(translate("Author", "Mend…"), "quiet")
        self._fix.setAccessibleName(translate("Author", "Ways to mend this problem"))
        self._list = _List()
        self._list.setAccessibleName(translate("Author", "Problems in the text"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        box = Column(4)
        row = QHBoxLayout()
        row.addWidget(self._summary, 1)
        row.addWidget(self._fix)
        box.add(row)
        box.add(self._list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 8)
        layout.addWidget(box)

        self._list.itemClicked.connect(self._on_item)
        self._list.entered_on.connect(self._on_row)
        self._fix.clicked.connect(self.fix_wanted)
        appearance.changed.connect(self._show_items)
        self.show_problems((), is_last=False)

    @property
    def current(self) -> Diagnostic | None:
        """The problem that is chosen in the list, else the first."""
        row = max(self._list.currentRow(), 0)
        return self._problems[row] if row < len(self._problems) else None

    def show_problems(
        self, problems: Sequence[Diagnostic], *, is_last: bool, is_blank: bool = False
    ) -> None:
        """List these.

        Args:
            problems: in file order.
            is_last: nothing more is being looked for.
            is_blank: nothing is written yet, and so there is nothing to find fault with.
        """
        if tuple(problems) != self._problems:
            kept = self.current
            self._problems = tuple(problems)
            self._show_items()
            if kept in self._problems[:_MOST_LISTED]:
                self._list.setCurrentRow(self._problems.index(kept))
        # An empty box would only take room from the text.
        self._list.setVisible(bool(self._problems))
        self._fix.setVisible(bool(self._problems))
        # Beside the button large type needs two lines; alone, the line below the text stays one.
        self._summary.setWordWrap(bool(self._problems))
        blank = translate("Author", "Nothing is written yet.")
        self._summary.setText(blank if is_blank else self._summed_up(is_last=is_last))

    def step(self, line: int, col: int, steps: int) -> Diagnostic | None:
        """The next problem behind a place, or before it; past the last comes the first."""
        listed = self._problems[:_MOST_LISTED]
        if not listed:
            return None
        here = (line, col)
        places = [(one.span.line, one.span.col) for one in listed]
        if steps > 0:
            row = next((at for at, place in enumerate(places) if place > here), 0)
        else:
            before = [at for at, place in enumerate(places) if place < here]
            row = before[-1] if before else len(listed) - 1
        self._list.setCurrentRow(row)
        return listed[row]

    def choose(self, problem: Diagnostic) -> None:
        """Make a problem the current one."""
        if problem in self._problems[:_MOST_LISTED]:
            self._list.setCurrentRow(self._problems.index(problem))

    def receive_focus(self) -> None:
        """Put the focus into the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _summed_up(self, *, is_last: bool) -> str:
        counts = {kind: sum(one.severity is kind for one in self._problems) for kind in Severity}
        parts = []
        if counts[Severity.ERROR]:
            parts.append(Counts().errors(counts[Severity.ERROR]))
        if counts[Severity.WARNING]:
            parts.append(Counts().warnings(counts[Severity.WARNING]))
        if counts[Severity.HINT]:
            parts.append(Counts().hints(counts[Severity.HINT]))
        counted = ", ".join(parts)
        if not is_last:
            looking = translate("Author", "looking at everything that can happen …")
            return f"{counted} · {looking}" if counted else looking.capitalize()
        return counted or translate("Author", "Nothing to mend. It can be played.")

    def _show_items(self) -> None:
        self._list.clear()
        for problem in self._problems[:_MOST_LISTED]:
            where = translate("Author", "Line {line}").format(line=problem.span.line)
            word = translate("Author", _WORD_OF[problem.severity])
            what, advice = told(problem.told), told(problem.advice)
            item = QListWidgetItem(f"{where}  ·  {what}\n{advice}")
            item.setIcon(self._sign(problem.severity))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{word}. {where}. {what}. {advice}",
            )
            self._list.addItem(item)
        self._list.fit_rows()
        more = len(self._problems) - _MOST_LISTED
        if more > 0:
            item = QListWidgetItem(Counts().more_problems(more))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(item)

    def _sign(self, severity: Severity) -> QIcon:
        side = self._appearance.px(_SIGN)
        pixmap = blank_pixmap(QSizeF(side, side), self.devicePixelRatioF())
        painter = QPainter(pixmap)
        colours = self._appearance.colours
        paint_severity(painter, severity, QRectF(1, 1, side - 2, side - 2), colours)
        painter.end()
        return QIcon(pixmap)

    def _on_item(self, item: QListWidgetItem) -> None:
        self._on_row(self._list.row(item))

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._problems):
            self.chosen.emit(self._problems[row])


class _List(QListWidget):
    """A list whose Enter goes where a click goes.

    Signals:
        entered_on: Enter was pressed on this row.
    """

    entered_on = Signal(int)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make rows as tall as their words need at this width."""
        super().resizeEvent(event)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Qt counts only the lines that a text has by itself, and cuts off what wraps."""
        font = self.fontMetrics()
        edges = self.iconSize().width() + _EDGES * font.averageCharWidth()
        room = QRect(0, 0, max(1, self.viewport().width() - edges), 0)
        for row in range(self.count()):
            item = self.item(row)
            item.setSizeHint(QSize())
            natural = self.sizeHintForIndex(self.indexFromItem(item))
            text = item.text()
            wrapped = font.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
            more = wrapped - font.boundingRect(room, 0, text).height()
            if more > 0:
                item.setSizeHint(natural + QSize(0, more))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the problem."""
        if event.key() in ENTER:
            self.entered_on.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

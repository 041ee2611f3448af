"""The debrief screen as a whole: one page that reads like a good supervisor's notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from simulator.feedback.attempts import compare_attempts
from simulator.feedback.debrief import Debrief, debrief_of
from simulator.feedback.prompts import prompts_for
from simulator.feedback.turning import Turning
from simulator.gui.announcing import announce
from simulator.gui.buttons import push_button
from simulator.gui.debrief.attempts_section import attempts_section
from simulator.gui.debrief.disclosures_section import DisclosuresSection
from simulator.gui.debrief.export_button import AsksWhere, ExportButton, ask_where
from simulator.gui.debrief.profile_section import profile_section
from simulator.gui.debrief.reflection_section import ReflectionSection
from simulator.gui.debrief.sections import ending_section, grave_section
from simulator.gui.debrief.trust_section import TrustSection
from simulator.gui.debrief.turn_list import TurnList
from simulator.gui.debrief.turning_search import TurningSearch
from simulator.gui.debrief.turning_section import TurningSection
from simulator.gui.labels import plain_label, role_frame, wrapped_label
from simulator.gui.notice_bar import NoticeBar
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import translate
from simulator.gui.words import place_name
from simulator.gui.wrapping_row import WrappingRow
from simulator.scenario.fiction import FICTION
from simulator.session.log import Noted
from simulator.session.transcript import Transcript, fold

#: The page is no wider than this, in pixels at 100 % text: long lines tire.
_WIDEST = 860


class DebriefPage(QWidget):
    """Looks back on a meeting.

    Signals:
        library_requested: back to the library.
        retry_requested: try again from this turn (from 0).
        afresh_requested: the same scenario from its beginning.
        note_written: keep these words of the trainee's with the session.
    """

    library_requested = Signal()
    retry_requested = Signal(int)
    afresh_requested = Signal()
    note_written = Signal(str)

    def __init__(self, appearance: Appearance, asks_where: AsksWhere = ask_where) -> None:
        super().__init__()
        self._appearance = appearance
        self._transcript: Transcript | None = None
        self._earlier: Transcript | None = None
        self._found: Turning | None = None
        self._turns: TurnList | None = None
        self._page: QWidget | None = None
        self._reflection: ReflectionSection | None = None
        self._turning: TurningSection | None = None
        self._disclosures: DisclosuresSection | None = None
        self._search = TurningSearch(self)
        self.setProperty("role", "page")
        self._back = push_button(translate("Debrief", "Library"), "quiet")
        self._afresh = push_button(translate("Debrief", "Meet again from the start"))
        self._export = ExportButton(appearance, asks_where)
        self._notice: NoticeBar | None = None
        self._title = plain_label(translate("Debrief", "Looking back"), "lead-strong")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self._area, 1)

        self._back.setAccessibleName(translate("Debrief", "Back to the library"))
        self._area.setAccessibleName(translate("Debrief", "Debrief"))
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.library_requested)
        self._back.clicked.connect(self.library_requested)
        self._afresh.clicked.connect(self.afresh_requested)
        self._export.about_to_export.connect(self.leave)
        self._export.exported.connect(self.show_notice)
        self._export.not_exported.connect(self.show_notice)
        self._search.found.connect(self._on_turning_found)
        appearance.changed.connect(self._on_appearance_changed)
        self._show_icons()

    def show_transcript(self, transcript: Transcript, earlier: Transcript | None = None) -> None:
        """Show the debrief of this meeting, beside the ``earlier`` attempt it repeats, if any."""
        if transcript is not self._transcript:
            self._put_notice_away()
        self._transcript = transcript
        self._earlier = earlier
        self._found = None
        self._export.show_meeting(transcript, None, earlier)
        debrief = debrief_of(transcript)
        self._area.setWidget(self._content(debrief, transcript.scenario.title))
        self._area.verticalScrollBar().setValue(0)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._area, f"{self._area.accessibleName()}. {debrief.summary}")
        self._search.ask(transcript)

    def leave(self) -> None:
        """Keep what is written before the page is left."""
        if self._reflection is not None:
            self._reflection.keep()

    def show_notice(self, text: str) -> None:
        """Say something at the top, in the place of what was said there before."""
        self._put_notice_away()
        self._notice = NoticeBar(text)
        self._layout.insertWidget(1, self._notice)
        self._notice.show()
        announce(self._notice, text)

    def show_kept(self, text: str) -> None:
        """The trainee's words are saved."""
        if self._transcript is not None:
            self._transcript = fold(self._transcript, Noted(text))
            self._export.show_meeting(self._transcript, self._found, self._earlier)
        if self._reflection is not None:
            self._reflection.show_kept(text)

    def show_not_kept(self, message: str) -> None:
        """The trainee's words could not be saved."""
        if self._reflection is not None:
            self._reflection.show_not_kept(message)

    def _content(self, debrief: Debrief, title: str) -> QWidget:
        content = QWidget()
        content.setProperty("role", "scrolled")
        outer = QHBoxLayout(content)
        outer.setContentsMargins(32, 32, 32, 32)
        self._page = page = QWidget()
        page.setMaximumWidth(self._appearance.px(_WIDEST))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(ending_section(debrief, title))
        if debrief.grave:
            column.addWidget(grave_section(self._appearance, debrief.grave))
        trust = TrustSection(self._appearance, debrief)
        trust.turn_chosen.connect(self._on_turn_chosen)
        column.addWidget(trust)
        if debrief.turns:
            self._turning = TurningSection()
            self._turning.retry_requested.connect(self.retry_requested)
            column.addWidget(self._turning)
        if self._earlier is not None and self._transcript is not None:
            attempts = compare_attempts(self._earlier, self._transcript)
            column.addWidget(attempts_section(self._appearance, attempts))
        self._disclosures = DisclosuresSection(debrief)
        column.addWidget(self._disclosures)
        if debrief.turns:
            column.addWidget(profile_section(self._appearance, debrief))
        column.addWidget(plain_label(translate("Debrief", "Turn by turn"), "heading"))
        self._turns = TurnList(self._appearance, debrief)
        self._turns.retry_requested.connect(self.retry_requested)
        column.addWidget(self._turns)
        column.addWidget(wrapped_label(_last_words(debrief), "quiet"))
        self._reflection = ReflectionSection(self._appearance, prompts_for(debrief), debrief.notes)
        self._reflection.note_written.connect(self.note_written)
        column.addWidget(self._reflection)
        column.addWidget(wrapped_label(translate("Words", FICTION), "notice"))
        column.addStretch(1)
        outer.addStretch(1)
        outer.addWidget(page, 1000)
        outer.addStretch(1)
        return content

    def _on_turning_found(self, turning: Turning) -> None:
        self._found = turning
        if self._transcript is not None:
            self._export.show_meeting(self._transcript, turning, self._earlier)
        if self._turning is not None:
            self._turning.show_turning(turning)
        if self._disclosures is not None:
            self._disclosures.show_chances(turning.chances)

    def _on_turn_chosen(self, place: int) -> None:
        if self._turns is None:
            return
        entry = self._turns.entry(place)
        entry.receive_focus()
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(entry, 0, 32))

    def _bar(self) -> QWidget:
        bar = role_frame("bar")
        row = WrappingRow(gap_before=2, spacing=16)
        row.setContentsMargins(16, 8, 16, 8)
        for part in (self._back, self._title, self._export, self._afresh):
            row.addWidget(part)
        bar.setLayout(row)
        return bar

    def _put_notice_away(self) -> None:
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None

    def _on_appearance_changed(self) -> None:
        self._show_icons()
        # Nothing is made anew: the trainee may be in the middle of a sentence.
        if self._page is not None:
            self._page.setMaximumWidth(self._appearance.px(_WIDEST))

    def _show_icons(self) -> None:
        side, colours = self._appearance.px(18), self._appearance.colours
        show_icon(self._back, "arrow-left", colours.accent, side)
        show_icon(self._afresh, "repeat", colours.text, side)


def _last_words(debrief: Debrief) -> str:
    said, manner = debrief.closing.variant.say, debrief.closing.variant.manner
    who = place_name(debrief.closing_speaker, debrief.client_name)
    last = translate("Debrief", "{speaker}, last: {words}").format(speaker=who, words=said)
    return f"{last} ({manner})" if manner else last

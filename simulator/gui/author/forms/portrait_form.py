"""Chooses what the client looks like, with every feeling at a glance."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.forms import set_looks
from simulator.authoring.editing.reading import node_at, nodes_of
from simulator.gui.author.forms.form_dialog import FormDialog, choice, chosen_in, line
from simulator.gui.author.forms.swatch import swatch
from simulator.gui.column import Column
from simulator.gui.labels import plain_label, show_tip
from simulator.gui.portrait.avatar import Avatar
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.scenario.checks.w508_unknown_look import known_looks
from simulator.scenario.model import Client, Feeling, Looks
from simulator.scenario.nodes import MappingNode, TextNode

#: How long after a choice the faces are drawn anew, in milliseconds.
_DRAW_MS = 150
#: Faces beside one another, and the size of each and of the form, in pixels at 100 %.
_ACROSS, _FACE, _WIDTH = 8, 60, 800
#: What the form's edges take of its width, in pixels.
_EDGES = 32
_ADULT = 30
_LISTS = {
    "head": QT_TRANSLATE_NOOP("Author", "Head and hair"),
    "accessories": QT_TRANSLATE_NOOP("Author", "Glasses"),
    "facial-hair": QT_TRANSLATE_NOOP("Author", "Beard, for adults"),
}
_COLOURS = {
    "skin": (
        QT_TRANSLATE_NOOP("Author", "Skin"),
        ("#ffdbb4", "#edb98a", "#d08b5b", "#ae5d29", "#694d3d"),
    ),
    "hair": (
        QT_TRANSLATE_NOOP("Author", "Hair"),
        ("#2c1b18", "#4a312c", "#724133", "#a55728", "#b58143", "#8d8580", "#b4ada6"),
    ),
    "clothing": (
        QT_TRANSLATE_NOOP("Author", "Clothes"),
        ("#8fa7df", "#7fb8a4", "#d9a05b", "#b98bb8", "#c9786a", "#86b6c4", "#d8c46a"),
    ),
}


class PortraitForm(FormDialog):
    """Changes the client's ``looks``; what is left open follows from the seed."""

    def __init__(self, appearance: Appearance, parent: QWidget, source: str) -> None:
        super().__init__(
            appearance,
            parent,
            translate("Author", "What the client looks like"),
            translate("Author", "Every feeling has a face of its own. Choose, and see them all."),
            translate("Author", "Use this portrait"),
        )
        self._source = source
        self._there = _looks_in(source)
        self._name, self._age = _client_in(source)
        self._faces = [Avatar(appearance, _FACE) for _ in Feeling]
        self._seed = line(self._there.get("seed", self._name.lower()))
        self._boxes = {name: self._list_of(name) for name in _LISTS}
        self._boxes |= {name: self._colours_of(name) for name in _COLOURS}
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(_DRAW_MS)

        room = parent.window().width() - 40
        self.resize(min(appearance.px(_WIDTH), room), self.height())
        self.pin_below(self._gallery())
        self.ask(
            translate("Author", "Seed"),
            self._seed,
            translate("Author", "Any word: it decides whatever you leave open below."),
        )
        for name, question in _LISTS.items():
            self.ask(translate("Author", question), self._boxes[name])
        for name, (question, _) in _COLOURS.items():
            self.ask(translate("Author", question), self._boxes[name])

        self._drawing.timeout.connect(self._draw)
        self._seed.textChanged.connect(self._drawing.start)
        for box in self._boxes.values():
            box.currentIndexChanged.connect(self._drawing.start)
        self._draw()
        self._boxes["head"].setFocus()

    def looks(self) -> dict[str, str]:
        """The options chosen, with the seed."""
        chosen = {name: chosen_in(box) for name, box in self._boxes.items()}
        seed = self._seed.text().strip()
        return {
            **({"seed": seed} if seed else {}),
            **{name: value for name, value in chosen.items() if value},
        }

    def edits(self) -> tuple[TextEdit, ...]:
        """What changes the looks in the text."""
        return set_looks(self._source, self.looks())

    def _list_of(self, name: str) -> QComboBox:
        names = known_looks().get(name, ())
        left_open = translate("Author", "as the seed gives it")
        if name != "head":
            left_open = translate("Author", "none")
        return choice([("", left_open), *((one, one) for one in names)], self._there.get(name, ""))

    def _colours_of(self, name: str) -> QComboBox:
        there = self._there.get(name, "")
        colours = list(_COLOURS[name][1])
        if there and there not in colours:
            colours.append(there)
        left_open = translate("Author", "as the seed gives it")
        box = choice([("", left_open), *((one, one) for one in colours)], there)
        for row in range(1, box.count()):
            box.setItemIcon(row, swatch(str(box.itemData(row)), self._appearance.px(18)))
        return box

    def _gallery(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        widest = (self.width() - _EDGES) // _ACROSS - grid.spacing()
        names = [plain_label(translate("Words", feeling.value), "small") for feeling in Feeling]
        for name in names:
            name.ensurePolished()
        # All of them or none: half a word says nothing, and a face says it without.
        is_named = max(name.sizeHint().width() for name in names) <= widest
        for place, (face, name) in enumerate(zip(self._faces, names, strict=True)):
            cell = Column(0)
            cell.add(face)
            show_tip(face, name.text())
            name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            if is_named:
                cell.add(name)
            grid.addWidget(cell, place // _ACROSS, place % _ACROSS, Qt.AlignmentFlag.AlignHCenter)
        return box

    def _draw(self) -> None:
        looks = self.looks()
        seed = looks.pop("seed", self._name)
        client = Client(self._name, self._age, Looks(seed, tuple(looks.items())))
        for feeling, face in zip(Feeling, self._faces, strict=True):
            face.show_client(client, feeling)


def _looks_in(source: str) -> dict[str, str]:
    looks = node_at(nodes_of(source), ("client", "looks"))
    if not isinstance(looks, MappingNode):
        return {}
    return {name: one.value for name, one in looks.items() if isinstance(one, TextNode)}


def _client_in(source: str) -> tuple[str, int]:
    """The client's name and age, as far as the text tells."""
    root = nodes_of(source)
    name, age = node_at(root, ("client", "name")), node_at(root, ("client", "age"))
    years = age.value if isinstance(age, TextNode) else ""
    return (
        name.value if isinstance(name, TextNode) else "",
        int(years) if years.isascii() and years.isdecimal() and len(years) < 4 else _ADULT,
    )

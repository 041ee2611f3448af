"""A Spanish scenario before English screens: labels stay English, what is said of it is Spanish."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from simulator.gui.technique_card import TechniqueCards

from .conftest import Opens
from .person import Person

TITLE = "Me apuntó mi hermana"
#: What an explanation of the first reply, the room made ready, says in each language.
SERVES = ("Serves: mantener los límites, un entorno que cuida.", "A favor de: mantener los límites")


@pytest.fixture
def counsellor(opens: Opens) -> Person:
    """Somebody who has made the room ready for the Spanish client."""
    person = opens()
    person.sits_down(TITLE)
    person.replies_with("clear")
    return person


def test_the_explanation_is_spanish_under_english_labels(counsellor: Person) -> None:
    counsellor.clicks("Why")

    assert counsellor.sees("VALIDATES  ·  cuidar el entorno")
    assert counsellor.sees("Cuidar el entorno (un entorno que cuida): (Pones las dos sillas")
    assert counsellor.sees("«Dos sillas y una ventana. Está bien»")
    assert counsellor.sees(SERVES[0])


def test_the_technique_card_is_spanish(counsellor: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: set[str] = set()

    def look(cards: TechniqueCards) -> int:
        seen.update(label.text() for label in cards.findChildren(QLabel))
        return 0

    monkeypatch.setattr(TechniqueCards, "exec", look)
    counsellor.presses(Qt.Key.Key_F1)

    assert {"Cuidar el entorno", "WHAT IT IS", "un entorno que cuida, mantener los límites"} <= seen
    assert not any("Tending the setting" in text for text in seen)


def test_the_debrief_names_practices_and_techniques_in_spanish(counsellor: Person) -> None:
    counsellor.clicks("Go on")
    counsellor.plays("two-minds")
    counsellor.window.room.show_debrief()
    counsellor.waits_for("Un entorno que cuida")
    counsellor.clicks("Every technique, counted")

    assert counsellor.sees("Reflejo del sentimiento: 1 (validates)")
    assert counsellor.sees("Saliste antes del final; nada se rompió por el camino")
    assert not counsellor.sees("A healing environment")


def test_both_languages_the_same_is_spanish_throughout(
    opens: Opens, speaks: Callable[[str], None]
) -> None:
    speaks("es")
    person = opens()
    person.opens(TITLE)
    person.window.room.begin("coach")
    person.replies_with("clear")
    person.clicks("Por qué")

    assert person.sees("VALIDA  ·  cuidar el entorno")
    assert person.sees(SERVES[1])


def test_the_client_is_quoted_as_spanish_quotes(counsellor: Person) -> None:
    counsellor.clicks("Go on")

    assert counsellor.sees("«¿La verdad? No sé qué hago aquí.")
    assert counsellor.sees("“No come, no es ella”. Parezco un cocker.»")

"""The words that the rest of the program brings along in English, listed for translators.

They are looked up where they are shown; a test holds this list complete. What the core says through
messages and fixed words is not listed: ``core_texts`` finds it.
"""

from __future__ import annotations

from simulator.gui.translating import QT_TRANSLATE_NOOP

BROUGHT = (
    QT_TRANSLATE_NOOP("Words", "In the room"),
    QT_TRANSLATE_NOOP("Words", "Video"),
    QT_TRANSLATE_NOOP("Words", "Phone"),
    QT_TRANSLATE_NOOP("Words", "Chat"),
    QT_TRANSLATE_NOOP("Words", "Child"),
    QT_TRANSLATE_NOOP("Words", "Adolescent"),
    QT_TRANSLATE_NOOP("Words", "Adult"),
    QT_TRANSLATE_NOOP("Words", "Older adult"),
    QT_TRANSLATE_NOOP("Words", "Foundation"),
    QT_TRANSLATE_NOOP("Words", "Intermediate"),
    QT_TRANSLATE_NOOP("Words", "Advanced"),
    QT_TRANSLATE_NOOP("Words", "it broke off"),
    QT_TRANSLATE_NOOP("Words", "you parted under strain"),
    QT_TRANSLATE_NOOP("Words", "something began to grow"),
    QT_TRANSLATE_NOOP("Words", "you parted on solid ground"),
    QT_TRANSLATE_NOOP("Words", "validates"),
    QT_TRANSLATE_NOOP("Words", "dismisses"),
    QT_TRANSLATE_NOOP("Words", "over-leads"),
    QT_TRANSLATE_NOOP("Words", "breaks boundaries"),
    QT_TRANSLATE_NOOP("Words", "neutral"),
    QT_TRANSLATE_NOOP("Words", "The room"),
    QT_TRANSLATE_NOOP("Words", "The call"),
    QT_TRANSLATE_NOOP("Words", "The phone"),
    QT_TRANSLATE_NOOP("Words", "The chat"),
    QT_TRANSLATE_NOOP("Words", "Active listening"),
    QT_TRANSLATE_NOOP("Words", "Empathy"),
    QT_TRANSLATE_NOOP("Words", "Validating feelings"),
    QT_TRANSLATE_NOOP("Words", "Authenticity"),
    QT_TRANSLATE_NOOP("Words", "Letting the client lead"),
    QT_TRANSLATE_NOOP("Words", "Valuing the client"),
    QT_TRANSLATE_NOOP("Words", "Maintaining boundaries"),
    QT_TRANSLATE_NOOP("Words", "A healing environment"),
    QT_TRANSLATE_NOOP("Words", "guarded"),
    QT_TRANSLATE_NOOP("Words", "anxious"),
    QT_TRANSLATE_NOOP("Words", "sad"),
    QT_TRANSLATE_NOOP("Words", "ashamed"),
    QT_TRANSLATE_NOOP("Words", "angry"),
    QT_TRANSLATE_NOOP("Words", "numb"),
    QT_TRANSLATE_NOOP("Words", "hurt"),
    QT_TRANSLATE_NOOP("Words", "confused"),
    QT_TRANSLATE_NOOP("Words", "hopeful"),
    QT_TRANSLATE_NOOP("Words", "relieved"),
    QT_TRANSLATE_NOOP("Words", "calm"),
    QT_TRANSLATE_NOOP("Words", "open"),
    QT_TRANSLATE_NOOP("Words", "tearful"),
    QT_TRANSLATE_NOOP("Words", "overwhelmed"),
    QT_TRANSLATE_NOOP("Words", "withdrawn"),
    QT_TRANSLATE_NOOP("Words", "amused"),
    QT_TRANSLATE_NOOP(
        "Words",
        "The client is fictional. This is practice, not therapy and not an assessment.",
    ),
)

#: What Qt's own dialogs say and Qt's translations lack; found by Qt where it looks for its texts.
LACKING_IN_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Sets focus to this widget"),
)

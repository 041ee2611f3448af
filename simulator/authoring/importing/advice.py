"""What to do about what an import notes, where more than one reader says it."""

from __future__ import annotations

from simulator.scenario.message import Message

NO_CODE = Message("A scenario has no code. If it decided what happens, use facts and conditions.")
WRITE_OUT = Message("Write the words that should be said, or use a variant with a “when”.")
GIVE_A_WHEN = Message(
    "Give the client's words or the reply a “when”, or delete what does not belong."
)
USE_A_FACT = Message("Use a fact (“facts”, “set”) if something later depends on it.")
USE_FACTS = Message("Use facts (“facts”, “set”) if something depends on them.")
USE_FACTS_LATER = Message("Use facts (“facts”, “set”) if something later depends on them.")
COPY_THE_WORDS = Message("Copy the words of that passage's moment to where they are said.")
BEHIND_A_HASH = Message("Write it behind a # in the scenario if you still need it.")
LEADS_OUTSIDE = Message(
    "A scenario leads nowhere outside itself. Delete the words if they are of no use here."
)
LEAD_TO_A_MOMENT = Message("Write after “go” the moment it should lead to.")
MAKE_IT_A_ROUTE = Message("Make it a route with a “when” of the reply before, or delete it.")

# Nothing to do.
UNLESS_CODE_ASKED = Message("Nothing to do, unless the story's code asked about it.")
MARKS_DECIDE = Message("Nothing to do: the verdict follows from the marks.")
NOBODY_COULD_SEE = Message("Nothing to do: nobody could see them.")
NONE_IS_SHOWN = Message("Nothing to do: none is shown.")
NO_STYLES = Message(
    "Nothing to do: a client's words have no styles. Say in “manner” how they are said."
)
ONLY_ON_THE_MAP = Message("Nothing to do: they only say where the passage stood on Twine's map.")
OWN_MAP = Message("Nothing to do: the scenario's map lays itself out.")
OWN_RULES = Message("Nothing to do: a scenario has its own rules for this.")
PORTRAIT_STANDS_THERE = Message("Nothing to do: the client's portrait stands there.")
TWINE_ALONE = Message("Nothing to do: they matter to Twine alone.")
UNLESS_IT_IS_SAID = Message("Nothing to do, unless it says what the trainee would say or do there.")
UNLESS_THE_CLIENT_SPEAKS = Message("Nothing to do, unless the client should say something there.")
UNLESS_THE_TRAINEE_SPEAKS = Message(
    "Nothing to do, unless the trainee should say something between them."
)
SEARCH_FOR_THE_WORDS = Message("Search the ink for the words to find a place there.")
_NOTHING_TO_DO = frozenset(
    advice.text
    for advice in (
        UNLESS_CODE_ASKED,
        MARKS_DECIDE,
        NOBODY_COULD_SEE,
        NONE_IS_SHOWN,
        NO_STYLES,
        ONLY_ON_THE_MAP,
        OWN_MAP,
        OWN_RULES,
        PORTRAIT_STANDS_THERE,
        SEARCH_FOR_THE_WORDS,
        TWINE_ALONE,
        UNLESS_IT_IS_SAID,
        UNLESS_THE_CLIENT_SPEAKS,
        UNLESS_THE_TRAINEE_SPEAKS,
    )
)

EXPORT_AGAIN = Message("Export the story again.")
EXPORT_FROM_TWINE = Message("Export the story from Twine again.")
EXPORT_FROM_INKY = Message("Export it from Inky again.")
SPLIT_IT = Message("Split it.")
SPLIT_INTO_SEVERAL = Message("Split it into several stories.")


def asks_nothing(advice: Message) -> bool:
    """Whether there is nothing to do: what is noted is told so that nothing is lost unsaid."""
    return advice.text in _NOTHING_TO_DO

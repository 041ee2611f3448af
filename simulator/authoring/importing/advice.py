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
NOTHING_UNLESS_CODE = Message("Nothing to do, unless the story's code asked about it.")

EXPORT_AGAIN = Message("Export the story again.")
EXPORT_FROM_TWINE = Message("Export the story from Twine again.")
EXPORT_FROM_INKY = Message("Export it from Inky again.")
SPLIT_IT = Message("Split it.")
SPLIT_INTO_SEVERAL = Message("Split it into several stories.")

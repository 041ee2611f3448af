"""Questions for the trainee's own reflection, in English."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import PromptWords

PROMPTS = PromptWords(
    missed=(
        "What went on in you at turn {turn}, when {client} let something serious show? With whom "
        "could you practise asking?"
    ),
    safety_left="What would you have needed in order to ask {client} about safety in plain words?",
    took_over=(
        "What did you fear at turn {turn}? What would {client} have needed to hear before you "
        "acted?"
    ),
    boundary="What did you hope turn {turn} would do for {client}? Who would you take it to?",
    torn="When did you first notice that something had torn between {client} and you?",
    mended="What did it take to go back to what had torn between {client} and you?",
    dismissed="Have you ever felt dismissed? What would you have needed to hear then?",
    in_a_hurry="Where were you in more of a hurry than {client}? What was the hurry about?",
    unsaid="What might {client} have gone home with? What did you sense of it?",
    words_that_stay="Which words of {client}’s stay with you, and why those?",
    say_again="What would you say again just so, and what would you put in other words?",
    stirred_up="What did this meeting stir up that is yours and not {client}’s?",
)

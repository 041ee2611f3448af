"""The stronger reply held up against the chosen one, in English."""

from __future__ import annotations

from simulator.feedback.wording.reply_words import ContrastWords

CONTRAST = ContrastWords(
    held_up=(
        "A stronger reply was on offer: {reply}",
        "Stronger here: {reply}",
        "This would have reached further: {reply}",
        "There was a stronger one beside it: {reply}",
        "Compare it with this one: {reply}",
        "You could also have chosen this: {reply}",
        "One of the others would have helped more: {reply}",
        "Hold this one beside it: {reply}",
    ),
    still="Still the stronger one: {words}.",
    the_same="For your {nth} reply the same one was stronger.",
    against_harm=(
        "It {other}, where yours {mine}.",
        "Yours {mine}; this one {other}.",
        "Instead of a reply that {mine}, {client} gets one that {other}.",
        "What yours leaves out is there: it {other}.",
        "It {other}; the one you chose {mine}.",
    ),
    against_good=(
        "Yours {mine}, which helps; this one {other}, and here that helps more.",
        "It goes a step further than yours: it {other}.",
        "Yours {mine}; this one reaches {client} more fully, because it {other}.",
        "Good as yours is, this one {other}.",
    ),
    beside_good=(
        "It does what yours does, and then it {other}.",
        "To what yours does it adds something: it {other}.",
    ),
    after_questions=(
        "It {other}, where yours asks once more.",
        "After so many questions it gives something back: it {other}.",
    ),
    first_ask=(
        "One thing comes before the rest here, and this reply does it: it {other}.",
        "It {other}, and until that is done nobody knows how worried to be.",
        "Before anything else it {other}, because there may be danger in what {client} let show.",
        "It {other}, and however good the rest is, that can’t be left out.",
    ),
    first_mend=(
        "It goes back to where you lost {client}: it {other}.",
        "It {other}, and after that {client} can hear the rest.",
        "Before anything else it {other}, and that is what {client} waits for.",
    ),
    without_harm=(
        "It keeps the half that helps and leaves out the half that {mine}.",
        "It does what helps without the part that {mine}.",
    ),
    less_trust=(
        "It asks for no more trust than {client} has so far: it {other}.",
        "It can be said at this point already, because it {other}.",
    ),
    same_move=(
        "It does the same thing, closer to where {client} is.",
        "It is the same move, and it fits {client} better here.",
    ),
    otherwise="Set against your {nth} reply, this one {other}.",
    strongest=(
        "Nothing on offer here was stronger.",
        "Of the replies you could give, none was stronger.",
        "This was as strong a reply as there was.",
        "No reply on offer would have reached {client} better.",
        "You chose the strongest of what was there.",
        "None of the other replies went further than yours.",
    ),
    strongest_again=(
        "As strong as any reply on offer: {name}.",
        "Again as good a choice as there was: {name}.",
        "Nothing stronger could be chosen than what you chose: {name}.",
    ),
    strongest_harm=(
        "None of the replies on offer would have cost less.",
        "There was nothing gentler to choose here: {name}.",
    ),
    strongest_otherwise="For your {nth} reply there was nothing stronger to choose.",
    together=(
        "It works as a whole: it {first}, and then it {second}.",
        "First it {first}, then it {second}, and each makes room for the other.",
        "It {first}; it also {second}, and {client} needs both here.",
        "It {first}, and that carries the rest: it also {second}.",
    ),
)

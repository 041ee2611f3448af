"""Ways to say the first sentence of an explanation, in English."""

from __future__ import annotations

from simulator.feedback.wording.reply_words import HeadlineWords
from simulator.scenario.taxonomy import Verdict

_PLAIN = {
    Verdict.VALIDATES: (
        "This reply {clause}.",
        "What you {verb} {clause}, and {client} can feel it.",
        "{client} has a little more room now: your reply {clause}.",
        "Here is something to keep: it {clause}.",
        "Simple and useful: your reply {clause}.",
        "It {clause}, and {client} can go on from there.",
        "A good use of your turn: it {clause}.",
    ),
    Verdict.DISMISSES: (
        "This reply {clause}, and {client} feels smaller for it.",
        "Kindly meant or not, it {clause}.",
        "What you {verb} {clause}; {client} takes a step back.",
        "{client} hears a door close here: your reply {clause}.",
        "Well meant as it is, this {clause}, and {client} can tell.",
        "What {client} brought is left lying there, because this {clause}.",
    ),
    Verdict.OVER_LEADS: (
        "This reply {clause}, so the lead passes from {client} to you.",
        "What you {verb} {clause}, ahead of where {client} is.",
        "{client} has to follow you here: your reply {clause}.",
        "The pace is now yours and not {client}’s: it {clause}.",
        "Your reply {clause}, and for a moment the hour is yours.",
        "It {clause}, faster than {client} was going.",
    ),
    Verdict.BREAKS_BOUNDARIES: (
        "This reply {clause}; the hour is no longer for {client} alone.",
        "What you {verb} {clause}, and the frame around {client} bends.",
        "A boundary gives way here: your reply {clause}.",
        "Whatever it was meant to be, this {clause}.",
        "The edge of your role blurs for {client}: it {clause}.",
    ),
    Verdict.NEUTRAL: (
        "This reply {clause}; it costs nothing and builds nothing.",
        "What you {verb} {clause}; {client} is no nearer and no further for it.",
        "A quiet turn: it {clause}, and trust stays where it was.",
        "Nothing is lost and nothing built: your reply {clause}.",
        "A small thing that neither helps nor harms: it {clause}.",
    ),
}
_BEFORE_ARRIVAL = {
    Verdict.VALIDATES: (
        "Before {client} is even there, it {clause}.",
        "Nobody sees you do it, and {client} will feel it: it {clause}.",
        "{client} has not come yet, and already your reply {clause}.",
    ),
    Verdict.DISMISSES: (
        "Before a word is said, it {clause}, and {client} will feel it.",
        "The first thing {client} meets is this: it {clause}.",
    ),
    Verdict.OVER_LEADS: (
        "Before {client} is even there, the lead is yours: it {clause}.",
        "{client} has not come yet, and your reply {clause}.",
    ),
    Verdict.BREAKS_BOUNDARIES: (
        "Before you have even met, this {clause}.",
        "The first thing {client} will notice is an edge that gives way: it {clause}.",
    ),
    Verdict.NEUTRAL: (
        "It {clause}, and {client} will find everything else as it was.",
        "A small thing before {client} comes: it {clause}.",
    ),
}

HEADLINES = HeadlineWords(
    said="said",
    wrote="wrote",
    did="did",
    plain=_PLAIN,
    before_arrival=_BEFORE_ARRIVAL,
    early=(
        "The right move, too early: it {clause}, and the trust for that is not there yet.",
        "Keep this one for later: it {clause}, and {client} is not ready for it.",
        "Good in itself, and too soon for {client}: it {clause}.",
    ),
    early_again="Your {nth} reply comes too early: it {clause}.",
    half_early=(
        "Here {help} helps, and {harm} comes too early for {client}.",
        "{Help} helps; {harm} needs more trust than {client} has yet, so it comes too early.",
    ),
    half_early_again="In your {nth} reply {help} helps, and {harm} comes too early.",
    mixed=(
        "Half of this helps and half undoes it: {first}, then {second}.",
        "{client} gets two messages at once: {first} and {second}.",
        "{client} can’t tell which half to believe: {first}, or {second}.",
    ),
    help_then_harm=(
        "You give and take back in one breath: {first}, then {second}.",
        (
            "The first half reaches {client}, and the second loses what it won: "
            "{first}, then {second}."
        ),
    ),
    mixed_again="Your {nth} reply is half help and half harm: {first}, then {second}.",
    unheard=(
        "A good reply that cannot land yet: the strain between you has not been named.",
        "{client} is still holding what went wrong, so even this passes by.",
        "It {clause}, and at another time {client} could take it in.",
        "The words are right, and what went wrong stands in their way: it {clause}.",
    ),
    too_many=(
        "A fair question, but one in a row too many: {client} answers as in an interview.",
        "Another question with nothing given back: {client} begins to feel examined.",
        "It {clause}, and after so many questions {client} only answers.",
    ),
    question_waits=(
        "It {clause}, and what may be a sign of danger waits to be asked about.",
        "One thing is not asked yet, whether {client} is safe: this reply {clause}.",
        "There may be danger in what {client} let show, and this {clause}.",
        "It {clause}; {client} has still not been asked about safety.",
    ),
    question_waits_again=(
        "Your {nth} reply {clause}, and nobody has asked whether {client} is safe."
    ),
    missed=(
        "{client} let something serious show, and this reply goes past it.",
        "There was a sign here that {client} may not be safe, and it goes by unasked.",
        "This is the one thing not to pass over: {client} may be in danger.",
        "A sign of danger goes by, and {client} sees it go by.",
    ),
    missed_again="Your {nth} reply goes past a sign that {client} may not be safe.",
    overridden=(
        "You take the danger seriously, and you leave {client} out of what happens next.",
        "The worry is right, and {client} has no part in it: this {clause}.",
        "Safety matters here, and so does being asked: this {clause}.",
    ),
    overridden_again="Your {nth} reply acts for {client}’s safety without {client}.",
    asked_plainly=(
        "You ask the hard question in plain words, and {client} can answer it plainly.",
        "Many people leave this question out; your reply {clause}.",
        "{client} no longer has to hint, because this {clause}.",
        "What might have stayed a hint is now a question that {client} can answer.",
    ),
    asked_in_rupture=(
        "Asking is right even now; trust can wait until the strain between you is named.",
        "Safety comes before the strain between you: this reply {clause}.",
    ),
    bridged=(
        "{client} need not carry this alone: your reply {clause}.",
        "More people can help now, and {client} is told and has a say.",
        "You bring others in with {client}, and not over {client}’s head.",
    ),
    repaired=(
        "You name the strain and own your part; {client} can lean on you again.",
        "This mends something: {client} sees that you can be told, and will not defend.",
        "What tore is mended, because this {clause}.",
        "You go back to where it hurt, and {client} comes back too.",
    ),
    disclosed_met=(
        "{client} has just let you in, and this reply {clause}.",
        "Right after something hard to say, this {clause}.",
        "It {clause}, just when {client} listens hardest.",
    ),
    disclosed_harmed=(
        "{client} has just told you something hard, and this reply {clause}.",
        "What follows a secret counts most, and this reply {clause}.",
        "Just when {client} is most open, your reply {clause}.",
    ),
    again_helped=(
        "Once more your reply {clause}; by now {client} can count on that.",
        "Again it {clause}, and it still does its work.",
        "This one, too, {clause}, and {client} knows it by now.",
    ),
    again_harmed=(
        "Again it {clause}, and {client} begins to expect it.",
        "{client} has met this before: once more, your reply {clause}.",
        "Here, too, it {clause}, and {client} has less to spare for it.",
    ),
    when_all_is_said="Your {nth} reply {clause}.",
)

"""The words of a new scenario in English: they play as they stand, and wait for other words."""

from __future__ import annotations

from simulator.authoring.editing.sample import SampleWords
from simulator.scenario.model import Setting

_HEAD = """\
# Fiction, written for training. The words below are samples: they play, and wait for yours.
# Replace the client's words first, then the replies; delete each comment once it has served.
"""

_MOMENTS = """\
moments:
  # The first moment: the client says something small that makes it hard to listen.
  arrival:
    client: I nearly didn't come. It's nothing, really. I'm just tired.
    manner: MANNER
    feeling: guarded
    replies:
      # What you hope for: it takes up the client's own words.
      follow:
        say: "[You nearly didn't come](paraphrase). [Where would you like to begin](open-question)?"
        heard: I can begin anywhere.
        why: It takes the first words as they are, and asks nothing that they don't hold.
        go: nights
      # What a kind beginner says: a solution, before anything has been heard.
      advise:
        say: "[Have you tried going to bed an hour earlier](unasked-advice)?"
        heard: So it is about bedtimes.
        why: It may be good advice. Nobody has asked for any yet.
        stronger: follow
        go: nights
      # What makes it smaller than it is: from here something has to be mended.
      comfort:
        say: "[It's only a bad patch, I expect](minimising). Everybody is tired."
        heard: So that's all it is.
        why: It is meant to be kind. It measures something that it hasn't seen.
        stronger: follow
        go: nights
  # The client says a little more, or draws back if something went wrong.
  nights:
    client:
      - when: rupture
        say: Right. Yes. I suppose that's all it is.
        feeling: withdrawn
      - say: I wake up at three. And then I do sums. What would happen if.
        feeling: anxious
    replies:
      # A way back, on offer only while something is torn.
      mend:
        when: rupture
        say: "[I jumped in there, and I'm sorry. What was it like to hear that](rupture-repair)?"
        heard: Nobody has to pretend it went well.
        why: It names what went wrong, owns it and asks.
        go: underneath
      name-it:
        say: "[Three in the morning, and you're frightened and alone with it](feeling-reflection)."
        heard: That is what it's like.
        why: It says the feeling, and adds no question.
        go: underneath
      wait:
        do: "[WAITING](holding-space)."
        heard: There is room for the rest of it.
        why: Silence asks nothing, and takes nothing away.
        go: underneath
      cheer:
        say: "[Don't worry, I'm sure it will all look better soon](false-reassurance)."
        heard: I'd better be better soon.
        why: Nobody can know that. It ends the sentence that was about to be said.
        stronger: name-it
        go: underneath
  # What lies underneath is said only when there is trust enough.
  underneath:
    client:
      - when: trust >= 8
        say: I sat in the car for an hour on Monday. I couldn't get out. I've told nobody.
        feeling: ashamed
        shares: underneath
      - say: Anyway. It comes and goes. How long do we have?
        feeling: guarded
    replies:
      thank:
        when: shared(underneath)
        say: "[Thank you for telling me that](thanks-for-sharing). [Nobody knew](paraphrase)."
        heard: It's out, and I'm still here.
        why: It receives what was said before it does anything with it.
        go: close-open
      leave-it:
        say: "[Whether you say more today is yours to decide](autonomy-support)."
        heard: I get to choose.
        why: The pace is the client's.
        go:
          - when: trust >= 10
            to: close-open
          - to: close-guarded
      press:
        say: "[There is more to it, I can tell. Out with it, and we can start](pushing-pace)."
        heard: Faster, then. I haven't got it any faster.
        why: It may be true. Said like this, it closes what was opening.
        stronger: leave-it
        go: close-guarded
  close-open:
    client: Could I come again? Same time, maybe.
    feeling: relieved
    ending: opened-up
  close-guarded:
    client: Well. That was that, then. Thanks.
    feeling: guarded
    ending: held-back
"""

ENGLISH = SampleWords(
    head=_HEAD,
    id="a-new-scenario",
    title="A first meeting with {name}",
    summary="{name} nearly didn't come, and says that it is nothing. It isn't nothing.",
    goal="Notice the pull to comfort or advise, and stay with what was said a little longer.",
    about_client="Who sits across from the trainee.",
    background="{name} has asked for one meeting, and hasn't said why.\n"
    "{name} is fictional, and the scenario is for training.",
    seed="client",
    about_disclosures="What the client may come to share, and why it matters that it can be said.",
    disclosures={
        "underneath": {
            "shares": "{name} sat in the car for an hour and couldn't get out, and told no one.",
            "matters": "What has been carried alone weighs less once it has been said.",
        }
    },
    start="arrival",
    moments=_MOMENTS,
    waiting={
        Setting.IN_PERSON: "You nod, and let it be quiet",
        Setting.VIDEO: "You nod into the camera, and let it be quiet",
        Setting.PHONE: "You let the line be quiet, and stay on it",
        Setting.CHAT: "You leave the page empty, and wait",
    },
    manner={
        Setting.IN_PERSON: "Coat on, at the edge of the chair.",
        Setting.VIDEO: "A little too far from the camera.",
        Setting.PHONE: "A street in the background, then a door.",
        Setting.CHAT: "Typing, stopping, typing again.",
    },
    about_endings="How the meeting can close, and what that means for the client.",
    endings={
        "opened-up": {
            "title": "A second time",
            "meaning": "{name} has said the hard thing once, and wants to come again.",
            "alliance": "strong",
        },
        "held-back": {
            "title": "Perhaps another day",
            "meaning": "{name} leaves with it unsaid, and the door is still open.",
            "alliance": "strained",
        },
    },
)

"""A short visit as a text to change."""

from __future__ import annotations

from simulator.scenario.loading import Loaded, load_source

VISIT = """\
format: 1
id: visit
title: My sister booked this
summary: A first visit.
level: foundation
minutes: 8
setting: in-person
practices: [validating, client-leads]
content-notes: [job loss]
goals: [Stay with the feeling.]
client:
  name: Maya
  age: 34
  pronouns: she/her
  background: Referred by her sister.
  looks: {seed: maya}
trust: 6
facts:
  talked-about-sister: She has talked about her sister.
  left-early: She got up, and you let her go.
disclosures:
  lost-job:
    shares: She was let go two weeks ago and has told no one.
    matters: Shame lives in secrecy.
start: arrival
moments:
  arrival:
    client: Honestly? I don't know why I'm here. My sister booked this.
    manner: Arms crossed.
    feeling: guarded
    replies:
      follow:
        say: "[Part of you would rather not](feeling-reflection), [and you came](affirmation)."
        heard: I'm allowed to be unsure.
        why: It stays with both halves.
        go: sister
      soothe:
        say: "[Don't worry, everyone feels like that at first](false-reassurance)."
        heard: My doubt is a nuisance.
        why: Reassurance arrives too soon.
        stronger: follow
        go: sister
      wait:
        do: "[You nod, and leave her the silence](holding-space)."
        go: sister
  sister:
    client:
      - when: trust >= 8 and not talked-about-sister
        say: I got fired. Nobody knows. Not even her.
        manner: She looks at you for the first time.
        feeling: ashamed
        shares: lost-job
      - say: She worries. That's all. Can we talk about something else?
        feeling: guarded
    replies:
      thank:
        when: shared(lost-job)
        say: "[Thank you for trusting me with that](thanks-for-sharing)."
        set: [talked-about-sister]
        go:
          - when: trust >= 10
            to: close-open
          - to: close-guarded
      guess:
        say: "[Maybe being let go felt like being sent away](meaning-reflection)."
        go: close-open
      advise:
        say: "[You sound worn out](feeling-reflection), [so ring her tonight](unasked-advice)."
        trust: -1
        go: close-guarded
  close-open:
    client: Could I come again next week?
    feeling: relieved
    ending: opened-up
  close-guarded:
    client: Thanks. I should get my coat.
    feeling: guarded
    ending: polite
endings:
  opened-up:
    title: The door stays open
    meaning: Maya said the hardest thing aloud.
    alliance: strong
  polite:
    title: Thanks for your time
    meaning: Nothing tore, and nothing was said.
    alliance: strained
"""


def visit(*changes: tuple[str, str]) -> Loaded:
    """Load the visit; each pair is a stretch of its text and what stands there instead."""
    text = VISIT
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
        text = text.replace(old, new)
    loaded = load_source(text, "visit.yaml")
    problems = "\n".join(problem.as_text() for problem in loaded.diagnostics)
    assert loaded.scenario is not None, problems
    return loaded

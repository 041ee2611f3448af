"""What the program always says of its scenarios."""

from __future__ import annotations

#: Shown wherever a scenario begins or ends.
FICTION = "The client is fictional. This is practice, not therapy and not an assessment."

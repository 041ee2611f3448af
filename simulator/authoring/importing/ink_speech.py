"""What compiled ink says: which of its elements are words, and whose words they are."""

from __future__ import annotations

from collections.abc import Callable


class Speech:
    """Words as they come: to be read, to be the text of a choice, or to be a tag.

    Between ``ev`` and ``/ev`` ink works values out, which are no words; between ``str`` and
    ``/str`` it makes a text that it then uses, most of all for a choice.
    """

    def __init__(self) -> None:
        self._said: list[str] = []
        self._modes = ["words"]
        self._texts: list[list[str]] = []
        self._made: list[str] = []
        self._tag: list[str] | None = None
        #: The words of the choice just taken: told again where a sentence goes on from them.
        self._echo = ""

    @property
    def words(self) -> str:
        """What is said; what a damaged file leaves open counts as said."""
        return "".join([*self._said, *(part for each in self._texts for part in each)])

    @property
    def is_telling(self) -> bool:
        """Whether words are said, and nothing is worked out or made."""
        return self._modes[-1] == "words"

    @property
    def is_making(self) -> bool:
        """Whether a text is made, such as that of a choice."""
        return bool(self._texts)

    @property
    def is_tagging(self) -> bool:
        """Whether what comes is a tag."""
        return self._tag is not None

    def hear(self, element: str) -> bool:
        """Take an element that is words, or begins or ends some; whether it was one."""
        is_value = self._modes[-1] == "values"
        if element.startswith("^") or element == "\n":
            if not is_value:
                self.say(element.removeprefix("^"))
        elif element == "ev":
            self._modes.append("values")
            if len(self._modes) == 2:
                self._made = []
        elif element == "str":
            self._modes.append("text")
            self._texts.append([])
        elif element in ("/ev", "/str"):
            if element == "/str" and self._texts:
                self._made.append("".join(self._texts.pop()))
            if len(self._modes) > 1:
                self._modes.pop()
        else:
            return False
        return True

    def say(self, words: str) -> None:
        """Add words to what is being said, made or tagged."""
        if self._tag is not None:
            self._tag.append(words)
        elif self._texts:
            self._texts[-1].append(words)
        else:
            echo, self._echo = self._echo, ""
            if echo and not words.startswith("\n"):
                self._said.append(echo)
            self._said.append(words)

    def say_made(self) -> None:
        """Say the text that was made last."""
        if self._modes[-1] == "values" and self._made:
            self.say(self._made.pop())

    def show(self, name: str) -> bool:
        """Put the name of a value into the words; whether one is shown here at all."""
        if self._modes[-1] != "values":
            return False
        self.say(f"{{{name}}}")
        return True

    def glue(self) -> None:
        """Join what comes to what was said, without a line's end between them."""
        while self._said and not self._said[-1].strip(" \n"):
            self._said.pop()

    def begin_tag(self) -> None:
        """What comes is a tag."""
        self._tag = []

    def end_tag(self) -> str | None:
        """The tag that ends here, if one was begun."""
        tag, self._tag = self._tag, None
        return None if tag is None else "".join(tag)

    def made(self, count: int) -> str:
        """The last ``count`` texts that were made, put together; they are used up."""
        words = "".join(self._made[-count:] if count else ())
        self._made = []
        return words

    def listen(self, tell: Callable[[], object]) -> str:
        """The words that ``tell`` says, apart from all others."""
        modes, begun = list(self._modes), len(self._texts)
        self._modes.append("text")
        self._texts.append([])
        tell()
        # A damaged file may have closed more than it opened.
        words = "".join("".join(each) for each in self._texts[begun:])
        self._modes = modes
        del self._texts[begun:]
        return words

    def echo(self, words: str) -> None:
        """The words of a choice, told where it was taken: only a sentence that goes on has them."""
        if self._texts:
            self.say(words)
        else:
            self._echo = words

    def apart(self, tell: Callable[[], object], *, is_another: bool) -> bool:
        """Tell a branch, with a stroke before it if it is another; whether it said anything."""
        here = self._texts[-1] if self._texts else self._said
        before = len(here)
        tell()
        fresh = "".join(here[before:])
        if is_another and fresh.strip() and not fresh.startswith("\n"):
            here.insert(before, " / ")
        return bool(fresh.strip())

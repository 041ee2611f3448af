"""What a page shows beside its words, and how it is told that a scenario has none of it."""

from __future__ import annotations

from simulator.scenario.message import Message

#: Each without and with its source.
_PICTURE = (Message("a picture is left out"), Message("a picture ({source}) is left out"))
_SOUND = (Message("a sound is left out"), Message("a sound ({source}) is left out"))
_VIDEO = (Message("a video is left out"), Message("a video ({source}) is left out"))
_SOUND_OR_VIDEO = (
    Message("a sound or video is left out"),
    Message("a sound or video ({source}) is left out"),
)
_PAGE = (
    Message("an embedded page is left out"),
    Message("an embedded page ({source}) is left out"),
)
_EMBEDDED = (
    Message("an embedded thing is left out"),
    Message("an embedded thing ({source}) is left out"),
)
_DRAWING = (Message("a drawing is left out"), Message("a drawing ({source}) is left out"))
_FIELD = (
    Message("a field to fill in is left out"),
    Message("a field to fill in ({source}) is left out"),
)
_CHOICE = (
    Message("a choice in a field is left out"),
    Message("a choice in a field ({source}) is left out"),
)
_BUTTON = (Message("a button is left out"), Message("a button ({source}) is left out"))
_STYLE_SHEET = (
    Message("a link to a style sheet is left out"),
    Message("a link to a style sheet ({source}) is left out"),
)
_DETAILS = (
    Message("a page's details are left out"),
    Message("a page's details ({source}) are left out"),
)
_METER = (Message("a meter is left out"), Message("a meter ({source}) is left out"))
_IMAGE_MAP = (Message("an image map is left out"), Message("an image map ({source}) is left out"))
_TEMPLATE = (Message("a template is left out"), Message("a template ({source}) is left out"))
_NO_SCRIPT = (
    Message("a part for browsers without scripts is left out"),
    Message("a part for browsers without scripts ({source}) is left out"),
)
_MEDIA = {
    "img": _PICTURE,
    "audio": _SOUND,
    "video": _VIDEO,
    "source": _SOUND_OR_VIDEO,
    "iframe": _PAGE,
    "embed": _EMBEDDED,
    "object": _EMBEDDED,
    "canvas": _DRAWING,
    "input": _FIELD,
    "textarea": _FIELD,
    "select": _FIELD,
    "option": _CHOICE,
    "button": _BUTTON,
    "link": _STYLE_SHEET,
    "meta": _DETAILS,
    "progress": _METER,
    "meter": _METER,
    "track": _SOUND_OR_VIDEO,
    "map": _IMAGE_MAP,
    "area": _IMAGE_MAP,
    "template": _TEMPLATE,
    "noscript": _NO_SCRIPT,
}


def is_media(tag: str) -> bool:
    """Whether such a tag, its name in small letters, shows something other than words."""
    return tag in _MEDIA


def media_left_out(tag: str, source: str) -> Message:
    """Tells that it is left out; ``source`` is what it is called, empty for nothing."""
    alone, with_source = _MEDIA[tag]
    return with_source.filled(source=source) if source else alone

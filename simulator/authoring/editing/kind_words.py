"""What people are told about each kind of thing in a scenario file, in whole sentences.

None is put together from the name of a kind: other languages bend the words around it.
"""

from __future__ import annotations

from collections.abc import Mapping

from simulator.authoring.editing.levels import IdKind
from simulator.scenario import shape
from simulator.scenario.message import Message
from simulator.scenario.shape import Shape

#: What a field of each kind of mapping is, ``{name}``, where it is needed.
NEEDED_FIELD: Mapping[Shape, Message] = {
    shape.SCENARIO: Message("{name}: a field of a scenario, needed"),
    shape.CLIENT: Message("{name}: a field of the client, needed"),
    shape.DISCLOSURE: Message("{name}: a field of a disclosure, needed"),
    shape.ENDING: Message("{name}: a field of an ending, needed"),
    shape.MOMENT: Message("{name}: a field of a moment, needed"),
    shape.VARIANT: Message("{name}: a field of a variant, needed"),
    shape.REPLY: Message("{name}: a field of a reply, needed"),
    shape.ROUTE: Message("{name}: a field of a route, needed"),
}
#: The same where it may be left out.
OPTIONAL_FIELD: Mapping[Shape, Message] = {
    shape.SCENARIO: Message("{name}: a field of a scenario, may be left out"),
    shape.CLIENT: Message("{name}: a field of the client, may be left out"),
    shape.LOOKS: Message("{name}: a field of looks, may be left out"),
    shape.DISCLOSURE: Message("{name}: a field of a disclosure, may be left out"),
    shape.MOMENT: Message("{name}: a field of a moment, may be left out"),
    shape.VARIANT: Message("{name}: a field of a variant, may be left out"),
    shape.REPLY: Message("{name}: a field of a reply, may be left out"),
    shape.ROUTE: Message("{name}: a field of a route, may be left out"),
}
#: The thing that has this ``{id}``.
CALLED: Mapping[IdKind, Message] = {
    IdKind.MOMENT: Message("moment “{id}”"),
    IdKind.REPLY: Message("reply “{id}”"),
    IdKind.ENDING: Message("ending “{id}”"),
    IdKind.FACT: Message("fact “{id}”"),
    IdKind.DISCLOSURE: Message("disclosure “{id}”"),
}
NOT_THERE: Mapping[IdKind, Message] = {
    IdKind.MOMENT: Message("There is no moment of that name yet."),
    IdKind.REPLY: Message("There is no reply of that name yet."),
    IdKind.ENDING: Message("There is no ending of that name yet."),
    IdKind.FACT: Message("There is no fact of that name yet."),
    IdKind.DISCLOSURE: Message("There is no disclosure of that name yet."),
}
#: Why a thing cannot have this ``{id}``; a reply may have it in another ``{moment}``.
THERE_ALREADY: Mapping[IdKind, Message] = {
    IdKind.MOMENT: Message("There is a moment “{id}” already."),
    IdKind.REPLY: Message("There is a reply “{id}” in “{moment}” already."),
    IdKind.ENDING: Message("There is an ending “{id}” already."),
    IdKind.FACT: Message("There is a fact “{id}” already."),
    IdKind.DISCLOSURE: Message("There is a disclosure “{id}” already."),
}
#: What is typed out below an id that is new.
NEW: Mapping[IdKind, Message] = {
    IdKind.MOMENT: Message("a new moment"),
    IdKind.REPLY: Message("a new reply"),
    IdKind.ENDING: Message("a new ending"),
    IdKind.FACT: Message("a new fact"),
    IdKind.DISCLOSURE: Message("a new disclosure"),
}

"""The shop window: what holds at present, and the ways to reach us."""

from generator.plan.views.elements import LinkView
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class AnnouncementView:
    """A sentence for all visitors at present.

    ``until`` is for our script (``data-until``), which takes a notice away that is over: its end in
    minutes since 1970; empty for one without an end.
    """

    text: str
    link: LinkView | None
    until: str = ""


@dataclass(frozen=True, slots=True)
class ReachView:
    """The ways to us besides mail and telephone; each empty where there is none.

    ``messengers`` are links that open a conversation; ``card`` is the address of the file for
    address books.  ``geo`` opens the visitor's own map, ``route`` asks OpenStreetMap for the way.
    ``newsletter`` says what one gets by mail, ``subscribe`` is the mail that asks for it.
    ``opening`` is what our script reckons with (``data-opening``) to say who is there now.
    """

    messengers: tuple[LinkView, ...] = ()
    card: str = ""
    geo: str = ""
    route: str = ""
    newsletter: str = ""
    subscribe: str = ""
    opening: str = ""

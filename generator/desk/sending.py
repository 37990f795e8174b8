"""Sending an answer by the owner's own mail server.

Noted before and after: should the program end in between, the list says that nobody knows whether
the mail went out, rather than sending it twice.
"""

import os
import sys
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from generator.config.read import read_config
from generator.desk.acts import Done, Shop, at_desk, find
from generator.desk.house import House
from generator.desk.journal import append
from generator.desk.keeping import Kept
from generator.desk.permitted import journaled
from generator.desk.post import PASSWORD, NotSent, send
from generator.desk.states import Entry, Step
from generator.engine.bounded import TooSlow, bounded
from generator.problems import Location, Problem, SiteError, errors, problem


def can_send(site: House) -> None:
    """Raise SiteError unless the settings say how to send, and the password is at hand."""
    way = site.config.mail
    if wrong := _misread(site.root):
        raise SiteError(wrong)
    where = Location("site.yaml")
    if way is None:
        raise SiteError([problem("desk-mail-unset", where)])
    if way.user and not os.environ.get(PASSWORD):
        raise SiteError([problem("desk-mail-no-password", where, variable=PASSWORD, user=way.user)])


def _misread(root: Path) -> list[Problem]:
    """What is wrong below ``mail`` in the settings: what was meant there is not what would be done."""
    config, problems = read_config(root)
    first = config.place("mail").line or sys.maxsize  # nothing is said of it
    others = (line for name, line, _ in config.places if "." not in name and line > first)
    lines = range(first, min(others, default=sys.maxsize))
    return [each for each in errors(problems) if each.where.line in lines]


_PATIENCE = 180.0
"""Seconds for a whole conversation with the server; a letter with its papers takes a few."""

_LETTERS = {
    Step.OFFERED: "offer*.eml",
    Step.CONFIRMED: "confirmation.eml",
    Step.ACCEPTED: "confirmation.eml",
    Step.DECLINED: "declined.eml",
    Step.CANCELLED: "cancelled.eml",
}


def last_letter(order: Kept) -> str:
    """The name of the draft that was written last; empty where there is none."""
    entry = order.last(*_LETTERS)
    found = order.folder.glob(_LETTERS[entry.step]) if entry else ()
    # "offer-10.eml" comes after "offer-2.eml", and that after "offer.eml".
    return max((each.name for each in found), key=lambda name: (len(name), name), default="")


def send_answer(shop: Shop, code: str, name: str, again: bool = False) -> Done:
    """Send the draft ``name`` of an order.  Raises SiteError where it cannot be, or was, sent."""
    with at_desk(shop) as site:
        can_send(site)
        order = journaled(find(shop, code))
        draft = order.folder / name
        if not draft.is_file():
            raise SiteError([problem("desk-no-draft", order.where, order=order.code)])
        if order.standing.unsure and not again:
            raise SiteError([problem("desk-maybe-sent", order.where, order=order.code)])
        if _was_sent(order, name) and not again:
            raise SiteError([problem("desk-sent-before", order.where, order=order.code)])
        mail = message_from_bytes(draft.read_bytes(), policy=SMTP)
        append(order.folder, Entry(shop.now, Step.SENDING, (("file", name),)))
        _hand_over(shop, site, mail, code)
        append(order.folder, Entry(shop.now, Step.SENT, (("file", name),)))
        return Done(find(shop, code), (name,))


def _was_sent(order: Kept, name: str) -> bool:
    sent = (each for each in order.entries if each.step is Step.SENT)
    return any(each.fact("file") == name for each in sent)


def _hand_over(shop: Shop, site: House, mail: EmailMessage, code: str) -> None:
    """A mail that the server refused has not been sent, and is noted so."""
    if site.config.mail is None:
        raise SiteError([problem("desk-mail-unset", Location("site.yaml"))])
    try:
        way, password = site.config.mail, os.environ.get(PASSWORD, "")
        bounded(_PATIENCE, lambda: send(mail, way, password))
    except TooSlow:  # a server that speaks a sign at a time; what it made of the mail nobody knows
        raise SiteError([problem("desk-maybe-sent", find(shop, code).where, order=code)]) from None
    except NotSent as failure:
        order = find(shop, code)
        append(order.folder, Entry(shop.now, Step.SENT, (("failed", "yes"),)))
        reason = str(failure)[:300]
        raise SiteError([problem("desk-not-sent", order.where, reason=reason)]) from failure

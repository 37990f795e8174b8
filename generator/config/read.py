"""Reading ``site.yaml``."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator.config.schema import ROOT
from generator.config.settings import Business, Config
from generator.fields.days import begins, ends, is_long
from generator.fields.desk import Desk, Unreadable
from generator.fields.kinds import LANGUAGE, TIMEZONE
from generator.fields.reach import international
from generator.fields.schema import read_keys, sections_of
from generator.fields.text import misread, read_text
from generator.fields.tree import Mapping, Node, Scalar, Sequence, read_yaml
from generator.fields.walk import folder_above, names_in
from generator.fields.words import is_here
from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem, warning
from generator.trade.endpoints import form_service
from generator.trade.money import CURRENCIES
from generator.trade.spans import Unit

FILE = "site.yaml"
_NEARLY = ("site.yaml", "site.yml", "site.yaml.txt", "site.yml.txt")
"""What the file is called where an editor or a habit added to its name; in small letters."""


_COPIED = pattern(r"site\b.*(?:\(\d+\)|kopie|copy|conflict|konflikt).*\.ya?ml", re.IGNORECASE)
"""What systems call a file when another one of its name is there."""

_ELSEWHERE = {
    "address": "street",
    "adresse": "street",
    "straße": "street",
    "strasse": "street",
    "plz": "postcode",
    "zip": "postcode",
    "ort": "city",
    "stadt": "city",
    "land": "country",
    "telefon": "phone",
    "tel": "phone",
    "mail": "email",
    "inhaber": "owner",
    "rechtsform": "legal_form",
    "uid": "id",
    "baseurl": "url",
    "social": "profiles",
    "name": "title",
}
"""Keys as others call them, and what they are called here."""

Settings = tuple[Config, tuple[Problem, ...]]
"""What ``site.yaml`` says, and what is wrong with it."""


def settings_of(text: str) -> Settings:
    """The settings that ``text`` writes and all that is wrong with them."""
    node, broken = read_yaml(text, FILE)
    if node is None:
        return Config(), broken or (problem("site-yaml-empty", Location(FILE)),)
    if not isinstance(node, Mapping):
        return Config(), (*broken, problem("site-yaml-without-keys", node.where))
    config, wrong = _read(node)
    return config, (*broken, *wrong, *misread(text, FILE))


def read_config(root: Path, understanding: Callable[[str], Settings] = settings_of) -> Settings:
    """The settings of the site in ``root`` and all that is wrong with them.

    ``understanding`` is ``settings_of``, or somebody who remembers what it said.
    """
    names = names_in(root)
    if FILE not in names:
        return Config(), (settings_missing(root),)
    text, unreadable = read_text(root / FILE, FILE)
    if unreadable:
        return Config(), unreadable
    config, problems = understanding(text)
    for name in sorted(names):
        if name == "site.yml" or _COPIED.fullmatch(name):
            problems += (warning("site-yaml-twice", Location(name)),)
    return config, problems


def settings_missing(root: Path) -> Problem:
    """That there is no ``site.yaml``, that it has another name, or lies further up."""
    for name in names_in(root):
        if name.casefold() in _NEARLY:
            return problem("site-yaml-misnamed", Location(name), name=name)
    if above := folder_above(root, FILE):
        return problem("site-above", Location(FILE), folder=above.as_posix())
    return problem("file-missing", Location(FILE))


def _read(node: Mapping) -> tuple[Config, tuple[Problem, ...]]:
    language, languages = _languages(node)
    sections = sections_of(ROOT, node)
    desk = Desk(_currency(node), language, languages, _timezone(node), _ELSEWHERE, sections)
    values = read_keys(ROOT, node, desk)
    values["addresses"] = tuple(sorted(values.pop("addresses", {}).items()))
    config = Config(**values, places=tuple(_places(node)))
    site = replace(config.site, language=language, languages=languages)
    business, unclear = _called_from_abroad(config)
    wrong = (*desk.problems, *unclear, *_contradictions(config, desk.problems))
    return replace(config, site=site, business=business), wrong


def _called_from_abroad(config: Config) -> tuple[Business, list[Problem]]:
    """The business with its numbers at messengers, which know no others, as all the world calls them."""
    known: dict[str, Any] = {}
    unclear = []
    for name in ("whatsapp", "signal"):
        typed = getattr(config.business, name)
        known[name] = international(typed, config.business.country)
        if typed and not known[name]:
            where = config.place(f"business.{name}")
            unclear.append(problem("number-of-no-country", where, field=name, text=typed))
    return replace(config.business, **known), unclear


def _languages(node: Node) -> tuple[str, tuple[str, ...]]:
    """The site's own language and all of them; texts in other keys cannot be read before."""
    desk = Desk()
    read = []
    for text in (_text_at(node, "site", "language"), *_texts_at(node, "site", "languages")):
        try:
            read.append(str(LANGUAGE.read(Scalar(text, Location(FILE)), desk)) if text else "")
        except Unreadable:
            continue
    own = next((each for each in read if each), "de-AT")
    return own, tuple(dict.fromkeys([own, *(each for each in read if each)]))


def _currency(node: Node) -> str:
    """The currency that amounts are read in; needed before the key that says it is reached."""
    said = _text_at(node, "shop", "currency").upper()
    return said if said in CURRENCIES else CURRENCIES[0]


def _timezone(node: Node) -> str:
    """The zone that times are meant in, for those that are said in another one."""
    desk = Desk()
    said = _text_at(node, "site", "timezone")
    if not said:  # to look for what it may have meant would mean listing all zones
        return desk.timezone
    try:
        return str(TIMEZONE.read(Scalar(said, Location(FILE)), desk))
    except Unreadable:
        return desk.timezone


def _contradictions(config: Config, wrong: Iterable[Problem]) -> Iterator[Problem]:
    """What cannot be meant together; a value that could not be read contradicts nothing."""
    unread = {said for each in wrong for said in (each.near, *dict(each.facts).values())}
    if is_here(urlsplit(config.site.url).hostname or ""):
        where = config.place("site.url")
        yield warning("url-of-this-machine", where, text=config.site.url)
    mail = config.mail
    if mail and mail.user and mail.security == "none" and not is_here(mail.host):
        yield warning("mail-in-the-clear", config.place("mail.security", "mail"), host=mail.host)
    shop = config.shop
    takes_itself = form_service(shop.form_service, shop.endpoint).own
    addressed = shop.endpoint or takes_itself or unread & {"endpoint", "form_service"}
    said = {"shop.order_by": shop.order_by, "shop.withdrawal": shop.withdrawal.by}
    asked = next((name for name, by in said.items() if by == "form"), "")
    if asked and not addressed:
        yield problem("form-without-endpoint", config.place(asked))
    elif not asked and not unread & {"order_by", "by"}:
        for name in ("endpoint", "form_service"):
            if getattr(shop, name):
                where = config.place(f"shop.{name}")
                yield warning("form-unused", where, field=name)
    vat = config.business.vat
    if vat.mode == "small-business" and vat.rate is not None:
        yield warning("rate-without-vat", config.place("business.vat"))
    for index, closed in enumerate(config.business.closed):
        if closed.end is not None and closed.end < closed.start and "from" not in unread:
            where = config.place("business.closed")
            yield problem("ends-before-start", where, number=index + 1)
        elif is_long(closed.start, closed.end) and "from" not in unread:
            where = config.place("business.closed")
            yield warning("years-apart", where, first=closed.start, last=closed.end)
    yield from () if unread else _unseen_rest(config)
    yield from _again(config)
    yield from _rates(config, unread)
    for index, notice in enumerate(config.notices):
        if notice.start and notice.end and ends(notice.end) < begins(notice.start):
            where = config.place("notices")
            yield problem("ends-before-start", where, number=index + 1)


def _rates(config: Config, unread: set[str]) -> Iterator[Problem]:
    """Rates of shipping that lack something, and classes that none of them is for."""
    for index, rate in enumerate(config.shop.shipping):
        lacking = rate.price is None and not rate.to and not rate.pickup
        if lacking and not unread & {"price", "to", "pickup"}:
            where = config.place("shop.shipping")
            yield problem("shipping-empty", where, number=index + 1)
            continue
        if rate.price is None and not rate.pickup and not unread & {"price", "pickup"}:
            where = config.place("shop.shipping")
            yield problem("shipping-without-price", where, number=index + 1)
        if not rate.to and not rate.pickup and not unread & {"to", "pickup"}:
            where = config.place("shop.shipping")
            yield problem("shipping-nowhere", where, number=index + 1)
    known = {rate.shipping_class for rate in config.shop.shipping}
    for name, _ in config.shop.shipping_classes:
        if name not in known and "class" not in unread:
            where = config.place("shop.shipping_classes")
            yield problem("class-without-rate", where, near=nearest(name, known), name=name)


def _again(config: Config) -> Iterator[Problem]:
    """Notices and days of rest that say the same for the same days."""
    told = [
        (each.text, each.start, each.end)
        for each in config.notices
        if any(dict(each.text.texts).values())
    ]
    rest = [(each.start, each.end) for each in config.business.closed]
    for field, entries in (("notices", told), ("business.closed", rest)):
        for number, each in enumerate(entries, 1):
            if each in entries[: number - 1]:
                yield warning("entry-twice", config.place(field), number=number)


def _unseen_rest(config: Config) -> Iterator[Problem]:
    """Days of rest are shown with the opening hours."""
    closed = config.business.closed
    backward = any(each.end and each.end < each.start for each in closed)
    if closed and not (config.business.hours or backward or _counts_working_days(config)):
        yield warning("closed-without-hours", config.place("business.closed"))


def _counts_working_days(config: Config) -> bool:
    """Whether something that the shop promises is shorter or longer by days of rest."""
    shop = config.shop
    promised = (
        shop.reply_within,
        shop.delivery_time,
        shop.workload.made_to_order,
        shop.workload.in_stock,
    )
    return any(span and span.unit is Unit.WORKING_DAYS for span in promised)


def _places(node: Node, above: str = "") -> Iterator[tuple[str, int, int]]:
    """Where each key of the two upper levels stands: ``shop.deposit``, line and column."""
    if isinstance(node, Mapping):
        for key, value in node.entries:
            yield f"{above}{key.text}", key.where.line, key.where.column
            if not above:
                yield from _places(value, f"{key.text}.")


def _at(node: Node, *path: str) -> Any:
    for name in path:
        if not isinstance(node, Mapping):
            return None
        node = next((value for key, value in node.entries if key.text == name), node.where)  # type: ignore[assignment]
    return node


def _text_at(node: Node, *path: str) -> str:
    found = _at(node, *path)
    return found.text.strip() if isinstance(found, Scalar) else ""


def _texts_at(node: Node, *path: str) -> list[str]:
    found = _at(node, *path)
    if isinstance(found, Scalar):
        return [each.strip() for each in found.text.split(",")]
    items = found.items if isinstance(found, Sequence) else ()
    return [each.text.strip() for each in items if isinstance(each, Scalar)]

"""What a file or a pasted text carries: the texts in which an order may stand, and who sent it.

Mails are read by the standard library alone; what is no mail is HTML or text.  Sizes are bounded,
and nothing that a mail says is opened, followed or used as a name.
"""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.policy import default as modern
from email.utils import getaddresses
from enum import StrEnum

from generator.desk.reduction import reduced
from generator.patterns import pattern
from generator.values import dataclass

LARGEST = 10_000_000
"""Bytes of a mail with its attachments; of each text in it, ``LONGEST`` characters are read."""

LONGEST = 1_000_000

_PARTS = 100
_DEPTH = 10
_HEAD = pattern(rb"\A(?:From [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n")
_MAIL_HEADS = pattern(
    rb"^(?:mime-version|received|message-id|return-path|delivered-to|date|from):", re.I | re.M
)
_HTML = pattern(r"<(?:!doctype html|html|body|div|table|p|br|pre|span)\b[^>]*>", re.I)


_OUTLOOK = (b"\x78\x9f\x3e\x22", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How winmail.dat and .msg begin, which only Outlook reads."""


class Carrier(StrEnum):
    """How an order came; its value ends the name of the file in which it is kept."""

    MAIL = "eml"
    HTML = "html"
    TEXT = "txt"


@dataclass(frozen=True, slots=True)
class Letter:
    """What came: its texts, the likeliest first, and what the head of a mail says of its sender.

    ``sender`` is from whom it says it is, ``answer_to`` to whom it wants its answer.
    """

    carrier: Carrier
    texts: tuple[str, ...]
    sender: str = ""
    answer_to: str = ""
    message_id: str = ""
    subject: str = ""


def letter(data: bytes) -> Letter | None:
    """What ``data`` carries; None for what is too large or holds no text."""
    if len(data) > LARGEST:
        return None
    if _is_mail(data):
        return _mail(data)
    if b"\0" in data[:1000] and not data.startswith(_UTF16):
        return None
    text = _decoded(data)
    html = _HTML.search(text[:LONGEST])
    if html:
        return Letter(Carrier.HTML, (reduced(text[:LONGEST]), text[:LONGEST]))
    return Letter(Carrier.TEXT, (text[:LONGEST],)) if text.strip() else None


def is_outlook(data: bytes) -> bool:
    """Whether only Outlook reads it, or what is attached to it."""
    return data.startswith(_OUTLOOK) or (_is_mail(data) and b"application/ms-tnef" in data.lower())


def _is_mail(data: bytes) -> bool:
    """A head of several fields and an empty line, with a field that only mails have."""
    start = data[:100_000].lstrip(b"\xef\xbb\xbf\r\n").replace(b"\r\n", b"\n")
    head = _HEAD.match(start)
    return head is not None and _MAIL_HEADS.search(head[0]) is not None


def _mail(data: bytes) -> Letter | None:
    try:
        mail = message_from_bytes(data.lstrip(b"\xef\xbb\xbf\r\n"), policy=modern)
        texts = tuple(dict.fromkeys(_texts(mail)))
    except (MessageError, LookupError, ValueError, RecursionError):
        return None
    return Letter(
        Carrier.MAIL,
        texts,
        _address(mail, "from"),
        _address(mail, "reply-to"),
        _message_id(mail),
        _head(mail, "subject"),
    )


def _texts(mail: Message) -> Iterator[str]:
    """Plain texts before the HTML that says the same."""
    parts = list(_leaves(mail, _DEPTH))[:_PARTS]
    for part in parts:
        if part.get_content_type() != "text/html":
            yield _content(part)
    for part in parts:
        if part.get_content_type() == "text/html":
            yield reduced(_content(part))


def _leaves(part: Message, depth: int) -> Iterator[Message]:
    """The parts that hold text, also of mails within the mail."""
    inside = part.get_payload()
    if isinstance(inside, list):
        for each in inside[:_PARTS] if depth else ():
            if isinstance(each, Message):
                yield from _leaves(each, depth - 1)
    elif part.get_content_maintype() == "text":
        yield part


def _content(part: Message) -> str:
    """The text of a part, whatever its transfer encoding; a charset nobody knows is guessed."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    charset = part.get_content_charset() or "utf-8"
    try:
        text = data.decode(charset)
    except (LookupError, ValueError):
        text = _decoded(data)
    if str(part.get_param("format", "")).lower() == "flowed":
        text = _unflowed(text, str(part.get_param("delsp", "")).lower() == "yes")
    return text[:LONGEST]


def _unflowed(text: str, delete_space: bool) -> str:
    """Lines as they were before RFC 3676 wrapped them; those of another depth of quoting stay."""
    lines: list[str] = []
    open_depth = -1
    for raw in text.split("\n"):
        line = raw.rstrip("\r")
        depth = len(line) - len(line.lstrip(">"))
        words = line[depth:].removeprefix(" ") if depth or line.startswith(" ") else line
        if depth == open_depth:
            lines.append(lines.pop() + words)
        else:
            lines.append("> " * depth + words)
        flows = words.endswith(" ") and words != "-- "
        open_depth = depth if flows else -1
        if flows and delete_space:
            lines.append(lines.pop()[:-1])
    return "\n".join(lines)


_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def _decoded(data: bytes) -> str:
    """UTF-8 where it is, with or without a mark; UTF-16 with its mark; else what Windows writes."""
    if data.startswith(_UTF16):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _head(mail: EmailMessage, name: str) -> str:
    """A head on one line; one that is broken says nothing."""
    try:
        return " ".join(str(mail.get(name, "")).split())[:1000]
    except (MessageError, ValueError, IndexError, AttributeError):
        return ""


def _message_id(mail: EmailMessage) -> str:
    """The id of the mail, to answer it by; empty for what could do more than name it."""
    found = _head(mail, "message-id")
    return found if re.fullmatch(r"<[!-;=?-~]{1,250}>", found) else ""


def _address(mail: EmailMessage, name: str) -> str:
    """The only address in a head, or the first; empty where it is none."""
    found = getaddresses([_head(mail, name)])
    address = found[0][1].strip().casefold() if found else ""
    return address if re.fullmatch(r"[^\s@<>]+@[^\s@<>]+", address) else ""

"""What mail programs, phones and people do to a text on its way, as functions from text to text."""

import quopri
import textwrap
import unicodedata
from collections.abc import Callable
from email import message_from_bytes, policy
from email.message import EmailMessage
from random import Random

Mangling = Callable[[str, Random], str]


def wrapped(text: str, rng: Random) -> str:
    """Lines broken at a width between 60 and 78, only where spaces are."""
    width = rng.randint(60, 78)
    lines = (
        textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]
        for line in text.split("\n")
    )
    return "\n".join(each for wrapped in lines for each in wrapped)


def quoted(text: str, rng: Random) -> str:
    """An answer or two around it."""
    mark = rng.choice((">", "> ", "> > ", ">> ", " > "))
    return "\n".join(mark + line for line in text.split("\n"))


def carriage_returns(text: str, rng: Random) -> str:
    return text.replace("\n", rng.choice(("\r\n", "\r")))


def unbreakable_spaces(text: str, rng: Random) -> str:
    kinds = "\u00a0\u202f\u2009"
    return "".join(rng.choice(kinds) if s == " " and rng.random() < 0.3 else s for s in text)


def curly_quotes(text: str, rng: Random) -> str:
    double, single = rng.choice(("“”", "„“", "«»")), rng.choice(("‘’", "‚‘"))
    shown = {'"': double, "'": single}
    return "".join(rng.choice(shown[sign]) if sign in shown else sign for sign in text)


def decomposed(text: str, _: Random) -> str:
    return unicodedata.normalize("NFD", text)


def composed(text: str, _: Random) -> str:
    return unicodedata.normalize("NFC", text)


def trailing_spaces(text: str, rng: Random) -> str:
    return "\n".join(line + " " * rng.randint(0, 3) for line in text.split("\n"))


def doubled_blanks(text: str, rng: Random) -> str:
    """Empty lines between, and spaces doubled, as copying from a page may do."""
    return text.replace("\n", "\n\n").replace(" ", "  " if rng.random() < 0.5 else " ")


def on_one_line(text: str, _: Random) -> str:
    """A form service that shows all fields in one row."""
    return text.replace("\n", " ")


def capital(text: str, rng: Random) -> str:
    """A phone begins some lines with a capital."""
    lines = (
        line[:1].upper() + line[1:] if rng.random() < 0.5 else line for line in text.split("\n")
    )
    return "\n".join(lines)


def linked(text: str, rng: Random) -> str:
    """Addresses turned into links, and shown twice."""
    return text.replace(
        "https://www.example.at/", "https://www.example.at/ <https://www.example.at/>"
    )


def signed(text: str, _: Random) -> str:
    return f"{text}\n\nLiebe Grüße\nAnna\n-- \nAnna Muster\nGesamt: 1.00 EUR\nhttps://example.at [abcd]\n"


def forwarded(text: str, _: Random) -> str:
    head = "---------- Forwarded message ---------\nFrom: Anna <anna@example.at>\nSubject: Bestellung: 1\n"
    return f"zur Info [1]\n\n{head}\n{text}"


def twice(text: str, _: Random) -> str:
    return f"{text}\n\n{text}"


def quoted_printable(text: str, _: Random) -> str:
    return _mailed(text, "quoted-printable")


def base64(text: str, _: Random) -> str:
    return _mailed(text, "base64")


def eight_bit(text: str, _: Random) -> str:
    return _mailed(text, "8bit")


def soft_breaks(text: str, _: Random) -> str:
    """Quoted-printable as other programs write it."""
    return quopri.decodestring(quopri.encodestring(text.encode())).decode()


def _mailed(text: str, encoding: str) -> str:
    mail = EmailMessage(policy=policy.SMTP)
    mail["Subject"] = "Bestellung"
    mail.set_content(text, cte=encoding, charset="utf-8")
    received = message_from_bytes(mail.as_bytes(), policy=policy.default)
    return str(received.get_content())


MANGLINGS: tuple[Mangling, ...] = (
    wrapped, quoted, carriage_returns, unbreakable_spaces, curly_quotes, decomposed, composed,
    trailing_spaces, doubled_blanks, on_one_line, capital, linked, signed, forwarded, twice,
    quoted_printable, base64, eight_bit, soft_breaks,
)  # fmt: skip


def mangled(text: str, rng: Random) -> tuple[str, list[str]]:
    """Up to four of them in a row, and their names.

    A phone's capital comes first: it is typed, before any other program breaks lines.
    """
    chosen = sorted(rng.sample(MANGLINGS, rng.randint(1, 4)), key=lambda each: each is not capital)
    for each in chosen:
        text = each(text, rng)
    return text, [each.__name__ for each in chosen]

"""Links and pictures: which of them lead to something of this site, and their places for it."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote, urlsplit

from generator.content.body import Link, Picture
from generator.content.markdown.source import Places
from generator.fields.providers import meant_provider
from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem, warning

_SCHEME = pattern(r"([a-zA-Z][a-zA-Z0-9+.-]+):")
_UNSAFE = frozenset({"javascript", "vbscript", "data"})
_OURS = frozenset({"link", "picture"})
_USUAL = ("http", "https", "mailto", "tel")
_KNOWN = frozenset(
    {*_USUAL, "facetime", "ftp", "ftps", "geo", "irc", "magnet", "maps", "matrix", "news", "sftp",
     "sgnl", "signal", "sip", "sips", "skype", "sms", "tg", "threema", "viber", "webcal",
     "whatsapp", "xmpp"}
)  # fmt: skip
_LOCAL = pattern(
    r"https?://(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/?#]|$)|[A-Za-z]:[\\/]", re.IGNORECASE
)
_OF_A_COMPUTER = frozenset(
    {"about", "afp", "blob", "chrome", "edge", "file", "filesystem", "nfs", "resource", "smb",
     "view-source"}
)  # fmt: skip
_LOGIN = pattern(
    r"((?:[a-z][a-z0-9+.-]*:)?//)[^/?#\s@]*(?:@[^/?#\s@]*)*?(@[^/?#\s@]+)", re.IGNORECASE
)
"""A user, and perhaps a password, before the name of a host."""
_BROKEN_LINE = pattern(r"^[^?]*%0[ad]|[?&](?!body=)[^&]*%0[ad]", re.IGNORECASE)
"""In a link to a mail, a line's end elsewhere than in its text (RFC 6068, 5): what follows it would be a
field that nobody sees."""
_SPACE_BEHIND = pattern(r"^((?:mailto|tel|https?):)\s+", re.IGNORECASE)
_GAP = pattern(r"\s*(?:https?:)?//[^/?#\s]*\s+[^/?#\s]*\.", re.IGNORECASE)
"""A space in the name of a host, which browsers do not pass over."""
_INVISIBLE = pattern(r"[\x00-\x20\x7f-\xa0\u200b-\u200d\ufeff]")
_KEPT_ENCODED = pattern(r"((?:%(?:23|25|2[fF]|3[fF]))+)")


class Targets:
    """Collects the links and pictures of one text."""

    def __init__(self, places: Places, file: str) -> None:
        self.links: list[Link] = []
        self.pictures: list[Picture] = []
        self.problems: list[Problem] = []
        self._places = places
        self._file = file

    def link(self, typed: str) -> str:
        """What stands in the HTML for a link to ``typed``."""
        if (said := self._elsewhere(typed)) is not None:
            return said
        self.links.append(Link(_decoded(typed), self._places.of_target(typed)))
        return f"link:{len(self.links) - 1}"

    def wordless(self, typed: str) -> None:
        """Tell of a link that visitors do not see."""
        if typed:
            told = warning("link-without-words", self._where(typed), target=typed[:80])
            self.problems.append(told)

    def picture(self, typed: str, alt: str, title: str) -> str:
        """What stands in the HTML for the picture ``typed``."""
        if (said := self._elsewhere(typed)) is not None:
            return said
        line = self._places.of_target(typed)
        self.pictures.append(Picture(_decoded(typed), alt, title, line))
        return f"picture:{len(self.pictures) - 1}"

    def _elsewhere(self, typed: str) -> str | None:
        """The address itself where it leads elsewhere or nowhere; None for something of the site."""
        bare = _INVISIBLE.sub("", unescape(typed))
        scheme = _SCHEME.match(bare)
        if scheme and scheme[1].lower() in _UNSAFE:
            where = self._where(typed)
            self.problems.append(problem("unsafe-link", where, target=typed[:80]))
            return "#"
        if (scheme and scheme[1].lower() in _OF_A_COMPUTER) or _LOCAL.match(bare):
            self.problems.append(problem("local-link", self._where(typed), target=typed[:80]))
            return "#"
        if "@" in bare and self._has_login(typed, bare):
            return "#"
        if not bare:
            line = self._places.of_target(typed) or self._places.of_text(']("')
            self.problems.append(warning("empty-link", Location(self._file, line)))
            return "#"
        if bare.startswith(("#", "//")) or (scheme and scheme[1].lower() not in _OURS):
            self.problems.extend(self._misspelt(typed, bare, scheme[1] if scheme else ""))
            return _SPACE_BEHIND.sub(r"\1", typed)
        return None

    def bare(self, typed: str) -> None:
        """Look at an address that the text itself shows as a link."""
        if "@" in typed:
            self._has_login(typed, typed)

    def _has_login(self, typed: str, bare: str) -> bool:
        login = _LOGIN.match(bare)
        if login:
            shown = f"{login[1]}…{login[2]}"
            self.problems.append(problem("link-with-login", self._where(typed), target=shown[:80]))
        return login is not None

    def _misspelt(self, typed: str, bare: str, scheme: str) -> Iterator[Problem]:
        """An address that no browser understands: htp://…, https:/…, a port of six digits."""
        near = nearest(scheme, _USUAL) if scheme and scheme.lower() not in _KNOWN else ""
        web = scheme.lower() in ("http", "https") or bare.startswith("//")
        if not _reaches(scheme.lower(), bare.partition(":")[2]):
            yield problem("unreachable-link", self._where(typed), target=typed[:80])
        elif scheme.lower() == "mailto" and _BROKEN_LINE.search(bare):
            yield problem("mail-link-broken", self._where(typed), target=typed[:80])
        elif scheme.lower() == "mailto":
            address = bare.partition(":")[2].partition("?")[0]
            if meant := meant_provider(address):
                yield warning("mail-mistyped", self._where(typed), near=meant, text=address[:80])
        if near or (web and (_GAP.match(typed) or not _leads_somewhere(bare))):
            yield problem("misspelt-address", self._where(typed), near=near, target=typed[:80])

    def _where(self, typed: str) -> Location:
        line = self._places.of_target(typed) or self._places.of_text(typed.rpartition(":")[2])
        return Location(self._file, line)


def _reaches(scheme: str, rest: str) -> bool:
    """Whether a program finds somebody by what stands behind ``mailto:`` or ``tel:``."""
    if scheme == "tel":
        return sum(map(str.isdigit, rest)) >= 3
    addresses, asked, _ = rest.replace("%40", "@").partition("?")
    if scheme != "mailto" or (asked and not addresses):
        return True
    return all(
        each.count("@") == 1 and each.strip("@ ") == each.strip() for each in addresses.split(",")
    )


def _leads_somewhere(address: str) -> bool:
    try:
        parts = urlsplit(address)
        twice = parts.hostname in ("http", "https")  # https://https://…
        return bool(parts.hostname) and parts.port != 0 and not twice
    except ValueError:
        return False


def _decoded(typed: str) -> str:
    """The name as the file has it; an encoded sign that would mean something else stays encoded."""
    typed = unescape(typed)
    if "%" not in typed:
        return typed
    parts = _KEPT_ENCODED.split(typed)
    return "".join(each if number % 2 else unquote(each) for number, each in enumerate(parts))

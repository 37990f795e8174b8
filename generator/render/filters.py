"""What templates do to values besides ``generator.language``: small texts for people."""

import re
from collections.abc import Iterable

from markupsafe import Markup, escape

from generator.patterns import pattern
from generator.plan.policy import digest, with_styles
from generator.plan.views import PictureSource
from generator.render.addresses import Here, url

_STYLE = pattern(r"<style>(.*?)</style>", re.DOTALL)


def tel(number: str) -> str:
    """The link that dials a number as an owner typed it: ``tel:+43662000000``."""
    digits = re.sub(r"[^\d+]", "", number.replace("(0)", ""))
    return f"tel:{digits}"


def whatsapp(number: str) -> str:
    """The link that opens a conversation with a number: ``https://wa.me/43660000000``."""
    return "https://wa.me/" + re.sub(r"\D", "", number.replace("(0)", "")).removeprefix("00")


def srcset(sources: Iterable[PictureSource], here: Here) -> str:
    """Pictures by width as ``srcset`` wants them."""
    return ", ".join(f"{url(each.address, here)} {each.width}w" for each in sources)


def locale(language: str) -> str:
    """A language with its country as Open Graph wants both: ``de_AT``; plain ``en`` is British."""
    tongue, _, country = language.partition("-")
    usual = {"en": "GB", "da": "DK", "sv": "SE", "cs": "CZ", "sl": "SI", "el": "GR", "uk": "UA"}
    return f"{tongue}_{(country or usual.get(tongue, tongue)).upper()}"


def allowing(policy: str, data: str, embeds: Iterable[str] = (), head: str = "") -> Markup:
    """A Content Security Policy for an attribute, which knows the page's data block and the style
    sheets in its ``head`` by their digests.

    Browsers never run data and ask no leave for it; checkers of pages want it all the same.
    ``embeds`` are the hosts that this page may show something from in a frame.
    """
    if hosts := " ".join(embeds):
        policy = policy.replace("; frame-src ", f"; frame-src {hosts} ", 1)
        policy += "" if "; frame-src " in policy else f"; frame-src {hosts}"
    if data:
        policy = policy.replace("script-src 'self'", f"script-src 'self' {digest(data)}", 1)
    policy = with_styles(policy, map(digest, _STYLE.findall(head)))
    legible = str(escape(policy)).replace("&#39;", "'")  # it harms nothing between double quotes
    return Markup(legible)  # noqa: S704 - escaped in the line above


def packed(data: str) -> Markup:
    """JSON for an attribute between single quotes, where its own quotes stand as they are:
    ``data-offer='{{ order.offer | packed }}'``."""
    legible = str(escape(str.__str__(data))).replace("&#34;", '"')  # harmless between single quotes
    return Markup(legible)  # noqa: S704 - escaped in the line above


def origin(address: str) -> str:
    """Scheme, host and port of a whole address; empty for anything else."""
    found = re.match(r"https?://[^/?#\s;,']+", address)
    return found[0] if found else ""


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a plain text."""
    return tuple(each.strip() for each in re.split(r"\n\s*\n", text) if each.strip())


def mark(details: Iterable[tuple[str, str]], labels: str, most: int = 3) -> tuple[str, ...]:
    """The maker's mark: the details that ``labels`` names, mere numbers with their names.

    ``labels`` is a list as a person writes it: ``Material, hours of work, number``.
    """
    wanted = {label.strip().casefold() for label in labels.split(",")}
    chosen = [each for each in details if each[0].casefold() in wanted][:most]
    return tuple(_short(name, value) for name, value in chosen)


def _short(name: str, value: str) -> str:
    """A detail in a few words: its first part where it has several."""
    if not re.search(r"[^\W\d_]", value):
        return f"{name} {value}"
    return re.split(r";|,\s" if len(value) > 32 else ";", value)[0].strip()


def framed_tables(html: str, label: str) -> str:
    """HTML whose tables scroll in a box of their own, which the keyboard reaches."""
    box = f'<div class="table" role="region" tabindex="0" aria-label="{label}">'
    return re.sub(
        r"<table\b.*?</table>", lambda table: f"{box}{table[0]}</div>", html, flags=re.DOTALL
    )

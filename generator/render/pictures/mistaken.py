"""What a file is that is called like a picture and is none: so that its owner knows what happened."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from generator.patterns import pattern

POINTERS = (b"version https://git-lfs.github.com/spec/", b"/annex/objects/", b"../.git/annex/")
"""How a few words begin that version control leaves in the place of a file."""

_BEGINS: Mapping[bytes, str] = MappingProxyType(
    {
        b"%PDF": "pdf",
        b"PK\x03\x04": "zip",
        b"\x1f\x8b": "packed",
        b"Rar!": "packed",
        b"7z\xbc\xaf": "packed",
        b"\x1aE\xdf\xa3": "film",
        b"8BPS": "photoshop",
        b"\xd0\xcf\x11\xe0": "office",
        b"bplist": "cloud",
    }
)
_HTML = pattern(rb"\s*(?:<!doctype html|<html|<head|<body)", re.IGNORECASE)
_SVG = pattern(rb"(?:\xef\xbb\xbf)?\s*(?:<[?!][^<]*>\s*)*<svg\b", re.IGNORECASE)
_MOVING = (b"isom", b"iso2", b"mp41", b"mp42", b"avc1", b"qt  ", b"M4V ", b"3gp4", b"3gp5")
_PHOTOS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1")
_LOOKED_AT = 2_000


def mistaken(data: bytes) -> str:
    """A word for what it is (``messages.facts``); empty where nothing is known of it."""
    if not data:
        return "empty"
    if not data.strip(b"\0"):
        return "zeros"
    if data.startswith(POINTERS):
        return "pointer"
    if data[4:8] == b"ftyp":
        return "heic" if data[8:12] in _PHOTOS else "film" if data[8:12] in _MOVING else ""
    for begin, word in _BEGINS.items():
        if data.startswith(begin):
            return word
    if _SVG.match(data):
        return "svg"
    if _HTML.match(data):
        return "html"
    return "words" if _is_text(data[:_LOOKED_AT]) else ""


def _is_text(data: bytes) -> bool:
    try:
        said = data.decode("utf-8")
    except UnicodeDecodeError as broken:
        if broken.start < len(data) - 4:  # not merely cut within its last sign
            return False
        said = data[: broken.start].decode("utf-8")
    return all(sign.isprintable() or sign.isspace() for sign in said)

"""Domains mistyped: at a well-known provider of mail (gmial.com), or with an end there is not (.con)."""

_EVERYWHERE = ("gmail.com", "googlemail.com", "icloud.com", "aol.com", "proton.me", "protonmail.com",
               "mailbox.org")  # fmt: skip
_IN_LANDS = {
    "gmx": "at de ch net com",
    "web": "de",
    "aon": "at",
    "yahoo": "com de at ch co.uk ie ca com.au",
    "hotmail": "com de at ch co.uk",
    "outlook": "com de at ch ie",
    "live": "com de at ch co.uk ca ie",
    "t-online": "de",
    "freenet": "de",
    "bluewin": "ch",
    "btinternet": "com",
}
PROVIDERS = frozenset(
    (*_EVERYWHERE, *(f"{name}.{end}" for name, ends in _IN_LANDS.items() for end in ends.split()))
)
_OTHERS = frozenset(("mail.com", "email.com", "ymail.com", "cloud.com"))
"""What looks like a slip of one of those, and is none."""
_NO_ENDINGS = {
    **dict.fromkeys(("con", "cmo", "ocm", "comm", "coom", "vom", "xom"), "com"),
    "ta": "at",
    "att": "at",
    "ed": "de",
    "dee": "de",
    "hc": "ch",
    "ent": "net",
    "nte": "net",
    "ogr": "org",
    "rog": "org",
    "ue": "eu",
}
"""Ends of domains that do not exist, and what was meant."""

_SHORT = 4
"""Letters of a name that so many others come near that only some slips can be told."""


def meant_provider(address: str) -> str:
    """The address that was probably meant; empty where the domain may well be somebody's own."""
    person, _, domain = address.rpartition("@")
    typed = ended_rightly(domain.casefold())
    if typed in PROVIDERS or typed in _OTHERS:
        meant = typed
    else:
        meant = next((each for each in sorted(PROVIDERS) if _slipped(typed, each)), typed)
    if meant == domain.casefold():
        return ""
    return f"{person}@{meant}"


def ended_rightly(domain: str) -> str:
    """``domain`` with an end that exists for one that does not: ``.con``, ``.ta``."""
    name, dot, end = domain.rpartition(".")
    return f"{name}{dot}{_NO_ENDINGS.get(end, end)}"


def _slipped(typed: str, meant: str) -> bool:
    """Whether one slip of a finger leads from ``meant`` to ``typed``."""
    if abs(len(typed) - len(meant)) > 1:
        return False
    same = next((at for at, pair in enumerate(zip(typed, meant, strict=False)) if pair[0] != pair[1]),
                min(len(typed), len(meant)))  # fmt: skip
    mine, theirs = typed[same:], meant[same:]
    if mine[:2] == theirs[1::-1] and len(theirs) > 1 and mine[2:] == theirs[2:]:
        return True
    dot, changed = meant.index("."), len(mine) == len(theirs)
    if (changed and not same) or (dot <= _SHORT and (same <= dot or changed)):
        return False
    return theirs[1:] in (mine, mine[1:]) or mine[1:] == theirs

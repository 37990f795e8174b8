"""What everybody could download, and was hardly meant for that."""

import re
from collections.abc import Iterator

from generator.patterns import pattern
from generator.problems import Location, Problem, problem, warning

_PACKED = r"(?:\.(?:gz|bz2|xz|zst|zip|7z))?"
_ARCHIVE = r"\.(?:zip|rar|7z|tar|tgz|t?[gbx]z2?)"
_TABLE = r"\.(?:csv|tsv|xlsx?|ods|numbers|json|xml|vcf)"
_NO_PAGE = r"\.(?!(?:html?|pdf|jpe?g|png|webp|gif|svg|js|css)$)\w+"
_PEOPLE = (
    "kunden|customers|clients|bestellungen|orders|rechnungen|invoices|adressen|addresses|kontakte"
    "|contacts|newsletter|abonnenten|subscribers|teilnehmer|participants|mitglieder|members"
)
_KEPT_APART = pattern(
    # data, mail, keys and logs, packed or not
    r"\.(?:sql|sqlite3?|db|mdb|accdb|dump|dmp|kdbx?|pst|ost|mbox|eml|msg|p12|pfx|jks|keystore|ppk|ovpn"
    rf"|har|log|env|bak){_PACKED}$"
    # what holds passwords of a server, or the settings of a site
    r"|^(?:env|htpasswd|(?:wp-)?config\.php|settings\.php|configuration\.php|php\.ini|error_log|access_log"
    r"|authorized_keys|known_hosts|wallet\.dat|docker-compose\.ya?ml"
    rf"|(?:credentials|secrets?|tokens?|service[-_]account){_NO_PAGE}|journal\.jsonl)$"
    r"|(?:^|\W)site(?:[ _(.-]*(?:copy|kopie|old|alt|bak|backup|\d)[^/]*)?\.ya?ml(?:\.txt)?$"
    # by its own name
    rf"|(?:passwor[dt]|passw[öo]rter|kennw[öo]rt|zugangsdaten)[^/]*{_NO_PAGE}$"
    rf"|^(?:{_PEOPLE})(?:-?(?:liste?|daten|data))?[\W\d_]*{_TABLE}$"
    rf"|(?:^|[\W_])(?:backups?|sicherung|dump)(?:[\W\d_][^/]*)?{_ARCHIVE}$",
    re.IGNORECASE,
)
"""Names of files that hold what nobody publishes: data, passwords, mail."""

_KEYS = (
    *(".pem", ".key", ".p8", ".asc", ".crt", ".cer", ".txt", ".ppk"),
    *(".json", ".yaml", ".yml", ".conf", ".cfg", ".ini", ".ovpn"),
)
"""Endings of files in which people and programs keep keys; those that ssh keeps have none."""

_KEY = pattern(rb"-----BEGIN [A-Z ]{0,30}PRIVATE KEY|PuTTY-User-Key-File-\d")


def kept_apart(file: str) -> Iterator[Problem]:
    """A file of data, passwords or mail, as its name says."""
    if _KEPT_APART.search(file.rpartition("/")[2]):
        yield warning("static-private", Location(file), folder=file.partition("/")[0])


def may_hold_key(file: str) -> bool:
    """Whether people keep keys in such a file."""
    name = file.rpartition("/")[2].lower()
    return "." not in name or name.endswith(_KEYS)


def keys(file: str, data: bytes) -> Iterator[Problem]:
    """A key that everybody could read as soon as it is published."""
    if found := _KEY.search(data):
        line = data.count(b"\n", 0, found.start()) + 1
        yield problem("private-key", Location(file, line))

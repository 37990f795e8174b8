"""The keys of ``mail`` in ``site.yaml``: how the order desk sends its answers."""

import re

from generator.config.settings import Mail
from generator.fields.desk import Desk, refuse
from generator.fields.kinds import TEXT, one_of, scalar, whole
from generator.fields.schema import Key, Schema
from generator.fields.tree import Scalar


def _server(node: Scalar, _: Desk) -> str:
    """A name or a number; that of a computer in the house needs no dot."""
    text = node.text.strip()
    if not re.fullmatch(r"[\w.-]+|[\da-fA-F:]*::[\da-fA-F:]*", text):
        refuse("not-a-host", node.where, text=node.shown)
    return text


MAIL = Schema(
    Mail,
    (
        Key(
            "host",
            scalar("host", _server),
            "Der Rechner für ausgehende Mails.",
            "The server for outgoing mail.",
            required=True,
        ),
        Key(
            "port",
            whole(1, 65535),
            "Der Port; sonst der übliche.",
            "The port; otherwise the usual one.",
        ),
        Key(
            "user",
            TEXT,
            "Der Benutzer; das Passwort steht in HANDSCHLAG_MAIL_PASSWORD, nie hier.",
            "The user; the password stands in HANDSCHLAG_MAIL_PASSWORD, never here.",
        ),
        Key(
            "security",
            one_of("tls", "starttls", "none"),
            "Wie verschlüsselt wird.",
            "How the connection is encrypted.",
        ),
    ),
)

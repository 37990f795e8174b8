"""The keys of ``mail`` in ``site.yaml``: how the order desk sends its answers."""

from generator.config.settings import Mail
from generator.fields.kinds import TEXT, one_of, whole
from generator.fields.schema import Key, Schema

MAIL = Schema(
    Mail,
    (
        Key(
            "host",
            TEXT,
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

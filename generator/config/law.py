"""The keys of ``law`` in ``site.yaml``: rules that the owner has thought about."""

from generator.config.settings import LawSettings, Silenced
from generator.fields.kinds import NAME, TEXT, record
from generator.fields.lists import list_of
from generator.fields.schema import Key, Schema

_SILENCED = Schema(
    Silenced,
    (
        Key(
            "rule",
            NAME,
            "Die Regel, wie `handschlag check` sie nennt.",
            "The rule, as `handschlag check` calls it.",
            required=True,
        ),
        Key(
            "reason",
            TEXT,
            "Warum sie hier nicht gilt; der Bericht zeigt es.",
            "Why it does not apply here; the report shows it.",
            required=True,
        ),
    ),
)

LAW = Schema(
    LawSettings,
    (
        Key(
            "silenced",
            list_of(record(_SILENCED)),
            "Regeln, die nicht gemeldet werden sollen.",
            "Rules that shall not be reported.",
        ),
    ),
)

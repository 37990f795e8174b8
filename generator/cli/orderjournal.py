"""The journal of an order in the owner's words."""

from collections.abc import Mapping

from generator.desk.states import Entry, Step
from generator.messages import Tongue
from generator.messages.facts import STATES

STEPS: Mapping[str, Mapping[Tongue, str]] = {
    **STATES,
    Step.DEPOSIT: {"de": "Zahlung eingegangen", "en": "payment received"},
    Step.SENDING: {"de": "wird gesendet", "en": "sending"},
    Step.SENT: {"de": "gesendet", "en": "sent"},
}
"""Every step; most are called as the state that they lead to."""

_FACTS: Mapping[str, Mapping[Tongue, str]] = {
    "mode": {"de": "Art", "en": "kind"},
    "total": {"de": "Gesamt", "en": "total"},
    "deposit": {"de": "Anzahlung", "en": "deposit"},
    "terms": {"de": "Bedingungen", "en": "terms"},
    "prices": {"de": "Preisliste", "en": "price list"},
    "until": {"de": "gilt bis", "en": "until"},
    "deposit_due": {"de": "Anzahlung fällig am", "en": "deposit due on"},
    "delivery_due": {"de": "Lieferung bis", "en": "delivery by"},
    "amount": {"de": "Betrag", "en": "amount"},
    "how": {"de": "wie", "en": "how"},
    "costs": {"de": "Kosten", "en": "costs"},
    "file": {"de": "Datei", "en": "file"},
    "failed": {"de": "misslungen", "en": "failed"},
}

_VALUES: Mapping[tuple[str, str], Mapping[Tongue, str]] = {
    ("mode", "order"): {"de": "Bestellung", "en": "order"},
    ("mode", "enquiry"): {"de": "Anfrage", "en": "enquiry"},
    ("how", "cancel-before"): {"de": "vor einem Vertrag", "en": "before any contract"},
    ("how", "cancel-customer"): {"de": "durch den Kunden", "en": "by the customer"},
    ("how", "cancel-owner"): {"de": "durch uns", "en": "by us"},
    ("how", "cancel-withdrawn"): {"de": "durch Widerruf", "en": "by withdrawal"},
    ("failed", "yes"): {"de": "ja", "en": "yes"},
}


def entry_text(entry: Entry, tongue: Tongue) -> str:
    """A step and what was noted with it; what stands there by another hand is said as it is."""
    facts = ", ".join(_fact(name, text, tongue) for name, text in entry.facts)
    return STEPS[entry.step][tongue] + (f" ({facts})" if facts else "")


def _fact(name: str, text: str, tongue: Tongue) -> str:
    label = _FACTS[name][tongue] if name in _FACTS else name
    value = _VALUES[name, text][tongue] if (name, text) in _VALUES else text
    return f"{label}: {value}"

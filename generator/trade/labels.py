"""The words on the order button, fixed by law and not the owner's to change.

A binding order is only made under words that leave no doubt of the duty to pay (§ 312j Abs. 3 BGB,
§ 8 Abs. 2 FAGG, Art. 8(2) of Directive 2011/83/EU); an enquiry must not look like one.
"""

from collections.abc import Mapping
from types import MappingProxyType

from generator.trade.offer import Mode

_ORDER = {
    "de": "Zahlungspflichtig bestellen",
    "en": "Order with obligation to pay",
    "fr": "Commande avec obligation de paiement",
    "it": "Ordine con obbligo di pagare",
}
_ENQUIRY = {
    "de": "Unverbindlich anfragen",
    "en": "Request an offer",
    "fr": "Demander une offre sans engagement",
    "it": "Richiedere un’offerta senza impegno",
}
_LABELS: Mapping[Mode, Mapping[str, str]] = MappingProxyType(
    {Mode.ORDER: _ORDER, Mode.ENQUIRY: _ENQUIRY, Mode.NONE: {}}
)


def order_label(mode: Mode, language: str) -> str | None:
    """The only words the button may carry; ``None`` where none are fixed, so that none may be shown."""
    return _LABELS[mode].get(language.partition("-")[0].casefold())

"""The words on the buttons for orders and withdrawals, fixed by law and not the owner's to change.

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


_WITHDRAW: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "de": ("Vertrag widerrufen", "Widerruf bestätigen"),
        "en": ("Withdraw from contract here", "Confirm withdrawal"),
        "fr": ("Renoncer au contrat ici", "Confirmer la rétractation"),
        "it": ("Recedere dal contratto qui", "Conferma recesso"),
        "nl": ("Hier de overeenkomst herroepen", "Herroeping bevestigen"),
        "es": ("Desistir del contrato aquí", "Confirmar desistimiento"),
        "pl": ("Odstąp od umowy tutaj", "Potwierdź odstąpienie od umowy"),
        "cs": ("Zde odstoupit od smlouvy", "Potvrdit odstoupení od smlouvy"),
        "da": ("Fortryd aftale", "Bekræft fortrydelse"),
        "sv": ("Ångra avtalet här", "Bekräfta frånträde"),
    }
)
"""The two steps of a withdrawal (Art. 11a of Directive 2011/83/EU, § 356a BGB, § 13a FAGG)."""


def withdraw_label(language: str) -> str | None:
    """The words that lead to the electronic withdrawal; ``None`` where we know none."""
    return _WITHDRAW.get(language.partition("-")[0].casefold(), (None, None))[0]


def confirm_label(language: str) -> str | None:
    """The only words on the control that sends a withdrawal; ``None`` where we know none."""
    return _WITHDRAW.get(language.partition("-")[0].casefold(), (None, None))[1]

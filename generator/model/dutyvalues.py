"""Values of ``site.yaml`` that pages for the law say: ``{{ business.register.number }}``."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from generator.config.duties import Disputes, Host, Insurance, Processor, Profession, Provider
from generator.config.settings import Business, Config, Register
from generator.language import country_name, day, number, span
from generator.trade.tax import VatMode, tax_note

Lines = tuple[str, ...]


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)


def _one(text: str) -> Lines:
    return (text,) if text else ()


def _country(code: str, language: str) -> str:
    return country_name(code, language) if code else ""


def _address(business: Business, language: str) -> str:
    place = f"{business.postcode} {business.city}".strip()
    return _joined((business.street, place, _country(business.country, language)))


def _identity(business: Business, language: str) -> str:
    """Who somebody writes to: person, business, address, telephone, mail."""
    owner = business.owner if business.owner != business.name else ""
    said = (owner, business.name, _address(business, language), business.phone, business.email)
    return _joined(said)


_REGISTERS = MappingProxyType(
    {
        "de": {"AT": "Firmenbuch", "": "Handelsregister"},
        "en": {"AT": "Commercial register (Firmenbuch)", "DE": "Commercial register (Handelsregister)",
               "CH": "Commercial register (Handelsregister)", "": "Register"},
    }
)  # fmt: skip


def _register_name(config: Config, language: str) -> str:
    names = _REGISTERS["de" if language.startswith("de") else "en"]
    usual = names.get(config.business.country, names[""])
    return (config.business.register or Register()).name or usual


def _provider(provider: Provider | Host | None, language: str) -> str:
    if provider is None:
        return ""
    return _joined((provider.name, provider.address, _country(provider.country, language)))


def _processor(processor: Processor, language: str) -> str:
    who = _joined((processor.name, _country(processor.country, language)))
    purpose = processor.purpose.within(language)
    basis = f" ({processor.basis})" if processor.basis else ""
    return (f"{who}: {purpose}" if purpose else who) + basis


def _tax(config: Config, language: str) -> str:
    business = config.business
    return tax_note(VatMode(business.vat.mode), business.country, language) or ""


def _responsible(config: Config, language: str) -> str:
    media, business = config.business.media, config.business
    return _joined((media.responsible, media.responsible_address or _address(business, language)))


def _media_owner(config: Config, language: str) -> str:
    business = config.business
    owner = business.media.owner or business.owner or business.name
    return _joined((owner, _address(business, language)))


def _logs(config: Config, language: str) -> str:
    host = config.privacy.host
    return number(host.logs, language) if host and host.logs is not None else ""


def _of_profession(config: Config, language: str) -> Mapping[str, str]:
    said = config.business.profession or Profession()
    country = _country(said.country or config.business.country, language)
    return {
        "title": _joined((said.title.within(language), country)),
        "rules": said.rules.within(language),
        "url": said.url,
    }


def _insurance(config: Config, language: str) -> str:
    said = config.business.insurance or Insurance()
    return _joined((said.name, said.address, said.area.within(language)))


def _board(config: Config) -> str:
    said = config.business.disputes or Disputes()
    return _joined((said.board, said.address, said.url))


def _return_to(config: Config, language: str) -> str:
    business = config.business
    to = config.shop.withdrawal.return_to or _address(business, language)
    return _joined((business.name, to))


Value = Callable[[Config, str], str]
_TEXTS: Mapping[str, Value] = MappingProxyType(
    {
        "business.address": lambda config, language: _address(config.business, language),
        "business.identity": lambda config, language: _identity(config.business, language),
        "business.object": lambda config, language: config.business.object.within(language),
        "business.capital": lambda config, language: config.business.capital.within(language),
        "business.economic_id": lambda config, _: config.business.economic_id,
        "business.trade_seat": lambda config, language: (
            config.business.trade_seat or _address(config.business, language)
        ),
        "business.register.name": _register_name,
        "business.register.number": lambda config, _: (
            (config.business.register or Register()).number
        ),
        "business.register.court": lambda config, _: (config.business.register or Register()).court,
        "business.profession.title": lambda config, language: _of_profession(config, language)[
            "title"
        ],
        "business.profession.rules": lambda config, language: _of_profession(config, language)[
            "rules"
        ],
        "business.profession.url": lambda config, language: _of_profession(config, language)["url"],
        "business.insurance": _insurance,
        "business.media.owner": _media_owner,
        "business.media.ownership": lambda config, language: config.business.media.ownership.within(
            language
        ),
        "business.media.direction": lambda config, language: config.business.media.direction.within(
            language
        ),
        "business.media.responsible": _responsible,
        "business.disputes.board": lambda config, _: _board(config),
        "business.tax": _tax,
        "shop.withdrawal.return_to": _return_to,
        "privacy.host": lambda config, language: _provider(config.privacy.host, language),
        "privacy.logs": _logs,
        "privacy.mail": lambda config, language: _provider(config.privacy.mail, language),
        "privacy.newsletter": lambda config, language: _provider(
            config.privacy.newsletter, language
        ),
        "privacy.officer": lambda config, _: config.privacy.officer,
        "privacy.authority": lambda config, _: config.privacy.authority,
        "privacy.keep_messages": lambda config, language: (
            span(config.privacy.keep_messages, language) if config.privacy.keep_messages else ""
        ),
        "accessibility.checked": lambda config, language: (
            day(config.accessibility.checked, language) if config.accessibility.checked else ""
        ),
    }
)
_LISTS: Mapping[str, Callable[[Config, str], Lines]] = MappingProxyType(
    {
        "business.representatives": lambda config, _: config.business.representatives,
        "privacy.processors": lambda config, language: tuple(
            _processor(each, language) for each in config.privacy.processors
        ),
        "accessibility.gaps": lambda config, language: tuple(
            each.within(language) for each in config.accessibility.gaps
        ),
    }
)
NAMES = (*_TEXTS, *_LISTS)
"""Every value by its name."""


def duty_value(name: str, config: Config, language: str) -> Lines | None:
    """The lines that ``name`` stands for, none where nothing is said; None if nothing has that name."""
    if name in _LISTS:
        return _LISTS[name](config, language)
    return _one(_TEXTS[name](config, language)) if name in _TEXTS else None

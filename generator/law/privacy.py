"""What visitors learn of their data: Art. 13 DSGVO, Art. 19 DSG, § 25 TDDDG, § 165 TKG."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.language import country_name
from generator.law.case import Case, Shown
from generator.law.leftover import placeholders
from generator.law.looks import linked, mentions, page_with, said_or_fine, shown_on
from generator.law.rule import Look, Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import DSG_CH, DSGVO, FONTS, TDDDG
from generator.law.traits import Trait
from generator.problems import Location
from generator.render.addresses import parts_of

_NOTICE = norms(EU="Art. 13 DSGVO", CH="Art. 19 DSG")
_EUROPE = norms(EU="Art. 13 DSGVO")


def _controller(case: Case) -> Iterator[Seen]:
    business = case.site.config.business
    yield from shown_on(case, business.name, "privacy")
    yield from shown_on(case, business.email, "privacy")


def _hosts_of(page: Shown, case: Case) -> Iterator[str]:
    own = urlsplit(case.site.config.site.url).hostname
    hosts = (parts_of(each).hostname for each in page.facts.sends)
    return (host for host in hosts if host and host != own)


def _receivers(case: Case) -> Iterator[Seen]:
    """Every host that a form sends to is named in the notice, or a declared processor's."""
    declared = {host for each in case.site.config.privacy.processors for host in each.hosts}
    for host in sorted({host for page in case.shown for host in _hosts_of(page, case)}):
        known = any(host == each or host.endswith(f".{each}") for each in declared)
        for page in case.of_role("privacy"):
            name = host.split(".")[-2] if "." in host else host
            told = known or name in page.facts.text.casefold()
            yield (fine if told else missing)(page.where, host)


def _by_theme(*, hosts: bool) -> Look:
    """The theme asks no other host, or follows nobody."""

    def look(case: Case) -> Iterator[Seen]:
        wrong = (
            missing(Location(f"themes/…/{path}"), asked)
            for path, asked in case.fetches
            if ("//" in asked) is hosts
        )
        yield from said_or_fine(wrong, "themes/")

    return look


def _countries(case: Case) -> Iterator[Seen]:
    """Swiss law wants the states named to which data go; other than its own, at least one is."""
    privacy = case.site.config.privacy
    told = [each.country for each in (privacy.host, privacy.mail, *privacy.processors) if each]
    for page in case.of_role("privacy"):
        names = [country_name(code, page.language) for code in told if code]
        named = all(name in page.facts.text for name in names) and all(told)
        yield (fine if told and named else missing)(page.where)


RULES = (
    Rule("privacy-page", Weight.MUST, _NOTICE, page_with("privacy"), DSGVO),
    Rule("privacy-link", Weight.MUST, _NOTICE, linked("privacy", "privacy-link"), DSGVO),
    Rule("privacy-controller", Weight.MUST, _NOTICE, _controller, DSGVO),
    Rule(
        "privacy-basis",
        Weight.SHOULD,
        _EUROPE,
        mentions(
            "privacy", r"rechtsgrundlage|art(?:ikel|\.) ?6\b", r"legal basis|art(?:icle|\.) ?6\b"
        ),
        DSGVO,
    ),
    Rule(
        "privacy-recipients",
        Weight.SHOULD,
        _NOTICE,
        mentions(
            "privacy", r"empfänger|auftragsverarbeit|anbieter", r"recipient|processor|provider"
        ),
        DSGVO,
    ),
    Rule(
        "privacy-storage",
        Weight.SHOULD,
        _EUROPE,
        mentions(
            "privacy",
            r"gelöscht|löschen wir|speicherdauer|\bdauer\b|behalten|aufbewahr",
            r"delete[ds]?|retention|how long|\bkeep\b|\bkept\b",
        ),
        DSGVO,
    ),
    Rule(
        "privacy-rights",
        Weight.SHOULD,
        _EUROPE,
        mentions(
            "privacy",
            r"auskunft",
            r"\baccess\b|hold about you|(?:what|which) data|information about",
        ),
        DSGVO,
    ),
    Rule(
        "privacy-objection",
        Weight.SHOULD,
        _EUROPE,
        mentions("privacy", r"widersp[rtce]", r"\bobject"),
        DSGVO,
    ),
    Rule(
        "privacy-complaint",
        Weight.SHOULD,
        _EUROPE,
        mentions(
            "privacy",
            r"aufsichtsbehörde|datenschutzbehörde|datenschutzbeauftragte[rn]? des|beschwer",
            r"supervisory authority|data protection authority|complain",
        ),
        DSGVO,
    ),
    Rule(
        "privacy-hosting",
        Weight.SHOULD,
        _NOTICE,
        mentions(
            "privacy",
            r"protokoll|logfile|log-?datei|webspace|hosting|server",
            r"\blogs?\b|hosting|server|web space",
        ),
        DSGVO,
    ),
    Rule(
        "privacy-orders",
        Weight.SHOULD,
        _NOTICE,
        mentions("privacy", r"bestell|anfrag|auftrag", r"order|enquir"),
        DSGVO,
        traits=frozenset({Trait.OFFERS}),
    ),
    Rule(
        "privacy-order-list",
        Weight.SHOULD,
        norms(DE="§ 25 Abs. 2 Nr. 2 TDDDG", AT="§ 165 Abs. 3 TKG 2021"),
        mentions("privacy", r"browser|gerät", r"browser|device"),
        TDDDG,
        traits=frozenset({Trait.OFFERS}),
    ),
    Rule(
        "privacy-whatsapp",
        Weight.SHOULD,
        _NOTICE,
        mentions("privacy", "whatsapp", "whatsapp"),
        DSGVO,
        traits=frozenset({Trait.WHATSAPP}),
    ),
    Rule(
        "privacy-receivers",
        Weight.MUST,
        _NOTICE,
        _receivers,
        DSGVO,
        traits=frozenset({Trait.BY_FORM}),
    ),
    Rule(
        "outside-requests",
        Weight.MUST,
        norms(EU="Art. 6 DSGVO (LG München I)"),
        _by_theme(hosts=True),
        FONTS,
    ),
    Rule(
        "tracking",
        Weight.MUST,
        norms(DE="§ 25 Abs. 1 TDDDG", AT="§ 165 Abs. 3 TKG 2021", EU="Art. 6 DSGVO"),
        _by_theme(hosts=False),
        TDDDG,
    ),
    Rule(
        "placeholders",
        Weight.MUST,
        norms(EU="Art. 13 DSGVO, Art. 5 RL 2000/31/EG", CH="Art. 3 UWG"),
        placeholders,
        DSGVO,
    ),
    Rule("privacy-countries", Weight.SHOULD, norms(CH="Art. 19 Abs. 4 DSG"), _countries, DSG_CH),
)

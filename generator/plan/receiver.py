"""Our own receiver as part of the site, where ``shop.form_service`` asks for it."""

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from generator.config.settings import Business, Config
from generator.model.addresses import prefix
from generator.plan.edition import Planning
from generator.plan.posting import service, takes_forms_itself, thanks_address
from generator.plan.recipes import BytesRecipe, Output
from generator.receiver import Receiver, Tongue, receiver_file
from generator.trade.endpoints import RECEIVER_FILE


def receiver_outputs(plannings: Sequence[Planning]) -> Iterator[Output]:
    """The receiver's file, told in the languages of all editions; none where others take forms."""
    if not plannings or not takes_forms_itself(plannings[0]):
        return
    config = plannings[0].config
    receiver = Receiver(
        owner=config.business.email,
        name=config.business.name,
        site=config.site.url,
        hosts=_hosts(config),
        signature=tuple(_signature(config.business, config.site.url)),
        timezone=config.site.timezone,
        trap=service(plannings[0]).trap,
        tongues=tuple(_tongue(each) for each in plannings),
    )
    yield Output(RECEIVER_FILE, BytesRecipe(receiver_file(receiver)))


def _tongue(planning: Planning) -> Tongue:
    home = planning.config.site.url.rstrip("/") + prefix(planning.config, planning.language)
    return Tongue(planning.language, home, thanks_address(planning))


def _hosts(config: Config) -> tuple[str, ...]:
    """The site's host; whoever leaves out or adds the www. comes from the same site."""
    host = urlsplit(config.site.url).hostname or ""
    bare = host.removeprefix("www.")
    return tuple(dict.fromkeys((host, bare, f"www.{bare}")))


def _signature(business: Business, site: str) -> Iterator[str]:
    place = f"{business.postcode} {business.city}".strip()
    said = (business.name, business.street, place, business.phone, business.email, site)
    yield from filter(None, said)

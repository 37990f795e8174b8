"""What the law wants said of a business and its site, as values; all of it may be left out."""

from datetime import date

from generator.fields.kinds import Said
from generator.trade.spans import Span
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Profession:
    """A regulated profession: its title, the country that granted it, its rules and where they stand."""

    title: Said = Said()
    country: str = ""
    rules: Said = Said()
    url: str = ""


@dataclass(frozen=True, slots=True)
class Insurance:
    """A professional liability insurance, and where it holds (§ 2 DL-InfoV)."""

    name: str = ""
    address: str = ""
    area: Said = Said()


@dataclass(frozen=True, slots=True)
class Media:
    """Who stands behind what is published (§ 18 MStV, § 25 MedienG).

    ``owner`` is the business where nothing is said.  ``direction`` is the editorial line.
    """

    owner: str = ""
    ownership: Said = Said()
    direction: Said = Said()
    responsible: str = ""
    responsible_address: str = ""


@dataclass(frozen=True, slots=True)
class Disputes:
    """Whether the business takes part in dispute resolution (§ 36 VSBG, § 19 AStG), and before whom."""

    takes_part: str = ""
    board: str = ""
    address: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Provider:
    """Somebody who keeps data for the business."""

    name: str = ""
    address: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Host:
    """Who hosts the site, and for how many days the logs of visits are kept."""

    name: str = ""
    address: str = ""
    country: str = ""
    logs: int | None = None


@dataclass(frozen=True, slots=True)
class Processor:
    """Somebody else who gets data: what for, in which country, on which legal basis, from which hosts."""

    name: str = ""
    purpose: Said = Said()
    country: str = ""
    basis: str = ""
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Privacy:
    """What a privacy notice says that the site cannot know of itself."""

    host: Host | None = None
    mail: Provider | None = None
    processors: tuple[Processor, ...] = ()
    newsletter: Provider | None = None
    officer: str = ""
    authority: str = ""
    keep_messages: Span | None = None


@dataclass(frozen=True, slots=True)
class Accessibility:
    """How accessible the site is, as its owner found when checking it."""

    status: str = ""
    gaps: tuple[Said, ...] = ()
    checked: date | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """How consumers withdraw from a contract.

    ``by`` is how the site takes the declaration; empty means as it takes orders.  ``acknowledged``
    says that a service of somebody else's confirms by itself what arrived, and when.
    """

    by: str = ""
    acknowledged: bool = False
    return_costs: str = ""
    return_to: str = ""

"""What holds in one country only: its postcodes, its numbers for VAT, and the places on its map."""

import re
from collections.abc import Iterator, Mapping

from generator.model.site import Site
from generator.problems import Location, Problem, warning
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class _Country:
    """``south`` to ``east`` are the degrees that hold all of it, with some to spare."""

    postcode: str
    south: float
    north: float
    west: float
    east: float

    def holds(self, latitude: float, longitude: float) -> bool:
        return self.south <= latitude <= self.north and self.west <= longitude <= self.east


_COUNTRIES: Mapping[str, _Country] = {
    "AT": _Country(r"\d{4}", 46.2, 49.2, 9.4, 17.3),
    "DE": _Country(r"\d{5}", 47.1, 55.2, 5.7, 15.2),
    "CH": _Country(r"\d{4}", 45.7, 47.9, 5.8, 10.6),
    "LI": _Country(r"94\d{2}", 46.9, 47.4, 9.3, 9.8),
}


_VAT_IDS = {
    "AT": r"ATU\d{8}",
    "DE": r"DE\d{9}",
    "CHE": r"CHE\d{9}(MWST|TVA|IVA)?",
    "IT": r"IT\d{11}",
}
"""How numbers for VAT look, by what they begin with; those of other countries just roughly."""


def strange_whereabouts(site: Site) -> Iterator[Problem]:
    """A postcode, a number for VAT or a place that the country of the business does not have."""
    business = site.config.business
    yield from _vat_id(site)
    country = _COUNTRIES.get(business.country)
    if country is None:
        return
    postcode = business.postcode
    if postcode and not re.fullmatch(rf"([A-Z]{{1,2}}-)?{country.postcode}", postcode):
        where = _place(site, "postcode")
        yield warning("postcode-elsewhere", where, text=postcode, country=business.country)
    if (point := business.location) is not None:
        latitude, longitude = float(point.latitude), float(point.longitude)
        if not country.holds(latitude, longitude):
            turned = f"{point.longitude}, {point.latitude}"
            near = turned if country.holds(longitude, latitude) else ""
            said = f"{point.latitude}, {point.longitude}"
            where = _place(site, "location")
            facts = {"text": said, "country": business.country}
            yield warning("location-elsewhere", where, near=near, **facts)


def _vat_id(site: Site) -> Iterator[Problem]:
    typed = site.config.business.vat.id
    text = re.sub(r"[\s.-]", "", typed).upper()
    forms = [form for sign, form in _VAT_IDS.items() if text.startswith(sign)]
    if typed and not re.fullmatch(forms[0] if forms else r"[A-Z]{2}[A-Z0-9]{2,13}", text):
        yield warning(
            "not-a-vat-id", site.config.place("business.vat.id", "business.vat"), text=typed
        )


def _place(site: Site, key: str) -> Location:
    return site.config.place(f"business.{key}")

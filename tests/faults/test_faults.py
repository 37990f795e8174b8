"""What anybody can do to a site, one thing at a time: it is told where, what and how to mend it,
or is simply right; the site that stood before stands until then."""

from collections.abc import Iterator, Mapping

import astray
import between
import brought
import crossed
import doubled
import drawn
import dressed
import handled
import idle
import later
import meant
import misused
import naming
import notation
import pytest
import saved
import settings_again
import sitewide
import styled
import texts
import texts_again
import themed
import truly
import typed_again
import unseen
import values
from fault import SOUND, Fault
from tiny_site import TinySite

SUBJECTS = (
    notation,
    texts,
    values,
    sitewide,
    saved,
    naming,
    drawn,
    dressed,
    later,
    idle,
    doubled,
    meant,
    themed,
    misused,
    styled,
    unseen,
    astray,
    crossed,
    truly,
    between,
    brought,
    texts_again,
    typed_again,
    settings_again,
    handled,
)
FAULTS = [fault for subject in SUBJECTS for fault in subject.FAULTS]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> TinySite:
    """The sound site, built."""
    site = laid(TinySite(tmp_path_factory.mktemp("faults") / "site"), SOUND)
    assert site.complaints() == ""
    return site


@pytest.fixture
def faulty(sound: TinySite, request: pytest.FixtureRequest) -> Iterator[TinySite]:
    """The sound site with a fault in it; sound again afterwards."""
    fault: Fault = request.param
    yield laid(sound, fault.files)
    for name in fault.files.keys() - SOUND.keys():
        (sound.root / name).unlink(missing_ok=True)
    laid(sound, {name: SOUND[name] for name in fault.files.keys() & SOUND.keys()})


def laid(site: TinySite, files: Mapping[str, str | bytes | None]) -> TinySite:
    for name, text in files.items():
        site.remove(name) if text is None else site.file(name, text)
    return site


@pytest.mark.parametrize(
    ("faulty", "fault"),
    [pytest.param(fault, fault, id=fault.name) for fault in FAULTS],
    indirect=["faulty"],
)
def test_a_fault_is_told_or_is_none(faulty: TinySite, fault: Fault) -> None:
    before = faulty.output()

    assert faulty.complaints() == fault.said

    if ": error: " in fault.said:
        assert faulty.output() == before
    for address, passage in fault.shown.items():
        assert passage in faulty.html(address)
    for address, passage in fault.hidden.items():
        assert passage not in faulty.html(address)


def test_every_fault_has_a_name_of_its_own_and_there_are_enough() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 500


def test_after_all_of_them_the_site_is_as_it_was(sound: TinySite, another_site: TinySite) -> None:
    sound.build()

    laid(another_site, SOUND).build()
    assert sound.output() == another_site.output()

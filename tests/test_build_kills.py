"""A build that is killed, or finds the disk full, wherever it is, leaves the old site or the new
one, and a whole memory."""

import os
import random
from pathlib import Path

import pytest
from killing import ended_with_a_disk_full_at, killed_at, touches
from tiny_site import TinySite

from generator.engine import disk
from generator.problems import SiteError

if not hasattr(os, "fork"):
    pytest.skip("no fork here", allow_module_level=True)

TOLD = 3  # how a process ends that has told what hindered it
KILLS = int(os.environ.get("HANDSCHLAG_KILLS", "100"))

SUMMER = {
    "content/index.md": "---\ntitle: Sommer\n---\nEs ist warm.\n",
    "content/products/mug.md": "---\ntitle: Becher\nprice: 24\n---\nGedreht.\n",
    "content/blog/2026-07-01-garden.md": "---\ntitle: Im Garten\ntags: [Garten]\n---\nEs blüht.\n",
}
WINTER = {
    "content/index.md": "---\ntitle: Winter\n---\nEs ist kalt.\n",
    "content/products/mug.md": "---\ntitle: Becher\nprice: 26\n---\nGedreht.\n",
    "content/blog/2026-11-01-stove.md": "---\ntitle: Am Ofen\n---\nEs knistert.\n",
}


def turned_to(site: TinySite, season: dict[str, str]) -> TinySite:
    for name in {*SUMMER, *WINTER} - set(season):
        (site.root / name).unlink(missing_ok=True)
    for name, text in season.items():
        site.file(name, text)
    return site


def published(root: Path, season: dict[str, str]) -> dict[str, bytes]:
    """What a build that nobody disturbs makes of a season."""
    site = turned_to(TinySite(root), season)
    site.build()
    return site.output()


class Turning:
    """A site in summer and what it looks like in either season, built where nobody disturbs it."""

    def __init__(self, folder: Path) -> None:
        self.seasons = [SUMMER, WINTER]
        self.looks = [published(folder / "summer", SUMMER), published(folder / "winter", WINTER)]
        self.site = turned_to(TinySite(folder / "site"), SUMMER)
        self.site.build()

    def to(self, number: int) -> TinySite:
        """The site with the texts of a season, not built yet."""
        return turned_to(self.site, self.seasons[number])


@pytest.fixture
def turning(tmp_path: Path) -> Turning:
    return Turning(tmp_path)


def test_killed_at_any_of_a_hundred_moments_it_is_the_old_site_or_the_new_one(
    turning: Turning,
) -> None:
    site = turning.to(1)
    whole = touches(site.build)
    assert site.output() == turning.looks[1]

    luck, now, killed = random.Random(5), 1, 0
    for _ in range(KILLS):
        then = 1 - now
        killed += not killed_at(luck.randrange(whole), turning.to(then).build)
        if disk.can_exchange(site.root):
            assert site.output() in turning.looks
        if luck.random() < 0.5:  # the next one is killed in what this one left
            continue
        now = luck.randrange(2)
        turning.to(now).build()
        assert site.output() == turning.looks[now]

    assert killed > KILLS * 0.9


def built_or_told_of_the_disk(site: TinySite) -> None:
    """Built; or, with an ending that says no, told that there is no room, and nothing else."""
    try:
        site.build()
    except SiteError as error:
        os._exit(TOLD if [each.code for each in error.problems] == ["write-full"] else 1)


def test_a_disk_that_is_full_from_any_moment_on_leaves_the_old_site_or_the_new_one(
    turning: Turning,
) -> None:
    site = turning.to(1)
    whole = touches(site.build, room=True)

    endings, then = [], 1
    for step in (0, *sorted(random.Random(7).sample(range(1, whole), 11)), whole + 5):
        now, then = then, 1 - then
        turning.to(then)
        endings.append(ended_with_a_disk_full_at(step, lambda: built_or_told_of_the_disk(site)))
        if disk.can_exchange(site.root):
            assert site.output() == turning.looks[now if endings[-1] == TOLD else then]
        site.build()
        assert site.output() == turning.looks[then]

    assert set(endings) == {0, TOLD}

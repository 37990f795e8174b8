"""Who may be seen when: what is not yet or no longer public stands in no published file at all."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_site import NOON, TinySite, picture

TODAY = NOON.date()
Kind = Literal["page", "product", "post"]


@dataclass(frozen=True)
class Written:
    """A text with a mark in its every field, and what its author said of its time."""

    kind: Kind
    draft: bool
    start: date | datetime | None
    end: date | datetime | None
    dated: date

    def visible(self) -> bool:
        return (
            not self.draft and all(moment <= NOON for moment in self.starts()) and not self.past()
        )

    def past(self) -> bool:
        return self.end is not None and _last(self.end) < NOON

    def starts(self) -> list[datetime]:
        days = [self.start, self.dated if self.kind == "post" else None]
        return [_first(day) for day in days if day is not None]

    def changes(self) -> list[datetime]:
        """When it appears or goes, after noon of today."""
        moments = [max(self.starts())] if self.starts() else []
        moments += [_last(self.end)] if self.end else []
        if moments != sorted(moments):
            return []  # it would go before it comes, and is never seen
        return [each for each in moments if each > NOON and not self.draft]

    def write(self, site: TinySite, mark: str) -> None:
        lines = [f"title: {mark}title", f"description: {mark}said", f"tags: [{mark}tag]"]
        lines += [f"image: {mark}.jpg", f"image_alt: {mark}alt"]
        lines += ["draft: true"] if self.draft else []
        lines += [f"publish_from: {self.start}"] if self.start else []
        lines += [f"publish_until: {self.end}"] if self.end else []
        lines += ["price: 10"] if self.kind == "product" else []
        name = {
            "page": f"{mark}.md",
            "product": f"products/{mark}box/{mark}.md",
            "post": f"blog/{self.dated}-{mark}.md",
        }[self.kind]
        folder = name.rpartition("/")[0]
        head = "\n".join(lines)
        site.page(name, f"---\n{head}\n---\n{mark}text, [{mark}file](/{mark}.pdf)")
        site.file(f"content/{folder}/{mark}.jpg", picture())
        site.file(f"content/{mark}.pdf", b"%PDF")


def _first(day: date | datetime) -> datetime:
    return day if isinstance(day, datetime) else datetime.combine(day, time.min)


def _last(day: date | datetime) -> datetime:
    return day if isinstance(day, datetime) else datetime.combine(day, time.max)


near = st.integers(-3, 3).map(lambda days: TODAY + timedelta(days=days))
moments = st.integers(-50, 50).map(lambda hours: NOON + timedelta(hours=hours))
bounds = st.one_of(st.none(), near, moments)
texts = st.builds(
    Written, st.sampled_from(["page", "product", "post"]), st.booleans(), bounds, bounds, near
)


def _site(factory: pytest.TempPathFactory, written: list[Written]) -> TinySite:
    site = TinySite(factory.mktemp("seen") / "site")
    site.page("index.md", "Willkommen.")
    for number, each in enumerate(written):
        each.write(site, f"mark{number}q")
    return site


def _showing(site: TinySite, mark: str) -> list[str]:
    return [path for path, data in site.output().items() if mark in path or mark.encode() in data]


@settings(max_examples=25, deadline=None)
@given(st.lists(texts, min_size=1, max_size=5))
def test_only_the_visible_stand_in_published_files(
    tmp_path_factory: pytest.TempPathFactory, written: list[Written]
) -> None:
    site = _site(tmp_path_factory, written)

    report = site.build()

    for number, each in enumerate(written):
        showing = _showing(site, f"mark{number}q")
        assert bool(showing) is each.visible(), (each, showing)
    changes = [moment for each in written for moment in each.changes()]
    assert (report.next_change[0] if report.next_change else None) == min(changes, default=None)


@settings(max_examples=10, deadline=None)
@given(st.lists(texts, min_size=1, max_size=4))
def test_a_preview_shows_all_and_marks_what_others_do_not_see(
    tmp_path_factory: pytest.TempPathFactory, written: list[Written]
) -> None:
    site = _site(tmp_path_factory, written).asking(preview=True)

    site.build()

    sitemap = site.html("/sitemap.xml")
    for number, each in enumerate(written):
        mark = f"mark{number}q"
        address = {"page": f"/{mark}/", "product": f"/products/{mark}/", "post": f"/blog/{mark}/"}
        html = site.html(address[each.kind])
        assert ('class="banner banner-draft"' in html) is not each.visible()
        assert ('content="noindex"' in html) is not each.visible()
        assert (f"https://www.example.at{address[each.kind]}<" in sitemap) is each.visible()


def test_a_link_to_a_hidden_page_becomes_plain_text_and_is_told(site: TinySite) -> None:
    site.page("offer.md", "---\ntitle: Angebot\npublish_from: 2026-12-01\n---\nBald.")
    site.page("about.md", "# Über uns\n\nSiehe [das Angebot](offer.md).")

    assert site.complaints() == (
        "content/about.md:3: warning: The link to “offer.md” leads to a page that is not visible yet,"
        " or no longer; on the site it is mere text for now. [link-to-hidden]\n"
        "    It holds as soon as the page is visible."
    )
    assert "Siehe das Angebot." in site.html("/about/")


def test_what_names_a_hidden_product_shows_nothing_of_it(site: TinySite) -> None:
    site.page("products/mug.md", "---\ntitle: Geheimbecher\nprice: 20\ndraft: true\n---\nText")
    site.page("products/bowl.md", "---\ntitle: Schale\nprice: 20\nrelated: [mug]\n---\nText")
    site.page("blog/2026-11-01-a.md", "---\ntitle: Post\nproducts: [mug]\n---\nText")
    site.page("testimonials/a.md", "---\nname: Anna\nconsent: true\nproduct: mug\n---\nGut.")
    site.page("about.md", "# Über uns\n\n/// product | mug\n///\n")

    site.build()

    assert _showing(site, "Geheimbecher") == []
    assert _showing(site, "products/mug") == []


def test_a_testimonial_without_consent_stands_nowhere_not_even_in_a_preview(site: TinySite) -> None:
    site.page("testimonials/anna.md", "---\nname: Anna\nconsent: true\n---\nGut.")
    site.page("testimonials/bert.md", "---\nname: Bert\n---\nGeheim.")

    site.asking(preview=True).build()

    assert _showing(site, "Anna") != []
    assert _showing(site, "Bert") == _showing(site, "Geheim") == []


def test_a_translation_of_a_draft_is_no_more_public_than_it(site: TinySite) -> None:
    site.setting("url:", "languages: [de-AT, en]\n  url:")
    site.page("offer.md", "---\ntitle: Angebot\ndraft: true\n---\nBald.")
    site.page("offer.en.md", "---\ntitle: Secretoffer\n---\nSoon.")

    site.build()

    assert _showing(site, "Secretoffer") == []


def test_a_page_appears_in_the_second_it_is_due(site: TinySite) -> None:
    site.page("offer.md", "---\ntitle: Angebot\npublish_from: 2026-11-21 15:30\n---\nJetzt.")

    before = site.asking(cutoff=datetime(2026, 11, 21, 15, 29, 59))  # noqa: DTZ001
    assert before.build().next_change == (
        datetime(2026, 11, 21, 15, 30),  # noqa: DTZ001
        "content/offer.md",
    )
    assert "offer/index.html" not in site.output()

    site.asking(cutoff=datetime(2026, 11, 21, 15, 30)).build()  # noqa: DTZ001
    assert "offer/index.html" in site.output()


def test_a_page_that_is_never_seen_changes_nothing(site: TinySite) -> None:
    site.page(
        "later.md",
        "---\ntitle: A\npublish_from: 2027-03-01\npublish_until: 2027-02-01\n---\nText\n",
    )

    assert site.build().next_change is None


def test_a_build_says_when_the_next_date_of_a_course_has_passed(site: TinySite) -> None:
    site.page(
        "products/throwing.md",
        "---\ntitle: Drehen\nprice: 90\nkind: course\n"
        "dates: [2026-11-01 18:00, 2026-12-05 18:00, 2027-02-06 18:00]\n---\nAn der Scheibe.\n",
    )
    assert site.build().next_change == (
        datetime(2026, 12, 5, 18),  # noqa: DTZ001 - the site's own time
        "content/products/throwing.md",
    )

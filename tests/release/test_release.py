"""What was released counts: it is written down once, kept, compared, and shown for good."""

import json
import re
from datetime import datetime, timedelta
from hashlib import blake2b, sha256
from pathlib import Path

import pytest
from tiny_site import TinySite

from generator.problems import SiteError
from generator.release.recording import Released, release
from generator.report import problem_text, report_text
from generator.trade.pricejson import read_price_json

TERMS = """\
---
title: Bedingungen
version: 2026-11-01
---
# Zahlung

{{ shop.deposit }}

# Lieferung

Wir liefern binnen fünf Tagen, siehe [Versand](shipping.md).
"""
SHOP = """\
site: {title: Werkstatt, url: "https://www.example.at/", language: de-AT}
business: {name: Werkstatt am Beispielplatz, email: werkstatt@example.at, country: AT}
shop:
  shipping: [{to: AT, price: "5,90"}]
  deposit: {share: 30 %}
"""


@pytest.fixture
def shop(site: TinySite) -> TinySite:
    """A site that sells one mug under terms of the first of November."""
    site.yaml(SHOP).page("order-terms.md", TERMS).page("shipping.md", "# Versand\n\nMit der Post.")
    return site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\n---\nAus Ton.")


def on(site: TinySite, day: str) -> TinySite:
    """The same site on another day."""
    return site.asking(cutoff=datetime.fromisoformat(f"{day} 12:00"))


def released(site: TinySite) -> Released:
    return release(site.request)


def refused(site: TinySite) -> str:
    """Why a release or a build was refused, as an English owner reads it."""
    with pytest.raises(SiteError) as broken:
        released(site)
    return "\n".join(problem_text(each, "en") for each in broken.value.problems)


def records(site: TinySite) -> dict[str, bytes]:
    files = sorted(path for path in (site.root / "records").rglob("*") if path.is_file())
    return {path.relative_to(site.root).as_posix(): path.read_bytes() for path in files}


def page(site: TinySite, address: str) -> str:
    """What visitors see at an address."""
    site.build()
    return (site.root / "output" / address / "index.html").read_text(encoding="utf-8")


def words_of(page: str) -> str:
    main = page[page.index("<main") : page.index("</main>")]
    return " ".join(re.sub(r"<[^>]*>", " ", main).split())


# --- what is written -----------------------------------------------------------------------------


def test_line_ends_of_windows_in_what_was_released_change_nothing(shop: TinySite) -> None:
    released(shop)
    for file in (shop.root / "records").rglob("*.*"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert shop.problems() == ()
    assert released(shop).written == ()


def test_terms_that_were_released_and_whose_file_is_gone_are_missed(shop: TinySite) -> None:
    released(shop)
    assert shop.remove("content/order-terms.md").complaints() == (
        "content/order-terms.md: warning: The terms have been released (last 2026-11-01), but their "
        "file is missing; orders would name none any more. [terms-gone]\n"
        "    Take the file back from your backup."
    )


def test_a_release_writes_terms_price_list_and_prices_of_the_day(shop: TinySite) -> None:
    done = released(shop)
    [terms, prices, day] = done.written
    assert terms == "records/terms/2026-11-01.de-AT.html"
    assert prices == f"records/prices/{done.prices}.json"
    assert re.fullmatch(r"records/days/2026-11-21\.[0-9a-f]{12}\.json", day)
    assert set(records(shop)) == {terms, prices, day}
    text = (shop.root / terms).read_text(encoding="utf-8")
    assert "<p>Die Anzahlung beträgt 30\u00a0% des Preises.</p>" in text
    assert '<a href="site:/shipping/">Versand</a>' in text


def test_the_price_list_is_its_own_proof_and_is_published_too(shop: TinySite) -> None:
    done = released(shop)
    kept = (shop.root / "records/prices" / f"{done.prices}.json").read_bytes()
    assert sha256(kept).hexdigest() == done.prices
    assert read_price_json(kept.decode()).products[0].sku == "mug"
    shop.build()
    assert (shop.root / "output/prices" / f"{done.prices}.json").read_bytes() == kept


def test_a_release_that_has_nothing_new_to_say_writes_nothing(shop: TinySite) -> None:
    released(shop)
    before = records(shop)
    assert released(on(shop, "2026-12-24")).written == ()
    assert records(shop) == before


def test_another_price_is_written_beside_the_old_one(shop: TinySite) -> None:
    first = released(shop)
    before = records(shop)
    shop.edit("content/products/mug.md", "price: 24", "price: 26")
    second = released(on(shop, "2026-12-01"))
    assert [file.split("/")[1] for file in second.written] == ["prices", "days"]
    assert {file: records(shop)[file] for file in before} == before
    said = json.loads((shop.root / second.written[1]).read_text(encoding="utf-8"))
    assert said["after"] == [Path(first.written[2]).stem]


def test_the_same_release_elsewhere_writes_the_same_files(
    shop: TinySite, another_site: TinySite
) -> None:
    for file in ("site.yaml", "content/order-terms.md", "content/shipping.md"):
        another_site.file(file, (shop.root / file).read_bytes())
    another_site.file(
        "content/products/mug.md", (shop.root / "content/products/mug.md").read_bytes()
    )
    released(shop)
    released(another_site)
    assert records(shop) == records(another_site)


def test_what_two_people_released_apart_lies_side_by_side(
    shop: TinySite, another_site: TinySite
) -> None:
    released(shop)
    for file, content in records(shop).items():
        another_site.file(file, content)
    for path in ("site.yaml", "content/order-terms.md", "content/shipping.md"):
        another_site.file(path, (shop.root / path).read_bytes())
    another_site.page("products/mug.md", "---\ntitle: Becher\nprice: 22\n---\nAus Ton.")
    shop.edit("content/products/mug.md", "price: 24", "price: 26")
    released(on(shop, "2026-12-01"))
    released(on(another_site, "2026-12-01"))
    mine, theirs = records(shop), records(another_site)
    assert {name for name in mine if name in theirs and mine[name] != theirs[name]} == set()
    for file, content in theirs.items():
        shop.file(file, content)
    joined = released(on(shop, "2026-12-02"))
    said = json.loads((shop.root / joined.written[-1]).read_text(encoding="utf-8"))
    assert len(said["after"]) == 2


def test_a_broken_site_is_not_released(shop: TinySite) -> None:
    shop.edit("content/products/mug.md", "price: 24", "price: viel")
    assert "not-money" in refused(shop)
    assert records(shop) == {}


def test_a_clock_that_goes_wrong_is_noticed(shop: TinySite) -> None:
    [*_, day] = released(shop).written
    shop.edit("content/products/mug.md", "price: 24", "price: 26")
    assert refused(on(shop, "2026-11-02")) == (
        f"{day}: error: Today is 2026-11-02, but the last release was on 2026-11-21. "
        "[release-before-last]\n"
        "    See to the clock of your computer, or to the day after --today."
    )


# --- what was released stays -----------------------------------------------------------------------


def test_a_changed_text_under_a_released_version_stops_the_build(shop: TinySite) -> None:
    released(shop)
    shop.edit("content/order-terms.md", "fünf Tagen", "acht Tagen")
    assert shop.complaints() == (
        "content/order-terms.md:3:1: error: Version 2026-11-01 of the terms has been released and "
        "now reads otherwise. Released: “Wir liefern binnen fünf Tagen, siehe Versand.” Now: "
        "“Wir liefern binnen acht Tagen, siehe Versand.”. [terms-changed]\n"
        "    Customers have agreed to it. If it shall change, begin a new version: handschlag terms "
        "new. Values of site.yaml stand in the terms too."
    )


def test_a_changed_value_in_the_settings_changes_the_terms_as_well(shop: TinySite) -> None:
    released(shop)
    shop.setting("share: 30 %", "share: 50 %")
    assert "Now: “Die Anzahlung beträgt 50 % des Preises.”" in shop.complaints()


def test_another_day_of_a_released_version_stops_the_build(shop: TinySite) -> None:
    released(shop)
    shop.edit("content/order-terms.md", "2026-11-01\n", "2026-11-01\nvalid_from: 2026-12-01\n")
    assert "valid from 2026-11-01; now it says 2026-12-01" in shop.complaints()


def test_markup_may_change_as_long_as_the_words_do_not(shop: TinySite) -> None:
    released(shop)
    shop.edit("content/order-terms.md", "fünf Tagen", "**fünf** Tagen")
    assert shop.problems() == ()


def test_the_terms_do_not_go_back_to_an_older_version(shop: TinySite) -> None:
    released(shop)
    shop.edit("content/order-terms.md", "2026-11-01", "2026-10-01")
    assert "terms-not-newest" in shop.complaints()


def test_a_record_that_somebody_edited_is_named(shop: TinySite) -> None:
    [terms, prices, day] = released(shop).written
    for file, old, new in (
        (terms, "fünf", "acht"),
        (day, '"cents": 2400', '"cents": 2500'),
    ):
        kept = (shop.root / file).read_bytes()
        shop.edit(file, old, new)
        assert [(each.code, each.where.file) for each in shop.problems()] == [
            ("record-changed", file)
        ]
        shop.file(file, kept)
    shop.edit(prices, "2400", "2500")
    assert "record-changed" in refused(shop)


def test_two_texts_that_were_merged_are_named(shop: TinySite) -> None:
    [terms, *_] = released(shop).written
    text = (shop.root / terms).read_text(encoding="utf-8")
    shop.file(terms, f"<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> other\n")
    assert [each.code for each in shop.problems()] == ["record-merged"]


# --- what visitors see -----------------------------------------------------------------------------


def begun(shop: TinySite, day: str, old: str, new: str) -> None:
    """A new version of the terms with one passage changed."""
    shop.edit("content/order-terms.md", "version: 2026-11-01", f"version: {day}")
    shop.edit("content/order-terms.md", old, new)


def test_every_released_version_keeps_its_address_and_its_words(shop: TinySite) -> None:
    released(shop)
    begun(shop, "2026-11-20", "fünf Tagen", "acht Tagen")
    released(shop)
    assert "binnen fünf Tagen" in words_of(page(shop, "order-terms/2026-11-01"))
    assert "binnen acht Tagen" in words_of(page(shop, "order-terms/2026-11-20"))
    assert "binnen acht Tagen" in words_of(page(shop, "order-terms"))
    kept = page(shop, "order-terms/2026-11-01")
    assert "Das ist nicht die Fassung, die heute gilt." in kept
    assert '<meta name="robots" content="noindex">' in kept
    assert "2026-11-01" not in (shop.root / "output/sitemap.xml").read_text(encoding="utf-8")


def test_a_version_says_what_changed_since_the_one_before(shop: TinySite) -> None:
    released(shop)
    begun(shop, "2026-11-20", "fünf Tagen", "acht Tagen")
    shown = page(shop, "order-terms/2026-11-20")
    changes = shown[shown.index('<section class="changes"') :]
    changes = changes[: changes.index("</section>")]
    assert "<h3>Lieferung</h3>" in changes
    assert re.findall(r"<(ins|del)>.*?</span>(.*?)</\1>", changes) == [
        ("del", "fünf"),
        ("ins", "acht"),
    ]
    assert "Anzahlung" not in changes


def test_a_version_ahead_of_its_day_is_announced_while_the_old_one_stays_in_force(
    shop: TinySite,
) -> None:
    released(shop)
    begun(shop, "2027-01-01", "fünf Tagen", "acht Tagen")
    shown = words_of(page(shop, "order-terms"))
    assert "binnen fünf Tagen" in shown
    assert "Ab 1. Jänner 2027 gilt eine neue Fassung." in shown
    ahead = words_of(page(shop, "order-terms/2027-01-01"))
    assert "binnen acht Tagen" in ahead
    assert "Das ist nicht die Fassung, die heute gilt." in ahead
    report = shop.build()
    assert report.next_change == (datetime(2027, 1, 1), "content/order-terms.md")  # noqa: DTZ001
    later = on(shop, "2027-01-01")
    assert "binnen acht Tagen" in words_of(page(later, "order-terms"))


def test_a_link_to_a_page_that_has_gone_keeps_its_words(shop: TinySite) -> None:
    released(shop)
    begun(shop, "2026-11-20", "siehe [Versand](shipping.md)", "mit der Post")
    shop.remove("content/shipping.md")
    kept = page(shop, "order-terms/2026-11-01")
    assert "<p>Wir liefern binnen fünf Tagen, siehe Versand.</p>" in kept


def test_every_version_can_be_kept_as_text(shop: TinySite) -> None:
    done = released(shop)
    shop.build()
    kept = shop.root / "output/order-terms/2026-11-01/order-terms-2026-11-01.txt"
    mark = done.terms[0].fingerprint[:12]
    assert kept.read_text(encoding="utf-8") == (
        "Bedingungen\n\n"
        f"2026-11-01 · {mark} · https://www.example.at/order-terms/2026-11-01/\n\n"
        "Zahlung\n\n"
        "Die Anzahlung beträgt 30 % des Preises.\n\n"
        "Lieferung\n\n"
        "Wir liefern binnen fünf Tagen, siehe Versand.\n"
    )


# --- reduced prices --------------------------------------------------------------------------------


def test_a_reduced_price_shows_the_lowest_of_the_30_days_before(shop: TinySite) -> None:
    released(on(shop, "2026-10-01"))
    shop.edit("content/products/mug.md", "price: 24", "price: 22")
    released(on(shop, "2026-11-01"))
    shop.edit("content/products/mug.md", "price: 22", "price: 24")
    released(on(shop, "2026-11-10"))
    shop.edit("content/products/mug.md", "price: 24", "price: 19\nwas_price: 24")
    shown = page(shop, "products/mug")
    assert "niedrigster Preis der 30 Tage davor: €\u00a022,00" in shown
    released(shop)
    months_later = shop.request.cutoff + timedelta(days=80)
    again = page(shop.asking(cutoff=months_later), "products/mug")
    assert "niedrigster Preis der 30 Tage davor: €\u00a022,00" in again


def test_without_records_nothing_is_claimed_of_the_days_before(shop: TinySite) -> None:
    shop.edit("content/products/mug.md", "price: 24", "price: 19\nwas_price: 24")
    assert "niedrigster Preis" not in page(shop, "products/mug")


def test_a_preview_writes_no_records_and_neither_does_a_build(shop: TinySite) -> None:
    shop.build()
    shop.asking(preview=True).build()
    assert records(shop) == {}


def codes(site: TinySite) -> list[str]:
    return [each.code for each in site.problems()]


def test_a_reduction_from_a_price_that_nobody_asked_lately_is_named(shop: TinySite) -> None:
    released(on(shop, "2026-10-01"))
    shop.edit("content/products/mug.md", "price: 24", "price: 19\nwas_price: 30")
    assert shop.complaints() == (
        "content/products/mug.md:4:1: warning: The former price (30.00 EUR) is higher than the "
        "lowest of the 30 days before the reduction (24.00 EUR). [was-price-above-lowest]\n"
        "    A reduction is measured by the lowest price of those 30 days; write that as was_price."
    )
    shop.edit("content/products/mug.md", "was_price: 30", "was_price: 24")
    assert codes(shop) == []


def test_a_reduction_without_a_record_of_the_days_before_is_named(shop: TinySite) -> None:
    shop.edit("content/products/mug.md", "price: 24", "price: 19\nwas_price: 24")
    assert codes(shop) == ["was-price-unrecorded"]
    shop.setting("shop:", "shop:\n  audience: businesses")
    assert codes(shop) == []


# --- what a build says of it -----------------------------------------------------------------------


def test_a_build_says_what_has_not_been_released_but_never_to_who_releases_nothing(
    shop: TinySite,
) -> None:
    assert shop.build().unreleased == ()
    released(shop)
    assert shop.build().unreleased == ()
    shop.edit("content/products/mug.md", "price: 24", "price: 26")
    report = shop.build()
    assert [file.split("/")[1] for file in report.unreleased] == ["prices", "days"]
    said = report_text(report, "output", 0.1, "en").split("\n")
    assert "Terms or prices are new; before uploading: handschlag release" in said
    released(on(shop, "2026-11-22"))
    assert on(shop, "2026-11-22").build().unreleased == ()


# --- official notices --------------------------------------------------------------------------


def test_the_digest_of_an_official_notice_is_written_down_once(shop: TinySite) -> None:
    shop.yaml(SHOP + "  guarantee_notice: notice.svg\n").file("static/notice.svg", "<svg/>")
    digest = blake2b(b"<svg/>", digest_size=16).hexdigest()
    kept = f"records/notices/{digest}.json"
    shop = on(shop, "2026-11-02")

    assert kept in released(shop).written
    assert json.loads((shop.root / kept).read_text("utf-8")) == {
        "format": 1,
        "day": "2026-11-02",
        "file": "static/notice.svg",
        "blake2b": digest,
    }
    assert released(shop).written == ()

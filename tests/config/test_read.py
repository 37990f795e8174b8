"""Reading site.yaml: from a text as an owner types it to settings as values."""

import errno
import os
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as settings_of_test
from hypothesis import strategies as st

from generator.config.read import read_config
from generator.config.settings import Closed, Config, Hours, Shipping
from generator.fields.kinds import Said
from generator.problems import Problem
from generator.trade.money import Money
from generator.trade.offer import Deposit, Mode, Rung
from generator.trade.spans import Event, Moment, Span, Unit

SHORTEST = """\
site: {title: Werkstatt, url: "https://www.example.at"}
business: {name: Werkstatt, email: werkstatt@example.at}
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path


def write(site: Path, text: str | bytes) -> None:
    (site / "site.yaml").write_bytes(text.encode() if isinstance(text, str) else text)


def settings(site: Path, text: str | bytes) -> Config:
    write(site, text)
    config, problems = read_config(site)
    assert problems == ()
    return config


def wrong(site: Path, text: str | bytes) -> list[str]:
    """The places and codes of what is wrong with a text."""
    write(site, text)
    return said(read_config(site)[1])


def said(problems: tuple[Problem, ...]) -> list[str]:
    return [f"{each.where}: {each.code}" for each in problems]


# --- what an owner writes ------------------------------------------------------------------------


def test_four_lines_are_enough(site: Path) -> None:
    config = settings(site, SHORTEST)
    assert config.site.title == "Werkstatt"
    assert config.site.url == "https://www.example.at/"
    assert (config.site.language, config.site.languages) == ("de-AT", ("de-AT",))
    assert (config.shop.currency, config.shop.default_mode) == ("EUR", Mode.ORDER)
    assert (config.lists.entries, config.lists.feed) == (12, 20)


def test_the_url_is_a_folder(site: Path) -> None:
    text = SHORTEST.replace("https://www.example.at", "https://example.at/laden")
    assert settings(site, text).site.url == "https://example.at/laden/"


@pytest.mark.parametrize("host", ["10.example.at", "93.184.216.34", "local.example.at"])
def test_a_host_that_all_can_find_is_no_machine_in_the_house(site: Path, host: str) -> None:
    (site / "site.yaml").write_text(f"site:\n  title: Werkstatt\n  url: https://{host}/\n")

    config, problems = read_config(site)

    assert config.site.url == f"https://{host}/"
    assert not [each for each in problems if each.code == "url-of-this-machine"]


def test_a_business_is_read_as_a_person_writes_it(site: Path) -> None:
    business = settings(
        site,
        """\
site: {title: Werkstatt, url: "https://www.example.at/"}
business:
  name: Werkstatt am Beispielplatz
  email: werkstatt@example.at
  postcode: 01067
  country: NO
  phone: +43 662 123456
  vat: small-business
  bank: {holder: Maria Beispiel, iban: AT61 1904 3002 3457 3201}
  hours:
    tue-fri: 9:00-12:00, 14:00-18:00
    samstag: 9 bis 12 Uhr
    so: geschlossen
  closed:
    - {from: 24.12.2026, to: 2027-01-06, note: Betriebsurlaub}
    - from: 1. Mai 2027
  people: [Maria Beispiel]
""",
    ).business
    assert (business.postcode, business.country, business.phone) == (
        "01067",
        "NO",
        "+43 662 123456",
    )
    assert (business.vat.mode, business.vat.rate) == ("small-business", None)
    assert business.bank is not None
    assert business.bank.iban == "AT611904300234573201"
    morning, afternoon = (time(9), time(12)), (time(14), time(18))
    assert business.hours == (Hours((1, 2, 3, 4), (morning, afternoon)), Hours((5,), (morning,)))
    holiday = Said((("de-AT", "Betriebsurlaub"),))
    assert business.closed == (
        Closed(date(2026, 12, 24), date(2027, 1, 6), holiday),
        Closed(date(2027, 5, 1)),
    )
    assert [person.name for person in business.people] == ["Maria Beispiel"]


def test_a_shop_is_read_as_a_person_writes_it(site: Path) -> None:
    shop = settings(
        site,
        SHORTEST
        + """\
shop:
  currency: chf
  markets: CH
  default_mode: enquiry
  delivery_time: 3-5 Werktage
  shipping:
    - {to: [CH, LI], class: paket, up_to: 2 kg, price: Fr. 12.50, free_from: 80}
    - pickup: true
  payment: [bank transfer, Twint]
  deposit: {share: 30 %, from: 100.–, due: 7 days after confirmation}
  cancellation:
    - {until: 48 h after order, costs: 0 %}
    - {until: start, costs: 20 CHF}
""",
    ).shop
    assert (shop.currency, shop.markets, shop.default_mode) == ("CHF", ("CH",), Mode.ENQUIRY)
    assert shop.delivery_time == Span(3, 5, Unit.WORKING_DAYS)
    francs = Money(1250, "CHF")
    parcel = Shipping(("CH", "LI"), francs, Money(8000, "CHF"), "paket", Decimal(2000))
    assert shop.shipping == (parcel, Shipping(pickup=True))
    assert shop.payment == ("bank transfer", "twint")
    week = Moment(Event.CONFIRMATION, Span(7, 7, Unit.DAYS))
    assert shop.deposit == Deposit(Decimal(30), None, Money(10000, "CHF"), week)
    assert shop.cancellation == (
        Rung(Moment(Event.ORDER, Span(48, 48, Unit.HOURS)), Decimal(0)),
        Rung(Moment(Event.START), None, Money(2000, "CHF")),
    )


@pytest.mark.parametrize(
    ("written", "own", "all_languages"),
    [
        ("", "de-AT", ("de-AT",)),
        ("language: de", "de", ("de",)),
        ("languages: [en-GB, de]", "en-GB", ("en-GB", "de")),
        ("language: de\n  languages: [en, de]", "de", ("de", "en")),
        ("language: DE_ch", "de-CH", ("de-CH",)),
    ],
)
def test_the_languages_begin_with_the_sites_own(
    site: Path, written: str, own: str, all_languages: tuple[str, ...]
) -> None:
    text = f"site:\n  title: Werkstatt\n  url: https://example.at/\n  {written}\n"
    text += "business: {name: Werkstatt, email: werkstatt@example.at}\n"
    config = settings(site, text)
    assert (config.site.language, config.site.languages) == (own, all_languages)


def test_a_part_of_addresses_may_be_renamed_in_each_language(site: Path) -> None:
    text = SHORTEST.replace("}\nb", ", languages: [de, en]}\nb", 1) + (
        "addresses: {products: {de: produkte, en: goods}, blog: werkstattbuch}\n"
    )
    config = settings(site, text)
    assert config.address_part("products", "de") == "produkte"
    assert config.address_part("products", "en") == "goods"
    assert config.address_part("blog", "en") == "werkstattbuch"
    assert config.address_part("tags", "en") == "tags"


def test_settings_remember_where_they_were_written(site: Path) -> None:
    config = settings(site, SHORTEST + "shop:\n  deposit: 30 %\n")
    assert ("shop.deposit", 4, 3) in config.places


@pytest.mark.parametrize(
    "data",
    [b"\xef\xbb\xbf" + SHORTEST.encode(), SHORTEST.replace("\n", "\r\n").encode(),
     SHORTEST.replace("\n", "\r").encode(), b"---\n" + SHORTEST.encode(), SHORTEST.rstrip().encode()],
)  # fmt: skip
def test_a_file_is_read_as_editors_save_it(site: Path, data: bytes) -> None:
    assert settings(site, data).business.email == "werkstatt@example.at"


# --- what is wrong with it ----------------------------------------------------------------------


def test_a_site_without_settings_is_told_so(site: Path) -> None:
    assert said(read_config(site)[1]) == ["site.yaml: file-missing"]


@pytest.mark.parametrize(
    ("mail", "told"),
    [
        ("{host: mail.example.at, user: a, security: none}", ["site.yaml:3:40: mail-in-the-clear"]),
        ("{host: localhost, user: a, security: none}", []),
        ("{host: mail.example.at, user: a}", []),
    ],
)
def test_a_password_that_would_go_out_in_the_clear_is_told(
    site: Path, mail: str, told: list[str]
) -> None:
    assert wrong(site, f"{SHORTEST}mail: {mail}\n") == told


def test_who_stands_too_far_down_is_told_where_the_site_begins(site: Path) -> None:
    (site / "site.yaml").write_text(SHORTEST, encoding="utf-8")
    (site / "content/blog").mkdir(parents=True)

    (problem,) = read_config(site / "content/blog")[1]

    assert (problem.code, problem.facts) == ("site-above", (("folder", site.as_posix()),))


@pytest.mark.parametrize("text", ["", "\n", "# nichts\n", "---\n"])
def test_an_empty_file_is_told_so(site: Path, text: str) -> None:
    assert wrong(site, text) == ["site.yaml: site-yaml-empty"]


@pytest.mark.parametrize("text", ["Werkstatt\n", "- site\n- business\n"])
def test_a_file_without_sections_is_told_so(site: Path, text: str) -> None:
    assert wrong(site, text) == ["site.yaml:1:1: site-yaml-without-keys"]


@pytest.mark.parametrize(
    ("data", "place", "encoding"),
    [
        ("a: 1\nb: Größe".encode("latin-1"), "site.yaml:2", "ANSI/Latin-1"),
        ("a: Größe".encode("utf-16"), "site.yaml", "UTF-16"),
        ("a: Größe".encode("utf-16-le"), "site.yaml", "UTF-16"),
        ("a: Größe".encode("utf-16-be"), "site.yaml", "UTF-16"),
    ],
)
def test_another_encoding_is_named(site: Path, data: bytes, place: str, encoding: str) -> None:
    write(site, data)
    (found,) = read_config(site)[1]
    facts = (("encoding", encoding),)
    assert (str(found.where), found.code, found.facts) == (place, "not-utf8", facts)


def test_a_character_that_nobody_sees_is_named(site: Path) -> None:
    assert wrong(site, SHORTEST + "shop: \x00\n") == ["site.yaml:3:7: yaml-character"]


def test_a_file_that_is_far_too_large_is_not_read(site: Path) -> None:
    assert wrong(site, "# " + "a" * 2_000_000) == ["site.yaml: file-too-large"]


def test_a_folder_in_its_place_is_no_file(site: Path) -> None:
    (site / "site.yaml").mkdir()
    assert said(read_config(site)[1]) == ["site.yaml: not-a-file"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_its_place_is_not_waited_for(site: Path) -> None:
    os.mkfifo(site / "site.yaml")
    assert said(read_config(site)[1]) == ["site.yaml: not-a-file"]


def test_a_file_that_must_not_be_read_is_told_so(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(site, SHORTEST)

    def forbidden(_: Path) -> bytes:  # permission bits would not keep out an administrator
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    (found,) = read_config(site)[1]
    assert (found.code, found.facts) == ("file-unreadable", (("reason", "Permission denied"),))


def test_everything_that_is_wrong_is_told_at_once(site: Path) -> None:
    text = """\
site:
  titel: Werkstatt
  url: www.example.at
business:
  name: Werkstatt
  email: werkstatt
  hours: {die: 9-12, mon-fri: 9-12, sat: 12-9, sun: mittags}
  profiles: {instagram: example}
shop:
  shipping:
    - {to: Österreich, price: zehn}
  payment: [bar, Überweisung]
lists: {entries: 1000}
"""
    assert wrong(site, text) == [
        "site.yaml:2:3: unknown-key",
        "site.yaml:3:8: not-a-web-address",
        "site.yaml:6:10: not-a-mail-address",
        "site.yaml:7:11: not-a-weekday",
        "site.yaml:7:42: hours-order",
        "site.yaml:7:53: not-hours",
        "site.yaml:8:25: not-a-web-address",
        "site.yaml:11:12: not-a-country",
        "site.yaml:11:31: not-money",
        "site.yaml:12:13: unknown-word",
        "site.yaml:12:18: unknown-word",
        "site.yaml:13:18: not-within",
    ]


def test_what_stands_twice_is_told_once(site: Path) -> None:
    text = SHORTEST + "menu: [a]\nmenu: [b]\n"
    assert wrong(site, text) == ["site.yaml:4:1: repeated-key"]


def test_a_day_has_its_hours_only_once(site: Path) -> None:
    text = SHORTEST[:-2] + ", hours: {mon-wed: 9-12, tue: 14-18}}\n"
    assert wrong(site, text) == ["site.yaml:2:81: day-twice"]


def test_hours_may_run_over_the_weekend(site: Path) -> None:
    text = SHORTEST[:-2] + ", hours: {sat-mon: 9-12, Mi.: 14-18}}\n"
    days = [each.days for each in settings(site, text).business.hours]
    assert days == [(2,), (5, 6, 0)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("shop: {order_by: form}\n", "site.yaml:3:8: form-without-endpoint"),
        ("shop: {order_by: form, endpoint: x}\n", "site.yaml:3:34: not-a-web-address"),
        ("shop: {shipping: {to: AT}}\n", "site.yaml:3:8: shipping-without-price"),
        (
            "shop: {shipping_classes: {parcl: Paket}, shipping: {to: AT, price: 5, class: parcel}}\n",
            "site.yaml:3:8: class-without-rate",
        ),
        ("shop: {shipping: {to: AT, price: gratis}}\n", "site.yaml:3:34: not-money"),
        ("shop: {shipping: {to: AT, pric: 5}}\n", "site.yaml:3:27: unknown-key"),
    ],
)
def test_what_contradicts_itself_is_told_unless_it_could_not_be_read(
    site: Path, text: str, found: str
) -> None:
    assert wrong(site, SHORTEST + text) == [found]


def test_amounts_are_in_the_currency_that_stands_further_down(site: Path) -> None:
    text = SHORTEST + "shop: {deposit: 10 €, currency: CHF}\n"
    assert wrong(site, text) == ["site.yaml:3:17: other-currency"]


def test_a_currency_that_is_none_is_told_once(site: Path) -> None:
    text = SHORTEST + "shop: {deposit: 10 €, currency: Taler}\n"
    assert wrong(site, text) == ["site.yaml:3:33: unknown-word"]


@settings_of_test(deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_file_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("site")
    (folder / "site.yaml").write_bytes(data)
    config, problems = read_config(folder)
    assert problems
    assert isinstance(config, Config)

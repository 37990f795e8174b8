"""The shop window as it is built: notices and their time, ways to reach the shop, complaints."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markup import Markup
from tiny_site import TinySite
from vobject import readOne

from generator.config.read import read_config
from generator.fields.reach import Point
from generator.trade.vcard import Card, vcard

REACH = """\
  phone: 0043 662 / 12 34 56
  whatsapp: +43 660 (0) 000000
  signal: +43 660 000000
  telegram: "@werkstatt_at"
  threema: abcd1234
  location: 47.8006, 13.0445
  street: Gasse 1; Hof, Stiege 2
  postcode: 5020
  city: Salzburg
  country: AT
"""


def with_notice(site: TinySite, notice: str) -> TinySite:
    site.page("blog/2026-11-05-tuer.md", "# Offene Tür\n\nKommen Sie.\n")
    return site.setting("", f"notices:\n  - {notice}\n")


def announced(site: TinySite, address: str = "/") -> list[str]:
    return [text for _, _, text in Markup(site.html(address)).marked("aria-label", "Hinweise")]


# --- notices ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("when", "there"),
    [
        ("", True),
        ("from: 2026-11-21, to: 2026-11-21", True),
        ("from: 2026-11-21 12:00, to: 2026-11-21 12:00", True),
        ("from: 2026-11-21 12:01", False),
        ("to: 2026-11-21 11:59", False),
        ("from: 2026-11-22", False),
        ("to: 2026-11-20", False),
    ],
)
def test_a_notice_stands_on_every_page_from_its_first_moment_to_its_last(
    site: TinySite, when: str, there: bool
) -> None:
    with_notice(site, "{text: Punsch im Hof" + (f", {when}" if when else "") + "}").build()
    for address in ("/", "/blog/tuer/", "/contact/"):
        assert announced(site, address) == (["Punsch im Hof"] if there else [])


def test_the_build_says_when_a_notice_comes_and_when_it_goes(site: TinySite) -> None:
    with_notice(site, "{text: Punsch, from: 2026-12-01 10:00, to: 2026-12-02}")
    last = datetime(2026, 12, 2, 23, 59, 59, 999999)  # noqa: DTZ001
    assert site.build().next_change == (datetime(2026, 12, 1, 10), "site.yaml")  # noqa: DTZ001
    then = site.asking(cutoff=datetime(2026, 12, 1, 10))  # noqa: DTZ001
    assert then.build().next_change == (last, "site.yaml")


def test_a_notice_leads_to_a_page_by_its_name_or_to_a_whole_address(site: TinySite) -> None:
    with_notice(site, "{text: Tür auf, link: blog/tuer}").build()
    [link] = [each for each in Markup(site.html("/")).all("a") if each["href"] == "blog/tuer/"][:1]
    assert link["href"] == "blog/tuer/"
    assert announced(site) == ["Tür auf Offene Tür"]
    site.setting("blog/tuer", '"https://markt.example.at/"').build()
    assert announced(site) == ["Tür auf Mehr dazu"]


def test_a_notice_that_leads_nowhere_or_ends_before_it_begins_is_said(site: TinySite) -> None:
    with_notice(site, "{text: Punsch, from: 2026-12-02, to: 2026-12-01, link: blog/tür}")
    assert site.complaints() == (
        "site.yaml:7:1: error: In entry 1, the end lies before the start. [ends-before-start]\n"
        "    Check the two days, and their years.\n"
        "site.yaml:8:60: error: The link “blog/tür” of a notice leads to no page. "
        "[unknown-notice-link]\n"
        "    Did you mean “blog/tuer”? Name a page by its file (blog/open-day for "
        "content/blog/2026-11-05-open-day.md) or a whole address that begins with https://."
    )


def test_a_time_with_its_zone_is_told_in_the_zone_of_the_site(tmp_path: Path) -> None:
    said = (
        'site: {title: A, url: "https://a.example/", timezone: Asia/Tokyo}\n'
        "business: {name: A, email: a@example.at}\n"
        'notices: [{text: A, from: "2026-12-01 10:00 +01:00"}]\n'
    )
    (tmp_path / "site.yaml").write_text(said, encoding="utf-8")
    config, problems = read_config(tmp_path)
    assert problems == ()
    assert config.notices[0].start == datetime(2026, 12, 1, 18)  # noqa: DTZ001


# --- ways to reach the shop ------------------------------------------------------------------------


def test_messengers_map_and_route_are_plain_links(site: TinySite) -> None:
    site.setting(
        "  email: werkstatt@example.at\n", f"  email: werkstatt@example.at\n{REACH}"
    ).build()
    links = [
        each["href"]
        for each in Markup(site.html("/contact/")).all("a")
        if ":" in each.get("href", "")
    ]
    assert list(dict.fromkeys(links))[:8] == [
        "tel:0043662123456",
        "https://wa.me/43660000000",
        "https://signal.me/#p/+43660000000",
        "https://t.me/werkstatt_at",
        "https://threema.id/ABCD1234",
        "mailto:werkstatt@example.at",
        "geo:47.8006,13.0445",
        "https://www.openstreetmap.org/directions?to=47.8006%2C13.0445",
    ]


def test_without_a_place_on_the_map_the_route_asks_for_the_address(site: TinySite) -> None:
    site.setting(
        "  email: werkstatt@example.at\n",
        "  email: werkstatt@example.at\n  street: Gässchen 1\n  postcode: 5020\n  city: Salzburg\n",
    ).build()
    assert "search?query=G%C3%A4sschen%201%2C%205020%20Salzburg" in site.html("/contact/")
    assert "geo:" not in site.html("/contact/")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "telegram: a b",
            "site.yaml:7:13: error: “a b” at “telegram” is no name at Telegram. [not-a-telegram-name]",
        ),
        (
            "threema: 123",
            "site.yaml:7:12: error: “123” at “threema” is no Threema ID. [not-a-threema-id]",
        ),
        (
            "location: Wien",
            "site.yaml:7:13: error: “Wien” at “location” is no place on the map. [not-a-point]",
        ),
        (
            "location: 97, 13",
            "site.yaml:7:13: error: “97, 13” at “location” is no place on the map. [not-a-point]",
        ),
        (
            "location: 97.5, 13.1",
            "site.yaml:7:13: error: “97.5, 13.1” at “location” is no place on the map. [not-a-point]",
        ),
    ],
)
def test_what_is_no_way_to_reach_anybody_is_said(site: TinySite, line: str, said: str) -> None:
    site.page("index.md", "# Werkstatt\n").setting("", f"  {line}\n")
    assert site.complaints().splitlines()[0] == said


@given(st.text(max_size=40))
def test_whatever_is_typed_as_a_place_is_a_place_or_refused(text: str) -> None:
    from generator.fields.desk import Desk, Unreadable
    from generator.fields.reach import POINT
    from generator.fields.tree import Scalar
    from generator.problems import Location

    try:
        found = POINT.read(Scalar(text, Location("site.yaml")), Desk())
    except Unreadable:
        return
    assert isinstance(found, Point)
    assert abs(found.latitude) <= 90
    assert abs(found.longitude) <= 180


# --- the card for address books --------------------------------------------------------------------


def test_the_card_says_who_we_are_in_each_language(site: TinySite) -> None:
    site.setting("  email: werkstatt@example.at\n", f"  email: werkstatt@example.at\n{REACH}")
    site.setting("site:\n", "site:\n  languages: [de-AT, en]\n")
    site.page("about.md", "# Über uns\n").page("about.en.md", "# About us\n").build()
    card = readOne(site.output()["kontakt.vcf"].decode())
    assert card.fn.value == "Werkstatt am Beispielplatz"
    assert card.adr.value.street == "Gasse 1; Hof, Stiege 2"
    assert (card.adr.value.code, card.adr.value.city) == ("5020", "Salzburg")
    assert card.tel.value == "tel:+43662123456"
    assert card.email.value == "werkstatt@example.at"
    assert card.url.value == "https://www.example.at/"
    assert next(each.value for each in card.contents["impp"]) == "https://wa.me/43660000000"
    english = readOne(site.output()["en/contact.vcf"].decode())
    assert english.adr.value.country == "Austria"
    assert english.url.value == "https://www.example.at/en/"


_TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=120).map(
    lambda text: " ".join(text.split())
)


@given(_TEXT.filter(bool), _TEXT, _TEXT)
def test_whatever_it_holds_the_card_is_read_as_it_was_meant(
    name: str, street: str, note: str
) -> None:
    text = vcard(Card(name=name, street=street, city="Salzburg", note=note))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    card = readOne(text)
    assert card.fn.value == name
    assert card.adr.value.street == street
    assert not note or card.note.value == note


# --- complaints and news ---------------------------------------------------------------------------


def test_the_way_to_complain_is_on_every_page_and_beside_the_order_button(site: TinySite) -> None:
    site.setting("", "shop: {reply_within: 2 working days}\n")
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\n---\n").build()
    for address, times in (("/", 1), ("/products/mug/", 2), ("/order/", 2)):
        page = Markup(site.html(address))
        ways = [
            each for each in page.all("a") if each.get("href", "").endswith("contact/#complaint")
        ]
        assert len(ways) == times
        assert {each["class"] for each in ways} == {"button button-quiet"}
    assert "Antwort in höchstens: 2 Werktage" in site.html("/products/mug/")


def test_a_complaint_is_a_mail_that_asks_what_we_must_know(site: TinySite) -> None:
    site.build()
    [link] = [
        each["href"]
        for each in Markup(site.html("/contact/")).all("a")
        if each.get("href", "").startswith("mailto:") and "Beschwerde" in each["href"]
    ]
    assert link.startswith("mailto:werkstatt@example.at?subject=Beschwerde%3A%20Werkstatt")
    assert "Was%20ist%20nicht%20in%20Ordnung%3F" in link


def test_where_orders_come_by_form_so_do_complaints(site: TinySite) -> None:
    site.setting("", 'shop: {order_by: form, endpoint: "https://forms.example.at/x"}\n').build()
    html = site.html("/contact/")
    section = html[
        html.index('id="complaint"') : html.index("</section>", html.index('id="complaint"'))
    ]
    assert 'action="https://forms.example.at/x"' in section
    assert "mailto:" not in section
    assert "form-action 'self' https://forms.example.at" in html


def test_news_come_by_feed_and_where_the_owner_writes_letters_by_mail(site: TinySite) -> None:
    site.page("blog/2026-11-05-tuer.md", "# Offene Tür\n\nKommen Sie.\n").build()
    assert Markup(site.html("/blog/")).text_of("section") == [
        "Auf dem Laufenden bleiben Neues als Feed"
    ]
    site.setting("  email: w", "  newsletter: Vier Briefe im Jahr.\n  email: w").build()
    [said] = Markup(site.html("/blog/")).text_of("section")
    assert said.startswith(
        "Auf dem Laufenden bleiben Vier Briefe im Jahr. Neues per MailNeues als Feed"
    )
    assert "subject=Neuigkeiten%20per%20Mail&amp;body=Bitte%20schicken" in site.html("/blog/")

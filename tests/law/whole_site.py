"""A small site that lacks nothing, as the rules see it, and ways to take something away from it.

It is rendered once; what tests change are values: settings, heads, what was found on its pages.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tiny_site import TinySite, picture

from generator import __version__
from generator.config.settings import Config
from generator.content.sources import SourceFile
from generator.engine.fingerprint import Fingerprints, fingerprint
from generator.engine.store import Store
from generator.engine.workers import Workers
from generator.inventory import program_inventory
from generator.law.case import Case, Shown
from generator.law.gather import gather
from generator.law.spots import spot
from generator.law.traits import lands, traits
from generator.model.site import Page, Site
from generator.plan.plan import plan_site
from generator.render.facts import Facts
from generator.request import Request
from generator.stages.once import Once
from generator.stages.reading import read_site, sound, understand
from generator.stages.rendering import render_all

Change = Callable[[Case], Case]

TODAY = date(2026, 11, 21)

SETTINGS = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  language: de-AT
business:
  name: Werkstatt am Beispielplatz
  owner: Maria Beispiel
  legal_form: Einzelunternehmen
  street: Linzer Gasse 1
  postcode: 5020
  city: Salzburg
  country: AT
  phone: +43 662 123456
  email: werkstatt@example.at
  vat: {mode: small-business}
  chamber: Wirtschaftskammer Salzburg
  authority: Magistrat der Stadt Salzburg
  trade: Buchbinderei
  object: Handbuchbinderei
  employees: 2
  media:
    ownership: allein Maria Beispiel
    direction: Nachrichten aus der Werkstatt
shop:
  markets: [AT, DE]
  delivery_time: 3-5 days
  shipping:
    - {to: [AT, DE], price: "5,90"}
  payment: [bank transfer]
  deposit: {share: 30 %, due: 7 days after confirmation}
  cancellation:
    - {until: start, costs: 10 %}
    - {until: delivery, costs: 50 %}
  withdrawal: {return_costs: customer}
"""

IMPRINT = """\
---
title: Impressum
role: imprint
---
Werkstatt am Beispielplatz, Maria Beispiel, Einzelunternehmen, Linzer Gasse 1, 5020 Salzburg,
+43 662 123456, werkstatt@example.at. Gegenstand: Handbuchbinderei. Standort der Gewerbeberechtigung: ebenda.
Behörde: Magistrat der Stadt Salzburg. Wirtschaftskammer Salzburg. Gewerbeordnung: https://www.ris.bka.gv.at/

Eigentum: allein Maria Beispiel. Richtung: Nachrichten aus der Werkstatt.
"""

PRIVACY = """\
---
title: Datenschutz
role: privacy
---
Werkstatt am Beispielplatz, werkstatt@example.at. Rechtsgrundlage ist Art. 6 DSGVO. Empfänger ist unser
Webspace; Protokolle werden nach 14 Tagen gelöscht. Bestellungen behalten wir sieben Jahre. Die Liste bleibt
in Ihrem Browser. Auch einen Widerruf behalten wir. Sie haben ein Recht auf Auskunft. **Sie können
widersprechen.** Beschwerden nimmt die Datenschutzbehörde entgegen.
"""

WITHDRAWAL = """\
---
title: Widerrufsrecht
role: withdrawal
---
Binnen vierzehn Tagen; vierzehn Tage nach Erhalt endet die Frist. Schreiben Sie an Werkstatt am Beispielplatz,
Linzer Gasse 1, 5020 Salzburg, werkstatt@example.at, +43 662 123456, oder online. Wir haben Ihnen alles
zurückzuzahlen. Die Kosten der Rücksendung tragen Sie.

## Muster-Widerrufsformular

Hiermit widerrufe ich den Vertrag.
"""

TERMS = """\
---
title: Bestellbedingungen
role: terms
version: 2026-01-15
---
Werkstatt am Beispielplatz, werkstatt@example.at. Der Vertrag kommt mit unserer Bestätigung zustande. Bis zum
Absenden können Sie jede Angabe ändern. Wir
bewahren Ihre Bestellung auf. Verträge schließen wir auf Deutsch.

{{ shop.cancellation }}

Sie dürfen uns nachweisen, dass uns kein oder ein geringerer Schaden entstanden ist.
Kein Widerrufsrecht besteht bei Anfertigungen.
"""

SHIPPING = """\
---
title: Versand
role: shipping
---
{{ shop.shipping }} Der Versand nach Österreich und Deutschland kostet 5,90 €.
"""

BOOK = """\
---
title: Notizbuch
price: 28,00
images: [buch.jpg]
no_warnings: true
---
"""

PASTE = """\
---
title: Kleister
price: 6,00
net_content: 250 g
perishable: true
images: [buch.jpg]
no_warnings: true
---
"""

GUEST_BOOK = """\
---
title: Gästebuch
custom_made: true
custom_reason: mit Ihrem Namen geprägt
price_note: nach Größe und Arbeitszeit
images: [buch.jpg]
no_warnings: true
---
"""

REPAIR = """\
---
title: Reparatur
kind: service
price_note: 60 € je Stunde
deposit: 30 %
---
"""

VOICE = """\
---
name: Anna
consent: true
verified: Bestellung vom 3. Mai
rating: 5
---
Sehr schön.
"""


def write(site: TinySite) -> TinySite:
    """The whole site, in its folder."""
    site.yaml(SETTINGS).file("content/products/buch.jpg", picture())
    for name, text in (
        ("imprint.md", IMPRINT),
        ("privacy.md", PRIVACY),
        ("withdrawal.md", WITHDRAWAL),
        ("order-terms.md", TERMS),
        ("shipping.md", SHIPPING),
        ("products/book.md", BOOK),
        ("products/paste.md", PASTE),
        ("products/guest-book.md", GUEST_BOOK),
        ("products/repair.md", REPAIR),
        ("testimonials/anna.md", VOICE),
        ("blog/2026-11-05-open-day.md", "# Offene Tür\n\nKommen Sie vorbei.\n"),
        ("index.md", "# Werkstatt\n\nBücher.\n"),
    ):
        site.page(name, text)
    return site


def case_of(root: Path, today: date = TODAY, store: Path | None = None) -> Case:
    """What the rules look at, from a folder; rendered, but not published.

    ``store`` is what an earlier build of the same folder remembers.
    """
    cutoff = datetime(today.year, today.month, today.day, 12)  # noqa: DTZ001 - the site's own time
    request = Request(root, root / "output", cutoff, processes=1)
    with (
        TemporaryDirectory() as folder,
        Store(store or Path(folder) / "store", __version__) as known,
        Workers(1) as workers,
    ):
        once = Once(fingerprint(program_inventory()), known, Fingerprints(), workers)
        read = read_site(request, once)
        site, pictures, problems = understand(read, request, once)
        theme = sound(read.theme, problems)
        outputs = plan_site(site, theme, pictures)
        rendered = render_all(root, theme, outputs, once)
        spots = read.spots
    return gather(site, outputs, rendered.results, spots)


# --- changes -------------------------------------------------------------------------------------


def all_of(*changes: Change) -> Change:
    """One change after the other."""

    def change(case: Case) -> Case:
        for each in changes:
            case = each(case)
        return case

    return change


def same(case: Case) -> Case:
    """Nothing changes."""
    return case


def business(**said: Any) -> Change:
    """Other values below ``business:``."""
    return _config(lambda c: replace(c, business=replace(c.business, **said)))


def shop(**said: Any) -> Change:
    """Other values below ``shop:``."""
    return _config(lambda c: replace(c, shop=replace(c.shop, **said)))


def privacy(**said: Any) -> Change:
    """Other values below ``privacy:``."""
    return _config(lambda c: replace(c, privacy=replace(c.privacy, **said)))


def _config(edit: Callable[[Config], Config]) -> Change:
    return lambda case: _again(case, replace(case.site, config=edit(case.site.config)))


def _again(case: Case, site: Site) -> Case:
    """The same pages of another site: its traits and countries follow from it."""
    seat, reach = lands(site.config)
    return replace(case, site=site, seat=seat | {""}, reach=reach | {""}, traits=traits(site))


def heads(kind: str, only: str = "", **said: Any) -> Change:
    """Other values in the heads of all products, posts or testimonials, or of the one called so."""

    def edited(page: Page) -> Page:
        if page.kind != kind or only not in page.key or page.own is None:
            return page
        return replace(page, own=replace(page.own, **said))

    def change(case: Case) -> Case:
        editions = tuple(
            replace(
                edition,
                products=tuple(map(edited, edition.products)),
                posts=tuple(map(edited, edition.posts)),
                testimonials=tuple(map(edited, edition.testimonials)),
            )
            for edition in case.site.editions
        )
        shown = tuple(replace(each, page=each.page and edited(each.page)) for each in case.shown)
        return _again(replace(case, shown=shown), replace(case.site, editions=editions))

    return change


def without(*kinds: str) -> Change:
    """A site without its ``posts``, ``products`` or ``testimonials``."""

    def change(case: Case) -> Case:
        emptied: Any = dict.fromkeys(kinds, ())
        editions = tuple(replace(each, **emptied) for each in case.site.editions)
        return _again(case, replace(case.site, editions=editions))

    return change


def only(name: str) -> Change:
    """A site with no other product than the one called so."""

    def change(case: Case) -> Case:
        editions = tuple(
            replace(each, products=tuple(p for p in each.products if name in p.key))
            for each in case.site.editions
        )
        shown = tuple(
            each
            for each in case.shown
            if not each.page or each.page.kind != "product" or name in each.page.key
        )
        return _again(replace(case, shown=shown), replace(case.site, editions=editions))

    return change


def facts(
    edit: Callable[[Shown], Facts], where: Callable[[Shown], bool] = lambda _: True
) -> Change:
    """Other things found on the pages for which ``where`` holds."""

    def change(case: Case) -> Case:
        pages = (replace(each, facts=edit(each)) if where(each) else each for each in case.shown)
        return replace(case, shown=tuple(pages))

    return change


def unmarked(*markers: str) -> Change:
    """Pages on which nothing is marked so."""
    names = {f"legal:{marker}" for marker in markers}

    def edit(page: Shown) -> Facts:
        found = page.facts
        return replace(
            found,
            markers=tuple(each for each in found.markers if each not in names),
            outline=tuple(each for each in found.outline if each[0] not in names),
            labels=tuple(each for each in found.labels if f"legal:{each[0]}" not in names),
        )

    return facts(edit)


def marked(marker: str, where: Callable[[Shown], bool] = lambda _: True) -> Change:
    """Pages on which something is marked so, whether the theme does it or not."""
    name = f"legal:{marker}"

    def edit(page: Shown) -> Facts:
        there = name in page.facts.markers
        more = page.facts.markers if there else (*page.facts.markers, name)
        return replace(page.facts, markers=more, text=page.facts.text or "…")

    return facts(edit, where)


def labelled(marker: str, words: str, where: Callable[[Shown], bool] = lambda _: True) -> Change:
    """Pages on which the marked link or button says ``words``."""

    def edit(page: Shown) -> Facts:
        others = tuple(each for each in page.facts.labels if each[0] != marker)
        outline = tuple(
            (step, words if step == f"legal:{marker}" else said)
            for step, said in page.facts.outline
        )
        return replace(page.facts, labels=(*others, (marker, words)), outline=outline)

    return all_of(marked(marker, where), facts(edit, where))


def unsaid(role: str, pattern: str) -> Change:
    """The page with the role, without the words that match."""
    return facts(
        lambda page: replace(page.facts, text=re.sub(f"(?i){pattern}", " ", page.facts.text)),
        lambda page: page.has(role),
    )


def saying(role: str, words: str) -> Change:
    """The page with the role, with more words."""
    return facts(
        lambda page: replace(page.facts, text=f"{page.facts.text} {words}"),
        lambda page: page.has(role),
    )


def no_page(role: str) -> Change:
    """A site without the page that has the role."""

    def change(case: Case) -> Case:
        return replace(case, shown=tuple(each for each in case.shown if not each.has(role)))

    return change


def writing(kind: str, text: str) -> Change:
    """Somebody writes ``text`` in a file of that kind, or with that role."""

    def change(case: Case) -> Case:
        pages = [page for edition in case.site.editions for page in edition.all_pages()]
        page = next(each for each in pages if kind in (each.kind, each.head.role))
        found = spot(SourceFile(page.document.file, text.encode()))
        return replace(case, spots=(*case.spots, *((each, page) for each in found)))

    return change


def fetching(asked: str) -> Change:
    """A theme whose style sheet or script asks for something, or follows visitors."""
    return lambda case: replace(case, fetches=(("assets/theme.css", asked),))


def on(day: date) -> Change:
    """Another day."""
    return lambda case: replace(case, today=day)


def is_desk(page: Shown) -> bool:
    """A page on which one orders."""
    return page.has("order-button")


def is_product(name: str = "") -> Callable[[Shown], bool]:
    """The page of a product."""
    return lambda page: bool(page.page) and page.page.kind == "product" and name in page.page.key  # type: ignore[union-attr]


def is_front(page: Shown) -> bool:
    """The page that visitors see first."""
    return page.path == "index.html"


WITH_DUTIES = all_of(
    marked("withdrawal-ground", is_product()),
    marked("guarantee-notice", is_desk),
    facts(
        lambda page: replace(
            page.facts, links=(*page.facts.links, "https://europa.eu/youreurope/citizens/")
        ),
        is_desk,
    ),
    marked("withdrawal-function", is_front),
    marked("reviews-note", is_front),
    labelled("withdraw-link", "Vertrag widerrufen"),
    labelled("withdraw-confirm", "Widerruf bestätigen", is_front),
)
"""The parts of pages that another module draws; here they are values, so that each can be taken away."""


def whole(root: Path) -> Case:
    """The site that lacks nothing."""
    return WITH_DUTIES(case_of(write(TinySite(root)).root))

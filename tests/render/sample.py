"""Every kind of page from plain Python, with every field filled, in German and in English."""
# ruff: noqa: DTZ001 - the site's own time carries no zone

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal

from sample_window import OFFERED, complaint, notices, reach

from generator.content.body import OFFICIAL_TEXTS, Heading
from generator.plan import views
from generator.trade.money import Money
from generator.trade.offer import (
    Availability,
    BasePrice,
    Choice,
    CourseDate,
    Deposit,
    Kind,
    Measure,
    Mode,
    Option,
    Quantity,
    Question,
    QuestionKind,
    Rung,
)
from generator.trade.spans import Event, Moment, Span, Unit

LANGUAGES = ("de-AT", "en")

Both = tuple[str, str]
"""A text in German and in English."""


def said(both: Both, language: str) -> str:
    return both[1 if language == "en" else 0]


def prefix(language: str) -> str:
    return "/en" if language == "en" else ""


def euro(cents: int) -> Money:
    return Money(cents)


def picture(
    name: str, width: int = 1600, height: int = 2000, caption: str = ""
) -> views.PictureView:
    return views.PictureView(
        address=f"/images/{name}.jpg",
        width=width,
        height=height,
        alt=f"{name} auf dem Tisch",
        caption=caption,
        sources=(views.PictureSource(f"/images/{name}.jpg", width),),
        webp=(
            views.PictureSource(f"/images/{name}-800.webp", 800),
            views.PictureSource(f"/images/{name}.webp", width),
        ),
    )


LADDER = (
    Rung(Moment(Event.ORDER, Span(48, 48, Unit.HOURS)), percent=Decimal(0)),
    Rung(Moment(Event.START), percent=Decimal(10)),
    Rung(Moment(Event.READY), percent=Decimal(30)),
    Rung(Moment(Event.DELIVERY), amount=Money(4500)),
)
DEPOSIT = Deposit(
    percent=Decimal(40),
    start=Money(10000),
    due=Moment(Event.CONFIRMATION, Span(7, 7, Unit.DAYS)),
)
SHIPPING_COUNTRIES: Both = ("Österreich", "Austria")
TAX: Both = (
    "Umsatzsteuerbefreit – Kleinunternehmer gem. § 6 Abs. 1 Z 27 UStG",
    "Exempt from VAT – small business under § 6(1) no. 27 Austrian VAT Act",
)


def shipping(language: str) -> tuple[views.ShippingView, ...]:
    return (
        views.ShippingView((said(SHIPPING_COUNTRIES, language),), euro(590), euro(8000)),
        views.ShippingView((said(("Deutschland", "Germany"), language),), euro(1290), up_to="5 kg"),
        views.ShippingView((), None, pickup=True),
    )


def business(language: str) -> views.BusinessView:
    mornings, afternoons = (time(9), time(12)), (time(14), time(18))
    return views.BusinessView(
        name="Werkstatt am Beispielplatz",
        owner="Maria Beispiel",
        legal_form="Einzelunternehmen",
        street="Beispielgasse 1",
        postcode="5020",
        city="Salzburg",
        country=said(SHIPPING_COUNTRIES, language),
        country_code="AT",
        phone="+43 662 000000",
        email="werkstatt@example.at",
        whatsapp="+43 660 000000",
        hours=(
            views.OpeningHours((1, 2, 3, 4), (mornings, afternoons)),
            views.OpeningHours((5,), (mornings,)),
        ),
        closed=(
            views.ClosedView(
                date(2026, 12, 24),
                date(2027, 1, 6),
                said(("Betriebsurlaub", "Holidays"), language),
            ),
        ),
        people=(
            views.PersonView(
                "Maria Beispiel",
                said(("Buchbindermeisterin", "Master bookbinder"), language),
                picture("buchbinderin", 1200, 1500),
            ),
            views.PersonView(
                "Jana Muster",
                said(("Gesellin", "Journeywoman"), language),
                picture("gesellin", 1200, 1500),
            ),
        ),
        profiles=(views.LinkView("Mastodon", "https://social.example.at/@werkstatt"),),
        facts=((said(("Kammer", "Chamber"), language), "Wirtschaftskammer Salzburg"),),
        logo="/images/logo.svg",
    )


def words(text: str, touched: str) -> views.ChangedWords:
    return views.ChangedWords(text, views.Touched(touched))


def terms_version(language: str, year: int = 2026) -> views.TermsVersion:
    day = date(year, 11, 1)
    address = f"{prefix(language)}/order-terms/{day.isoformat()}/"
    return views.TermsVersion(day, day, address, "3f9a1c77aa00bb11cc22dd33")


def site(language: str = "de-AT", address_form: str = "Sie") -> views.SiteView:
    """What all pages of a language share."""
    at = prefix(language)
    named = {
        "products": said(("Stücke", "Things we make"), language),
        "blog": said(("Werkstattbuch", "Journal"), language),
        "about": said(("Über uns", "About us"), language),
        "contact": said(("Kontakt", "Contact"), language),
    }
    roles = {
        views.LegalRole.IMPRINT: ("Impressum", "Imprint"),
        views.LegalRole.PRIVACY: ("Datenschutz", "Privacy"),
        views.LegalRole.TERMS: ("Auftragsbedingungen", "Order terms"),
        views.LegalRole.WITHDRAWAL: ("Widerruf", "Withdrawal"),
        views.LegalRole.SHIPPING: ("Versand", "Shipping"),
    }
    return views.SiteView(
        title="Werkstatt am Beispielplatz",
        tagline=said(
            (
                "Notizbücher, Schachteln und Mappen, von Hand gebunden in Salzburg",
                "Notebooks, boxes and portfolios, bound by hand in Salzburg",
            ),
            language,
        ),
        language=language,
        direction="ltr",
        url="https://www.example.at/",
        example=True,
        policy="default-src 'none'; style-src 'self'",
        address_form=address_form,
        places=views.PlacesView(
            home=f"{at}/",
            products=f"{at}/products/",
            blog=f"{at}/blog/",
            tags=f"{at}/tags/",
            terms=f"{at}/order-terms/",
            testimonials=f"{at}/testimonials/",
            contact=f"{at}/contact/",
            shipping=f"{at}/shipping/",
            withdrawal=f"{at}/withdrawal/",
            order=f"{at}/order/",
            search=f"{at}/search/",
            complaint=f"{at}/contact/#complaint",
        ),
        menu=tuple(views.LinkView(text, f"{at}/{name}/") for name, text in named.items()),
        footer=(views.LinkView(said(("Pflege", "Care"), language), f"{at}/help/care/"),),
        legal=tuple(
            views.LegalLink(role, said(both, language), f"{at}/{role.value}/")
            for role, both in roles.items()
        ),
        feeds=(
            views.FeedView("Werkstattbuch (RSS)", f"{at}/feed.xml", "application/rss+xml"),
            views.FeedView("Werkstattbuch (Atom)", f"{at}/feed.atom.xml", "application/atom+xml"),
        ),
        business=business(language),
        shop=views.ShopView(
            currency="EUR",
            delivery_time=Span(3, 5, Unit.DAYS),
            workload_note=said(("Vor Weihnachten länger", "Longer before Christmas"), language),
            shipping=shipping(language),
            payment=(
                said(("Überweisung", "bank transfer"), language),
                said(("bar bei Abholung", "cash on collection"), language),
            ),
            deposit=DEPOSIT,
            cancellation=LADDER,
            terms=terms_version(language),
            guarantee=views.NoticeView(
                said(("/notice-de.png", ""), language), "https://europa.eu/youreurope/"
            ),
            reply_within=Span(2, 2, Unit.WORKING_DAYS),
            workload=Span(4, 6, Unit.WEEKS),
        ),
        options=(),
        reach=reach(language != "en", at),
        notices=notices(language != "en", at),
    )


def page(
    layout: str,
    title: str,
    address: str,
    language: str,
    *,
    body: views.BodyView | None = None,
    image: views.PictureView | None = None,
    crumbs: tuple[views.LinkView, ...] = (),
    description: str = "",
    draft: bool = False,
    role: views.LegalRole | None = None,
) -> views.Page:
    bare = address.removeprefix("/en") if language == "en" else address
    own = {"de-AT": "Deutsch", "en": "English"}
    order = (language, *(each for each in LANGUAGES if each != language))
    return views.Page(
        layout=layout,
        title=title,
        address=address,
        description=description,
        translations=tuple(
            views.TranslationView(each, own[each], prefix(each) + bare, each == "de-AT")
            for each in order
        ),
        crumbs=crumbs,
        image=image,
        body=body or views.BodyView(),
        date=datetime(2026, 11, 5, 9, 30),
        updated=date(2026, 11, 12),
        tags=(views.LinkView("leder", f"{prefix(language)}/tags/leder/"),),
        role=role,
        draft=draft,
        extra=views.ExtraView((("arbeit", "2 Stunden"),)),
        scripts=("/assets/page.1234abcd.js",),
    )


PRODUCTS: Mapping[str, tuple[Both, int, Availability]] = {
    "reisejournal-leder": (
        ("Reisejournal in Leder", "Travel journal"),
        8900,
        Availability.MADE_TO_ORDER,
    ),
    "skizzenbuch-leinen": (
        ("Skizzenbuch in Leinen", "Linen sketchbook"),
        2600,
        Availability.IN_STOCK,
    ),
    "unikat-marmor": (
        ("Einzelstück, marmoriert", "One of a kind, marbled"),
        6400,
        Availability.UNIQUE,
    ),
    "kalender-2027": (("Wochenkalender 2027", "Weekly planner 2027"), 3400, Availability.PREORDER),
    "fotoalbum": (("Fotoalbum mit Kordel", "Photo album"), 7800, Availability.IN_STOCK),
    "zeichenmappe": (("Zeichenmappe", "Portfolio"), 5200, Availability.SOLD_OUT),
    "kleister": (("Weizenkleister", "Wheat paste"), 660, Availability.IN_STOCK),
    "kurs-koptische-bindung": (
        ("Kurs: Koptische Bindung", "Course: Coptic binding"),
        14500,
        Availability.IN_STOCK,
    ),
}


def card(name: str, language: str) -> views.ProductCard:
    title, cents, availability = PRODUCTS[name]
    course = name.startswith("kurs")
    return views.ProductCard(
        title=said(title, language),
        address=f"{prefix(language)}/products/{name}/",
        description=said(("Fadengeheftet, liegt flach.", "Sewn, lies flat."), language),
        image=picture(name),
        kind=Kind.COURSE if course else Kind.GOODS,
        price=euro(cents),
        price_from=name == "reisejournal-leder",
        price_note="",
        was_price=euro(2900) if name == "skizzenbuch-leinen" else None,
        base_price=BasePrice(euro(1320), 1, "kg") if name == "kleister" else None,
        tax_note=said(TAX, language),
        availability=availability,
        available_from=date(2026, 12, 1),
        mode=Mode.ORDER,
        next_date=CourseDate(datetime(2027, 3, 6, 9, 30)) if course else None,
        draft=name == "fotoalbum",
        details=(
            ("Format", "A5"),
            ("Material", "Buchleinen"),
            ("Arbeit", "2 Stunden"),
            ("Nr.", "17"),
        ),
        shelf=2 if course else 1,
    )


def cards(language: str) -> tuple[views.ProductCard, ...]:
    return tuple(card(name, language) for name in PRODUCTS)


def posts(language: str) -> tuple[views.PostCard, ...]:
    titles: tuple[Both, ...] = (
        ("Offene Tür", "Open day"),
        ("Wie ein Buch geheftet wird", "How a book is sewn"),
        ("Leder pflegen", "Looking after leather"),
        ("Verpacken", "Wrapping"),
    )
    pictures = ("offene-tuer", "falzen", "leder", "verpacken")
    return tuple(
        views.PostCard(
            title=said(title, language),
            address=f"{prefix(language)}/blog/{image}/",
            description=said(
                (
                    "Am Samstag stehen Tür und Pressen offen. Wer mag, bindet ein Heft.",
                    "On Saturday the door and the presses stand open. Bind a booklet if you like.",
                ),
                language,
            ),
            date=date(2026, 11, 5),
            image=picture(image, 2000, 1250),
            tags=(),
            draft=image == "leder",
        )
        for title, image in zip(titles, pictures, strict=True)
    )


def voices(language: str) -> tuple[views.TestimonialView, ...]:
    return (
        views.TestimonialView(
            name="A. Beispiel",
            date=date(2026, 9, 1),
            html=said(
                (
                    "<p>Das Gästebuch lag bei der Hochzeit auf dem Tisch und sah am Ende des "
                    "Abends aus, als wäre es schon immer da gewesen.</p>",
                    "<p>The guest book lay on the table and looked as if it had always been there.</p>",
                ),
                language,
            ),
            source=said(("persönlich", "in person"), language),
            verified=said(
                ("Kauf an der Rechnung geprüft", "Checked against the invoice"), language
            ),
            rating=5,
            answer=said(
                (
                    "Danke! Der Einband wird mit den Jahren noch dunkler.\n\nSchreiben Sie weiter.",
                    "Thank you! The cover will darken with the years.\n\nKeep writing.",
                ),
                language,
            ),
            product=views.LinkView(
                said(("Gästebuch", "Guest book"), language),
                f"{prefix(language)}/products/gaestebuch/",
            ),
        ),
        views.TestimonialView(
            name="B. Muster",
            date=None,
            html=said(("<p>Kam eine Woche zu spät.</p>", "<p>A week late.</p>"), language),
            source="",
            verified="",
            rating=None,
            answer="",
            product=None,
        ),
    )


LABELS = {
    Mode.ORDER: ("Zahlungspflichtig bestellen", "Order with obligation to pay"),
    Mode.ENQUIRY: ("Unverbindlich anfragen", "Request an offer"),
}


def order(language: str, mode: Mode, by: str) -> views.OrderView:
    text = "1 × Skizzenbuch in Leinen (SKL)\nEinband: ____ (Naturleinen · Waldgrün +2.00 EUR)\nName: ____"
    return views.OrderView(
        mode=mode,
        label=said(LABELS[mode], language),
        by=by,
        to="werkstatt@example.at",
        subject="Skizzenbuch in Leinen (SKL)",
        text=text,
        mailto="mailto:werkstatt@example.at?subject=Skizzenbuch%20in%20Leinen%20%28SKL%29",
        short=True,
        endpoint="https://forms.example.org/f/abc?x=1" if by == "form" else "",
        trap="website" if by == "form" else "",
        fields=(("product", "Skizzenbuch in Leinen"), ("sku", "SKL")) if by == "form" else (),
        offer='{"site":"https://www.example.at/"}',
        wish=mode,
    )


def withdraw_form(language: str, by: str) -> views.WithdrawForm:
    """The electronic withdrawal by mail or by form."""
    return views.WithdrawForm(
        label=said(("Widerruf bestätigen", "Confirm withdrawal"), language),
        by=by,
        to="werkstatt@example.at",
        subject=said(("Widerruf", "Withdrawal"), language),
        text="Name: ____",
        mailto="mailto:werkstatt@example.at?subject=Widerruf",
        endpoint="https://forms.example.at/f" if by == "form" else "",
        trap="website" if by == "form" else "",
        fields=(("mode", "withdrawal"),) if by == "form" else (),
    )


def order_form(language: str, by: str) -> views.OrderForm:
    """What the order page offers, with every way to send."""
    at = prefix(language)
    countries = (
        ("AT", said(SHIPPING_COUNTRIES, language)),
        ("DE", said(("Deutschland", "Germany"), language)),
    )
    return views.OrderForm(
        labels=(
            (Mode.ORDER, said(LABELS[Mode.ORDER], language)),
            (Mode.ENQUIRY, said(LABELS[Mode.ENQUIRY], language)),
        ),
        sheet=f"{at}/order/sheet/",
        phone=f"{at}/order/phone/",
        by=by,
        to="werkstatt@example.at",
        countries=countries,
        homes=(*countries, ("CH", said(("Schweiz", "Switzerland"), language))),
        pickup=True,
        tax_note=said(TAX, language),
        whatsapp="+43 660 000000",
        sms="+43 660 000000",
        endpoint="https://forms.example.org/f/abc?x=1" if by == "form" else "",
        trap="website" if by == "form" else "",
        fields=(("_next", "https://www.example.at/danke/"),) if by == "form" else (),
        subject_field="subject" if by == "form" else "",
        attributes=(("data-netlify", "true"),) if by == "form" else (),
    )


def on_paper(language: str) -> tuple[views.PaperProduct, ...]:
    """A product with everything, and one priced individually."""
    full = product(language)
    return tuple(
        views.PaperProduct(
            name=full.name,
            sku=sku,
            mode=mode,
            price=price,
            price_from=price is not None,
            price_note=note,
            delivery_time=full.delivery_time,
            options=full.options,
            questions=full.questions,
            dates=full.dates,
        )
        for sku, mode, price, note in (
            ("SKL", Mode.ORDER, euro(2600), ""),
            ("GB", Mode.ENQUIRY, None, said(("nach Aufwand", "by the work"), language)),
        )
    )


def options(language: str) -> tuple[Option, ...]:
    return (
        Option(
            said(("Einband", "Cover"), language),
            (
                Choice(said(("Naturleinen", "Natural linen"), language), euro(0)),
                Choice(said(("Waldgrün", "Forest green"), language), euro(200), "SKL-WG"),
                Choice("Indigo", euro(200), "SKL-IN", sold_out=True),
            ),
        ),
        Option(
            said(("Seiten", "Pages"), language),
            measure=Measure(
                Decimal(96),
                Decimal(240),
                Decimal(16),
                said(("Seiten", "pages"), language),
                euro(5),
            ),
        ),
    )


def questions(language: str) -> tuple[Question, ...]:
    return (
        Question(
            said(("Was soll auf dem Deckel stehen?", "What shall the cover say?"), language),
            QuestionKind.TEXT,
            required=True,
            example="Reisen 2027",
            why=said(("Wir prägen von Hand.", "We emboss by hand."), language),
        ),
        Question(said(("Wofür?", "What for?"), language), QuestionKind.LONG_TEXT),
        Question(said(("Wie hoch?", "How high?"), language), QuestionKind.NUMBER, unit="cm"),
        Question(said(("Bis wann?", "By when?"), language), QuestionKind.DATE, required=True),
        Question(
            said(("Welches Papier?", "Which paper?"), language),
            QuestionKind.CHOICE,
            choices=("120 g", "160 g"),
        ),
        Question(said(("Als Geschenk?", "A present?"), language), QuestionKind.YES_NO),
    )


def product(language: str, mode: Mode = Mode.ORDER, by: str = "mailto") -> views.ProductView:
    """A product with every field filled."""
    return views.ProductView(
        name=said(PRODUCTS["skizzenbuch-leinen"][0], language),
        sku="SKL",
        gtin="9099999000012",
        brand="Beispiel",
        kind=Kind.GOODS,
        price=euro(2600),
        price_from=True,
        price_note="",
        was_price=euro(2900),
        base_price=BasePrice(euro(1320), 1, "kg"),
        net_content="500 g",
        tax_note=said(TAX, language),
        availability=Availability.IN_STOCK,
        available_from=None,
        substitute=card("unikat-marmor", language),
        delivery_time=Span(3, 5, Unit.WORKING_DAYS),
        workload_note=said(("Vor Weihnachten länger", "Longer before Christmas"), language),
        options=options(language),
        questions=questions(language),
        quantity=Quantity(1, 10, 1),
        dates=(
            CourseDate(
                datetime(2027, 3, 6, 9, 30), datetime(2027, 3, 6, 16), 6, "Werkstatt", "mit Jause"
            ),
            CourseDate(date(2027, 5, 8), date(2027, 5, 9), 1),
        ),
        deposit=DEPOSIT,
        deposit_amount=euro(1040),
        cancellation=LADDER,
        shipping=shipping(language),
        pickup_only=False,
        weight="420 g",
        total=euro(3190),
        custom_made=True,
        custom_reason=said(("Mit Ihrer Prägung.", "With your lettering."), language),
        withdrawal=said(
            ("Kein Widerruf: nach Maß gemacht.", "No withdrawal: made for you."), language
        ),
        included=(said(("Lesebändchen", "Ribbon"), language),),
        not_included=(said(("der Bleistift", "the pencil"), language),),
        may_vary=(said(("der Ton des Leinens", "the tone of the linen"), language),),
        details=(
            ("Material", said(("Buchleinen, naturweißes Papier", "Book linen"), language)),
            (said(("Arbeit", "Work"), language), said(("2 Stunden", "2 hours"), language)),
            (said(("Stück Nr.", "Piece no."), language), "17"),
            ("Format", "15 × 21 cm"),
        ),
        manufacturer="Werkstatt am Beispielplatz, Beispielgasse 1, 5020 Salzburg",
        eu_responsible="Beispiel GmbH, Wien",
        warnings=(said(("Von Kindern fernhalten.", "Keep away from children."), language),),
        images=(
            picture("skizzenbuch-leinen"),
            picture("skizzenbuch-leinen-offen", caption="Es liegt flach."),
        ),
        order=None if mode is Mode.NONE else order(language, mode, by),
        related=cards(language)[:3],
        posts=posts(language)[:2],
        testimonials=voices(language),
    )


BLOCKS = ("product", "products", "notice", "gallery", "hours", "contact", "map", "terms", "legal")


def rich_body(language: str) -> views.BodyView:
    """A text with links, a table, and one block of every kind (and every kind of terms)."""
    kinds = ("deposit", "cancellation", "shipping", "payment", "delivery_time", "")
    blocks = [
        views.BlockView(
            name=name,
            argument="" if name == "terms" else "Beispielgasse 1",
            html="<p>Achtung: <!--block:6--></p>" if name == "notice" else "",
            products=cards(language)[:2] if name in ("product", "products") else (),
            pictures=(picture("leder", 2000, 1250), picture("faden", 2000, 1250)),
        )
        for name in BLOCKS
    ]
    blocks += [views.BlockView("terms", kind) for kind in kinds]
    blocks += [views.BlockView("official", each) for each in OFFICIAL_TEXTS]
    blocks += [views.BlockView("official", OFFICIAL_TEXTS[0], html="<p>Wortlaut</p>")]
    places = "".join(f"<!--block:{number}-->" for number in range(len(blocks)) if number != 6)
    html = (
        f'<h2 id="eins">Eins</h2><p>Ein <a href="site:{prefix(language)}/contact/#weg">Weg</a>.</p>'
        "<table><thead><tr><th>Papier</th><th>Gewicht</th></tr></thead>"
        "<tbody><tr><td>Zeichenpapier</td><td>160 g</td></tr></tbody></table>"
        f'<h2 id="zwei">Zwei</h2>{places}<h2 id="drei">Drei</h2><p>Ende.</p>'
    )
    headings = (Heading(2, "eins", "Eins"), Heading(2, "zwei", "Zwei"), Heading(2, "drei", "Drei"))
    return views.BodyView(html, "Ein Weg.", headings, tuple(blocks))


def pages(language: str = "de-AT") -> dict[str, views.AnyPage]:
    """Every page worth drawing, by a name for the report of a failed test."""
    at = prefix(language)
    home = views.LinkView(said(("Start", "Home"), language), f"{at}/")
    shelf = views.LinkView(said(("Stücke", "Things"), language), f"{at}/products/")
    lead = picture("werkstatt", 2000, 1250)
    body = rich_body(language)
    short = views.BodyView(
        said(
            (
                "<p>Wir binden Bücher, in die man schreibt, zeichnet und klebt. Zu zweit, mit Nadel, "
                "Leinenzwirn und Kleister, in einer Werkstatt, in der man uns zusehen kann.</p>",
                "<p>We bind books for writing, drawing and pasting, with needle, thread and paste.</p>",
            ),
            language,
        )
    )
    category = views.CategoryView(
        said(("Notizbücher", "Notebooks"), language), f"{at}/products/notizbuecher/", "", 5, None, 1
    )
    pagination = views.Pagination(
        2, tuple(f"{at}/products/{each}" for each in ("", "page/2/", "page/3/"))
    )
    version, older = terms_version(language), terms_version(language, 2025)
    next_one = views.TermsVersion(
        date(2027, 1, 1), date(2027, 1, 1), f"{at}/order-terms/2027-01-01/", "aa"
    )
    description = said(("15 × 21 cm, fadengeheftet.", "15 × 21 cm, sewn."), language)

    def made(layout: str, title: Both, path: str, **more: object) -> views.Page:
        return page(
            layout,
            said(title, language),
            f"{at}{path}",
            language,
            description=description,
            **more,  # type: ignore[arg-type]
        )

    def ware(mode: Mode, by: str, slug: str) -> views.ProductPage:
        there = made(
            "product",
            PRODUCTS["skizzenbuch-leinen"][0],
            f"/products/{slug}/",
            body=short,
            crumbs=(home, shelf),
            draft=slug == "draft",
        )
        return views.ProductPage(there, product(language, mode, by))

    return {
        "home": views.HomePage(
            made("home", ("Start", "Home"), "/", body=short, image=lead),
            cards(language),
            (category,),
            posts(language),
            voices(language),
        ),
        "product-mailto": ware(Mode.ORDER, "mailto", "skizzenbuch-leinen"),
        "product-form": ware(Mode.ORDER, "form", "skizzenbuch-form"),
        "product-enquiry": ware(Mode.ENQUIRY, "mailto", "skizzenbuch-anfrage"),
        "product-enquiry-form": ware(Mode.ENQUIRY, "form", "draft"),
        "product-none": ware(Mode.NONE, "", "skizzenbuch-laden"),
        "products": views.ProductListPage(
            made(
                "products", ("Stücke", "Things we make"), "/products/", crumbs=(home,), body=short
            ),
            None,
            (category,),
            cards(language),
            pagination,
            cards(language)[:1],
            OFFERED,
        ),
        "category-empty": views.ProductListPage(
            made(
                "products",
                ("Notizbücher", "Notebooks"),
                "/products/notizbuecher/",
                crumbs=(home, shelf),
            ),
            category,
            (),
            (),
            views.Pagination(1, (f"{at}/products/notizbuecher/",)),
        ),
        "post": views.PostPage(
            made(
                "post",
                ("Wie ein Buch geheftet wird", "How a book is sewn"),
                "/blog/falzen/",
                body=body,
                image=picture("falzen", 2000, 1250, "Am Morgen"),
            ),
            "Maria Beispiel",
            True,
            cards(language)[:3],
            views.LinkView("Leder", f"{at}/blog/leder/"),
            views.LinkView("Faden", f"{at}/blog/faden/"),
        ),
        "blog": views.PostListPage(
            made("blog", ("Werkstattbuch", "Journal"), "/blog/", body=short),
            posts(language),
            pagination,
        ),
        "blog-empty": views.PostListPage(
            made("blog", ("Leer", "Empty"), "/blog/page/9/"),
            (),
            views.Pagination(1, (f"{at}/blog/",)),
        ),
        "tag": views.TagPage(
            made("tag", ("Leder", "Leather"), "/tags/leder/"),
            views.TagView("Leder", f"{at}/tags/leder/", 3),
            cards(language)[:2],
            posts(language)[:2],
        ),
        "tags": views.TagsPage(
            made("tags", ("Schlagwörter", "Tags"), "/tags/"),
            (views.TagView("Leder", f"{at}/tags/leder/", 3),),
        ),
        "terms": views.TermsPage(
            made(
                "terms",
                ("Auftragsbedingungen", "Order terms"),
                "/order-terms/",
                body=body,
                role=views.LegalRole.TERMS,
            ),
            older,
            version,
            next_one,
            (version, older),
        ),
        "terms-kept": views.TermsPage(
            made(
                "terms",
                ("Auftragsbedingungen", "Order terms"),
                next_one.address.removeprefix(at),
                body=body,
                role=views.LegalRole.TERMS,
            ),
            next_one,
            version,
            next_one,
            (next_one, version, older),
            changes=views.TermsChanges(
                version,
                (
                    views.ChangedParagraph("Preise", (words("Neu.", "added"),)),
                    views.ChangedParagraph(
                        "Preise",
                        (
                            words("Alles", "same"),
                            words("bald", "removed"),
                            words("sofort", "added"),
                        ),
                    ),
                ),
            ),
            text=f"{next_one.address}order-terms-2027-01-01.txt",
        ),
        "testimonials": views.TestimonialsPage(
            page(
                "testimonials",
                said(("Stimmen", "Voices"), language),
                f"{at}/testimonials/",
                language,
            ),
            voices(language),
        ),
        "testimonials-none": views.TestimonialsPage(
            made("testimonials", ("Stimmen", "Voices"), "/testimonials/page/2/"), ()
        ),
        "search": views.SearchPage(
            made("search", ("Suche", "Search"), "/search/"),
            f"/assets/search.{language.lower()}.1234abcd.js",
            (category,),
            posts(language),
        ),
        "contact": views.ContactPage(
            made("contact", ("Kontakt", "Contact"), "/contact/", body=short),
            order(language, Mode.ENQUIRY, "mailto"),
            order_form(language, "mailto"),
            complaint(False),
        ),
        "contact-form": views.ContactPage(
            made("contact", ("Kontakt", "Contact"), "/kontakt/", body=short),
            order(language, Mode.ENQUIRY, "form"),
            order_form(language, "form"),
            complaint(True),
        ),
        "contact-only": views.ContactPage(
            made("contact", ("Kontakt", "Contact"), "/kontakt/nur/", body=short),
            None,
            order_form(language, "mailto"),
            complaint(False),
        ),
        "withdraw": views.WithdrawPage(
            made("withdraw", ("Vertrag widerrufen", "Withdraw from contract here"), "/withdraw/"),
            withdraw_form(language, "mailto"),
        ),
        "withdraw-form": views.WithdrawPage(
            made("withdraw", ("Vertrag widerrufen", "Withdraw from contract here"), "/widerruf/"),
            withdraw_form(language, "form"),
        ),
        "order": views.OrderPage(
            made("order", ("Bestellen", "Order"), "/order/", crumbs=(home,)),
            order_form(language, "mailto"),
        ),
        "order-form": views.OrderPage(
            made("order", ("Bestellen", "Order"), "/bestellen/", crumbs=(home,)),
            order_form(language, "form"),
        ),
        "order-sheet": views.OrderPaperPage(
            made("order-sheet", ("Bestellzettel", "Order sheet"), "/order/sheet/"),
            order_form(language, "mailto"),
            on_paper(language),
        ),
        "order-phone": views.OrderPaperPage(
            made("order-phone", ("Am Telefon", "By phone"), "/order/phone/"),
            order_form(language, "mailto"),
            on_paper(language),
        ),
        "page": views.PlainPage(
            made("page", ("Pflege", "Care"), "/help/care/", body=body, crumbs=(home,), image=lead)
        ),
        "imprint": views.PlainPage(
            made(
                "page",
                ("Impressum", "Imprint"),
                "/imprint/",
                body=short,
                role=views.LegalRole.IMPRINT,
            )
        ),
        "404": views.PlainPage(
            page("404", said(("Nicht gefunden", "Not found"), language), f"{at}/404.html", language)
        ),
    }

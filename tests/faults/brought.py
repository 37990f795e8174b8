"""What owners bring along from other programs, from telephones and by habit; and a slip in ``site.yaml``
that is told once, not on every page that needs what it says."""

from fault import SOUND, Fault

SITE = SOUND["site.yaml"]
ABOUT = "content/about.md"
MUG = "content/products/mug.md"
IMPRINT = "content/imprint.md"
TWO = SITE.replace("site:\n", "site:\n  languages: [de-AT, en]\n")
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
ENGLISH = {"content/index.en.md": "Welcome.\n"}


def text(name: str, text: str, said: str) -> Fault:
    return Fault(name, {ABOUT: f"---\ntitle: Wir\n---\n{text}\n"}, said and f"{ABOUT}:{said}")


def product(name: str, lines: str, said: str) -> Fault:
    return Fault(name, {MUG: f"---\ntitle: Becher\n{lines}\n---\nText\n"}, f"{MUG}:{said}")


def site(name: str, lines: str, said: str) -> Fault:
    return Fault(name, {"site.yaml": f"{SITE}{lines}\n"}, f"site.yaml:{said}")


ONCE = (
    Fault(
        "a telephone number that pages name and nobody can read",
        {
            "site.yaml": f"{SITE}  phone: rufen Sie an\n",
            IMPRINT: "---\ntitle: Impressum\nrole: imprint\n---\n{{ business.phone }}\n",
        },
        "site.yaml:7:10: error: “rufen Sie an” at “phone” is no telephone number. [not-a-phone]\n"
        "    Write one number only, best with its country code: +43 662 123456",
    ),
    Fault(
        "opening hours that pages show and nobody can read",
        {
            "site.yaml": f"{SITE}  hours:\n    di: 18:00-9:00\n",
            ABOUT: "---\ntitle: Wir\n---\n/// hours\n///\n",
        },
        "site.yaml:8:9: error: The times “18:00-9:00” overlap, or end before they begin. "
        "[hours-order]\n"
        "    Write them in order: 9:00-12:00, 14:00-18:00",
    ),
    Fault(
        "a deposit that pages name and nobody can read",
        {
            "site.yaml": f"{SITE}shop:\n  deposit: die Hälfte\n",
            MUG: "---\ntitle: Becher\nprice: 24\n---\n/// terms | deposit\n///\n",
        },
        "site.yaml:8:12: error: “deposit” needs a share or an amount of money; “die Hälfte” is "
        "neither. [not-a-share]\n"
        "    Write a share with its sign, 30 % (nothing: 0 %), or an amount: 12.50",
    ),
)

TEXTS = (
    text(
        "a remark of Obsidian",
        "Offen %%EK 12 Euro%% für alle.",
        "4: warning: “%%EK 12 Euro%%” belongs to another program; here it stands on the page as "
        "text. [foreign-markup]\n"
        "    Delete it, or write it as Markdown: pictures as ![…](picture.jpg), links as "
        "[…](page.md).",
    ),
    text(
        "a shortcode of WordPress",
        'Bilder: [gallery ids="1,2"]',
        '4: warning: “[gallery ids="1,2"]” belongs to another program; here it stands on the '
        "page as text. [foreign-markup]\n"
        "    Delete it, or write it as Markdown: pictures as ![…](picture.jpg), links as "
        "[…](page.md).",
    ),
    text("a percentage twice is no remark", "Von 10 % bis 20 %, 100 %% reine Wolle.", ""),
    text(
        "the page of a film to be shown",
        "/// embed | https://youtu.be/dQw4w9WgXcQ?t=3\n///",
        "4: error: “https://youtu.be/dQw4w9WgXcQ?t=3” is the page with the film; the provider "
        "lets nobody show it within another. [embed-page]\n"
        "    Write the address for embedding: /// embed | "
        "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
    ),
    Fault(
        "a long dash above a head that begins with a remark",
        {ABOUT: "—-\n# Eine Seite\ntitle: Wir\n---\nText\n"},
        "content/about.md:1: error: Above the head of the page stand not exactly three hyphens, "
        "but “—-”. [head-other-dashes]\n"
        "    Write --- before and after the head; some programs make one long dash of them.",
    ),
    Fault(
        "words above a head that begins with a remark",
        {ABOUT: "Unsere Seite\n\n---\n# Eine Seite\ntitle: Wir\n---\nText\n"},
        "content/about.md:3: error: A head begins here, but not at the top of the file; “title: "
        "Wir” would be shown as text. [head-in-text]\n"
        "    Every file has one head only, and nothing stands above it. Move the lines there, or "
        "delete them.",
    ),
)

VALUES = (
    product(
        "a price on request",
        "price: auf Anfrage",
        "3:8: error: At “price” stands an amount only; “auf Anfrage” is none. "
        "[price-in-words]\n"
        "    Words in its place have a field of their own. Write: “price_note: auf Anfrage”.",
    ),
    product(
        "a price for a kilo",
        "price: 12,50 €/kg",
        "3:8: error: At “price” stands the amount alone; “12,50 €/kg” says more. "
        "[price-and-more]\n"
        "    Write “price: 12,50”, with all taxes. For how many grams or litres it is, says "
        "“net_content: 1 kg” below it.",
    ),
    product(
        "a price without tax",
        "price: 28 € zzgl. MwSt.",
        "3:8: error: At “price” stands the amount alone; “28 € zzgl. MwSt.” says more. "
        "[price-and-more]\n"
        "    Write “price: 28”, with all taxes. For how many grams or litres it is, says "
        "“net_content: 1 kg” below it.",
    ),
    product(
        "what is in stock, in German",
        "price: 24\navailability: auf Lager",
        "4:15: error: “auf Lager” is not known at “availability”. [unknown-word]\n"
        "    Did you mean “in-stock”? Allowed are: in-stock, made-to-order, unique, preorder, "
        "sold-out.",
    ),
    product(
        "a choice with a price of its own",
        "price: 24\noptions: [{name: Größe, choices: [{label: L, price: 30}, S]}]",
        "4:46: error: There is no field “price” here. [unknown-key]\n"
        "    Did you mean “surcharge”? Allowed are: label, surcharge, sku, sold_out.",
    ),
    Fault(
        "a picture described by its name",
        {ABOUT: "---\ntitle: Wir\n---\n![IMG_2034.JPG](a.svg)\n", "content/a.svg": DRAWING},
        "content/about.md:4: warning: Pictures without a description in this file: 1 (a.svg). "
        "[picture-unsaid]\n"
        "    Say what they show: image_alt for the picture of the page, alt for the pictures of "
        "a product, in the text ![description](picture.jpg).",
    ),
    site(
        "a way to pay, in German",
        "shop:\n  payment: [Überweisung]",
        "8:13: error: “Überweisung” is not known at “payment”. [unknown-word]\n"
        "    Did you mean “bank transfer”? Allowed are: bank transfer, cash on pickup, card on "
        "pickup, invoice, prepayment, paypal, twint, cash on delivery.",
    ),
    site(
        "a whole address for the street",
        "  adresse: Beispielplatz 1",
        "7:3: error: There is no field “adresse” here. [unknown-key]\n"
        "    Did you mean “street”? Allowed are: name, email, owner, legal_form, street, "
        "postcode, city, country, phone, whatsapp, signal, telegram, threema, location, "
        "newsletter, vat, register, chamber, authority, trade, trade_seat, permit, "
        "representatives, object, economic_id, capital, in_liquidation, profession, insurance, "
        "media, disputes, employees, turnover, bank, hours, closed, profiles, people.",
    ),
    site(
        "a menu as Hugo has it",
        "menu:\n  - {title: Wir, url: /about/}",
        "8:5: error: At “menu” each entry is a name or a word alone; here stand names with "
        "values: title, url. [entry-with-names]\n"
        "    Write only what is meant, without a colon: - /about/",
    ),
    site(
        "a menu to another website",
        "menu: [about, 'https://www.example.com/']",
        "7:15: error: The menu leads only to pages of this site; “https://www.example.com/” is "
        "another one. [menu-entry-elsewhere]\n"
        "    Put the link into the text of a page, or name it below business: profiles.",
    ),
)

PLAIN = (
    product(
        "a description with HTML",
        "price: 24\ndescription: <b>Neu</b> und blau",
        "4:14: warning: At “description”, “<b>” stands on the page as it was typed. "
        "[markup-in-value]\n"
        "    Bold, links and HTML are only for the text below the head. Write the mere words and "
        "signs here.",
    ),
    product(
        "a brand from a web page",
        "price: 24\nbrand: Müller &amp; Söhne",
        "4:8: warning: At “brand”, “&amp;” stands on the page as it was typed. [markup-in-value]\n"
        "    Bold, links and HTML are only for the text below the head. Write the mere words and "
        "signs here.",
    ),
    site(
        "a notice with a link in it",
        "notices: ['Siehe [hier](about.md)']",
        "7:11: warning: At “notices”, “[hier](about.md)” stands on the page as it was typed. "
        "[markup-in-value]\n"
        "    Bold, links and HTML are only for the text below the head. Write the mere words and "
        "signs here.",
    ),
    Fault(
        "HTML in a field of the owner's own",
        {ABOUT: "---\ntitle: Wir\nextra: {note: <b>Neu</b>}\n---\nText\n"},
    ),
    Fault(
        "signs that are no markup",
        {ABOUT: "---\ntitle: A & B <3 **\ndescription: 2 * 3 * 4 [neu] (blau)\n---\nText\n"},
    ),
    product(
        "a list with bullets of a word processor",
        "price: 24\nmay_vary:\n  • Farbe\n  • Form",
        "5:3: error: At “may_vary” an entry begins with “•”; that makes no list. "
        "[list-of-other-marks]\n"
        "    Begin each entry, on a line of its own, with a hyphen and a space: - one",
    ),
    product(
        "words with commas behind an exclamation mark",
        "price: 24\ndescription: !Neu, und blau",
        "4:14: error: A value must not begin with “!Neu,”; the sign would have a meaning here. "
        "[yaml-sign]\n"
        "    If it belongs to the text, put the whole value in quotation marks. There are no "
        "references (& and *) and no types (!) here; write out what is meant.",
    ),
    Fault(
        "an amount with an invisible sign behind it",
        {MUG: "---\ntitle: Becher\nprice: 24,50\u200b\n---\nText\n"},
        shown={"/products/mug/": "24,50"},
    ),
    Fault(
        "tags as Instagram has them",
        {MUG: "---\ntitle: Becher\nprice: 24\ntags: '#töpfern #keramik'\n---\nText\n"},
        shown={"/tags/keramik/": "keramik"},
    ),
    Fault(
        "a value of site.yaml in one brace",
        {IMPRINT: "---\ntitle: Impressum\nrole: imprint\n---\n{ business.name }\n"},
        "content/imprint.md:5: warning: “{ business.name }” stays on the page as it was typed. "
        "[value-in-one-brace]\n"
        "    A value of site.yaml stands within two braces: {{ business.name }}",
    ),
    site(
        "days of rest as a sentence",
        "  closed: [Betriebsurlaub 1.8. bis 15.8.]",
        "7:12: error: “Betriebsurlaub 1.8. bis 15.8.” at “closed” is no date. [not-a-date]\n"
        "    Write it with all four digits of the year: 2026-11-05 or 5 November 2026",
    ),
)

NAMES = (
    Fault(
        "a document of Word under the name of a page",
        {"content/neu.md": "PK\x03\x04\x14"},
        "content/neu.md: error: This is no plain text, but the file of another program (Word, "
        "LibreOffice, ZIP). [not-a-text-file]\n"
        "    Copy the text from it into a new file that is saved by a plain editor; to rename it "
        "is not enough.",
    ),
    Fault(
        "a copy of the settings",
        {"site (1).yaml": SITE},
        "site (1).yaml: warning: This file is not read; site.yaml beside it holds. "
        "[site-yaml-twice]\n"
        "    Take what stands only here into site.yaml, and delete this file.",
    ),
    Fault("settings kept for later", {"site.old.yaml": SITE}),
    Fault(
        "a translation with a hyphen for its point",
        {"site.yaml": TWO, **ENGLISH, "content/about-en.md": "---\ntitle: About us\n---\nText\n"},
        "content/about-en.md: warning: By its name, this is a translation of content/about.md; "
        "it becomes a page of its own in the site's language. [translation-misnamed]\n"
        "    Rename the file: content/about.en.md. If it is no translation, give it another name.",
    ),
    Fault(
        "a name that ends like a language, of a page without another",
        {"site.yaml": TWO, **ENGLISH, "content/made-en.md": "---\ntitle: Made\n---\nText\n"},
    ),
)

FAULTS = (*ONCE, *TEXTS, *VALUES, *PLAIN, *NAMES)

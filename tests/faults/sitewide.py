"""What goes wrong in site.yaml."""

from fault import SOUND, Fault

SITE = SOUND["site.yaml"]


def settings(name: str, old: str, new: str, said: str = "") -> Fault:
    """``site.yaml`` with one passage replaced."""
    assert old in SITE
    return Fault(name, {"site.yaml": SITE.replace(old, new)}, said)


def more(name: str, text: str, said: str = "") -> Fault:
    """``site.yaml`` with lines added."""
    return Fault(name, {"site.yaml": SITE + text}, said)


FAULTS = (
    more(
        "hours by which it is never open",
        "  hours: {mon-sun: geschlossen}\n",
        "site.yaml:7:11: warning: By these hours it is never open; the site says nothing of them. "
        "[hours-never]\n"
        "    Delete hours, and say below notices how to meet you: “by appointment”.",
    ),
    settings(
        "no title of the site",
        "  title: Werkstatt\n",
        "",
        said=(
            "site.yaml:2:3: error: The field “title” is missing here. [missing-key]\n"
            "    Add a line “title: …”."
        ),
    ),
    settings(
        "no address of the site",
        "  url: https://www.example.at/\n",
        "",
        said=(
            "site.yaml:2:3: error: The field “url” is missing here. [missing-key]\n"
            "    Add a line “url: …”."
        ),
    ),
    settings(
        "an address without https",
        "https://www.example.at/",
        "www.example.at",
        said=(
            "site.yaml:3:8: error: “www.example.at” at “url” is no complete address on the web. "
            "[not-a-web-address]\n"
            "    It begins with https:// and has no spaces: https://www.example.com/"
        ),
    ),
    settings(
        "an address with a slip",
        "https://www.example.at/",
        "https//www.example.at",
        said=(
            "site.yaml:3:8: error: “https//www.example.at” at “url” is no complete address on the "
            "web. [not-a-web-address]\n"
            "    It begins with https:// and has no spaces: https://www.example.com/"
        ),
    ),
    settings(
        "an address of ftp",
        "https://www.example.at/",
        "ftp://www.example.at/",
        said=(
            "site.yaml:3:8: error: “ftp://www.example.at/” at “url” is no complete address on the "
            "web. [not-a-web-address]\n"
            "    It begins with https:// and has no spaces: https://www.example.com/"
        ),
    ),
    settings(
        "an address with a space",
        "https://www.example.at/",
        "https://www.exam ple.at/",
        said=(
            "site.yaml:3:8: error: “https://www.exam ple.at/” at “url” is no complete address on "
            "the web. [not-a-web-address]\n"
            "    It begins with https:// and has no spaces: https://www.example.com/"
        ),
    ),
    settings(
        "an address that runs a script",
        "https://www.example.at/",
        "javascript:alert(1)",
        said=(
            "site.yaml:3:8: error: “javascript:alert(1)” at “url” is no complete address on the "
            "web. [not-a-web-address]\n"
            "    It begins with https:// and has no spaces: https://www.example.com/"
        ),
    ),
    settings("an address with umlauts", "https://www.example.at/", "https://www.bäckerei.at/"),
    settings(
        "no business",
        SITE[SITE.index("business:") :],
        "",
        said=(
            "site.yaml:1:1: error: The field “business” is missing here. [missing-key]\n"
            "    Add a line “business: …”."
        ),
    ),
    settings(
        "a mail address without its sign",
        "werkstatt@example.at",
        "werkstatt.example.at",
        said=(
            "site.yaml:6:10: error: “werkstatt.example.at” at “email” is no mail address. "
            "[not-a-mail-address]\n"
            "    Write the address alone, without a name or brackets: workshop@example.com"
        ),
    ),
    settings(
        "a mail address with a name",
        "werkstatt@example.at",
        "Werkstatt <werkstatt@example.at>",
        said=(
            "site.yaml:6:10: error: “Werkstatt <werkstatt@example.at>” at “email” is no mail "
            "address. [not-a-mail-address]\n"
            "    Write the address alone, without a name or brackets: workshop@example.com"
        ),
    ),
    settings(
        "a mail address with a second one in its head",
        "werkstatt@example.at",
        '"werkstatt@example.at?bcc=spy@example.com"',
        said=(
            "site.yaml:6:10: error: “werkstatt@example.at?bcc=spy@example.com” at “email” is no "
            "mail address. [not-a-mail-address]\n"
            "    Write the address alone, without a name or brackets: workshop@example.com"
        ),
    ),
    settings(
        "a mail address with a line end",
        "werkstatt@example.at",
        '"werkstatt@example.at\\r\\nBcc: spy@example.com"',
        said=(
            "site.yaml:6:10: error: “werkstatt@example.at Bcc: spy@example.com” at “email” is no "
            "mail address. [not-a-mail-address]\n"
            "    Write the address alone, without a name or brackets: workshop@example.com"
        ),
    ),
    settings(
        "a misspelt section",
        "business:",
        "buisness:",
        said=(
            "site.yaml:4:1: error: There is no field “buisness” here. [unknown-key]\n"
            "    Did you mean “business”? Allowed are: site, theme, business, shop, lists, "
            "addresses, menu, notices, publish, mail, law, privacy, accessibility, extra."
        ),
    ),
    settings(
        "a misspelt field",
        "  email:",
        "  e-mail:",
        said=(
            "site.yaml:6:3: error: There is no field “e-mail” here. [unknown-key]\n"
            "    Did you mean “email”? Allowed are: name, email, owner, legal_form, street, "
            "postcode, city, country, phone, whatsapp, signal, telegram, threema, location, "
            "newsletter, vat, register, chamber, authority, trade, trade_seat, permit, "
            "representatives, object, economic_id, capital, in_liquidation, profession, "
            "insurance, media, disputes, employees, turnover, bank, hours, closed, profiles, "
            "people."
        ),
    ),
    settings(
        "a field in the wrong section",
        "business:\n",
        "business:\n  language: de\n",
        said=(
            "site.yaml:5:3: error: “language” belongs below “site:”, not here. [key-elsewhere]\n"
            "    Write the line there, and indented."
        ),
    ),
    settings(
        "sections that are not indented",
        "  title: Werkstatt\n  url: https://www.example.at/\n",
        "title: Werkstatt\nurl: https://www.example.at/\n",
        said=(
            "site.yaml:2:1: error: “title” belongs below “site:”, not here. [key-elsewhere]\n"
            "    Write the line there, and indented.\n"
            "site.yaml:3:1: error: “url” belongs below “site:”, not here. [key-elsewhere]\n"
            "    Write the line there, and indented."
        ),
    ),
    settings(
        "a section of words",
        "site:\n  title: Werkstatt\n  url: https://www.example.at/\n",
        "site: Werkstatt\n",
        said=(
            "site.yaml:1:7: error: Below “site” belong indented lines with a name, a colon and a "
            "value. [not-a-mapping]\n"
            "    Allowed are: title, url, tagline, description, language, languages, timezone, "
            "theme, logo, address_form, allowed_hosts, share, example, cards."
        ),
    ),
    settings(
        "a section as a list",
        "site:\n  title: Werkstatt\n  url: https://www.example.at/\n",
        "site:\n  - title: Werkstatt\n",
        said=(
            "site.yaml:2:3: error: Below “site” belong indented lines with a name, a colon and a "
            "value. [not-a-mapping]\n"
            "    Allowed are: title, url, tagline, description, language, languages, timezone, "
            "theme, logo, address_form, allowed_hosts, share, example, cards."
        ),
    ),
    settings(
        "a section twice",
        "business:\n",
        "site:\n  title: Noch eine\nbusiness:\n",
        said=(
            "site.yaml:4:1: error: “site” is given twice, the first time in line 1. "
            "[repeated-key]\n"
            "    Keep one of the two lines and delete the other."
        ),
    ),
    settings(
        "a tab before a setting",
        "  title: Werkstatt",
        "\ttitle: Werkstatt",
        said=(
            "site.yaml:2:1: error: This line is indented with a tab. [yaml-tab]\n"
            "    Replace it by spaces."
        ),
    ),
    settings(
        "a language nobody knows",
        "  title: Werkstatt\n",
        "  title: Werkstatt\n  language: deutsch\n",
        said=(
            "site.yaml:3:13: error: “deutsch” at “language” is no language as it is written here. "
            "[not-a-language]\n"
            "    Write its code, with the country where it matters: de, en, de-AT"
        ),
    ),
    settings(
        "a language nobody speaks",
        "  title: Werkstatt\n",
        "  title: Werkstatt\n  language: xx\n",
        said=(
            "site.yaml:3:3: error: We do not know the language “xx”; we could write neither "
            "prices nor days in it. [language-unknown]\n"
            "    Check the code: de, en, fr, it; with a country, for example, de-AT."
        ),
    ),
    settings(
        "a time zone nobody lives in",
        "  title: Werkstatt\n",
        "  title: Werkstatt\n  timezone: Europe/Vieena\n",
        said=(
            "site.yaml:3:13: error: “Europe/Vieena” is no time zone. [not-a-timezone]\n"
            "    Did you mean “Europe/Vienna”? Write continent and city: Europe/Vienna, "
            "Europe/London"
        ),
    ),
    settings(
        "a time zone that leads out",
        "  title: Werkstatt\n",
        "  title: Werkstatt\n  timezone: ../../etc/passwd\n",
        said=(
            "site.yaml:3:13: error: “../../etc/passwd” is no time zone. [not-a-timezone]\n"
            "    Write continent and city: Europe/Vienna, Europe/London"
        ),
    ),
    settings(
        "a theme that is not there",
        "  title: Werkstatt\n",
        "  title: Werkstatt\n  theme: werkstat\n",
        said=(
            "site.yaml:3:10: error: There is no theme “werkstat”. [theme-missing]\n"
            "    Did you mean “werkstatt”? There are: laden, praxis, werkstatt."
        ),
    ),
    settings(
        "a theme that leads out",
        "  title: Werkstatt\n",
        "  title: Werkstatt\n  theme: ../../tmp\n",
        said=(
            "site.yaml:3:10: error: There is no theme “../../tmp”. [theme-missing]\n"
            "    There are: laden, praxis, werkstatt."
        ),
    ),
    more(
        "a currency nobody pays in",
        "shop:\n  currency: EURO\n",
        said=(
            "site.yaml:8:13: error: “EURO” is not known at “currency”. [unknown-word]\n"
            "    Did you mean “EUR”? Allowed are: EUR, CHF, GBP, USD, CZK, PLN, DKK, SEK, NOK, "
            "RON, BGN."
        ),
    ),
    more("a currency in small letters", "shop:\n  currency: eur\n"),
    more(
        "a country for a market that is none",
        "shop:\n  markets: [AT, Germany]\n",
        said=(
            "site.yaml:8:17: error: “Germany” at “markets” is no country as it is written here. "
            "[not-a-country]\n"
            "    Did you mean “DE”? Write the two letters of the country: AT, DE, CH …"
        ),
    ),
    more(
        "orders by a way nobody knows",
        "shop:\n  order_by: fax\n",
        said=(
            "site.yaml:8:13: error: “fax” is not known at “order_by”. [unknown-word]\n"
            "    Allowed are: mailto, form."
        ),
    ),
    more(
        "orders by form without an address",
        "shop:\n  order_by: form\n",
        said=(
            "site.yaml:8:3: error: Orders are to come by form, but nothing says where to. "
            "[form-without-endpoint]\n"
            "    Below shop:, add a line “endpoint: https://…” or, where your web space has PHP, "
            "“form_service: receiver”; or write “order_by: mailto”."
        ),
    ),
    more(
        "a form that runs a script",
        "shop:\n  order_by: form\n  endpoint: javascript:alert(1)\n",
        said=(
            "site.yaml:9:13: error: “javascript:alert(1)” at “endpoint” is no complete address on "
            "the web. [not-a-web-address]\n"
            "    It begins with https:// and has no spaces: https://www.example.com/"
        ),
    ),
    more(
        "shipping without a price",
        "shop:\n  shipping:\n    - to: AT\n",
        said=(
            "site.yaml:8:3: error: Shipping rate 1 has no price. [shipping-without-price]\n"
            "    Add “price: …” (0 if it is free), or “pickup: true” for collection."
        ),
    ),
    more(
        "shipping with a comma in braces",
        "shop:\n  shipping:\n    - {to: AT, price: 5,90}\n",
        said=(
            "site.yaml:9:23: error: Between braces a comma separates; the value of “price” was "
            "cut in pieces. [comma-in-braces]\n"
            '    Put the value in quotation marks: price: "5,90"'
        ),
    ),
    more(
        "shipping to a country that is none",
        "shop:\n  shipping:\n    - {to: Austria, price: 5}\n",
        said=(
            "site.yaml:9:12: error: “Austria” at “to” is no country as it is written here. "
            "[not-a-country]\n"
            "    Did you mean “AT”? Write the two letters of the country: AT, DE, CH …"
        ),
    ),
    more(
        "shipping below zero",
        "shop:\n  shipping:\n    - {to: AT, price: -5}\n",
        said=(
            "site.yaml:9:23: error: “price” cannot be below zero; here it is “-5”. "
            "[negative-money]\n"
            "    Write the amount without the minus."
        ),
    ),
    more(
        "a deposit from nothing",
        "shop:\n  deposit: viel\n",
        said=(
            "site.yaml:8:12: error: “deposit” needs a share or an amount of money; “viel” is "
            "neither. [not-a-share]\n"
            "    Write a share with its sign, 30 % (nothing: 0 %), or an amount: 12.50"
        ),
    ),
    more(
        "a menu with a page that is not there",
        "menu: [abuot]\n",
        said=(
            "site.yaml:7:8: error: The menu entry “abuot” leads to no page. [unknown-menu-entry]\n"
            "    Did you mean “about”? Name a page by its file (about for about.md) or one of: "
            "home, products, blog, tags, testimonials, contact, order-terms."
        ),
    ),
    more("a menu of nothing", "menu: []\n"),
    more("an address of a section with a slash", "addresses: {products: a/b}\n"),
    more(
        "an address of a section that leads out",
        "addresses: {products: ..}\n",
        said=(
            "site.yaml:7:23: error: “..” at “products” cannot stand at the end of an address. "
            "[not-a-slug]\n"
            "    Allowed are at most 100 small letters, digits and hyphens: travel-journal-leather"
        ),
    ),
    more(
        "two sections at one address",
        "addresses: {products: blog}\n",
        said=(
            "site.yaml:7:13: error: Below addresses, “products” gets the address /blog/, which "
            "belongs to content/blog already. [address-renamed]\n"
            "    Take another word there."
        ),
    ),
    more(
        "something of another generator",
        "baseurl: /\nplugins: [jekyll-feed]\n",
        said=(
            "site.yaml:7:1: error: There is no field “baseurl” here. [unknown-key]\n"
            "    Allowed are: site, theme, business, shop, lists, addresses, menu, notices, "
            "publish, mail, law, privacy, accessibility, extra.\n"
            "site.yaml:8:1: error: There is no field “plugins” here. [unknown-key]\n"
            "    Allowed are: site, theme, business, shop, lists, addresses, menu, notices, "
            "publish, mail, law, privacy, accessibility, extra."
        ),
    ),
    Fault(
        "an empty site.yaml",
        {"site.yaml": ""},
        said=(
            "site.yaml: error: The file is empty. [site-yaml-empty]\n"
            "    It needs at least site: with title and url, and business: with name and email."
        ),
    ),
    Fault(
        "a site.yaml of comments",
        {"site.yaml": "# site:\n"},
        said=(
            "site.yaml: error: The file is empty. [site-yaml-empty]\n"
            "    It needs at least site: with title and url, and business: with name and email."
        ),
    ),
    Fault(
        "a site.yaml in UTF-16",
        {"site.yaml": SITE.encode("utf-16")},
        said=(
            "site.yaml: error: The file was saved in another encoding (UTF-16), not in UTF-8. "
            "[not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    Fault(
        "a site.yaml in Latin-1",
        {"site.yaml": SITE.replace("Werkstatt", "Bäckerei").encode("latin-1")},
        said=(
            "site.yaml:2: error: The file was saved in another encoding (ANSI/Latin-1), not in "
            "UTF-8. [not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    Fault(
        "a site.yaml with a BOM and CRLF",
        {"site.yaml": b"\xef\xbb\xbf" + SITE.replace("\n", "\r\n").encode()},
    ),
    Fault(
        "a site.yaml of bytes",
        {"site.yaml": bytes(range(256))},
        said=(
            "site.yaml: error: The file was saved in another encoding (UTF-16), not in UTF-8. "
            "[not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    Fault(
        "a site.yaml as JSON",
        {
            "site.yaml": '{"site": {"title": "Werkstatt", "url": "https://www.example.at/"},'
            ' "business": {"name": "Werkstatt", "email": "werkstatt@example.at"}}'
        },
    ),
    more(
        "an address of a section in words",
        "addresses: {products: Waren & Co}\n",
        said=(
            "site.yaml:7:23: error: “Waren & Co” at “products” cannot stand at the end of an "
            "address. [not-a-slug]\n"
            "    Allowed are at most 100 small letters, digits and hyphens: travel-journal-leather"
        ),
    ),
    settings(
        "an address with a step back",
        "https://www.example.at/",
        "https://www.example.at/../neu/",
        said=(
            "site.yaml:3:8: error: “https://www.example.at/../neu/” at “url” holds a folder called "
            ". or .. or one without a name. [url-with-dots]\n"
            "    Write the address as a browser shows it."
        ),
    ),
    more(
        "a place with its degrees exchanged",
        "  country: AT\n  location: 13.0445, 47.8006\n",
        said=(
            "site.yaml:8:3: warning: “13.0445, 47.8006” is not in AT, where your business is by its "
            "country. [location-elsewhere]\n"
            "    Did you mean “47.8006, 13.0445”? Write the latitude first, then the longitude, as "
            "maps show them."
        ),
    ),
    more(
        "a postcode of another country",
        "  country: AT\n  postcode: 80331\n",
        said=(
            "site.yaml:8:3: warning: “80331” is no postcode in AT. [postcode-elsewhere]\n"
            "    Check the digits, and whether country is right."
        ),
    ),
    more("a postcode with its country", "  country: AT\n  postcode: A-5020\n"),
    more(
        "a BIC that is none",
        "  bank: {iban: AT61 1904 3002 3457 3201, bic: BSPLAT}\n",
        said=(
            "site.yaml:7:47: error: “BSPLAT” is no BIC. [not-a-bic]\n"
            "    It has eight or eleven signs, of which the first six are letters: BSPLAT22"
        ),
    ),
    more(
        "a tax rate as a part of one",
        "  vat: {mode: standard, rate: 0.2}\n",
        said=(
            "site.yaml:7:31: error: “0.2” at “rate” has no sign and can mean 20 %. "
            "[ambiguous-share]\n"
            "    Write 20 %; an amount needs its currency here."
        ),
    ),
    Fault(
        "a private key that would be published",
        {"static/keys/server.pem": "Schlüssel\n-----BEGIN RSA PRIVATE KEY-----\nabc\n"},
        said=(
            "static/keys/server.pem:2: error: A private key begins here; everybody could download "
            "this file. [private-key]\n"
            "    Take the file out. If it was on the web already, replace the key by a new one."
        ),
    ),
    Fault(
        "a file for the server whose name begins with a point",
        {"static/.user.ini": "memory_limit=1M\n", "static/.well-known/a.txt": "a\n"},
        said=(
            "static/.user.ini: warning: The name begins with a point; this is not published. "
            "[static-hidden]\n"
            "    Only .well-known and .htaccess are taken along. What else your server needs (.user.ini), "
            "put onto it yourself; rename anything else."
        ),
    ),
    Fault(
        "a page that is copied as it is and fetches from elsewhere",
        {
            "static/alt.html": "<p>\n<script src='https://cdn.example/x.js'></script>\n"
            '<a href="https://example.org/">Dort</a><img src="/a.png" alt="">\n'
        },
        said=(
            "static/alt.html:2: warning: The element <script> fetches something from another "
            "host, which the security rules of the pages forbid: https://cdn.example/x.js [far-markup]\n"
            "    Put the file into the folder static, and name it without a host: /picture.jpg"
        ),
    ),
    Fault(
        "a name at the account that no QR code holds",
        {
            "site.yaml": SOUND["site.yaml"]
            + "  bank: {iban: AT61 1904 3002 3457 3201, holder: "
            + "Werkstatt am Beispielplatz " * 3
            + "}\n"
        },
        said=(
            "site.yaml:7:3: warning: The name at the account has 80 signs; the QR code for paying holds 70, "
            "so it is missing from your letters. [holder-long]\n"
            "    Shorten it in a way that the bank still recognises."
        ),
    ),
)

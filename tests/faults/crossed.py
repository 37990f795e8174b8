"""Two sayings of which only one can be meant, and what hides nothing although it looks so."""

from fault import SOUND, Fault

PHOTO = b"\xff\xd8\xff\xe1\x00\x10Exif\0\0MM\0*\0\0\0\x08\xff\xd9"
SITE = SOUND["site.yaml"]
MUG = "content/products/mug.md"
ABOUT = "content/about.md"
LANGUAGES = SITE.replace("site:\n", "site:\n  languages: [de-AT, en]\n")
COSTS = (
    "error: Cancelling costs more than the product here. [costs-above-price]\n"
    "    At “costs”, write a smaller amount, or a share: 30 %"
)


def product(name: str, head: str, said: str) -> Fault:
    return Fault(name, {MUG: f"---\ntitle: Becher\n{head}\n---\nGedreht.\n"}, f"{MUG}:{said}")


def settings(name: str, more: str, said: str) -> Fault:
    return Fault(name, {"site.yaml": SITE + more}, f"site.yaml:{said}")


def about(name: str, file: str, text: str, said: str) -> Fault:
    return Fault(name, {file: text}, f"{file}{said}")


FAULTS = (
    product(
        "words in place of a price, beside one",
        "price: 24\nprice_note: nach Aufwand",
        "4:1: warning: “price_note” stands in place of a price; beside one nobody sees it. "
        "[price-note-unused]\n"
        "    Delete the line, or the price. What there is to say of the price belongs into the text.",
    ),
    product(
        "two weights",
        "price: 24\nweight: 2 kg\nshipping: {weight: 3 kg}",
        "4:1: error: The weight stands here and below “shipping”, and not the same. [weight-twice]\n"
        "    Delete one of the two.",
    ),
    product(
        "a file that weighs something",
        "price: 24\nkind: digital\nweight: 2 kg",
        "5:1: warning: Only goods have “weight”, and this is none (digital). [fact-of-goods]\n"
        "    Delete the line, or mend “kind”.",
    ),
    product(
        "an earlier price of what has none",
        "price_note: nach Aufwand\nwas_price: 30",
        "4:1: warning: “was_price” stands beside a price; without one nobody sees it. "
        "[was-price-unused]\n"
        "    Delete the line, or add “price”.",
    ),
    product(
        "a course that nobody can book",
        "price: 24\nkind: course\ndates: [{start: 2027-01-05, seats: 2}]\nquantity: {min: 4}",
        "6:1: error: One would have to take 4 places at least, and no date has more than 2. "
        "[seats-below-least]\n"
        "    Mend “quantity” or “seats”.",
    ),
    Fault(
        "two products of one GTIN",
        {
            MUG: "---\ntitle: Becher\nprice: 24\ngtin: '4006381333931'\n---\nGedreht.\n",
            "content/products/bowl.md": "---\ntitle: Schale\nprice: 24\ngtin: '4006381333931'\n---\nA.\n",
        },
        "content/products/bowl.md:4:1: error: The GTIN “4006381333931” belongs to "
        "content/products/mug.md already. "
        "[same-gtin]\n"
        "    Each stands for one product alone; look on its package.",
    ),
    product(
        "a cancellation that costs more than the product",
        "price: 24\ncancellation: [{until: start, costs: 99}]",
        f"4:1: {COSTS}",
    ),
    product(
        "a number of nothing",
        "price: 24\noptions: [{name: Seiten, min: 1, max: 10, price_per_unit: 1}]",
        "4:11: warning: At “Seiten” one chooses a number, but not of what. [unit-missing]\n"
        "    Add the unit: “unit: pages”.",
    ),
    settings(
        "an endpoint without encryption",
        "shop: {order_by: form, endpoint: 'http://forms.example/f'}\n",
        "7:24: error: The “endpoint” begins with http://; what customers write of themselves would "
        "not be encrypted. [endpoint-without-https]\n"
        "    Write https://; every form service takes it.",
    ),
    *(
        settings(
            f"an endpoint that lacks what is the owner's own, {short}",
            f"shop: {{order_by: form, endpoint: '{short}'}}\n",
            f"7:24: error: The “endpoint” {short} names the service only; orders would reach nobody. "
            "[endpoint-half]\n"
            f"    Write the whole address as the service shows it to you: {form}",
        )
        for short, form in (
            ("https://formspree.io/", "https://formspree.io/f/…"),
            ("https://formspree.io/f/", "https://formspree.io/f/…"),
            (
                "https://api.web3forms.com/submit",
                "https://api.web3forms.com/submit?access_key=…",
            ),
            (
                "https://api.web3forms.com/submit?access_key=",
                "https://api.web3forms.com/submit?access_key=…",
            ),
            ("https://formsubmit.co", "https://formsubmit.co/…"),
        )
    ),
    *(
        settings(
            f"an endpoint that nobody reaches from outside, {here}",
            f"shop: {{order_by: form, endpoint: '{here}'}}\n",
            f"7:24: error: Nobody reaches the “endpoint” {here} from outside; nothing would get to you. "
            "[endpoint-here]\n"
            "    Write the address that your form service shows you: https://formspree.io/f/…",
        )
        for here in ("https://localhost/", "https://127.0.0.1:8443/f", "https://nas.local/f")
    ),
    *(
        Fault(
            f"an endpoint that is whole, {whole}",
            {"site.yaml": f"{SITE}shop: {{order_by: form, endpoint: '{whole}'}}\n"},
        )
        for whole in (
            "https://formspree.io/f/abcdefgh",
            "https://formspree.io/eva@example.at",
            "https://api.web3forms.com/submit?access_key=1-2",
            "https://forms.example/",
        )
    ),
    settings(
        "our receiver and another",
        "shop:\n  order_by: form\n  form_service: receiver\n  endpoint: https://forms.example/f\n",
        "10:3: error: “form_service: receiver” takes orders at your own address, the “endpoint” "
        "elsewhere; only one of the two gets them. [receiver-with-endpoint]\n"
        "    Delete one of the two lines.",
    ),
    settings(
        "a host that takes orders itself and another",
        "shop:\n  order_by: form\n  form_service: netlify\n  endpoint: https://forms.example/f\n",
        "10:3: error: “form_service: netlify” takes orders at your own address, the “endpoint” "
        "elsewhere; only one of the two gets them. [receiver-with-endpoint]\n"
        "    Delete one of the two lines.",
    ),
    about(
        "a legal text by another name",
        ABOUT,
        "---\ntitle: Wir\n---\n\n/// legal | impressum\n///\n",
        ":5: error: The block “legal” does not know “impressum”. [unknown-block-argument]\n"
        "    It knows: imprint, privacy, shipping, withdrawal, withdraw, accessibility.",
    ),
    settings(
        "all accessible, with gaps",
        "accessibility:\n  status: full\n  gaps: [Karte]\n",
        "9:3: error: “status: full” says that nothing is missing, “gaps” lists what is. "
        "[accessible-with-gaps]\n"
        "    Write “status: partial”, or delete “gaps”.",
    ),
    settings(
        "a check of a day to come",
        "accessibility:\n  status: full\n  checked: 2030-01-01\n",
        "9:3: error: The day of the check, 2030-01-01, is yet to come. [checked-later]\n"
        "    Write when you last checked the site.",
    ),
    about(
        "terms that hold before they are there",
        "content/order-terms.md",
        "---\ntitle: Bedingungen\nversion: 2026-01-15\nvalid_from: 2025-01-15\n---\nEs gilt.\n",
        ":4:1: error: This version would hold before it was there: “valid_from” is before "
        "“version”. [terms-hold-before]\n"
        "    Name the version after the day on which you wrote it; it holds from then on or later.",
    ),
    *(
        about(
            f"terms that hold from a day to come, by {field}",
            "content/order-terms.md",
            f"---\ntitle: Bedingungen\n{head}\n---\nEs gilt.\n",
            f":{line}:1: warning: No terms hold today yet, the first do from 2027-05-01 on; pages name "
            "them already. [terms-not-yet]\n"
            "    As “valid_from”, write the day from which you take orders, and publish the pages no "
            "sooner.",
        )
        for field, line, head in (
            ("valid_from", 4, "version: 2026-11-01\nvalid_from: 2027-05-01"),
            ("version", 3, "version: 2027-05-01"),
        )
    ),
    Fault(
        "choices in another order",
        {
            "site.yaml": LANGUAGES,
            MUG: "---\ntitle: Becher\nprice: 24\n"
            "options: [{name: Größe, choices: [S, {label: M, surcharge: 2}]}]\n---\nGedreht.\n",
            "content/products/mug.en.md": "---\ntitle: Mug\n"
            "options: [{name: Size, choices: [M, S]}]\n---\nThrown.\n",
        },
        "content/products/mug.en.md:3:11: error: At “Size”, “M” stands in another place here than in "
        "the file that is translated; something else would be ordered there. [choices-reordered]\n"
        "    Name the choices in the same order.",
    ),
    about(
        "a draft below extra",
        ABOUT,
        "---\ntitle: Wir\nextra:\n  draft: true\n---\nText\n",
        ":4:3: warning: “draft” stands below “extra” here and hides nothing there. "
        "[visibility-inside]\n"
        "    Move the line to the very left.",
    ),
    *(
        about(
            f"an underscore before {name}",
            f"content/{file}",
            "---\ntitle: Neu\n---\nText\n",
            f": warning: The underscore before “{name}” hides nothing; the page is published. "
            "[underscore-shown]\n"
            "    Write “draft: true” in the head, or take the underscore away.",
        )
        for name, file in (("_entwurf", "_entwurf.md"), ("_privat", "_privat/neu.md"))
    ),
    Fault(
        "an underscore before a draft",
        {"content/_entwurf.md": "---\ntitle: Neu\ndraft: true\n---\nText\n"},
    ),
    *(
        Fault(
            f"a copy by its name, {copy}",
            {f"content/{copy}": SOUND[ABOUT].replace("Über uns", "Noch einmal")},
            f"content/{copy}: warning: By its name, this is a copy of content/about.md; it becomes a "
            "page like any other. [copied-page]\n"
            "    Delete the file, or give it a name of its own.",
        )
        for copy in (
            "about - Kopie.md",
            "about-Kopie.md",
            "Kopie von about.md",
            "about (conflicted copy 2026-01-01).md",
            "about (Maria's conflicted copy 2026-01-01).md",
            "about.sync-conflict-20260101-101010-ABCDEFG.md",
        )
    ),
    about(
        "a block of terms that nobody said",
        ABOUT,
        "---\ntitle: Wir\n---\nText\n\n/// terms | deposit\n///\n",
        ":6: warning: “deposit” is to stand here, but site.yaml says nothing of it. [terms-unsaid]\n"
        "    Add it there below shop: deposit, or take the block out.",
    ),
    Fault(
        "a photo as it comes from the camera, in static",
        {"static/wir.jpg": PHOTO},
        "static/wir.jpg: warning: What lies in static is published unchanged; this photo still holds "
        "what the camera wrote, such as the place. [static-photo]\n"
        "    Put it into content/images, and show it from there.",
    ),
    about(
        "entries of a list without a blank",
        ABOUT,
        "---\ntitle: Wir\ntags:\n  -leder\n  -garn\n---\nText\n",
        ":5: warning: This line becomes no entry of a list, but is added to “-leder”. "
        "[yaml-dash]\n"
        "    Write a blank behind each hyphen: - leather",
    ),
)

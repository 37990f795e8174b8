"""Pictures and files for machines."""

from fault import Fault

ABOUT = "content/about.md"


FAULTS = (
    Fault(
        "a picture that is text",
        {ABOUT: "---\ntitle: Wir\n---\n![Wir](wir.jpg)\n", "content/wir.jpg": "kein Bild"},
        said=(
            "content/wir.jpg: error: This file is called like a picture, but is text. [picture-mistaken]\n"
            "    Put the picture itself here, as JPEG or PNG."
        ),
    ),
    Fault(
        "an empty picture",
        {ABOUT: "---\ntitle: Wir\n---\n![Wir](wir.jpg)\n", "content/wir.jpg": b""},
        said=(
            "content/wir.jpg: error: This file is called like a picture, but is empty. [picture-mistaken]\n"
            "    Put the picture itself here, as JPEG or PNG."
        ),
    ),
    Fault(
        "a page of HTML that is called a picture",
        {
            ABOUT: "---\ntitle: Wir\n---\n![Wir](wir.png)\n",
            "content/wir.png": "<html><body>404</body></html>",
        },
        said=(
            "content/wir.png: error: This file is called like a picture, but is a web page, as is "
            "loaded in place of a picture that is not there. [picture-mistaken]\n"
            "    Put the picture itself here, as JPEG or PNG."
        ),
    ),
    Fault(
        "a drawing with a script",
        {
            ABOUT: "---\ntitle: Wir\n---\n![Wir](wir.svg)\n",
            "content/wir.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">'
            "<script>alert(1)</script></svg>",
        },
        said=(
            "content/wir.svg: warning: What does not draw but acts, or fetches something from "
            "elsewhere, was taken out of the drawing: script. [svg-script]\n"
            "    See whether it still looks right. Saved as “plain SVG” or PNG, it is without "
            "this message."
        ),
    ),
    Fault(
        "an SVG that is none",
        {ABOUT: "---\ntitle: Wir\n---\n![Wir](wir.svg)\n", "content/wir.svg": "<svg"},
        said=(
            "content/wir.svg: error: The file cannot be read as a picture. [picture-unreadable]\n"
            "    Open it in a picture program and save it anew, as JPEG or PNG."
        ),
    ),
    Fault(
        "an SVG whose entities multiply",
        {
            ABOUT: "---\ntitle: Wir\n---\n![Wir](wir.svg)\n",
            "content/wir.svg": '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">'
            '<!ENTITY b "&a;&a;&a;&a;&a;">]>'
            '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">'
            "<text>&b;</text></svg>",
        },
        said=(
            "content/wir.svg: error: The drawing contains abbreviations (ENTITY), which can stand "
            "for anything. [svg-entities]\n"
            "    Save it as “plain SVG” (Inkscape) or “SVG 1.1 Tiny” (Illustrator), or as PNG."
        ),
    ),
    Fault(
        "a picture in capitals",
        {ABOUT: "---\ntitle: Wir\n---\n![Wir](WIR.JPG)\n", "content/wir.jpg": "kein Bild"},
        said=(
            "content/about.md:4: error: “WIR.JPG” is spelt differently from the file: capital and "
            "small letters count. [picture-case]\n"
            "    Did you mean “wir.jpg”? Write the name exactly as the file's; your computer may "
            "not mind, your provider's does."
        ),
    ),
    Fault(
        "a picture of a raw camera",
        {ABOUT: "---\ntitle: Wir\n---\n![Wir](wir.cr2)\n", "content/wir.cr2": b"II*\x00"},
        said=(
            "content/about.md:4: error: “wir.cr2” is no picture. [not-a-picture]\n"
            "    Pictures are files with .jpg, .png, .webp, .avif, .gif or .svg. To other files "
            "leads a link, without the ! in front."
        ),
    ),
    Fault(
        "a picture of TIFF that is cut off",
        {ABOUT: "---\ntitle: Wir\n---\n![Wir](wir.tiff)\n", "content/wir.tiff": b"II*\x00\x08\x00"},
        said=(
            "content/wir.tiff: error: The file cannot be read as a picture. [picture-unreadable]\n"
            "    Open it in a picture program and save it anew, as JPEG or PNG."
        ),
    ),
    Fault(
        "a picture field that is not there",
        {ABOUT: "---\ntitle: Wir\nimage: wir.jpg\n---\nText\n"},
        said=(
            "content/about.md:3:8: error: There is no picture “wir.jpg”. [missing-picture]\n"
            "    Put it beside this file or into content/images."
        ),
    ),
    Fault(
        "a picture field that leads out",
        {ABOUT: "---\ntitle: Wir\nimage: ../../etc/passwd\n---\nText\n"},
        said=(
            "content/about.md:3:8: error: There is no picture “../../etc/passwd”. "
            "[missing-picture]\n"
            "    Put it beside this file or into content/images."
        ),
    ),
    Fault(
        "a picture field of another host",
        {ABOUT: "---\ntitle: Wir\nimage: https://example.com/wir.jpg\n---\nText\n"},
        said=(
            "content/about.md:3:8: error: There is no picture “https://example.com/wir.jpg”. "
            "[missing-picture]\n"
            "    Put it beside this file or into content/images."
        ),
    ),
    Fault(
        "a file in static that we make as well",
        {"static/feed.xml": "<rss/>"},
        said=(
            "static/feed.xml: error: The address /feed.xml belongs to a page or a file that every "
            "site has. [standing-address]\n"
            "    Take another name: for the file, at “slug: …” or at “moved_from”."
        ),
    ),
    Fault(
        "a file in static that differs in case only",
        {"static/Feed.xml": "<rss/>"},
        said=(
            "static/Feed.xml: error: The address /feed.xml belongs to a page or a file that every "
            "site has. [standing-address]\n"
            "    Take another name: for the file, at “slug: …” or at “moved_from”."
        ),
    ),
    Fault(
        "a folder in static where a page stands",
        {"static/about/index.html": "Meines"},
        said=(
            "static/about/index.html: error: The address /about/ belongs to content/about.md "
            "already. [same-address]\n"
            "    Rename one of the two files, or give one of them “slug: …” in its head."
        ),
    ),
    Fault("our own notes in static", {"static/.handschlag.json": "{}"}),
)

"""Words for social networks: what an owner pastes, for each product and post."""

import json
from pathlib import Path

import pytest
from test_cli import call
from tiny_site import TinySite

from generator.networks import NETWORKS, hashtags, text_for

SITE = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  languages: [de-AT, en]
business:
  name: Werkstatt am Beispielplatz
  email: werkstatt@example.at
"""
MUG = """\
---
title: Becher
description: Aus weißem Ton, gedreht und nicht gegossen.
price: 24,00
tags: [Ton & Glasur, Küche]
---
Hält warm.
"""


@pytest.fixture
def shop(site: TinySite) -> Path:
    site.yaml(SITE).page("products/cups/mug.md", MUG)
    site.page("products/cups/mug.en.md", "---\ntitle: Mug\n---\nIt keeps warm.\n")
    site.page(
        "products/bowl.md", "---\ntitle: Schale\nprice: 30\navailability: sold-out\n---\nWeit.\n"
    )
    site.page(
        "blog/2026-11-01-kiln.md", "---\ntitle: Der neue Ofen\ntags: [2026]\n---\nEr ist da.\n"
    )
    return site.root


def test_a_text_for_each_network_says_what_it_is_and_where(shop: Path) -> None:
    done = call("texts", "cups/mug", "--network", "mastodon", "--network", "whatsapp", within=shop)
    assert done.stderr == ""
    assert (
        done.stdout.replace("\u00a0", " ")
        == """\
=== Becher (de-AT) · content/products/cups/mug.md

--- mastodon

Becher – € 24,00

Aus weißem Ton, gedreht und nicht gegossen.

https://www.example.at/products/mug/

#TonGlasur #Küche #Cups

--- whatsapp

Becher – € 24,00

Aus weißem Ton, gedreht und nicht gegossen.

https://www.example.at/products/mug/

=== Mug (en) · content/products/cups/mug.en.md

--- mastodon

Mug – €24.00

It keeps warm.

https://www.example.at/en/products/mug/

#Cups

--- whatsapp

Mug – €24.00

It keeps warm.

https://www.example.at/en/products/mug/
"""
    )


def test_without_a_name_there_is_all_that_can_be_had(shop: Path) -> None:
    done = call("texts", "--json", within=shop)
    said = json.loads(done.stdout)
    assert [each["title"] for each in said["pages"]] == ["Becher", "Der neue Ofen", "Mug"]
    assert list(said["pages"][1]["texts"].items()) == [
        (each.name, "Der neue Ofen\n\nEr ist da.\n\nhttps://www.example.at/blog/kiln/")
        for each in NETWORKS
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "de",
            "content: Fehler: Ein Produkt oder einen Beitrag „mugg“ gibt es nicht. "
            "[text-page-unknown]\n    Meinten Sie „mug“? Ein Name ist der einer Datei in "
            "content/products oder content/blog, ohne .md; was erst später sichtbar wird, hat noch "
            "keinen Text.\n\n1 Fehler\n",
        ),
        (
            "en",
            "content: error: There is no product and no post “mugg”. [text-page-unknown]\n    Did you "
            "mean “mug”? A name is that of a file in content/products or content/blog, without .md; "
            "what becomes visible only later has no text yet.\n\n1 error\n",
        ),
    ],
)
def test_a_name_that_is_not_there_is_told(shop: Path, language: str, said: str) -> None:
    done = call("texts", "mugg", language=language, within=shop)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", said)


def test_a_draft_is_told_as_what_it_is(site: TinySite) -> None:
    site.page("products/bowl.md", "---\ntitle: Schale\nprice: 5\ndraft: true\n---\nTief.\n")
    done = call("texts", "bowl", language="en", within=site.root)
    assert (done.returncode, done.stderr) == (
        1,
        "content/products/bowl.md: error: “bowl” is not to be seen at this time, and so has no text. "
        "[text-page-hidden]\n    It is a draft, or its day is still to come or past; --today shows another "
        "day.\n\n1 error\n",
    )


def test_a_site_without_products_and_posts_says_so(site: TinySite) -> None:
    site.page("about.md", "---\ntitle: Über uns\n---\nWir.\n")
    done = call("texts", language="de", within=site.root)
    assert (
        done.stdout
        == "Es gibt noch kein Produkt und keinen Beitrag, von denen etwas zu sagen wäre.\n"
    )


@pytest.mark.parametrize("network", NETWORKS, ids=lambda each: each.name)
def test_no_text_is_longer_than_its_network_allows(network: object) -> None:
    address = "https://www.example.at/" + "weit/" * 20
    text = text_for(network, "Titel", "wort " * 900, address, ["#Ton"] * 30)  # type: ignore[arg-type]
    assert len(text) <= network.limit  # type: ignore[attr-defined]
    assert address in text
    assert "…" in text


@pytest.mark.parametrize(
    ("names", "tags"),
    [
        (["Leder & Papier", "leder papier"], ["#LederPapier"]),
        (["nach Maß"], ["#NachMaß"]),
        (["2026", "&"], []),
    ],
)
def test_a_tag_is_one_word(names: list[str], tags: list[str]) -> None:
    assert list(hashtags(names)) == tags

"""HTML that is read far from the site."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.addresses import Here
from generator.render.faraway import with_whole_addresses

HERE = Here("/blog/open-day/", "https://www.example.at/shop/")


@pytest.mark.parametrize(
    ("near", "far"),
    [
        (
            '<a href="site:/products/mug/">Tasse</a>',
            '<a href="https://www.example.at/shop/products/mug/">Tasse</a>',
        ),
        (
            '<a href="#top">auf</a>',
            '<a href="https://www.example.at/shop/blog/open-day/#top">auf</a>',
        ),
        ('<a href="/x.pdf">x</a>', '<a href="https://www.example.at/shop/x.pdf">x</a>'),
        ("<a href='../b/'>b</a>", '<a href="https://www.example.at/shop/blog/b/">b</a>'),
        ('<a href="https://x.example/?a=1&amp;b=2">x</a>',) * 2,
        ('<a href="mailto:a@example.at">a</a>',) * 2,
        ('<a href="tel:+43662">a</a>',) * 2,
        ('<a href="//cdn.example/x">a</a>', '<a href="https://cdn.example/x">a</a>'),
        (
            '<img alt="a > b" src="site:/a.jpg" srcset="site:/a.webp 480w, site:/b.webp 960w">',
            '<img alt="a > b" src="https://www.example.at/shop/a.jpg" '
            'srcset="https://www.example.at/shop/a.webp 480w, '
            'https://www.example.at/shop/b.webp 960w">',
        ),
        ('<code>&lt;a href="site:/x/"&gt;</code> href="/y"',) * 2,
        ('<p data-href="/x">x</p>',) * 2,
        ('<a href="http://[">x</a>',) * 2,
        ('<a href="&#109;ailto:a@example.at">a</a>', '<a href="mailto:a@example.at">a</a>'),
    ],
)
def test_addresses_become_whole_and_nothing_else_changes(near: str, far: str) -> None:
    assert with_whole_addresses(near, HERE) == far


@given(st.text(alphabet="<>\"'= abhref/:#&;"))
def test_what_is_whole_stays_whole(html: str) -> None:
    once = with_whole_addresses(html, HERE)
    assert with_whole_addresses(once, HERE) == once

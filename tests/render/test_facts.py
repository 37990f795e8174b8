"""What is found on a page, whatever quotes its authors use."""

from generator.render.facts import Facts, facts_of


def test_links_loads_ids_and_markers() -> None:
    page = """<h1 id="top">Start</h1> <a href="about/?a=1&amp;b=2" data-legal="imprint-link">x</a>
    <link rel="stylesheet" href="a.css"> <link rel="canonical" href="https://www.example.at/">
    <picture><source srcset="a.webp 1w, b.webp 2w"><img src="a.jpg" width="3" alt=""></picture>
    <script src="a.js"></script> <button data-order="send">Bestellen</button>"""

    assert facts_of(page) == Facts(
        ids=("top",),
        links=("about/?a=1&b=2",),
        loads=("a.css", "a.webp", "b.webp", "a.jpg", "a.js"),
        markers=("legal:imprint-link", "order:send"),
    )


def test_html_as_people_type_it() -> None:
    page = "<IMG SRC='https://elsewhere.example/a.gif'><iframe src=//elsewhere.example/b></iframe>"

    assert facts_of(page) == Facts(
        ids=(),
        links=(),
        loads=("https://elsewhere.example/a.gif", "//elsewhere.example/b"),
        markers=(),
        unsized=1,
        undescribed=1,
    )

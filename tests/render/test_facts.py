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
        labels=(("imprint-link", "x"),),
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


def test_a_name_may_be_large_anywhere() -> None:
    page = '<p>x</p><iFrame src="//elsewhere.example/b"></iFrame><iMg src="a.jpg">'

    assert facts_of(page) == Facts(
        ids=(),
        links=(),
        loads=("//elsewhere.example/b", "a.jpg"),
        markers=(),
        unsized=1,
        undescribed=1,
    )


def test_a_page_with_a_legal_role_says_what_it_says() -> None:
    page = """<header>Menü</header><main class="a"><h1>Impressum</h1>
    <div data-legal="imprint"><div>Maria&nbsp;Beispiel,</div><p>Beispielgasse 1</p></div>
    <p>Drucken</p></main>Fuß"""

    assert facts_of(page).text == "Maria Beispiel, Beispielgasse 1"
    assert facts_of(page.replace("imprint", "reviews")).text == ""


def test_what_follows_what_where_something_is_ordered() -> None:
    page = """<p data-legal="delivery-limits">AT</p><form action="https://forms.example/a?b=1&amp;c">
    <input type="hidden" name="mode"><input name="trap" tabindex="-1">
    <select name="size"></select><input name="email" required>
    <input type="checkbox" name="wrapped" checked>
    <dl data-legal="order-summary"></dl>
    <button type="submit" data-legal="order-button">Zahlungspflichtig <b>bestellen</b></button></form>"""

    assert facts_of(page).sends == ("https://forms.example/a?b=1&c",)
    assert facts_of(page).outline == (
        ("legal:delivery-limits", ""),
        ("field", "size"),
        ("field", "email"),
        ("required", "email"),
        ("field", "wrapped"),
        ("checked", "wrapped"),
        ("legal:order-summary", ""),
        ("legal:order-button", "Zahlungspflichtig bestellen"),
    )
    assert facts_of(page.replace("order-button", "price")).outline == ()

"""First steps: a new site builds as it is, in both languages, and nothing is ever overwritten."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_site import TinySite

from generator.build import build
from generator.config.read import read_config
from generator.fields.tree import Mapping, Scalar, read_yaml
from generator.messages import Tongue
from generator.problems import SiteError
from generator.report import problems_text
from generator.request import Report, Request
from generator.scaffold import Entry
from generator.scaffold.entry import new_entry
from generator.scaffold.filling import as_yaml
from generator.scaffold.site import Owner, new_site, read_answer

TODAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12)  # noqa: DTZ001 - the site's own time


def begin(folder: Path, tongue: Tongue = "de", **owner: str) -> Path:
    new_site(folder, folder.name, Owner(**owner), tongue, TODAY)
    return folder


def built(folder: Path, *, preview: bool = False) -> Report:
    return build(Request(folder, folder / "output", NOON, preview=preview, processes=1))


def page(folder: Path, path: str) -> str:
    return (folder / "output" / path).read_text(encoding="utf-8")


def files(folder: Path) -> list[str]:
    return sorted(
        each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file()
    )


def refused(folder: Path, tongue: Tongue = "en") -> str:
    with pytest.raises(SiteError) as broken:
        begin(folder, tongue)
    return problems_text(broken.value.problems, tongue)


# --- a new site ------------------------------------------------------------------------------


def test_a_new_site_has_one_example_of_each_kind_of_page(tmp_path: Path) -> None:
    assert files(begin(tmp_path / "laden", "de")) == [
        ".gitattributes",
        ".gitignore",
        "content/blog/die-website-ist-da.md",
        "content/images/becher.svg",
        "content/images/logo.svg",
        "content/index.md",
        "content/kontakt.md",
        "content/order-terms.md",
        "content/products/becher.md",
        "content/testimonials/beispiel.md",
        "content/ueber-uns.md",
        "site.yaml",
    ]


@pytest.mark.parametrize("tongue", ["de", "en"])
def test_a_new_site_builds_without_any_problem(tmp_path: Path, tongue: Tongue) -> None:
    report = built(begin(tmp_path / "shop", tongue))

    assert report.problems == ()
    assert report.pages == 24
    assert report.made == ("imprint", "privacy", "shipping", "withdraw", "withdrawal")


@pytest.mark.parametrize(
    ("tongue", "said"),
    [
        ("de", "Das ist ein Beispiel. Diesen Betrieb gibt es nicht"),
        ("en", "This is an example. The business does not exist"),
    ],
)
def test_a_new_site_says_on_every_page_that_it_is_an_example(
    tmp_path: Path, tongue: Tongue, said: str
) -> None:
    folder = begin(tmp_path / "shop", tongue)
    built(folder)
    moved_on = ["404.html"]
    pages = [name for name in files(folder / "output") if name.endswith("index.html")] + moved_on

    assert [name for name in pages if said not in page(folder, name)] == []


def test_without_the_line_example_the_site_is_the_owners(tmp_path: Path) -> None:
    folder = begin(tmp_path / "shop", "en")
    settings = folder / "site.yaml"
    kept = [
        line for line in settings.read_text("utf-8").splitlines() if "example: true" not in line
    ]
    settings.write_text("\n".join(kept) + "\n", encoding="utf-8")
    built(folder)

    assert "The business does not exist" not in page(folder, "index.html")


def test_what_the_owner_answered_stands_in_the_settings(tmp_path: Path) -> None:
    folder = begin(
        tmp_path / "shop",
        "en",
        name='Ann\'s "Mugs": #1 & more',
        email="ann@mugs.example",
        url="https://mugs.example/shop/",
    )
    config, problems = read_config(folder)

    assert problems == ()
    assert config.site.title == config.business.name == 'Ann\'s "Mugs": #1 & more'
    assert config.business.email == "ann@mugs.example"
    assert config.site.url == "https://mugs.example/shop/"
    assert built(folder).problems == ()
    assert "<title>Ann&#39;s &#34;Mugs&#34;: #1 &amp; more" in page(folder, "index.html")


@pytest.mark.parametrize("theme", ["werkstatt", "laden", "praxis"])
def test_a_new_site_can_have_any_theme_that_comes_with_the_program(
    tmp_path: Path, theme: str
) -> None:
    folder = begin(tmp_path / "shop", "de", theme=theme)

    assert built(folder).problems == ()
    [sheet] = (folder / "output" / "assets").glob(f"{theme}.*.css")
    colours, _, _ = sheet.read_text(encoding="utf-8").partition("}")
    assert f"<style>{colours}}}" in page(folder, "index.html")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_whatever_a_name_holds_it_is_read_as_it_was_typed(name: str) -> None:
    node, problems = read_yaml(f"key: {as_yaml(name)}  # a remark\n", "site.yaml")

    assert problems == ()
    assert isinstance(node, Mapping)
    ((_, value),) = node.entries
    assert isinstance(value, Scalar)
    assert value.text == name


@pytest.mark.parametrize(
    ("field", "text", "message"),
    [
        ("email", "Ann <ann@mugs.example>", "not-a-mail-address"),
        ("url", "mugs.example", "not-a-web-address"),
        ("name", "x" * 20_001, "value-too-long"),
        ("theme", "werkstat", "unknown-word"),
    ],
)
def test_an_answer_that_could_not_stand_in_the_settings_is_refused(
    field: str, text: str, message: str
) -> None:
    with pytest.raises(SiteError) as broken:
        read_answer(field, text)

    (problem,) = broken.value.problems
    assert (problem.code, str(problem.where)) == (message, f"--{field}")


def test_a_folder_that_holds_something_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "photos").mkdir()

    assert refused(tmp_path).startswith(
        f"{tmp_path.name}: error: The folder is not empty. It holds: notes.txt, photos. "
        "[new-site-in-full-folder]\n"
        "    Name a new or empty folder; nothing was changed."
    )
    assert files(tmp_path) == ["notes.txt"]


def test_a_full_folder_is_not_listed_without_end(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}.txt").touch()

    assert "Darin liegen: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt …." in refused(tmp_path, "de")


def test_a_second_site_is_never_written_over_the_first(tmp_path: Path) -> None:
    begin(tmp_path / "shop", "en", name="Mine")

    assert "[new-site-in-full-folder]" in refused(tmp_path / "shop")
    assert read_config(tmp_path / "shop")[0].site.title == "Mine"


def test_version_control_and_a_place_for_python_do_not_fill_a_folder(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".venv").mkdir()

    assert "site.yaml" in files(begin(tmp_path))


def test_a_file_is_no_folder_for_a_site(tmp_path: Path) -> None:
    (tmp_path / "shop").write_text("", encoding="utf-8")

    assert "[new-site-in-file]" in refused(tmp_path / "shop")


def test_a_link_that_leads_nowhere_is_no_folder_for_a_site(tmp_path: Path) -> None:
    (tmp_path / "shop").symlink_to(tmp_path / "gone")

    assert "[new-site-in-lost-link]" in refused(tmp_path / "shop")


# --- a new file ------------------------------------------------------------------------------


def add(site: TinySite, kind: Entry, name: str, tongue: Tongue = "en") -> str:
    return new_entry(site.root, kind, name, tongue, TODAY)


def test_a_full_disk_leaves_no_half_of_a_new_file(site: TinySite) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        with pytest.raises(SiteError) as refusal:
            add(site, Entry.PAGE, "Über uns")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert [each.code for each in refusal.value.problems] == ["new-file-unwritable"]
    assert not list((site.root / "content").glob("ueber*"))


@pytest.mark.parametrize(
    ("kind", "file"),
    [
        (Entry.PRODUCT, "content/products/grosse-schale.md"),
        (Entry.POST, "content/blog/2026-11-21-grosse-schale.md"),
        (Entry.PAGE, "content/grosse-schale.md"),
        (Entry.TESTIMONIAL, "content/testimonials/grosse-schale.md"),
    ],
)
def test_a_new_file_is_named_as_the_sites_language_spells_it(
    site: TinySite, kind: Entry, file: str
) -> None:
    assert add(site, kind, "Große  Schale") == file
    assert "Große Schale" in (site.root / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("tongue", ["de", "en"])
@pytest.mark.parametrize("kind", list(Entry))
def test_a_new_file_builds_as_it_is(site: TinySite, kind: Entry, tongue: Tongue) -> None:
    add(site.page("index.md", "# Werkstatt\n"), kind, "A: #1 “new” thing", tongue)

    assert site.asking(preview=True).problems() == ()


def test_a_new_product_is_seen_in_the_preview_only(site: TinySite) -> None:
    add(site, Entry.PRODUCT, "Blue bowl")

    site.asking(preview=True).build()
    assert "Blue bowl" in site.html("/products/blue-bowl/")
    site.build()
    assert not (site.request.output / "products/blue-bowl").exists()


def test_a_new_testimonial_waits_for_consent_even_in_the_preview(site: TinySite) -> None:
    add(site, Entry.TESTIMONIAL, "Ms Sample")

    site.asking(preview=True).build()
    assert not [name for name, data in site.output().items() if b"Ms Sample" in data]


def test_two_of_a_name_get_names_of_their_own(site: TinySite) -> None:
    assert [add(site, Entry.PRODUCT, "Mug") for _ in range(3)] == [
        "content/products/mug.md",
        "content/products/mug-2.md",
        "content/products/mug-3.md",
    ]


@pytest.mark.parametrize(
    ("there", "kind", "name", "file"),
    [
        ("products/cups/mug.md", Entry.PRODUCT, "Mug", "content/products/mug-2.md"),
        ("products/mug/index.md", Entry.PRODUCT, "Mug", "content/products/mug-2.md"),
        ("products/mug.en.md", Entry.PRODUCT, "Mug", "content/products/mug-2.md"),
        ("products/mug.jpg", Entry.PRODUCT, "Mug", "content/products/mug.md"),
        ("blog/2026-05-01-open-day.md", Entry.POST, "Open day", "content/blog/2026-11-21-open-day-2.md"),
        ("help/care.md", Entry.PAGE, "Care", "content/care.md"),
        ("help/care.md", Entry.PAGE, "Help", "content/help-2.md"),
        ("about.md", Entry.PAGE, "Index", "content/index-2.md"),
        ("about.md", Entry.PAGE, "Products", "content/products-2.md"),
        ("about.md", Entry.PAGE, "Con", "content/con-2.md"),
        ("about.md", Entry.PRODUCT, "Aux", "content/products/aux-2.md"),
    ],
)  # fmt: skip
def test_a_name_that_is_taken_in_addresses_is_not_free(
    site: TinySite, there: str, kind: Entry, name: str, file: str
) -> None:
    site.page(there, "---\ntitle: There\n---\n")

    assert add(site, kind, name) == file


def test_the_owners_own_words_in_addresses_are_not_free_for_pages(site: TinySite) -> None:
    site.setting("", "addresses: {products: produkte}\n")

    assert add(site, Entry.PAGE, "Produkte") == "content/produkte-2.md"


def test_a_name_without_a_letter_makes_no_file(site: TinySite) -> None:
    with pytest.raises(SiteError) as broken:
        add(site, Entry.PAGE, "!?")

    assert problems_text(broken.value.problems, "de").startswith(
        "content: Fehler: Aus „!?“ lässt sich kein Dateiname machen. [new-name-empty]"
    )


@pytest.mark.parametrize("kind", [Entry.PRODUCT, Entry.PAGE, Entry.TESTIMONIAL])
def test_nothing_new_poses_as_what_introduces_a_list(site: TinySite, kind: Entry) -> None:
    assert add(site, kind, "Index").endswith("/index-2.md")


def test_without_a_site_there_is_nothing_to_add_to(tmp_path: Path) -> None:
    with pytest.raises(SiteError) as broken:
        new_entry(tmp_path, Entry.PAGE, "Care", "en", TODAY)

    assert [each.code for each in broken.value.problems] == ["file-missing"]
    assert files(tmp_path) == []


# --- in the owner's country --------------------------------------------------------------------


def test_a_swiss_site_writes_as_the_swiss_do(tmp_path: Path) -> None:
    folder = begin(tmp_path / "shop", "de", country="CH")
    built(folder)
    read = [*(folder / "content").rglob("*.md"), *(folder / "output").glob("[div]*/index.html")]

    assert [each.name for each in read if "ß" in each.read_text(encoding="utf-8")] == []
    assert "Mehrwertsteuer" in page(folder, "impressum/index.html")
    assert "CHF 28.00" in page(folder, "produkte/becher/index.html").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("country", "right"),
    [("AT", "## 6. Rücktrittsrecht"), ("CH", "## 6. Rückgabe"), ("DE", "## 6. Widerrufsrecht")],
)
def test_the_terms_say_what_the_country_calls_it(tmp_path: Path, country: str, right: str) -> None:
    terms = begin(tmp_path / "shop", "de", country=country) / "content/order-terms.md"
    said = terms.read_text(encoding="utf-8")

    assert [line for line in said.splitlines() if line.startswith("## 6.")] == [right]
    assert "|" not in said.partition("/// notice")[0]

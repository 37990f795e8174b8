"""A theme from its folders."""

import re
import shutil
from pathlib import Path

import pytest

from generator.fields.kinds import Named
from generator.problems import Location, Problem, problem, warning
from generator.theme.folders import shipped_file
from generator.theme.load import load_theme
from generator.theme.theme import Theme

WHERE = Location("site.yaml", 8, 10)

FOOT = '{{ t("a") }} {{ t("b") }}'

PARENT = """
name: shop
language: en
options:
  accent: {kind: colour, default: "#804020", grounds: {light: ["#ffffff"], dark: ["#111111"]}}
  layout:
    kind: choice
    default: wide
    choices: {wide: {tokens: {width: 60rem}}, narrow: {tokens: {width: 30rem}, dark: {glow: "1"}}}
  map: {kind: flag, default: "yes"}
  greeting: {kind: text, default: Hello}
"""


def write(root: Path, **files: str) -> None:
    """Write files by their paths; ``__`` stands for a slash, the last ``_`` for the dot."""
    for name, text in files.items():
        path, _, ending = name.replace("__", "/").rpartition("_")
        file = root / f"themes/{path}.{ending}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def load(
    root: Path, name: str, *languages: str, **options: str
) -> tuple[Theme | None, tuple[Problem, ...]]:
    written = [(key, Named(value, WHERE)) for key, value in options.items()]
    return load_theme(root, Named(name, WHERE), written, languages)


def good(root: Path, name: str, **options: str) -> Theme:
    theme, problems = load(root, name, **options)
    assert problems == ()
    assert theme is not None
    return theme


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(
        tmp_path,
        shop__theme_yaml=PARENT,
        shop__templates__base_html="<b>parent</b>",
        shop__templates__parts__foot_html=FOOT,
        shop__translations__en_yaml="a: A\nb: B\n",
        shop__assets__css__10_css="a { b: c }",
        shop__assets__css__20_css="d { e: f }",
        shop__assets__js__x_js="one()",
        shop__assets__pictures__dot_svg="<svg/>",
    )
    return tmp_path


def settings(theme: Theme) -> dict[str, str]:
    return {each.name: each.value for each in theme.settings}


def texts(theme: Theme) -> dict[str, tuple[str, str]]:
    return {each.name: (each.text, each.file) for each in theme.templates}


def test_options_have_their_defaults_until_the_owner_sets_them(root: Path) -> None:
    assert settings(good(root, "shop")) == {
        "accent": "#804020",
        "layout": "wide",
        "map": "true",
        "greeting": "Hello",
    }
    chosen = good(root, "shop", accent="#246", layout="Narrow", map="nein", greeting="Grüß Gott")
    assert settings(chosen) == {
        "accent": "#224466",
        "layout": "narrow",
        "map": "",
        "greeting": "Grüß Gott",
    }


def test_options_become_custom_properties(root: Path) -> None:
    theme = good(root, "shop", accent="#ffee00", layout="narrow")
    shown = {each.name: (each.light, each.dark) for each in theme.tokens}
    assert shown == {
        "accent-pure": ("#ffee00", ""),
        "accent": ("#817803", "#ffee00"),
        "on-accent": ("#ffffff", "#000000"),
        "width": ("30rem", ""),
        "glow": ("", "1"),
    }


@pytest.mark.parametrize(
    ("option", "value", "expected"),
    [
        (
            "acent",
            "#123",
            problem(
                "unknown-option",
                WHERE,
                near="accent",
                field="acent",
                name="acent",
                known="accent, layout, map, greeting",
            ),
        ),
        ("accent", "brown", problem("not-a-colour", WHERE, field="accent", text="brown")),
        (
            "layout",
            "wid",
            problem(
                "unknown-word",
                WHERE,
                near="wide",
                field="layout",
                text="wid",
                allowed="wide, narrow",
            ),
        ),
        ("map", "perhaps", problem("not-yes-or-no", WHERE, field="map", text="perhaps")),
    ],
)
def test_an_option_that_makes_no_sense_is_a_problem(
    root: Path, option: str, value: str, expected: Problem
) -> None:
    theme, problems = load(root, "shop", **{option: value})
    assert problems == (expected,)
    assert theme is not None
    assert settings(theme) == settings(good(root, "shop"))


def test_an_unknown_theme_names_the_nearest(root: Path) -> None:
    theme, problems = load(root, "shopp")
    assert theme is None
    assert problems == (
        problem(
            "theme-missing",
            WHERE,
            near="shop",
            name="shopp",
            known="laden, praxis, shop, werkstatt",
        ),
    )


def test_the_built_in_theme_needs_no_folder_in_the_site(tmp_path: Path) -> None:
    theme, problems = load(tmp_path, "werkstatt", "de-AT", "en")
    assert problems == ()
    assert theme is not None
    assert theme.stylesheet.startswith("/assets/werkstatt.")


def test_a_child_overrides_file_by_file_and_still_reaches_its_parent(root: Path) -> None:
    write(
        root,
        mine__theme_yaml="parent: shop\nsettings: {greeting: Servus, accent: '#000'}\n",
        mine__templates__base_html="<b>child</b>",
        mine__translations__en_yaml="b: mine\n",
        mine__assets__css__20_css="x { y: z }",
    )
    theme = good(root, "mine", accent="#111")
    assert texts(theme) == {
        "base.html": ("<b>child</b>", "themes/mine/templates/base.html"),
        "mine/base.html": ("<b>child</b>", "themes/mine/templates/base.html"),
        "shop/base.html": ("<b>parent</b>", "themes/shop/templates/base.html"),
        "parts/foot.html": (FOOT, "themes/shop/templates/parts/foot.html"),
        "shop/parts/foot.html": (FOOT, "themes/shop/templates/parts/foot.html"),
    }
    assert settings(theme)["greeting"] == "Servus"
    assert settings(theme)["accent"] == "#111111"
    assert [(each.key, each.form()) for each in theme.translations[0].phrases] == [
        ("a", "A"),
        ("b", "mine"),
    ]
    sheet = next(each.content for each in theme.assets if each.address == theme.stylesheet).decode()
    assert sheet.endswith("a{b:c}x{y:z}")


def test_a_folder_among_the_styles_is_a_sheet_of_its_own(root: Path) -> None:
    write(
        root,
        mine__theme_yaml="parent: shop\n",
        mine__assets__css__desk__10_css="x { y: z }",
        mine__assets__css__desk__20_css="p { q: r }",
    )
    sheets = {
        each.original: each.content.decode()
        for each in good(root, "mine").assets
        if each.original.endswith(".css")
    }
    assert sheets["desk.css"] == "x{y:z}p{q:r}"
    assert sheets["mine.css"].endswith("a{b:c}d{e:f}")


def test_a_folder_without_theme_yaml_adds_to_the_built_in_theme_of_its_name(tmp_path: Path) -> None:
    write(tmp_path, werkstatt__translations__fr_yaml="skip: Aller au contenu\n")
    theme, problems = load(tmp_path, "werkstatt", "de")
    assert problems == ()
    assert theme is not None
    assert [each.language for each in theme.translations] == ["de", "de-CH", "en", "fr"]
    assert "werkstatt/base.html" in texts(theme)


def test_a_misspelt_phrase_of_the_sites_own_is_told_with_the_one_that_is_meant(
    tmp_path: Path,
) -> None:
    write(
        tmp_path,
        werkstatt__translations__de_yaml="skpi: Zum Inhalt\nspan.days.few: '{count} Tage'\n",
    )
    assert load(tmp_path, "werkstatt", "de")[1] == (
        warning(
            "phrase-unused",
            Location("themes/werkstatt/translations/de.yaml", 1, 1),
            near="skip",
            key="skpi",
        ),
    )


def test_a_missing_parent_is_told_where_it_is_named(root: Path) -> None:
    write(root, mine__theme_yaml="name: mine\nparent: shob\n")
    assert load(root, "mine")[1] == (
        problem(
            "theme-missing",
            Location("themes/mine/theme.yaml", 2, 9),
            near="shop",
            name="shob",
            known="laden, mine, praxis, shop, werkstatt",
        ),
    )


def test_themes_that_stand_on_each_other_are_a_loop(root: Path) -> None:
    write(root, a__theme_yaml="parent: b\n", b__theme_yaml="parent: a\n")
    assert load(root, "a")[1] == (
        problem("theme-loop", Location("themes/b/theme.yaml", 1, 9), name="a", chain="a → b → a"),
    )


def test_what_is_wrong_in_theme_yaml_is_told_with_its_place(root: Path) -> None:
    write(root, mine__theme_yaml="name: mine\noptoins: {}\nparent: shop\n")
    [wrong] = load(root, "mine")[1]
    assert (wrong.code, wrong.where, wrong.near) == (
        "unknown-key",
        Location("themes/mine/theme.yaml", 2, 1),
        "options",
    )


def test_a_file_in_another_encoding_is_a_problem(root: Path) -> None:
    (root / "themes/shop/templates/base.html").write_bytes("Größe".encode("latin-1"))
    assert load(root, "shop")[1] == (
        problem(
            "not-utf8", Location("themes/shop/templates/base.html", 1), encoding="ANSI/Latin-1"
        ),
    )


def test_names_of_assets_change_with_their_content_and_only_then(root: Path) -> None:
    before = good(root, "shop")
    write(root, shop__assets__css__20_css="d { e: other }")
    after = good(root, "shop")
    assert before.stylesheet != after.stylesheet
    assert before.script == after.script
    [picture] = [each.address for each in after.assets if each.original == "pictures/dot.svg"]
    assert re.fullmatch(r"/assets/pictures/dot\.[0-9a-f]{8}\.svg", picture)


@pytest.mark.parametrize("file", ["templates/base.html", "translations/en.yaml", "theme.yaml"])
def test_every_file_of_the_chain_counts_for_the_digest(root: Path, file: str) -> None:
    before = good(root, "shop").digest
    path = root / "themes/shop" / file
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert good(root, "shop").digest != before


def test_options_count_for_the_digest_and_hidden_files_do_not(root: Path) -> None:
    before = good(root, "shop")
    (root / "themes/shop/.DS_Store").write_bytes(b"x")
    (root / "themes/shop/templates/base.html~").write_text("old", encoding="utf-8")
    assert good(root, "shop") == before
    assert good(root, "shop", layout="narrow") != before


def test_a_theme_of_ours_that_was_copied_whole_is_as_good_as_ours(root: Path) -> None:
    shutil.copytree(shipped_file("themes/werkstatt"), root / "themes/werkstatt")
    _, problems = load(root, "werkstatt", "de-AT", "en")
    assert problems == ()

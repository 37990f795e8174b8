"""What stays a vector: the maker's mark and the sketch of the way."""

from svg import disc, el, group, line, rect, shape, words

PLATE = "#2f4a3d"
LIGHT = "#f7f0e3"
GOLD = "#d9b15c"


def logo() -> str:
    """An open book whose gutter is a stitched thread, on a round plate; reads at 24 px."""
    pages = (
        "M32 22.5C27 18.4 20 17.2 12.5 18.6V43.6C20 42.2 27 43.4 32 47.5"
        "C37 43.4 44 42.2 51.5 43.6V18.6C44 17.2 37 18.4 32 22.5Z"
    )
    stitches = "".join(line(f"M32 {y}v4", PLATE, 2.6) for y in (25.5, 32.2, 38.9))
    tail = line("M32 47.5C32 53 37 53.6 40.5 51", GOLD, 2.2)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img" '
        'aria-label="Werkstatt am Beispielplatz">'
        + disc(32, 32, 31, PLATE)
        + disc(32, 32, 28.4, "none", stroke=LIGHT, stroke_width=1)
        + shape(pages, LIGHT)
        + stitches
        + tail
        + "</svg>\n"
    )


def plan() -> str:
    """An invented square with its lanes, the workshop marked."""
    ground = rect(0, 0, 800, 500, "#efe6d8")
    blocks = (
        "M0 0H250L236 128L0 150Z", "M300 0H560L548 116L290 122Z", "M612 0H800V170L600 118Z",
        "M0 206L212 184L204 330L0 352Z", "M600 178L800 232V372L606 336Z", "M0 408L216 388L236 500H0Z",
        "M292 404L524 396L536 500H286Z", "M600 392L800 428V500H590Z",
    )  # fmt: skip
    houses = "".join(
        shape(d, "#d9c9ac", stroke="#b9a582", stroke_width=2, stroke_linejoin="round")
        for d in blocks
    )
    square = shape("M262 176L556 166L560 346L254 352Z", "#f9f3e7", stroke="#cdbb99", stroke_width=2)
    trees = "".join(
        disc(x, y, 13, "#9aad8b", stroke="#6f8863", stroke_width=2)
        for x, y in ((292, 206), (340, 203), (476, 198), (524, 197), (290, 322), (524, 316))
    )
    fountain = disc(408, 262, 25, "#b7cbd3", stroke="#7f98a3", stroke_width=3) + disc(
        408, 262, 7, "#7f98a3"
    )
    shop = shape("M600 178L690 202L686 272L603 258Z", "#7a3b2e")
    pin = group(
        shape("M0 0C-9 -17 -23 -27 -23 -45A23 23 0 1 1 23 -45C23 -27 9 -17 0 0Z", PLATE),
        disc(0, -45, 10, LIGHT), transform="translate(622 228)",
    )  # fmt: skip
    label = {"font_family": "Georgia, serif"}
    names = (
        words("Beispielplatz", 408, 328, 27, "#2a1d18", font_style="italic", **label)
        + words("Beispielgasse", 0, 0, 20, "#5d4a3c", transform="translate(275 92) rotate(-86)", **label)
        + words("Musterweg", 0, 0, 20, "#5d4a3c", transform="translate(573 444) rotate(-88)", **label)
        + words("Werkstatt", 708, 306, 20, "#7a3b2e", font_weight="bold", **label)
    )  # fmt: skip
    north = group(
        line("M0 26V-20", "#5d4a3c", 2.5), shape("M0 -32L8 -12H-8Z", "#5d4a3c"),
        words("N", 0, 46, 17, "#5d4a3c", **label), transform="translate(752 62)",
    )  # fmt: skip
    frame = rect(1, 1, 798, 498, "none", stroke="#b9a582", stroke_width=2)
    title = el(
        "title", "Skizze: Beispielplatz und Beispielgasse, die Werkstatt liegt an der Ostseite"
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" role="img">'
        + "".join((title, ground, houses, square, trees, fountain, shop, pin, names, north, frame))
        + "</svg>\n"
    )  # fmt: skip

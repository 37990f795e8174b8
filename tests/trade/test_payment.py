"""The payment code says to a bank's camera exactly what was agreed, or there is none."""

import re
import xml.etree.ElementTree as Xml
from dataclasses import replace
from io import BytesIO

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from generator.trade.iban import LENGTHS, grouped, is_bic, is_iban, looks_like_iban
from generator.trade.money import Money
from generator.trade.payment import (
    MOST_BYTES,
    MOST_CENTS,
    Obstacle,
    Transfer,
    obstacles,
    payload,
    payment_png,
    payment_svg,
)

DEPOSIT = Transfer(
    holder="Werkstatt am Beispielplatz",
    iban="AT61 1904 3002 3457 3201",
    amount=Money(4250),
    text="Anzahlung 7K3-MQ9-XAR",
)


def seen(png: bytes) -> zxingcpp.Barcode:
    """What a decoder that is not ours finds in the picture."""
    picture = Image.open(BytesIO(png))
    kind = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    (found,) = zxingcpp.read_barcodes(picture, formats=kind)
    return found


def drawn(svg: str, scale: int = 6) -> bytes:
    """The SVG as a picture: its dark modules are horizontal strokes, told by ``M``, ``m`` and ``h``."""
    root = Xml.fromstring(svg)
    size = int(root.attrib["viewBox"].split()[2])
    picture = Image.new("L", (size * scale, size * scale), 255)
    pen = ImageDraw.Draw(picture)
    (strokes,) = (path for path in root if "stroke" in path.attrib)
    x = y = 0.0
    for command, numbers in re.findall(r"([Mmh])([-\d. ]+)", strokes.attrib["d"]):
        parts = [float(each) for each in re.findall(r"-?[\d.]+", numbers)]
        if command == "h":
            box = (x * scale, (y - 0.5) * scale, (x + parts[0]) * scale - 1, (y + 0.5) * scale - 1)
            pen.rectangle(box, fill=0)
            x += parts[0]
        else:
            start = (0.0, 0.0) if command == "M" else (x, y)
            x, y = start[0] + parts[0], start[1] + parts[1]
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def test_the_code_holds_account_amount_and_order_code() -> None:
    assert payload(DEPOSIT) == (
        "BCD\n002\n1\nSCT\n\nWerkstatt am Beispielplatz\nAT611904300234573201\nEUR42.50\n\n\n"
        "Anzahlung 7K3-MQ9-XAR"
    )


def test_a_decoder_reads_the_same_from_both_pictures() -> None:
    for picture in (payment_png(DEPOSIT), drawn(payment_svg(DEPOSIT))):
        assert seen(picture).bytes == payload(DEPOSIT).encode()
        assert seen(picture).ec_level == "M"


def test_umlauts_are_said_in_utf_8() -> None:
    transfer = replace(DEPOSIT, holder="Bäckerei Grüß & Söhne", text="Für Čapek – 2 Stück")
    assert seen(payment_png(transfer)).bytes == payload(transfer).encode("utf-8")
    assert "Bäckerei Grüß & Söhne" in seen(payment_png(transfer)).text


def test_a_line_end_in_a_name_shifts_no_field() -> None:
    transfer = replace(DEPOSIT, holder="Werkstatt\nDE02100100100006820101", text="a\r\nb\u2028c")
    lines = payload(transfer).split("\n")
    assert lines[5:8] == [
        "Werkstatt DE02100100100006820101",
        "AT611904300234573201",
        "EUR42.50",
    ]
    assert lines[10:] == ["a b c"]


def test_the_longest_words_fit_into_version_13() -> None:
    transfer = replace(DEPOSIT, holder="W" * 70, text="ä" * 80, amount=Money(MOST_CENTS))
    assert len(payload(transfer).encode()) <= MOST_BYTES
    assert Image.open(BytesIO(payment_png(transfer, scale=1))).width <= 69 + 8
    assert obstacles(replace(transfer, text="ä" * 140)) == (Obstacle.BYTES,)


@pytest.mark.parametrize(
    ("transfer", "obstacle"),
    [
        (replace(DEPOSIT, amount=Money(4250, "CHF")), Obstacle.CURRENCY),
        (replace(DEPOSIT, amount=Money(0)), Obstacle.AMOUNT),
        (replace(DEPOSIT, amount=Money(-1)), Obstacle.AMOUNT),
        (replace(DEPOSIT, amount=Money(MOST_CENTS + 1)), Obstacle.AMOUNT),
        (replace(DEPOSIT, holder=" \n"), Obstacle.HOLDER_MISSING),
        (replace(DEPOSIT, holder="W" * 71), Obstacle.HOLDER_LONG),
        (replace(DEPOSIT, iban="AT61 1904 3002 3457 3210"), Obstacle.IBAN),
        (replace(DEPOSIT, iban="AT61 1904 3002 3457 320"), Obstacle.IBAN),
        (replace(DEPOSIT, iban="TR33 0006 1005 1978 6457 8413 26"), Obstacle.IBAN_OUTSIDE),
        (replace(DEPOSIT, iban="CH93 0076 2011 6238 5295 7"), Obstacle.BIC_MISSING),
        (replace(DEPOSIT, bic="BKAUATW"), Obstacle.BIC),
        (replace(DEPOSIT, text=""), Obstacle.TEXT_MISSING),
        (replace(DEPOSIT, text="x" * 141), Obstacle.TEXT_LONG),
    ],
)
def test_what_a_bank_would_refuse_gets_no_code(transfer: Transfer, obstacle: Obstacle) -> None:
    assert obstacles(transfer) == (obstacle,)
    with pytest.raises(ValueError, match=f"no payment code: {obstacle}"):
        payment_png(transfer)


def test_a_swiss_account_with_its_banks_code_can_be_paid_in_euro() -> None:
    swiss = replace(DEPOSIT, iban="CH93 0076 2011 6238 5295 7", bic="poficHbe xxx")
    assert obstacles(swiss) == ()
    assert payload(swiss).split("\n")[4] == "POFICHBEXXX"


WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)


@st.composite
def ibans(draw: st.DrawFn) -> str:
    """Account numbers of every country that takes part, their check digits reckoned."""
    country = draw(st.sampled_from(sorted(LENGTHS)))
    rest = draw(
        st.text("0123456789ABCXYZ", min_size=LENGTHS[country] - 4, max_size=LENGTHS[country] - 4)
    )
    turned = "".join(str(int(sign, 36)) for sign in f"{rest}{country}00")
    return f"{country}{98 - int(turned) % 97:02}{rest}"


@settings(max_examples=60, deadline=None)
@given(WORDS, ibans(), st.integers(1, MOST_CENTS), WORDS)
def test_any_transfer_comes_back_from_its_picture(
    holder: str, iban: str, cents: int, text: str
) -> None:
    transfer = Transfer(holder, iban, Money(cents), text, bic="BKAUATWW")
    wrong = obstacles(transfer)
    assert set(wrong) <= {Obstacle.HOLDER_MISSING, Obstacle.TEXT_MISSING, Obstacle.BYTES}
    if not wrong:
        lines = seen(payment_png(transfer, scale=4)).bytes.decode().split("\n")
        assert lines[:5] == ["BCD", "002", "1", "SCT", "BKAUATWW"]
        assert lines[6:10] == [iban, f"EUR{cents // 100}.{cents % 100:02}", "", ""]
        assert len(lines) == 11


@given(ibans(), st.data())
def test_one_wrong_sign_in_an_account_number_is_found(iban: str, data: st.DataObject) -> None:
    assert is_iban(iban)
    assert is_iban(grouped(iban).lower())
    place = data.draw(st.integers(2, len(iban) - 1))
    other = data.draw(st.sampled_from("0123456789").filter(lambda sign: sign != iban[place]))
    # A letter counts for two digits, which another digit may happen to equal.
    if iban[place].isdigit():
        assert not is_iban(iban[:place] + other + iban[place + 1 :])


def test_what_is_built_like_an_account_number() -> None:
    assert looks_like_iban("at61 1904 3002 3457 3210")
    assert not looks_like_iban("AT61 1904 3002 3457")
    assert not looks_like_iban("AT٦١1904300234573201")
    assert grouped("DE02100100100006820101") == "DE02 1001 0010 0006 8201 01"
    assert is_bic("GIBAATWWXXX")
    assert not is_bic("GIBAATWWXX")

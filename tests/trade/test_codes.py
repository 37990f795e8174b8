"""QR codes: what is put in is what a camera reads."""

from io import BytesIO

import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from tiny_site import TinySite

from generator.render.pictures.drawings import drawn
from generator.trade.codes import code_png, code_svg


def seen(picture: bytes) -> str:
    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(picture)).convert("L"))
    return found.text


@given(st.text(st.characters(min_codepoint=33, max_codepoint=0x17F), min_size=1, max_size=60))
def test_a_decoder_reads_what_was_said(text: str) -> None:
    assert seen(code_png(text)) == text


def test_the_code_of_a_product_leads_to_its_page_in_its_language(site: TinySite) -> None:
    picture = BytesIO()
    Image.new("RGB", (60, 40)).save(picture, "JPEG")
    site.setting("site:\n", "site:\n  languages: [de-AT, en]\n")
    site.file("content/images/buch.jpg", picture.getvalue())
    site.page("products/größe.md", "---\nprice: 24\nimage: buch.jpg\nimage_alt: Buch\n---\n# Größe")
    site.page("products/größe.en.md", "---\nimage_alt: book\n---\n# Size")
    site.page("products/leim.md", "---\nprice: 4\n---\n# Leim").build()
    codes = {
        path: seen(drawn(data, 400)) for path, data in site.output().items() if "qr.svg" in path
    }

    assert codes == {
        "products/groesse/qr.svg": "https://www.example.at/products/groesse/",
        "en/products/grosse/qr.svg": "https://www.example.at/en/products/grosse/",
    }
    assert 'src="qr.svg"' in site.html("/products/groesse/")
    assert "qr.svg" not in site.html("/products/leim/"), "without a picture only on demand"
    site.setting("", "shop: {codes: always}\n").build()
    assert "products/leim/qr.svg" in site.output()
    site.setting("codes: always", "codes: never").build()
    assert not any("qr.svg" in path for path in site.output())


def test_a_code_is_the_same_on_every_machine() -> None:
    assert code_svg("https://www.example.at/") == code_svg("https://www.example.at/")
    assert code_svg("a").startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29">')

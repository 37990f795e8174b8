"""Each form service gets its fields under the names that it knows."""

import pytest
from tiny_site import TinySite

from generator.trade.endpoints import GENERIC, SERVICES, Endpoint, form_endpoint, form_service

SITE = "https://www.example.at/"
THANKS = "https://www.example.at/thanks/"


def endpoint(address: str, name: str = "", thanks: str = THANKS) -> Endpoint:
    service = form_service(name, address)
    page = "/products/mug/"
    return form_endpoint(service, address, site=SITE, page=page, thanks=thanks, language="de-AT")


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://formspree.io/f/abc", "formspree"),
        ("https://api.web3forms.com/submit?access_key=1", "web3forms"),
        ("https://formsubmit.co/werkstatt@example.at", "formsubmit"),
        ("https://usebasin.com/f/abc", "basin"),
        ("https://formcarry.com/s/abc", "formcarry"),
        ("https://www.formcarry.com/s/abc", "formcarry"),
        ("https://notformspree.io/f/abc", "generic"),
        ("https://example.at/formspree.io", "generic"),
        ("", "generic"),
    ],
)
def test_a_service_is_known_by_its_host(address: str, name: str) -> None:
    assert form_service("", address).name == name


def test_what_the_owner_names_goes_before_the_host() -> None:
    assert form_service("generic", "https://formspree.io/f/abc") is GENERIC


def test_every_known_service_says_where_it_is_documented() -> None:
    assert [each.name for each in SERVICES if not each.source] == ["generic"]
    assert len({each.name for each in SERVICES}) == len(SERVICES)


def test_the_page_of_thanks_goes_into_the_field_that_the_service_reads() -> None:
    assert endpoint("https://formspree.io/f/abc").fields == (("_next", THANKS),)
    assert endpoint("https://formspree.io/f/abc", thanks="").fields == ()
    assert endpoint("https://usebasin.com/f/abc").fields == ()


def test_an_access_key_is_posted_as_a_field_and_leaves_the_address() -> None:
    found = endpoint("https://api.web3forms.com/submit?access_key=1-2&x=3", thanks="")
    assert found.action == "https://api.web3forms.com/submit"
    assert found.fields == (("access_key", "1-2"),)


def test_netlify_takes_forms_on_the_site_itself_each_under_its_own_name() -> None:
    found = endpoint("", "netlify", thanks="")
    assert found.action == SITE
    assert found.fields == (("form-name", "order-products-mug"),)
    assert dict(found.attributes) == {
        "name": "order-products-mug",
        "data-netlify": "true",
        "data-netlify-honeypot": "bot-field",
    }


def test_our_own_receiver_stands_at_the_root_of_the_site() -> None:
    found = endpoint("", "receiver")
    assert found.action == "https://www.example.at/order.php"
    assert found.fields == (("language", "de-AT"),)


SHOP = """\
shop:
  order_by: form
  endpoint: https://formspree.io/f/abc
  shipping: [{to: AT, price: '5,90'}]
"""


def test_the_form_of_a_product_carries_the_names_of_its_service(site: TinySite) -> None:
    site.setting("", f"  country: AT\n{SHOP}")
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\nsku: B1\n---\nText")
    site.page("thanks.md", "---\ntitle: Danke\n---\nText")
    assert site.complaints() == ""
    page = site.html("/products/mug/")
    assert 'action="https://formspree.io/f/abc"' in page
    assert '<input type="hidden" name="_subject" value="Bestellung: Becher (B1)">' in page
    assert '<input type="hidden" name="_next" value="https://www.example.at/thanks/">' in page
    assert '<input name="_gotcha" tabindex="-1" autocomplete="off">' in page


def test_forms_for_netlify_say_so_and_stay_on_the_site(site: TinySite) -> None:
    site.setting("", f"  country: AT\n{SHOP}")
    site.setting("endpoint: https://formspree.io/f/abc", "form_service: netlify")
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\nsku: B1\n---\nText")
    assert site.complaints() == ""
    page = site.html("/products/mug/")
    assert 'name="order-products-mug" data-netlify="true" data-netlify-honeypot="bot-field"' in page
    assert '<input type="hidden" name="form-name" value="order-products-mug">' in page

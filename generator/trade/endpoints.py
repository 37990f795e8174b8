"""Where forms are sent to: what each service calls the fields that it knows.

Services differ in a few names only, so each of them is a row of data with its source.  A service
that is not known here gets the names that most of them understand.
"""

import re
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from generator.values import dataclass

RECEIVER = "receiver"
"""Our own receiver on the site's own web space."""

RECEIVER_FILE = "order.php"
"""Its file, at the root of the site."""

EMAIL, TEXT = "email", "message"
"""The fields of the customer's address and of what is said; every service calls them so."""


@dataclass(frozen=True, slots=True)
class FormService:
    """A service that turns a posted form into a mail to the owner.

    ``subject`` is the name of the field with the mail's subject, ``redirect`` of the one with the
    address shown afterwards, empty where it is set at the service; ``trap`` of the one that people
    leave empty.  To whom the owner answers they all take from ``EMAIL``.  ``attributes`` belong to
    the form itself.  ``keys`` are fields whose values stand behind the ``?`` of the endpoint.
    ``own`` services need no endpoint; ``form`` shows the endpoint of others, with … for what is the
    owner's own.
    ``source`` says where all this is documented.
    """

    name: str
    title: str
    source: str
    hosts: tuple[str, ...] = ()
    subject: str = "subject"
    redirect: str = ""
    trap: str = "website"
    keys: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    own: bool = False
    form: str = ""


GENERIC = FormService("generic", "", "")
"""What is assumed of a service that is not known."""

SERVICES = (
    FormService(
        RECEIVER,
        "Handschlag",
        "docs/receiver.md",
        own=True,
    ),
    FormService(
        "formspree",
        "Formspree",
        "https://help.formspree.io/hc/en-us/articles/360062302854-Special-Fields",
        hosts=("formspree.io",),
        form="https://formspree.io/f/…",
        subject="_subject",
        redirect="_next",
        trap="_gotcha",
    ),
    FormService(
        "netlify",
        "Netlify Forms",
        "https://docs.netlify.com/forms/spam-filters/",
        trap="bot-field",
        attributes=(("data-netlify", "true"), ("data-netlify-honeypot", "bot-field")),
        own=True,
    ),
    FormService(
        "web3forms",
        "Web3Forms",
        "https://docs.web3forms.com/getting-started/api-reference",
        hosts=("api.web3forms.com", "web3forms.com"),
        redirect="redirect",
        trap="botcheck",
        keys=("access_key",),
        form="https://api.web3forms.com/submit?access_key=…",
    ),
    FormService(
        "formsubmit",
        "FormSubmit",
        "https://formsubmit.co/documentation",
        hosts=("formsubmit.co", "formsubmit.io"),
        form="https://formsubmit.co/…",
        subject="_subject",
        redirect="_next",
        trap="_honey",
    ),
    FormService(
        "basin",
        "Basin",
        "https://docs.usebasin.com/",
        hosts=("usebasin.com",),
        form="https://usebasin.com/f/…",
        trap="_gotcha",
    ),
    FormService(
        "formcarry",
        "Formcarry",
        "https://formcarry.com/docs",
        hosts=("formcarry.com",),
        form="https://formcarry.com/s/…",
        trap="_gotcha",
    ),
    GENERIC,
)

NAMES = tuple(each.name for each in SERVICES)
"""What ``shop.form_service`` may say."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where and how one form is sent; ``fields`` are posted as they are."""

    service: FormService
    action: str
    fields: tuple[tuple[str, str], ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()


def form_service(name: str, endpoint: str) -> FormService:
    """The service that is named, else the one that the endpoint's host belongs to."""
    named = next((each for each in SERVICES if each.name == name), None)
    return named or _of_host(urlsplit(endpoint).hostname or "")


def _of_host(host: str) -> FormService:
    for service in SERVICES:
        if any(host == known or host.endswith(f".{known}") for known in service.hosts):
            return service
    return GENERIC


def whole_form(endpoint: str) -> str:
    """What the endpoint of a known service looks like, if this one lacks what is the owner's own."""
    service, parts = form_service("", endpoint), urlsplit(endpoint)
    if not service.form:
        return ""
    if service.keys:
        keys = {name for name, _ in parse_qsl(parts.query)}
        return "" if keys.issuperset(service.keys) else service.form
    said = parts.path.strip("/")
    shared = urlsplit(service.form).path.strip("/…")
    return service.form if said in ("", shared) else ""


def form_endpoint(
    service: FormService, endpoint: str, *, site: str, page: str, thanks: str, language: str
) -> Endpoint:
    """How a form on ``page`` (an address of the site ``site``) is sent.

    ``thanks`` is the whole address of the page that is shown afterwards; empty where the service
    shows its own.
    """
    fields = [(service.redirect, thanks)] if service.redirect and thanks else []
    if service.name == RECEIVER:
        action = endpoint or site.rstrip("/") + f"/{RECEIVER_FILE}"
        return Endpoint(service, action, (*fields, ("language", language)))
    if service.name == "netlify":
        # The host answers a post to any page of the site itself.
        name = _form_name(page)
        attributes = (("name", name), *service.attributes)
        return Endpoint(service, thanks or site, (*fields, ("form-name", name)), attributes)
    action, keys = _keys_apart(endpoint, service.keys)
    return Endpoint(service, action, (*keys, *fields))


def _form_name(page: str) -> str:
    """One form, one name: forms of one name but other fields would lose what is not in both."""
    return "-".join(("order", *filter(None, re.split(r"[^A-Za-z0-9]+", page))))


def _keys_apart(endpoint: str, known: tuple[str, ...]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The address to post to, and what of its query belongs into fields."""
    parts = urlsplit(endpoint)
    keys = tuple((name, value) for name, value in parse_qsl(parts.query) if name in known)
    return (urlunsplit(parts._replace(query="")) if keys else endpoint), keys

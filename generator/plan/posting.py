"""How forms are sent: by which service, with which fields, and what is shown afterwards."""

from generator.model.site import Page
from generator.plan.edition import Planning
from generator.trade.endpoints import (
    RECEIVER,
    Endpoint,
    FormService,
    form_endpoint,
    form_service,
)

THANKS = "thanks"
"""The page ``content/thanks.md`` is shown after a form was sent, where the service allows it."""


def posting(planning: Planning, page: str, by: str = "") -> Endpoint | None:
    """How the forms on the page at the address ``page`` are sent; None where they go by mail.

    ``by`` says how this page sends; otherwise it does as orders are sent.
    """
    shop = planning.config.shop
    if (by or shop.order_by) != "form":
        return None
    return form_endpoint(
        service(planning),
        shop.endpoint,
        site=planning.config.site.url,
        page=page,
        thanks=thanks_address(planning),
        language=planning.language,
    )


def service(planning: Planning) -> FormService:
    """The service that takes this site's forms."""
    shop = planning.config.shop
    return form_service(shop.form_service, shop.endpoint)


def takes_forms_itself(planning: Planning) -> bool:
    """Whether our own receiver is part of the site."""
    shop = planning.config.shop
    return "form" in (shop.order_by, shop.withdrawal.by) and service(planning).name == RECEIVER


def thanks_address(planning: Planning) -> str:
    """The whole address of this language's page of thanks; empty without one."""
    found: Page | None = next((page for page in planning.edition.pages if page.key == THANKS), None)
    return planning.config.site.url.rstrip("/") + found.address if found else ""

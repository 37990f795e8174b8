"""The electronic withdrawal and the notice on the legal guarantee, as pages show them."""

from generator.content.sources import STATIC
from generator.model import offers
from generator.model.notices import notice_file
from generator.model.site import Edition
from generator.plan.edition import Planning
from generator.plan.posting import posting
from generator.plan.views.duties import NoticeView, WithdrawForm
from generator.trade.labels import confirm_label
from generator.trade.mail import mailto
from generator.trade.offer import Kind, Mode
from generator.trade.withdrawmail import withdraw_text

MODE = "withdrawal"
"""What a posted withdrawal says of itself, so that nobody takes it for an order."""

_GUARANTEES = (
    "https://europa.eu/youreurope/citizens/consumers/shopping/guarantees-returns/index_{}.htm"
)


def withdraw_form(page: str, planning: Planning) -> WithdrawForm | None:
    """How the page at the address ``page`` takes a withdrawal; None where no words are known for it."""
    config = planning.config
    label = confirm_label(planning.language)
    if label is None:
        return None
    text = withdraw_text(config.business.name, planning.language)
    form = posting(planning, page, config.shop.withdrawal.by or config.shop.order_by)
    own = ((form.service.subject, text.subject), ("mode", MODE)) if form else ()
    return WithdrawForm(
        label=label,
        by="form" if form else "mailto",
        to=config.business.email,
        subject=text.subject,
        text=text.body,
        mailto=mailto(config.business.email, text)[0],
        endpoint=form.action if form else "",
        trap=form.service.trap if form else "",
        fields=(*form.fields, *own) if form else (),
        attributes=form.attributes if form else (),
    )


def guarantee_notice(planning: Planning) -> NoticeView | None:
    """The owner's official file for this language; a placeholder in an example; None where neither is due.

    Due it is to consumers who can order or ask for goods (Art. 246a § 1 Abs. 1 Nr. 11 EGBGB, § 4 FAGG).
    """
    config = planning.config
    if not _sells_goods_to_consumers(planning.edition, planning):
        return None
    file = notice_file(config, planning.language)
    link = _GUARANTEES.format(planning.language.partition("-")[0])
    if file:
        return NoticeView(file.removeprefix(STATIC), link)
    return NoticeView("", link) if config.site.example else None


def _sells_goods_to_consumers(edition: Edition, planning: Planning) -> bool:
    config = planning.config
    if config.shop.audience == "businesses" or config.business.country == "CH":
        return False
    goods = (page.product for page in edition.products if page.product.kind is Kind.GOODS)
    return any(offers.mode(each, config) is not Mode.NONE for each in goods)

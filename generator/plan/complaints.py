"""How a complaint reaches the owner: as easily as an order, and without any script."""

from generator.plan.edition import Planning
from generator.plan.posting import posting
from generator.plan.views import ComplaintView
from generator.trade.complaint import complaint_text
from generator.trade.mail import mailto
from generator.trade.offer import Mode

ANCHOR = "complaint"
"""Where on the contact page it stands."""


def complaint(planning: Planning) -> ComplaintView:
    """The way for complaints: a mail to be completed, or a form where orders come by one."""
    business = planning.config.business
    text = complaint_text(business.name, planning.language)
    form = posting(planning, ANCHOR)
    kind = ((form.service.subject, text.subject), ("mode", Mode.ENQUIRY.value)) if form else ()
    return ComplaintView(
        to=business.email,
        subject=text.subject,
        text=text.body,
        mailto=mailto(business.email, text)[0],
        endpoint=form.action if form else "",
        trap=form.service.trap if form else "",
        fields=(*form.fields, *kind) if form else (),
        attributes=form.attributes if form else (),
    )

"""The shop window of the sample: notices, ways to reach the workshop, the way for complaints."""

from generator.plan import views
from generator.trade.offer import Availability

OPENING = '{"zone":"Europe/Vienna","week":[[],[[540,720]],[],[],[],[],[]],"closed":[]}'
OFFERED = views.OfferedView((Availability.IN_STOCK, Availability.UNIQUE), True)


def notices(german: bool, at: str) -> tuple[views.AnnouncementView, ...]:
    """One that leads to a post and ends, one that leads elsewhere, one that just says something."""
    return (
        views.AnnouncementView(
            "Am Samstag ist offene Tür." if german else "The doors are open on Saturday.",
            views.LinkView("Offene Tür" if german else "Open day", f"{at}/blog/offene-tuer/"),
            "Europe/Vienna 20785 1020",
        ),
        views.AnnouncementView("Markt.", views.LinkView("", "https://markt.example.at/")),
        views.AnnouncementView("Bis bald." if german else "See you soon.", None),
    )


def reach(german: bool, at: str) -> views.ReachView:
    """All ways that there are."""
    return views.ReachView(
        messengers=(
            views.LinkView("WhatsApp", "https://wa.me/43660000000"),
            views.LinkView("Signal", "https://signal.me/#p/+43660000000"),
        ),
        card=f"{at}/kontakt.vcf",
        geo="geo:47.8006,13.0445",
        route="https://www.openstreetmap.org/directions?to=47.8006%2C13.0445",
        newsletter="Vier Briefe im Jahr." if german else "Four letters a year.",
        subscribe="mailto:werkstatt@example.at?subject=Neues",
        opening=OPENING,
    )


def complaint(by_form: bool) -> views.ComplaintView:
    """By mail, or by form."""
    endpoint = "https://forms.example.at/x" if by_form else ""
    fields = (("subject", "Beschwerde"), ("mode", "enquiry")) if by_form else ()
    return views.ComplaintView(
        to="werkstatt@example.at",
        subject="Beschwerde",
        text="Was ist nicht in Ordnung?\n\nName:",
        mailto="mailto:werkstatt@example.at?subject=Beschwerde",
        endpoint=endpoint,
        trap="website" if by_form else "",
        fields=fields,
    )

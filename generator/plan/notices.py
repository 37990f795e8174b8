"""What everybody should know at present."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from generator.fields.days import ends
from generator.fields.kinds import Named
from generator.model.visibility import holds
from generator.plan.edition import Planning
from generator.plan.views import AnnouncementView, LinkView


def notices(planning: Planning, names: Mapping[str, LinkView]) -> tuple[AnnouncementView, ...]:
    """Those that hold at the moment of the build; ``names`` are what a menu can name."""
    zone = ZoneInfo(planning.config.site.timezone)
    found = []
    for each in planning.config.notices:
        if holds(each, planning.site.cutoff):
            end = ends(each.end) if each.end else None
            until = str(int(end.replace(tzinfo=zone).timestamp()) // 60 + 1) if end else ""
            link = _link(each.link, names) if each.link else None
            found.append(AnnouncementView(each.text.within(planning.language), link, until))
    return tuple(found)


def _link(named: Named, known: Mapping[str, LinkView]) -> LinkView | None:
    """Where a notice leads; nowhere as long as its page is not visible in this language."""
    if "://" in named.text:
        return LinkView("", named.text)
    return known.get(named.text.strip("/"))

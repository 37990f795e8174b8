"""What came of a build, and what that makes the preview show and say."""

from dataclasses import replace
from datetime import datetime
from secrets import token_hex

from generator.engine.change import How
from generator.problems import Problem
from generator.report import problems_text
from generator.request import Report
from generator.serve.shown import Shown
from generator.serve.words import built_line, clock, say
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Attempt:
    """A build's report, or none if it failed; and what is wrong with the site."""

    report: Report | None
    problems: tuple[Problem, ...]


def shown_after(before: Shown, attempt: Attempt) -> Shown:
    """What to show: after a failure still the old pages, and why there are no new ones."""
    report = attempt.report
    if report is None:
        # Where the problems are all there is to see, other ones are another site.
        same = bool(before.files) or attempt.problems == before.problems
        return replace(
            before, site=before.site if same else token_hex(6), problems=attempt.problems
        )
    files = frozenset(report.changes.written + report.changes.unchanged)
    same = report.changes.how is How.NOTHING and files == before.files
    site = before.site if same else token_hex(6)
    return replace(before, site=site, files=files, problems=attempt.problems)


def attempt_text(before: Shown, attempt: Attempt, moment: datetime, seconds: float) -> str:
    """What there is to say; nothing where nothing is other than before."""
    after = shown_after(before, attempt)
    if after == before:
        return ""
    tongue = before.tongue
    news = attempt.problems if attempt.problems != before.problems else ()
    parts = [problems_text(news, tongue)] if news else []
    if attempt.report is None:
        parts.append(say("kept" if before.files else "none", tongue, time=clock(moment)))
    else:
        mended = bool(before.problems) and not attempt.problems
        parts.append(built_line(attempt.report, mended, moment, seconds, tongue))
    return "\n".join(parts)

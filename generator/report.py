"""How problems and builds look in a terminal, and as data for other programs."""

import json
from collections.abc import Iterable
from datetime import datetime, time
from typing import Any

from generator.engine.change import How
from generator.messages import Tongue, printable, worded
from generator.problems import Problem, Severity, in_order
from generator.request import Report

_WORDS: dict[str, dict[Tongue, str]] = {
    "error": {"de": "Fehler", "en": "error"},
    "warning": {"de": "Hinweis", "en": "warning"},
    "nothing": {
        "de": "Nichts hat sich geändert: {pages} Seiten, {files} Dateien, alle aktuell.",
        "en": "Nothing has changed: {pages} pages, {files} files, all up to date.",
    },
    "built": {
        "de": "Fertig: {pages} Seiten, {files} Dateien in {output}/",
        "en": "Done: {pages} pages, {files} files in {output}/",
    },
    "written": {"de": "{count} neu geschrieben", "en": "{count} written"},
    "removed": {"de": "{count} entfernt", "en": "{count} removed"},
    "same": {"de": "{count} unverändert", "en": "{count} unchanged"},
    "journal": {
        "de": "Datei für Datei ersetzt (dieses System kann Ordner nicht in einem Schritt tauschen)",
        "en": "replaced file by file (this system cannot exchange folders in one step)",
    },
    "next": {
        "de": "Am {day} ändert sich, was zu sehen ist ({file}); dann neu bauen.",
        "en": "On {day} what is visible changes ({file}); build again then.",
    },
    "unreleased": {
        "de": "Bedingungen oder Preise sind neu; vor dem Hochladen: handschlag release",
        "en": "Terms or prices are new; before uploading: handschlag release",
    },
    "lacking": {
        "de": "Fehlende gesetzliche Angaben: {due}, zu prüfen: {doubtful}; welche, zeigt: handschlag check",
        "en": "What the law asks: {due} missing, {doubtful} to look at; to see which: handschlag check",
    },
    "made": {
        "de": "Aus Ihren Angaben gemacht, bitte lesen und prüfen: {roles}; zum Ändern: handschlag new …",
        "en": "Made from your details, please read and check: {roles}; to change one: handschlag new …",
    },
    "more": {
        "de": "… und {count} weitere; sie erscheinen, wenn diese behoben sind.",
        "en": "… and {count} more; they appear once these are mended.",
    },
    "failed": {
        "de": "Nichts wurde geschrieben; die Website in {output}/ ist, wie sie war.",
        "en": "Nothing was written; the site in {output}/ is as it was.",
    },
}
MOST = 100
"""Problems that are shown at once; one slip can make ten thousand."""

_COUNTS: dict[str, dict[Tongue, tuple[str, str]]] = {
    "error": {"de": ("1 Fehler", "{count} Fehler"), "en": ("1 error", "{count} errors")},
    "warning": {"de": ("1 Hinweis", "{count} Hinweise"), "en": ("1 warning", "{count} warnings")},
}


def problem_text(problem: Problem, tongue: Tongue) -> str:
    """A problem as an owner reads it: where, what, and how to mend it."""
    said, mend = worded(problem, tongue)
    kind = _WORDS[problem.severity.value][tongue]
    place = f"{printable(str(problem.where))}: " if problem.where.file else ""
    text = f"{place}{kind}: {said} [{problem.code}]"
    return f"{text}\n    {mend}" if mend else text


def problems_text(problems: Iterable[Problem], tongue: Tongue) -> str:
    """All problems, by place, with a line that counts them; empty for none."""
    found = in_order(problems)
    if not found:
        return ""
    first = in_order(sorted(found, key=lambda each: each.severity)[:MOST])
    lines = [problem_text(each, tongue) for each in first]
    if len(found) > MOST:
        lines.append(_say("more", tongue, count=len(found) - MOST))
    return "\n".join([*lines, "", counted(found, tongue)])


def counted(problems: Iterable[Problem], tongue: Tongue) -> str:
    """``2 errors, 1 warning``."""
    found = list(problems)
    parts = []
    for severity in Severity:
        count = sum(1 for each in found if each.severity is severity)
        one, many = _COUNTS[severity.value][tongue]
        if count:
            parts.append(one if count == 1 else many.format(count=count))
    return ", ".join(parts)


def report_text(report: Report, output: str, seconds: float, tongue: Tongue) -> str:
    """What a build did, in two or three lines."""
    changes = report.changes
    facts = {"pages": report.pages, "files": report.files, "output": printable(output)}
    if changes.how is How.NOTHING:
        lines = [_say("nothing", tongue, **facts)]
    else:
        lines = [_say("built", tongue, **facts), f"  {_changes(report, seconds, tongue)}"]
    if report.made:
        lines.append(_say("made", tongue, roles=", ".join(report.made)))
    if report.unreleased:
        lines.append(_say("unreleased", tongue))
    lacking = report.lacking
    if lacking.due or lacking.doubtful:
        lines.append(_say("lacking", tongue, due=lacking.due, doubtful=lacking.doubtful))
    if report.next_change:
        moment, file = report.next_change
        lines.append(_say("next", tongue, day=_day(moment, tongue), file=file))
    return "\n".join(lines)


def failure_text(output: str, tongue: Tongue) -> str:
    """What a build that found errors says last."""
    return _say("failed", tongue, output=printable(output.rstrip("/")))


def _changes(report: Report, seconds: float, tongue: Tongue) -> str:
    changes = report.changes
    parts = [
        _say("written", tongue, count=len(changes.written)),
        _say("removed", tongue, count=len(changes.removed)) if changes.removed else "",
        _say("same", tongue, count=len(changes.unchanged)) if changes.unchanged else "",
        _say("journal", tongue) if changes.how is How.JOURNAL else "",
    ]
    time_taken = _number(seconds, tongue)
    return ", ".join(part for part in parts if part) + f" · {time_taken} s"


def _number(seconds: float, tongue: Tongue) -> str:
    text = f"{seconds:.2f}" if seconds < 10 else f"{seconds:.1f}"
    return text.replace(".", ",") if tongue == "de" else text


def _day(moment: datetime, tongue: Tongue) -> str:
    """The day, and the time where it is not just the beginning or the end of one."""
    day = f"{moment:%d.%m.%Y}" if tongue == "de" else f"{moment:%Y-%m-%d}"
    whole = moment.time() in (time.min, time.max)
    return day if whole else f"{day} {moment:%H:%M}"


def _say(key: str, tongue: Tongue, **facts: Any) -> str:
    return _WORDS[key][tongue].format(**facts)


def as_json(
    report: Report | None, problems: Iterable[Problem], output: str, seconds: float, tongue: Tongue
) -> str:
    """The same for machines; keys are kept, new ones may be added."""
    said: dict[str, Any] = {
        "ok": report is not None,
        "output": output,
        "seconds": round(seconds, 3),
    }
    if report:
        changes = report.changes
        said |= {
            "pages": report.pages,
            "files": report.files,
            "parsed": report.parsed,
            "rendered": report.rendered,
            "how": changes.how.value,
            "written": list(changes.written),
            "removed": list(changes.removed),
            "unchanged": len(changes.unchanged),
            "next_change": _next(report),
            "unreleased": list(report.unreleased),
            "made": list(report.made),
            "lacking": {"due": report.lacking.due, "doubtful": report.lacking.doubtful},
        }
    said["problems"] = problems_data(problems, tongue)
    return json.dumps(said, ensure_ascii=False, indent=2)


def _next(report: Report) -> dict[str, str] | None:
    if report.next_change is None:
        return None
    moment, file = report.next_change
    return {"at": moment.isoformat(timespec="seconds"), "file": file}


def problems_data(problems: Iterable[Problem], tongue: Tongue) -> list[dict[str, Any]]:
    """All problems for machines, by place."""
    return [_problem_data(each, tongue) for each in in_order(problems)]


def _problem_data(problem: Problem, tongue: Tongue) -> dict[str, Any]:
    said, mend = worded(problem, tongue)
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "file": problem.where.file,
        "line": problem.where.line,
        "column": problem.where.column,
        "message": said,
        "mend": mend,
        "facts": dict(problem.facts),
    }

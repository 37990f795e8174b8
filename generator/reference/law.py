"""The page of the manual that lists all rules of the law, made from the rules themselves."""

from collections.abc import Iterator

from generator.law.rule import Norm, Rule
from generator.law.subjects import SUBJECTS
from generator.law.unseen import MINDED_ELSEWHERE, NOBODY_SEES, Entry
from generator.messages import Tongue
from generator.messages.law import duties
from generator.messages.law.words import BY_MAIL, LANDS, TRAITS, UNVERIFIED, WEIGHTS, chosen
from generator.messages.law.words import SUBJECTS as SUBJECT_WORDS
from generator.patterns import pattern

_MARKUP = pattern(r"[\\`*\[\]<>#|]")
_WORDS = {
    "title": (
        "Was das Gesetz von so einer Website verlangt",
        "What the law asks of such a site",
    ),
    "introduction": (
        "Diese Seite wird aus dem Programm selbst gemacht: aus den Regeln, nach denen `handschlag check` "
        "die fertige Website ansieht. Sie nennt, was fehlt; dass nichts fehlt, heißt nicht, dass alles "
        "rechtens ist. Das ist keine Rechtsberatung: Lassen Sie Ihre Texte einmal prüfen, Ihre Kammer "
        "hilft dabei.",
        "This page is made from the program itself: from the rules by which `handschlag check` looks at "
        "the finished site. They name what is missing; that nothing is missing does not mean that all is "
        "lawful. This is no legal advice: have your texts reviewed once; your chamber helps.",
    ),
    "selection": (
        "Welche Regeln gelten, folgt aus `business.country`, `shop.markets`, `shop.audience` und daraus, "
        "was die Website wirklich tut. Für das Impressum zählt das Land des Betriebs, für das Übrige "
        "jedes Land, in das verkauft wird. Der Tag entscheidet mit: Was in drei Monaten beginnt, wird "
        "angekündigt. Eine **Pflichtangabe**, die fehlt, lässt `handschlag check` mit Fehler enden; beim "
        "Bauen ist sie eine Zeile am Ende, mit `--strict` ein Fehler. **Zu prüfen** ist, was von etwas "
        "abhängt, das die Website nicht zeigt, oder nur an Wörtern erkannt wurde. **Empfohlen** ist der "
        "Rest.",
        "Which rules apply follows from `business.country`, `shop.markets`, `shop.audience` and from what "
        "the site really does. For the imprint, the country of the business counts; for the rest, every "
        "country that is sold to. The day decides as well: what begins within three months is announced. "
        "A **mandatory** item that is missing makes `handschlag check` end with an error; in a build it "
        "is a line at the end, with `--strict` an error. **To look at** is what depends on something the "
        "site does not show, or was recognised by words alone. The rest is **recommended**.",
    ),
    "silence": (
        "Gilt eine Regel bei Ihnen nicht, schreiben Sie in `site.yaml`, welche und warum; der Bericht "
        "zeigt es:",
        "If a rule does not apply to you, write into `site.yaml` which and why; the report shows it:",
    ),
    "example": (
        "law:\n  silenced:\n    - rule: receipt\n      reason: Unser Formulardienst bestätigt sofort",
        "law:\n  silenced:\n    - rule: receipt\n      reason: Our form service confirms at once",
    ),
    "from": ("seit {day}", "since {day}"),
    "norms": ("Grundlage", "Basis"),
    "concerns": ("Betrifft", "Concerns"),
    "all": ("jede Website", "every site"),
    "source": ("Gelesen in", "Read in"),
    "elsewhere": (
        "Was schon der Bau oder der Bestelltisch prüft",
        "What a build or the order desk checks",
    ),
    "nobody": ("Was eine Website nicht zeigt", "What a site does not show"),
}


def law_page(tongue: Tongue) -> str:
    """All rules, subject by subject, and what no rule looks at."""
    return "\n".join(_lines(tongue))


def _lines(tongue: Tongue) -> Iterator[str]:
    yield f"# {_word('title', tongue)}\n"
    for part in ("introduction", "selection", "silence"):
        yield f"{_word(part, tongue)}\n"
    yield f"```yaml\n{_word('example', tongue)}\n```\n"
    for subject, rules in SUBJECTS:
        yield f"## {chosen(SUBJECT_WORDS[subject], tongue)}\n"
        for rule in rules:
            yield from _rule(rule, tongue)
    yield from _entries("elsewhere", MINDED_ELSEWHERE, tongue)
    yield from _entries("nobody", NOBODY_SEES, tongue)


def _rule(rule: Rule, tongue: Tongue) -> Iterator[str]:
    words = duties()[rule.id]
    said, mend = words.message.within(tongue)
    concerned = (chosen(TRAITS[trait], tongue) for trait in sorted(rule.traits))
    yield f"### {rule.id}\n"
    yield f"**{_plain(words.title(tongue))}** ({chosen(WEIGHTS[rule.weight.name.lower()], tongue)})\n"
    yield f"{_plain(said)} {_plain(mend)}\n"
    yield f"- {_word('norms', tongue)}: {'; '.join(_norm(each, tongue) for each in rule.norms)}"
    yield f"- {_word('concerns', tongue)}: {', '.join(concerned) or _word('all', tongue)}"
    yield f"- {_word('source', tongue)}: {_plain(rule.source)}"
    yield from (f"- {chosen(UNVERIFIED, tongue)}" for _ in range(rule.unverified))
    yield from (f"- {chosen(BY_MAIL, tongue)}" for _ in range(rule.softer_by_mail))
    yield ""


def _norm(norm: Norm, tongue: Tongue) -> str:
    day = f"{norm.since:%d.%m.%Y}" if norm.since and tongue == "de" else str(norm.since or "")
    since = f" ({_word('from', tongue).format(day=day)})" if day else ""
    own = f", {chosen(WEIGHTS[norm.weight.name.lower()], tongue)}" if norm.weight else ""
    return f"{chosen(LANDS[norm.land], tongue)}: {_plain(norm.text)}{since}{own}"


def _entries(heading: str, entries: tuple[Entry, ...], tongue: Tongue) -> Iterator[str]:
    yield f"## {_word(heading, tongue)}\n"
    for de, en, why_de, why_en in entries:
        what, why = (de, why_de) if tongue == "de" else (en, why_en)
        yield f"- **{_plain(what)}.** {_plain(why)}"
    yield ""


def _plain(words: str) -> str:
    """Words as Markdown that shows their signs as they are; what a message would quote is …"""
    return _MARKUP.sub(r"\\\g<0>", words).replace("{found}", "…")


def _word(key: str, tongue: Tongue) -> str:
    return chosen(_WORDS[key], tongue)

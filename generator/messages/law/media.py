"""The words for the rules on who answers for what is published."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "responsible": duty(
        "Verantwortlich für die Beiträge",
        "Responsible for the posts",
        "Zur Person, die für die Beiträge verantwortlich ist, fehlt: {found}.",
        "Of the person responsible for the posts, this is missing: {found}.",
        "Ergänzen Sie unter business: media: „responsible: Vorname Nachname“ und "
        "„responsible_address: …“; das Impressum nennt sie mit „Verantwortlich i. S. d. § 18 "
        "Abs. 2 MStV“.",
        "Add “responsible: First Family” and “responsible_address: …” below business: media:; "
        "the imprint names them as “Verantwortlich i. S. d. § 18 Abs. 2 MStV”.",
    ),
    "object": duty(
        "Gegenstand des Unternehmens",
        "What the business does",
        "Im Impressum (Offenlegung) fehlt der Gegenstand des Unternehmens.",
        "The imprint (disclosure) lacks what the business does.",
        "Ergänzen Sie unter business: „object: …“ und zeigen Sie ihn im Impressum.",
        "Add “object: …” below business: and show it in the imprint.",
    ),
    "editorial-line": duty(
        "Grundlegende Richtung (Blattlinie)",
        "Editorial line",
        "Wer regelmäßig Beiträge schreibt, legt die grundlegende Richtung offen; sie fehlt.",
        "Who writes posts regularly discloses the editorial line; it is missing.",
        "Ergänzen Sie unter business: media: „direction: …“ und zeigen Sie sie im Impressum.",
        "Add “direction: …” below business: media: and show it in the imprint.",
    ),
    "ownership": duty(
        "Eigentum und Beteiligungen",
        "Ownership and shares",
        "Wer regelmäßig Beiträge schreibt, legt offen, wem das Medium gehört; es fehlt.",
        "Who writes posts regularly discloses who owns the medium; it is missing.",
        "Ergänzen Sie unter business: media: „ownership: …“ und zeigen Sie es im Impressum.",
        "Add “ownership: …” below business: media: and show it in the imprint.",
    ),
    "bodies": duty(
        "Organe der Gesellschaft in der Offenlegung",
        "The company's bodies in the disclosure",
        "Wer regelmäßig Beiträge schreibt, legt auch offen, wer die Gesellschaft vertritt; es fehlt.",
        "Who writes posts regularly also discloses who acts for the company; that is missing.",
        "Ergänzen Sie unter business: „representatives: [Vorname Nachname]“ und nennen Sie die "
        "Personen im Impressum.",
        "Add “representatives: [First Family]” below business: and name them in the imprint.",
    ),
    "advertisement": duty(
        "Bezahltes als Anzeige gekennzeichnet",
        "What is paid for is marked as advertising",
        "Der Beitrag ist bezahlt (sponsored), aber nicht als Anzeige gekennzeichnet.",
        "The post is paid for (sponsored), but not marked as advertising.",
        'Das Theme braucht über dem Beitrag ein Wort wie „Anzeige“ mit data-legal="advertisement".',
        'The theme needs a word such as “Advertisement” with data-legal="advertisement" above '
        "the post.",
    ),
    "old-norms": duty(
        "Keine Gesetze, die es nicht mehr gibt",
        "No laws that are gone",
        "„{found}“ ist der alte Name eines Gesetzes.",
        "“{found}” is the old name of a law.",
        "Heute: § 5 DDG statt § 5 TMG, § 18 MStV statt § 55 RStV, TDDDG statt TTDSG.",
        "Today: § 5 DDG for § 5 TMG, § 18 MStV for § 55 RStV, TDDDG for TTDSG.",
    ),
}
"""By rule."""

"""What can be wrong with days, times, hours and spans."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "ambiguous-date": Message(
        "„{text}“ bei „{field}“ kann zwei Tage meinen: {one} oder {other}.",
        "“{text}” at “{field}” can mean two days: {one} or {other}.",
        "Schreiben Sie {one} oder {other}, je nachdem, welcher gemeint ist.",
        "Write {one} or {other}, whichever is meant.",
    ),
    "day-twice": Message(
        "Für „{text}“ gibt es schon Öffnungszeiten in einer Zeile darüber.",
        "A line above gives opening hours for “{text}” already.",
        "Nennen Sie jeden Wochentag nur einmal; mehrere Zeiten trennt ein Komma.",
        "Name every day of the week only once; several times are separated by a comma.",
    ),
    "far-year": Message(
        "„{text}“ bei „{field}“ liegt zu weit weg; gemeint ist wohl ein anderes Jahr.",
        "“{text}” at “{field}” is too far away; another year is probably meant.",
        "Schreiben Sie ein Jahr von {least} bis {most}.",
        "Write a year from {least} to {most}.",
    ),
    "hours-never": Message(
        "Nach diesen Zeiten ist nie geöffnet; auf der Website steht davon nichts.",
        "By these hours it is never open; the site says nothing of them.",
        "Löschen Sie hours, und sagen Sie unter notices, wie man Sie trifft: „nach Vereinbarung“.",
        "Delete hours, and say below notices how to meet you: “by appointment”.",
    ),
    "hours-order": Message(
        "Die Zeiten „{text}“ überschneiden sich oder enden vor ihrem Anfang.",
        "The times “{text}” overlap, or end before they begin.",
        "Schreiben Sie sie der Reihe nach: 9:00-12:00, 14:00-18:00",
        "Write them in order: 9:00-12:00, 14:00-18:00",
    ),
    "hours-overnight": Message(
        "Die Zeiten „{text}“ gehen über Mitternacht; jede Zeile gilt nur für ihren Tag.",
        "The times “{text}” go past midnight; each line holds for its own day only.",
        "Schreiben Sie bei diesem Tag {opens}-24:00 und beim nächsten 0:00-{until}.",
        "Write {opens}-24:00 at this day, and 0:00-{until} at the next one.",
    ),
    "no-such-day": Message(
        "Den Tag „{text}“ gibt es nicht.",
        "There is no such day as “{text}”.",
        "Prüfen Sie Tag und Monat bei „{field}“.",
        "Check day and month at “{field}”.",
    ),
    "years-apart": Message(
        "Von {first} bis {last} sind mehr als zwei Jahre; wahrscheinlich stimmt ein Jahr nicht.",
        "From {first} to {last} are more than two years; one of the years is probably a slip.",
        "Prüfen Sie die beiden Tage, auch das Jahr.",
        "Check the two days, and their years.",
    ),
    "not-a-date": Message(
        "„{text}“ bei „{field}“ ist kein Datum.",
        "“{text}” at “{field}” is no date.",
        "Schreiben Sie es mit vierstelligem Jahr: 5.11.2026 oder 2026-11-05",
        "Write it with all four digits of the year: 2026-11-05 or 5 November 2026",
    ),
    "hours-of-holidays": Message(
        "Für „{text}“ gibt es hier keine Zeile; die Zeiten gelten für die Wochentage.",
        "There is no line for “{text}” here; the hours hold for the days of the week.",
        "Nennen Sie die Tage einzeln unter closed: - {{from: 26.12.2026}}",
        "Name the days one by one below closed: - {{from: 2026-12-26}}",
    ),
    "other-weekday": Message(
        "„{text}“ bei „{field}“ fällt auf einen anderen Wochentag.",
        "“{text}” at “{field}” falls on another day of the week.",
        "Prüfen Sie Tag, Monat und Jahr, oder lassen Sie den Wochentag weg.",
        "Check day, month and year, or leave out the day of the week.",
    ),
    "several-days": Message(
        "„{text}“ bei „{field}“ sind mehrere Tage; hier steht einer.",
        "“{text}” at “{field}” are several days; one stands here.",
        "Termine stehen untereinander, jeder nach einem Bindestrich: - 2026-11-05. Der letzte Tag von "
        "mehreren hat ein eigenes Feld: end, to.",
        "Dates stand one below the other, each behind a hyphen: - 2026-11-05. The last day of several "
        "has a field of its own: end, to.",
    ),
    "time-without-day": Message(
        "„{text}“ bei „{field}“ ist eine Uhrzeit ohne ihren Tag.",
        "“{text}” at “{field}” is a time without its day.",
        "Schreiben Sie den Tag davor: 5.11.2026 16:00",
        "Write the day before it: 2026-11-05 16:00",
    ),
    "times-from-to": Message(
        "„{text}“ bei „{field}“ nennt zwei Uhrzeiten; hier steht eine.",
        "“{text}” at “{field}” names two times; one stands here.",
        "Schreiben Sie die erste: 5.11.2026 10:00. Bis wann ein Kurs dauert, steht bei end.",
        "Write the first one: 2026-11-05 10:00. Until when a course lasts stands at end.",
    ),
    "not-a-moment": Message(
        "„{text}“ bei „{field}“ ist kein Zeitpunkt einer Bestellung.",
        "“{text}” at “{field}” is no moment of an order.",
        "Nennen Sie ein Ereignis ({known}) oder eine Frist davor oder danach: "
        "48 h after order, 14 Tage vor Termin",
        "Name an event ({known}), or a time before or after one: "
        "48 h after order, 14 days before date",
    ),
    "not-a-span": Message(
        "„{text}“ bei „{field}“ ist keine Dauer.",
        "“{text}” at “{field}” is no length of time.",
        "Schreiben Sie eine oder zwei Zahlen und die Einheit: 3-5 Tage, 2 Wochen, 48 h",
        "Write one or two numbers and the unit: 3-5 days, 2 weeks, 48 h",
    ),
    "unknown-unit": Message(
        "„{text}“ bei „{field}“: Eine Dauer in „{unit}“ kennen wir nicht.",
        "“{text}” at “{field}”: we know no length of time in “{unit}”.",
        "Möglich sind Stunden, Tage, Werktage, Wochen und Monate: 24 Monate",
        "Allowed are hours, days, working days, weeks and months: 24 months",
    ),
    "span-order": Message(
        "Bei „{text}“ („{field}“) steht die größere Zahl vorne.",
        "In “{text}” (“{field}”), the greater number stands first.",
        "Die kleinere steht vorne: {least}-{most}",
        "The smaller one stands first: {least}-{most}",
    ),
    "not-a-time": Message(
        "„{text}“ bei „{field}“ ist keine Uhrzeit.",
        "“{text}” at “{field}” is no time of day.",
        "Schreiben Sie Stunde und Minuten: 9:30",
        "Write hours and minutes: 9:30",
    ),
    "not-a-zone": Message(
        "{zone} in „{text}“ bei „{field}“ ist kein Abstand zur Weltzeit.",
        "{zone} in “{text}” at “{field}” is no distance from universal time.",
        "Lassen Sie es weg, dann gilt die Zeit der Website; sonst zum Beispiel +02:00",
        "Leave it out, and the time of the site holds; otherwise, for example, +02:00",
    ),
    "not-a-timezone": Message(
        "„{text}“ ist keine Zeitzone.",
        "“{text}” is no time zone.",
        "Schreiben Sie Erdteil und Stadt, mit englischem Namen: Europe/Vienna, Europe/Berlin",
        "Write continent and city: Europe/Vienna, Europe/London",
    ),
    "not-a-weekday": Message(
        "„{text}“ ist kein Wochentag.",
        "“{text}” is no day of the week.",
        "Schreiben Sie mo, di, mi, do, fr, sa, so, oder von bis: di-fr",
        "Write mon, tue, wed, thu, fri, sat, sun, or from to: tue-fri",
    ),
    "not-hours": Message(
        "„{text}“ bei „{field}“ sind keine Öffnungszeiten.",
        "“{text}” at “{field}” are no opening hours.",
        "Schreiben Sie von bis, mehrere durch Komma getrennt: 9:00-12:00, 14:00-18:00. Ist zu, "
        "schreiben Sie: geschlossen",
        "Write from to, several separated by commas: 9:00-12:00, 14:00-18:00. If it is closed, "
        "write: closed",
    ),
}
"""By code, in the order of the alphabet."""

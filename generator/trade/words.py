"""How spans and moments are said, in the languages whose words are ours.

Keys: ``span.<unit>.<plural form>``; for each event ``moment.<event>`` (when something is due),
``until.<event>`` (up to when something holds), ``after.<event>`` and ``before.<event>`` around a
``{span}``; ``until.span`` around a ``{moment}`` that is itself a span before or after an event.
A theme's phrases may say any of them in its own way or in another language.
"""

from collections.abc import Mapping
from types import MappingProxyType

_GERMAN = {
    "span.hours.one": "{count} Stunde",
    "span.hours.other": "{count} Stunden",
    "span.days.one": "{count} Tag",
    "span.days.other": "{count} Tage",
    "span.working-days.one": "{count} Werktag",
    "span.working-days.other": "{count} Werktage",
    "span.weeks.one": "{count} Woche",
    "span.weeks.other": "{count} Wochen",
    "span.months.one": "{count} Monat",
    "span.months.other": "{count} Monate",
    "moment.order": "bei der Bestellung",
    "moment.confirmation": "bei der Bestätigung",
    "moment.start": "zu Beginn der Arbeit",
    "moment.ready": "bei Fertigstellung",
    "moment.delivery": "bei der Lieferung",
    "moment.date": "am Tag des Termins",
    "until.order": "bis zur Bestellung",
    "until.confirmation": "bis zur Bestätigung",
    "until.start": "bis zum Beginn der Arbeit",
    "until.ready": "bis zur Fertigstellung",
    "until.delivery": "bis zur Lieferung",
    "until.date": "bis zum Termin",
    "until.span": "bis {moment}",
    "after.order": "{span} nach der Bestellung",
    "after.confirmation": "{span} nach der Bestätigung",
    "after.start": "{span} nach Beginn der Arbeit",
    "after.ready": "{span} nach der Fertigstellung",
    "after.delivery": "{span} nach der Lieferung",
    "after.date": "{span} nach dem Termin",
    "before.order": "{span} vor der Bestellung",
    "before.confirmation": "{span} vor der Bestätigung",
    "before.start": "{span} vor Beginn der Arbeit",
    "before.ready": "{span} vor der Fertigstellung",
    "before.delivery": "{span} vor der Lieferung",
    "before.date": "{span} vor dem Termin",
}

_ENGLISH = {
    "span.hours.one": "{count} hour",
    "span.hours.other": "{count} hours",
    "span.days.one": "{count} day",
    "span.days.other": "{count} days",
    "span.working-days.one": "{count} working day",
    "span.working-days.other": "{count} working days",
    "span.weeks.one": "{count} week",
    "span.weeks.other": "{count} weeks",
    "span.months.one": "{count} month",
    "span.months.other": "{count} months",
    "moment.order": "with the order",
    "moment.confirmation": "on confirmation",
    "moment.start": "when work starts",
    "moment.ready": "on completion",
    "moment.delivery": "on delivery",
    "moment.date": "on the day of the appointment",
    "until.order": "until the order is placed",
    "until.confirmation": "until we confirm",
    "until.start": "until work starts",
    "until.ready": "until it is finished",
    "until.delivery": "until delivery",
    "until.date": "until the appointment",
    "until.span": "until {moment}",
    "after.order": "{span} after the order",
    "after.confirmation": "{span} after confirmation",
    "after.start": "{span} after work starts",
    "after.ready": "{span} after completion",
    "after.delivery": "{span} after delivery",
    "after.date": "{span} after the appointment",
    "before.order": "{span} before the order",
    "before.confirmation": "{span} before confirmation",
    "before.start": "{span} before work starts",
    "before.ready": "{span} before completion",
    "before.delivery": "{span} before delivery",
    "before.date": "{span} before the appointment",
}

WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"de": MappingProxyType(_GERMAN), "en": MappingProxyType(_ENGLISH)}
)
"""Our words by language; every language says the same keys."""

UNTRANSLATED = tuple(key for key in _GERMAN if not key.startswith("span."))
"""What a theme's phrases must say for any further language; units are known in most."""

"""The words for the rules on ordering."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "delivery-limits": duty(
        "Liefergebiet vor dem ersten Feld",
        "Where you deliver, before the first field",
        "Wohin geliefert wird, steht nicht vor dem ersten Feld.",
        "Where you deliver does not stand before the first field.",
        "Ergänzen Sie unter shop: „shipping: …“; das Theme zeigt es mit "
        'data-legal="delivery-limits" vor allen Feldern.',
        'Add “shipping: …” below shop:; the theme shows it with data-legal="delivery-limits" '
        "before all fields.",
    ),
    "payment-ways": duty(
        "Zahlungsarten vor dem ersten Feld",
        "Ways to pay, before the first field",
        "Wie man zahlen kann, steht nicht vor dem ersten Feld.",
        "How one can pay does not stand before the first field.",
        "Ergänzen Sie unter shop: „payment: [bank transfer]“; das Theme zeigt es mit "
        'data-legal="payment-ways" vor allen Feldern.',
        "Add “payment: [bank transfer]” below shop:; the theme shows it with "
        'data-legal="payment-ways" before all fields.',
    ),
    "order-summary": duty(
        "Die Zusammenfassung unmittelbar über dem Knopf",
        "The summary right above the button",
        "Auf der Seite {found} steht über dem Bestellknopf nicht unmittelbar, was bestellt wird.",
        "On the page {found}, what is ordered does not stand right above the button.",
        'Das Theme setzt data-legal="order-summary" direkt über den Knopf; kein Feld darf '
        "dazwischen sein.",
        'The theme puts data-legal="order-summary" right above the button, with no field between.',
    ),
    "order-button": duty(
        "Ein Knopf, der die Zahlungspflicht nennt",
        "A button that names the duty to pay",
        "Auf dem Bestellknopf steht „{found}“; so kommt kein Vertrag zustande.",
        "The order button says “{found}”; that makes no contract.",
        "Erlaubt ist nur „Zahlungspflichtig bestellen“; das Theme nimmt dafür label, nicht "
        "eigene Worte.",
        "Only “Order with obligation to pay” is allowed; the theme takes label for it, not "
        "words of its own.",
    ),
    "ticked-boxes": duty(
        "Nichts vorab angehakt",
        "Nothing ticked in advance",
        "Ein Feld ist schon angehakt: {found}. Was es kostet, wäre nicht vereinbart.",
        "A box is ticked already: {found}. What it costs would not be agreed.",
        "Nehmen Sie das Häkchen im Theme heraus.",
        "Take the tick out of the theme.",
    ),
    "payment-fee": duty(
        "Kein Entgelt für eine Zahlungsart",
        "No fee for a way to pay",
        "„{found}“: Ein Entgelt für eine übliche Zahlungsart ist nicht erlaubt.",
        "“{found}”: a fee for a common way to pay is not allowed.",
        "Streichen Sie es; mindestens eine gängige Zahlungsart muss nichts kosten.",
        "Strike it; at least one common way to pay must be free.",
    ),
    "bank-account": duty(
        "Kontonummer nur dort, wo gezahlt wird",
        "The bank account only where one pays",
        "„{found}“ steht offen auf der Website; so etwas wird für falsche Rechnungen missbraucht.",
        "“{found}” stands on the site for everyone; it is used for forged invoices.",
        "Nennen Sie das Konto in der Auftragsbestätigung (handschlag order confirm tut das).",
        "Name the account in the confirmation (handschlag order confirm does).",
    ),
    "delivery-time": duty(
        "Lieferzeit bei jeder Ware",
        "Delivery time for all goods",
        "Wann geliefert wird, ist nicht gesagt.",
        "When it is delivered is not said.",
        "Ergänzen Sie beim Produkt oder unter shop: „delivery_time: 3-5 days“.",
        "Add “delivery_time: 3-5 days” to the product or below shop:.",
    ),
    "terms-at-button": duty(
        "Die Bedingungen beim Bestellen",
        "The terms where one orders",
        "Auf der Seite {found} fehlt beim Bestellen der Link zu den Bedingungen.",
        "The page {found} lacks the link to the terms where one orders.",
        'Das Theme zeigt sie mit data-legal="terms-version" in der Zusammenfassung.',
        'The theme shows them with data-legal="terms-version" in the summary.',
    ),
    "receipt": duty(
        "Eingangsbestätigung ohne Verzögerung",
        "Receipt confirmed without delay",
        "Ob {found} den Eingang einer Bestellung sofort per Mail bestätigt, ist von hier aus "
        "nicht zu sehen.",
        "Whether {found} confirms an order's receipt by mail at once cannot be seen from here.",
        "Stellen Sie es bei Ihrem Dienst ein und legen Sie diese Regel mit Begründung still, "
        "oder verwenden Sie „form_service: receiver“; der bestätigt von selbst.",
        "Set it up at your service and silence this rule with the reason, or use "
        "“form_service: receiver”, which confirms by itself.",
    ),
}
"""By rule."""

"""The words for the rules on prices."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "vat-note": duty(
        "Hinweis auf die Steuer bei jedem Preis",
        "Note on tax beside every price",
        "Auf der Seite {found} steht ein Preis ohne Hinweis auf die Steuer.",
        "The page {found} shows a price without a note on tax.",
        'Das Theme zeigt tax_note mit data-legal="vat-note" neben dem Preis.',
        'The theme shows tax_note with data-legal="vat-note" beside the price.',
    ),
    "vat-wrong": duty(
        "Keine Steuer genannt, wo keine verrechnet wird",
        "No tax named where none is charged",
        "„{found}“ steht im Text, aber als Kleinunternehmen verrechnen Sie keine Umsatzsteuer.",
        "The text says “{found}”, but as a small business you charge no VAT.",
        "Streichen Sie die Worte; der richtige Hinweis steht bei jedem Preis von selbst.",
        "Strike the words; the right note stands beside every price by itself.",
    ),
    "shipping-note": duty(
        "Hinweis auf Versandkosten bei jedem Preis",
        "Note on shipping beside every price",
        "Auf der Seite {found} steht ein Preis ohne Hinweis auf Versandkosten.",
        "The page {found} shows a price without a note on shipping.",
        'Das Theme zeigt data-legal="shipping-note" neben dem Preis, mit Link zur Versandseite.',
        'The theme shows data-legal="shipping-note" beside the price, with a link to the page '
        "on shipping.",
    ),
    "shipping-rates": duty(
        "Versandpreis für jedes Land",
        "A shipping price for every country",
        "Für {found} ist kein Versandpreis angegeben.",
        "No shipping price is given for {found}.",
        "Ergänzen Sie unter shop: shipping: einen Satz mit „to: …“ und „price: …“, oder "
        "„pickup: true“, wenn nur abgeholt wird.",
        "Add a rate with “to: …” and “price: …” below shop: shipping:, or “pickup: true” "
        "where everything is collected.",
    ),
    "shipping-page": duty(
        "Seite über Versand und Zahlung",
        "A page on shipping and payment",
        "Es gibt keine Seite über Versand und Zahlung, auf die der Hinweis beim Preis führt.",
        "There is no page on shipping and payment to which the note beside prices leads.",
        "Eine Vorlage mit Ihren Angaben schreibt: handschlag new shipping",
        "A draft with your details is written by: handschlag new shipping",
    ),
    "shipping-amounts": duty(
        "Die Versandkosten als Beträge",
        "Shipping costs as amounts",
        "Auf der Versandseite fehlt der Betrag {found}, der in site.yaml steht.",
        "The page on shipping lacks the amount {found} that site.yaml says.",
        "Schreiben Sie ihn dazu, oder lassen Sie ihn mit dem Platzhalter shop.shipping von "
        "selbst einsetzen.",
        "Add it there, or have it filled in by the place shop.shipping.",
    ),
    "base-price": duty(
        "Grundpreis, wo nach Maß verkauft wird",
        "Base price where goods are sold by measure",
        "Auf der Seite {found} fehlt der Grundpreis neben dem Preis.",
        "The page {found} lacks the base price beside the price.",
        'Das Theme zeigt base_price mit data-legal="base-price"; gerechnet ist er schon.',
        'The theme shows base_price with data-legal="base-price"; it is reckoned already.',
    ),
    "base-price-unit": duty(
        "Grundpreis je Kilo, Liter oder Meter",
        "Base price by kilo, litre or metre",
        "„{found}“: Der Grundpreis wird je 1 kg oder 1 l genannt, nicht je 100.",
        "“{found}”: the base price is given for 1 kg or 1 l, not for 100.",
        "Streichen Sie ihn und ergänzen Sie „net_content: …“; dann wird er gerechnet.",
        "Strike it and add “net_content: …”; it is then reckoned for you.",
    ),
    "bottle-deposit": duty(
        "Pfand neben dem Preis, nicht darin",
        "Bottle deposit beside the price, not in it",
        "„{found}“: Pfand gehört neben den Preis, nicht hinein.",
        "“{found}”: a bottle deposit stands beside the price, not in it.",
        "Nennen Sie den Preis ohne Pfand und schreiben Sie „zzgl. … Pfand“ dazu.",
        "Name the price without the deposit and write “plus … deposit” beside it.",
    ),
    "reduced-price": duty(
        "Der frühere Preis ist der niedrigste der letzten 30 Tage",
        "The former price is the lowest of the last 30 days",
        "Der frühere Preis {found} ist nicht als niedrigster der 30 Tage vor der Senkung "
        "festgehalten.",
        "The former price {found} is not on record as the lowest of the 30 days before the "
        "reduction.",
        "Setzen Sie was_price auf den niedrigsten Preis der 30 Tage davor; festgehalten "
        "werden Preise mit handschlag release.",
        "Set was_price to the lowest price of the 30 days before; prices are put on record "
        "with handschlag release.",
    ),
    "reduced-percent": duty(
        "Prozente nur vom niedrigsten Preis der letzten 30 Tage",
        "Percentages only of the lowest price of the last 30 days",
        "„{found}“ steht als fester Text da; niemand rechnet nach, wovon.",
        "“{found}” stands there as fixed text; nobody checks of what.",
        "Schreiben Sie den früheren Preis bei was_price; die Seite zeigt die Senkung dann richtig.",
        "Write the former price into was_price; the page then shows the reduction rightly.",
    ),
    "swiss-reductions": duty(
        "Durchgestrichene Preise in der Schweiz",
        "Former prices in Switzerland",
        "Dass der frühere Preis {found} 30 Tage am Stück galt, ist nicht festgehalten.",
        "That the former price {found} held for 30 days on end is not on record.",
        "In der Schweiz darf er sonst nur halb so lange gezeigt werden, wie er galt, höchstens zwei Monate; "
        "handschlag release hält Preise fest.",
        "In Switzerland it may otherwise be shown only half as long as it held, two months at most; "
        "handschlag release keeps prices on record.",
    ),
    "price-reservation": duty(
        "Keine Preise unter Vorbehalt",
        "No prices with reservations",
        "„{found}“ ist gegenüber Verbrauchern meist unwirksam.",
        "“{found}” is mostly void towards consumers.",
        "Streichen Sie es; erlaubt ist es nur bei Lieferung nach mehr als vier Monaten, mit "
        "Angabe der Zeit.",
        "Strike it; it is allowed only for delivery after more than four months, with the "
        "time stated.",
    ),
    "service-price": duty(
        "Preis oder Berechnung bei Dienstleistungen",
        "Price or method for services",
        "Die Seite {found} sagt nicht, was die Leistung kostet oder wie gerechnet wird.",
        "The page {found} does not say what the service costs or how it is reckoned.",
        "Ergänzen Sie „price: …“, „price_from: …“ oder „price_note: 60 € je Stunde“.",
        "Add “price: …”, “price_from: …” or “price_note: €60 an hour”.",
    ),
    "price-method": duty(
        "Wie ein Preis zustande kommt, der nicht feststeht",
        "How a price that is not fixed comes about",
        "Die Seite {found} nennt weder einen Preis noch, wie er sich berechnet.",
        "The page {found} names neither a price nor how it is reckoned.",
        "Ergänzen Sie „price_note: nach Größe und Arbeitszeit“ oder „price_from: …“.",
        "Add “price_note: by size and hours of work” or “price_from: …”.",
    ),
    "swiss-francs": duty(
        "Preise in Franken",
        "Prices in francs",
        "Wer in die Schweiz verkauft, nennt Preise in Franken; hier sind sie in {found}.",
        "Who sells to Switzerland names prices in francs; here they are in {found}.",
        "Für Schweizer Kunden braucht es Preise in CHF, oder nehmen Sie CH aus markets.",
        "Swiss customers need prices in CHF; or take CH out of markets.",
    ),
    "swiss-customs": duty(
        "Einfuhr in die Schweiz",
        "Import into Switzerland",
        "Nirgends steht, wer Einfuhrsteuer und Zoll für Sendungen in die Schweiz zahlt.",
        "Nothing says who pays import tax and customs for parcels to Switzerland.",
        "Schreiben Sie es auf die Versandseite, mit Beträgen oder wie man sie berechnet.",
        "Write it on the page on shipping, with amounts or how they are reckoned.",
    ),
}
"""By rule."""

"""The words for the rules on registers, authorities and tax numbers."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "legal-form": duty(
        "Rechtsform im Impressum",
        "Legal form in the imprint",
        "Die Rechtsform fehlt.",
        "The legal form is missing.",
        "Ergänzen Sie unter business: „legal_form: GmbH“ (oder was im Register steht) und "
        "zeigen Sie sie im Impressum.",
        "Add “legal_form: GmbH” (or what the register says) below business: and show it in "
        "the imprint.",
    ),
    "legal-form-known": duty(
        "Rechtsform bekannt",
        "Legal form known",
        "Die Rechtsform ist nicht gesagt; an ihr hängt, was ins Impressum gehört.",
        "The legal form is not said; what belongs in the imprint depends on it.",
        "Ergänzen Sie unter business: „legal_form: Einzelunternehmen“ (oder GmbH, e.U., GbR …).",
        "Add “legal_form: Einzelunternehmen” (or GmbH, e.U., GbR …) below business:.",
    ),
    "representatives": duty(
        "Wer die Gesellschaft vertritt",
        "Who represents the company",
        "Es fehlt, wer die Gesellschaft vertritt.",
        "Who represents the company is missing.",
        "Ergänzen Sie unter business: „representatives: [Vorname Nachname]“ und nennen Sie "
        "die Personen im Impressum.",
        "Add “representatives: [First Family]” below business: and name them in the imprint.",
    ),
    "register-court": duty(
        "Registergericht im Impressum",
        "Court of the register in the imprint",
        "Das Gericht des Registers fehlt.",
        "The court of the register is missing.",
        "Ergänzen Sie unter business: register: „court: …“ und zeigen Sie es im Impressum.",
        "Add “court: …” below business: register: and show it in the imprint.",
    ),
    "register-number": duty(
        "Registernummer im Impressum",
        "Number in the register in the imprint",
        "Die Nummer im Register (Firmenbuch, Handelsregister) fehlt.",
        "The number in the register (of companies, of trade) is missing.",
        "Ergänzen Sie unter business: register: „number: …“ und zeigen Sie sie im Impressum.",
        "Add “number: …” below business: register: and show it in the imprint.",
    ),
    "register-number-form": duty(
        "Firmenbuchnummer in ihrer Form",
        "Firmenbuch number in its form",
        "„{found}“ sieht nicht wie eine Firmenbuchnummer aus.",
        "“{found}” does not look like a Firmenbuch number.",
        "Sie besteht aus bis zu sechs Ziffern und einem Buchstaben: FN 123456 a.",
        "It has up to six figures and a letter: FN 123456 a.",
    ),
    "capital": duty(
        "Kapital mit seinem Betrag",
        "Capital with its amount",
        "Das Kapital ist erwähnt, aber nicht sein Betrag: {found}.",
        "The capital is mentioned, but not its amount: {found}.",
        "Nennen Sie den Betrag und offene Einlagen, oder erwähnen Sie das Kapital nicht.",
        "Give the amount and unpaid contributions, or do not mention the capital.",
    ),
    "liquidation": duty(
        "Hinweis auf die Liquidation",
        "Note on the liquidation",
        "Im Impressum steht nicht, dass die Gesellschaft in Liquidation ist.",
        "The imprint does not say that the company is in liquidation.",
        "Schreiben Sie „in Liquidation“ hinter den Namen; in site.yaml steht in_liquidation schon.",
        "Write “in liquidation” behind the name; site.yaml says in_liquidation already.",
    ),
    "authority": duty(
        "Aufsichtsbehörde im Impressum",
        "Supervisory authority in the imprint",
        "Die Aufsichtsbehörde fehlt.",
        "The supervisory authority is missing.",
        "Ergänzen Sie unter business: „authority: …“ (in Österreich die "
        "Bezirkshauptmannschaft oder der Magistrat) und zeigen Sie sie im Impressum.",
        "Add “authority: …” (in Austria the Bezirkshauptmannschaft or Magistrat) below "
        "business: and show it in the imprint.",
    ),
    "chamber": duty(
        "Kammer im Impressum",
        "Chamber in the imprint",
        "Die Kammer oder der Berufsverband fehlt.",
        "The chamber or professional body is missing.",
        "Ergänzen Sie unter business: „chamber: …“ und zeigen Sie sie im Impressum.",
        "Add “chamber: …” below business: and show it in the imprint.",
    ),
    "profession": duty(
        "Geregelter Beruf: Bezeichnung, Staat, Regeln",
        "Regulated profession: title, country, rules",
        "Zum Beruf fehlt: {found}.",
        "The profession lacks: {found}.",
        "Nötig sind unter business: profession: title, country, rules und url (wo die Regeln "
        "stehen); das Impressum muss sie zeigen.",
        "Needed are title, country, rules and url (where the rules stand) below business: "
        "profession:, and the imprint has to show them.",
    ),
    "trade-rules": duty(
        "Anwendbare Vorschriften und wo sie stehen",
        "The rules that apply, and where they stand",
        "Im Impressum fehlt, welche Vorschriften für das Gewerbe gelten und wo man sie liest.",
        "The imprint does not say which rules apply to the trade and where to read them.",
        "Schreiben Sie zum Beispiel: Gewerbeordnung 1994, abrufbar unter "
        "https://www.ris.bka.gv.at/",
        "Write, for example: Gewerbeordnung 1994, to be found at https://www.ris.bka.gv.at/",
    ),
    "trade-seat": duty(
        "Standort der Gewerbeberechtigung",
        "Place of the trade licence",
        "Im Impressum fehlt der Standort der Gewerbeberechtigung.",
        "The imprint lacks the place of the trade licence.",
        "Schreiben Sie: „Standort der Gewerbeberechtigung: …“ mit der Anschrift.",
        "Write: “Place of the trade licence: …” with the address.",
    ),
    "vat-id": duty(
        "Umsatzsteuer-Nummer (UID, USt-IdNr.) im Impressum",
        "VAT number in the imprint",
        "Die Nummer {found} steht nicht im Impressum.",
        "The number {found} does not stand in the imprint.",
        "Zeigen Sie dort, was in site.yaml unter business: vat: id steht.",
        "Show there what site.yaml says below business: vat: id.",
    ),
    "vat-id-known": duty(
        "UID oder USt-IdNr. bekannt",
        "VAT number known",
        "Sie verrechnen Umsatzsteuer, aber eine UID (USt-IdNr.) ist nicht genannt.",
        "You charge VAT, but no VAT number is named.",
        "Haben Sie eine, ergänzen Sie unter business: vat: „id: …“; in Deutschland genügt "
        "auch economic_id.",
        "If you have one, add “id: …” below business: vat:; in Germany, economic_id is enough "
        "as well.",
    ),
    "vat-id-form": duty(
        "Umsatzsteuer-Nummer in ihrer Form",
        "VAT number in its form",
        "„{found}“ sieht nicht wie die Nummer dieses Landes aus.",
        "“{found}” does not look like this country's number.",
        "Deutschland: DE und neun Ziffern; Österreich: ATU und acht Ziffern; Schweiz: CHE und "
        "neun Ziffern.",
        "Germany: DE and nine figures; Austria: ATU and eight figures; Switzerland: CHE and "
        "nine figures.",
    ),
    "economic-id": duty(
        "Wirtschafts-Identifikationsnummer",
        "Wirtschafts-Identifikationsnummer (economic id)",
        "Mit der Wirtschafts-Identifikationsnummer „{found}“ stimmt etwas nicht, oder sie "
        "fehlt im Impressum.",
        "Something is wrong with the economic id “{found}”, or the imprint lacks it.",
        "Sie sieht so aus: DE123456789-00001. Haben Sie keine USt-IdNr., muss das Impressum "
        "sie zeigen.",
        "It looks like this: DE123456789-00001. If you have no VAT number, the imprint has to "
        "show it.",
    ),
    "tax-number": duty(
        "Keine Steuernummer im Impressum",
        "No tax number in the imprint",
        "Im Impressum steht eine Steuernummer: {found}.",
        "The imprint shows a tax number: {found}.",
        "Nehmen Sie sie heraus; gefragt sind USt-IdNr. oder "
        "Wirtschafts-Identifikationsnummer, und die Steuernummer lässt sich missbrauchen.",
        "Take it out; the VAT number or the economic id is asked for, and a tax number can be "
        "misused.",
    ),
    "insurance": duty(
        "Berufshaftpflicht, falls vorhanden",
        "Professional liability insurance, if there is one",
        "Für Dienstleistungen gehört eine Berufshaftpflichtversicherung, wenn Sie eine haben, "
        "ins Impressum.",
        "For services, a professional liability insurance belongs in the imprint if you have one.",
        "Ergänzen Sie unter business: insurance: name, address und area. Haben Sie keine, ist "
        "nichts zu tun.",
        "Add name, address and area below business: insurance:. If you have none, there is "
        "nothing to do.",
    ),
}
"""By rule."""

"""The words for the rules on the order terms."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "terms-page": duty(
        "Bestellbedingungen",
        "Order terms",
        "Es gibt keine Bestellbedingungen; die Angaben zum Vertrag haben so keinen festen Ort.",
        "There are no order terms; what is to be said of the contract has no place.",
        "Ein Entwurf entsteht mit: handschlag terms new",
        "A draft is made with: handschlag terms new",
    ),
    "terms-sender": duty(
        "Wer verkauft, steht in den Bedingungen",
        "The terms say who sells",
        "In den Bedingungen fehlt „{found}“.",
        "The terms do not say “{found}”.",
        "Schreiben Sie Namen und Mailadresse so hinein, wie sie im Impressum stehen.",
        "Write the name and the mail address into them as the imprint says them.",
    ),
    "contract-steps": duty(
        "Wie der Vertrag zustande kommt",
        "How the contract comes about",
        "Die Bedingungen erklären nicht, wie der Vertrag zustande kommt.",
        "The terms do not explain how the contract comes about.",
        "Beschreiben Sie die Schritte bis zum Vertrag und wann er geschlossen ist.",
        "Describe the steps to the contract and when it is made.",
    ),
    "contract-storage": duty(
        "Ob der Vertragstext aufbewahrt wird",
        "Whether the contract is kept",
        "Die Bedingungen sagen nicht, ob Sie den Vertragstext aufbewahren und wie man ihn bekommt.",
        "The terms do not say whether you keep the contract and how one gets it.",
        "Schreiben Sie zum Beispiel: Wir bewahren Ihre Bestellung auf, und Sie bekommen alles "
        "per E-Mail.",
        "Write, for example: We keep your order, and you receive everything by e-mail.",
    ),
    "contract-mistakes": duty(
        "Wie man Fehler berichtigt",
        "How mistakes are corrected",
        "Die Bedingungen sagen nicht, wie man Eingabefehler vor dem Absenden berichtigt.",
        "The terms do not say how mistakes are corrected before sending.",
        "Schreiben Sie zum Beispiel: Bis zum Absenden können Sie jede Angabe ändern.",
        "Write, for example: Until you send it, you can change everything.",
    ),
    "contract-language": duty(
        "Sprache des Vertrags",
        "Language of the contract",
        "Die Bedingungen nennen die Sprache des Vertrags nicht.",
        "The terms do not name the language of the contract.",
        "Schreiben Sie zum Beispiel: Verträge schließen wir auf Deutsch.",
        "Write, for example: We make contracts in English.",
    ),
    "deposit-due": duty(
        "Anzahlung erst nach der Annahme",
        "A deposit only after acceptance",
        "Die Anzahlung wird mit der Bestellung fällig, also bevor es einen Vertrag gibt.",
        "The deposit falls due with the order, before there is a contract.",
        "Schreiben Sie „due: 7 days after confirmation“.",
        "Write “due: 7 days after confirmation”.",
    ),
    "deposit-share": duty(
        "Eine Anzahlung mit Maß",
        "A deposit within bounds",
        "Die Anzahlung ist mit {found} hoch; eine feste Grenze gibt es nicht, aber über die "
        "Hälfte ist heikel.",
        "The deposit of {found} is high; there is no fixed limit, but more than half is risky.",
        "Prüfen Sie, ob weniger genügt.",
        "Consider whether less would do.",
    ),
    "deposit-whole": duty(
        "Arbeit wird nicht im Voraus ganz bezahlt",
        "Work is not paid for in full in advance",
        "Eine Arbeit soll im Voraus ganz bezahlt werden; so eine Klausel ist unwirksam.",
        "Work is to be paid for in full in advance; such a clause is void.",
        "Verlangen Sie einen Teil als Anzahlung und den Rest nach der Arbeit.",
        "Ask for a part as a deposit, and for the rest after the work.",
    ),
    "deposit-open": duty(
        "Wie hoch die Anzahlung ist",
        "How high the deposit is",
        "„{found}“: Wie hoch die Anzahlung ist, steht nicht dabei.",
        "“{found}”: how high the deposit is, is not said.",
        "Nennen Sie den Anteil oder Betrag, am besten unter shop: deposit: mit „share: 30 %“; das "
        "Produkt und die Bestätigung sagen dann dasselbe.",
        "Name the share or amount, best below shop: deposit: with “share: 30 %”; then the product and the "
        "confirmation say the same.",
    ),
    "lower-damage": duty(
        "Der Nachweis eines geringeren Schadens",
        "Proof of a lower damage",
        "Die Stornokosten sind pauschal, aber die Bedingungen sagen nicht, dass man einen "
        "geringeren Schaden nachweisen darf; dann gelten sie nicht.",
        "Cancellation costs a flat rate, but the terms do not allow proof of a lower damage; "
        "then it does not hold.",
        "Ergänzen Sie: „Sie dürfen uns nachweisen, dass uns kein oder ein geringerer Schaden "
        "entstanden ist; dann zahlen Sie nur diesen.“",
        "Add: “You may prove that we had no damage or a lower one; then you pay only that.”",
    ),
    "selling-languages": duty(
        "Bedingungen in jeder Sprache, in der man bestellen kann",
        "Terms in every language in which one can order",
        "Auf {found} kann man bestellen, aber diese Seite gibt es in der Sprache nicht.",
        "One can order in {found}, but this page does not exist in that language.",
        "Übersetzen Sie die Datei, oder bieten Sie in dieser Sprache nichts zum Bestellen an.",
        "Translate the file, or offer nothing to order in that language.",
    ),
    "for-businesses": duty(
        "Nur für Unternehmen, und das gesagt",
        "For businesses only, and said so",
        "Sie verkaufen nur an Unternehmen, aber die Bedingungen sagen es nicht; dann gilt das "
        "Recht der Verbraucher.",
        "You sell to businesses only, but the terms do not say so; then consumer law applies.",
        "Schreiben Sie: Wir verkaufen nur an Unternehmen.",
        "Write: We sell to businesses only.",
    ),
    "clause-venue": duty(
        "Kein Gerichtsstand gegenüber Verbrauchern",
        "No place of jurisdiction for consumers",
        "„{found}“ ist gegenüber Verbrauchern unwirksam.",
        "“{found}” is void towards consumers.",
        "Streichen Sie den Satz, oder beschränken Sie ihn ausdrücklich auf Unternehmen.",
        "Strike the sentence, or limit it expressly to businesses.",
    ),
    "clause-law": duty(
        "Rechtswahl mit Vorbehalt",
        "Choice of law with its proviso",
        "„{found}“: Ohne den Zusatz, dass der zwingende Schutz im Land des Verbrauchers "
        "bleibt, ist das unwirksam.",
        "“{found}”: without adding that consumers keep the mandatory protection of their own "
        "country, this is void.",
        "Ergänzen Sie: Der Schutz der zwingenden Bestimmungen Ihres Landes bleibt Ihnen.",
        "Add: You keep the protection of the mandatory rules of your country.",
    ),
    "clause-risk": duty(
        "Das Risiko des Versands trägt der Betrieb",
        "The business bears the risk of shipping",
        "„{found}“: Gegenüber Verbrauchern tragen Sie das Risiko bis zur Übergabe.",
        "“{found}”: towards consumers, you bear the risk until handover.",
        "Streichen Sie den Satz.",
        "Strike the sentence.",
    ),
    "clause-penalty": duty(
        "Keine Vertragsstrafe",
        "No penalty",
        "„{found}“ ist gegenüber Verbrauchern unwirksam.",
        "“{found}” is void towards consumers.",
        "Sprechen Sie von pauschalem Schadenersatz, und erlauben Sie den Nachweis eines "
        "geringeren Schadens.",
        "Speak of flat-rate damages, and allow proof of a lower damage.",
    ),
    "clause-form": duty(
        "Keine strengere Form als Textform",
        "No stricter form than text",
        "„{found}“: Von Verbrauchern darf höchstens Textform verlangt werden; eine E-Mail genügt.",
        "“{found}”: of consumers, text form is the most one may ask; an e-mail is enough.",
        "Streichen Sie es, oder schreiben Sie „in Textform, zum Beispiel per E-Mail“.",
        "Strike it, or write “in text form, such as by e-mail”.",
    ),
    "clause-liability": duty(
        "Haftung nicht ganz ausgeschlossen",
        "Liability not excluded altogether",
        "„{found}“ ist unwirksam; für Leben, Körper, Gesundheit, Vorsatz und grobe "
        "Fahrlässigkeit haften Sie immer.",
        "“{found}” is void; for life, body, health, intent and gross negligence you are "
        "always liable.",
        "Nehmen Sie diese Fälle ausdrücklich aus.",
        "Except these cases expressly.",
    ),
    "clause-old-number": duty(
        "Heutige Paragrafen",
        "Today's sections",
        "„{found}“ meint heute etwas anderes.",
        "“{found}” means something else today.",
        "Für Ware, die erst hergestellt wird, gilt § 650 BGB.",
        "For goods still to be made, § 650 BGB applies.",
    ),
    "clause-warranty": duty(
        "Gewährleistung nicht verkürzt",
        "Warranty not shortened",
        "„{found}“: Gegenüber Verbrauchern lässt sich die Gewährleistung für Neues nicht "
        "verkürzen.",
        "“{found}”: towards consumers, the warranty for new goods cannot be shortened.",
        "Streichen Sie den Satz; für Gebrauchtes braucht es eine eigene, ausdrückliche "
        "Vereinbarung.",
        "Strike the sentence; used goods need an express agreement of their own.",
    ),
    "vague-delivery": duty(
        "Lieferzeit ohne „ca.“",
        "Delivery time without “approx.”",
        "„{found}“ ist ungenau; solche Angaben werden abgemahnt.",
        "“{found}” is vague; such words draw warning letters.",
        "Nennen Sie eine Spanne, die Sie halten: 2-3 Wochen.",
        "Name a span that you keep: 2-3 weeks.",
    ),
}
"""By rule."""

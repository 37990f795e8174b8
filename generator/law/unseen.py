"""What else the law asks and no rule looks at: because a build minds it already, or nobody can see it.

Each entry: what it is, who minds it or why nobody can; German before English.
"""

Entry = tuple[str, str, str, str]

MINDED_ELSEWHERE: tuple[Entry, ...] = (
    (
        "Keine Bestellung ohne Preis",
        "No order without a price",
        "Ein solches Produkt hält den Bau an (order-without-price).",
        "Such a product stops the build (order-without-price).",
    ),
    (
        "Nichts von fremden Servern auf den Seiten: Schriften, Skripte, Videos, Karten",
        "Nothing from other hosts on the pages: fonts, scripts, videos, maps",
        "Hält den Bau an (outside-request); die Dateien des Themes sieht die Regel outside-requests.",
        "Stops the build (outside-request); the theme's files are seen by the rule outside-requests.",
    ),
    (
        "Fassung, Stand und Werte der Bedingungen",
        "Version, date and values of the terms",
        "Ohne Fassung, mit unbekannten Werten oder bei geändertem Wortlaut hält der Bau an "
        "(terms-without-version, unknown-value, terms-changed).",
        "Without a version, with unknown values or changed wording the build stops "
        "(terms-without-version, unknown-value, terms-changed).",
    ),
    (
        "Stornokosten über 100 %",
        "Cancellation costs above 100 %",
        "Ein solcher Wert lässt sich in site.yaml nicht schreiben (not-a-percentage).",
        "Such a value cannot be written into site.yaml (not-a-percentage).",
    ),
    (
        "Bestätigung auf einem dauerhaften Datenträger, mit Bedingungen und Belehrung",
        "Confirmation on a durable medium, with terms and instruction",
        "Schreibt handschlag order confirm; ein Link allein genügt nicht.",
        "Written by handschlag order confirm; a link alone is not enough.",
    ),
    (
        "Zahlungscode (EPC-QR): Name, IBAN, Betrag, Länge",
        "Payment code (EPC QR): name, IBAN, amount, length",
        "Prüft der Bestelltisch, bevor er ihn zeichnet.",
        "Checked by the order desk before it draws one.",
    ),
    (
        "Bilder mit Beschreibung, Überschriften, Sprache der Seite",
        "Pictures with descriptions, headings, the page's language",
        "Ein Bild ohne Beschreibung hält den Bau an (picture-undescribed); das Übrige halten die Themes.",
        "A picture without a description stops the build (picture-undescribed); themes keep the rest.",
    ),
    (
        "Zeitpunkt des Eingangs von Bestellung und Widerruf",
        "The moment at which orders and withdrawals arrive",
        "Schreibt unser Empfänger auf; bei anderen Diensten steht er in deren Mail.",
        "Noted by our receiver; with other services it stands in their mail.",
    ),
)
"""What a build, the receiver or the order desk minds."""

NOBODY_SEES: tuple[Entry, ...] = (
    (
        "Ob ein Gewerbe oder ein Beruf überhaupt erlaubt ist, und alle Angaben wahr sind",
        "Whether a trade or profession is allowed at all, and whether what is said is true",
        "Das weiß nur, wer es schreibt.",
        "Only who writes it knows.",
    ),
    (
        "Grenzen der Kleinunternehmerregelung (Deutschland 25.000 und 100.000 €, Österreich 55.000 €)",
        "Limits for small businesses (Germany 25,000 and 100,000 €, Austria 55,000 €)",
        "Den Umsatz kennt die Website nicht.",
        "The site does not know the turnover.",
    ),
    (
        "Newsletter: Einwilligung, Abmeldung, Impressum und Offenlegung in jeder Ausgabe",
        "Newsletters: consent, unsubscribing, imprint and disclosure in each issue",
        "Eine statische Website verschickt keinen.",
        "A static site sends none.",
    ),
    (
        "Abos und ihr Kündigungsknopf (§ 312k BGB)",
        "Subscriptions and their button to cancel (§ 312k BGB)",
        "Abos kennt das Programm nicht; wer welche verkauft, braucht mehr.",
        "The program knows no subscriptions; who sells some needs more.",
    ),
    (
        "Ob die Mitteilung zur Gewährleistung die amtliche Datei ist, und ob ein Etikett (GARAN) nötig ist",
        "Whether the notice on the guarantee is the official file, and whether a label (GARAN) is due",
        "Wir liefern die Datei nicht mit, sehen aber, ob sie sich nach einem Release ändert; ob ein "
        "Hersteller mehr als zwei Jahre verspricht, weiß nur er.",
        "We do not ship the file, but see whether it changes after a release; "
        "whether a maker promises more than two years, only the maker knows.",
    ),
    (
        "Auffälligkeit: Kontrast, Größe, nichts hinter Aufklappern",
        "Prominence: contrast, size, nothing behind folds",
        "Das zeigt nur der Blick auf die Seite; die mitgelieferten Themes sind darauf geprüft.",
        "Only looking at the page shows it; the themes that come along are tested for it.",
    ),
    (
        "Was ein fremder Formulardienst anzeigt und verschickt",
        "What somebody else's form service shows and sends",
        "Es steht nicht auf Ihrer Website; probieren Sie es aus.",
        "It is not on your site; try it out.",
    ),
    (
        "Dateien in static/, die Sie selbst hineinlegen",
        "Files in static/ that you put there yourself",
        "Sie werden unverändert kopiert und nicht gelesen.",
        "They are copied as they are and not read.",
    ),
    (
        "Besondere Waren: Lebensmittel, Kosmetik, Spielzeug, Textilien, Elektrogeräte, Batterien, Leuchten, "
        "Kerzen und Düfte (CLP), Leder, Ware ab 18",
        "Special goods: food, cosmetics, toys, textiles, electrical goods, batteries, lights, candles and "
        "scents (CLP), leather, goods for adults",
        "Kein Feld sagt, was ein Produkt ist; fragen Sie Ihre Kammer, was auf die Seite gehört.",
        "No field says what a product is; ask your chamber what belongs on its page.",
    ),
    (
        "Anmeldungen: Verpackung (LUCID), Elektro, Batterien",
        "Registrations: packaging, electrical goods, batteries",
        "Pflichten außerhalb der Website.",
        "Duties outside the site.",
    ),
    (
        "Recht auf Reparatur (seit 31. Juli 2026), Auskunft vor der Reparatur, Schlichtung nach einem Streit",
        "Right to repair (since 31 July 2026), telling before repair, dispute resolution after a dispute",
        "Das geschieht im Gespräch, nicht auf der Website.",
        "It happens in talking, not on the site.",
    ),
    (
        "Frankreich, Italien und alle anderen Länder im Einzelnen",
        "France, Italy and all other countries in particular",
        "Wir kennen nur, was in der ganzen EU gilt, und Deutschland, Österreich und die Schweiz.",
        "We know only what holds in all of the EU, and Germany, Austria and Switzerland.",
    ),
)
"""What cannot be seen from a static site."""

"""Where the norms were read, for those who want to read them too."""

DDG = "DDG, gesetze-im-internet.de/ddg (April 2026)"
ECG = "ECG, ris.bka.gv.at, Gesetzesnummer 20001703"
UWG_CH = "digilaw.ch/07-04-02-information-im-e-commerce"

"""What lies in static/ and was hardly put there for everybody: told by its name, or by the key in it."""

from pathlib import Path

import pytest

from generator.content.private import kept_apart
from generator.content.sources import scan


@pytest.mark.parametrize(
    "name",
    [
        "backup.sql", "dump.sql.gz", "shop.sqlite", "x.mdb", "mail.eml", "post.mbox", "cert.p12", "a.ovpn",
        "x.ppk", "error.log", "error_log", "env", "htpasswd", "config.php", "wp-config.php", "php.ini",
        "site.yaml", "site.yml", "Kopie von site.yaml", "site (1).yaml", "site-alt.yaml", "site.yaml.txt",
        "passwords.txt", "Passwort Liste.xlsx", "Zugangsdaten.docx", "credentials.json", "secrets.yaml",
        "service-account.json", "kunden.csv", "Kundenliste 2026.xlsx", "customers.xlsx", "orders.csv",
        "bestellungen-2026.ods", "newsletter.csv", "backup.zip", "website-backup-2026.tar.gz",
        "Sicherung.zip", "x.bak.zip", "journal.jsonl", "authorized_keys", "crash.dmp", "x.har",
    ],
)  # fmt: skip
def test_data_passwords_and_mail_are_told_by_their_names(name: str) -> None:
    (said,) = kept_apart(f"static/download/{name}")
    assert (said.code, said.where.file) == ("static-private", f"static/download/{name}")


@pytest.mark.parametrize(
    "name",
    [
        "Kundenstimmen.pdf", "kundeninfo.csv", "order-form.xlsx", "bestellformular.xlsx", "preise.xlsx",
        "kontakt.vcf", "newsletter-2026.pdf", "katalog.zip", "manual.tar.gz", "dumplings.zip", "openapi.yaml",
        "parasite.yaml", "website.yaml", "passwort-vergessen.html", "passwords.jpg", "secret.jpg", "app.js",
        "site.webmanifest", "security.txt", "backup-anleitung.pdf", "environment.pdf", "logo.svg",
    ],
)  # fmt: skip
def test_what_people_publish_is_left_in_peace(name: str) -> None:
    assert list(kept_apart(f"static/{name}")) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("id_ecdsa", "-----BEGIN OPENSSH PRIVATE KEY-----\n"),
        ("key.txt", "-----BEGIN PRIVATE KEY-----\n"),
        ("robot.json", '{"private_key": "-----BEGIN PRIVATE KEY-----\\n"}'),
        ("server.conf", "-----BEGIN RSA PRIVATE KEY-----\n"),
        ("putty.ppk", "PuTTY-User-Key-File-3: ssh-ed25519\n"),
    ],
)
def test_a_key_is_told_with_its_line_whatever_its_file_is_called(
    tmp_path: Path, name: str, text: str
) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "static").mkdir()
    (tmp_path / "static" / name).write_text(f"\n{text}", encoding="utf-8")

    said = [str(each.where) for each in scan(tmp_path).problems if each.code == "private-key"]

    assert said == [f"static/{name}:2"]


def test_rules_for_apache_may_be_the_owners_and_lie_in_static(tmp_path: Path) -> None:
    for name in ("content", "static/sub"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("static/.htaccess", "static/sub/.htaccess"):
        (tmp_path / name).write_text("Deny from all\n", encoding="utf-8")

    found = scan(tmp_path)

    assert [each.file for each in found.static] == ["static/.htaccess"]
    assert [str(each.where) for each in found.problems] == ["static/sub/.htaccess"]

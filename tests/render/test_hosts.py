"""The rules of hosts, as they are written and as real hosts take them."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path
from socket import create_connection, socket

import pytest
from tiny_site import TinySite, picture

from generator.plan.recipes import HostRules, Redirect
from generator.render.hosts import write_rules

MOVES = (Redirect("/alt/", "/neu/"),)
POLICY = "default-src 'none'; script-src 'self'"
KEPT = ("assets", "prices")
SETTINGS = """\
site:
  title: Werkstatt
  url: {url}
business:
  name: Werkstatt am Beispielplatz
  email: werkstatt@example.at
shop:
  shipping: [{{to: AT, price: "5,90"}}]
"""


def test_netlify_gets_each_header_in_one_rule_only() -> None:
    assert write_rules(
        HostRules("netlify", MOVES, "https://www.example.at/", POLICY, KEPT)
    ).decode() == (
        "/*\n"
        "  X-Content-Type-Options: nosniff\n"
        "  Referrer-Policy: strict-origin-when-cross-origin\n"
        "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n"
        "  Cross-Origin-Opener-Policy: same-origin\n"
        "  Strict-Transport-Security: max-age=31536000\n"
        "  Content-Security-Policy: default-src 'none'; script-src 'self'\n"
        "/assets/*\n"
        "  Cache-Control: public, max-age=31536000, immutable\n"
        "/prices/*\n"
        "  Cache-Control: public, max-age=31536000, immutable\n"
    )


def test_what_hosts_say_of_all_files_keeps_no_page_from_what_it_says_itself(site: TinySite) -> None:
    """Browsers obey both; the style sheet inside a page is another one on each kind of page."""
    site.page("about.md", "# Wir").build()
    policy = (
        "script-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; "
        "style-src-attr 'none'; form-action 'self'; frame-ancestors 'self'"
    )
    for rules in ("_headers", ".htaccess", "nginx.conf"):
        assert policy in site.output()[rules].decode()


@pytest.mark.parametrize("host", ["netlify", "apache", "nginx"])
def test_a_site_without_encryption_does_not_promise_any(host: str) -> None:
    plain = HostRules(host, (), "http://www.example.at/", POLICY, KEPT)  # type: ignore[arg-type]
    assert b"Strict-Transport-Security" not in write_rules(plain)


def test_no_page_or_file_of_the_owners_is_kept_for_ever(site: TinySite) -> None:
    """A page called prices.md stands in the folder of our price lists; it has to change with them."""
    site.page("prices.md", "# Prices").build()
    for rules in ("_headers", ".htaccess", "nginx.conf"):
        text = site.output()[rules].decode()
        assert "assets" in text
        assert "prices" not in text
    site.file("static/assets/list.pdf", "12 Euro").build()
    for rules in ("_headers", ".htaccess", "nginx.conf"):
        assert "immutable" not in site.output()[rules].decode()


def test_the_owners_own_rules_stand_in_place_of_ours(site: TinySite) -> None:
    site.page("about.md", "# Wir").file("static/_headers", "/*\n  X-Own: 1\n").build()
    assert site.output()["_headers"] == b"/*\n  X-Own: 1\n"
    assert {".htaccess", "nginx.conf"} <= set(site.output())


# --- real hosts ----------------------------------------------------------------------------------


def _free_port() -> int:
    with socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _asked(port: int, path: str, **headers: str) -> tuple[int, HTTPMessage]:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status, answer.headers


@contextmanager
def _running(command: list[str], port: int) -> Iterator[None]:
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            assert server.poll() is None, "the host does not take its settings"
            try:
                create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield
    finally:
        server.terminate()
        server.wait(20)


def _apache(folder: Path, root: Path, port: int) -> list[str]:
    program = shutil.which("apache2")
    modules = Path("/usr/lib/apache2/modules")
    if program is None or not modules.exists():
        pytest.skip("Apache is not installed")
    names = ("mpm_event", "authz_core", "dir", "mime", "alias", "headers", "deflate", "filter")
    loads = "".join(f"LoadModule {each}_module {modules}/mod_{each}.so\n" for each in names)
    (folder / "httpd.conf").write_text(
        f"{loads}Listen 127.0.0.1:{port}\nServerName localhost\nPidFile {folder}/pid\n"
        f"ErrorLog {folder}/log\nDefaultRuntimeDir {folder}\nTypesConfig /etc/mime.types\n"
        f"User www-data\nGroup www-data\n"
        f'DocumentRoot "{root}"\n<Directory "{root}">\nAllowOverride All\nRequire all granted\n'
        "DirectoryIndex index.html\n</Directory>\n"
    )
    return [program, "-X", "-f", str(folder / "httpd.conf")]


def _nginx(folder: Path, root: Path, port: int) -> list[str]:
    program = shutil.which("nginx")
    if program is None:
        pytest.skip("nginx is not installed")
    paths = "".join(
        f"{each}_temp_path {folder}/{each};\n"
        for each in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"daemon off;\nmaster_process off;\npid {folder}/pid;\n"
        f"error_log {folder}/log;\nevents {{}}\n"
        f"http {{\ninclude /etc/nginx/mime.types;\naccess_log off;\n{paths}server {{\n"
        f"listen 127.0.0.1:{port};\nroot {root};\ninclude {root}/laden/nginx.conf;\n}}\n}}\n"
    )
    return [program, "-c", str(folder / "nginx.conf"), "-p", str(folder)]


@pytest.fixture
def shop(site: TinySite) -> TinySite:
    """A shop in a folder of its host, open to the host's own user."""
    site.yaml(SETTINGS.format(url="https://www.example.at/laden/"))
    site.file("content/products/mug.jpg", picture())
    site.page(
        "products/mug.md",
        "---\ntitle: Becher\nprice: 5\nimage: mug.jpg\nmoved_from: /tasse/\n---\n",
    )
    root = site.root.parent / "host"
    found = site.asking(output=root / "laden")
    found.build()
    for path in (root, *root.parents):
        if (
            path != Path("/")
            and path.stat().st_uid == Path("/root").stat().st_uid
            and path != Path("/tmp")
        ):
            path.chmod(path.stat().st_mode | 0o055)
    return found


@pytest.mark.parametrize("host", [_apache, _nginx], ids=["apache", "nginx"])
def test_a_real_host_takes_them(shop: TinySite, tmp_path: Path, host: object) -> None:
    assert callable(host)
    folder, port = tmp_path / "server", _free_port()
    folder.mkdir()
    command = host(folder, shop.request.output.parent, port)
    kept = next(
        path for path in shop.output() if path.startswith("assets/") and path.endswith(".css")
    )
    prices = next(path for path in shop.output() if path.startswith("prices/"))
    with _running(command, port):
        page = _asked(port, "/laden/products/mug/", **{"Accept-Encoding": "gzip"})
        style, listed = _asked(port, f"/laden/{kept}"), _asked(port, f"/laden/{prices}")
        moved, lost = _asked(port, "/laden/tasse/"), _asked(port, "/laden/nowhere/")

    assert (page[0], page[1]["Content-Encoding"], page[1]["Cache-Control"]) == (
        200,
        "gzip",
        "max-age=300",
    )
    assert page[1]["Content-Type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in page[1]["Content-Security-Policy"]
    assert page[1]["X-Content-Type-Options"] == "nosniff"
    for each in (style, listed):
        assert (each[0], each[1].get_all("Cache-Control")) == (
            200,
            ["public, max-age=31536000, immutable"],
        )
    assert (moved[0], moved[1]["Location"].partition("/laden")[2]) == (301, "/products/mug/")
    assert lost[0] == 404

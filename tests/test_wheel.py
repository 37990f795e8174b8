"""The package as others install it: with its themes, and working in an empty folder."""

import importlib.util
import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from conftest import ROOT
from filelock import FileLock


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built once."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder = shared / "wheel"
    with FileLock(shared / "wheel.lock"):
        if not folder.exists():
            _run(
                sys.executable,
                "-m",
                "hatchling",
                "build",
                "-t",
                "wheel",
                "-d",
                str(folder),
                cwd=ROOT,
            )
    (built,) = folder.glob("*.whl")
    return built


def _run(*command: str, cwd: Path) -> str:
    done = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a fresh environment that holds the wheel and what it depends on.

    What it depends on is lent by the environment that runs the tests, so that nothing is fetched;
    our own package there is out of sight, being a link to the checkout.
    """
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, symlinks=os.name != "nt")
    scripts = Path(sysconfig.get_path("scripts", vars={"base": str(folder)}))
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    packages = Path(
        _run(
            str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder
        ).strip()
    )
    _run(
        sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps",
        "--no-index", "--disable-pip-version-check", str(wheel), cwd=folder,
    )  # fmt: skip
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (packages / "lent.pth").write_text("\n".join(sorted(lent)) + "\n", encoding="utf-8")
    return scripts


def test_the_wheel_holds_the_program_and_its_themes_and_nothing_else(wheel: Path) -> None:
    with ZipFile(wheel) as file:
        names = file.namelist()

    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"generator"}
    ours = [*_files(ROOT / "generator", "generator"), *_files(ROOT / "themes", "generator/themes")]
    assert sorted(name for name in names if name.startswith("generator/")) == sorted(ours)


def _files(folder: Path, name: str) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield f"{name}/{path.relative_to(folder).as_posix()}"


def test_the_installed_program_is_the_wheels(installed: Path, tmp_path: Path) -> None:
    python = str(installed / "python")
    place = _run(python, "-c", "import generator; print(generator.__file__)", cwd=tmp_path)

    assert Path(place.strip()).is_relative_to(installed.parent)
    assert importlib.util.find_spec("generator") is not None


def test_the_command_says_its_version(installed: Path, tmp_path: Path, wheel: Path) -> None:
    said = _run(str(installed / "handschlag"), "--version", cwd=tmp_path)

    assert said == f"handschlag, version {wheel.name.split('-')[1]}\n"


def test_four_lines_become_a_site_with_the_theme_of_the_wheel(
    installed: Path, tmp_path: Path
) -> None:
    (tmp_path / "site.yaml").write_text(
        "site: {title: Werkstatt, url: https://www.example.at/}\n"
        "business: {name: Werkstatt, email: werkstatt@example.at}\n",
        encoding="utf-8",
    )
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "about.md").write_text("# Über uns\n", encoding="utf-8")

    said = _run(str(installed / "handschlag"), "--lang", "en", "build", cwd=tmp_path)

    assert said.splitlines()[0] == "Done: 4 pages, 32 files in output/"
    html = (tmp_path / "output" / "about" / "index.html").read_text(encoding="utf-8")
    assert "<h1>Über uns</h1>" in html
    (sheet,) = (tmp_path / "output" / "assets").glob("werkstatt.*.css")
    assert sheet.stat().st_size > 5_000

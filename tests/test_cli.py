"""The commands as an owner calls them: what they print, where, and how they end."""

import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from generator import __version__
from generator.cli import cli
from generator.cli.words import at_home


def call(
    *words: str, language: str = "en", within: Path, typed: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *words],
        capture_output=True,
        cwd=within,
        env={**os.environ, "HANDSCHLAG_LANG": language, "PYTHONUTF8": "1", "TZ": "UTC"},
        encoding="utf-8",
        input=typed,
        check=False,
    )


def test_the_version_is_that_of_the_package(tmp_path: Path) -> None:
    done = call("--version", within=tmp_path)

    assert (done.returncode, done.stdout) == (0, f"handschlag, version {__version__}\n")


@pytest.mark.parametrize("name", cli.list_commands(click.Context(cli)))
def test_every_command_says_in_both_languages_what_it_can_do(name: str, tmp_path: Path) -> None:
    german = call(name, "--help", language="de", within=tmp_path)
    english = call(name, "--help", language="en", within=tmp_path)

    assert (german.returncode, english.returncode) == (0, 0)
    assert german.stdout != english.stdout
    assert "--help" in english.stdout


# --- init ------------------------------------------------------------------------------------


def test_init_ends_by_saying_what_to_do_next(tmp_path: Path) -> None:
    done = call("init", "my-site", within=tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "In my-site there is a small site to begin with. What comes next:\n"
        "  1. Look at it: handschlag serve --open --source my-site\n"
        "  2. Change it:  my-site/site.yaml and the texts in my-site/content/\n"
        "  3. Build it:   handschlag build --source my-site; then upload what lies in my-site/output/\n"
    )


def test_init_in_the_present_folder_needs_no_source(tmp_path: Path) -> None:
    done = call("init", ".", language="de", within=tmp_path)

    assert "  3. Bauen:      handschlag build; was dann in ./output/ liegt" in done.stdout


def test_init_writes_in_the_language_of_the_messages_unless_told(tmp_path: Path) -> None:
    call("init", "one", language="de", within=tmp_path)
    call("--lang", "de", "init", "two", within=tmp_path)
    call("init", "three", "--lang", "en", language="de", within=tmp_path)

    assert (tmp_path / "one/content/ueber-uns.md").exists()
    assert (tmp_path / "two/content/ueber-uns.md").exists()
    assert (tmp_path / "three/content/about.md").exists()


def test_init_asks_nothing_where_nobody_sits_at_a_terminal(tmp_path: Path) -> None:
    done = call("init", "my-site", within=tmp_path, typed="Mine\nme@example.com\n")

    assert "Five questions" not in done.stdout
    assert "title: Example Pottery" in (tmp_path / "my-site/site.yaml").read_text("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="the shell of POSIX systems closes an input")
def test_init_asks_nothing_where_its_input_is_closed(tmp_path: Path) -> None:
    command = f"'{sys.executable}' -m generator init neu <&-"
    subprocess.run(command, shell=True, cwd=tmp_path, check=True, capture_output=True)

    assert (tmp_path / "neu" / "site.yaml").is_file()


def test_init_refuses_a_full_folder_and_says_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    done = call("init", ".", within=tmp_path)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        ".: error: The folder is not empty. It holds: notes.txt. [new-site-in-full-folder]\n"
        "    Name a new or empty folder; nothing was changed.\n"
        "\n"
        "1 error\n"
    )
    assert sorted(each.name for each in tmp_path.iterdir()) == ["notes.txt"]


def test_init_with_a_wrong_answer_writes_nothing(tmp_path: Path) -> None:
    done = call("init", "my-site", "--email", "me", within=tmp_path)

    assert done.returncode == 1
    assert "[not-a-mail-address]" in done.stderr
    assert not (tmp_path / "my-site").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Python has no pseudo-terminals on Windows")
def test_init_at_a_terminal_asks_five_questions_and_again_what_it_cannot_read(
    tmp_path: Path,
) -> None:
    said = at_a_terminal(
        ["init", "my-site"], "Harbour Pottery\nFR\nde\nnone\nus@harbour.example\n\n\n", tmp_path
    )

    assert "What is your business called? " in said
    assert said.count("In which country is it? AT, CH, DE or IE ") == 2
    assert said.count("Which mail address shall orders go to? ") == 2
    assert "[not-a-mail-address]" in said
    assert "At which address will the website stand? (https://…) " in said
    settings = (tmp_path / "my-site/site.yaml").read_text("utf-8")
    assert "title: Harbour Pottery\n" in settings
    assert "email: us@harbour.example " in settings
    assert "url: https://www.example.com/ " in settings
    assert "country: DE " in settings


@pytest.mark.skipif(sys.platform == "win32", reason="Python has no pseudo-terminals on Windows")
def test_init_at_a_terminal_asks_nothing_for_a_folder_that_is_full(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    said = at_a_terminal(["init", "."], "", tmp_path)

    assert "Five questions" not in said
    assert "[new-site-in-full-folder]" in said


def at_a_terminal(words: list[str], typed: str, within: Path) -> str:
    """What a person sees who calls ``words`` and types ``typed``."""
    import pty

    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "generator", *words],
        cwd=within,
        env={**os.environ, "HANDSCHLAG_LANG": "en", "PYTHONUTF8": "1"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    os.write(ours, typed.encode())
    seen = b""
    try:
        while piece := os.read(ours, 4096):
            seen += piece
    except OSError:  # how Linux says that the other end is closed
        pass
    os.close(ours)
    assert running.wait(timeout=30) in (0, 1)
    return seen.decode()


# --- new -------------------------------------------------------------------------------------


def test_new_prints_the_path_and_nothing_else(tmp_path: Path) -> None:
    call("init", "my-site", within=tmp_path)
    here = call("new", "product", "Blue", "bowl", within=tmp_path / "my-site")
    there = call("new", "page", "Care", "--source", "my-site", within=tmp_path)

    assert (here.returncode, here.stdout, here.stderr) == (0, "content/products/blue-bowl.md\n", "")
    assert there.stdout == "my-site/content/care.md\n"
    assert (tmp_path / "my-site/content/care.md").exists()


def test_new_without_a_site_says_so(tmp_path: Path) -> None:
    done = call("new", "page", "Care", within=tmp_path)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("site.yaml: error: ")
    assert list(tmp_path.iterdir()) == []


# --- build -----------------------------------------------------------------------------------


def test_build_says_what_it_did_and_ends_with_0(tmp_path: Path) -> None:
    call("init", ".", within=tmp_path)
    first = call("build", "--jobs", "1", within=tmp_path)
    again = call("build", "--jobs", "1", within=tmp_path)

    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.startswith("Done: 24 pages, ")
    assert again.stdout.startswith("Nothing has changed: 24 pages, ")


def test_build_with_errors_ends_with_1_and_leaves_the_output_as_it_was(tmp_path: Path) -> None:
    call("init", ".", within=tmp_path)
    call("build", "--jobs", "1", within=tmp_path)
    before = (tmp_path / "output/index.html").read_bytes()
    product = tmp_path / "content/products/mug.md"
    text = product.read_text(encoding="utf-8")
    product.write_text(text.replace("price: 28.00", "price: cheap"), encoding="utf-8")
    done = call("build", "--jobs", "1", within=tmp_path)

    assert (done.returncode, done.stdout) == (1, "")
    assert "content/products/mug.md:5:8: error: " in done.stderr
    assert done.stderr.endswith("1 error\nNothing was written; the site in output/ is as it was.\n")
    assert (tmp_path / "output/index.html").read_bytes() == before


def test_warnings_are_errors_for_those_who_are_strict(tmp_path: Path) -> None:
    call("init", ".", within=tmp_path)
    settings = tmp_path / "site.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("url: https:", "url: http:"), encoding="utf-8")

    kind = call("build", "--jobs", "1", within=tmp_path)
    strict = call("build", "--jobs", "1", "--strict", within=tmp_path)

    assert (kind.returncode, strict.returncode) == (0, 1)
    assert "[url-without-https]" in kind.stderr
    assert "[url-without-https]" in strict.stderr


def test_build_tells_programs_as_json(tmp_path: Path) -> None:
    call("init", ".", within=tmp_path)
    told = json.loads(call("build", "--json", "--jobs", "1", within=tmp_path).stdout)

    assert told["ok"] is True
    assert told["pages"] == 24
    assert told["problems"] == []


def test_drafts_are_built_only_when_asked_for(tmp_path: Path) -> None:
    call("init", ".", within=tmp_path)
    call("new", "page", "Care", within=tmp_path)
    call("build", "--jobs", "1", within=tmp_path)
    call("build", "--jobs", "1", "--drafts", "--output", "draft", within=tmp_path)

    assert not (tmp_path / "output/care").exists()
    assert (tmp_path / "draft/care/index.html").exists()


def test_a_home_that_no_shell_has_resolved_is_the_home() -> None:
    assert at_home(Path("~/site")) == Path.home() / "site"
    assert at_home(Path("~nobody-of-this-name/site")) == Path("~nobody-of-this-name/site")
    assert at_home(Path("output")) == Path("output")


def test_a_post_ahead_of_its_day_appears_when_the_site_is_built_as_of_it(tmp_path: Path) -> None:
    call("init", ".", within=tmp_path)
    post = "---\ntitle: Later\ndate: 2090-05-01\n---\n"
    (tmp_path / "content/blog/later.md").write_text(post, encoding="utf-8")
    now = call("build", "--jobs", "1", within=tmp_path)

    assert "On 2090-05-01 what is visible changes (content/blog/later.md)" in now.stdout
    assert not (tmp_path / "output/blog/later").exists()
    call("build", "--jobs", "1", "--today", "2090-05-01", within=tmp_path)
    assert (tmp_path / "output/blog/later/index.html").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_an_output_that_cannot_be_written_is_told_as_such(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "generator", "--lang", "en", "--help"],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    said = "What there is to say could not all be written (No space left on device).\n"
    assert (done.returncode, done.stderr) == (74, said)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be deleted there")
@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            "--lang en build",
            "The folder in which you stand does not exist any more.\n"
            "    Go to the folder of your site with cd.\n",
        ),
        (
            "--lang=de build --nonsense",
            "Den Ordner, in dem Sie stehen, gibt es nicht mehr.\n"
            "    Wechseln Sie mit cd in den Ordner Ihrer Website.\n",
        ),
    ],
)
def test_a_command_in_a_folder_that_is_gone_says_so(tmp_path: Path, asked: str, said: str) -> None:
    run = f'mkdir gone; cd gone; rmdir ../gone; "{sys.executable}" -m generator {asked}'
    done = subprocess.run(
        ["sh", "-c", run], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (2, said)

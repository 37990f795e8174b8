"""A folder holds these files: what differs is written, what is stale and ours goes, the rest stays."""

import errno
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.engine import disk, staging
from generator.engine.change import Changes, How
from generator.engine.failure import Foreign, OutputError, Reason
from generator.engine.output import publish
from generator.engine.source import FileSource, Promised, Source, digest_of, digest_of_file

_HERE, _EXCHANGE = -100, 2
"""AT_FDCWD and RENAME_EXCHANGE of renameat2(2)."""

LINKS = pytest.mark.skipif(os.name == "nt", reason="links need a privilege here")
Publish = Callable[..., Changes]


@pytest.fixture(params=[True, False], ids=["exchanged", "journal"])
def way(request: pytest.FixtureRequest, tmp_path: Path) -> bool:
    exchange = bool(request.param)
    if exchange and not disk.can_exchange(tmp_path):
        pytest.skip("this file system exchanges no folders")
    return exchange


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "output"


@pytest.fixture
def build(output: Path, way: bool) -> Publish:
    def run(files: Mapping[str, Source]) -> Changes:
        changes = publish(files, output, exchange=way)
        assert changes.how in (How.NOTHING, How.EXCHANGED if way else How.JOURNAL)
        return changes

    return run


def held(folder: Path) -> dict[str, bytes]:
    """What a visitor could see, and hidden files, without our own bookkeeping."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".handschlag-")
    }


def ours(folder: Path) -> list[str]:
    return [path.name for path in folder.glob(".handschlag-*")]


def test_a_first_build_makes_the_folder(build: Publish, output: Path) -> None:
    changes = build({"index.html": b"Welcome.", "about/index.html": b"About us."})

    assert held(output) == {"index.html": b"Welcome.", "about/index.html": b"About us."}
    assert (changes.written, changes.removed, changes.unchanged) == (
        ("about/index.html", "index.html"),
        (),
        (),
    )
    assert ours(output) == [".handschlag-manifest.json"]


def test_only_what_differs_is_written_and_stale_pages_go(build: Publish, output: Path) -> None:
    build({"index.html": b"old", "kept.html": b"kept", "old/page.html": b"stale"})
    before = (output / "kept.html").stat()

    changes = build({"index.html": b"new", "kept.html": b"kept", "more.html": b"more"})

    assert held(output) == {"index.html": b"new", "kept.html": b"kept", "more.html": b"more"}
    assert not (output / "old").exists()
    assert changes.written == ("index.html", "more.html")
    assert changes.removed == ("old/page.html",)
    assert changes.unchanged == ("kept.html",)
    after = (output / "kept.html").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def everything(folder: Path) -> dict[str, tuple[int, int]]:
    found = [folder, *sorted(folder.rglob("*"))]
    return {str(path): (path.stat().st_ino, path.stat().st_mtime_ns) for path in found}


def test_pages_that_change_by_turns_are_all_of_their_last_version(
    build: Publish, output: Path
) -> None:
    site: dict[str, Source] = {"a/index.html": b"0", "b/index.html": b"0", "c.html": b"0"}
    build(site)
    (output / "theirs").write_bytes(b"0")
    for turn in range(1, 12):
        path = sorted(site)[turn % 3]
        site[path] = b"%d" % turn
        (output / "new").write_bytes(b"%d" % (turn // 2))
        (output / "new").replace(output / "theirs")

        assert build(site).written == (path,)
        assert held(output) == {**site, "theirs": b"%d" % (turn // 2)}


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system in its own words")
def test_folders_are_exchanged_wherever_the_system_exchanges_them(tmp_path: Path) -> None:
    """Else the tests of it would be skipped, and nobody would know."""
    import ctypes

    pair = [tmp_path / "one", tmp_path / "other"]
    for each in pair:
        each.mkdir()
    names = [os.fsencode(each) for each in pair]
    refused = ctypes.CDLL(None).renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE)

    assert disk.can_exchange(tmp_path) is not bool(refused)


def test_already_the_first_change_costs_only_what_it_changes(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not disk.can_exchange(output.parent):
        pytest.skip("this file system exchanges no folders")
    site = {f"{number}/index.html": b"as before" for number in range(9)}
    publish(site, output)
    made: list[Path] = []

    def noted(act: Callable[..., None], place: int) -> Callable[..., None]:
        def run(*paths: Path | str, **how: object) -> None:
            made.append(Path(paths[place]))
            act(*paths, **how)

        return run

    monkeypatch.setattr(os, "mkdir", noted(os.mkdir, 0))
    monkeypatch.setattr(os, "link", noted(os.link, 1))

    assert publish(site | {"3/index.html": b"new"}, output).how is How.EXCHANGED
    assert held(output) == site | {"3/index.html": b"new"}
    assert [each for each in made if not each.name.startswith(".")] == []


def test_a_first_build_holds_where_nothing_can_be_linked(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    publish({"a/index.html": b"1", "b.html": b"2"}, output)

    assert held(output) == {"a/index.html": b"1", "b.html": b"2"}
    assert not staging.staging_of(output).exists()


def test_the_same_again_writes_nothing_at_all(build: Publish, output: Path) -> None:
    files = {"index.html": b"Welcome.", "a/b/c.html": b"deep"}
    build(files)
    before = everything(output.parent)

    changes = build(files)

    assert changes == Changes((), (), ("a/b/c.html", "index.html"), How.NOTHING)
    assert everything(output.parent) == before


def test_a_page_that_is_its_old_self_again_is_dated_today(build: Publish, output: Path) -> None:
    for content in (b"one", b"two"):
        build({"index.html": content})
    second = (output / "index.html").stat().st_mtime_ns
    build({"index.html": b"one"})

    # Otherwise a server would tell those who have the second that nothing has changed since.
    assert (output / "index.html").stat().st_mtime_ns > second


def leases(folder: Path) -> bool:
    """Whether this system can tell who has a file in ``folder`` open."""
    if sys.platform != "linux":
        return False
    import fcntl

    with (folder / "any").open("wb") as file:
        try:
            fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_WRLCK)
            fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
        except OSError:
            return False
    return True


def test_the_file_of_the_page_before_last_is_written_over(output: Path) -> None:
    if not leases(output.parent):
        pytest.skip("this system cannot tell who has a file open")
    inodes = []
    for content in (b"a long one", b"2", b"3", b"four"):
        publish({"index.html": content}, output)
        assert held(output) == {"index.html": content}
        inodes.append((output / "index.html").stat().st_ino)

    assert inodes[0] == inodes[2] != inodes[1] == inodes[3]


def test_who_has_opened_a_page_reads_the_whole_of_it_two_builds_later(output: Path) -> None:
    publish({"index.html": b"one"}, output)
    with (output / "index.html").open("rb", buffering=0) as reader:
        assert reader.read(1) == b"o"
        for content in (b"two", b"three"):
            publish({"index.html": content}, output)

        assert reader.read() == b"ne"
    assert held(output) == {"index.html": b"three"}


@LINKS
def test_a_second_name_of_a_page_keeps_what_it_was_given_to(output: Path, tmp_path: Path) -> None:
    publish({"index.html": b"one"}, output)
    (tmp_path / "kept by a backup").hardlink_to(output / "index.html")
    for content in (b"two", b"three"):
        publish({"index.html": content}, output)

    assert (tmp_path / "kept by a backup").read_bytes() == b"one"
    assert held(output) == {"index.html": b"three"}


@pytest.mark.skipif(os.name == "nt", reason="files have no modes here")
def test_a_page_that_somebody_locked_away_is_open_to_all_again(output: Path) -> None:
    publish({"index.html": b"one"}, output)
    usual = (output / "index.html").stat().st_mode
    (output / "index.html").chmod(0o600)
    for content in (b"two", b"three"):
        publish({"index.html": content}, output)

        assert (output / "index.html").stat().st_mode == usual


@LINKS
def test_nothing_is_written_through_a_link_in_the_staging_folder(
    output: Path, tmp_path: Path
) -> None:
    (tmp_path / "letter").write_bytes(b"not ours")
    for content in (b"one", b"two"):
        publish({"index.html": content}, output)
    rest = staging.staging_of(output)
    rest.mkdir(exist_ok=True)
    (rest / "index.html").unlink(missing_ok=True)
    (rest / "index.html").symlink_to(tmp_path / "letter")

    publish({"index.html": b"three"}, output)

    assert (tmp_path / "letter").read_bytes() == b"not ours"
    assert held(output) == {"index.html": b"three"}


def test_a_page_of_ours_that_somebody_edited_is_made_anew(build: Publish, output: Path) -> None:
    build({"index.html": b"Welcome.", "about.html": b"About us."})
    (output / "index.html").write_bytes(b"Welcome?!")
    (output / "about.html").unlink()

    changes = build({"index.html": b"Welcome.", "about.html": b"About us."})

    assert changes.written == ("about.html", "index.html")
    assert held(output) == {"index.html": b"Welcome.", "about.html": b"About us."}


def test_an_output_that_was_copied_is_not_written_again(build: Publish, output: Path) -> None:
    files = {"index.html": b"Welcome.", "about.html": b"About us."}
    build(files)
    shutil.copytree(output, output.with_name("copy"), copy_function=shutil.copyfile)
    shutil.rmtree(output)
    output.with_name("copy").rename(output)
    times = {path: path.stat().st_mtime_ns for path in output.glob("*.html")}

    assert build(files).how is How.NOTHING
    assert {path: path.stat().st_mtime_ns for path in output.glob("*.html")} == times


def test_an_output_that_was_deleted_is_made_anew(build: Publish, output: Path) -> None:
    for content in (b"one", b"two", b"three"):
        build({"index.html": content, "kept.html": b"kept"})
    shutil.rmtree(output)

    assert build({"index.html": b"three", "kept.html": b"kept"}).written == (
        "index.html",
        "kept.html",
    )
    assert held(output) == {"index.html": b"three", "kept.html": b"kept"}


def test_a_file_becomes_a_folder_and_a_folder_a_file(build: Publish, output: Path) -> None:
    build({"a": b"file", "b/c/d": b"deep", "b/e": b"e"})
    build({"a/x": b"in a folder", "b": b"file"})
    assert held(output) == {"a/x": b"in a folder", "b": b"file"}

    build({"a": b"file", "b/c/d": b"deep", "b/e": b"e"})
    assert held(output) == {"a": b"file", "b/c/d": b"deep", "b/e": b"e"}


def test_a_name_changes_only_in_case(build: Publish, output: Path) -> None:
    build({"About.html": b"1", "Shop/index.html": b"1", "rest": b""})
    build({"about.html": b"2", "shop/index.html": b"2", "rest": b""})

    assert held(output) == {"about.html": b"2", "shop/index.html": b"2", "rest": b""}


def test_an_empty_site_is_a_site(build: Publish, output: Path) -> None:
    build({})
    assert held(output) == {}

    build({"index.html": b"Welcome."})
    assert build({}).removed == ("index.html",)
    assert held(output) == {}


def test_files_are_copied_from_where_they_are(build: Publish, output: Path) -> None:
    picture = output.with_name("mug.jpg")
    picture.write_bytes(os.urandom(3_000_000))
    source = FileSource(picture, digest_of_file(picture))

    assert build({"mug.jpg": source}).written == ("mug.jpg",)
    assert build({"mug.jpg": source}).unchanged == ("mug.jpg",)
    assert (output / "mug.jpg").read_bytes() == picture.read_bytes()
    assert (output / "mug.jpg").stat().st_ino != picture.stat().st_ino


def test_promised_content_is_fetched_only_when_it_is_lacking(build: Publish, output: Path) -> None:
    fetched: list[int] = []

    def content() -> bytes:
        fetched.append(1)
        return b"Welcome."

    promised = Promised(digest_of(b"Welcome."), content)
    build({"index.html": promised})
    build({"index.html": promised})
    build({"index.html": promised, "about.html": b"new"})
    assert len(fetched) == 1

    (output / "index.html").unlink()
    build({"index.html": promised, "about.html": b"new"})
    assert held(output) == {"index.html": b"Welcome.", "about.html": b"new"}


def test_a_source_that_changed_meanwhile_stops_the_build(build: Publish, output: Path) -> None:
    build({"index.html": b"old"})
    picture = output.with_name("mug.jpg")
    picture.write_bytes(b"another picture")

    with pytest.raises(OutputError) as failure:
        build({"index.html": b"new", "mug.jpg": FileSource(picture, digest_of(b"a picture"))})

    assert (failure.value.reason, failure.value.path) == (Reason.CHANGED, picture)
    assert held(output) == {"index.html": b"old"}
    assert build({"index.html": b"new"}).written == ("index.html",)


def test_a_source_that_is_gone_stops_the_build(build: Publish, output: Path) -> None:
    build({"index.html": b"old"})

    with pytest.raises(OutputError) as failure:
        build({"index.html": b"new", "mug.jpg": FileSource(output / "none.jpg", digest_of(b""))})

    assert (failure.value.reason, failure.value.path) == (Reason.VANISHED, output / "none.jpg")
    assert held(output) == {"index.html": b"old"}
    assert ours(output) == [".handschlag-manifest.json"]


@LINKS
def test_files_that_are_not_ours_survive(build: Publish, output: Path) -> None:
    build({"index.html": b"1"})
    (output / ".git" / "objects" / "ab").mkdir(parents=True)
    (output / ".git" / "empty").mkdir(mode=0o700)
    (output / ".git" / "objects" / "ab" / "cd").write_bytes(b"blob")
    (output / ".git" / "objects" / "ab" / "cd").chmod(0o444)
    (output / "CNAME").write_bytes(b"example.org")
    (output / "latest").symlink_to("index.html")
    (output / "nowhere").symlink_to("/does/not/exist")
    inode = (output / "CNAME").stat().st_ino

    for number in range(2, 6):
        build({"index.html": b"%d" % number, "CNAMES/list.html": b"%d" % number})
        assert (output / "CNAME").stat().st_ino == inode
        assert (output / "latest").readlink() == Path("index.html")
        assert (output / "nowhere").is_symlink()
        assert stat.S_IMODE((output / ".git" / "empty").stat().st_mode) == 0o700
        assert (output / ".git" / "objects" / "ab" / "cd").read_bytes() == b"blob"

    (output / "CNAME").write_bytes(b"example.com")
    (output / "latest").unlink()
    shutil.rmtree(output / ".git")
    build({"index.html": b"end"})

    assert held(output) == {"index.html": b"end", "CNAME": b"example.com"}
    assert not (output / ".git").exists()
    assert not (output / "latest").is_symlink()


@pytest.mark.parametrize(
    ("theirs", "wanted", "named"),
    [
        ("about.html", "about.html", "about.html"),
        ("about.html/notes", "about.html", "about.html"),
        ("shop", "shop/mug.html", "shop"),
    ],
)
def test_a_file_of_others_in_our_place_stops_the_build(
    build: Publish, output: Path, theirs: str, wanted: str, named: str
) -> None:
    build({"index.html": b"old", "stale.html": b"stale"})
    (output / theirs).parent.mkdir(exist_ok=True)
    (output / theirs).write_bytes(b"theirs")

    with pytest.raises(Foreign) as foreign:
        build({"index.html": b"new", wanted: b"ours"})

    assert foreign.value.path == named
    assert held(output) == {"index.html": b"old", "stale.html": b"stale", theirs: b"theirs"}


def test_a_file_of_others_in_the_place_of_a_folder_of_ours_stops_the_build(
    build: Publish, output: Path
) -> None:
    build({"index.html": b"old", "blog/a.html": b"a", "feed.xml": b"old"})
    (output / "blog/a.html").unlink()
    (output / "blog").rmdir()
    (output / "blog").write_bytes(b"theirs")

    with pytest.raises(Foreign) as foreign:
        build({"index.html": b"new", "blog/a.html": b"a", "feed.xml": b"new"})

    assert foreign.value.path == "blog"
    assert held(output) == {"index.html": b"old", "blog": b"theirs", "feed.xml": b"old"}


def test_nothing_is_written_or_removed_behind_a_link_in_the_place_of_a_folder(
    build: Publish, output: Path, tmp_path: Path
) -> None:
    build({"blog/a.html": b"a", "blog/b.html": b"b"})
    moved = (output / "blog").rename(tmp_path / "elsewhere")
    (output / "blog").symlink_to(moved)

    for files in ({"blog/a.html": b"new", "blog/b.html": b"b"}, {"blog/a.html": b"a"}):
        with pytest.raises(Foreign) as foreign:
            build(files)
        assert foreign.value.path == "blog"

    assert held(moved) == {"a.html": b"a", "b.html": b"b"}


def test_a_file_of_others_that_is_just_what_we_would_write_becomes_ours(
    build: Publish, output: Path
) -> None:
    build({"index.html": b"old"})
    (output / "robots.txt").write_bytes(b"User-agent: *")

    assert build({"index.html": b"new", "robots.txt": b"User-agent: *"}).written == ("index.html",)
    assert build({"index.html": b"new"}).removed == ("robots.txt",)


@pytest.mark.parametrize("broken", [True, False])
def test_an_unusable_staging_folder_does_no_harm(output: Path, way: bool, broken: bool) -> None:
    for content in (b"1", b"2"):
        publish({"index.html": content, "kept": b"kept"}, output, exchange=way)
    rest = staging.staging_of(output)
    rest.mkdir(exist_ok=True)
    (rest / "kept").unlink(missing_ok=True)
    (rest / "kept").mkdir()
    (rest / "index.html").unlink(missing_ok=True)
    (rest / "index.html").write_bytes(b"nonsense")
    (rest / "junk").mkdir()
    (rest / "junk" / "junk").write_bytes(b"junk")
    if broken:
        (rest / ".handschlag-manifest.json").write_bytes(b"broken")

    publish({"index.html": b"3", "kept": b"kept"}, output, exchange=way)

    assert held(output) == {"index.html": b"3", "kept": b"kept"}


PATHS = st.lists(st.sampled_from("aAbc"), min_size=1, max_size=3).map("/".join)
SITES = st.dictionaries(PATHS, st.sampled_from([b"", b"1", b"2"]), max_size=6).filter(
    lambda files: not any(other.startswith(f"{path}/") for path in files for other in files)
)


@given(st.lists(st.tuples(SITES, st.booleans()), max_size=6))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_was_there_before_the_folder_holds_what_was_asked_for(
    builds: list[tuple[dict[str, bytes], bool]],
) -> None:
    memory = Path("/dev/shm")  # many builds, and each syncs what it writes
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        output = Path(folder) / "output"
        for files, exchange in builds:
            publish(files, output, exchange=exchange)
            (output / "theirs").write_bytes(b"theirs")

            assert held(output) == {**files, "theirs": b"theirs"}


def test_without_links_our_files_are_copied(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*names: object, **more: object) -> None:
        raise OSError(errno.EPERM, "no links on this file system")

    publish({"index.html": b"1", "kept.html": b"kept"}, output)
    time = (output / "kept.html").stat().st_mtime_ns
    monkeypatch.setattr(os, "link", forbidden)

    for content in (b"2", b"3"):
        changes = publish({"index.html": content, "kept.html": b"kept"}, output)
        assert changes.unchanged == ("kept.html",)
    assert held(output) == {"index.html": b"3", "kept.html": b"kept"}
    assert (output / "kept.html").stat().st_mtime_ns == time


def test_files_of_others_that_cannot_be_linked_are_not_moved_at_all(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def not_theirs(source: str, target: str, **more: bool) -> None:
        if source.endswith("CNAME"):
            raise OSError(errno.EPERM, "another owner")
        link(source, target, **more)

    publish({"index.html": b"1", "kept.html": b"kept"}, output)
    (output / "CNAME").write_bytes(b"example.org")
    monkeypatch.setattr(os, "link", not_theirs)

    assert publish({"index.html": b"2", "kept.html": b"kept"}, output).how is How.JOURNAL
    assert held(output) == {"index.html": b"2", "kept.html": b"kept", "CNAME": b"example.org"}


@pytest.fixture
def meddle(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], None]], None]:
    """Let somebody do something in the very last moment before the exchange."""
    exchange = disk.exchange

    def prepare(act: Callable[[], None]) -> None:
        def late(one: str, other: str) -> None:
            act()
            exchange(one, other)

        monkeypatch.setattr(staging, "exchange", late)

    return prepare


def test_what_others_do_during_a_build_is_not_lost(
    output: Path, meddle: Callable[[Callable[[], None]], None], tmp_path: Path
) -> None:
    if not disk.can_exchange(tmp_path):
        pytest.skip("this file system exchanges no folders")
    publish({"index.html": b"1"}, output)
    for name in ("replaced", "appended", "deleted", "untouched"):
        (output / name).write_bytes(b"before")

    def act() -> None:
        (output / "new").write_bytes(b"of the replaced")
        (output / "new").replace(output / "replaced")
        with (output / "appended").open("ab") as file:
            file.write(b", and after")
        (output / "deleted").unlink()
        (output / "folder").mkdir()
        (output / "folder" / "added").write_bytes(b"added")
        (output / "about.html").write_bytes(b"their page")

    meddle(act)
    publish({"index.html": b"2", "about.html": b"our page"}, output)

    assert held(output) == {
        "index.html": b"2",
        "about.html": b"our page",
        "about.html.kept": b"their page",
        "replaced": b"of the replaced",
        "appended": b"before, and after",
        "folder/added": b"added",
        "untouched": b"before",
    }


@pytest.fixture
def nobody() -> Iterator[Path]:
    """A folder of a user who may not do everything, and we as that user."""
    if not hasattr(os, "geteuid"):
        pytest.skip("no users here")
    with tempfile.TemporaryDirectory() as folder:
        root = os.geteuid() == 0
        if root:
            os.chown(folder, 65534, 65534)
            os.seteuid(65534)
        (Path(folder) / "site").mkdir()
        try:
            yield Path(folder)
        finally:
            for path in (Path(folder), *Path(folder).rglob("*")):
                if path.is_dir():
                    path.chmod(0o755)
            if root:
                os.seteuid(0)


def test_a_folder_in_a_read_only_one_is_filled_in_its_place(nobody: Path) -> None:
    output = nobody / "site" / "output"
    publish({"index.html": b"1"}, output)
    output.parent.chmod(0o555)
    shutil.rmtree(staging.staging_of(output), ignore_errors=True)

    assert publish({"index.html": b"2"}, output).how is How.JOURNAL
    assert held(output) == {"index.html": b"2"}


def test_a_folder_of_others_that_nobody_may_write_to_survives(nobody: Path) -> None:
    output = nobody / "site" / "output"
    publish({"index.html": b"0"}, output)
    (output / "theirs").mkdir()
    (output / "theirs" / "file").write_bytes(b"theirs")
    (output / "theirs").chmod(0o555)

    for content in (b"1", b"2", b"3"):
        publish({"index.html": content}, output)
        assert held(output) == {"index.html": content, "theirs/file": b"theirs"}
        assert stat.S_IMODE((output / "theirs").stat().st_mode) == 0o555

    (output / "theirs").chmod(0o755)
    shutil.rmtree(output / "theirs")
    for content in (b"4", b"5"):
        publish({"index.html": content}, output)
        assert held(output) == {"index.html": content}


def test_a_read_only_output_is_left_alone(nobody: Path) -> None:
    output = nobody / "site" / "output"
    publish({"index.html": b"1"}, output)
    output.chmod(0o555)
    output.parent.chmod(0o555)

    with pytest.raises(OutputError) as failure:
        publish({"index.html": b"2"}, output)

    assert failure.value.reason is Reason.READ_ONLY
    assert held(output) == {"index.html": b"1"}


def test_an_output_that_another_user_made_is_left_alone_and_can_be_had_back(nobody: Path) -> None:
    if os.getuid() != 0:
        pytest.skip("only root can give away a folder")
    output = nobody / "site" / "output"
    publish({"index.html": b"1", "about.html": b"1"}, output)
    owned_by(0, output)  # as after a single build by root

    for _ in range(2):
        with pytest.raises(OutputError) as failure:
            publish({"index.html": b"2", "about.html": b"1"}, output)
        assert failure.value.reason is Reason.READ_ONLY
        assert held(output) == {"index.html": b"1", "about.html": b"1"}

    owned_by(65534, output)
    publish({"index.html": b"2", "about.html": b"1"}, output)
    assert held(output) == {"index.html": b"2", "about.html": b"1"}


def owned_by(user: int, folder: Path) -> None:
    os.seteuid(0)
    for each in (folder, *folder.rglob("*")):
        os.chown(each, user, user)
    os.seteuid(65534)


def test_on_a_full_disk_the_old_site_stands(build: Publish, output: Path) -> None:
    resource = pytest.importorskip("resource", reason="no limits on file sizes here")
    build({"index.html": b"1", "kept.html": b"kept"})
    build({"index.html": b"2", "kept.html": b"kept"})
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))
    try:
        with pytest.raises(OutputError) as failure:
            build({"index.html": b"3", "kept.html": b"kept", "large": os.urandom(100_000)})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert failure.value.reason is Reason.FULL
    assert held(output) == {"index.html": b"2", "kept.html": b"kept"}
    assert build({"index.html": b"3", "kept.html": b"kept"}).written == ("index.html",)


def test_an_output_that_vanishes_on_the_way_is_said_or_made_again(
    output: Path, meddle: Callable[[Callable[[], None]], None], tmp_path: Path
) -> None:
    if not disk.can_exchange(tmp_path):
        pytest.skip("this file system exchanges no folders")
    publish({"index.html": b"1", "kept.html": b"kept"}, output)
    meddle(lambda: shutil.rmtree(output))

    publish({"index.html": b"2", "kept.html": b"kept"}, output)

    assert held(output) == {"index.html": b"2", "kept.html": b"kept"}


def test_a_folder_above_that_vanished_is_said(tmp_path: Path, way: bool) -> None:
    with pytest.raises(OutputError) as failure:
        publish({"index.html": b"1"}, tmp_path / "gone" / "output", exchange=way)

    assert failure.value.reason is Reason.VANISHED

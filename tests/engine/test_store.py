"""A store tells what it was told, or nothing; whatever happens to its file."""

import os
import random
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.engine.store import Memory, Store

AS_ROOT = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write where nobody else may"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "results.sqlite"


def filled(path: Path, items: dict[bytes, object], version: str = "1") -> None:
    with Store(path, version) as store:
        store.put_many(items)
        store.remember("last", b"build")


def known(path: Path, *keys: bytes, version: str = "1") -> dict[bytes, object]:
    with Store(path, version) as store:
        return store.get_many(keys)


def works(path: Path, version: str = "1") -> bool:
    """Whether a build that fills the store now helps the next one."""
    filled(path, {b"new": "value"}, version)
    return known(path, b"new", version=version) == {b"new": "value"}


def test_a_later_build_knows_what_an_earlier_one_computed(path: Path) -> None:
    filled(path, {b"mug": ("Mug", 12), b"none": None})

    assert known(path, b"mug", b"none", b"vase") == {b"mug": ("Mug", 12), b"none": None}


def test_what_was_asked_for_in_this_process_is_not_read_again(path: Path) -> None:
    memory: Memory = {}
    mug = ("Mug", 12)
    with Store(path, "1", memory=memory) as store:
        store.put_many({b"mug": mug, b"vase": ("Vase", 30)})
    with Store(path, "1", memory=memory) as store:
        again = store.get_many([b"mug", b"bowl"])
    with Store(path, "1", memory=memory) as store:
        store.put_many({b"mug": ("Mug", 14)})
        assert store.get_many([b"mug"]) == {b"mug": ("Mug", 14)}

    assert again == {b"mug": mug}
    assert again[b"mug"] is mug
    assert memory.keys() == {b"mug"}, "the vase was not asked for by the build after"
    assert known(path, b"mug", b"vase") == {b"mug": ("Mug", 14), b"vase": ("Vase", 30)}


def test_what_only_memory_is_asked_for_stays_in_the_file(path: Path) -> None:
    memory: Memory = {}
    filled(path, {b"mug": 1, b"vase": 2})
    for number in range(30):
        with Store(path, "1", memory=memory) as store:
            store.get_many([b"mug"])
            store.put_many({b"%d" % number: number})

    assert known(path, b"mug", b"vase") == {b"mug": 1}


def test_a_store_is_one_file_and_made_with_its_folder_when_first_used(path: Path) -> None:
    store = Store(path, "1")
    assert not path.parent.exists()

    store.put_many({b"mug": 1})
    store.close()
    assert [each.name for each in path.parent.iterdir()] == ["results.sqlite"]


def test_a_record_is_what_was_remembered_last(path: Path) -> None:
    with Store(path, "1") as store:
        assert store.recall("plan") is None
        store.remember("plan", b"one")
        store.remember("plan", b"two")

    with Store(path, "1") as store:
        assert store.recall("plan") == b"two"


def test_a_record_stays_in_memory_where_there_is_one(path: Path) -> None:
    memory: Memory = {}
    plan = ("two", 2)
    with Store(path, "1") as store:
        store.remember("plan", "one")
    with Store(path, "1", memory=memory) as store:
        assert store.recall("plan") == "one"
        store.remember("plan", plan)
    with Store(path, "1", memory=memory) as store:
        assert store.recall("plan") is plan
    with Store(path, "1") as store:
        assert store.recall("plan") == "one"


def test_more_keys_than_one_question_holds(path: Path) -> None:
    items: dict[bytes, object] = {b"%d" % number: number for number in range(2345)}
    filled(path, items)

    assert known(path, *items) == items


@given(st.dictionaries(st.binary(max_size=20), st.recursive(st.none() | st.text(), st.tuples)))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_put_in_comes_out(path: Path, items: dict[bytes, object]) -> None:
    filled(path, items)

    assert known(path, *items) == items


def test_another_version_knows_nothing_and_begins_anew(path: Path) -> None:
    filled(path, {b"mug": 1}, version="1")

    assert known(path, b"mug", version="2") == {}
    assert works(path, version="2")
    assert known(path, b"mug", version="1") == {}


def test_what_no_recent_build_has_used_is_dropped(path: Path) -> None:
    for build in range(9):
        with Store(path, "1", keep=4) as store:
            store.put_many({b"build %d" % build: build})
            store.get_many([b"build 0"])

    left = known(path, *[b"build %d" % build for build in range(9)])
    assert sorted(left.values(), key=str) == [0, 5, 6, 7, 8]


def test_what_is_only_asked_after_counts_as_used(path: Path) -> None:
    filled(path, {b"mug": 12, b"vase": 30})
    for number in range(30):
        with Store(path, "1", keep=3) as store:
            assert store.lacking([b"mug", b"bowl"]) == {b"bowl"}
            store.put_many({b"%d" % number: number})

    assert known(path, b"mug", b"vase") == {b"mug": 12}


def test_what_is_dropped_is_known_neither_to_the_file_nor_to_memory(path: Path) -> None:
    memory: Memory = {}
    with Store(path, "1", memory=memory) as store:
        store.put_many({b"mug": 12, b"vase": 30})
        store.drop([b"mug", b"bowl"])
        assert store.get_many([b"mug", b"vase"]) == {b"vase": 30}

    assert known(path, b"mug", b"vase") == {b"vase": 30}


def test_a_sparing_build_lets_nothing_grow_old(path: Path) -> None:
    filled(path, {b"mug": 12})
    for number in range(30):
        with Store(path, "1", keep=3) as store:
            store.put_many({b"%d" % number: number})
            store.spare()

    assert known(path, b"mug", b"0", b"29") == {b"mug": 12, b"0": 0, b"29": 29}


def test_builds_that_add_nothing_drop_nothing_and_write_nothing(path: Path) -> None:
    filled(path, {b"mug": 1, b"vase": 2})
    before = path.stat().st_mtime_ns

    for _ in range(30):
        assert known(path, b"mug") == {b"mug": 1}

    assert path.stat().st_mtime_ns == before
    assert known(path, b"vase") == {b"vase": 2}


def test_the_file_does_not_grow_for_ever(path: Path) -> None:
    sizes = []
    for build in range(30):
        with Store(path, "1", keep=4) as store:
            store.put_many({b"%d" % build: os.urandom(200_000)})
        sizes.append(path.stat().st_size)

    assert max(sizes) < 8 * 200_000


def test_a_file_that_shrinks_gives_its_room_back(path: Path) -> None:
    with Store(path, "1", keep=1) as store:
        store.put_many({b"large": os.urandom(3_000_000)})
    filled_once = path.stat().st_size
    for build in range(2):
        with Store(path, "1", keep=1) as store:
            store.put_many({b"%d" % build: build})

    assert path.stat().st_size < filled_once / 10


@pytest.mark.parametrize("seed", range(60))
def test_damage_anywhere_costs_time_but_never_tells_a_wrong_value(path: Path, seed: int) -> None:
    items: dict[bytes, object] = {b"%d" % n: ("page", n, "x" * (n * 7)) for n in range(200)}
    filled(path, items)
    luck = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(luck.choice([1, 10, 300])):
        data[luck.randrange(len(data))] = luck.randrange(256)
    if luck.random() < 0.3:
        del data[luck.randrange(len(data)) :]
    path.write_bytes(data)

    told = known(path, *items)
    with Store(path, "1") as store:
        assert store.recall("last") in (b"build", None)

    assert told == {key: items[key] for key in told}
    assert works(path)


@pytest.mark.parametrize("place", range(0, 200, 3))
def test_damage_at_the_head_of_the_file_is_found(path: Path, place: int) -> None:
    filled(path, {b"mug": 1})
    data = bytearray(path.read_bytes())
    data[place] ^= 0xFF
    path.write_bytes(data)

    assert known(path, b"mug") in ({}, {b"mug": 1})
    assert works(path)


def test_a_value_that_stands_under_another_key_is_not_told(path: Path) -> None:
    filled(path, {b"mug": "a mug", b"vase": "a vase"})
    file = sqlite3.connect(path)
    file.execute("UPDATE result SET key = ? WHERE key = ?", (b"bowl", b"mug"))
    file.commit()
    file.close()

    assert known(path, b"bowl", b"vase") == {b"vase": "a vase"}


@pytest.mark.parametrize("content", [b"", b"not a database", b"\0" * 5000])
def test_a_file_that_is_no_store_is_replaced(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    assert known(path, b"mug") == {}
    assert works(path)


def test_a_database_with_other_tables_is_replaced(path: Path) -> None:
    path.parent.mkdir()
    file = sqlite3.connect(path)
    file.execute("CREATE TABLE about (version, builds)")
    file.execute("INSERT INTO about VALUES (?, 3)", (b"1",))
    file.commit()
    file.close()

    assert known(path, b"mug") == {}
    assert works(path)


def test_a_locked_file_is_as_good_as_empty_and_stays_as_it_is(path: Path) -> None:
    filled(path, {b"mug": 1})
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")

    with Store(path, "1") as store:
        assert store.get_many([b"mug"]) == {}
        store.put_many({b"vase": 2})

    other.rollback()
    other.close()
    assert known(path, b"mug", b"vase") == {b"mug": 1}


def test_a_folder_in_the_place_of_the_file_is_left_alone(path: Path) -> None:
    path.mkdir(parents=True)
    filled(path, {b"mug": 1})

    assert known(path, b"mug") == {}
    assert path.is_dir()


def test_a_file_in_the_place_of_the_folder_is_left_alone(path: Path) -> None:
    path.parent.write_text("here first", encoding="utf-8")
    filled(path, {b"mug": 1})

    assert known(path, b"mug") == {}
    assert path.parent.read_text(encoding="utf-8") == "here first"


@AS_ROOT
def test_a_read_only_store_is_read_but_not_written(path: Path) -> None:
    filled(path, {b"mug": 1})
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        with Store(path, "1") as store:
            store.put_many({b"vase": 2})
            assert store.get_many([b"mug", b"vase"]) == {b"mug": 1}
    finally:
        path.parent.chmod(0o755)


def test_a_full_disk_costs_only_what_could_not_be_kept(path: Path) -> None:
    resource = pytest.importorskip("resource", reason="no limits on file sizes here")
    filled(path, {b"mug": 1})
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 8192, limits[1]))
    try:
        with Store(path, "1") as store:
            store.put_many({b"large": os.urandom(1_000_000)})
            assert store.get_many([b"mug", b"large"]) == {b"mug": 1}
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert known(path, b"mug", b"large") == {b"mug": 1}
    assert works(path)


def test_a_value_whose_class_is_gone_is_not_known(path: Path) -> None:
    filled(path, {b"mug": Passing(1)})
    kept = globals().pop("Passing")
    try:
        assert known(path, b"mug") == {}
    finally:
        globals()["Passing"] = kept


class Passing:
    def __init__(self, value: int) -> None:
        self.value = value


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("ending", ["", "-journal", "-wal", "-shm"])
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(path: Path, ending: str) -> None:
    filled(path, {b"mug": "Mug"})
    path.with_name(path.name + ending).unlink(missing_ok=True)
    os.mkfifo(path.with_name(path.name + ending))

    assert works(path)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege here")
def test_nothing_is_made_where_a_link_leads(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(tmp_path / "elsewhere")

    assert works(path)
    assert not (tmp_path / "elsewhere").exists()

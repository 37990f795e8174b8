"""What a spool is given it gives back, however much it is and in whatever order it is asked."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.engine import spool as spooling
from generator.engine.spool import Spool

CONTENTS = st.lists(st.binary(max_size=300), max_size=20)


@pytest.mark.parametrize("in_memory", [1, 1000, 1_000_000])
@given(contents=CONTENTS, order=st.randoms(use_true_random=False))
def test_each_content_comes_back(
    in_memory: int, contents: list[bytes], order: random.Random
) -> None:
    with pytest.MonkeyPatch.context() as patch, Spool() as spool:
        patch.setattr(spooling, "_IN_MEMORY", in_memory)
        kept = [(content, spool.keep(content)) for content in contents]
        order.shuffle(kept)

        assert [again() for _, again in kept] == [content for content, _ in kept]
        late = spool.keep(b"late")
        assert (late(), late()) == (b"late", b"late")


def test_nothing_is_left_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spooling, "_IN_MEMORY", 1)
    with Spool() as spool:
        again = spool.keep(b"content")

    with pytest.raises(ValueError, match="closed file"):
        again()

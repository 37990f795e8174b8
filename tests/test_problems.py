"""Problems as values."""

from generator.problems import Meant


def test_what_was_meant_is_sought_for_the_first_names_of_many() -> None:
    meant = Meant((name for name in ["mug", "plate", "bowl"]), most=2)

    assert [meant(name) for name in ["mgu", "plaet", "bowll", "mgu"]] == ["mug", "plate", "", "mug"]

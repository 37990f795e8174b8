"""The browser's script reckons and writes what Python does, to the cent and to the letter."""


import pytest

pytestmark = pytest.mark.browser

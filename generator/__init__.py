"""Handschlag: plain files in, a shop window out, with orders that hold."""

__version__ = "0.1.0"

"""Recipes to bytes: pages by templates, feeds, pictures.  Pure: no clock, no folder is read."""

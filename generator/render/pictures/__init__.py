"""Pictures: measured, scaled, cleaned, and drawn; the only door to Pillow and to resvg.

What a camera wrote beside a picture is left out: photos of home workshops carry their GPS place.
Only the colour profile stays.
"""

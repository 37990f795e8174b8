"""The site as a whole: addresses, order, languages, terms; pure."""

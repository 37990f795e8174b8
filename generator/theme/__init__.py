"""How the site shall look: theme.yaml, options, phrases, templates as text, the style sheet."""

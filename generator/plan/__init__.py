"""Site and theme to outputs: every file of the published site with its whole recipe.  Pure."""

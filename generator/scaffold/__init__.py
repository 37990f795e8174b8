"""First steps: a new site, and a new file in a site that is there."""

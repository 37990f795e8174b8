"""What a site says is written down as released, and new versions of its terms are begun."""

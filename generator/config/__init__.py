"""What the owner decided: ``site.yaml``, read and checked."""

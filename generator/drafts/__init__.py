"""Pages for the law, made from what the owner said once: as pages, as blocks, as files to edit."""

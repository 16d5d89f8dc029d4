"""The library's backups in the window."""

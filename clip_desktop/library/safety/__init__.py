"""What is done about harm: damage found and got round, backups put back, and what is checked of a library."""

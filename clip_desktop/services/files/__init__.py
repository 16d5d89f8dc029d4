"""What is done with files: the trash, copies, and what a refusal means."""

"""The model in use, and the others: found, installed, measured, trained."""

"""The folders of the library, and what is seen in them."""

"""The sidebar: every place of the library as one tree."""

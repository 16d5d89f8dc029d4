"""The forward pass in NumPy: the oracle of the tests, and what answers the first query before torch is imported."""

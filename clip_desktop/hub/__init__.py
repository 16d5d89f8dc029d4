"""Published models: what there is and how to get it."""

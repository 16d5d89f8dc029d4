"""From a query to the photographs that answer it."""

"""The parts around the grid: search bar, sidebar, jobs, details."""

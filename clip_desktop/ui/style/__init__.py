"""How the window looks: its theme, colours, distances, fonts and movement."""

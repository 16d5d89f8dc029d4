"""The layouts that models are published in: each maps a published config and published names to ours. No torch here."""

"""How places and dialogs look, roughly: ``CLIP_DESKTOP_KEEP_PICTURES=1`` draws the references anew."""

"""Files and pixels: walking, decoding, metadata, thumbnails."""

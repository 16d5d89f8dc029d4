"""How a model is trained, distilled and evaluated."""

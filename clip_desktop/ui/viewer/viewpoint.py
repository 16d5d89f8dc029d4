"""Which part of a picture is seen, and how large: plain geometry, every move a new value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

LARGEST: Final = 16.0  # device pixels a picture pixel takes at most


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """A picture seen through a view. Picture lengths are its own pixels, view lengths are device pixels.

    Attributes:
        width, height: of the whole picture as it is seen, turned.
        view_width, view_height: of the view.
        ratio: device pixels a logical pixel takes; a fitted picture is not shown larger than one logical pixel each.
        scale: device pixels a picture pixel takes; None fits the picture into the view.
        x, y: the point of the picture that is in the middle of the view.
        turn: quarter turns clockwise by which the picture is seen otherwise than it lies, 0 to 3.
    """

    width: int
    height: int
    view_width: int
    view_height: int
    ratio: float = 1.0
    scale: float | None = None
    x: float = 0.0
    y: float = 0.0
    turn: int = 0

    @classmethod
    def on(cls, picture: tuple[int, int], view: tuple[int, int, float], turn: int = 0) -> Viewpoint:
        """A whole picture of width and height, turned by quarters, in a view of width, height and ratio."""
        width, height = picture[::-1] if turn % 2 else picture
        return cls(width, height, *view, turn=turn % 4)

    @property
    def lying(self) -> tuple[int, int]:
        """Width and height of the picture as it lies."""
        return (self.height, self.width) if self.turn % 2 else (self.width, self.height)

    @property
    def fitted(self) -> bool:
        return self.scale is None

    @property
    def fit_scale(self) -> float:
        """The scale at which the whole picture is seen."""
        return min(self.view_width / self.width, self.view_height / self.height, self.ratio)

    @property
    def shown_scale(self) -> float:
        """The scale in force."""
        return self.fit_scale if self.scale is None else self.scale

    @property
    def short_edge(self) -> int:
        """Device pixels that the shorter edge of the whole picture takes at this scale."""
        return max(1, round(min(self.width, self.height) * self.shown_scale))

    @property
    def left_top(self) -> tuple[int, int]:
        """Where the picture's corner lies in the view: whole device pixels, so that 100 % is sharp."""
        x, y = self._middle
        scale = self.shown_scale
        return round(self.view_width / 2 - x * scale), round(self.view_height / 2 - y * scale)

    @property
    def _middle(self) -> tuple[float, float]:
        """The point of the picture in the middle of the view."""
        return (self.width / 2, self.height / 2) if self.scale is None else (self.x, self.y)

    def fit(self) -> Viewpoint:
        """The whole picture."""
        return replace(self, scale=None)

    def zoomed(self, scale: float, at: tuple[float, float] | None = None) -> Viewpoint:
        """At another scale; the point of the picture under ``at`` (None: the middle of the view) stays there.

        No smaller than the fitted picture: there it fits again.
        """
        if scale <= self.fit_scale:
            return self.fit()
        scale = min(scale, max(LARGEST, self.fit_scale))
        at_x, at_y = at or (self.view_width / 2, self.view_height / 2)
        x, y = self._middle
        nearer = 1 / self.shown_scale - 1 / scale
        x, y = x + (at_x - self.view_width / 2) * nearer, y + (at_y - self.view_height / 2) * nearer
        return replace(self, scale=scale, x=x, y=y)._held()

    def panned(self, right: float, down: float) -> Viewpoint:
        """The picture pushed by so many device pixels, not beyond its edges."""
        if self.scale is None:
            return self
        return replace(self, x=self.x - right / self.scale, y=self.y - down / self.scale)._held()

    def turned(self, quarters: int) -> Viewpoint:
        """Turned clockwise by so many quarters; the point in the middle of the view stays there."""
        result = self
        for _ in range(quarters % 4):
            result = replace(
                result,
                width=result.height,
                height=result.width,
                x=result.height - result.y,
                y=result.x,
                turn=(result.turn + 1) % 4,
            )
        return result._held()

    def like(self, other: Viewpoint) -> Viewpoint:
        """The same part of this picture, as much larger than fitted, as another viewpoint shows of its own."""
        if other.scale is None:
            return self.fit()
        scale = self.fit_scale * other.scale / other.fit_scale
        x, y = other.x / other.width * self.width, other.y / other.height * self.height
        return replace(self, scale=scale, x=x, y=y)._held()

    def in_view(self, view_width: int, view_height: int, ratio: float) -> Viewpoint:
        """The same point of the picture in the middle of another view."""
        return replace(self, view_width=view_width, view_height=view_height, ratio=ratio)._held()

    def _held(self) -> Viewpoint:
        """No empty space beside a picture that is larger than the view; a smaller one stands in the middle."""
        if self.scale is None or self.scale <= self.fit_scale:
            return self.fit()
        x = _between(self.x, self.width, self.view_width / self.scale)
        y = _between(self.y, self.height, self.view_height / self.scale)
        return replace(self, x=x, y=y)


def _between(middle: float, length: float, seen: float) -> float:
    return length / 2 if seen >= length else min(max(middle, seen / 2), length - seen / 2)

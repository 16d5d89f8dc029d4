"""The gradient of a loss over a whole batch, with only a part of it in memory at once (GradCache, Gao et al. 2021).

A contrastive loss needs every pair of the batch, but not every activation: first all vectors are computed and nothing
else is kept; the loss gives its gradient by each vector; then the towers run again part by part, and each part's
vectors are handed their share of that gradient. The sum is the gradient of the whole batch, for a second forward pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

Encode = Callable[..., Tensor]
Side = tuple[Encode, tuple[Tensor, ...]]
"""How one side of the pairs is encoded, and what it is encoded from, n rows each."""


def backward(
    module: nn.Module, images: Side, texts: Side, loss: Callable[[Tensor, Tensor], Tensor], chunk: int = 0
) -> Tensor:
    """Add the gradient of ``loss(image vectors, text vectors)`` to the parameters; the loss, a scalar.

    The towers must do the same both times: no dropout. Running means (of batch normalisation) move once, by parts.

    Args:
        module: owns the towers; its buffers are left as the second pass makes them.
        chunk: rows that go through a tower at once; 0, or no less than the batch, takes one pass.
    """
    rows = len(images[1][0])
    if not 0 < chunk < rows:
        found = loss(_encoded(images), _encoded(texts))
        found.backward()  # type: ignore[no-untyped-call]  # torch leaves it without types
        return found.detach()
    with torch.no_grad(), _buffers_kept(module):
        vectors = [torch.cat([_encoded(part) for part in _parts(side, chunk)]) for side in (images, texts)]
    leaves = [each.requires_grad_() for each in vectors]
    found = loss(*leaves)
    found.backward()  # type: ignore[no-untyped-call]
    for side, leaf in zip((images, texts), leaves, strict=True):
        assert leaf.grad is not None, "every loss depends on both sides"
        for part, share in zip(_parts(side, chunk), torch.split(leaf.grad, chunk), strict=True):
            again = _encoded(part)
            if again.requires_grad:  # not where the tower and its head are locked
                again.backward(share)  # type: ignore[no-untyped-call]
    return found.detach()


def _encoded(side: Side) -> Tensor:
    encode, given = side
    return encode(*given)


def _parts(side: Side, chunk: int) -> Iterator[Side]:
    encode, given = side
    for start in range(0, len(given[0]), chunk):
        yield encode, tuple(tensor[start : start + chunk] for tensor in given)


@contextmanager
def _buffers_kept(module: nn.Module) -> Iterator[None]:
    before = [buffer.clone() for buffer in module.buffers()]
    yield
    for buffer, value in zip(module.buffers(), before, strict=True):
        buffer.copy_(value)

"""Dropout whose mask comes from NumPy's SFC64: on a CPU torch's generator costs a tenth of a training step."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

_random = np.random.Generator(np.random.SFC64(1))


def seed_dropout(seed: int) -> None:
    global _random
    _random = np.random.Generator(np.random.SFC64(seed))


class _Drop(torch.autograd.Function):
    @staticmethod
    def forward(context, values: Tensor, share: float) -> Tensor:  # type: ignore[override]
        below = round(share * 256)
        noise = np.frombuffer(bytearray(_random.bytes(values.numel())), np.uint8)
        keep = torch.from_numpy(noise).view(values.shape) >= below
        mask = keep.to(values.dtype).mul_(256 / (256 - below))
        context.save_for_backward(mask)
        return values * mask

    @staticmethod
    def backward(context, gradient: Tensor):  # type: ignore[override]
        (mask,) = context.saved_tensors
        return gradient * mask, None


class Dropout(nn.Module):
    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, values: Tensor) -> Tensor:
        return _Drop.apply(values, self.share) if self.training and self.share else values

"""BILOU labels: spans of tokens to labels and back, and the best legal path through a model's scores."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

ENTITY_TYPES = ("PER", "ORG", "LOC", "MISC")
ROLE_TYPES = ("content", "source", "cue")

TokenSpan = tuple[int, int, str]
"""First token, token after the last, type."""


def bilou(types: Sequence[str]) -> list[str]:
    return ["O"] + [f"{prefix}-{type_}" for type_ in types for prefix in "BILU"]


ENTITY_LABELS = bilou(ENTITY_TYPES)
ROLE_LABELS = bilou(ROLE_TYPES)


def paint(labels: list[str], start: int, end: int, type_: str) -> None:
    """Writes one span's labels over whatever stands there."""
    if end - start == 1:
        labels[start] = f"U-{type_}"
        return
    labels[start] = f"B-{type_}"
    labels[end - 1] = f"L-{type_}"
    for index in range(start + 1, end - 1):
        labels[index] = f"I-{type_}"


def encode(count: int, spans: Iterable[TokenSpan]) -> list[str]:
    """Labels of `count` tokens; where two spans overlap, the first one given keeps its tokens."""
    labels = ["O"] * count
    for start, end, type_ in spans:
        if start < end and all(label == "O" for label in labels[start:end]):
            paint(labels, start, end, type_)
    return labels


def spans_of(labels: Sequence[str]) -> list[TokenSpan]:
    """The spans of a legal sequence of labels."""
    spans: list[TokenSpan] = []
    start = 0
    for index, label in enumerate(labels):
        if label[0] == "U":
            spans.append((index, index + 1, label[2:]))
        elif label[0] == "B":
            start = index
        elif label[0] == "L":
            spans.append((start, index + 1, label[2:]))
    return spans


class Path:
    """The best legal sequence of labels under per-token log probabilities (Viterbi)."""

    def __init__(self, labels: Sequence[str]) -> None:
        count = len(labels)
        self.labels = list(labels)
        self._step = np.full((count, count), -1e4, dtype=np.float32)
        self._first = np.array([0 if label[0] in "OBU" else -1e4 for label in labels], np.float32)
        self._last = np.array([0 if label[0] in "OLU" else -1e4 for label in labels], np.float32)
        for i, left in enumerate(labels):
            for j, right in enumerate(labels):
                inside = left[0] in "BI"
                legal = (
                    right[0] in "IL" and right[2:] == left[2:] if inside else right[0] in "OBU"
                )
                if legal:
                    self._step[i, j] = 0

    def best(self, scores: np.ndarray) -> list[str]:
        """`scores`: tokens x labels."""
        if len(scores) == 0:
            return []
        total = self._first + scores[0]
        back: list[np.ndarray] = []
        for row in scores[1:]:
            candidates = total[:, None] + self._step
            back.append(candidates.argmax(0))
            total = candidates.max(0) + row
        current = int((total + self._last).argmax())
        path = [current]
        for pointers in reversed(back):
            current = int(pointers[current])
            path.append(current)
        return [self.labels[index] for index in reversed(path)]

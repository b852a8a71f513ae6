"""Windows of whole consecutive sentences, and windows as tensors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import torch
from torch import Tensor

from .article import IGNORED, Article
from .casing import further_class
from .pieces import WordPieces


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens [start, end) are read; the model's word counts for [core_start, core_end)."""

    start: int
    end: int
    core_start: int
    core_end: int


def units(sentences: Sequence[tuple[int, int]], lengths: Sequence[int], limit: int) -> list[tuple[int, int]]:
    """Sentences that fit a window; a longer one is cut where a window is full."""
    result: list[tuple[int, int]] = []
    for start, end in sentences:
        first, size = start, 0
        for token in range(start, end):
            if size + lengths[token] > limit and token > first:
                result.append((first, token))
                first, size = token, 0
            size += lengths[token]
        if first < end:
            result.append((first, end))
    return result


def test_windows(
    sentences: Sequence[tuple[int, int]], lengths: Sequence[int], limit: int, overlap: int
) -> list[Window]:
    """Each window is as full as sentences allow; the next begins with the last sentences of it that fit `overlap`.

    A sentence read twice counts in the window in which it stands farther from the nearer edge, the earlier
    one where both are equal. `src/tagger/encoder/windows.ts` does the same.
    """
    parts = units(sentences, lengths, limit)
    before = [0]
    for start, end in parts:
        before.append(before[-1] + sum(lengths[start:end]))
    ranges: list[tuple[int, int]] = []
    first = 0
    while first < len(parts):
        last = first + 1
        while last < len(parts) and before[last + 1] - before[first] <= limit:
            last += 1
        ranges.append((first, last))
        if last == len(parts):
            break
        following = last
        while following - 1 > first and before[last] - before[following - 1] <= overlap:
            following -= 1
        # Overlap must leave room for the next sentence, else the window would not move on.
        while following < last and before[last + 1] - before[following] > limit:
            following += 1
        first = following
    cuts = [0]
    for (left_first, left_last), (right_first, right_last) in zip(ranges, ranges[1:]):
        cut = right_first
        while cut < left_last:
            left = min(before[cut] - before[left_first], before[left_last] - before[cut + 1])
            right = min(before[cut] - before[right_first], before[right_last] - before[cut + 1])
            if right > left:
                break
            cut += 1
        cuts.append(max(cut, cuts[-1]))
    cuts.append(len(parts))
    return [
        Window(parts[first][0], parts[last - 1][1], parts[core][0], parts[core_end - 1][1])
        for (first, last), core, core_end in zip(ranges, cuts, cuts[1:])
        if core < core_end
    ]


def train_windows(article: Article, limit: int, random: Random) -> list[tuple[int, int]]:
    """Windows without overlap; the first is cut at a random length, so that epochs differ."""
    lengths = [len(pieces) for pieces in article.pieces]
    room = random.randint(limit // 4, limit)
    result: list[tuple[int, int]] = []
    first = last = size = 0
    for start, end in units(article.sentences, lengths, limit):
        length = sum(lengths[start:end])
        if last > first and size + length > room:
            result.append((first, last))
            size, room = 0, limit
        if size == 0:
            first = start
        last, size = end, size + length
    if last > first:
        result.append((first, last))
    return result


@dataclass(frozen=True, slots=True)
class Batch:
    ids: Tensor
    case: Tensor
    mask: Tensor
    firsts: list[list[int]]
    """By window: the index of each token's first piece."""


def as_batch(
    word_pieces: WordPieces, items: Sequence[tuple[Article, int, int]], cases: Sequence[Sequence[int]] | None = None
) -> Batch:
    """`cases` replaces the articles' own casing classes, window by window."""
    rows: list[tuple[list[int], list[int], list[int]]] = []
    for number, (article, start, end) in enumerate(items):
        ids, case, firsts = [word_pieces.first], [0], []
        written = cases[number] if cases is not None else article.cases[start:end]
        for pieces, first in zip(article.pieces[start:end], written, strict=True):
            firsts.append(len(ids))
            ids += pieces
            case += [first] + [further_class(first)] * (len(pieces) - 1)
        rows.append((ids + [word_pieces.last], case + [0], firsts))
    longest = max(len(ids) for ids, _, _ in rows)
    shape = (len(rows), (longest + 7) // 8 * 8)
    ids_, case_, mask = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long), torch.zeros(shape)
    for row, (ids, case, _) in enumerate(rows):
        ids_[row, : len(ids)] = torch.tensor(ids)
        case_[row, : len(case)] = torch.tensor(case)
        mask[row, : len(ids)] = 1
    return Batch(ids_, case_, mask, [firsts for _, _, firsts in rows])


def labels_of(batch: Batch, items: Sequence[tuple[Article, int, int]], head: str) -> Tensor:
    """Labels at each token's first piece, IGNORED elsewhere."""
    result = torch.full(batch.ids.shape, IGNORED)
    for row, (article, start, end) in enumerate(items):
        labels = article.entities if head == "entities" else article.roles
        if labels is not None:
            result[row, batch.firsts[row]] = torch.tensor(labels[start:end])
    return result

"""A trained model's log probabilities at each token, and its hidden values where pointers need them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from .article import Article
from .base import base_folder
from .model import HEADS, Tagger
from .pieces import WordPieces
from .windows import Window, as_batch, test_windows

LIMIT, OVERLAP = 254, 48
"""Pieces a window, and pieces read twice; as in the model's config.json."""


def open_checkpoint(path: Path, cache: Path) -> tuple[Tagger, WordPieces]:
    state = torch.load(path)
    folder = base_folder(state["base"], cache)
    model = Tagger(folder, state["layers"])
    model.load_state_dict(state["weights"])
    model.eval()
    return model, WordPieces(folder)


@dataclass(slots=True)
class Seen:
    """What the model sees in one article."""

    scores: dict[str, np.ndarray]
    """By head: tokens x labels, log probabilities."""
    projected: list[tuple[Window, np.ndarray]]
    """By window: read tokens x pointer values."""


def windows_of(article: Article, limit: int = LIMIT, overlap: int = OVERLAP) -> list[Window]:
    return test_windows(article.sentences, [len(pieces) for pieces in article.pieces], limit, overlap)


@torch.no_grad()
def see(model: Tagger, pieces: WordPieces, articles: Sequence[Article], heads: Sequence[str] = tuple(HEADS),
        pointers: bool = False, size: int = 16, limit: int = LIMIT, overlap: int = OVERLAP) -> list[Seen]:
    results = [
        Seen({head: np.zeros((len(a.tokens), len(HEADS[head])), np.float32) for head in heads}, []) for a in articles
    ]
    windows = [(n, w) for n, a in enumerate(articles) for w in windows_of(a, limit, overlap)]
    windows.sort(key=lambda item: sum(map(len, articles[item[0]].pieces[item[1].start : item[1].end])))
    for at in range(0, len(windows), size):
        chosen = windows[at : at + size]
        batch = as_batch(pieces, [(articles[n], w.start, w.end) for n, w in chosen])
        with torch.autocast("cpu", torch.bfloat16):
            hidden = model.hidden(batch.ids, batch.case, batch.mask)
            logits = {head: model.logits(hidden, batch.case, head) for head in heads}
        projected = model.pointers(hidden.float()).numpy() if pointers else None
        for head in heads:
            scores = functional.log_softmax(logits[head].float(), -1).numpy()
            for row, (n, w) in enumerate(chosen):
                firsts = batch.firsts[row][w.core_start - w.start : w.core_end - w.start]
                results[n].scores[head][w.core_start : w.core_end] = scores[row, firsts]
        if projected is not None:
            for row, (n, w) in enumerate(chosen):
                results[n].projected.append((w, projected[row, batch.firsts[row]]))
    for result in results:
        result.projected.sort(key=lambda item: item[0].start)
    return results


def in_groups(articles: Sequence[Article], size: int) -> Iterator[Sequence[Article]]:
    for at in range(0, len(articles), size):
        yield articles[at : at + size]

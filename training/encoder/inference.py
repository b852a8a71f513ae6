"""A trained model's log probabilities at each token, and its hidden values where pointers need them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .article import Article
from .base import base_folder
from .model import HEADS, Tagger
from .pieces import WordPieces
from .windows import Batch, Window, as_batch, test_windows

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


Look = Callable[[Batch], dict[str, np.ndarray]]
"""A batch to logits by head, and `pointers`."""


def look_with(model: Tagger, heads: Sequence[str] = tuple(HEADS), pointers: bool = False) -> Look:
    @torch.no_grad()
    def look(batch: Batch) -> dict[str, np.ndarray]:
        with torch.autocast("cpu", torch.bfloat16):
            hidden = model.hidden(batch.ids, batch.case, batch.mask)
            seen = {head: model.logits(hidden, batch.case, head).float().numpy() for head in heads}
        if pointers:
            seen["pointers"] = model.pointers(hidden.float()).numpy()
        return seen

    return look


def look_with_onnx(path: Path) -> Look:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options)
    names = [output.name for output in session.get_outputs()]

    def look(batch: Batch) -> dict[str, np.ndarray]:
        given = {"ids": batch.ids, "case": batch.case, "mask": batch.mask}
        values = session.run(names, {name: value.numpy().astype(np.int32) for name, value in given.items()})
        return dict(zip(names, values, strict=True))

    return look


def see(look: Look, pieces: WordPieces, articles: Sequence[Article], size: int = 16,
        limit: int = LIMIT, overlap: int = OVERLAP) -> list[Seen]:
    results = [Seen({}, []) for _ in articles]
    windows = [(n, w) for n, a in enumerate(articles) for w in windows_of(a, limit, overlap)]
    windows.sort(key=lambda item: sum(map(len, articles[item[0]].pieces[item[1].start : item[1].end])))
    for at in range(0, len(windows), size):
        chosen = windows[at : at + size]
        batch = as_batch(pieces, [(articles[n], w.start, w.end) for n, w in chosen])
        for name, values in look(batch).items():
            for row, (n, w) in enumerate(chosen):
                firsts = batch.firsts[row]
                if name == "pointers":
                    results[n].projected.append((w, values[row, firsts]))
                    continue
                logits = values[row, firsts[w.core_start - w.start : w.core_end - w.start]]
                if name not in results[n].scores:
                    shape = (len(articles[n].tokens), logits.shape[1])
                    results[n].scores[name] = np.zeros(shape, np.float32)
                results[n].scores[name][w.core_start : w.core_end] = log_softmax(logits)
    for n, article in enumerate(articles):
        if not article.tokens:
            results[n].scores = {head: np.zeros((0, len(labels)), np.float32) for head, labels in HEADS.items()}
        results[n].projected.sort(key=lambda item: item[0].start)
    return results


def log_softmax(logits: np.ndarray) -> np.ndarray:
    shifted = logits - logits.max(-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))


def in_groups(articles: Sequence[Article], size: int) -> Iterator[Sequence[Article]]:
    for at in range(0, len(articles), size):
        yield articles[at : at + size]

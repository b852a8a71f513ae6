"""Temperatures under which probabilities say how often they are right, by least log loss on dev sets."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .article import IGNORED
from .entity_sets import EntitySet, read_entities
from .inference import Look, in_groups, log_softmax, see
from .links import pointer_scores
from .losses import STARTS
from .model import POINTERS, Tagger
from .pieces import WordPieces
from .quote_sets import read_quotes

TEMPERATURES = np.exp(np.linspace(np.log(0.5), np.log(4), 61))


def best_temperature(rows: Sequence[tuple[np.ndarray, np.ndarray]]) -> float:
    """`rows`: (scores, gold index) pairs; scores may be log probabilities, which differ from logits by a constant."""
    def cost(temperature: float) -> float:
        return sum(
            float(-log_softmax(scores / temperature)[np.arange(len(gold)), gold].sum()) for scores, gold in rows
        )

    return round(float(min(TEMPERATURES, key=cost)), 3)


def temperatures(model: Tagger, look: Look, pieces: WordPieces, data: Path) -> dict[str, float]:
    """Of entities on CoNLL dev, of roles and pointers on PolNeAR dev; 1 where the set is not there."""
    entity_set = EntitySet("conll2003.clean.dev.jsonl", misc=True)
    quotes = data / "quotes" / "polnear.dev.jsonl"
    has_entities = (data / "entities" / entity_set.file).exists()
    articles = read_entities(data / "entities", entity_set, pieces) if has_entities else []
    rows: dict[str, list[tuple[np.ndarray, np.ndarray]]] = {"entities": [], "roles": [], "pointers": []}
    for group in in_groups(articles, 32):
        for article, seen in zip(group, see(look, pieces, group), strict=True):
            rows["entities"].append((seen.scores["entities"], np.array(article.entities)))
    for group in in_groups(read_quotes(quotes, pieces) if quotes.exists() else [], 16):
        for article, seen in zip(group, see(look, pieces, group), strict=True):
            rows["roles"].append((seen.scores["roles"], np.array(article.roles)))
            for role, name in enumerate(POINTERS):
                targets = [t for t, label in enumerate(article.roles or []) if label in STARTS[name]]
                for content, target in article.pointers[role].items():
                    near, scores = pointer_scores(model, seen, role, content, targets)
                    gold = near.index(target) if target in near else len(near)
                    rows["pointers"].append((scores[None], np.array([gold])))
    known = {name: [row for row in values if IGNORED not in row[1]] for name, values in rows.items()}
    return {name: best_temperature(values) if values else 1.0 for name, values in known.items()}

"""Measures a checkpoint on the dev sets: `python -m encoder.measure --help`."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

from .article import Article, make_article, read_rows
from .entity_sets import EntitySet, entity_rows
from .inference import Look, Seen, in_groups, look_with, look_with_onnx, open_checkpoint, see
from .labels import ENTITY_LABELS, ROLE_LABELS, Path as BestPath, TokenSpan, spans_of
from .links import quotes_of
from .model import Tagger
from .pieces import WordPieces
from .scores import QuoteScorer, entity_scores, role_scores

ENTITY_DEV = {
    "conll-dev": "conll2003.dev.jsonl",
    "conll-dev-clean": "conll2003.clean.dev.jsonl",
    "finer-ord": "finer-ord.jsonl",
    "ewt-dev": "uner-ewt.dev.jsonl",
}


def best_spans(article: Article, scores: np.ndarray, best: BestPath, parts: list[tuple[int, int]]) -> list[TokenSpan]:
    return [
        (start + first, start + last, type_)
        for start, end in parts
        for first, last, type_ in spans_of(best.best(scores[start:end]))
    ]


def paragraphs(article: Article) -> list[tuple[int, int]]:
    starts = [
        index
        for index, (start, _) in enumerate(article.tokens)
        if index == 0 or "\n" in article.text[article.tokens[index - 1][1] : start]
    ]
    return list(zip(starts, [*starts[1:], len(article.tokens)]))


def see_all(look: Look, pieces: WordPieces, articles: list[Article]) -> list[Seen]:
    return [seen for group in in_groups(articles, 32) for seen in see(look, pieces, group)]


def measure_entities(look: Look, pieces: WordPieces, path: Path) -> dict[str, float]:
    rows = list(entity_rows(path.parent, EntitySet(path.name, misc=True)))
    articles = [make_article(row, pieces) for row in rows]
    began = time.process_time()
    views = see_all(look, pieces, articles)
    words = sum(len(a.tokens) for a in articles)
    speed = words / (time.process_time() - began)
    best = BestPath(ENTITY_LABELS)
    pairs = []
    for row, article, seen in zip(rows, articles, views, strict=True):
        found = best_spans(article, seen.scores["entities"], best, article.sentences)
        predicted = {(article.tokens[a][0], article.tokens[b - 1][1], label) for a, b, label in found}
        pairs.append((predicted, {(s["start"], s["end"], s["label"]) for s in row["spans"]}))
    return {**entity_scores(pairs), "words": words, "words per CPU second": round(speed)}


def measure_quotes(model: Tagger, look: Look, pieces: WordPieces, folder: Path, sentences: Path) -> dict[str, object]:
    rows = list(read_rows(folder / "polnear.dev.jsonl"))
    articles = [make_article(row, pieces) for row in rows]
    views = see_all(look, pieces, articles)
    best = BestPath(ROLE_LABELS)
    roles: dict[str, list[tuple[str, int, int]]] = {}
    quotes: dict[str, list[dict]] = {}
    for article, seen in zip(articles, views, strict=True):
        spans = best_spans(article, seen.scores["roles"], best, paragraphs(article))
        roles[article.id] = [(t, article.tokens[a][0], article.tokens[b - 1][1]) for a, b, t in spans]
        quotes[article.id] = quotes_of(model, article, seen, spans)
    result: dict[str, object] = {filter_: QuoteScorer(rows).scores(quotes, filter_) for filter_ in ("all", "quotes", "marks")}
    if sentences.exists():
        result["by sentence"] = role_scores(read_rows(sentences), roles)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(prog="encoder.measure", description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--sentences", type=Path, required=True, help="polnear.dev.cofenet-sentences.jsonl")
    parser.add_argument("--onnx", type=Path, help="measure these exported weights of the checkpoint")
    parser.add_argument("--only", choices=["entities", "quotes"])
    options = parser.parse_args()
    torch.set_num_threads(1)
    model, pieces = open_checkpoint(options.checkpoint, options.cache)
    exported = look_with_onnx(options.onnx) if options.onnx else None
    if options.only != "quotes":
        look = exported or look_with(model, ["entities"])
        for name, file in ENTITY_DEV.items():
            if not (options.data / "entities" / file).exists():
                continue
            print(name, json.dumps(measure_entities(look, pieces, options.data / "entities" / file)), flush=True)
    if options.only != "entities" and (options.data / "quotes" / "polnear.dev.jsonl").exists():
        look = exported or look_with(model, ["roles"], pointers=True)
        scores = measure_quotes(model, look, pieces, options.data / "quotes", options.sentences)
        print("polnear-dev", json.dumps(scores), flush=True)


if __name__ == "__main__":
    main()

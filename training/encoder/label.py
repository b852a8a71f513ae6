"""Labels raw articles with a trained model, for distillation: `python -m encoder.label --help`. Resumes where it was."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch

from .article import make_article, read_rows
from .inference import in_groups, look_with, open_checkpoint, see
from .labels import ENTITY_LABELS, Path as BestPath
from .measure import best_spans

LONGEST = 2_000
"""Tokens of an article from which on it is left out: books of quarterly figures, transcripts."""


def chosen_rows(files: Sequence[Path], words_of_each: int, seed: int) -> list[dict[str, Any]]:
    """Articles of every file, up to so many words a file, in a random order over all files."""
    random = Random(seed)
    result: list[dict[str, Any]] = []
    for path in files:
        rows = [row for row in read_rows(path) if 20 <= len(row["tokens"]) <= LONGEST]
        random.shuffle(rows)
        words = 0
        for row in rows:
            if words >= words_of_each:
                break
            words += len(row["tokens"])
            result.append({name: row[name] for name in ("id", "text", "tokens", "sentences")})
    random.shuffle(result)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(prog="encoder.label", description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("files", type=Path, nargs="+", help="JSON Lines with text, tokens, sentences")
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--words-of-each", type=int, default=100_000)
    parser.add_argument("--words", type=int, default=1_500_000, help="stop after so many")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    model, pieces = open_checkpoint(options.checkpoint, options.cache)
    look = look_with(model, ["entities"])
    best = BestPath(ENTITY_LABELS)
    done = {row["id"] for row in read_rows(options.out)} if options.out.exists() else set()
    rows = [row for row in chosen_rows(options.files, options.words_of_each, options.seed) if row["id"] not in done]
    words, began = 0, time.monotonic()
    with options.out.open("a", encoding="utf-8") as out:
        for number, group in enumerate(in_groups(rows, 24)):
            articles = [make_article(row, pieces) for row in group]
            for row, article, seen in zip(group, articles, see(look, pieces, articles, size=12), strict=True):
                scores = seen.scores["entities"]
                spans = best_spans(article, scores, best, article.sentences)
                surest = np.exp(scores.max(1))
                row["spans"] = [
                    {"start": article.tokens[first][0], "end": article.tokens[last - 1][1], "label": label}
                    for first, last, label in spans
                ]
                # A sentence is as sure as its least sure token.
                row["confidence"] = [
                    round(float(surest[first:last].min()), 3) if last > first else 1.0
                    for first, last in article.sentences
                ]
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
                words += len(article.tokens)
            out.flush()
            if number % 10 == 0:
                print(words, "words", f"{words / (time.monotonic() - began):.0f} a second", flush=True)
            if words >= options.words:
                break
    print("finished", words, "words", flush=True)


if __name__ == "__main__":
    main()

"""Quotations as roles (content, source, cue) and pointers from each content to its cue and its source."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .article import Article, TokenIndex, make_article, read_rows
from .labels import ROLE_LABELS, paint
from .pieces import WordPieces

ROLE_IDS = {label: index for index, label in enumerate(ROLE_LABELS)}


def pieces_of(span: dict[str, Any]) -> list[tuple[int, int]]:
    """The stretches of a span that a frame or a paragraph break may interrupt."""
    return [(start, end) for start, end in span.get("spans") or [(span["start"], span["end"])]]


def roles_of(row: dict[str, Any]) -> tuple[list[str], list[dict[int, int]]]:
    """Labels, and pointers by role. Sources and cues are painted first: they are short, and contents go around them."""
    index = TokenIndex(row["tokens"])
    labels = ["O"] * len(row["tokens"])
    pointers: list[dict[int, int]] = [{}, {}]

    def free(start: int, end: int) -> bool:
        return start < end and all(label == "O" for label in labels[start:end])

    def first(span: dict[str, Any] | None) -> int:
        return index.span(*pieces_of(span)[0])[0] if span else -1

    quotes = row["quotes"]
    for quote in quotes:
        for role, key in (("source", "speaker"), ("cue", "cue")):
            for piece in pieces_of(quote[key]) if quote.get(key) else []:
                start, end = index.span(*piece)
                if free(start, end):
                    paint(labels, start, end, role)
    for quote in quotes:
        targets = first(quote.get("cue")), first(quote.get("speaker"))
        for piece in pieces_of(quote):
            for start, end in _free_runs(labels, *index.span(*piece)):
                paint(labels, start, end, "content")
                for by_content, target in zip(pointers, targets, strict=True):
                    by_content[start] = target
    return labels, pointers


def _free_runs(labels: list[str], start: int, end: int) -> list[tuple[int, int]]:
    """Unlabelled runs of a content; behind another role a run of one or two tokens is only punctuation."""
    runs: list[tuple[int, int]] = []
    at = start
    while at < end:
        stop = at
        while stop < end and labels[stop] == "O":
            stop += 1
        if stop > at and (at == start or stop - at > 2):
            runs.append((at, stop))
        at = max(stop, at + 1)
    return runs


def read_quotes(path: Path, pieces: WordPieces) -> list[Article]:
    articles: list[Article] = []
    for row in read_rows(path):
        article = make_article(row, pieces)
        labels, article.pointers = roles_of(row)
        article.roles = [ROLE_IDS[label] for label in labels]
        articles.append(article)
    return articles

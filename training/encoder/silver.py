"""Text that the teacher labelled: sentences it was sure of teach, the rest is context."""

from __future__ import annotations

from pathlib import Path

from .article import IGNORED, Article, TokenIndex, make_article, read_rows
from .entity_sets import ENTITY_IDS
from .labels import encode
from .pieces import WordPieces


def read_silver(path: Path, pieces: WordPieces, confidence: float) -> list[Article]:
    """`confidence`: the teacher's lowest probability in a sentence from which on it teaches."""
    articles: list[Article] = []
    for row in read_rows(path):
        article = make_article(row, pieces)
        index = TokenIndex(row["tokens"])
        spans = [(*index.span(span["start"], span["end"]), span["label"]) for span in row["spans"]]
        ids = [ENTITY_IDS[label] for label in encode(len(article.tokens), spans)]
        for (start, end), sure in zip(article.sentences, row["confidence"], strict=True):
            if sure < confidence:
                ids[start:end] = [IGNORED] * (end - start)
        article.entities = ids
        articles.append(article)
    return articles

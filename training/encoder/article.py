"""An article as the model reads it: the product's tokens and sentences, their pieces, casing and labels."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .casing import first_class
from .pieces import WordPieces

IGNORED = -100
"""A token whose label is unknown: it costs nothing."""


@dataclass(slots=True)
class Article:
    id: str
    text: str
    tokens: list[tuple[int, int]]
    """UTF-16 offsets, as the product's `tokens` layer holds them."""
    sentences: list[tuple[int, int]]
    """First token, token after the last."""
    pieces: list[list[int]]
    cases: list[int]
    """The casing class of each token's first piece."""
    entities: list[int] | None = None
    knows_misc: bool = True
    """False where the set does not annotate MISC: then O may be O or MISC."""
    roles: list[int] | None = None
    pointers: list[dict[int, int]] = field(default_factory=list)
    """By role of POINTERS: first token of a content -> first token of its cue or source, -1 for none."""


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def units_of(text: str) -> str:
    """The text with one character a UTF-16 unit, so that the product's offsets slice it."""
    if text.isascii() or max(map(ord, text)) < 0x10000:
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(units[i] | units[i + 1] << 8) for i in range(0, len(units), 2))


def whole(units: str) -> str:
    """Surrogate pairs joined again; a lone one becomes U+FFFD."""
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def make_article(row: dict[str, Any], word_pieces: WordPieces) -> Article:
    units = units_of(row["text"])
    tokens = [(start, end) for start, end in row["tokens"]]
    pieces: list[list[int]] = []
    cases: list[int] = []
    before = 0
    for start, end in tokens:
        word, gap = whole(units[start:end]), units[before:start]
        begins_line = before == 0 or "\n" in gap
        pieces.append(word_pieces.of(word))
        cases.append(first_class(word, glued=gap == "" and before > 0, begins_line=begins_line))
        before = end
    sentences = [(first, last) for first, last in row["sentences"]]
    return Article(row["id"], units, tokens, sentences, pieces, cases)


class TokenIndex:
    """Character spans to token spans: every token that shares a character with the span."""

    def __init__(self, tokens: Iterable[tuple[int, int]]) -> None:
        tokens = list(tokens)
        self._starts = [start for start, _ in tokens]
        self._ends = [end for _, end in tokens]

    def span(self, start: int, end: int) -> tuple[int, int]:
        return bisect_right(self._ends, start), bisect_left(self._starts, end)

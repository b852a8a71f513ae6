"""What an uncased encoder cannot see: how a token is written, and where it stands in its line.

`src/tagger/encoder/casing.ts` computes the same classes; tests on both sides hold the same table.
"""

from __future__ import annotations

import unicodedata
from functools import cache

SPECIAL = 0
LOWER, TITLE, UPPER, MIXED, INITIAL = 1, 2, 3, 4, 5
DIGITS, ALPHANUMERIC, MARK_AFTER_SPACE, DOTTED, MARK_GLUED = 6, 7, 8, 9, 10
SHAPES = 11
"""Classes of a token's first piece; further pieces add SHAPES, a first piece that begins a line adds 2 * SHAPES."""
CLASSES = 3 * SHAPES


@cache
def shape(word: str) -> int:
    """The class of a token as written; a mark's class is MARK_AFTER_SPACE until its place is known."""
    categories = [unicodedata.category(character) for character in word]
    upper = [category in ("Lu", "Lt") for category in categories if category[0] == "L"]
    if "Nd" in categories:
        return ALPHANUMERIC if upper else DIGITS
    if not upper:
        return MARK_AFTER_SPACE
    if len(word) == 1:
        return INITIAL if upper[0] else LOWER
    if not any(upper):
        return LOWER
    if all(upper):
        return DOTTED if "." in word else UPPER
    return TITLE if upper[0] and not any(upper[1:]) else MIXED


def first_class(word: str, *, glued: bool, begins_line: bool) -> int:
    """The class of a token's first piece."""
    class_ = shape(word)
    if class_ == MARK_AFTER_SPACE and glued:
        class_ = MARK_GLUED
    return class_ + (2 * SHAPES if begins_line else 0)


def further_class(first: int) -> int:
    """The class of the pieces after the first."""
    return first % SHAPES + SHAPES

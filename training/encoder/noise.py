"""Writing that the sets show too seldom: headlines in capitals, text without line breaks, other quotation marks."""

from __future__ import annotations

from random import Random

from .article import Article
from .casing import LOWER, MARK_GLUED, MIXED, SHAPES, TITLE, UPPER
from .pieces import WordPieces

CAPITALS, HEADLINE, NO_LINES, OTHER_MARKS = 0.03, 0.03, 0.15, 0.4
"""Shares: of sentences written in capitals, of sentences as headlines, of windows without line breaks, of windows with other marks."""

STYLES = (('"', '"'), ("“", "”"), ("‘", "’"), ("'", "'"))


def noisy_cases(article: Article, start: int, end: int, random: Random) -> list[int]:
    """The window's casing classes, some sentences written otherwise. The words stay: they have no case."""
    cases = article.cases[start:end]
    if random.random() < NO_LINES:
        cases = [case % (2 * SHAPES) if case >= 2 * SHAPES else case for case in cases]
    for first, last in article.sentences:
        if first < start or last > end:
            continue
        draw = random.random()
        if draw < CAPITALS:
            change = {LOWER: UPPER, TITLE: UPPER, MIXED: UPPER}
        elif draw < CAPITALS + HEADLINE:
            change = {LOWER: TITLE}
        else:
            continue
        for token in range(first - start, last - start):
            lines = cases[token] - cases[token] % SHAPES
            shape = cases[token] % SHAPES
            cases[token] = lines + change.get(shape, shape)
    return cases


class OtherMarks:
    """Double quotation marks as another newspaper would print them."""

    def __init__(self, word_pieces: WordPieces) -> None:
        self._styles = [(word_pieces.of(left), word_pieces.of(right)) for left, right in STYLES]
        self._marks = {word_pieces.of(mark)[0] for mark in '"“”'}

    def window(self, article: Article, start: int, end: int, random: Random) -> Article:
        """The article itself, or a copy in which the window's double marks are of one other style."""
        if random.random() >= OTHER_MARKS:
            return article
        left, right = random.choice(self._styles)
        pieces = article.pieces.copy()
        for token in range(start, end):
            if len(pieces[token]) == 1 and pieces[token][0] in self._marks:
                closes = article.cases[token] % SHAPES == MARK_GLUED
                pieces[token] = right if closes else left
        return Article(
            article.id, article.text, article.tokens, article.sentences, pieces, article.cases,
            article.entities, article.knows_misc, article.roles, article.pointers,
        )

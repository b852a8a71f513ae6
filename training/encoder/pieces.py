"""Tokens to word pieces. Each token is split on its own, so that pieces never cross tokens."""

from __future__ import annotations

from pathlib import Path

from tokenizers import Tokenizer

MAX_PIECES = 16
"""Pieces kept of one token (an address, a hash): the rest says nothing about names."""


class WordPieces:
    def __init__(self, folder: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        vocabulary = self._tokenizer.get_vocab()
        bert = "[CLS]" in vocabulary
        self.first = vocabulary["[CLS]" if bert else "<s>"]
        self.last = vocabulary["[SEP]" if bert else "</s>"]
        self.unknown = vocabulary["[UNK]"]
        self._known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        """One piece at least, MAX_PIECES at most."""
        ids = self._known.get(word)
        if ids is None:
            ids = self._tokenizer.encode(word, add_special_tokens=False).ids[:MAX_PIECES]
            ids = self._known[word] = ids or [self.unknown]
        return ids

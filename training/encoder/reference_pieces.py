"""The reference tokenizer's pieces, for `training/compare-word-pieces.ts`: `python -m encoder.reference_pieces --help`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from random import Random

from .article import read_rows, units_of, whole
from .base import small_folder
from .pieces import WordPieces


def main() -> None:
    parser = argparse.ArgumentParser(prog="encoder.reference_pieces", description=__doc__)
    parser.add_argument("files", type=Path, nargs="+", help="JSON Lines with text, tokens, sentences")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--sentences", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    pieces = WordPieces(small_folder())
    sentences: list[list[str]] = []
    for path in options.files:
        for row in read_rows(path):
            units = units_of(row["text"])
            for first, last in row["sentences"]:
                sentences.append([whole(units[start:end]) for start, end in row["tokens"][first:last]])
    chosen = Random(options.seed).sample(sentences, min(options.sentences, len(sentences)))
    # And every character of the first planes, alone and inside a word.
    characters = [chr(code) for code in range(0x21, 0x30000) if not 0xD800 <= code < 0xE000]
    chosen += [[character, f"a{character}b"] for character in characters]
    with options.out.open("w", encoding="utf-8") as out:
        for words in chosen:
            row = {"words": words, "ids": [pieces.of(word) for word in words]}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(len(chosen) - len(characters), "sentences", len(characters), "characters")


if __name__ == "__main__":
    main()

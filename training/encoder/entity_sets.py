"""The entity sets, brought under one convention (docs/models.md): PER, ORG, LOC, and MISC where a set has it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .article import IGNORED, Article, TokenIndex, make_article, read_rows
from .countries import is_country
from .labels import ENTITY_LABELS, ENTITY_TYPES, encode
from .pieces import WordPieces

ENTITY_IDS = {label: index for index, label in enumerate(ENTITY_LABELS)}


@dataclass(frozen=True, slots=True)
class EntitySet:
    file: str
    misc: bool
    """True where the set's MISC is CoNLL's: names that are no person, organization or place."""
    share: float = 1.0
    """How much of the set an epoch sees."""
    unknown: frozenset[str] = frozenset()
    """Labels that say nothing under our convention: their tokens cost nothing."""
    only: tuple[str, frozenset[str]] | None = None
    """A field and the values kept."""


# Not here: re3d (pronouns and descriptions count as entities), and what is for measuring only.
TRAIN_SETS = {
    "conll": EntitySet("conll2003.clean.train.jsonl", misc=True),
    "ieer": EntitySet("ieer.jsonl", misc=False),
    # Its MISC has no nationality words; essay, letter and podcast are not free for commercial use.
    "gum": EntitySet(
        "gum-names.jsonl",
        misc=False,
        only=(
            "genre",
            frozenset({"academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage"}),
        ),
    ),
    "crossner-politics": EntitySet(
        "crossner.jsonl", misc=True, only=("domain", frozenset({"politics"}))
    ),
    # Names foreign to a domain fall into MISC there, whatever they name.
    "crossner-rest": EntitySet(
        "crossner.jsonl",
        misc=False,
        share=0.5,
        unknown=frozenset({"MISC"}),
        only=("domain", frozenset({"science", "literature", "music", "ai"})),
    ),
    "wikigold": EntitySet("wikigold.jsonl", misc=True),
    "wnut": EntitySet("wnut17.jsonl", misc=False, share=0.5),
}


def _originals(folder: Path, file: str) -> dict[str, dict[tuple[int, int], str]]:
    original = folder / file.replace(".clean.", ".")
    return {
        row["id"]: {(span["start"], span["end"]): span["label"] for span in row["spans"]}
        for row in read_rows(original)
    }


def playing_countries_as_places(row: dict[str, Any], original: dict[tuple[int, int], str]) -> None:
    """CleanCoNLL makes a country that plays a match an ORG; our convention, and CoNLL's own, a place."""
    for span in row["spans"]:
        place = original.get((span["start"], span["end"])) == "LOC" and span["label"] == "ORG"
        if place and is_country(row["text"][span["start"] : span["end"]]):
            span["label"] = "LOC"


def entity_rows(folder: Path, entity_set: EntitySet) -> Iterator[dict[str, Any]]:
    originals = _originals(folder, entity_set.file) if ".clean." in entity_set.file else {}
    for row in read_rows(folder / entity_set.file):
        if entity_set.only is not None:
            name, kept = entity_set.only
            if row[name] not in kept:
                continue
        if row["id"] in originals:
            playing_countries_as_places(row, originals[row["id"]])
        yield row


def entity_ids(row: dict[str, Any], entity_set: EntitySet) -> list[int]:
    index = TokenIndex(row["tokens"])
    spans = [
        (*index.span(span["start"], span["end"]), span["label"])
        for span in row["spans"]
        if span["label"] in ENTITY_TYPES
        and (entity_set.misc or span["label"] != "MISC" or span["label"] in entity_set.unknown)
    ]
    labels = encode(len(row["tokens"]), spans)
    return [
        IGNORED if label[2:] in entity_set.unknown else ENTITY_IDS[label] for label in labels
    ]


def read_entities(folder: Path, entity_set: EntitySet, pieces: WordPieces) -> list[Article]:
    articles: list[Article] = []
    for row in entity_rows(folder, entity_set):
        article = make_article(row, pieces)
        article.entities = entity_ids(row, entity_set)
        article.knows_misc = entity_set.misc
        articles.append(article)
    return articles

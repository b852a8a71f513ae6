"""The scores of `docs/accuracy.md`, for choosing models while training. The product's own figures come from `onrecord evaluate`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

MARK = re.compile("[\"“”„«»]|''|``")
WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
Span = dict[str, Any]


def f1(right: int, given: int, gold: int) -> float:
    return 200 * right / (given + gold) if given + gold else 0.0


def entity_scores(pairs: Iterable[tuple[set, set]]) -> dict[str, float]:
    """Strict F by type and over PER, ORG, LOC, from (predicted, gold) sets of (start, end, label)."""
    counts = {label: [0, 0, 0] for label in ("PER", "ORG", "LOC", "all")}
    for predicted, gold in pairs:
        for label in ("PER", "ORG", "LOC"):
            given = {span for span in predicted if span[2] == label}
            wanted = {span for span in gold if span[2] == label}
            for key in (label, "all"):
                for i, value in enumerate((len(given & wanted), len(given), len(wanted))):
                    counts[key][i] += value
    return {key: round(f1(*value), 2) for key, value in counts.items()}


def role_scores(sentences: Iterable[Span], predicted: dict[str, list[tuple[str, int, int]]]) -> dict[str, float]:
    """Exact F of contiguous token spans by given sentence (CofeNet's protocol)."""
    counts: dict[str, list[int]] = {role: [0, 0, 0] for role in ("source", "cue", "content")}
    for sentence in sentences:
        tokens = sentence["tokens"]
        gold: set[tuple[str, int, int]] = set()
        current: tuple[str, int] | None = None
        for index, label in enumerate([*sentence["labels"], "O"]):
            if current and label == f"I-{current[0]}":
                continue
            if current:
                gold.add((*current, index))
                current = None
            if label.startswith("B-"):
                current = (label[2:], index)
        given: set[tuple[str, int, int]] = set()
        for role, start, end in predicted.get(sentence["doc"], []):
            hit = [i for i, t in enumerate(tokens) if t and start < t[1] and t[0] < end]
            if hit:
                given.add((role, hit[0], hit[-1] + 1))
        for role, count in counts.items():
            wanted, found = ({s for s in spans if s[0] == role} for spans in (gold, given))
            for i, value in enumerate((len(wanted & found), len(found), len(wanted))):
                count[i] += value
    return {role: round(f1(*count), 2) for role, count in counts.items()}


class QuoteScorer:
    """Dice50 and joint F by filter: one-to-one greedy matching by falling Dice over word tokens."""

    def __init__(self, rows: Sequence[Span]) -> None:
        self._rows = rows

    def scores(self, predicted: dict[str, list[Span]], filter_: str) -> dict[str, float]:
        count: Counter[str] = Counter()
        for row in self._rows:
            words = [match.span() for match in WORD.finditer(row["text"])]

            def covered(span: Span | None, words: list[tuple[int, int]] = words) -> frozenset[int]:
                if not span:
                    return frozenset()
                stretches = span.get("spans") or [(span["start"], span["end"])]
                return frozenset(
                    i for i, (a, b) in enumerate(words) if any(a < end and start < b for start, end in stretches)
                )

            everything = [(covered(quote), _kept(quote, filter_)) for quote in row["quotes"]]
            gold = [(quote, covered(quote)) for quote in row["quotes"] if _kept(quote, filter_)]
            given = [(quote, covered(quote)) for quote in predicted.get(row["id"], [])]
            gold = [pair for pair in gold if pair[1]]
            given = [pair for pair in given if pair[1] and not _outside(pair[1], everything)]
            if filter_ == "marks":
                given = [pair for pair in given if _holds_mark(row["text"], pair[0])]
            count["gold"] += len(gold)
            count["given"] += len(given)
            for i, j in _matched([g for _, g in gold], [p for _, p in given]):
                count["half"] += 1
                wanted, found = covered(gold[i][0].get("speaker")), covered(given[j][0].get("speaker"))
                count["joint"] += bool(wanted & found) or not (wanted or found)
                count["exact"] += gold[i][1] == given[j][1]
        return {
            name: round(f1(count[name], count["given"], count["gold"]), 2) for name in ("half", "joint", "exact")
        }


def _holds_mark(text: str, quote: Span) -> bool:
    stretches = quote.get("spans") or [(quote["start"], quote["end"])]
    return any(MARK.search(text[start:end]) for start, end in stretches)


def _kept(quote: Span, filter_: str) -> bool:
    if quote.get("nested"):
        return False
    marks = bool(quote.get("hasQuotationMarks"))
    return filter_ == "all" or marks or (filter_ == "quotes" and quote.get("cueClass") == "speech")


def _dice(a: frozenset[int], b: frozenset[int]) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def _outside(span: frozenset[int], gold: list[tuple[frozenset[int], bool]]) -> bool:
    """True where the best match is gold that the filter leaves out: the prediction counts as nothing."""
    best, kept = max(((_dice(span, g), kept) for g, kept in gold), default=(0.0, True))
    return best >= 0.5 and not kept


def _matched(gold: list[frozenset[int]], given: list[frozenset[int]]) -> list[tuple[int, int]]:
    pairs = sorted(
        ((d, i, j) for i, g in enumerate(gold) for j, p in enumerate(given) if (d := _dice(g, p)) >= 0.5),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    used_gold: set[int] = set()
    used_given: set[int] = set()
    result: list[tuple[int, int]] = []
    for _, i, j in pairs:
        if i not in used_gold and j not in used_given:
            used_gold.add(i)
            used_given.add(j)
            result.append((i, j))
    return result

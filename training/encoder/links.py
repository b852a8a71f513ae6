"""Contents to quotations: each content's cue and source by its pointers."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from .article import Article
from .inference import Seen, log_softmax
from .labels import TokenSpan
from .model import POINTERS, Tagger

INTERRUPTION = 40
"""Tokens at most between two contents of one cue that make one quotation."""


def pointer_scores(model: Tagger, seen: Seen, role: int, content: int, targets: list[int]) -> tuple[list[int], np.ndarray]:
    """The targets in the window in which the content counts, and log probabilities of each, and of none."""
    window, projected = next(item for item in seen.projected if item[0].core_start <= content < item[0].core_end)
    near = [target for target in targets if window.start <= target < window.end]
    with torch.no_grad():
        scores = model.scores(
            torch.from_numpy(projected), role, torch.tensor([content - window.start]),
            torch.tensor([target - window.start for target in near], dtype=torch.long),
            torch.tensor([[target - content for target in near]], dtype=torch.long),
        )
    return near, log_softmax(scores[0].numpy())


def quotes_of(model: Tagger, article: Article, seen: Seen, spans: list[TokenSpan]) -> list[dict[str, Any]]:
    """Quotations as the scorer reads them: contents that share a cue and stand close together are one."""
    by_type = {type_: [s for s in spans if s[2] == type_] for type_ in ("content", "cue", "source")}

    def as_span(span: TokenSpan | None) -> dict[str, Any] | None:
        if span is None:
            return None
        start, end = article.tokens[span[0]][0], article.tokens[span[1] - 1][1]
        return {"start": start, "end": end, "text": article.text[start:end]}

    groups: dict[object, list[tuple[TokenSpan, list[TokenSpan | None]]]] = {}
    for content in by_type["content"]:
        found: list[TokenSpan | None] = []
        for role, name in enumerate(POINTERS):
            near, scores = pointer_scores(model, seen, role, content[0], [s[0] for s in by_type[name]])
            best = int(scores.argmax())
            found.append(next(s for s in by_type[name] if s[0] == near[best]) if best < len(near) else None)
        key = (found[0], found[1]) if found[0] is not None else content
        groups.setdefault(key, []).append((content, found))
    quotes: list[dict[str, Any]] = []
    for members in groups.values():
        members.sort(key=lambda member: member[0])
        close = [[members[0]]]
        for member in members[1:]:
            if member[0][0] - close[-1][-1][0][1] <= INTERRUPTION:
                close[-1].append(member)
            else:
                close.append([member])
        for parts in close:
            spans_ = [as_span(content) for content, _ in parts]
            cue, source = parts[0][1]
            quotes.append({
                "start": spans_[0]["start"], "end": spans_[-1]["end"],
                "spans": [[s["start"], s["end"]] for s in spans_], "cue": as_span(cue), "speaker": as_span(source),
            })
    return sorted(quotes, key=lambda quote: quote["start"])



"""What a batch costs: labels of one head, and pointers where contents are known."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from .article import IGNORED, Article
from .labels import ENTITY_LABELS, ROLE_LABELS
from .model import POINTERS, Tagger
from .windows import Batch

MISC_OR_NONE = [index for index, label in enumerate(ENTITY_LABELS) if label == "O" or label.endswith("MISC")]
STARTS = {
    role: {index for index, label in enumerate(ROLE_LABELS) if label in (f"B-{role}", f"U-{role}")}
    for role in POINTERS
}

Items = Sequence[tuple[Article, int, int]]


def label_loss(logits: Tensor, labels: Tensor) -> Tensor:
    known = labels != IGNORED
    return functional.cross_entropy(logits.float()[known], labels[known])


def entity_loss(logits: Tensor, labels: Tensor, items: Items) -> Tensor:
    """A set that does not annotate MISC says of an O only that it is O or MISC."""
    known = labels != IGNORED
    vague = torch.tensor([not article.knows_misc for article, _, _ in items])[:, None].expand_as(labels)
    log = functional.log_softmax(logits.float()[known], -1)
    labels, vague = labels[known], vague[known]
    exact = log.gather(1, labels[:, None])[:, 0]
    either = log[:, MISC_OR_NONE].logsumexp(1)
    return -torch.where(vague & (labels == 0), either, exact).mean()


def pointer_loss(model: Tagger, hidden: Tensor, batch: Batch, items: Items) -> Tensor | None:
    """Each content of a window against all cues, and all sources, that begin in the window, or none."""
    projected = model.pointers(hidden.float())
    losses: list[Tensor] = []
    for row, (article, start, end) in enumerate(items):
        if article.roles is None:
            continue
        firsts = batch.firsts[row]
        for role, name in enumerate(POINTERS):
            by_content = article.pointers[role]
            contents = [token for token in range(start, end) if token in by_content]
            targets = [token for token in range(start, end) if article.roles[token] in STARTS[name]]
            if not contents or not targets:
                continue
            distances = torch.tensor(targets)[None] - torch.tensor(contents)[:, None]
            scores = model.scores(
                projected[row],
                role,
                torch.tensor([firsts[token - start] for token in contents]),
                torch.tensor([firsts[token - start] for token in targets]),
                distances,
            )
            place = {token: index for index, token in enumerate(targets)}
            gold = [place.get(by_content[token], len(targets)) for token in contents]
            losses.append(functional.cross_entropy(scores, torch.tensor(gold), reduction="none"))
    return torch.cat(losses).mean() if losses else None

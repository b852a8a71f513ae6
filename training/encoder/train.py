"""Fine-tunes an encoder: `python -m encoder.train --help`. Checkpoints as it goes and resumes where it was."""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
from torch import nn

from .article import Article
from .base import base_folder
from .dropout import seed_dropout
from .entity_sets import TRAIN_SETS, read_entities
from .losses import entity_loss, label_loss, pointer_loss
from .model import Tagger
from .noise import OtherMarks, noisy_cases
from .pieces import WordPieces
from .quote_sets import read_quotes
from .silver import read_silver
from .windows import as_batch, labels_of, train_windows

Items = list[tuple[Article, int, int]]


@dataclass(slots=True)
class Task:
    name: str
    head: str
    articles: list[Article]
    share: float
    """How much of the articles' windows one epoch sees."""


def plan(tasks: list[Task], epoch: int, seed: int, size: int, limit: int) -> list[tuple[str, Items]]:
    """The batches of an epoch: the same for the same seed and epoch, so that a run can resume inside one."""
    random = Random(f"{seed} {epoch}")
    batches: list[tuple[str, Items]] = []
    by_head: dict[str, Items] = {}
    for task in tasks:
        windows = [(a, start, end) for a in task.articles for start, end in train_windows(a, limit, random)]
        random.shuffle(windows)
        by_head.setdefault(task.head, []).extend(windows[: round(len(windows) * task.share)])
    for head, windows in by_head.items():
        random.shuffle(windows)
        # Sorted by length within stretches: little padding, and still a random order.
        for at in range(0, len(windows), size * 16):
            stretch = sorted(windows[at : at + size * 16], key=piece_count)
            batches += [(head, items) for items in of_budget(stretch, size * limit)]
    random.shuffle(batches)
    return batches


def piece_count(item: tuple[Article, int, int]) -> int:
    article, start, end = item
    return sum(len(pieces) for pieces in article.pieces[start:end])


def of_budget(windows: Items, budget: int) -> list[Items]:
    """Windows, shortest first, in batches of at most `budget` pieces, padding counted."""
    batches: list[Items] = [[]]
    for window in windows:
        if batches[-1] and (len(batches[-1]) + 1) * piece_count(window) > budget:
            batches.append([])
        batches[-1].append(window)
    return [batch for batch in batches if batch]


def read_tasks(options: argparse.Namespace, pieces: WordPieces) -> list[Task]:
    tasks = [
        Task(name, "entities", read_entities(options.data / "entities", TRAIN_SETS[name], pieces),
             TRAIN_SETS[name].share * options.entity_share)
        for name in options.sets.split(",")
        if name
    ]
    for path in options.silver:
        tasks.append(Task(path.stem, "entities", read_silver(path, pieces, options.confidence), options.silver_share))
    if options.role_share > 0:
        path = options.data / "quotes" / "polnear.train.jsonl"
        tasks.append(Task("polnear", "roles", read_quotes(path, pieces), options.role_share))
    return tasks


def save(path: Path, state: dict) -> None:
    half = path.with_suffix(".half")
    torch.save(state, half)
    half.replace(path)


def options_of(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="encoder.train", description=__doc__)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder with entities/ and quotes/, tokens as the product's")
    add("--cache", type=Path, required=True, help="folder for the unpacked large base weights")
    add("--out", type=Path, required=True, help="checkpoint to write, and to resume from")
    add("--base", choices=["small", "large"], default="small")
    add("--layers", type=int, help="use only the first layers of the base")
    add("--start", type=Path, help="begin with the weights of this checkpoint")
    add("--freeze-words", action="store_true", help="leave the word embeddings as they are")
    add("--sets", default=",".join(TRAIN_SETS))
    add("--entity-share", type=float, default=1.0)
    add("--role-share", type=float, default=0.75)
    add("--silver", type=Path, action="append", default=[])
    add("--silver-share", type=float, default=1.0)
    add("--confidence", type=float, default=0.5)
    add("--epochs", type=int, default=4)
    add("--steps", type=int, help="stop after so many batches, the rate falling to fit")
    add("--rate", type=float, default=2e-4)
    add("--head-rate", type=float, default=1e-3)
    add("--batch", type=int, default=8, help="full windows a batch")
    add("--limit", type=int, default=254, help="pieces a window")
    add("--dropout", type=float, default=0.1)
    add("--seed", type=int, default=1)
    add("--save-every", type=float, default=5.0, help="minutes")
    add("--plain-case", action="store_true", help="ablation: no casing classes")
    return parser.parse_args(arguments)


def main() -> None:
    options = options_of()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    seed_dropout(options.seed)
    folder = base_folder(options.base, options.cache)
    pieces = WordPieces(folder)
    tasks = read_tasks(options, pieces)
    if options.plain_case:
        for task in tasks:
            for article in task.articles:
                article.cases = [1] * len(article.cases)
    for task in tasks:
        print(task.name, len(task.articles), "articles", sum(len(a.tokens) for a in task.articles), "tokens", flush=True)
    model = Tagger(folder, options.layers, options.dropout)
    if options.start is not None:
        model.load_state_dict(torch.load(options.start)["weights"])
    if options.freeze_words:
        model.encoder.words.weight.requires_grad_(False)
        model.encoder.positions.weight.requires_grad_(False)
    slow = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith("encoder.") and "case" not in n]
    fast = [p for n, p in model.named_parameters() if p.requires_grad and not (n.startswith("encoder.") and "case" not in n)]
    rates = (options.rate, options.head_rate)
    optimizer = torch.optim.AdamW([{"params": slow}, {"params": fast}], lr=options.rate, weight_decay=0.01, fused=True)
    epoch = done = step = 0
    if options.out.exists():
        state = torch.load(options.out)
        model.load_state_dict(state["weights"])
        if state["optimizer"] is None:
            print("already finished", flush=True)
            return
        optimizer.load_state_dict(state["optimizer"])
        epoch, done, step = state["epoch"], state["done"], state["step"]
        seed_dropout(options.seed + step)
        print("resumed at epoch", epoch, "batch", done, flush=True)
    described = {"base": options.base, "layers": options.layers, "options": {k: str(v) for k, v in vars(options).items()}}
    total = len(plan(tasks, 0, options.seed, options.batch, options.limit)) * options.epochs
    total = min(total, options.steps or total)
    random = Random(options.seed + step)
    marks = OtherMarks(pieces)
    trainable = slow + fast
    began = saved = time.monotonic()
    words = 0
    model.train()
    while epoch < options.epochs and step < total:
        batches = plan(tasks, epoch, options.seed, options.batch, options.limit)
        costs: dict[str, list[float]] = {}
        for head, items in batches[done:]:
            # A tenth of warming up, then down to a fiftieth in a straight line.
            warm = 0.1 * total
            factor = min(1, (step + 1) / warm) * max(0.02, 1 - max(0, step - warm) / (0.9 * total))
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * factor
            cases = None if options.plain_case else [noisy_cases(*item, random) for item in items]
            items = [(marks.window(*item, random), *item[1:]) for item in items]
            batch = as_batch(pieces, items, cases)
            labels = labels_of(batch, items, head)
            with torch.autocast("cpu", torch.bfloat16):
                hidden = model.hidden(batch.ids, batch.case, batch.mask)
                logits = model.logits(hidden, batch.case, head)
            loss = entity_loss(logits, labels, items) if head == "entities" else label_loss(logits, labels)
            costs.setdefault(head, []).append(loss.item())
            if head == "roles":
                pointing = pointer_loss(model, hidden, batch, items)
                if pointing is not None:
                    costs.setdefault("pointers", []).append(pointing.item())
                    loss = loss + 0.5 * pointing
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(trainable, 1.0)
            optimizer.step()
            step += 1
            done += 1
            words += sum(end - start for _, start, end in items)
            if step in (5, 20) or step % 100 == 0:
                means = {name: round(sum(values[-100:]) / len(values[-100:]), 4) for name, values in costs.items()}
                seconds = time.monotonic() - began
                print(f"step {step}/{total} {means} {seconds:.0f} s {words / seconds:.0f} words/s", flush=True)
            if time.monotonic() - saved > options.save_every * 60:
                save(options.out, {"weights": model.state_dict(), "optimizer": optimizer.state_dict(),
                                   "epoch": epoch, "done": done, "step": step, **described})
                saved = time.monotonic()
            if step >= total:
                break
        epoch, done = epoch + 1, 0
        save(options.out, {"weights": model.state_dict(), "optimizer": optimizer.state_dict(),
                           "epoch": epoch, "done": done, "step": step, **described})
        print("epoch", epoch, "done", f"{(time.monotonic() - began) / 60:.1f} min", flush=True)
    save(options.out, {"weights": model.state_dict(), "optimizer": None, "epoch": epoch, "done": 0, "step": step,
                       **described})
    print("finished", flush=True)


if __name__ == "__main__":
    main()

"""The encoder with its casing embeddings, the two heads, and the pointers from a content to its cue and source."""

from __future__ import annotations

import json
import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from .casing import CLASSES
from .dropout import Dropout
from .labels import ENTITY_LABELS, ROLE_LABELS

HEADS = {"entities": ENTITY_LABELS, "roles": ROLE_LABELS}
POINTERS = ("cue", "source")
POINTER_WIDTH = 64
CASE_WIDTH = 32
BUCKETS = 33


def distance_bucket(distance: Tensor) -> Tensor:
    """Half-octaves of a signed distance in tokens, 0 … BUCKETS - 1."""
    half = BUCKETS // 2
    octaves = torch.sign(distance) * torch.log2(1 + distance.abs().float()) * 2
    return octaves.round().long().clamp(-half, half) + half


def _relative_bucket(distance: Tensor) -> Tensor:
    """MPNet's buckets of relative position (T5's, bidirectional)."""
    buckets, farthest = 16, 128
    side = (distance < 0).long() * buckets
    distance = distance.abs()
    exact = buckets // 2
    octaves = torch.log(distance.float().clamp(min=1) / exact) / math.log(farthest / exact)
    far = (exact + (octaves * (buckets - exact)).long()).clamp(max=buckets - 1)
    return side + torch.where(distance < exact, distance, far)


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, epsilon: float, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.output = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps=epsilon)
        self.inner = nn.Linear(width, inner)
        self.outer = nn.Linear(inner, width)
        self.output_norm = nn.LayerNorm(width, eps=epsilon)
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, width = x.shape
        size = width // self.heads

        def split(values: Tensor) -> Tensor:
            return values.reshape(batch, length, self.heads, size).transpose(1, 2)

        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        # Written out: on a CPU torch's fused attention is slow backwards (a third of a step), and
        # under autocast its softmax would run in fp32.
        scores = torch.matmul(query * size**-0.5, key.transpose(2, 3)) + bias
        weights = torch.softmax(scores, -1, dtype=query.dtype)
        mixed = torch.matmul(weights, value).transpose(1, 2).reshape(batch, length, width)
        x = self.attention_norm(x + self.dropout(self.output(mixed)))
        inner = nn.functional.gelu(self.inner(x))
        return self.output_norm(x + self.dropout(self.outer(inner)))


class Encoder(nn.Module):
    def __init__(self, folder: Path, layers: int | None, dropout: float) -> None:
        super().__init__()
        config = json.loads((folder / "config.json").read_text())
        self.width = width = config["hidden_size"]
        self.relative = config["model_type"] == "mpnet"
        epsilon, heads = config["layer_norm_eps"], config["num_attention_heads"]
        self.words = nn.Embedding(config["vocab_size"], width)
        self.positions = nn.Embedding(config["max_position_embeddings"], width)
        self.case = nn.Embedding(CLASSES, width)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(width, eps=epsilon)
        self.dropout = Dropout(dropout)
        count = layers or config["num_hidden_layers"]
        inner = config["intermediate_size"]
        self.layers = nn.ModuleList(
            Layer(width, heads, inner, epsilon, dropout) for _ in range(count)
        )
        if self.relative:
            self.relative_bias = nn.Embedding(32, heads)
        self._load(load_file(folder / "model.safetensors"))

    @torch.no_grad()
    def _load(self, weights: dict[str, Tensor]) -> None:
        for prefix in ("bert.", "mpnet."):
            weights = {name.removeprefix(prefix): value for name, value in weights.items()}
        self.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
        positions = weights["embeddings.position_embeddings.weight"]
        if self.relative:
            # MPNet counts positions from 2.
            positions = torch.cat([positions[2:], positions[:2]])
        else:
            positions = positions + weights["embeddings.token_type_embeddings.weight"][0]
        self.positions.weight.copy_(positions)
        attention = (
            ["attn.q", "attn.k", "attn.v", "attn.o", "LayerNorm"]
            if self.relative
            else ["self.query", "self.key", "self.value", "output.dense", "output.LayerNorm"]
        )
        names = [f"attention.{name}" for name in attention]
        names += ["intermediate.dense", "output.dense", "output.LayerNorm"]

        def copy(module: nn.Module, name: str) -> None:
            module.weight.copy_(weights[f"{name}.weight"])
            module.bias.copy_(weights[f"{name}.bias"])

        copy(self.norm, "embeddings.LayerNorm")
        for index, layer in enumerate(self.layers):
            modules = [layer.query, layer.key, layer.value, layer.output, layer.attention_norm]
            modules += [layer.inner, layer.outer, layer.output_norm]
            for module, name in zip(modules, names, strict=True):
                copy(module, f"encoder.layer.{index}.{name}")
        if self.relative:
            self.relative_bias.weight.copy_(weights["encoder.relative_attention_bias.weight"])

    def forward(self, ids: Tensor, case: Tensor, mask: Tensor) -> Tensor:
        length = ids.shape[1]
        steps = torch.arange(length)
        x = self.words(ids) + self.case(case) + self.positions(steps)[None]
        x = self.dropout(self.norm(x))
        bias = (1 - mask.to(x.dtype))[:, None, None, :] * -1e4
        if self.relative:
            buckets = _relative_bucket(steps[:, None] - steps[None, :])
            bias = bias + self.relative_bias(buckets).permute(2, 0, 1)[None]
        if torch.is_autocast_enabled("cpu"):
            bias = bias.to(torch.bfloat16)
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Tagger(nn.Module):
    def __init__(self, folder: Path, layers: int | None = None, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = Encoder(folder, layers, dropout)
        width = self.encoder.width
        self.case = nn.Embedding(CLASSES, CASE_WIDTH)
        self.dropout = Dropout(dropout)
        self.heads = nn.ModuleDict(
            {name: nn.Linear(width + CASE_WIDTH, len(labels)) for name, labels in HEADS.items()}
        )
        # One projection for everything pointers need: queries of both roles, then keys of both.
        self.pointers = nn.Linear(width, 2 * len(POINTERS) * POINTER_WIDTH)
        self.distance = nn.Parameter(torch.zeros(len(POINTERS), BUCKETS))
        self.none = nn.Parameter(torch.zeros(len(POINTERS)))

    def hidden(self, ids: Tensor, case: Tensor, mask: Tensor) -> Tensor:
        return self.encoder(ids, case, mask)

    def logits(self, hidden: Tensor, case: Tensor, head: str) -> Tensor:
        seen = torch.cat([hidden, self.case(case).to(hidden.dtype)], -1)
        return self.heads[head](self.dropout(seen))

    def scores(self, projected: Tensor, role: int, contents: Tensor, targets: Tensor,
               distances: Tensor) -> Tensor:
        """contents x (targets + 1): how well each target, or none, fits each content.

        `projected`: pieces x pointer values of one window; `contents`, `targets`: piece indices;
        `distances`: contents x targets, in tokens.
        """
        width = POINTER_WIDTH
        keys_from = (len(POINTERS) + role) * width
        query = projected[contents, role * width : (role + 1) * width]
        key = projected[targets, keys_from : keys_from + width]
        fit = query @ key.T / math.sqrt(width) + self.distance[role][distance_bucket(distances)]
        none = self.none[role].expand(len(contents), 1)
        return torch.cat([fit, none], -1)

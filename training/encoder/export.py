"""A checkpoint to the three files the product reads: `python -m encoder.export --help`."""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from .base import base_folder
from .calibrate import temperatures
from .inference import LIMIT, OVERLAP, look_with_onnx, open_checkpoint
from .model import HEADS, POINTER_WIDTH, POINTERS, Tagger

OPSET = 17


class Exported(nn.Module):
    """Everything the product asks of a piece, in one pass."""

    def __init__(self, model: Tagger) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, case: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        hidden = self.model.hidden(ids, case, mask.float())
        heads = [self.model.logits(hidden, case, head) for head in HEADS]
        return (*heads, self.model.pointers(hidden))


def export(model: Tagger, weights: Path) -> None:
    """int8: weights by channel, activations as they come. Embeddings too, else the file is twice as large."""
    ids = torch.randint(1000, 2000, (2, 40), dtype=torch.int32)
    ones = torch.ones_like(ids)
    inputs, outputs = ["ids", "case", "mask"], [*HEADS, "pointers"]
    axes = {name: {0: "windows", 1: "pieces"} for name in [*inputs, *outputs]}
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "model.onnx"
        torch.onnx.export(
            Exported(model).eval(), (ids, ones, ones), str(full), input_names=inputs, output_names=outputs,
            dynamic_axes=axes, opset_version=OPSET, dynamo=False,
        )
        quantize_dynamic(
            str(full), str(weights), weight_type=QuantType.QInt8, per_channel=True,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        )


def config_of(model: Tagger, weights: Path, heat: dict[str, float]) -> dict:
    pointers: dict = {"width": POINTER_WIDTH}
    for role, name in enumerate(POINTERS):
        distance = [round(value, 5) for value in model.distance[role].tolist()]
        pointers[name] = {"distance": distance, "none": round(model.none[role].item(), 5)}
    return {
        "format": 1,
        "sha256": hashlib.sha256(weights.read_bytes()).hexdigest(),
        "labels": HEADS,
        "limit": LIMIT,
        "overlap": OVERLAP,
        "temperatures": heat,
        "pointers": pointers,
    }


def main() -> None:
    parser = argparse.ArgumentParser(prog="encoder.export", description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="models/encoder")
    options = parser.parse_args()
    torch.set_num_threads(1)
    model, pieces = open_checkpoint(options.checkpoint, options.cache)
    options.out.mkdir(parents=True, exist_ok=True)
    weights = options.out / "model.int8.onnx"
    export(model, weights)
    heat = temperatures(model, look_with_onnx(weights), pieces, options.data)
    config = json.dumps(config_of(model, weights, heat), indent=2)
    (options.out / "config.json").write_text(config + "\n", encoding="utf-8")
    shutil.copyfile(base_folder("small", options.cache) / "vocab.txt", options.out / "vocab.txt")
    print(f"{weights.stat().st_size / 1e6:.1f} MB", heat)


if __name__ == "__main__":
    main()

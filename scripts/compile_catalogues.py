"""Compile the catalogues that the command and the documents speak from: ``osereso.po`` → ``osereso.mo``.

Run it after a change of a .po file: ``python scripts/compile_catalogues.py``. Building or installing the
package runs it too, as a hook of the build backend.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand where the build backend is not installed
    BuildHookInterface = object

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "src" / "osereso" / "locale"


def compile_catalogues(locale: Path = LOCALE) -> list[Path]:
    """Write the .mo file beside each .po file, where it is missing or differs; return all of them."""
    made = []
    for source in sorted(locale.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        with source.open("rb") as file:
            catalogue = read_po(file, locale=source.parts[-3], domain=source.stem)
        compiled = io.BytesIO()
        write_mo(compiled, catalogue)
        if not target.is_file() or target.read_bytes() != compiled.getvalue():
            temporary = target.with_suffix(f".mo.{os.getpid()}")  # several test workers may compile at once
            temporary.write_bytes(compiled.getvalue())
            temporary.replace(target)
        made.append(target)
    return made


class CatalogueHook(BuildHookInterface):
    """Compiles the catalogues before the package is packed, or installed for editing."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, object]) -> None:
        """Compile; ``artifacts`` in pyproject.toml takes the results into the wheel."""
        del version, build_data
        compile_catalogues(Path(self.root) / "src" / "osereso" / "locale")


if __name__ == "__main__":
    for made in compile_catalogues():
        print(made.relative_to(ROOT))

"""Take the README's pictures: build a sample kit, let LibreOffice print it, lay the pages out on a sheet.

Needs soffice and pdftoppm. Run it after a change of look, look at the pictures, commit them:

    python scripts/take_pictures.py
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from PIL import Image, ImageOps

from osereso import workflow
from osereso.tailoring.sessionfile import load_session
from osereso.workspace import Workspace

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "data" / "samples"
PICTURES = ROOT / "docs" / "pictures"
SLIDES = (1, 4, 5, 7, 9, 13, 14, 24, 25)
GAP, EDGE = 14, "#C9CDD2"


def main() -> None:
    """Write the pictures of slides and pages."""
    module, _ = workflow.map_interviews([SAMPLES / "chargee-de-reseaux-sociaux.txt"], Workspace(ROOT))
    session, _ = load_session(SAMPLES / "session-intra.yaml")
    kit = workflow.build_kit(module, session, Workspace(ROOT))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = []
        for artifact in kit.artifacts:
            if artifact.path.endswith((".pptx", ".docx")):
                files.append(folder / Path(artifact.path).name)
                files[-1].write_bytes(artifact.content)
        pages = {file.stem: _printed(file, folder) for file in files}
        slides = [pages["diaporama"][number - 1] for number in SLIDES]
        _sheet(slides, 3, 420, PICTURES / "deck.png")
        booklet = [pages["livret"][0], *pages["livret"][2:5], pages["quiz"][0], pages["corrige"][1]]
        _sheet(booklet, 3, 420, PICTURES / "pages.png")


def _printed(file: Path, folder: Path) -> list[Path]:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file]
    subprocess.run(convert, check=True, capture_output=True)
    subprocess.run(
        ["pdftoppm", "-r", "90", "-png", folder / f"{file.stem}.pdf", folder / file.stem], check=True
    )
    return sorted(folder.glob(f"{file.stem}-*.png"))


def _sheet(pages: list[Path], columns: int, width: int, target: Path) -> None:
    pictures = [Image.open(page).convert("RGB") for page in pages]
    small = [
        ImageOps.expand(picture.resize((width, round(picture.height * width / picture.width))), 1, EDGE)
        for picture in pictures
    ]
    cell = (max(one.width for one in small) + GAP, max(one.height for one in small) + GAP)
    rows = -(-len(small) // columns)
    sheet = Image.new("RGB", (columns * cell[0] - GAP, rows * cell[1] - GAP), "white")
    for place, one in enumerate(small):
        sheet.paste(one, (place % columns * cell[0], place // columns * cell[1]))
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet.quantize(96).save(target, optimize=True)


if __name__ == "__main__":
    main()

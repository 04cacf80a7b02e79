"""One small interview as a real file of every kind that is read, made by the tools that make such files."""

from __future__ import annotations

import io
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
from docx.oxml import OxmlElement

from tests.tools import needs

TITLE = "Rencontre avec Odile Varenne, luthière"
EXCHANGES = (
    ("Comment êtes-vous devenue luthière ?", ["Par hasard : un été, « chez Paul ».", "Puis j’ai appris."]),
    ("Que dites-vous aux débutants ?", ["D’acheter peu d’outils.", "De bons outils, et d’attendre."]),
    ("Et la nuit ?", ["Je dors. Qui ne dort pas ?"]),
)
TEXT = "\n\n".join([TITLE, *("\n\n".join([asked, *said]) for asked, said in EXCHANGES), "© L’Écho du bois"])
MARKDOWN = (
    TEXT.replace(TITLE, f"# {TITLE}").replace("Que dites", "**Que** dites") + "\n\n- [un](https://a.invalid)"
)
HTML = (
    f'<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"><title>{TITLE}</title>'
    "<style>p { margin: 0 }</style><script>var a = 1;</script></head>\n<body><nav><ul><li>Accueil</li></ul>"
    f"</nav><article><h1>{TITLE}</h1>\n"
    + "\n".join(
        f"<h2>{asked}</h2>\n" + "\n".join(f"<p>{one}<br><em>bref</em></p>" for one in said)
        for asked, said in EXCHANGES
    )
    + "<table><tr><td>Une case</td></tr></table></article>\n<footer>© L’Écho du bois</footer></body></html>\n"
)
YAML = f"titre: {TITLE}\nexchanges:\n" + "".join(
    f"  - question: {asked}\n    answer:\n" + "".join(f"      - '{one}'\n" for one in said)
    for asked, said in EXCHANGES
)

needs_office = needs("soffice")


@cache
def sample(suffix: str) -> bytes:
    """Return the interview as a file of a kind."""
    texts = {".txt": TEXT, ".md": MARKDOWN, ".html": HTML, ".htm": HTML, ".yaml": YAML, ".yml": YAML}
    if suffix in texts:
        return texts[suffix].encode()
    return _word() if suffix == ".docx" else _converted(suffix.removeprefix("."))


def _word() -> bytes:
    document = docx.Document()
    document.add_heading(TITLE, 0)
    document.add_table(1, 2).cell(0, 0).text = "Une case"
    for asked, said in EXCHANGES:
        document.add_paragraph().add_run(asked).bold = True
        for one in said:
            paragraph = document.add_paragraph(style="List Bullet" if "outils" in one else None)
            paragraph.add_run(one[:9])._r.append(OxmlElement("w:br"))
            paragraph.add_run(one[9:]).italic = True
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _converted(kind: str) -> bytes:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.docx").write_bytes(_word())
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--headless",
                "--convert-to",
                kind,
                "a.docx",
            ],
            cwd=folder,
            check=True,
            capture_output=True,
            timeout=180,
        )
        return (folder / f"a.{kind}").read_bytes()

"""Bring the French catalogue up to date with the sentences in the sources, ours and Click's.

Run it after adding or changing a sentence: ``python scripts/update_catalogues.py``. New sentences come in
empty; translate them in ``src/osereso/locale/fr/LC_MESSAGES/osereso.po``, then compile the catalogue.
Sentences that are gone are dropped. No line numbers are kept: they would change with every edit.
"""

from __future__ import annotations

import datetime
from importlib.metadata import version
from pathlib import Path

import click
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "osereso"
CATALOGUE = PACKAGE / "locale" / "fr" / "LC_MESSAGES" / "osereso.po"
CLICK_KEYWORDS = {"_": None, "ngettext": (1, 2)}
KEYWORDS = {**CLICK_KEYWORDS, "N_": None, "msg": None, "gettext": None, "say": None, "translate": None}
COMMENT = """\
# The French of osereso: what the command says, and what code writes into documents.
# Brought up to date by scripts/update_catalogues.py, with the words of Click {version}."""
_FIXED = datetime.datetime(2025, 1, 1, tzinfo=datetime.UTC)  # a date that changes says nothing


def extracted() -> Catalog:
    """Return the sentences of our sources and of Click's, as they stand now."""
    found = Catalog(domain="osereso")
    for folder, keywords in ((PACKAGE, KEYWORDS), (Path(click.__file__).parent, CLICK_KEYWORDS)):
        for _file, _line, message, _comments, context in extract_from_dir(
            folder, method_map=[("**.py", "python")], keywords=keywords
        ):
            if message:
                found.add(message, context=context)
    return found


def update(path: Path = CATALOGUE) -> Catalog:
    """Write the catalogue anew with every sentence that is used, its translation where there is one."""
    with path.open("rb") as file:
        known = read_po(file, locale="fr", domain="osereso")
    known.update(extracted(), no_fuzzy_matching=True)
    known.obsolete.clear()
    known.creation_date = known.revision_date = _FIXED
    known.project, known.version, known.msgid_bugs_address, known.last_translator = "osereso", "", "", ""
    known.header_comment = COMMENT.format(version=version("click"))
    with path.open("wb") as file:
        write_po(file, known, width=100, no_location=True, sort_output=True, omit_header=False)
    return known


if __name__ == "__main__":
    catalogue = update()
    missing = [message.id for message in catalogue if message.id and not message.string]
    print(f"{len(catalogue)} sentences, {len(missing)} without a translation")
    for sentence in missing:
        print("  ", repr(sentence))

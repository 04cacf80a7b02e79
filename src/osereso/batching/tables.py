"""A plan as a table, whatever its form: each row a mapping from column to text, with its line."""

from __future__ import annotations

import csv
import datetime
import io
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from osereso.errors import InputError
from osereso.messages import msg
from osereso.text import clean, squeeze
from osereso.yamlfile import load_written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

_LARGEST = 20_000_000  # bytes; a plan of ten thousand sessions has a tenth of it


class TableRow(NamedTuple):
    """The cells of a row by column, as they were written; ``line`` counts from 1 in the file."""

    line: int
    cells: Mapping[str, str]


def read_table(path: Path) -> tuple[TableRow, ...]:
    """Return the rows of a plan that hold anything.

    Raises:
        InputError: the form of the file is not known, or it cannot be read.
    """
    reader = TABLES.get(path.suffix.casefold())
    if reader is None:
        raise InputError(
            msg("A plan of this form cannot be read."),
            remedy=msg("Save it as one of: {forms}.", forms=", ".join(TABLES)),
            path=path,
        )
    rows = (TableRow(row.line, _clean(row.cells)) for row in reader(path))
    return tuple(row for row in rows if any(row.cells.values()))


def _clean(cells: Mapping[str, str]) -> dict[str, str]:
    """The cells without what no document may hold."""
    return {squeeze(clean(name)): clean(cell).strip() for name, cell in cells.items()}


def _csv(path: Path) -> Iterable[TableRow]:
    text = _text(path)
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        lines = [(reader.line_num, cells) for cells in reader]
    except csv.Error as error:
        raise InputError(
            msg("This line cannot be understood as CSV: {why}.", why=str(error)),
            path=path,
            line=reader.line_num,
        ) from None
    return _rows(lines)


def _xlsx(path: Path) -> Iterable[TableRow]:
    try:
        openpyxl = import_module("openpyxl")
    except ImportError:
        raise InputError(
            msg("Reading Excel files needs openpyxl, which is not installed."),
            remedy=msg("Run: pip install openpyxl. Or save the plan as .csv."),
            path=path,
        ) from None
    try:
        sheet = openpyxl.load_workbook(path, read_only=True, data_only=True).worksheets[0]
        lines = [
            (number, [_cell(value) for value in values])
            for number, values in enumerate(sheet.iter_rows(values_only=True), 1)
        ]
    except Exception as error:  # openpyxl lets many kinds through when the zip is not a workbook
        raise InputError(
            msg("The file cannot be read as an Excel workbook."),
            remedy=msg("Open it in Excel and save it again, or save it as .csv."),
            path=path,
        ) from error
    return _rows(lines)


def _yaml(path: Path) -> Iterable[TableRow]:
    written = load_written(_text(path), path)
    rows = written.value
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise InputError(
            msg("The plan is no list of sessions."),
            remedy=msg("Begin each session with a dash: - module: … ."),
            path=path,
        )
    return [
        TableRow(written.lines.get((index,), 1), {str(key): _listed(value) for key, value in row.items()})
        for index, row in enumerate(rows)
    ]


# suffix → reader
TABLES: Mapping[str, Callable[[Path], Iterable[TableRow]]] = {
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".yaml": _yaml,
    ".yml": _yaml,
}


def _text(path: Path) -> str:
    content = path.read_bytes()
    if len(content) > _LARGEST:
        raise InputError(msg("The plan is too large."), path=path)
    for encoding in ("utf-8-sig", "cp1252"):  # Excel in French writes the second one
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise InputError(msg("The file is no text."), remedy=msg("Save the plan as CSV in UTF-8."), path=path)


def _rows(lines: Sequence[tuple[int, Sequence[str]]]) -> Iterable[TableRow]:
    """The first line that holds anything names the columns."""
    filled = [(line, cells) for line, cells in lines if any(cell.strip() for cell in cells)]
    if not filled:
        return
    header = [cell.strip() for cell in filled[0][1]]
    for line, cells in filled[1:]:
        named = zip(header, cells, strict=False)
        yield TableRow(line, {name: cell.strip() for name, cell in named if name})


def _listed(value: object) -> str:
    """A cell from YAML: a list counts as its items, parted by bars."""
    if isinstance(value, list):
        return "|".join(_listed(item) for item in value)
    return "" if value is None else str(value).strip()


def _cell(value: Any) -> str:
    """A cell from Excel as a person sees it."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, datetime.time):
        return f"{value:%H:%M}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)

"""A plan is a table, whatever its form."""

from __future__ import annotations

import datetime
import sys

import pytest

from osereso.batching.tables import read_table
from osereso.errors import InputError


def cells(path):
    return [(row.line, dict(row.cells)) for row in read_table(path)]


@pytest.mark.parametrize(
    ("delimiter", "encoding"),
    [(";", "utf-8"), (",", "utf-8-sig"), ("\t", "utf-8"), (";", "cp1252"), (";", "utf-8-sig")],
)
def test_csv_is_read_as_excel_writes_it(tmp_path, delimiter, encoding):
    path = tmp_path / "plan.csv"
    lines = [["module", "lieu"], ["a.yaml", "Évry"], ["b.yaml", f'"Lyon{delimiter} Presqu\'île"']]
    path.write_bytes("\r\n".join(delimiter.join(line) for line in lines).encode(encoding))
    assert cells(path) == [
        (2, {"module": "a.yaml", "lieu": "Évry"}),
        (3, {"module": "b.yaml", "lieu": f"Lyon{delimiter} Presqu'île"}),
    ]


def test_empty_lines_and_columns_without_a_name_count_for_nothing(tmp_path):
    path = tmp_path / "plan.csv"
    path.write_text("\nmodule;;lieu\n;;\na.yaml;x;Brest\n\n;;\n", encoding="utf-8")
    assert cells(path) == [(4, {"module": "a.yaml", "lieu": "Brest"})]


def test_yaml_gives_lines_and_lists(tmp_path):
    path = tmp_path / "plan.yaml"
    path.write_text("- module: a.yaml\n  dates: [12 mars, 13 mars]\n- module: b.yaml\n", encoding="utf-8")
    assert cells(path) == [(1, {"module": "a.yaml", "dates": "12 mars|13 mars"}), (3, {"module": "b.yaml"})]


def test_excel_is_read_where_openpyxl_is_there(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["module", "durée", "date"])
    book.active.append(["a.yaml", 210.0, datetime.datetime(2027, 3, 12)])
    book.save(tmp_path / "plan.xlsx")
    assert cells(tmp_path / "plan.xlsx") == [(2, {"module": "a.yaml", "durée": "210", "date": "12/03/2027"})]


def test_without_openpyxl_the_error_says_how_to_go_on(tmp_path, monkeypatch):
    (tmp_path / "plan.xlsx").write_bytes(b"")
    monkeypatch.setitem(sys.modules, "openpyxl", None)  # as if it were not installed
    with pytest.raises(InputError) as caught:
        read_table(tmp_path / "plan.xlsx")
    assert ".csv" in str(caught.value.remedy)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plan.ods", b""),
        ("plan.xlsx", b"no zip"),
        ("plan.csv", b"module\n\x00\xff\x00"),
        ("plan.yaml", b"module: a"),
        ("plan.yaml", b"- a\n- b"),
        ("plan.yaml", b"- [a"),
        ("plan.csv", b'module\n"' + b"x" * 200_000 + b'"\n'),
    ],
)
def test_what_is_no_table_is_an_input_error(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_table(path)
    assert caught.value.path == path

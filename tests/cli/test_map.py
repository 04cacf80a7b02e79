"""``osereso map`` makes a module file and keeps what was edited in it."""

from __future__ import annotations

import json

import pytest

from osereso.cli.map import _reasons, _record, _table
from tests.samples import lent
from tests.tools import ROOT

INTERVIEW = ROOT / "data" / "samples" / "menuisiere-agenceuse.txt"


def test_json_has_the_shape_that_other_programs_read_and_nothing_is_written(run, tmp_path):
    result = run("map", INTERVIEW, "--json")
    assert result.exit_code == 0
    value = json.loads(result.stdout)
    assert {"title", "role", "interviewee", "date", "interviewer", "exchanges", "problems"} <= value.keys()
    for exchange in value["exchanges"]:
        assert {"question", "answer", "section", "confidence", "reason", "points", "quote"} <= exchange.keys()
        for point in exchange["points"]:
            source = point["source"]
            assert 0 <= source["start"] < source["end"] <= len(exchange["answer"])
    assert list(tmp_path.iterdir()) == []


def test_a_module_file_is_written_and_a_second_map_keeps_what_was_edited(run, tmp_path):
    first = run("map", INTERVIEW, "-o", "m.module.yaml", "--explain")
    assert first.exit_code == 0
    assert "m.module.yaml" in first.stdout
    assert "% sure" in first.stdout
    path = tmp_path / "m.module.yaml"
    text = path.read_text(encoding="utf-8")
    edited = text.replace("\ntitle: ", "\n# my own remark\ntitle: ", 1)
    assert edited != text
    path.write_text(edited, encoding="utf-8")
    assert run("map", INTERVIEW, "-o", "m.module.yaml").exit_code == 0
    assert "# my own remark" in path.read_text(encoding="utf-8")


def test_explain_tells_the_closest_example_the_words_and_the_runner_up(run, tmp_path):
    interview = tmp_path / "interview.txt"
    unsure = "Pourquoi ce choix ?\n\nIl faut de la patience et il ne faut pas compter ses heures.\n\n"
    whole = INTERVIEW.read_text(encoding="utf-8")
    interview.write_text(whole.replace("Comment bien préparer", f"{unsure}Comment bien préparer"), "utf-8")
    lines = run("map", interview, "--explain").stdout.splitlines()
    asked = next(place for place, line in enumerate(lines) if line.endswith("Pourquoi ce choix ?"))
    section, why = lines[asked + 1 : asked + 3]
    assert "% sure" in section
    assert "Il faut de la patience et il ne faut pas compter ses heures." in why
    # The reason stands in the module file too, in the interview's language.
    assert all(part in why for part in ("proche de «", "mots", "sinon «"))


def test_without_o_the_file_stands_where_build_looks_for_it(run, tmp_path):
    assert run("map", INTERVIEW).exit_code == 0
    (path,) = (tmp_path / "output").rglob("*.module.yaml")
    assert path.name == f"{path.parent.name}.module.yaml"


def test_a_file_that_is_no_module_is_not_overwritten(run, tmp_path):
    (tmp_path / "shopping.yaml").write_text("- milk\n", encoding="utf-8")
    result = run("map", INTERVIEW, "-o", "shopping.yaml")
    assert result.exit_code in (3, 4)
    assert (tmp_path / "shopping.yaml").read_text(encoding="utf-8") == "- milk\n"


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ((), 2),
        (("missing.txt",), 3),
        ((INTERVIEW, "-o", "module.docx"), 2),
        ((INTERVIEW, "missing.txt"), 3),
    ],
)
def test_what_makes_no_sense_is_said_before_anything_heavy_is_loaded(run, args, code):
    result = run("map", *args)
    assert result.exit_code == code
    assert len(result.stderr.splitlines()) <= 2


def test_a_module_is_called_like_its_file(run, tmp_path):
    run("map", INTERVIEW, "-o", "menuisiere.module.yaml")
    assert "module: menuisiere\n" in (tmp_path / "menuisiere.module.yaml").read_text(encoding="utf-8")


def test_a_section_that_the_trainer_settled_is_not_asked_again(run, tmp_path):
    unsure = "Pourquoi ce choix ?\n\nIl faut de la patience et il ne faut pas compter ses heures.\n\n"
    whole = INTERVIEW.read_text(encoding="utf-8")
    interview = tmp_path / "interview.txt"
    interview.write_text(whole.replace("Comment bien préparer", f"{unsure}Comment bien préparer"), "utf-8")
    first = json.loads(run("map", interview, "-o", "m.module.yaml", "--json").stdout)
    place = next(p["place"] for p in first["problems"] if p["code"] == "section-to-check")
    section = next(one["section"] for one in first["exchanges"] if one["id"] == place)
    path = tmp_path / "m.module.yaml"
    before, mark, after = path.read_text(encoding="utf-8").partition(f"  - id: {place}\n")
    other = "difficultes" if section != "difficultes" else "metier"
    path.write_text(
        before + mark + after.replace(f"section: {section}", f"section: {other}", 1), encoding="utf-8"
    )
    again = json.loads(run("map", interview, "-o", "m.module.yaml", "--json").stdout)
    assert place not in [p["place"] for p in again["problems"] if p["code"] == "section-to-check"]


def test_several_interviews_make_one_module_and_each_point_knows_who_said_it_and_where(run, tmp_path):
    one, two = INTERVIEW.with_name("chargee-de-reseaux-sociaux.txt"), INTERVIEW
    result = json.loads(run("map", one, two, "--json").stdout)
    people = {record["id"]: record["interviewee"] for record in result["interviews"]}
    assert people == {"i1": "Inès Valadier", "i2": "Solenn Guével"}
    lines = {"i1": one.read_text("utf-8").split("\n"), "i2": two.read_text("utf-8").split("\n")}
    points = [(exchange, point) for exchange in result["exchanges"] for point in exchange["points"]]
    assert {exchange["interview"] for exchange, _ in points} == {"i1", "i2"}
    for exchange, point in points:
        source = point["source"]
        begins = exchange["answer"][source["start"] : source["end"]].split()[0]
        assert begins in lines[exchange["interview"]][source["line"] - 1]


def test_the_coverage_counts_a_point_where_it_serves_and_the_explanation_says_where():
    module = lent("q3", 1, "difficultes")
    rows = {line.strip().partition("  ")[0]: line for line in _table(module).splitlines()[1:]}
    assert "5 points" in rows["Les compétences"]
    assert "2 exchanges" in rows["Les compétences"]
    assert "4 points" in rows["Les difficultés"]
    assert "    • Savoir diagnostiquer une panne → difficultes" in _reasons(module).splitlines()
    assert "    • Tenir un stock" in _reasons(module).splitlines()


def test_json_says_the_section_of_a_point_that_serves_another_one_than_its_exchange():
    third = _record(lent("q3", 1, "difficultes"), (), None)["exchanges"][2]
    assert [point["section"] for point in third["points"]] == [
        "competences", "difficultes", "competences", "competences"
    ]  # fmt: skip

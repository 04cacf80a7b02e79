from __future__ import annotations

from dataclasses import replace

from tests.samples import sample_course


def test_a_source_names_nobody_twice() -> None:
    topic = sample_course("inter").topics[0]
    alone = replace(topic, reference="Question 3", attribution="Ada Morel, potière")
    assert alone.cited == "Question 3, Ada Morel, potière"
    assert replace(alone, reference="Question 3 à Ada Morel").cited == "Question 3 à Ada Morel, potière"
    assert replace(alone, attribution="").cited == "Question 3"

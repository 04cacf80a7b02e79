"""The memo sheet: the best ideas of every section, on one page."""

from __future__ import annotations

from dataclasses import replace

from osereso.rendering.handout.memo import memo
from tests.samples import sample_course


def sections(count: int, ideas: int):
    """Sections with one topic of so many ideas each."""
    model = sample_course().sections[0]
    point = model.topics[0].points[0]
    return [
        replace(
            model,
            number=number,
            title=f"Partie {number}",
            topics=(
                replace(
                    model.topics[0],
                    points=tuple(replace(point, text=f"Idée {number}.{at}") for at in range(ideas)),
                ),
            ),
        )
        for number in range(1, count + 1)
    ]


def test_the_takeaways_come_first_and_the_memo_goes_beyond_them() -> None:
    taught = sample_course().sections
    for reminder, section in zip(memo(taught), taught, strict=True):
        kept = tuple(point.text for point in section.takeaways)
        assert reminder.points[: len(kept)] == kept
        assert reminder.title == section.title
    assert any(len(reminder.points) > 3 for reminder in memo(taught))


def test_a_page_holds_it_and_every_section_has_a_place() -> None:
    for count in (1, 4, 9):
        reminders = memo(sections(count, ideas=12))
        assert len(reminders) == count
        assert all(reminder.points for reminder in reminders)
        assert sum(1 + len(reminder.points) for reminder in reminders) <= 20


def test_a_short_section_leaves_its_place_to_others() -> None:
    short, long = sections(1, ideas=1), sections(4, ideas=12)[1:]
    sizes = [len(reminder.points) for reminder in memo([*short, *long])]
    assert sizes == [1, 5, 5, 5]


def test_an_idea_stands_once_and_a_section_without_ideas_not_at_all() -> None:
    (one,) = sections(1, ideas=2)
    twice = replace(one, topics=(one.topics[0], one.topics[0]))
    nothing = replace(one, number=2, topics=(replace(one.topics[0], points=()),))
    assert [reminder.points for reminder in memo([twice, nothing])] == [("Idée 1.0", "Idée 1.1")]

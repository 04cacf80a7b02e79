"""Questions that lack the mark of the others, or stand beside one that has it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from osereso.reading.markings import REGULAR, Page
from osereso.reading.marks import Seen, quotes, trails_off
from osereso.reading.wording import LONGEST_OPENING, LONGEST_QUESTION

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

LONGEST_ADDITION = 50  # characters after a question's mark
_OPEN, _CLOSE = '«“"', '»”"'


def unmarked_questions(
    page: Page, candidates: Sequence[int], starts: set[int], answers: frozenset[str]
) -> set[int]:
    """Questions that lost their mark: they ask and address somebody, and bear no answer's mark.

    Where the marking is regular, such a block must also begin as questions do.
    """
    firm = len(starts) >= REGULAR
    first = min(starts)
    styles = Counter(style for index in starts for style in page.seen[index].styles)
    worn = {style for style, count in styles.items() if count >= 0.6 * len(starts)}
    quoted = _quoted_answers(page, starts)
    added = set()
    for index in candidates:
        one = page.seen[index]
        if index < first or index in starts or one.label in answers:
            continue
        following = page.follower.get(index)
        outright = not one.label.startswith("name ") and worn & one.styles and one.like_a_question >= 0.6
        answered = following is not None and following not in starts
        outright = outright or (
            _asks_outright(one)
            and answered
            and (not firm or (one.opens_like_a_question and index not in page.listed))
        )
        outright = (
            outright
            or (quoted and _between_quotations(page, index, starts))
            or _without_name(page, index, answers)
        )
        if outright or (answered and _asks_and_adds(one, page.seen[following or 0].label in answers)):
            added.add(index)
    return added


def _between_quotations(page: Page, index: int, starts: set[int]) -> bool:
    """Whether a block stands unquoted between answers that are all quoted, and is put to somebody."""
    one = page.seen[index]
    following = page.follower.get(index)
    if one.text[0] in _OPEN or following is None or not one.addresses or following in starts:
        return False
    before = page.seen[index - 1].text.rstrip(" .")[-1:]
    return page.seen[following].text[0] in _OPEN and before != "" and before in _CLOSE


def _quoted_answers(page: Page, starts: set[int]) -> bool:
    """Whether nearly all answers begin with a quotation mark."""
    answers = [page.seen[start + 1].text for start in starts if start + 1 < len(page.seen)]
    return sum(text[0] in _OPEN for text in answers) >= max(2, 0.8 * len(answers))


def _without_name(page: Page, index: int, answers: frozenset[str]) -> bool:
    """Whether a question without a name stands between two turns of one speaker, who answers it."""
    one, following = page.seen[index], page.follower.get(index)
    answer = page.seen[following].label if following else ""
    named = answer in answers and answer.startswith(("name ", "answers"))
    if one.label or not one.asks or not named:
        return False
    before = next((place for place in range(index - 1, -1, -1) if page.seen[place].label), index)
    return answer == page.seen[before].label


def asking_headings(page: Page, starts: set[int], candidates: Sequence[int]) -> set[int]:
    """Headings of another level that ask; above the first question only lower ones, for a title may ask."""
    level = min(page.seen[index].block.level for index in starts)
    among = set(candidates)
    end = max(starts)
    while end + 1 in among:  # what stands below a rule or credits is another matter
        end += 1
    return {
        index
        for index in candidates
        if (one := page.seen[index]).block.level
        and (one.asks or one.prompts or one.opening)
        and (index > min(starts) or one.block.level > level)
        and index <= end
    }


def _choices(page: Page, questions: Container[int]) -> set[int]:
    """The lists of questions that stand below a question and belong to it."""
    begins: dict[int, int] = {}  # where each list ends → where the choices in it begin
    end = asks = 0
    for item in sorted(page.listed, reverse=True):
        if item + 1 not in page.listed:
            end, asks = item, 0
        asks += page.seen[item].asks or page.seen[item].opening > 0
        count = end - item + 1
        if item - 1 in questions and count > 1 and asks > count / 2:
            begins[end] = item
    return {item for end, begin in begins.items() for item in range(begin, end + 1)}


def _in_brackets(one: Seen) -> bool:
    """Whether a block only says more of the question above it."""
    text = one.text
    whole = text.startswith("(") and text.endswith(")") and len(text) <= LONGEST_QUESTION
    return whole and (one.asks or one.begins_like_a_question)


def _asks_outright(one: Seen) -> bool:
    asks = one.asks or one.prompts or (trails_off(one) and not one.tells_of_itself)
    return len(one.text) <= LONGEST_OPENING and asks and one.addresses and not (quotes(one) or one.says_i)


def _asks_and_adds(one: Seen, answered: bool) -> bool:
    """Whether a few words follow the question: « Et votre vie à côté ? Vos loisirs. »."""
    if not one.opening or one.label.startswith("name "):
        return False
    if answered:
        return len(one.text) <= LONGEST_QUESTION and not one.tells_of_itself
    return one.addresses and len(one.text) - one.opening <= LONGEST_ADDITION and not one.tells_of_itself


def belonging(page: Page, starts: set[int]) -> set[int]:
    """What stands below a question and is part of it: a remark in brackets, a list of choices."""
    below = {
        index + 1 for index in starts if index + 1 < len(page.seen) and _in_brackets(page.seen[index + 1])
    }
    return below | _choices(page, starts | below)

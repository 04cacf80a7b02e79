"""Which interview and exchange of a new mapping is which one of the file, whatever was edited there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osereso.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from osereso.model.module import InterviewRecord, ModuleExchange, Point, TrainingModule
    from osereso.model.source import Source


def fit(module: TrainingModule, old: TrainingModule, written: frozenset[str]) -> TrainingModule:
    """Give the new module the ids that the same interviews and exchanges have in the file.

    ``written`` names all pieces that the program ever wrote into the file (``exchanges.q3``): one that is
    no longer there was removed by hand. Its id goes to nothing else, so that it is recognised.
    """
    interviews = _interview_ids(module.interviews, old.interviews, _ids_of("interviews", written))
    moved = tuple(replace(one, interview=interviews[one.interview]) for one in module.exchanges)
    same = {one.sha256 for one in old.interviews} - {""}
    unchanged = {interviews[one.id] for one in module.interviews if one.sha256 in same}
    names = _exchange_ids(moved, old, _ids_of("exchanges", written), unchanged)
    return replace(
        module,
        interviews=tuple(replace(one, id=interviews[one.id]) for one in module.interviews),
        exchanges=tuple(_renamed(one, names[one.id]) for one in moved),
    )


def _ids_of(part: str, written: Iterable[str]) -> set[str]:
    return {name.removeprefix(f"{part}.") for name in written if name.startswith(f"{part}.")}


def _interview_ids(
    new: Iterable[InterviewRecord], old: Sequence[InterviewRecord], written: set[str]
) -> dict[str, str]:
    """The id in the file of each new interview: the file's own where it is the same file or text."""
    taken = {one.id for one in old} | written
    found: dict[str, str] = {}
    for record in new:
        same = [one.id for one in old if _same_interview(one, record) and one.id not in found.values()]
        found[record.id] = same[0] if same else _free(record.id, taken)
        taken.add(found[record.id])
    return found


def _same_interview(one: InterviewRecord, other: InterviewRecord) -> bool:
    """The same text, or a later version of the same file."""
    if one.sha256 and one.sha256 == other.sha256:
        return True
    return one.file == other.file if one.file or other.file else one.id == other.id


def _exchange_ids(
    new: Sequence[ModuleExchange], old: TrainingModule, written: set[str], unchanged: set[str]
) -> Mapping[str, str]:
    """The id in the file of each new exchange: the one with the same question, or the same answer."""
    left = {one.id: one for one in old.exchanges}
    taken = {*left, *written}
    removed = written - {*left}
    found = _paired(new, left, lambda one: fold(one.question))
    rest = [one for one in new if one.id not in found]
    found |= _paired(rest, left, lambda one: fold(one.answer))
    for one in new:
        if one.id in found:
            continue
        names = _names(one, old)
        # Question and answer were both edited, or the exchange was removed: the id still says which it was.
        own = {key for key, other in left.items() if other.interview == one.interview} | removed
        known = [name for name in names if name in own and one.interview in unchanged]
        found[one.id] = known[0] if known else _free(names[0], taken)
        taken.add(found[one.id])
        left.pop(found[one.id], None)
        removed.discard(found[one.id])
    return found


def _names(exchange: ModuleExchange, old: TrainingModule) -> list[str]:
    """The ids that an exchange may have in the file: only those of its first interview may be bare."""
    bare = exchange.id.rpartition("-")[2]
    full = f"{exchange.interview}-{bare}"
    if old.interviews and exchange.interview != old.interviews[0].id:
        return [full]
    return [bare, full] if bare == exchange.id else [full, bare]


def _paired(
    new: Iterable[ModuleExchange], left: dict[str, ModuleExchange], key: Callable[[ModuleExchange], str]
) -> dict[str, str]:
    """Pair exchanges that have the same key, in order; what is paired leaves ``left``."""
    waiting: dict[tuple[str, str], list[str]] = {}
    for one in left.values():
        waiting.setdefault((one.interview, key(one)), []).append(one.id)
    found = {}
    for one in new:
        if same := waiting.get((one.interview, key(one))):
            found[one.id] = same.pop(0)
            del left[found[one.id]]
    return found


def _free(name: str, taken: set[str]) -> str:
    """The name, or the first of the same kind that is not taken: after q9 comes q10."""
    if name not in taken:
        return name
    stem = name.rstrip("0123456789")
    number = 1
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def _renamed(exchange: ModuleExchange, name: str) -> ModuleExchange:
    if name == exchange.id:
        return exchange

    def source(one: Source) -> Source:
        return replace(one, exchange=name) if one.exchange == exchange.id else one

    def point(one: Point) -> Point:
        return replace(one, source=source(one.source))

    return replace(
        exchange,
        id=name,
        points=tuple(point(one) for one in exchange.points),
        quote=exchange.quote and replace(exchange.quote, source=source(exchange.quote.source)),
        terms=tuple(replace(one, source=source(one.source)) for one in exchange.terms),
    )

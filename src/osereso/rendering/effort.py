"""How much a template may do: each step and each text that it makes is counted, and the count has an end.

Jinja's sandbox keeps a template from reaching the machine, not from filling its memory or keeping it busy:
``x ~ x`` thirty times is sixteen thousand million letters, and two loops one in the other never end. So the
tags are rewritten before they are compiled: loops, joined texts, cut texts and texts kept under a name go
through the functions below, which spend what they take from what the template was given for one document.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sized
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jinja2 import nodes, pass_context
from jinja2.filters import make_attrgetter
from jinja2.runtime import markup_join, str_join

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jinja2.runtime import Context

GIVEN = 5_000_000  # a kit of a thousand questions takes a fifth
CALL = 10  # of a macro or a method: it takes ten rounds of a loop
_SECONDS = 20.0  # of the processor; the longest handout takes one
_ITEM = 10  # of a list: the room of ten letters
_BITS = 4096  # of the largest number
_ROUNDED = 20  # decimals
# names that no tag can have
EFFORT, STEPS, JOINED, HELD = "\0effort", "\0steps", "\0joined", "\0held"


class TooMuchError(OverflowError):
    """A template does more than any document asks for."""


@dataclass(slots=True)
class Effort:
    """What a template may still do for one document."""

    left: int = GIVEN
    until: float = field(default_factory=lambda: time.thread_time() + _SECONDS)

    def spend(self, much: int) -> None:
        """Take some of it away.

        Raises:
            TooMuchError: nothing is left, or the time is over.
        """
        self.left -= much
        if self.left < 0 or time.thread_time() > self.until:
            raise TooMuchError


def spend(context: Context, much: int) -> None:
    """Spend what was given with the values; a template that was given nothing is not counted."""
    effort = context.parent.get(EFFORT)
    if isinstance(effort, Effort):
        effort.spend(much)


def weight(value: object, most: int = GIVEN) -> int:
    """Return how much room a value and all that it holds take as text; counting stops at ``most``."""
    total, waiting = 0, [value]
    while waiting and total <= most:
        one = waiting.pop()
        if isinstance(one, str | bytes):
            total += len(one)
        elif isinstance(one, Mapping):
            total += _ITEM * len(one)
            waiting += [*one.keys(), *one.values()]
        elif isinstance(one, list | tuple | set | frozenset):
            total += _ITEM * len(one)
            waiting += one
        else:
            total += 1
    return total


def fits(value: Any) -> Any:
    """Return a value that may be shown.

    Raises:
        TooMuchError: it holds more than a document can.
    """
    if isinstance(value, list | tuple | set | frozenset | Mapping) and weight(value) > GIVEN:
        raise TooMuchError
    return value


def concat(pieces: Iterable[str]) -> str:
    """Join what a macro or a block has written."""
    found = list(pieces)
    if sum(map(len, found)) > GIVEN:
        raise TooMuchError
    return "".join(found)


def counted(name: str, found: Callable[..., Any]) -> Callable[..., Any]:
    """Return a filter of Jinja that spends what it is given and what it gives."""
    asks = getattr(getattr(found, "jinja_pass_arg", None), "name", "")
    before = _BEFORE.get(name)

    @pass_context
    def spending(context: Context, value: Any, *args: Any, **options: Any) -> Any:
        spend(context, 1 + sum(weight(one) for one in (value, *args, *options.values())))
        if before:
            value = before(context, value, args, options)
        first = {
            "context": (context,),
            "eval_context": (context.eval_ctx,),
            "environment": (context.environment,),
        }.get(asks, ())
        return held(context, found(*first, value, *args, **options))

    return spending


def large(operator: str, left: Any, right: Any) -> bool:
    """Whether a sum, a product, a power or a format can be larger than any document."""
    numbers = isinstance(left, int | float) and isinstance(right, int | float)
    if operator in "*%" and not numbers:
        return True
    if isinstance(left, int) and isinstance(right, int):
        bits = left.bit_length() * abs(right) if operator == "**" else left.bit_length() + right.bit_length()
        return bits > _BITS
    return False


@pass_context
def _steps(context: Context, items: Iterable[Any]) -> Iterator[Any]:
    """The items of a loop, counted."""
    for item in items:
        spend(context, 1)
        yield item


@pass_context
def _joined(context: Context, *texts: Any) -> Any:
    """Texts joined with « ~ »."""
    spend(context, 1 + sum(map(weight, texts)))
    return (markup_join if context.eval_ctx.autoescape else str_join)(texts)


@pass_context
def held(context: Context, value: Any) -> Any:
    """A value that a name is given to, or that a call or an operator made."""
    if isinstance(value, Sized):
        spend(context, 1 + (len(value) if isinstance(value, str | bytes) else _ITEM * len(value)))
    return value


def _join(context: Context, items: Any, args: tuple[Any, ...], options: Mapping[str, Any]) -> list[Any]:
    """Count what « join » makes before it makes it."""
    found = list(_steps(context, items))
    between = (*args, options.get("d", ""))[0]
    spend(context, weight(found) + len(found) * weight(between))
    return found


def _sum(context: Context, items: Any, args: tuple[Any, ...], options: Mapping[str, Any]) -> list[Any]:
    """Count the lists that « sum » puts one after the other, copying all of them each time."""
    found = list(_steps(context, items))
    name = (*args, options.get("attribute"))[0]
    told = map(make_attrgetter(context.environment, name), found) if name is not None else found
    spend(context, len(found) * _ITEM * sum(len(one) for one in told if isinstance(one, Sized)))
    return found


def _round(_: Context, value: Any, args: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
    """Refuse decimals without end."""
    if any(isinstance(one, int | float) and abs(one) > _ROUNDED for one in (*args, *options.values())):
        raise TooMuchError
    return value


_BEFORE = {"join": _join, "sum": _sum, "round": _round}
COUNTING: dict[str, Callable[..., Any]] = {STEPS: _steps, JOINED: _joined, HELD: held}


def count(tree: nodes.Template) -> None:
    """Rewrite the tags of a template so that what they do is counted."""
    for node in list(tree.find_all((nodes.For, nodes.Concat, nodes.Getitem, nodes.AssignBlock))):
        if isinstance(node, nodes.For):
            node.iter = _through(STEPS, node.iter, node)
        elif isinstance(node, nodes.Concat):
            node.nodes = [_through(JOINED, node.nodes[0], node, node.nodes[1:])]
        elif isinstance(node, nodes.AssignBlock):
            node.filter = _through(HELD, node.filter, node)
        elif isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Slice):
            node.node = _through(HELD, node.node, node)


def _through(name: str, node: Any, place: nodes.Node, more: list[nodes.Expr] | None = None) -> nodes.Filter:
    return nodes.Filter(node, name, more or [], [], None, None, lineno=place.lineno)

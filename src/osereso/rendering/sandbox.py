"""The sealed room where templates run: they may show values, repeat and choose, no more.

A client's template is untrusted, and so are the texts that it shows: nothing is evaluated twice, nothing
is reached but values, and unknown names stop the work with their right spelling.
"""

from __future__ import annotations

import dataclasses
import difflib
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NoReturn

from jinja2 import StrictUndefined, TemplateSyntaxError, UndefinedError, nodes
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.effort import (
    CALL,
    COUNTING,
    EFFORT,
    Effort,
    TooMuchError,
    concat,
    count,
    counted,
    fits,
    held,
    large,
    spend,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from jinja2 import Template

_FILTERS = (
    "abs capitalize count d default e escape first float groupby int join last length list lower map max min "
    "reject rejectattr reverse round select selectattr sort string sum title trim truncate unique upper"
).split()
# Ways to make a short template fill the memory, or to reach a value by a name that is only known later.
_CLOSED_METHODS = frozenset(
    "format format_map ljust rjust center zfill expandtabs replace join translate encode "
    "unescape striptags escape".split()
)
_NUMBERS = (int, float, complex, bytes)  # nothing of them is worth naming, and « to_bytes » fills the memory
LARGEST = 30_000_000  # characters; the longest part of a document has a fiftieth
_TOO_DEEP = "the tags are nested too deeply"


class UnknownTagError(UndefinedError):
    """A name that nothing answers to; ``known`` are the names of the thing that was asked for it."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name = name
        self.known = tuple(sorted(known))
        super().__init__(name)


class _Unknown(StrictUndefined):
    """An undefined value that knows, when it fails, which names it could have had."""

    def _fail_with_undefined_error(self, *_: Any, **__: Any) -> NoReturn:
        if issubclass(self._undefined_exception, SecurityError):
            raise SecurityError(self._undefined_message)
        obj = self._undefined_obj
        known = [field.name for field in dataclasses.fields(obj)] if dataclasses.is_dataclass(obj) else []
        raise UnknownTagError(str(self._undefined_name), known)

    __iter__ = __str__ = __len__ = __bool__ = __eq__ = __ne__ = __hash__ = _fail_with_undefined_error
    __add__ = __radd__ = __getitem__ = __call__ = __lt__ = __gt__ = __le__ = __ge__ = (
        _fail_with_undefined_error
    )
    __contains__ = __int__ = __float__ = _fail_with_undefined_error


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja, sealed and strict; ``shown`` says what a value is in the document."""

    intercepted_binops = frozenset(["*", "**", "%", "+"])
    concat = staticmethod(concat)

    def __init__(self, shown: Callable[[Any], Any], **options: Any) -> None:
        super().__init__(
            undefined=_Unknown, finalize=lambda value: shown(fits(value)), optimized=False, **options
        )
        self.globals = {"range": safe_range}
        self.filters = {name: counted(name, FILTERS[name]) for name in _FILTERS} | COUNTING

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may read ``obj.attr``: never of a path, which reaches files."""
        if isinstance(obj, (PurePath, *_NUMBERS)) or (isinstance(obj, str) and attr in _CLOSED_METHODS):
            return False
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """Let no text format another: « {:1000000000} » would fill the memory."""

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse the products, powers and formats that can be larger than any document."""
        if large(operator, left, right):
            raise OverflowError(operator)
        return held(context, super().call_binop(context, operator, left, right))

    def call(self, context: Any, obj: Any, *args: Any, **kwargs: Any) -> Any:
        """Count a call, and what it gives back."""
        spend(context, CALL)
        return held(context, super().call(context, obj, *args, **kwargs))

    def compile(self, *args: Any, **kwargs: Any) -> Any:
        """Compile a template whose tags are nested as deep as Python can nest."""
        try:
            return super().compile(*args, **kwargs)
        except (RecursionError, SyntaxError, MemoryError):
            raise TemplateSyntaxError(_TOO_DEEP, 1) from None

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        try:
            tree = super()._parse(source, name, filename)
            count(tree)
            tree.set_environment(self)
        except RecursionError:
            raise TemplateSyntaxError(_TOO_DEEP, 1) from None
        return tree


def outlaws(tree: nodes.Template) -> str:
    """The name of the first construct that could switch escaping off or load a file, or nothing."""
    kinds = (nodes.EvalContextModifier, nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)
    return next((type(node).__name__.lower() for node in tree.find_all(kinds)), "")


def run(template: Template, values: Mapping[str, object], path: Path, largest: int = LARGEST) -> str:
    """Return what the template of a file makes of values: ``largest`` characters at most.

    Raises:
        InputError: a loop has no end in sight, or a text no bounds.
        UnknownTagError: the template asks for what does not exist.
    """
    pieces, size = [], 0
    try:
        for piece in template.generate({**values, EFFORT: Effort()}):
            pieces.append(piece)
            size += len(piece)
            if size > largest:
                raise _endless(path)
    except (TooMuchError, RecursionError, MemoryError):
        raise _endless(path) from None
    return "".join(pieces)


def _endless(path: Path) -> InputError:
    return InputError(
        msg("The tags of the template make a document without end."),
        remedy=msg("Look for a loop inside a loop."),
        path=path,
    )


def unknown_tag(name: str, known: Iterable[str], path: Path, line: int | None = None) -> InputError:
    """The error of a template that asks for what does not exist, with the name probably meant."""
    names = sorted(known)
    near = difflib.get_close_matches(name, names, 1, 0.6)
    there = ", ".join(names)
    return InputError(
        msg("The template asks for “{tag}”, which does not exist.", tag=name),
        remedy=msg("Did you mean “{guess}”? What exists: {names}.", guess=near[0], names=there)
        if near
        else msg("What exists: {names}.", names=there),
        path=path,
        line=line,
    )


def outlawed(construct: str, path: Path) -> InputError:
    """The error of a template that uses what could switch escaping off or load a file."""
    return InputError(
        msg("The template uses “{tag}”, which is not accepted.", tag=construct),
        remedy=msg("Remove the tag: templates show values, repeat and choose, no more."),
        path=path,
    )

"""The sealed room where the tags of a template run: they may show values, repeat and choose, no more.

A client's template is untrusted, and so are the texts that it shows. Everything is escaped, nothing is
evaluated twice, unknown names stop the work with their right spelling.
"""

from __future__ import annotations

import dataclasses
import difflib
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn

from jinja2 import StrictUndefined, UndefinedError, nodes
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range

from osereso.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

_FILTERS = (
    "abs capitalize count d default e escape first float groupby int join last length list lower map max min "
    "reject rejectattr reverse round select selectattr sort string sum title trim truncate unique upper"
).split()
# Ways to make a short template fill the memory, or to reach a value by a name that is only known later.
_CLOSED_METHODS = frozenset(
    "format format_map ljust rjust center zfill expandtabs replace join translate encode "
    "unescape striptags escape".split()
)
_LARGEST_POWER = 64
_SEALED = ("DocxTemplate", "InlineImage", "RichText", "RichTextParagraph", "Listing", "Subdoc")


class UnknownTagError(UndefinedError):
    """A name that a template uses and nothing answers to."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name = name
        self.known = tuple(sorted(known))
        super().__init__(name)

    @property
    def guess(self) -> str:
        """The known name that looks most like it, or nothing."""
        return next(iter(difflib.get_close_matches(self.name, self.known, 1, 0.6)), "")


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
    """Jinja for Word parts: sealed, escaping, strict."""

    intercepted_binops = frozenset(["*", "**", "%"])

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may read ``obj.attr``: never on docxtpl's objects, which can save files."""
        if isinstance(obj, _sealed()) or (isinstance(obj, str) and attr in _CLOSED_METHODS):
            return False
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """Let no text format another: « {:1000000000} » would fill the memory."""

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse the products, powers and formats that can be larger than any document."""
        if operator == "**" and abs(right) > _LARGEST_POWER:
            raise OverflowError(operator)
        if operator in "*%" and not (isinstance(left, int | float) and isinstance(right, int | float)):
            raise OverflowError(operator)
        return super().call_binop(context, operator, left, right)


@cache
def environment() -> Sandbox:
    """The one environment of the process; it holds no value of any document."""
    env = Sandbox(autoescape=True, undefined=_Unknown, finalize=_shown, keep_trailing_newline=True)
    env.globals = {"range": safe_range}
    env.filters = {name: FILTERS[name] for name in _FILTERS}
    return env


def outlaws(tree: nodes.Template) -> str:
    """The name of the first construct that could switch escaping off or load a file, or nothing."""
    kinds = (nodes.EvalContextModifier, nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)
    return next((type(node).__name__.lower() for node in tree.find_all(kinds)), "")


def _shown(value: Any) -> Any:
    """What a value is in the document: nothing for None, text without what XML cannot hold."""
    if value is None:
        return ""
    return clean(value) if type(value) is str else value


@cache
def _sealed() -> tuple[type, ...]:
    import docxtpl  # noqa: PLC0415

    return tuple(kind for name in _SEALED if isinstance(kind := getattr(docxtpl, name, None), type))

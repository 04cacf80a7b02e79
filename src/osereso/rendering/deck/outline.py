"""The outline: ``deck.md.j2`` and a course make Markdown.

The template is a trainer's or a client's: it runs in a sandbox and may show values, repeat and choose, no
more. Whatever it shows of the course is data: every sign that means something in Markdown is escaped.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.runtime import BlockReference, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.deck.wording import FILTERS, highlights, interludes
from osereso.text import clean, squeeze
from osereso.written import read_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jinja2 import Template

    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz

_SIGNS = re.compile(r"[\\`*_{}\[\]<>#&|~]")
_LINE_START = re.compile(r"^([-+=:]|\d{1,9}(?=[.)]))")
_LARGEST_POWER = 64


class _Markdown(str):
    """Text that is Markdown already."""

    __slots__ = ()


class _Sandbox(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset(["*", "**", "%"])

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Files are out of reach: a path in the course's values is a name, nothing to act upon."""
        return not isinstance(obj, PurePath) and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse products and powers that are larger than any deck."""
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if not numbers or (operator == "**" and abs(right) > _LARGEST_POWER):
            raise OverflowError(operator)
        return super().call_binop(context, operator, left, right)

    def call(self, context: Any, obj: Any, *args: Any, **kwargs: Any) -> Any:
        """What a macro gives back was escaped when it was written."""
        result = super().call(context, obj, *args, **kwargs)
        return _Markdown(result) if isinstance(obj, Macro | BlockReference) else result


def outline(course: TailoredCourse, quiz: Quiz, template: Path) -> str:
    """Return the deck's outline in Markdown.

    Raises:
        InputError: the template is missing, cannot be parsed, or asks for something that does not exist.
    """
    source = read_text(template)
    try:
        return _compiled(source, course.language).render(
            course=course,
            quiz=quiz,
            highlights=highlights(course),
            interludes=interludes(course),
            numbers={section.id: section.number for section in course.sections},
        )
    except TemplateSyntaxError as error:
        raise _unusable(template, str(error.message), error.lineno) from None
    except (TemplateError, OverflowError, TypeError, ValueError, ArithmeticError) as error:
        raise _unusable(template, str(error), _line(error)) from None


def escape(text: str) -> str:
    """Return a text as Markdown data, on one line: it reads the same and means nothing."""
    line = squeeze(clean(text))
    return _LINE_START.sub(_number_or_sign, _SIGNS.sub(r"\\\g<0>", line))


def _number_or_sign(match: re.Match[str]) -> str:
    sign = match.group()
    return f"{sign}\\" if sign.isdigit() else f"\\{sign}"


@lru_cache(maxsize=32)
def _compiled(text: str, language: str) -> Template:
    """Return the template ready to run, from memory when its text is known; without values."""
    return _environment(language).from_string(text)


def _environment(language: str) -> _Sandbox:
    environment = _Sandbox(
        undefined=StrictUndefined, finalize=_shown, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    environment.filters.update({name: _for(language, make) for name, make in FILTERS.items()})
    return environment


def _for(language: str, make: Callable[[Any, str], Any]) -> Callable[[Any], Any]:
    return lambda value: make(value, language)


def _shown(value: Any) -> Any:
    if isinstance(value, _Markdown):
        return value
    return "" if value is None else escape(str(value))


def _unusable(template: Path, reason: str, line: int | None) -> InputError:
    return InputError(
        msg("The outline of the deck cannot be used: {reason}", reason=reason),
        remedy=msg("Correct this line, or delete the file to go back to the default outline."),
        path=template,
        line=line,
    )


def _line(error: BaseException) -> int | None:
    """The line of the template where an error arose, which Jinja writes into the traceback."""
    trace, line = error.__traceback__, None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line

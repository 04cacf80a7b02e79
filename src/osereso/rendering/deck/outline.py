"""The outline: ``deck.md.j2`` and a course make Markdown.

The template is a trainer's or a client's: it runs in a sandbox and may show values, repeat and choose, no
more. Whatever it shows of the course is data: every sign that means something in Markdown is escaped.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from jinja2 import TemplateError, TemplateSyntaxError
from jinja2.runtime import BlockReference, Macro

from osereso.errors import InputError
from osereso.messages import msg
from osereso.rendering.deck.wording import FILTERS, highlights, interludes, quick_questions, solutions
from osereso.rendering.sandbox import Sandbox, UnknownTagError, outlawed, outlaws, run, unknown_tag
from osereso.text import clean, squeeze
from osereso.written import read_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jinja2 import Template

    from osereso.model.course import TailoredCourse
    from osereso.model.quiz import Quiz

_SIGNS = re.compile(r"[\\`*_{}\[\]<>#&|~]")
_LARGEST = 3_000_000  # characters: ten thousand slides
_LINE_START = re.compile(r"^([-+=:]|\d{1,9}(?=[.)]))")


class _Markdown(str):
    """Text that is Markdown already."""

    __slots__ = ()


class _OutlineSandbox(Sandbox):
    def call(self, context: Any, obj: Any, *args: Any, **kwargs: Any) -> Any:
        """What a macro gives back was escaped when it was written."""
        result = super().call(context, obj, *args, **kwargs)
        return _Markdown(result) if isinstance(obj, Macro | BlockReference) else result


def outline(course: TailoredCourse, quiz: Quiz, template: Path) -> str:
    """Return the deck's outline in Markdown.

    Raises:
        InputError: the template is missing, cannot be parsed, or asks for something that does not exist.
    """
    values = {
        "course": course,
        "quiz": quiz,
        "highlights": highlights(course),
        "interludes": interludes(course),
        "quick": quick_questions(quiz),
        "solutions": solutions(quiz),
        "numbers": {section.id: section.number for section in course.sections},
    }
    source = read_text(template)
    try:
        compiled, outlaw = _compiled(source, course.language)
        if outlaw:
            raise outlawed(outlaw, template)
        return run(compiled, values, template, _LARGEST)
    except UnknownTagError as unknown:
        raise unknown_tag(unknown.name, unknown.known or values, template, _line(unknown)) from None
    except TemplateSyntaxError as error:
        raise _unusable(template, str(error.message), error.lineno) from None
    except (TemplateError, RecursionError, TypeError, ValueError, ArithmeticError) as error:
        raise _unusable(template, str(error), _line(error)) from None


def escape(text: str) -> str:
    """Return a text as Markdown data, on one line: it reads the same and means nothing."""
    line = squeeze(clean(text))
    return _LINE_START.sub(_number_or_sign, _SIGNS.sub(r"\\\g<0>", line))


def _number_or_sign(match: re.Match[str]) -> str:
    sign = match.group()
    return f"{sign}\\" if sign.isdigit() else f"\\{sign}"


@lru_cache(maxsize=32)
def _compiled(text: str, language: str) -> tuple[Template, str]:
    """Return the template ready to run, and what it may not hold; from memory when its text is known."""
    environment = _OutlineSandbox(_shown, trim_blocks=True, lstrip_blocks=True, autoescape=False)
    environment.filters |= {name: _for(language, make) for name, make in FILTERS.items()}
    tree = environment.parse(text)
    return environment.from_string(tree), outlaws(tree)


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

"""A module and a session make a course: what is said to whom, for how long, in whose name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osereso.errors import InputError
from osereso.messages import msg
from osereso.model.course import CourseSection, Objective, TailoredCourse
from osereso.model.taxonomy import HORS_SUJET
from osereso.problems import Problem, Severity
from osereso.tailoring.sessionterms import set_session
from osereso.tailoring.sharing import shared
from osereso.tailoring.timetable import Share, half_days, timetable
from osereso.tailoring.topics import topic_of
from osereso.tailoring.wording import Wording
from osereso.text import distinct_slug, slug
from osereso.typography import capital, day, elide, enumeration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osereso.model.course import Step, Topic
    from osereso.model.module import ModuleSection, Point, TrainingModule
    from osereso.model.session import Session
    from osereso.tailoring.activities import ActivityBank
    from osereso.tailoring.sharing import Part

_TAKEAWAYS = 3
_ACTIVITY_SHARE = 3  # a third of a section's time goes to what participants do themselves
_SHORT_TITLE = 60  # characters of the title in a footer
_SHORTER_TITLE = 34  # the same where the client must stand there too


def tailor(
    module: TrainingModule, session: Session, bank: ActivityBank
) -> tuple[TailoredCourse, tuple[Problem, ...]]:
    """Return the course of a module for a session, all texts typeset, and what a trainer should see.

    Raises:
        InputError: no exchange of the module serves a section that documents show.
        UsageError: the session is too short for the module's sections.
    """
    return _Tailor(module, session, bank).course()


class _Tailor:
    """The facts that every part of a course needs, held while it is made."""

    def __init__(self, module: TrainingModule, session: Session, bank: ActivityBank) -> None:
        self.module = module
        self.session = session
        self.bank = bank
        self.words = Wording(module.language)
        self.translate, self.set, self.say = self.words.translate, self.words.set, self.words.say
        roles = [record.role for record in module.interviews if record.role]
        self.facts = {
            "metier": roles[0] if roles else self.translate("this job"),
            "du_metier": elide("de", roles[0]) if roles else self.translate("of this job"),
            "client": session.client.name if session.client else "",
        }

    def course(self) -> tuple[TailoredCourse, tuple[Problem, ...]]:
        taught = self._taught()
        if not taught:
            raise InputError(
                msg("No exchange of the module serves a section that documents show."),
                remedy=msg("Give at least one exchange a section other than {none}.", none=HORS_SUJET),
            )
        shares = [Share(section.id, self.set(section.title), _weight(parts)) for section, parts in taught]
        steps = timetable(shares, self.session.duration, self.session.start, self.translate)
        sections = tuple(
            self._section(number, section, parts, _minutes_of(section.id, steps))
            for number, (section, parts) in enumerate(taught, 1)
        )
        return self._course(sections, steps), tuple(self._problems(len(taught)))

    def _taught(self) -> list[tuple[ModuleSection, list[Part]]]:
        """The sections that something serves, with what they take from the exchanges, in order."""
        known = [section for section in self.module.sections if section.id != HORS_SUJET]
        parts: dict[str, list[Part]] = {section.id: [] for section in known}
        for exchange in self.module.exchanges:
            for part in shared(exchange, tuple(parts)):
                parts[part.section].append(part)
        return [(section, parts[section.id]) for section in known if parts[section.id]]

    def _course(self, sections: tuple[CourseSection, ...], steps: tuple[Step, ...]) -> TailoredCourse:
        language, kind = self.module.language, self.session.kind
        return TailoredCourse(
            name=self.module.name,
            session_name=session_name(self.session),
            title=self.set(self.module.title),
            subtitle=self._subtitle(),
            language=language,
            session=set_session(self.session, self.words),
            cover=self._cover(),
            footer=self._footer(),
            confidentiality=self._confidentiality(),
            objectives=tuple(section.objective for section in sections),
            steps=steps,
            half_days=half_days(self.session.duration, self.session.start),
            opening=self.bank.activity(kind, "opening", steps[0].minutes, self.facts, language),
            ground_rules=self.bank.rules(kind, self.facts, language),
            sections=sections,
            action_plan=self.bank.action_plan(kind, self.facts, language),
            interviews=self.module.interviews,
        )

    def _section(
        self, number: int, section: ModuleSection, parts: Sequence[Part], minutes: int
    ) -> CourseSection:
        topics = tuple(topic_of(part, self.module, self.words) for part in parts)
        spent = max(5, minutes // _ACTIVITY_SHARE // 5 * 5)
        return CourseSection(
            id=section.id,
            number=number,
            title=self.set(section.title),
            objective=Objective(number, section.id, capital(self.set(section.objective))),
            minutes=minutes,
            topics=topics,
            activity=self.bank.activity(
                self.session.kind, section.id, spent, self.facts, self.module.language
            ),
            takeaways=_takeaways(topics),
        )

    def _subtitle(self) -> str:
        names = [
            ", ".join(part for part in (record.interviewee, record.role) if part)
            for record in self.module.interviews
        ]
        known = [name for name in names if name]
        if not known:
            return self.say("From the interview of a professional")
        if len(known) == 1 and (date := self.module.interviews[0].date):
            return self.say("From the interview {of_name} ({date})", of_name=self._of(known[0]), date=date)
        last = self.translate("and")  # apart: a sentence inside another's call is not found for translation
        return self.say("From the interview {of_name}", of_name=self._of(enumeration(known, last)))

    def _of(self, name: str) -> str:
        """« d’Inès Valadier », « de Damien Gendrin »; French elides, English does not."""
        return elide("de", name) if self.module.language.startswith("fr") else f"of {name}"

    @property
    def _days(self) -> tuple[str, ...]:
        return tuple(day(text, self.module.language) for text in self.session.dates)

    def _cover(self) -> tuple[str, ...]:
        session = self.session
        kind = (
            self.say("In-house course for {client}", client=session.client.name)
            if session.client
            else self.say("Public course, several companies")
        )
        trainer = self.say("Trainer: {name}", name=session.trainer) if session.trainer else ""
        place = capital(self.set(" – ".join(part for part in (", ".join(self._days), session.place) if part)))
        return tuple(line for line in (kind, place, trainer) if line)

    def _footer(self) -> str:
        title = self.set(self.module.title)
        longest = _SHORTER_TITLE if self.session.client else _SHORT_TITLE
        if len(title) > longest:
            title = title[:longest].rpartition(" ")[0]
            if title.count("«") > title.count("»"):  # a quotation that the cut would leave open
                title = title.rpartition("«")[0]
            title = title.rstrip(" \u00a0,:;–") + "…"
        parts = [self.session.organiser, title]
        if self.session.client:
            parts.append(self.say("Confidential, internal use at {client}", client=self.session.client.name))
        return " – ".join(part for part in parts if part)

    def _confidentiality(self) -> str:
        if self.session.client:
            return self.say(
                "Confidential document, for internal use at {client} only.", client=self.session.client.name
            )
        return self.say("Share only what your company has made public: other companies are in the room.")

    def _problems(self, count: int) -> list[Problem]:
        problems = []
        if self.session.duration <= 240 and count > 3:
            problems.append(
                Problem(
                    "many-objectives",
                    msg(
                        "{count} objectives for {minutes} minutes are many.",
                        count=count,
                        minutes=self.session.duration,
                    ),
                    remedy=msg("Three are usual for a half-day: lengthen the session or drop a section."),
                    severity=Severity.NOTE,
                )
            )
        return problems


def session_name(session: Session) -> str:
    """Return the session's name as a folder: ``inter``, ``intra-acme``, with its first date if it has one."""
    parts = [session.kind.value]
    if session.client:
        parts.append(distinct_slug(session.client.name, fallback="client", longest=40))
    if session.dates:
        parts.append(slug(session.dates[0], fallback=""))
    return "-".join(part for part in parts if part)


def _weight(parts: Sequence[Part]) -> int:
    """A section's part of the time: opening and activity are worth two answers, points alone half of one."""
    return 4 + sum(2 if part.at_home else 1 for part in parts)


def _minutes_of(section_id: str, steps: tuple[Step, ...]) -> int:
    return sum(step.minutes for step in steps if step.section == section_id)


def _takeaways(topics: tuple[Topic, ...]) -> tuple[Point, ...]:
    """The best point of each topic first, then the second ones: three in all."""
    ranked = [
        topic.points[rank]
        for rank in range(max((len(topic.points) for topic in topics), default=0))
        for topic in topics
        if rank < len(topic.points)
    ]
    return tuple(ranked[:_TAKEAWAYS])

"""The words that the trainer’s guide says to every course in English."""

from __future__ import annotations

EN = {
    "trainer-guide_file": "Trainer’s guide",
    "guide_label": "Trainer’s guide",
    "guide_total": "Time of training: ",
    "guide_group_label": "Group: ",
    "guide_group": "{{ group }} participant{% if group > 1 %}s{% endif %}",
    "guide_use": (
        "This guide follows the session in order: the time on the left, with room for the real one, what "
        "you do on the right. Three boxes come back: “Say”, “Ask”, “Bring out”. To answer questions, the "
        "professional’s whole answer stands in the booklet, under the same title, and in the notes of the "
        "slides."
    ),
    "guide_voice": (
        "{% if voice.who %}You will let {{ voice.who }} speak{% else %}You will let a professional "
        "speak{% endif %}{% if voice.date %} (interview: {{ voice.date }}). Say that date whenever you "
        "quote a figure, a price, a tool{% endif %}."
    ),
    "guide_objectives": "Objectives",
    "guide_stakes": "What is at stake for {{ client }}: ",
    "guide_glance": "The session at a glance",
    "guide_hour": "Time",
    "guide_length": "Length",
    "guide_step": "Step",
    "guide_slides": "Slides",
    "guide_conduct": "What you do",
    "guide_before": "Before the session",
    "guide_room_inter": "Room: tables for three or four, companies mixed",
    "guide_room_intra": (
        "The client’s room seen, or described by telephone: seats, tables that move, light, sockets"
    ),
    "guide_kit": "Projector, board, markers, sticky notes, a clock that you see from your place",
    "guide_names_inter": "Name cards: first name and company",
    "guide_web_intra": "Internet access from the room: useful sites open, network code noted",
    "guide_sponsor_before": (
        "A word from the sponsor{% if sponsor %} ({{ sponsor }}){% endif %}: two minutes after the "
        "welcome; agree on what will be said"
    ),
    "guide_site_intra": "The site’s welcome and safety rules, to tell the group",
    "guide_secret_intra": "Confidentiality: nothing that names {{ client }} is used elsewhere",
    "guide_secret_inter": "Examples prepared: public ones only, several companies are in the room",
    "guide_reading": "Booklet read to the end, words to read aloud marked",
    "guide_cases": "Cases given by {{ client }}, in the case study of the booklet",
    "guide_papers": "To prepare and print",
    "guide_file": "File",
    "guide_what": "Document",
    "guide_copies": "Copies",
    "guide_paper_deck": "Slides",
    "guide_paper_handout": "Participant’s booklet",
    "guide_paper_schedule": "Schedule",
    "guide_paper_quiz": "Quiz on paper",
    "guide_paper_quiz-key": "Answer key",
    "guide_paper_satisfaction": "Satisfaction form",
    "guide_paper_attendance": "Attendance sheet",
    "guide_copies_screen": "To show",
    "guide_copies_one": "1, for you",
    "guide_copies_each": "1 a participant{% if paper.count %}, {{ paper.count }} in all{% endif %}",
    "guide_copies_twice": (
        "2 a participant{% if paper.count %}, {{ paper.count }} in all{% endif %}: at the start, at the end"
    ),
    "guide_copies_signed": "1, to be signed each half-day",
    "guide_until": "{{ scene.duration }}, until {{ scene.end }}",
    "guide_day": "{% if scene.day %}Day {{ scene.day }}, {% endif %}",
    "guide_shown": "{{ 'slides' if '–' in slides or ',' in slides else 'slide' }}",
    "guide_say": "Say",
    "guide_ask": "Ask",
    "guide_read": "Read aloud",
    "guide_bring": "Bring out",
    "guide_hoped": "Ideas to find again",
    "guide_hoped_list": "{{ moment.task.hoped|join('; ') }}",
    "guide_result": "Expected result: ",
    "guide_watch": "Watch for: ",
    "guide_dated": "Mind the date: ",
    "guide_door": "Welcome everyone at the door; have the attendance sheet signed.",
    "guide_hello": (
        "Welcome.{% if end %} We work together until {{ end }}.{% endif %} "
        "{% if voices|length == 1 and voices[0].who %}We start from what {{ voices[0].who }} "
        "says.{% else %}We start from what professionals say.{% endif %} It is no rule: you will compare "
        "it with your own practice."
    ),
    "guide_first_word": "Let the sponsor{% if sponsor %} ({{ sponsor }}){% endif %} speak first.",
    "guide_rules": "Read the ground rules with the group, ask whether one is missing:",
    "guide_link_inter": (
        "Link each objective to an expectation on the board, tell the breaks and when you end."
    ),
    "guide_link_intra": "Link each objective to the team’s question, tell the breaks and when you end.",
    "guide_first_quiz": (
        "Answer alone, without notes. This quiz judges nobody: you will take it again at the end and see "
        "how far you have come."
    ),
    "guide_first_quiz_after": (
        "Correct nothing, have the sheets kept. Note the questions where people hesitate: you will come "
        "back to them in their section."
    ),
    "guide_last_quiz": "Close the booklets, answer alone. We correct it together right after.",
    "guide_last_quiz_before": "Have the satisfaction form filled in first, then hand out the quiz.",
    "guide_last_quiz_after": (
        "For each question, have the right letter explained by someone who chose it, then ask what was "
        "tempting in the others. Pass: {{ pass_score }} right answers out of {{ quiz_size }}. The answers "
        "stand at the end of this guide."
    ),
    "guide_no_quiz": "This kit has no quiz: have a participant say each objective again, with an example.",
    "guide_pause": (
        "Back at {{ scene.end }}. Collect the questions still "
        'open{% if scene.following and scene.following.kind == "section" %}; prepare '
        "“{{ scene.following.title }}”{% endif %}."
    ),
    "guide_recall": (
        "Write down three ideas of the last session from memory. Compare with your neighbour. Which one "
        "will serve you?"
    ),
    "guide_recall_after": "Do not correct at once: let the group complete.",
    "guide_open_say": (
        "At the end of this part you will be able to "
        "{{ scene.objective[:1]|lower }}{{ scene.objective[1:] }}."
    ),
    "guide_open_ask": "What do you know of this already? Where from?",
    "guide_open": "Opening the section",
    "guide_more": "Continued: {{ moment.title }}",
    "guide_words": "Words to explain, with an example from the group",
    "guide_no_points": "Have the group answer, then read the answer in the booklet.",
    "guide_home": "Whole answer: section “{{ moment.home }}”.",
    "guide_task": "Activity: {{ moment.task.title }}",
    "guide_split": (
        "Instructions {{ moment.task.launch }} · work {{ moment.task.work }} · sharing "
        "{{ moment.task.share }}"
    ),
    "guide_check": "Quick question",
    "guide_check_how": (
        "Have the room vote by raising hands, letter by letter, then show the answer: "
        "{{ moment.check.answer }}."
    ),
    "guide_recap": "Key takeaways",
    "guide_recap_how": "Have the ideas said before you show them; each keeps one.",
    "guide_next_section": "A last question on this part? We go on to “{{ scene.following.title }}”.",
    "guide_next_break": "A last question on this part? We meet again right after the break.",
    "guide_next_lunch": "A last question on this part? We meet again after lunch.",
    "guide_next_recall": "A last question for today? We start again with what each of you remembers.",
    "guide_next_other": "A last question on this part? Now we look back at the whole course.",
    "guide_transition": "Transition",
    "guide_plan_inter": (
        "Each writes alone, then reads one action aloud: what, by when, how one will see it is done."
    ),
    "guide_plan_intra": "One person and one date an action; what depends on a decision is noted apart.",
    "guide_last_look_inter": "Read the expectations noted at the start again. Which one did we not meet?",
    "guide_last_look_intra": "Read the team’s question again. How do you answer it now?",
    "guide_forms": "Have the satisfaction form filled in.",
    "guide_thanks": "Thank the group, and say how to reach you.",
    "guide_answers": "The answers of the quiz",
    "guide_answers_intro": (
        "Same numbers, same letters as the sheet. The reasons and the words of the interview stand in "
        "quiz/corrige.docx."
    ),
    "guide_number": "No.",
    "guide_answer": "Answer",
    "guide_trap": "When it is wrong",
    "guide_objective": "Objective",
    "guide_source": "To be found in the answer: {{ item.reference }}",
    "guide_spare": "When time is short, when some is left",
    "guide_short": "Time is short? In this order:",
    "guide_cut_task": (
        "Lead the activity “{{ cut.title }}” ({{ cut.section }}) aloud, with the whole group: "
        "{{ cut.gained }} less"
    ),
    "guide_cut_topic": "Leave “{{ cut.title }}” ({{ cut.section }}) to the booklet: {{ cut.gained }} less",
    "guide_cut_checks": "Skip the quick questions: {{ cut.gained }} less",
    "guide_never": "Always keep the final quiz, the action plan and the breaks.",
    "guide_left": "Some is left?",
    "guide_left_read": "Read aloud, from the booklet, the answer to “{{ reread }}” and ask for reactions",
    "guide_left_study": "Have the case study of the booklet done, alone, then in pairs",
    "guide_left_board": "Go back to the questions on the board",
    "guide_left_plan": "Have the action plans read over in pairs: what could keep you from the date?",
    "guide_after": "After the session",
    "guide_after_signing": "Attendance sheet complete, signed by you too",
    "guide_after_scores": "Scores of both quizzes noted for each participant",
    "guide_after_forms": "Satisfaction forms collected and read",
    "guide_after_certificate": "Certificates filled in and handed out",
    "guide_after_open": "Questions still open: who answers, and when",
    "guide_after_sponsor": (
        "Review with {% if sponsor %}{{ sponsor }}{% else %}the sponsor{% endif %}: the team’s question, "
        "the action plan, what awaits a decision"
    ),
    "guide_after_clear": "Boards wiped, sheets taken along: nothing of the team stays in the room",
    "guide_after_cold": "Follow-up survey in two or three months: what has become of the action plan?",
    "guide_notes": "My notes",
    "guide_notes_hint": "What took longer, the group’s examples, what I will change",
}

"""The words that stand in our Word templates, by language. No-break spaces are written as they are."""

from __future__ import annotations

from guide_words import GUIDE_WORDS
from session_words import SESSION_WORDS

_FR = {
    "handout_file": "Livret du participant",
    "quiz_file": "Quiz",
    "quiz-key_file": "Corrigé du quiz",
    "schedule_file": "Déroulé pédagogique",
    "schedule_label": "Déroulé pédagogique",
    "schedule_total": "Temps de formation : ",
    "schedule_objectives": "Objectifs pédagogiques",
    "schedule_steps": "Étape par étape",
    "schedule_time": "Horaire",
    "schedule_content": "Séquence et contenu",
    "schedule_method": "Méthode et activité",
    "schedule_proof": "Évaluation",
    "schedule_goal": "Objectif : ",
    "schedule_task": " ({{ stage.task.grouping|lower }}, {{ stage.task.duration }})",
    "schedule_method_welcome": "Tour de table, échanges",
    "schedule_method_recall": "Rappel de mémoire, en binôme",
    "schedule_method_positioning": (
        "Quiz individuel de {{ stage.quiz_size }} question{% if stage.quiz_size > 1 %}s{% endif %}"
    ),
    "schedule_method_quiz": (
        "Questionnaire de satisfaction, quiz individuel de {{ stage.quiz_size }} "
        "question{% if stage.quiz_size > 1 %}s{% endif %}, "
        "correction en groupe"
    ),
    "schedule_method_section": "Apports tirés de l’interview, échanges avec le groupe, question éclair",
    "schedule_method_break": "–",
    "schedule_method_lunch": "–",
    "schedule_method_closing": "Plan d’action individuel ou d’équipe, lecture à voix haute",
    "schedule_proof_welcome": "Attentes notées, relues à la fin",
    "schedule_proof_recall": "Idées retrouvées sans notes",
    "schedule_proof_positioning": "Point de départ de chacun, sans note",
    "schedule_proof_quiz": "Score au quiz, seuil de réussite {{ pass_mark }} %",
    "schedule_proof_section": "Réponses orales, production de l’activité",
    "schedule_proof_break": "–",
    "schedule_proof_lunch": "–",
    "schedule_proof_closing": "Plan d’action rempli",
    "schedule_means": "Moyens",
    "schedule_means_1": "Diaporama, et un livret par participant",
    "schedule_means_2": "Quiz sur papier ou en ligne, corrigé pour le formateur",
    "schedule_means_3": "Salle équipée d’un vidéoprojecteur et d’un tableau",
    "booklet": "Livret du participant",
    "contents": "Sommaire",
    "contents_hint": "Le sommaire se remplit quand le livret est produit.",
    "how_title": "Comment utiliser ce livret",
    "how_intro": "Ce livret vous appartient : écrivez dedans, il vous servira après la formation.",
    "how_1_label": "Avant : ",
    "how_1": "situez-vous sur chaque objectif, dans le tableau « Vos objectifs ».",
    "how_2_label": "Pendant : ",
    "how_2": "lisez le témoignage, faites l’exercice, prenez des notes.",
    "how_3_label": "Après : ",
    "how_3": "situez-vous de nouveau, puis remplissez votre plan d’action.",
    "how_end": (
        "Les témoignages reprennent mot pour mot les réponses de l’interview. Les encadrés « L’essentiel » "
        "en dégagent les idées ; les encadrés « À retenir » gardent les principales."
    ),
    "objectives": "Vos objectifs",
    "objectives_intro": "Entourez le niveau où vous vous situez, au début puis à la fin de la formation.",
    "objective": "Objectif",
    "before": "Avant",
    "after": "Après",
    "level_1": "je découvre",
    "level_2": "je connais",
    "level_3": "je sais faire avec de l’aide",
    "level_4": "je sais faire sans aide",
    "stakes": "L’enjeu pour {{ client }} : ",
    "programme": "Le programme",
    "start": "Heure",
    "step": "Séquence",
    "duration": "Durée",
    "essential": "L’essentiel",
    "quote": "« {{ topic.quote }} »",
    "topic_source": "— {{ topic.attribution }} ({{ topic.reference }})",
    "elsewhere": "Le témoignage complet se lit dans la partie « {{ topic.elsewhere }} ».",
    "activity": "Exercice – {{ section.activity.title }}",
    "result": "Résultat attendu : ",
    "takeaways": "À retenir",
    "notes_hint": "Vos idées, vos questions, ce que vous voulez essayer",
    "notes": "Vos notes",
    "answers": "Vos réponses",
    "rules": "Les règles du groupe",
    "training": "Quiz d’entraînement",
    "training_text": (
        "Répondez sans relire vos notes, puis vérifiez à la dernière page. Recommencez après la formation : "
        "chercher la réponse aide à la retenir. Le quiz final porte sur tout le cours."
    ),
    "try_title": "Vos scores",
    "try": "Quand",
    "try_score": "Score",
    "try_1": "Pendant la formation",
    "try_2": "Une semaine après",
    "try_3": "Un mois après",
    "try_points": "…… / {{ training|length }}",
    "expectations": "Vos attentes",
    "expectations_hint": "Ce que vous voulez savoir faire en sortant",
    "case_title": "Étude de cas",
    "case_intro": (
        "Lisez, répondez seul, puis comparez avec votre voisin."
        "{% if case_study.advice %} Des éléments de réponse se trouvent à la dernière page.{% endif %}"
    ),
    "case_number": "Cas {{ case.number }}",
    "case_situation": (
        "{% if case.verbatim %}« {{ case.situation }} »{% else %}{{ case.situation }}{% endif %}"
    ),
    "case_source": (
        "{% if case.reference %}"
        "\n— {{ case.attribution }} ({{ case.reference }}, partie « {{ case.part }} »){% endif %}"
    ),
    "case_work": "Votre analyse",
    "case_question": "Questions",
    "case_1": "Que se passe-t-il ? Qui est concerné ?",
    "case_2": "Quelles peuvent en être les causes ?",
    "case_3": "Que feriez-vous dès demain ?",
    "case_4": "À qui en parleriez-vous, et pour demander quoi ?",
    "case_answer": (
        "Il n’y a pas une seule bonne réponse. Comparez la vôtre avec ce que conseille l’interview :"
    ),
    "memo_title": "Fiche mémo",
    "memo_intro": "Détachez cette page et gardez-la sous les yeux. Cochez au fil de votre pratique.",
    "memo_idea": "Les idées à garder",
    "memo_done": "Acquis",
    "memo_to_do": "À travailler",
    "memo_own": "Mes propres repères",
    "memo_own_hint": "Un contact, un outil, une phrase à ne pas oublier",
    "glossary_title": "Glossaire",
    "glossary_entry": " : {{ entry.explanation }} ({{ entry.part }}, {{ entry.reference }})",
    "contact": "Une question après la formation ? ",
    "training_item": "{{ item.number }}. {{ item.stem }}",
    "training_several": ("{% if item.type == 'multiple-choice' %} (plusieurs réponses possibles){% endif %}"),
    "training_answer": "{{ item.number }}. {{ item.answers|join(' – ') }}",
    "training_source": "Source : {{ item.reference }}",
    "answers_title": "Les réponses",
    "sources": "Sources",
    "sources_intro": "Ce livret s’appuie sur les réponses suivantes, citées à la lettre.",
    "source": (
        "{% if source.who %}Interview {{ source.of_whom }}{% else %}Interview d’un professionnel{% endif %}"
        "{% if source.date %} ({{ source.date }}){% endif %}"
        "{% if source.interviewer %}, propos recueillis par {{ source.interviewer }}{% endif %}"
    ),
    "source_question": "Question {{ question.number }} : {{ question.text }}",
    "quiz_label": (
        "Quiz{% if form == 'before' %}, avant la formation"
        "{% elif form == 'after' %}, après la formation{% endif %}"
    ),
    "quiz_intro": (
        "Lisez chaque question jusqu’au bout. Le nombre de réponses attendues est indiqué à chaque fois."
    ),
    "name": "Nom et prénom : ",
    "date": "Date : ",
    "score": "Score : ",
    "score_end": " / {{ marked }}",
    "item": "Question {{ item.number }}",
    "single-choice": "Une seule réponse",
    "multiple-choice": "Plusieurs réponses possibles",
    "true-false": "Vrai ou faux",
    "matching": "Associez chaque numéro à une lettre",
    "cloze": "Complétez la phrase : une seule réponse",
    "short-answer": "Répondez en quelques mots",
    "ordering": "Remettez dans l’ordre",
    "open": "Pour réfléchir, sans note",
    "order_line": "Dans l’ordre : ",
    "match_left": "À associer",
    "match_answer": "Réponse",
    "match_right": "Propositions",
    "key_label": (
        "Corrigé du quiz{% if form == 'before' %}, avant la formation"
        "{% elif form == 'after' %}, après la formation{% endif %}, pour le formateur"
    ),
    "key_intro": (
        "La numérotation et les lettres sont celles du quiz remis aux participants. Comptez un point "
        "par question entièrement juste."
    ),
    "key_score": "Compter les points",
    "key_pass": (
        "Seuil de réussite : {{ pass_mark }} %, soit {{ pass_score }} "
        "bonne{% if pass_score > 1 %}s{% endif %} "
        "réponse{% if pass_score > 1 %}s{% endif %} sur {{ marked }}."
    ),
    "key_questions": "Questions",
    "key_points": "Points",
    "key_grid": "Les réponses en un coup d’œil",
    "key_question": "Question",
    "key_answer": "Réponse",
    "key_details": "Les réponses expliquées",
    "key_source": ("Source : {{ item.reference }}. Objectif {{ item.objective_number }}."),
}

_EN = {
    "handout_file": "Participant’s booklet",
    "quiz_file": "Quiz",
    "quiz-key_file": "Answer key",
    "schedule_file": "Schedule",
    "schedule_label": "Schedule",
    "schedule_total": "Time of training: ",
    "schedule_objectives": "Learning objectives",
    "schedule_steps": "Step by step",
    "schedule_time": "Time",
    "schedule_content": "Section and content",
    "schedule_method": "Method and activity",
    "schedule_proof": "Assessment",
    "schedule_goal": "Objective: ",
    "schedule_task": " ({{ stage.task.grouping|lower }}, {{ stage.task.duration }})",
    "schedule_method_welcome": "Round of introductions, discussion",
    "schedule_method_recall": "Recall from memory, in pairs",
    "schedule_method_positioning": (
        "Individual quiz of {{ stage.quiz_size }} question{% if stage.quiz_size > 1 %}s{% endif %}"
    ),
    "schedule_method_quiz": (
        "Satisfaction form, individual quiz of {{ stage.quiz_size }} "
        "question{% if stage.quiz_size > 1 %}s{% endif %}, corrected with the group"
    ),
    "schedule_method_section": "Input from the interview, discussion with the group, quick question",
    "schedule_method_break": "–",
    "schedule_method_lunch": "–",
    "schedule_method_closing": "Action plan, alone or as a team, read aloud",
    "schedule_proof_welcome": "Expectations noted, read again at the end",
    "schedule_proof_recall": "Ideas found without notes",
    "schedule_proof_positioning": "Where each one starts, without a mark",
    "schedule_proof_quiz": "Score in the quiz, pass mark {{ pass_mark }}%",
    "schedule_proof_section": "Spoken answers, what the activity produces",
    "schedule_proof_break": "–",
    "schedule_proof_lunch": "–",
    "schedule_proof_closing": "Action plan filled in",
    "schedule_means": "Means",
    "schedule_means_1": "Slides, and one booklet a participant",
    "schedule_means_2": "Quiz on paper or online, answer key for the trainer",
    "schedule_means_3": "A room with a projector and a board",
    "booklet": "Participant’s booklet",
    "contents": "Contents",
    "contents_hint": "The table of contents is filled when the booklet is made.",
    "how_title": "How to use this booklet",
    "how_intro": "This booklet is yours: write in it, it will serve you after the course.",
    "how_1_label": "Before: ",
    "how_1": "rate yourself on each objective in the table “Your objectives”.",
    "how_2_label": "During: ",
    "how_2": "read the testimony, do the exercise, take notes.",
    "how_3_label": "After: ",
    "how_3": "rate yourself again, then fill in your action plan.",
    "how_end": (
        "The testimonies give the answers of the interview word for word. The “Essentials” boxes sum up "
        "their ideas; the “Key takeaways” boxes and the memo sheet keep the main ones."
    ),
    "objectives": "Your objectives",
    "objectives_intro": "Circle the level where you stand, at the start and at the end of the course.",
    "objective": "Objective",
    "before": "Before",
    "after": "After",
    "level_1": "new to me",
    "level_2": "I know about it",
    "level_3": "I can do it with help",
    "level_4": "I can do it without help",
    "stakes": "What is at stake for {{ client }}: ",
    "programme": "Programme",
    "start": "Time",
    "step": "Step",
    "duration": "Duration",
    "essential": "Essentials",
    "quote": "“{{ topic.quote }}”",
    "topic_source": "— {{ topic.attribution }} ({{ topic.reference }})",
    "elsewhere": "The whole testimony stands in the part “{{ topic.elsewhere }}”.",
    "activity": "Exercise – {{ section.activity.title }}",
    "result": "Expected result: ",
    "takeaways": "Key takeaways",
    "notes_hint": "Your ideas, your questions, what you want to try",
    "notes": "Your notes",
    "answers": "Your answers",
    "rules": "Ground rules",
    "training": "Training quiz",
    "training_text": (
        "Answer without your notes, then check on the last page. Take it again after the course: "
        "searching for an answer helps to remember it. The final quiz is about the whole course."
    ),
    "try_title": "Your scores",
    "try": "When",
    "try_score": "Score",
    "try_1": "During the course",
    "try_2": "A week later",
    "try_3": "A month later",
    "try_points": "…… / {{ training|length }}",
    "expectations": "Your expectations",
    "expectations_hint": "What you want to be able to do when you leave",
    "case_title": "Case study",
    "case_intro": (
        "Read, answer on your own, then compare with your neighbour."
        "{% if case_study.advice %} Elements of an answer stand on the last page.{% endif %}"
    ),
    "case_number": "Case {{ case.number }}",
    "case_situation": (
        "{% if case.verbatim %}“{{ case.situation }}”{% else %}{{ case.situation }}{% endif %}"
    ),
    "case_source": (
        "{% if case.reference %}"
        "\n— {{ case.attribution }} ({{ case.reference }}, part “{{ case.part }}”){% endif %}"
    ),
    "case_work": "Your analysis",
    "case_question": "Questions",
    "case_1": "What is happening? Who is concerned?",
    "case_2": "What may the causes be?",
    "case_3": "What would you do tomorrow?",
    "case_4": "Who would you talk to, and what would you ask for?",
    "case_answer": "There is no single right answer. Compare yours with what the interview advises:",
    "memo_title": "Memo sheet",
    "memo_intro": "Tear this page out and keep it in sight. Tick as you practise.",
    "memo_idea": "Ideas to keep",
    "memo_done": "Done",
    "memo_to_do": "To work on",
    "memo_own": "My own reminders",
    "memo_own_hint": "A contact, a tool, a sentence not to forget",
    "glossary_title": "Glossary",
    "glossary_entry": ": {{ entry.explanation }} ({{ entry.part }}, {{ entry.reference }})",
    "contact": "A question after the course? ",
    "training_item": "{{ item.number }}. {{ item.stem }}",
    "training_several": "{% if item.type == 'multiple-choice' %} (several answers possible){% endif %}",
    "training_answer": "{{ item.number }}. {{ item.answers|join(' – ') }}",
    "training_source": "Source: {{ item.reference }}",
    "answers_title": "The answers",
    "sources": "Sources",
    "sources_intro": "This booklet rests on the following answers, quoted to the letter.",
    "source": (
        "{% if source.who %}Interview {{ source.of_whom }}{% else %}Interview of a professional{% endif %}"
        "{% if source.date %} ({{ source.date }}){% endif %}"
        "{% if source.interviewer %}, by {{ source.interviewer }}{% endif %}"
    ),
    "source_question": "Question {{ question.number }}: {{ question.text }}",
    "quiz_label": (
        "Quiz{% if form == 'before' %}, before the course"
        "{% elif form == 'after' %}, after the course{% endif %}"
    ),
    "quiz_intro": "Read each question to the end. The number of answers expected is said each time.",
    "name": "Name: ",
    "date": "Date: ",
    "score": "Score: ",
    "score_end": " / {{ marked }}",
    "item": "Question {{ item.number }}",
    "single-choice": "One answer only",
    "multiple-choice": "Several answers possible",
    "true-false": "True or false",
    "matching": "Match each number with a letter",
    "cloze": "Complete the sentence: one answer only",
    "short-answer": "Answer in a few words",
    "ordering": "Put in order",
    "open": "To think about, not marked",
    "order_line": "In order: ",
    "match_left": "To be matched",
    "match_answer": "Answer",
    "match_right": "Choices",
    "key_label": (
        "Answer key{% if form == 'before' %}, before the course"
        "{% elif form == 'after' %}, after the course{% endif %}, for the trainer"
    ),
    "key_intro": (
        "Numbers and letters are those of the participants’ quiz. "
        "Count one point for each question entirely right."
    ),
    "key_score": "Counting the points",
    "key_pass": "Pass mark: {{ pass_mark }}%, that is {{ pass_score }} right out of {{ marked }}.",
    "key_questions": "Questions",
    "key_points": "Points",
    "key_grid": "The answers at a glance",
    "key_question": "Question",
    "key_answer": "Answer",
    "key_details": "The answers explained",
    "key_source": "Source: {{ item.reference }}. Objective {{ item.objective_number }}.",
}

WORDS = {
    language: {**words, **SESSION_WORDS[language], **GUIDE_WORDS[language]}
    for language, words in {"fr": _FR, "en": _EN}.items()
}

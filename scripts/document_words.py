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
        "Quiz individuel de {{ stage.quiz_size }} question{% if stage.quiz_size > 1 %}s{% endif %}, "
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
    "schedule_proof_closing": "Plan d’action rempli, questionnaire de satisfaction",
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
    "terms": "Les mots du métier",
    "term": " : {{ word.explanation }}",
    "elsewhere": "Le témoignage complet se lit dans la partie « {{ topic.elsewhere }} ».",
    "activity": "Exercice – {{ section.activity.title }}",
    "result": "Résultat attendu : ",
    "takeaways": "À retenir",
    "notes_title": "Vos notes",
    "notes_hint": "Vos idées, vos questions, ce que vous voulez essayer",
    "notes": "Vos notes",
    "answers": "Vos réponses",
    "rules": "Les règles du groupe",
    "training": "S’entraîner",
    "training_text": (
        "Un quiz de {{ quiz_size }} question{% if quiz_size > 1 %}s{% endif %} accompagne ce livret. "
        "Faites-le sans relire vos notes, reportez votre score, "
        "puis reprenez les parties où vous avez hésité."
    ),
    "try": "Quand",
    "try_date": "Date",
    "try_score": "Score",
    "try_again": "Parties à reprendre",
    "try_1": "En fin de formation",
    "try_2": "Une semaine après",
    "try_3": "Un mois après",
    "try_points": "…… / {{ quiz_size }}",
    "sources": "Sources",
    "sources_intro": "Ce livret s’appuie sur les réponses suivantes, citées à la lettre.",
    "source": (
        "{% if source.who %}Interview {{ source.of_whom }}{% else %}Interview d’un professionnel{% endif %}"
        "{% if source.date %} ({{ source.date }}){% endif %}"
        "{% if source.interviewer %}, propos recueillis par {{ source.interviewer }}{% endif %}"
    ),
    "source_question": "Question {{ question.number }} : {{ question.text }}",
    "quiz_label": "Quiz",
    "quiz_intro": (
        "Lisez chaque question jusqu’au bout. Le nombre de réponses attendues est indiqué à chaque fois."
    ),
    "name": "Nom et prénom : ",
    "date": "Date : ",
    "score": "Score : ",
    "score_end": " / {{ items|length }}",
    "item": "Question {{ item.number }}",
    "single-choice": "Une seule réponse",
    "multiple-choice": "Plusieurs réponses possibles",
    "true-false": "Vrai ou faux",
    "matching": "Associez chaque numéro à une lettre",
    "cloze": "Complétez la phrase : une seule réponse",
    "short-answer": "Répondez en quelques mots",
    "match_left": "À associer",
    "match_answer": "Réponse",
    "match_right": "Propositions",
    "key_label": "Corrigé du quiz, pour le formateur",
    "key_intro": (
        "La numérotation et les lettres sont celles du quiz remis aux participants. Comptez un point "
        "par question entièrement juste."
    ),
    "key_score": "Compter les points",
    "key_pass": (
        "Seuil de réussite : {{ pass_mark }} %, soit {{ pass_score }} "
        "bonne{% if pass_score > 1 %}s{% endif %} "
        "réponse{% if pass_score > 1 %}s{% endif %} sur {{ items|length }}."
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
        "Individual quiz of {{ stage.quiz_size }} question{% if stage.quiz_size > 1 %}s{% endif %}, "
        "corrected with the group"
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
    "schedule_proof_closing": "Action plan filled in, satisfaction form",
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
        "their ideas; the “Key takeaways” boxes keep the main ones."
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
    "terms": "Words of the trade",
    "term": ": {{ word.explanation }}",
    "elsewhere": "The whole testimony stands in the part “{{ topic.elsewhere }}”.",
    "activity": "Exercise – {{ section.activity.title }}",
    "result": "Expected result: ",
    "takeaways": "Key takeaways",
    "notes_title": "Your notes",
    "notes_hint": "Your ideas, your questions, what you want to try",
    "notes": "Your notes",
    "answers": "Your answers",
    "rules": "Ground rules",
    "training": "Practise",
    "training_text": (
        "A quiz of {{ quiz_size }} question{% if quiz_size > 1 %}s{% endif %} comes with this booklet. "
        "Take it without your notes, write your score down, then go back to the parts where you hesitated."
    ),
    "try": "When",
    "try_date": "Date",
    "try_score": "Score",
    "try_again": "Parts to go back to",
    "try_1": "At the end of the course",
    "try_2": "A week later",
    "try_3": "A month later",
    "try_points": "…… / {{ quiz_size }}",
    "sources": "Sources",
    "sources_intro": "This booklet rests on the following answers, quoted to the letter.",
    "source": (
        "{% if source.who %}Interview {{ source.of_whom }}{% else %}Interview of a professional{% endif %}"
        "{% if source.date %} ({{ source.date }}){% endif %}"
        "{% if source.interviewer %}, by {{ source.interviewer }}{% endif %}"
    ),
    "source_question": "Question {{ question.number }}: {{ question.text }}",
    "quiz_label": "Quiz",
    "quiz_intro": "Read each question to the end. The number of answers expected is said each time.",
    "name": "Name: ",
    "date": "Date: ",
    "score": "Score: ",
    "score_end": " / {{ items|length }}",
    "item": "Question {{ item.number }}",
    "single-choice": "One answer only",
    "multiple-choice": "Several answers possible",
    "true-false": "True or false",
    "matching": "Match each number with a letter",
    "cloze": "Complete the sentence: one answer only",
    "short-answer": "Answer in a few words",
    "match_left": "To be matched",
    "match_answer": "Answer",
    "match_right": "Choices",
    "key_label": "Answer key, for the trainer",
    "key_intro": (
        "Numbers and letters are those of the participants’ quiz. "
        "Count one point for each question entirely right."
    ),
    "key_score": "Counting the points",
    "key_pass": "Pass mark: {{ pass_mark }}%, that is {{ pass_score }} right out of {{ items|length }}.",
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

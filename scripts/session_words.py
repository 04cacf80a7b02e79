"""The words of the programme and of the session's papers, by language. No-break spaces are as written."""

from __future__ import annotations

_FR = {
    "gap": "[À compléter : {what}]",
    "gap_dates": "dates",
    "gap_place": "lieu",
    "gap_trainer": "formateur ou formatrice",
    "gap_capacity": "effectif",
    "gap_price": "{% if intra %}tarif pour le groupe{% else %}tarif par participant{% endif %}",
    "gap_audience": "public visé",
    "gap_prerequisites": "prérequis",
    "gap_access": "modalités et délai d’accès",
    "gap_accessibility": "accueil des personnes en situation de handicap",
    "gap_contact": "contact",
    "gap_organiser_details": "adresse et immatriculation de l’organisme",
    "programme_file": "Programme de formation",
    "programme_label": "Programme de formation",
    "paper_kind": (
        "{% if intra %}Formation intra-entreprise pour {{ client }}"
        "{% else %}Formation inter-entreprises{% endif %}"
    ),
    "programme_stakes": "L’enjeu pour {{ client }} : ",
    "programme_facts": "En bref",
    "programme_session": "Cette session",
    "programme_total": "Durée",
    "programme_dates": "Dates et horaires",
    "programme_day": "Jour {{ day.number }}",
    "programme_agreed": "À convenir avec {{ client }}",
    "programme_place": "Lieu",
    "programme_trainer": "Animation",
    "programme_capacity": "Effectif",
    "programme_price": (
        "Tarif{% if price and not basis_told %}{% if intra %} pour le groupe{% else %} par participant"
        "{% endif %}{% endif %}"
    ),
    "programme_audience": "Public visé",
    "programme_prerequisites": "Prérequis",
    "programme_objectives": "Objectifs",
    "programme_able": "À l’issue de la formation, vous serez capable de :",
    "programme_contents": "Contenu",
    "programme_studied": (
        "Chaque séquence étudie un passage {% if interviews > 1 %}des interviews{% else %}de l’interview"
        "{% endif %}, puis le met en pratique. Questions et idées étudiées :"
    ),
    "programme_activity": "Activité : ",
    "programme_methods": "Moyens et méthodes pédagogiques",
    "programme_method_source": (
        "{% if interviews > 1 %}Témoignages de professionnels, cités à la lettre et discutés"
        "{% else %}Témoignage d’un professionnel, cité à la lettre et discuté{% endif %} en groupe"
    ),
    "programme_method_opening": "À l’ouverture : {{ opening[0]|lower }}{{ opening[1:] }}",
    "programme_method_activity": "Une activité dans chaque séquence, dont le résultat est partagé",
    "programme_method_recall": "Rappel de mémoire, en binôme, au début de chaque reprise",
    "programme_method_supports": (
        "Diaporama, et un livret par participant : textes, exercices, place pour les notes"
    ),
    "programme_proof": "Évaluation",
    "programme_proof_first": "Au début : quiz individuel de {{ quiz_size }} questions, sans note",
    "programme_proof_during": "Pendant : réponses orales et résultat de chaque activité",
    "programme_proof_last": (
        "À la fin : quiz individuel de {{ quiz_size }} questions, seuil de réussite {{ pass_mark }} %"
    ),
    "programme_proof_plan": "Plan d’action rempli par chacun{% if intra %} ou par l’équipe{% endif %}",
    "programme_proof_satisfaction": "Questionnaire de satisfaction, avant le quiz final",
    "programme_proof_satisfaction_alone": "Questionnaire de satisfaction",
    "programme_proof_certificate": "Attestation de fin de formation, remise à chaque participant",
    "programme_practice": "Informations pratiques",
    "programme_access": "Modalités et délai d’accès : ",
    "programme_accessibility": "Accessibilité : ",
    "programme_contact": "Contact : ",
    "programme_organiser": "Organisme : ",
    "programme_version": "Version : ",
    "satisfaction_file": "Questionnaire de satisfaction",
    "satisfaction_label": "Votre avis sur la formation",
    "satisfaction_intro": (
        "{% if quiz_size %}À remplir avant le quiz final. {% endif %}Cochez une case par ligne : "
        "1 = pas du tout, 2 = plutôt non, 3 = plutôt oui, 4 = tout à fait. "
        "Vos réponses servent à améliorer la formation."
    ),
    "satisfaction_objectives": "L’objectif est atteint pour moi",
    "satisfaction_course": "La formation",
    "satisfaction_1": "Le contenu répond à ce que j’attendais",
    "satisfaction_2": "Le rythme m’a convenu",
    "satisfaction_3": "L’animation était claire et à l’écoute",
    "satisfaction_4": "Ce que j’ai appris me servira dans mon travail",
    "satisfaction_5": "L’organisation était bonne : accueil, salle, horaires, supports",
    "satisfaction_6": (
        "{% if intra %}Les exemples et les activités ressemblent à ce que nous vivons dans l’entreprise"
        "{% else %}Les échanges avec les autres entreprises m’ont été utiles{% endif %}"
    ),
    "satisfaction_apply": "Ce que je vais appliquer, et quand :",
    "satisfaction_improve": "Ce qui est à améliorer :",
    "satisfaction_recommend": (
        "Je recommanderais cette formation à "
        "{% if intra %}un ou une collègue{% else %}quelqu’un de mon métier{% endif %} :"
    ),
    "satisfaction_yes": "oui",
    "satisfaction_no": "non",
    "satisfaction_name": "Nom (facultatif) : ",
    "attendance_file": "Feuille d’émargement",
    "attendance_label": "Feuille d’émargement",
    "attendance_date": "Date : ",
    "attendance_day": "Jour {{ day.number }} sur {{ days|length }}",
    "attendance_dates": "Dates de la formation : ",
    "attendance_place": "Lieu : ",
    "attendance_trainer": "Animation : ",
    "attendance_organiser": "Organisme : ",
    "attendance_intro": "Chacun signe pour chaque demi-journée à laquelle il est présent.",
    "attendance_name": "Nom et prénom",
    "attendance_company": "Entreprise",
    "attendance_morning": "Matin",
    "attendance_afternoon": "Après-midi",
    "attendance_evening": "Soirée",
    "attendance_leader": "Animation : {{ trainer }}",
    "certificate_file": "Attestation de fin de formation",
    "certificate_label": "Attestation de fin de formation",
    "certificate_states": "{{ organiser }} atteste que",
    "certificate_name": "Nom et prénom : ",
    "certificate_company": "Entreprise : ",
    "certificate_attended": "a suivi la formation",
    "certificate_nature": "Nature de l’action : ",
    "certificate_action": (
        "action de formation {% if intra %}intra-entreprise{% else %}inter-entreprises{% endif %}"
    ),
    "certificate_dates": "Dates : ",
    "certificate_place": "Lieu : ",
    "certificate_total": "Durée de la formation : ",
    "certificate_followed": "Durée suivie : ",
    "certificate_objectives": "Objectifs évalués",
    "certificate_tick": "Pour chaque objectif évalué, cochez une case.",
    "certificate_objective": "Objectif",
    "certificate_reached": "Atteint",
    "certificate_partly": "En partie",
    "certificate_not_yet": "Pas encore",
    "certificate_done_at": "Fait à ",
    "certificate_done_on": ", le ",
    "certificate_signature": "Pour {{ organiser }} – nom, qualité, signature et cachet :",
}

_EN = {
    "gap": "[To be completed: {what}]",
    "gap_dates": "dates",
    "gap_place": "place",
    "gap_trainer": "trainer",
    "gap_capacity": "number of participants",
    "gap_price": "{% if intra %}price for the group{% else %}price for each participant{% endif %}",
    "gap_audience": "audience",
    "gap_prerequisites": "prerequisites",
    "gap_access": "terms and delay of access",
    "gap_accessibility": "welcome of people with a disability",
    "gap_contact": "contact",
    "gap_organiser_details": "address and registration of the organiser",
    "programme_file": "Training programme",
    "programme_label": "Training programme",
    "paper_kind": "{% if intra %}In-house course for {{ client }}{% else %}Public course{% endif %}",
    "programme_stakes": "What is at stake for {{ client }}: ",
    "programme_facts": "In short",
    "programme_session": "This session",
    "programme_total": "Duration",
    "programme_dates": "Dates and times",
    "programme_day": "Day {{ day.number }}",
    "programme_agreed": "To be agreed with {{ client }}",
    "programme_place": "Place",
    "programme_trainer": "Trainer",
    "programme_capacity": "Participants",
    "programme_price": (
        "Price{% if price and not basis_told %}{% if intra %} for the group{% else %} per participant"
        "{% endif %}{% endif %}"
    ),
    "programme_audience": "Who it is for",
    "programme_prerequisites": "Prerequisites",
    "programme_objectives": "Objectives",
    "programme_able": "At the end of the course, you will be able to:",
    "programme_contents": "Contents",
    "programme_studied": (
        "Each section studies a passage of the interview{% if interviews > 1 %}s{% endif %}, then puts it "
        "to use. Questions and ideas studied:"
    ),
    "programme_activity": "Activity: ",
    "programme_methods": "Teaching methods and means",
    "programme_method_source": (
        "{% if interviews > 1 %}Testimonies of professionals{% else %}Testimony of a professional{% endif %}"
        ", quoted to the letter and discussed in the group"
    ),
    "programme_method_opening": "To open: {{ opening[0]|lower }}{{ opening[1:] }}",
    "programme_method_activity": "An activity in each section, whose result is shared",
    "programme_method_recall": "Recall from memory, in pairs, each time the course is taken up again",
    "programme_method_supports": "Slides, and a booklet a participant: texts, exercises, room for notes",
    "programme_proof": "Assessment",
    "programme_proof_first": "At the start: individual quiz of {{ quiz_size }} questions, without a mark",
    "programme_proof_during": "On the way: spoken answers and the result of each activity",
    "programme_proof_last": (
        "At the end: individual quiz of {{ quiz_size }} questions, pass mark {{ pass_mark }}%"
    ),
    "programme_proof_plan": "Action plan filled in by everyone{% if intra %} or by the team{% endif %}",
    "programme_proof_satisfaction": "Satisfaction form, before the final quiz",
    "programme_proof_satisfaction_alone": "Satisfaction form",
    "programme_proof_certificate": "Certificate of completion, handed to each participant",
    "programme_practice": "In practice",
    "programme_access": "Terms and delay of access: ",
    "programme_accessibility": "Accessibility: ",
    "programme_contact": "Contact: ",
    "programme_organiser": "Organiser: ",
    "programme_version": "Version: ",
    "satisfaction_file": "Satisfaction form",
    "satisfaction_label": "What you think of the course",
    "satisfaction_intro": (
        "{% if quiz_size %}To be filled in before the final quiz. {% endif %}Tick one box a line: "
        "1 = not at all, 2 = rather not, 3 = rather, 4 = entirely. "
        "Your answers serve to improve the course."
    ),
    "satisfaction_objectives": "I have reached this objective",
    "satisfaction_course": "The course",
    "satisfaction_1": "The content met my expectations",
    "satisfaction_2": "The pace suited me",
    "satisfaction_3": "The trainer was clear and listened",
    "satisfaction_4": "What I learnt will serve me at work",
    "satisfaction_5": "The organisation was good: welcome, room, times, documents",
    "satisfaction_6": (
        "{% if intra %}Examples and activities were like what we meet in the company"
        "{% else %}Talking with people of other companies was useful to me{% endif %}"
    ),
    "satisfaction_apply": "What I will apply, and when:",
    "satisfaction_improve": "What should be improved:",
    "satisfaction_recommend": (
        "I would recommend this course to "
        "{% if intra %}a colleague{% else %}somebody in my line of work{% endif %}:"
    ),
    "satisfaction_yes": "yes",
    "satisfaction_no": "no",
    "satisfaction_name": "Name (optional): ",
    "attendance_file": "Attendance sheet",
    "attendance_label": "Attendance sheet",
    "attendance_date": "Date: ",
    "attendance_day": "Day {{ day.number }} of {{ days|length }}",
    "attendance_dates": "Dates of the course: ",
    "attendance_place": "Place: ",
    "attendance_trainer": "Trainer: ",
    "attendance_organiser": "Organiser: ",
    "attendance_intro": "Everyone signs for each half-day at which they are present.",
    "attendance_name": "Name",
    "attendance_company": "Company",
    "attendance_morning": "Morning",
    "attendance_afternoon": "Afternoon",
    "attendance_evening": "Evening",
    "attendance_leader": "Trainer: {{ trainer }}",
    "certificate_file": "Certificate of completion",
    "certificate_label": "Certificate of completion",
    "certificate_states": "{{ organiser }} certifies that",
    "certificate_name": "Name: ",
    "certificate_company": "Company: ",
    "certificate_attended": "attended the course",
    "certificate_nature": "Kind of action: ",
    "certificate_action": "training course, {% if intra %}in house{% else %}public{% endif %}",
    "certificate_dates": "Dates: ",
    "certificate_place": "Place: ",
    "certificate_total": "Duration of the course: ",
    "certificate_followed": "Duration attended: ",
    "certificate_objectives": "Objectives assessed",
    "certificate_tick": "For each objective that was assessed, tick one box.",
    "certificate_objective": "Objective",
    "certificate_reached": "Reached",
    "certificate_partly": "In part",
    "certificate_not_yet": "Not yet",
    "certificate_done_at": "Done at ",
    "certificate_done_on": ", on ",
    "certificate_signature": "For {{ organiser }} – name, position, signature and stamp:",
}

SESSION_WORDS = {"fr": _FR, "en": _EN}

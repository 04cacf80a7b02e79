"""The words that the trainer’s guide says to every course, in French; the English ones stand beside."""

from __future__ import annotations

from guide_words_en import EN

_FR = {
    "trainer-guide_file": "Guide du formateur",
    "guide_label": "Guide du formateur",
    "guide_total": "Temps de formation : ",
    "guide_group_label": "Groupe : ",
    "guide_group": "{{ group }} participant{% if group > 1 %}s{% endif %}",
    "guide_use": (
        "Ce guide suit la session dans l’ordre : à gauche l’heure, avec la place d’y noter l’heure réelle, "
        "à droite ce que vous faites. Trois encadrés reviennent : « À dire », « À demander », « À faire "
        "ressortir ». Pour répondre aux questions, la réponse entière du professionnel est dans le livret, "
        "sous le même titre, et dans les commentaires des diapositives."
    ),
    "guide_voice": (
        "{% if voice.who %}Vous ferez entendre {{ voice.who }}{% else %}Vous ferez entendre un "
        "professionnel{% endif %}{% if voice.date %} (interview : {{ voice.date }}). Rappelez cette date "
        "quand vous citez un chiffre, un prix, un outil{% endif %}."
    ),
    "guide_objectives": "Objectifs",
    "guide_stakes": "Enjeu pour {{ client }} : ",
    "guide_glance": "La session en un coup d’œil",
    "guide_hour": "Heure",
    "guide_length": "Durée",
    "guide_step": "Étape",
    "guide_slides": "Diapositives",
    "guide_conduct": "Conduite",
    "guide_before": "Avant la session",
    "guide_room_inter": "Salle : tables en îlots de trois ou quatre places, entreprises mélangées",
    "guide_room_intra": (
        "Salle du client vue, ou décrite au téléphone : places, tables que l’on déplace, lumière, prises"
    ),
    "guide_kit": "Vidéoprojecteur, tableau, feutres, papillons adhésifs, horloge visible de votre place",
    "guide_names_inter": "Chevalets : prénom et entreprise",
    "guide_web_intra": "Accès à Internet depuis la salle : sites utiles ouverts, code du réseau noté",
    "guide_sponsor_before": (
        "Mot du commanditaire{% if sponsor %} ({{ sponsor }}){% endif %} : deux minutes après l’accueil ; "
        "convenez ensemble de ce qui sera dit"
    ),
    "guide_site_intra": "Consignes d’accueil et de sécurité du site, à rappeler au groupe",
    "guide_secret_intra": "Confidentialité : rien de ce qui nomme {{ client }} ne sert ailleurs",
    "guide_secret_inter": "Exemples préparés : publics seulement, plusieurs entreprises sont dans la salle",
    "guide_reading": "Livret lu en entier, paroles à lire à voix haute repérées",
    "guide_cases": "Cas donnés par {{ client }}, dans l’étude de cas du livret",
    "guide_papers": "À préparer et à imprimer",
    "guide_file": "Fichier",
    "guide_what": "Document",
    "guide_copies": "Exemplaires",
    "guide_paper_deck": "Diaporama",
    "guide_paper_handout": "Livret du participant",
    "guide_paper_schedule": "Déroulé pédagogique",
    "guide_paper_quiz": "Quiz sur papier",
    "guide_paper_quiz-key": "Corrigé du quiz",
    "guide_paper_satisfaction": "Questionnaire de satisfaction",
    "guide_paper_attendance": "Feuille d’émargement",
    "guide_copies_screen": "À projeter",
    "guide_copies_one": "1, pour vous",
    "guide_copies_each": "1 par participant{% if paper.count %}, soit {{ paper.count }}{% endif %}",
    "guide_copies_twice": (
        "2 par participant{% if paper.count %}, soit {{ paper.count }}{% endif %} : au début, à la fin"
    ),
    "guide_copies_signed": "1, à faire signer à chaque demi-journée",
    "guide_until": "{{ scene.duration }}, jusqu’à {{ scene.end }}",
    "guide_day": "{% if scene.day %}Jour {{ scene.day }}, {% endif %}",
    "guide_shown": "{{ 'diapositives' if '–' in slides or ',' in slides else 'diapositive' }}",
    "guide_say": "À dire",
    "guide_ask": "À demander",
    "guide_read": "À lire à voix haute",
    "guide_bring": "À faire ressortir",
    "guide_hoped": "Idées à retrouver",
    "guide_hoped_list": "{{ moment.task.hoped|join(' ; ') }}",
    "guide_result": "Résultat attendu : ",
    "guide_watch": "À surveiller : ",
    "guide_dated": "Attention à la date : ",
    "guide_door": "Accueillez chacun à la porte ; faites signer la feuille d’émargement.",
    "guide_hello": (
        "Bienvenue.{% if end %} Nous travaillons ensemble jusqu’à {{ end }}.{% endif %} "
        "{% if voices|length == 1 and voices[0].who %}Nous partirons de ce que dit "
        "{{ voices[0].who }}.{% else %}Nous partirons de ce que disent des professionnels.{% endif %} Ce "
        "n’est pas une règle : vous le comparerez à votre propre pratique."
    ),
    "guide_first_word": (
        "Laissez d’abord la parole au commanditaire{% if sponsor %} ({{ sponsor }}){% endif %}."
    ),
    "guide_rules": "Lisez les règles du groupe, demandez s’il en manque une :",
    "guide_link_inter": "Reliez chaque objectif à une attente notée, annoncez les pauses et l’heure de fin.",
    "guide_link_intra": (
        "Reliez chaque objectif à la question de l’équipe, annoncez les pauses et l’heure de fin."
    ),
    "guide_first_quiz": (
        "Répondez seul, sans note. Ce quiz ne juge personne : vous le referez à la fin, et vous verrez le "
        "chemin."
    ),
    "guide_first_quiz_after": (
        "Ne corrigez rien, faites garder les feuilles. Notez les questions où l’on hésite : vous y "
        "reviendrez quand la séquence en parlera."
    ),
    "guide_last_quiz": "Fermez les livrets, répondez seul. Nous corrigeons ensemble juste après.",
    "guide_last_quiz_before": (
        "Faites d’abord remplir le questionnaire de satisfaction, puis distribuez le quiz."
    ),
    "guide_last_quiz_after": (
        "Pour chaque question, faites expliquer la bonne lettre par quelqu’un qui l’a choisie, puis "
        "demandez ce qui attirait dans les autres. Réussite : {{ pass_score }} bonnes réponses sur "
        "{{ quiz_size }}. Les réponses sont à la fin de ce guide."
    ),
    "guide_no_quiz": (
        "Ce dossier n’a pas de quiz : faites redire chaque objectif par un participant, avec un exemple."
    ),
    "guide_pause": (
        "Reprise à {{ scene.end }}. Relevez les questions restées sans "
        'réponse{% if scene.following and scene.following.kind == "section" %} ; préparez '
        "« {{ scene.following.title }} »{% endif %}."
    ),
    "guide_recall": (
        "Notez de mémoire trois idées de la séance précédente. Comparez avec votre voisin. Laquelle vous "
        "servira ?"
    ),
    "guide_recall_after": "Ne corrigez pas tout de suite : laissez le groupe compléter.",
    "guide_open_say": (
        "À la fin de cette partie, chacun saura {{ scene.objective[:1]|lower }}{{ scene.objective[1:] }}."
    ),
    "guide_open_ask": "Que savez-vous déjà de ce sujet ? D’où le tenez-vous ?",
    "guide_open": "Ouvrir la séquence",
    "guide_more": "Suite : {{ moment.title }}",
    "guide_words": "Mots à expliquer, avec un exemple du groupe",
    "guide_no_points": "Faites répondre le groupe, puis lisez la réponse dans le livret.",
    "guide_home": "Réponse entière : séquence « {{ moment.home }} ».",
    "guide_task": "Activité : {{ moment.task.title }}",
    "guide_split": (
        "Consigne {{ moment.task.launch }} · travail {{ moment.task.work }} · mise en commun "
        "{{ moment.task.share }}"
    ),
    "guide_check": "Question éclair",
    "guide_check_how": (
        "Faites voter à main levée, une lettre après l’autre, puis montrez la réponse : "
        "{{ moment.check.answer }}."
    ),
    "guide_recap": "À retenir",
    "guide_recap_how": "Faites dire les idées avant de les montrer ; chacun en garde une.",
    "guide_next_section": (
        "Une dernière question sur cette partie ? Nous passons à « {{ scene.following.title }} »."
    ),
    "guide_next_break": "Une dernière question sur cette partie ? Nous nous retrouvons juste après la pause.",
    "guide_next_lunch": "Une dernière question sur cette partie ? Nous nous retrouvons après le repas.",
    "guide_next_recall": (
        "Une dernière question pour aujourd’hui ? Nous reprendrons par ce que chacun a retenu."
    ),
    "guide_next_other": (
        "Une dernière question sur cette partie ? Nous allons faire le point sur toute la formation."
    ),
    "guide_transition": "Transition",
    "guide_plan_inter": (
        "Chacun écrit seul, puis lit une action à voix haute : quoi, pour quand, à quoi on verra que c’est "
        "fait."
    ),
    "guide_plan_intra": "Une personne et une date par action ; ce qui dépend d’une décision est noté à part.",
    "guide_last_look_inter": "Relisez les attentes notées au début. À laquelle n’avons-nous pas répondu ?",
    "guide_last_look_intra": "Relisez la question de l’équipe. Qu’y répondez-vous maintenant ?",
    "guide_forms": "Faites remplir le questionnaire de satisfaction.",
    "guide_thanks": "Remerciez le groupe, et dites comment vous joindre.",
    "guide_answers": "Les réponses du quiz",
    "guide_answers_intro": (
        "Mêmes numéros, mêmes lettres que la feuille. Les raisons et les paroles de l’interview sont dans "
        "quiz/corrige.docx."
    ),
    "guide_number": "N°",
    "guide_answer": "Réponse",
    "guide_trap": "Si l’on se trompe",
    "guide_objective": "Objectif",
    "guide_source": "À chercher dans la réponse : {{ item.reference }}",
    "guide_spare": "Si le temps manque, s’il en reste",
    "guide_short": "Il manque du temps ? Dans cet ordre :",
    "guide_cut_task": (
        "Menez l’activité « {{ cut.title }} » ({{ cut.section }}) à voix haute, avec tout le groupe : "
        "{{ cut.gained }} de moins"
    ),
    "guide_cut_topic": (
        "Renvoyez au livret « {{ cut.title }} » ({{ cut.section }}) : {{ cut.gained }} de moins"
    ),
    "guide_cut_checks": "Passez les questions éclair : {{ cut.gained }} de moins",
    "guide_never": "Gardez toujours le quiz final, le plan d’action et les pauses.",
    "guide_left": "Il en reste ?",
    "guide_left_read": "Lisez à voix haute, dans le livret, la réponse à « {{ reread }} » et faites réagir",
    "guide_left_study": "Faites traiter l’étude de cas du livret, seul puis en binôme",
    "guide_left_board": "Reprenez les questions notées au tableau",
    "guide_left_plan": (
        "Faites relire les plans d’action à deux : qu’est-ce qui pourrait empêcher de tenir la date ?"
    ),
    "guide_after": "Après la session",
    "guide_after_signing": "Émargement complet, signé par vous aussi",
    "guide_after_scores": "Scores des deux quiz notés pour chaque participant",
    "guide_after_forms": "Questionnaires de satisfaction ramassés et lus",
    "guide_after_certificate": "Certificats remplis et remis",
    "guide_after_open": "Questions restées sans réponse : qui répond, et quand",
    "guide_after_sponsor": (
        "Bilan avec {% if sponsor %}{{ sponsor }}{% else %}le commanditaire{% endif %} : la question de "
        "l’équipe, le plan d’action, ce qui attend une décision"
    ),
    "guide_after_clear": "Tableaux effacés, feuilles emportées : rien de l’équipe ne reste dans la salle",
    "guide_after_cold": "Questionnaire à froid dans deux ou trois mois : qu’est devenu le plan d’action ?",
    "guide_notes": "Mes notes",
    "guide_notes_hint": "Ce qui a pris plus de temps, les exemples du groupe, ce que je changerai",
}

GUIDE_WORDS = {"fr": _FR, "en": EN}

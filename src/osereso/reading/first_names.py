"""First names often met in France: among several names, one that begins so is more likely a person's."""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """
    adam adele adeline adrien agathe agnes aicha alain alban albane albert alex alexandra alexandre
    alexia alexis alfred ali alice aline alix aloys amandine amelie amina amine anais anatole andre
    andrea ange angele angelique anissa anita ann anna anne annick annie anouk anthony antoine
    antoinette antonin apolline armand arnaud arthur astrid aubin aude audrey augustin aurelie
    aurelien aurore axel axelle aymeric aziz baptiste barbara basile bastien beatrice benedicte
    benjamin benoit berangere bernadette bernard bertrand blandine boris brice brigitte bruno
    camille carine carla carole caroline catherine cecile cecilia cedric celestine celia celine
    chantal charles charlotte chloe christel christelle christian christiane christine christophe
    cindy claire clara clarisse claude claudia claudie claudine clemence clement clementine clotilde
    colette colin come constance coralie corentin corinne cyril cyrille damien daniel daniele
    danielle daphne david deborah delphine denis denise diane didier dimitri dominique donat dorian
    dorothee edith edouard edwige elena eleonore eliane elias elie eline elisa elisabeth elise ella
    ellen elodie eloise elsa emeline emeric emile emilie emilien emma emmanuel emmanuelle enora enzo
    eric ernest erwan estelle esther etienne eugene eugenie eva evelyne fabien fabienne fabrice
    fanny fatima fatou faustine felicie felix ferdinand flavie flavien fleur florence florent
    florian florine francesca francine francis franck francois francoise frederic frederique gabin
    gabriel gabrielle gael gaelle gaetan garance gaspard gaston gauthier gautier genevieve geoffrey
    george georges geraldine gerard germain ghislain ghislaine gilbert gilles gisele gregoire
    gregory guillaume gustave guy gwenael gwenaelle hadrien hamid hannah hassan helena helene henri
    henriette hermine herve honorine hortense hubert hugo hugues ibrahim ines ingrid irene iris
    isabelle ismael ivan jacob jacqueline jacques jade jamel james jamila jan jane janine jasmine
    jean jeanne jennifer jeremie jeremy jerome jessica jimmy joachim joanna jocelyn jocelyne joel
    joelle johan johanna john jonas jonathan jordan joris jose joseph josephe josephine josiane
    josselin judith jules julia julian julie julien juliette justin justine karim karin karine karl
    katia kevin khadija kim laetitia laila lambert lara laura laure laurence laurent laurine lea
    leila lena leo leon leonard leonie leonor leopold lila lilian liliane lily lina linda line
    lionel lisa lise loan loic lola lorenzo lou louane louis louise louison loup lubin luc luca
    lucas lucette lucie lucien lucienne lucile ludivine ludovic lydia lydie lynda madeleine mael
    maelle maeva magali magalie mahaut maia malia malik malika manon manuel manuela marc marceau
    marcel marcelle margaux margot marguerite maria mariam marianne marie marielle marin marina
    marine mario marion marius marjolaine marjorie marlene marta marthe martin martine marylin
    maryse mathias mathieu mathilde mathis matteo matthias matthieu maud maurice max maxence maxime
    mehdi melanie melina melissa michael michel michele micheline mickael mila milan mireille
    mohamed mohammed monique morgan morgane mouna muriel myriam nabil nadege nadia nadine nael nancy
    naomi nathalie nathan nelly nicolas nicole nina nino noa noah noe noel noemie nolwenn nora
    norbert octave odette odile olga olive oliver olivia olivier ombeline oscar pablo paola pascal
    pascale patrice patricia patrick paul paula paule pauline peggy perrine philippe pierre pierrick
    quentin rachel rachid raoul raphael raphaelle raymond raymonde rebecca regine regis remi remy
    renaud rene renee richard robert robin rodolphe rodrigue roger roland romain romane rosa rosalie
    rose roselyne roxane ruben sabine sabrina sacha said salima salome samia samir samuel sandra
    sandrine sara sarah sebastien selma serge severine sibylle sidonie simon simone sofia sofiane
    soizic solange solene soline sonia sophie soraya stella stephane stephanie steve suzanne sylvain
    sylvaine sylvette sylvia sylvie tanguy tania tatiana teo thea thelma theo theodore theophile
    theotime therese thibaud thibault thibaut thierry thomas timothe timothee titouan tom tony
    tristan ugo ulysse valentin valentine valerie vanessa vera veronique victoire victor victoria
    vincent violaine violette virginie viviane vivien wilfried william xavier yael yaelle yann
    yannick yasmina yasmine yoann yohan yolande youssef yvan yves yvette yvonne zelie zineb zoe
    """.split()
)

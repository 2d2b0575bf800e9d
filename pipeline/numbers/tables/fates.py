"""What befalls one person of a nation so that "one" counts him, by language, and the words that may stand between."""

from __future__ import annotations

#: Verbs and adjectives of death, loss, rescue and arrest, as one word each, folded when looked up.
FATES = {
    "en": """
        dead died dies die killed drowned drowns perished deceased missing rescued survived arrested detained
        """,
    "it": """
        morto morta deceduto deceduta annegato annegata ucciso uccisa disperso dispersa salvato salvata arrestato
        arrestata fermato fermata muore annega
        """,
    "es": """
        murió muerto muerta muere fallecido fallecida falleció fallece ahogado ahogada desaparecido desaparecida
        rescatado rescatada detenido detenida arrestado arrestada pereció
        """,
    "el": """
        νεκρός νεκρή νεκρό πνίγηκε πέθανε σκοτώθηκε αγνοείται αγνοούμενος διασώθηκε συνελήφθη έχασε χάσει πνιγεί πεθάνει
        """,
    "ur": "جاں بحق ہلاک لاپتہ گرفتار لاپتا",
}
#: What may stand between a person of a nation and his fate: auxiliaries, words for him, "among the".
BETWEEN = {
    "en": """
        was is has had been be confirmed reported found declared presumed feared still also already among the national
        citizen man woman boy girl migrant later so far listed as
        """,
    "it": "è era risulta sarebbe stato stata ancora ha tra fra i le gli cittadino uomo donna trovato trovata dato per",
    "es": "fue ha sido está sigue había resultó entre los las hombre mujer ciudadano hallado encontrado ya",
    "el": "είναι ήταν έχει είχε βρέθηκε εντοπίστηκε ανασύρθηκε ακόμη ακόμα υπήκοος άνδρας γυναίκα μεταξύ των",
    "ur": "شہری باشندہ نوجوان شخص بھی تاحال",
}
#: What may stand between "one" and the nation.
ONLY = {
    "en": "more other only single further young",
    "it": "solo altro giovane cittadino cittadina uomo migrante",
    "es": "solo otro joven ciudadano ciudadana hombre migrante",
    "el": "μόνο ακόμη ακόμα νεαρός άλλος",
    "ur": "اور مزید نوجوان",
}
#: The English noun of offices and of the dead alike, and what is only told of the dead, a few words behind it.
DEAD_OR_OFFICES = "bodies"
OF_THE_DEAD = """
    identified unidentified found recovered retrieved pulled washed buried exhumed fished brought flown sent returned
    repatriated handed decomposed floating lying
    """

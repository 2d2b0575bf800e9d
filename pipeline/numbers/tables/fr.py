"""The number words of French, with those of Belgium and Switzerland; 70 to 99 are phrases, hyphens left out or not."""

from __future__ import annotations

from pipeline.numbers.tables.fr_nouns import FRENCH_NOUNS
from pipeline.numbers.tables.words import Words

FRENCH = Words(
    code="fr",
    decimal=",",
    head_last=False,
    plain_thousands=True,
    tens="spaced",
    loose_ranges=True,
    hyphens=True,
    joined_scales=True,
    numbers="""
        2: deux
        3: trois
        4: quatre
        5: cinq
        6: six
        7: sept
        8: huit
        9: neuf
        10: dix
        11: onze
        12: douze
        13: treize
        14: quatorze
        15: quinze
        16: seize
        17: dix-sept, dix sept
        18: dix-huit, dix huit
        19: dix-neuf, dix neuf
        20: vingt
        21: vingt -/ et -/ un/une, vingt -/ un/une
        30: trente
        31: trente -/ et -/ un/une, trente -/ un/une
        40: quarante
        41: quarante -/ et -/ un/une, quarante -/ un/une
        50: cinquante
        51: cinquante -/ et -/ un/une, cinquante -/ un/une
        60: soixante
        61: soixante -/ et -/ un/une, soixante -/ un/une
        70: soixante -/ dix, septante
        71: soixante -/ et -/ onze, soixante -/ onze, septante -/ et/ -/ un/une
        72: soixante -/ douze
        73: soixante -/ treize
        74: soixante -/ quatorze
        75: soixante -/ quinze
        76: soixante -/ seize
        77: soixante -/ dix -/ sept
        78: soixante -/ dix -/ huit
        79: soixante -/ dix -/ neuf
        80: quatre -/ vingts/vingt, huitante, octante
        81: quatre -/ vingt -/ un/une, huitante -/ et/ -/ un/une
        82: quatre -/ vingt -/ deux
        83: quatre -/ vingt -/ trois
        84: quatre -/ vingt -/ quatre
        85: quatre -/ vingt -/ cinq
        86: quatre -/ vingt -/ six
        87: quatre -/ vingt -/ sept
        88: quatre -/ vingt -/ huit
        89: quatre -/ vingt -/ neuf
        90: quatre -/ vingt -/ dix, nonante
        91: quatre -/ vingt -/ onze, nonante -/ et/ -/ un/une
        92: quatre -/ vingt -/ douze
        93: quatre -/ vingt -/ treize
        94: quatre -/ vingt -/ quatorze
        95: quatre -/ vingt -/ quinze
        96: quatre -/ vingt -/ seize
        97: quatre -/ vingt -/ dix -/ sept
        98: quatre -/ vingt -/ dix -/ huit
        99: quatre -/ vingt -/ dix -/ neuf
    """,
    ones="un une",
    scales="""
        100: cent, cents
        1000: mille, k
        1000000: million, millions, mio, m
        1000000000: milliard, milliards, md, mds, mrd, mrds
        1000000000000: billion, billions
        12: douzaine, douzaines
    """,
    short="mio md mds mrd mrds",
    letters="k m",
    rounded="""
        8: huitaine
        10: dizaine
        15: quinzaine
        20: vingtaine
        30: trentaine
        40: quarantaine
        50: cinquantaine
        60: soixantaine
        100: centaine
        1000: millier
    """,
    vague="""
        20-99: dizaines
        24-99: douzaines
        100-999: centaines
        1000-9999: milliers
        1000000-9999999: millions
        1000000000-9999999999: milliards
    """,
    several="""
        plusieurs, quelques, de nombreuses, de nombreux, diverses, divers, maintes, quelque, bien des
    """,
    joiners="et",
    point="virgule",
    halves="""
        0.5: demi, demie
    """,
    offsets="",
    and_part="""
        0.5: et demi, et demie
        0.25: et quart, et un quart
        0.75: et trois quarts
    """,
    parts="""
        3: tiers
        4: quart, quarts
        5: cinquième, cinquièmes
        6: sixième, sixièmes
        7: septième, septièmes
        8: huitième, huitièmes
        9: neuvième, neuvièmes
        10: dixième, dixièmes
    """,
    fractions="""
        0.5: la moitié de/des/du/d, la moitié d ', moitié des/de
    """,
    proportion="sur",
    another="autre",
    others="autres",
    doubtful="neuf",
    idioms="""
        24/vingt-quatre heures sur 24/vingt-quatre, 24 h sur 24, 24 h / 24, 7/sept jours sur 7/sept, 7 j / 7, 24
        heures par jour, 365 jours par an, mille - feuille, mille - feuilles, mille et une, un à un, deux par deux,
        deux à deux, quatre - quatre, cinquante - cinquante, cent fois, mille fois, 360 degrés
    """,
    left="""
        more_than: plus de/du/des/d, plus d ', au-dessus de/des/du, au - dessus de/des/du
        more_than: supérieur/supérieure/supérieurs à/aux/au
        more_than: supérieures à/aux, bien plus de, un peu plus de, largement plus de, au-delà de/des, au - delà de/des
        more_than: dépasse/dépassent/dépassait/dépassaient/dépassé déjà/ les/le/la/
        more_than: dépassée/dépassés/dépassera/dépasseront déjà/ les/le/la/
        more_than: dépasserait/dépasseraient/dépasser/dépassant les/le/la/
        more_than: excède/excèdent/excédait/excéderont/excédera/excéder/excédé/excédant les/le/la/
        more_than: franchi/franchit/franchissent/franchir/franchira les/le/la/, outrepasse/outrepassent
        more_than: surpasse/surpassent
        at_least: au moins, au minimum, un minimum de/d, pas moins de/d, minimum, à partir de, pour le moins
        at_least: au bas mot, à tout le moins
        at_least: ne soient pas moins de, minimum de, a minima
        less_than: moins de/du/des/d, moins d ', au-dessous de/des/du, au - dessous de/des/du, en dessous de/des/du
        less_than: sous les
        less_than: inférieur/inférieure/inférieurs/inférieures à/aux/au, un peu moins de, bien moins de
        less_than: en deçà de/des, sous la barre des
        up_to: jusqu'à, jusqu ' à, jusqu'aux, jusqu ' aux, au plus, au maximum, maximum, tout au plus, pas plus de/d
        up_to: un maximum de/d
        up_to: plafond de, limite de, plafonné/plafonnée/plafonnés à, jusque, dans la limite de, maximum de
        up_to: au grand maximum
        up_to: dépasse/dépasser/dépassera/excède/excédera/dépassent pas les/le/la/
        about: environ, près de/des/du/d, près d ', quelque, presque, autour de/des/du, à peu près, approximativement
        about: aux alentours de/des
        about: avoisine/avoisinent/avoisinait/avoisiner/avoisinera/avoisinant les/le/la/, quasi, quasiment, pratiquement
        about: frôle/frôlent/frôlait/frôlé/frôler/frôlera les/le/la/
        about: approche/approchent/approchait/approcher de/des/les/le/la/
        about: frise/frisent/frisait/friser les/le/la/, côtoie/côtoient les, tourne/tournent autour de/des
        about: aux environs de/des
        about: de l'ordre de/du, de l ' ordre de/du, estimé/estimée/estimés/estimées à, on estime à, dans les
        about: vers les, ~, env, env.
        about: s ' approche/approchent de/des, proche/proches de/des/du, grosso modo, plus ou moins, peu ou prou
        about: de quelque
    """,
    right="""
        more_than: et plus, et quelques, +, bien sonnés
        at_least: ou plus, au moins, au minimum, minimum, ou davantage, au bas mot
        up_to: au plus, au maximum, ou moins, maximum, tout au plus
        about: environ, à peu près, approximativement, plus ou moins, peut-être
    """,
    articles="le la les l ' des du",
    fillers="déjà encore désormais ores ainsi aujourd hui maintenant seulement barre cap seuil",
    negations="ne n pas jamais aucun ni sans non",
    only="seulement que uniquement",
    singular_articles="le la l du au",
    definite="les ces des aux ses leurs nos vos tous toutes autres",
    attributes="",
    epithets="",
    range_infix="à, ou, jusqu ' à, et jusqu ' à, voire",
    between="""
        entre les/le/la/, de entre, compris/comprise/comprises entre les/le/, oscille/oscillent entre les/le/, entre l
        '
    """,
    between_infix="et les/le/la/, et l '",
    from_word="de, des, du, d ', depuis, de les",
    to_word="à, aux, au, jusqu ' à, jusqu ' aux, vers, à près de, à plus de",
    coordinators="et ou , & puis",
    up="""
        hausse hausses augmente augmentent augmenté augmentée augmentés augmenter augmentera augmenteront augmentation
        augmentations augmentait croît croissent crû croissance croître monte montent monté montés montée montent monter
        montera grimpe grimpent grimpé grimper grimpera bondi bondit bondissent bondir bond progresse progressent
        progressé progression progresser passe passent passé passée passés passées passer passera passeront porté
        portée portés relevé relève relever élève élevé gagne gagnent gagné double doublé doublent triplé triple
        explose explosé explosent explosion envolée envole envolent envolé flambe flambé flambée flambent rebondit
        rebondi rebond rebondissent accroît accru accroissement accroissent         passerait passeraient passeront
        monterait monteraient monteront augmenterait augmenteraient grimperait grimperont grimperaient croîtra
        croîtrait progressera progresserait doublera doubleront doublerait doubleraient doublés doublée doublées
        triplera tripleront triplerait triplent triplés triplées bondira bondirait remontera renchérit renchéri
        renchérissent remonte remonté remontent supplémentaire élargi élargit avance avancé avancent alourdi alourdit
    """,
    down="""
        baisse baisses baissent baissé baisser baissera baissait diminue diminuent diminué diminuer diminution diminuera
        chute chutent chuté chuter chutes recul recule reculent reculé reculer tombe tombent tombé tombée tombés tomber
        réduit réduite réduits réduisent réduire réduction réductions réduira descend descendent descendu descendre
        descendu descente repli replie replient replié cède cèdent cédé perd perdent perdu perdre dégringole
        dégringolé dégringolade plonge plongé plongent plongeon effondre effondrent effondré effondrement fléchit
        fléchi fléchissent ralentit ralenti rétrograde amputé coupe coupé coupes rabote raboté rogne rogné abaissé
        baisseront baisserait baisseraient diminueront diminuerait diminueraient chutera chuterait reculera reculerait
        réduiront réduirait réduiraient descendra descendrait perdra perdrait
        abaisse abaissent abaisser divisé fond fondu contracte contracté contraction dévisse dévissé
    """,
    shifts="""
        ramèneront/ramènerait, allongeront/allongerait, prolongeront/prolongerait, étendront/étendrait,
        élargiront/élargirait, relèveront/relèverait, élèvera/élèverait, rehausseront/rehausserait,
        abaisseront/abaisserait, changeront/changerait, raccourcira/raccourcirait,
        ramène/ramènent/ramené/ramenée/ramenés/ramenées/ramenait/ramènera/ramener,
        allonge/allongent/allongé/allongée/allongés/allongées/allongera/allonger,
        prolonge/prolongent/prolongé/prolongée/prolongés/prolongées/prolongera/prolonger,
        étend/étendent/étendu/étendue/étendus/étendues/étendra/étendre,
        élargie/élargis/élargies/élargissent/élargira/élargir/élargissant,
        relevée/relevés/relevées/relèvent/relèvera/relever/relevant, élevée/élevés/élevées/élever/élèvent,
        rehausse/rehaussé/rehaussée/rehaussés/rehaussées/rehausser/rehaussera, hausser/haussé/haussée,
        abaissée/abaissés/abaissées/abaissera, réduites/réduisant, change/changent/changé/changera/changer,
        évolue/évoluent/évolué/évoluer/évoluera, modifié/modifiée/modifiés/modifiées,
        raccourcit/raccourcissent/raccourci/raccourcie/raccourcis/raccourcies/raccourcir, bascule/basculé,
        glisse/glissé, portées/portant, augmentées/augmentant, passant/passait/passaient,
        diminuée/diminués/diminuées, coupée/coupés/coupées, multiplie/multiplié, doubler, tripler,
        descendue/descendus
    """,
    no_longer="non plus, et plus, n'est plus, ne sont plus",
    any_more="comme avant, comme jusqu'ici, comme auparavant",
    but="mais",
    carries="""
        porte portent portera porteront porter portait porterait porteraient mène amène amènent amené amener amènera
    """,
    partings="""
        alors tandis mais quoique parce va vont allant varie varient variait oscille oscillent oscillait
    """,
    by="de, d ', de près de, de plus de, d ' environ",
    more="de plus, en plus, supplémentaires, supplémentaire, additionnels, additionnelles",
    fewer="de moins, en moins",
    money="""
        EUR: euro, euros, eur
        USD: dollar, dollars, usd, us $, dollars américains, $ us
        PKR: roupie, roupies, pkr, rs, roupies pakistanaises
        GBP: livre, livres, livres sterling, livre sterling, gbp
        CHF: franc suisse, francs suisses, francs, franc, chf
        MAD: dirham, dirhams
        DZD: dinar, dinars, dinars algériens
        TND: dinars tunisiens
        XOF: francs cfa, fcfa
        JPY: yen, yens
        CNY: yuan, yuans
        CAD: dollars canadiens
        RUB: rouble, roubles
    """,
    percent="%, pour cent, pourcent, p. 100, pour 100, pc",
    points="points de pourcentage, point de pourcentage",
    durations="""
        year: an, ans, année, années
        month: mois
        week: semaine, semaines
        day: jour, jours, journée, journées
        hour: heure, heures, h
        minute: minute, minutes, min, mn
        second: secondes
        decade: décennies, décennie
        century: siècles
    """,
    measures="""
        km: km, kilomètre, kilomètres
        m: m, mètre, mètres
        cm: cm, centimètre, centimètres
        mm: mm, millimètre, millimètres
        mile: miles
        nautical mile: mille/milles marin/marins, mille/milles nautique/nautiques, milles
        foot: pieds
        kg: kg, kilo, kilos, kilogramme, kilogrammes
        g: gramme, grammes, g
        mg: mg, milligrammes
        quintal: quintal, quintaux
        tonne: tonne, tonnes
        litre: litre, litres
        ml: ml, millilitre, millilitres
        cl: cl, centilitre, centilitres
        hectare: hectare, hectares, ha
        sq km: km ^, kilomètre/kilomètres carré/carrés
        sq m: m ^, mètre/mètres carré/carrés
        m³: m ³, mètres cubes, mètre cube
        MW: mw, mégawatt, mégawatts
        GW: gw, gigawatt, gigawatts
        kW: kw, kilowatt, kilowatts
        TW: tw
        W: watt, watts
        kWh: kwh, kilowattheure, kilowattheures
        MWh: mwh, mégawattheure, mégawattheures
        GWh: gwh
        TWh: twh
        GB: go, gigaoctets
        TB: to, téraoctets
        MB: mo, mégaoctets
        °C: degré, degrés, °c, ° c, °, c, degrés celsius
        °F: °f, ° f, degrés fahrenheit
        knot: noeud, noeuds, nœud, nœuds
        mile/h: miles à l ' heure
        km/h: km / h, kmh, kilomètres à l ' heure, kilomètres - heure, kilomètres/kilomètre heure, km à l ' heure
        barrel: baril, barils
        basis point: points/point de base
        decibel: décibels, db
        Hz: hertz
        MHz: mhz, mégahertz
        GHz: ghz, gigahertz
        calorie: calories, kcal
    """,
    glued_measures="C g",
    duration_words="""
        2 year: biennal, biennale, bisannuel
        3 year: triennal, triennale, triennaux
        5 year: quinquennal, quinquennale
        10 year: décennal, décennale
    """,
    per="""
        year: par an, par année, chaque année, annuels, annuelles, annuel, annuelle, annuellement, / an, l ' an
        year: tous les ans
        year: à l ' année, sur un an, en année pleine
        month: par mois, chaque mois, mensuels, mensuelles, mensuel, mensuelle, mensuellement, / mois, tous les mois
        day: par jour, chaque jour, quotidiens, quotidiennes, quotidien, quotidienne, quotidiennement, / jour
        day: tous les jours
        day: journaliers, journalières, journalier, journalière
    """,
    per_before="""
        year: chaque année, par an, annuel de, annuelle de, annuels de, annuelles de, annuellement, tous les ans
        year: quota annuel de
        year: annuel d ', annuelle d ', annuel, annuelle
        month: chaque mois, par mois, mensuel de, mensuelle de, mensuels de, mensuel d ', mensuellement, tous les mois
        day: chaque jour, par jour, quotidien de, quotidienne de, quotidiennement, tous les jours, journalier de
    """,
    not_per="dernier dernière prochain prochaine passé passée précédent suivante suivant plus après avant",
    spans="dans pendant durant après avant dès sous",
    stops="""
        de du des d à au aux en dans par pour sur sous avec sans entre chez vers depuis dès contre malgré selon pendant
        durant après avant jusque jusqu le la les l un une et ou mais donc or ni car que qu qui dont où quand lorsque
        si ne n pas plus moins est sont était étaient sera seront fut furent serait a ont avait avaient aura auront eu
        être avoir ce cet cette ces se s il elle ils elles on nous vous y c j ne comme aussi déjà encore seulement
        alors puis ensuite ainsi chaque fait font peut peuvent doit doivent va vont restent reste arrivent arrivés
        vivent travaillent meurent sont ont aboutissent ont contre dont parmi environ hors lors afin pourtant toujours
        lequel laquelle lesquels lesquelles duquel desquels desquelles auxquels auxquelles
    """,
    links="de d ' des du",
    gerunds="""
        ant èrent accordés accordées délivrés délivrées octroyés octroyées approuvés approuvées prévus prévues attribués
        attribuées
    """,
    share_of="de des du d",
    prepositions="de du des d à au aux en dans par pour sur avec depuis contre chez",
    day_links="au et à le ou jusqu",
    months="""
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre jan janv fév févr mar avr
        jui jul juil aoû sept oct nov déc ramadan
    """,
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    year_before="en dès depuis année années an été hiver printemps automne saison exercice millésime",
    year_after="",
    auxiliaries="a ont avait avaient aura auront aurait ayant est sont était étaient",
    events="""
        traité guerre bataille loi constitution révolution paix accord accords pacte convention séisme peste famine
        siège massacre édit décret révolte rébellion été hiver printemps automne crue inondation concordat bulle
        incendie an année
    """,
    decade_before="les années, années, des années, aux années",
    decade_after="",
    clock_before="à, vers, dès, jusqu ' à, avant, après",
    clock_after="heures pile, h pile, heures du matin/soir, heures de l ' après, heures et quart, h du matin",
    clock_hours="heure heures h",
    clock_infix="h heures heure",
    clock_nouns="",
    openings="""
        ouvert ouverte ouverts ouvre ouvrent fermé fermée ferme ferment ouverture fermeture horaire horaires accueil
        appelez téléphone lundi mardi mercredi jeudi vendredi samedi dimanche
    """,
    references="""
        article articles art arts loi lois décret ordonnance arrêté résolution règlement directive alinéa paragraphe
        paragraphes chapitre chapitres numéro numéros n no nos nº n° num grade porte annexe protocole circulaire page
        pages p vol vols salle phase niveau catégorie type section sections titre partie arrêt jugement tableau
        version chaîne canal quai voie piste route autoroute nationale départementale rocade modèle code codes
        délibération amendement amendements chambre bâtiment appartement escalier étage bloc secteur lot parcelle
        terminal hall sortie échangeur kilomètre borne ligne lignes bus tram tramway métro rer radio dossard épisode
        tome volume fascicule formule vitamine vitamines figure note notes matricule immatriculation postal cedex cs
        bp cp brigade bataillon régiment arrondissement verset psaume fréquence windows ue
    """,
    labels="""
        sorties porte minute minutes étape course tour set manche match partie question questions objectif option
        priorité plan lit box cellule cabine unité puits réacteur hangar quai tour immeuble station zone cas affaire
        pièce témoin dossier carte billet ticket train voiture wagon groupe classe élément tableau case point points
        siège rang rangée table circonscription département canton commune saison édition journée acte scène chant
        chapitre lieu poste jour siècle entrée numero
    """,
    not_reference="chaque tous toutes tout",
    ordinals="e er re nd nde ème eme es ers ième d º ° ères ère",
    streets="",
    street_after="""
        rue avenue boulevard bd place impasse allée chemin quai passage square cours route faubourg esplanade villa
        sentier ruelle bis ter
    """,
    phones="""
        appelez appeler appellez composez composer composant téléphone téléphonez tél tel fax portable joindre contactez
        contacter standard numéro whatsapp urgence écoute
    """,
    compass="nord sud est ouest",
    results="""
        bat battent battu battus battue gagne gagnent gagné perd perdent perdu victoire défaite nul succès domine
        dominent dominé incline inclinent incliné impose imposent imposé écrase écrasé score remporte remporté match
        finale demi-finale vainqueur vainqueurs mène menait égalise arrache
    """,
    age_before="âgé âgée âgés âgées âge",
    age_after="ans révolus, ans d ' âge, printemps",
    age_suffixes="",
    age_bounds="""
        moins de, plus de, de moins de, de plus de, mineurs de, en dessous de, au - dessus de, âgés de moins de, âgés
        de plus de, âgées de plus de, âgé de plus de, ayant moins de, ayant plus de
    """,
    nouns=FRENCH_NOUNS,
)

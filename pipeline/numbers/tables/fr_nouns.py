"""What French news counts: nouns with their plurals, the persons an age is told of, the nouns that point back."""

from __future__ import annotations

from pipeline.numbers.tables.words import Nouns

FRENCH_NOUNS = Nouns(
    nouns="""
        personne: personne, personnes
        travailleur: travailleur, travailleurs, travailleuse, travailleuses
        saisonnier: saisonnier, saisonniers, saisonnières
        ouvrier: ouvrier, ouvriers, ouvrières
        salarié: salarié, salariés, salariées
        employé: employé, employés
        migrant: migrant, migrants, migrantes
        exilé: exilé, exilés
        immigré: immigré, immigrés
        réfugié: réfugié, réfugiés
        déplacé: déplacé, déplacés
        demandeur d'asile: demandeur, demandeurs
        citoyen: citoyen, citoyens
        ressortissant: ressortissant, ressortissants
        étranger: étranger, étrangers
        passeur: passeur, passeurs
        trafiquant: trafiquant, trafiquants
        suspect: suspect, suspects
        arrestation: arrestation, arrestations
        interpellation: interpellation, interpellations
        visa: visa, visas
        permis: permis
        titre: titre, titres
        passeport: passeport, passeports
        poste: poste, postes
        emploi: emploi, emplois
        place: place, places
        quota: quota, quotas
        demande: demande, demandes
        requête: requête, requêtes
        arrivée: arrivée, arrivées
        départ: départ, départs
        traversée: traversée, traversées
        entrée: entrée, entrées
        retour: retour, retours
        expulsion: expulsion, expulsions
        reconduite: reconduite, reconduites
        mort: mort, morts
        décès: décès
        victime: victime, victimes
        corps: corps
        survivant: survivant, survivants
        rescapé: rescapé, rescapés
        disparu: disparu, disparus
        naufragé: naufragé, naufragés
        blessé: blessé, blessés
        passager: passager, passagers
        bateau: bateau, bateaux
        embarcation: embarcation, embarcations
        canot: canot, canots
        étudiant: étudiant, étudiants, étudiantes
        habitant: habitant, habitants
        résident: résident, résidents
        famille: famille, familles
        foyer: foyer, foyers
        enfant: enfant, enfants
        mineur: mineur, mineurs
        femme: femme, femmes
        homme: homme, hommes
        infirmier: infirmier, infirmiers, infirmières
        médecin: médecin, médecins
        pays: pays
        partie: parties
        ministre: ministre, ministres
        mémorandum: mémorandum, mémorandums
        accord: accord, accords
        pakistanais: pakistanais
        dossier: dossier, dossiers
        cas: cas
        maison: maison, maisons
        logement: logement, logements
    """,
    lemmas="""
        avis: avis
        bras: bras
        bus: bus
        autobus: autobus
        campus: campus
        virus: virus
        bois: bois
        choix: choix
        colis: colis
        commis: commis
        compromis: compromis
        concours: concours
        congrès: congrès
        cours: cours
        croix: croix
        croisillon: croisillons
        discours: discours
        dos: dos
        excès: excès
        accès: accès
        succès: succès
        procès: procès
        progrès: progrès
        fils: fils
        fois: fois
        fonds: fonds
        gaz: gaz
        héros: héros
        logis: logis
        mois: mois
        noix: noix
        nez: nez
        os: os
        ours: ours
        palais: palais
        marais: marais
        parcours: parcours
        poids: poids
        prix: prix
        puits: puits
        recours: recours
        refus: refus
        abus: abus
        relais: relais
        remous: remous
        repas: repas
        secours: secours
        souris: souris
        brebis: brebis
        sursis: sursis
        tapis: tapis
        taudis: taudis
        temps: temps
        printemps: printemps
        tas: tas
        voix: voix
        français: français
        anglais: anglais
        sans-papiers: sans-papiers
        sans-abri: sans-abri
        délai: délais
        essai: essais
        quai: quais
        balai: balais
        rail: rails
        relai: relais
        loi: lois
        roi: rois
        emploi: emplois
        tournoi: tournois
        convoi: convois
        envoi: envois
        œil: yeux
        monsieur: messieurs
        madame: mesdames
        travail: travaux
        vitrail: vitraux
        corail: coraux
        bail: baux
        émail: émaux
        tuyau: tuyaux
        noyau: noyaux
        joyau: joyaux
        boyau: boyaux
        pneu: pneus
        bijou: bijoux
        caillou: cailloux
        chou: choux
        genou: genoux
        hibou: hiboux
        époux: époux
        jaloux: jaloux
    """,
    endings="""
        eau: eaux
        al: aux
        eu: eux
        ais: ais
        ois: ois
        ss: ss
        : s
    """,
    plural_marks="s x",
    adjectives="""
        nouveaux nouvelles autres jeunes anciens anciennes grands grandes petits petites bons bonnes premiers premières
        derniers dernières gros grosses vieux vieilles longs longues faux fausses vrais vraies différents différentes
        divers diverses nombreux nombreuses seuls seules principaux principales prochains prochaines supplémentaires
        consécutifs consécutives ouvrables présumés présumées simples mêmes beaux belles hauts hautes courts courtes
        rares saisonniers saisonnières pleins pleines entiers entières longues
        actuels actuelles précédents précédentes
    """,
    persons="""
        homme femme garçon fille jeune enfant bébé nourrisson adolescent adolescente mineur mineure personne victime
        suspect suspecte conducteur conductrice automobiliste motard cycliste piéton piétonne passager passagère
        migrant migrante étudiant étudiante lycéen lycéenne collégien collégienne élève écolier retraité retraitée
        octogénaire père mère fils frère soeur sœur grand-père grand-mère oncle tante cousin cousine mari épouse époux
        compagne compagnon couple veuve pêcheur marin agriculteur ouvrier ouvrière salarié commerçant médecin
        infirmière professeur enseignant policier gendarme pompier footballeur joueur joueuse attaquant gardien
        tennisman skieur alpiniste randonneur touriste ressortissant pakistanais afghan marocain tunisien algérien
        malien sénégalais syrien français française prévenu accusé accusée détenu militant chauffeur maçon livreur
        chanteur chanteuse acteur actrice maire député patient patiente réfugié exilé personnes enfants jeunes hommes
        femmes garçons filles mineurs adultes adulte ceux celles élèves habitant habitants résident patients quiconque
    """,
    anaphoric="""
        pays nations parties côtés états gouvernements dirigeants ministres présidents voisins alliés partenaires
        capitales fonctionnaires délégations homologues institutions peuples ambassadeurs villes régions rives
        continents équipes frères soeurs sœurs jumeaux jumelles amis amies cousins époux finalistes rivaux clubs
        chambres assemblées leaders chefs camps blocs partis syndicats diplomates puissances présidentes organismes
    """,
)

"""What Italian news counts: nouns with their plurals, the persons an age is told of, the nouns that point back."""

from __future__ import annotations

from pipeline.numbers.tables.words import Nouns

ITALIAN_NOUNS = Nouns(
    nouns="""
        persona: persona, persone
        lavoratore: lavoratore, lavoratori, lavoratrici, lavoratrice
        migrante: migrante, migranti
        immigrato: immigrato, immigrati
        rifugiato: rifugiato, rifugiati
        profugo: profughi
        richiedente: richiedente, richiedenti
        cittadino: cittadino, cittadini, cittadine
        trafficante: trafficante, trafficanti
        scafista: scafista, scafisti
        arresto: arresto, arresti
        visto: visto, visti
        permesso: permesso, permessi
        passaporto: passaporto, passaporti
        posto: posto, posti
        ingresso: ingresso, ingressi
        quota: quota, quote
        unità: unità
        domanda: domanda, domande
        richiesta: richiesta, richieste
        arrivo: arrivo, arrivi
        sbarco: sbarco, sbarchi
        partenza: partenza, partenze
        rimpatrio: rimpatrio, rimpatri
        espulsione: espulsioni, espulsione
        morto: morto, morti, morte
        vittima: vittima, vittime
        cadavere: cadavere, cadaveri
        salma: salma, salme
        naufrago: naufrago, naufraghi
        badante: badante, badanti
        annegato: annegato, annegati, annegata, annegate
        corpo: corpo, corpi
        superstite: superstite, superstiti, sopravvissuti
        disperso: disperso, dispersi
        ferito: ferito, feriti
        barca: barca, barche, barchino, barchini, gommoni, imbarcazioni
        studente: studente, studenti
        residente: residente, residenti
        famiglia: famiglia, famiglie
        bambino: bambino, bambini
        minore: minore, minori
        donna: donna, donne
        uomo: uomo, uomini
        infermiere: infermiere, infermieri
        stagionale: stagionali, stagionale
        addetto: addetti
        nulla osta: nulla
        paese: paese, paesi
        parte: parti
        ministro: ministro, ministri
        memorandum: memorandum
        accordo: accordo, accordi
        sospettato: sospettati
        pakistano: pakistano, pakistani, pakistana, pakistane
        straniero: straniero, stranieri
        caso: caso, casi
        partita: partite
        set: set
        foto: foto
    """,
    lemmas="""
        comune: comuni
        giovane: giovani
        cane: cani
        pane: pani
        mano: mani
        mare: mari
        fiore: fiori
        ponte: ponti
        monte: monti
        fonte: fonti
        arte: arti
        lavoro: lavori
        tesoro: tesori
        coro: cori
        tumore: tumori
        militare: militari
        familiare: familiari
        titolare: titolari
        esemplare: esemplari
        cellulare: cellulari
        scolare: scolari
        altare: altari
        affare: affari
        intervento: interventi
        evento: eventi
        talento: talenti
        vento: venti
        accento: accenti
        impianto: impianti
        canto: canti
        guanto: guanti
        pianto: pianti
        santo: santi
        trapianto: trapianti
        quanto: quanti
        acquisto: acquisti
        visto: visti
        ingegnere: ingegneri
        sentiero: sentieri
        pensiero: pensieri
        ufficio: uffici
        edificio: edifici
        beneficio: benefici
        sacrificio: sacrifici
        orologio: orologi
        calcio: calci
        bacio: baci
        socio: soci
        straccio: stracci
        regalo: regali
        scalo: scali
        calo: cali
        pedale: pedali
        asilo: asili
        filo: fili
        chilo: chili
        stilo: stili
        profilo: profili
        dono: doni
        suono: suoni
        tono: toni
        trono: troni
        uomo: uomini
        ordine: ordini
        termine: termini
        crimine: crimini
        immagine: immagini
        indagine: indagini
        origine: origini
        margine: margini
        fulmine: fulmini
        vergine: vergini
        rene: reni
        treno: treni
        giudice: giudici
        codice: codici
        vertice: vertici
        indice: indici
        complice: complici
        artefice: artefici
        pesce: pesci
        voce: voci
        luce: luci
        croce: croci
        radice: radici
        atleta: atleti
        poeta: poeti
        pilota: piloti
        problema: problemi
        programma: programmi
        sistema: sistemi
        tema: temi
        dramma: drammi
        diploma: diplomi
        clima: climi
        pediatra: pediatri
        psichiatra: psichiatri
        collega: colleghi
        stratega: strateghi
        belga: belgi
        omicidio: omicidi
        suicidio: suicidi
        femminicidio: femminicidi
        incendio: incendi
        episodio: episodi
        stadio: stadi
        studio: studi
        rimedio: rimedi
        armadio: armadi
        premio: premi
        principio: principi
        municipio: municipi
        esempio: esempi
        tempio: templi
        laboratorio: laboratori
        territorio: territori
        ambulatorio: ambulatori
        osservatorio: osservatori
        oratorio: oratori
        legge: leggi
        nave: navi
        chiave: chiavi
        notte: notti
        rete: reti
        rate: rati
        gente: genti
        patente: patenti
        padre: padri
        madre: madri
        moglie: mogli
        arma: armi
        ala: ali
        base: basi
        frase: frasi
        fase: fasi
        crisi: crisi
        analisi: analisi
        tesi: tesi
        ipotesi: ipotesi
        mese: mesi
        peso: pesi
        inciso: incisi
        provincia: province
        spiaggia: spiagge
        pioggia: piogge
        goccia: gocce
        traccia: tracce
        faccia: facce
        freccia: frecce
        arancia: arance
        valigia: valigie
        automobile: automobili
        uovo: uova
        paio: paia
        braccio: braccia
        osso: ossa
        dito: dita
        muro: mura
        ciglio: ciglia
        classe: classi
        torre: torri
        opera: opere
        ente: enti
        tre: tre
        sede: sedi
        cartella: cartelle
        strage: stragi
        siepe: siepi
        imprenditrice: imprenditrici
        gru: gru
        serie: serie
        specie: specie
        carcere: carceri
        cratere: crateri
        genere: generi
        potere: poteri
        dovere: doveri
        piacere: piaceri
        cadavere: cadaveri
        rudere: ruderi
        contratto: contratti
        bovino: bovini
        cardine: cardini
        pagine: pagine
        olivo: olivi
        dente: denti
        trattore: trattori
        morti: morti
        vigile: vigili
        elmetto: elmetti
        vittoria: vittorie
    """,
    endings="""
        ario: ari
        ore: ori
        ante: anti
        ente: enti
        mento: menti
        ista: isti
        iere: ieri
        aio: ai
        izio: izi
        azio: azi
        ozio: ozi
        ale: ali
        ile: ili
        one: oni
        ese: esi
        trice: trici
        ggio: ggi
        glio: gli
        cchio: cchi
        orio: orii
        co: chi
        go: ghi
        ca: che
        ga: ghe
        o: i
        a: e
    """,
    adjectives="""
        nuovi nuove altri altre ulteriori giovani circa oltre consecutivi lavorativi solari ex presunti lunghi presunte
        grandi piccoli piccole buoni buone prime primi ultimi ultime diversi diverse falsi false principali interi
        intere lunghe vecchi vecchie singoli singole numerosi numerose possibili soli sole nuovissimi
        attuali precedenti iniziali
    """,
    persons="""
        uomo donna ragazzo ragazza giovane bambino bambina cittadino cittadina pakistano pakistana minore minorenne
        persona figlio figlia straniero migrante afghano egiziano tunisino indiano bengalese connazionale operaio
        bracciante sopra sotto minori ragazzi uomini donne età anziano anziana bimbo bimba bimbi bimbe bambini bambine
        persone ragazze neonato neonata figli figlie fratello sorella padre madre mamma papà nonno nonna zio zia cugino
        cugina nipote marito moglie fidanzato fidanzata compagno compagna coppia vittima vittime sospettato indagato
        indagata arrestato arrestata imputato imputata fermato fermata ferito ferita disperso automobilista motociclista
        ciclista pedone conducente autista turista pensionato pensionata casalinga studente studentessa alunno alunna
        paziente medico infermiere infermiera insegnante professore agente carabiniere poliziotto calciatore giocatore
        giocatrice attaccante portiere pescatore marittimo agricoltore muratore imprenditore imprenditrice commerciante
        cantante attore attrice politico sindaco marocchino marocchina albanese romeno romena senegalese nigeriano
        nigeriana ucraino ucraina italiano italiana adolescente adulti adulto giovani anziani chi coloro residente
        lavoratore lavoratrice escursionista alpinista
    """,
    anaphoric="""
        paesi paese nazioni nazione parti lati stati governi leader ministri ministre presidenti premier vicini
        alleati partner capitali funzionari delegazioni omologhi istituzioni popoli ambasciatori città regioni
        sponde continenti squadre fratelli sorelle gemelli gemelle amici amiche cugini coniugi fidanzati genitori
        finalisti rivali club camere rami schieramenti poli partiti sindacati
    """,
)

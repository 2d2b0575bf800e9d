"""The number words of Italian; compounds written as one word are made in :mod:`pipeline.numbers.compounds`."""

from __future__ import annotations

from pipeline.numbers.tables.words import Words

ITALIAN = Words(
    code="it",
    decimal=",",
    head_last=False,
    plain_thousands=True,
    tens="never",
    numbers="""
        2: due
        3: tre
        4: quattro
        5: cinque
        6: sei
        7: sette
        8: otto
        9: nove
        10: dieci
        11: undici
        12: dodici
        13: tredici
        14: quattordici
        15: quindici
        16: sedici
        17: diciassette
        18: diciotto
        19: diciannove
        20: venti
        30: trenta
        40: quaranta
        50: cinquanta
        60: sessanta
        70: settanta
        80: ottanta
        90: novanta
    """,
    ones="uno un una",
    scales="""
        100: cento
        1000: mille, mila, k
        1000000: milione, milioni, mln, mio, m
        1000000000: miliardo, miliardi, mld, mrd
        1000000000000: trilione, trilioni, bilione, bilioni
        12: dozzina, dozzine
    """,
    short="mln mld mrd mio",
    letters="k m",
    rounded="""
        10: decina
        15: quindicina
        20: ventina
        30: trentina
        40: quarantina
        50: cinquantina
        60: sessantina
        70: settantina
        80: ottantina
        90: novantina
        100: centinaio
        1000: migliaio
    """,
    vague="""
        20-99: decine
        24-99: dozzine
        100-999: centinaia
        1000-9999: migliaia
        1000000-9999999: milioni
        1000000000-9999999999: miliardi
    """,
    several="alcune, alcuni, diverse, diversi, qualche, parecchie, parecchi, numerose, molte, svariate, varie",
    joiners="e",
    point="virgola",
    halves="""
        0.5: mezzo, mezza
    """,
    offsets="",
    and_half="e mezzo, e mezza",
    parts="""
        3: terzo, terzi
        4: quarto, quarti
        5: quinto, quinti
        6: sesto, sesti
        10: decimo, decimi
    """,
    fractions="""
        0.5: la metà di/dei/delle/degli/del/della, metà di/dei/delle/degli/del/della
        0.3333333333333333: un terzo di/dei/delle/degli/del/della
        0.25: un quarto di/dei/delle/degli/del/della
        0.2: un quinto di/dei/delle/degli/del/della
    """,
    proportion="su, su ogni",
    doubtful="sei",
    left="""
        more_than: oltre, più di/dei/delle/degli/del, superiore/superiori a/ai/alle/agli, al di sopra di/dei/delle
        more_than: sopra i/le
        more_than: supera/superano/superato/superati/superate/superando, ben oltre, poco più di, maggiore di
        more_than: di più di
        at_least: almeno, non meno di, un minimo di, minimo, come minimo, perlomeno, quantomeno
        less_than: meno di/dei/delle/degli, poco meno di, inferiore/inferiori a/ai/alle/agli
        less_than: al di sotto di/dei/delle, sotto i/le
        up_to: fino/sino a/ai/alle/agli/ad, al massimo, non più di, un massimo di, massimo, non oltre, tetto di
        up_to: limite di
        about: circa, quasi, intorno a/ai/alle/agli, attorno a/ai/alle/agli, pressappoco, all'incirca
        about: approssimativamente
        about: grosso modo, più o meno, vicino a/ai/alle, suppergiù, si stima, stimati/stimate in, ca, ca., ~
    """,
    right="""
        more_than: e più, e oltre, e passa, +
        at_least: o più, almeno, in su, e oltre
        up_to: al massimo, o meno
        about: circa, all'incirca, o giù di lì, più o meno, ca.
    """,
    articles="il lo la i gli le l un una uno dei delle degli ' ben",
    definite="""
        i le gli dei delle degli ai alle agli nei nelle dai dalle sui questi queste quei quelle entrambi entrambe
        tutti tutte altri altre loro suoi
    """,
    anaphoric="""
        paesi paese nazioni nazione parti lati stati governi leader ministri ministre presidenti premier vicini
        alleati partner capitali funzionari delegazioni omologhi istituzioni popoli ambasciatori città regioni
        sponde continenti squadre
    """,
    attributes="",
    epithets="",
    range_infix="a, o, ai, alle, agli, ad, fino a",
    between="tra/fra, tra/fra i/le/gli, compreso/compresi tra/fra",
    between_infix="e, e i, e le, e gli, ed",
    from_word="da, dai, dalle, dagli, dal, dalla, dall '",
    to_word="a, ai, alle, agli, ad, al, alla, fino a, all '",
    coordinators="e ed o , &",
    up="""
        aumento aumenti aumenta aumentano aumentato aumentati aumentata aumentate aumentò aumentare cresce crescono
        cresciuto cresciuti cresciute cresciuta crescita sale salgono salito saliti salita salite salire sale passa
        passano passato passati passata passate passare passerà passeranno incremento alza alzato alzata innalza
        innalzata innalzato rialzo balzo raddoppia raddoppiati portato portata porta porterà portando salirà
        crescerà aumenterà saliranno
    """,
    down="""
        calo cali cala calano calato calati calata calate diminuzione diminuisce diminuiscono diminuito diminuiti
        diminuita diminuite riduzione ridotto ridotti ridotta ridotte riduce scende scendono sceso scesi scesa scese
        flessione crollo crollati crollate ribasso taglio tagliato dimezzati dimezzate scenderà
    """,
    by="di, del, dell ', di circa, di oltre, di quasi",
    more="in più, aggiuntivi, aggiuntive, ulteriori",
    fewer="in meno",
    money="""
        EUR: euro, eur
        USD: dollaro, dollari, usd, us $, dollari usa/statunitensi/americani
        PKR: rupia, rupie, rs, pkr, rupie pakistane
        GBP: sterlina, sterline, gbp
        AED: dirham
        CHF: franchi
    """,
    percent="%, per cento, percento",
    points="punti percentuali, punto percentuale, punti",
    durations="""
        year: anno, anni
        month: mese, mesi
        week: settimana, settimane
        day: giorno, giorni, giornate
        hour: ora, ore
        minute: minuto, minuti
        decade: decenni
        century: secoli
    """,
    measures="""
        km: km, chilometro, chilometri
        m: m, metro, metri
        cm: cm, centimetri
        mile: miglio, miglia, miglia nautiche
        kg: kg, chilo, chili, chilogrammi
        g: grammi
        tonne: tonnellata, tonnellate
        litre: litri, litro
        hectare: ettaro, ettari
        sq km: km ^, kmq, chilometri quadrati, metri quadrati/quadri, mq
        MW: mw, gw, kw, kwh, megawatt
        GB: gb, tb, mb
        °C: gradi, °c, ° c, °
        knot: nodi
        km/h: km/h, kmh
    """,
    duration_words="""
        2 year: biennale, biennali
        3 year: triennale, triennali
        5 year: quinquennale, quinquennali
        10 year: decennale
    """,
    per="""
        year: all'anno, l'anno, ogni anno, per anno, annui, annue, annuali, annualmente, annuo, annua, annuale
        year: / anno, ad anno
        year: per ogni anno, per ciascun anno, su base annua
        month: al mese, ogni mese, mensili, mensilmente, mensile, / mese
        day: al giorno, ogni giorno, giornalieri, giornaliere, quotidianamente, quotidiani, / giorno
    """,
    per_before="""
        year: ogni anno, annua/annuale/annuo di, annua/annuale/annuo, annue/annuali/annui di, annualmente
        year: quota annua/annuale di
        month: ogni mese, mensile di, mensilmente
        day: ogni giorno, al giorno, giornaliera di
    """,
    not_per="scorso prossimo passato precedente successivo seguente dopo prima fa corrente",
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
    stops="""
        di del dello della dei degli delle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle a
        al allo alla ai agli alle su sul sullo sulla sui sugli sulle con per tra fra il lo la i gli le l un una uno
        e ed o ma che chi cui non è sono era erano fu furono sarà saranno ha hanno aveva avevano avranno come dove
        quando mentre se anche solo già ancora poi dopo prima durante entro contro verso secondo circa oltre più
        meno ogni all dall nell sull dell un quest questo questa si ci vi ne viene vengono stati state stato stata
        restano rimasti arrivano arrivati
    """,
    links="di d ' dei delle degli",
    share_of="di dei delle degli della del dell",
    prepositions="da dal dalla dai dalle dagli di del in nel per a al con su",
    adjectives="""
        nuovi nuove altri altre ulteriori giovani circa oltre consecutivi lavorativi solari ex presunti lunghi
    """,
    day_links="al e il all dal o",
    months="""
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb apr
        mag giu lug ago sett ott nov dic
    """,
    year_before="""
        nel dal anno anni biennio triennio quinquennio estate inverno primavera autunno dall nell dell
    """,
    year_after="",
    clock_before="ore, h, h., alle ore, dalle ore, alle, dalle",
    clock_after="circa ore",
    references="""
        articolo articoli art artt legge leggi decreto risoluzione regolamento direttiva comma commi paragrafo
        capitolo numero n nn nr grado gate allegato protocollo circolare pagina pag volo sala punto fase livello
        categoria tipo lettera sezione titolo parte delibera ordinanza sentenza tabella versione canale binario via
        piazza strada statale modello codice
    """,
    ordinals="º ª ° a o esimo esima mo ma ima imo er ro ra ta to",
    age_before="età",
    age_after="anni d'età, anni di età, anni compiuti",
    age_suffixes="enne enni",
    persons="""
        uomo donna ragazzo ragazza giovane bambino bambina cittadino cittadina pakistano pakistana minore minorenne
        persona figlio figlia straniero migrante afghano egiziano tunisino indiano bengalese connazionale operaio
        bracciante sopra sotto minori ragazzi uomini donne età anziano anziana
    """,
)

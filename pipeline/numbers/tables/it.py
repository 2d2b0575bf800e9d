"""The number words of Italian; compounds written as one word are made in :mod:`pipeline.numbers.compounds`."""

from __future__ import annotations

from pipeline.numbers.tables.it_nouns import ITALIAN_NOUNS
from pipeline.numbers.tables.words import Words

ITALIAN = Words(
    code="it",
    decimal=",",
    head_last=False,
    plain_thousands=True,
    tens="never",
    loose_ranges=True,
    joined_scales=True,
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
    several="""
        alcune, alcuni, diverse, diversi, qualche, parecchie, parecchi, numerose, numerosi, molte, molti, svariate,
        svariati, varie, vari, poche, pochi
    """,
    joiners="e",
    point="virgola",
    halves="""
        0.5: mezzo, mezza, mezz
    """,
    offsets="",
    and_part="""
        0.5: e mezzo, e mezza
        0.25: e un quarto
        0.75: e tre quarti
    """,
    parts="""
        3: terzo, terzi
        4: quarto, quarti
        5: quinto, quinti
        6: sesto, sesti
        7: settimo, settimi
        8: ottavo, ottavi
        9: nono, noni
        10: decimo, decimi
    """,
    fractions="""
        0.5: la metà di/dei/delle/degli/del/della, metà di/dei/delle/degli/del/della
        0.3333333333333333: un terzo di/dei/delle/degli/del/della
        0.25: un quarto di/dei/delle/degli/del/della
        0.2: un quinto di/dei/delle/degli/del/della
        0.1: un decimo di/dei/delle/degli/del/della
    """,
    proportion="su, su ogni",
    another="altro altra",
    others="altri altre",
    doubtful="sei",
    idioms="""
        24/ventiquattro ore su 24/ventiquattro, 7/sette giorni su 7/sette, 24/ventiquattro ore al giorno, 24 h su 24,
        365 giorni all'anno, 24 su 24, 7 su 7, uno per uno, due a due, uno contro uno, quattro per quattro,
        360 gradi, trecentosessanta gradi
    """,
    left="""
        more_than: oltre, più di/dei/delle/degli/del, superiore/superiori a/ai/alle/agli/al/alla
        more_than: al di sopra di/dei/delle/del
        more_than: sopra i/le, ben oltre, poco più di/dei/delle, maggiore/maggiori di/del, di più di, poco oltre
        more_than: appena sopra i/le/
        more_than: molto più di, qualcosa più di, oltre i/le/gli, al di là dei/delle, più alto/alta/alti di
        more_than: supera/superano/superato/superati/superate/superata/superando/superò
        more_than: superarono/superare/supererà/supereranno/superi/superava/superavano
        more_than: eccede/eccedono/eccedere/ecceda/eccedente/eccedenti, sfonda/sfondano/sfondato/sfondare
        more_than: scavalca/scavalcano
        more_than: sopra quota, oltre quota, oltre/sopra la soglia di/dei/delle/degli/del
        more_than: sfonda/sfondano/sfondato/sfondare/sfondata/superato/superano/supera il tetto di/dei/delle/del
        more_than: sfonda/sfondano/sfondato/sfondare/sfondata quota
        more_than: sfonda/sfondano/sfondato/superato il muro di/dei/delle
        more_than: supera/superano/superato/superata/superare la soglia di/dei/delle/degli/del
        more_than: valica/valicano/valicato, oltrepassa/oltrepassano/oltrepassato/oltrepassare, va/vanno/andare oltre
        at_least: almeno, non meno di, un minimo di, minimo, come minimo, perlomeno, quantomeno, a partire da
        at_least: per lo meno
        at_least: quanto meno, non inferiore/inferiori a
        less_than: meno di/dei/delle/degli/del, poco meno di, inferiore/inferiori a/ai/alle/agli/al/alla
        less_than: minore/minori di
        less_than: al di sotto di/dei/delle/del, sotto i/le, poco sotto i/le, ben al di sotto di/dei, appena sotto i/le
        less_than: non arriva/arrivano/arrivava/arrivavano/arriverà/arriveranno/arrivò/arrivarono a/ai/alle/agli/al
        less_than: non arriva/arrivano neanche/nemmeno/neppure a/ai/alle/agli, non si arriva a/ai/alle
        less_than: non raggiunge/raggiungono/raggiungeva/raggiungevano/raggiungeranno i/le/gli/il/quota/
        less_than: non tocca/toccano/toccava/toccavano i/le/gli/il/quota/, sotto quota, sotto la soglia di/dei/delle
        less_than: sotto il tetto di/dei/delle, al di sotto della soglia di/dei/delle, neanche, nemmeno
        up_to: fino/sino a/ai/alle/agli/ad/al, al massimo, non più di, un massimo di, massimo, non oltre, tetto di
        up_to: limite di, un tetto di, un limite di, a non più di, tutt'al più, al più
        about: circa, quasi, intorno a/ai/alle/agli/al, attorno a/ai/alle/agli/al, pressappoco, all'incirca, pressoché
        about: approssimativamente, vicino/vicini/vicina/vicine a/ai/alle/al, prossimo/prossima/prossimi a/ai/alle/al
        about: grosso modo, più o meno, suppergiù, si stima, stimati/stimate/stimato/stimata in, ca, ca., ~
        about: nell'ordine di/dei
        about: sfiora/sfiorano/sfiorato/sfiorati/sfiorata/sfiorate
        about: sfiorò/sfiorarono/sfiorare/sfiorerà/sfiorando/sfiorava
        about: rasenta/rasentano/rasentato/rasentare, lambisce/lambiscono, tocca/toccano quasi, a un passo da/dai/dalle
        about: si avvicina/avvicinano/avvicinato a/ai/alle/al, si aggira/aggirano/aggirava su/sui/sulle/sul/intorno
        about: si aggira/aggirano intorno a/ai/alle/al, prossimo, giù di lì
    """,
    right="""
        more_than: e più, e oltre, e passa, +, e rotti
        at_least: o più, almeno, in su, o oltre, in avanti, minimo, come minimo
        less_than: scarsi, scarse
        up_to: al massimo, o meno, in giù, massimo
        about: circa, all'incirca, o giù di lì, più o meno, ca., o quasi, suppergiù
    """,
    articles="il lo la i gli le l un una uno dei delle degli ' ben",
    fillers="già ormai ancora ora quota in cifra ben appena persino perfino addirittura",
    negations="non mai nessuno senza neppure nemmeno",
    only="solo soltanto solamente unicamente",
    singular_articles="il lo la l del dello della dal dallo dalla al allo alla nel nello nella sul sullo sulla",
    definite="""
        i le gli dei delle degli ai alle agli nei nelle dai dalle sui questi queste quei quelle entrambi entrambe
        tutti tutte altri altre loro suoi
    """,
    attributes="",
    epithets="",
    range_infix="a, o, ai, alle, agli, ad, fino a",
    between="""
        tra/fra i/le/gli/il/un/una/, tra/fra l ', compreso/compresi/compresa/comprese tra/fra i/le/gli/il/,
        oscilla/oscillano/oscillare tra/fra i/le/gli/il/, variabile/variabili tra/fra i/le/gli/il/
    """,
    between_infix="e i/le/gli/il/un/una/, e l ', ed",
    from_word="da, dai, dalle, dagli, dal, dalla, dall ', da un",
    to_word="a, ai, alle, agli, ad, al, alla, fino/sino a/ai/alle/al/ad, all ', a un",
    coordinators="e ed o , &",
    up="""
        aumento aumenti aumenta aumentano aumentato aumentati aumentata aumentate aumentò aumentare cresce crescono
        cresciuto cresciuti cresciute cresciuta crescita sale salgono salito saliti salita salite salire sale passa
        passano passato passati passata passate passare passerà passeranno incremento alza alzato alzata innalza
        innalzata innalzato rialzo balzo raddoppia raddoppiati portato portata porta porterà portando salirà
        crescerà aumenterà saliranno aumenteranno cresceranno salì salirono crebbe crebbero crescere cresca crescendo
        salendo aumentando aumentarono incrementato incrementati incrementare rialzi alzano alzare alzerà alzò balza
        balzano balzato balzati balzata balzate balzare impenna impennata impennato impennati vola volano volato
        lievita lievitano lievitato lievitati raddoppiato raddoppiano raddoppio triplica triplicati triplicate schizza
        schizzano schizzato rimbalzo rincaro rincara rincarato ampliato amplia risale risalgono risalito guadagna
        progresso avanza passerebbe passerebbero passino passò passarono salirebbe salirebbero crescerebbe
        crescerebbero aumenterebbe aumenterebbero aumenterà porterebbe porterebbero raddoppierà raddoppieranno
        raddoppierebbe raddoppierebbero raddoppiate raddoppiò triplicherà triplicheranno triplicherebbe alzeranno
        alzerebbe balzerà risalirà risaliranno risalirebbe lieviterà lieviteranno lieviterebbe quadruplica quadruplicano
        quadruplicati quadruplicate quadruplicherà
        elevi elevare elevino innalzi innalzare alzi portare porti raddoppi raddoppiare ampli ampliare incrementi
    """,
    down="""
        calo cali cala calano calato calati calata calate diminuzione diminuisce diminuiscono diminuito diminuiti
        diminuita diminuite riduzione ridotto ridotti ridotta ridotte riduce scende scendono sceso scesi scesa scese
        flessione crollo crollati crollate ribasso taglio tagliato dimezzati dimezzate scenderà scenderanno caleranno
        calerà diminuirà diminuiranno diminuire calare scendere ridurre ridurrà riducono riducendo scese scesero
        crolla crollano crollato crollata tagli taglia tagliano tagliare taglierà dimezza dimezzano dimezzato
        dimezzata abbassa abbassano abbassato abbassare arretra arretrano arretrato cede cedono ceduto perde perdono
        scenderebbe scenderebbero calerebbe calerebbero diminuirebbe diminuirebbero ridurrebbe ridurrebbero ridurranno
        dimezzerà dimezzeranno dimezzerebbe dimezzare crollerà crollerebbe taglierebbe taglieranno abbasserà
        abbasserebbe perderà perderanno perso contrazione riduzioni diminuzioni precipita precipitato precipitati
        discesa picchiata tonfo
    """,
    shifts="""
        cambierebbe/cambierebbero, estenderebbe/estenderanno, allungherebbe/allungheranno,
        accorcerebbe/accorceranno, prolungherebbe/prolungheranno, amplierebbe/amplieranno, allargherebbe/allargheranno,
        eleverebbe/eleveranno, innalzerebbe/innalzeranno, incrementerà/incrementerebbe, sposterà/sposterebbe,
        cambia/cambiano/cambiato/cambiata/cambiati/cambiate/cambiare/cambierà/cambieranno/cambiò,
        estende/estendono/esteso/estesa/estesi/estese/estendere/estenderà/estendendo,
        allunga/allungano/allungato/allungata/allungati/allungate/allungare/allungherà/allungò,
        accorcia/accorciano/accorciato/accorciata/accorciati/accorciate/accorciare/accorcerà/accorciò,
        prolunga/prolungano/prolungato/prolungata/prolungati/prolungate/prolungare/prolungherà,
        amplia/ampliano/ampliato/ampliata/ampliati/ampliate/ampliare/amplierà/ampliò/ampliando,
        allarga/allargano/allargato/allargata/allargati/allargate/allargare/allargherà/allargò,
        eleva/elevano/elevato/elevata/elevati/elevate/elevare/eleverà/elevò/elevando, alzati/alzate/alzando,
        innalzati/innalzate/innalzare/innalzano/innalzerà, incrementata/incrementate/incrementa/incrementano,
        portati/portate/portare/portò/portano/porti/porteranno, tagliata/tagliati/tagliate/tagliò,
        abbassata/abbassati/abbassate/abbassò, sposta/spostano/spostato/spostata/spostare,
        modifica/modificato/modificata/modificati/modificate, rivede/rivisto/rivista/rivisti/riviste,
        raddoppiare/raddoppiata/raddoppiate, triplicare/triplicano, riducendo/ridusse/ridussero,
        abbattuto/abbattuta, restringe/ristretto/ristretta
    """,
    no_longer="non più, non è/sono/erano/era/sarà/saranno/siano/sia più, non si tratta più",
    any_more="come prima, come finora, come in passato, come fino a ieri, come fino ad oggi, come l'anno scorso",
    but="ma bensì",
    carries="riporta riportato riportata conduce",
    partings="""
        mentre ma però perché poiché sebbene va vanno varia variano variava variavano oscilla oscillano
        oscillava
    """,
    by="di, del, dell ', di circa, di oltre, di quasi",
    more="in più, aggiuntivi, aggiuntive, ulteriori",
    fewer="in meno",
    money="""
        EUR: euro, eur
        USD: dollaro, dollari, usd, us $, dollari usa/statunitensi/americani
        PKR: rupia, rupie, rs, pkr, rupie pakistane
        GBP: sterlina, sterline, gbp, lire sterline
        AED: dirham
        CHF: franco, franchi, franchi svizzeri
        JPY: yen
        CNY: yuan
        SEK: corone
    """,
    percent="%, per cento, percento",
    points="punti percentuali, punto percentuale, punti",
    durations="""
        year: anno, anni
        month: mese, mesi
        week: settimana, settimane
        day: giorno, giorni, giornate
        hour: ora, ore
        minute: minuto, minuti, min
        second: secondi
        decade: decenni
        century: secoli
    """,
    measures="""
        km: km, chilometro, chilometri
        m: m, metro, metri, mt
        cm: cm, centimetro, centimetri
        mm: mm, millimetro, millimetri
        mile: miglio, miglia
        nautical mile: miglio/miglia nautico/nautiche/marino/marine
        kg: kg, chilo, chili, chilogrammo, chilogrammi
        g: grammo, grammi, gr
        hg: etto, etti
        mg: mg, milligrammi
        quintal: quintale, quintali
        tonne: tonnellata, tonnellate
        litre: litri, litro
        ml: ml, millilitri
        hectare: ettaro, ettari
        sq km: km ^, kmq, chilometro/chilometri quadrato/quadrati/quadro/quadri
        sq m: mq, m ^, metro/metri quadrato/quadrati/quadro/quadri
        m³: m ³, metri cubi, mc, metro cubo
        MW: mw, megawatt
        GW: gw, gigawatt
        kW: kw, kilowatt
        TW: tw
        kWh: kwh, kilowattora, chilowattora
        MWh: mwh, megawattora
        GWh: gwh
        TWh: twh
        GB: gb, giga, gigabyte
        TB: tb, tera, terabyte
        MB: mb, mega, megabyte
        °C: grado, gradi, °c, ° c, °, º, c, gradi centigradi/celsius
        °F: ° f, °f, gradi fahrenheit
        knot: nodo, nodi
        mile/h: miglia orarie, miglia all'ora
        km/h: km / h, kmh, km orari, chilometri orari, chilometri all'ora, km all'ora
        barrel: barile, barili
        basis point: punti/punto base
        decibel: decibel
        Hz: hertz
        MHz: mhz, megahertz
        GHz: ghz, gigahertz
        calorie: calorie, kcal
    """,
    glued_measures="C",
    duration_words="""
        2 year: biennale, biennali
        3 year: triennale, triennali
        5 year: quinquennale, quinquennali
        10 year: decennale
    """,
    per="""
        year: all'anno, l'anno, ogni anno, per anno, annui, annue, annuali, annualmente, annuo, annua, annuale
        year: / anno, ad anno
        year: per ogni anno, per ciascun anno, su base annua, tutti gli anni, a l'anno
        month: al mese, ogni mese, mensili, mensilmente, mensile, / mese, per mese, tutti i mesi
        day: al giorno, ogni giorno, giornalieri, giornaliere, quotidianamente, quotidiani, / giorno, per giorno
        day: quotidiane
        day: giornaliero, giornaliera, quotidiano, quotidiana, tutti i giorni, al dì
    """,
    per_before="""
        year: ogni anno, annua/annuale/annuo di, annua/annuale/annuo, annue/annuali/annui di, annualmente
        year: quota annua/annuale di, tutti gli anni, all'anno
        month: ogni mese, mensile di, mensilmente, mensili di, tutti i mesi, al mese
        day: ogni giorno, al giorno, giornaliera/giornaliero/quotidiana/quotidiano di, quotidianamente, tutti i giorni
    """,
    spans="entro durante dopo dentro oltre quasi mezzo",
    not_per="scorso prossimo passato precedente successivo seguente dopo prima fa corrente",
    stops="""
        di del dello della dei degli delle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle a
        al allo alla ai agli alle su sul sullo sulla sui sugli sulle con per tra fra il lo la i gli le l un una uno
        e ed o ma che chi cui non è sono era erano fu furono sarà saranno ha hanno aveva avevano avranno come dove
        quando mentre se anche solo già ancora poi dopo prima durante entro contro verso secondo circa oltre più
        meno ogni all dall nell sull dell un quest questo questa si ci vi ne viene vengono stati state stato stata
        restano rimasti arrivano arrivati provenienti proveniente provengono originari originarie
        entra entrano entrerà entreranno arriverà arriveranno partirà partiranno andrà andranno sarà saranno potrà
        potranno avrà avranno lavorerà lavoreranno quale quali scarsi scarse appena soltanto solamente fuori
    """,
    links="di d ' dei delle degli",
    gerunds="""
        ando endo arono irono erono mente concessi concesse rilasciati rilasciate approvati approvate assegnati
        assegnate
        previsti previste autorizzati autorizzate annunciati annunciate anticipati anticipate promessi ipotizzati
        offerti indicati indicate
    """,
    share_of="di dei delle degli della del dell",
    prepositions="da dal dalla dai dalle dagli di del in nel per a al con su",
    day_links="al e il all dal o",
    weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
    months="""
        mar gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb apr
        mag giu lug ago sett ott nov dic
    """,
    year_before="""
        nel dal anno anni biennio triennio quinquennio estate inverno primavera autunno dall nell dell
    """,
    year_after="",
    auxiliaries="ha hanno aveva avevano avrà avranno abbia abbiano avendo sono erano",
    events="""
        trattato guerra battaglia legge costituzione rivoluzione pace accordo patto convenzione terremoto peste carestia
        assedio strage editto decreto rivolta ribellione estate inverno primavera autunno alluvione moti congiura bolla
        sisma incendio concordato anno anni
    """,
    decade_before="gli anni, anni, negli anni, degli anni, dagli anni, agli anni",
    decade_after="",
    clock_before="""
        ore, h, h., alle ore, dalle ore, alle, dalle, delle, delle ore, entro le, prima delle, dopo le, verso le, fino
        alle, intorno alle, attorno alle, le ore
    """,
    clock_after="circa ore, in punto, di mattina, del mattino, di sera, di notte, del pomeriggio, e un quarto, e mezza",
    clock_nouns="",
    openings="""
        aperto aperta aperti aperte apre aprono apertura aperture chiude chiudono chiusura orario orari chiamare
        telefonare telefono lunedì martedì mercoledì giovedì venerdì sabato domenica feriali festivi ore
    """,
    references="""
        articolo articoli art artt legge leggi decreto risoluzione regolamento direttiva comma commi paragrafo
        paragrafi capitolo capitoli numero numeri n nn nr num grado gate allegato protocollo circolare pagina pagine
        pag pagg volo sala punto fase livello categoria tipo lettera sezione titolo parte delibera ordinanza
        sentenza tabella versione canale binario statale modello codice chilometro autostrada tangenziale
        provinciale viale padiglione aula vagone carrozza autobus bus metro tram formula vitamina radio cap banchina
        molo corsia casello svincolo poltrona particella mappale episodio puntata tomo seggio matricola targa
        battaglione reggimento brigata dorsale terminal
    """,
    labels="""
        uscite minuti porta ingresso binari piste sale fasi livelli punti tavolo letto ronda set buca giro gara
        partita domanda obiettivo opzione priorità piano quota luogo posizione quadro grafico foto cabina unità
        pozzo reattore hangar capannone diga torre edificio fermata stazione area caso causa prova teste detenuto
        paziente tessera biglietto turno treno barca auto categorie tratto lato settore classe elemento isotopo zona
        civico civici secolo rai rete italia sky taxi pratica procedimento giorno via piazza strada linea linee
        corso interno scala stanza camera edizione figura nota tappa girone gruppo percorso sentiero cella pista
        varco uscita fila posto box lotto foglio volume distretto municipio divisione canto atto scena stagione
        giornata minuto maglia
    """,
    regions="zona settore",
    not_reference="ogni ciascun ciascuna qualsiasi tutti tutte",
    ordinals="º ª ° a o esimo esima mo ma ima imo er ro ra ta to",
    streets="""
        via viale corso largo vicolo piazzale piazzetta lungomare contrada strada salita rione calle fondamenta campo
        lungotevere lungarno circonvallazione borgo passeggiata traversa vico
    """,
    phones="""
        chiamare chiama chiamate chiami chiamando telefonare telefona telefonate comporre componi digitare digita
        telefono tel cell cellulare fax whatsapp verde numero contattare contattate emergenza centralino recapito
    """,
    compass="nord sud est ovest",
    results="""
        vince vincono vinto vinta vinse vincere batte battono battuto battuta sconfitta sconfitto sconfitti perde
        perdono perso persa pareggio pareggia pareggiano vittoria successo supera impone imposto cade cadono finisce
        finita termina terminata risultato punteggio finale semifinale partita trionfo trionfa rimonta ko
    """,
    age_before="età",
    age_after="anni d'età, anni di età, anni compiuti",
    age_suffixes="enne enni",
    age_bounds="""
        over, under, ultra, minori di, maggiori di, minore di, maggiore di, sotto i, sopra i, di oltre, di meno di, di
        più di, con più di, con meno di, oltre i, al di sotto dei, al di sopra dei
    """,
    nouns=ITALIAN_NOUNS,
)

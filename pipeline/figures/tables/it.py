"""The small words of Italian that decide how a figure is meant; terms are parted by bars."""

from __future__ import annotations

from typing import Final

from pipeline.figures.tables.word import Word

GRAMMAR: Final = {
    Word.TOLL: "bilancio",
    Word.DECREE: """
        decreto flussi | decreto | lavoratori stranieri | stranieri | click day | il totale | il totale complessivo |
        totale generale | il dato complessivo | la cifra complessiva | l intero contingente
    """,
    Word.YEARLY: """
        l anno | all anno | ogni anno | annui | annue | annuali | annualmente | per anno | annuo | annua | annuale |
        su base annua | per ciascun anno | ciascun anno | in ciascun anno | ogni dodici mesi |
        su dodici | ogni dodici | nell arco di un anno | per anno solare | in ciascun anno solare
    """,
    Word.DENY: """
        smentit* | smentisc* | nega che | ha negato | negato | nega | negano | negarono | smenti | non e vero che |
        e falso che
    """,
    Word.VERSUS: """
        il doppio dei | il doppio delle | quasi il doppio dei | invece di | dai | dalle | contro gli | contro i |
        contro le | contro | rispetto a | rispetto ai | rispetto alle | a fronte di | a fronte dei |
        a fronte delle | a fronte degli | rispetto agli | in confronto ai | in confronto alle | in confronto a |
        dagli | il triplo dei | il triplo delle | il quadruplo dei | la meta dei | la meta delle | meta dei |
        meta delle | quattro volte i | tre volte i | due volte i | quattro volte le | tre volte le | due volte le |
        bilancio precedente di | precedente bilancio di | primo bilancio di | aveva parlato di | avevano parlato di |
        al posto di | al posto dei | anziche | contro un | contro una | contro i soli | contro appena |
        erano stati appena | in meno dei | in meno delle | in meno degli | in piu dei | in piu delle | in piu degli |
        meno dei | meno delle | piu dei | piu delle | quando furono | quando erano | quando erano stati |
        quando erano state | quando se ne contavano | quando se ne contarono | quando ne arrivarono |
        quando ne erano arrivati | quando ne sbarcarono | quando ne erano sbarcati | quando gli arrivi erano |
        oltre i | oltre le | al di sopra dei | al di sopra delle | al di sotto dei | al di sotto delle | sopra i |
        sotto i | superiore ai | superiore alle | inferiore ai | inferiore alle
    """,
    Word.EUROPE: """
        europa | paesi europei | stati europei | vecchio continente | continente europeo | stati membri
    """,
    Word.TOTAL: """
        extracomunitari | extra ue | non comunitari | cittadini non comunitari | paesi terzi | paesi con accordi
        | vari paesi | tutti i paesi | quota totale | quota complessiva | complessiv* | diversi paesi | altri
        paesi | piu paesi | tutte le nazionalita | di ogni nazionalita | tutte le provenienze | qualunque
        nazionalita | qualsiasi nazionalita | tutte le origini | tutti gli stati | ogni nazionalita | non ue |
        diverse nazionalita | varie nazionalita | molte nazionalita | piu nazionalita | nazionalita diverse |
        due nazionalita | tre nazionalita | quattro nazionalita | cinque nazionalita | sei nazionalita | sette
        nazionalita | otto nazionalita | nove nazionalita | dieci nazionalita | da vari paesi | da diversi paesi
        | paesi selezionati | paesi scelti | alcuni paesi | certi paesi | determinati paesi | stati selezionati |
        paesi ammessi |
        da piu paesi | da altri paesi | da molti paesi | verso i paesi di origine | verso i paesi d origine |
        verso i paesi di provenienza | nei paesi di origine | nei paesi d origine | nei paesi di provenienza |
        ai paesi di origine | ai paesi d origine | ai paesi di provenienza | nei loro paesi di origine | nei
        loro paesi d origine | nei loro paesi di provenienza | verso i loro paesi di origine | verso i loro
        paesi d origine | verso i loro paesi di provenienza | nei rispettivi paesi di origine | nei rispettivi
        paesi d origine | nei rispettivi paesi di provenienza |
        con loro | insieme a loro | con questi | con queste | compresi questi | con questo volo | con quest
        ultimo volo
        | tutte le cittadinanze
        | a prescindere dalla nazionalita
    """,
    Word.COMPOUND: """
        ufficio visti | uffici visti | centro visti | centri visti | sezione visti | sportello visti | sportelli
        visti | personale dell ufficio visti | addetti ai visti | addetti all ufficio visti | commissione asilo
        | commissioni asilo | ufficio immigrazione
    """,
    Word.EXPLOITED: """
        sfrutt* | caporal* | schiavizz* | lavoravano in nero
    """,
    Word.WHEN: """
        quando | mentre | dopo che | dopo | prima che | prima di | appena | perche | finche
    """,
    Word.NOT: """
        non | mai | nessun* | senza | falso | priv di fondamento
    """,
    Word.FUTURE: """
        partiranno | seguiranno | verranno | lavoreranno | avranno | saranno | otterranno | riceveranno | sara |
        andranno | potra | potranno | entreranno | prevede | prevedono | previst* | dovrebbe* | arriveranno |
        sarebbe* | dara | concedera | rilascera | accogliera | intende | verra | dovranno | dovra | entrera |
        assumera | assumeranno | reclutera | recluteranno | accoglieranno | ospitera | ospiteranno | aprira |
        apriranno | spedira | invieranno | inviera | mandera | manderanno | destinera | versera | verseranno |
        stanziera | beneficeranno | prendera | prenderanno | trasferira | arrivera | partira | giungeranno |
        rilasceranno | concederanno | daranno | autorizzera | aprirebbe | dovrebbero | sarebbero | potrebbe |
        potrebbero |
        portera | porteranno | condurra | coinvolgera | coinvolgeranno | riguardera | impieghera |
        impiegheranno | occupera | occuperanno | formera | ammettera | ammetteranno | consentira |
        permettera | troveranno | sbarcheranno | torneranno | rientreranno
    """,
    Word.PAST: """
        l anno scorso | lo scorso anno | anno precedente | un anno fa | anni fa | in passato | firmato nel |
        firmata nel | firmati nel | firmate nel | in precedenza | sperimentale | pilota | un mese fa | mesi fa |
        un mese prima | mesi prima | anni prima | un anno prima | il mese scorso | lo scorso mese | l estate scorsa |
        la scorsa estate | l anno prima | l anno avanti | dodici mesi prima | l inverno scorso | lo scorso
        inverno | l autunno scorso | la primavera scorsa
    """,
    Word.SINCE: """
        dal | dall | a partire dal
    """,
    Word.PERIOD: """
        per il | per l anno | triennio | biennio | nel triennio | per gli anni | per | periodo
    """,
    Word.OF_THEM: """
        di questi | di cui | tra questi | fra questi | tra cui | tra loro | fra cui | dei quali | rispettivamente |
        altri | altre | di essi | delle quali | di loro | fra loro | ulteriori | fra i quali | tra i quali |
        tra le quali | fra le quali | fra essi | tra essi | fra queste | tra queste | di queste | di esse |
        altrettanti | altrettante | ne ha | ne hanno | ne sono | ne erano | ne furono | ne saranno | ne aveva |
        ne avevano | ne restano | ne mancano | ne risultano | ne attendono | ne conta | ne contano | se ne contano |
        se ne aggiungono | si aggiungono | ne ospita | ne ospitano | ne accoglie | ne accolgono | ne vanno |
        ne andranno | ne tornano | ne contava | ne contavano | ne conto | ne contera | ne conteranno | ne prevedeva |
        ne prevedevano | ne prevede | ne prevedono | ne autorizzava | ne autorizza | ne fissava | ne fissa |
        ne registrava | ne registro | ne registra | ne ospitava | ne ospitavano | ne accoglieva | ne accoglievano |
        ne avra | ne avranno | ne ebbe | ne ebbero | ne arrivano | ne arrivarono | ne arrivavano | ne arriveranno |
        ne partiranno | ne entreranno | ne entrano | ne entravano | ne entrarono | ne sbarcarono | ne sbarcano |
        ne assumera | ne assumeranno | ne servono | ne serviranno | ne chiedono | ne vivono | ne rimangono |
        ne rimane | ne resta | ne restera | ne resteranno | ne concedera | ne rilascera | ne ricevera |
        ne riceveranno | ne spettano | ne toccano | ne fanno parte | la fetta piu | la parte piu | la quota piu |
        la fetta maggiore | la parte maggiore | la quota maggiore | il grosso | il contingente piu | la porzione piu |
        solo nell ultima | solo nelle ultime | solo nell ultimo | solo negli ultimi | solo questa
        settimana | solo questo mese | solo nella prima | solo nei primi | solo nelle prime | solo oggi |
        solo ieri | soltanto nell ultima | soltanto nelle ultime | soltanto negli ultimi | solo durante
    """,
    Word.SUM: """
        totale | in totale | complessivamente | in tutto | per un totale | complessivi | complessive | complessivo |
        in complesso | nel complesso | nell insieme | tutti insieme | messi insieme | per complessivi |
        per complessive
    """,
    Word.WHOLE: """
        del totale | del complesso | dell intero | sul totale | di tutti | di tutte | di quelli | di quelle
    """,
    Word.MAKES_UP: """
        rappresent* | pari a | pari al | pesa per il | pesano per il | vale il | costituisc* | ossia il | cioe il |
        o il | pari all | pari allo | ovvero il | ovvero l | ossia l | cioe l | vale a dire il | vale a dire l |
        appena il | appena l | appena lo | equivale al | equivalente al | equivalenti al | corrispondente al |
        corrispondenti al | corrisponde al | corrispondono al | di cui il | di cui l | di cui lo | dei quali il |
        dei quali l | delle quali il | delle quali l | di questi il | di questi l | di queste il | di queste l |
        tra cui il | tra cui l | fra cui il | fra cui l | di loro il | in pratica il | incide per il |
        incidono per il | pesa per l | pesano per l | vale l
    """,
    Word.OWN: """
        suoi cittadini | propri cittadini | suoi connazionali | connazionali | propri connazionali |
        proprie cittadine | sue cittadine | suoi concittadini | propri concittadini
    """,
    Word.SEA: """
        al largo | largo di | coste | costa | naufragi* | acque | mare | vicino | capovol* | affond* | isola di |
        davanti | spiagg* | al largo di | canale di sicilia | golfo | stretto | egeo | ionio | jonio | tirreno |
        adriatico | mediterraneo | scogli | scogliera | baia | litorale | riva | isolotto | arcipelago | barcone |
        barchino | gommone | veliero | peschereccio | onde | sar | canarie | manica | miglia | ribaltat* |
        ribaltament* | rovesciat* | inabissat*
    """,
    Word.POLICE: """
        polizia | autorita | carabinieri | guardia di finanza | guardia costiera | forze dell ordine | procura |
        inquirenti | questura | agenzia | squadra mobile | gendarmeria | fia | interpol | europol | dda | ros |
        polizia di stato | polizia di frontiera | guardia nazionale | militari | fiamme gialle | gdf | poliziotti |
        agenti | investigatori | magistrati | procuratore
    """,
    Word.IN: """
        in | nel | nella | a | ad | verso | all | negli | nei | nello | nell | alla | al | sull | sul | sulla |
        nelle | agli | ai | alle | allo | sui | sugli | sulle
    """,
    Word.WITH: """
        con | col | assieme a
    """,
    Word.FROM: """
        da | dal | dalla | dall | dai | del | della | dell | di | per | dei | degli | dagli | delle | dello |
        dallo | dalle
    """,
    Word.STOP: """
        per | con | in | nel | nella | a | da | dal | dalla | su | tra | fra | che | sono | era | erano | saranno |
        ha | hanno | del | della | dell | dei | al | alla | dopo | durante | contro | di | degli | delle | dagli |
        nei | negli | verso | entro | dello | dallo | dalle | nello | nell | sui | sulle | sugli | agli | alle |
        ai | allo
    """,
    Word.AND: """
        e | ed | o
    """,
    Word.LAPSE: """
        in patria | a casa | fa | scors* | carcere | reclusione | condann* | ultim* | entro | dopo | prima | prime |
        primo | primi | attesa |
        eta | da | pendente | ritardo | passato | passati | passata | passate | precedent* | prossim* | detenzione |
        attese | attendono | dalla | dall |
        aspettano | l anno per | all anno per | annui per | annue per | ogni anno per | annuali per |
        rientro per | rientro di | rientrare per | tornare a casa per | tornare in patria per
    """,
    Word.CHANGE: """
        in aumento | in diminuzione | piu | meno | dimezz* | raddopp* | riduzion* | calo | diminu* | in meno |
        scend* | sces* | aument* | crescit* | cresc* | in piu | incremento | flession* | rialzo | crollo |
        crollat* | cala | calano | calat* | calare | calava | calavano | calando | cali | sale | salgono | salit* |
        salire | saliva | salivano | salendo | salira | saliranno | in rialzo | in crescita | in discesa |
        in flessione | in ribasso | ribasso | incrementi | increment* | impennat* | impenn* | balzo | balzi |
        balzat* | boom | decremento | contrazione | triplic* | quadruplic* | ridott* | riduce | riducono | ridurr* |
        ridusse* | precipit* | tracollo | lievit* | aumenti | perdita | perdono | guadagn* | tagli | taglio |
        tagliat* | minore | maggiore | superiore | inferiore | rimbalzo | accelerazione | rallentament* | giu |
        giu del | in giu | su del | in su | in meno dei | in meno delle | in meno degli | in piu dei | in piu delle |
        in piu degli | meno dei | meno delle | piu dei | piu delle
    """,
    Word.FIRST_YEAR: """
        nel primo anno | il primo anno | primo anno | per il primo anno | nell anno iniziale | il primo dei tre anni
    """,
    Word.SAYS: """
        ha detto | ha dichiarato | ha spiegato | secondo | ha annunciato | ha riferito | ha affermato |
        ha aggiunto | spiega | afferma | riferisce | fa sapere | sostiene | comunica | ha reso noto |
        ha confermato | dice | stando a | stando alla | stando al | stando ai | a detta di | calcola | calcolano |
        stima | stimano | avverte | informa | rende noto | ha comunicato | ha sottolineato | ha precisato |
        precisa | sottolinea | chiarisce | ha chiarito | assicura | ha assicurato | si legge | racconta | annuncia |
        certifica | rileva | ha ricordato | conferma | fanno sapere | dicono | dichiara | ammette | hanno riferito |
        hanno annunciato | hanno detto | ha scritto | scrive | ha rivelato | rivela
    """,
    Word.SPEAKER: """
        ministro | ministra | ministero | portavoce | ambasciatore | ambasciata | polizia | autorita | agenzia |
        presidente | governo | commissario | commissione | viminale | farnesina | guardia costiera | prefetto |
        questura | sindacato | coldiretti | istat | oim | unhcr | frontex | sottosegretario |
        ministro dell interno | ministero dell interno | procura | premier | presidente del consiglio |
        responsabile | direttore | direttrice | vicepremier | eurostat | inps | banca d italia | bankitalia |
        caritas | idos | fondazione | save the children | medici senza frontiere | msf | procuratore | questore |
        capitaneria | confagricoltura | cgil | cisl | uil | consulenti del lavoro | alarm phone | console |
        consolato | segretario | ministri | ministero degli esteri | ministero del lavoro | corte dei conti
    """,
    Word.ANNOUNCED: """
        annunci* | dichiar* | ha annunciato | comunicat* | promess* | promett* |
        promise
    """,
    Word.PLANNED: """
        previst* | prevede | saranno | sara | potranno | entreranno | andranno | arriveranno | prevedono |
        verranno | dovrebbero | partiranno | otterranno | riceveranno | seguiranno | attes* | in arrivo |
        programmat* | in programma |
        un progetto pilota | un programma pilota | un piano pilota | un progetto sperimentale
    """,
    Word.ALLOCATED: """
        assegnat* | destinat* | riservat* | autorizzat* | concess* | quota di | stanziat* | ripartit* | attribuit* |
        dotazione | quota riservata | accordat* | fissat* | quote per
    """,
    Word.OBSERVED: """
        rilasciat* | sono stati | sono state | sono arrivat* | registrat* | mort* | sbarcat* | arrivat* | giunt* |
        entrat* | rimpatriat* | emess* | censit* | rintracciat* | soccors* | presentat* | pervenut*
    """,
    Word.ESTIMATED: """
        stim* | circa | si teme | si ritiene | secondo stime | stimat* | calcol* | sarebbero | si calcola |
        all incirca
    """,
    Word.CLAIMED: """
        sostien* | rivendic* | elogi* | vant* | si vanta | rivendica | attribuisce
    """,
    Word.TARGET: """
        obiettivo | tetto | massimo | fino a | tetto massimo | limite | al massimo | traguardo
    """,
    Word.VERB: """
        sono stati | sono state | saranno | dovranno | dovrebbero | potranno | potrebbero | hanno | avevano |
        furono | morirono | tornarono | sbarcarono | vivono | lavorano | sono gia | sono arrivati | arriveranno |
        partirono | seguiranno | rimangono | presentarono | hanno presentato | ricevono | sono | erano |
        provengono | provenivano | arrivano | arrivavano | vengono | restano | resteranno | partiranno |
        riguardano | spettano | andranno | toccano | partono | risultano | figurano | attendono | aspettano |
        seguono | frequentano | approdarono | entrarono | giunsero | perirono | annegarono | vivevano | lavoravano |
        ottennero | otterranno | riceveranno | andarono | vennero | verranno | toccheranno | spetteranno |
        risiedono | abitano | troveranno | erano in | stanno | torneranno | entreranno | lavoreranno | vivranno |
        partendo | arrivando | sbarcando | salpando | giungendo | entrando | chiedendo | ottenendo | provenendo |
        attraversando | raggiungendo | superando | passando | portando | rispetto | considerando | contando | tra |
        fra | mediante | tramite | durante
    """,
    Word.LINK: """
        che arrivino | che ne arrivino | che vengano | che ne vengano |
        ne attende | ne attendono | se ne attendono | ne aspetta | ne aspettano | attende | prevede |
        si arrivera a | si arriva a | si arriverebbe a | si arrivera cosi a | arriveremo a | si salira a |
        scesi a | scese a | scesa a | sceso a | cresciuti a | salita a | ridotti a | attestat* a | sono | era |
        erano | e ora | salgono a | sale a | saliti a | salite a | salito a | superano | supera | hanno superato |
        raggiungono | raggiunto | ora | ormai | state | stati | a | a quota | toccano | restano | risultano |
        ammontano a | pari a | scendono a | scende a | calano a | cala a | calati a | calata a | calate a | calato a |
        crollano a | crollati a | crollate a | balzano a | balzati a | passano a | passa a | passati a | passate a |
        fissato a | fissata a | fissato in | fissata in | fissate in | si fermano a | si si attesta a |
        si attestano a | si attestano su | si attesta su | ammonta a | ammontava a | ammontavano a | sfiora |
        sfiorano | sfiorati | sfiorato | sfiora i | sfiora le | oltrepassa | oltrepassano | superava | superavano |
        superato | superati | superate | supera i | supera le | superano i | superano le | tocca | toccato | toccata |
        toccati | tocca i | tocca le | toccano i | toccano le | raggiunge | raggiungono i | raggiungono le |
        raggiunge i | raggiunge le | raggiungeva | diventano | diventa | diventati | diventate | risulta |
        risultavano | risultati | risultate | assommano a | conta | contano | pari ad | oggi | adesso | stimati in |
        stimate in | stimato in | calcolati in | sarebbero | saranno | erano stati | erano state | furono |
        si contano | era di | fu di | sara di | e stato di | e stata di | aumentati a | aumentate a | ridotte a |
        ridotta a | ridotto a | scesi sotto | scese sotto | saliti oltre | salite oltre | si aggirano su |
        si aggirano sui | si aggira sui | vicini a | prossimi a | raggiunto quota | raggiunta quota |
        raggiungono quota | raggiunge quota | toccano quota | tocca quota | superano quota | supera quota |
        superato quota | superata quota | oltre quota | verso quota | sfiorano quota | sfiora quota | non arrivano a |
        non arriva a | non arrivano ai | non arrivano alle | non arriva ai | non arrivavano a | non arriveranno a |
        non raggiungono | non raggiunge | non raggiungono i | non raggiungono le | non superano | non superano i |
        non superano le | non supera | restano sotto | restano sotto i | restano sotto le | resta sotto |
        si fermano sotto | si fermano sotto i | fermati sotto | ne contava | ne contavano | ne prevedeva |
        ne prevedevano | fermo a | fermo al | ferma a | fermi a | ferme a | e al | e al di sotto del | si attesta al
    """,
    Word.NEED: """
        mancano | manca | fabbisogno | carenza | carenze | servono | servirebbero | bisogno | necessita |
        introvabili
    """,
    Word.RESPECTIVELY: """
        rispettivamente
    """,
    Word.RECALLED: """
        naufragio precedente | precedente naufragio | naufragi precedenti |
        decreto precedente | precedente decreto | ospita | lavorano gia | prevede gia | esistente | gia fissat* |
        resta valid* | restano valid* | rimane valid* | ratificato nel | ratificata nel | ratificati nel |
        ratificate nel | sottoscritto nel | sottoscritta nel | sottoscritti nel | sottoscritte nel | siglato nel |
        siglata nel | siglati nel | siglate nel | concordato nel | concordata nel | concordati nel | concordate nel |
        in vigore dal | gia previst* | gia in vigore | gia in essere | gia esistent* | accordo precedente |
        precedente accordo | ne contava | ne contavano | ne prevedeva | ne prevedevano | ne autorizzava | ne fissava |
        appena scaduto | appena scaduta | in scadenza | che sta per chiudersi | si sta per chiudere | che si chiude |
        triennio precedente | biennio precedente | precedente triennio | precedente biennio | scorso triennio |
        scorso biennio | triennio scorso | biennio scorso | decreto uscente | quota precedente | precedente quota |
        ne stimano | ne stima | ne calcolano | ne calcola | ne stimavano |
        piano precedente | precedente piano | programma precedente | bando precedente | ricorda | ricordano |
        ricordava | ricordavano
    """,
    Word.PLUPERFECT: """
        era stat* | erano stat* | aveva promess* | avevano promess* | aveva stanziat* | avevano stanziat* |
        aveva concess* | avevano concess* | aveva autorizzat* | avevano autorizzat* | aveva rilasciat* |
        avevano rilasciat* | aveva accolt* | avevano accolt* | aveva ricevut* | avevano ricevut* | aveva registrat* |
        avevano registrat* | aveva annunciat* | avevano annunciat* | aveva versat* | avevano versat* | aveva chiest* |
        avevano chiest* | aveva presentat* | avevano presentat* | aveva rimpatriat* | avevano rimpatriat* |
        aveva espuls* | avevano espuls* | aveva assunt* | avevano assunt* | aveva reclutat* | avevano reclutat* |
        aveva ottenut* | avevano ottenut* | aveva destinat* | avevano destinat* | aveva riservat* |
        avevano riservat* | aveva fissat* | avevano fissat* | aveva previst* | avevano previst* | aveva raggiunt* |
        avevano raggiunt* | aveva toccat* | avevano toccat* | aveva superat* | avevano superat* | aveva contat* |
        avevano contat* | aveva accordat* | avevano accordat* | aveva erogat* | avevano erogat* | aveva spes* |
        avevano spes* | aveva assegnat* | avevano assegnat* | aveva mess* | avevano mess* | aveva inviat* |
        avevano inviat* | aveva mandat* | avevano mandat* | aveva ospitat* | avevano ospitat* | aveva sfiorat* |
        avevano sfiorat* | era fermat* | erano fermat* | era arrivat* | erano arrivat* | era entrat* | erano entrat* |
        era sbarcat* | erano sbarcat* | era sces* | erano sces* | era salit* | erano salit* | era partit* |
        erano partit* | era rimast* | erano rimast* | era tornat* | erano tornat* | era iscritt* | erano iscritt* |
        era cresciut* | erano cresciut* | era cala* | erano cala* | era calat* | erano calat*
    """,
    Word.RELATIVE: """
        che | cui | la quale | il quale | i quali | le quali
    """,
    Word.AMONG: """
        tra | fra | tra i | fra i | tra le | fra le | compres* | inclus*
    """,
    Word.USED: """
        utilizzat* | sfruttat* | coperta solo | coperti solo | coperte solo | e stata coperta |
        sono stati coperti | sono stati usati | esaurit* | rimast* inutilizzat* | inutilizzat* |
        sono diventat* | si sono tradott* | si e tradott* | si sono trasformat*
    """,
    Word.WORLDWIDE: """
        da tutto il mondo | nel mondo intero | in tutto il mondo | da ogni paese | da vari paesi | da diversi
        paesi | da piu paesi | da altri paesi | da molti paesi
    """,
    Word.EMPLOYERS: """
        datori di lavoro | imprese | imprenditori | agricoltori | albergatori | coldiretti | confindustria |
        confagricoltura | associazioni di categoria | aziende | costruttori
    """,
    Word.ASKED: """
        avevano chiest* | aveva chiest* | chiedevano | chiedeva | avevano richiest* | reclamavano | volevano
    """,
    Word.DEPART: """
        partit* | salpat* | proveni* | provenient* | arrivato da | arrivata da | arrivati da | arrivate da |
        partend* | partenza | imbarcat* | diretta in | diretto in | diretti | verso | partito da | partita da |
        partiti da | partite da | salpato da | salpata da | salpati da | salpate da | in arrivo da | originari* |
        in rotta verso | in viaggio verso | diretta verso | diretto verso | diretti in | dirette in | dirette verso |
        diretto a | diretto al | diretto alla | diretto alle | diretto ai | diretto agli | diretto all | diretta a |
        diretta al | diretta alla | diretta alle | diretta ai | diretta agli | diretta all | diretti a | diretti al |
        diretti alla | diretti alle | diretti ai | diretti agli | diretti all | dirette a | dirette al |
        dirette alla | dirette alle | dirette ai | dirette agli | dirette all | diretto | diretta | dirette
    """,
    Word.AS_MANY: """
        in
    """,
    Word.NAMELY: """
        cioe | e cioe | ossia | ovvero | vale a dire | ovverosia | suddivisi in | divisi in | ripartiti in
    """,
    Word.HENCE: """
        quindi | dunque | percio | pertanto | cosicche | sicche | per cui | di conseguenza | ne deriva | ne risulta
    """,
    Word.DOES: """
        lavora | lavorano | lavorava | vive | vivono | risiede | risiedono | abita | abitano | studia |
        resta | rimane
    """,
    Word.RATE: """
        la quota | la percentuale | il tasso | la proporzione | la quota era | il tasso era | era stat* del
        | era del | era dell
    """,
    Word.RECKONS: """
        stima | stimano | stimava | stimavano | ha stimato | hanno stimato | calcola | calcolano | calcolava
        | valuta | valutano | si stima | si stimano | si calcola | si stima che | quantifica
    """,
    Word.NEWCOMERS: """
        nuovi arrivi | nuovi ingressi | nuovi arrivati | nuovi entrati | ingressi nuovi
    """,
    Word.DAY_BEFORE: """
        il giorno prima | la sera prima | la notte prima | il giorno precedente | la notte precedente | la vigilia |
        il giorno dopo | l indomani | la sera dopo | il giorno seguente | il giorno successivo | un giorno prima |
        un giorno dopo | lo stesso giorno | nello stesso giorno | il giorno stesso | nella stessa giornata |
        la stessa notte | nella stessa notte | la stessa sera
    """,
    Word.EACH: """
        in ciascuno | ciascuno | in ognuno | per ciascuno | di ciascuno | in ciascun anno
    """,
    Word.ALL: """
        tutti | tutte | tutti quanti
    """,
    Word.CONSULATE: """
        consolat* | ambasciat* | sede consolare
    """,
    Word.MOSTLY: """
        la meta dei quali | la meta delle quali | la meta da | per meta | meta dei quali | meta delle quali |
        in gran parte | in maggioranza | per lo piu | soprattutto | principalmente | prevalentemente |
        la maggior parte | perlopiu | in prevalenza | per la maggior parte | in larga parte | in larga maggioranza |
        quasi tutti | quasi tutte | in gran maggioranza | in maggior parte | per la gran parte
    """,
    Word.THERE: """
        lavorano in | lavorano già | gia lavorano | lavorano nel | lavorano nei | lavora in | sono impiegati |
        sono occupati | sono al lavoro | vivevano | lavoravano | occupati nelle | occupati nei | occupati in |
        impiegati nei | impiegati nelle | impiegati in | gia occupati | gia impiegati | attendono il visto |
        in attesa del visto | in attesa di visto
    """,
    Word.NATIONALS: """
        cittadini | cittadine | cittadino | connazionali | connazionale | compatrioti | compatriote |
        concittadini | conterranei | nazionalita
    """,
    Word.SO_FAR: """
        il prossimo anno | nel primo anno | dall inizio dell anno | da inizio anno | da gennaio | finora |
        quest anno | dal primo gennaio | dal gennaio | nei primi mesi | nel corso dell anno | ad oggi | a oggi |
        sinora | fino a oggi | fino ad oggi |
        nei primi due mesi | nei primi tre mesi | nel primo bimestre | nel primo trimestre | nel primo
        semestre
    """,
    Word.RANKED: """
        prima | seconda | terza | in testa | al primo posto | al secondo posto
    """,
    Word.OUT_OF: """
        su un totale di | su un totale | a fronte di un totale di | su un complesso di | sul totale di
    """,
    Word.MAY: """
        potranno | possono | beneficer* | riguarda | riguarder* | potrebbero | possono ora | avranno diritto |
        hanno diritto | beneficeranno | possibilita di | mettersi in regola | mettere in regola | regolarizzarsi |
        saranno regolarizzati | verranno regolarizzati | la regolarizzazione di | si apre la regolarizzazione |
        via libera alla regolarizzazione | saranno sanati | usciranno dall ombra | saranno regolarizzate |
        essere regolarizzati | essere regolarizzate | hanno ottenuto il permesso
    """,
    Word.COMPARED: """
        rispetto allo scorso anno | rispetto all anno scorso | rispetto a un anno fa |
        rispetto all anno precedente | sull anno precedente | sull anno scorso | su base annua |
        in confronto all anno scorso | rispetto allo stesso periodo | sullo stesso periodo | sull anno prima |
        rispetto all anno prima | rispetto a dodici mesi prima | rispetto a dodici mesi fa | nello stesso periodo |
        anno su anno | in confronto allo scorso anno | a confronto con lo scorso anno |
        rispetto al medesimo periodo | di un anno fa | dello scorso anno | dell anno scorso | dell anno precedente |
        dell anno prima
    """,
    Word.PRICE: """
        beni | sequestr* | patrimoni* | estort* | versati ai trafficanti | l ora | ogni ora | stipend* | salar* |
        paga | retribuzion* | multa | multe | sanzion* | cauzione | a testa | a persona | al mese | al giorno |
        all ora | biglietto | biglietti | prezzo | tariffa | riscatto | tangent* | taglia | per il viaggio |
        a viaggio | a viaggiatore | a migrante | per persona | a passeggero | per ogni | mensili | giornalieri |
        orari | ammenda | ammende | compenso | compensi | pagati agli scafisti | pagato ai trafficanti | pagavano |
        pro capite | al chilo | quotazione | cambio | pedaggio | costo del viaggio | prezzo del viaggio | a cranio |
        busta paga | euro l ora | euro l uno | euro l una | euro lordi | euro netti | versato | versati | versava |
        versavano | sborsat* | per un nulla osta | per il nulla osta | per un permesso
    """,
    Word.BEHIND: """
        all interno di un decreto | all interno del decreto | nell ambito di un decreto | nell ambito del decreto |
        pochi ricordano | pochi rammentano | in pochi ricordano | quasi nessuno ricorda |
        si ricorda | va ricordato | giova ricordare | ricordiamo | com e noto | come e noto | e noto che |
        si rammenta | va detto | la stessa intesa | lo stesso accordo | lo stesso memorandum | la medesima intesa |
        il medesimo accordo | quell accordo | quell intesa | quel memorandum | un accordo analogo |
        un intesa analoga | accordo gemello | ricordano il precedente | il precedente del | sul modello di
    """,
    Word.PAPER: """
        accordo | intesa | memorandum | patto | protocollo | trattato | convenzione | testo | dichiarazione |
        memorandum d intesa | protocollo d intesa
    """,
    Word.AFTERMATH: """
        processo | tribunale | sentenza | anniversario | anni dopo | imputati | assolti | condannati | ricorda |
        processi | corte d appello | cassazione | imputato | condanna | commemorazione | assolto |
        rinviati a giudizio
    """,
    Word.REGULARISE: """
        regolarizza | regolarizzano | regolarizzera | regolarizzeranno | regolarizzare | regolarizzati |
        regolarizzate | regolarizzato | regolarizzarsi | saranno regolarizzati | saranno regolarizzate |
        verranno regolarizzati | essere regolarizzati | essere regolarizzate | mettersi in regola | mettere
        in regola | messi in regola | messe in regola | resi regolari | rese regolari | diventeranno regolari |
        saranno sanate | verranno sanati | sanera | legalizzate | saranno sanati | legalizza | legalizzera | legalizzati
    """,
    Word.GIVES: """
        dara | daranno | dare | dato | dati | concede | concedera | concedono | concedere | concesso |
        concessi | rilascia | rilascera | rilasciare | rilasciato | rilasciati | rilasciano | riconosce |
        riconoscera | ottiene | ottengono | otterranno | ottenere | riceve | ricevono | riceveranno |
        ricevere | avranno | avra | consegna | consegnera | assegna | assegnera
    """,
    Word.PERMITS: """
        permesso | permessi | permesso di soggiorno | permessi di soggiorno | permesso di lavoro | permessi
        di lavoro | documenti | carte | titolo di soggiorno | titoli di soggiorno | status legale |
        residenza | visto | visti
    """,
    Word.COVERED: """
        rientra | rientrano | rientreranno | compres* | comprende | comprendera | incluse | inclusi |
        inclusa | include | includera | coinvolge | coinvolgera | vale anche per | si applica a | si applica
        anche a | si estende a | si estende anche a | accedono | accederanno | ammessi
    """,
    Word.SAILED: """
        salpat* | partit*
    """,
    Word.HAD: """
        era | erano | aveva | avevano
    """,
    Word.PUTS: """
        ha stimato | stima | stimato | stimata | ha quantificato | quantifica | quantificato | quantificata |
        ha calcolato | calcola
    """,
    Word.RANKING: """
        classifica | posizione | graduatoria | indice
    """,
    Word.DIASPORA: """
        all estero | diaspora
    """,
    Word.HERE: """
        paese
    """,
    Word.HAS: """
        ha | conta
    """,
    Word.ABROAD: """
        all estero
    """,
    Word.RESCUERS: """
        marina militare | marina | pescatori | motovedett* | guardia costiera | soccorritori |
        squadre di soccorso
    """,
    Word.PASSENGERS: """
        passeggeri | a bordo | imbarcati
    """,
    Word.HAILS: """
        proviene | provengono | proveniva | provenivano | viene | vengono | veniva | arriva | arrivano |
        arrivava | arrivavano | arrivati | provenienti | originario | originaria | originari | originarie
    """,
    Word.SUPPLIES: """
        fornito | forniti | fornite | fornisce | forniva | dato | dati | mandato | mandati | inviato | inviati |
        contribuisce con | ha contribuito con | contribuito per | copre | coperto
    """,
    Word.FLAG: """
        bandiera
    """,
    Word.VESSEL: """
        barca | barche | barchino | barchini | barcone | barconi | gommone | gommoni | imbarcazione |
        imbarcazioni | natante | natanti | peschereccio | pescherecci | nave | navi | motovedetta |
        motovedette | veliero | velieri | caicco | canotto | canotti | zattera | zattere | camion | tir
        | furgone | furgoni | autobus | pullman
    """,
    Word.GROUPS: """
        charter di rimpatrio | voli di rimpatrio | volo | voli | charter | aereo | aerei | cpr | hotspot |
        rete | reti | banda | bande | gang |
        organizzazione | organizzazioni | operazione | operazioni | blitz | perquisizion* | azienda |
        aziende | impresa | imprese | paesi | stati | province | regioni | prefetture | questure |
        comuni | ambasciate | consolati | centri
    """,
    Word.HURT: """
        ferit*
    """,
}

"""The Italian words of agreements, by cue class: what stands around a paper and its verb."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "m.purpose": "firmando | siglando | sottoscrivendo",
    "m.cond": "una volta | non appena | "
    "se | qualora | purche | a patto che | nel caso | nel caso in cui | a condizione che | sempre che | "
    "ove | solo se",
    "m.weekday": "lunedi | martedi | mercoledi | giovedi | venerdi | sabato | domenica",
    "m.future": "sara | saranno | verra | verranno | andranno | firmera | firmeranno | sottoscrivera | "
    "sottoscriveranno | siglera | sigleranno | concluderanno | ratifichera | dara | daranno | rilascera | "
    "nascera | andra a | ci saranno | concedera | concederanno | riservera | accogliera | otterranno | avranno | "
    "avra | offrira | aprira | assegnera | destinera | proporra | aumentera | saranno riservate | riserveranno | "
    "portera | stipulera | stipuleranno | concludera | concordera | concorderanno | raggiungeranno | "
    "raggiungera | approvera | approveranno | ratificheranno | istituira | istituiranno | costituira | "
    "costituiranno | creera | creeranno | avviera | avvieranno | lanciera | lanceranno | lancera | introdurra | "
    "introdurranno | nasceranno | varera | vareranno | formeranno | inaugurera | partira | partiranno | "
    "rinnovera | rinnoveranno | proroghera | sospendera | sospenderanno | congelera | annullera | annulleranno | "
    "denuncera | disdira | revochera | bocciera | boccieranno | respingera | respingeranno | negoziera | "
    "negozieranno | discutera | discuteranno | esamineranno | proporranno | offriranno | chiedera | chiederanno | "
    "entrera in vigore | entreranno in vigore | daranno vita | dara vita | avra effetto | scadra | dovra | "
    "dovranno | apporra la firma | apporranno la firma | stringera un | stringeranno un | converranno | "
    "adotteranno | adottera | entrera | entreranno | inviera | invieranno | ripartiranno | riprenderanno | "
    "prendera il via | attivera | attiveranno | insedieranno | si insediera | si insedieranno | sorgera | "
    "metteranno la firma | mettera la firma | approdera | sara ratificato | sara ratificata | recluteranno | "
    "assumera | assumeranno | porteranno | spetteranno | toccheranno | prevedra | scattera | diventera | "
    "firmeremo | sigleremo | sottoscriveremo | concluderemo | stipuleremo | concorderemo | raggiungeremo | "
    "ratificheremo | rinnoveremo | prorogheremo | istituiremo | creeremo | costituiremo | avvieremo | lanceremo | "
    "daremo vita | formeremo | negozieremo | proporremo | chiederemo | offriremo | sospenderemo | annulleremo | "
    "riserveremo | assegneremo | daremo | concederemo | rilasceremo | accoglieremo | apriremo | assumeremo | "
    "faremo | avremo | firmero",
    "m.modal": "potrebbe | potrebbero | potra | potranno | dovrebbe | dovrebbero | puo | possono | vorrebbe | "
    "vorrebbero | firmerebbe | firmerebbero | dovrebbe essere | potrebbe essere | possa | possano | dovesse | "
    "dovessero | siglerebbero | siglerebbe | concluderebbe | concluderebbero | stipulerebbe | arriverebbe | "
    "potremmo | dovremmo | possiamo | dobbiamo | dobbiamo ancora",
    "m.intent": "vuole | vogliono | voleva | volevano | vorrebbe | vorrebbero | intende | intendono | spera | "
    "sperano | auspica | auspicano | auspicato | mira a | mirano a | obiettivo di | punta a | puntano a | "
    "pronti a | pronto a | pronta a | disponibile a | disponibili a | si prevede | previsto | prevista | "
    "con l obiettivo | interesse a | interessati a | interessato a | in vista di | in vista della | "
    "in programma | per arrivare a | conta di | disponibilita | in arrivo | attesa | atteso | attese | attesi | "
    "disposto a | disposta a | disposti a | disposte a | pronte a | disponibili ad | disponibile ad | pronto ad | "
    "pronta ad | pronti ad | si propone di | si propongono di | contano di | ambisce a | ambiscono a | aspira a | "
    "aspirano a | vuol | intenzione di | intenzionato a | intenzionata a | intenzionati a | con l intento di | "
    "allo scopo di | si augura | si augurano | auspicio | speranza di | punterebbe a | mirano ad | mira ad | "
    "attesa per | attesa a | in procinto di | sul punto di | in agenda | vogliamo | vorremmo | intendiamo | "
    "speriamo | contiamo di | puntiamo a | miriamo a | siamo pronti a | siamo disponibili a | auspichiamo | "
    "vorrei | voglio | "
    "minaccia di | minacciato di | minacciano di | minacciando di | minaccio di | minacciava di | minaccera di | "
    "minacce di | minaccia di non | tasta il terreno | tastano il terreno | tastato il terreno | sonda | sondano "
    "| sondato | sondando | corteggia | corteggiano | si e rivolto a | si e rivolta a",
    "m.near": "domani | lunedi prossimo | martedi prossimo | mercoledi prossimo | giovedi prossimo | "
    "venerdi prossimo | la prossima settimana | prossima settimana | nei prossimi giorni | dopodomani | "
    "entro la settimana | oggi pomeriggio | in giornata | stasera | nelle prossime ore | "
    "nelle prossime settimane | questa settimana | tra pochi giorni | fra pochi giorni | tra qualche giorno | "
    "entro fine mese | a giorni | la settimana prossima | la settimana entrante | il mese entrante",
    "m.later": "in futuro | prossimamente | prossimo futuro | prossimi mesi | in seguito | futuro | futura | "
    "successivamente | piu avanti | a breve | seguira | seguiranno | arrivera | nei prossimi mesi | "
    "tra qualche mese | nel prossimo futuro | arriveranno | piu in la | in un secondo tempo | "
    "in un secondo momento | in una fase successiva | presto un | presto l | presto una | in arrivo un | "
    "in arrivo una | in arrivo l | in vista un | in vista una | a breve un",
    "m.delay": "rinviato | rinviata | rinvia | rinviano | slitta | slittata | slittato | posticipato | posticipata | "
    "rimandato | rimandata | rinvio | rinviati | rinviate | slittano | slittamento | slittera | posticipa | "
    "rimanda | rimandano | rimandati | aggiornata | salta la firma | saltata la firma | salta all ultimo",
    "m.bound": "non meno di | non meno del | non piu di | non piu del | non oltre | non inferiore a | "
    "non inferiori a | non superiore a | non superiori a | mai meno di | mai piu di | senza superare",
    "m.neg": "non | nessun | nessuna | senza | mai | nessuno | alcun | alcuna | nemmeno | neppure | neanche | "
    "ne l | "
    "ne un | ne una | ne il | ne lo | ne la | ne i | ne gli | ne le",
    "m.never": "mai stato ratificato | mai stata ratificata | mai stati ratificati | mai ratificato | mai ratificata | "
    "mai entrato in vigore | mai entrata in vigore | mai entrati in vigore | mai entro in vigore",
    "m.yet": "non ancora | ancora da | non e ancora | deve ancora | ancora in attesa | in sospeso | "
    "tuttora in attesa | resta da | restano da | deve ancora essere | devono ancora | manca ancora | "
    "mancano ancora | non e stato ancora | non e stata ancora | a tutt oggi | aspetta ancora | attende ancora | "
    "non c e ancora | non ci sono ancora | non esiste ancora | non vi e ancora",
    "m.pending": "per la ratifica | in attesa di ratifica | attende la ratifica | dovra essere ratificato | "
    "dovra essere ratificata | dovranno essere ratificati | deve essere ratificato | deve essere ratificata | "
    "va ratificato | manca la ratifica | resta la ratifica | dovra essere approvato | da ratificare | "
    "manca solo la ratifica | manca ancora la ratifica | manca soltanto la ratifica | serve la ratifica | "
    "in attesa della ratifica | resta solo la ratifica | va ora ratificato | va ora ratificata | "
    "attende il voto | attende il via libera | in attesa del voto | in attesa del via libera | "
    "serve ora la ratifica | occorre la ratifica | dopo la ratifica dovra",
    "m.deny": "smentisce | smentito | smentita | smentiscono | smentiscono che | nega | negato | negano | negando | "
    "priva di fondamento | notizia falsa | falso che | e falso che | non e vero che | smenti | smentirono | "
    "smentite | e bufala | fake news | destituita di fondamento | destituite di fondamento | "
    "prive di fondamento | nego | negarono | non risponde al vero | non corrisponde al vero | infondata | "
    "infondate | infondato | senza fondamento | nessun fondamento",
    "m.reaffirm": "ribadito | ribadisce | ribadiscono | ribadendo | riaffermato | riafferma | riaffermano | "
    "riaffermando | confermato l impegno | conferma l impegno | confermano l impegno | "
    "confermato il proprio impegno | rinnovato l impegno | resta fedele | rinnovano l impegno | resta impegnato | "
    "resta impegnata | ribadito l impegno | riconfermano l impegno | riconfermato l impegno | "
    "rilanciano l impegno | riaffermata | ribadita | ribadirono | rinsaldano | confermano la volonta | "
    "conferma la volonta",
    "m.recall": "scorso | scorsa | anni fa | anno fa | mesi fa | mese fa | in passato | ricordato | ricorda | "
    "ricordando | precedente | precedentemente | gia firmato | gia siglato | gia in vigore | esistente | "
    "l anno scorso | storico | risale | risalgono | risalente | settimane fa | un giorno prima | "
    "settimana scorsa | settimane or sono | mesi or sono | tempo fa | decenni fa | giorni fa | un decennio fa | "
    "a suo tempo | all epoca | all indomani | gia sottoscritto | gia concluso | gia siglata | gia firmata | "
    "gia esistente | esistenti | risaliva | datato | datata | data al | risalenti | lo scorso anno | "
    "lo scorso mese | l estate scorsa | l autunno scorso | l inverno scorso | vecchio | vecchia | rievoca | "
    "rammenta",
    "m.after": "anni dopo che | anno dopo che | mesi dopo che | a un anno dalla | a due anni dalla"
    " | a tre anni dalla | a un anno dall | a due anni dall | a mesi dalla | risale a | risalgono a"
    " | risale al | risale all",
    "m.under": "in base al | in base all | in base alla | nell ambito del | nell ambito dell | nell ambito della | "
    "grazie all | grazie al | sulla base del | sulla base dell | ai sensi dell | ai sensi del | in virtu dell | "
    "in virtu del | dopo l | dopo gli | dopo il | secondo l accordo | previsto dall | previste dall | "
    "previsti dall | a seguito dell | nel quadro del | nel quadro dell | a partire dall | recente | "
    "previsto dal | prevista dal | previsti dal | prevista dall | previste dal | sulla base di | in base a | "
    "grazie a | in forza dell | in forza del | in forza di | in attuazione del | in attuazione dell | "
    "in attuazione della | in applicazione dell | in applicazione del | ai sensi della | secondo il memorandum | "
    "secondo l intesa | secondo il protocollo | previsti dalla | previste dalla | prevista dalla | "
    "previsto dalla | nel solco dell | nel solco del | sulla scorta dell | sulla scorta del | per effetto dell | "
    "per effetto del | in virtu della | sulla base della | grazie alla | a seguito del | a seguito della | "
    "sulla scia del | sulla scia dell | nel quadro della | frutto dell | frutto del | figlio dell | nato dall | "
    "nata dall | nati dall | nato dal | nata dal | vigente | in linea con l | conformemente all | come da | "
    "dopo la | "
    "arrivare con l | arrivare con il | arrivare con la | arrivati con l | arrivati con il | arrivati con la | "
    "arrivate con l | arrivate con il | arrivate con la | arrivano con l | arrivano con il | arrivano con la | "
    "assunti con l | assunti con il | assunti con la | assunte con l | assunte con il | assunte con la | "
    "entrati con l | entrati con il | entrati con la | giunti con l | giunti con il | giunti con la | "
    "reclutati con l | reclutati con il | reclutati con la | selezionati con l | selezionati con il | "
    "selezionati con la | in arrivo con l | in arrivo con il | in arrivo con la",
    "m.pluperfect": "aveva | avevano | era stato | era stata | erano stati | erano state",
    "m.opinion": "concordano che | concordato che | d accordo che | d accordo sul fatto",
    "m.again": "di nuovo | nuovamente | riapre | ripreso | riprende | ancora",
    "b.body": "consiglio dei ministri | parlamento | camera | senato | camera dei deputati | governo | cdm | "
    "deputati | parlamento europeo | montecitorio | palazzo madama | assemblea | aula | senatori | "
    "voto dell aula | parlamentari | parlamento di | assemblea nazionale | assemblea dei rappresentanti | "
    "camera alta | camera bassa | consiglio dell ue | eurocamera | europarlamento | emiciclo | knesset | "
    "bundestag | bundesrat | congresso | cortes",
    "b.cabinet": "consiglio dei ministri | cdm | governo | esecutivo | palazzo chigi | giunta",
    "b.house": "parlamento | camera | camere | senato | montecitorio | palazzo madama | aula | deputati | senatori | "
    "assemblea nazionale | assemblea | congresso",
    "b.bill": "disegno di legge di ratifica | ddl di ratifica | ddl ratifica | progetto di legge di ratifica | "
    "disegno di legge per la ratifica | ddl per la ratifica | disegno di legge che ratifica | ddl che ratifica | "
    "disegno di legge di autorizzazione alla ratifica | disegno di legge recante la ratifica | "
    "disegno di legge recante ratifica | legge di ratifica | via libera alla ratifica | ok alla ratifica | "
    "si alla ratifica | disegno di legge sulla ratifica | ddl sulla ratifica | la ratifica",
    "p.pair": "i due paesi | due paesi | le due parti | le parti | entrambe le parti | entrambi i paesi | "
    "i due ministri | i ministri | entrambi i ministri | i due governi | i due stati | i quattro paesi | "
    "i quattro ministri | i quattro governi | quattro paesi | i tre paesi | i tre ministri | i partecipanti | "
    "i due leader | le due capitali | bilaterale | bilaterali | reciproca | le due delegazioni | due governi | "
    "due ministri | entrambi | i due ministeri | entrambi i ministeri | entrambi i governi | le due polizie | "
    "le due amministrazioni | i due capi | i due esecutivi | due esecutivi | le due cancellerie | i due premier | "
    "i due presidenti | le due diplomazie | i due sottosegretari | i ministri dell interno | "
    "i ministri degli esteri | i ministri del lavoro | i due ambasciatori | ambo le parti | "
    "entrambe le capitali | entrambe le delegazioni | reciproco | reciproci | reciproche | le delegazioni | "
    "i due vicini | i due partner",
    "x.session": "tavola rotonda | comitato | riunione | sessione | incontro | conferenza | vertice",
    "x.venue": "colloqui | appuntamento | processo | dichiarazione | tappa | scalo",
    "x.like": "sul modello del | sul modello dell | modello di | modello del | modello dell | simile a quello | "
    "simile all | come quello | analogo a | analogo a quello | sulla falsariga | ricalcato su | ricalca | "
    "ricalcata su | copia di | sullo stampo di | ispirato a | ispirata a | ispirato al | ispirata al | "
    "ispirato all | come quello siglato | come quella siglata | analoga a quella | simile a quella | come quella",
    "x.known": "un simile accordo | un tale accordo | una simile intesa | una tale intesa | accordo del genere | "
    "intesa del genere | l accordo | dell accordo | all accordo | nell accordo | sull accordo | dall accordo | "
    "l intesa | "
    "dell intesa | all intesa | il memorandum | del memorandum | al memorandum | nel memorandum | il patto | "
    "del patto | il trattato | il protocollo | del protocollo | questo accordo | il testo | quest accordo | "
    "tale accordo | la dichiarazione | quello firmato | quello siglato | quella firmata | quello concluso | "
    "quello sottoscritto | quella siglata | l accordo stesso | il documento | della dichiarazione | "
    "l intesa stessa | della convenzione | la convenzione | del trattato | al trattato | nel protocollo | "
    "al protocollo | nell intesa | sull intesa | dall intesa | dal memorandum | sul memorandum | dal protocollo | "
    "quell accordo | quell intesa | questa intesa | questo memorandum | questo protocollo | tale intesa | "
    "la bozza | del documento | il compromesso | lo schema | il piano | quella col | quello col | quella con | "
    "quello con | quello coi",
    "x.another": "un altro su* | un altra su* | uno su | uno sul | uno sulla | uno sui | uno sull | uno sulle | "
    "una su | "
    "una sul | una sulla | una sui | una sull | l altro su* | l altra su* | un secondo su* | una seconda su* | "
    "un terzo su* | il secondo su* | la seconda su* | un altro per | un altra per | uno per | una per | "
    "l altro per | l altra per | un secondo per | una seconda per",
    "n.papers": "documenti | testi | accordi | intese | memorandum | strumenti | protocolli",
    "x.employers": "costruttori | imprenditori | agricoltori | aziende | albergatori | imprese | confindustria | "
    "coldiretti | armatori | sindacati | sindacato | cooperative | economisti | economista | esperti | analisti",
    "x.same": "lo stesso con | altrettanto con | fara lo stesso con | un altro con | uno con | un altra con | "
    "uno analogo | una analoga | uno simile | una simile | fara altrettanto con | lo stesso fara con | "
    "lo stesso schema con",
    "x.analog": "analoga | analogo | analoghi | simile | simili | un altra intesa | identico | identica | gemello | "
    "gemella | dello stesso tipo | analoghe | omologo accordo | corrispondente | dello stesso genere | "
    "dello stesso tenore | parallela | parallelo | uguale | uguali | gemelli",
    "x.also": "compreso | compresa | incluso | inclusa | tra cui",
    "t.labour": "stagional* | occupazion* | mobilita | manodopera | flussi | assunzion* | reclutament* | impiego | "
    "formazione | quote | badanti | infermier* | agricol* | cuochi | saldatori | autisti | muratori | "
    "braccianti | tecnici | operai | operaio | camerieri | apprendist* | tirocin* | raccolta | raccoglitor* | "
    "colf | meccanici | datori | assumere | qualificat* | lavoro | lavori | lavorator* | lavoratric* | "
    "lavorativ* | professionist* | medici | edili | carpentier* | meccanic* | braccia | bracciant* | idraulic* | "
    "elettricist* | camionist* | impieg* | domestici | domestiche | assistenti familiari | maestranze | "
    "ingressi | nulla osta | nullaosta | professional* | talenti | migrazione circolare | mobilita circolare | "
    "braccia straniere | tirocinanti | apprendistati | saldatore | collaboratori domestici | autista | "
    "personale sanitario | operatori sanitari | personale medico | professioni sanitarie | "
    "personale infermieristico | manovali | magazzinieri | pescatori stranieri | autotrasportatori | lavoranti",
    "t.workers": "lavoratori | lavoratrici | braccianti | operai | stagionali | infermieri | badanti | manodopera",
    "t.migration": "migra* | immigra* | rifugiat* | asilo | rimpatri* | riammission* | clandestin* | scafist* | "
    "sbarch* | visti | visto | flussi migratori | trafficanti | tratta | partenze | naufrag* | barcon* | "
    "espuls* | stranier* | permesso di soggiorno | permessi di soggiorno | arrivi irregolari | canali legali | "
    "profugh* | richiedenti | respingiment* | allontanament* | irregolari | passator* | gommon* | flussi | "
    "esul* | immigrazione | rientri | riammess* | riammett* | ingressi | regolarizz* | sanatoria | sanatorie | "
    "situazione giuridica | situazione legale | diaspora | residenti in italia | "
    "paese terzo sicuro | paesi terzi sicuri | "
    "rientro degli irregolari | rientro dei migranti | riaccogliere | riaccogliera | riaccoglieranno | "
    "riaccoglie | riaccolgono | riprendersi | si riprende | si riprendera | si riprenderanno | si riprendono | "
    "riprendera i suoi | riprenderanno i loro | riprendere i suoi | riprendere i loro | riportare in patria | "
    "ricondotti in patria | "
    "privi di permesso | privi di documenti | senza permesso di soggiorno | senza documenti | "
    "senza titolo di soggiorno | "
    "intercettati in mare | intercettate in mare | soccorsi in mare | comunita pakistana | comunita bengalese | "
    "comunita egiziana | connazionali residenti",
    "t.security": "polizia | crimin* | terroris* | droga | narcotraffico | stupefacenti | sicurezza | frontier* | "
    "ministero dell interno | ministeri dell interno | estradizione | guardia costiera | mafia | tratta | "
    "polizie | forze dell ordine | investigativ* | carabinier* | gendarm* | interpol | europol | latitant* | "
    "detenut* | arrest* | pattugli* | contrasto",
    "t.other": "patenti di guida | patente di guida | commerc* | tessil* | calzatur* | investiment* | energ* | "
    "gas | petrolio | fiscal* | "
    "doppia imposizione | difesa | caccia | armi | fregat* | elicotter* | drone | droni | turismo | cultur* | "
    "cinema | clima | idrogeno | aere* | voli | portual* | ferrovi* | pesca | universit* | sanit* | spazi* | "
    "nuclear* | acqua | minerari* | telecom* | banc* | marmo | arred* | sport | sportiv* | calcio | cricket | tregua | "
    "prigionieri | agroalimentar* | olio | tribut* | dazi | dogan* | energetic* | rinnovabil* | infrastruttur* | "
    "ferroviari* | autostrad* | vaccin* | medicinal* | farmac* | satellit* | gasdott* | agroindustri* | "
    "lavastoviglie | automobil* | archeolog* | muse* | gemellaggi* | linguistic* | monet* | pension* | "
    "previdenz* | doppie imposizioni | doppia tassazione | metano | litio | terre rare | semiconduttor* | cavi | "
    "forniture | acciaio | grano | zucchero | riso | miele | vino | formagg* | patenti | patente | "
    "titoli di studio | diplomi | adozioni | brevetti",
    "c.and": "e | ed | nonche",
    "c.with": "con | a | ai | al | all | alla | per | col | coi | agli",
    "x.with_which": "con cui | con i quali | con le quali | con il quale | con la quale",
    "p.host": "il paese | l isola",
    "c.sub": "ma | mentre | che | cui | quale | quali | perche | quando | dove | tuttavia | invece | dopo | prima | "
    "poiche | affinche | sebbene | benche | qualora | dunque | percio | pero | oltre a | oltre che | anche se | "
    "in cui | nonostante | malgrado",
    "s.said": "ha detto | ha dichiarato | ha spiegato | ha annunciato | ha affermato | secondo | ha riferito | "
    "ha aggiunto | dice | annuncia | ha confermato | ha precisato | ha scritto | ha fatto sapere | fa sapere | "
    "ha reso noto | rende noto | ha chiarito | chiarisce | precisa | ha sottolineato | assicura | ha assicurato | "
    "hanno annunciato | hanno detto | sostiene | afferma | ha ricordato | ammette | ha ammesso | ha anticipato | "
    "anticipa | rivela | ha rivelato | scrive | stando a | a detta di",
    "m.manner": "senza voto | senza un voto | senza dibattito | senza modifiche | senza emendamenti | "
    "senza obiezioni | "
    "senza voti contrari | senza discussione | senza riserve | piu facilmente | piu rapidamente | piu in fretta | "
    "piu velocemente | piu semplicemente",
    "n.lifts": "revoca | revocano | revocato | revocata | revocare | toglie | tolgono | tolto | togliere | leva | "
    "levato | rimuove | rimosso | rimuovere | annulla | annullato | fine alla | termine alla",
    "m.more": "piu | altri | altre | ulteriori",
    "x.met": "incontrato | incontro | ricevuto | vertice | colloquio | incontra",
    "x.to_vote": "in vista della firma | passa al parlamento | passa alle camere | passa ora al | "
    "passa ora alle camere | passa ora in parlamento | "
    "dovra essere ratificato | deve essere "
    "ratificato | in attesa di ratifica | all esame del parlamento | all esame delle camere",
    "x.join": "sull esempio di | sull esempio della | sulla scia di | come gia | si unisce a | si unira a | "
    "si aggiunge a",
    "x.after": "dopo la tappa a | dopo | tocca pure | tocca anche | toccherà anche | toccherà pure | toccherà | "
    "che tocca | che tocca pure | che tocca anche | che prevede anche | che comprende anche | "
    "che include anche | prosegue per | proseguirà per | "
    "proseguire per | proseguendo per | prosegue a | proseguirà a | riparte per | ripartirà per | ripartire per | "
    "ripartito per | parte per | partirà per | partire per | partito per | vola a | volerà a | volare a | volato a | "
    "si sposta a | si sposterà a | spostarsi a | raggiungere | raggiungerà | si recherà a | recarsi a | recarsi ad | "
    "diretto a | diretto ad | lo porterà anche a | lo porterà a | lo porta a | la porterà a | farà tappa a | "
    "farà tappa ad | fa tappa anche a | farà tappa anche a",
    "x.absent": "non esiste | non esistono | non c e | non ci sono | non vi e | manca un | manca ancora un | "
    "non esiste alcun | non esiste nessun | non c e nessun | non c e alcun | nessuna traccia di un | "
    "priva di un | privo di un | sprovvista di | assenza di un | in assenza di un | in mancanza di un | "
    "senza un | non ha un | non hanno un",
    "p.others": "e i ministri di | e i colleghi di | e gli omologhi di",
    "n.expected": "è attesa | è prevista | è atteso | è previsto | attesa per | prevista per | prevista a | "
    "prevista nel | in programma | in calendario | avverrà | dovrebbe avvenire | è fissata | fissata per | "
    "è in agenda | slitta | rinviata | è attesa entro",
    "x.lacks": "non ha un | non ha alcun | non ha nessun | non hanno un | non hanno alcun | priva di un | "
    "privo di un | senza un | senza alcun | in assenza di un | in mancanza di un",
    "x.first_come": "i primi lavoratori | primo gruppo | primo contingente | i primi operai | primi arrivi | "
    "i primi a | le prime infermiere | primo volo | prima partenza | i primi stagionali | i primi ad arrivare | "
    "i primi ingressi | "
    "secondo gruppo | secondo contingente | nuovo gruppo | un altro gruppo | terzo gruppo | "
    "primi operai | primi lavoratori | primi stagionali | primi saldatori | primi infermieri | "
    "prime infermiere | primi braccianti | prime lavoratrici | primi arrivati | primo scaglione | primo nucleo | "
    "primo gruppetto | prima ondata | "
    "i primi assunti | i primi selezionati | i primi beneficiari | i primi a beneficiare | i primi a usufruire | "
    "prime assunzioni | primi ingressi",
    "x.member": "paese ue | stato ue | stato membro | paese membro | paesi ue | paese dell ue | "
    "paese dell unione europea | stato dell ue | stati membri | paese europeo | paesi dell ue",
    "m.handed": "consegnato | consegnata | consegna | consegnano | trasmesso | trasmessa | inviato | inviata | "
    "presentato | presentata | sottoposto | sottoposta",
    "m.none": "nessun | nessuna | nessun altro | nessun altra | alcun | alcuna",
    "n.to_begin": "inizieranno | partiranno | cominceranno | prenderanno il via | si apriranno | saranno avviati | "
    "saranno "
    "avviate | iniziera | partira | "
    "negoziera | negozieranno | negozieremo | aprira un negoziato | aprira i negoziati | aprira negoziati | "
    "aprira le trattative | aprira trattative | aprira un tavolo | aprira i colloqui | apriranno un negoziato | "
    "apriranno i negoziati | apriranno negoziati | apriranno le trattative | apriranno trattative | "
    "apriranno un tavolo | apriranno i colloqui | avviera un negoziato | avviera i negoziati | "
    "avviera negoziati | avviera le trattative | avviera trattative | avviera un tavolo | avviera i colloqui | "
    "avvieranno un negoziato | avvieranno i negoziati | avvieranno negoziati | avvieranno le trattative | "
    "avvieranno trattative | avvieranno un tavolo | avvieranno i colloqui | iniziera un negoziato | "
    "iniziera i negoziati | iniziera negoziati | iniziera le trattative | iniziera trattative | "
    "iniziera un tavolo | iniziera i colloqui | inizieranno un negoziato | inizieranno i negoziati | "
    "inizieranno negoziati | inizieranno le trattative | inizieranno trattative | inizieranno un tavolo | "
    "inizieranno i colloqui",
    "n.initialled": "testo e stato siglato | testo siglato | testo e siglato | siglato il testo | parafato | "
    "parafata | testo "
    "e stato parafato",
    "x.except": "ad eccezione del | ad eccezione della | ad eccezione di | fatta eccezione per | tranne | escluso | "
    "esclusa | eccetto | fuorche",
    "x.not_a": "non e un | non e una | non si tratta di un | non si tratta di una | non era un | non era una",
    "x.it_is": "e il primo | e il secondo | e il terzo | e il quarto | e il quinto | e la prima | e la seconda | e la "
    "terza | e la quarta | si tratta del primo | si tratta del secondo | si tratta del terzo | si tratta della "
    "prima | si tratta della seconda",
    "c.between": "tra | fra",
    "x.police_two": "le due polizie | le polizie dei due paesi | le rispettive polizie | le forze di polizia dei due",
    "m.hardly": "quasi mai | raramente | mai | a malapena | di rado",
    "n.offer": "si e offerta di | si e offerto di | si offre di | si e detta pronta a | si e detto pronto a | "
    "si dice pronta a | si dice pronto a | e pronta a | e pronto a | ha offerto di | e disposta a | e disposto a",
    "n.taking": "accogliere | assumere | reclutare | impiegare | prendere | ricevere | ospitare | far entrare | "
    "far arrivare | ingaggiare | dare lavoro a",
    "n.toil": "lavoreranno | andranno a lavorare | saranno assunti | saranno assunte | saranno impiegati | "
    "saranno impiegate | potranno lavorare | lavorino | siano assunti | lavorerebbero | sarebbero assunti",
    "n.come": "arriveranno | verranno | arrivino | vengano | arriverebbero | verrebbero | saranno inviati | "
    "andranno in | partiranno per",
    "n.carried": "sono in corso | sono ora in corso | in corso | si stanno svolgendo | vengono eseguiti | "
    "vengono eseguite | sono stati eseguiti | sono ripresi | sono riprese | vengono effettuati | "
    "si stanno effettuando",
    "n.success": "un successo | come un successo | un grande successo",
    "n.countries": "paesi con accord* | paesi che hanno | paesi con cui | paesi con i quali | paesi firmatari | "
    "stati con accord* | stati che hanno | paesi i quali hanno | paesi terzi che hanno | "
    "paesi di origine che hanno | paesi d origine che hanno | nazioni che hanno | governi che hanno | "
    "paesi che abbiano | paesi che collaborano | paesi con intes* | paesi con patt* | paesi con convenzion* | "
    "paesi con un accordo | paesi con un intesa | paesi con specifici accord* | paesi con specifiche intes* | "
    "stati con intes* | stati con un accordo | paesi legati da | paesi con memorand*",
    "x.condition": "tassa | tasse | tassa sui | costo | costi | prezzo | tariffa | tariffe | soglia | soglie | "
    "requisit* | "
    "attesa | tempi | cauzione | arretrat*",
    "n.first": "i primi | le prime | primi | prime",
    "x.union": "europeo | europea | comunitario",
    "c.by": "da | dal | dalla | dai | dagli | dall | dalle",
    "m.today": "oggi | ieri | stamane | stamattina | questa settimana | poco fa | in giornata",
    "x.it": "e stato | e stata | il documento e stato | verra | sara",
    "n.talking": "si scambiano bozze | scambio di bozze | stanno discutendo i dettagli | "
    "discutono i dettagli | limano il testo | limano i dettagli | stanno limando | mettono a punto il testo | "
    "stanno mettendo a punto il testo | trattano sui termini | discutono i termini | tavolo aperto con | "
    "sono in trattativa con | e in trattativa con | in trattativa con | in trattative con",
    "n.unanswered": "senza risposta | nessuna risposta | non ha risposto | non hanno risposto | "
    "non ha ancora risposto | in attesa di risposta | attende risposta | attende una risposta | "
    "attende ancora risposta | attende ancora una risposta | non e arrivata risposta | caduta nel vuoto | "
    "caduto nel vuoto | aspetta risposta | aspetta una risposta",
    "x.asked": "alla domanda se | ha chiesto se | hanno chiesto se | chiede se | non ha detto se | "
    "non ha chiarito se | non ha voluto dire se | non ha precisato se | non e chiaro se | resta da capire se | "
    "da capire se | aveva scritto che | avevano scritto che | aveva sostenuto che | avevano sostenuto che | "
    "non si sa se | "
    "interpellato sul fatto che | alla domanda su se | rispondendo a chi chiede se | a chi chiede se | a chi "
    "chiedeva se | non ha voluto confermare se | non ha confermato se | senza precisare se | senza chiarire se | "
    "senza dire se | si chiede se | si chiedono se",
    "x.done": "come ha gia fatto con | come gia fatto con | come ha fatto con | come fatto con | "
    "come hanno fatto con | come avvenuto con | come gia avvenuto con | come accaduto con | come con | "
    "come gia con | al pari di quelli con | come quelli con | come quelle con | come per",
    "n.signed_with": "quello firmato con | quello gia firmato con | quello siglato con | "
    "quello gia siglato con | quello concluso con | quello gia concluso con | quello sottoscritto con | "
    "quello gia sottoscritto con | quello raggiunto con | quello gia raggiunto con | quello stipulato con | "
    "quello gia stipulato con | quello stretto con | quello gia stretto con | quello che ha firmato con | "
    "quello che ha siglato con | quello che ha concluso con | quello che ha raggiunto con | "
    "quello che ha stretto con | quella firmata con | quella gia firmata con | quella siglata con | "
    "quella gia siglata con | quella conclusa con | quella gia conclusa con | quella sottoscritta con | "
    "quella gia sottoscritta con | quella raggiunta con | quella gia raggiunta con | quella stipulata con | "
    "quella gia stipulata con | quella stretta con | quella gia stretta con | quella che ha firmato con | "
    "quella che ha siglato con | quella che ha concluso con | quella che ha raggiunto con | "
    "quella che ha stretto con | quelli firmati con | quelli gia firmati con | quelli siglati con | "
    "quelli gia siglati con | quelli conclusi con | quelli gia conclusi con | quelli sottoscritti con | "
    "quelli gia sottoscritti con | quelli raggiunti con | quelli gia raggiunti con | quelli che ha firmato con | "
    "quelli che ha siglato con | quelli che ha concluso con | quelli che ha raggiunto con | "
    "quelli che ha stretto con | quelle firmate con | quelle gia firmate con | quelle siglate con | "
    "quelle gia siglate con | quelle concluse con | quelle gia concluse con | quelle raggiunte con | "
    "quelle gia raggiunte con | quelle che ha firmato con | quelle che ha siglato con | "
    "quelle che ha concluso con | quelle che ha raggiunto con | quelle che ha stretto con",
    "n.signed_one": "quello firmato | quello siglato | quello concluso | quello sottoscritto | "
    "quello stipulato | quello raggiunto | quello ratificato | quello parafato | quella firmata | "
    "quella siglata | quella conclusa | quella sottoscritta | quella stipulata | quella raggiunta | "
    "quella ratificata | quella parafata | quelli firmati | quelli siglati | quelli conclusi | "
    "quelli sottoscritti | quelli stipulati | quelli raggiunti | quelli ratificati | quelli parafati | "
    "quelle firmate | quelle siglate | quelle concluse | quelle sottoscritte | quelle stipulate | "
    "quelle raggiunte | quelle ratificate | quelle parafate | lo stesso firmato | lo stesso siglato | "
    "lo stesso sottoscritto | la stessa firmata | la stessa siglata | la stessa sottoscritta",
    "n.closed": "chiuso | chiusi | chiuse | chiudono | chiude | chiusero | concluso | conclusi | "
    "conclusa | concluse | concludono | conclude | conclusero | ultimato | ultimati | completato | completati | "
    "portato a termine | portati a termine",
    "n.round": "round | tornata | tornate | turno | sessione | seduta | giro | giornata | ciclo | "
    "fase | incontro | secondo | prima | primo | terza | terzo",
    "x.plea": "richiesta | richieste | domanda | istanza | istanze | appello | pretesa",
}

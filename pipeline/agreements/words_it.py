"""The Italian words of agreements, by cue class; see :mod:`pipeline.agreements.cues` for the notation."""

from __future__ import annotations

#: Cue class to words: ``|`` parts alternatives, a final ``*`` leaves the word's end open.
ITALIAN: dict[str, str] = {
    "i.memorandum": "memorandum d intesa | memorandum di intesa | memorandum of understanding"
    " | memorandum di cooperazione | memorandum | mou | protocollo d intesa"
    " | protocolli d intesa | lettera d intenti | lettere d intenti | lettera di intenti"
    " | lettere di intenti",
    "i.agreement": "accordo | accordi | patto | patti | intesa | intese | trattato | trattati"
    " | convenzione | convenzioni | partenariato migratorio | partenariato sulla migrazione"
    " | partenariato per la mobilita | partenariato sulla mobilita | protocollo | protocolli"
    " | protocollo bilaterale | concordato bilaterale | quello firmato | quello siglato | quella firmata"
    " | quello concluso | quello sottoscritto | quella siglata",
    "i.declaration": "dichiarazione congiunta | dichiarazione d intenti | dichiarazione di intenti"
    " | dichiarazione comune | comunicato congiunto",
    "i.roadmap": "tabella di marcia | roadmap | piano d azione | piano di azione",
    "i.working_group": "gruppo di lavoro | gruppi di lavoro | gruppo di lavoro congiunto"
    " | joint working group | task force | comitato congiunto | commissione mista | comitato misto"
    " | tavolo tecnico | commissione congiunta | commissione bilaterale | comitato bilaterale"
    " | comitato di monitoraggio | comitato tecnico | tavolo congiunto | tavolo bilaterale"
    " | gruppo misto | gruppo bilaterale",
    "i.talent_partnership": "partenariato per i talenti | partenariati per i talenti | talent partnership"
    " | partenariato sui talenti | partenariato dei talenti",
    "i.readmission": "accordo di riammissione | accordi di riammissione | accordo sui rimpatri"
    " | accordi sui rimpatri | accordo per i rimpatri | accordo di rimpatrio"
    " | accordo sulle riammissioni | intesa sui rimpatri | patto sui rimpatri"
    " | accordo per la riammissione | accordo per il rimpatrio | protocollo di riammissione"
    " | intesa sulle riammissioni",
    "i.visa_waiver": "esenzione dal visto | esenzione dei visti | esenzione del visto"
    " | esenzione dai visti | ingresso senza visto | abolizione dei visti | abolizione del visto"
    " | liberalizzazione dei visti | obbligo di visto | obbligo del visto | esenzione reciproca"
    " | soppressione dei visti | soppressione del visto | esenzione di visto | senza visto"
    " | abolisce i visti | aboliscono i visti | abolire i visti | esenta dal visto | esentati dal visto",
    "i.strategy": "strategia comune | strategia congiunta | strategia coordinata | piano comune | piano congiunto",
    "i.framework": "quadro comune | quadro di cooperazione | quadro giuridico | quadro strategico",
    "i.mechanism": "meccanismo congiunto | meccanismo comune | meccanismo di cooperazione"
    " | meccanismo di risposta | pattugliamenti congiunti | pattugliamento congiunto"
    " | squadra investigativa comune | squadra comune | squadra congiunta | unita congiunta"
    " | nucleo congiunto | centro congiunto | forza congiunta | team congiunto | pattuglie miste"
    " | pattuglie congiunte | squadre miste",
    "i.dialogue": "dialogo sulla migrazione | dialogo sulle migrazioni | dialogo migratorio"
    " | dialogo strutturato | dialogo strategico | dialogo su migrazione | ampio dialogo",
    "i.platform": "piattaforma digitale | piattaforma online | piattaforma per i datori"
    " | piattaforma per i lavoratori | progetto pilota | programma pilota"
    " | programma di migrazione circolare | progetto di migrazione circolare"
    " | corridoio lavorativo | corridoi lavorativi | piattaforma per il reclutamento",
    "i.measure": "sistema di controllo | sistema di screening | decreto sicurezza | decreto legge"
    " | disegno di legge | legge sull immigrazione | lista dei ricercati | elenco dei ricercati",
    "i.private": "accordo sindacale | accordo con i sindacati | accordi con i sindacati"
    " | accordo aziendale | accordo di governo | accordo di coalizione | accordo quadro con i sindacati"
    " | contratto collettivo | accordo tra le parti sociali | patto di stabilita | protocollo sanitario"
    " | numero di protocollo | protocollo n | accordo economico collettivo | accordo di affitto"
    " | accordo di vendita | accordo con il datore | accordo con il datore di lavoro | patto di famiglia"
    " | convenzione urbanistica | convenzione di ginevra | trattato di dublino | accordo di maggioranza",
    "o.cooperation": "cooperazione | cooperare | collaborazione | collaborare | coordinamento | coordinare |"
    " partenariato | lavorare insieme | scambio di informazioni | scambiare informazioni |"
    " azioni comuni | azione comune | azioni congiunte | scambio di dati | scambiarsi"
    " informazioni | scambio informativo",
    "o.pathways": "canali legali | vie legali | migrazione legale | immigrazione legale | migrazione regolare"
    " | canali regolari | ingressi regolari | ingressi legali | mobilita lavorativa"
    " | mobilita dei lavoratori | flussi regolari | flussi legali | migrazione circolare"
    " | percorsi legali",
    "o.curb": "immigrazione irregolare | immigrazione illegale | migrazione irregolare"
    " | immigrazione clandestina | migrazione illegale | traffico di migranti"
    " | tratta di esseri umani | tratta degli esseri umani | traffico di esseri umani"
    " | trafficanti | scafisti | flussi irregolari | partenze irregolari",
    "o.returns": "rimpatri | rimpatrio | rimpatriare | riammissione | riammettere | riammissioni"
    " | espulsioni | riprendersi",
    "o.capacity": "capacity building | rafforzamento delle capacita | formazione della polizia"
    " | formazione delle forze | formare la polizia | addestramento della polizia"
    " | addestramento delle forze | addestrare",
    "o.meeting": "prossima riunione | prossimo incontro | prossima sessione | rivedersi | nuovo incontro"
    " | prossimo vertice",
    "o.talks": "negoziati | negoziato | trattative | trattativa | colloqui",
    "o.first": "prima riunione | primo incontro | riunione inaugurale | prima sessione | seduta inaugurale"
    " | si e riunito per la prima volta | prima seduta | riunito per la prima volta"
    " | riunita per la prima volta",
    "o.visa": "visti di lavoro | visto di lavoro | visti per lavoro | visti per lavoratori"
    " | permessi di lavoro | visti stagionali | permessi per lavoro | nulla osta al lavoro"
    " | visti per lavoratori stagionali | permessi stagionali",
    "o.decree": "decreto flussi | lista dei paesi | elenco dei paesi | decreto sui flussi",
    "o.anyvisa": "visti | visto",
    "o.quota": "quota | quote | quote di ingresso | quote d ingresso | quote supplementari"
    " | quote aggiuntive | quote riservate | ingressi per lavoro | quote preferenziali"
    " | quota di ingressi | tetto di ingressi | contingente | quota riservata | quota annuale"
    " | tetto annuo",
    "o.jobs": "ingressi | posti di lavoro | posti | posti di lavoro riservati | assunzioni",
    "v.sign": "firmato | firmata | firmati | firmate | firma | firmano | firmera | firmeranno | firmare"
    " | firmarono | firmo | sottoscritto | sottoscritta | sottoscritti | sottoscritte | sottoscrivono"
    " | sottoscriveranno | sottoscrivera | sottoscrivere | sottoscrive | siglato | siglata | siglati"
    " | siglate | siglano | siglare | sigla | sigleranno | siglera | concluso | conclusa | conclusi"
    " | concludere | concludono | concluderanno | stipulato | stipulati | stipulare | stipula | siglo"
    " | siglarono | firmando | siglando | sottoscrivendo | firmava | firmavano | firmasse | firmassero"
    " | firmerebbe | firmerebbero | siglava | siglavano | siglasse | siglassero | siglerebbe"
    " | siglerebbero | stipulano | stipulata | stipulate | stipulo | stipularono | stipulando"
    " | stipulava | stipulavano | stipulasse | stipulassero | stipulera | stipuleranno | stipulerebbe"
    " | stipulerebbero | sottoscrisse | sottoscrissero | sottoscriverebbero | concludera | conclusero"
    " | mette la firma | mettono la firma | messo la firma | apposto la firma | nero su bianco",
    "v.agree": "concordato | concordata | concordati | concordano | concordare | deciso | decisa"
    " | decidono | convenuto | convengono | accordati | si impegnano | si sono impegnati | si impegna a"
    " | si e impegnata a | si e impegnato a | raggiunto | raggiunta | raggiunti | raggiungono | trovato"
    " | definito | definita | finalizzato | finalizzata | parafato | hanno convenuto | d accordo"
    " | adottato | adottata | varato | annunciato un | annunciato una | intendono comune | consenso su"
    " | stabilito | deciso di | via libera politico | impegno comune | decidendo | impegnati a"
    " | impegnate a | impegnate ad | impegnati ad | si sono accordati | concordate | concordarono"
    " | concordando | concordava | concordavano | concordasse | concordassero | concordera"
    " | concorderanno | concorderebbe | concorderebbero | decide | decise | decisero | raggiunge"
    " | raggiunse | raggiunsero | raggiungeranno | raggiungera | concordemente | si accordano"
    " | si accorderanno | si accordarono | si accorda | trovano un | trovano l | hanno trovato"
    " | si impegneranno | si impegnarono | si impegna ad | si e accordata | si sono dette d accordo"
    " | si sono detti d accordo | intesa raggiunta | e stato raggiunto | e stata raggiunta"
    " | ha accettato di | hanno accettato di | accettano di | si e impegnata ad | si e impegnato ad"
    " | e stato deciso | chiudono un | chiuso un",
    "v.approve": "approva | approvato | approvata | approvati | approvano | approvazione | via libera"
    " | ok | ok al | si al | voto favorevole | ha dato il via libera | approvate | approvare | approvo"
    " | approvarono | approvando | approvava | approvavano | approvasse | approvassero | approvera"
    " | approveranno | approverebbe | approverebbero | da il via libera | danno il via libera"
    " | ha detto si | dice si | dicono si | ha votato | vota",
    "v.ratify": "ratifica | ratificato | ratificata | ratificati | ratificare | ratifichera | ratificano"
    " | ratifico | ratificate | ratificarono | ratificando | ratificava | ratificavano | ratificasse"
    " | ratificassero | ratificheranno | ratificherebbe | ratificherebbero",
    "v.enter": "entrato in vigore | entrata in vigore | entra in vigore | operativo dal"
    " | entrera in vigore | entreranno in vigore | entrano in vigore | entrati in vigore"
    " | entro in vigore | diventa efficace | avra effetto | ha effetto dal | in vigore dal"
    " | in vigore da",
    "v.renew": "rinnovano | rinnovato | rinnova | rinnovare | rinnovata | rinnovo | prorogato | proroga"
    " | prorogano | prorogata | esteso | estendono | rinnovati | rinnovate | rinnovarono | rinnovando"
    " | rinnovava | rinnovavano | rinnovasse | rinnovassero | rinnovera | rinnoveranno | rinnoverebbe"
    " | rinnoverebbero | proroghera | prorogare | prorogarono | prorogati | proroghe | estende | estesa"
    " | rinnovi",
    "v.force": "in vigore | resta la cornice | e la cornice | rimane la cornice | resta in vigore"
    " | resta valido | resta la base | resta il quadro | si applica | impegno per l accordo"
    " | impegno nell accordo | rispetto dell accordo | rispettare | resta fedele | restano fedeli"
    " | fedele | impegni assunti | impegno a rispettare | rispetto del | rispetto degli"
    " | resta impegnato | resta impegnata | impegno | impegni | resta valida | restano valide"
    " | restano valid* | rimane valida | rimane valido | resta ferma | resta confermata"
    " | continua a valere | rimane in vigore | tuttora in vigore | e in vigore | resta operativa"
    " | resta la base | rimane la base | resta il riferimento | vale tuttora | vale ancora | e"
    " ancora in vigore | resta in vigore | rimane in vigore | tuttora in vigore | si basa su | si"
    " basano su | poggia su | e tuttora valido | e tuttora valida | resta valido | resta valida |"
    " continua ad applicarsi | regolati dall | regolate dall | si fonda su",
    "v.implementing": "attuazione | attuare | applicare | applicazione | dare seguito | esecuzione"
    " | mettere in pratica | realizzare | realizzazione | lavorare per | lavorare a"
    " | dare attuazione",
    "v.implement": "e stato attuato | e stata attuata | viene attuato | in fase di attuazione"
    " | e partito | e partita | sono partiti | parte | e operativo | e operativa | avviata l attuazione"
    " | diventa operativo | diventa operativa | al via | ha preso il via | prende il via"
    " | e entrato nella fase operativa | viene aperta | e stata aperta | lanciata | e attiva | e attivo"
    " | inaugurata | inaugurato | primi lavoratori arrivati | e iniziata | inaugurano | inaugura"
    " | inaugurera | entra a regime | entrato a regime | e a regime | entra nella fase operativa"
    " | diventato operativo | diventata operativa | diventano operativi | partono | partira | partiranno"
    " | e scattato | scatta",
    "v.opens": "apre",
    "v.setup": "istituire | istituito | istituita | istituiscono | istituzione | creare | creato"
    " | creata | creazione | costituire | costituito | costituzione | avviare | avviato | avviata"
    " | avviano | avvio | lanciare | lanciato | lanciano | sara istituito | introdurre | introdotto"
    " | introduce | nascera | nasce | dare vita | adottare | sviluppare | aprire un | istituisce"
    " | istituiti | istituite | istituira | istituiranno | istituirono | istituendo | istituirebbe"
    " | istituirebbero | istituisca | istituiscano | istituiva | istituivano | costituisce"
    " | costituiscono | costituita | costituiti | costituite | costituira | costituiranno | costituirono"
    " | costituendo | costituirebbe | costituirebbero | costituisca | costituiscano | costituiva"
    " | costituivano | crea | creano | crearono | creera | creeranno | creando | avvia | avviera"
    " | avvieranno | avviarono | avviati | lancia | lanciera | lanceranno | lancera | lanciarono"
    " | lanciata | introdurra | introdurranno | introducono | introdotta | nasceranno | varano | varera"
    " | vareranno | da vita | danno vita | daranno vita | dara vita | istituzione di | formeranno"
    " | formare un | forma un | formano un",
    "v.negotiate": "negoziare | negoziato | negoziati | negoziano | negoziando | negoziazione"
    " | negoziazioni | trattativa | trattative | in discussione | discusso | discutono | discutere"
    " | colloqui per | colloqui su | preparare | preparano | preparando | in preparazione | si lavora a"
    " | si lavora | lavorano a | lavorando a | allo studio | in corso di definizione | vicini a"
    " | vicino a | riproporre | da definire | in fase di definizione | esaminato | valutano | valuta"
    " | sul tavolo | prepara | bozza | lavora a | lavora ad | lavorano ad | lavorando ad | al lavoro su"
    " | al lavoro per | negozia | negoziata | negoziate | negozio | negoziarono | negoziava"
    " | negoziavano | negoziasse | negoziassero | negoziera | negozieranno | negozierebbe"
    " | negozierebbero | discutera | discuteranno | discussa | discusso di un | esamina | esaminano"
    " | esamineranno | trattano un | trattano per | tratta con | sta trattando | stanno trattando"
    " | in trattativa | stanno definendo | sta definendo | a buon punto | in dirittura d arrivo"
    " | stanno negoziando | sta negoziando | bozza di | lavori su | tratta per"
    " | negozieranno un | vicinissimi a | molto vicini a | a un passo da | a un passo dall | bozza"
    " pronta",
    "v.propose": "proposto | proposta | proporre | propone | propongono | propose | proporra | offerto"
    " | offre | offrire | chiesto | chiede | chiedono | suggerito | auspicato | promesso | promette"
    " | ha in programma | programma di | annunciato piani | disponibilita a | disponibilita"
    " | sollecitato | punta a | puntano a | proporranno | proposero | proposti | offrono | offrira"
    " | offriranno | offerta | offri | chiedera | chiederanno | chiese | chiesero | suggerisce"
    " | suggeriscono | promettono | promise | auspica | auspicano | sollecita | sollecitano"
    " | ha proposto | hanno proposto | si offre di | spinge per | spingono per | ha chiesto",
    "v.suspend": "sospeso | sospesa | sospende | sospendere | sospensione | congelato | congela"
    " | congelamento | sospesi | sospendono | bloccato | sospendera | sospenderanno | sospesero"
    " | sospese | congelano | congelera | congelarono | congelata | bloccano",
    "v.terminate": "annullato | annulla | annullare | denunciato | denuncia | denunciare | revocato"
    " | revoca | revocare | disdetto | disdetta | disdire | recesso | abbandona | abbandonato | scaduto"
    " | uscita dall | esce dall | stracciato | straccia | annullano | annullata | annullati | annullate"
    " | annullarono | annullando | annullava | annullavano | annullasse | annullassero | annullera"
    " | annulleranno | annullerebbe | annullerebbero | denunciata | denunciano | denunciarono"
    " | denuncera | disdicono | disdice | disdira | revocano | revochera | revocarono | recede"
    " | recedono | receduto | stracciano | scadra | esce dal | escono dal | uscita dal | si ritira dall"
    " | si ritira dal | ritirata dall | ritirato dall",
    "v.reject": "respinto | respinta | respinge | respingono | respingere | rifiutato | rifiuta"
    " | rifiutano | bocciato | bocciata | boccia | bocciatura | rigettato | rigetta | escluso | esclude"
    " | bocciano | bocciati | bocciate | bocciare | bocciarono | bocciando | bocciava | bocciavano"
    " | bocciasse | bocciassero | bocciera | boccieranno | boccierebbe | boccierebbero | respinsero"
    " | respinse | respingera | respingeranno | respinti | respinte | rifiutata | rifiutarono"
    " | rigettano | rigettata | dice no | dicono no | ha detto no | si oppone a | si oppongono a | no al"
    " | no all",
    "v.provide": "prevede | disciplina | regola | stabilisce | consente | permette | ha permesso"
    " | ha portato | prevedeva | garantisce | prevedono | regolano",
    "v.list": "pubblicato | diffuso | pubblica | annunciato | approvato | varato",
    "v.ongoing": "continuano | proseguono | prosegue | sono in corso | in corso | sono iniziati"
    " | sono iniziate | sono partiti | sono ripresi | avviati | avviate | vanno avanti | restano aperti"
    " | in stallo | sono aperti",
    "v.foreseen": "prevista | previsto | previste | previsti | e prevista | e previsto | contemplata"
    " | si riunira | si riuniranno | vigilera | seguira l | monitorera",
    "v.have": "ha un | ha gia un | hanno un | hanno gia un | esiste un | esiste gia un | c e un"
    " | c e gia un | dispone di un | ha da tempo un | vige un | vige | esiste dal | esiste dall"
    " | esiste da | e in piedi dal",
    "g.open": "assegnato | assegna | assegnati | assegnate | assegnazione | assegnazione di | riserva"
    " | riservato | riservate | riservati | riservare | stanziato | riapre | riaperto | riaprono"
    " | riapertura | ripreso | riprende | concesso | concessa | concesse | concede | fissa | fissato"
    " | fissata | destina | destinato | destinate | destinati | autorizza | autorizzato | autorizzati"
    " | riconosciuto | attribuito | attribuite | riservera | assegnera | destinera | saranno riservate"
    " | saranno riservati | saranno assegnate | riserveranno"
    " | sono riservati | sono riservate | riservata | assegnata | accordato | accordati |"
    " garantiti",
    "g.tell": "annunciato | annuncia | annunciata | apre | aperto | aperta",
    "g.change": "aumenta | aumentato | aumentata | aumentate | aumentano | aumentare | aumentera"
    " | aumenteranno | sara aumentata | aumento | alza | alzato | alzata | alzera | porta a | portata a"
    " | porta la | portato a | portera | raddoppia | raddoppiato | raddoppiata | raddoppiate"
    " | raddoppiera | amplia | ampliato | ampliata | amplieranno | ampliera | aggiunto | aggiunte"
    " | aggiunge | aggiungera | riduce | ridotto | ridotta | ridurra | taglia | tagliato | tagliata"
    " | sale | sale a | salita | sale da | passa da | passano da | passa a",
    "g.into": "inserito | inserita | inseriti | incluso | inclusa | inclusi | include | ammesso | ammessi"
    " | ammette | rientra | rientrano",
    "g.listed": "tra i paesi | fra i paesi | nell elenco dei paesi | nella lista dei paesi"
    " | tra gli stati | fra gli stati",
    "g.give": "ci saranno | andranno a | andranno ai | andranno | andra a | dara | daranno | rilascera"
    " | rilasceranno | concedera | concederanno | dare | rilasciare | concedere | saranno rilasciati"
    " | saranno concessi | accogliera | accoglieranno | assumera | otterranno | avra | avranno | offrira"
    " | aprira | accogliere | assumere",
    "m.purpose": "firmando | siglando | sottoscrivendo",
    "m.cond": "se | qualora | purche | a patto che",
    "m.weekday": "lunedi | martedi | mercoledi | giovedi | venerdi | sabato | domenica",
    "m.future": "sara | saranno | verra | verranno | andranno | firmera | firmeranno | sottoscrivera"
    " | sottoscriveranno | siglera | sigleranno | concluderanno | ratifichera | dara | daranno"
    " | rilascera | nascera | andra a | ci saranno | concedera | concederanno | riservera | accogliera"
    " | otterranno | avranno | avra | offrira | aprira | assegnera | destinera | proporra | aumentera"
    " | saranno riservate | riserveranno | portera | stipulera | stipuleranno | concludera | concordera"
    " | concorderanno | raggiungeranno | raggiungera | approvera | approveranno | ratificheranno"
    " | istituira | istituiranno | costituira | costituiranno | creera | creeranno | avviera"
    " | avvieranno | lanciera | lanceranno | lancera | introdurra | introdurranno | nasceranno | varera"
    " | vareranno | formeranno | inaugurera | partira | partiranno | rinnovera | rinnoveranno"
    " | proroghera | sospendera | sospenderanno | congelera | annullera | annulleranno | denuncera"
    " | disdira | revochera | bocciera | boccieranno | respingera | respingeranno | negoziera"
    " | negozieranno | discutera | discuteranno | esamineranno | proporranno | offriranno | chiedera"
    " | chiederanno | entrera in vigore | entreranno in vigore | daranno vita | dara vita | avra effetto"
    " | scadra | dovra | dovranno",
    "m.modal": "potrebbe | potrebbero | potra | potranno | dovrebbe | dovrebbero | puo | possono"
    " | vorrebbe | vorrebbero | firmerebbe | firmerebbero",
    "m.intent": "vuole | vogliono | voleva | volevano | vorrebbe | vorrebbero | intende | intendono | spera"
    " | sperano | auspica | auspicano | auspicato | mira a | mirano a | obiettivo di | punta a"
    " | puntano a | pronti a | pronto a | pronta a | disponibile a | disponibili a | si prevede"
    " | previsto | prevista | con l obiettivo | interesse a | interessati a | interessato a"
    " | in vista di | in vista della | in programma | per arrivare a | conta di | disponibilita"
    " | in arrivo | attesa | atteso | attese | attesi",
    "m.near": "domani | lunedi prossimo | martedi prossimo | mercoledi prossimo | giovedi prossimo"
    " | venerdi prossimo | la prossima settimana | prossima settimana | nei prossimi giorni"
    " | dopodomani | entro la settimana",
    "m.later": "in futuro | prossimamente | prossimo futuro | prossimi mesi | in seguito | futuro | futura"
    " | successivamente | piu avanti | a breve | seguira | seguiranno | arrivera",
    "m.delay": "rinviato | rinviata | rinvia | rinviano | slitta | slittata | slittato | posticipato"
    " | posticipata | rimandato | rimandata",
    "m.neg": "non | nessun | nessuna | senza | mai | ne",
    "m.yet": "non ancora | ancora da | non e ancora | deve ancora | ancora in attesa | in sospeso",
    "m.pending": "per la ratifica | in attesa di ratifica | attende la ratifica"
    " | dovra essere ratificato | dovra essere ratificata | dovranno essere ratificati"
    " | deve essere ratificato | deve essere ratificata | va ratificato | manca la ratifica"
    " | resta la ratifica | dovra essere approvato | da ratificare",
    "m.deny": "smentisce | smentito | smentita | smentiscono | smentiscono che | nega | negato | negano"
    " | negando | priva di fondamento | notizia falsa",
    "m.reaffirm": "ribadito | ribadisce | ribadiscono | ribadendo | riaffermato | riafferma | riaffermano"
    " | riaffermando | confermato l impegno | conferma l impegno | confermano l impegno"
    " | confermato il proprio impegno | rinnovato l impegno | resta fedele"
    " | rinnovano l impegno | resta impegnato | resta impegnata | ribadito l impegno",
    "m.recall": "scorso | scorsa | anni fa | anno fa | mesi fa | mese fa | in passato | ricordato"
    " | ricorda | ricordando | precedente | precedentemente | gia firmato | gia siglato | gia in vigore"
    " | esistente | l anno scorso | storico | risale | risalgono | risalente | settimane fa"
    " | un giorno prima | settimana scorsa",
    "m.after": "anni dopo che | anno dopo che | mesi dopo che | a un anno dalla | a due anni dalla"
    " | a tre anni dalla | a un anno dall | a due anni dall | a mesi dalla | risale a | risalgono a"
    " | risale al | risale all",
    "m.under": "in base al | in base all | in base alla | nell ambito del | nell ambito dell"
    " | nell ambito della | grazie all | grazie al | sulla base del | sulla base dell"
    " | ai sensi dell | ai sensi del | in virtu dell | in virtu del | dopo l | dopo gli"
    " | dopo il | secondo l accordo | previsto dall | previste dall | previsti dall"
    " | a seguito dell | nel quadro del | nel quadro dell | a partire dall | recente"
    " | previsto dal | prevista dal | previsti dal | prevista dall | previste dal"
    " | sulla base di | in base a | grazie a | in forza dell | in forza del",
    "m.pluperfect": "aveva | avevano | era stato | era stata | erano stati | erano state",
    "m.opinion": "concordano che | concordato che | d accordo che | d accordo sul fatto",
    "m.again": "di nuovo | nuovamente | riapre | ripreso | riprende | ancora",
    "b.body": "consiglio dei ministri | parlamento | camera | senato | camera dei deputati | governo"
    " | cdm | deputati | parlamento europeo | montecitorio | palazzo madama | assemblea",
    "p.pair": "i due paesi | due paesi | le due parti | le parti | entrambe le parti | entrambi i paesi"
    " | i due ministri | i ministri | entrambi i ministri | i due governi | i due stati"
    " | i quattro paesi | i quattro ministri | i quattro governi | quattro paesi | i tre paesi"
    " | i tre ministri | i partecipanti | i due leader | le due capitali | bilaterale | bilaterali"
    " | reciproca | le due delegazioni | due governi | due ministri | entrambi | i due ministeri"
    " | entrambi i ministeri | entrambi i governi | le due polizie | le due amministrazioni | i due capi",
    "x.session": "tavola rotonda | comitato | riunione | sessione | incontro | conferenza | vertice",
    "x.venue": "colloqui | appuntamento | processo | dichiarazione | tappa | scalo",
    "x.like": "sul modello del | sul modello dell | modello di | modello del | modello dell"
    " | simile a quello | simile all | come quello | analogo a | analogo a quello"
    " | sulla falsariga",
    "x.known": "l accordo | dell accordo | all accordo | nell accordo | sull accordo | dall accordo"
    " | l intesa | dell intesa | all intesa | il memorandum | del memorandum | al memorandum"
    " | nel memorandum | il patto | del patto | il trattato | il protocollo | del protocollo"
    " | questo accordo | il testo | quest accordo | tale accordo | la dichiarazione | quello firmato"
    " | quello siglato | quella firmata | quello concluso | quello sottoscritto | quella siglata",
    "x.same": "lo stesso con | altrettanto con | fara lo stesso con | un altro con | uno con | un altra con"
    " | uno analogo | una analoga | uno simile | una simile",
    "x.analog": "analoga | analogo | analoghi | simile | simili | un altra intesa | identico | identica"
    " | gemello | gemella | dello stesso tipo",
    "x.also": "compreso | compresa | incluso | inclusa | tra cui",
    "t.labour": "stagional* | occupazion* | mobilita | manodopera | flussi | assunzion* | reclutament*"
    " | impiego | formazione | quote | badanti | infermier* | agricol* | cuochi | saldatori | autisti"
    " | muratori | braccianti | tecnici | operai | operaio | camerieri | apprendist* | tirocin*"
    " | raccolta | raccoglitor* | colf | meccanici | datori | assumere | qualificat* | lavoro | lavori"
    " | lavorator* | lavoratric* | lavorativ*",
    "t.migration": "migra* | immigra* | rifugiat* | asilo | rimpatri* | riammission* | clandestin*"
    " | scafist* | sbarch* | visti | visto | flussi migratori | trafficanti | tratta | partenze"
    " | naufrag* | barcon* | espuls* | stranier* | permesso di soggiorno | permessi di soggiorno"
    " | arrivi irregolari | canali legali",
    "t.security": "polizia | crimin* | terroris* | droga | narcotraffico | stupefacenti | sicurezza"
    " | frontier* | ministero dell interno | ministeri dell interno | estradizione"
    " | guardia costiera | mafia | tratta"
    " | polizie | forze dell ordine | investigativ*",
    "t.other": "commerc* | tessil* | calzatur* | investiment* | energ* | gas | petrolio | fiscal*"
    " | doppia imposizione | difesa | caccia | armi | fregat* | elicotter* | drone | droni"
    " | turismo | cultur* | cinema | clima | idrogeno | aere* | voli | portual* | ferrovi*"
    " | pesca | universit* | sanit* | spazi* | nuclear* | acqua | minerari* | telecom* | banc*"
    " | marmo | arred* | sport* | calcio | cricket | tregua | prigionieri | agroalimentar*"
    " | olio",
    "c.and": "e | ed | nonche",
    "c.with": "con | a | ai | al | all | alla | per",
    "c.sub": "ma | mentre | che | cui | quale | quali | perche | quando | dove | tuttavia | invece | dopo | prima",
    "s.said": "ha detto | ha dichiarato | ha spiegato | ha annunciato | ha affermato | secondo"
    " | ha riferito | ha aggiunto | dice | annuncia | ha confermato | ha precisato | ha scritto",
    "v.finish": "completare | completera | completeranno | completato | chiudere | chiudera | chiuderanno |"
    " finalizzare | finalizzera | perfezionare | ultimare | portare a termine | mettere a punto",
    "o.text": "il testo | la bozza",
    "v.launch": "lanciato | lanciata | avviato | avviata | ha lanciato | prima fase",
    "o.nth": "seconda riunione | terza riunione | quarta riunione | seconda sessione | terza sessione |"
    " riunione del | seduta del | seconda seduta | si e riunito | si e riunita | tornato a"
    " riunirsi",
    "o.passports": "passaporti diplomatici | passaporto diplomatico | passaporti di servizio | passaporti ufficiali",
    "o.novisa": "senza visto | esenzione dal visto | esenti dal visto | esentati dal visto | niente visto |"
    " senza bisogno di visto | esonerati dal visto | nessun visto | via il visto",
    "o.sentback": "saranno rimpatriati | verranno rimpatriati | saranno riconsegnati | saranno restituiti |"
    " verranno rimandati | saranno rimandati | rimpatrio dei | rimpatrio di | riconsegna",
    "o.offenders": "reati gravi | gravi reati | condannati | ricercati | criminali | latitanti",
    "g.gave": "ha dato | ha concesso | ha riconosciuto | ha accordato | ottiene | ha ottenuto",
    "m.more": "piu | altri | altre | ulteriori",
    "x.met": "incontrato | incontro | ricevuto | vertice | colloquio | incontra",
    "g.hire": "assumera | assumeranno | reclutera | assumere | reclutare",
    "x.join": "si unisce a | si unira a | si aggiunge a",
    "x.after": "dopo la tappa a | dopo",
    "v.pending": "in sospeso da | fermo da | ferma da",
    "x.absent": "non esiste | non esistono | non c e | non ci sono | non vi e | manca un | manca ancora un",
    "o.police": "scambio di informazioni tra polizie | scambio di informazioni tra le polizie | scambio di"
    " informazioni di polizia | cooperazione di polizia | collaborazione di polizia | scambio di"
    " intelligence | cooperazione tra le polizie | cooperazione tra polizie",
    "p.others": "e i ministri di | e i colleghi di | e gli omologhi di",
}

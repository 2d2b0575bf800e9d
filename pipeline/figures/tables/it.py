"""The small words of Italian that decide how a figure is meant; terms are parted by bars."""

from __future__ import annotations

from typing import Final

from pipeline.figures.tables.word import Word

GRAMMAR: Final = {
    Word.DECREE: """
        decreto flussi | decreto | lavoratori stranieri | stranieri | click day
    """,
    Word.YEARLY: """
        l anno | all anno | ogni anno | annui | annue | annuali | annualmente | per anno
    """,
    Word.DENY: """
        smentit* | smentisc* | nega che | ha negato | negato
    """,
    Word.VERSUS: """
        il doppio dei | il doppio delle | quasi il doppio dei | invece di | dai | dalle | contro gli | contro i |
        contro le | contro | rispetto a | rispetto ai | rispetto alle | a fronte di
    """,
    Word.EUROPE: """
        europa | paesi europei | stati europei
    """,
    Word.TOTAL: """
        extracomunitari | extra ue | non comunitari | cittadini non comunitari | paesi terzi | paesi con accordi |
        vari paesi | tutti i paesi | quota totale | quota complessiva | complessiv* | diversi paesi | altri paesi |
        piu paesi
    """,
    Word.NOT: """
        non | mai | nessun* | senza | falso | priv di fondamento
    """,
    Word.FUTURE: """
        partiranno | seguiranno | verranno | lavoreranno | avranno | saranno | otterranno | riceveranno | sara |
        andranno | potra | potranno | entreranno | prevede | prevedono | previst* | dovrebbe* | arriveranno |
        sarebbe* | dara | concedera | rilascera | accogliera | intende
    """,
    Word.PAST: """
        l anno scorso | lo scorso anno | anno precedente | un anno fa | anni fa | in passato | firmato nel |
        firmata nel | firmati nel | firmate nel | in precedenza | sperimentale | pilota
    """,
    Word.SINCE: """
        dal | dall | a partire dal
    """,
    Word.PERIOD: """
        per il | per l anno | triennio | biennio | nel triennio | per gli anni | per | periodo
    """,
    Word.OF_THEM: """
        di questi | di cui | tra questi | fra questi | tra cui | tra loro | fra cui | dei quali | rispettivamente |
        altri | altre | di essi | delle quali
    """,
    Word.SUM: """
        totale | in totale | complessivamente | in tutto | per un totale
    """,
    Word.WHOLE: """
        del totale | del complesso | dell intero | sul totale | di tutti | di tutte | di quelli | di quelle
    """,
    Word.MAKES_UP: """
        rappresent* | pari a | pari al | pesa per il | pesano per il | vale il | costituisc* | ossia il | cioe il |
        o il
    """,
    Word.OWN: """
        suoi cittadini | propri cittadini | suoi connazionali | connazionali
    """,
    Word.SEA: """
        al largo | largo di | coste | costa | naufragi* | acque | mare | vicino | capovol* | affond* | isola di |
        davanti | spiagg* | al largo di
    """,
    Word.POLICE: """
        polizia | autorita | carabinieri | guardia di finanza | guardia costiera | forze dell ordine | procura |
        inquirenti | questura | agenzia | squadra mobile
    """,
    Word.IN: """
        in | nel | nella | a | ad | verso | all | negli | nei
    """,
    Word.FROM: """
        da | dal | dalla | dall | dai | del | della | dell | di | per | dei | degli | dagli
    """,
    Word.STOP: """
        per | con | in | nel | nella | a | da | dal | dalla | su | tra | fra | che | sono | era | erano | saranno |
        ha | hanno | del | della | dell | dei | al | alla | dopo | durante | contro | di | degli | delle | dagli |
        nei | negli | verso | entro
    """,
    Word.AND: """
        e | ed | o
    """,
    Word.LAPSE: """
        in patria | a casa | fa | scors* | carcere | reclusione | condann* | ultim* | entro | dopo | prim* |
        attesa | eta | da | pendente | ritardo | passat* | precedent* | prossim* | detenzione
    """,
    Word.CHANGE: """
        in aumento | in diminuzione | piu | meno | dimezz* | raddopp* | riduzion* | calo | cal* | diminu* |
        in meno | scend* | sces* | aument* | crescit* | cresc* | in piu | incremento | flession* | sal* | rialzo |
        crollo | crollat*
    """,
    Word.FIRST_YEAR: """
        nel primo anno | il primo anno | primo anno
    """,
    Word.SAYS: """
        ha detto | ha dichiarato | ha spiegato | secondo | ha annunciato | ha riferito | ha affermato |
        ha aggiunto | spiega | afferma | riferisce | fa sapere | sostiene | comunica | ha reso noto |
        ha confermato | dice
    """,
    Word.SPEAKER: """
        ministro | ministra | ministero | portavoce | ambasciatore | ambasciata | polizia | autorita | agenzia |
        presidente | governo | commissario | commissione | viminale | farnesina | guardia costiera | prefetto |
        questura | sindacato | coldiretti | istat | oim | unhcr | frontex | sottosegretario |
        ministro dell interno | ministero dell interno | procura
    """,
    Word.ANNOUNCED: """
        annunci* | dichiar*
    """,
    Word.PLANNED: """
        previst* | prevede | saranno | sara | potranno | entreranno | andranno | arriveranno
    """,
    Word.ALLOCATED: """
        assegnat* | destinat* | riservat* | autorizzat* | concess* | quota di | stanziat* | ripartit*
    """,
    Word.OBSERVED: """
        rilasciat* | sono stati | sono state | sono arrivat* | registrat* | mort*
    """,
    Word.ESTIMATED: """
        stim* | circa | si teme | si ritiene
    """,
    Word.CLAIMED: """
        sostien* | rivendic* | elogi* | vant*
    """,
    Word.TARGET: """
        obiettivo | tetto | massimo | fino a
    """,
    Word.VERB: """
        sono stati | sono state | saranno | dovranno | dovrebbero | potranno | potrebbero | hanno | avevano |
        furono | morirono | tornarono | sbarcarono | vivono | lavorano | sono gia | sono arrivati | arriveranno |
        partirono | seguiranno | rimangono | presentarono | hanno presentato | ricevono | sono | erano |
        provengono | provenivano | arrivano | arrivavano | vengono | restano | resteranno | partiranno |
        riguardano | spettano | andranno | toccano | partono
    """,
    Word.LINK: """
        scesi a | scese a | scesa a | sceso a | cresciuti a | salita a | ridotti a | attestat* a | sono | era |
        erano | e ora | salgono a | sale a | saliti a | salite a | salito a | superano | supera | hanno superato |
        raggiungono | raggiunto | ora | ormai | state | stati | a | a quota | toccano | restano | risultano |
        ammontano a | pari a
    """,
    Word.NEED: """
        mancano | manca | fabbisogno | carenza | carenze | servono | servirebbero | bisogno | necessita |
        introvabili
    """,
    Word.RESPECTIVELY: """
        rispettivamente
    """,
    Word.RECALLED: """
        decreto precedente | precedente decreto | ospita | lavorano gia | prevede gia | esistente | gia fissat* |
        resta valid* | restano valid* | rimane valid* | ratificato nel | ratificata nel | ratificati nel |
        ratificate nel | sottoscritto nel | sottoscritta nel | sottoscritti nel | sottoscritte nel | siglato nel |
        siglata nel | siglati nel | siglate nel | concordato nel | concordata nel | concordati nel |
        concordate nel | in vigore dal | gia previst* | gia in vigore
    """,
    Word.PLUPERFECT: """
        era stat* | erano stat*
    """,
    Word.DEPART: """
        partit* | salpat* | proveni* | provenient* | arrivato da | arrivata da | arrivati da | arrivate da |
        partend* | partenza | imbarcat* | diretta in | diretto in | diretti | verso
    """,
    Word.MOSTLY: """
        in gran parte | in maggioranza | per lo piu | soprattutto | principalmente | prevalentemente |
        la maggior parte | perlopiu | in prevalenza
    """,
    Word.NATIONALS: """
        connazionali | connazionale | compatrioti
    """,
    Word.SO_FAR: """
        il prossimo anno | nel primo anno | dall inizio dell anno | da inizio anno | da gennaio | finora |
        quest anno
    """,
    Word.OUT_OF: """
        su un totale di | su un totale
    """,
    Word.MAY: """
        potranno | possono | beneficer* | riguarda | riguarder* | potrebbero
    """,
    Word.COMPARED: """
        rispetto allo scorso anno | rispetto all anno scorso | rispetto a un anno fa |
        rispetto all anno precedente | sull anno precedente | sull anno scorso | su base annua |
        in confronto all anno scorso
    """,
    Word.PRICE: """
        beni | sequestr* | patrimoni* | estort* | versati ai trafficanti | l ora | ogni ora | euro l | stipend* |
        salar* | paga | retribuzion* | multa | multe | sanzion* | cauzione | a testa | a persona | al mese |
        al giorno | all ora | biglietto | biglietti | prezzo | tariffa | riscatto | tangent* | taglia |
        per il viaggio | a viaggio
    """,
    Word.BEHIND: """
        all interno di un decreto | all interno del decreto | nell ambito di un decreto | nell ambito del decreto |
        si ricorda | va ricordato | giova ricordare | ricordiamo
    """,
    Word.AFTERMATH: """
        processo | tribunale | sentenza | anniversario | anni dopo | imputati | assolti | condannati | ricorda
    """,
}

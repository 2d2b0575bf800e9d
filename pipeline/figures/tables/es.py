"""The small words of Spanish that decide how a figure is meant; terms are parted by bars."""

from __future__ import annotations

from typing import Final

from pipeline.figures.tables.word import Word

GRAMMAR: Final = {
    Word.TOLL: "balance",
    Word.DECREE: """
        trabajadores extranjeros | extranjeros | orden gecco | decreto de flujos | decreto flussi | decreto flujos
    """,
    Word.YEARLY: """
        al ano | por ano | cada ano | anuales | anual | anualmente | cada ejercicio | por ejercicio |
        de cada doce | cada doce meses | por ano natural | en cada ano | al ano natural | de cada ano
    """,
    Word.DENY: """
        desminti* | desmient* | niega | nego | negaron | rechazo que | ha negado | niegan | negaba | han negado |
        nego que | negando | es falso que | desautoriza*
    """,
    Word.VERSUS: """
        frente al | cuando | el doble de | casi el doble de | en lugar de | contra | comparado con | comparados con |
        comparadas con | frente a | en comparacion con | desde los | respecto a | frente a los | frente a las |
        balance anterior de | recuento anterior de | primer balance de | habia hablado de | habian hablado de |
        en vez de | el triple de | casi el triple de | mas del doble de | mas del doble que | respecto a los |
        respecto a las | respecto de los | respecto de las | en comparacion con los | en comparacion con las |
        comparado con los | desde las | en contraste con los | frente al de | lejos de los | lejos de las |
        cuando eran | cuando fueron | cuando habian sido | cuando hubo | cuando se contaron |
        cuando se contabilizaron | cuando se registraron | cuando llegaron | cuando sumaban |
        cuando se sumaban | cuando rondaban | cuando eran solo | cuando fueron solo | cuando alcanzaron |
        que los | que las | en lugar de los | contra los | contra las |
        por encima de los | por encima de las | por debajo de los | por debajo de las | mas de los | mas de las |
        menos de los | menos de las | superior a los | superior a las | inferior a los | inferior a las
    """,
    Word.EUROPE: """
        europa | paises europeos | el viejo continente | suelo europeo | costas europeas | territorio europeo |
        estados europeos
    """,
    Word.TOTAL: """
        terceros paises | extracomunitari* | no comunitari* | todos los paises | varios paises | otros paises |
        paises terceros | cupo total | contingente total | cuota total | diferentes paises | distintos paises |
        distintas nacionalidades | todas las nacionalidades | todas las procedencias | de todo el mundo |
        otras nacionalidades | varias nacionalidades | mas paises | el conjunto de paises | paises de origen |
        no comunitarias | paises extracomunitarios | cupo global | contingente global | cuota global |
        paises seleccionados | paises elegidos | algunos paises | ciertos paises | determinados paises |
        diversos paises | diversas nacionalidades | una decena de paises | todos los origenes |
        cualquier nacionalidad | cualquier origen | todos los estados | nacionalidades | paises de procedencia |
        desde distintos paises | desde varios paises | desde diferentes paises | desde diversos paises | desde
        otros paises | de varios paises | de distintos paises | de diferentes paises | de diversos paises |
        con ellos | con ellas | con estos | junto a ellos | sumados a ellos | con este vuelo
        | de toda nacionalidad | con independencia de la nacionalidad
        | sin distincion de nacionalidad
    """,
    Word.COMPOUND: """
        oficina de visados | oficinas de visados | seccion de visados | centro de visados | centros de visados |
        personal de visados | oficina de asilo | oficinas de asilo | oficina de extranjeria | oficinas de
        extranjeria | sistema de visados | tasa de visado
    """,
    Word.EXPLOITED: """
        explota* | explotad* | esclaviz* | empleados ilegalmente | sin contrato | en condiciones de esclavitud
    """,
    Word.WHEN: """
        cuando | mientras | despues de | tras | antes de | en cuanto | porque | hasta que
    """,
    Word.NOT: """
        no | nunca | ningun* | sin | falso | tampoco | jamas | ninguno
    """,
    Word.FUTURE: """
        sera | seran | podra | podran | llegaran | preve | preven | previst* | concedera | dara | expedira |
        acogera | recibira | iran | espera | habra | pretende | contratara | contrataran | ofrecera | va a | van a |
        viajara | viajaran | trabajara | trabajaran | entrara | entraran | ocupara | ocuparan | incorporara |
        incorporaran | admitira | admitiran | abrira | abriran | permitira | permitiran | reclutara | reclutaran |
        traera | traeran | importara | importaran | fichara | ficharan | empleara | emplearan | emitira | emitiran |
        otorgara | otorgaran | autorizara | autorizaran | reservara | reservaran | destinara | destinaran |
        ampliara | ampliaran | elevara | elevaran | facilitara | facilitaran | tramitara | tramitaran | aceptara |
        aceptaran | asignara | asignaran | fijara | fijaran | dedicara | dedicaran | participara | participaran |
        beneficiara | beneficiaran | desembarcara | desembarcaran | partira | partiran | volara | volaran |
        cubrira | cubriran | obtendra | obtendran | vendra | vendran | tendra | tendran | recibiran | acogeran |
        concederan | daran | ofreceran | llegara | expediran | esperan | habran | saldra | saldran | sumara |
        sumaran | esta previsto | estan previstos | se espera | se esperan | proxima campana | quiere | quieren |
        planea | planean | aspira a | aspiran a | pretenden | se compromete a | comprometido a | acogeremos |
        daremos | contrataremos | tienen previsto | tiene previsto | llegarian | vendrian | contrataria | acogeria |
        daria |
        llevara | llevaran | enviara | enviaran | formara | formaran | volveran | regresaran
    """,
    Word.PAST: """
        el ano pasado | ano anterior | hace un ano | hace dos anos | en el pasado | firmado en | firmada en |
        firmados en | firmadas en | piloto | hace anos | el ejercicio anterior | el pasado ano |
        la campana pasada | el ano precedente | un ano antes | un ano atras | anos atras | hace tres anos |
        hace cuatro anos | hace cinco anos | hace diez anos | hace una decada | la pasada campana |
        la campana anterior | la temporada pasada | la temporada anterior | en anos anteriores |
        en ejercicios anteriores | el curso pasado | rubricado en | rubricada en | acordado en | acordada en |
        alcanzado en | entonces | por entonces | anteriormente | en aquel momento | en ediciones anteriores |
        el mes anterior | el trimestre anterior | el pasado ejercicio | la edicion anterior | el ano record
        | del ano record |
        cuando se | cuando fueron | cuando llegaron | cuando hubo | de hace un ano | de hace dos anos |
        ejercicio pasado | curso anterior | campana previa | el ano previo | temporada previa | un curso antes |
        una campana antes | un ejercicio antes | hace una temporada | hace dos campanas | un mes antes |
        dos anos antes | tres anos antes | la semana anterior | la vispera
    """,
    Word.SINCE: """
        desde | a partir de
    """,
    Word.PERIOD: """
        para | trienio | bienio | periodo | entre | cuatrienio | quinquenio | de aqui a
    """,
    Word.OF_THEM: """
        de ellos | de ellas | de los cuales | de las cuales | entre ellos | de estos | de estas | entre ellas |
        respectivamente | otros | otras | de los que | de las que | entre los que | entre las que |
        entre los cuales | entre las cuales | de entre ellos | incluidos | incluidas | incluyendo |
        entre estos | entre estas | de esa cifra | de ese total | de esa cantidad | de esos | de esas |
        de este total | mas en | mas para | mas desde | adicionales | restantes | los otros | las otras |
        el resto | los restantes | las restantes | los demas | las demas | de esa suma | de esa partida |
        de ese importe | de ese dinero | de esos fondos | de ese monto | de ese presupuesto | de esa ayuda |
        de esa dotacion | de este importe | de esta suma | de dicha suma | de dicha cantidad | del montante |
        solo en la ultima | solo en las ultimas | solo en el ultimo | solo en los ultimos | solo esta
        semana | solo este mes | solo en la primera | solo en los primeros | solo en lo que va | solo hoy
        | solo ayer | solo durante
    """,
    Word.SUM: """
        total | en total | en conjunto | un total de | sumando | en suma | lo que suma | que suman |
        hasta un total de | totaliz* | en su conjunto | globalmente
    """,
    Word.WHOLE: """
        del total | del conjunto | de todos | de todas | sobre el total | de la cifra total | del global |
        de ese total
    """,
    Word.MAKES_UP: """
        represent* | supon* | equival* a | equival* al | o sea | es decir | constituy* | acapar* | copan | copa |
        concentr* | aglutin* | conforma* | pesan | pesa un | agrupan | reunen | suman un | suma un | supone* |
        lo que equivale a | un equivalente al | integran el | abarcan | absorb*
    """,
    Word.OWN: """
        sus nacionales | sus ciudadanos | sus compatriotas | compatriotas | sus propios ciudadanos |
        sus propios nacionales | nacionales suyos | ciudadanos suyos | sus conciudadanos | de los suyos |
        connacionales
    """,
    Word.SEA: """
        frente a | costas | costa | naufragi* | aguas | mar | cerca de | volc* | hundi* | isla de | playa |
        zozobr* | litoral | ruta atlantica | ruta canaria | naufrag* | zozobra* | mar adentro | alta mar | altamar |
        a la deriva | playas | orilla | canal de sicilia | mediterraneo | atlantico | egeo | alboran |
        aguas internacionales | hundid* | volcado | vuelco | patera* | cayuco* | neumatica
    """,
    Word.POLICE: """
        policia | autoridades | guardia civil | gendarmeria | fuerzas de seguridad | fiscalia | agencia | agentes |
        cuerpos de seguridad | ertzaintza | mossos | policias | policial* | policia nacional | fia |
        ministerio publico | audiencia nacional | europol | interpol | carabineros | guardacostas |
        guardia costera | investigadores | brigada | brigadas | ucrif | fuerzas auxiliares
    """,
    Word.IN: """
        en | a | al | hacia | hasta | rumbo a
    """,
    Word.WITH: """
        con | junto a
    """,
    Word.FROM: """
        de | del | desde | para | procedentes de | originarios de | provenientes de | venidos de | venidas de |
        oriundos de | naturales de | salidos de | originarias de | procedente de | proveniente de | originario de |
        desde las | desde los
    """,
    Word.STOP: """
        cerca | frente | junto | para | con | en | a | al | por | desde | que | son | eran | fueron | seran | ha |
        han | sobre | entre | hasta | tras | durante | contra | del | de | hacia | segun | sin | se | bajo
    """,
    Word.AND: """
        y | e | o
    """,
    Word.LAPSE: """
        en su pais | en casa | primer* | hace | carcel | prision | condena* | ultim* | pasad* | tras | despues |
        despues de |
        edad | dentro de | espera | pendiente* | anterior* | retraso | desde | proxim* | medio | reclusion |
        de carcel | de prision | anos de edad | de experiencia | experiencia | demora | a la deriva | de travesia |
        travesia | en el mar | sin comer | tardo | tardaron | tarda | mas tarde | atras | ultimo* | anteriores |
        siguiente* | de edad | de negociaciones | de conversaciones | de investigacion | investigacion |
        aniversario | navegacion | navegando | duraba | de vida | llevaba | llevaban | lleva | llevan | tramite |
        tramites | tramitacion | tramitar |
        regresar durante | volver durante | regreso durante | ausentarse
    """,
    Word.CHANGE: """
        incremento | dispar* | duplic* | merma* | reduc* | caida | cae | caen | cayo | cayeron | descen* | baj* |
        disminu* | aument* | crec* | subi* | increment* | menos | mas | sube | alza | desplom* | repunt* |
        incrementa | aumento | escalad* | triplic* | cuadruplic* | multiplic* | retroce* | recort* | ralentiz* |
        contraccion | contrajo | decrec* | merm* | mengu* | amino* | se hunde* | se hundio | se hundieron |
        hundimiento | desciend* | disminuc* | repunte | rebot* | dispara* | engros* | rebaj* | modera* | acelera* |
        recorto | reduccion | interanual
    """,
    Word.FIRST_YEAR: """
        el primer ano | en el primer ano | primer ano
    """,
    Word.SAYS: """
        dijo | segun | afirmo | anuncio | explico | asegura | aseguro | senalo | informo | declaro | ha dicho |
        ha anunciado | confirmo | indico | sostiene | apunto | ha informado | ha explicado | ha asegurado | afirma |
        dice | anuncia | explica | senala | informa | confirma | indica | apunta | recordo | recuerda | detalla |
        detallo | precisa | preciso | anade | anadio | subrayo | subraya | recalca | recalco | sostuvo | manifesto |
        avanzo | revelo | revela | reconoce | reconocio | admite | admitio | de acuerdo con | a juicio de | relato |
        relata | comunico | expuso | zanjo | ha afirmado | ha senalado | ha indicado | ha precisado |
        ha confirmado | ha detallado | ha recordado | ha revelado
    """,
    Word.SPEAKER: """
        ministro | ministra | ministerio | portavoz | embajador | embajada | policia | autoridades | agencia |
        presidente | gobierno | comisario | comision | guardia civil | salvamento maritimo |
        delegacion del gobierno | secretaria de estado | interior | oim | acnur | frontex | fiscalia | ong |
        caminando fronteras | sindicato | consejero | delegado | ministros | primer ministro | primera ministra |
        canciller | viceministro | viceministra | secretario | secretaria | secretario de estado | directora |
        subdelegacion | subdelegado | delegada | comisaria | consejera | consejeria | cancilleria | exteriores |
        ejecutivo | moncloa | eurostat | ine | fia | europol | cruz roja | cear | accem | patronal | asaja | coag |
        unhcr | alcalde | alcaldesa | prefecto | gobernador | coronel | comandante | fiscal | guardacostas |
        guardia costera | consul | consulado | senador | diputado | presidenta | vicepresidenta | vicepresidente |
        lehendakari | defensor del pueblo | banco central | agencia tributaria | seguridad social |
        oficina de asilo | observatorio | eurodiputado
    """,
    Word.ANNOUNCED: """
        anunci* | declar* | anuncia | anuncian | avanzo | comunico | revel* | promet* | se comprometi* |
        prometi* | promete
    """,
    Word.PLANNED: """
        seran | sera | preve | preven | prever | previst* | llegaran | podran | concedera | habra | tendra* |
        vendran | viajaran |
        trabajaran | se espera | esperan | prevision | previsiones | planea* | pretende* | quiere | quieren |
        podra | deberan | esta previsto | proyecta* | concederan | recibira* | acogera* | contratara* | dara |
        daran | abrira* | admitira* | reservara* | traera* |
        un proyecto piloto | un programa piloto | un plan piloto | una experiencia piloto | un piloto para
    """,
    Word.ALLOCATED: """
        asignad* | concedid* | reservad* | autorizad* | cupo de | contingente de | destinad* | aprob* | asigna |
        asigno | reserva | adjudic* | otorg* | fija | fijo | fijad* | corresponden | corresponder* | destina |
        dispone | repart* | atribu* | establecid* | acordad* | pactad* | autoriza | concede | cuota de |
        concedio | concedieron
    """,
    Word.OBSERVED: """
        expedid* | llegaron | registrad* | fueron | murieron | llegado | entraron | desembarcaron | han sido |
        registr* | contabiliz* | fallecieron | recibi* | ha habido | hubo | detenidos | rescatad* | devuelt* |
        repatriad* | solicitaron | presentaron | acogio | viven | residen | sumaron | alcanzaron
    """,
    Word.ESTIMATED: """
        estim* | calcul* | se teme | alrededor | se estima | se calcula | cree | creen | se cree | podrian |
        podria | temen | teme | en torno a | aproximad* | segun estimaciones | se habla de | rondan | ronda |
        oficiosamente | se baraja | barajan | presume*
    """,
    Word.CLAIMED: """
        asegur* | sostien* | presum* | elogi* | alab* | alardea* | se jacto | se jacta | vanaglori* | presumio |
        celebro | celebra | reivindic* | destaco | destaca | defendio | defiende | atribuy* | se felicit*
    """,
    Word.TARGET: """
        objetivo | tope | maximo | hasta | meta | metas | objetivos | techo | limite | como maximo | un maximo de |
        aspira a | aspiran a | de aqui a | pretende alcanzar | llegar a
    """,
    Word.VERB: """
        fueron | han sido | seran | podran | deberan | deberian | podrian | tienen | habian | estan | van | ya |
        hay | suman | viven | trabajan | murieron | fallecieron | sobrevivieron | volvieron | esta | siguen |
        vinieron | viajaron | se | siendo | acudieron | participaron | presentaron | recibieron | vendran |
        recibio | recibe | ha recibido | han recibido | registro | tramito |
        se quedan | son | eran | proceden | procedian | vienen | llegan | quedan | han | corresponden | iran |
        permanecen | llegaron | quedaron | quedaban | lograron | lograban | logran | llegaban | desembarcaron |
        desembarcaban | entraron | entraban | entran | cruzaron | cruzaban | cruzan | viajaban | trabajaron |
        trabajaban | necesitaron | necesitaban | necesitan | solicitaron | solicitaban | ocuparon | ocupaban |
        ocupan | terminaron | terminaban | terminan | acabaron | acababan | acaban | presentaban | resultaron |
        resultaban | pasaron | pasaban | regresaron | regresaban | retornaron | retornaban | cobraron | cobraban |
        tomaron | tomaban | formalizaron | formalizaban | aceptaron | aceptaban | intentaron | intentaban |
        ingresaron | ingresaban | saltaron | saltaban | alcanzaron | alcanzaban | arribaron | arribaban | zarparon |
        zarpaban | naufragaron | naufragaban | figuraron | figuraban | figuran | esperaron | esperaban | esperan |
        aguardaron | aguardaban | aguardan | continuan | continuaban | permanecian | perdieron | consiguieron |
        consiguen | obtuvieron | obtienen | residen | vivian | nacieron | partieron | salieron | salen | pidieron |
        piden | pertenecen | cayeron | desaparecieron | perecieron | se ahogaron | tuvieron | hubieron |
        requirieron | iban | venian | sufrian | fallecen | mueren | pueden | deben | dijeron | siguieron | serian |
        estaban | estuvieron | volveran | saldran | entraran | trabajaran | corresponderian | correspondieron |
        tocan | pasan | cumplen | cumplian | optaron | optan | optaban | recibiran | recibian | tendran | tenian |
        podian | debian
    """,
    Word.LINK: """
        que lleguen | que vengan | que acudan | que se incorporen |
        espera | esperan | se espera | se esperan | preve | preven | aguarda | aguardan | espera a | esperan a |
        se llegara a | se llega a | se llegaria a | llegaremos a | se subira a |
        bajaron a | bajo a | cayeron a | cayo a | subieron a | subio a | pasaron a | situa en | cifra en |
        se elevan a | son | eran | fueron | suben a | sube a | asciende a | ascendio a | ascendieron a |
        superan | supera | alcanzan | alcanza | alcanzo | suman | suma | ya son | hasta | rondan | rozan | a |
        se elevo a | se elevaron a | se eleva a | asciende ya a | ascienden a | ascendian a | ascendia a |
        ascendera a | descendio a | descendieron a | descendio hasta | descendieron hasta | descienden a |
        desciende a | bajaron hasta | bajo hasta | cayo hasta | cayeron hasta | subio hasta | subieron hasta |
        sube ya a | sube hasta | crecio hasta | crecieron hasta | aumento a | aumentaron a | aumento hasta |
        aumentaron hasta | redujo a | redujeron a | redujo hasta | pasa a | paso a | pasan a | supero |
        superaron | superara | superaban | rebasa | rebasan | rebaso | rebasaron | alcanzaron | alcanzara |
        alcanzaran | alcanzaba | alcanzaban | rozo | rozaron | roza | rondaba | rondaban | ronda | ronda los |
        rondo | sumo | sumaron | sumaban | totaliza | totalizan | totalizo | totalizaron | cifrado en |
        cifrada en | cifrados en | cifradas en | cifran en | cifro en | cifraron en | se cifra en |
        se cifran en | se cifro en | situado en | situo en | situan en | situaron en | situaba en |
        se situa en | se situan en | se situo en | se situaron en | queda en | quedan en | quedo en |
        quedaron en | quedara en | quedaba en | fija en | fijo en | fijan en | fijado en | fijada en |
        fijados en | fijara en | eleva a | elevo a | elevan a | elevara a | elevado a | elevada a |
        eleva hasta | elevo hasta | amplia a | amplio a | ampliara a | ampliado a | amplia hasta | reduce a |
        reducira a | reducido a | aumenta a | aumentara a | limita a | limito a | limitado a | establece en |
        establecio en | establecido en | establecida en | es de | era de | fue de | sera de | son de |
        seran ya | van ya | ya van | se quedaron en | se quedo en | se queda en | se quedan en | totalizaban |
        eran ya | son ya | ya suman | suma ya | suman ya | se acerca a | se acercan a | se acerca a los |
        se aproxima a | estima en | estimo en | estiman en | estimado en | estimada en | calcula en |
        calculan en | calculo en | ascendia ya a | supera ya | superan ya | ronda ya | rondan ya | alcanza ya |
        alcanzan ya | roza ya | rozan ya | rebasa ya | rebasan ya | asciende ya | ascienden ya | se eleva ya |
        se elevan ya | llega ya | llegan ya | sube ya | suben ya | pasan de | pasaron de | paso de | pasa de |
        pasado de | pasar de | pasara de | pasaran de | bajaron de | bajo de | bajan de | subieron de |
        subio de | suben de | cayeron de | cayo de | crecieron de | crecio de | aumentaron de | aumento de |
        descendieron de | descendio de | se saldo con | se saldo en | se saldaron con | se saldaron en |
        se salda con | se salda en | se saldan con | se saldan en | se cerro con | se cerro en |
        se cerraron con | se cerraron en | se cierra con | se cierra en | termino con | termino en |
        terminaron con | terminaron en | acabo con | acabo en | acabaron con | acabaron en | concluyo con |
        concluyo en | concluyeron con | concluyeron en | finalizo con | finalizo en | finalizaron con |
        finalizaron en | cerro con | cerro en | cerraron con | cerraron en | arrojo con | arrojo en |
        llega a los | llega a las | llego a los | llego a las | llegan a los | llegan a las | llegaron a los |
        llegaron a las | llegara a los | llegara a las | llegaran a los | llegaran a las | llegaba a los |
        llegaba a las | arroja | arrojo | arrojan | arrojaron | deja en | dejo en | dejan en | dejaron en |
        deja ya en | crecera a | crece a | crecen a | crecio a | se incremento a | se incrementaron a |
        incremento a
    """,
    Word.NEED: """
        faltan | falta | necesita | necesitan | escasez | deficit | hacen falta | carencia | precisa | precisan |
        requiere | requieren | demandan | hara falta | haran falta | faltaban | faltaran | faltarian | necesitaba |
        necesitaban | necesitara | necesitaran | necesitaria | necesitarian | escasean | carecen de | urgen |
        necesidad de | necesidades de | sin cubrir | por cubrir
    """,
    Word.RESPECTIVELY: """
        respectivamente
    """,
    Word.RECALLED: """
        naufragio anterior | anterior naufragio | naufragios anteriores |
        decreto anterior | ya trabajan | vigente | existente | ya fijad* | sigue vigente | siguen vigentes |
        ratificado en | ratificada en | ratificados en | ratificadas en | suscrito en | suscrita en | suscritos en |
        suscritas en | pactado en | pactada en | pactados en | pactadas en | aunque el cupo | aunque la cuota |
        cupo era | cuota era | contingente era | orden anterior | acuerdo anterior | convenio anterior |
        campanas anteriores | regimen anterior | cupo anterior | contingente anterior | en vigor desde |
        vigente desde | firmado hace | suscrito hace | acordado en | acordada en | rubricado en | rubricada en |
        ya vigente | ya en vigor | ya existente | ya trabajaban | cupo vigente | contingente vigente |
        la cuota vigente | entonces vigente |
        plan anterior | anterior plan | programa anterior | trienio anterior | bienio anterior |
        periodo anterior | recuerda | recuerdan | recordo | recordaba | recordaban
    """,
    Word.PLUPERFECT: """
        habia | habian
    """,
    Word.RELATIVE: """
        que | quien | quienes | cuyo | cuya | cuyos | cuyas
    """,
    Word.AMONG: """
        entre | entre los | entre las | incluid* | figuran
    """,
    Word.USED: """
        se cubri* | se han cubierto | fue cubiert* | utilizad* | agotad* | se agot* | sin utilizar | se usaron |
        se han usado | se aprovech* | se convirtieron | se han convertido | se tradujeron
    """,
    Word.WORLDWIDE: """
        de todo el mundo | en todo el mundo | desde todo el mundo | de todos los paises | desde distintos paises
        | desde varios paises | desde diferentes paises | desde diversos paises | desde otros paises | de varios
        paises | de distintos paises | de diferentes paises | de diversos paises
    """,
    Word.EMPLOYERS: """
        empresarios | empleadores | patronal | hosteleros | agricultores | empresas | constructores |
        asociaciones agrarias | sector hotelero
    """,
    Word.ASKED: """
        pedian | pedia | habian pedido | habia pedido | habian solicitado | solicitaban | reclamaban | exigian |
        querian | pidieron
    """,
    Word.DEPART: """
        zarp* | salio | salir | salido | salida | salidas | salian | saliendo | salieron | saliera | partio |
        partir | partian | partieron | partiendo | proced* | proveni* | rumbo a | hacia | con destino | partid* |
        embarc* |
        provenient* | procedent* | zarpo | en direccion a | camino de | dirigian | dirigia | con rumbo | salen |
        rumbo | salida | habia salido
    """,
    Word.NAMELY: """
        es decir | o sea | esto es | a saber | repartidos en | divididos en
    """,
    Word.HENCE: """
        de modo que | de manera que | asi que | por lo que | por tanto | por lo tanto | con lo que | en
        consecuencia | luego
    """,
    Word.DOES: """
        trabaja | trabajan | trabajo | trabajaron | vive | viven | reside | residen | estudia | permanece |
        encontro | regreso | retorno | regresaron | retornaron | pidio | solicito | labora | laboran |
        laboro
    """,
    Word.RATE: """
        el porcentaje | la tasa | la proporcion | la cuota | el porcentaje fue | la tasa fue | era del | fue
        del
    """,
    Word.RECKONS: """
        calcula | calculan | calculaba | calculo | estima | estiman | estimaba | estimo | cifra | cifran |
        cifro | se calcula | se estima
    """,
    Word.NEWCOMERS: """
        nuevas llegadas | recien llegad* | nuevas entradas | nuevos ingresos | nuevos
    """,
    Word.DAY_BEFORE: """
        el dia anterior | la noche anterior | la tarde anterior | la vispera | al dia siguiente | el dia siguiente |
        el dia despues | un dia antes | un dia despues | la noche siguiente | el mismo dia | ese mismo dia |
        ese dia | la misma noche | esa misma noche | esa misma tarde | la misma jornada
    """,
    Word.EACH: """
        en cada uno | cada uno | en cada uno de ellos | de cada uno
    """,
    Word.ALL: """
        todos | todas | todos ellos | todas ellas
    """,
    Word.CONSULATE: """
        consulad* | embajad* | oficina consular
    """,
    Word.MOSTLY: """
        la mitad de ellos | la mitad de ellas | la mitad de los cuales | la mitad de las cuales | la mitad |
        en su mayoria | la mayoria | mayoritariamente | principalmente | sobre todo | en su mayor parte | mayoria |
        principal* | en gran parte | en buena parte | predomin* | fundamentalmente | casi todos | casi todas |
        el grueso | en gran medida | primordialmente | en su inmensa mayoria | por nacionalidades |
        entre las nacionalidades | la mayor parte | gran mayoria
    """,
    Word.THERE: """
        trabajan fuera |
        trabajan en | ya trabajan | trabaja en | estan empleados | tienen empleo en | trabajan actualmente |
        aguardan su expulsion | esperan su expulsion | pendientes de expulsion | estudian en
    """,
    Word.NATIONALS: """
        compatriotas | connacionales | nacionales | compatriota | connacional | conciudadanos | paisanos |
        nacional | ciudadanos | subditos | nacionalidad
    """,
    Word.SO_FAR: """
        este ano | en lo que va de ano | desde enero | en lo que va de | hasta la fecha |
        en lo que llevamos de ano | desde principios de ano | desde comienzos de ano | desde el 1 de enero |
        hasta ahora | hasta el momento | en el ano en curso | proximo ano | el ano proximo | el ano que viene |
        ano en curso | desde que empezo el ano | desde que comenzo el ano |
        en los dos primeros meses | en los primeros meses | en el primer trimestre | en el primer semestre
    """,
    Word.RANKED: """
        primera | segunda | tercera | a la cabeza | en cabeza | en segundo lugar
    """,
    Word.OUT_OF: """
        de un total de | sobre un total de | de un conjunto de | sobre un conjunto de | de una cartera de |
        de una bolsa de
    """,
    Word.MAY: """
        podran | pueden | podrian | podra | benefici* | acogerse | se beneficiaran | podria beneficiar |
        tendran derecho | tienen derecho | podran optar | podran pedir | favorecer* | alcanzara a | afectara a |
        abarcara | dispondran de | disponen ya de | podran legalizarse | podran regularizar* | tendran acceso |
        tendran a su disposicion | se beneficiara | beneficiara | regularizar a | seran regularizados |
        ser regularizados | cumplen los requisitos | han obtenido
    """,
    Word.COMPARED: """
        respecto al ano pasado | que el ano pasado | que el ano anterior | respecto al ano anterior | interanual |
        que hace un ano | respecto a hace un ano | sobre el ano anterior | frente al ano pasado |
        que en el mismo periodo | respecto al mismo periodo | en comparacion con el ano pasado |
        en comparacion con el ano anterior | comparado con el ano pasado | frente al ano anterior |
        frente al mismo periodo | que un ano antes | que el ejercicio anterior | con respecto al ano pasado |
        con respecto al ano anterior | en relacion con el ano pasado | en relacion al ano anterior |
        mas que el ano pasado | menos que el ano pasado | en tasa interanual | en terminos interanuales |
        de un ano a otro | ano a ano | respecto del ano anterior | respecto a la campana anterior |
        que la campana anterior | que la temporada pasada | que la campana pasada | respecto al ejercicio anterior |
        que en la campana anterior | que en la anterior
    """,
    Word.PRICE: """
        bienes | incaut* | decomis* | pedian | exigian | extorsion* | estaf* | salario* | sueldo* | jornal |
        cobra* | multa* | fianza | por persona | por cabeza | al mes | al dia | por hora | billete* | precio |
        tasa | tasas | rescate de | soborno* | por el viaje | por viaje | por plaza | cobraban | cobraron | cobrar |
        pagaban | pagaron | pagar entre | pasaje* | alquiler | tarifa* | cada migrante | cada inmigrante |
        por inmigrante | por migrante | por trayecto | el trayecto | el viaje | por pasaje | honorarios |
        mensuales | mensual | diarios | la hora | por jornada | nomina | remuneracion | recompensa | ganan |
        ganaba | ganaban | intervin* | intervenid* | en metalico | en efectivo | botin | embargad* | blanque* |
        ganancias | lucr* | traspaso | clausula | sancion* | indemniz* | a razon de | cada uno | cada una | pago |
        pagado | desembols*
    """,
    Word.BEHIND: """
        pocos recuerdan | casi nadie recuerda |
        cabe recordar | recuerdese | conviene recordar | dentro de un decreto | en el marco de un decreto |
        dentro de un contingente | es de recordar | hay que recordar | se recuerda que | recordemos |
        dentro de un cupo | en el marco del decreto | como se recordara | el mismo acuerdo | el mismo convenio |
        el mismo memorando | el mismo texto | aquel acuerdo | aquel convenio | aquel memorando |
        un acuerdo similar | un convenio similar | un acuerdo gemelo | recordo que | recuerda que |
        ha recordado que | recordaron que | recuerdan que
    """,
    Word.PAPER: """
        acuerdo | convenio | memorando | memorandum | pacto | protocolo | tratado | texto | declaracion |
        memorandos | entendimiento
    """,
    Word.AFTERMATH: """
        juicio | tribunal | sentencia | aniversario | anos despues | absuelt* | juzga* | vista oral | banquillo |
        audiencia provincial | apelacion | casacion | a los que se juzga | anos de aquel | diez anos de |
        conmemora* | homenaje* | aniversarios | memoria de
    """,
    Word.REGULARISE: """
        regularizar | regulariza | regularizan | regularizara | regularizaran | regularizar a |
        regularizados | regularizadas | regularizado | regularizarse | regularice | seran regularizados |
        ser regularizados | podran regularizar* | se regularizara | se regularizaran | seran regularizadas |
        seran legalizados | quedaran regularizados | pondra en regla | pondran en regla | puestos en regla |
        seran legales | legalizar | legaliza | legalizara | legalizados
    """,
    Word.GIVES: """
        da | dan | dara | daran | dar | concede | conceden | concedera | concederan | conceder | concedido |
        otorga | otorgan | otorgara | otorgar | entrega | entregara | expide | expedira | recibe | reciben |
        recibira | recibiran | recibir | obtiene | obtienen | obtendra | obtendran | obtener | tendran |
        ofrece | ofrecera | facilitara
    """,
    Word.PERMITS: """
        permiso | permisos | permiso de residencia | permisos de residencia | permiso de trabajo | permisos
        de trabajo | papeles | documentos | autorizacion | autorizaciones | autorizaciones de residencia |
        autorizacion de residencia | tarjeta de residencia | residencia | residencia legal | estatus legal |
        visado | visados
    """,
    Word.COVERED: """
        incluye | incluira | incluid* | incluyen | abarca | abarcara | ampara | amparara | se acogeran | se
        acogen | acogidos | se extiende a | se extiende tambien a | se extendera a | se aplica a | se
        aplicara a | entran | entraran | se incorporan al regimen | alcanza a | alcanzara a
    """,
    Word.SUNK: """
        naufrag* | hundi* | hundio | volco | volcar* | zozobr*
    """,
    Word.SAILED: """
        zarp* | partio | partieron | partido | salio | salieron | salido
    """,
    Word.HAD: """
        habia | habian
    """,
    Word.PUTS: """
        cifro | cifra en | cifra la | cifra el | ha cifrado | cifrado en | cifrada en | estimo | estima la | estima el |
        situo | situa | ha situado
    """,
    Word.RANKING: """
        clasificacion | ranking | puesto numero | posicion | indice
    """,
    Word.DIASPORA: """
        en el exterior | en el extranjero | residentes en el exterior | diaspora
    """,
    Word.HERE: """
        pais
    """,
    Word.HAS: """
        tiene | cuenta con
    """,
    Word.ABROAD: """
        en el exterior | en el extranjero | al extranjero | al exterior
    """,
    Word.RESCUERS: """
        armada | marina real | marina | pescadores | salvamento maritimo | guardacostas | patrullera | patrulleras |
        rescatistas | socorristas | equipos de rescate | servicios de rescate
    """,
    Word.PASSENGERS: """
        pasajeros | a bordo | embarcados
    """,
    Word.HAILS: """
        procede | proceden | procedia | procedian | procedio | provienen | proviene | provenia | provenian
        | vino | vinieron | viene | vienen | llego | llegaron | llega | llegan | llegaba | llegaban | venia | venian
        | originario | originarios
        | originarias
    """,
    Word.SUPPLIES: """
        aporto | aporta | aportaba | ha aportado | puso | pone | proporciono | proporciona | suministro | envio |
        mando | contribuyo con | cubrio
    """,
    Word.FLAG: """
        bandera | pabellon
    """,
    Word.VESSEL: """
        patera | pateras | cayuco | cayucos | neumatica | neumaticas | embarcacion | embarcaciones |
        barco | barcos | barca | barcas | barcaza | barcazas | lancha | lanchas | bote | botes | balsa |
        balsas | buque | buques | pesquero | pesqueros | narcolancha* | camion | camiones | furgoneta |
        furgonetas | autobus | autobuses
    """,
    Word.GROUPS: """
        vuelos de deportacion | vuelos de repatriacion | vuelos de retorno | vuelo | vuelos | avion |
        aviones | red | redes | banda | bandas | organizacion | organizaciones
        | operacion | operaciones | redada | redadas | registros | empresa | empresas | explotaciones |
        fincas | empleadores | paises | estados | provincias | comunidades autonomas | municipios |
        consulados | cie | centros
    """,
    Word.HURT: """
        herid* | lesionad*
    """,
}

"""The Spanish words of agreements, by cue class: what stands around a paper and its verb."""

from __future__ import annotations

from pipeline.agreements.tables.es_verbs import prospects, row

#: Verbs that bring an instrument about, and what is told of it when they stand in the future or the subjunctive.
BRINGING = """
    firmar rubricar suscribir sellar formalizar concluir cerrar oficializar acordar pactar consensuar alcanzar
    decidir convenir concretar adoptar aceptar apalabrar aprobar avalar convalidar refrendar autorizar respaldar
    ratificar renovar prorrogar extender reactivar crear establecer constituir lanzar iniciar instaurar instituir
    implantar conformar fundar desplegar aplicar
"""

WORDS: dict[str, str] = {
    "m.purpose": "al firmar | firmando | al suscribir | en lugar de firmar",
    "m.cond": """
        una vez | en cuanto se | si | en caso de | siempre que | a condicion de | en el caso de que |
        con la condicion de | solo si |
        a menos que | salvo que | de no
    """,
    "m.weekday": """
        el lunes | el martes | el miercoles | el jueves | el viernes | el sabado | el domingo | esta semana | manana
    """,
    "m.future": row(
        prospects(BRINGING),
        """
            sera | seran | va a | van a | dara | daran | concedera | concederan | otorgara | expedira | emitira |
            ofrecera | contratara | acogera | acogeran | recibira | recibiran | tendra | tendran | habra |
            reservara | asignara | ampliara | aumentara | admitira | abrira | destinara | asignaran | reservaran |
            adjudicara | formaran | formara | introducira | pondran | suspendera | suspenderan | congelara |
            rompera | denunciara | expira | rechazara | rechazaran | negociara | negociaran | discutiran |
            abordaran | estudiaran | propondra | propondran | ofreceran | pedira | pediran | entrara en vigor |
            entraran en vigor | surtira efecto | pondran en marcha | pondra en marcha | entre en vigor |
            entre en vigencia | entre en aplicacion | entren en vigor | entren en vigencia | entren en aplicacion |
            entrara en vigencia | entrara en aplicacion | entraran en vigencia | entraran en aplicacion |
            entraria en vigor | entraria en vigencia | entraria en aplicacion | entrarian en vigor |
            entrarian en vigencia | entrarian en aplicacion | comenzara a regir | comenzara a aplicarse |
            comenzara a surtir efecto | comenzara a surtir efectos | comenzara a ser efectivo | comenzaran a regir |
            comenzaran a aplicarse | comenzaran a surtir efecto | comenzaran a surtir efectos |
            comenzaran a ser efectivo | empezara a regir | empezara a aplicarse | empezara a surtir efecto |
            empezara a surtir efectos | empezara a ser efectivo | empezaran a regir | empezaran a aplicarse |
            empezaran a surtir efecto | empezaran a surtir efectos | empezaran a ser efectivo | surtira efectos |
            cobrara vigencia | sera efectivo | sera efectiva | se hara efectivo | vamos a | iba a | iban a |
            esta llamado a | estan llamados a | esta llamada a | habra de | habran de | tendra que | tendran que |
            debera | deberan | se dispone a | se disponen a | para su firma | pendiente de firma | se firme |
            se firmen | que firme | que firmen | se suscriba | se rubrique | ofertara | ofertaran | facilitara |
            facilitaran | entregara | entregaran | repartira | repartiran | abriran | traera | traeran | reclutara |
            reclutaran | incorporara | incorporaran | empleara | emplearan | duplicara | duplicaran | triplicara |
            triplicaran | elevara | elevaran | ampliaran | aumentaran | incrementara | incrementaran | recortara |
            recortaran | reducira | reduciran | subira | subiran | incluira | incluiran | adjudicaran | otorgaran |
            expediran | emitiran | habran | tendremos | seremos | contrataran | contrataremos | acogeremos |
            abriremos | daremos | concederemos | admitiran
        """,
    ),
    "m.modal": """
        podria | podrian | puede | pueden | deberia | deberian | debe | firmaria | firmarian | seria | deben |
        tendria que | tendrian que | habria de | pudiera | pudieran | cabria | convendria | seria posible |
        posible | eventual | hipotetico | hipotetica
    """,
    "m.intent": """
        quiere | quieren | queria | querian | quisiera | espera | esperan | esperaba | pretende | pretenden |
        aspira a | aspiran a | busca | buscan | desea | desean | tiene previsto | tienen previsto | preve | preven |
        previsto | prevista | con el objetivo de | objetivo es | dispuesto a | dispuesta a | dispuestos a |
        intencion de | confia en | confian en | interes en | interesado en | planea | planean | listos para |
        a la espera de | disposicion | queremos | quiso | quisieron | querra | querran | querremos | querria |
        querrian | pretendemos | pretendia | pretendian | pretendera | pretenderan | pretenderemos | pretendiendo |
        pretender | aspira | aspiran | aspiramos | aspiraba | aspiraban | aspirando | deseamos | deseaba |
        deseaban | deseando | confia | confian | confiamos | confiaba | confiaban | confiando | prevemos | previa |
        previan | previstos | previstas | esperamos | esperando | con vistas a | con miras a | con la intencion de |
        dispuestas a | se dispone a | se disponen a | se propone | se proponen | interesada en | interesados en |
        interesadas en | voluntad de | deseo de | ganas de | planes para | planes de | proyecta | proyectan |
        intenta | intentan | trata de | tratan de | tiene intencion de | tienen intencion de |
        tiene la intencion de | tienen la intencion de | tiene en mente | se plantea | se plantean | baraja |
        barajan | esta previsto que | se espera que | se preve que | es previsible que | ojala | la posibilidad de |
        urge a | urgio a | insta a | insto a | instan a | instaron a | exige a | exige que | pide a | pidio a |
        piden a | pide que | pidio que | reclama que | anhela | anhelan | ambiciona | ambicionan | ansia | ansian |
        proposito de | meta de | exige | exigen | exigio | exigieron | pide | piden | pidio | pidieron | pedira |
        insta | instan | insto | reclama | reclaman | reclamo | urge | urgen | urgio |
        amenaza con | amenazan con | amenazo con | amenazaron con | ha amenazado con | han amenazado con |
        amenazando con | amago con | amaga con | amenaza de | sondea | sondean | sondeo a | sondeo al |
        sondearon a | ha sondeado | han sondeado | tantea | tantean | tanteo a | ha tanteado | corteja |
        cortejan | se dirigio a | se ha dirigido a
    """,
    "m.near": """
        el lunes proximo | el proximo lunes | el proximo martes | el proximo miercoles | el proximo jueves |
        el proximo viernes | la proxima semana | proxima semana | proximos dias | pasado manana |
        manana en | el lunes que viene | el martes que viene | el miercoles que viene | el jueves que viene |
        el viernes que viene | la semana que viene | el proximo sabado | el proximo domingo | el martes proximo |
        el miercoles proximo | el jueves proximo | el viernes proximo | en las proximas horas |
        en los proximos dias | en unos dias | en cuestion de dias | este mismo mes | a finales de mes |
        a finales de esta semana | hoy mismo
    """,
    "m.later": """
        en el futuro | proximamente | proximos meses | mas adelante | en breve | futuro | futura | futuros |
        posteriormente | seguira | llegara | seguiran | proximo ano | ano proximo | ano que viene |
        el mes que viene | mes proximo | proximo mes | a lo largo del ano | a lo largo de este ano |
        antes de fin de ano | antes de final de ano | en una fase posterior | en una segunda fase | a medio plazo |
        a corto plazo | cuanto antes | pronto | en fechas proximas | en el curso del ano | en los proximos meses |
        en las proximas semanas | proximas semanas | futuras
    """,
    "m.delay": """
        aplazado | aplazada | aplaza | aplazo | aplazan | aplazaron | pospuesto | pospuesta | pospone | pospuso |
        retrasa | retraso | retrasado | retrasada | aplazados | aplazar | aplazamiento | aplazara | posponer |
        pospuestos | pospusieron | posponen | retrasan | retrasaron | retrasar | se demora | demora | demoran |
        demoro | se dilata | dilata | dilatan |
        tendra que esperar | tendran que esperar | habra de esperar | debera esperar | deberan esperar |
        tendria que esperar | queda para | se deja para | se deja a | se pospone | se aplaza | esperara a |
        esperara hasta
    """,
    "m.bound": """
        no menos de | no menos del | no mas de | no mas del | no inferior a | no inferiores a | no superior a |
        no superiores a | nunca menos de | nunca mas de | sin superar | sin pasar de
    """,
    "m.neg": """
        no | ningun | ninguna | sin | nunca | tampoco | ni | jamas | nadie | ninguno | en modo alguno |
        de ninguna manera | en absoluto
    """,
    "m.never": """
        nunca fue ratificado | nunca fue ratificada | nunca ha sido ratificado | nunca ha sido ratificada |
        nunca ratificado | nunca ratificada | nunca se ratifico | nunca se ha ratificado | nunca entro en vigor |
        nunca ha entrado en vigor | jamas fue ratificado | jamas ratificado | jamas entro en vigor
    """,
    "m.yet": """
        todavia no | aun no | pendiente de | pendiente | sigue sin | por firmar | todavia sin | aun sin |
        sin firmar | sin ratificar | por ratificar | pendientes de | pendientes | a la espera de la firma |
        a expensas de | a falta de la | a falta de |
        no han fijado fecha | no se ha fijado fecha | no ha fijado fecha | no hay fecha | sin fecha |
        no tiene fecha | no tienen fecha | sin fecha para | no se ha concretado la fecha |
        no lograron | no logro | no logran | no logra | no han logrado | no ha logrado | no consiguieron |
        no consiguio | no consiguen | no han conseguido | no ha conseguido | no llegaron a | no llego a |
        no llegan a | no han llegado a | no alcanzaron | sin lograr | sin conseguir | siguen sin |
        no se ponen de acuerdo | no se pusieron de acuerdo | no hubo acuerdo
    """,
    "m.pending": """
        para su ratificacion | pendiente de ratificacion | a la espera de ratificacion | debe ser ratificado |
        debera ser ratificado | debe ratificarlo | falta la ratificacion | pendiente de ser ratificado |
        para ser ratificado | debera ratificarlo | pendientes de ratificacion | deberan ratificar |
        debera ratificar | tendra que ratificar | tendran que ratificar | tendra que ser ratificado |
        habra de ser ratificado | a falta de ratificacion | a falta de la ratificacion |
        a la espera de la ratificacion | pendiente de la ratificacion | pendiente de tramite parlamentario |
        pendiente de aprobacion parlamentaria | para su tramitacion | tendra que pasar | debera pasar por |
        tiene que pasar por | a expensas de la ratificacion | sin ratificar | falta que lo ratifique |
        falta que lo ratifiquen | necesita la ratificacion | requiere la ratificacion | precisa la ratificacion |
        ha de ser ratificado |
        ratificacion sigue pendiente | ratificacion esta pendiente | ratificacion continua pendiente
    """,
    "m.deny": """
        desmiente | desmintio | desmentido | desmienten | desmintieron | niega | nego | niegan | negaron | negado |
        es falso | bulo | sin fundamento | desmentir | desmintiendo | desmentida | desmentidas | negar | negando |
        no es cierto | no es verdad | es mentira | son falsas | son falsos | es falsa | falsedad | falsa la |
        falso el | falsas las | carece de fundamento | carecen de fundamento | carente de fundamento | infundado |
        infundada | infundados | infundadas | tilda de bulo | tildo de bulo | tacha de bulo | tacho de bulo |
        tilda de falso | tildo de falso | tacha de falso | califica de falso | califico de falso |
        califica de bulo | califico de bulo | desautoriza | desautorizo | nada de cierto | sin ningun fundamento |
        un invento | noticia falsa | informacion falsa | rotundamente falso | extremo negado | negado por |
        desmentido por | niega la existencia de
    """,
    "m.reaffirm": """
        reafirma | reafirmo | reafirman | reafirmaron | reafirmando | reitera | reitero | reiteran | reiteraron |
        reiterando | sigue comprometido | sigue comprometida | renovo su compromiso | renuevan su compromiso |
        ratificaron su compromiso | ratifico su compromiso | siguen comprometidos | reafirmar | ha reafirmado |
        han reafirmado | ha reiterado | han reiterado | reiterar | ratifican su compromiso |
        ratifica su compromiso | renueva su compromiso | renovaron su compromiso | renovar su compromiso |
        expresaron su compromiso | expresan su compromiso | subrayaron su compromiso | mantiene su compromiso |
        mantienen su compromiso | refrendan su compromiso | refrendaron su compromiso |
        insistieron en su compromiso | sigue siendo fiel al
    """,
    "m.recall": """
        ya firmo | ya firmaron | ya ha firmado | ya han firmado | ya suscribio | ya suscribieron | ya ha suscrito |
        ya han suscrito | ya rubrico | ya rubricaron | ya sello | ya sellaron |
        pasado | pasada | hace un ano | hace dos anos | hace tres anos | anos despues | ano despues |
        meses despues | hace un mes | hace meses | hace anos | recordo | recuerda | recordaron | anterior |
        anteriormente | ya firmado | ya firmo | existente | existentes | el ano pasado | ya existente | medio ano |
        se remonta | se remontan | data de | datan de | hace semanas | hace dos semanas | un dia antes |
        hace cuatro anos | hace cinco anos | hace seis anos | hace diez anos | hace una decada | hace veinte anos |
        hace apenas un ano | hace casi un ano | hace un par de anos | hace tiempo | hace siglos | en su dia |
        en su momento | tiempo atras | anos atras | meses atras | semanas atras | a principios de siglo |
        a finales de los | en los anos | recordando | rememoro | rememora | antiguos | anteriores | preexistente |
        preexistentes | de entonces | por entonces | en aquella | en aquel | el ano anterior | el mes pasado |
        hace varios anos | historico acuerdo de | data del | se remonta al | databa de | vigente desde |
        aniversario | se cumple un ano | se cumplen
    """,
    "m.after": """
        anos despues de que | ano despues de que | meses despues de que | a un ano de | a dos anos de |
        se remonta a | se remontan a | se remonta al | ano y medio despues de que | semanas despues de que |
        decadas despues de que | anos despues de | meses despues de | semanas despues de | a tres anos de |
        a seis meses de | al cabo de un ano de | se cumple un ano de | se cumplen dos anos de |
        se cumple un ano desde | tres anos despues | se remontaba a | dos anos despues de que
    """,
    "m.under": """
        en virtud del | en virtud de | al amparo del | al amparo de | en el marco del | en el marco de |
        gracias al | gracias a | segun el | conforme al | tras el | tras los | despues de los | despues del |
        despues de la | a raiz del | con arreglo al | dentro del | en aplicacion del | tras la | sobre la base del |
        a partir del | desde el | desde los | reciente | en base al | amparo de | regidas por el | regidos por el |
        por el | en cumplimiento del | en cumplimiento de los | de conformidad con el | de acuerdo con el |
        acogidos al | acogidas al | acogiendose al | amparandose en el | amparados por el | amparado por el |
        amparadas por el | al calor del | al abrigo del | fruto del | merced al | por medio del | a traves del |
        mediante el | previsto en el | previstos en el | previstas en el | prevista en el | contemplado en el |
        contemplada en el | contemplados en el | contempladas en el | recogido en el | recogidos en el |
        en los terminos del | con base en el | basandose en el | basado en el | basada en el | basados en el |
        apoyandose en el | bajo el | bajo los | del marco del | en el contexto del | segun lo acordado en el |
        los terminos del | establecido en el | establecida en el | estipulado en el | invocando el | invoca el |
        invoco el | desde la firma del | tras la firma del
    """,
    "m.pluperfect": "habia | habian | habia sido | habian sido | hubo | habiamos",
    "m.opinion": """
        acordaron que la | coincidieron en que | de acuerdo en que | coinciden en que | convinieron en que |
        coincidieron en senalar | coincidieron en destacar | coincidieron en subrayar | estan de acuerdo en que |
        estuvieron de acuerdo en que
    """,
    "m.again": """
        de nuevo | nuevamente | reabre | reanuda | vuelve a | otra vez | vuelven a | una vez mas | por segunda vez |
        por segundo ano | por tercer ano | reabren | reanudan
    """,
    "m.manner": "sin votacion | sin debate | sin enmiendas | sin cambios | sin objeciones | sin votos en contra | "
    "sin reservas | "
    "mas facilmente | mas rapidamente | mas rapido | mas deprisa | con mas facilidad | con mas rapidez",
    "n.lifts": """
        levanta | levantan | levanto | levantaron | levantado | levantar | levantara | revoca | revoco | revocado |
        retira | retiro | retirado | fin a | fin a la
    """,
    "m.more": "mas | adicionales | nuevos | nuevas",
    "n.expected": """
        esta prevista | esta previsto | prevista para | previsto para | se espera | esperada para | tendra
        lugar | esta fijada | se preve | prevista en | queda para | aplazada | se aplaza | se producira
    """,
    "m.handed": """
        entrego | entregaron | entregado | entrega | ha entregado | remitio | remitieron | remitido | presento un |
        presentaron un | envio | enviaron | enviado
    """,
    "m.none": "ningun | ninguna | ningun otro | ninguna otra",
}

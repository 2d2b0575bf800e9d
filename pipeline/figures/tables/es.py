"""The small words of Spanish that decide how a figure is meant; terms are parted by bars."""

from __future__ import annotations

from typing import Final

from pipeline.figures.tables.word import Word

GRAMMAR: Final = {
    Word.DECREE: """
        trabajadores extranjeros | extranjeros | orden gecco
    """,
    Word.YEARLY: """
        al ano | por ano | cada ano | anuales | anual | anualmente
    """,
    Word.DENY: """
        desminti* | desmient* | niega | nego | negaron | rechazo que | ha negado
    """,
    Word.VERSUS: """
        frente al | el doble de | casi el doble de | en lugar de | contra | comparado con | comparados con |
        comparadas con | frente a | en comparacion con | desde los | respecto a
    """,
    Word.EUROPE: """
        europa | paises europeos
    """,
    Word.TOTAL: """
        terceros paises | extracomunitari* | no comunitari* | todos los paises | varios paises | otros paises |
        paises terceros | cupo total | contingente total | cuota total | diferentes paises | distintos paises |
        distintas nacionalidades
    """,
    Word.NOT: """
        no | nunca | ningun* | sin | falso | tampoco
    """,
    Word.FUTURE: """
        sera | seran | podra | podran | llegaran | preve | preven | previst* | concedera | dara | expedira |
        acogera | recibira | iran | espera | habra | pretende | contratara | contrataran | ofrecera | va a | van a
    """,
    Word.PAST: """
        el ano pasado | ano anterior | hace un ano | hace dos anos | en el pasado | firmado en | firmada en |
        firmados en | firmadas en | piloto | hace anos | el ejercicio anterior | el pasado ano | la campana pasada
    """,
    Word.SINCE: """
        desde
    """,
    Word.PERIOD: """
        para | trienio | bienio | periodo | entre
    """,
    Word.OF_THEM: """
        de ellos | de ellas | de los cuales | de las cuales | entre ellos | de estos | de estas | entre ellas |
        respectivamente | otros | otras
    """,
    Word.SUM: """
        total | en total | en conjunto | un total de
    """,
    Word.WHOLE: """
        del total | del conjunto | de todos | de todas | sobre el total
    """,
    Word.MAKES_UP: """
        represent* | supon* | equival* a | equival* al | o sea | es decir
    """,
    Word.OWN: """
        sus nacionales | sus ciudadanos | sus compatriotas | compatriotas
    """,
    Word.SEA: """
        frente a | costas | costa | naufragi* | aguas | mar | cerca de | volc* | hundi* | isla de | playa |
        zozobr* | litoral | ruta atlantica | ruta canaria
    """,
    Word.POLICE: """
        policia | autoridades | guardia civil | gendarmeria | fuerzas de seguridad | fiscalia | agencia | agentes |
        cuerpos de seguridad | ertzaintza | mossos
    """,
    Word.IN: """
        en | a | al | hacia | hasta
    """,
    Word.FROM: """
        de | del | desde | para | procedentes de | originarios de
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
        edad | dentro de | espera | pendiente* | anterior* | retraso | desde | proxim* | medio
    """,
    Word.CHANGE: """
        incremento | dispar* | duplic* | merma* | reduc* | caida | cae | caen | cayo | cayeron | descen* | baj* |
        disminu* | aument* | crec* | subi* | increment* | menos | mas | sube | alza | desplom* | repunt*
    """,
    Word.FIRST_YEAR: """
        el primer ano | en el primer ano | primer ano
    """,
    Word.SAYS: """
        dijo | segun | afirmo | anuncio | explico | asegura | aseguro | senalo | informo | declaro | ha dicho |
        ha anunciado | confirmo | indico | sostiene | apunto | ha informado | ha explicado | ha asegurado
    """,
    Word.SPEAKER: """
        ministro | ministra | ministerio | portavoz | embajador | embajada | policia | autoridades | agencia |
        presidente | gobierno | comisario | comision | guardia civil | salvamento maritimo |
        delegacion del gobierno | secretaria de estado | interior | oim | acnur | frontex | fiscalia | ong |
        caminando fronteras | sindicato | consejero | delegado
    """,
    Word.ANNOUNCED: """
        anunci* | declar*
    """,
    Word.PLANNED: """
        seran | sera | preve* | previst* | llegaran | podran | concedera | habra
    """,
    Word.ALLOCATED: """
        asignad* | concedid* | reservad* | autorizad* | cupo de | contingente de | destinad* | aprob*
    """,
    Word.OBSERVED: """
        expedid* | llegaron | registrad* | fueron | murieron
    """,
    Word.ESTIMATED: """
        estim* | calcul* | se teme | alrededor
    """,
    Word.CLAIMED: """
        asegur* | sostien* | presum* | elogi* | alab*
    """,
    Word.TARGET: """
        objetivo | tope | maximo | hasta | meta
    """,
    Word.VERB: """
        fueron | han sido | seran | podran | deberan | deberian | podrian | tienen | habian | estan | van | ya |
        hay | suman | viven | trabajan | murieron | fallecieron | sobrevivieron | volvieron | esta | siguen |
        vinieron | viajaron | se | siendo | acudieron | participaron | presentaron | recibieron | vendran |
        se quedan | son | eran | proceden | procedian | vienen | llegan | quedan | han | corresponden | iran |
        permanecen | llegaron
    """,
    Word.LINK: """
        bajaron a | bajo a | cayeron a | cayo a | subieron a | subio a | pasaron a | situa en | cifra en |
        se elevan a | son | eran | fueron | suben a | sube a | asciende a | ascendio a | ascendieron a | superan |
        supera | alcanzan | alcanza | alcanzo | suman | suma | ya son | hasta | rondan | llegan a | llega a |
        rozan | a
    """,
    Word.NEED: """
        faltan | falta | necesita | necesitan | escasez | deficit | hacen falta | carencia | precisa | precisan
    """,
    Word.RESPECTIVELY: """
        respectivamente
    """,
    Word.RECALLED: """
        decreto anterior | ya trabajan | vigente | existente | ya fijad* | sigue vigente | siguen vigentes |
        ratificado en | ratificada en | ratificados en | ratificadas en | suscrito en | suscrita en | suscritos en |
        suscritas en | pactado en | pactada en | pactados en | pactadas en | aunque el cupo | aunque la cuota |
        cupo era | cuota era | contingente era
    """,
    Word.PLUPERFECT: """
        habia | habian
    """,
    Word.DEPART: """
        zarp* | sali* | parti* | proced* | proveni* | rumbo a | hacia | con destino
    """,
    Word.MOSTLY: """
        en su mayoria | la mayoria | mayoritariamente | principalmente | sobre todo | en su mayor parte | mayoria
    """,
    Word.NATIONALS: """
        compatriotas | connacionales | nacionales
    """,
    Word.SO_FAR: """
        este ano | en lo que va de ano | desde enero | en lo que va de | hasta la fecha
    """,
    Word.OUT_OF: """
        de un total de | sobre un total de
    """,
    Word.MAY: """
        podran | pueden | podrian | podra | benefici* | acogerse | se beneficiaran
    """,
    Word.COMPARED: """
        respecto al ano pasado | que el ano pasado | que el ano anterior | respecto al ano anterior | interanual |
        que hace un ano | respecto a hace un ano | sobre el ano anterior | frente al ano pasado
    """,
    Word.PRICE: """
        bienes | incaut* | decomis* | pedian | exigian | extorsion* | estaf* | salario* | sueldo* | jornal |
        cobra* | multa* | fianza | por persona | por cabeza | al mes | al dia | por hora | billete* | precio |
        tasa | tasas | rescate de | soborno* | por el viaje | por viaje | por plaza
    """,
    Word.BEHIND: """
        cabe recordar | recuerdese | conviene recordar | dentro de un decreto | en el marco de un decreto |
        dentro de un contingente
    """,
    Word.AFTERMATH: """
        juicio | tribunal | sentencia | aniversario | anos despues | absuelt*
    """,
}

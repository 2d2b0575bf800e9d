"""The Spanish words of agreements, by cue class: what stands around a paper and its verb."""

from __future__ import annotations

from pipeline.agreements.tables.es_verbs import each, row

WORDS: dict[str, str] = {
    "b.cabinet": "consejo de ministros | gobierno | gabinete | ejecutivo | la moncloa",
    "b.house": "congreso | senado | parlamento | camara | pleno | diputados | cortes | hemiciclo | asamblea | "
    "asamblea nacional | senadores | legisladores | parlamentarios",
    "b.bill": "proyecto de ley de ratificacion | proyecto de ley para ratificar | "
    "proyecto de ley para la ratificacion | "
    "proyecto de ley que ratifica | remision a las cortes | remision al congreso | remision al parlamento | "
    "remision a la asamblea | envio a las cortes | envio al congreso | envio al parlamento | "
    "remitir a las cortes | remitir al congreso | remitir al parlamento | enviar a las cortes | enviar al congreso | "
    "enviar al parlamento | proyecto de ley aprobatorio | remision a las cortes generales",
    "b.body": """
        consejo de ministros | congreso | senado | parlamento | gobierno | camara | pleno | diputados |
        parlamento europeo | eurocamara | asamblea nacional | cortes | consejo de la union europea |
        consejo de la ue | la camara baja | camara alta | el hemiciclo | gabinete | camara de diputados |
        parlamento nacional |
        eurodiputados | los senadores | senadores | los legisladores | legisladores | los parlamentarios |
        parlamentarios
    """,
    "p.pair": """
        los dos paises | ambos paises | dos paises | las dos partes | ambas partes | las partes |
        los dos ministros | ambos ministros | los ministros | los dos gobiernos | ambos gobiernos |
        ambas delegaciones | los dos lados | bilateral | bilaterales | ambos | los cuatro paises |
        los cuatro ministros | los cuatro gobiernos | cuatro paises | los tres paises | los tres ministros |
        los participantes | los dos mandatarios | mutua | ambos estados | las dos capitales | ambos ministerios |
        los dos ministerios | ambas policias | los dos cuerpos | las dos naciones | ambas naciones |
        ambas capitales | los dos estados | los dos ejecutivos | ambos ejecutivos | las dos delegaciones |
        ambos mandatarios | los dos presidentes | ambos presidentes | ambos cancilleres | los dos cancilleres |
        los dos lideres | ambos lideres | los dos jefes de gobierno | ambos jefes de gobierno | los dos titulares |
        ambos titulares | los firmantes | los signatarios | ambos lados | las dos policias | los cinco paises |
        las dos orillas | ambas orillas | bilateralmente | reciproca | reciproco | mutuo | conjuntamente |
        los dos responsables | ambos responsables | los dos socios | ambos socios | ambas administraciones |
        su par | su homologo | su homologa | sus homologos | su colega | su contraparte | sus pares
    """,
    "x.session": "mesa redonda | comite | reunion | sesion | encuentro | conferencia | cumbre",
    "x.venue": "conversaciones | cita | encuentros | proceso | declaracion | escala | parada",
    "x.like": """
        modelo de | modelo del | similar al | similar a | parecido al | como el de | siguiendo el modelo |
        a imagen del | al estilo del | al estilo de los | como el firmado con | como el que | como los de |
        inspirado en el | en la linea del | en la linea de los | a semejanza del | calcado del | igual que el |
        parecido a los | similar al de | similares a los | del tipo del | como el suscrito con
    """,
    "x.known": """
        tal acuerdo | un acuerdo asi | un acuerdo de este tipo | semejante acuerdo | un pacto asi |
        el acuerdo | del acuerdo | al acuerdo | este acuerdo | dicho acuerdo | el pacto | del pacto | el memorando |
        del memorando | el memorandum | del memorandum | el convenio | del convenio | el tratado | el protocolo |
        el texto | la declaracion | ese acuerdo | el que firmo | el que firmaron | el firmado | el suscrito |
        el que suscribio | el que suscribieron | dicho convenio | dicho memorando | este convenio | ese convenio |
        este memorando | ese memorando | este pacto | ese pacto | al pacto | al memorando | al convenio |
        al tratado | del tratado | del protocolo | el entendimiento | del entendimiento | el documento |
        del documento | el citado acuerdo | el mencionado acuerdo | lo firmado | lo pactado | lo acordado |
        su acuerdo | tal acuerdo | aquel acuerdo | el mismo acuerdo | la carta | la hoja de ruta
    """,
    "x.another": """
        otro sobre | otra sobre | uno sobre | una sobre | un segundo sobre | una segunda sobre | el otro sobre |
        la otra sobre | un tercero sobre | el segundo sobre | la segunda sobre | otro de | otro para | uno de | uno para
    """,
    "n.papers": "documentos | textos | acuerdos | convenios | memorandos | instrumentos | tratados",
    "x.employers": "constructores | empresarios | agricultores | empresas | hosteleros | patronal | hoteleros | "
    "armadores | cooperativas | sindicatos | economistas | economista | expertos | analistas",
    "x.same": """
        lo hara con | lo haran con | lo mismo con | lo hizo con | lo hara tambien con | hara lo propio con |
        lo propio con | otro con | uno con | uno similar | uno igual | otro igual | lo hizo tambien con |
        otro tanto con | otro mas con | hizo lo propio con | hace lo propio con | haran lo propio con |
        hara lo mismo con | hizo lo mismo con | uno parecido con | otro similar con | uno semejante con |
        otro parecido con | uno analogo con
    """,
    "x.analog": """
        similar | similares | analogo | analogos | parecido | identico | del mismo tipo | semejante | parecida |
        parecidos | parecidas | identica | identicos | equivalente | equivalentes | analoga | analogas |
        comparable | semejantes | del mismo tenor | de la misma indole | calcado | calcada | gemelo |
        gemela | gemelos
    """,
    "x.also": """
        incluido | incluida | entre ellos | incluyendo | que incluye | que incluyen | incluidos | incluidas |
        entre ellas
    """,
    "t.labour": """
        laboral* | empleo* | tempor* | contratacion | mano de obra | movilidad | circular | jornaler* |
        cualificad* | agricol* | contratos | puestos | cocineros | soldadores | conductores | albanil* | enfermer* |
        tecnicos | obreros | camareros | aprendices | cosecha | recolector* | recoleccion | cuidador* | mecanicos |
        empleador* | vacantes | fresas | trabajo | trabajos | trabajador* | contratar | contrata* | recluta* |
        brazos | braceros | peones | campana agricola | frutos rojos | marineros | camioneros | medicos |
        profesionales | talento | ocupacion* | oficios | contrato* | enfermeria | vacante | jornal* | obrero |
        empleadas | empleados | empleada* |
        personal sanitario | sanitarios extranjeros | personal medico | profesionales sanitarios |
        cosechero* | operarios | carpinteros | fontaneros | electricistas | personal cualificado |
        personal de enfermeria |
        fresa | vendimia | aceituna | arandanos | frambuesa | hosteleria | recogida de | invernaderos
    """,
    "t.workers": "trabajadores | trabajadoras | temporeros | temporeras | jornaleros | enfermeras | obreros",
    "t.migration": """
        migra* | inmigra* | refugiad* | asilo | repatria* | readmi* | cayuco* | patera* | irregular* | retorno* |
        devolucion* | visado* | visas | extranjeria | mafias | trata | traficantes | naufrag* | expulsi* |
        extranjer* | sin papeles | deport* | fronteras exteriores | emigra* | asilad* | solicitantes de asilo |
        clandestin* | menores no acompanados | contrabando de personas | contrabando de migrantes |
        personas en movimiento | frontex | desplazad* | regulariza* | visa |
        situacion legal | situacion administrativa | diaspora | residen en espana | residentes en espana |
        tercer pais seguro | terceros paises seguros | reconduccion | reconducciones | reconducid* |
        interceptados en el mar | interceptados en alta mar | rescatados en el mar | comunidad paquistani |
        comunidad marroqui | comunidad senegalesa
    """,
    "t.security": """
        polici* | crimen | crimin* | delincuencia | terroris* | narcotrafico | droga* | seguridad | fronteriz* |
        fronteras | ministerio del interior | ministerios del interior | extradicion | guardia civil | mafias |
        trata | antiterror* | extradita* | inteligencia | gendarmer* | carabineros | interpol | europol | mafia |
        blanqueo | ciberdelincuencia | ministros del interior | ministro del interior | contrabando
    """,
    "t.other": """
        permisos de conducir | permiso de conducir | carnes de conducir |
        comerci* | textil* | calzado | inversion* | energ* | gas | petroleo | fiscal* | doble imposicion | defensa |
        caza | cazas | armas | fragata* | helicoptero* | dron | drones | turismo | cultur* | cine | clima* |
        hidrogeno | aere* | vuelos | puertos | ferrovia* | pesca | pesquer* | universi* | sanita* | espaci* |
        nuclear* | agua | minera* | telecom* | banc* | marmol | deport | deportes | deportiv* | futbol | cricket |
        tregua | alto el fuego | presos | aceite | vacun* | turistic* | taxi* | aduaner* | aranc* | ferrocarril* |
        infraestructur* | sanidad | lengua | patrimonio | museo* | satelite* | misil* | submarin* | litio | cobre |
        cereal* | trigo | aceituna* | olivar | deuda | credito* | prestamo* | banca | medioambient* | ambiental* |
        residuos | jugador* | delantero | clubes | fichaje | traspaso | paz | rehenes | prisioneros |
        hermanamiento | alquiler | gastronom* | moda | deportista*
    """,
    "c.and": "y | e | asi como",
    "c.with": "con | a | para | al",
    "x.with_which": "con los que | con las que | con el que | con la que | con los cuales | con las cuales | con quien",
    "p.host": "el pais | la isla",
    "c.sub": """
        pero | mientras | que | quien | cuyo | cuya | porque | cuando | donde | aunque | sin embargo | tras | antes
    """,
    "s.said": """
        dijo | ha dicho | declaro | explico | anuncio | afirmo | segun | aseguro | anadio | informo | confirmo |
        senalo | ha explicado | afirma | asegura | anuncia | agrego | agrega | avanzo | avanza | comunico |
        comunica | confirma | conto | dice | dijeron | explica | explicaron | expuso | indico | indica | informa |
        manifesto | manifiesta | matizo | preciso | precisa | recalco | recalca | recordo | remarco | resalto |
        sentencio | senala | senalaron | sostuvo | sostiene | subrayo | subraya | zanjo | aclaro | aclara |
        admitio | reconocio | reconoce | apunto | apunta | revelo | revela | ha anunciado | ha asegurado |
        ha afirmado | ha confirmado | ha informado | ha senalado | ha indicado | ha subrayado | ha precisado |
        ha declarado | detallo | detalla | a juicio de | en palabras de | de acuerdo con
    """,
    "x.met": """
        reunio | reunion | encuentro | recibio | reunieron | entrevisto | reunira | reuniran | se reune |
        se reunen | se vio | se vieron | visita | cumbre | recibe | reciben | recibieron | conversaron | converso |
        encuentros | reuniones | mantuvo | mantuvieron | entrevista | entrevistaron
    """,
    "x.to_vote": "pasa al congreso | pasa a las cortes | pasa ahora al | pasa ahora a las cortes | "
    "debera ser ratificado | debe ser ratificado | "
    "pendiente de ratificacion | a la espera de ratificacion",
    "x.join": """
        se suma a | se sumara a | se une a | se unira a | se suma al | se sumara al | se sumo a | se sumo al |
        se une al | se unio a | se unio al | se unira al | se adhiere a | se adhiere al | se adhirio a |
        se adhirio al | se adherira a | se incorpora al | se incorpora a | se incorporo al
    """,
    "x.after": row(
        each(
            """
                viaja | viajo | viajara | viajar | viajan | viajaron | viajaran | viajado | llega | llego | llegan |
                llegaron | llegar | llegara | llegado | acude | acudio | acudira | acudir | vuela | volo | volara |
                se desplaza | se desplazo | se desplazara | desplazarse | regresa | regreso | regresara | vuelve |
                volvio | visita | visito | visitara | aterriza | aterrizo | recala | recalo | visita oficial |
                viaje oficial | su viaje | el viaje | la visita | su visita | gira | desplazamiento | lo lleva |
                lo llevara | la llevara | los llevara | lo llevara tambien | la llevara tambien |
                los llevara tambien | partir | proseguir
            """,
            """
                 | hoy | ayer | manana | este lunes | este martes | este miercoles | este jueves | este viernes
            """,
            "a",
        ),
        "tras | despues de | luego de | al dia siguiente de | a continuacion de",
    ),
    "x.absent": """
        no existe | no existen | no hay | no consta | no existia | no habia | no tiene | no tienen | carece de |
        carecen de | falta un | sin que exista | sin que haya | inexistencia de | ausencia de | no cuenta con |
        no cuentan con | a falta de un
    """,
    "p.others": """
        y los ministros de | y sus homologos de | y los titulares de interior de | y los cancilleres de |
        y sus colegas de | y sus pares de | y los homologos de | y los presidentes de | y los embajadores de |
        y los titulares de trabajo de | y los titulares de migracion de | y los jefes de gobierno de
    """,
    "x.none": "todavia no hay | aun no hay | no hay aun | no hay todavia | no hay por ahora | no hay de momento",
    "x.first_come": """
        los primeros trabajadores | primer grupo | primer contingente | las primeras temporeras | los
        primeros en | primera promocion | primer vuelo | primeras llegadas | primera expedicion | los
        primeros temporeros | las primeras en |
        segundo grupo | segundo contingente | nuevo grupo | otro grupo | tercer grupo |
        primeros trabajadores | primeros temporeros | primeras temporeras | primeros soldadores |
        primeras enfermeras | primeros enfermeros | primeros obreros | primeros jornaleros |
        primeras trabajadoras | primera tanda | primera remesa | primer avion con | primer cupo de |
        primeros contratados | primeras contratadas | primeros seleccionados | primeros beneficiarios |
        primeros en llegar | primeras en llegar | primeros acogidos
    """,
    "x.member": """
        pais de la ue | pais ue | estado miembro | estados miembros | pais miembro | paises de la ue | pais
        comunitario | estado de la ue | pais de la union europea | pais europeo
    """,
    "n.to_begin": "comenzaran | empezaran | arrancaran | se iniciaran | se abriran | daran comienzo | comenzara | "
    "empezara | "
    "negociara | negociaran | negociaremos | abrira negociaciones | abrira las negociaciones | "
    "abrira conversaciones | abrira las conversaciones | abrira una negociacion | abriran negociaciones | "
    "abriran las negociaciones | abriran conversaciones | abriran las conversaciones | abriran una negociacion | "
    "iniciara negociaciones | iniciara las negociaciones | iniciara conversaciones | "
    "iniciara las conversaciones | iniciara una negociacion | iniciaran negociaciones | "
    "iniciaran las negociaciones | iniciaran conversaciones | iniciaran las conversaciones | "
    "iniciaran una negociacion | entablara negociaciones | entablara las negociaciones | "
    "entablara conversaciones | entablara las conversaciones | entablara una negociacion | "
    "entablaran negociaciones | entablaran las negociaciones | entablaran conversaciones | "
    "entablaran las conversaciones | entablaran una negociacion | comenzara negociaciones | "
    "comenzara las negociaciones | comenzara conversaciones | comenzara las conversaciones | "
    "comenzara una negociacion | comenzaran negociaciones | comenzaran las negociaciones | "
    "comenzaran conversaciones | comenzaran las conversaciones | comenzaran una negociacion | "
    "empezara a negociar | empezaran a negociar | comenzara a negociar | comenzaran a negociar",
    "n.initialled": "rubricado | rubricaron | rubrico el texto | texto rubricado | inicialado",
    "x.except": "con excepcion de | con excepcion del | a excepcion de | a excepcion del | excepto | salvo | "
    "menos el | "
    "exceptuando",
    "x.not_a": "no es un | no es una | no se trata de un | no se trata de una | no era un | no era una",
    "x.it_is": "es el primer | es el segundo | es el tercer | es el cuarto | es el quinto | se trata del primer | se "
    "trata del segundo | se trata del tercer | se trata del cuarto",
    "c.between": "entre",
    "x.police_two": "las dos policias | ambas policias | las policias de ambos | las policias de los dos",
    "m.hardly": "apenas | rara vez | casi nunca | nunca",
    "n.offer": "ofrecio | ofrece | ha ofrecido | se ofrecio a | se ofrece a | se ha ofrecido a | esta dispuesta a | "
    "esta dispuesto a | se mostro dispuesta a | se mostro dispuesto a | esta lista para | esta listo para | "
    "se declara dispuesta a",
    "n.taking": "acoger | acoger a | contratar | contratar a | recibir | recibir a | emplear | emplear a | admitir a | "
    "reclutar | reclutar a | dar trabajo a | dar empleo a | traer a",
    "n.toil": "trabajaran | iran a trabajar | seran contratados | seran contratadas | podran trabajar | trabajen | "
    "sean contratados | trabajarian | serian contratados | seran empleados",
    "n.come": "vendran | llegaran | viajaran | vengan | lleguen | viajen | vendrian | llegarian | seran enviados | "
    "iran a",
    "n.carried": "se estan llevando a cabo | se llevan a cabo | estan llevando a cabo | se estan realizando | "
    "se realizan | en curso | en marcha | se estan ejecutando | se han reanudado | se ejecutan",
    "n.success": "un exito | como un exito | todo un exito | exitoso",
    "n.countries": "paises con acuerdo* | paises con un acuerdo | paises que han | "
    "paises que hayan | paises de origen que han | terceros paises que han | "
    "estados que han | naciones que han | paises con los que | "
    "paises firmantes | paises que tienen | paises con convenio* | paises con un convenio | paises con pacto* | "
    "paises con memorand* | estados con acuerdo* | estados con un acuerdo | estados con convenio* | "
    "paises con los cuales | naciones con acuerdo* | paises vinculados por",
    "x.condition": "tasa | tasas | coste | costes | costo | costos | precio | tarifa | tarifas | umbral | requisito* | "
    "espera | plazo | plazos | fianza | atraso*",
    "n.first": "los primeros | las primeras | primeros | primeras",
    "x.union": "europeo | europea | comunitario",
    "c.by": "por",
    "m.today": "hoy | ayer | esta semana | esta mañana | esta manana | anoche",
    "x.it": "fue | ha sido | el documento fue | sera",
    "n.talking": "intercambian borradores | intercambio de borradores | ultiman los detalles | "
    "ultima los detalles | ultiman el texto | ultima el texto | perfilan el texto | perfilan los detalles | "
    "discuten los detalles | negocian los detalles | negocian los terminos | afinan el texto | "
    "en conversaciones con | en negociaciones con | en tratativas con | cierran los flecos | pulen el texto | "
    "pulen los detalles | "
    "en dialogo con | en dialogo para",
    "n.unanswered": "sin respuesta | ninguna respuesta | no ha respondido | no han respondido | "
    "aun no ha respondido | todavia no ha respondido | no ha contestado | no han contestado | no respondio | "
    "no contesto | a la espera de respuesta | espera respuesta | espera una respuesta | esperan respuesta | "
    "cayo en saco roto | ha caido en saco roto | no ha habido respuesta",
    "x.asked": "pregunto si | preguntaron si | preguntado si | preguntado sobre si | preguntada si | "
    "preguntada sobre si | no aclaro si | no ha aclarado si | no quiso decir si | no dijo si | no preciso si | "
    "no ha precisado si | no esta claro si | se desconoce si | habia publicado que | habian publicado que | "
    "habia escrito que | habian asegurado que | "
    "a la pregunta de si | a la pregunta sobre si | sin aclarar si | sin precisar si | sin decir si | se pregunta "
    "si | se preguntan si | no confirmo si | no ha confirmado si | no quiso confirmar si",
    "x.done": "como ya ha hecho con | como ya hizo con | como hizo con | como ha hecho con | "
    "como hicieron con | como ya hicieron con | como ocurrio con | como ya ocurre con | como con | "
    "igual que con | como los que tiene con | como el que tiene con | como el que ya tiene con | como los de | "
    "como el de",
    "n.signed_with": "el firmado con | el suscrito con | el alcanzado con | el sellado con | el cerrado con | "
    "el pactado con | el que firmo con | el que suscribio con | el que cerro con | el que sello con | "
    "el que alcanzo con | el que pacto con | el que ha firmado con | el que firmaron con | el que rubrico con | "
    "al firmado con | al suscrito con | al alcanzado con | al sellado con | al cerrado con | al pactado con | "
    "al que firmo con | al que suscribio con | al que cerro con | al que sello con | al que alcanzo con | "
    "al que pacto con | al que ha firmado con | al que firmaron con | al que rubrico con | del firmado con | "
    "del suscrito con | del alcanzado con | del sellado con | del cerrado con | del pactado con | "
    "del que firmo con | del que suscribio con | del que cerro con | del que sello con | del que alcanzo con | "
    "del que pacto con | del que ha firmado con | del que firmaron con | del que rubrico con | "
    "los firmados con | los suscritos con | los alcanzados con | los sellados con | los cerrados con | "
    "los pactados con | los que firmo con | los que suscribio con | los que cerro con | los que sello con | "
    "los que alcanzo con | los que pacto con | los que ha firmado con | los que firmaron con | "
    "los que rubrico con | a los firmados con | a los suscritos con | a los alcanzados con | "
    "a los sellados con | a los cerrados con | a los pactados con | a los que firmo con | "
    "a los que suscribio con | a los que cerro con | a los que sello con | a los que alcanzo con | "
    "a los que pacto con | a los que ha firmado con | a los que firmaron con | a los que rubrico con | "
    "de los firmados con | de los suscritos con | de los alcanzados con | de los sellados con | "
    "de los cerrados con | de los pactados con | de los que firmo con | de los que suscribio con | "
    "de los que cerro con | de los que sello con | de los que alcanzo con | de los que pacto con | "
    "de los que ha firmado con | de los que firmaron con | de los que rubrico con",
    "n.signed_one": "el que firmo | el que firmaron | el que suscribio | el que suscribieron | "
    "el que rubrico | el que rubricaron | el que sello | el que sellaron | el mismo que firmo | "
    "el mismo que firmaron | el mismo que suscribio | el mismo que suscribieron | el mismo que rubrico | "
    "el mismo que rubricaron | el mismo que sello | el mismo que sellaron | el firmado | el suscrito | "
    "el rubricado | el alcanzado con | el mismo suscrito | los firmados | los suscritos | los rubricados | "
    "los que firmo | los que firmaron | los que suscribio",
    "n.closed": "cerraron | cerro | cierran | cierra | cerrado | cerradas | concluyeron | concluyo | "
    "concluyen | concluye | concluido | concluidas | culminaron | culminan | culminado | finalizaron | "
    "finalizan | finalizado | completaron | completan | completado",
    "n.round": "ronda | rondas | sesion | jornada | reunion | fase | vuelta | etapa | encuentro | "
    "primera | segunda | tercera",
    "x.plea": "peticion | peticiones | solicitud | solicitudes | demanda | pedido | ruego | requerimiento | exigencia",
    "x.lacks": "sin un | sin ningun | sin lograr un | sin alcanzar un | sin cerrar un | carece de un | no tiene un | "
    "no tienen un",
}

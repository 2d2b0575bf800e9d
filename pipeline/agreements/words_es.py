"""The Spanish words of agreements, by cue class; see :mod:`pipeline.agreements.cues` for the notation."""

from __future__ import annotations

#: Cue class to words: ``|`` parts alternatives, a final ``*`` leaves the word's end open.
SPANISH: dict[str, str] = {
    "i.memorandum": "memorando de entendimiento | memorandum de entendimiento | memorandos de entendimiento"
    " | memorando | memorandum | memorandos | memorandums | carta de intenciones"
    " | cartas de intenciones | memorando de cooperacion | mou",
    "i.agreement": "acuerdo | acuerdos | pacto | pactos | convenio | convenios | tratado | tratados"
    " | protocolo | entendimiento | convenios de migracion | asociacion migratoria | alianza migratoria"
    " | asociacion de movilidad | alianza de movilidad | protocolos | entendimientos | el que firmo"
    " | el que firmaron | el firmado | el suscrito | el que suscribio | el que suscribieron",
    "i.declaration": "declaracion conjunta | declaracion de intenciones | declaracion comun | comunicado conjunto",
    "i.roadmap": "hoja de ruta | plan de accion",
    "i.working_group": "grupo de trabajo | grupos de trabajo | grupo de trabajo conjunto"
    " | grupo conjunto | comision mixta | comite conjunto | comite mixto | grupo permanente"
    " | comision bilateral | equipo conjunto de trabajo | comision de seguimiento"
    " | comite de seguimiento | comite bilateral | comision conjunta | grupo bilateral | grupo mixto"
    " | grupo tecnico | mesa de trabajo | mesa bilateral",
    "i.talent_partnership": "asociacion de talentos | asociaciones de talentos | alianza de talento"
    " | alianza para el talento | asociacion en materia de talentos | talent partnership"
    " | asociacion para el talento | asociacion de talento | alianza de talentos",
    "i.readmission": "acuerdo de readmision | acuerdos de readmision | convenio de readmision"
    " | acuerdo de repatriacion | acuerdo de repatriaciones | acuerdo de devoluciones"
    " | acuerdo de retorno | acuerdo de devolucion | acuerdo sobre devoluciones"
    " | acuerdo sobre retornos | pacto de devoluciones | acuerdo sobre readmision"
    " | acuerdo para la readmision | protocolo de readmision",
    "i.visa_waiver": "exencion de visado | exencion de visados | exencion de visas | exencion de visa"
    " | supresion de visados | entrada sin visado | liberalizacion de visados | eliminacion de visados"
    " | exigencia de visado | exencion del visado | supresion del visado | supresion de visas"
    " | supresion reciproca de visados | exime de visado | eximir de visado | exentos de visado"
    " | suprime los visados | suprimir los visados | suprimen los visados | sin visado"
    " | exencion reciproca",
    "i.strategy": "estrategia comun | estrategia conjunta | estrategia coordinada | plan conjunto | plan comun",
    "i.framework": "marco comun | marco conjunto | marco de cooperacion | marco juridico | marco de colaboracion",
    "i.mechanism": "mecanismo conjunto | mecanismo de cooperacion | mecanismo bilateral"
    " | mecanismo de respuesta | patrullas conjuntas | patrullas mixtas"
    " | equipo conjunto de investigacion | equipo policial conjunto | equipo conjunto"
    " | equipos conjuntos | unidad conjunta | fuerza conjunta | centro conjunto | patrulla conjunta"
    " | mando conjunto | brigada conjunta",
    "i.dialogue": "dialogo sobre migracion | dialogo migratorio | dialogo sobre migraciones"
    " | dialogo estructurado | dialogo estrategico | amplio dialogo | dialogo de migracion",
    "i.platform": "plataforma digital | plataforma en linea | plataforma para empleadores"
    " | plataforma para trabajadores | programa piloto | proyecto piloto"
    " | programa de migracion circular | proyecto de migracion circular"
    " | plataforma de contratacion",
    "i.measure": "sistema de control | sistema de cribado | decreto ley | ley de extranjeria"
    " | proyecto de ley | real decreto | lista de buscados | reglamento de extranjeria",
    "i.private": "convenio colectivo | convenios colectivos | acuerdo de gobierno | acuerdo de coalicion"
    " | acuerdo laboral con los sindicatos | acuerdo con los sindicatos | acuerdo con el empleador"
    " | acuerdo con la empresa | pacto de gobierno | convenio de ginebra | protocolo sanitario"
    " | acuerdo de arrendamiento | acuerdo de alquiler | acuerdo de compraventa | acuerdo salarial"
    " | pacto de rentas | convenio del campo | convenio agrario",
    "o.cooperation": "cooperacion | cooperar | colaboracion | colaborar | coordinacion | coordinar |"
    " asociacion | trabajar juntos | trabajar conjuntamente | intercambio de informacion |"
    " intercambiar informacion | acciones conjuntas | intercambio de datos | compartir"
    " informacion | intercambiar datos",
    "o.pathways": "vias legales | canales legales | migracion legal | migracion regular | migracion ordenada"
    " | migracion circular | vias regulares | movilidad laboral | migracion laboral"
    " | contratacion en origen | vias seguras",
    "o.curb": "inmigracion irregular | migracion irregular | inmigracion ilegal | migracion ilegal"
    " | trafico de personas | trata de personas | trafico de migrantes | trata de seres humanos"
    " | mafias | traficantes | cayucos | pateras | redes de trafico | flujos irregulares",
    "o.returns": "repatria* | devolucion | devoluciones | readmision | readmitir | retorno | retornos"
    " | deport* | expulsiones",
    "o.capacity": "desarrollo de capacidades | fortalecimiento de capacidades | formacion de policias"
    " | formacion policial | formar policias | refuerzo de capacidades"
    " | creacion de capacidades | capacitacion | formacion de la policia | entrenar",
    "o.meeting": "proxima reunion | proxima sesion | proxima ronda | volver a reunirse | proximo encuentro"
    " | nueva reunion",
    "o.talks": "negociaciones | negociacion | conversaciones",
    "o.first": "primera reunion | primera sesion | reunion inaugural | sesion inaugural | primer encuentro"
    " | reunion constitutiva | se reunio por primera vez | reunida por primera vez"
    " | celebro su primera",
    "o.visa": "visados de trabajo | visado de trabajo | visas de trabajo | visas laborales"
    " | permisos de trabajo | visados para trabajadores | visados laborales"
    " | visas para trabajadores | visados de temporada | permiso de trabajo"
    " | autorizaciones de trabajo | visados temporales | contratos en origen"
    " | visas de temporada",
    "o.decree": "decreto de flujos | decreto flussi",
    "o.anyvisa": "visados | visado | visas | visa",
    "o.quota": "cuota | cuotas | contingente | contingentes | cupo | cupos | cupo de trabajadores"
    " | contingente de trabajadores | tope de visados | cupo anual | cupo de visados",
    "o.jobs": "puestos de trabajo | empleos | plazas | puestos de temporada | plazas para trabajadores"
    " | plazas para temporeros"
    " | puestos",
    "v.sign": "firma | firmo | firmado | firmada | firmados | firmadas | firmaron | firman | firmar"
    " | firmara | firmaran | firmando | suscrito | suscrita | suscribio | suscribieron | suscriben"
    " | suscribir | suscribe | suscribiran | rubricado | rubrica | rubrico | rubricaron | sellan | sello"
    " | sellaron | sellado | concluido | concluyeron | cerrado | cierran | cerraron | cerro | concluir"
    " | cerrar | sellar | cerraran | firmaria | firmarian | firmaba | firmaban | rubrican | rubricada"
    " | rubricados | rubricadas | rubricar | rubricara | rubricaran | rubricando | rubricaria"
    " | rubricarian | rubricaba | rubricaban | suscribira | suscribiendo | suscritos | suscritas"
    " | suscribian | sellaran | sellara | concluira | concluiran | cerrara | concluyo | conclusion"
    " | estampan su firma | estamparon su firma | pone la firma | han firmado | ha firmado | se firmo"
    " | se firma",
    "v.agree": "acordado | acordada | acordaron | acordo | acuerdan | acordar | acuerda | decidido"
    " | decidieron | decidio | deciden | convenido | convinieron | convienen | pactado | pactaron"
    " | pactan | pacta | se comprometen | se comprometieron | se comprometio a | se compromete a"
    " | alcanzado | alcanzan | alcanzaron | alcanzo | alcanza | ultimado | finalizado | finalizaron"
    " | adoptado | adoptaron | consenso sobre | consenso para | anunciaron un | anunciaron la"
    " | de acuerdo en | anuncia un | comprometiendose a | llegaron a un | llegan a un | llegado a un"
    " | llegaron al | pactada | pactados | pactadas | pactar | pactara | pactaran | pacto | pactando"
    " | pactaria | pactarian | pactaba | pactaban | acordara | acordaran | acordando | acordados"
    " | acordadas | decidira | decidiran | decidiendo | alcanzaran | alcanzara | alcanzada | consensuado"
    " | consensuaron | ultimaron | llegan al acuerdo | se han comprometido | se comprometera"
    " | ha aceptado | han aceptado | aceptan | aceptaron | acepto | se pusieron de acuerdo"
    " | se ponen de acuerdo | se han puesto de acuerdo | han convenido | principio de acuerdo"
    " | da luz verde a | dieron luz verde",
    "v.approve": "aprueba | aprobo | aprobado | aprobada | aprobaron | aprueban | aprobacion | luz verde"
    " | visto bueno | da su visto bueno | avala | avalo | convalida | aprobaran | aprobara | aprueben"
    " | aprobando | avalan | avalaron | convalido | convalidado | convalidan | refrenda | refrendo"
    " | refrendado | refrendan | autoriza | autorizo | autorizado | voto | votan | votaron"
    " | dio luz verde | da luz verde | dan luz verde | dio el visto bueno",
    "v.ratify": "ratifica | ratifico | ratificado | ratificada | ratificaron | ratificar | ratificacion"
    " | ratificara | ratifican | ratificados | ratificadas | ratificaran | ratificando | ratificaria"
    " | ratificarian | ratificaba | ratificaban | ratifiquen | ratifique",
    "v.enter": "entro en vigor | entra en vigor | entrada en vigor | ha entrado en vigor"
    " | entrado en vigor | entrara en vigor | entraran en vigor | entran en vigor | entraron en vigor"
    " | en vigor desde | surte efecto | surtira efecto | entre en vigor",
    "v.renew": "renuevan | renovado | renueva | renovaron | renovo | renovar | prorrogan | prorroga"
    " | prorrogado | prorrogaron | prorrogo | amplian la vigencia | renova | renovan | renovada"
    " | renovados | renovadas | renovara | renovaran | renovando | renovaria | renovarian | renovaba"
    " | renovaban | prorrogada | prorrogados | prorrogadas | prorrogar | prorrogara | prorrogaran"
    " | prorrogando | prorrogaria | prorrogarian | prorrogaba | prorrogaban | renovacion | prorroga por"
    " | se renueva | se prorroga | extienden | extendio | extendieron | extendido | amplian por",
    "v.force": "en vigor | sigue vigente | vigente | en vigencia | sigue siendo el marco | es el marco"
    " | se mantiene | sigue comprometido | sigue comprometida | compromiso con | cumplir | cumplimiento"
    " | se aplica | siguen comprometidos | respeto del | se aplicara plenamente | marco de la"
    " | sigue en vigor | sigue siendo valido | sigue siendo valida | se mantiene en vigor"
    " | continua vigente | rige desde"
    " | sigue siendo la base | es la base | continua en vigor | siguen vigentes | sigue rigiendo |"
    " regidas por | regidos por | regida por | regido por | rige | se basa en | se basan en |"
    " sigue valido | permanece en vigor | permanece vigente | se apoya en",
    "v.implementing": "aplicacion | aplicar | implementar | implementacion | ejecucion | ejecutar"
    " | puesta en marcha | poner en marcha | llevar a cabo | poner en practica | desarrollar"
    " | trabajar en | trabajar por | trabajar para",
    "v.implement": "se esta aplicando | ya se aplica | esta en marcha | se puso en marcha"
    " | se pone en marcha | arranca | arranco | ha arrancado | entra en funcionamiento"
    " | entro en funcionamiento | comenzo a aplicarse | inaugurada | inaugurado | operativo | operativa"
    " | ha comenzado | comienza | comenzo | ya funciona | han llegado los primeros",
    "v.opens": "abre | abrio | se abre",
    "v.setup": "crear | creado | creada | crearon | crean | creacion | establecer | establecido"
    " | establecieron | establecen | constituir | constituido | constituyeron | constituyen"
    " | poner en marcha | lanzar | lanzado | lanzan | lanzaron | lanzamiento | iniciar | iniciaran"
    " | introducir | se creara | formaran | formar un | abrir un | implantar | implantara | adoptar"
    " | crearan | crea | pusieron en marcha | puso en marcha | pone en marcha | ponen en marcha"
    " | ha puesto en marcha | creados | creadas | creara | creando | crearia | crearian | creaba"
    " | creaban | lanza | lanzada | lanzados | lanzadas | lanzara | lanzaran | lanzo | lanzando"
    " | lanzaria | lanzarian | lanzaba | lanzaban | estableceran | establecera | estableciendo"
    " | constituira | constituiran | instituir | instituyen | instituyo | instituira | formara"
    " | formaron | forman | introducira | inicia | inician | iniciaron | inicio | pondran"
    " | pondran en marcha | pondra en marcha | puesta en pie",
    "v.negotiate": "negocia | negocian | negociar | negociado | negociando | negociacion | negociaciones"
    " | negociaron | conversaciones | en estudio | discutir | discutieron | abordaron | abordar"
    " | preparar | preparan | prepara | preparando | ultiman | ultima | ultimar | sobre la mesa"
    " | a punto de | trabajan en | trabaja en | estudian | estudia | exploran | tratan de cerrar"
    " | en negociacion | perfilan | borrador | negociada | negociados | negociadas | negociara"
    " | negociaran | negocio | negociaria | negociarian | negociaba | negociaban | discuten | discutiran"
    " | abordaran | estudiaran | preparo | prepararon | ultimando | exploro | redactan | redacta"
    " | en conversaciones | retoman las negociaciones | en fase de negociacion | avanzan en | avanza en"
    " | a falta de | en tramite | cerca de cerrar | cerca de un"
    " | muy cerca de | a punto de | negociaran un | borrador",
    "v.propose": "propone | propuso | propuesto | proponen | propusieron | proponer | propuesta | ofrece"
    " | ofrecio | ofrecer | plantea | planteo | sugirio | pidio | pide | piden | reclama | prometio"
    " | promete | planea | planean | preve firmar | proyecta | disposicion a | plantear | anuncio planes"
    " | anuncio que propondra | propondra | propondran | ofrecera | ofreceran | ofrecieron | ofrecido"
    " | plantean | plantearon | sugiere | pidieron | pedira | pediran | reclaman | reclamo | prometieron"
    " | ha propuesto | han propuesto | aboga por | abogan por | insta a | solicita | solicito"
    " | solicitan",
    "v.suspend": "suspende | suspendio | suspendido | suspendida | suspenden | suspendieron | suspender"
    " | suspension | congela | congelo | congelado | paraliza | paralizo | paralizado | congelan"
    " | suspendera | suspenderan | suspendidos | congelara | congelaron | congelada | paralizan"
    " | paralizaron",
    "v.terminate": "cancela | cancelo | cancelado | cancelan | cancelaron | cancelar | denuncia"
    " | denuncio | denunciado | rescinde | rescindio | rescindido | rescindir | revoca | revoco"
    " | revocado | abandona | abandono | rompe | rompio | roto | deroga | derogo | derogado | anula"
    " | anulo | anulado | rompieron | romper | rompera | denuncian | denunciaron | denunciara | revocan"
    " | revocaron | abandonan | abandonaron | rescinden | rescindieron | anulan | anularon | derogan"
    " | expira | expiro | expirado | vence | vencio | caduca | caduco | se retira del | se retiro del"
    " | pone fin al | puso fin al | da por terminado | dio por terminado | salir del",
    "v.reject": "rechaza | rechazo | rechazado | rechazada | rechazan | rechazaron | rechazar | tumba"
    " | tumbo | veta | veto | se niega a | se nego a | descarta | descarto | rechazara | rechazaran"
    " | tumban | tumbaron | vetan | vetaron | descartan | descartaron | dice no | se niegan a"
    " | se negaron a | no acepta | vota en contra | voto en contra",
    "v.provide": "regula | preve | contempla | permite | ha permitido | establece | rige | permitira | fija",
    "v.list": "publico | publicado | difundio | publica | anuncio | aprobo | aprobado",
    "v.ongoing": "continuan | prosiguen | siguen | siguen abiertas | estan en curso | en curso"
    " | han comenzado | comenzaron | han empezado | avanzan | se han reanudado | estan en marcha"
    " | siguen estancadas | continua | prosigue",
    "v.foreseen": "prevista | previsto | previstos | se preve | se contempla | esta previsto"
    " | esta prevista | queda previsto | se prevé | se reunira | se reuniran | supervisara | velara"
    " | hara el seguimiento",
    "v.have": "tiene un | tiene ya un | ya tiene un | tienen un | ya tienen un | cuenta con un"
    " | cuentan con un | existe un | existe ya un | hay un | mantiene un | dispone de un | rige un"
    " | existe desde | esta en pie desde | rige desde",
    "g.open": "asigna | asigno | asignado | asignados | asignan | reserva | reservo | reservado"
    " | reservados | reabre | reabrio | reanuda | reanudo | reanudado | concede | concedio | concedido"
    " | destina | destino | destinado | fija | fijo | fijado | autoriza | autorizo | autorizado"
    " | adjudica | otorga | otorgo | ofertan | reservara | asignara | destinara | asignaran | reservaran"
    " | adjudicara"
    " | reservadas | reservada | asignada | asignadas | otorgado | otorgadas | ha concedido |"
    " concedidas | quedan reservadas",
    "g.tell": "anuncia | anuncio | anunciado | abre | abrio",
    "g.change": "amplia | amplio | ampliado | ampliada | aumenta | aumento | aumentado | aumentada"
    " | aumentan | aumentaron | eleva | elevo | elevado | elevada | elevan | sube | subio | duplica"
    " | duplico | duplicado | triplica | triplico | reduce | redujo | reducido | recorta | recorto"
    " | recortado | aumentar | ampliar | elevar | ampliara | aumentara | elevara | duplicara | subira"
    " | reducira | recortara | pasa de | pasara de | anade | anadio | suma",
    "g.into": "incluye | incluyo | incluido | admite | admitio",
    "g.listed": "entre los paises | en la lista de paises | figura entre | entre los estados",
    "g.give": "dara | daran | concedera | concederan | otorgara | otorgaran | expedira | expediran"
    " | emitira | emitiran | ofrecera | ofreceran | contratara | contrataran | acogera | acogeran"
    " | recibira | recibiran | conceder | otorgar | expedir | dar | ofrecer | contratar | acoger"
    " | tendra | tendran | habra | admitira | recibir | abrira",
    "m.purpose": "al firmar | firmando | al suscribir | en lugar de firmar",
    "m.cond": "si | en caso de | siempre que | a condicion de",
    "m.weekday": "el lunes | el martes | el miercoles | el jueves | el viernes | el sabado | el domingo"
    " | esta semana | manana",
    "m.future": "sera | seran | va a | van a | firmara | firmaran | suscribiran | ratificara | dara"
    " | daran | concedera | concederan | otorgara | expedira | emitira | ofrecera | contratara | acogera"
    " | acogeran | recibira | recibiran | tendra | tendran | habra | reservara | asignara | ampliara"
    " | aumentara | admitira | se firmara | se firmaran | implantara | abrira | destinara | asignaran"
    " | reservaran | adjudicara | rubricara | rubricaran | suscribira | sellaran | sellara | concluira"
    " | concluiran | cerrara | cerraran | pactara | pactaran | acordara | acordaran | decidira"
    " | decidiran | alcanzaran | alcanzara | aprobaran | aprobara | ratificaran | creara | crearan"
    " | lanzara | lanzaran | estableceran | establecera | constituira | constituiran | instituira"
    " | formaran | formara | introducira | pondran | renovara | renovaran | prorrogara | prorrogaran"
    " | suspendera | suspenderan | congelara | rompera | denunciara | expira | rechazara | rechazaran"
    " | negociara | negociaran | discutiran | abordaran | estudiaran | propondra | propondran"
    " | ofreceran | pedira | pediran | entrara en vigor | entraran en vigor | surtira efecto"
    " | pondran en marcha | pondra en marcha",
    "m.modal": "podria | podrian | puede | pueden | deberia | deberian | debe | firmaria | firmarian | seria",
    "m.intent": "quiere | quieren | queria | querian | quisiera | espera | esperan | esperaba | pretende"
    " | pretenden | aspira a | aspiran a | busca | buscan | desea | desean | tiene previsto"
    " | tienen previsto | preve | preven | previsto | prevista | con el objetivo de"
    " | objetivo es | dispuesto a | dispuesta a | dispuestos a | intencion de | confia en"
    " | confian en | interes en | interesado en | planea | planean | listos para"
    " | a la espera de | disposicion",
    "m.near": "el lunes proximo | el proximo lunes | el proximo martes | el proximo miercoles"
    " | el proximo jueves | el proximo viernes | la proxima semana | proxima semana"
    " | proximos dias | pasado manana | firmaran manana | manana en",
    "m.later": "en el futuro | proximamente | proximos meses | mas adelante | en breve | futuro | futura"
    " | futuros | posteriormente | seguira | llegara | seguiran",
    "m.delay": "aplazado | aplazada | aplaza | aplazo | aplazan | aplazaron | pospuesto | pospuesta"
    " | pospone | pospuso | retrasa | retraso | retrasado | retrasada",
    "m.neg": "no | ningun | ninguna | sin | nunca | tampoco | ni",
    "m.yet": "todavia no | aun no | pendiente de | pendiente | sigue sin | por firmar",
    "m.pending": "para su ratificacion | pendiente de ratificacion | a la espera de ratificacion"
    " | debe ser ratificado | debera ser ratificado | debe ratificarlo | falta la ratificacion"
    " | pendiente de ser ratificado | para ser ratificado | debera ratificarlo",
    "m.deny": "desmiente | desmintio | desmentido | desmienten | desmintieron | niega | nego | niegan"
    " | negaron | negado | es falso | bulo | sin fundamento",
    "m.reaffirm": "reafirma | reafirmo | reafirman | reafirmaron | reafirmando | reitera | reitero | reiteran"
    " | reiteraron | reiterando | sigue comprometido | sigue comprometida"
    " | renovo su compromiso | renuevan su compromiso | ratificaron su compromiso"
    " | ratifico su compromiso | siguen comprometidos",
    "m.recall": "pasado | pasada | hace un ano | hace dos anos | hace tres anos | anos despues"
    " | ano despues | meses despues | hace un mes | hace meses | hace anos | recordo | recuerda"
    " | recordaron | anterior | anteriormente | ya firmado | ya firmo | existente | existentes"
    " | el ano pasado | ya existente | medio ano | se remonta | se remontan | data de | datan de"
    " | hace semanas | hace dos semanas | un dia antes",
    "m.after": "anos despues de que | ano despues de que | meses despues de que | a un ano de"
    " | a dos anos de | se remonta a | se remontan a | se remonta al",
    "m.under": "en virtud del | en virtud de | al amparo del | al amparo de | en el marco del"
    " | en el marco de | gracias al | gracias a | segun el | conforme al | tras el | tras los"
    " | despues de los | despues del | despues de la | a raiz del | con arreglo al | dentro del"
    " | en aplicacion del | tras la | sobre la base del | a partir del | desde el | desde los"
    " | reciente"
    " | en base al | amparo de | regidas por el | regidos por el | por el",
    "m.pluperfect": "habia | habian | habia sido | habian sido | hubo",
    "m.opinion": "acordaron que la | coincidieron en que | de acuerdo en que",
    "m.again": "de nuevo | nuevamente | reabre | reanuda | vuelve a | otra vez | vuelven a",
    "b.body": "consejo de ministros | congreso | senado | parlamento | gobierno | camara | pleno"
    " | diputados | parlamento europeo | eurocamara | asamblea nacional | cortes",
    "p.pair": "los dos paises | ambos paises | dos paises | las dos partes | ambas partes | las partes"
    " | los dos ministros | ambos ministros | los ministros | los dos gobiernos | ambos gobiernos"
    " | ambas delegaciones | los dos lados | bilateral | bilaterales | ambos | los cuatro paises"
    " | los cuatro ministros | los cuatro gobiernos | cuatro paises | los tres paises"
    " | los tres ministros | los participantes | los dos mandatarios | mutua | ambos estados"
    " | las dos capitales | ambos ministerios | los dos ministerios | ambas policias | los dos cuerpos",
    "x.session": "mesa redonda | comite | reunion | sesion | encuentro | conferencia | cumbre",
    "x.venue": "conversaciones | cita | encuentros | proceso | declaracion | escala | parada",
    "x.like": "modelo de | modelo del | similar al | similar a | parecido al | como el de"
    " | siguiendo el modelo | a imagen del",
    "x.known": "el acuerdo | del acuerdo | al acuerdo | este acuerdo | dicho acuerdo | el pacto"
    " | del pacto | el memorando | del memorando | el memorandum | del memorandum | el convenio"
    " | del convenio | el tratado | el protocolo | el texto | la declaracion | ese acuerdo"
    " | el que firmo | el que firmaron | el firmado | el suscrito | el que suscribio"
    " | el que suscribieron",
    "x.same": "lo hara con | lo haran con | lo mismo con | lo hizo con | lo hara tambien con"
    " | hara lo propio con | lo propio con | otro con | uno con"
    " | uno similar | uno igual | otro igual",
    "x.analog": "similar | similares | analogo | analogos | parecido | identico | del mismo tipo | semejante",
    "x.also": "incluido | incluida | entre ellos | incluyendo",
    "t.labour": "laboral* | empleo* | tempor* | contratacion | mano de obra | movilidad | circular"
    " | jornaler* | cualificad* | agricol* | contratos | puestos | cocineros | soldadores | conductores"
    " | albanil* | enfermer* | tecnicos | obreros | camareros | aprendices | cosecha | recolector*"
    " | recoleccion | cuidador* | mecanicos | empleador* | vacantes | fresas | trabajo | trabajos"
    " | trabajador*",
    "t.migration": "migra* | inmigra* | refugiad* | asilo | repatria* | readmi* | cayuco* | patera*"
    " | irregular* | retorno* | devolucion* | visado* | visas | extranjeria | mafias | trata"
    " | traficantes | naufrag* | expulsi* | extranjer* | sin papeles | deport* | fronteras exteriores",
    "t.security": "polici* | crimen | crimin* | delincuencia | terroris* | narcotrafico | droga* | seguridad"
    " | fronteriz* | fronteras | ministerio del interior | ministerios del interior"
    " | extradicion | guardia civil | mafias | trata",
    "t.other": "comerci* | textil* | calzado | inversion* | energ* | gas | petroleo | fiscal*"
    " | doble imposicion | defensa | caza | cazas | armas | fragata* | helicoptero* | dron"
    " | drones | turismo | cultur* | cine | clima* | hidrogeno | aere* | vuelos | puertos"
    " | ferrovia* | pesca | pesquer* | universi* | sanita* | espaci* | nuclear* | agua"
    " | minera* | telecom* | banc* | marmol | deport | deportes | deportiv* | futbol | cricket"
    " | tregua | alto el fuego | presos | aceite",
    "c.and": "y | e | asi como",
    "c.with": "con | a | para | al",
    "c.sub": "pero | mientras | que | quien | cuyo | cuya | porque | cuando | donde | aunque"
    " | sin embargo | tras | antes",
    "s.said": "dijo | ha dicho | declaro | explico | anuncio | afirmo | segun | aseguro | anadio"
    " | informo | confirmo | senalo | ha explicado",
    "v.finish": "cerrar | cerrara | cerraran | ultimar | completar | finalizar | culminar | concluir el | rematar",
    "o.text": "el texto | el borrador",
    "v.launch": "lanzado | lanzada | lanzaron | lanzo | puesto en marcha | puesta en marcha | primera fase",
    "o.nth": "segunda reunion | tercera reunion | cuarta reunion | segunda sesion | tercera sesion |"
    " reunion del | se reunio | se ha reunido | segunda ronda | tercera ronda",
    "o.passports": "pasaportes diplomaticos | pasaporte diplomatico | pasaportes oficiales | pasaportes de servicio",
    "o.novisa": "sin visado | exentos de visado | exencion de visado | no necesitaran visado | libres de"
    " visado | dispensa de visado | sin necesidad de visado | quedan exentos de visado | sin visa",
    "o.sentback": "la devolucion | seran devueltos | seran repatriados | seran entregados | repatriacion | entrega de",
    "o.offenders": "delitos graves | condenados | delincuentes | profugos | reclamados",
    "g.gave": "ha dado | ha concedido | dio | obtiene | ha obtenido | obtuvo",
    "m.more": "mas | adicionales | nuevos | nuevas",
    "x.met": "reunio | reunion | encuentro | recibio | reunieron | entrevisto",
    "g.hire": "contratara | contrataran | contratar",
    "x.join": "se suma a | se sumara a | se une a | se unira a",
    "x.after": "tras | despues de",
    "v.pending": "pendiente desde | lleva pendiente",
    "x.absent": "no existe | no existen | no hay | no consta",
    "o.police": "intercambio de informacion policial | informacion policial | cooperacion policial |"
    " intercambio policial | colaboracion policial | intercambio de inteligencia | intercambio de"
    " informacion entre policias | intercambio de informacion entre las policias",
    "p.others": "y los ministros de | y sus homologos de | y los titulares de interior de",
}

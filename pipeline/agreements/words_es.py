"""The Spanish words of agreements, by cue class; see :mod:`pipeline.agreements.cues` for the notation."""

from __future__ import annotations

from pipeline.agreements.verbs_es import each, prospects, row, verbs

#: Verbs that bring an instrument about, and what is told of it when they stand in the future or the subjunctive.
BRINGING = """
    firmar rubricar suscribir sellar formalizar concluir cerrar oficializar acordar pactar consensuar alcanzar
    decidir convenir concretar adoptar aceptar apalabrar aprobar avalar convalidar refrendar autorizar respaldar
    ratificar renovar prorrogar extender reactivar crear establecer constituir lanzar iniciar instaurar instituir
    implantar conformar fundar desplegar aplicar
"""
#: What says that no visa is asked for.
VISA_FREE = row(
    each(
        "exencion | supresion | liberalizacion | eliminacion | dispensa | exoneracion | levantamiento",
        "de | del | reciproca de | mutua de | del requisito de | de los | bilateral de | total de",
        "visado | visados | visa | visas",
    ),
    each(
        """
            exime | eximen | eximio | eximieron | eximir | eximira | eximiran | eximidos | exentos | exentas |
            exento | exenta | exonera | exoneran | exonerar | exonerados | dispensan | dispensar | dispensados |
            libres | prescinden
        """,
        "de",
        "visado | visa | visados | visas",
    ),
    each(
        """
            suprime | suprimen | suprimio | suprimieron | suprimir | suprimira | suprimiran | elimina | eliminan |
            eliminaron | eliminar | levantan | levantar | levanta
        """,
        "el visado | los visados | la visa | las visas",
    ),
    """
        entrada sin visado | exigencia de visado | sin visado | exencion reciproca | sin visados | sin visa |
        sin visas
    """,
)
#: Cue class to words: ``|`` parts alternatives, a final ``*`` leaves the word's end open.
SPANISH: dict[str, str] = {
    "i.memorandum": """
        memorando de entendimiento | memorandum de entendimiento | memorandos de entendimiento | memorando |
        memorandum | memorandos | memorandums | carta de intenciones | cartas de intenciones |
        memorando de cooperacion | mou | memorando de intenciones | protocolo de entendimiento |
        carta de entendimiento | nota de entendimiento | acta de entendimiento | declaracion de entendimiento |
        memorandum de cooperacion | memorando de colaboracion | memorandum de colaboracion | acta de intenciones |
        protocolo de intenciones
    """,
    "i.agreement": """
        acuerdo | acuerdos | pacto | pactos | convenio | convenios | tratado | tratados | protocolo |
        entendimiento | convenios de migracion | asociacion migratoria | alianza migratoria |
        asociacion de movilidad | alianza de movilidad | protocolos | entendimientos | el que firmo |
        el que firmaron | el firmado | el suscrito | el que suscribio | el que suscribieron | arreglo | arreglos |
        convencion | acuerdo marco | acuerdos marco | partenariado migratorio | partenariado |
        alianza estrategica migratoria | asociacion en materia de migracion | asociacion sobre migracion |
        alianza en materia migratoria | pacto bilateral | concordato
    """,
    "i.declaration": """
        declaracion conjunta | declaracion de intenciones | declaracion comun | comunicado conjunto |
        declaraciones conjuntas | comunicados conjuntos | declaracion bilateral | comunicado comun |
        declaracion politica conjunta | nota conjunta | declaracion de principios | manifiesto conjunto
    """,
    "i.roadmap": "hoja de ruta | plan de accion | hojas de ruta | planes de accion | plan de trabajo",
    "i.working_group": row(
        each(
            "grupo | comite",
            """
                conjunto | mixto | bilateral | tecnico | binacional | de seguimiento | de contacto | de expertos |
                de alto nivel | hispano marroqui | operativo conjunto | paritario | permanente | interministerial
            """,
        ),
        each(
            "comision | mesa | subcomision",
            """
                conjunta | mixta | bilateral | tecnica | binacional | de seguimiento | de contacto | de expertos |
                de alto nivel | paritaria | permanente | hispano marroqui | de trabajo
            """,
        ),
        each(
            "grupos | comites",
            "conjuntos | mixtos | bilaterales | tecnicos",
        ),
        each(
            "comisiones | mesas",
            "conjuntas | mixtas | bilaterales | tecnicas",
        ),
        """
            grupo de trabajo | grupos de trabajo | grupo de trabajo conjunto | equipo conjunto de trabajo |
            equipo de trabajo | equipos de trabajo | grupo conjunto de trabajo | subcomite conjunto
        """,
    ),
    "i.talent_partnership": row(
        each(
            "asociacion | asociaciones | alianza | alianzas | partenariado",
            "de | para el | en materia de | por el",
            "talento | talentos",
        ),
        "talent partnership",
    ),
    "i.readmission": row(
        each(
            "acuerdo | acuerdos | convenio | convenios | pacto | protocolo | tratado",
            "de | sobre | para la",
            """
                readmision | repatriacion | repatriaciones | devolucion | devoluciones | retorno | retornos |
                deportacion | deportaciones | expulsion | expulsiones
            """,
        ),
    ),
    "i.visa_waiver": row(
        VISA_FREE,
        "facilitacion de visados | acuerdo de visados | acuerdo sobre visados | acuerdo de exencion",
    ),
    "i.strategy": """
        estrategia comun | estrategia conjunta | estrategia coordinada | plan conjunto | plan comun |
        estrategias conjuntas | estrategia compartida | plan coordinado | planes conjuntos | programa conjunto |
        hoja de ruta comun | estrategia bilateral | plan bilateral
    """,
    "i.framework": """
        marco comun | marco conjunto | marco de cooperacion | marco juridico | marco de colaboracion |
        marcos de cooperacion | marco bilateral | marco general de cooperacion | marco estrategico |
        marco reforzado | marco legal comun
    """,
    "i.mechanism": """
        mecanismo conjunto | mecanismo de cooperacion | mecanismo bilateral | mecanismo de respuesta |
        patrullas conjuntas | patrullas mixtas | equipo conjunto de investigacion | equipo policial conjunto |
        equipo conjunto | equipos conjuntos | unidad conjunta | fuerza conjunta | centro conjunto |
        patrulla conjunta | mando conjunto | brigada conjunta | patrullas bilaterales | patrulla mixta |
        patrullaje conjunto | patrullajes conjuntos | patrullas maritimas conjuntas | equipos policiales conjuntos |
        equipos conjuntos de investigacion | equipo conjunto de cooperacion internacional | equipos mixtos |
        equipo mixto | unidades conjuntas | unidades mixtas | unidad mixta | brigadas conjuntas | brigadas mixtas |
        brigada mixta | centros conjuntos | centro de cooperacion policial | centros de cooperacion policial |
        oficiales de enlace | oficial de enlace | agentes de enlace | mecanismo de coordinacion |
        mecanismo de consulta | mecanismos conjuntos | mecanismo comun | mecanismo permanente | celula conjunta |
        linea directa | fuerza operativa conjunta | fuerzas conjuntas
    """,
    "i.dialogue": """
        dialogo sobre migracion | dialogo migratorio | dialogo sobre migraciones | dialogo estructurado |
        dialogo estrategico | amplio dialogo | dialogo de migracion | dialogo bilateral | dialogo permanente |
        dialogo politico | dialogo reforzado | dialogo en materia migratoria | dialogo en materia de migracion |
        dialogo sobre movilidad | mesa de dialogo | consultas migratorias
    """,
    "i.platform": """
        plataforma digital | plataforma en linea | plataforma para empleadores | plataforma para trabajadores |
        programa piloto | proyecto piloto | programa de migracion circular | proyecto de migracion circular |
        plataforma de contratacion | programas piloto | proyectos piloto | programa de movilidad laboral |
        programa de contratacion en origen | proyecto de contratacion en origen | programas de migracion circular |
        proyectos de migracion circular | bolsa de empleo conjunta | centro de formacion
    """,
    "i.measure": """
        sistema de control | sistema de cribado | decreto ley | ley de extranjeria | proyecto de ley |
        real decreto | lista de buscados | reglamento de extranjeria
    """,
    "i.private": row(
        each(
            "acuerdo | convenio | pacto",
            """
                con la asociacion | con la asociacion de | con cruz roja | con la cruz roja | con la ong |
                con caritas | con la universidad | con la patronal | con las patronales | con los trabajadores |
                con los temporeros | con las temporeras | con los sindicatos | con los agricultores |
                con la empresa | con el club | con el jugador | con el delantero | con la fiscalia | entre clubes |
                entre los clubes | cerrado entre clubes | entre la fiscalia | entre sindicatos | entre patronal |
                de divorcio | de paz | de conformidad | de legislatura | de investidura | de gobierno |
                de coalicion | de patrocinio | de traspaso | de cesion | de confidencialidad | de schengen |
                de paris | de oslo | de dublin | de ginebra | de minsk | de estado | de gobernabilidad |
                de presupuestos | de sede | de hermanamiento
            """,
        ),
        """
            convenio colectivo | convenios colectivos | acuerdo laboral con los sindicatos |
            acuerdo con el empleador | protocolo sanitario | acuerdo de arrendamiento | acuerdo de alquiler |
            acuerdo de compraventa | acuerdo salarial | pacto de rentas | convenio del campo | convenio agrario
        """,
    ),
    "o.cooperation": """
        cooperacion | cooperar | colaboracion | colaborar | coordinacion | coordinar | asociacion |
        trabajar juntos | trabajar conjuntamente | intercambio de informacion | intercambiar informacion |
        acciones conjuntas | intercambio de datos | compartir informacion | intercambiar datos | cooperaran |
        cooperara | colaboraran | colaborara | coordinaran | coordinarse | estrechar lazos | lucha conjunta |
        actuar conjuntamente | actuacion conjunta | trabajo conjunto | esfuerzos conjuntos | operaciones conjuntas |
        intercambiaran informacion | intercambio de experiencias | intercambio de agentes | accion conjunta |
        aunar esfuerzos | unir fuerzas | sumar fuerzas
    """,
    "o.pathways": """
        vias legales | canales legales | migracion legal | migracion regular | migracion ordenada |
        migracion circular | vias regulares | movilidad laboral | migracion laboral | contratacion en origen |
        vias seguras | migracion segura | vias legales y seguras | vias legales de migracion | canales regulares |
        canales seguros | migracion regulada | inmigracion legal | inmigracion regular | inmigracion ordenada |
        flujos laborales | flujos migratorios | movilidad de trabajadores | movilidad humana | migracion economica |
        contratacion de trabajadores | contratacion de temporeros
    """,
    "o.curb": """
        inmigracion irregular | migracion irregular | inmigracion ilegal | migracion ilegal | trafico de personas |
        trata de personas | trafico de migrantes | trata de seres humanos | mafias | traficantes | cayucos |
        pateras | redes de trafico | flujos irregulares | inmigracion clandestina | migracion clandestina |
        migraciones irregulares | emigracion irregular | salidas irregulares | salida de pateras |
        salida de cayucos | salidas de cayucos | contrabando de personas | contrabando de migrantes |
        trafico de inmigrantes | trafico de seres humanos | explotacion de migrantes | redes criminales |
        redes de trata | presion migratoria | control fronterizo | control de fronteras | control migratorio |
        contrabandistas | tratantes
    """,
    "o.returns": """
        repatria* | devolucion | devoluciones | readmision | readmitir | retorno | retornos | deport* |
        expulsiones | readmisiones | readmit* | reenvio | aceptar de vuelta | acoger de vuelta | recibir de vuelta |
        devolver | expulsion | expulsar
    """,
    "o.capacity": """
        desarrollo de capacidades | fortalecimiento de capacidades | formacion de policias | formacion policial |
        formar policias | refuerzo de capacidades | creacion de capacidades | capacitacion |
        formacion de la policia | entrenar | formar a policias | formar agentes | formara a policias | adiestrar |
        adiestramiento | entrenamiento | cursos de formacion | asistencia tecnica | dotacion de medios |
        refuerzo institucional | formacion de agentes | formacion de guardacostas | formacion de guardias
    """,
    "o.meeting": """
        proxima reunion | proxima sesion | proxima ronda | volver a reunirse | proximo encuentro | nueva reunion |
        proximas reuniones | siguiente reunion | siguiente ronda | siguiente encuentro | volveran a reunirse |
        volveran a verse | se volveran a reunir | nueva cita | proxima cita | proxima cumbre
    """,
    "o.talks": "negociaciones | negociacion | conversaciones | contactos | tratativas | dialogo | consultas",
    "o.first": """
        primera reunion | primera sesion | reunion inaugural | sesion inaugural | primer encuentro |
        reunion constitutiva | se reunio por primera vez | reunida por primera vez | celebro su primera |
        su primera reunion | primera ronda | primera cita | primer contacto | sesion constitutiva |
        reunion de constitucion | sesion de constitucion | se reunieron por primera vez | se reune por primera vez |
        se reunen por primera vez | se ha reunido por primera vez | se estreno | celebra su primera |
        celebran su primera | celebraron su primera | estreno del | puesta de largo
    """,
    "o.visa": """
        visados de trabajo | visado de trabajo | visas de trabajo | visas laborales | permisos de trabajo |
        visados para trabajadores | visados laborales | visas para trabajadores | visados de temporada |
        permiso de trabajo | autorizaciones de trabajo | visados temporales | contratos en origen |
        visas de temporada | visado laboral | visa laboral | visa de trabajo | permisos laborales |
        permiso laboral | autorizacion de trabajo | visados para temporeros | visados de empleo |
        permisos de residencia y trabajo | contrataciones en origen | permisos temporales | visados circulares
    """,
    "o.decree": "decreto de flujos | decreto flussi",
    "o.anyvisa": "visados | visado | visas | visa",
    "o.quota": """
        cuota | cuotas | contingente | contingentes | cupo | cupos | cupo de trabajadores |
        contingente de trabajadores | tope de visados | cupo anual | cupo de visados | contingente anual |
        cupos anuales | cuota anual | cuota de trabajadores | cuotas de trabajadores | cupo de temporeros |
        contingente de temporeros | tope anual | contingente de visados | cuota de visados |
        numero maximo de trabajadores
    """,
    "o.jobs": """
        puestos de trabajo | empleos | plazas | puestos de temporada | plazas para trabajadores |
        plazas para temporeros | puestos | vacantes | puestos laborales | puestos vacantes | plazas de trabajo |
        ofertas de empleo | ofertas de trabajo
    """,
    "v.sign": row(
        verbs("firmar rubricar suscribir sellar formalizar concluir cerrar oficializar"),
        """
            conclusion | estampan su firma | estamparon su firma | pone la firma | han firmado | ha firmado |
            se firmo | se firma | la firma de | suscripcion | rubricado por | pusieron la firma | ponen la firma |
            pondran la firma | puso la firma | puso su firma | pusieron su firma | ponen su firma |
            ponen la rubrica | pusieron la rubrica | puso la rubrica | estampo su firma | estampa su firma |
            estampar su firma | estampado su firma | estamparan su firma | estamparon la firma |
            plasmaron su firma | echaron la firma | se rubrico | canje de notas | canjearon notas | se firme |
            se firmen | que firme | que firmen | se suscriba | se rubrique
        """,
    ),
    "v.agree": row(
        verbs("acordar pactar consensuar alcanzar decidir convenir concretar adoptar aceptar apalabrar"),
        each(
            "listo para | lista para | listos para | listas para | solo falta | solo queda",
            "la firma | su firma | firmar | firmarse | ser firmado | ser firmados",
        ),
        each(
            """
                autoriza | autorizo | ha autorizado | autorizada | autorizado | autorizara | aprueba | aprobo |
                ha aprobado | aprobada | avala | avalo | luz verde a | visto bueno a | visto bueno para |
                luz verde para | el visto bueno a | permiso para | autorizacion para
            """,
            "la firma | firmar | la suscripcion | suscribir | su firma",
        ),
        each(
            "llega | llegan | llego | llegaron | llegar | llegado | llegaran | llegara | llegando",
            "a un | al | a una | a este",
        ),
        each(
            """
                logra | logran | logro | lograron | logrado | consigue | consiguen | consiguio | consiguieron |
                conseguido | arranca | arranco | arrancan | arrancaron | obtiene | obtuvo | obtienen | obtuvieron
            """,
            "un | una | el",
        ),
        each(
            """
                emite | emiten | emitio | emitieron | emitido | difunden | difundieron | difundio |
                hicieron publica | hicieron publico | hacen publica | publicaron | leyeron | presentaron |
                anuncian | anunciaron | anuncio | anuncia | anunciado
            """,
            "un | una",
        ),
        """
            se comprometen | se comprometieron | se comprometio a | se compromete a | ultimado | finalizado |
            finalizaron | consenso sobre | consenso para | anunciaron la | de acuerdo en | comprometiendose a |
            ultimaron | llegan al acuerdo | se han comprometido | se comprometera | ha aceptado | han aceptado |
            se pusieron de acuerdo | se ponen de acuerdo | se han puesto de acuerdo | han convenido |
            principio de acuerdo | da luz verde a | dieron luz verde | se aviene a | se avino a | se avienen a |
            se avinieron a | accede a | accedio a | acceden a | accedieron a | comprometidos a | comprometido a |
            comprometida a | se comprometian a | se comprometeran a | el compromiso de | compromiso mutuo |
            coinciden en crear | coincidieron en crear | coinciden en la necesidad de crear | dan por cerrado |
            da por cerrado | dieron por cerrado | dio por cerrado | dado por cerrado | por cerrada la negociacion |
            cierran la negociacion | cerraron la negociacion | cierra la negociacion | cerrado la negociacion |
            cerraron las negociaciones | cierran las negociaciones | cerrado las negociaciones |
            concluyeron las negociaciones | concluyen las negociaciones | concluido las negociaciones |
            culminan las negociaciones | culminaron las negociaciones | consenso en torno a | consenso en |
            ponerse de acuerdo | puesto de acuerdo | pusieron de acuerdo | preacuerdo | acuerdo de principio |
            acuerdo en principio | concreta su | concreta un | concreta el | concreto su | concreto un |
            dio su conformidad | da su conformidad | dieron su conformidad | convinieron en | han resuelto |
            resolvieron | sientan las bases de | sentaron las bases de | luz verde al borrador |
            luz verde al texto | visto bueno al borrador | visto bueno al texto
        """,
    ),
    "v.approve": row(
        verbs("aprobar avalar convalidar refrendar autorizar respaldar"),
        """
            aprobacion | luz verde | visto bueno | da su visto bueno | voto | votan | votaron | dio luz verde |
            da luz verde | dan luz verde | dio el visto bueno | su aval | el aval | dar luz verde | dado luz verde |
            dara luz verde | daran luz verde | dado el visto bueno | su placet | el placet | dio su aprobacion |
            da su aprobacion | dado su aprobacion | votara | votaran | vota a favor | votaron a favor | respaldo de
        """,
    ),
    "v.ratify": row(
        verbs("ratificar"),
        """
            ratificacion | promulga | promulgo | promulgado | instrumentos de ratificacion |
            instrumento de ratificacion | deposito el instrumento | ley de ratificacion
        """,
    ),
    "v.enter": row(
        each(
            """
                entrar | entre | entren | entro | entra | entrara | entraron | entran | entraran | entrado |
                entrando | entraria | entrarian | entraba
            """,
            "en",
            "vigor | vigencia | aplicacion",
        ),
        each(
            """
                ayer | hoy | manana | oficialmente | por fin | finalmente | plenamente | este lunes | este martes |
                este miercoles | este jueves | este viernes | este sabado | este domingo
            """,
            "en",
            "vigor | vigencia",
        ),
        each(
            """
                comienza | comenzo | comenzara | comienzan | comenzaran | empieza | empezo | empezara | empiezan |
                empezaran | empezo hoy | empezo ayer
            """,
            "a",
            "regir | aplicarse | surtir efecto | surtir efectos | ser efectivo",
        ),
        """
            entrada en vigor | ha entrado en vigor | en vigor desde | surte efecto | surtira efecto |
            entrada en vigencia | entrada en aplicacion | surte efectos | surtio efecto | surtira efectos |
            surten efecto | cobra vigencia | cobro vigencia | cobrara vigencia | es efectivo | es efectiva |
            es ya efectivo | sera efectivo | sera efectiva | se hace efectivo | se hizo efectivo |
            se hara efectivo | ya rige | rige desde hoy | rige desde este | rige desde ayer
        """,
    ),
    "v.renew": row(
        verbs("renovar prorrogar extender reactivar"),
        each(
            "amplian | amplia | amplio | ampliaron | ampliar | ampliado | ampliaran | ampliara",
            """
                el acuerdo | su acuerdo | el convenio | su convenio | el memorando | la vigencia | su vigencia |
                el pacto | su pacto | el alcance del
            """,
        ),
        """
            renova | renovan | renovacion | prorroga por | se renueva | se prorroga | amplian por | renovaciones |
            prorrogas | actualizan | actualizaron | actualizo | actualiza | actualizado | actualizar | reconducen |
            reconducir | reeditan | reeditaron | reeditar | revalidan | revalidaron | revalidar | revalida |
            reactivacion | recuperan | resucitan | resucitaron
        """,
    ),
    "v.force": """
        en vigor | sigue vigente | vigente | en vigencia | sigue siendo el marco | es el marco | se mantiene |
        sigue comprometido | sigue comprometida | compromiso con | cumplir | cumplimiento | se aplica |
        siguen comprometidos | respeto del | se aplicara plenamente | marco de la | sigue en vigor |
        sigue siendo valido | sigue siendo valida | se mantiene en vigor | continua vigente | rige desde |
        sigue siendo la base | es la base | continua en vigor | siguen vigentes | sigue rigiendo | regidas por |
        regidos por | regida por | regido por | rige | se basa en | se basan en | sigue valido |
        permanece en vigor | permanece vigente | se apoya en | plenamente vigente | vigentes | seguira vigente |
        seguiran vigentes | seguira en vigor | seguiran en vigor | siguen en vigor | se rige por | se rigen por |
        se regiran por | se regira por | regirse por | rigiendose por | seguira rigiendose por |
        seguiran rigiendose por | seguira rigiendo | viene aplicandose | se viene aplicando | se vienen aplicando |
        amparado por | amparada por | amparados por | amparadas por | amparado en | amparados en | amparadas en |
        amparada en | amparandose en | acogidos al | acogidas al | que cumpla | cumpla | cumplan | cumpliera |
        cumple | cumplen | respetar | respete | respeten | incumple | incumplen | incumplir | incumplimiento |
        en plena vigencia | sigue plenamente vigente | continua rigiendo | pervive | perdura | mantienen vivo |
        mantiene vivo | mantienen vigente | mantiene vigente | mantiene en vigor | mantienen en vigor | que une a |
        que liga a | que vincula a | data de | datan de | databa de | se remonta a | se remontan a
    """,
    "v.implementing": row(
        verbs("aplicar implementar ejecutar"),
        """
            aplicacion | implementacion | ejecucion | puesta en marcha | poner en marcha | llevar a cabo |
            poner en practica | desarrollar | trabajar en | trabajar por | trabajar para | despliegue |
            puesta en practica | pongan en practica | ponga en practica | ponga en marcha | pongan en marcha |
            dar cumplimiento | hacer efectivo | haga efectivo | hagan efectivo | materializar | dotar de contenido |
            cumplirse | cumplirlo | cumplirla
        """,
    ),
    "v.implement": """
        se esta aplicando | ya se aplica | esta en marcha | se puso en marcha | se pone en marcha | arranca |
        arranco | ha arrancado | entra en funcionamiento | entro en funcionamiento | comenzo a aplicarse |
        inaugurada | inaugurado | operativo | operativa | ha comenzado | comienza | comenzo | ya funciona |
        han llegado los primeros | echa a andar | echo a andar | echan a andar | echaron a andar | echara a andar |
        echado a andar | ya esta operativo | ya esta operativa | ya es operativo | ya opera | empieza a funcionar |
        empezo a funcionar | comienza a funcionar | comenzo a funcionar | comenzo a operar | empezo a operar |
        arrancara | arrancaran | arrancan | arrancaron | se estrena | se estreno | se activa | se activo | activan |
        activaron | activado | ya se esta aplicando | se aplicara | se aplicaran | dan sus primeros frutos |
        empieza a dar frutos | queda inaugurado | queda inaugurada | queda constituido | queda constituida |
        quedo constituido | quedo constituida
    """,
    "v.opens": "abre | abrio | se abre",
    "v.setup": row(
        verbs("""
            crear establecer constituir lanzar iniciar instaurar instituir implantar conformar fundar desplegar
        """),
        each(
            """
                pone | ponen | puso | pusieron | pondra | pondran | poner | puesto | puesta | poniendo | pongan |
                ponga
            """,
            "en",
            "pie | marcha",
        ),
        """
            creacion | lanzamiento | introducir | se creara | formaran | formar un | abrir un | adoptar |
            ha puesto en marcha | formara | formaron | forman | introducira | inicio | pondran | lance |
            dan vida a | da vida a | dieron vida a | dio vida a | alumbran | alumbraron | creacion de |
            formacion de un | formacion de una | constitucion de | constitucion | instauracion | lanzamiento de |
            establecimiento | inauguran | inauguraron | inaugura | inauguro | inauguraran | monta | montan |
            montaron | monto | montaran | arman | armaron | integran | integraron
        """,
    ),
    "v.negotiate": row(
        verbs("""
            negociar discutir abordar preparar ultimar explorar perfilar redactar tantear sondear debatir esbozar
            renegociar
        """),
        each(
            """
                retoman | retomaron | retomo | retoma | retomar | retomaran | reanudan | reanudaron | reanudo |
                reanuda | reanudar | reanudaran | inician | iniciaron | iniciar | inicia | inicio | abren |
                abrieron | abrir | arrancan | arrancaron | entablan | entablaron
            """,
            "las | ",
            "negociaciones | conversaciones",
        ),
        """
            negociacion | negociaciones | conversaciones | en estudio | sobre la mesa | a punto de | trabajan en |
            trabaja en | estudian | estudia | tratan de cerrar | en negociacion | borrador | estudiaran |
            en conversaciones | en fase de negociacion | avanzan en | avanza en | a falta de | en tramite |
            cerca de cerrar | cerca de un | muy cerca de | negociaran un | contactos para | contactos con |
            contactos entre | los contactos | recta final | ronda negociadora | ronda de negociacion |
            ronda de negociaciones | rondas de negociacion | mesa de negociacion | mesa negociadora |
            equipos negociadores | equipo negociador | negociadores | proceso negociador | tratativas | dialogan |
            dialogo para | dialogo sobre un | a un paso de | a un paso del | a las puertas de | a las puertas del |
            al borde de | al borde del | a punto de cerrar | muy avanzado | muy avanzada | muy avanzados |
            muy avanzadas | avanzado estado | estado avanzado | fase final | fase avanzada | ultimos flecos |
            los flecos | flecos pendientes | encarrilan | encarrila | encarrilado | encauzan | desbloquear |
            desbloquean | desatascar | allanan el camino | allana el camino | allanar el camino | dan forma a |
            da forma a | trabajan para | trabaja para | trabajan sobre | trabajan ya en | trabaja ya en |
            tratan de | trata de | buscan cerrar | busca cerrar | acercan posturas | acercaron posturas |
            acercar posturas | acerca posturas | anteproyecto | en ciernes | en preparacion | en elaboracion |
            se negocia | se negocian | en fase de | iniciaran negociaciones | iniciaran conversaciones |
            cerrado al | cerrado en un | casi cerrado | practicamente cerrado | casi ultimado | muy maduro |
            a medio cerrar
        """,
    ),
    "v.propose": row(
        verbs("""
            proponer ofrecer plantear sugerir pedir reclamar prometer solicitar instar urgir brindar planear
            proyectar exigir
        """),
        each(
            """
                quiere | quieren | busca | buscan | desea | desean | ansia | ansian | persigue | persiguen |
                pretende | pretenden | interesado en | interesada en | interesados en | interesadas en |
                interes en | interes por | aspira a | aspiran a | apuesta por | apuestan por | aboga por |
                abogan por | abogo por | es partidario de | es partidaria de | a favor de | defiende | defienden |
                defendio | necesita | necesitan | quisiera | querria
            """,
            """
                un | una | otro | otra | un nuevo | el | firmar | firmar un | suscribir | suscribir un | sellar |
                cerrar | cerrar un | cerrar una | negociar
            """,
        ),
        """
            preve firmar | disposicion a | anuncio planes | anuncio que propondra | ha propuesto | han propuesto |
            aboga por | abogan por | insta a | tiende la mano | invita a | invito a | invitan a | invitaron a |
            emplaza a | emplazo a | emplazan a | apremia a | apremio a | presiona para | presionan para |
            presiono para | reivindica | reivindican | se muestra dispuesto a | se mostro dispuesto a |
            se muestra favorable a | se mostro favorable a | se ofrece a | se ofrecio a | se ofrecen a |
            pone sobre la mesa | puso sobre la mesa | ponen sobre la mesa | pusieron sobre la mesa |
            puesto sobre la mesa | lanza la idea de | lanzo la idea de | llama a | llamo a | su deseo de |
            el deseo de | voluntad de | la voluntad de | oferta de | peticion de | la idea de |
            estudia la posibilidad de | estudian la posibilidad de | posibilidad de | planes para | plan para |
            promesa de | proyecta un | proyectan un
        """,
    ),
    "v.suspend": row(
        verbs("suspender congelar paralizar interrumpir"),
        """
            suspension | en suspenso | deja en suspenso | dejo en suspenso | dejan en suspenso |
            dejaron en suspenso | dejado en suspenso | queda en suspenso | quedo en suspenso | quedan en suspenso |
            quedado en suspenso | quedaron en suspenso | quedara en suspenso | por suspendido | por suspendida |
            en pausa | en punto muerto | en el congelador | en el aire | suspension cautelar | suspension temporal |
            paralizacion | congelacion | deja de aplicar | dejo de aplicar | dejan de aplicar | dejaron de aplicar |
            dejara de aplicar | dejado de aplicar | ha dejado de aplicar
        """,
    ),
    "v.terminate": row(
        verbs("""
            cancelar denunciar rescindir revocar abandonar romper derogar anular expirar invalidar finiquitar
        """),
        each(
            """
                pone | puso | ponen | pusieron | pondra | pondran | poner | puesto | poniendo | dar por | dio
            """,
            "fin",
            "al | a su | a la | a | a un | a este",
        ),
        each(
            "da | dio | dan | dieron | dar | dara | dado",
            "carpetazo",
            "al | a su | a la",
        ),
        each(
            """
                se desvincula | se desvinculo | se desvinculan | se desvinculara | se retira | se retiro |
                se retiran | se retirara | se sale | se salio | se apea | se apeo | sale | salio | se descuelga |
                se descolgo | retirarse | desvincularse | descolgarse | retirado | se ha retirado
            """,
            "del | de su | de la | de un",
        ),
        """
            vence | vencio | caduca | caduco | da por terminado | dio por terminado | salir del |
            da por finalizado | dio por finalizado | dan por terminado | dieron por terminado | da por muerto |
            dio por muerto | da por roto | dio por roto | por roto | por finiquitado | por extinguido |
            deja sin efecto | dejo sin efecto | dejan sin efecto | dejaron sin efecto | dejado sin efecto |
            queda sin efecto | quedo sin efecto | entierra | entierran | enterro | enterraron | liquida |
            liquido el | dinamita | dinamito | ruptura | rescision | anulacion | derogacion | cancelacion |
            revocacion | toca a su fin | toco a su fin | llega a su fin | llego a su fin | ha expirado |
            ha caducado | ha vencido | caducara | vencera | vencido | caducado | no sera renovado | no renovara |
            no renovo | no renueva | no prorroga | no prorrogan | no prorrogara | no prorrogaran | no prorrogo |
            no prorrogaron | no renuevan | no renovaran | no renovaron | no sera prorrogado
        """,
    ),
    "v.reject": row(
        verbs("rechazar vetar tumbar descartar declinar rehusar"),
        """
            tumba | se niega a | se nego a | dice no | se niegan a | se negaron a | no acepta | vota en contra |
            voto en contra | se niega en redondo a | se negaba a | se negara a | se han negado a | se ha negado a |
            negarse a | negandose a | da la espalda al | dio la espalda al | da la espalda a | dice que no |
            dijo no | dijo que no | decir no | se opone a | se oponen a | se opuso a | se opusieron a |
            se opone al | se opuso al | se oponen al | desestima | desestimo | desestiman | desestimaron | repudia |
            repudio | bloquea | bloquean | bloqueo | bloquearon | bloqueado | declara ilegal | declaro ilegal |
            declara inconstitucional | declaro inconstitucional | echa abajo | echo abajo | echaron abajo |
            echa por tierra | echo por tierra | frena en seco | vota en contra de | votaron en contra |
            votan en contra | votaron no | no aceptara | no acepto | no aceptan | no aceptaran | no suscribira |
            no firmara | no firmaran | no quiso firmar | no quiere firmar | no quieren firmar | se resiste a |
            se resisten a | se resistio a | reniega del | renuncia a | renuncio a | renuncian a | renunciaron a
        """,
    ),
    "v.provide": """
        regula | preve | contempla | permite | ha permitido | establece | rige | permitira | fija | contemplan |
        preven | permiten | permitio | regulan | regulara | dispone | estipula | estipulan | recoge | recogen |
        garantiza | garantizan | obliga | establecia | preveia | contemplaba | facilita | facilitara |
        abre la puerta | abre la via | posibilita | posibilitara | ampara | abarca | cubre
    """,
    "v.list": "publico | publicado | difundio | publica | anuncio | aprobo | aprobado",
    "v.ongoing": """
        continuan | prosiguen | siguen | siguen abiertas | estan en curso | en curso | han comenzado | comenzaron |
        han empezado | avanzan | se han reanudado | estan en marcha | siguen estancadas | continua | prosigue |
        continuan abiertas | continuan en marcha | arrancan | arrancaron | arrancado | se reanudan | se reanudaron |
        se reanudaran | se retoman | se retomaron | se desarrollan | comienzan | empiezan | empezaron | marchan |
        van por buen camino | progresan | avanzaron | han avanzado | se aceleran | proseguiran | continuaran |
        se prolongan | se intensifican | en marcha | abiertas | estancadas | encallan | encallaron | se atascan |
        se estancan | bloqueadas | encalladas
    """,
    "v.foreseen": """
        prevista | previsto | previstos | se preve | se contempla | esta previsto | esta prevista | queda previsto |
        se prevé | se reunira | se reuniran | supervisara | velara | hara el seguimiento | prevista la |
        queda prevista | se prevén | contempla la creacion | contempla crear | incluye la creacion |
        preve la creacion | preve crear | recoge la creacion | figura la creacion
    """,
    "v.have": row(
        each(
            """
                tiene | tienen | mantiene | mantienen | dispone de | disponen de | cuenta con | cuentan con |
                existe | hay | rige | comparten | ya tiene | ya tienen
            """,
            "un | una | ya un | ya una",
        ),
        """
            existe desde | esta en pie desde | rige desde | existe ya | existen acuerdos | hay acuerdos |
            tiene acuerdos | tienen acuerdos | mantiene acuerdos | tiene convenios | tienen convenios
        """,
    ),
    "g.open": row(
        verbs("asignar reservar adjudicar autorizar destinar"),
        """
            reserva | reabre | reabrio | reanuda | reanudo | reanudado | concede | concedio | concedido | destino |
            fija | fijo | fijado | otorga | otorgo | ofertan | otorgado | otorgadas | ha concedido | concedidas |
            quedan reservadas | otorgan | otorgaron | otorgada | otorgados | otorgaremos | otorgue | otorguen |
            otorgando | conceden | concedieron | concedida | concedidos | concederemos | conceda | concedan |
            concediendo | reanudan | reanudaron | reabren | reabrieron | reabierto | ofertara | ofertaran | fijan |
            fijaron | fijados | fijada
        """,
    ),
    "g.tell": "anuncia | anuncio | anunciado | abre | abrio",
    "g.change": row(
        verbs("ampliar aumentar elevar duplicar triplicar recortar incrementar multiplicar"),
        """
            sube | subio | reduce | redujo | reducido | subira | reducira | pasa de | pasara de | anade | anadio |
            suma | reducen | redujeron | reduciran | reducida | reduzca | suben | subieron | subiran | suba |
            rebaja | rebajan | rebajaron | rebajara | engrosa | engrosan
        """,
    ),
    "g.into": row(
        verbs("incorporar"),
        """
            incluye | incluyo | incluido | admite | admitio | admiten | admitimos | admitieron | admitido |
            admitida | admitidos | admitidas | admitiremos | admita | admitan | admitiendo | incluira | incluiran |
            incluyen | incluyeron | incluir | incluida | suma a | entra en | entra en el | ingresa en
        """,
    ),
    "g.listed": "entre los paises | en la lista de paises | figura entre | entre los estados",
    "g.give": """
        dara | daran | concedera | concederan | otorgara | otorgaran | expedira | expediran | emitira | emitiran |
        ofrecera | ofreceran | contratara | contrataran | acogera | acogeran | recibira | recibiran | conceder |
        otorgar | expedir | dar | ofrecer | contratar | acoger | tendra | tendran | habra | admitira | recibir |
        abrira | admitiran | facilitara | facilitaran | entregara | entregaran | repartira | repartiran | abriran |
        ofertara | ofertaran | tramitara | tramitaran | traera | traeran | reclutara | reclutaran | incorporara |
        incorporaran | empleara | emplearan | necesitara | necesitaran | habilitara | habilitaran | reclutar |
        admitir | abrir | emitir
    """,
    "m.purpose": "al firmar | firmando | al suscribir | en lugar de firmar",
    "m.cond": """
        si | en caso de | siempre que | a condicion de | en el caso de que | con la condicion de | solo si |
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
        insta | instan | insto | reclama | reclaman | reclamo | urge | urgen | urgio
    """,
    "m.near": """
        el lunes proximo | el proximo lunes | el proximo martes | el proximo miercoles | el proximo jueves |
        el proximo viernes | la proxima semana | proxima semana | proximos dias | pasado manana | firmaran manana |
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
        demoro | se dilata | dilata | dilatan
    """,
    "m.neg": """
        no | ningun | ninguna | sin | nunca | tampoco | ni | jamas | nadie | ninguno | en modo alguno |
        de ninguna manera | en absoluto
    """,
    "m.yet": """
        todavia no | aun no | pendiente de | pendiente | sigue sin | por firmar | todavia sin | aun sin |
        sin firmar | sin ratificar | por ratificar | pendientes de | pendientes | a la espera de la firma |
        a expensas de | a falta de la | a falta de
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
        ha de ser ratificado
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
    "b.body": """
        consejo de ministros | congreso | senado | parlamento | gobierno | camara | pleno | diputados |
        parlamento europeo | eurocamara | asamblea nacional | cortes | consejo de la union europea |
        consejo de la ue | la camara baja | camara alta | el hemiciclo | gabinete | camara de diputados |
        parlamento nacional
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
        los dos responsables | ambos responsables | los dos socios | ambos socios | ambas administraciones
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
        el acuerdo | del acuerdo | al acuerdo | este acuerdo | dicho acuerdo | el pacto | del pacto | el memorando |
        del memorando | el memorandum | del memorandum | el convenio | del convenio | el tratado | el protocolo |
        el texto | la declaracion | ese acuerdo | el que firmo | el que firmaron | el firmado | el suscrito |
        el que suscribio | el que suscribieron | dicho convenio | dicho memorando | este convenio | ese convenio |
        este memorando | ese memorando | este pacto | ese pacto | al pacto | al memorando | al convenio |
        al tratado | del tratado | del protocolo | el entendimiento | del entendimiento | el documento |
        del documento | el citado acuerdo | el mencionado acuerdo | lo firmado | lo pactado | lo acordado |
        su acuerdo | tal acuerdo | aquel acuerdo | el mismo acuerdo | la carta | la hoja de ruta
    """,
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
        comparable | semejantes | del mismo tenor | de la misma indole | calcado | calcada | gemelo
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
        empleadas | empleados | empleada*
    """,
    "t.migration": """
        migra* | inmigra* | refugiad* | asilo | repatria* | readmi* | cayuco* | patera* | irregular* | retorno* |
        devolucion* | visado* | visas | extranjeria | mafias | trata | traficantes | naufrag* | expulsi* |
        extranjer* | sin papeles | deport* | fronteras exteriores | emigra* | asilad* | solicitantes de asilo |
        clandestin* | menores no acompanados | contrabando de personas | contrabando de migrantes |
        personas en movimiento | frontex | desplazad* | regulariza* | visa
    """,
    "t.security": """
        polici* | crimen | crimin* | delincuencia | terroris* | narcotrafico | droga* | seguridad | fronteriz* |
        fronteras | ministerio del interior | ministerios del interior | extradicion | guardia civil | mafias |
        trata | antiterror* | extradita* | inteligencia | gendarmer* | carabineros | interpol | europol | mafia |
        blanqueo | ciberdelincuencia | ministros del interior | ministro del interior | contrabando
    """,
    "t.other": """
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
    "v.finish": """
        cerrar | cerrara | cerraran | ultimar | completar | finalizar | culminar | concluir el | rematar |
        finalizara | finalizaran | finalizaremos | completara | completaran | ultimaran | ultimara | culminara |
        culminaran | rematara | finiquitar | cerrar definitivamente | terminar de | pulir | pulen | limar | liman
    """,
    "o.text": "el texto | el borrador",
    "v.launch": """
        lanzado | lanzada | lanzaron | lanzo | puesto en marcha | puesta en marcha | primera fase | lanza | lanzan |
        lanzaran | lanzamiento | arranca | arranco | arrancan | echan a andar | echa a andar | estrena | estrenan |
        inaugura | inauguran | ponen en marcha | pone en marcha | pusieron en marcha | puso en marcha | activan |
        activa | en marcha
    """,
    "o.nth": """
        segunda reunion | tercera reunion | cuarta reunion | segunda sesion | tercera sesion | reunion del |
        se reunio | se ha reunido | segunda ronda | tercera ronda | se reune | se reunen | se reunieron |
        quinta reunion | ultima reunion | nueva reunion del | reunion de la | sesion del | sesion de la |
        celebro su segunda | celebro su tercera | celebro su cuarta
    """,
    "o.passports": """
        pasaportes diplomaticos | pasaporte diplomatico | pasaportes oficiales | pasaportes de servicio |
        diplomaticos | pasaporte oficial | pasaporte de servicio | pasaportes especiales |
        portadores de pasaportes | titulares de pasaportes | titulares de pasaporte
    """,
    "o.novisa": row(
        VISA_FREE,
        """
            no necesitaran visado | sin necesidad de visado | quedan exentos de visado | sin necesidad de visa |
            no precisaran visado | no necesitan visado | no precisan visado | no tendran que solicitar visado |
            no tendran que pedir visado | no se les exigira visado | no requeriran visado | ya no necesitan visado |
            ya no necesitaran visado
        """,
    ),
    "o.sentback": """
        la devolucion | seran devueltos | seran repatriados | seran entregados | repatriacion | entrega de |
        extraditar | extraditara | entregara | sera devuelto | seran expulsados
    """,
    "o.offenders": """
        delitos graves | condenados | delincuentes | profugos | reclamados | presos | reclusos | condenado |
        fugitivos | criminales | delitos de sangre
    """,
    "g.gave": """
        ha dado | ha concedido | dio | obtiene | ha obtenido | obtuvo | logra | logran | logro | lograron |
        consigue | consiguen | consiguio | consiguieron | ha conseguido | ha logrado | obtienen | obtuvieron |
        arranca | arranco | arrancan | dieron | han dado | han concedido | han obtenido | recibe | arrebata
    """,
    "m.more": "mas | adicionales | nuevos | nuevas",
    "x.met": """
        reunio | reunion | encuentro | recibio | reunieron | entrevisto | reunira | reuniran | se reune |
        se reunen | se vio | se vieron | visita | cumbre | recibe | reciben | recibieron | conversaron | converso |
        encuentros | reuniones | mantuvo | mantuvieron | entrevista | entrevistaron
    """,
    "g.hire": """
        contratara | contrataran | contratar | reclutara | reclutaran | reclutar | empleara | emplearan | traera |
        traeran | traer | incorporara | incorporaran | fichara | ficharan | fichar | acogera a | acogeran a |
        importara | importar
    """,
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
                viaje oficial | su viaje | el viaje | la visita | su visita | gira | desplazamiento
            """,
            """
                 | hoy | ayer | manana | este lunes | este martes | este miercoles | este jueves | este viernes
            """,
            "a",
        ),
        "tras | despues de | luego de | al dia siguiente de | a continuacion de",
    ),
    "v.pending": """
        pendiente desde | lleva pendiente | todavia no hay | aun no hay | no hay aun | no hay todavia |
        sigue sin haber | siguen sin haber | no hay por ahora | no hay de momento | encallan | encallo | encalla |
        encallaron | encalladas | encallado | estancado | estancada | estancadas | estancados | bloqueadas |
        se atascan | se atasca | se estancan | se estanca | se estanco | atascado | atascada | atascadas | varado |
        varada
    """,
    "x.absent": """
        no existe | no existen | no hay | no consta | no existia | no habia | no tiene | no tienen | carece de |
        carecen de | falta un | sin que exista | sin que haya | inexistencia de | ausencia de | no cuenta con |
        no cuentan con | a falta de un
    """,
    "o.police": row(
        each(
            "cooperacion | colaboracion | coordinacion | asistencia",
            """
                policial | policiaca | judicial y policial | policial y judicial | entre policias |
                en materia de seguridad | antimafia
            """,
        ),
        """
            intercambio de informacion policial | informacion policial | intercambio policial |
            intercambio de inteligencia | intercambio de informacion entre policias |
            intercambio de informacion entre las policias
        """,
    ),
    "p.others": """
        y los ministros de | y sus homologos de | y los titulares de interior de | y los cancilleres de |
        y sus colegas de | y sus pares de | y los homologos de | y los presidentes de | y los embajadores de |
        y los titulares de trabajo de | y los titulares de migracion de | y los jefes de gobierno de
    """,
    "v.none": row(
        each(
            """
                denuncia | denuncian | denuncio | denunciaron | denunciado | denunciando | rechaza | descarta |
                descarto
            """,
            "que | ante | la falta | las condiciones | a la | el trato",
        ),
        each(
            """
                anos | ano | meses | mes | semanas | dias | horas | jornadas | decada | decadas | rondas | proceso
            """,
            "de",
            "negociaciones | negociacion | conversaciones | contactos | tratativas | discusiones",
        ),
        each(
            "largas | arduas | intensas | duras | tensas | complejas | dificiles",
            "negociaciones | conversaciones",
        ),
        "tras las negociaciones | tras negociar | tras las conversaciones",
    ),
    "v.made": """
        hay | se salda con | se saldo con | se saldaron con | culmina con | culmino con | culmino en |
        concluye con | concluyo con | finaliza con | finalizo con | termino con | termina con | desemboca en |
        desemboco en | cristaliza en | cristalizo en | se plasma en | se plasmo en | se materializa en |
        se materializo en | se traduce en | se tradujo en | regresa con | regreso con | volvio con | vuelve con |
        se trae | se trajo | fruto de la visita es | resultado de la visita es | fruto de la cita es |
        el resultado es | bajo el brazo | en el bolsillo
    """,
    "x.none": "todavia no hay | aun no hay | no hay aun | no hay todavia | no hay por ahora | no hay de momento",
}

"""The Spanish words of agreements, by cue class: what papers and their objects are called."""

from __future__ import annotations

from pipeline.agreements.tables.es_verbs import each, row

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

NAMES: dict[str, str] = {
    "i.memorandum": """
        memorando de entendimiento | memorandum de entendimiento | memorandos de entendimiento | memorando |
        memorandum | memorandos | memorandums | carta de intenciones | cartas de intenciones |
        memorando de cooperacion | mou | memorando de intenciones | protocolo de entendimiento |
        carta de entendimiento | nota de entendimiento | acta de entendimiento | declaracion de entendimiento |
        memorandum de cooperacion | memorando de colaboracion | memorandum de colaboracion | acta de intenciones |
        protocolo de intenciones
    """,
    "i.agreement": """
        acuerdo de trabajo estacional | acuerdo de trabajo temporal | acuerdo de trabajo de temporada |
        acuerdo | acuerdos | pacto | pactos | convenio | convenios | tratado | tratados | protocolo |
        entendimiento | convenios de migracion | asociacion migratoria | alianza migratoria |
        asociacion de movilidad | alianza de movilidad | protocolos | entendimientos | el que firmo |
        el que firmaron | el firmado | el suscrito | el que suscribio | el que suscribieron | arreglo | arreglos |
        convencion | acuerdo marco | acuerdos marco | partenariado migratorio | partenariado |
        alianza estrategica migratoria | asociacion en materia de migracion | asociacion sobre migracion |
        alianza en materia migratoria | pacto bilateral | concordato |
        un texto | otro texto | texto bilateral | un documento bilateral |
        los firmados | los suscritos | los que firmo | los que firmaron | el que firmo con | el rubricado
        | los rubricados |
        el que rubrico | el que rubricaron | el que sello | el que sellaron | el mismo que firmo |
        el mismo que firmaron | el mismo que suscribio | el mismo que suscribieron | el mismo que rubrico |
        el mismo que rubricaron | el mismo que sello | el mismo que sellaron | el alcanzado con |
        el mismo suscrito | los que suscribio
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
        each(
            "comision | subcomision | comite | grupo",
            "mixta | conjunta | mixto | conjunto | bilateral",
            "de | sobre",
            "readmision | readmisiones | retorno | retornos | repatriacion | repatriaciones | devoluciones",
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
                deportacion | deportaciones | expulsion | expulsiones | reconduccion | reconducciones
            """,
        ),
        "procedimientos operativos estandar | procedimientos operativos normalizados",
    ),
    "i.visa_waiver": row(
        VISA_FREE,
        each(
            "acuerdo | acuerdos | convenio | memorando | memorandum | protocolo",
            "de | sobre | sobre la | para la",
            "exencion | supresion | facilitacion | liberalizacion | eliminacion",
            "de | reciproca de | mutua de | de los",
            "visado | visados | visas",
        ),
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
        mecanismo de contratacion | mecanismo de reclutamiento | mecanismo para contratar |
        mecanismo para la contratacion | procedimiento de contratacion |
        plataforma digital | plataforma en linea | plataforma para empleadores | plataforma para trabajadores |
        programa piloto | proyecto piloto | programa de migracion circular | proyecto de migracion circular |
        plataforma de contratacion | programas piloto | proyectos piloto | programa de movilidad laboral |
        programa de contratacion en origen | proyecto de contratacion en origen | programas de migracion circular |
        proyectos de migracion circular | bolsa de empleo conjunta | centro de formacion |
        programa de trabajadores temporales | programa de empleo temporal | programa de trabajo temporal |
        programa de trabajo agricola temporal | programa de trabajadores agricolas |
        programa de contratacion |
        programa de trabajadores agricolas temporales | programa de temporeros
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
            acuerdo de compraventa | acuerdo salarial | pacto de rentas | convenio del campo | convenio agrario |
            lo tratado | temas tratados | asuntos tratados | cuestiones tratadas | los temas tratados |
            buen trato | ha tratado | han tratado | habia tratado | habian tratado | haber tratado |
            habra tratado
        """,
    ),
    "o.cooperation": """
        cooperacion | cooperar | colaboracion | colaborar | coordinacion | coordinar | asociacion |
        trabajar juntos | trabajar conjuntamente | intercambio de informacion | intercambiar informacion |
        acciones conjuntas | intercambio de datos | compartir informacion | intercambiar datos | cooperaran |
        cooperara | colaboraran | colaborara | coordinaran | coordinarse | estrechar lazos | lucha conjunta |
        actuar conjuntamente | actuacion conjunta | trabajo conjunto | esfuerzos conjuntos | operaciones conjuntas |
        intercambiaran informacion | intercambio de experiencias | intercambio de agentes | accion conjunta |
        aunar esfuerzos | unir fuerzas | sumar fuerzas |
        vigilancia conjunta | control conjunto | vigilancia coordinada | controles conjuntos |
        colaboran | cooperan | trabajaran juntas | trabajaran juntos
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
        devolver | expulsion | expulsar |
        volvera a admitir | volvera a aceptar | volvera a recibir | volvera a acoger | volveran a admitir |
        volveran a aceptar | volveran a recibir | volveran a acoger | volver a admitir | volver a aceptar |
        volver a recibir | volver a acoger | vuelve a admitir | vuelve a aceptar | vuelve a recibir |
        vuelve a acoger | vuelven a admitir | vuelven a aceptar | vuelven a recibir | vuelven a acoger |
        readmision de | vuelos de repatriacion | vuelos de retorno | admitir de vuelta |
        aceptar la devolucion |
        recibir a sus nacionales | recibir a sus ciudadanos | recibir vuelos con | recibir un vuelo mensual |
        recibir un vuelo semanal | recibir un vuelo con | aceptar a sus nacionales | aceptar a sus ciudadanos |
        aceptar vuelos con | aceptar un vuelo mensual | aceptar un vuelo semanal | aceptar un vuelo con |
        acoger a sus nacionales | acoger a sus ciudadanos | acoger vuelos con | acoger un vuelo mensual |
        acoger un vuelo semanal | acoger un vuelo con | recibira a sus nacionales | recibira a sus ciudadanos |
        recibira vuelos con | recibira un vuelo mensual | recibira un vuelo semanal | recibira un vuelo con |
        aceptara a sus nacionales | aceptara a sus ciudadanos | aceptara vuelos con |
        aceptara un vuelo mensual | aceptara un vuelo semanal | aceptara un vuelo con |
        reconduccion | reconducciones | reconducir
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
        permisos de residencia y trabajo | contrataciones en origen | permisos temporales | visados circulares |
        la contratacion en origen | contratacion en origen para | contratacion en origen a
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
        ofertas de empleo | ofertas de trabajo |
        contratar trabajadores | contratar obreros | contratar temporeros | contratar temporeras |
        contratar enfermeros | contratar enfermeras | contratar personal | contratar mano de obra |
        contratar jornaleros | contratar medicos | contratar soldadores | contratar conductores |
        contratar a trabajadores | contratar a obreros | contratar a temporeros | contratar a temporeras |
        contratar a enfermeros | contratar a enfermeras | contratar a personal | contratar a mano de obra |
        contratar a jornaleros | contratar a medicos | contratar a soldadores | contratar a conductores |
        reclutar trabajadores | reclutar obreros | reclutar temporeros | reclutar temporeras |
        reclutar enfermeros | reclutar enfermeras | reclutar personal | reclutar mano de obra |
        reclutar jornaleros | reclutar medicos | reclutar soldadores | reclutar conductores |
        reclutar a trabajadores | reclutar a obreros | reclutar a temporeros | reclutar a temporeras |
        reclutar a enfermeros | reclutar a enfermeras | reclutar a personal | reclutar a mano de obra |
        reclutar a jornaleros | reclutar a medicos | reclutar a soldadores | reclutar a conductores |
        acoger trabajadores | acoger obreros | acoger temporeros | acoger temporeras | acoger enfermeros |
        acoger enfermeras | acoger personal | acoger mano de obra | acoger jornaleros | acoger medicos |
        acoger soldadores | acoger conductores | la contratacion de trabajadores |
        la contratacion de obreros | la contratacion de temporeros | la contratacion de temporeras |
        la contratacion de enfermeros | la contratacion de enfermeras | la contratacion de personal |
        la contratacion de mano de obra | la contratacion de jornaleros | la contratacion de medicos |
        la contratacion de soldadores | la contratacion de conductores | la llegada de trabajadores |
        la llegada de obreros | la llegada de temporeros | la llegada de temporeras |
        la llegada de enfermeros | la llegada de enfermeras | la llegada de personal |
        la llegada de mano de obra | la llegada de jornaleros | la llegada de medicos |
        la llegada de soldadores | la llegada de conductores | la entrada de trabajadores |
        la entrada de obreros | la entrada de temporeros | la entrada de temporeras |
        la entrada de enfermeros | la entrada de enfermeras | la entrada de personal |
        la entrada de mano de obra | la entrada de jornaleros | la entrada de medicos |
        la entrada de soldadores | la entrada de conductores | traer trabajadores | traer obreros |
        traer temporeros | traer temporeras | traer enfermeros | traer enfermeras | traer personal |
        traer mano de obra | traer jornaleros | traer medicos | traer soldadores | traer conductores
    """,
    "o.text": "el texto | el borrador",
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
    "i.police": """
        memorando de cooperacion policial | memorandum de cooperacion policial | memorando policial |
        memorando de entendimiento sobre cooperacion policial | protocolo de cooperacion policial |
        acuerdo policial | acuerdo de cooperacion policial | convenio de seguridad | acuerdo de seguridad |
        acuerdo de trabajo | acuerdo sobre el estatuto | protocolo policial | convenio policial | acuerdo
        contra el trafico | convenio de cooperacion policial | acuerdo en materia de seguridad |
        patrullas conjuntas | patrullas mixtas | patrullaje conjunto | patrullajes conjuntos |
        patrulla conjunta | patrulla mixta | patrullas maritimas conjuntas
    """,
    "o.sat": "se reunio | se reunieron | se reune en | se reune hoy | se reune este | se reunira | "
    "se reuniran | ha celebrado su reunion | celebro su reunion | reunido en | reunida en | "
    "celebro una reunion | mantuvo una reunion | sesiono en | volvio a reunirse | volvera a reunirse",
    "o.sat_before": "se ha reunido | se habia reunido | ya se reunio | se reunio por ultima vez",
    "o.places": "plazas | sitio para | hueco para | cabida para | puestos | puestos de trabajo | vacantes | "
    "permisos de temporada | "
    "contingente | permisos de trabajo",
    "o.hire": "contratar | contratar a | reclutar | reclutar a | emplear a | traer a",
}

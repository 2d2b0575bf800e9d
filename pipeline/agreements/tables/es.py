"""The Spanish words of agreements, by cue class; see :mod:`pipeline.agreements.cues` for the notation."""

from __future__ import annotations

from pipeline.agreements.tables.es_steps import STEPS
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
    "x.met": """
        reunio | reunion | encuentro | recibio | reunieron | entrevisto | reunira | reuniran | se reune |
        se reunen | se vio | se vieron | visita | cumbre | recibe | reciben | recibieron | conversaron | converso |
        encuentros | reuniones | mantuvo | mantuvieron | entrevista | entrevistaron
    """,
    "x.to_vote": "pasa al congreso | pasa a las cortes | pasa ahora al | debera ser ratificado | debe ser ratificado | "
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
                viaje oficial | su viaje | el viaje | la visita | su visita | gira | desplazamiento
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
    "x.none": "todavia no hay | aun no hay | no hay aun | no hay todavia | no hay por ahora | no hay de momento",
    "i.police": """
        acuerdo policial | acuerdo de cooperacion policial | convenio de seguridad | acuerdo de seguridad |
        acuerdo de trabajo | acuerdo sobre el estatuto | protocolo policial | convenio policial | acuerdo
        contra el trafico | convenio de cooperacion policial | acuerdo en materia de seguridad |
        patrullas conjuntas | patrullas mixtas | patrullaje conjunto | patrullajes conjuntos |
        patrulla conjunta | patrulla mixta | patrullas maritimas conjuntas
    """,
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
    "n.first": "los primeros | las primeras | primeros | primeras",
    "x.union": "europeo | europea | comunitario",
    "c.by": "por",
    "m.today": "hoy | ayer | esta semana | esta mañana | esta manana | anoche",
    "x.it": "fue | ha sido | el documento fue | sera",
    "v.expire": "expira | expiran | expirara | expiraran | expire | esta a punto de expirar | "
    "a punto de vencer | a punto de caducar | vence | vencen | vencera | venceran | caduca | caducan | "
    "caducara | caducaran | valido hasta | valida hasta | vigente hasta | en vigor hasta | rige hasta | "
    "regira hasta | esta por vencer | estan por vencer | proximo a vencer | proximo a expirar",
    "o.sat": "se reunio | se reunieron | se reune en | se reune hoy | se reune este | se reunira | "
    "se reuniran | ha celebrado su reunion | celebro su reunion | reunido en | reunida en | "
    "celebro una reunion | mantuvo una reunion | sesiono en | volvio a reunirse | volvera a reunirse",
    "o.sat_before": "se ha reunido | se habia reunido | ya se reunio | se reunio por ultima vez",
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
    "habia escrito que | habian asegurado que",
    "x.done": "como ya ha hecho con | como ya hizo con | como hizo con | como ha hecho con | "
    "como hicieron con | como ya hicieron con | como ocurrio con | como ya ocurre con | como con | "
    "igual que con | como los que tiene con | como el que tiene con | como el que ya tiene con | como los de | "
    "como el de",
    "o.places": "plazas | puestos | puestos de trabajo | vacantes | permisos de temporada | "
    "contingente | permisos de trabajo",
    "g.keep": "obtiene | obtienen | obtuvo | obtuvieron | ha obtenido | han obtenido | obtendra | "
    "obtendran | recibe | reciben | recibio | recibira | recibiran | logra | logran | logro | lograron | "
    "ha logrado | consigue | consiguen | consiguio | ha conseguido | conserva | conservan | mantiene | "
    "mantienen | tendra | tendran | se asegura | se aseguro",
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
    "o.hire": "contratar | contratar a | reclutar | reclutar a | emplear a | traer a",
    **STEPS,
}

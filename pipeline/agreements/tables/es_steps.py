"""The Spanish verbs of agreements and what modifies them, by cue class; see :mod:`pipeline.agreements.ground.cues`."""

from __future__ import annotations

from pipeline.agreements.tables.es_steps_words import WORDS
from pipeline.agreements.tables.es_verbs import each, row, verbs

#: Cue class to words: ``|`` parts alternatives, a final ``*`` leaves the word's end open.
STEPS: dict[str, str] = {
    **WORDS,
    "v.sign": row(
        verbs("firmar rubricar suscribir sellar formalizar concluir oficializar"),
        """
            suscripto | suscripta | suscriptos | suscriptas | conclusion | estampan su firma |
            estamparon su firma | pone la firma | han firmado | ha firmado |
            se firmo | se firma | la firma de | suscripcion | rubricado por | pusieron la firma | ponen la firma |
            pondran la firma | puso la firma | puso su firma | pusieron su firma | ponen su firma |
            ponen la rubrica | pusieron la rubrica | puso la rubrica | estampo su firma | estampa su firma |
            estampar su firma | estampado su firma | estamparan su firma | estamparon la firma |
            plasmaron su firma | echaron la firma | se rubrico | canje de notas | canjearon notas | se firme |
            se firmen | que firme | que firmen | se suscriba | se rubrique
        """,
    ),
    "v.agree": row(
        verbs("acordar pactar consensuar alcanzar decidir convenir concretar adoptar aceptar apalabrar cerrar"),
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
        """
            accedido a | accedera a | accederan a | acceder a
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
        """
            dio su consentimiento | da su consentimiento | dado su consentimiento | dio el consentimiento | dan su
            consentimiento | dieron su consentimiento | dio su conformidad | da su conformidad | dado su conformidad
            | dio su beneplacito | dado su beneplacito | da su beneplacito | dio su asentimiento
        """,
    ),
    "v.ratify": row(
        verbs("ratificar"),
        each(
            "convierte | convierten | convirtio | convirtieron | convertido | convertira | convertiran | convertir",
            "en ley | definitivamente en ley",
        ),
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
        """
            de nuevo en vigor | nuevamente en vigor | otra vez en vigor | vuelve a estar en vigor |
            ya esta en vigor | ya estan en vigor | ya esta vigente
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
            reactivacion | recuperan | resucitan | resucitaron |
            amplian por | amplia por | ampliaron por | amplio por | ampliado por | alargan | alargo |
            alargaron | extienden hasta | extendieron hasta | extendio hasta
        """,
        """
            reactivan | reactivaron | reactiva | reactivado | restablecen | restablecieron | restablece |
            restablecido
        """,
    ),
    "v.force": row(
        """
            funciona bien | funciona mejor | funciona mejor que nunca | esta funcionando |
            da buenos resultados | da frutos | funcionan bien
        """,
        each(
            """
                mantiene | mantienen | mantendra | mantendran | mantener | conserva | conservan | conservara
            """,
            "el | la | su",
        ),
        """
            cumplira | cumpliran | respetara | respetaran | honrara | en vigor | sigue vigente | vigente |
            en vigencia | sigue siendo el marco | es el marco | se mantiene |
            sigue comprometido | sigue comprometida | compromiso con | cumplir | cumplimiento | se aplica |
            siguen comprometidos | respeto del | se aplicara plenamente | marco de la | sigue en vigor |
            sigue siendo valido | sigue siendo valida | se mantiene en vigor | continua vigente | rige desde |
            sigue siendo la base | es la base | continua en vigor | siguen vigentes | sigue rigiendo | regidas por |
            regidos por | regida por | regido por | rige | se basa en | se basan en | sigue valido |
            permanece en vigor | permanece vigente | se apoya en | plenamente vigente | vigentes | seguira vigente |
            seguiran vigentes | seguira en vigor | seguiran en vigor | siguen en vigor | se rige por |
            se rigen por | se regiran por | se regira por | regirse por | rigiendose por | seguira rigiendose por |
            seguiran rigiendose por | seguira rigiendo | viene aplicandose | se viene aplicando |
            se vienen aplicando | amparado por | amparada por | amparados por | amparadas por | amparado en |
            amparados en | amparadas en | amparada en | amparandose en | acogidos al | acogidas al | que cumpla |
            cumpla | cumplan | cumpliera | cumple | cumplen | respetar | respete | respeten | incumple | incumplen |
            incumplir | incumplimiento | en plena vigencia | sigue plenamente vigente | continua rigiendo |
            pervive | perdura | mantienen vivo | mantiene vivo | mantienen vigente | mantiene vigente |
            mantiene en vigor | mantienen en vigor | que une a | que liga a | que vincula a | data de | datan de |
            databa de | se remonta a | se remontan a |
            sigue su curso | siguen su curso | sigue en pie | siguen en pie | se mantiene en pie |
            continua en pie | no se toca | no se tocan | sigue intacto | sigue plenamente en vigor
        """,
        """
            se renueva tacitamente | se renueva automaticamente | se prorroga tacitamente |
            se prorroga automaticamente | se renueva cada |
            letra muerta | papel mojado | vale desde | valido desde | valida desde | sobre el papel | se aplica
            desde
        """,
    ),
    "v.implementing": row(
        verbs("aplicar implementar ejecutar"),
        """
            aplicacion | implementacion | ejecucion | puesta en marcha | poner en marcha | llevar a cabo |
            poner en practica | desarrollar | trabajar en | trabajar por | trabajar para |
            despliegue del acuerdo | despliegue del memorando | despliegue del pacto | despliegue del convenio |
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
        quedo constituido | quedo constituida | estrena | estrenan | estreno | estrenaron | estrenado | da frutos |
        dio sus frutos | echo a rodar | echa a rodar |
        funciona desde | funcionan desde | funciona ya | en funcionamiento desde | en marcha desde | operativo
        desde | operativa desde | lleva funcionando |
        se pone en practica | se ponen en practica | se puso en practica | se pusieron en practica | se ha
        puesto en practica | se lleva a la practica
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
            negociar discutir abordar preparar ultimar explorar perfilar redactar debatir esbozar
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
            trabaja en | estudian | estudia | tratan de cerrar | en negociacion | estudiaran |
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
            a medio cerrar |
            dan el primer paso hacia | dan el primer paso para | dan un paso hacia | dan un paso para |
            dan los primeros pasos hacia | dan los primeros pasos para | dan pasos hacia | dan pasos para |
            dan un paso mas hacia | dan un paso mas para | dieron el primer paso hacia |
            dieron el primer paso para | dieron un paso hacia | dieron un paso para |
            dieron los primeros pasos hacia | dieron los primeros pasos para | dieron pasos hacia |
            dieron pasos para | dieron un paso mas hacia | dieron un paso mas para | da el primer paso hacia |
            da el primer paso para | da un paso hacia | da un paso para | da los primeros pasos hacia |
            da los primeros pasos para | da pasos hacia | da pasos para | da un paso mas hacia |
            da un paso mas para | dio el primer paso hacia | dio el primer paso para | dio un paso hacia |
            dio un paso para | dio los primeros pasos hacia | dio los primeros pasos para | dio pasos hacia |
            dio pasos para | dio un paso mas hacia | dio un paso mas para | dar el primer paso hacia |
            dar el primer paso para | dar un paso hacia | dar un paso para | dar los primeros pasos hacia |
            dar los primeros pasos para | dar pasos hacia | dar pasos para | dar un paso mas hacia |
            dar un paso mas para | dado el primer paso hacia | dado el primer paso para | dado un paso hacia |
            dado un paso para | dado los primeros pasos hacia | dado los primeros pasos para |
            dado pasos hacia | dado pasos para | dado un paso mas hacia | dado un paso mas para |
            primer paso hacia | un paso hacia | primeros pasos hacia | primer paso para | un paso mas hacia |
            nuevo paso hacia
        """,
        """
            en dialogo con | en dialogo para | en dialogo sobre
        """,
        """
            en la recta final | en recta final | en su recta final | en la fase final | en fase final | en el ultimo
            tramo
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
            impidio la entrada en vigor | impide la entrada en vigor | impidio que entrara en vigor |
            impide que entre en vigor | bloqueo la entrada en vigor |
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
            vencio | caduco | da por terminado | dio por terminado | salir del |
            da por finalizado | dio por finalizado | dan por terminado | dieron por terminado | da por muerto |
            dio por muerto | da por roto | dio por roto | por roto | por finiquitado | por extinguido |
            deja sin efecto | dejo sin efecto | dejan sin efecto | dejaron sin efecto | dejado sin efecto |
            queda sin efecto | quedo sin efecto | entierra | entierran | enterro | enterraron | liquida |
            liquido el | dinamita | dinamito | ruptura | rescision | anulacion | derogacion | cancelacion |
            revocacion | toca a su fin | toco a su fin | llega a su fin | llego a su fin | ha expirado |
            ha caducado | ha vencido | vencido | caducado | no sera renovado | no renovara |
            no renovo | no renueva | no prorroga | no prorrogan | no prorrogara | no prorrogaran | no prorrogo |
            no prorrogaron | no renuevan | no renovaran | no renovaron | no sera prorrogado | da por muerta |
            dio por muerta | da por rota | dio por rota | da por terminada | dio por terminada | da por finalizada
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
        """
            se retira de las negociaciones | se retiran de las negociaciones | se retiro de las negociaciones | se
            ha retirado de las negociaciones | se retira de las conversaciones | se retiro de las conversaciones |
            abandona las negociaciones | abandono las negociaciones | ha abandonado las negociaciones | abandona las
            conversaciones | abandono las conversaciones | se levanta de la mesa | se levanto de la mesa | abandona
            la mesa | abandono la mesa | rompe las negociaciones | rompio las negociaciones | ha roto las
            negociaciones | rompieron las negociaciones | rompe las conversaciones | rompio las conversaciones | da
            por rotas las negociaciones
        """,
    ),
    "v.idle": row(
        each(
            "anos de | meses de | semanas de | decadas de | largo | prolongado | tras el | del | un | el",
            "bloqueo",
        ),
        each(
            "anos de | meses de | semanas de | tras la | la | una",
            """
                paralisis | suspension de las negociaciones | interrupcion de las negociaciones |
                ruptura de las negociaciones
            """,
        ),
        """
            en ultimo debate | en primer debate | en segundo debate | en tercer debate | ultimo debate |
            segundo debate | primer debate | tercer debate | debate definitivo
        """,
    ),
    "v.settled": each(
        "segun | conforme a | de acuerdo con | tal como | en virtud de | fruto de",
        """
            lo pactado | lo acordado | lo convenido | lo negociado | lo hablado | acordaron | pactaron |
            convinieron | han acordado | han pactado
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
        se estancan | bloqueadas | encalladas |
        en su recta final | en la recta final | en fase final | en fase avanzada | muy avanzadas |
        en su fase final | en la fase final
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
        """
            apartado | apartada | apartados | apartadas | aparta | apartan | aparto | apartaron | apartara | pone a
            disposicion | ponen a disposicion | puso a disposicion | pusieron a disposicion | ha puesto a
            disposicion | pondra a disposicion | guarda | guardan | guardo | guardado
        """,
    ),
    "g.tell": "anuncia | anuncio | anunciado | abre | abrio",
    "g.multiply": "duplicar | duplicara | duplicaran | doblar | doblara | doblaran | triplicar | triplicara | "
    "triplicaran",
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
    "g.listed": """
        entre los paises | en la lista de paises | figura entre | entre los estados | esta en la lista |
        figura en la lista | incluido en la lista | incluida en la lista | vuelve a la lista |
        vuelve a estar en la lista
    """,
    "g.give": """
        dara | daran | concedera | concederan | otorgara | otorgaran | expedira | expediran | emitira | emitiran |
        ofrecera | ofreceran | contratara | contrataran | acogera | acogeran | recibira | recibiran | conceder |
        otorgar | expedir | dar | ofrecer | contratar | acoger | tendra | tendran | habra | admitira | recibir |
        abrira | admitiran | facilitara | facilitaran | entregara | entregaran | repartira | repartiran | abriran |
        ofertara | ofertaran | tramitara | tramitaran | traera | traeran | reclutara | reclutaran | incorporara |
        incorporaran | empleara | emplearan | necesitara | necesitaran | habilitara | habilitaran | reclutar |
        admitir | abrir | emitir
    """,
    "v.finish": """
        cerrar | cerrara | cerraran | ultimar | completar | finalizar | culminar | concluir el | rematar |
        finalizara | finalizaran | finalizaremos | completara | completaran | culminara |
        culminaran | rematara | finiquitar | cerrar definitivamente | terminar de | pulir | pulen | limar | liman
    """,
    "v.launch": """
        lanzado | lanzada | lanzaron | lanzo | puesto en marcha | puesta en marcha | primera fase | lanza | lanzan |
        lanzaran | lanzamiento | arranca | arranco | arrancan | echan a andar | echa a andar | estrena | estrenan |
        inaugura | inauguran | ponen en marcha | pone en marcha | pusieron en marcha | puso en marcha | activan |
        activa | en marcha
    """,
    "g.gave": """
        ha dado | ha concedido | dio | obtiene | ha obtenido | obtuvo | logra | logran | logro | lograron |
        consigue | consiguen | consiguio | consiguieron | ha conseguido | ha logrado | obtienen | obtuvieron |
        arranca | arranco | arrancan | dieron | han dado | han concedido | han obtenido | recibe | arrebata
    """,
    "g.hire": """
        contratara | contrataran | contratar | reclutara | reclutaran | reclutar | empleara | emplearan | traera |
        traeran | traer | incorporara | incorporaran | fichara | ficharan | fichar | acogera a | acogeran a |
        importara | importar |
        dar trabajo a | dar empleo a | emplear a | dara trabajo a | daran trabajo a | dara empleo a | daran
        empleo a | ofrecera trabajo a | ofrecera empleo
        a | ofreceran empleo a
    """,
    "v.pending": """
        pendiente desde | lleva pendiente | todavia no hay | aun no hay | no hay aun | no hay todavia |
        sigue sin haber | siguen sin haber | no hay por ahora | no hay de momento | encallan | encallo | encalla |
        encallaron | encalladas | encallado | estancado | estancada | estancadas | estancados | bloqueadas |
        se atascan | se atasca | se estancan | se estanca | se estanco | atascado | atascada | atascadas | varado |
        varada
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
    "v.signing": """
        la firma | firma del | firma de un | firma de una | firma de la | firma de los | rubrica del |
        rubrica de un | la rubrica | suscripcion del | suscripcion de un | la suscripcion | ceremonia de
        firma
    """,
    "v.issue": """
        emitieron | emitio | difundieron | difundio | adoptaron una | adopto una | publicaron | publico una
        | hicieron publica | divulgaron | se cerro con una |
        culmino con una | culmino en una | se salda con una | se saldo con una
    """,
    "v.resolve": """
        reforzaron su compromiso | refuerzan su compromiso | han reforzado su compromiso
        | redoblaron su compromiso | redoblan su compromiso | reforzaron el compromiso comun
    """,
    "v.assure": """
        aseguro a su homologo | aseguro a su homologa | aseguro al ministro | aseguro a la ministra | garantizo al
        | garantizo a la | garantizo a su homologo | garantizo a su homologa | aseguro al embajador
        | aseguro a la delegacion | ha asegurado a su homologo | ha asegurado al ministro
    """,
    "v.draft": """
        borrador | borradores | proyecto de acuerdo | proyecto de convenio
    """,
}

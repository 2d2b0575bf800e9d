"""What Spanish news counts: nouns with their plurals, the persons an age is told of, the nouns that point back."""

from __future__ import annotations

from pipeline.numbers.tables.words import Nouns

SPANISH_NOUNS = Nouns(
    nouns="""
        persona: persona, personas
        trabajador: trabajador, trabajadores, trabajadora, trabajadoras
        temporero: temporero, temporeros, temporera, temporeras
        jornalero: jornaleros, jornaleras
        empleado: empleado, empleados
        migrante: migrante, migrantes
        inmigrante: inmigrante, inmigrantes
        refugiado: refugiado, refugiados
        solicitante: solicitante, solicitantes
        ciudadano: ciudadano, ciudadanos, ciudadanas
        traficante: traficante, traficantes
        detenido: detenido, detenidos
        arresto: arrestos
        visado: visado, visados
        visa: visa, visas
        permiso: permiso, permisos
        autorización: autorización, autorizaciones
        pasaporte: pasaporte, pasaportes
        puesto: puesto, puestos
        empleo: empleo, empleos
        plaza: plaza, plazas
        cupo: cupo, cupos
        solicitud: solicitud, solicitudes
        petición: petición, peticiones
        llegada: llegada, llegadas
        salida: salida, salidas
        entrada: entrada, entradas
        devolución: devolución, devoluciones
        expulsión: expulsión, expulsiones
        retorno: retorno, retornos
        muerto: muerto, muertos, fallecidos, fallecido
        víctima: víctima, víctimas
        cadáver: cadáver, cadáveres, cuerpos
        superviviente: superviviente, supervivientes, sobrevivientes
        desaparecido: desaparecido, desaparecidos
        herido: herido, heridos
        patera: patera, pateras, cayuco, cayucos, embarcaciones, barcos, barco
        estudiante: estudiante, estudiantes
        residente: residente, residentes
        familia: familia, familias
        niño: niño, niños, niñas
        menor: menor, menores
        mujer: mujer, mujeres
        hombre: hombre, hombres
        país: país, países
        parte: partes
        ministro: ministros
        memorando: memorando, memorandos
        acuerdo: acuerdo, acuerdos
        sospechoso: sospechoso, sospechosos
        paquistaní: paquistaní, paquistaníes, pakistaní, pakistaníes
        extranjero: extranjero, extranjeros
        caso: caso, casos
        vivienda: viviendas
        casa: casas
    """,
    lemmas="""
        mes: meses
        tesis: tesis
        crisis: crisis
        análisis: análisis
        virus: virus
        paraguas: paraguas
        oasis: oasis
        joven: jóvenes
        origen: orígenes
        orden: órdenes
        examen: exámenes
        imagen: imágenes
        crimen: crímenes
        volumen: volúmenes
        virgen: vírgenes
        margen: márgenes
        régimen: regímenes
        resumen: resúmenes
        carácter: caracteres
        espécimen: especímenes
        almacén: almacenes
        rehén: rehenes
        andén: andenes
        pan: panes
        plan: planes
        clan: clanes
        fan: fanes
        fin: fines
        cine: cines
        sede: sedes
        chile: chiles
        club: clubes, clubs
        cárcel: cárceles
        cónsul: cónsules
        cese: ceses
        raíz: raíces
        aire: aires
    """,
    endings="""
        z: ces
        ión: iones
        ón: ones
        án: anes
        en: enes
        ín: ines
        ún: unes
        or: ores
        ar: ares
        er: eres
        ir: ires
        ur: ures
        al: ales
        el: eles
        il: iles
        ol: oles
        ul: ules
        ad: ades
        ud: udes
        ed: edes
        id: ides
        és: eses
        ís: ises
        ús: uses
        í: íes
        ú: úes
        ay: ayes
        ey: eyes
        s: ss
        : s
    """,
    plural_marks="s",
    adjectives="""
        nuevos nuevas otros otras jóvenes consecutivos laborables naturales presuntos largos presuntas grandes pequeños
        pequeñas buenos buenas malos malas primeros primeras últimos últimas principales antiguos antiguas falsos falsas
        diferentes distintos distintas diversos diversas numerosos numerosas supuestos supuestas posibles simples
        grandes viejos viejas altos altas únicos únicas más menos
        actuales anteriores iniciales
    """,
    persons="""
        hombre mujer joven niño niña ciudadano ciudadana paquistaní pakistaní menor menores persona hijo hija mayor
        mayores chico chica varón adolescente inmigrante anciano edad hombres mujeres jóvenes niños niñas personas hijos
        hijas chicos chicas adolescentes ancianos anciana ancianas bebé bebés pequeño pequeña víctima víctimas acusado
        acusada detenido detenida sospechoso sospechosa conductor conductora vecino vecina padre madre hermano hermana
        abuelo abuela tío tía primo prima marido esposa esposo pareja viuda viudo fallecido fallecida herido herida
        trabajador trabajadora obrero jornalero temporero agricultor pescador marinero migrante refugiado ciudadanos
        extranjero extranjera marroquí senegalés senegalesa español española alumno alumna estudiante paciente médico
        profesor profesora agente policía futbolista jugador jugadora delantero portero tenista ciclista motorista
        peatón turista viajero pasajero superviviente náufrago quienes aquellos adultos adulto nieto nieta sobrino
        sobrina cantante actor actriz empresario político concejal alcalde exalcalde mecánico albañil camionero
        taxista
    """,
    anaphoric="""
        países país naciones partes lados estados gobiernos líderes ministros ministras presidentes vecinos aliados
        socios capitales funcionarios delegaciones homólogos instituciones pueblos embajadores ciudades regiones
        orillas continentes equipos hermanos hermanas hermanastros gemelos gemelas mellizos amigos amigas finalistas
        rivales clubes cámaras organismos administraciones bloques partidos formaciones
        presidentas mandatarios cancilleres diplomáticos sindicatos primos esposos
    """,
)

"""The number words of Spanish."""

from __future__ import annotations

from pipeline.numbers.tables.words import Words

SPANISH = Words(
    code="es",
    decimal=",",
    head_last=False,
    plain_thousands=True,
    tens="joined",
    numbers="""
        2: dos
        3: tres
        4: cuatro
        5: cinco
        6: seis
        7: siete
        8: ocho
        9: nueve
        10: diez
        11: once
        12: doce
        13: trece
        14: catorce
        15: quince
        16: dieciséis
        17: diecisiete
        18: dieciocho
        19: diecinueve
        20: veinte
        21: veintiuno, veintiún, veintiuna
        22: veintidós
        23: veintitrés
        24: veinticuatro
        25: veinticinco
        26: veintiséis
        27: veintisiete
        28: veintiocho
        29: veintinueve
        30: treinta
        40: cuarenta
        50: cincuenta
        60: sesenta
        70: setenta
        80: ochenta
        90: noventa
        100: cien, ciento
        200: doscientos, doscientas
        300: trescientos, trescientas
        400: cuatrocientos, cuatrocientas
        500: quinientos, quinientas
        600: seiscientos, seiscientas
        700: setecientos, setecientas
        800: ochocientos, ochocientas
        900: novecientos, novecientas
    """,
    ones="uno un una",
    scales="""
        1000: mil, k
        1000000: millón, millones, mill, mm, m
        1000000000: millardo, millardos
        1000000000000: billón, billones
        12: docena, docenas
    """,
    short="mill mm",
    letters="k m",
    rounded="""
        10: decena
        15: quincena
        20: veintena
        30: treintena
        50: cincuentena
        100: centenar
        1000: millar
    """,
    vague="""
        20-99: decenas
        24-99: docenas
        100-999: cientos, centenares
        1000-9999: miles, millares
        1000000-9999999: millones
        1000000000000-9999999999999: billones
    """,
    several="varias, varios, algunas, algunos, pocos, muchos, unos pocos, unas cuantas",
    joiners="y",
    point="coma",
    halves="""
        0.5: medio, media
    """,
    offsets="",
    and_half="y medio, y media",
    parts="""
        3: tercio, tercios, terceras partes, tercera parte
        4: cuarto, cuartos, cuarta parte, cuartas partes
        5: quinto, quintos, quinta parte, quintas partes
        10: décimo, décimos, décima parte
    """,
    fractions="""
        0.5: la mitad de/del, mitad de/del
        0.3333333333333333: un tercio de/del
        0.25: la cuarta parte de/del, un cuarto de/del
        0.2: la quinta parte de/del
    """,
    proportion="de cada",
    doubtful="",
    left="""
        more_than: más de, más del, por encima de, superior/superiores a
        more_than: supera/superan/superó/superaron/superado/superando
        more_than: supera/superan/superó/superaron los/las, rebasa/rebasan los/las, mayor de, algo más de
        more_than: poco más de
        at_least: al menos, por lo menos, como mínimo, un mínimo de, mínimo, mínimo de, no menos de, cuando menos
        less_than: menos de, por debajo de, inferior/inferiores a, poco menos de, algo menos de
        up_to: hasta, como máximo, un máximo de, máximo, máximo de, no más de, a lo sumo, límite/tope de
        about: unos, unas, cerca de, alrededor de, en torno a, aproximadamente, casi, aprox, aprox., más o menos
        about: cercano/cercana a
        about: rondan/ronda los/las, rondan, ronda, cercanos a, se estima en, se estima que, estimados en, ~
        about: aproximado de
    """,
    right="""
        more_than: y pico, largos, +
        at_least: o más, como mínimo, al menos, por lo menos
        up_to: como máximo, o menos
        about: aproximadamente, más o menos, aprox.
    """,
    articles="el la los las un una",
    definite="los las estos estas esos esas ambos ambas todos todas otros otras sus",
    anaphoric="""
        países país naciones partes lados estados gobiernos líderes ministros ministras presidentes vecinos aliados
        socios capitales funcionarios delegaciones homólogos instituciones pueblos embajadores ciudades regiones
        orillas continentes equipos
    """,
    attributes="",
    epithets="",
    range_infix="a, o, u, hasta",
    between="entre, de entre, entre los/las",
    between_infix="y, y los, y las",
    from_word="de, desde, del, desde los/las, de los/las",
    to_word="a, hasta, al, a los/las, hasta los/las",
    coordinators="y e o u , &",
    up="""
        aumento aumentos aumenta aumentan aumentó aumentaron aumentado aumentar aumentará crece crecen creció
        crecieron crecido crecimiento sube suben subió subieron subido subida subir subirá pasa pasan pasó pasaron
        pasado pasar pasará pasarán incremento incrementa incrementó incrementaron incrementado alza repunte eleva
        elevó elevado elevar ampliar amplía amplió ampliado duplicó
    """,
    down="""
        caída caídas cae caen cayó cayeron caído baja bajan bajó bajaron bajado descenso descensos desciende
        descienden descendió descendieron descendido reducción reduce reducen redujo redujeron reducido disminución
        disminuye disminuyó disminuyeron disminuido recorte recortó desplome desplomó
    """,
    by="en, de, en un, de un, un, en unos, en casi, en más de",
    more="más, adicionales, extra",
    fewer="menos",
    money="""
        EUR: euro, euros, eur
        USD: dólar, dólares, usd, us $, dólares estadounidenses
        PKR: rupia, rupias, rs, pkr, rupias pakistaníes
        GBP: libra, libras, libras esterlinas, gbp
        MAD: dírham, dírhams, dirhams
        CHF: francos
    """,
    percent="%, por ciento, porciento",
    points="puntos porcentuales, punto porcentual, puntos",
    durations="""
        year: año, años
        month: mes, meses
        week: semana, semanas
        day: día, días, jornadas
        hour: hora, horas
        minute: minuto, minutos
        decade: décadas
        century: siglos
    """,
    measures="""
        km: km, kilómetro, kilómetros
        m: m, metro, metros
        cm: cm, centímetros
        mile: milla, millas, millas náuticas
        kg: kg, kilo, kilos, kilogramos
        g: gramos
        tonne: tonelada, toneladas
        litre: litros, litro
        hectare: hectárea, hectáreas
        sq km: km ^, kilómetros cuadrados, metros cuadrados
        MW: mw, gw, kw, kwh, megavatios
        GB: gb, tb, mb
        °C: grados, °c, ° c, °
        knot: nudos
        km/h: km/h, kmh
    """,
    duration_words="""
        2 year: bienal, bienales
        3 year: trienal, trienales
        5 year: quinquenal, quinquenales
    """,
    per="""
        year: al año, por año, cada año, anuales, anualmente, anual, / año, a el año, por cada año
        month: al mes, por mes, cada mes, mensuales, mensualmente, mensual, / mes
        day: al día, por día, cada día, diarios, diarias, diariamente, diario, diaria, / día
    """,
    per_before="""
        year: cada año, anual de, anualmente, anual, anuales de, cuota/cupo/contingente anual de, al año
        month: cada mes, mensual de, mensualmente
        day: cada día, diaria de, diario de, al día
    """,
    not_per="siguiente pasado próximo anterior después antes que",
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
        vivienda: viviendas, casas
    """,
    stops="""
        de del a al en con sin por para sobre entre desde hasta según contra ante bajo tras el la los las lo un una
        unos unas y e o u pero que quien cuyo donde cuando mientras si no es son era eran fue fueron será serán ha
        han había habían como también solo ya aún todavía luego después antes durante cada más menos este esta ese
        esa se le les hay está están estaban llegaron llegan llegó murieron viven trabajan fueron procedentes
    """,
    links="de del",
    share_of="de del",
    prepositions="de del en para por a con desde",
    adjectives="nuevos nuevas otros otras jóvenes consecutivos laborables naturales presuntos largos",
    day_links="al y a el hasta o",
    months="""
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb
        mar abr jun jul ago sep sept oct nov dic
    """,
    year_before="""
        en desde año años bienio trienio verano invierno primavera otoño durante
    """,
    year_after="",
    clock_before="a las, a la, las, desde las, hasta las",
    clock_after="horas, h, de la mañana, de la tarde, de la noche, a.m., p.m., am, pm",
    references="""
        artículo artículos art arts ley leyes decreto resolución reglamento directiva apartado capítulo número núm
        num n nº nro grado puerta anexo protocolo circular página pág vuelo sala punto fase nivel categoría tipo
        sección título parte orden sentencia tabla versión canal vía calle carretera modelo código expediente
        disposición
    """,
    ordinals="º ª ° a o er ro ra do da to ta vo va mo ma",
    age_before="edad",
    age_after="años de edad, años cumplidos",
    age_suffixes="añero",
    persons="""
        hombre mujer joven niño niña ciudadano ciudadana paquistaní pakistaní menor menores persona hijo hija mayor
        mayores chico chica varón adolescente inmigrante anciano edad
    """,
)

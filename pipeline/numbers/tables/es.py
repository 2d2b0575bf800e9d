"""The number words of Spanish."""

from __future__ import annotations

from pipeline.numbers.tables.es_nouns import SPANISH_NOUNS
from pipeline.numbers.tables.words import Words

SPANISH = Words(
    code="es",
    decimal=",",
    head_last=False,
    plain_thousands=True,
    tens="joined",
    joined_scales=True,
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
        40: cuarentena
        60: sesentena
        100: centenar, centena
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
    several="""
        varias, varios, algunas, algunos, pocos, muchos, unos/unas pocos/pocas, unas/unos cuantas/cuantos, numerosas,
        numerosos, muchas, pocas
    """,
    joiners="y",
    point="coma",
    halves="""
        0.5: medio, media
    """,
    offsets="",
    and_part="""
        0.5: y medio, y media
        0.25: y cuarto, y un cuarto
    """,
    parts="""
        3: tercio, tercios, terceras partes, tercera parte
        4: cuarto, cuartos, cuarta parte, cuartas partes
        5: quinto, quintos, quinta parte, quintas partes
        6: sexto, sextos, sexta parte, sextas partes
        7: séptimo, séptimos, séptima parte, séptimas partes
        8: octavo, octavos, octava parte, octavas partes
        9: noveno, novenos, novena parte, novenas partes
        10: décimo, décimos, décima parte, décimas partes
    """,
    fractions="""
        0.5: la mitad de/del, mitad de/del
        0.3333333333333333: un tercio de/del, la tercera parte de/del, una tercera parte de/del
        0.25: la cuarta parte de/del, un cuarto de/del, una cuarta parte de/del
        0.2: la quinta parte de/del, una quinta parte de/del
        0.1: la décima parte de/del, una décima parte de/del
    """,
    proportion="de cada",
    another="otro otra",
    others="otros otras",
    doubtful="",
    idioms="""
        las 24 horas, las veinticuatro horas, 24/veinticuatro horas al/del día, los 7/siete días de la semana,
        7/siete días a la semana, los 365 días del año, 365 días al año, uno por uno, uno a uno, dos por dos, dos a dos,
        uno contra uno, cuatro por cuatro
    """,
    left="""
        more_than: más de, más del, por encima de, por encima del, superior/superiores a/al, algo más de, poco más de
        more_than: bastante más de, mucho más de, muy por encima de, mayor/mayores de, mayor/mayores que, por arriba de
        more_than: supera/superan/superó/superaron/superado/superando/superar
        more_than: superará/superarán/supere/superen/superaba/superaban/superaría
        more_than: rebasa/rebasan/rebasó/rebasaron/rebasar/rebasará/rebasado
        more_than: rebasando/rebase/rebasaba/sobrepasa/sobrepasan/sobrepasó/sobrepasar
        more_than: excede/exceden/excedió/excedieron/exceder/excederá/exceda/excedan/excedía de/
        more_than: sobrepasaron, sobrepasará, sobrepasado, sobrepasando, sobrepasaba
        more_than: pasa de, pasan de los/las, largos, pasará/pasarán de, pasan de
        more_than: pasará/pasarán/pasa/pasan así/ya de
        at_least: al menos, por lo menos, como mínimo, un mínimo de, mínimo, mínimo de, no menos de, cuando menos
        at_least: a partir de
        at_least: como poco, desde los/las
        less_than: menos de, menos del, por debajo de, por debajo del, inferior/inferiores a/al, poco menos de
        less_than: algo menos de
        less_than: menor/menores de/que, muy por debajo de, por abajo de
        up_to: hasta, como máximo, un máximo de, máximo, máximo de, no más de, no más del, a lo sumo, límite/tope de
        up_to: como mucho, tope, un tope de, un límite de, hasta un máximo de, hasta un
        about: unos, unas, cerca de, alrededor de, en torno a, aproximadamente, casi, aprox, aprox., más o menos
        about: alrededor del
        about: cercano/cercana/cercanos/cercanas a/al, cerca del, en torno al, próximo/próxima/próximos a/al
        about: prácticamente
        about: ronda/rondan/rondó/rondaron/rondar/rondará/rondarán/rondando/rondado/rondaba/rondaban/rondaría/ronde
        about: roza/rozan/rozó/rozaron/rozar/rozará/rozarán/rozando/rozado/rozaba/rozaban
        about: bordea/bordean/bordeó/bordear, araña, raya/rayan en, se acerca/acercan/acercó/acercaron a/al
        about: se aproxima/aproximan a/al, estimado en, estimada en, estimadas en, cifrado en, ca, ca.
        about: se estima en, se estima que, se calcula que, estimados en, ~, aproximado de, aproximada de, a eso de
        about: poco más o menos
        about: algo así como, del orden de, casi casi
    """,
    right="""
        more_than: y pico, largos, +, y tantos, y tantas
        at_least: o más, como mínimo, al menos, por lo menos, en adelante, para arriba
        up_to: como máximo, o menos, a lo sumo, como mucho, para abajo
        about: aproximadamente, más o menos, aprox., aproximados, aproximadas, o así, por ahí
    """,
    articles="el la los las un una",
    fillers="ya aún todavía ahora un",
    negations="no nunca ni tampoco sin jamás nadie",
    only="solo sólo solamente únicamente",
    singular_articles="el del al la",
    definite="los las estos estas esos esas ambos ambas todos todas otros otras sus",
    attributes="",
    epithets="",
    range_infix="a, o, u, hasta",
    between="""
        entre los/las/el/un/una/unos/unas/, de entre, entre las/los, oscila/oscilan/osciló/oscilar entre
        los/las/el/un/
    """,
    between_infix="y los/las/el/un/una/, e",
    from_word="de, desde, del, desde los/las/el/un, de los/las/un/unos/unas",
    to_word="a, hasta, al, a los/las/un/unos/unas, hasta los/las/el/un",
    coordinators="y e o u , &",
    up="""
        aumento aumentos aumenta aumentan aumentó aumentaron aumentado aumentar aumentará crece crecen creció
        crecieron crecido crecimiento sube suben subió subieron subido subida subir subirá pasa pasan pasó pasaron
        pasado pasar pasará pasarán incremento incrementa incrementó incrementaron incrementado alza repunte eleva
        elevó elevado elevar ampliar amplía amplió ampliado duplicó duplica duplicaron duplicado triplicó triplica
        elevan elevaron elevará aumentarán aumentaba aumentando crecerá crecerán creciendo subirán subiendo suba
        incrementar incrementará incrementan incrementos alzas repunta repuntan repuntó repuntaron repuntado repuntar
        avanza avanzan avanzó avanzaron avance escala escalan escaló escalaron trepa trepó dispara disparan disparó
        dispararon disparado encarece encareció encarecieron encarecido ascenso rebota rebotó
        pasaría pasarían subiría subirían crecería crecerían aumentaría aumentarían incrementarán incrementaría
        incrementarían elevaría elevarían duplicará duplicarán duplicaría duplicarían duplican triplican triplicaron
        triplicará triplicarán triplicaría repuntará escalará avanzará disparará disparará encarecerá cuadruplicó
        cuadruplica cuadruplicará
        eleve eleven aumente aumenten suban amplíe amplíen ampliará ampliarán ampliaría incremente incrementen duplique
        dupliquen
    """,
    down="""
        caída caídas cae caen cayó cayeron caído baja bajan bajó bajaron bajado descenso descensos desciende
        descienden descendió descendieron descendido reducción reduce reducen redujo redujeron reducido disminución
        disminuye disminuyó disminuyeron disminuido recorte recortó desplome desplomó desploma desploman desplomaron
        bajará bajarán bajar bajando caerá caerán caer cayendo descender descenderá reducir reducirá reducirán
        reduciendo disminuir disminuirá disminuyen recorta recortan recortaron recortado recortar recortará retrocede
        retroceden retrocedió retrocedieron retroceso mengua menguó merma mermó contrae contrajo contracción pierde
        pierden perdió perdieron abarata abarató
        bajaría bajarían caería caerían descenderán descendería descenderían reduciría reducirían disminuirán
        disminuiría disminuirían recortarán recortaría perderá perdería retrocederá contraerá rebajarán rebajaría
        hunde hundió hundieron rebaja rebajó rebajaron rebajado
    """,
    shifts="""
        cambiarán/cambiaría, extenderán/extendería, alargarán/alargaría, acortarán/acortaría, prolongarán/prolongaría,
        prorrogará/prorrogaría, ampliaría/ampliarían, ensanchará/ensancharía, evolucionará, multiplicará/multiplican,
        cambia/cambian/cambió/cambiaron/cambiado/cambiará/cambiar,
        extiende/extienden/extendió/extendido/extendida/extenderá/extender,
        alarga/alargan/alargó/alargado/alargada/alargados/alargadas/alargará/alargar,
        acorta/acortan/acortó/acortado/acortada/acortados/acortadas/acortará/acortar,
        prolonga/prolongan/prolongó/prolongado/prolongada/prolongará/prolongar,
        prorroga/prorrogó/prorrogado/prorrogada,
        amplían/ampliaron/ampliada/ampliados/ampliadas/ampliará/ampliarán/ampliando,
        elevada/elevados/elevadas/elevando/elevarán, reducida/reducidos/reducidas,
        aumentada/aumentados/aumentadas, incrementada/incrementados/incrementadas,
        rebajada/rebajados/rebajadas/rebajar/rebajará, recortada/recortados/recortadas,
        ensancha/ensanchan/ensanchó/ensanchado/ensanchar, modifica/modificó/modificado/modificada,
        evoluciona/evolucionó/evolucionado, mueve/movió/movido, duplicar/duplicada/duplicados,
        triplicar/triplicado, multiplica/multiplicó, pasando/pase/pasen, pasaba/pasaban,
        fue/fueron/sido/será/serán/ser/es/son llevado/llevada/llevados/llevadas
    """,
    no_longer="ya no, y no ya, ya no más",
    any_more="como antes, como hasta ahora, como hasta hoy, como en el pasado, como el año pasado",
    but="sino pero",
    carries="lleva llevan llevó llevaron llevará llevarán llevar llevando llevado sitúa situó",
    partings="""
        mientras pero aunque porque sino va van iba iban varía varían variaba oscila oscilan osciló oscilaba
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
        CHF: franco, francos, francos suizos
        JPY: yen, yenes
        CNY: yuan, yuanes
        MXN: pesos mexicanos
        ARS: pesos argentinos
        COP: pesos colombianos
        BRL: real, reales
    """,
    percent="%, por ciento, porciento, por cien, por 100",
    points="puntos porcentuales, punto porcentual, puntos",
    durations="""
        year: año, años
        month: mes, meses
        week: semana, semanas
        day: día, días, jornadas
        hour: hora, horas
        minute: minuto, minutos, min
        second: segundos
        decade: décadas
        century: siglos
    """,
    measures="""
        km: km, kilómetro, kilómetros
        m: m, metro, metros
        cm: cm, centímetro, centímetros
        mm: mm, milímetro, milímetros
        mile: milla, millas
        nautical mile: milla/millas náutica/náuticas
        foot: pies
        kg: kg, kilo, kilos, kilogramo, kilogramos
        g: gramo, gramos, gr
        mg: mg, miligramo, miligramos
        tonne: tonelada, toneladas, tm
        quintal: quintal, quintales
        litre: litros, litro
        ml: ml, mililitros
        hm³: hm ³, hectómetro/hectómetros cúbico/cúbicos
        m³: m ³, metro/metros cúbico/cúbicos
        hectare: hectárea, hectáreas, ha
        sq km: km ^, kilómetro/kilómetros cuadrado/cuadrados
        sq m: m ^, metro/metros cuadrado/cuadrados
        MW: mw, megavatio, megavatios
        GW: gw, gigavatio, gigavatios
        kW: kw, kilovatio, kilovatios
        TW: tw
        W: vatio, vatios
        kWh: kwh, kilovatios hora, kilovatios - hora
        MWh: mwh, megavatios hora, megavatios - hora
        GWh: gwh
        TWh: twh
        GB: gb, gigas
        TB: tb, teras
        MB: mb, megas
        °C: grado, grados, °c, ° c, °, º c, ºc, c, grados centígrados/celsius
        °F: ° f, °f, º f, ºf, grados fahrenheit
        knot: nudo, nudos
        mile/h: millas por hora
        km/h: km / h, kmh, kilómetros por hora
        barrel: barril, barriles
        basis point: puntos/punto básicos/básico
        decibel: decibelios, db
        Hz: hercios
        MHz: mhz, megahercios
        GHz: ghz, gigahercios
        calorie: calorías, kcal
    """,
    glued_measures="C",
    duration_words="""
        2 year: bienal, bienales
        3 year: trienal, trienales
        5 year: quinquenal, quinquenales
    """,
    per="""
        year: al año, por año, cada año, anuales, anualmente, anual, / año, a el año, por cada año, todos los años
        month: al mes, por mes, cada mes, mensuales, mensualmente, mensual, / mes, todos los meses
        day: al día, por día, cada día, diarios, diarias, diariamente, diario, diaria, / día, a diario, todos los días
    """,
    per_before="""
        year: cada año, anual de, anualmente, anual, anuales de, cuota/cupo/contingente anual de, al año, todos los años
        month: cada mes, mensual de, mensualmente, al mes, todos los meses, mensuales de
        day: cada día, diaria de, diario de, al día, todos los días, a diario, diarios/diarias de
    """,
    spans="durante dentro tras hasta medio",
    not_per="siguiente pasado próximo anterior después antes que",
    stops="""
        de del a al en con sin por para sobre entre desde hasta según contra ante bajo tras el la los las lo un una
        unos unas y e o u pero que quien cuyo donde cuando mientras si no es son era eran fue fueron será serán ha
        han había habían como también solo ya aún todavía luego después antes durante cada más menos este esta ese
        esa se le les hay está están estaban llegaron llegan llegó murieron viven trabajan fueron procedentes
        provenientes originarios originarias naturales oriundos
        entra entran entró entraron entrará entrarán llegará llegarán vendrá vendrán viajará viajarán irá irán será
        serán
        podrá podrán tendrá tendrán recibirá recibirán saldrá saldrán trabajará trabajarán cual cuales quienes
    """,
    links="de del",
    gerunds="""
        ando iendo yendo aron ieron mente concedidos concedidas expedidos expedidas aprobados aprobadas previstos
        previstas
        asignados asignadas autorizados autorizadas anunciados anunciadas prometidos prometidas avanzados avanzadas
        ofrecidos ofrecidas barajados mencionados
    """,
    share_of="de del",
    prepositions="de del en para por a con desde",
    day_links="al y a el hasta o",
    weekdays="lunes martes miércoles jueves viernes sábado domingo",
    months="""
        may enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb
        mar abr jun jul ago sep sept oct nov dic
    """,
    year_before="""
        en desde año años bienio trienio verano invierno primavera otoño durante
    """,
    year_after="",
    auxiliaries="ha han había habían habrá habrán haya hayan habiendo son eran fueron",
    events="""
        pacto tratado guerra batalla ley constitución revolución paz acuerdo convenio terremoto peste hambruna sitio
        matanza edicto decreto levantamiento rebelión censo verano invierno primavera otoño inundación golpe crisis
        sublevación motín bula año años concordato seísmo incendio
    """,
    decade_before="los años, años, década de los, década del, décadas de los",
    decade_after="",
    clock_before="""
        a las, a la, las, desde las, hasta las, sobre las, de las, antes de las, después de las, a partir de las
    """,
    clock_after="""
        horas, h, de la mañana, de la tarde, de la noche, de la madrugada, en punto, a.m., p.m., am, pm, y cuarto, y
        media
    """,
    clock_hours="horas h hrs",
    clock_infix="h",
    clock_nouns="",
    openings="""
        abierto abierta abiertos abiertas abre abren abrirá cierra cierran cerrado horario horarios llame llamar llamen
        teléfono telefónico atiende atención lunes martes miércoles jueves viernes sábado domingo laborables festivos
    """,
    references="""
        artículo artículos art arts ley leyes decreto resolución reglamento directiva apartado apartados capítulo
        capítulos número números núm num n nº nro grado puerta anexo protocolo circular página páginas pág págs
        vuelo sala punto fase nivel categoría tipo sección título parte sentencia versión canal modelo código
        expediente disposición postal cp dorsal autovía autopista andén terminal habitación aula avenida kilómetro
        dial emisora fórmula vitamina butaca taquilla párrafo inciso letra cláusula vagón autobús metro tranvía
        portal polígono módulo apéndice formulario epígrafe enmienda matrícula juzgado episodio tomo volumen
    """,
    labels="""
        salida salidas minutos puertas entrada box boxes andenes vías plantas salas fases niveles puntos mesa mesas
        cama ronda asalto set hoyo vuelta carrera partido juego pregunta objetivo opción prioridad plan lugar puesto
        día cuadro gráfico mapa foto cabina unidad pozo reactor nave hangar muelle dique torre edificio bungalow
        parada estación área caso causa pieza prueba testigo procesado recluso paciente tarjeta boleto billete cupón
        turno tren barco coche categorías tramo acceso desvío enlace subgrupo batallón brigada regimiento escuadrón
        comisaría siglo zona orden tabla vía calle carretera minuto jornada edición línea líneas planta radio
        asiento fila pabellón local distrito figura nota ruta etapa bloque piso sector parcela lote casilla
    """,
    regions="zona",
    not_reference="cada todos todas cualquier",
    ordinals="º ª ° a o er ro ra do da to ta vo va mo ma",
    streets="""
        calle c avenida avda av paseo plaza ronda carretera camino travesía callejón glorieta bulevar alameda rambla
        gran vía cuesta costanilla pasaje carrera
    """,
    phones="""
        llame llamar llamen llamando llama llamad llamó marque marcar marca teléfono teléfonos tel telf tfno tlf fax
        móvil whatsapp contacte contactar gratuito emergencias línea
    """,
    compass="norte sur este oeste",
    results="""
        gana ganó ganan ganaron ganar vence venció vencieron vencer pierde perdió perdieron perder derrota derrotó
        empata empató empate victoria triunfo goleó golea ganando imponerse impuso impone derrotado ganado perdido
        vencido cayó cae remontó final semifinal marcador resultado tanteo
    """,
    age_before="edad",
    age_after="años de edad, años cumplidos",
    age_suffixes="añero añera",
    age_bounds="mayores de, menores de, mayor de, menor de, de más de, de menos de, con más de, con menos de",
    nouns=SPANISH_NOUNS,
)

"""The number words of English, with the South Asian scales."""

from __future__ import annotations

from pipeline.numbers.tables.en_nouns import ENGLISH_NOUNS
from pipeline.numbers.tables.words import Words

ENGLISH = Words(
    code="en",
    decimal=".",
    head_last=True,
    plain_thousands=False,
    tens="spaced",
    numbers="""
        2: two
        3: three
        4: four
        5: five
        6: six
        7: seven
        8: eight
        9: nine
        10: ten
        11: eleven
        12: twelve
        13: thirteen
        14: fourteen
        15: fifteen
        16: sixteen
        17: seventeen
        18: eighteen
        19: nineteen
        20: twenty
        30: thirty
        40: forty, fourty
        50: fifty
        60: sixty
        70: seventy
        80: eighty
        90: ninety
    """,
    ones="one a an",
    scales="""
        100: hundred
        1000: thousand, k
        1000000: million, mn, mln, mio, m
        1000000000: billion, bn, bln, b
        1000000000000: trillion, tn, trn
        100000: lakh, lakhs, lac, lacs
        10000000: crore, crores, cr
        12: dozen
    """,
    short="mn mln bn bln tn trn cr",
    letters="k m b",
    rounded="",
    vague="""
        24-99: dozens
        40-99: scores
        100-999: hundreds
        1000-9999: thousands
        20-99: tens
        1000000-9999999: millions
        1000000000-9999999999: billions
        100000-999999: lakhs
        10000000-99999999: crores
    """,
    several="several, few, many, some few, various, countless",
    joiners="and",
    point="point",
    halves="""
        0.5: half
        0.25: quarter
    """,
    offsets="",
    and_part="""
        0.5: and a half
        0.25: and a quarter
        0.75: and three quarters, and three - quarter/quarters
    """,
    parts="""
        2: half, halves
        3: third, thirds
        4: quarter, quarters, fourth, fourths
        5: fifth, fifths
        6: sixth, sixths
        7: seventh, sevenths
        8: eighth, eighths
        9: ninths
        10: tenth, tenths
        12: twelfth, twelfths
        20: twentieth, twentieths
        100: hundredth, hundredths
        1000: thousandth, thousandths
    """,
    fractions="""
        0.5: half of, half the, half its/their/his/her/our/all, half a, half an
        0.3333333333333333: a third of, third of
        0.25: a quarter of, quarter of
        0.2: a fifth of
        0.1: a tenth of
        0.05: a twentieth of
        0.01: a hundredth of
        0.001: a thousandth of
    """,
    proportion="in, out of, in every, out of every",
    others="other others another further",
    doubtful="",
    idioms="""
        ftse 100/250/350, nikkei 225, s & p 500/400/600/100, russell 1000/2000/3000, stoxx 50/600, csi 300, asx 200,
        nasdaq 100, fortune 50/100/500, forbes 400, dax 30/40, cac 40, ibex 35, nifty 50, kospi 200, sensex 30, tsx
        60, 737 max, 787 dreamliner, 747 jumbo, formula one, world war one/two, 24/twenty-four hours a/per day,
        7/seven days a/per week, 365 days a year, twenty - four hours a day, fifty - fifty, per
        thousand/million/billion/trillion, 4 k resolution/video/display/tv/screen/footage, 8 k
        resolution/video/display/tv/screen/footage, nine to five, nine - to - five, one by one, two by two, one on
        one, one - on - one, four by four, one or two
    """,
    left="""
        more_than: more than, more of, over, above, upwards/upward of, in excess of, well over/above/beyond
        more_than: just over/above
        more_than: slightly over/above/more, a little over, a bit over/more, comfortably over, north of, exceeding
        more_than: exceed, exceeds, exceeded, surpass, surpasses, surpassed, surpassing, top, tops, topped, topping
        more_than: outnumber/outnumbered/outnumbering, outstrip/outstripped, past the, beyond
        more_than: greater/higher/larger/bigger/longer/older/taller than
        more_than: heavier/faster/wider/deeper/further/farther/later than
        more_than: rise/rises/rose/risen/rising/climb/climbs/climbed/climbing/go/goes/went/gone/going/jumped past
        more_than: fall/falls/fell/fallen/drop/drops/dropped/weakened/strengthened/slipped/slid/sank/moved/moves past
        more_than: push/pushed/pushing/surged/surge/soared/grew/grown/blew/blown/swelled/shot/sailed/raced past
        more_than: bettering, in/by more than, over and above
        at_least: at least, at the very least, no/not fewer/less than, a minimum of, minimum of, minimum, at minimum
        at_least: as few as, at a minimum, starting at, starting from, upwards from
        less_than: less than, fewer than, under, below, just under/below/short, well under/below, slightly under/below
        less_than: lower/smaller/shorter/younger/cheaper/lighter/slower/narrower/earlier than, nearly up to
        less_than: a little under
        less_than: just short of, shy of, just shy of, south of, beneath, a bit under
        up_to: up to, as many/much as, at most, at the most, no/not more than, a maximum of, maximum of, maximum
        up_to: capped at, up to about/around, no/not greater/higher/longer/larger/older than, as high/long/late as
        up_to: limit/limits/limited to, a ceiling/cap/limit of, not to exceed, without exceeding, at a maximum, max
        about: about, around, some, approximately, approx, approx., roughly, nearly, almost, close to, closer to, circa
        about: an estimated, nearer, nearly some, near, near to, nigh on, just about, more or less, on the order of
        about: estimated, estimated at, in the region of, in the order of, of some, of the order of, virtually, ~
        about: c., ca, ca., approach, approaches, approached, approaching, near, nears, neared, nearing
        about: in the vicinity of
        about: in the neighbourhood/neighborhood of, somewhere around, somewhere in the region of, hovering around, est.
        about: thought to be, hover/hovers/hovered around/near, verging on
    """,
    right="""
        more_than: plus, +, and more, and counting, -plus, - plus, - odd plus
        at_least: or more, or above, at least, at the very least, and above, or over, and over, or older, and upwards
        at_least: or higher, and higher, or greater, at a minimum, at minimum, minimum, and older, and up
        up_to: or less, or fewer, at most, at the most, maximum, or under, tops, at a maximum, or below, and under
        up_to: and below, or younger, or lower, max
        about: or so, approximately, or thereabouts, approx, - odd, - ish, odd, give or take, more or less, roughly
    """,
    articles="a an the",
    fillers="already now even still currently only just first barely total",
    than="than",
    negations="not never cannot no neither nor without t",
    only="only just merely simply",
    definite="the these those both all its their our other his her my your",
    attributes="""
        nation country member point points fold star stars man woman way party sided side page pronged tier lane
        storey story part part-time state minister class track step wheeler seater bedroom and judge bench line
        piece figure digit time room off size tolerance sum game sided match set over run wicket round term phase
        volume faced
    """,
    epithets="",
    range_infix="to, or, through, till, until, up to",
    between="""
        between the/a/an/, anywhere between, somewhere between, ranging between, range/ranges/ranged between, in between
    """,
    between_infix="and, to, and the/a/an",
    from_word="from",
    to_word="to, up to, down to, to close/end/finish/settle/trade/stand at",
    coordinators="and or , & plus",
    up="""
        rise rises rose risen rising increase increases increased increasing up grew grow grown growth growing surge
        surged surging jump jumped jumping climb climbed climbing raise raised raises raising expand expanded higher
        gain gains gained gaining soar soars soared soaring boost boosts boosted upsurge uptick hike hikes hiked doubled
        doubling tripled trebled quadrupled spike spikes spiked swelled swollen swelling upward upwards rebound rebounds
        rebounded rocketed rocketing skyrocketed ballooned mounted mounting advanced edged ticked inched leapt leaped
        widened lifted lifting swung rallied strengthened accelerated soars accelerates strengthens
    """,
    down="""
        fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
        decreases decreased decreasing down reduce reduced reducing reduction reductions cut cuts cutting lower
        lowered plunge plunges plunged plunging plummet plummets plummeted plummeting slump slumps slumped slumping
        shrank shrink shrinks shrunk shrinking slash slashed slashing dip dips dipped dipping halved halving slid
        slide slides sliding tumble tumbles tumbled tumbling sank sink sinks contracted contraction eased easing
        trimmed trimming narrowed dwindled dwindling downward retreated crashed collapsed weakened weakens lost
        slip slips slipped slipping shed shedding sagged slowed slowing slows nosedived loses losing eases cooled
        cools cooling
    """,
    shifts="""
        go/goes/going/went/gone, move/moves/moved/moving, change/changes/changed/changing,
        shift/shifts/shifted/shifting, extend/extends/extended/extending,
        lengthen/lengthens/lengthened/lengthening, shorten/shortens/shortened/shortening,
        prolong/prolongs/prolonged, widen/widens/widening, broaden/broadens/broadened/broadening,
        enlarge/enlarges/enlarged/enlarging, expand/expands/expanding, narrow/narrows/narrowing,
        lower/lowers/lowering, lift/lifts, trim/trims, ease/eases, swell/swells/swelling, climb/climbs,
        jump/jumps, grow/grows, revise/revises/revised/revising, adjust/adjusts/adjusted/adjusting,
        double/doubles, triple/triples, halve/halves, scaled/scaling, was/were/be/been/being
        brought/taken/put/set/pushed
    """,
    no_longer="no longer, not any longer, not any more",
    any_more="any more, anymore, any longer, as before, as until now, as hitherto, as in the past, as last year",
    but="but rather",
    carries="""
        bring brings bringing brought take takes taking took taken push pushes pushed pushing put puts putting
        drive drives drove set sets
    """,
    partings="""
        while whereas although though because but range ranges ranged ranging vary varies varied varying
    """,
    by="of, by, by some, by about, by almost, by nearly, by over, by more than",
    more="more, additional, extra",
    greater="higher longer larger bigger faster taller heavier",
    lesser="lower shorter smaller cheaper slower lighter",
    gains="add adds added adding",
    collects="raise raises raised raising",
    during="over",
    lasting="""
        for in of after within to since than every take takes took taken taking last lasts lasted lasting is was were
        be been being a an the just well little bit spend spent spending serve served serving wait waits waited
        waiting reach reaches reached live lived stay stayed stays remain remained run runs ran only not far age aged
        ages by at and or but have has had
    """,
    fewer="fewer, less",
    money="""
        EUR: euro, euros, eur
        USD: dollar, dollars, usd, us dollar/dollars, us $, u.s. dollars, u.s. $, bucks
        PKR: rupee, rupees, rs, rs., pkr, pakistani rupees
        INR: inr, indian rupees
        GBP: pound, pounds, gbp, pounds sterling, quid
        AED: aed, dirham, dirhams
        SAR: sar, riyal, riyals, saudi riyals
        BDT: taka, bdt
        EGP: egp, egyptian pounds
        CHF: franc, francs, chf, swiss francs
        JPY: yen, jpy
        CNY: yuan, cny, renminbi, rmb
        SEK: sek, swedish kronor
        TRY: lira, liras
        MAD: mad, moroccan dirhams
        KRW: won
        RUB: rouble, roubles, rubles
        UAH: hryvnia
        CAD: canadian dollars, cad
        AUD: australian dollars, aud
        NZD: new zealand dollars, nzd
        HKD: hong kong dollars, hkd
        SGD: singapore/singaporean dollars, sgd
        TWD: taiwan/taiwanese dollars, twd
        BRL: reais, brl
        MXN: mexican pesos, mxn
        ARS: argentine pesos, ars
        PHP: philippine pesos
        ZAR: rand, zar
        ILS: shekel, shekels, ils
        THB: baht, thb
        MYR: ringgit, myr
        IDR: rupiah, idr
        PLN: zloty, zlotys, pln
        HUF: forint, forints, huf
        CZK: koruna, korunas, czk
        NGN: naira, ngn
        SEK: kronor
        NOK: norwegian kroner/crowns, nok
        DKK: danish kroner/crowns, dkk
        KES: kenyan shillings, kes
        VND: dong, vnd
        LKR: sri lankan rupees, lkr
        NPR: nepali rupees, npr
    """,
    percent="%, percent, per cent, pc, pct, per-cent",
    points="percentage points, percentage point",
    durations="""
        year: year, years, yr, yrs
        month: month, months, mos
        week: week, weeks, wks
        day: day, days
        hour: hour, hours, hr, hrs, h
        minute: minute, minutes, mins, min
        second: seconds, secs, sec
        decade: decade, decades
        century: centuries
    """,
    measures="""
        km: km, kms, kilometre, kilometres, kilometer, kilometers, klicks
        m: m, metre, metres, meter, meters
        cm: cm, centimetre, centimetres, centimeter, centimeters
        mm: mm, millimetre, millimetres, millimeter, millimeters
        mile: mile, miles
        nautical mile: nautical mile/miles
        foot: foot, feet, ft
        yard: yard, yards
        inch: inch, inches
        kg: kg, kgs, kilogram, kilograms, kilo, kilos
        g: g, gram, grams, gramme, grammes
        mg: mg, milligram, milligrams
        µg: mcg, microgram, micrograms
        tonne: tonne, tonnes, metric ton/tons/tonne/tonnes
        ton: ton, tons, short ton/tons, long ton/tons
        lb: lb, lbs
        ounce: ounce, ounces, oz
        litre: litre, litres, liter, liters
        ml: ml, millilitres, milliliters
        gallon: gallon, gallons
        pint: pint, pints
        barrel: barrel, barrels, bpd
        hectare: hectare, hectares, ha
        acre: acre, acres
        sq km: sq km, sq. km, km ^, square - kilometre/kilometer, square kilometre/kilometres/kilometer/kilometers/km
        sq m: sq m, sq. m, sqm, m ^, square - metre/meter, square metre/metres/meter/meters
        sq mile: sq mi/mile/miles, sq. mi/mile/miles, square - mile, square mile/miles
        sq foot: sq ft/foot/feet, sq. ft, sqft, square - foot, square foot/feet/ft
        sq yard: sq yd/yard/yards, square yard/yards
        m³: m ³, cubic metre/metres/meter/meters
        km³: km ³, cubic kilometre/kilometres/kilometer/kilometers
        cubic foot: cubic foot/feet
        MW: mw, megawatt, megawatts
        GW: gw, gigawatt, gigawatts
        kW: kw, kilowatt, kilowatts
        TW: tw
        W: watt, watts
        kWh: kwh, kilowatt hour/hours, kilowatt - hour/hours
        MWh: mwh, megawatt hour/hours, megawatt - hour/hours
        GWh: gwh, gigawatt hour/hours, gigawatt - hour/hours
        TWh: twh, terawatt hour/hours, terawatt - hour/hours
        GB: gb, gigabyte, gigabytes
        TB: tb, terabyte, terabytes
        MB: mb, megabyte, megabytes
        °C: degrees, degree, °c, ° c, °, c, celsius, degree/degrees celsius/centigrade/c
        °F: ° f, °f, f, fahrenheit, degree/degrees fahrenheit/f
        knot: knot, knots
        light year: light year/years, light - year/years
        magnitude: magnitude
        km/h: kmh, km / h, kph, km/kilometre/kilometres/kilometer/kilometers per/an hour
        mile/h: mph, mile/miles per/an hour
        Hz: hz, hertz
        kHz: khz, kilohertz
        MHz: mhz, megahertz
        GHz: ghz, gigahertz
        decibel: decibels, db
        penny: pence, p, pennies
        basis point: basis point/points, basis - point/points, bp, bps
        volt: volt, volts
        calorie: calories, kcal
        horsepower: horsepower, hp, bhp, shp, brake horsepower
        mile/gallon: mpg, miles per gallon
        nm: nm, nanometre, nanometres, nanometer, nanometers
        micron: micron, microns, micrometre, micrometres, micrometer, micrometers
        ms: ms, millisecond, milliseconds
        kbps: kbps, kilobits per/a second
        Mbps: mbps, megabits per/a second
        Gbps: gbps, gigabits per/a second
        mAh: mah, milliamp hours, milliamp - hours
        Wh: wh, watt hour/hours, watt - hour/hours
        megapixel: megapixel, megapixels, mp
        fps: fps, frames per/a second
        rpm: rpm
        Nm: newton metre/metres/meter/meters, newton - metre/metres/meter/meters
        lb-ft: lb - ft, lb ft, pound - feet, pounds - feet, pound feet, ft - lb, foot - pounds
        cc: cc, cubic centimetre/centimetres/centimeter/centimeters
        milligram per decilitre: mg / dl
        millimole per litre: mmol / l
        microgram per cubic metre: µg / m 3, µg / m ³, mcg / m 3, mcg / m ³, micrograms per cubic metre/meter
        psi: psi
        gram per kilometre: g / km, grams per kilometre/kilometer
    """,
    glued_measures="C F g p nm ms MP",
    lengths="""
        waves swells walls dives hurdles sprints fences cliffs trees statues towers trenches ditches ropes ladders
        boards drops pools platforms upwards downwards towards always sometimes perhaps indoors outdoors afterwards
        forwards backwards sideways downstairs times besides finals semi-finals heats
    """,
    leading_measures="magnitude: magnitude, magnitude of, magnitude -",
    subunits="""
        12 inch: foot
        16 ounce: lb
    """,
    weights="pound pounds",
    heavy="""
        weigh weighs weighed weighing weight weights heavy heavier ounce ounces tall overweight stone towing payload
        thrust kilograms kilos kg feet foot inches inch ft
    """,
    crews="crew staff cast",
    duration_words="",
    times_words="""
        2 time: twice
        3 time: thrice
    """,
    compared="as that what those the this its their his her our your my",
    per="""
        year: per year, a year, every year, each year, per annum, p.a., yearly, annually, annual, / year, in a year
        year: / yr
        year: on a yearly/annual basis, in each year, for each year, every single year, every twelve months
        month: per month, a month, every month, each month, monthly, / month, on a monthly basis, per calendar month
        year: a year on average, per year on average, annually on average
        month: a month on average, per month on average, monthly on average
        day: a day on average, per day on average, daily on average
        day: bpd, per day, a day, every day, each day, daily, / day, on a daily basis, every single day, per diem
    """,
    per_before="""
        year: annual, yearly, every year, each year, annually
        year: annual quota/quotas/intake/cap/ceiling/limit/total/average of/is
        year: annual average of/was/is, yearly quota/cap of, each and every year, per year
        month: monthly, every month, each month
        day: daily, every day, each day
    """,
    spans="within in over for after under before since last than until throughout during once half about almost nearly",
    not_per="ago earlier later before after from prior since back old on 's newspaper paper reported said wrote quoted",
    stops="""
        together altogether of from in on at by for to with without under over between among into onto off through via
        during since until till before after against across around near about than as that which who whom whose where
        when while whilst if because although but and or nor so yet the a an this these those its their his her our my
        your is are was were be been being am has have had having do does did will would shall should can could may
        might must said says say told it he she they we i you there here not no also only already still even now then
        per each every both either came went got died killed drowned survived sank arrived live lived living reside
        left aged signed met aboard onboard next last past according including include includes included reported
        landed entered crossed behind despite amid inside outside beneath towards toward within upon unlike except saw
        became began spoke wrote flew drove chose knew felt brought bought heard spent stood sat slept taught thought
        wore woke caught fought sought won ran wait waiting received went sent gave took made remain remained remains
        expected given fled sold held found sent them him me all
    """,
    links="of the",
    pasts="ed ly",
    gerunds="""
        ing granted issued approved awarded allocated assigned delivered promised announced agreed filed lodged recorded
        registered rejected refused planned created handed released named mentioned quoted cited touted foreseen
        reported offered
    """,
    share_of="of",
    prepositions="from of in for to at by on with",
    day_links="to and until till through or the",
    weekdays="""
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sun
    """,
    months="""
        january february march april may june july august september october november december jan feb mar apr jun
        jul aug sep sept oct nov dec ramadan
    """,
    year_before="""
        in since by during until till year years fy spring summer autumn fall winter early late mid end fiscal
        calendar vision euro expo
    """,
    year_after="",
    auxiliaries="has have had having is are was were",
    events="""
        treaty war battle act acts constitution revolution convention peace agreement accord accords earthquake fire
        plague famine siege massacre charter edict bill uprising rebellion census summer winter spring autumn flood
        floods year years decree statute union coup crash panic
    """,
    decade_before="",
    decade_after="",
    clock_before="""
        at, half past, quarter past, quarter to, a quarter past, a quarter to, ten past, ten to, five past, five to,
        twenty past, twenty to
    """,
    clock_after="""
        am, pm, a.m., p.m., o'clock, hours gmt, gmt, hrs, pst, cet, utc, local time, bst, est, in the
        morning/afternoon/evening, at night
    """,
    clock_nouns="train bus ferry flight service news bulletin deadline kick-off start departure coach tram shuttle",
    since_hour="as of, as from, from, since, starting, starting at/from, beginning at, by, until, till, before, after",
    of_day="""
        this morning/afternoon/evening, tomorrow morning/afternoon/evening/night, yesterday morning/afternoon/evening,
        tonight, last night, on monday/tuesday/wednesday/thursday/friday/saturday/sunday morning/afternoon/evening,
        monday/tuesday/wednesday/thursday/friday/saturday/sunday morning/afternoon/evening
    """,
    openings="open opens opened opening hours closed closes close call timetable weekdays daily",
    references="""
        article articles art section sections law laws act resolution resolutions regulation regulations directive
        directives decree decrees grade gate gates rule rules bill file form forms phase phases number numbers no nos
        order protocol annex page pages chapter chapters paragraph paragraphs para clause clauses flight flights route
        routes room terminal terminals channel channels bps scale highway motorway expressway freeway interstate part
        episode episodes version versions level levels category class type pier platform platforms block sector
        sectors lot volume item serial ref reference fir schedule appendix model line appeal petition unit note
        notification circular row seat zone zones ward street road avenue house apollo session round week stage day
        window windows covid top agenda ppc area exit exits junction junctions figure footnote footnotes
        courtroom radio vitamin vitamins runway apartment constituency postcode postal zip squadron battalion
        arrondissement camera studio exhibit formula
    """,
    labels="""
        rooms parts classes types blocks volumes items lines units rows seats wards weeks stages areas figures fig
        court bbc itv lane lanes berth bay bed cell dock door floor hall tunnel locker booth pitch suite apt flat
        villa plot shop stall lab carriage coach bus tram train metro subway witness juror patient table tables box
        diagram map plate slide question questions step steps lesson verse psalm canto scene season game match heat
        race lap hole minute quarter group element isotope brigade regiment division squad precinct district mile
        kilometre km pole bridge building gallery warehouse hangar reactor silo rig wagon code pin extension ext pit
        shaft priority goal target option plan scenario tier band rank size bracket ticket coupon invoice receipt
        account docket case claim count warrant complaint badge licence license registration century locomotive car
    """,
    regions="zone sector ward",
    not_reference="""
        each every another any will would can could may might must should shall to cannot
    """,
    pointers="this last next past coming",
    frames_before="under",
    frames="""
        programme program scheme project plan deal agreement contract budget package fund grant facility initiative
        accord pact loan memorandum arrangement
    """,
    reckoning="number",
    reckoned="""
        now already currently still today they who which dead missing injured wounded drowned detained arrested
        rescued people men women children police recovered abroad aboard there
    """,
    ordinals="st nd rd th",
    streets="piazza viale calle plaza avenida rue avenue boulevard",
    street_after="""
        street st road rd avenue ave lane square drive boulevard blvd way court place terrace gardens crescent close
        hill row mews parade grove park wharf quay gate walk parkway
    """,
    phones="""
        call calls calling dial dialling ring phone telephone tel hotline helpline fax whatsapp text mobile cell
        switchboard freephone contact line
    """,
    compass="north south east west",
    results="""
        win wins won winning beat beats beaten beating lose loses lost losing loss defeat defeats defeated victory
        victories draw draws drew drawn result score scores scored lead leads led leading trail trailed trailing
        triumph triumphed edged thrashed crushed downed routed overcame sealed final semi-final semifinal quarterfinal
        tie match game
    """,
    age_before="aged age ages",
    age_after="""
        years/year old, years/year of age, - year - old, - years - old, year-old, - month - old, years young, - year -
        olds, year olds, - something
    """,
    age_suffixes="s",
    age_bounds="under, under -, over, over -, below, above, older/younger than, aged over, aged under",
    nouns=ENGLISH_NOUNS,
)

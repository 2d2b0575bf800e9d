"""The number words of English, with the South Asian scales."""

from __future__ import annotations

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
    and_half="and a half",
    parts="""
        2: half, halves
        3: third, thirds
        4: quarter, quarters, fourth, fourths
        5: fifth, fifths
        6: sixth, sixths
        7: seventh, sevenths
        8: eighth, eighths
        10: tenth, tenths
    """,
    fractions="""
        0.5: half of, half the, half its, half their, half a, half an
        0.3333333333333333: a third of, third of
        0.25: a quarter of, quarter of
        0.2: a fifth of
        0.1: a tenth of
    """,
    proportion="in, out of, in every",
    doubtful="",
    left="""
        more_than: more than, more of, over, above, upwards of, in excess of, well over, just over, slightly over
        more_than: exceeding
        more_than: exceed, exceeds, exceeded, surpassed, surpassing, surpasses, greater than, higher than, topped
        more_than: beyond
        at_least: at least, no/not fewer/less than, a minimum of, minimum of, minimum, at minimum, as few as
        less_than: less than, fewer than, under, below, just under, well under, lower than, nearly up to
        up_to: up to, as many/much as, at most, at the most, no/not more than, a maximum of, maximum of, maximum
        up_to: capped at
        up_to: limit/limits/limited to, a ceiling/cap of, up to about/around
        about: about, around, some, approximately, approx, approx., roughly, nearly, almost, close to, circa
        about: an estimated
        about: estimated, estimated at, in the region of, in the order of, of some, of the order of, virtually, ~
        about: c.
    """,
    right="""
        more_than: plus, +, and more, and counting, -plus
        at_least: or more, or above, at least, at the very least, and above, or over
        up_to: or less, or fewer, at most, at the most, maximum, or under
        about: or so, approximately, or thereabouts, approx
    """,
    articles="a an the",
    definite="the these those both all its their our other his her my your",
    anaphoric="""
        countries country nations nation sides side parties states governments leaders ministers presidents premiers
        neighbours neighbors allies partners capitals officials delegations counterparts foes rivals institutions
        peoples ambassadors secretaries cities regions continents economies bodies organisations organizations
        agencies teams friends brotherly
    """,
    attributes="""
        nation country member point points fold star stars man woman way party sided side page pronged tier lane
        storey story part part-time state minister class track step wheeler seater bedroom and judge bench line
        piece figure digit time room off size tolerance sum game sided match set over run wicket round term phase
        volume faced
    """,
    epithets="",
    range_infix="to, or, through, till, until, up to",
    between="between, anywhere between, somewhere between",
    between_infix="and, to",
    from_word="from",
    to_word="to, up to, down to",
    coordinators="and or , & plus",
    up="""
        rise rises rose risen rising increase increases increased increasing up grew grow grown growth growing surge
        surged surging jump jumped jumping climb climbed climbing raise raised raises raising expand expanded higher
        gain gained soared soaring boost boosted upsurge uptick hike doubled spike spiked swelled upward
    """,
    down="""
        fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
        decreases decreased decreasing down reduce reduced reducing reduction reductions cut cuts cutting lower
        lowered plunge plunged plummeted slump slumped shrank shrink shrunk slashed dip dipped halved slid tumbled
    """,
    by="of, by, by some, by about, by almost, by nearly, by over, by more than",
    more="more, additional, extra",
    fewer="fewer, less",
    money="""
        EUR: euro, euros, eur
        USD: dollar, dollars, usd, us dollar/dollars, us $, u.s. dollars, u.s. $
        PKR: rupee, rupees, rs, rs., pkr, pakistani rupees
        INR: inr, indian rupees
        GBP: pound, pounds, gbp, pounds sterling
        AED: aed, dirham, dirhams
        SAR: sar, riyal, riyals, saudi riyals
        BDT: taka, bdt
        EGP: egp, egyptian pounds
        CHF: francs, chf
        JPY: yen
        CNY: yuan
    """,
    percent="%, percent, per cent, pc, pct, per-cent",
    points="percentage points, percentage point",
    durations="""
        year: year, years, yr, yrs
        month: month, months, mos
        week: week, weeks, wks
        day: day, days
        hour: hour, hours, hr, hrs
        minute: minute, minutes, mins
        second: seconds, secs, sec
        decade: decade, decades
        century: centuries
    """,
    measures="""
        km: km, kms, kilometre, kilometres, kilometer, kilometers
        m: m, metre, metres, meter, meters
        cm: cm, centimetres, centimeters
        mm: mm, millimetres, millimeters
        mile: mile, miles, nautical mile/miles
        foot: feet, ft
        inch: inches
        kg: kg, kgs, kilogram, kilograms, kilo, kilos
        g: gram, grams, gramme, grammes
        tonne: tonne, tonnes, ton, tons, metric tons/tonnes
        litre: litre, litres, liter, liters
        barrel: barrels, bpd
        hectare: hectare, hectares, ha
        acre: acre, acres
        sq km: sq km, sq. km, km ^, square kilometres/kilometers/miles/metres/meters/feet
        MW: mw, gw, kw, kwh, gwh, megawatt, megawatts, gigawatts
        GB: gb, tb, mb, kb, gigabytes, terabytes, megabytes
        °C: degrees, degree, °c, ° c, °
        knot: knots
        km/h: kmh, km/h, kph, mph
        Hz: mhz, ghz, hz
    """,
    duration_words="",
    per="""
        year: per year, a year, every year, each year, per annum, p.a., yearly, annually, annual, / year, in a year
        year: / yr
        year: on a yearly/annual basis, in each year, for each year, every single year
        month: per month, a month, every month, each month, monthly, / month
        day: per day, a day, every day, each day, daily, / day
    """,
    per_before="""
        year: annual, yearly, every year, each year, annually
        year: annual quota/quotas/intake/cap/ceiling/limit/total/average of/is
        year: annual average of/was/is, yearly quota/cap of
        month: monthly, every month, each month
        day: daily, every day, each day
    """,
    not_per="ago earlier later before after from prior since back old on 's",
    nouns="""
        worker: worker, workers, labourer, labourers, laborer, laborers, farmhand, farmhands, seasonals
        person: person, persons
        people: people
        migrant: migrant, migrants
        immigrant: immigrant, immigrants
        emigrant: emigrant, emigrants
        refugee: refugee, refugees
        asylum seeker: seeker, seekers
        citizen: citizen, citizens
        national: national, nationals
        smuggler: smuggler, smugglers
        trafficker: trafficker, traffickers
        agent: agent, agents
        suspect: suspect, suspects
        offender: offender, offenders
        arrest: arrest, arrests
        visa: visa, visas
        permit: permit, permits
        passport: passport, passports
        job: job, jobs
        position: position, positions, post, posts, vacancy, vacancies, opening, openings
        place: place, places, slot, slots
        opportunity: opportunity, opportunities
        quota: quota, quotas
        application: application, applications
        applicant: applicant, applicants
        request: request, requests
        arrival: arrival, arrivals
        departure: departure, departures
        crossing: crossing, crossings
        entry: entry, entries
        return: returns, return
        returnee: returnee, returnees
        deportation: deportation, deportations
        deportee: deportee, deportees
        body: body, bodies
        death: death, deaths
        dead: dead
        victim: victim, victims
        survivor: survivor, survivors
        passenger: passenger, passengers
        casualty: casualty, casualties
        injured: injured
        missing: missing
        boat: boat, boats, vessel, vessels
        student: student, students
        resident: resident, residents
        community: community
        family: family, families, household, households
        child: child, children, minor, minors
        woman: woman, women
        man: man, men
        nurse: nurse, nurses
        doctor: doctor, doctors
        driver: driver, drivers
        farmer: farmer, farmers
        employee: employee, employees
        employer: employer, employers
        expatriate: expatriate, expatriates, expats
        case: case, cases
        country: country, countries, nation, nations, states
        side: sides
        minister: minister, ministers
        official: official, officials
        memorandum: memorandum, memoranda, memorandums, mou, mous
        agreement: agreement, agreements, deal, deals, accords, treaties
        meeting: meeting, meetings
        session: session, sessions
        letter: letter, letters
        document: document, documents
        terrorist: terrorist, terrorists, militant, militants
        soldier: soldier, soldiers, troops
        officer: officer, officers
        house: house, houses, homes
        bird: bird, birds
        company: company, companies, firms
        view: views
        customer: customers
    """,
    stops="""
        of from in on at by for to with without under over between among into onto off through via during since
        until till before after against across around near about than as that which who whom whose where when while
        whilst if because although but and or nor so yet the a an this these those its their his her our my your is
        are was were be been being am has have had having do does did will would shall should can could may might
        must said says say told it he she they we i you there here not no also only already still even now then per
        each every both either came went got died killed drowned survived sank arrived live lived living reside left
        aged signed met aboard onboard next last past according including include includes included reported landed
        entered crossed wait waiting received went sent gave took made remain remained remains expected
    """,
    links="of the",
    share_of="of",
    prepositions="from of in for to at by on with",
    adjectives="""
        pakistani italian greek spanish european egyptian indian bangladeshi afghan syrian moroccan tunisian foreign
        new more other additional further extra non seasonal skilled unskilled young illegal irregular legal
        undocumented registered unregistered temporary permanent different key total such own long full consecutive
        straight working calendar business human
    """,
    day_links="to and until till through or the",
    months="""
        january february march april may june july august september october november december jan feb mar apr jun
        jul aug sep sept oct nov dec ramadan
    """,
    year_before="""
        in since by during until till year years fy spring summer autumn fall winter early late mid end fiscal
        calendar vision euro expo
    """,
    year_after="",
    clock_before="at",
    clock_after="am, pm, a.m., p.m., o'clock, hours gmt, gmt, hrs, pst, cet, utc, local time",
    references="""
        article articles art section sections law laws act resolution resolutions regulation regulations directive
        directives decree decrees grade gate rule rules bill file form forms phase number no nos order protocol
        annex page pages chapter chapters paragraph paragraphs para clause flight route room terminal channel bps
        scale boeing airbus highway chapter part episode version level category class type pier platform block
        sector lot volume item serial ref reference fir schedule appendix model line appeal petition unit note
        notification circular row seat zone ward street road avenue house apollo session round week stage day window
        windows covid top agenda magnitude ppc area
    """,
    ordinals="st nd rd th",
    age_before="aged age ages",
    age_after="years/year old, years/year of age, - year - old, - years - old, year-old, - month - old, years young",
    age_suffixes="s",
    persons="",
)

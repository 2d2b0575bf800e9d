"""What English news counts: nouns with their plurals, the persons an age is told of, the nouns that point back."""

from __future__ import annotations

from pipeline.numbers.tables.words import Nouns

ENGLISH_NOUNS = Nouns(
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
        house: house, houses
        home: homes
        bird: bird, birds
        company: company, companies, firms
        view: views
        customer: customers
    """,
    lemmas="""
        movie: movies
        paisa: paise
        cookie: cookies
        calorie: calories
        zombie: zombies
        selfie: selfies
        rookie: rookies
        auntie: aunties
        tie: ties
        pie: pies
        lie: lies
        series: series
        species: species
        headquarters: headquarters
        barracks: barracks
        crossroads: crossroads
        means: means
        shoe: shoes
        canoe: canoes
        toe: toes
        axe: axes
        headache: headaches
        cache: caches
        wife: wives
        midwife: midwives
        housewife: housewives
        knife: knives
        life: lives
        wolf: wolves
        calf: calves
        half: halves
        loaf: loaves
        leaf: leaves
        shelf: shelves
        thief: thieves
        scarf: scarves
        hoof: hooves
        bus: buses
        minibus: minibuses
        gas: gases
        virus: viruses
        campus: campuses
        bonus: bonuses
        census: censuses
        circus: circuses
        chorus: choruses
        surplus: surpluses
        status: statuses
        octopus: octopuses
        quiz: quizzes
        foot: feet
        aircraft: aircraft
        airbus: airbus
        spacecraft: spacecraft
        sheep: sheep
        deer: deer
        salmon: salmon
        cattle: cattle
        tooth: teeth
        goose: geese
        mouse: mice
        ox: oxen
        criterion: criteria
        phenomenon: phenomena
        bacterium: bacteria
        referendum: referenda
        curriculum: curricula
        stadium: stadia
        alumnus: alumni
        nucleus: nuclei
        crisis: crises
        analysis: analyses
        thesis: theses
        hypothesis: hypotheses
        diagnosis: diagnoses
        oasis: oases
        basis: bases
        index: indices
        matrix: matrices
        appendix: appendices
        grandchild: grandchildren
        schoolchild: schoolchildren
        policeman: policemen
        fireman: firemen
        fisherman: fishermen
        gunman: gunmen
        businessman: businessmen
        businesswoman: businesswomen
        policewoman: policewomen
        servicewoman: servicewomen
        passer-by: passers-by
    """,
    endings="""
        y: ies
        ss: sses, ss
        ch: ches
        sh: shes
        x: xes
        o: oes
        man: men
        : s
    """,
    plural_marks="s",
    adjectives="""
        pakistani italian greek spanish european egyptian indian bangladeshi afghan syrian moroccan tunisian foreign
        new more other additional further extra non seasonal skilled unskilled young illegal irregular legal
        undocumented registered unregistered temporary permanent different key total such own long full consecutive
        straight working calendar business human
        current present existing previous initial
    """,
    persons="""
        man woman boy girl men women boys girls child children kid kids baby babies toddler toddlers infant infants
        teenager teenagers teen teens youth youths youngster youngsters adult adults pupil pupils student students
        people person persons pensioner pensioners patient patients voter voters migrant migrants minor minors
        driver worker farmer suspect victim defendant passenger fisherman father mother son daughter brother sister
        husband wife uncle aunt cousin grandmother grandfather grandson granddaughter nephew niece widow widower
        couple twins twin survivor accused resident mechanic teacher nurse doctor engineer labourer builder plumber
        shopkeeper politician actor actress singer player striker goalkeeper midfielder defender winger coach manager
        pilot sailor soldier officer policeman chef cook farmhand nanny refugee immigrant national citizen smuggler
        mum dad mom gran pedestrian cyclist motorcyclist rider hiker climber swimmer tourist skier anyone everyone
        anybody nobody somebody someone those citizens residents drivers employees
    """,
    anaphoric="""
        countries country nations nation sides side parties states governments leaders ministers presidents premiers
        neighbours neighbors allies partners capitals officials delegations counterparts foes rivals institutions
        peoples ambassadors secretaries cities regions continents economies bodies organisations organizations
        agencies teams friends brotherly brothers sisters siblings twins cousins finalists chambers clubs
    """,
)

"""The words of the general reading: what a reader of any news would count, beside what migration news counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class General:
    """The words by which one language's general reading goes on where the reading of migration news stops.

    The fields are written as in :class:`~pipeline.numbers.tables.words.Words`.
    """

    #: Words written to a number by a hyphen that make no count of it ("two-way").
    fixed: str
    #: Words before "one" that make no count of it ("no one"), and words after it beside the stops of the table.
    none_one: str
    one_none: str
    #: Entries ``value unit: word``: how many times, in one word ("tenfold").
    folds: str
    #: What passes in stretches of time, so that "over" bounds none ("over three nights").
    stretches: str
    #: What is counted in millions, so that "m" is no metre ("a waiting list of 7.6m"); words after "m" and before it
    #: by which it is one ("7.6m high", "the tide reached 7.6m").
    millions: str
    metres: str
    distances: str
    #: Words after a hyphen that tell how many a body has ("a 1.5m-strong union").
    strong: str
    #: Words that make a number negative ("minus 5 degrees"), and words before them that do not ("plus or").
    minus: str
    plus: str
    #: What "half" counts when a hyphen writes them as one ("a half-point cut").
    halved: str
    #: Adjectives of rate that stand before what is counted ("2 billion monthly users").
    rates: str
    #: "Zero", and words before it that make a name of it ("net zero").
    zero: str
    named_zero: str
    #: Verbs and nouns of change beside those of the table, up and down.
    up: str
    down: str
    #: Words after a small measure that say which way it stands from another ("half a tonne down on last year").
    particles: str
    #: Persons beside those of the table, behind whom an age stands between commas ("the senator, 71,").
    persons: str
    #: Entries code of money: words of a land whose money shares a name with another's ("Rs" in Pakistan and India).
    lands: str
    #: Entries name: unit; the units whose short names the general reading spells out.
    names: str


ENGLISH_GENERAL = General(
    fixed="""
        way ways off on tolerance sum emission emissions carbon covid faced handed piece sided all by to one in
        something ish size sizes up down over
    """,
    none_one="""
        no any every each this that the another number day square chapter part volume or formula phase tier level world
        group league which not
    """,
    one_none="""
        day thing things way reason point time side hand another more such knows stop morning night evening afternoon
        example other else
    """,
    folds="""
        2 fold: twofold
        3 fold: threefold
        4 fold: fourfold
        5 fold: fivefold
        6 fold: sixfold
        7 fold: sevenfold
        8 fold: eightfold
        10 fold: tenfold
        100 fold: hundredfold
    """,
    stretches="""
        night nights evening evenings morning mornings weekend weekends season seasons game games match matches round
        rounds leg legs lap laps quarter quarters session sessions innings set sets term terms fight fights semester
        semesters episode episodes stage stages show shows meeting meetings event events fixture fixtures
    """,
    millions="""
        number numbers list lists population total totals users subscribers passengers viewers people customers profit
        profits loss losses sales revenue revenues turnover audience members membership visitors votes jobs copies cases
        doses downloads views followers electorate unemployed households homes readership circulation fee fees budget
        deficit surplus debt debts bill income earnings value cost costs price spending funding bid offer deal sum
        figure figures count tally barrels units vehicles cars workers employees tourists
    """,
    metres="""
        tall high long wide deep thick above below from away apart ahead behind across off race sprint final hurdles
        relay freestyle backstroke butterfly breaststroke medley heat heats steeplechase
    """,
    distances="""
        metre metres meter meters jump jumped throw threw thrown leap race sprint swim swam depth height width length
        distance altitude elevation tide waves snow level
    """,
    strong="strong",
    minus="minus",
    plus="plus or",
    rates="daily weekly monthly quarterly yearly annual",
    zero="zero",
    named_zero="net ground patient sub absolute day",
    halved="point percentage mile kilometre kilometer hour",
    up="""
        rallying leap leaps leaping accelerate accelerating strengthen strengthening widen widens widening appreciated
        appreciates bounced bounces improved improves improvement rebounding balloon balloons quadruple quadruples
        quadrupling triple triples tripling double doubles skyrocket skyrockets skyrocketing swells ascended uplift
        outperformed advance advances advancing upped ups
    """,
    down="""
        trim trims shave shaved shaves shaving pare pared pares paring ease sag sags sagging retreat retreats retreating
        contracting weaken weakening crash crashing collapse collapses collapsing slow tank tanked tanks cratered
        nosedive nosedives nosediving skidded skid skids stumbled stumbles depreciated depreciates depreciating
        cheapened deteriorated erased erases wiped halve halves cutback cutbacks discount worsened underperformed
        descended knocked
    """,
    particles="up down higher lower",
    persons="""
        senator senators congressman congresswoman president premier chancellor mayor governor minister chairman
        chairwoman chairperson founder billionaire millionaire entrepreneur executive boss chief director author
        novelist writer poet artist painter musician rapper guitarist drummer composer comedian presenter broadcaster
        journalist champion captain veteran rookie forward quarterback pitcher catcher outfielder guard center centre
        batsman batter bowler sprinter runner boxer golfer jockey trainer gymnast skater wrestler lawyer judge scientist
        physicist professor astronaut inventor designer investor banker trader economist analyst activist prince
        princess king queen duke duchess heir heiress star native
    """,
    lands="""
        INR: india, indian, indians, delhi, mumbai, bengaluru, bangalore, kolkata, chennai, hyderabad, pune, thane
        INR: ahmedabad, jaipur, lucknow, kerala, gujarat, maharashtra, punjab, tamil, karnataka, bihar, odisha, sensex
        INR: nifty, rbi, modi, bjp, sebi, rupay, noida, gurugram, gurgaon, kochi, nagpur, surat, indore, bhopal, goa
        INR: assam, telangana, andhra, rajasthan, haryana, uttar, madhya, bengal, jharkhand, chhattisgarh, kashmir
        PKR: pkr, pakistan, pakistani, pakistanis, karachi, lahore, islamabad, rawalpindi, peshawar, quetta, multan
        PKR: faisalabad, sindh, balochistan, khyber, ogra, nepra, kse, fbr, nab, sialkot, gujrat, gujranwala
    """,
    names="""
        mile per hour: mile/h
        mile per gallon: mile/gallon
        gigawatt: GW
        kilowatt: kW
        terawatt: TW
        watt: W
        kilowatt hour: kWh
        megawatt hour: MWh
        gigawatt hour: GWh
        terawatt hour: TWh
        watt hour: Wh
        gigabyte: GB
        terabyte: TB
        megabyte: MB
        degree fahrenheit: °F
        milligram: mg
        microgram: µg
        millilitre: ml
        pound: lb
        square kilometre: sq km
        square metre: sq m
        square mile: sq mile
        square foot: sq foot
        square yard: sq yard
        cubic metre: m³
        cubic kilometre: km³
        nanometre: nm
        millisecond: ms
        hertz: Hz
        kilohertz: kHz
        megahertz: MHz
        gigahertz: GHz
        kilobit per second: kbps
        megabit per second: Mbps
        gigabit per second: Gbps
        milliampere hour: mAh
        frame per second: fps
        revolution per minute: rpm
        newton metre: Nm
        pound foot: lb-ft
        cubic centimetre: cc
        pound per square inch: psi
    """,
)

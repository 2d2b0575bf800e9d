"""The small words of English that decide how a figure is meant; terms are parted by bars."""

from __future__ import annotations

from typing import Final

from pipeline.figures.tables.word import Word

GRAMMAR: Final = {
    Word.DECREE: """
        flows order | foreign workers | flows decree | decreto flussi | foreigners | decree
    """,
    Word.YEARLY: """
        annually | annual | yearly | every year | each year | a year | per year | per annum
    """,
    Word.DENY: """
        denied | denies | deny | refuted | rejected reports | dismissed reports | rejected claims | denying
    """,
    Word.VERSUS: """
        double the | twice the | compares with | more than double the | nearly double the | almost double the |
        as against | instead of | against | compared with | compared to | versus | up from | down from | from
    """,
    Word.EUROPE: """
        europe | european countries | european states | european union | european nations
    """,
    Word.TOTAL: """
        non eu states | non eu nations | non eu countries | non eu workers | non eu nationals | non eu citizens |
        non european | several countries | all countries | third countries | all nationalities |
        third country nationals | third country workers | overall quota | total quota | partner countries |
        other countries | in all countries
    """,
    Word.NOT: """
        not | no | never | without | n t | false | untrue
    """,
    Word.FUTURE: """
        will | would | shall | may | to be | is to | are to | plans to | plan to | expected | aims | aim | can |
        is said to | are said to | intends to | could | set to | going to
    """,
    Word.PAST: """
        for years | for decades | last year | previous year | a year ago | a year earlier | years ago |
        earlier this year | in the past | previously | formerly | pilot | the year before | signed in |
        under the scheme of | since then | at that time | back in | previous | in recent years | last december
    """,
    Word.SINCE: """
        since
    """,
    Word.PERIOD: """
        for | from | between | period | triennium | by
    """,
    Word.OF_THEM: """
        of them | of these | of those | of which | of whom | including | among them | among these | by zone |
        by region | by sector | respectively | another | a further
    """,
    Word.SUM: """
        total | in total | in all | altogether | totalling | totaling | making
    """,
    Word.WHOLE: """
        of the whole | of the total | of all | of the sum | of it | of the number | of that number | of that total
    """,
    Word.MAKES_UP: """
        account* for | make up | makes up | made up | represent* | constitut* | or | equivalent to | equal to
    """,
    Word.OWN: """
        its nationals | of its citizens | its citizens | their nationals | of its nationals
    """,
    Word.SEA: """
        off | off the coast of | coast of | coast | near | waters | shipwreck | sea | capsiz* | sank | sinking |
        sunk | wreck | boat disaster | boat tragedy | island of
    """,
    Word.POLICE: """
        police | authorities | security forces | federal investigation agency | fia | coast guard | coastguard |
        agency | officers | prosecutors | investigators | border guards | guardia civil | carabinieri
    """,
    Word.IN: """
        in | to | into | reach | reached | towards
    """,
    Word.FROM: """
        from | for | of | by
    """,
    Word.STOP: """
        on | for | with | in | at | by | to | from | about | between | under | after | before | during | that |
        who | which | were | was | are | is | have | has | had | will | would | as | through | against | than |
        among | of | per | since | until | into | near | off | toward | towards
    """,
    Word.AND: """
        and | or
    """,
    Word.LAPSE: """
        at home | back home | home | first | pending | ago | past | within | after | old | aged | prison | jail |
        sentence* | imprisonment | since | delay* | waiting | waited | wait | later | following | earlier |
        previous | next | over the | in the last | recent | ban | of experience | work experience | out
    """,
    Word.CHANGE: """
        minus | plus | shrink* | shrunk | shrank | swell* | swollen | slump* | soar* | tumbl* | halv* | trimm* |
        unchanged | reduc* | fall | fell | fallen | drop* | decreas* | declin* | down | cut | increas* | rise |
        rose | risen | grew | growth | up | surge* | jump* | higher | lower | fewer | more | less | decline* |
        plung* | climb*
    """,
    Word.FIRST_YEAR: """
        in the first year | first pilot year | during the first year | for the first year
    """,
    Word.SAYS: """
        said | says | told | according to | stated | announced | confirmed | claimed | added | noted | reported |
        reports | statement | declared | revealed | disclosed | informed
    """,
    Word.SPEAKER: """
        minister | ministry | ministers | spokesperson | spokesman | spokeswoman | ambassador | embassy | police |
        authorities | agency | president | prime minister | government | commissioner | commission | official |
        officials | coast guard | foreign office | fia | frontex | iom | unhcr | secretary | chairman |
        interior minister | foreign minister | labour minister | interior ministry | foreign ministry | cabinet |
        governor | mayor | union | ngo | statement
    """,
    Word.ANNOUNCED: """
        announc* | unveil* | declar*
    """,
    Word.PLANNED: """
        will | would | plan* | is to | are to | expected | foreseen | to be | may | set to | intends
    """,
    Word.ALLOCATED: """
        allocat* | grant* | assign* | earmark* | reserv* | set aside | allot* | approv* | quota of
    """,
    Word.OBSERVED: """
        issued | arrived | recorded | registered | were | was | had | died | have been | has been
    """,
    Word.ESTIMATED: """
        or so | estimat* | believed | thought to | feared | around | roughly
    """,
    Word.CLAIMED: """
        claim* | alleg* | lauded | pointing to | acknowledged | boasted | asserted | appreciated
    """,
    Word.TARGET: """
        target* | aim | aims | goal* | ceiling | up to | maximum | cap of | ambition
    """,
    Word.VERB: """
        should | would | could | can | may | must | have been | has been | had been | will be | would be | are to |
        is to | were to | set out | made it | followed | were counted | was counted | remained | stayed | leaves |
        arrives | departs | flew | fly | flies | qualify | registered | enrolled | entered | reached | follow |
        travel | arrive | leave | joined | took | applied | crossed | did | do | more | belong* | hail* | went |
        came | come | left | remain* | go | goes | work | works | live | lives | stay* | travelled | filed |
        lodged | submitted | obtained | received | got | held | were | are | was | is | will | have | had |
        departed | returned | arrived | survived | died | drowned
    """,
    Word.LINK: """
        shrunk to | fallen to | fell to | grew to | grown to | swollen to | swelled to | climbed to | climbed past |
        down to | up to the | put at | numbering | remained | is | are | was | were | to | at | reached | reach |
        reaches | exceed* | total* | stood at | stands at | hit | hits | surpass* | number* | came to | amount* |
        rose to | now | topped | passed | numbered | be
    """,
    Word.NEED: """
        to fill | fill | employers want | industry wants | need | needs | needed | lack | lacks | lacking |
        shortage* | short of | shortfall | missing workers | labour gap | labor gap | staff gap | demand for
    """,
    Word.RESPECTIVELY: """
        respectively
    """,
    Word.RECALLED: """
        previous decree | earlier decree | hosts | is home to | already employs | already work | existing |
        existing deal | currently in force | already in force | remains valid | still in force | ratified in |
        agreed in | concluded in | under the 2022 deal | earlier agreement | older agreement | earlier reports |
        previous edition | previous list | earlier list | earlier quota | previous quota
    """,
    Word.PLUPERFECT: """
        had been | had already
    """,
    Word.DEPART: """
        left | departed | set off | set out | set sail | sailed | sailing | setting off | leaving | departing |
        embarked | launched | started | coming | travelling | bound for | heading | on its way to | headed
    """,
    Word.MOSTLY: """
        most | mostly | mainly | majority | chiefly | largely | primarily | many | predominantly |
        among the nationalities | most common
    """,
    Word.NATIONALS: """
        nationals | compatriots | countrymen | fellow citizens | citizens | citizen | national
    """,
    Word.SO_FAR: """
        this year | next year | so far this year | since january | this year alone | year to date | so far in |
        since the start of | since the beginning of
    """,
    Word.OUT_OF: """
        out of | out of a total of
    """,
    Word.MAY: """
        may | can | could | will be able to | eligible | qualify | would benefit | are to be | to regularise |
        stand to benefit
    """,
    Word.COMPARED: """
        on last year | than last year | from last year | over last year | on a year earlier | on a year ago |
        than a year earlier | than a year ago | from a year earlier | from a year ago | over a year earlier |
        compared with last year | compared to last year | compared with a year earlier |
        compared with the previous year | than the previous year | on the previous year | than the year before |
        from the previous year | year on year | from the year before
    """,
    Word.PRICE: """
        property | assets | frozen | belongings | taken from | swindl* | extort* | fleec* | collected from |
        paid smugglers | paid agents | reward* | wage* | salar* | earn* | fee | fees | fine | fines | fined |
        bounty | ticket* | priced | per person | a head | per head | each | charged | bail | a day | a month |
        an hour | hourly | monthly | a night | bribe* | ransom | smuggling fee | for the journey | for the trip |
        for a place
    """,
    Word.BEHIND: """
        recall that | recalls that | it will be recalled | as a reminder | within a decree | within the decree |
        as part of a decree | within an overall | within a total
    """,
    Word.AFTERMATH: """
        court | trial | tried | sentenced | anniversary | years after | years on | prosecution | acquitted |
        appeal | verdict
    """,
}

"""The small words of English that decide how a figure is meant; terms are parted by bars."""

from __future__ import annotations

from typing import Final

from pipeline.figures.tables.en_compounds import COMPOUNDS
from pipeline.figures.tables.word import Word

GRAMMAR: Final = {
    Word.TOLL: "death toll | toll",
    Word.DECREE: """
        flows order | foreign workers | flows decree | decreto flussi | foreigners | decree
    """,
    Word.YEARLY: """
        annually | annual | yearly | every year | each year | a year | per year | per annum | each and every year | a
        calendar year | every twelve months |
        in any one year | in any year | in any twelve | in any 12 months | in any 12 month | in each year |
        in any given year | out of every twelve | of every twelve | in every twelve | per calendar year
    """,
    Word.DENY: """
        denied | denies | deny | refuted | rejected reports | dismissed reports | rejected claims | denying |
        rubbished | rubbishes | debunked | denies that | dismissed as | brushed aside | dispelled | contradicted |
        disowned | refutes | dismissing | baseless | unfounded reports | no truth
    """,
    Word.VERSUS: """
        double the | twice the | compares with | more than double the | nearly double the | almost double the | as
        against | instead of | against | compared with | compared to | versus | up from | down from | from | up on |
        down on | more than twice the | almost twice the | nearly twice the | triple the | three times the | half the
        | compared to only | as opposed to | rather than | vs | relative to | in contrast to | against just | against
        only | compared with just | compared with only | nearly half the | almost half the | well below the | well
        above the | short of the | in place of | earlier count of | earlier toll of | earlier figure of | earlier
        estimate of | earlier tally of | previous count of | previous toll of | previous figure of | previous
        estimate of | initial count of | initial toll of | first count of | had spoken of | had counted only |
        had put it at | had put the toll at | had put the number at |
        above the | below the | beyond the | over the | under the | more than the | less than the | fewer than the |
        higher than the | lower than the | over and above the
    """,
    Word.EUROPE: """
        europe | european countries | european states | european union | european nations
    """,
    Word.TOTAL: """
        non eu states | non eu nations | non eu countries | non eu workers | non eu nationals | non eu citizens
        | non european | several countries | all countries | third countries | all nationalities | third country
        nationals | third country workers | overall quota | total quota | partner countries | other countries |
        in all countries | all nations | all foreign nationals | every nationality | all source countries |
        third country citizens | extra eu | non eu labour | worldwide | all sending countries | all sectors |
        overall ceiling | total ceiling | non eu staff | non eu hires | all origins | all countries of origin |
        every country | any nationality | non eu labourers | nationalities | home countries | various countries
        | different countries | many countries | selected countries | chosen countries | certain countries |
        eligible countries | designated countries | listed countries | specified countries | some countries |
        selected states | chosen states | certain states | selected nations | a list of countries |
        a set of countries | a group of countries |
        from various countries | from different countries | from
        several countries | from other countries | from many countries | from a number of countries | to the
        countries of origin | to their countries of origin | to countries of origin | from the countries of
        origin | from countries of origin | to their respective countries | to their home countries | all the
        countries | all the states | foreign national offenders | foreign offenders | foreign national criminals |
        foreign criminals | foreign convicts
    """,
    Word.COMPOUND: COMPOUNDS,
    Word.EXPLOITED: """
        exploit* | underpaid | enslaved | forced to work | forced labour | trafficked | illegally employed | employed
        illegally
    """,
    Word.WHEN: """
        when | while | whilst | whereas | after | before | as soon as | once | because | since | until
    """,
    Word.NOT: """
        not | no | never | without | n t | false | untrue
    """,
    Word.FUTURE: """
        will | would | shall | may | to be | is to | are to | plans to | plan to | expected | aims | aim | can | is
        said to | are said to | intends to | could | set to | going to | hopes to | hope to | is set to | are set to |
        is due to | are due to | intends | intend to | wants to | want to | is likely to | are likely to | is going to
        | are going to | is poised to | poised to | about to | planning to | next year | shall be | slated to |
        scheduled to | bound to | will be | would be
    """,
    Word.PAST: """
        for years | for decades | last year | previous year | a year ago | a year earlier | years ago | earlier this
        year | in the past | previously | formerly | pilot | the year before | signed in | under the scheme of | since
        then | at that time | back in | previous | in recent years | last december | a decade ago | decades ago | last
        decade | the previous | in years past | in the preceding | the preceding year | in the same period last year |
        in the same period of last year | the same period a year ago | at the height of | in its first year | last
        summer | last winter | last autumn | last spring | last fiscal year | previous fiscal year |
        a year before | a year after | a year later | a year on
    """,
    Word.SINCE: """
        since
    """,
    Word.PERIOD: """
        for | from | between | period | triennium | by
    """,
    Word.OF_THEM: """
        of them | of these | of those | of which | of whom | including | among them | among these | by zone | by
        region | by sector | respectively | another | a further | an additional | yet another | still another | among
        whom | among which | comprising | made up of | consisting of | composed of | namely | split between | divided
        between | split into | by nationality | by nationalities | by country | by country of origin | by province |
        by age | by gender | by sex | by route | by month | by district | by type | by category | by island | of that
        number | of that total | of those arrivals | in addition | one of them | of that figure | of this number | of
        this total | and another | with another | plus another | followed by | inclusive of | a second | of that group
    """,
    Word.SUM: """
        total | in total | in all | altogether | totalling | totaling | making | all told | combined | overall | taken
        together | put together | together | aggregate | grand total | bringing the total to | brings the total to |
        taking the total to | takes the total to | bringing the number to | for a total of | a total of | cumulative |
        cumulatively | between them | all together | sum
    """,
    Word.WHOLE: """
        of the whole | of the total | of all | of the sum | of it | of the number | of that number | of that total |
        of the overall | of the overall total | of overall | of the entire | of the full | of the group | of the lot |
        of that figure | of this total | of this number | of the figure | of the sum total
    """,
    Word.MAKES_UP: """
        account* for | make up | makes up | made up | represent* | constitut* | or | equivalent to | equal to |
        account for | accounts for | accounted for | accounting for | making up | forms | formed | forming | comprise
        | comprises | comprised | that is | that is to say | i e | equivalent of | amounting to | amounts to | equates
        to | corresponding to
    """,
    Word.OWN: """
        its nationals | of its citizens | its citizens | their nationals | of its nationals | its own nationals |
        their own nationals | its own citizens | their own citizens | of its own | its subjects
    """,
    Word.SEA: """
        off | off the coast of | coast of | coast | near | waters | shipwreck | sea | capsiz* | sank | sinking | sunk
        | wreck | boat disaster | boat tragedy | island of | foundered | founder* | overturned | overturn* | drift* |
        adrift | went down | goes down | going down | rough seas | seabed | sinks | sink | shipwrecks | shipwrecked |
        wrecked | strait | gulf of
    """,
    Word.POLICE: """
        police | authorities | security forces | federal investigation agency | fia | coast guard | coastguard |
        agency | officers | prosecutors | investigators | border guards | guardia civil | carabinieri | gendarmes |
        gendarmerie | border police | immigration officers | immigration officials | immigration authorities |
        detectives | guardia di finanza | europol | interpol | anti human trafficking | ahtc | sleuths | constables |
        prosecution service
    """,
    Word.IN: """
        in | to | into | reach | reached | towards
    """,
    Word.WITH: """
        with | alongside
    """,
    Word.FROM: """
        from | for | of | by | came from | come from | comes from | coming from | had come from
    """,
    Word.STOP: """
        on | for | with | in | at | by | to | from | about | between | under | after | before | during | that | who |
        which | were | was | are | is | have | has | had | will | would | as | through | against | than | among | of |
        per | since | until | into | near | off | toward | towards | above | below | across | despite | because |
        although | while | whose | where | when | if | via | within | without | upon | amid | except | including |
        whom | onto | outside | inside | behind | beyond | along | plus | but | so | yet | it | they | he | she | we
    """,
    Word.AND: """
        and | or
    """,
    Word.LAPSE: """
        at home | back home | home | first | pending | ago | past | within | after | old | aged | prison | jail |
        sentence* | imprisonment | since | delay* | waiting | waited | wait | later | following | earlier | previous |
        next | over the | in the last | recent | ban | of experience | work experience | out | voyage | trek | queue*
        | custody | detention | captivity | ordeal | negotiat* | deadline | notice | ultimatum | tenure | in office |
        drifting | adrift | stranded | stuck | trapped | jail term | prison term | behind bars | at sea | for the past
        | in the past | over the past | during the past | in recent | apart | term of detention | term of imprisonment
        | period of detention | detention period | maximum detention | pre removal detention | stretch | investigation
        | anniversary | journey | overdue | ahead | within the next | in the next | in the coming | over the next |
        cleared | processed | processing time* | turnaround | takes | decided within |
        return home for | go home for | be away for | leave for | back home for
    """,
    Word.CHANGE: """
        minus | plus | shrink* | shrunk | shrank | swell* | swollen | slump* | soar* | tumbl* | halv* | trimm* |
        unchanged | reduc* | fall | fell | fallen | drop* | decreas* | declin* | down | cut | increas* | rise | rose |
        risen | grew | growth | up | surge* | jump* | higher | lower | fewer | more | less | decline* | plung* |
        climb* | dip | dips | dipped | dipping | slid* | slip* | dwindl* | eased | easing | nosedive* | plummet* |
        doubl* | tripl* | quadrupl*
        | rocket* | spik* | expand* | gained | slash* | rises | rising | falls | falling | grows | growing | edged |
        inch* | lifted | raised | hik* | lowered | shed | uptick | downturn | upturn | dwindling | contracted |
        receded | subsided
    """,
    Word.FIRST_YEAR: """
        in the first year | first pilot year | during the first year | for the first year
    """,
    Word.SAYS: """
        heard that | parliament heard | committee heard | panel heard | senate heard | assembly heard | house heard |
        court heard | lawmakers heard | mps heard | senators heard | was briefed | said | says | told |
        according to | stated | announced | confirmed | claimed |
        added | noted | reported | reports | statement | declared | revealed | disclosed | informed | telling | tells
        | claims | claiming | reveals | revealing | adding | adds | notes | noting | confirms | confirming | quoted |
        quoting | explained | explains | put the number | puts the number | indicate* | showed | shows | show | writes
        | wrote | insisted | maintained | informs | informing | announces | announcing | announcement | stressed |
        warned | disclosing | admits | admitted
    """,
    Word.SPEAKER: """
        minister | ministry | ministers | spokesperson | spokesman | spokeswoman | ambassador | embassy | police |
        authorities | agency | president | prime minister | government | commissioner | commission | official |
        officials | coast guard | foreign office | fia | frontex | iom | unhcr | secretary | chairman | interior
        minister | foreign minister | labour minister | interior ministry | foreign ministry | cabinet | governor |
        mayor | union | ngo | statement | envoy | diplomat | diplomats | consul | consulate | consul general |
        spokespeople | director | director general | deputy minister | minister of state | adviser | advisor | premier
        | chancellor | lawmaker | lawmakers | mp | mps | senator | state bank | central bank | bureau of emigration |
        bureau of statistics | statistics office | istat | eurostat | euaa | europol | interpol | red cross | red
        crescent | prosecutor | prosecutors | coastguard | navy | rescuers | charity | association | junior minister |
        undersecretary | high commissioner | delegation | viminale | ministry of interior | attache | consulate
        general | home office | state secretary
    """,
    Word.ANNOUNCED: """
        announc* | unveil* | declar* |
        promis* | pledged | pledges
    """,
    Word.PLANNED: """
        will | would | plan | is to | are to | expected | foreseen | to be | may | set to | intends | planned | plans
        | planning | foresees | foresee | envisag* | scheduled | due to | are due | is due | proposed | proposes |
        intends to | aims to | hopes to | hope to | slated | wants to | projected | target of |
        a pilot project | a pilot scheme | a pilot programme | a new pilot | pilot project to train |
        pilot scheme to train | pilot programme to train
    """,
    Word.ALLOCATED: """
        allocat* | grant* | assign* | earmark* | reserv* | set aside | allot* | approv* | quota of | set-aside |
        ring-fenced | awarded | fixed at | set at | capped at | put aside | provided for | distributed | apportion* |
        designated | authoris* | authoriz*
    """,
    Word.OBSERVED: """
        issued | arrived | recorded | registered | were | was | had | died | have been | has been | admitted |
        received | landed | reached | logged | counted | tallied | returned | deported | rescued | found | detained |
        arrested | intercepted | stopped | processed | applied | lodged | filed | came | entered | left | departed |
        sent | hired | recruited | employed | offloaded | expelled | removed
    """,
    Word.ESTIMATED: """
        or so | estimat* | believed | thought to | feared | around | roughly | put at | reckon* | guess* |
        approximately | close to | in the region of | thought | presumed | said to be | more or less | is thought |
        are thought
    """,
    Word.CLAIMED: """
        claim* | alleg* | lauded | pointing to | acknowledged | boasted | asserted | appreciated | hailed | hails |
        touted | touts | trumpet* | boasts | insist* | assert* | contend* | purported* | self reported | took credit
    """,
    Word.TARGET: """
        target* | aim | aims | goal* | ceiling | up to | maximum | cap of | ambition | aims to | seeks to | limit of |
        upper limit | cap | objective | hopes | wants | bid to | goal of | no more than
    """,
    Word.VERB: """
        should | would | could | can | must | have been | has been | had been | will be | would be | are to | is to |
        were to | set out | made it | followed | were counted | was counted | remained | stayed | leaves | arrives |
        departs | flew | fly | flies | qualify | registered | enrolled | entered | reached | follow | travel | arrive
        | leave | joined | took | applied | crossed | did | do | more | belong* | hail* | went | came | come | left |
        remain* | go | goes | work | works | live | lives | stay* | travelled | filed | lodged | submitted | obtained
        | received | got | held | were | are | was | is | will | have | had | departed | returned | arrived | survived
        | died | drowned | await | awaits | awaited | sailed | landed | swam | perished | vanished | fled | flee |
        sought | seek | asked | won | gained | secured | found | began | started | passed | hold | holds | hailed |
        originate* | settled | reside* | quit | abandoned | withdrew | escaped | claimed | accepted | opted | chose |
        underwent | moved | succeeded | disappeared | drown | die | dropped | refused | agreed | signed | appeared |
        turned | set off | set sail | boarded | got off | ended | became | become | benefited | benefit | studied |
        married | stem* | hailing | never | are thought | is thought |
        are thought to | is thought to | actually | already | still | also | disembarked | queued | wait | hid |
        climbed | walked | made | make | formed | accounted | belong | belonged | relate* | concern* | involve* |
        involved | tried | attempted | managed | want | wanted | need | filled | stem | ran | swim | speak | spoke |
        resulted | led | concerned | came to | comes to | amounted to | stood at | stands at | rose to | fell to |
        climbed to | dropped to | totalled | totaled | grew to | turned down | turned away | turned back | threw out |
        rejected | approved | granted | issued | processed | decided | expelled | deported | rescued | arrested |
        detained | admitted | hired | recruited | came from | come from | comes from | coming from | had come from |
        held for ransom | held them for ransom | had asked | had asked for | had requested | had sought | had demanded
        | had called for | held hostage | held captive | held them | holding them | held them captive | held to ransom
        | held a | held an | held talks | held no | held their | holds a | hold a | holding a | intercepted | stopped
        | blocked | repatriated | relocated | released | saved | recovered | sent | brought | took in | sent back |
        sent home | got in | were sent
    """,
    Word.LINK: """
        shrunk to | fallen to | fell to | grew to | grown to | swollen to | swelled to | climbed to | climbed past |
        down to | up to the | put at | numbering | remained | is | are | was | were | to | at | reached | reach |
        reaches | exceed* | total* | stood at | stands at | hit | hits | surpass* | number* | came to | amount* | rose
        to | now | topped | passed | numbered | be | hovers at | hovered around | hovering around | crossed | breached
        | neared | nears | nearing | approached | approaches | approaching | touched | tops | passes | exceeding |
        stand at | counted | counts | come to | runs to | ran to | run to | comes to | adds up to | added up to |
        will come to | would come to | will rise to | will add up to |
        equals | equalled | set at | fixed at | pegged at | capped at | estimated at | averag* | peaked at | settled
        at | holds at | remains at | remains | tallied | surpassing | been | being | stand | stood | currently | equal
        | only | just | estimated | totalled | totaled | totalling | totaling | becomes | became | that is | this is |
        that makes | this makes | that means | which means | works out at | working out at | that comes to | this
        comes to | that amounts to | this amounts to | which makes | reckoned at | standing at | kept at | frozen at |
        went up to | gone up to | goes up to | moved up to | jumped to | soared to | mounted to | came down to |
        gone down to | went down to | accounted for | accounts for | accounting for | made up | makes up | came second
        with | came third with | came next with | came first with | doubled to | halved to | tripled to
    """,
    Word.NEED: """
        to fill | fill | employers want | industry wants | need | needs | needed | lack | lacks | lacking | shortage*
        | short of | shortfall | missing workers | labour gap | labor gap | staff gap | demand for | in need of |
        looking for | are sought | vacancies in | unfilled | wanting | would need | will need | requires | require |
        crying out for | understaffed | calls for | shortage of | deficit of | requirement of | requirement for
    """,
    Word.RESPECTIVELY: """
        respectively
    """,
    Word.RECALLED: """
        previous decree | earlier decree | hosts | is home to | already employs | already work | existing | existing
        deal | currently in force | already in force | remains valid | still in force | ratified in | agreed in |
        concluded in | earlier agreement | older agreement | earlier reports | previous edition
        | previous list | earlier list | earlier quota | previous quota | standing agreement | an existing | the
        existing | current deal | earlier deal | old agreement | previously agreed | agreed last year | signed last
        year | already hosts | already lives | already live | hosting | already home to | earlier accord | earlier
        pact | last year s | previous year s |
        plan before it | scheme before it | programme before it | decree before it | quota before it | one before it |
        predecessor | predecessors | previous plan | previous three year plan | previous two year plan |
        earlier plan | previous programme |
        previous scheme | previous round | outgoing decree | outgoing plan | previous allocation |
        previous period | last plan | recalls | recalled | foresaw | last season s | last term s |
        previous season s | last season | previous season | season before
    """,
    Word.PLUPERFECT: """
        had been | had already | had earlier | had previously | had just | had since | had by then | had set aside |
        had reserved | had allotted | had earmarked | had granted | had issued | had offered | had admitted | had
        taken in | had accounted for | had sent | had hired | had recruited | had pledged | had promised |
        had foreseen | had planned | had provided for
    """,
    Word.RELATIVE: """
        who | whose | whom | which
    """,
    Word.AMONG: """
        among | amongst | included | are part of | were part of | numbered among | count among
    """,
    Word.USED: """
        was filled | were filled | been filled | is filled | had been used | have been used | were used |
        was used | went unused | been taken up | were taken up | was taken up | exhausted | were filled only |
        lie unused | remain unused | went empty | were left empty | became | turned into | ended up as |
        led to a contract
    """,
    Word.WORLDWIDE: """
        from all over the world | from around the world | from all countries | all over the world | worldwide |
        from across the world | from the whole world | from every country | from various countries | from
        different countries | from several countries | from other countries | from many countries | by other countries |
        by other states | by foreign states | by various countries | by several countries |
        by different countries | from a
        number of countries
    """,
    Word.EMPLOYERS: """
        employers | employer groups | employers groups | growers | farmers | hoteliers | hotel owners |
        hotel keepers | industry | builders | contractors | business groups | farm lobby | chamber of commerce |
        trade association | hospitality sector
    """,
    Word.ASKED: """
        had asked for | had requested | had sought | had demanded | had called for | had wanted |
        had hoped for | asked for | requested | called for
    """,
    Word.DEPART: """
        left | departed | set off | set out | set sail | sailed | sailing | setting off | leaving | departing |
        embarked | launched | started | coming | travelling | bound for | heading | on its way to | headed | put to
        sea | put out to sea | pushed off | left from | launching | en route to | en route from | on their way to | on
        the way to | destined for | sets sail | sets off | setting sail |
        put out from | puts out from | putting out from | leaves | departs | to leave for | will leave
        for | trying to reach | hoping to reach | attempting to reach | from where | whence | from the shores of |
        from the port of | from the coast of | from the beach of | set forth
    """,
    Word.CONSULATE: """
        consulate* | embass* | consular office
    """,
    Word.MOSTLY: """
        most | mostly | mainly | majority | chiefly | largely | primarily | many | predominantly | among the
        nationalities | most common | mainly from | mostly from | most of them | most of whom | the bulk | bulk of |
        the majority | a majority | principally | for the most part | in the main | the largest group | largest groups
        | top nationalities | top nationality | main nationalities | including from | overwhelmingly | notably | in
        particular | topped by | came mostly from
    """,
    Word.THERE: """
        work in | works in | working in | are working | now work | already work | are employed | employed in | are now
        in | live and work | have jobs in | are at work | work there | work here | keep their contracts | are on the
        payroll | work abroad | are working abroad | working abroad |
        are enrolled | enrolled abroad | studying abroad | are settled
    """,
    Word.NATIONALS: """
        nationals | compatriots | countrymen | fellow citizens | citizens | citizen | national | fellow nationals |
        fellow countrymen | passport holders | passport holder
    """,
    Word.SO_FAR: """
        this year | next year | so far this year | since january | this year alone | year to date | so far in | since
        the start of | since the beginning of | to date | so far | thus far | in the year to date | up to now | until
        now | this year to date | since new year | since the new year | in the current year | current fiscal year |
        this fiscal year | since the year began | since the turn of the year
    """,
    Word.RANKED: """
        first | second | third | leading | in the lead | on top | following | next | next came | then came | came next |
        came first | came second | came third | next come | come first | come next | come second
    """,
    Word.OUT_OF: """
        from among the | from among |
        out of | out of a total of | of a total of | from a total of | out of some | out of about | out of nearly
    """,
    Word.MAY: """
        may | can | could | will be able to | eligible | qualify | would benefit | are to be | to regularise | stand
        to benefit | entitled to | are allowed to | is allowed to | permitted to | allows | allow | enables | enable |
        are entitled | clear the way for | paves the way for | opens the way | opens the door | be regularised | be
        regularized | be legalised | be legalized | have obtained | have been regularised | lets | let | letting |
        opens to | opened to | gives the right | get the right | gain the right
    """,
    Word.COMPARED: """
        on last year | than last year | from last year | over last year | on a year earlier | on a year ago | than a
        year earlier | than a year ago | from a year earlier | from a year ago | over a year earlier | compared with
        last year | compared to last year | compared with a year earlier | compared with the previous year | than the
        previous year | on the previous year | than the year before | from the previous year | year on year | from the
        year before | year over year | on year | than in the previous year | on the year before | on the year |
        against last year | against the previous year | compared with the same period | compared to the same period |
        than in the same period | from the same period | over the same period | over the previous year | over the year
        before | than in | on the same period | on the same months | on the same month | versus last year | a year on
        | month on month | on the previous month | than the month before | than the previous month | compared with a
        year ago | compared to a year ago | as a year before | as a year earlier | as a year ago | as last year | as
        the year before | compared to the previous year | than a year before | from a year before | from the previous
        month
    """,
    Word.PRICE: """
        property | assets | frozen | belongings | taken from | swindl* | extort* | fleec* | collected from | paid
        smugglers | paid agents | reward* | wage* | salar* | earn* | fee | fees | fine | fines | fined | bounty |
        ticket* | priced | per person | a head | per head | each | charged | bail | a day | a month | an hour | hourly
        | monthly | a night | bribe* | ransom | smuggling fee | for the journey | for the trip | for a place | per
        migrant | per passenger | per seat | per traveller | apiece | deposit | debt | debts | borrowed | owed |
        defraud* | dupe* | duped | cheat* | embezzl* | launder* | loot* | scam* | robbed | conned | pocketed |
        recovered | confiscat* | seized | illicit | illegal proceeds | proceeds | profit | profits | turnover | to
        agents | to an agent | to the agent | to smugglers | to a smuggler | to traffickers | to human smugglers | for
        passage | charges | charge | charging | demanded | demanding | agent | agents | salaries | wages | stipend* |
        pocket money | allowance | bank deposit | surety | penalt* | tariff | a week | weekly | per month | per day |
        per week | per hour | per night | per crossing | each person | from each | for each | from victims | of
        victims | minimum wage | pays workers | household income | villa | mansion | bank account* | hawala | hundi |
        net worth | box office | paid | paying
    """,
    Word.BEHIND: """
        recall that | recalls that | few remember | few recall | few will remember | few now remember | hardly anyone
        remembers | it will be recalled | as a reminder | within a decree | within the decree | as
        part of a decree | within an overall | within a total | the same agreement | the same deal | the same
        memorandum | the same accord | the same pact | the same text | that agreement | that deal | that memorandum |
        that accord | that pact | that text | the existing agreement | the agreement of last year | the earlier
        memorandum | under an earlier | the template is | a similar agreement | a similar accord | a similar deal | a
        similar pact
    """,
    Word.PAPER: """
        agreement | accord | memorandum | mou | pact | deal | treaty | protocol | text | arrangement | convention |
        memorandum of understanding | declaration | labour agreement
    """,
    Word.AFTERMATH: """
        stand trial | stands trial | stood trial | on trial |
        court | trial | tried | sentenced | anniversary | years after | years on | prosecution | acquitted | appeal |
        verdict | guilty | convicted | jailed | jail term | sentencing | memorial | commemorat* | remembrance | wanted
        over | extradited | inquest | lawsuit | testimony | retrial
    """,
    Word.VESSEL: """
        boat | boats | dinghy | dinghies | vessel | vessels | ship | ships | trawler* | pirogue* | canoe* | raft* |
        yacht* | skiff* | cayuco* | patera* | lorry | lorries | truck | trucks | bus | buses | van | vans
    """,
    Word.DISMISSED: """
        dismissed from | were dismissed | was dismissed | been dismissed | sacked | removed from service | fired |
        removed from office | removed from their posts | were suspended | was suspended | been suspended | demoted |
        were transferred | been transferred | show cause | show caused | disciplined | disciplinary
    """,
    Word.EXTEND: """
        extend* | extension* | renew* | prolong* | valid | validity | roll* over | lifespan | expire*
    """,
    Word.SUNK: """
        capsiz* | sank | sunk | sink | sinks | sinking | wreck* | shipwreck* | founder* | overturn* | went down |
        keeled over | disintegrated | broke apart | broke up | caught fire | swamped | deflated | flipped over
    """,
    Word.SEIZED: """
        seized | recovered | confiscat* | forged | fake | counterfeit* | bogus | stolen | falsified | doctored
    """,
    Word.GROUPS: """
        flight | flights | charter flight* | deportation flight* | return flight* | planes | aircraft | ring | rings |
        network | networks | gang | gangs | cell | cells | cartel* | mafia* | syndicate* | organisation* |
        organization* | campaign* | operation | operations | raid | raids | swoops | inspection* | employer* | company
        | companies | firm | firms | business | businesses | farm | farms | factory | factories | agency | agencies |
        workshops | hideout* | safe houses | countries | nations | states | provinces | districts
    """,
    Word.HURT: """
        injured | wounded | hurt | hospitalised | hospitalized | in hospital | taken to hospital | burned | in a coma
        | critically ill | in critical condition | in serious condition | were treated | being treated
    """,
    Word.REGULARISE: """
        regularise | regularises | regularised | regularising | regularize | regularizes | regularized |
        regularizing | legalise | legalises | legalised | legalize | legalizes | legalized | legalising |
        legalizing | to regularise | be regularised | be regularized | be legalised | be legalized | have
        been regularised | made legal | make legal | makes legal | making legal | made regular | become legal |
        becomes legal | become regular | status put in order | papers put in order | put their papers in order |
        put their status in order | legal footing | amnestied | amnesty for | normalised | normalized |
        brought out of illegality
    """,
    Word.GIVES: """
        give | gives | given | giving | grant | grants | granted | granting | hand | hands | handed | issue
        | issues | issued | issuing | award | awards | awarded | offer | offers | offered | provide |
        provides | provided | get | gets | getting | receive | receives | received | receiving | obtain |
        obtains | obtained | acquire | acquires | gain | gains | extend | extends | go to | goes to
    """,
    Word.PERMITS: """
        permit | permits | papers | residence permit | residence permits | residence permits to | work
        permit | work permits | stay permits | legal status | legal residence | residence cards | residency
        | residence | documents | temporary permit | temporary permits | legal papers | identity papers |
        visas | work visas
    """,
    Word.COVERED: """
        cover | covers | covered | include | includes | included | admitted to | brought under | fall under
        | falls under | come under | join the scheme |
        join the same scheme | join the programme | join it | applies to | apply to | extends to | extend to |
        extended to
    """,
    Word.SAILED: """
        set out | set off | sailed | left | departed | embarked | put out from | put to sea | put out to sea | put out
    """,
    Word.HAD: """
        had
    """,
    Word.PUTS: """
        put the | puts the | putting the | placed the | places the | estimated the | estimates the | reckoned the |
        was put | were put | is put | been put | was estimated | is estimated | was reckoned | quantified the
    """,
    Word.RANKING: """
        ranking | rankings | ranked | rank | passport index | index | position | league table
    """,
    Word.DIASPORA: """
        overseas | abroad | diaspora | overseas pakistanis | overseas workers | overseas workers sent | by the
        diaspora | diaspora sent | from the diaspora | living abroad | nationals abroad | compatriots abroad |
        overseas citizens | overseas nationals | from overseas | enrolled abroad | studying abroad | live abroad
        | work abroad | working abroad | live overseas
    """,
    Word.NEWCOMERS: """
        newcomer* | new arrivals | new entrants | entrants | new entries | new workers
    """,
    Word.DAY_BEFORE: """
        the day before | the night before | the evening before | the previous day | the previous night |
        the previous evening | a day earlier | a day before | a day later | the day after | the next day |
        the following day |
        the morning after | the following night | the following morning | the next morning | the same day |
        that same day | the same night | the same morning | that night
    """,
    Word.EACH: """
        in each | in each of them | in each one | of each | each
    """,
    Word.ALL: """
        all | all of them | all of whom
    """,
    Word.HERE: """
        country
    """,
    Word.HAS: """
        has | counts
    """,
    Word.ABROAD: """
        abroad | went overseas | overseas jobs |
        jobs overseas | work overseas | employment overseas | working overseas | went
        abroad | go abroad | gone abroad | jobs abroad | moved abroad | proceeded abroad | sent abroad | work
        abroad | employment abroad
    """,
    Word.RESCUERS: """
        navy | armed forces | fishermen | crews | lifeboats | rescue crews | naval vessel | patrol boat | patrol boats |
        rescuers | rescue crew | rescue team | rescue teams | rescue service |
        rescue services | rescue boat | rescue vessel
    """,
    Word.PASSENGERS: """
        passengers | passenger | on board | aboard | disembark* | deplane*
    """,
    Word.HAILS: """
        come | comes | came | hail | hails | hailed | originate | originates | originated
    """,
    Word.SUPPLIES: """
        supplied | supplies | supply | provided | provides | contributed | contributes | sent | sends | furnished |
        yielded | delivered
    """,
    Word.FLAG: """
        flag | flagged
    """,
}

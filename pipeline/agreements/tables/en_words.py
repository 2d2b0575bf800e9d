"""The English words of agreements, by cue class: what stands around a paper and its verb."""

from __future__ import annotations

from pipeline.agreements.tables.en_names import RETURN_OF, RETURN_WHOM

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
#: How a time opens over which things are counted ("between April and July").
PERIODS = [f"{word} {month}" for word in ("between", "from", "since") for month in MONTHS]

WORDS: dict[str, str] = {
    "m.purpose": "by signing | in exchange for signing | by concluding | in return for signing | instead of signing",
    "m.need": "unless",
    "m.cond": "if | whether | once | provided that",
    "m.weekday": "on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday"
    " | later today | this week",
    "m.future": "were to | was to | will | would | shall | to be | is to | are to | set to | due to | "
    "will be | is going "
    "to"
    " | are going to | ll",
    "m.modal": "could | might | can | should | must | would | may be | possibility of | possible | prospect of | "
    "prospects of | prospects for | idea of | potential | may not | feasibility of | may sign | may agree | "
    "may reach | "
    "may conclude | may ink | may seal | may accept",
    "m.intent": "look forward to | looks forward to | looked forward to | looking forward to | wants | want | "
    "wanted | wish | wishes | wished | hope | hopes | hoped | hoping | intends | "
    "intend | "
    "intention to | intended | aims to | aim to | aimed to | aim is | plans to | plan to | planned to | "
    "planning to | plans | expected to | expects to | ready to | seeks to | seek to | sought to | keen to | "
    "eager to | interested in | looking to | considering | is considering | willing to | willingness | "
    "readiness | need to | need for | proposal to | propose to | proposed to | vows to | vow to | call for | "
    "calls for | would like to | likely to | pushing to | pushes to | on course to | on track to | plan a | "
    "plan an | plans a | plans an | planning a | ambition to | poised to | prepared to | preparing to | "
    "about to | in a position to | keen on | committed to signing | set their sights on | sets its sights on | "
    "determined to | mandate to | mandate for | sounding out | sounded out | sounds out | courting | courts | "
    "wooing | approached | approaches | called on the | calls on the | urged the | urges the | demanded the | "
    "demands the | threatened to | threatens to | threatening to | threat to | threats to",
    "m.near": "within days of | days away from | days from signing | within weeks of | weeks away from | "
    "weeks from "
    "signing | within a few weeks of | a few weeks away from | a few weeks from signing | within a few days of"
    " | a few days away from | a few days from signing | within hours of | hours away from | hours from "
    "signing | within months of | months away from | months from signing | close to signing | close to "
    "concluding | close to finalising | about to sign | on the verge of | on the brink of | on the point of | "
    "nearing the signature | near to signing | poised to sign | inches from | tomorrow | next week | shortly |"
    " this weekend",
    "m.later": "soon | in the near future | in the coming | in future | later | at a later | next month"
    " | next year | in due course | to follow | coming months | future | would follow"
    " | will follow | is to follow | within months | within weeks",
    "m.delay": "postponed | postpones | postpone | delayed | delays | put off | puts off | deferred"
    " | called off the signing | pushed back",
    "m.bound": "no fewer than | no less than | no more than | not fewer than | not less than | not more than | "
    "never fewer than | never less than | never more than | not exceeding | not to exceed | without exceeding",
    "m.neg": "may not | not | no | never | without | failed to | fails to | nor | neither | didn t | hasn t"
    " | haven t | don t | doesn t | isn t | wasn t",
    "m.yet": "yet | not yet | still pending | still to be | has yet to | have yet to | yet to be | remains to be | "
    "still not | has still not | have still not | still has not | still have not | had still not",
    "m.never": "never ratified | never been ratified | never entered into force | never took effect | "
    "never came into force | never came into effect | never been in force | never brought into force | "
    "never been approved by",
    "m.pending": "for ratification | awaiting ratification | awaits ratification | pending ratification"
    " | needs to be ratified | must be ratified | still needs ratification | subject to ratification"
    " | subject to approval | has to be ratified | have to be ratified | must now be ratified"
    " | must be approved | needs approval",
    "m.deny": "wide of the mark | denied | denies | deny | denying | dismissed reports | dismisses reports | "
    "dismissed claims | "
    "rejected reports | rejects reports | rejected claims | rejects claims | refuted | refutes | "
    "no such agreement | no such deal | false reports | untrue | baseless | fake news | dismissed as | "
    "dismisses as | fabrication | fabricated | no truth | false claims | not true | unfounded | groundless | "
    "fact check | brushed aside | brushes aside | brushing aside | are false | is false | was false | "
    "were false | debunked | debunks | scotched | scotches | shrugged off reports | poured cold water on | "
    "contradicted reports | contradicts reports | rubbished | rubbishes | dispelled | dispels | quashed reports | "
    "quashed rumours | laid to rest rumours | misleading | concocted | figment | hoax | made up story | "
    "nothing of the sort | by neither | by none of",
    "m.reaffirm": "reaffirm* | reiterat* | remain committed | remains committed | remained committed"
    " | stays committed | stay committed | repeated its | repeated their"
    " | renewed its commitment | renewed their commitment"
    " | reinforced its commitment | restated | recommitted | stands by"
    " | underlined their commitment | underlined its commitment",
    "m.recall": "recalled | recalls | last year | years ago | year ago | months ago | month ago | previously | "
    "earlier this year | last december | last november | last october | last september | last august | "
    "last july | last june | last may | last april | last march | last february | last january | since signing | "
    "earlier signed | already signed | in the past | back in | decades ago | last month | last summer | "
    "last spring | last autumn | last winter | existing | long standing | goes back to | go back to | "
    "dates back to | date back to | dating back | dates from | two weeks earlier | a day earlier | weeks ago | "
    "week ago | run since | has run since | have run since",
    "m.after": "years after | year after | months after | a year since | years since | goes back to"
    " | go back to | dates back to | went back to",
    "m.under": "under the | under a | under this | under that | under its | under their | thanks to the"
    " | thanks to a | pursuant to | in line with | in accordance with | as part of the"
    " | within the framework of | based on the | after the | following the | since the"
    " | provisions of | on the basis of | recent | existing | under"
    " | built on the | building on the | based on a | "
    "in implementation of the | in implementation of an | in implementation of a | in application of "
    "the | by virtue of the | within the scope of the | in the framework of the | "
    "as laid down in | laid down in the | as provided in | provided for in the | as foreseen in | "
    "foreseen by the | set out in the | as agreed in the",
    "m.pluperfect": "had | had been",
    "m.opinion": "agreed that | agree that | agrees that",
    "m.again": "again | reopen* | resum* | back | once more",
    "b.body": "cabinet | parliament | national assembly | senate | lawmakers | legislators | "
    "house of representatives | council of ministers | house of commons | lower house | upper house | mps | "
    "bundestag | knesset | majlis | european parliament | chamber of deputies | assembly | deputies | senators | "
    "senator | legislature | congress | plenary | members of parliament | national council | federal cabinet | "
    "union cabinet | government | house | riksdag | sejm | folketing | storting | cortes | dail | duma | rada",
    "p.pair": "the two countries | both countries | two countries | the two sides | both sides"
    " | two sides | both parties | the two parties | both ministers | the two ministers | the ministers"
    " | the two nations | both nations | the two governments | both governments | two governments"
    " | the sides | they | both | the parties | each other | bilateral | the participants | the two"
    " | joint | the four countries | the four ministers | the four governments | the four states"
    " | four countries | the three countries | the three ministers | the participating countries"
    " | the four | the three | the leaders | the two leaders | both leaders | ministers"
    " | interior ministers | leaders | presidents | both ministries | the two ministries"
    " | the two police forces | both capitals | the two capitals | both states | two states",
    "x.session": "roundtable | round table | committee | session | sessions | meeting | conference | summit | review",
    "x.venue": "talks | gathering | roundtable | dialogue | declaration | process | stop | stopover | leg",
    "x.like": "like the one | just like the one | much like the one | modelled on | modeled on | "
    "similar to the | similar to | along the lines of"
    " | such as the one | as with | model of",
    "x.known": "such a pact | such an accord | such a deal | such an agreement | such a memorandum | such a treaty | "
    "such an arrangement | such a text | the agreement | the understanding | the amendment | the deal | "
    "the accord | the pact | "
    "the memorandum | the mou | the treaty | the text | this agreement | this deal | this memorandum | "
    "that agreement | that deal | the document | the declaration | its agreement | the convention | the protocol | "
    "the arrangement | the scheme | the plan | the one signed | the one concluded | the one it signed | "
    "the one agreed | the agreements | the accords | the deals | the pacts | the memoranda | the treaties | "
    "the same text | the same agreement | the same accord | the same deal | the same pact | the same memorandum | "
    "the same treaty | the same arrangement",
    "x.it": "the renewed text was | the renewed agreement was | the renewed pact was | the new text was | "
    "the extension was | the renewal was | it was | it has been | the text was | the document was | the paper was | "
    "they were | both were | "
    "the papers were | the documents were | the two papers were | both papers were | both documents were | "
    "the document has been | the text has been | the document | the text | the paper",
    "x.agency": "iom s | migration agency s | organization for migration s | organisation for migration s | unhcr s | "
    "refugee agency s | frontex s | red cross s",
    "x.another": "another on | another one on | one on | one about | one for | another about | another for | "
    "a second on | a second one on | a third on | a third one on | the other on | the second on | the third on | "
    "a second for | the other for | a second one for | two on",
    "n.papers": "two documents | three documents | four documents | documents | papers | texts | instruments | "
    "agreements | accords | deals | memoranda | memorandums | treaties | pacts",
    "x.employers": "builders | employers | growers | farmers | companies | firms | contractors | hoteliers | "
    "shipowners | industry | hotel owners | farm owners | restaurateurs | "
    "manufacturers | business leaders | chamber of commerce | employers federation | recruiters | agencies | "
    "unions | trade unions | cooperatives | economist | economists | analyst | analysts | think tank | experts",
    "x.same": "the same with | do so with | does so with | do likewise with | follow suit with | "
    "did the same with | "
    "repeat it with | another with | one with | similar one with | one like it | a similar one | "
    "is to follow with | to follow with | will follow with | follows with",
    "x.analog": "similar agreement | similar agreements | similar deal | similar deals | similar accord | "
    "similar memorandum | similar pact | similar mou | similar arrangement | a similar | an analogous | "
    "another such | the same kind of | an identical | such an agreement | a parallel | like agreement | "
    "analogous text | comparable | a like | like deal | similar paper | similar document",
    "x.also": "including | includes | comprising",
    "t.labour": "labour | labor | seasonal | employ* | job | jobs | skilled | recruit* | mobility | "
    "circular migration | manpower | nurses | farmhands | farm hands | caregivers | quota | welders | cooks | "
    "drivers | builders | pickers | carers | technicians | masons | mechanics | staff | vacancies | labourer* | "
    "apprentice* | trainee* | skills | farmworker* | bricklayers | plumbers | electricians | domestic helpers | "
    "tailors | trains | trained | harvest* | fruit pickers | internship* | work | worker* | workforce | workmen | "
    "work visa* | work permit* | placement | placements | seafarer* | nurse | carer | caregiver | welder | "
    "bricklayer | plumber | electrician | farmhand | housemaid* | maids | midwives",
    "t.workers": "workers | labourers | laborers | farmhands | farm hands | nurses | pickers | seafarers | carers | "
    "caregivers | welders | trainees | builders | cooks | drivers | intake of | recruits",
    "t.migration": f"{RETURN_OF} | {RETURN_WHOM} | migra* | immigra* | refugee* | asylum | smuggl* | irregular | "
    "legal pathways | "
    "border crossings | boats | deport* | returns | repatriat* | readmi* | visa | visas | expatriate* | "
    "border management | arrivals | departures | landings | crossings | dinghies | shipwreck* | traffickers | "
    "undocumented | removals | expulsions | residence permit* | legal routes | take back | taking back | "
    "took back | takes back | taken back | send back | sent back | sending back | deportee* | returnee* | "
    "asylum seeker* | expel* | expulsion* | illegal entr* | border control* | small boat* | stowaway* | "
    "trafficker* | legal situation of | legal status of | diaspora | nationals living in | residing in | "
    "border surveillance | border protection | movement of persons | free movement | freedom of movement | "
    "movement and establishment | entry and residence",
    "t.security": "police | policing | crime | crimes | criminal | terror* | narcotics | drug | drugs | "
    "interior ministr* | border security | law enforcement | security | human trafficking | extradition | "
    "coast guard | coastguard | intelligence | smuggling | interior minister* | home minister* | home secretary | "
    "joint patrol* | border guard* | patrols | border police | coast guards | customs officers | fingerprint*",
    "t.other": "driving licen* | driver s licen* | social security | trade | textile* | footwear | invest | "
    "invests | invested | investing | "
    "investment* | investor* | energy | electricity | gas | lng | oil | tax | taxation | double taxation | "
    "fighter | weapons | arms | defence equipment | frigate* | submarine* | helicopter* | aircraft | drone | "
    "drones | missile* | tourism | culture | cultural | film | climate | hydrogen | aviation | airline* | "
    "air services | flights | shipping | ports | railway* | olive oil | fisher* | fishing | wheat | rice | "
    "education | university | universities | scholarship* | health | vaccine* | space | satellite* | nuclear | "
    "water | mining | minerals | telecom* | digital economy | bank | banks | banking | loan | loans | marble | "
    "furniture | leather | sport* | cricket | football | tv rights | ceasefire | peace | prisoner* | postal | "
    "military | maritime | fiscal | cinema | sports | civil service | archaeolog* | museum* | fisheries | fishery | "
    "co production | coproduction | broadcasting | customs union | defence | defense | olive | olives | cotton | "
    "tomato* | tariff* | customs dut* | farm exports | fruit exports | "
    "citrus | livestock | dairy | irrigation | fertiliser* | fertilizer* | grain | coffee | cocoa",
    "c.and": "and | as well as",
    "c.with": "with | to | for",
    "c.sub": "but | while | which | who | whose | although | though | because | when | where | that"
    " | however | whereas | after | before | since",
    "s.said": "said | says | told | stated | announced | added | according to | confirmed | noted | wrote",
    "m.manner": "without a vote | without debate | without a debate | without objection | without objections | "
    "without dissent | without amendment | without amendments | without changes | without discussion | "
    "without opposition | without further ado | more easily | more quickly | more readily | more simply | "
    "more smoothly | more freely | more swiftly",
    "m.more": "more | additional | further | extra",
    "x.met": "met | sat down with | meeting | talks | told | received | talked",
    "x.plea": "request | requests | appeal | plea | bid | demand | application",
    "t.hiring": "recruitment of | hiring | to hire | to recruit | deployment of | the sending of workers | "
    "to send workers | the export of workers | export of manpower | to admit | the admission of",
    "t.taking_back": "send back | sending back | to return migrants | the return of | returning | to readmit",
    "x.to_vote": "for signature | for its signature | for signing next | for signing later | goes to parliament | "
    "go to parliament | going to parliament | sent to parliament | needs the "
    "approval of parliament | must be ratified by | to be ratified by | still has to ratify | must still ratify | "
    "will be put to parliament | submitted to parliament | awaits ratification | pending ratification | needs "
    "ratification",
    "x.join": "following the example of | just like | unlike | as did | join | joins | joined | joining",
    "x.absent": "does not exist | do not exist | there is no | there are no | there was no | is no | "
    "no such agreement | no such accord | no such deal | no such pact | no such memorandum | no such treaty | "
    "no such paper | "
    "no such text | no such arrangement | no such understanding | no such quota | "
    "no signed | nonexistent | is not any | was never any | never existed",
    "p.others": "and the ministers of | and his counterparts from | and her counterparts from",
    "m.wanted": "wanted for | wanted in | wanted by | most wanted | wanted men | wanted persons",
    "x.member": "eu state | eu country | eu member | eu member state | eu member country | eu nation | "
    "eu partner | "
    "eu capital | eu neighbour | eu newcomer | member of the eu | member of the european union | "
    "european union member | european union country | european union state | member state of the eu | in the eu | "
    "across the eu | of eu countries | other eu countries | other eu states | eu wide",
    "x.first_come": "first to travel | first to leave | first to arrive | first to benefit | first to be hired | "
    "first batch | first group | first contingent | first workers | first nurses | first cohort | first flight | "
    "first recruits | first arrivals | maiden batch | first lot | inaugural batch | first seasonal workers | "
    "first hires | first beneficiaries | first wave of | initial batch | first farm workers | first trainees | "
    "second batch | second group | third batch | third group | another batch | another group | new "
    "batch | latest batch | next batch | "
    "first migrant | first migrants to be | first person to be | first people to be | first man to be | "
    "first to be flown | first to be returned | first to be sent | first return | first removal | first deportee | "
    "have arrived "
    "| has arrived | touched down | flew out | have left for | departed for | left for",
    "n.expected": "is expected | are expected | expected on | expected in | expected by | expected for | "
    "expected next | expected this | expected soon | scheduled for | slated for | is planned | is foreseen | "
    "is due | is set for | eyed for | pencilled in | is awaited | is anticipated | is envisaged | planned for | "
    "will take place | is to take place | due in | due on",
    "x.lacks": "has no | have no | had no | lacks a | lack a | lacks an | lacks any | lack any | without a | "
    "without an | without any | with no | in the absence of a | in the absence of an | absent a",
    "x.done": "as it has done with | as it did with | as it has with | as it already has with | "
    "as they have with | "
    "as it does with | just as with | like those with | like the one with | like the ones with | "
    "of the kind it has with | as has been done with | as already done with | as done with | "
    "along the lines of those with | similar to those with | as it did last year with",
    "m.none": "no | no other | no such | not any | not a single",
    "n.talking": "in talks | in negotiations | exchanging drafts | exchanged drafts | exchange drafts | "
    "swapping drafts | trading drafts | finalising wording | finalizing wording | finalising the wording | "
    "finalizing the wording | finalising the text | finalizing the text | finalising terms | finalising the terms | "
    "working on the text | working on a text | working on the wording | working on wording | thrash out the terms | "
    "thrashing out the terms | thrashing out terms | hammering out terms | hammering out the terms | "
    "hammering out details | discussing the terms | discussing terms | negotiating terms | negotiating the terms | "
    "discussing a text | discussing the text | haggling over | still haggling | bargaining over | "
    "at the drafting table | polishing the text | polishing the wording | comparing drafts | ironing out | "
    "drafting a text | going over the text | negotiating with | holding talks | still talking | still talking to | "
    "in discussions | in discussion with | in consultation with | in consultations with | "
    "at the negotiating table | in the midst of talks | talking to | negotiating a text | in advanced talks | "
    "in advanced negotiations | in advanced discussions | in exploratory talks",
    "n.unanswered": "unanswered | no reply | no answer | no response | without reply | without a reply | "
    "without an answer | not replied | not answered | not responded | yet to reply | yet to answer | "
    "yet to respond | never replied | never answered | waiting for an answer | awaiting a reply | "
    "awaits a reply | waiting for a reply | unreciprocated | fallen on deaf ears | yet answered | "
    "not yet answered | no word back | heard nothing back | met with silence | no sign of an answer",
    "x.asked": "had written that | had reported that | had claimed that | asked whether | asked if | "
    "declined to say "
    "whether | did not say whether | would not say whether | "
    "declined to say if | did not say if | unclear whether | not clear whether | unclear if | asked when",
    "n.to_begin": "will begin | shall begin | will start | are to begin | is to begin | to begin in | to start in | "
    "set to begin | due to begin | due to start | will get under way | will open | will commence | "
    "will hold a first | will hold their first | will hold the first | will hold exploratory | will launch | "
    "is to launch | are to launch | is to open | are to open | be opened | be launched | be started | be begun | "
    "recommended | recommends",
    "n.initialled": "initialled | initialed",
    "x.except": "except for | except | excepting | excluding | apart from | with the exception of | other than",
    "x.not_a": "is not a | is not an | was not a | was not an | isn t a | isn t an | are not | is neither a | "
    "does not "
    "amount to a | does not amount to an",
    "x.it_is": "it is the first | it is the second | it is the third | it is the fourth | it is the fifth | "
    "it is the sixth | it is the seventh | it is the eighth | this is the first | this is the second | "
    "this is the third | this is the fourth | this is the fifth | this is the sixth | it was the first | "
    "it was the second | it was the third | it was the fourth | it was the fifth | it was the sixth | "
    "it becomes the | it s the second | it s the third | it s the fourth | it s the fifth | th such | nd such | "
    "rd such | st such | fifth such | fourth such | third such | second such | sixth such | latest such",
    "c.between": "between",
    "x.police_two": "the two police forces | both police forces | the police of both | police forces of the two | "
    "police "
    "forces of both",
    "m.hardly": "hardly | scarcely | barely | seldom | rarely | only partly | never",
    "n.first": "the first | first",
    "x.union": "european | eu wide | union s",
    "c.by": "by",
    "m.today": "today | yesterday | this week | this morning | this afternoon | hours ago | just | this evening | "
    "tonight | last night",
    "x.after": "trip to | visit to | tour of | visits to | trips to | on his way to | on her way to | en route to | "
    "takes in | taking in | takes in also | takes him to | takes her to | takes them to | will take him to | "
    "will take her to | take him on to | take her on to | flying to | flying on to | flies on to | flew on to | "
    "fly on to | will fly to | travelling to | travelling on to | traveling to | traveling on to | travels on to | "
    "travelled on to | travel on to | going on to | heading to | heading on to | heading for | heads on to | "
    "headed on to | moving on to | continuing to | continues to | continue to | leaving for | leaves for | left for",
    "n.move": "send | supply | deploy | dispatch | provide | take in | take | let | let in | admit | accept | "
    "receive | bring in",
    "m.possible": "possibility of | prospect of | prospects of | prospects for | idea of | feasibility of | chances of",
    "n.visas_back": "abolished visa free | abolishes visa free | scrapped visa free | scraps visa free | "
    "withdrew visa free | revoked visa free | reinstated visa | reinstates visa | reintroduced visa | "
    "reintroduces visa | reintroduced visas | reintroduces visas | reimposed visa | reimposed visas | "
    "reimposes visas | imposed visa requirements | imposed a visa requirement | imposes a visa requirement | "
    "imposes visas | imposed visas | brought back visas | restored visa requirements | "
    "restored the visa requirement | reinstated the visa | reintroduced the visa | reintroduction of visas | "
    "reinstatement of visas | reinstated visas | reinstates visas | reintroduced a visa | ended visa exemption | "
    "reimposed the visa",
    "n.waived": "abolished visas | waived visas | scrapped visas | dropped visas | abolished visa requirements | "
    "abolished the visa requirement | waived visa requirements | waived the visa requirement | "
    "lifted visa requirements | lifted the visa requirement | scrapped visa requirements | "
    "scrapped the visa requirement | dropped visa requirements | dropped the visa requirement | "
    "removed visa requirements | removed the visa requirement | visas abolished | mutually abolished | "
    "abolished entry visas | abolished short stay visas | waives visas | abolish visas | waive visas | "
    "scraps visas | abolishes visas",
    "m.sent": "put a draft | put its draft | put a text | tabled | tables | circulated | shared | sent | sends | "
    "handed | hands | forwarded | forwards | transmitted | transmits | submitted | "
    "submits | delivered | delivers | presented | presents | mailed | conveyed | handed over | hands over | "
    "passed on | passes on | laid before | put before | addressed to | has given",
    "m.sent_back": "sent back | handed back | passed back | sent its remarks | sent remarks | sent its comments | "
    "sent comments",
    "n.closed": "concluded | completed | closed | closes | close | closing | brought to a close | "
    "brought to an end | wrapped up | finalised | finalized | finished | is over | are over | were over | "
    "is complete | are complete | ended successfully | ended in agreement | come to a successful end | "
    "came to a successful end",
    "n.begun": "began | begun | begin | begins | beginning | start | started | starts | starting | set about",
    "t.smuggling": "smuggl* | trafficker* | trafficking | migrant smuggl* | migrants smuggl* | people smuggl* | "
    "human smuggl* | smuggling of migrants | smuggling of people | human traffick* | people traffick* | "
    "migrant traffick* | trafficking in persons | trafficking of migrants | trafficking in migrants",
    "o.train": "train | trains | training | trained | instruct | instructs | instructed | coach | coaches | coached",
    "t.guards": "police | policemen | police officers | officers | coast guard | coast guards | coastguard | "
    "coastguards | border guard | border guards | gendarmes | customs officers | border police | patrol crews | "
    "frontier guards | border force",
    "x.source": "said in a | said in its | said in their | says in a | announced in a | stated in a | says the | "
    "said the | says a | said a | reads the | says their | said their | according to the | "
    "according to a | according to their | in the words of the | as the",
    "x.condition": "threshold | thresholds | fee | fees | cost | costs | costs of | price | charge | charges | "
    "bar | minimum | requirement | requirements | waiting time | waiting times | wait | validity | surcharge | "
    "backlog | processing time | processing times | age limit | pay floor | language test | deposit | fine | "
    "fines | red tape",
    "x.domestic": "coalition | coalition partners | coalition parties | governing parties | ruling parties | "
    "party leaders | party heads | party chiefs | government parties | the parties of | opposition parties | "
    "federal states | regional leaders | state premiers | regional premiers | party congress | regions | provinces",
    "x.valued": "praised | praises | hailed | hails | lauded | lauds | criticised | criticises | criticized | "
    "criticizes | defended | defends | cited | cites | invoked | invokes | commended | commends | extolled | "
    "extols | condemned | condemns | slammed | slams",
    "n.offer": "plans to | is planning to | offered to | offers to | has offered to | have offered to | "
    "is offering to | made an offer to | "
    "is ready to | are ready to | stands ready to | is prepared to | is willing to | declared itself ready to | "
    "is open to",
    "n.taking": "take | take in | take on | bring in | bring over | hire | recruit | employ | host | admit | accept | "
    "receive | welcome | absorb | taking in | taking on | hiring | recruiting | receiving | provide jobs for | "
    "give jobs to | give work to",
    "n.toil": "go to work | going to work | will work | would work | be employed | be hired | be recruited | "
    "to work in | able to work | allowed to work | free to work | take up jobs | take up work | be given jobs | "
    "be given work | find work | find jobs | get jobs | be placed",
    "n.come": "will come | would come | will arrive | would arrive | will go | would go | will be sent | "
    "would be sent | will travel | would travel | come to | be brought | be flown",
    "n.carried": "being carried out | been carried out | now running | are running | is running | taking place | "
    "taken place | took place | under way | underway | being enforced | being implemented | now happening | "
    "have resumed | has resumed | have restarted",
    "n.success": "a success | a success story | a big success | a great success | a full success",
    "n.countries": "countries with a | countries with an | countries with agreement* | countries that have | "
    "countries which have | countries having | states that have | states which have | nations that have | "
    "nations which have | countries that had | governments that have | countries that signed | "
    "countries with which | signatory countries | countries with accord* | countries with deal* | "
    "countries with pact* | countries with memorand* | countries with migration agreement* | "
    "countries with labour agreement* | countries with bilateral agreement* | countries with migration deal* | "
    "countries with readmission agreement* | countries with returns agreement* | countries with signed | "
    "states with a | states with an | states with agreement* | states with accord* | "
    "states with bilateral agreement* | nations with a | nations with an | nations with agreement* | "
    "nations with bilateral agreement* | countries party to | countries bound by",
    "n.builds": "follows up | follows up on | follow up to | follow up of | follows on from | follows from | "
    "builds on | builds upon | build on | building on | complements | supplements | completes | adds to | "
    "comes on top of | rests on | draws on | goes beyond | flows from | stems from | gives effect to | "
    "fleshes out | puts flesh on | expands on",
    "n.period": f"{' | '.join(PERIODS)} | in the first half | in the first quarter | in the second half | "
    "in the first three months | in the first six months | in the first nine months | so far this year | "
    "last year | since the start of | since the beginning of | in the past year | over the past year | "
    "in the last year | over the last year | so far | to date",
    "n.arrived": "arrived | landed | left | flew | travelled | traveled | set off | took up | graduated | enrolled | "
    "set out | moved in | got their | received their | went to work | started work | reported for",
    "n.share": "share of | part of | portion of | slice of | places in | places under | quota in | quota under",
    "n.announced": "announced | unveiled | made public | presented",
    "x.nobody": "nobody | no one | hardly anyone | few in",
    "n.for_it": "for it | for this | for that | for its implementation | for implementing | to implement | "
    "to carry out | "
    "to put it | to put this | to apply it | to that end | to this end | for carrying out | on how to",
    "n.haste": "at an early date | at the earliest | as early as possible | as soon as possible | without delay | "
    "swiftly | "
    "speedily | quickly | promptly | at the earliest date | without further delay | before long | expeditiously",
    "n.closing": "conclude | concluding | be concluded | conclusion of",
    "x.with_which": "with which | with whom",
    "x.per_which": "in accordance with which | in line with which | in keeping with which",
    "p.host": "the country | the island | the kingdom | the republic | the state | the nation",
    "n.lifts": "lift | lifts | lifted | lifting | end | ends | ended | ending | revoke | revokes | revoked | reverse | "
    "reverses | reversed | drop | drops | dropped | cancel | cancels | cancelled | rescind | rescinds | rescinded",
    "n.lifted": "lifted | been lifted | revoked | ended | reversed",
    "x.goes": "goes to | go to | going to | goes before | sent to | submitted to | put to | put before | "
    "comes before | passes to | needs the consent of | awaits the",
}

"""The English words of agreements, by cue class; see :mod:`pipeline.agreements.cues` for the notation."""

from __future__ import annotations

from pipeline.agreements.tables.en_events import EVERYDAY, VERBS
from pipeline.agreements.tables.en_names import NAMES
from pipeline.agreements.tables.en_verbs import with_forms
from pipeline.agreements.tables.en_words import WORDS

#: Every form of a verb of agreeing on anything, everyday verbs in their phrases.
FORMS = (form for frame in VERBS.keys() - EVERYDAY for verb in VERBS[frame].split("|") for form in verb.split())
AGREEING = " | ".join([*sorted(set(FORMS)), *EVERYDAY.values()])

#: Cue class to words: ``|`` parts alternatives, a final ``*`` leaves the word's end open.
ENGLISH: dict[str, str] = with_forms(
    {
        **NAMES,
        **WORDS,
        "v.sign": "signed | sign | signs | signing | inked | ink | inks | inking | conclude | concluded | concludes | "
        "sealed | seal | penned | put pen to | concluding | put their signatures to | put its signature to | "
        "put their names to | affixed | signed off on | sign off on | is signed | were signed | was signed | "
        "wrapped up | finalised and signed | put pen to paper | formalis* | formaliz* | entered into a | "
        "entered into an | enters into a | enters into an | enter into a | enter into an | entering into a | "
        "entered into the | bear the signature | bears the signature | bear the signatures | bears the signatures | "
        "bore the signatures | signatures were exchanged | exchanged signatures | exchanged the signed | "
        "signatory to | countersigned | co signed | cosigned | affix their signatures | affixing | put their names | "
        "put his name to | put her name to | put its name to | ink is dry | "
        "enter into bilateral | entered into bilateral | enter into labour | enter into labor | entered "
        "into labour | entered into labor | entering into bilateral | enter into an agreement | enters into "
        "bilateral",
        "v.agree": "agreed | agree | agrees | agreeing | decided | decide | decides | reached consensus | "
        "reached a consensus | reached an understanding | reached | reach | struck | strike | clinched | clinch | "
        "finalised | finalized | initialled | initialed | initial the | committed to | committing to | commit to | "
        "commits to | pledged to | vowed to | hammered out | settled on | emerged | adopted | adopt | consensus on | "
        "consented | endorsed | endorse | confirmed an | announced an | announced a | announce a | unveil a | "
        "unveiled a | resolved to | gave the go ahead | green light | greenlighted | reach agreement | "
        "reached agreement | came to an agreement | come to an agreement | come to terms | came to terms | "
        "accepted to | undertook to | undertake to | have undertaken to | promised each other | shook hands on | "
        "agreed in principle | gave the nod | signed up to | joined forces | join forces | team up | teamed up | "
        "opted to | brokered | broker | committed themselves to | to jointly | welcomed the agreement | pledging to | "
        "vowing to | pledging | ready for signature | ready for signing | ready to be signed | awaits signature | "
        "awaiting signature | await signature | awaits signing | awaiting signing | due for signature | "
        "settled the text | settled the terms | settled the wording | settle the terms | settle the text | "
        "agreed the text | agreed the terms | agreed the wording | reach an accord | reached a deal | "
        "came to an understanding | come to an understanding | found common ground on | made a commitment to | "
        "pledge to | pledges to | vow to | vows to | are agreed | were agreed | was agreed | is agreed | "
        "conclusion of negotiations | concluded negotiations | concluded talks | wrapped up talks | "
        "wrapped up negotiations | completed negotiations | end of negotiations | conclusion of talks | "
        "concluded the negotiations | concluded their negotiations | concluded their talks | finished negotiating | "
        "successfully negotiated | waiting for a signature | waiting to be signed | waits for a signature | "
        "awaits a signature | waiting for signature | still unsigned | settled in principle | accepted in principle | "
        "accepts in principle | approved in principle | agreed upon | settle was | settle is | settle on | "
        "settled was | settled on a | settled on the | settled the wording of | settled the draft",
        "v.approve": "approve | approved | approves | approval | approving | clears | cleared | okays | oks | okayed | "
        "gave its nod | gives nod | nod to | passed | passes | backed | backs | endorses | vote for | voted for | "
        "voted in favour | rubber stamped | rubber stamps | gave its consent | gave consent | gives consent | "
        "consent to | adopts | waved through | waves through | authoris* | authoriz* | cleared the way for | "
        "clears the way for | gave its approval | gives its approval | gave its assent | gives its assent | "
        "gave its blessing | gave the green light | gives the green light | gives green light | gave a green light | "
        "final green light | signed off the draft | endorsement of | go ahead for | go ahead to | "
        "given the go ahead | given its go ahead | given the green light | green light to | green light for | "
        "given its nod | given the nod | given its approval | given its blessing | given its consent | "
        "given its assent | blessing to | blessing for | nodded through | nods through | permission to sign | "
        "permission for | leave to sign | final vote to | final vote | voted through | final reading | "
        "passed the law on | passes the law on | signed off on the draft | cleared for signature | "
        "cleared for signing | assented to | assents to | gave final approval",
        "v.ratify": "ratify | ratified | ratifies | ratification | ratifying | ratified by | votes to ratify | "
        "voted to ratify | promulgated | promulgates | signed into law | signs into law | enacted | enacts",
        "v.enter": "into force | takes effect | took effect | take effect | came into effect"
        " | comes into effect | effective from | entered into force | enters into force | enter into force"
        " | came into force | comes into force | come into force | became effective | becomes effective"
        " | takes force | entry into force | "
        "is now in force | are now in force | went into force | has "
        "taken effect",
        "v.renew": "renew | renewed | renews | renewing | renewal of | extend | extended | extends | extension of | "
        "prolonged | prolong | prolongs | rolled over | rolls over | prolongation of | renewal | reactivated | "
        "reactivates | revived | revives | reinstated | reinstates | lifted the suspension of | "
        "ended the suspension of | unfroze | unfreezes | tacitly renewed | brought back to life | renewed for",
        "v.force": "in force | remains the framework | remains the basis | remains valid | remain committed | "
        "remains committed | remained committed | stays committed | stay committed | stands by | abide by | "
        "abides by | commitment to | commitments under | honour its | honor its | commitment | still applies | "
        "is to be applied | to be fully applied | fully applied | continues to apply | stuck to | adhere to | "
        "adheres to | remains in place | still stands | stands | remains in effect | is still valid | "
        "stays in force | remains unchanged | is unchanged | remains in force | still in force | stays the basis | "
        "remain the basis | is the basis | remains binding | needs no change | need no change | builds on | "
        "build on | rests on | still governs | still in place | remains the legal basis | continues in force | "
        "stays valid | stays in place | remain in force | stay in force | is still in force | are based on | "
        "is based on | still holds | is governed by | governed by | bedrock of | cornerstone of | backbone of | "
        "remain the bedrock | remains the bedrock | remains the cornerstone | remain the cornerstone | "
        "remains the backbone | forms the basis | form the basis | has been in place since | in place since | "
        "has been in place | has been in force | has existed since | exists since | exists | already exists | "
        "is in place | are in place | being observed | is observed | is being respected | honours its | honors its | "
        "will honour | will honor | honour the | honor the | observes the | observe the | is honoured | "
        "being honoured | works well | working well | has worked well | is being applied | is applied | are applied | "
        "already applies | in operation | in effect since | been in effect | has been applied since | "
        "have been applied since | has applied since | in use since | has been operating | have been operating | "
        "operating since | has governed | have governed | in application since | been in operation | still running | "
        "has been running since | is in effect | remain in place | remain in effect | stay as they are | "
        "stays as it is | stand as they are | has bound | binding since | has been binding | "
        "stood by | stand by | leans on | leaned on | leant on | relies on | relied on | rely on | be honoured | "
        "be honored | honouring the | honoured the | respect the readmission | uphold the | upholds the | be "
        "respected | be upheld | "
        "stick to | sticks to | sticking to | sticks by | remains bound by | bound by the | "
        "implemented in full | be fully implemented | full implementation of | implement in full",
        "v.implementing": "implementation | implement | implementing | apply | applied | applying | application of | "
        "carry out | carrying out | put into practice | operationalize | operationalising | operationalizing | "
        "work for | work towards | work toward | enforcement of",
        "v.implement": "now being implemented | being implemented | is implemented | was implemented | goes live | "
        "went live | go live | is live | kicked off | kicks off | got under way | gets under way | is under way | "
        "is underway | became operational | is operational | becomes operational | began operating | "
        "first workers arrived | started operating | rolled out | rolls out | implementation began | "
        "implementation has begun | began implementing | started implementing | has started | has begun | "
        "launched operations | up and running | now operational | has gone live | begins operating | gets going | "
        "has started work | started work | got off the ground | gets off the ground | got off to | is now at work | "
        "is at work | has come to life | came to life | bears fruit | bore fruit | has taken off | began in earnest | "
        "is being rolled out | is now running | is up and running | started this week | began this week | "
        "operationalised | operationalized | have operationalised | has operationalised | being carried out | "
        "already being carried out | is being put into practice | putting into practice | put into practice at last | "
        "now at work | has started working | being applied",
        "v.opens": "opens | opened | will open",
        "v.setup": "establish | established | establishes | establishing | establishment | set up | sets up"
        " | setting up | create | created | creates | creation of | form | formed | forms | formation of"
        " | launch | launched | launches | launching | constitute | constituted | introduce | introduced"
        " | introduces | introducing | start | started | starting | begin | develop | adopt | build | extend"
        " | expand | extending | expanding | extended | to launch | sets out to create | inaugurate"
        " | inaugurated | convene | institute | instituted | put in place | puts in place | putting in place"
        " | constituting | appoint | appointed | builds | building | "
        "drawn up by both",
        "v.negotiate": "negotiate | negotiated | negotiates | negotiating | negotiation | negotiations | in talks | "
        "talks on | talks over | talks for | under discussion | discuss | discussed | discusses | discussing | "
        "being prepared | preparing | prepared | prepare | prepares | working on | drafting | being drafted | "
        "close to | nearing | advanced stage | final stages | final stage | being finalised | being finalized | "
        "worked on | under negotiation | consultations on | hold talks on | held talks on | holding talks on | "
        "talks about | round of talks on | rounds of talks on | drawn up | draw up | drawing up | being negotiated | "
        "finalising a draft | in negotiations | in the works | on the table | being worked on | hammering out | "
        "is in the pipeline | in the pipeline | moving towards | progress on | thrashing out | will negotiate | "
        "are to negotiate | very close to | on the verge of | still drafting | draft is ready | final touches | "
        "near to | nearly there | inching towards | edge closer to | edging closer to | edged closer to | "
        "edges closer to | closer to | close in on | closing in on | putting the finishing touches | "
        "finishing touches | has been shuttling | going back and forth | no text yet | no text so far | "
        "still being discussed | is being discussed | are being discussed | being discussed | shape up | shaping up | "
        "taking shape | takes shape | brink of | within reach | in sight | thrash out | iron out | ironing out | "
        "hammer out | work out the details | finalising the | talks with | awaits approval | awaiting approval | "
        "await approval | pending approval | awaits the approval | awaiting the approval | yet to be approved | "
        "yet to be agreed | last stage | last stages | final phase | last lap | final round | final leg | "
        "last phase | closing stages | talks continue | technical talks continue | be stepped up | all but finished | "
        "all but done | all but ready | all but complete | almost finished | almost done | almost ready | "
        "is finalising | are finalising | is finalizing | are finalizing | were finalising | was finalising | "
        ""
        "well advanced | work on a | work on an | "
        "far advanced | "
        "nearly finished | practically ready | virtually ready | just about done",
        "v.propose": "propose | proposed | proposes | proposal | proposing | plans for | plans | plan for | offered | "
        "offer | offers | suggested | suggest | suggests | announced plans | unveiled plans | called for | "
        "calls for | urged | urges | pitched | floated | sought | seek | seeks | seeking | requested | asked for | "
        "readiness to | willingness to | promised | pledged | pushes for | push for | eyes | asked | asks | "
        "demanded | demands | tabled | puts forward | put forward | called on | lobbied for | lobbies for | "
        "lobbying for | pressed for | presses for | pressing for | pitching | suggesting | offering | put to | "
        "invited | invites | wish list | handed a draft | handed over a draft | hands over a draft | "
        "submitted a draft | sent a draft | presented a draft | shared a draft | tabled a draft | draft was handed | "
        "draft was submitted | handed over | mooted | moots | raised the idea of | broached | put on the table | "
        "considering | mull | mulls | mulling | weigh | weighs | weighing | studying | examining | explore | "
        "explored | exploring | explores | looks into | looking into | looked into | eyeing | eyed | calling for | "
        "appealed for | appeals for | in favour of | in favor of | advocated | advocates | bids for | bid for | "
        "to be worked out | to be drawn up | to be drafted | to be elaborated | be worked out",
        "v.suspend": "suspend | suspended | suspends | suspension | suspending | freeze | froze | frozen | freezes | "
        "put on hold | halted | halts | paused | pauses | on ice | put on ice | suspends its | shelved | shelves | "
        "shelve | froze its | stopped applying | stops applying | mothballed | interrupted | interrupts | "
        "put in abeyance | held in abeyance | deep freeze | stay the | stops cooperation | freezing | halting | "
        "pausing | putting on hold | on hold | been on hold | stands suspended | in abeyance | has been frozen | "
        "stopped flights | stops flights | stopped the government from | stopped it from | "
        "barred the government from | bars the government from | suspended the implementation | put the brakes on",
        "v.terminate": "terminate | terminated | terminates | termination | scrap | scrapped | scraps | cancelled | "
        "canceled | cancels | denounced | denounces | withdrew from | withdraws from | withdraw from | "
        "pulled out of | pulls out of | revoked | revokes | tore up | tears up | ended | ends the | expired | "
        "abrogated | walked away from | walks away from | walk away from | quit the | quits the | expires | lapsed | "
        "lapses | ripped up | rips up | renounced | renounces | annulled | annuls | backed out of | backs out of | "
        "let lapse | dropped out of | ditch | ditched | ditches | dump | dumped | axed | axes | nullified | "
        "pulled the plug on | opted out of | withdrew its signature | repudiated | declared void | dropped its plan | "
        "dropped plans | drops plans | drops its plan | shelved plans | shelves plans | abandoned plans | "
        "abandons plans | abandoned its plan | abandons its plan | gave up its plan | gave up plans | "
        "gives up plans | ditched plans | scrapped plans | scraps plans | scrapped its plan | backed away from | "
        "dropped the idea | runs out | ran out | let it lapse | allowed to lapse | ending the | ending its | "
        "terminating | scrapping | cancelling | canceling | denouncing | withdrawing from | tearing up | quitting | "
        "ends its | has ended the | dead and buried | declared dead | is dead | is over | at an end | is at an end | "
        "came to an end | comes to an end | walking away from | walk away | is walking away | walked away | "
        "revoking | pulling out of | ending it | revoke | denounce | annul | abrogate | renounce | repudiate | "
        "rescind | rescinded | rescinds | cancel | nullify | leaving the | leaves the | has left the | exits the | "
        "exiting the | exited the | notice that it is leaving | given notice of | gave notice of | served notice of | "
        "given notice that | gave notice that | notice of withdrawal | bowed out of | bows out of | bailed out of | "
        "unilaterally left | severed | no longer considers itself bound",
        "v.reject": "reject | rejected | rejects | rejection | rejecting | refused | refuses | refuse to | "
        "turned down | "
        "turns down | voted down | ruled out | rules out | struck down | strikes down | blocked | blocks | spurned | "
        "spurns | rebuffed | rebuffs | threw out | throws out | vetoed | vetoes | said no to | says no to | opposes | "
        "snubbed | defeated | voted against | shot down | shoots down | declined to | declines to | will not sign | "
        "won t sign | balks at | balked at | baulked at | shuns | shunned | bind itself to | not bind itself | "
        "turning down | turning its back on | says it will not sign | dismissed the idea of | torpedoed | scuppered | "
        "rebuff | snubs | gave short shrift | thumbs down | broke off negotiations | broke off talks | "
        "withdrawn from talks | withdrew from talks | withdraws from talks | withdrew from negotiations | "
        "withdrawn from negotiations | pulled out of talks | pulls out of talks | walked away from talks | "
        "breaks off talks | walked out of talks | walked out of negotiations | rebuffing | refusing | turning away | "
        "rules itself out | declined a request | declined the request | declined its | declined their | "
        "declined his | declined her | refused a request | refused the request | will not accept | will not take | "
        "won t accept | has no intention of | have no intention of | there will be no | dismissed a request | "
        "turned a deaf ear to | nixed | nixes | rejected a request | brushed off a request | "
        "brushed off the request | said no when | has said no to | ruled out any | refuse | will not be raising | "
        "given a no | gave a flat no | broke down | break down | broken down | collapsed | fell through | "
        "falls through | fell apart | came to nothing | ended in failure",
        "v.provide": "governs | govern | governing | provides for | provides a framework | provides | foresees"
        " | envisages | allows | gives | give | would give | regulates | under which | covers"
        " | sets out | stipulates | has led to | has allowed | has brought",
        "v.list": "published a list | issued its | put out | issued a list | published its | released a list"
        " | unveiled | announced | published | issued | released | approved",
        "v.ongoing": "continue | continues | are continuing | continuing | are under way | are underway | "
        "is under way | "
        "have begun | has begun | began | opened | have opened | resumed | have resumed | are ongoing | ongoing | "
        "go on | are at an advanced stage | are stuck | stalled | have stalled | are in progress | drag on | "
        "sticking points | deadlocked | at an impasse | made progress | have made progress | are progressing | "
        "progressing | making headway | at a standstill | hit a snag | are deadlocked | remain open | remain | "
        "still going on | still under way | entering their final | final stage | final stretch | begin | start | "
        "will begin | would begin | will start | to begin | to start | kick off | kicked off | ended in | "
        "ended with | ended without | ended on | was held | were held | took place | is being held | are being held | "
        "is taking place | moving | are moving | were moving | moving ahead | advancing | on track",
        "v.foreseen": "foreseen | envisaged | is provided for | is planned | are planned | is also planned | "
        "is envisioned | will be set up | will meet | is to meet | will convene | will oversee | will monitor | "
        "will supervise | will follow | shall monitor | shall oversee | shall meet | shall follow | is to monitor | "
        "to monitor its | is to oversee | shall review | will review | is to review | are to review | will track | "
        "is to track | will see to | is to see to | will watch over | is to watch over | falls to | fall to | "
        "will follow up | is to follow up | will check | is to check | will look after | will keep an eye | "
        "is to supervise | will steer | is to steer | will handle | will assess | is to assess | will evaluate | "
        "is to evaluate | will take stock | is to take stock | will keep track | is tasked with | are tasked with | "
        "charged with | will be in charge | will examine | is to examine | will work out | is to work out | "
        "will settle | will draw up | is to draw up | will report | is to report | to follow up | will coordinate | "
        "is to coordinate | will look at | reviews progress | reviews its | monitors its | oversees its",
        "v.have": "has a | has an | have a | have an | already has | already have | has had an | have had an | "
        "has such an | there is an | there is already an | has its own | is bound by | party to | are bound by | "
        "have had a | has had a | already had a | already has an | already have an | have in place a | "
        "has in place a | has in place an | is party to | are party to | is a party to | are parties to | "
        "is bound to | been bound by | was bound by | were bound by",
        "g.open": "allocate | allocated | allocates | allocation | allocating | reserve | reserved | reserves | "
        "reserving | reopen | reopened | reopens | reopening | resume | resumed | resumes | resuming | "
        "takes up again | took up again | earmark | earmarked | earmarks | set aside | sets aside | granted a quota | "
        "restored | restores | restore | fixed | assign | assigned | assigns | approved | approves | allot | allots | "
        "allotted | allotting | allotment | has approved | has earmarked | has reserved | given a share of | "
        "share of | put aside | puts aside | putting aside | setting aside | earmarking | ring fence | ring fenced | "
        "ring fences | ringfenced | ring fencing | holds back | held back | keeps back | kept back | allotment of",
        "g.tell": "announced | announces | announce | set | sets | open | opened | opens | fixed | granted | agreed",
        "g.change": "raise | raised | raises | raising | increase | increased | increases | increasing"
        " | doubled | doubles | double | doubling | expand | expanded | expands | expanding | triple"
        " | tripled | triples | added | adds | lift | lifted | lifts | lifting | boost | boosted | boosts"
        " | hike | hiked | hikes | cut | cuts | cutting | reduce | reduced | reduces | slash | slashed"
        " | slashes | upped | lower | lowered | lowers | widen | widened | widens | top up | topped up"
        " | quadruple | quadrupled | quadruples",
        "g.into": "let | lets | admitted to | included in | includes | included | readmitted to | back in | "
        "added to | add"
        " | back on | put back on | again on | restored to",
        "g.listed": "among the countries | among countries | on the list of countries"
        " | in the list of countries | among those countries | included in the list"
        " | list of eligible countries",
        "g.give": "give | gives | issue | grant | grants | granted | offer | offers | provide | hire"
        " | recruit | admit | accept | receive | bring in | take in | welcome | take on | be issued"
        " | be granted | get | be given | allow | go to"
        " | given | gave | gives | has given",
        "v.finish": "wrap up | be wrapped up | wraps up | complete | be completed | completing | completes |"
        " close the | be closed | closing the | finalise | finalize | be finalised | be finalized |"
        " finalising | finalizing | finish | be finished | conclude the pending | conclude the long"
        " pending",
        "v.launch": "launched | has launched | was launched | is launched | first phase | kicked off | "
        "officially launched",
        "v.back": "backed | back | support for | supported | endorsed | agreed to fund",
        "g.gave": "given | gave | has given | granted | awarded | handed | been promised",
        "g.hire": "host | hire | recruit | employ | take on | take in | accept | welcome | receive | absorb | "
        "agreed to let | agreed to admit | agreed to take | agreed to take in | agreed to allow | agreed to "
        "receive | agreed to accept | agreed to hire | agreed to recruit",
        "v.pending": "left hanging | pending for | has been pending | have been pending | in limbo | gathering dust | "
        "gathered dust | gathers dust | gather dust | on the shelf | collecting dust | in the drawer | in a drawer | "
        "lain dormant | lying dormant | dormant",
        "v.issue": "issue | issued | issues | issuing | release | released | releases | releasing | adopt | adopted | "
        "adopts | published | publish | made public | delivered | came out with",
        "v.draft": "draft | drafts | draft text | exchanging drafts",
        "v.signing": "signature | signature of | signatures | the signing | signing of | signing ceremony | "
        "conclusion of the | the conclusion of a | the conclusion of an",
        "a.agreed": AGREEING,
        "v.idle": "rejected asylum seekers | rejected asylum seeker | rejected asylum | rejected applicants | "
        "rejected claimants | rejected migrants | rejected applications | rejected claims | rejected visa | "
        "refused asylum | denied asylum | refused entry | denied entry | convicted and sentenced | signed up for | "
        "adopted child* | formed part | agreed time | create jobs | started work as | "
        "on the occasion of | on the sidelines of | during the | in the course of",
        "g.keep": "keep | keeps | kept | keeping | hold | holds | held | holding | save | saves | saved | will have | "
        "gets | get | got | won | wins | receive | receives | received | secured | secures | obtained",
        "v.expire": "expires in | expires on | expires at | expires next | expires this | will expire | "
        "is due to expire | set to expire | due to lapse | is to expire | runs out in | runs out on | runs out next | "
        "runs out at | runs until | runs to | runs through | valid until | valid through | lapses in | lapses on | "
        "will lapse | due to expire | comes up for renewal | is up for renewal",
    }
)

"""The English words of agreements, by cue class; see :mod:`pipeline.agreements.cues` for the notation."""

from __future__ import annotations

from pipeline.agreements.tables.en_events import EVERYDAY, VERBS
from pipeline.agreements.tables.en_verbs import with_forms

#: Every form of a verb of agreeing on anything, everyday verbs in their phrases.
FORMS = (form for frame in VERBS.keys() - EVERYDAY for verb in VERBS[frame].split("|") for form in verb.split())
AGREEING = " | ".join([*sorted(set(FORMS)), *EVERYDAY.values()])

#: Cue class to words: ``|`` parts alternatives, a final ``*`` leaves the word's end open.
ENGLISH: dict[str, str] = with_forms(
    {
        # instruments
        "i.memorandum": "memorandum of understanding | memoranda of understanding | memorandums of understanding | "
        "memorandum of cooperation | memorandum | memoranda | memorandums | mou | mous | mou s | letter of intent | "
        "letters of intent | exchange of notes | exchange of letters | exchanged notes | letters of understanding",
        "i.agreement": "agreement | agreements | accord | accords | pact | pacts | deal | deals | treaty | treaties | "
        "convention | protocol | arrangement | arrangements | migration partnership | mobility partnership | "
        "migration and mobility partnership | comprehensive migration partnership | labour partnership | protocols | "
        "understandings | conventions | bilateral arrangement | the one signed | the one concluded | "
        "the one it signed | the one agreed | understanding on | understanding with | understanding about | "
        "skilled workers partnership | workers partnership | skills partnership | labour mobility partnership | "
        "labour migration partnership | talent mobility partnership | partnership on labour migration | "
        "partnership on skilled | partnership on migration | addendum | additional protocol | supplementary protocol | "
        "amending protocol | supplementary agreement | gentleman s understanding | understanding under | "
        "understanding whereby | understanding by which | bargain | "
        "identical text | similar text | the same text | those signed | those concluded | the ones signed | "
        "the ones concluded | compact | the one with | migration scheme | asylum scheme | deportation scheme | "
        "offshore scheme | similar paper | similar document | analogous text | comparable text | "
        "comparable agreement | comparable deal | like deal | like agreement | like accord | understanding | "
        "social security accord | social security agreement | social security pact | social security treaty | "
        "social security convention | social security deal | agreement on social security",
        "i.declaration": "declaration of intent | joint declaration | joint statement | declaration | "
        "joint communique | "
        "statement of intent | statement on | statement of cooperation | letter of understanding on | "
        "joint press statement | joint letter | communique",
        "i.roadmap": "roadmap | road map | action plan",
        "i.working_group": "joint working group | working group | working groups | jwg | task force | "
        "joint committee | "
        "joint commission | joint technical committee | technical committee | liaison group | "
        "joint monitoring committee | bilateral committee | bilateral commission | monitoring committee | "
        "joint group | bilateral working group | steering committee | joint monitoring commission | contact group | "
        "expert group | technical group | standing group | working party | joint panel | liaison committee | "
        "joint consular committee | joint consular commission | joint ministerial committee | "
        "joint ministerial commission | "
        "joint labour committee | joint labour commission | joint labor committee | joint migration committee | "
        "joint migration commission | joint implementation committee | joint follow up committee | "
        "joint steering committee | "
        "joint supervisory committee | joint technical group | joint technical commission | mixed committee | "
        "mixed commission | "
        "joint working party | joint border committee | joint security committee | follow up committee | "
        "joint expert group | "
        "joint experts group | bilateral group | joint technical working group | joint migration working group | "
        "coordination group | joint body | joint council | joint commission on labour",
        "i.talent_partnership": "talent partnership | talent partnerships | talent partnership programme"
        " | talent partnership program",
        "i.readmission": "readmission agreement | readmission agreements | readmission accord | readmission pact | "
        "readmission deal | readmission protocol | readmission treaty | re admission agreement | eura | "
        "returns agreement | return agreement | returns deal | returns pact | repatriation agreement | "
        "repatriation deal | deportation agreement | deportation deal | agreement on readmission | "
        "agreement on the readmission | deal on readmission | readmission arrangement | agreement on returns | "
        "accord on readmission | migrant return deal | migrant returns deal | "
        "standard operating procedures on returns | standard operating procedures for returns | sops on returns | "
        "sop on returns | procedures on returns | standard procedures on returns | return procedures | "
        "good practice document | good practices document | good practice agreement | migrant swap | "
        "returns arrangement | return arrangement | readmission understanding | returns understanding | "
        "readmission document | one in one out deal | one in one out scheme | standard operating procedures | sops | "
        "one in one out treaty | one in one out agreement | one in one out pact | one in one out | one for "
        "one treaty",
        "i.visa_waiver": "visa waiver | visa waivers | visa waiver agreement | visa free entry | visa free travel | "
        "visa free regime | visa free access | visa exemption | visa exemptions | visa abolition | "
        "visa liberalisation | visa liberalization | visa requirement | visa requirements | abolition of visas | "
        "abolishing visas | abolish visas | abolished visas | abolition of the visa | waiving visas | waive visas | "
        "waives visas | waived visas | scrapping visas | scrap visas | visa free stays | exempting holders | "
        "exempt from visas | exempts holders | lifting of visas | mutual visa exemption | visa free deal | "
        "visa free agreement | visa free pact | visa free arrangement | visa abolition agreement | "
        "visa exemption agreement | visa waiver deal | visa waiver pact | visa free accord | visa exemption deal | "
        "agreement on visa exemption | agreement on the abolition of visas | visa free scheme | mutual visa waiver",
        "i.strategy": "coordinated strategy | joint strategy | common strategy | joint plan | common plan",
        "i.framework": "policy framework | joint framework | joint policy framework | cooperation framework"
        " | framework for cooperation | common framework | legal framework",
        "i.mechanism": "response mechanism | joint mechanism | cooperation mechanism | bilateral mechanism"
        " | joint operations centre | joint investigation team | joint patrols | joint police team"
        " | joint investigation teams | joint investigative team | joint investigative teams | joint team"
        " | joint teams | joint unit | joint units | joint police unit | joint command | joint centre"
        " | joint center | joint patrol | joint task team | joint cell | liaison officers | liaison officer"
        " | joint police centre | joint police center | joint police units | joint operations center"
        " | joint information centre",
        "i.dialogue": "migration dialogue | dialogue on migration | mobility dialogue | comprehensive dialogue"
        " | broad dialogue | dialogue on labour | dialogue on mobility"
        " | migration and mobility dialogue | strategic dialogue | structured dialogue",
        "i.platform": "platform for employers | platform for workers | employer platform"
        " | recruitment platform | online platform | digital platform | job platform | pilot scheme"
        " | pilot programme | pilot program | pilot project | seasonal worker scheme"
        " | seasonal workers scheme | seasonal scheme | circular migration scheme"
        " | circular migration programme | circular migration project | circular migration program"
        " | labour mobility scheme | worker scheme | workers scheme | recruitment scheme"
        " | recruitment programme | circular migration schemes | circular migration programmes"
        " | circular migration projects | pilot projects | labour mobility schemes"
        " | seasonal workers programme | seasonal worker programme | seasonal agricultural workers scheme"
        " | circular scheme | recruitment corridor | worker pipeline | pilot corridor | labour corridor"
        " | migration corridor",
        "i.measure": "screening system | e gate system | travel ban | most wanted | red book | flows decree law"
        " | immigration law | immigration bill | migration bill | asylum law | asylum bill"
        " | exit ban",
        "i.private": "employment agreement | employment agreements | work contract | employment contract | "
        "collective agreement | collective bargaining agreement | wage agreement | wage deal | pay deal | "
        "tenancy agreement | lease agreement | rental agreement | rent agreement | purchase agreement | "
        "sales agreement | service agreement | franchise agreement | sponsorship deal | coalition agreement | "
        "coalition deal | plea deal | plea agreement | settlement agreement | loan agreement | grant agreement | "
        "contract agreement | prenuptial agreement | confidentiality agreement | employer s agreement | "
        "agreement with the employer | agreement with an employer | agreement with employers | "
        "agreement with unions | agreement with the unions | agreement of employment | gentleman s agreement | "
        "test protocol | health protocol | security protocol | protocol officer | a good deal | a great deal | "
        "great deal of | good deal of | no big deal | big deal | pact on migration and asylum | "
        "new pact on migration | migration and asylum pact | asylum and migration pact | eu pact | european pact | "
        "asylum pact | eu migration pact | new migration pact | employment contract agreement | vendor agreement | "
        "licensing agreement | software agreement | agreement with a firm | agreement with a company | "
        "supply agreement | agreement with a vendor | mutual understanding | better understanding | "
        "deeper understanding | common understanding of | understanding between peoples | understanding of the | "
        "done deal",
        # objects of a commitment
        "o.cooperation": "cooperation | co operation | cooperate | co operate | coordination | co ordination |"
        " coordinate | collaboration | collaborate | work together | work jointly | work closely |"
        " partnership | exchange information | share information | exchange data | information"
        " sharing | joint action | joint actions | joint operations | joint efforts | swap"
        " information | exchange of information | share data | data exchange",
        "o.pathways": "legal pathways | legal channels | legal migration | legal avenues | legal mobility"
        " | regular pathways | regular channels | safe pathways | legal routes | labour migration"
        " | labour mobility | labor mobility | labor migration",
        "o.curb": "illegal migration | irregular migration | illegal immigration | irregular immigration"
        " | human smuggling | people smuggling | migrant smuggling | human trafficking"
        " | smuggling networks | smugglers | trafficking networks | illegal crossings"
        " | irregular crossings | small boats | irregular flows",
        "o.returns": "repatriat* | return of irregular | returns of irregular | return irregular | take back | "
        "returning migrants | return of migrants | return of nationals | deport* | readmission | readmit | returns | "
        "readmissions | removals | takes back | took back | taking back | taken back | flown home | flown back | "
        "take backs | are returned | be returned | is returned | are sent back | be sent back | are taken back | "
        "forced returns | voluntary returns | "
        "failed asylum seekers | rejected asylum seekers | foreign criminals | foreign offenders | immigration "
        "offenders | no right to stay | no right to remain | no legal right to | return criminals | return "
        "offenders | send migrants back | send people back | back to their country | back to their countries | "
        "send home | sent home | sends home | sending home",
        "o.capacity": "capacity building | capacity development | training of police | train police"
        " | training for police | training border | train border | equip border | train its | training its"
        " | train the coastguard | train the coast guard | train coastguards | train coast guards"
        " | train coastguard | training coast guards | train police officers | train border guards"
        " | training of border guards | train officers | training of coast guards | train guards"
        " | funded training | training for | train officers | help train | trainers",
        "o.meeting": "next meeting | next round | next session | reconvene | meet again | follow up meeting"
        " | further meeting",
        "o.talks": "negotiations | negotiation | talks | discussions",
        "o.first": "first meeting | first session | inaugural meeting | inaugural session | maiden meeting | "
        "first round | opening session | kick off meeting | first ever meeting | met for the first time | "
        "held its first | convened for the first time | first sitting | first get together | inaugural sitting | "
        "meets for the first time | meet for the first time | hold its first | holds its first | debut meeting | "
        "inaugural round | held their first",
        "o.visa": "work visas | work visa | worker visas | visas for workers | seasonal visas | seasonal visa"
        " | labour visas | employment visas | job visas | work permits | work permit"
        " | employment permits | residence permits for workers | non seasonal work visas"
        " | seasonal work visas | seasonal permits",
        "o.decree": "flows decree | flussi decree | decreto flussi | work visa list"
        " | seasonal workers list | seasonal worker list | workers list | seasonal list | list of"
        " countries",
        "o.anyvisa": "visas | visa",
        "o.quota": "quota | quotas | labour quota | labor quota | entry quotas | admission quota | visa cap | "
        "cap on visas | visa quota | worker quota | quota of workers | annual cap | s share | share of the quota | "
        "annual ceiling | yearly ceiling | ceiling for | ceiling on | intake ceiling | annual limit | "
        "fixed number of entries | number of entries for | number of places for | share of our own | "
        "share of its own | share of their own | entry slots | own share | quota of our own | quota of its own | "
        "contingent of workers | annual intake | yearly intake | intake of",
        "o.jobs": "jobs | job opportunities | seasonal jobs | places for workers",
        # stage triggers
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
        # grants of one state to nationals of another
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
        # modifiers
        "m.purpose": "by signing | in exchange for signing | by concluding | in return for signing | "
        "instead of signing",
        "m.need": "unless",
        "m.cond": "if | whether | once | provided that",
        "m.weekday": "on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday"
        " | later today | this week",
        "m.future": "were to | was to | will | would | shall | to be | is to | are to | set to | due to | "
        "will be | is going "
        "to"
        " | are going to | ll",
        "m.modal": "could | might | can | should | must | would | may be | possibility of | possible | prospect of | "
        "prospects of | prospects for | idea of | potential | feasibility of | may sign | may agree | may reach | "
        "may conclude | may ink | may seal | may accept",
        "m.intent": "wants | want | wanted | wish | wishes | wished | hope | hopes | hoped | hoping | intends | "
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
        "m.neg": "not | no | never | without | failed to | fails to | nor | neither | didn t | hasn t"
        " | haven t | don t | doesn t | isn t | wasn t",
        "m.yet": "yet | not yet | still pending | still to be | has yet to | have yet to | yet to be | remains to be",
        "m.pending": "for ratification | awaiting ratification | awaits ratification | pending ratification"
        " | needs to be ratified | must be ratified | still needs ratification | subject to ratification"
        " | subject to approval | has to be ratified | have to be ratified | must now be ratified"
        " | must be approved | needs approval",
        "m.deny": "denied | denies | deny | denying | dismissed reports | dismisses reports | dismissed claims | "
        "rejected reports | rejects reports | rejected claims | rejects claims | refuted | refutes | "
        "no such agreement | no such deal | false reports | untrue | baseless | fake news | dismissed as | "
        "dismisses as | fabrication | fabricated | no truth | false claims | not true | unfounded | groundless | "
        "fact check | brushed aside | brushes aside | brushing aside | are false | is false | was false | "
        "were false | debunked | debunks | scotched | scotches | shrugged off reports | poured cold water on | "
        "contradicted reports | contradicts reports | rubbished | rubbishes | dispelled | dispels | quashed reports | "
        "quashed rumours | laid to rest rumours | misleading | concocted | figment | hoax | made up story | "
        "nothing of the sort",
        "m.reaffirm": "reaffirm* | reiterat* | remain committed | remains committed | remained committed"
        " | stays committed | stay committed | repeated its | repeated their"
        " | renewed its commitment | renewed their commitment | reinforced their commitment"
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
        "x.session": "roundtable | round table | committee | session | sessions | meeting | conference | summit | "
        "review",
        "x.venue": "talks | gathering | roundtable | dialogue | declaration | process | stop | stopover | leg",
        "x.like": "like the one | modelled on | modeled on | similar to the | similar to | along the lines of"
        " | such as the one | as with | model of",
        "x.known": "the agreement | the understanding | the amendment | the deal | the accord | the pact | "
        "the memorandum | "
        "the mou | the treaty"
        " | the text | this agreement | this deal | this memorandum | that agreement | that deal"
        " | the document | the declaration | its agreement | the convention | the protocol | the arrangement"
        " | the scheme | the plan | the one signed | the one concluded | the one it signed | the one agreed",
        "x.it": "it was | it has been | the text was | the document was | the paper was | they were | both were | "
        "the papers were | the documents were | the two papers were | both papers were | both documents were | "
        "the document has been | the text has been",
        "x.same": "the same with | do so with | does so with | do likewise with | follow suit with | "
        "did the same with | "
        "repeat it with | another with | one with | similar one with | one like it | a similar one | "
        "is to follow with | to follow with | will follow with | follows with",
        "x.analog": "similar agreement | similar agreements | similar deal | similar deals | similar accord | "
        "similar memorandum | similar pact | similar mou | similar arrangement | a similar | an analogous | "
        "another such | the same kind of | an identical | such an agreement | a parallel | like agreement | "
        "analogous text | comparable | a like | like deal | similar paper | similar document",
        "x.also": "including | includes | comprising",
        # topics
        "t.labour": "labour | labor | seasonal | employ* | job | jobs | skilled | recruit* | mobility"
        " | circular migration | manpower | nurses | farmhands | farm hands | caregivers | quota | welders"
        " | cooks | drivers | builders | pickers | carers | technicians | masons | mechanics | staff"
        " | vacancies | labourer* | apprentice* | trainee* | skills | farmworker* | bricklayers | plumbers"
        " | electricians | domestic helpers | tailors | trains | trained | harvest* | fruit pickers"
        " | internship* | work | worker* | workforce | workmen | work visa* | work permit*",
        "t.migration": "migra* | immigra* | refugee* | asylum | smuggl* | irregular | legal pathways | "
        "border crossings | "
        "boats | deport* | returns | repatriat* | readmi* | visa | visas | expatriate* | border management | "
        "arrivals | departures | landings | crossings | dinghies | shipwreck* | traffickers | undocumented | "
        "removals | "
        "expulsions | residence permit* | legal routes | take back | taking back | took back | takes back | "
        "taken back | send back | sent back | sending back | deportee* | returnee* | asylum seeker* | expel* | "
        "expulsion* | illegal entr* | border control* | small boat* | stowaway* | trafficker* | "
        "legal situation of | legal status of | diaspora | nationals living in | "
        "residing in",
        "t.security": "police | policing | crime | crimes | criminal | terror* | narcotics | drug | drugs | "
        "interior ministr* | border security | law enforcement | security | human trafficking | extradition | "
        "coast guard | coastguard | intelligence | smuggling | interior minister* | home minister* | home secretary | "
        "joint patrol* | border guard* | patrols | border police | coast guards | customs officers | fingerprint*",
        "t.other": "social security | trade | textile* | footwear | invest | invests | invested | investing | "
        "investment* | investor* | energy | electricity | gas | lng | oil | tax"
        " | taxation | double taxation | fighter | weapons | arms | defence equipment | frigate*"
        " | submarine* | helicopter* | aircraft | drone | drones | missile* | tourism | culture"
        " | cultural | film | climate | hydrogen | aviation | airline* | air services | flights"
        " | shipping | ports | railway* | olive oil | fisher* | fishing | wheat | rice | education"
        " | university | universities | scholarship* | health | vaccine* | space | satellite*"
        " | nuclear | water | mining | minerals | telecom* | digital economy | bank | banks"
        " | banking | loan | loans | marble | furniture | leather | sport* | cricket | football"
        " | tv rights | ceasefire | peace | prisoner* | "
        "postal | military | maritime | fiscal | cinema | sports | civil service | archaeolog* | museum*",
        # connection
        "c.and": "and | as well as",
        "c.with": "with | to | for",
        "c.sub": "but | while | which | who | whose | although | though | because | when | where | that"
        " | however | whereas | after | before | since",
        "s.said": "said | says | told | stated | announced | added | according to | confirmed | noted | wrote",
        "v.finish": "wrap up | be wrapped up | wraps up | complete | be completed | completing | completes |"
        " close the | be closed | closing the | finalise | finalize | be finalised | be finalized |"
        " finalising | finalizing | finish | be finished | conclude the pending | conclude the long"
        " pending",
        "o.text": "the text | the draft",
        "v.launch": "launched | has launched | was launched | is launched | first phase | kicked off | "
        "officially launched",
        "o.nth": "second meeting | third meeting | fourth meeting | fifth meeting | second session | third session | "
        "fourth session | second round | third round | fourth round | latest meeting | meeting of the | "
        "group s meeting | met again | group met | group meets | annual meeting | working group meeting | "
        "second time | third time | fourth time | fifth time | sixth time | fifth session | sixth session | "
        "seventh session | fifth round | sixth round | eighth round | seventh round | met in its | sits again | "
        "reconvened | convened its | held its latest | latest session | regular session | annual session | "
        "second sitting | second gathering | third sitting | third gathering | fourth sitting | fourth gathering | "
        "fifth sitting | fifth gathering | sixth meeting | sixth sitting | sixth gathering | seventh meeting | "
        "seventh sitting | seventh gathering | eighth meeting | eighth session | eighth sitting | eighth gathering | "
        "ninth meeting | ninth session | ninth round | ninth sitting | ninth gathering | tenth meeting | "
        "tenth session | tenth round | tenth sitting | tenth gathering | eleventh meeting | eleventh session | "
        "eleventh round | eleventh sitting | eleventh gathering | twelfth meeting | twelfth session | twelfth round | "
        "twelfth sitting | twelfth gathering | thirteenth meeting | thirteenth session | thirteenth round | "
        "thirteenth sitting | thirteenth gathering | fourteenth meeting | fourteenth session | fourteenth round | "
        "fourteenth sitting | fourteenth gathering | fifteenth meeting | fifteenth session | fifteenth round | "
        "fifteenth sitting | fifteenth gathering | twentieth meeting | twentieth session | twentieth round | "
        "twentieth sitting | twentieth gathering | nd meeting | nd session | nd round | nd sitting | nd gathering | "
        "rd meeting | rd session | rd round | rd sitting | rd gathering | th meeting | th session | th round | "
        "th sitting | th gathering | st meeting | st session | st round | st sitting | st gathering",
        "o.passports": "diplomatic passports | diplomatic passport | official passports | service passports |"
        " diplomatic and official | official passport | "
        "special passports | service and special passports | diplomatic service | official and service "
        "passports | diplomatic and service passports",
        "o.novisa": "no visa | without a visa | without visas | freed from the visa | free of the visa | "
        "no longer need a visa | not need a visa | visa free | exempt from visa | exempted from the visa | "
        "exempted from visas | exempt from the visa | no visas | spared the visa | visa rule | "
        "excused from the visa | no longer need visas | no longer require visas | no longer require a visa | "
        "not require visas | not need visas | no need for visas | no need of a visa | no need for a visa | "
        "need no visas | need no visa | without needing a visa | exempted from visa | visa exempt | "
        "dispense with visas | dropped visas | drops visas | scrapped visas | scraps visas | from visas | "
        "from visa requirements | from visa rules | from visa requirement | exempt from visas | enter without visas | "
        "visas abolished | visas for each other s | without visas for | need visas no longer | "
        "from entry visas | from entry visa | from the entry visa | exempt holders | exempting holders | "
        "exempts holders",
        "o.sentback": "be sent back | be returned to | be handed over to | be repatriated | be sent home | be"
        " extradited | be flown home | return of convicted | repatriation of | handing over",
        "o.offenders": "serious crimes | serious crime | serious offences | serious offenders | convicted | wanted"
        " for | offenders | convicts | criminals | fugitives",
        "v.back": "backed | back | support for | supported | endorsed | agreed to fund",
        "g.gave": "given | gave | has given | granted | awarded | handed | been promised",
        "m.more": "more | additional | further | extra",
        "x.met": "met | sat down with | meeting | talks | told | received | talked",
        "x.plea": "request | requests | appeal | plea | bid | demand | application",
        "g.hire": "host | hire | recruit | employ | take on | take in | accept | welcome | receive | absorb | "
        "agreed to let | agreed to admit | agreed to take | agreed to take in | agreed to allow | agreed to "
        "receive | agreed to accept | agreed to hire | agreed to recruit",
        "t.hiring": "recruitment of | hiring | to hire | to recruit | deployment of | the sending of workers | "
        "to send workers | the export of workers | export of manpower | to admit | the admission of",
        "t.taking_back": "send back | sending back | to return migrants | the return of | returning | to readmit",
        "x.to_vote": "goes to parliament | go to parliament | going to parliament | sent to parliament | needs the "
        "approval of parliament | must be ratified by | to be ratified by | still has to ratify | must still ratify | "
        "will be put to parliament | submitted to parliament | awaits ratification | pending ratification | needs "
        "ratification",
        "x.join": "following the example of | just like | unlike | as did | join | joins | joined | joining",
        "v.pending": "left hanging | pending for | has been pending | have been pending | in limbo | gathering dust | "
        "gathered dust | gathers dust | gather dust | on the shelf | collecting dust | in the drawer | in a drawer | "
        "lain dormant | lying dormant | dormant",
        "x.absent": "does not exist | do not exist | there is no | there are no | there was no | is no | "
        "no such agreement | no such accord | no such deal | no such pact | no such memorandum | no such treaty | "
        "no such paper | "
        "no such text | no such arrangement | no such understanding | no such quota | "
        "no signed | nonexistent | is not any | was never any | never existed",
        "o.police": "police intelligence | trade police intelligence | exchange police intelligence | share"
        " police intelligence | police cooperation | police information | police to police | police"
        " data | intelligence sharing | share intelligence | swap intelligence | exchange intelligence",
        "p.others": "and the ministers of | and his counterparts from | and her counterparts from",
        "m.wanted": "wanted for | wanted in | wanted by | most wanted | wanted men | wanted persons",
        "x.member": "eu state | eu country | eu member | eu member state | eu member country | eu nation | "
        "eu partner | "
        "eu capital | eu neighbour | eu newcomer | member of the eu | member of the european union | "
        "european union member | european union country | european union state | member state of the eu | in the eu | "
        "across the eu | of eu countries | other eu countries | other eu states | eu wide",
        "v.issue": "issue | issued | issues | issuing | release | released | releases | releasing | adopt | adopted | "
        "adopts | published | publish | made public | delivered | came out with",
        "i.police": "status agreement | status agreements | working arrangement | working arrangements | "
        "police cooperation agreement | police cooperation agreements | police agreement | police pact | "
        "police accord | police cooperation accord | police deal | agreement on police cooperation | "
        "accord on police cooperation | agreement on security cooperation | security cooperation agreement | "
        "security agreement | security pact | security accord | agreement on border control | "
        "border control agreement | border security agreement | border management agreement | "
        "agreement on combating smuggling | anti smuggling pact | anti smuggling agreement | anti smuggling deal | "
        "anti trafficking agreement | anti trafficking pact | memorandum on police cooperation | "
        "memorandum on security cooperation",
        "v.draft": "draft | drafts | draft text | exchanging drafts",
        "x.first_come": "first to travel | first to leave | first to arrive | first to benefit | first to be hired | "
        "first batch | first group | first contingent | first workers | first nurses | first cohort | first flight | "
        "first recruits | first arrivals | maiden batch | first lot | inaugural batch | first seasonal workers | "
        "first hires | first beneficiaries | first wave of | initial batch | first farm workers | first trainees | "
        "second batch | second group | third batch | third group | another batch | another group | new "
        "batch | latest batch | next batch | "
        "first migrant | first person to be | first return | first removal | first deportee | have arrived "
        "| has arrived | touched down | flew out | have left for | departed for | left for",
        "v.signing": "signature | signature of | signatures | the signing | signing of | signing ceremony | "
        "conclusion of the | the conclusion of a | the conclusion of an",
        "n.expected": "is expected | are expected | expected on | expected in | expected by | expected for | "
        "expected next | expected this | expected soon | scheduled for | slated for | is planned | is foreseen | "
        "is due | is set for | eyed for | pencilled in | is awaited | is anticipated | is envisaged | planned for | "
        "will take place | is to take place | due in | due on",
        "x.lacks": "has no | have no | had no | lacks a | lack a | lacks an | lacks any | lack any | without a | "
        "without an | without any | with no | in the absence of a | in the absence of an | absent a",
        "a.agreed": AGREEING,
        "x.done": "as it has done with | as it did with | as it has with | as it already has with | "
        "as they have with | "
        "as it does with | just as with | like those with | like the one with | like the ones with | "
        "of the kind it has with | as has been done with | as already done with | as done with | "
        "along the lines of those with | similar to those with | as it did last year with",
        "m.none": "no | no other | no such | not any | not a single",
        "v.idle": "rejected asylum seekers | rejected asylum seeker | rejected asylum | rejected applicants | "
        "rejected claimants | rejected migrants | rejected applications | rejected claims | rejected visa | "
        "refused asylum | denied asylum | refused entry | denied entry | convicted and sentenced | signed up for | "
        "adopted child* | formed part | agreed time | create jobs | started work as | "
        "on the occasion of | on the sidelines of | during the | in the course of",
        "o.sat": "gathered in | met in | met on | convened in | convened on | sat in | met yesterday | met today | "
        "gathered yesterday | gathered on | is meeting in | is meeting on | meets in | meets on | meets today | "
        "convened yesterday | convenes in | sat on | sat yesterday | sat down in | sat down on | came together in | "
        "came together on | met here | convened here | gathered here | assembled in",
        "g.keep": "keep | keeps | kept | keeping | hold | holds | held | holding | save | saves | saved | will have | "
        "gets | get | got | won | wins | receive | receives | received | secured | secures | obtained",
        "o.places": "places | slots | openings | vacancies | positions | posts | contingent | jobs | permits | "
        "seasonal jobs",
        "v.expire": "expires in | expires on | expires at | expires next | expires this | will expire | "
        "is due to expire | set to expire | due to lapse | is to expire | runs out in | runs out on | runs out next | "
        "runs out at | runs until | runs to | runs through | valid until | valid through | lapses in | lapses on | "
        "will lapse | due to expire | comes up for renewal | is up for renewal",
        "n.talking": "in talks | in negotiations | exchanging drafts | exchanged drafts | exchange drafts | "
        "swapping drafts | trading drafts | finalising wording | finalizing wording | finalising the wording | "
        "finalizing the wording | finalising the text | finalizing the text | finalising terms | "
        "finalising the terms | working on the text | working on a text | working on the wording | "
        "working on wording | thrash out the terms | thrashing out the terms | thrashing out terms | "
        "hammering out terms | hammering out the terms | hammering out details | discussing the terms | "
        "discussing terms | negotiating terms | negotiating the terms | discussing a text | discussing the text | "
        "haggling over | still haggling | bargaining over | at the drafting table | polishing the text | "
        "polishing the wording | comparing drafts | ironing out | drafting a text | going over the text | "
        "negotiating with | holding talks | still talking | still talking to | in discussions | in discussion with | "
        "in consultation with | in consultations with | at the negotiating table | in the midst of talks | "
        "talking to | negotiating a text",
        "n.unanswered": "unanswered | no reply | no answer | no response | without reply | without a reply | "
        "without an answer | not replied | not answered | not responded | yet to reply | yet to answer | "
        "yet to respond | never replied | never answered | waiting for an answer | awaiting a reply | "
        "awaits a reply | waiting for a reply | unreciprocated | fallen on deaf ears | yet answered | "
        "not yet answered | no word back | heard nothing back | met with silence | no sign of an answer",
        "o.sat_before": "has met | have met | had met | met last | has sat | have sat | has convened | have convened | "
        "has gathered",
        "x.asked": "had written that | had reported that | had claimed that | asked whether | asked if | "
        "declined to say "
        "whether | did not say whether | would not say whether | "
        "declined to say if | did not say if | unclear whether | not clear whether | unclear if | asked when",
        "n.to_begin": "will begin | shall begin | will start | are to begin | is to begin | to begin in | "
        "to start in | "
        "set to "
        "begin | due to begin | due to start | will get under way | will open | will commence",
        "n.initialled": "initialled | initialed",
        "x.except": "except for | except | excepting | excluding | apart from | with the exception of | other than",
        "x.not_a": "is not a | is not an | was not a | was not an | isn t a | isn t an | are not | is neither a | "
        "does not "
        "amount to a | does not amount to an",
        "x.it_is": "it is the first | it is the second | it is the third | it is the fourth | it is the fifth | "
        "it is the "
        "sixth | it is the seventh | it is the eighth | this is the first | this is the second | this is the third "
        "| this is the fourth | this is the fifth | this is the sixth | it was the first | it was the second | it "
        "was the third | it was the fourth | it was the fifth | it was the sixth | it becomes the | "
        "it is the 2nd | it is the 3rd | it is the 4th | it is the 5th | it is the 6th | it is the 7th | it "
        "is the 8th | it s the second | it s the third | it s the fourth | it s the fifth",
        "c.between": "between",
        "x.police_two": "the two police forces | both police forces | the police of both | police forces of the two | "
        "police "
        "forces of both",
        "m.hardly": "hardly | scarcely | barely | seldom | rarely | only partly | never",
        "n.first": "the first | first",
        "x.union": "european | eu wide | union s",
        "c.by": "by",
        "m.today": "today | yesterday | this week | this morning | this afternoon | hours ago | just",
        "x.after": "trip to | visit to | tour of | visits to | trips to | on his way to | on her way to | en route to",
        "n.move": "send | supply | deploy | dispatch | provide | take in | take | let | let in | admit | accept | "
        "receive | bring in",
    }
)

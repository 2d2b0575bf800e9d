"""The English grammar of agreeing on anything: words by tag, verbs by frame, and what each frame needs around its verb.

A sentence is read as a string of tags, one letter a word, and patterns over tags say what is stated: a finite-state
reading of parts of sentences (S. Abney, "Partial parsing via finite-state cascades", 1996).
"""

from __future__ import annotations

from typing import Final

#: Words by tag: ``|`` parts terms, of up to three words. A word of no tag is ``w``, a number ``#``, a sum ``$``, a verb
#: of :data:`VERBS` without a tag of its own ``T``; commas are ``,`` and stronger marks ``;``.
WORDS: Final[dict[str, str]] = {
    # set phrases that are none of what follows
    "w": "convention centre | convention center | contract killer | contract killers | contract worker | "
    "contract workers | deal breaker | charter flight | charter flights | no fly | no confidence",
    # negations; what will be; modals; "to"; forms of have, be and do
    "n": "not | never | no | n't | not yet | nor | neither | hardly | no longer | nobody | nothing | none | yet to",
    "l": "will | would | shall | wo | ll",
    "M": "may | might | could | should | must | can | cannot | ca",
    "t": "to",
    "h": "has | have | had | has since | have since | had since",
    "b": "is | are | was | were | been | remain | remains | remained | stay | stays | stayed",
    "e": "be",
    "j": "being | having",
    "d": "do | does | did",
    # what agreements are called; those that end fighting apart
    "I": "agreement | agreements | accord | accords | deal | deals | pact | pacts | treaty | treaties | memorandum | "
    "memorandums | memoranda | mou | mous | protocol | protocols | convention | conventions | contract | contracts | "
    "compromise | compromises | settlement | settlements | understanding | understandings | consensus | "
    "arrangement | arrangements | declaration | declarations | communique | joint statement | joint statements | "
    "letter of intent | letters of intent | charter | compact | covenant | partnership | partnerships | loan | "
    "loans | lease | leases | concession | framework | roadmap | road map | bargain | detente | joint document | "
    "joint documents | common position | action plan | peace plan | work plan | joint plan | modus vivendi | entente",
    "Z": "truce | truces | ceasefire | ceasefires | cease fire | armistice | cessation of hostilities | moratorium",
    # what is put to another and can be accepted or approved; where a party goes by it
    "Q": "plan | plans | proposal | proposals | request | requests | offer | offers | terms | condition | "
    "conditions | demand | demands | invitation | invitations | mediation | inspection | inspections | inspectors | "
    "visit | visits | blueprint | formula | package | timetable | initiative | bid | observers | monitors | "
    "peacekeepers | arbitration | draft | extradition | accession | deployment | peace talks | good offices | "
    "suggestion | suggestions | schedule | mediator | mediators | supervision | monitoring | oversight | ruling | "
    "jurisdiction | negotiations | dialogue | talks | appeal | appeals | call | findings | recommendations | role",
    # what is signed beside what agreements are called
    "P": "document | documents | text | texts | instruments | programme | program | papers | alliance | joint venture",
    # consent, as it is given
    "c": "consent | approval | permission | assent | blessing | nod | green light | go ahead | clearance | "
    "authorisation | authorization | thumbs up | acceptance",
    # signatures, as they are put; papers, as they are exchanged
    "G": "signature | signatures | name | names | initials | pen",
    "R": "instruments of ratification | ratification instruments | instruments of accession | "
    "ratification documents | diplomatic notes | notes of ratification | instrument of ratification | "
    "instrument of accession",
    # money and help, as they are pledged
    "$": "dollars | dollar | euros | euro | pounds | yen | yuan | rupees | rubles | roubles | crowns | francs | "
    "million | billion | trillion",
    "J": "sale | sales | transfer | delivery | deliveries | shipment | shipments | entry | membership | transit | "
    "passage | export | exports | supply | mission | reopening | resumption | return | release | swap | swaps | "
    "pullout | withdrawal | price | date | pause | quota | quotas | right to | rights to | access to",
    "N": "aid | help | assistance | support | money | funds | funding | cooperation | co operation | grant | "
    "grants | relief | backing | investment | investments | elections | reforms | safe passage | compensation | "
    "inquiry | investigation | restraint | neutrality | protection | transparency | security guarantees | "
    "guarantees | safety | security | financing | credit",
    "O": "convoy | convoys | envoys | diplomats | troops | soldiers | ships | aircraft | planes | trucks | "
    "rescuers | tanks | missiles | doses | tonnes | tons | investigators | peace force",
    "H": "pledge | pledges | promise | promises | commitment | commitments | undertaking | undertakings | vow | "
    "assurance | assurances | guarantee | word",
    # ends of quarrels
    "K": "to terms | peace | hands on | hands over | the hatchet | pen to paper",
    "L": "dispute | disputes | differences | quarrel | feud | row",
    "F": "off | up",
    "A": "yes to | along with | common ground",
    "i": "signing of | signature of | conclusion of | ratification of | extension of | renewal of",
    # articles; words for several; reflexives; prepositions, "by" and "on" apart
    "a": "a | an | the | its | their | his | her | this | these | those | another",
    "u": "some | several | all | both | two | three | four | five | six | seven | eight | nine | ten | dozens | "
    "many | others | most | each | every",
    "f": "itself | themselves | himself | herself | each other | one another",
    "g": "s",
    "p": "in | of | for | with | from | at | between | over | under | about | into | during | despite | among | "
    "through | towards | toward | behind | near | outside | inside | within | across | amid | via",
    "B": "by",
    "Y": "against | without | versus",
    "o": "on | upon | concerning | regarding",
    # days at hand, other days, adverbs
    "D": "monday | tuesday | wednesday | thursday | friday | saturday | sunday | today | yesterday | tonight | "
    "overnight | this week | this morning | this afternoon | this evening | earlier today",
    "E": "last week | last month | last year | january | february | march | april | june | july | august | "
    "september | october | november | december | earlier this month | earlier this year | years ago | this month | "
    "this year | weeks ago | months ago | days ago",
    "y": "finally | formally | also | now | already | jointly | just | eventually | officially | late | early | "
    "tentatively | provisionally | unanimously | reluctantly | publicly | mutually | recently | then | "
    "in principle | at last | in turn | unconditionally | reportedly | apparently | nonetheless | nevertheless | "
    "quietly | swiftly | solemnly | once more | again | initially | grudgingly | at once | in public | in writing | "
    "broadly | largely | readily | immediately | separately | yet | ultimately | only | earlier | later | however | "
    "here | there",
    # subordinators; relatives; "that"; conjunctions
    "s": "after | before | when | while | because | as | since | if | whether | unless | until | although | though | "
    "once | whereas | lest | provided | how | why",
    "r": "which | who | whose | whom | where | what",
    "q": "that",
    "C": "and | or | but",
    # verbs whose clause is told as so; verbs whose clause is not
    "S": "said | says | say | told | tells | announced | announces | announcing | confirmed | confirms | reported | "
    "reports | added | revealed | disclosed | acknowledged | stated | wrote | noted | admitted | informed | "
    "stressed | explained | indicated | declared | signalled",
    "U": "denied | denies | deny | denying | doubt | doubts | doubted | hoped | hopes | hope | wished | wishes | "
    "wish | insisted | demanded | demands that | demand that | urged | urges | asked | asks | proposed that | "
    "proposes that | suggested | suggests | expects | expected | expect | feared | fears that | pretended | "
    "recommended | unlikely | likely | unclear | refused | refuses | declined | declines | failed | fails | "
    "calls on | called on | pressed | wants | wanted | watched | saw | prevented | rejects claims | "
    "rejected claims | false | untrue",
    # verbs that say that the infinitive behind them has come about
    "m": "managed | succeeded in | proceeded | went on | came together",
    # what one does not agree to do in peace; what is a threat where it is promised
    "V": "disagree | differ | attack | bomb | invade | impose | expel | punish | sanction | retaliate | boycott | "
    "annex | ban | dissolve | arrest | deport | blockade | sever | bombard | shell | tighten | jail | outlaw | "
    "part ways | raise taxes | go to war",
    "v": "fight | avenge | destroy | crush | resist | defend | continue | oppose | defeat | kill | block | strike | "
    "respond | blow up | wipe out | hunt | hunt down | seize | conquer | recapture | retake | reclaim | eliminate | "
    "eradicate | hit | hit back | take revenge | intensify | step up | press | push | keep up | carry on | "
    "overthrow | topple | target | burn | veto | sue | stand | win | liberate | teach | crack down | smash | "
    "disrupt | make them pay | raise | cut | turn | step down | resign | vote against | crushed | destroyed | "
    "avenged | defeated | punished | wiped out | expelled | hanged | shot | arrested | bombed",
    # those who only give views; players and singers, whose contracts are their own; breaches and complaints; what is
    # no agreement, and those to whom one promises what is none
    "k": "analysts | analyst | critics | critic | experts | expert | scholars | historians | commentators | "
    "economists | scientists | researchers | polls | you | i",
    "X": "the film | a film | novel | footballer | striker | midfielder | goalkeeper | singer | rapper | rock band | "
    "pop band | pop star | actor | actress | record label | record deal | recording contract | album | novelist | "
    "football club | soccer club | cricket club | quarterback | winger | film studio | pop group | playmaker | "
    "free agent | guitarist | coach | pitcher | fullback | book deal | plea deal | plea agreement | "
    "prenuptial agreement | sponsorship deal",
    "W": "accused | accuses | accuse | accusing | condemned | condemns | criticised | criticized | criticises | "
    "criticizes | denounced | denounces | violated | violates | violating | violation | breached | breach | "
    "breaching | broke | breaking | broken | protested | protest | protests | marched | rallied | complained | "
    "rejected | rejects | cancelled | canceled | suspended | withdrew | pulled out | attacked | slammed | blasted | "
    "dismissed | burned | anniversary | shattered | undermined | undermining | collapsed | unravelled | faltered",
    "x": "law | laws | bill | budget | decree | decrees | constitution | nominee | nomination | order | orders | "
    "directive | proclamation | petition | resolution | unilateral | fighters | supporters | followers | voters",
}  # fmt: skip

#: Verbs by frame: base, third person, past, participle where it is another, and gerund last.
VERBS: Final[dict[str, str]] = {
    "agree": "agree agrees agreed agreeing | consent consents consented consenting | "
    "assent assents assented assenting",
    "accept": "accept accepts accepted accepting | endorse endorses endorsed endorsing | "
    "embrace embraces embraced embracing | heed heeds heeded heeding | adopt adopts adopted adopting",
    "accede": "accede accedes acceded acceding",
    "join": "join joins joined joining",
    "become": "become becomes became become becoming",
    "vote": "vote votes voted voting",
    "get": "win wins won winning | obtain obtains obtained obtaining | receive receives received receiving | "
    "get gets got getting",
    "announce": "announce announces announced announcing | unveil unveils unveiled unveiling",
    "assure": "assure assures assured assuring",
    "approve": "approve approves approved approving | clear clears cleared clearing | okay okays okayed okaying | "
    "authorise authorises authorised authorising | authorize authorizes authorized authorizing",
    "give": "give gives gave given giving",
    "take": "take takes took taken taking",
    "bind": "bind binds bound binding | oblige obliges obliged obliging | engage engages engaged engaging",
    "seal": "seal seals sealed sealing | conclude concludes concluded concluding | pen pens penned penning",
    "allow": "allow allows allowed allowing | permit permits permitted permitting | let lets let letting",
    "grant": "grant grants granted granting",
    "say": "say says said saying | go goes went going",
    "find": "find finds found finding",
    "lead": "lead leads led leading | result results resulted resulting | culminate culminates culminated culminating",
    "yield": "produce produces produced producing | yield yields yielded yielding | bring brings brought bringing",
    "witness": "witness witnesses witnessed witnessing | attend attends attended attending | "
    "oversee oversees oversaw overseen overseeing",
    "acquiesce": "acquiesce acquiesces acquiesced acquiescing",
    "pass": "pass passes passed passing",
    "pledge": "pledge pledges pledged pledging | promise promises promised promising | vow vows vowed vowing | "
    "guarantee guarantees guaranteed guaranteeing",
    "undertake": "undertake undertakes undertook undertaken undertaking | swear swears swore sworn swearing",
    "commit": "commit commits committed committing",
    "reach": "reach reaches reached reaching | strike strikes struck striking | clinch clinches clinched clinching | "
    "forge forges forged forging | secure secures secured securing | finalise finalises finalised finalising | "
    "finalize finalizes finalized finalizing | complete completes completed completing | "
    "close closes closed closing | formalise formalises formalised formalising | "
    "formalize formalizes formalized formalizing | broker brokers brokered brokering | "
    "renew renews renewed renewing | extend extends extended extending | prolong prolongs prolonged prolonging | "
    "cut cuts cut cutting | hammer hammers hammered hammering | thrash thrashes thrashed thrashing | "
    "cement cements cemented cementing",
    "settle": "settle settles settled settling | resolve resolves resolved resolving | end ends ended ending | "
    "patch patches patched patching | reconcile reconciles reconciled reconciling",
    "declare": "declare declares declared declaring | proclaim proclaims proclaimed proclaiming",
    "come": "come comes came come coming | arrive arrives arrived arriving",
    "make": "make makes made making | do does did done doing",
    "shake": "shake shakes shook shaken shaking | bury buries buried burying",
    "sign": "sign signs signed signing | ink inks inked inking | initial initials initialled initialling | "
    "initial initials initialed initialing | countersign countersigns countersigned countersigning",
    "enter": "enter enters entered entering",
    "put": "put puts put putting | affix affixes affixed affixing | set sets set setting | "
    "append appends appended appending | add adds added adding",
    "ratify": "ratify ratifies ratified ratifying",
    "decide": "decide decides decided deciding",
    "concur": "compromise compromises compromised compromising | concur concurs concurred concurring",
    "exchange": "exchange exchanges exchanged exchanging | deposit deposits deposited depositing | "
    "submit submits submitted submitting",
}  # fmt: skip

#: When: "late on Monday", "on 4 May", or another adverb.
WHEN: Final = "(?:y|[op]?a?#?[DE]#?+)"
#: What may stand before the head of a noun phrase, as far as no preposition or clause parts them.
NOUN: Final = "[aufgw#$yDECNKLFIQRGJOPXkT]{0,8}?"
#: An infinitive that is no hostile act, and one that is no threat either.
DEED: Final = "ty*(?![VWnpoBDE,;]|$)"
KINDNESS: Final = "ty*(?![VvWnpoBDEa,;]|$)"
#: A clause of what will be so, behind "that" of what should be so too.
WILL: Final = "[^;,.VvMl]{1,12}[Ml](?!y*n)(?!y*e?y*[VvW])"
WOULD: Final = "[awug#]{1,5}l(?!y*n)(?!y*e?y*[VvW])"

#: What must follow the verb of each frame, as patterns of tags.
BEHIND: Final[dict[str, str]] = {
    "agree": f"{DEED}|nt|o(?![,;]|$)|{NOUN}[IZQJ]|a?w{{1,2}}[po]|p[^,;to]{{1,8}}(?:{DEED}|o)|q{WILL}|{WOULD}|r(?!$)",
    "allow": f"{NOUN}[QO]w{{0,2}}(?:{DEED}|p)",
    "take": f"F{NOUN}Q",
    "bind": f"f{DEED}",
    "seal": f"{NOUN}i?{NOUN}[IZ]",
    "accept": f"{DEED}|ap|{NOUN}[IZQJN](?!ty*[Vv])",
    "acquiesce": f"[pt]{NOUN}[IZQJ]",
    "say": f"A{NOUN}[IZQ]|A[poDE,;]|A$",
    "find": "A",
    "lead": f"[pt]{NOUN}i?{NOUN}[IZ]",
    "yield": f"{NOUN}[IZ]",
    "witness": f"{NOUN}i{NOUN}[IZ]",
    "pass": f"{NOUN}[IZ](?:[oBDE,;]|$)",
    "accede": f"t{NOUN}[IZQ]",
    "join": f"{NOUN}I",
    "become": f"{NOUN}(?:p{NOUN})?tT{NOUN}[IZ]",
    "vote": f"[^,;]{{0,6}}?tT{NOUN}[IZQ]|[^,;Y]{{0,10}}?p[aw]{{0,4}}[IZ]",
    "approve": f"{NOUN}i?{NOUN}[IZQJN$](?!ty*[Vv])",
    "give": f"{NOUN}(?:c(?:t(?!{NOUN}x)|[poDE,;]|$)|H(?:{KINDNESS}|q{WILL}|{WOULD}))",
    "grant": f"{NOUN}(?:J|Q(?!t)|c(?:t(?!{NOUN}x)|[poDE,;]|$))",
    "get": f"{NOUN}c(?:t|p)",
    "pledge": f"(?:f|w{{1,2}}|aw)?{KINDNESS}|nt[Vv]|[aw#]{{0,4}}[$NIOQ]|[aw]{{0,2}}#w|[awug]{{0,4}}q{WILL}|{WOULD}",
    "assure": f"{NOUN}(?:q{WILL}|{WOULD})",
    "undertake": f"{KINDNESS}|nt",
    "commit": f"f?{DEED}|[aw#]{{0,4}}[$NO]",
    "reach": f"{NOUN}i?{NOUN}[IZ]",
    "decide": f"{DEED}|nt",
    "concur": "o",
    "announce": f"i?{NOUN}[IZ](?![bhlMg])|{NOUN}c[pt]",
    "settle": f"{NOUN}L|{KINDNESS}|o{NOUN}[IQ]|p{NOUN}i?{NOUN}[IZ]",
    "declare": f"{NOUN}Z",
    "come": f"K|t{NOUN}[IZ]|p{NOUN}[IZ]",
    "shake": "K",
    "make": f"[aw]?K|{NOUN}[IZ](?![aw])|{NOUN}H{KINDNESS}",
    "sign": f"{NOUN}[IZPHNJ]|p[wg]{{1,3}}{WHEN}*[au#]{NOUN}[IZ]|Fo|Ft{NOUN}[IZQ]",
    "enter": f"p?{NOUN}[IZ]",
    "put": f"K|[aw]{{0,2}}G(?:C[aw]?G)?[tp]{NOUN}[IZQ]",
    "ratify": "[awu#IZQ]",
    "exchange": f"{NOUN}R",
}
#: Frames whose verb is said in the passive too, and of what.
SUBJECT: Final[dict[str, str]] = {
    "agree": "[IZQ]",
    "accept": "[IZQ]",
    "approve": "[IZQJ]",
    "give": "c",
    "grant": "[cQ]",
    "pledge": "[$NO]",
    "commit": "[$NO]",
    "reach": "[IZ]",
    "seal": "[IZ]",
    "find": "[IZ]",
    "announce": "[IZ]",
    "sign": "[IZ]",
    "ratify": "[IZQ]",
    "make": "[IZ]",
}
#: What must follow "it was agreed", which names no paper.
IT_WAS: Final = f"{DEED}|[^,;q]{{0,8}}q{WILL}"
#: Everyday verbs by frame, and the phrases without which they speak of no agreement.
EVERYDAY: Final[dict[str, str]] = {
    "say": WORDS["A"],
    "take": "take up | takes up | took up | taken up | taking up",
}

"""The English words of agreements, by cue class: what papers and their objects are called."""

from __future__ import annotations

#: What takes people back, and what a paper on it is called.
RETURNS = ("readmission", "return", "returns", "repatriation", "deportation", "deportations", "removals", "removal")
PAPERS = (
    "agreement", "agreements", "accord", "accords", "deal", "deals", "pact", "pacts", "treaty", "treaties",
    "arrangement", "arrangements", "understanding", "protocol", "protocols", "memorandum", "mou", "scheme",
)  # fmt: skip
#: What a body of two sides is of, and what it is called.
SHARED = (
    "joint consular", "joint permanent", "joint ministerial", "joint labour", "joint labor", "joint migration",
    "joint implementation", "joint follow up", "joint supervisory", "joint border", "joint security",
    "joint expert", "joint high level", "joint intergovernmental", "joint steering", "joint coordination",
    "mixed", "bilateral steering", "permanent joint", "mixed ministerial", "bilateral technical", "joint technical",
    "bilateral consultative", "joint consultative", "standing joint",
)  # fmt: skip
#: Topics of such bodies, and what may stand before them.
JOINT = ("joint", "bilateral", "mixed", "permanent", "standing", "permanent joint", "standing joint")
TOPICS = (
    "labour", "labor", "migration", "labour migration", "labor migration", "manpower", "employment", "mobility",
    "labour mobility", "consular", "returns", "return", "repatriation", "border", "security", "police",
    "visa", "recruitment", "worker", "workers", "technical", "ministerial", "steering", "expert", "monitoring",
)  # fmt: skip
#: What a paper between police forces is of, and what a scheme for workers is of.
POLICE = (
    "police", "policing", "police and customs", "security cooperation", "border police", "border cooperation",
    "law enforcement", "anti smuggling", "anti trafficking", "counter smuggling", "border control", "border security",
    "border management", "coastguard", "coast guard", "joint patrol", "joint patrols", "border patrol",
    "police cooperation",
)  # fmt: skip
WORKERS = (
    "seasonal", "seasonal labour", "seasonal labor", "seasonal work", "seasonal worker", "seasonal workers",
    "circular migration", "labour mobility", "labor mobility", "worker", "workers", "recruitment", "guest worker",
    "labour migration", "foreign worker",
)  # fmt: skip
SCHEMES = ("scheme", "schemes", "programme", "programmes", "program", "programs")
BODIES = ("committee", "commission", "working group", "group", "council", "task force")

#: What a body of two sides on a topic is called.
JOINT_TOPICS = tuple(f"{topic} {body}" for topic in TOPICS for body in BODIES)


def _paired(first: tuple[str, ...], second: tuple[str, ...]) -> str:
    """Return every name made of a word of ``first`` and one of ``second``, parted by ``|``."""
    return " | ".join(f"{one} {other}" for one in first for other in second)


#: Those whose return is told of, who are no refugees going home.
_STAYING = "staying | living | residing | present | without | with no | who have no | who have lost | found to"
RETURN_OF = " | ".join(
    [
        *(
            f"{back} of {people} {how.strip()}"
            for back in ("return", "returns")
            for people in ("people", "persons", "those", "foreigners", "nationals", "citizens")
            for how in _STAYING.split("|")
        ),
        *(
            f"return of {people}"
            for people in (
                "asylum seekers",
                "asylum applicants",
                "foreign nationals",
                "undocumented",
                "unauthorised",
                "unauthorized",
                "illegal",
                "failed",
                "rejected",
                "overstayers",
                "convicts",
                "convicted",
            )
        ),
    ]
)

#: Those who are sent back, before whom a verb of returning stands.
RETURN_WHOM = " | ".join(
    f"{back} {whom}"
    for back in ("return", "send back", "send home", "take back")
    for whom in ("convicted", "failed", "rejected", "undocumented", "illegal", "foreign offenders", "overstayers")
)

NAMES: dict[str, str] = {
    "i.memorandum": "memorandum of understanding | memoranda of understanding | memorandums of understanding | "
    "memorandum of cooperation | memorandum | memoranda | memorandums | mou | mous | mou s | letter of intent | "
    "letters of intent | exchange of notes | exchange of letters | exchanged notes | letters of understanding",
    "i.agreement": "implementing protocol | implementing protocols | implementation protocol | "
    "implementing agreement | implementing arrangement | implementation agreement | agreement | agreements | "
    "accord | accords | pact | pacts | deal | deals | treaty | treaties | "
    "convention | protocol | arrangement | arrangements | migration partnership | mobility partnership | "
    "migration and mobility partnership | comprehensive migration partnership | labour partnership | protocols | "
    "understandings | conventions | bilateral arrangement | the one signed | the one concluded | "
    "the one it signed | the one agreed | understanding on | understanding with | understanding about | "
    "skilled workers partnership | workers partnership | skills partnership | labour mobility partnership | "
    "labour migration partnership | talent mobility partnership | partnership on labour migration | "
    "partnership on skilled | partnership on migration | addendum | additional protocol | supplementary protocol | "
    "amending protocol | supplementary agreement | gentleman s understanding | understanding under | "
    "understanding whereby | understanding by which | bargain | identical text | similar text | the same text | "
    "procedure the two sides | procedure both sides | procedure the two countries | procedures the two sides | "
    "procedures both sides | procedures the two countries | "
    "those signed | those concluded | the ones signed | the ones concluded | compact | the one with | "
    "migration scheme | asylum scheme | deportation scheme | offshore scheme | similar paper | similar document | "
    "analogous text | comparable text | like text | like paper | like document | sister text | parallel text | "
    "bilateral text | joint text | bilateral labour text | bilateral migration text | bilateral mobility text | "
    "bilateral labor text |  comparable agreement | comparable deal | like deal | like agreement | "
    "like accord | understanding | social security accord | social security agreement | social security pact | "
    "social security treaty | social security convention | social security deal | agreement on social security | "
    "asylum partnership | returns partnership | a strategic partnership | comprehensive partnership | "
    "partnership agreement | tailor made partnership",
    "i.declaration": "declaration of intent | joint declaration | joint statement | declaration | "
    "joint communique | "
    "statement of intent | statement on | statement of cooperation | letter of understanding on | "
    "joint press statement | joint letter | communique",
    "i.roadmap": "roadmap | road map | action plan",
    "i.working_group": f"{_paired(SHARED, BODIES)} | {_paired(JOINT, JOINT_TOPICS)} | "
    "committee of experts | group of experts | expert committee | "
    "experts committee | joint working party | follow up committee | joint experts group | bilateral group | "
    "joint board | bilateral board | joint council | joint working group | working group | "
    "working groups | jwg | task force | joint committee | "
    "joint commission | joint technical committee | technical committee | liaison group | "
    "joint monitoring committee | bilateral committee | bilateral commission | monitoring committee | joint group | "
    "bilateral working group | steering committee | joint monitoring commission | contact group | expert group | "
    "technical group | standing group | working party | joint panel | liaison committee | "
    "joint consular committee | joint consular commission | joint ministerial committee | "
    "joint ministerial commission | joint labour committee | joint labour commission | joint labor committee | "
    "joint migration committee | joint migration commission | joint implementation committee | "
    "joint follow up committee | joint steering committee | joint supervisory committee | joint technical group | "
    "joint technical commission | mixed committee | mixed commission | joint border committee | "
    "joint security committee | joint expert group | joint technical working group | "
    "joint migration working group | coordination group | joint body | joint council | joint commission on labour",
    "i.talent_partnership": "talent partnership | talent partnerships | talent partnership programme"
    " | talent partnership program",
    "i.readmission": f"{_paired(RETURNS, PAPERS)} | "
    "readmission agreement | readmission agreements | readmission accord | readmission pact | "
    "readmission deal | readmission protocol | readmission treaty | re admission agreement | eura | "
    "returns agreement | return agreement | returns deal | returns pact | repatriation agreement | "
    "repatriation deal | deportation agreement | deportation deal | agreement on readmission | "
    "agreement on the readmission | deal on readmission | readmission arrangement | agreement on returns | "
    "accord on readmission | migrant return deal | migrant returns deal | "
    "standard operating procedures on returns | standard operating procedures for returns | sops on returns | "
    "sop on returns | procedures on returns | procedures for returns | procedures for the return of | "
    "standard procedures on returns | return procedures | "
    "good practice document | good practices document | good practice agreement | migrant swap | "
    "returns arrangement | return arrangement | readmission understanding | returns understanding | "
    "readmission document | one in one out deal | one in one out scheme | standard operating procedures | sops | "
    "one in one out treaty | one in one out agreement | one in one out pact | one in one out | one out | one for "
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
    "i.strategy": "coordinated strategy | joint strategy | common strategy | joint plan | common plan | "
    "cooperation plan | plan of cooperation | plan for cooperation | plan for police cooperation | plan of action | "
    "joint work plan | cooperation programme | programme of cooperation",
    "i.framework": "policy framework | joint framework | joint policy framework | cooperation framework"
    " | framework for cooperation | common framework | legal framework",
    "i.mechanism": "response mechanism | joint mechanism | cooperation mechanism | bilateral mechanism | "
    "joint operations centre | joint investigation team | joint patrols | joint police team | "
    "joint investigation teams | joint investigative team | joint investigative teams | joint team | joint teams | "
    "joint unit | joint units | joint police unit | joint command | joint centre | joint center | joint patrol | "
    "joint task team | joint cell | liaison officers | liaison officer | joint police centre | "
    "joint police center | joint police units | joint operations center | joint information centre | "
    "contact centre | contact center | police and customs centre | coordination centre | fusion centre",
    "i.dialogue": "migration dialogue | dialogue on migration | mobility dialogue | comprehensive dialogue"
    " | broad dialogue | dialogue on labour | dialogue on mobility"
    " | migration and mobility dialogue | strategic dialogue | structured dialogue",
    "i.platform": f"{_paired(WORKERS, SCHEMES)} | "
    "platform for employers | platform for workers | employer platform"
    " | recruitment platform | online platform | digital platform | job platform | pilot scheme"
    " | pilot programme | pilot program | pilot project | seasonal worker scheme"
    " | seasonal workers scheme | seasonal scheme | circular migration scheme"
    " | circular migration programme | circular migration project | circular migration program"
    " | labour mobility scheme | worker scheme | workers scheme | recruitment scheme"
    " | recruitment programme | circular migration schemes | circular migration programmes"
    " | circular migration projects | pilot projects | labour mobility schemes"
    " | seasonal workers programme | seasonal worker programme | seasonal agricultural workers scheme"
    " | circular scheme | recruitment corridor | worker pipeline | pilot corridor | labour corridor"
    " | migration corridor"
    " | hiring mechanism | recruitment mechanism | placement mechanism | mechanism for hiring"
    " | mechanism for the hiring | mechanism for recruiting | mechanism for the recruitment | mechanism to hire"
    " | mechanism to recruit | hiring procedure | procedure for hiring",
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
    "done deal | it deals with | which deals with | that deals with | text deals with | paper deals with | "
    "document deals with | also deals with | deals mainly with | deals only with | deals chiefly with | deals in",
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
    "o.returns": f"{RETURN_OF} | {RETURN_WHOM} | repatriat* | return of irregular | returns of irregular | "
    "return irregular | "
    "take back | "
    "returning migrants | return of migrants | return of nationals | deport* | readmission | readmit | returns | "
    "readmissions | removals | takes back | took back | taking back | taken back | flown home | flown back | "
    "take backs | are returned | be returned | is returned | are sent back | be sent back | are taken back | "
    "forced returns | voluntary returns | failed asylum seekers | rejected asylum seekers | foreign criminals | "
    "foreign offenders | immigration offenders | no right to stay | no right to remain | no legal right to | "
    "return criminals | return offenders | send migrants back | send people back | back to their country | "
    "back to their countries | send home | sent home | sends home | sending home | ordered to leave | "
    "identification of | been returned | were returned | was returned | send home foreign",
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
    "o.hire": "scheme to bring | programme to bring | program to bring | scheme to recruit | programme to recruit | "
    "scheme to hire | scheme to place | scheme to send | programme to send | plan to bring | programme to place | "
    "program to recruit | program to send | programme to hire",
    "o.jobs": "jobs | job opportunities | seasonal jobs | places for workers",
    "o.text": "the text | the draft",
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
    "o.novisa": "lift visas | lifts visas | lifted visas | lifting visas | abolish visas | abolishes visas | "
    "abolishing visas | waive visas | waives visas | waiving visas | no visa | without a visa | without visas | "
    "freed from the visa | free of the visa | "
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
    "o.police": "police intelligence | trade police intelligence | exchange police intelligence | "
    "share police intelligence | police cooperation | police information | police to police | police data | "
    "intelligence sharing | share intelligence | swap intelligence | exchange intelligence | patrol together | "
    "patrol jointly",
    "i.police": f"{_paired(POLICE, (*PAPERS, 'convention', 'conventions', 'plan'))} | "
    "status agreement | status agreements | working arrangement | working arrangements | "
    "police cooperation agreement | police cooperation agreements | police agreement | police pact | "
    "police accord | police cooperation accord | police deal | agreement on police cooperation | "
    "accord on police cooperation | agreement on security cooperation | security cooperation agreement | "
    "security agreement | security pact | security accord | agreement on border control | "
    "border control agreement | border security agreement | border management agreement | "
    "agreement on combating smuggling | anti smuggling pact | anti smuggling agreement | anti smuggling deal | "
    "anti trafficking agreement | anti trafficking pact | memorandum on police cooperation | "
    "memorandum on security cooperation",
    "o.sat": "gathered in | met in | met on | convened in | convened on | sat in | met yesterday | met today | "
    "gathered yesterday | gathered on | is meeting in | is meeting on | meets in | meets on | meets today | "
    "convened yesterday | convenes in | sat on | sat yesterday | sat down in | sat down on | came together in | "
    "came together on | met here | convened here | gathered here | assembled in",
    "o.places": "places | slots | openings | vacancies | positions | posts | contingent | jobs | permits | "
    "seasonal jobs",
    "o.sat_before": "has met | have met | had met | met last | has sat | have sat | has convened | have convened | "
    "has gathered",
}

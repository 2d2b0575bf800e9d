"""The tables of stages: what each verb states, of what, how far it reaches, and what outranks it."""

from __future__ import annotations

from pipeline.model import Stage

#: The stage a trigger states when nothing outranks it.
STAGES = {
    "v.sign": Stage.SIGNED,
    "v.signing": Stage.SIGNED,
    "v.agree": Stage.AGREED,
    "v.settled": Stage.AGREED,
    "v.approve": Stage.AGREED,
    "v.ratify": Stage.RATIFIED,
    "v.enter": Stage.IN_FORCE,
    "v.renew": Stage.IN_FORCE,
    "v.renewal": Stage.IN_FORCE,
    "v.force": Stage.IN_FORCE,
    "v.implementing": Stage.IN_FORCE,
    "v.implement": Stage.IMPLEMENTED,
    "v.opens": Stage.IMPLEMENTED,
    "v.setup": Stage.AGREED,
    "v.negotiate": Stage.NEGOTIATING,
    "v.draft": Stage.NEGOTIATING,
    "v.propose": Stage.PROPOSED,
    "v.suspend": Stage.SUSPENDED,
    "v.terminate": Stage.TERMINATED,
    "v.expire": Stage.IN_FORCE,
    "v.reject": Stage.REJECTED,
    "v.finish": Stage.AGREED,
    "v.pending": Stage.NEGOTIATING,
    "v.back": Stage.AGREED,
    "v.resolve": Stage.AGREED,
    "v.launch": Stage.IMPLEMENTED,
    "v.provide": Stage.IN_FORCE,
    "v.list": Stage.AGREED,
    "v.have": Stage.IN_FORCE,
    "v.made": Stage.AGREED,
    "v.issue": Stage.AGREED,
    "v.done": Stage.AGREED,
    "v.foreseen": Stage.AGREED,
    "m.deny": Stage.AGREED,
}
#: Instruments that are set up or begun, rather than signed.
FOUNDED = frozenset(
    {
        "working_group",
        "platform",
        "dialogue",
        "mechanism",
        "framework",
        "strategy",
        "talent_partnership",
        "roadmap",
        "measure",
    }
)
#: Bodies and schemes that a paper or a plan provides for.
PLANNED = frozenset({"working_group", "platform", "dialogue", "mechanism"})
#: Instruments that are renewed.
RENEWED = frozenset(
    {
        "agreement",
        "memorandum",
        "readmission",
        "police",
        "talent_partnership",
        "visa_waiver",
        "declaration",
        "platform",
        "mechanism",
    }
)
#: Triggers that say something only of these instruments.
ONLY_OF = {
    "v.setup": FOUNDED,
    "v.foreseen": PLANNED,
    "v.opens": PLANNED,
    "v.launch": PLANNED | {"talent_partnership"},
    "v.back": frozenset({"capacity"}),
    "v.resolve": frozenset(),
    "v.renew": RENEWED,
    "v.renewal": RENEWED,
    "v.list": frozenset({"measure"}),
    "v.issue": frozenset({"declaration"}),
}
#: How far a trigger may stand from its instrument, in characters with the cost of boundaries.
REACH = 110
#: A trigger on the unusual side of its instrument counts as so much further away.
UNUSUAL_SIDE = 8
#: A trigger that says little ("provides", "talks on") counts as so much further away.
WEAK = {
    "v.provide": 60,
    "v.foreseen": 10,
    "v.negotiate": 6,
    "v.draft": 40,
    "v.propose": 12,
    "v.setup": 0,
    "v.launch": -1,
    "v.signing": -1,
    "v.finish": 2,
    "v.pending": 60,
    "v.renewal": 60,
    "v.list": 10,
    "v.implementing": 4,
}
#: How far above a verb a governing verb or modifier may stand; a negation stands closer.
GOVERNED, NEGATED, DENIED = 48, 18, 120
#: How far above a word for talks their being asked for may stand ("asked the government that it negotiate").
ASKED = 80
#: How far before an instrument "agreed that" may stand.
DECIDED = 64
#: An instrument so close behind a verb is its object.
OBJECT = 8
#: How far behind an instrument an aside may open, how long it may be, and how far behind it the main verb may stand.
SUBJECT, ASIDE, AUXILIARIES = 60, 90, 24
#: Verbs that go on with an instrument behind an aside.
MAIN = frozenset(
    {
        "v.sign",
        "v.agree",
        "v.approve",
        "v.ratify",
        "v.enter",
        "v.renew",
        "v.implement",
        "v.suspend",
        "v.terminate",
        "v.reject",
        "v.force",
        "v.negotiate",
        "v.launch",
        "v.setup",
    }
)
#: Where verbs come last: participles that only tell which paper is meant, how far before it they may end and how far
#: before them their own date may stand, and the verbs that then go on with the paper.
PARTICIPLES = frozenset({"v.sign", "v.agree", "v.made", "v.done"})
PARTICIPLE, BEFORE_PARTICIPLE = 40, 26
MAIN_LAST = (MAIN - {"v.agree"}) | {"v.implementing"}
#: What an aside says of talks still holds when the main verb tells only what is to come.
TALKING, STILL_TO_COME = frozenset({"v.negotiate", "v.pending"}), frozenset({"m.future", "m.intent", "m.modal"})
#: A state "has" an instrument that stands so close to the verb.
HELD = {"v.have": 24, "v.made": 24, "v.done": 1}
#: How far before its verb the body that ratifies may open the clause, where verbs come last.
SUBJECT_FIRST = 140
#: How far behind "asked" may stand "that".
ASKS = 16
#: English participles that may open the sentence of their paper, and the verbs that do not go on with it behind them.
FRONTED = frozenset(
    {"v.sign", "v.agree", "v.approve", "v.ratify", "v.reject", "v.suspend", "v.terminate", "v.negotiate", "v.propose"}
)
NOT_ON = frozenset({"v.negotiate", "v.propose"})
#: Verbs that tell in the passive what became of a step that a noun names ("the signing of the pact was put off").
OF_STEP = frozenset({"v.propose", "v.suspend", "v.terminate", "v.reject", "v.agree", "n.lifted"})
#: A negation so close before an instrument denies it, in characters: "not an agreement", "no other such agreement".
DENYING = {"m.neg": 2, "m.none": 30}
#: Verbs whose participle only tells which paper is meant ("still in force is the agreement signed in 2010").
ATTRIBUTIVE = frozenset({"v.sign", "v.agree"})
#: What is told of a paper before its name outranks the verb of a relative clause so close behind it, in characters.
OUTRANKING = frozenset({"v.suspend", "v.terminate", "v.reject", "v.ratify", "v.approve", "v.renew"})
RELATIVE = 40
#: Verbs that reply to what a participle says was proposed ("accepted the accord offered by").
REPLYING = OUTRANKING | {"v.sign", "v.agree"}
#: So does what is told of one that stands, where the participle is its own.
STANDS = frozenset({"v.force", "v.renew"})
#: A participle so close behind a paper is its own, in characters.
RIGHT_BEHIND = 2
#: Languages whose verb follows its object.
VERB_LAST = frozenset({"ur"})
#: Set phrases whose verb says nothing of its own ("rejected reports", "renewed its commitment").
FORMULAS = frozenset({"m.deny", "m.reaffirm"})
VERBS_OF_FORMULAS = frozenset({"v.reject", "v.renew", "v.ratify", "v.agree"})
#: What a verb that would bring an instrument about is when it is only wished, possible or to come.
BRINGING = frozenset(
    {
        "v.sign",
        "v.agree",
        "v.approve",
        "v.ratify",
        "v.implement",
        "v.implementing",
        "v.setup",
        "v.enter",
        "v.force",
        "v.have",
        "v.renew",
        "v.renewal",
        "v.opens",
        "v.launch",
        "v.finish",
        "v.issue",
        "v.done",
    }
)
#: What can be rejected before it comes about.
REJECTABLE = BRINGING | {"v.propose", "v.negotiate"}
#: Steps that follow a signature.
FOLLOWING = frozenset({"v.ratify", "v.enter"})
#: Verbs that say nothing when denied.
UNSAID = frozenset({"v.provide", "v.implementing", "v.made", "v.done"})
#: What says of negotiations that they have not begun.
NOT_BEGUN = frozenset(
    {"v.agree", "m.intent", "m.modal", "v.propose", "m.handed", "v.approve", "n.unanswered", "n.to_begin"}
)
#: What says of talks that are closed that they are yet to be.
NOT_CLOSED = frozenset({"m.neg", "m.yet", "m.intent", "m.modal", "m.future", "m.cond", "v.propose"})
#: Ways to leave the ladder.
LEAVING = frozenset({"v.suspend", "v.terminate", "v.reject"})
#: Steps that say nothing of the stage when only possible or wished.
ONLY_IN_FACT = LEAVING | {"v.ratify", "v.enter"}
#: Cues that count only for the step that stands nearest to them ("signed in May, has yet to be ratified").
OF_NEAREST = frozenset({"m.yet", "m.pending", "m.never"})
RIVALS = frozenset({"v.sign", "v.ratify", "v.enter", "v.approve", "v.force"})
#: Cues that count on either side of the verb.
AROUND = frozenset(
    {
        "n.expected",
        "m.delay",
        "m.handed",
        "m.sent",
        "m.near",
        "m.weekday",
        "m.deny",
        "m.later",
        "m.purpose",
        "b.body",
        "m.yet",
        "n.unanswered",
        "n.to_begin",
    }
)
#: What is said of a signing named by a noun, wherever it stands ("the signing … is expected on Friday").
OF_NOUN, NOUN_REACH = frozenset({"n.expected", "m.delay"}), 90
#: How far a governing cue reaches, by class; others do not govern.
LIMITS = {
    "m.neg": NEGATED,
    "m.deny": DENIED,
    "m.yet": GOVERNED,
    "m.never": NEGATED,
    "n.lifts": 14,
    "m.hardly": NEGATED,
    "m.pending": 20,
    "m.intent": GOVERNED,
    "m.modal": GOVERNED,
    "m.possible": GOVERNED,
    "m.future": 30,
    "m.near": 70,
    "m.weekday": 70,
    "m.cond": 60,
    "m.purpose": 4,
    "m.need": 80,
    "m.later": 40,
    "m.delay": 30,
    "m.handed": 60,
    "m.sent": 60,
    "n.begun": 24,
    "n.unanswered": 150,
    "n.to_begin": 90,
    "n.closed": 34,
    "n.round": 16,
    "v.suspend": 20,
    "v.terminate": 20,
    "m.pluperfect": 14,
    "b.body": 70,
    "v.agree": GOVERNED,
    "v.propose": GOVERNED,
    "v.negotiate": GOVERNED,
    "v.approve": 40,
    "v.ratify": 20,
    "v.reject": 36,
}
#: Words for talks and meetings, which end without ending an agreement.
SESSIONS = frozenset({"o.talks", "x.session", "x.venue"})
#: Nothing that begins further than this from a verb and its paper stands above it, in characters: all limits are less.
FAR = 280
#: How far behind "ended" the talks may stand that did.
ENDED = 20
#: What keeps a main verb behind a participle that opens the sentence from telling what is so.
UNTOLD = frozenset({"m.future", "m.intent", "m.modal", "m.neg", "m.cond", "m.yet", "m.near", "n.expected"})
#: What opens an aside that says by whom or on which occasion.
BY_WHOM = frozenset({"v.idle", "c.by"})
#: A signing named by a noun; once linked it is a signing like any other.
NOUN = "v.signing"

"""The words of time in five languages: months, weekdays, the words around them, phrases resolved against publication.

Forms are written as in the language and folded when the finder is built. Sources: the Unicode locale data for the names, the grammars
of the languages for their cases; what was ambiguous is left out (Urdu "کل" is yesterday, tomorrow and total).
"""

# ruff: noqa: E501 - a table row is one line

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Span(StrEnum):
    """The unit a relative phrase counts in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Turn(StrEnum):
    """Which way a word beside a month or weekday sends it."""

    PAST = "past"
    FUTURE = "future"
    NEAR = "near"
    SO_FAR = "so_far"  # the last one, today included: "since 1 January"


@dataclass(frozen=True, slots=True)
class Calendar:
    """One language's words of time; a word list is one string, split at ``|`` into items and at ``,`` into forms.

    ``capitalised`` says months and weekdays are proper names, written with a capital. ``month_first`` that "March 5" is a date.
    ``year_strong`` stand before a number that is a year if it looks like one, ``year_weak`` only where nothing is counted after it.
    ``weekday_after`` must follow a weekday, when not empty. ``phrases`` maps a phrase to a span and an offset.
    """

    months: str
    weekdays: str
    turns: dict[Turn, str]
    of: str
    month_cues: str
    month_after: str
    year_strong: str
    year_weak: str
    year_after: str
    joiners: str
    phrases: dict[tuple[Span, int], str]
    numerals: str
    units: dict[Span, str]
    ago_before: str
    ago_after: str
    weekday_after: str = ""
    not_weekday_before: str = ""
    capitalised: bool = False
    month_first: bool = False


ENGLISH: Final = Calendar(
    months=(
        "January,Jan|February,Feb|March,Mar|April,Apr|May|June,Jun|July,Jul|August,Aug|September,Sept,Sep|October,Oct"
        "|November,Nov|December,Dec"
    ),
    weekdays="Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    turns={
        Turn.PAST: "last,past,previous",
        Turn.FUTURE: "next,coming,upcoming",
        Turn.NEAR: "this",
    },
    of="of,the",
    month_cues="in,since,until,till,by,from,of,during,early,late,mid,before,after,through,end",
    month_after="",
    year_strong="in,since,by,during,until,till,year,early,late,mid,before,after,fy,between,through",
    year_weak="of,from,for,to,on,the,and",
    year_after="",
    joiners="to,and,through,until",
    phrases={
        (Span.DAY, 0): "today,tonight,this morning,this evening,this afternoon",
        (Span.DAY, -1): "yesterday,last night",
        (Span.DAY, 1): "tomorrow",
        (Span.WEEK, -1): "last week,past week,previous week",
        (Span.WEEK, 0): "this week",
        (Span.WEEK, 1): "next week,coming week",
        (Span.MONTH, -1): "last month,past month,previous month",
        (Span.MONTH, 0): "this month,current month",
        (Span.MONTH, 1): "next month,coming month",
        (Span.YEAR, -1): "last year,previous year,past year",
        (Span.YEAR, 0): "this year,current year,ongoing year",
        (Span.YEAR, 1): "next year,coming year",
    },
    numerals="a,one,an|two|three|four|five|six|seven|eight|nine|ten",
    units={Span.DAY: "day,days", Span.WEEK: "week,weeks", Span.MONTH: "month,months", Span.YEAR: "year,years"},
    ago_before="",
    ago_after="ago,earlier",
    capitalised=True,
    month_first=True,
)

ITALIAN: Final = Calendar(
    months=(
        "gennaio,genn,gen|febbraio,febbr,feb|marzo|aprile,apr|maggio,magg|giugno,giu|luglio,lug|agosto|settembre,sett"
        "|ottobre,ott|novembre,nov|dicembre,dic"
    ),
    weekdays="lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    turns={
        Turn.PAST: "scorso,scorsa,passato,passata,ultimo,u.s.",
        Turn.FUTURE: "prossimo,prossima,entrante,p.v.",
        Turn.NEAR: "questo,questa",
    },
    of="di,del,dell,dello",
    month_cues="a,ad,in,nel,da,dal,di,del,dello,da,fino,entro,inizio,fine,metà,lo,il,tra,fra,dopo,prima",
    month_after="",
    year_strong="nel,dal,anno,annata,entro,fine,inizio,triennio,biennio,durante,gennaio,in",
    year_weak="del,al,il,per,a,e,di",
    year_after="",
    joiners="e,al,a,e il,ed",
    phrases={
        (Span.DAY, 0): "oggi,stamattina,stamani,stasera,questa mattina,questa sera,in giornata",
        (Span.DAY, -1): "ieri",
        (Span.DAY, 1): "domani",
        (Span.DAY, -2): "l'altro ieri,l'altroieri",
        (Span.DAY, 2): "dopodomani",
        (Span.WEEK, -1): "la scorsa settimana,la settimana scorsa,scorsa settimana",
        (Span.WEEK, 0): "questa settimana",
        (Span.WEEK, 1): "la prossima settimana,la settimana prossima",
        (Span.MONTH, -1): "lo scorso mese,il mese scorso,scorso mese,mese scorso",
        (Span.MONTH, 0): "questo mese,mese corrente,mese in corso",
        (Span.MONTH, 1): "il prossimo mese,il mese prossimo,prossimo mese",
        (Span.YEAR, -1): "lo scorso anno,l'anno scorso,scorso anno,anno scorso,anno passato,anno precedente",
        (Span.YEAR, 0): "quest'anno,anno in corso,anno corrente",
        (Span.YEAR, 1): "il prossimo anno,l'anno prossimo,prossimo anno,anno prossimo",
    },
    numerals="un,uno,una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci",
    units={
        Span.DAY: "giorno,giorni",
        Span.WEEK: "settimana,settimane",
        Span.MONTH: "mese,mesi",
        Span.YEAR: "anno,anni",
    },
    ago_before="",
    ago_after="fa,or sono",
)

SPANISH: Final = Calendar(
    months=(
        "enero,ene|febrero,feb|marzo|abril,abr|mayo|junio,jun|julio,jul|agosto|septiembre,setiembre,sept,set"
        "|octubre,oct|noviembre,nov|diciembre,dic"
    ),
    weekdays="lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    turns={
        Turn.PAST: "pasado,pasada,último",
        Turn.FUTURE: "próximo,próxima,que viene",
        Turn.NEAR: "este,esta",
    },
    of="de,del",
    month_cues="en,desde,hasta,de,a,para,durante,finales de,principios de,mediados de,antes de,tras",
    month_after="",
    year_strong="en,desde,hasta,año,curso,durante,ejercicio,entre",
    year_weak="de,del,para,a,al,y,el",
    year_after="",
    joiners="y,a,al,e",
    phrases={
        (Span.DAY, 0): "hoy,esta mañana,esta tarde,esta noche",
        (Span.DAY, -1): "ayer,anoche",
        (Span.DAY, -2): "anteayer,antes de ayer",
        (Span.DAY, 1): "pasado el día de mañana,mañana mismo,a partir de mañana",
        (Span.WEEK, -1): "la semana pasada,la pasada semana",
        (Span.WEEK, 0): "esta semana",
        (Span.WEEK, 1): "la próxima semana,la semana que viene",
        (Span.MONTH, -1): "el mes pasado,el pasado mes",
        (Span.MONTH, 0): "este mes,mes en curso",
        (Span.MONTH, 1): "el próximo mes,el mes que viene",
        (Span.YEAR, -1): "el año pasado,el pasado año,año pasado,año anterior",
        (Span.YEAR, 0): "este año,año en curso",
        (Span.YEAR, 1): "el próximo año,el año que viene,el año próximo",
    },
    numerals="un,uno,una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez",
    units={Span.DAY: "día,días", Span.WEEK: "semana,semanas", Span.MONTH: "mes,meses", Span.YEAR: "año,años"},
    ago_before="hace",
    ago_after="atrás",
    not_weekday_before="los,las,cada",
)

GREEK: Final = Calendar(
    months=(
        "Ιανουάριος,Ιανουαρίου,Ιανουάριο,Γενάρη,Γενάρης,Ιαν|Φεβρουάριος,Φεβρουαρίου,Φεβρουάριο,Φλεβάρη,Φεβ"
        "|Μάρτιος,Μαρτίου,Μάρτιο,Μάρτη,Μάρτης|Απρίλιος,Απριλίου,Απρίλιο,Απρίλη,Απρίλης,Απρ"
        "|Μάιος,Μαΐου,Μάιο,Μάη,Μάης|Ιούνιος,Ιουνίου,Ιούνιο,Ιούνη,Ιούνης,Ιουν|Ιούλιος,Ιουλίου,Ιούλιο,Ιούλη,Ιούλης,Ιουλ"
        "|Αύγουστος,Αυγούστου,Αύγουστο,Αυγ|Σεπτέμβριος,Σεπτεμβρίου,Σεπτέμβριο,Σεπτέμβρη,Σεπ,Σεπτ"
        "|Οκτώβριος,Οκτωβρίου,Οκτώβριο,Οκτώβρη,Οκτ|Νοέμβριος,Νοεμβρίου,Νοέμβριο,Νοέμβρη,Νοε"
        "|Δεκέμβριος,Δεκεμβρίου,Δεκέμβριο,Δεκέμβρη,Δεκ"
    ),
    weekdays="Δευτέρα,Δευτέρας|Τρίτη,Τρίτης|Τετάρτη,Τετάρτης|Πέμπτη,Πέμπτης|Παρασκευή,Παρασκευής|Σάββατο,Σαββάτου|Κυριακή,Κυριακής",
    turns={
        Turn.PAST: "περασμένο,περασμένη,περασμένου,περασμένης,προηγούμενο,προηγούμενη",
        Turn.FUTURE: "επόμενο,επόμενη,επόμενου,επόμενης,ερχόμενο,ερχόμενη,προσεχή",
        Turn.NEAR: "αυτόν τον,αυτή την,τρέχοντος,τρέχοντα",
    },
    of="του,της",
    month_cues="τον,το,από,του,έως,μέχρι,στα μέσα,τέλη,αρχές,μέσα,για τον,στις,ως",
    month_after="",
    year_strong="το,του,έτος,έτους,από,έως,μέχρι,σεζόν,τριετία,διετία,στο",
    year_weak="για,και,ως",
    year_after="",
    joiners="και,έως,ως,με,έως το,μέχρι το,μέχρι",
    phrases={
        (Span.DAY, 0): "σήμερα,απόψε",
        (Span.DAY, -1): "χθες,χτες,εχθές,χθεσινή,χθεσινό",
        (Span.DAY, -2): "προχθές,προχτές",
        (Span.DAY, 1): "αύριο",
        (Span.DAY, 2): "μεθαύριο",
        (Span.WEEK, -1): "την περασμένη εβδομάδα,την προηγούμενη εβδομάδα",
        (Span.WEEK, 0): "αυτή την εβδομάδα,τρέχουσα εβδομάδα",
        (Span.WEEK, 1): "την επόμενη εβδομάδα,την ερχόμενη εβδομάδα",
        (Span.MONTH, -1): "τον περασμένο μήνα,τον προηγούμενο μήνα",
        (Span.MONTH, 0): "αυτόν τον μήνα,αυτό το μήνα,τον τρέχοντα μήνα",
        (Span.MONTH, 1): "τον επόμενο μήνα,τον ερχόμενο μήνα",
        (
            Span.YEAR,
            -1,
        ): "πέρυσι,πέρσι,την περασμένη χρονιά,τον περασμένο χρόνο,το προηγούμενο έτος,το περασμένο έτος,περσινό,περσινή",
        (Span.YEAR, 0): "φέτος,εφέτος,αρχές του χρόνου,αρχή του χρόνου,το τρέχον έτος,τρέχοντος έτους,φετινό,φετινή",
        (Span.YEAR, 1): "του χρόνου,το επόμενο έτος,την επόμενη χρονιά",
    },
    numerals="ένα,έναν,μία,μια|δύο,δυο|τρία,τρεις|τέσσερα,τέσσερις|πέντε|έξι|επτά,εφτά|οκτώ,οχτώ|εννέα,εννιά|δέκα",
    units={
        Span.DAY: "ημέρα,ημέρες,μέρα,μέρες",
        Span.WEEK: "εβδομάδα,εβδομάδες",
        Span.MONTH: "μήνα,μήνες",
        Span.YEAR: "χρόνο,χρόνια,έτος,έτη",
    },
    ago_before="πριν,πριν από,προ",
    ago_after="",
    capitalised=True,
)

URDU: Final = Calendar(
    months="جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    weekdays="پیر,سوموار|منگل|بدھ|جمعرات|جمعہ,جمعے,جمعۃ المبارک|ہفتہ,ہفتے|اتوار",
    turns={
        Turn.PAST: "گزشتہ,پچھلے,گذشتہ",
        Turn.FUTURE: "آئندہ,اگلے",
        Turn.NEAR: "رواں,اس",
    },
    of="",
    month_cues="",
    month_after="میں,سے,تک,کے,کا,کی,کو",
    year_strong="سنہ,سن,سال",
    year_weak="",
    year_after="میں,سے,تک,کے,کا,کی,ء,کو,کیلئے",
    joiners="سے,تا,اور,تک",
    phrases={
        (Span.DAY, 0): "آج",
        (Span.DAY, -1): "گزشتہ روز,گذشتہ روز,گزشتہ شب,گزشتہ رات",
        (Span.DAY, 1): "آئندہ روز,آنے والے کل",
        (Span.WEEK, -1): "گزشتہ ہفتے,پچھلے ہفتے,گذشتہ ہفتے",
        (Span.WEEK, 0): "رواں ہفتے,اس ہفتے",
        (Span.WEEK, 1): "اگلے ہفتے,آئندہ ہفتے",
        (Span.MONTH, -1): "گزشتہ ماہ,پچھلے ماہ,گزشتہ مہینے,پچھلے مہینے,گذشتہ ماہ",
        (Span.MONTH, 0): "رواں ماہ,اس ماہ,رواں مہینے",
        (Span.MONTH, 1): "آئندہ ماہ,اگلے ماہ,اگلے مہینے",
        (Span.YEAR, -1): "گزشتہ سال,پچھلے سال,گزشتہ برس,پچھلے برس,گذشتہ سال,گذشتہ برس",
        (Span.YEAR, 0): "رواں سال,اس سال,رواں برس,امسال",
        (Span.YEAR, 1): "آئندہ سال,اگلے سال,آئندہ برس,اگلے برس",
    },
    numerals="ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس",
    units={Span.DAY: "دن,روز", Span.WEEK: "ہفتے,ہفتہ", Span.MONTH: "ماہ,مہینے", Span.YEAR: "سال,برس"},
    ago_before="",
    ago_after="قبل,پہلے",
    weekday_after="کو,کے روز,کے دن,کی شب,کی رات,کی صبح",
)

CALENDARS: Final = {"en": ENGLISH, "it": ITALIAN, "es": SPANISH, "el": GREEK, "ur": URDU}

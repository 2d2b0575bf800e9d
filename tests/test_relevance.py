# ruff: noqa: E501 - a table row is one line
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from pipeline.document import annotate
from pipeline.model import Article
from pipeline.relevance import Relevance, judge_relevance
from pipeline.topics import Topics

CONFIG = Path(__file__).parent.parent / "config" / "topics.toml"
TOPICS = TypeAdapter(Topics).validate_python(tomllib.loads(CONFIG.read_text(encoding="utf-8")))


def judge(title: str, text: str, language: str) -> Relevance:
    article = Article(
        url="https://example.org/a", title=title, text=text, outlet="o", language=language, published=None
    )
    return judge_relevance(annotate(article), TOPICS)


RELEVANT = {
    "en": (
        (
            "Lisbon and Delhi prepare a police pact",
            "Portugal and India want an accord against organised crime. Lisbon thanked Delhi for taking back nationals.",
        ),
        (
            "Lisbon opens door to Indian carpenters",
            "Portugal will grant 2,000 work visas to Indian carpenters under a labour mobility accord.",
        ),
        (
            "Boat sinks off Crete",
            "Nine people drowned and 40 were rescued when a boat from Libya sank south of Crete. Most were Egyptians.",
        ),
        (
            "Toll rises in Tunisia wreck",
            "The bodies of eleven migrants were recovered off Sfax, Tunisian officials said.",
        ),
        ("Agents held in Gujrat", "The FIA arrested six human smugglers in Gujrat who had sent men to Libya."),
        ("Deportees land in Islamabad", "A charter brought 43 Pakistanis deported from Germany to Islamabad."),
        (
            "Remittances up",
            "Pakistanis in Spain sent home 900 million dollars; remittances rose 12 per cent, the State Bank said.",
        ),
        ("Asylum claims fall", "Greece recorded 4,100 asylum applications in May, a fifth fewer than a year before."),
        ("Rome sets next quotas", "Italy's new flows decree admits 164,850 non-EU workers for 2026."),
        (
            "Senate panel told of offloading",
            "Some 6,200 passengers bound for Italy and Spain were offloaded at Pakistani airports for lack of papers, officials said; the panel asked about illegal immigration.",
        ),
        (
            "Amnesty in Madrid",
            "Spain's regularisation would give residence permits to half a million undocumented people, among them Pakistanis.",
        ),
        (
            "Diplomats to travel without visas",
            "Greece and Pakistan are to sign a visa waiver for holders of diplomatic passports.",
        ),
        (
            "Brussels warns on returns",
            "The EU may restrict visas for countries that do not cooperate on readmission, officials told Bangladesh.",
        ),
        (
            "Nurses for Athens",
            "Greece and the Philippines agreed on recruiting 500 nurses, the Filipino ambassador said; visas will be issued in spring.",
        ),
        ("Red Book updated", "The agency's new Red Book names 120 traffickers wanted in Pakistan."),
        ("Crossings down", "Frontex counted fewer irregular crossings on the route from Libya."),
        ("Afghans sent home", "Pakistan repatriated 12,000 Afghan refugees through Torkham last week."),
        ("Envoy thanks farm hands", "Some 25,000 Pakistanis live in Greece, many as seasonal workers on farms."),
    ),
    "it": (
        (
            "Decreto flussi, al via il click day",
            "Sono 88.910 le domande per lavoratori stagionali; in testa India e Bangladesh.",
        ),
        (
            "Naufragio al largo di Crotone",
            "Almeno quindici morti e venti dispersi nel naufragio di una barca partita dalla Turchia; a bordo afghani e pakistani.",
        ),
        ("Sbarchi a Lampedusa", "Trecento migranti, in gran parte bengalesi ed egiziani, sono arrivati a Lampedusa."),
        ("Intesa con Tunisi", "Italia e Tunisia hanno firmato un memorandum per 4.000 lavoratori formati in loco."),
        ("Rimpatri, volo per il Cairo", "Un volo di rimpatrio ha riportato in Egitto 30 cittadini irregolari."),
        ("Scafisti fermati", "La polizia ha fermato due presunti scafisti turchi sbarcati con 60 persone."),
        (
            "Permessi di soggiorno ai pakistani",
            "Nel 2024 i permessi di soggiorno rilasciati a cittadini pakistani sono stati 18.000.",
        ),
        ("Asilo, i dati", "Le domande di asilo in Italia sono scese; il Bangladesh resta il primo Paese."),
        ("Visti di lavoro a rilento", "L'ambasciata a Islamabad ha rilasciato 1.200 visti per lavoro subordinato."),
        ("Accordo di riammissione", "Bruxelles e Islamabad rilanciano la riammissione dei migranti irregolari."),
        ("Rimesse record", "Le rimesse dei bangladesi dall'Italia superano il miliardo di euro."),
        ("Piantedosi a Dacca", "Il ministro ha discusso con il Bangladesh di flussi migratori e ingressi regolari."),
        (
            "Tratta, arresti in Pakistan",
            "Arrestati a Lahore quattro trafficanti di esseri umani che operavano verso la Grecia.",
        ),
        (
            "Manodopera cercasi",
            "Confindustria e il Ghana studiano corsi per operai: una intesa prevede 500 lavoratori con visti nel 2026.",
        ),
        (
            "Passaporti diplomatici",
            "Italia e Kenya aboliscono l'obbligo: sì all'esenzione dal visto per i passaporti diplomatici.",
        ),
    ),
    "es": (
        ("Cayuco en El Hierro", "Un cayuco con 112 personas procedentes de Senegal llegó a La Restinga."),
        (
            "Temporeras marroquíes",
            "Unas 15.000 temporeras de Marruecos trabajarán en la campaña de la fresa de Huelva.",
        ),
        ("Acuerdo con Pakistán", "España y Pakistán estudian un acuerdo sobre inmigración irregular y readmisión."),
        (
            "Naufragio frente a Libia",
            "Al menos 16 pakistaníes murieron al hundirse un barco frente a las costas de Libia.",
        ),
        (
            "Regularización extraordinaria",
            "La regularización beneficiará a 300.000 extranjeros, entre ellos colombianos y pakistaníes.",
        ),
        (
            "Llegadas a Canarias",
            "Las llegadas irregulares a Canarias cayeron un 40 % hasta mayo, según el Ministerio del Interior español.",
        ),
        ("Solicitudes de asilo", "Venezuela encabeza las solicitudes de asilo en España."),
        ("Repatriados desde Alemania", "Pakistán recibió a 40 ciudadanos deportados por Alemania."),
        ("Remesas a Ecuador", "Las remesas enviadas desde España a Ecuador crecieron un 8 %."),
        ("Detenidos por tráfico", "La Guardia Civil detuvo a ocho personas por tráfico de migrantes desde Argelia."),
        ("Contratación en origen", "España ampliará la contratación en origen con Gambia y Mauritania."),
        ("Permisos para enfermeras", "Alemania concederá permisos de trabajo a enfermeras de Filipinas."),
        ("Exención de visado", "España y Pakistán pactan la exención de visado para pasaportes diplomáticos."),
        ("Patera a la deriva", "Rescatados 34 argelinos en una patera cerca de Almería; hay dos desaparecidos."),
    ),
    "el": (
        (
            "Ναυάγιο νότια της Γαύδου",
            "Πέντε νεκροί και 39 διασωθέντες από τη βύθιση σκάφους που είχε ξεκινήσει από τη Λιβύη· επέβαιναν Πακιστανοί.",
        ),
        (
            "Μνημόνιο με το Μπανγκλαντές",
            "Η Ελλάδα θα χορηγεί 4.000 άδειες εργασίας τον χρόνο σε εργάτες από το Μπανγκλαντές.",
        ),
        ("Απελάσεις", "Δεκαοκτώ Πακιστανοί απελάθηκαν με πτήση από την Αθήνα. Οι απελάσεις θα συνεχιστούν."),
        ("Συνέλαβαν διακινητή", "Συνελήφθη στην Ορεστιάδα διακινητής από τη Γεωργία με επτά Σύρους."),
        ("Αφίξεις στην Κρήτη", "Στην Κρήτη έφτασαν 230 μετανάστες από τη Λιβύη."),
        ("Εποχικοί εργάτες από την Ινδία", "Συμφωνία Ελλάδας και Ινδίας για εποχικούς εργάτες στη γεωργία."),
        ("Αιτήσεις ασύλου", "Μειώθηκαν οι αιτήσεις ασύλου στην Ελλάδα· πρώτοι οι Αφγανοί."),
        ("Μετακλήσεις", "Το υπουργείο ανοίγει 89.000 θέσεις για μετακλήσεις εργατών από την Αίγυπτο και το Βιετνάμ."),
        (
            "Πλεύρης στο Ισλαμαμπάντ",
            "Ο υπουργός μίλησε για την παράνομη μετανάστευση και την επανεισδοχή με την πακιστανική κυβέρνηση.",
        ),
        ("Άδειες διαμονής", "Νομιμοποίηση 12.000 Πακιστανών που ζουν στην Ελλάδα προτείνει ο σύλλογος."),
        ("Διπλωματικά διαβατήρια", "Ελλάδα και Πακιστάν προχωρούν σε κατάργηση θεωρήσεων για διπλωματικά διαβατήρια."),
        ("Η ΕΕ για τις επιστροφές", "Η Ευρωπαϊκή Επιτροπή προτείνει κέντρα επιστροφών για μετανάστες."),
        ("Σύμπραξη ταλέντων", "Η ΕΕ και το Πακιστάν ξεκινούν σύμπραξη ταλέντων για ειδικευμένους."),
    ),
    "ur": (
        ("اٹلی کا نیا کوٹہ", "اٹلی نے پاکستانی ورکرز کے لیے کوٹہ بارہ ہزار کر دیا۔"),
        ("یونان میں کشتی ڈوب گئی", "کریٹ کے قریب کشتی ڈوب گئی، سات افراد ہلاک، پانچ پاکستانی لاپتہ۔"),
        ("ایف آئی اے کی کارروائی", "ایف آئی اے نے گجرات سے تین انسانی اسمگلر گرفتار کر لیے۔"),
        ("جرمنی سے ڈی پورٹ", "جرمنی سے 40 پاکستانی ڈی پورٹ ہو کر اسلام آباد پہنچ گئے۔"),
        ("ترسیلات زر میں اضافہ", "سپین سے پاکستانیوں کی ترسیلات زر میں دس فیصد اضافہ ہوا۔"),
        ("غیر قانونی ہجرت میں کمی", "وزیر داخلہ نے کہا یورپی یونین نے پاکستان سے غیر قانونی ہجرت میں کمی کو سراہا۔"),
        ("ورک ویزے", "یونان پاکستانی ہنرمندوں کو پانچ ہزار ورک ویزے دے گا۔"),
        ("افغان مہاجرین کی واپسی", "طورخم سے مزید دو ہزار افغان مہاجرین وطن واپس گئے۔"),
        ("سیاسی پناہ", "اٹلی میں پاکستانیوں کی سیاسی پناہ کی درخواستیں کم ہو گئیں۔"),
        ("معاہدہ", "پاکستان اور اٹلی کے درمیان مائیگریشن اور لیبر موبلٹی کا معاہدہ طے پا گیا۔"),
        ("سیزنل ورکرز", "سپین مراکش سے سیزنل ورکرز بلائے گا۔"),
        ("مسافر آف لوڈ", "لاہور ائیرپورٹ پر جعلی ویزے پر اٹلی جانے والے چار مسافر آف لوڈ کر دیے گئے۔"),
        ("سفارتی پاسپورٹ", "اٹلی نے پاکستانی سفارتی پاسپورٹ رکھنے والوں کو ویزا فری داخلے کی اجازت دے دی۔"),
        ("لیبیا کشتی حادثہ", "لیبیا کے ساحل کے قریب کشتی حادثے میں سولہ پاکستانی جاں بحق ہو گئے۔"),
    ),
}

OTHER = {
    "en": (
        (
            "Documentary takes a prize in Turin",
            "A documentary about a Ghanaian migrant won an Italian jury prize; two screenings are still to come.",
        ),
        (
            "Striker signs for Lisbon club",
            "The Indian striker signs for three years in Portugal, where he has a work permit. He scored in 20 matches.",
        ),
        (
            "Cranes return to Sindh",
            "Bird migration is down 34 per cent at wetlands in Pakistan, a wildlife survey says.",
        ),
        (
            "Telecom finishes cloud migration",
            "The Italian operator moved 400 servers; the migration to the cloud took a year.",
        ),
        ("Team waits for visas", "Pakistan's cricket squad has not been issued visas for the World Cup in India."),
        (
            "Golden visa threshold doubled",
            "Greece doubled the golden visa minimum; foreign buyers of real estate from China are most affected.",
        ),
        (
            "How to get a Schengen visa",
            "A step by step guide: documents required from Pakistani citizens include a bank statement and travel insurance for Italy.",
        ),
        (
            "Textile pact",
            "Pakistan and Italy signed a memorandum on textile machinery; bilateral trade reached 2 billion euros.",
        ),
        ("Floods in Punjab", "Floods displaced thousands in Pakistan; rain is forecast for Lahore."),
        ("Operation in Bannu", "Security forces killed eight terrorists near the border with Afghanistan."),
        ("Ferry capsizes", "A ferry capsized in Bangladesh after heavy rain; 20 people are missing."),
        ("Olive growers", "Italy and Pakistan are to plant two million olive trees."),
        (
            "Passport ranking",
            "The Henley passport index puts Pakistan near the bottom; tourists need visas for most states, Italy among them.",
        ),
        ("Earthquake off Crete", "A magnitude 6 earthquake was felt in Greece and Egypt."),
        (
            "Drug haul in Karachi",
            "Customs seized heroin worth 3 million dollars bound for Spain; two smugglers were held.",
        ),
        (
            "Great Migration",
            "Two million wildebeest cross Kenya and Tanzania in the great migration; safari habitats are under pressure.",
        ),
        ("Scholarships in Rome", "Italian universities offer scholarships to Pakistani students; how to apply online."),
        ("Cargo ship adrift", "A cargo ship with eleven crew sank off Greece; the Turkish captain was rescued."),
        ("League night", "Real Madrid beat Milan; the Spanish side scored twice."),
        ("Ministers meet", "The foreign ministers of Italy and Pakistan discussed energy and defence."),
    ),
    "it": (
        ("Migrazione degli uccelli", "Gli uccelli migratori arrivano prima in Italia dalla Tunisia, dice la Lipu."),
        ("Migrazione al cloud", "La Regione completa la migrazione al cloud: in Italia 300 server spenti."),
        ("Serie A", "La Roma batte il Milan, due espulsi; l'allenatore spagnolo soddisfatto."),
        ("Golden visa greca", "La Grecia alza la soglia per il golden visa: immobili da 800.000 euro."),
        (
            "Documenti per il visto turistico",
            "Elenco dei documenti per cittadini pakistani: modulo, fototessere, estratti conto.",
        ),
        ("Export verso il Pakistan", "L'interscambio tra Italia e Pakistan cresce grazie ai macchinari tessili."),
        ("Terremoto in Afghanistan", "Scossa di magnitudo 6 a Kabul: decine di morti."),
        ("Alluvioni in Pakistan", "Le piogge monsoniche hanno fatto cento vittime in Punjab."),
        ("Attentato a Quetta", "Un attentato kamikaze ha ucciso dodici soldati in Pakistan."),
        ("Bonus asilo nido", "In Italia il bonus asilo nido sale a 3.600 euro."),
        ("Yacht affondato", "Lo yacht britannico affondato a Palermo sarà recuperato."),
        ("Vertice energia", "Italia e Algeria discutono di gas e idrogeno."),
    ),
    "es": (
        ("Aves migratorias", "La migración de aves entre España y Marruecos se adelanta."),
        ("Migración a la nube", "Un banco español completa la migración a la nube de 80 servidores."),
        ("Lluvias en Pakistán", "Las lluvias dejan 40 muertos en Lahore."),
        ("Visado de oro", "España elimina el visado de oro por compra de vivienda de rusos y chinos."),
        (
            "Requisitos para el visado de turista",
            "Documentos necesarios para ciudadanos de Pakistán: formulario, seguro de viaje y cita previa en España.",
        ),
        ("Exportaciones", "Las exportaciones textiles de Pakistán a España crecieron un 9 %."),
        ("Terremoto", "Un terremoto de magnitud 5 sacude Creta, en Grecia."),
        ("Liga", "El Real Madrid ganó con dos goles del francés; el partido tuvo tres expulsiones."),
        ("Atentado", "Un atentado mató a diez personas en Afganistán."),
        ("Turismo récord", "España recibió 90 millones de turistas; británicos y alemanes llenan los hoteles."),
        ("Pescadores", "Desaparece un barco con cinco pescadores gallegos; Portugal colabora con España."),
        ("Cumbre", "España y Brasil hablan de comercio y clima."),
    ),
    "el": (
        ("Αποδημητικά πουλιά", "Τα μεταναστευτικά πουλιά φτάνουν στην Ελλάδα από την Αίγυπτο."),
        ("Μετάβαση στο cloud", "Ελληνική τράπεζα ολοκλήρωσε τη μετάβαση στο cloud και σε νέο κέντρο δεδομένων."),
        ("Golden visa", "Αυξάνεται το όριο της golden visa στην Αθήνα· Κινέζοι αγοράζουν ακίνητα."),
        ("Σεισμός στο Αφγανιστάν", "Ισχυρός σεισμός στην Καμπούλ με δεκάδες νεκρούς."),
        ("Πλημμύρες", "Πλημμύρες στο Πακιστάν με 80 νεκρούς."),
        ("Εξαγωγές ελαιολάδου", "Οι εξαγωγές της Ελλάδας στην Ιταλία αυξήθηκαν."),
        ("Τουρισμός", "Ρεκόρ αφίξεων: Βρετανοί τουρίστες γέμισαν τα ξενοδοχεία στην Κρήτη."),
        ("Κρίκετ", "Το Πακιστάν έχασε από την Ινδία στο κρίκετ μπροστά σε γεμάτο γήπεδο."),
        ("Βομβιστική επίθεση", "Τρομοκράτες σκότωσαν δέκα στρατιώτες στο Πακιστάν."),
        ("Δικαιολογητικά για βίζα σένγκεν", "Απαιτούμενα δικαιολογητικά για Πακιστανούς: φωτογραφίες και ασφάλιση."),
        ("Αρχαίο ναυάγιο", "Αρχαίο ναυάγιο βρέθηκε ανοιχτά της Σικελίας· αρχαιολόγοι από την Ελλάδα το μελετούν."),
        ("Ενέργεια", "Ελλάδα και Αίγυπτος συζητούν το ηλεκτρικό καλώδιο."),
    ),
    "ur": (
        ("مہمان پرندے", "سندھ کی جھیلوں پر مہمان پرندوں کی ہجرت میں کمی، پاکستان میں جنگلی حیات کا سروے۔"),
        ("کلاؤڈ مائیگریشن", "پاکستان کے بینک نے ڈیٹا سینٹر کی کلاؤڈ مائیگریشن مکمل کر لی۔"),
        ("ٹیم کے ویزے", "پاکستان کرکٹ ٹیم کے کھلاڑیوں کو بھارت کے ویزے جاری نہ ہو سکے۔"),
        ("گولڈن ویزا", "یونان نے گولڈن ویزا کے لیے جائیداد کی قیمت بڑھا دی۔"),
        (
            "شینگن ویزا گائیڈ",
            "اٹلی کے سیاحتی ویزا کے لیے ضروری دستاویزات: بینک اسٹیٹمنٹ اور درخواست فارم، پاکستانی شہری اپوائنٹمنٹ لیں۔",
        ),
        ("برآمدات", "اٹلی کو پاکستان کی ٹیکسٹائل برآمدات میں اضافہ ہوا۔"),
        ("زلزلہ", "افغانستان میں زلزلے سے 30 افراد جاں بحق۔"),
        ("سیلاب", "پنجاب میں سیلاب سے ہزاروں افراد کی نقل مکانی، پاکستان میں بارشیں جاری۔"),
        ("آپریشن", "سیکیورٹی فورسز نے شمالی وزیرستان میں آٹھ دہشت گرد ہلاک کر دیے، پاکستان۔"),
        ("عمرہ", "سعودی عرب نے پاکستانی زائرین کے لیے عمرہ ویزے جاری کیے۔"),
        ("ماہی گیر", "کراچی کے قریب کشتی ڈوبنے سے تین ماہی گیر لاپتہ۔"),
        ("ملاقات", "پاکستان اور اٹلی کے وزرائے خارجہ نے توانائی پر بات کی۔"),
    ),
}


#: Further short items, told without the usual words.
CASES = [json.loads(line) for line in (Path(__file__).parent / "relevance_cases.jsonl").read_text("utf-8").splitlines()]


def table(cases: dict[str, tuple[tuple[str, str], ...]]) -> list[object]:
    return [
        pytest.param(title, text, language, id=f"{language}-{number}")
        for language, texts in cases.items()
        for number, (title, text) in enumerate(texts)
    ]


@pytest.mark.parametrize(("title", "text", "language"), table(RELEVANT))
def test_news_of_migration_between_countries_is_relevant_and_says_why(title: str, text: str, language: str) -> None:
    judged = judge(title, text, language)
    assert judged.relevant, judged
    assert judged.reasons[0].startswith("migration object")


@pytest.mark.parametrize(("title", "text", "language"), table(OTHER))
def test_other_news_is_not_relevant_and_says_why(title: str, text: str, language: str) -> None:
    judged = judge(title, text, language)
    assert not judged.relevant, judged
    assert judged.reasons[0].startswith("not relevant:")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']}-{case['title']}")
def test_items_without_the_usual_words_are_judged_by_what_they_tell(case: dict[str, Any]) -> None:
    judged = judge(case["title"], case["text"], case["language"])
    assert judged.relevant is case["relevant"], judged


def test_a_veto_does_not_silence_strong_evidence() -> None:
    text = (
        "Italy will admit 12,000 Pakistani seasonal workers under a labour mobility accord, ministers said in Rome. "
        "They also spoke of textile exports and bilateral trade."
    )
    judged = judge("Rome and Islamabad sign", text, "en")
    assert judged.relevant
    assert any(reason.startswith("veto: trade") for reason in judged.reasons)


TEASERS = {
    "en": "Read also: Snow and rain in 12 regions",
    "it": "Leggi anche: Allerta meteo, neve e frane in sei regioni",
    "es": "Te puede interesar: Lluvias y nevadas en doce provincias",
    "el": "Διαβάστε επίσης: Χιόνια και βροχές σε 12 περιοχές",
    "ur": "یہ بھی پڑھیں: بارش اور برفباری کی پیشگوئی",
}


@pytest.mark.parametrize("language", TEASERS)
def test_a_teaser_neither_vetoes_nor_makes_relevant(language: str) -> None:
    told = "Greece and Pakistan set up a working group on returns."
    assert judge("News", f"{told} {TEASERS[language]}", language) == judge("News", told, language)
    other = "A festival opened in Athens."
    assert not judge("News", f"{other} Read also: Migrants from Egypt land on Crete", "en").relevant


def test_words_of_a_teaser_inside_a_sentence_open_none() -> None:
    assert judge("News", "We also read more about migrants from Egypt in Greece.", "en").relevant


def test_a_local_veto_silences_only_what_stands_beside_it() -> None:
    eels = "Dams in Greece and Italy stop the migration of eels."
    assert not judge("News", eels, "en").relevant
    apart = f"{eels} The rivers are low. It is hot. Forty migrants from Egypt came ashore on Crete."
    assert judge("News", apart, "en").relevant


def test_a_domestic_veto_says_nothing_where_two_countries_are_named() -> None:
    text = "Migrants from Bihar and Odisha work in the mills of India."
    assert not judge("News", text, "en").relevant
    assert judge("News", f"{text} Migrants from Nepal do too.", "en").relevant


def test_what_surrounds_migration_weighs_little_however_much_of_it_there_is() -> None:
    text = (
        "Fishermen and the crew of a cargo ship, a bulk carrier, saved 30 migrants from Egypt off Crete. "
        "The fishermen, the sailors and a trade union asked for help."
    )
    assert judge("Fishermen and a cargo ship save migrants", text, "en").relevant


def test_a_reason_quotes_the_words_and_names_the_countries() -> None:
    judged = judge("News", "Greece will issue work visas to Pakistani cooks.", "en")
    assert "migration object 'work visas' (work visas) near GR, PK" in judged.reasons


def test_an_article_that_names_no_country_says_so() -> None:
    judged = judge("News", "Migrants were rescued at sea.", "en")
    assert judged.reasons[0] == "not relevant: no country is named"


def test_what_a_veto_cancels_is_still_told() -> None:
    judged = judge("Cloud migration", "A bank in Pakistan finished its migration to a data centre.", "en")
    assert any(reason.startswith("not counted beside a veto: migration object") for reason in judged.reasons)


def test_the_lexicon_is_data_a_matcher_can_find() -> None:
    words = [
        word
        for owner in (*TOPICS.objects, *TOPICS.vetoes)
        for word in (*owner.en, *owner.ur, *owner.it, *owner.el, *owner.es)
    ]
    assert [word for word in words if any(char.isdigit() for char in word) or not word.strip(" *")] == []
    owners = [owner.name for owner in (*TOPICS.objects, *TOPICS.vetoes)]
    assert len(owners) == len(set(owners))
    names = {topic.name for topic in TOPICS.objects}
    assert {name for veto in TOPICS.vetoes for name in veto.cancels} <= names


def test_an_unknown_key_in_the_topics_is_refused() -> None:
    with pytest.raises(ValidationError, match="treshold"):
        TypeAdapter(Topics).validate_python({"treshold": 1.0, "threshold": 1.0, "objects": (), "vetoes": ()})


@given(st.text(), st.text(), st.sampled_from(["en", "ur", "it", "el", "es", "fr", ""]))
def test_any_article_is_judged_with_a_reason(title: str, text: str, language: str) -> None:
    assert judge(title, text, language).reasons

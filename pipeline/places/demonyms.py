"""The peoples: adjectives and nouns for the citizens of a state, with the endings that inflect them.

A line is ``code | English | Italian | Spanish | Greek stems | Urdu``. English, Italian and Spanish words stand in the masculine singular, Greek
ones as folded stems that take every ending of :data:`GREEK_ENDINGS`; forms are split by commas.
"""

# ruff: noqa: E501 - a table row is one line

from __future__ import annotations

from typing import Final

#: Endings of Greek nouns and adjectives for peoples, after folding.
GREEK_ENDINGS: Final = ("οσ", "ου", "ο", "ον", "οι", "ων", "ουσ", "η", "ησ", "εσ", "α", "ασ")
#: Marks a Greek word that takes no endings (Syrians are written as an island is).
WHOLE_WORD: Final = "."
#: Italian endings: the singular's ending, then what stands for it in all forms; the first that fits is used.
ITALIAN_ENDINGS: Final = (
    ("co", ("co", "ca", "ci", "chi", "che")),
    ("go", ("go", "ga", "ghi", "ghe")),
    ("o", ("o", "a", "i", "e")),
    ("a", ("a", "i", "e")),
    ("e", ("e", "i")),
)
#: Spanish endings, as the Italian ones.
SPANISH_ENDINGS: Final = (
    ("és", ("és", "esa", "eses", "esas")),
    ("án", ("án", "ana", "anes", "anas")),
    ("ón", ("ón", "ona", "ones", "onas")),
    ("o", ("o", "a", "os", "as")),
    ("í", ("í", "íes", "ís")),
    ("ú", ("ú", "úes", "ús")),
    ("ol", ("ol", "ola", "oles", "olas")),
    ("án", ("án", "ana", "anes", "anas")),
    ("e", ("e", "es")),
    ("a", ("a", "as")),
    ("", ("", "es")),
)
#: English plurals: endings that take none.
ENGLISH_INVARIANT: Final = ("sh", "ch", "ese", "ss")
#: Urdu: a form in yeh takes this in the oblique plural.
URDU_OBLIQUE: Final = ("ی", "وں")

DEMONYMS: Final = """
AF | Afghan, Afghani | afghano, afgano | afgano | αφγαν, αφγανικ | افغان, افغانی, افغانوں
AL | Albanian | albanese | albanés | αλβαν, αλβανικ | البانوی, البانین
AM | Armenian | armeno | armenio | αρμενι, αρμενικ | آرمینیائی, آرمینین
AR | Argentine, Argentinian | argentino | argentino | αργεντιν, αργεντινικ | ارجنٹائنی
AT | Austrian | austriaco | austríaco | αυστριακ | آسٹرین
AU | Australian | australiano | australiano | αυστραλ, αυστραλιαν | آسٹریلوی
AZ | Azerbaijani, Azeri | azero | azerbaiyano | αζερικ, αζερ | آذربائیجانی
BA | Bosnian | bosniaco | bosnio | βοσνι, βοσνιακ | بوسنیائی
BD | Bangladeshi | bangladese, bengalese, bangladeshi | bangladesí, bangladeshi | μπανγκλαντεσιαν, μπαγκλαντεσιαν, μπανγκλαντεσ., μπανγκλαντεσι, μπαγκλαντεσι, μπανγκλαντεζ, μπαγκλαντεζ, μπανγκλαντεσιν | بنگلہ دیشی, بنگلادیشی
BE | Belgian | belga | belga | βελγ, βελγικ | بیلجین
BF | Burkinabe | burkinabé | burkinés | μπουρκιναμπε, μπουρκιναμπε. | برکینابی
BG | Bulgarian | bulgaro | búlgaro | βουλγαρ, βουλγαρικ | بلغارین, بلغاری
BJ | Beninese | beninese | beninés | - | بیننی
BO | Bolivian | boliviano | boliviano | βολιβιαν | -
BR | Brazilian | brasiliano | brasileño | βραζιλιαν | برازیلی
BY | Belarusian | bielorusso | bielorruso | λευκορωσ, λευκορωσικ | بیلاروسی
CA | Canadian | canadese | canadiense | καναδ, καναδικ | کینیڈین
CD | Congolese | congolese | congoleño, congolés | κονγκολεζ, κονγκολεζικ | کانگولی
CH | Swiss | svizzero | suizo | ελβετ, ελβετικ | سوئس
CI | Ivorian | ivoriano, avoriano | marfileño | ιβοριαν, ιβοριανων. | آئیوری
CL | Chilean | cileno | chileno | χιλιαν | -
CM | Cameroonian | camerunense, camerunese | camerunés | καμερουνεζ, καμερουνεζικ | کیمرونی
CN | Chinese | cinese | chino | κινεζ, κινεζικ, κινεζων, κινεζων. | چینی باشندے, چینی شہری, چینی شہریوں, چینی حکومت
CO | Colombian | colombiano | colombiano | κολομβιαν | کولمبین
CU | Cuban | cubano | cubano | κουβαν, κουβανικ | کیوبن
CY | Cypriot | cipriota | chipriota | κυπρι, κυπριακ | قبرصی
CZ | Czech, Czechs | ceco | checo | τσεχ, τσεχικ | چیک
DE | German | tedesco | alemán | γερμαν, γερμανικ | جرمن
DK | Danish, Dane | danese | danés | δαν, δανικ | ڈینش, ڈنمارکی
DO | Dominican | dominicano | dominicano | δομινικαν | -
DZ | Algerian | algerino | argelino | αλγεριν, αλγερινικ | الجزائری
EC | Ecuadorian, Ecuadorean | ecuadoriano, ecuadoregno | ecuatoriano | ισημεριαν | -
EE | Estonian | estone | estonio | εσθον, εσθονικ | -
EG | Egyptian | egiziano | egipcio | αιγυπτι, αιγυπτιακ | مصری
ER | Eritrean | eritreo | eritreo | ερυθραι, ερυθραικ, ερυθραιων, ερυθραιων. | اریٹرین, اریٹریائی, اریٹیرین, اریٹیریائی
ES | Spanish, Spaniard | spagnolo | español | ισπαν, ισπανικ | ہسپانوی, اسپینی, ہسپانویوں
ET | Ethiopian | etiope | etíope | αιθιοπ, αιθιοπικ | ایتھوپیائی, ایتھوپین
FI | Finnish, Finn | finlandese | finlandés | φινλανδ, φινλανδικ | فنش
FR | French, Frenchman | francese | francés | γαλλ, γαλλικ | فرانسیسی
GB | British, Briton, Brit | britannico | británico | βρεταν, βρετανικ | برطانوی
GE | Georgian | georgiano | georgiano | γεωργιαν | جارجیائی, جارجین
GH | Ghanaian | ghanese | ghanés | γκανεζ, γκανεζικ | گھانین, گھانائی
GM | Gambian | gambiano, gambese | gambiano | γκαμπιαν | گیمبین, گیمبیائی
GN | Guinean | guineano | guineano | γουινεζ | گنی باشندے
GR | Greek, Hellenic | greco, ellenico | griego, heleno, helénico | ελληνικ, ελλην, ελληνιδ | یونانی
GT | Guatemalan | guatemalteco | guatemalteco | - | -
HN | Honduran | honduregno | hondureño | ονδουραν | -
HR | Croatian, Croat | croato | croata | κροατ, κροατικ | کروشیائی
HT | Haitian | haitiano | haitiano | αιτιαν, αιτινικ | -
HU | Hungarian | ungherese | húngaro | ουγγρ, ουγγρικ | ہنگرین, ہنگری کے شہری
ID | Indonesian | indonesiano | indonesio | ινδονησι, ινδονησιακ | انڈونیشین, انڈونیشی
IE | Irish | irlandese | irlandés | ιρλανδ, ιρλανδικ | آئرش
IL | Israeli | israeliano | israelí | ισραηλιν, ισραηλ | اسرائیلی
IN | Indian | indiano | indio, hindú | ινδ, ινδικ | بھارتی, ہندوستانی, انڈین
IQ | Iraqi | iracheno | iraquí | ιρακιν, ιρακ | عراقی
IR | Iranian | iraniano | iraní | ιραν, ιρανικ | ایرانی
IT | Italian | italiano | italiano | ιταλ, ιταλικ, ιταλιδ | اطالوی, اٹالین, اطالویوں
JO | Jordanian | giordano | jordano | ιορδαν, ιορδανικ | اردنی
JP | Japanese | giapponese | japonés | ιαπων, ιαπωνικ | جاپانی
KE | Kenyan | keniano, keniota, kenyano, kenyota | keniano, keniata | κενυατ, κενυατικ | کینیائی, کینین
KG | Kyrgyz | kirghiso | kirguís | κιργισι, κιργιζι, κιργιζικ | کرغز
KR | South Korean, Korean | sudcoreano, coreano | surcoreano, coreano | νοτιοκορεατ, νοτιοκορεατικ, κορεατ | کورین
KZ | Kazakh | kazako | kazajo | καζακ | قازق
LB | Lebanese | libanese | libanés | λιβανεζ, λιβανικ, λιβανι | لبنانی
LK | Sri Lankan, Lankan | srilankese, cingalese, singalese, dello Sri Lanka | ceilanés, esrilanqués, ceilandés, srilankés | σριλανκεζ, σρι λανκεζ | سری لنکن, سری لنکائی
LT | Lithuanian | lituano | lituano | λιθουαν, λιθουανικ | -
LU | Luxembourgish | lussemburghese | luxemburgués | - | -
LV | Latvian | lettone | letón | λετον, λετονικ | -
LY | Libyan | libico | libio | λιβυ, λιβυκ | لیبیائی, لیبین, لیبی
MA | Moroccan | marocchino | marroquí | μαροκιν, μαροκιανικ | مراکشی
MD | Moldovan | moldavo, moldovo | moldavo | μολδαβ, μολδαβικ | مالدووی
ME | Montenegrin | montenegrino | montenegrino | μαυροβουνι, μαυροβουνιακ | -
MK | Macedonian | macedone | macedonio | - | -
ML | Malian | maliano | maliense, malí | μαλιν, μαλιαν | مالیئن, مالیائی
MM | Burmese | birmano | birmano | μιανμαρεζ | برمی
MR | Mauritanian | mauritano | mauritano | μαυριταν, μαυριτανικ | موریطانوی, ماریطانوی
MT | Maltese | maltese | maltés | μαλτεζ, μαλτεζικ | مالٹی
MV | Maldivian | maldiviano | maldivo | μαλδιβιαν | مالدیپی
MX | Mexican | messicano | mexicano | μεξικαν, μεξικανικ | میکسیکن
MY | Malaysian | malese, malaysiano | malasio | μαλαισιαν | ملائیشین
NE | Nigerien | nigerino | nigerino | νιγηριν | -
NG | Nigerian | nigeriano | nigeriano | νιγηριαν | نائجیرین, نائجیریائی, نائیجیرین, نائیجیریائی
NI | Nicaraguan | nicaraguense | nicaragüense | - | -
NL | Dutch | olandese | neerlandés, holandés | ολλανδ, ολλανδικ | ڈچ
NO | Norwegian | norvegese | noruego | νορβηγ, νορβηγικ | نارویجن
NP | Nepali, Nepalese | nepalese | nepalí | νεπαλ, νεπαλεζ, νεπαλεζικ | نیپالی
OM | Omani | omanita | omaní | - | عمانی
PE | Peruvian | peruviano | peruano | περουβιαν | -
PH | Filipino, Philippine, Filipina, Pinoy, Pinay | filippino | filipino | φιλιππινεζ, φιλιππινεζικ | فلپائنی
PK | Pakistani | pakistano, pachistano, pakistani | pakistaní, paquistaní, pakistani | πακισταν, πακιστανικ | پاکستانی
PL | Polish, Pole | polacco | polaco | πολων, πολωνικ | پولش
PS | Palestinian | palestinese | palestino | παλαιστινι, παλαιστινιακ | فلسطینی
PT | Portuguese | portoghese | portugués | πορτογαλ, πορτογαλικ | پرتگالی
PY | Paraguayan | paraguaiano | paraguayo | - | -
QA | Qatari | qatariota | catarí, qatarí | - | قطری
RO | Romanian | rumeno, romeno | rumano | ρουμαν, ρουμανικ | رومانین, رومانوی, رومانیائی
RS | Serbian, Serb | serbo | serbio | σερβ, σερβικ | سربین, سربیائی
RU | Russian | russo | ruso | ρωσ, ρωσικ | روسی
RW | Rwandan | ruandese | ruandés | ρουαντεζ | -
SA | Saudi, Saudi Arabian | saudita | saudí, saudita | σαουδαραβ, σαουδαραβικ | سعودی
SD | Sudanese | sudanese | sudanés | σουδαν, σουδανεζ | سوڈانی
SE | Swedish, Swede | svedese | sueco | σουηδ, σουηδικ | سویڈش
SI | Slovenian, Slovene | sloveno | esloveno | σλοβεν, σλοβενικ | -
SK | Slovak | slovacco | eslovaco | σλοβακ, σλοβακικ | -
SL | Sierra Leonean | sierraleonese | sierraleonés | - | -
SN | Senegalese | senegalese | senegalés | σενεγαλεζ, σενεγαλεζικ | سینیگالی, سنیگالی
SO | Somali, Somalian | somalo | somalí | σομαλ, σομαλικ | صومالی, صومالیائی
SV | Salvadoran | salvadoregno | salvadoreño | - | -
SY | Syrian | siriano | sirio | συρι, συριακ, συροι., συρουσ., συρων., συρια., συριων. | شامی باشندے, شامی شہری, شامی مہاجرین, شامیوں, شامی پناہ گزینوں, شامی شہریوں, شامی باشندوں, شامی تارکین, شامی پناہ گزین, شامی نوجوان, شامی
TD | Chadian | ciadiano | chadiano | τσαντιαν | -
TG | Togolese | togolese | togolés | - | -
TH | Thai | thailandese | tailandés | ταιλανδ, ταιλανδεζ | تھائی
TJ | Tajik | tagico, tagiko | tayiko | τατζικ | تاجک
TN | Tunisian | tunisino | tunecino | τυνησι, τυνησιακ | تیونسی
TR | Turkish, Turk | turco | turco | τουρκ, τουρκικ | ترک حکام, ترک حکومت, ترک وزیر, ترک صدر, ترک شہری, ترک شہریوں, ترک پولیس, ترک وزارت, ترک کوسٹ گارڈ, ترک سرحد, ترک بحریہ, ترک سفیر, ترک میڈیا, ترک کارکن, ترکوں, ترک باشندے, ترک باشندوں, ترک نژاد
UA | Ukrainian | ucraino | ucraniano | ουκραν, ουκρανικ | یوکرینی, یوکرینین
US | American | americano, statunitense | estadounidense, norteamericano | αμερικαν, αμερικανικ | امریکی
UY | Uruguayan | uruguaiano | uruguayo | - | -
UZ | Uzbek | uzbeko | uzbeko | ουζμπεκ | ازبک
VE | Venezuelan | venezuelano | venezolano | βενεζουελαν | وینزویلا کے شہری, وینزویلین
VN | Vietnamese | vietnamita | vietnamita | βιετναμεζ | ویتنامی, ویت نامی
XK | Kosovar | kosovaro | kosovar | κοσοβαρ | -
YE | Yemeni | yemenita | yemení | υεμενιτ, υεμενι | یمنی
UG | Ugandan | ugandese | ugandés | ουγκαντεζ, ουγκαντεζικ | یوگنڈین
TZ | Tanzanian | tanzaniano | tanzano | τανζαν | تنزانیائی
ZM | Zambian | zambiano | zambiano | ζαμπιαν | -
ZW | Zimbabwean | zimbabwese | zimbabuense | ζιμπαμπουαν | -
ZA | South African | sudafricano | sudafricano | νοτιοαφρικαν | جنوبی افریقی
GW | Bissau-Guinean | guineense | guineano de Bisáu | - | -
LR | Liberian | liberiano | liberiano | λιβεριαν | -
AO | Angolan | angolano | angoleño | ανγκολεζ | -
BI | Burundian | burundese | burundés | - | -
KM | Comorian | comoriano | comorense | κομοριαν | -
AE | Emirati | emiratino | emiratí | εμιρατιν, εμιρατιαν | اماراتی
KW | Kuwaiti | kuwaitiano | kuwaití | κουβεϊτιαν | کویتی
BH | Bahraini | bahreinita | bareiní | - | بحرینی
TM | Turkmen | turkmeno | turkmeno | τουρκμεν | ترکمان
BT | Bhutanese | bhutanese | butanés | - | بھوٹانی
KH | Cambodian | cambogiano | camboyano | καμποτζιαν | کمبوڈین
LA | Laotian | laotiano | laosiano | - | -
MN | Mongolian | mongolo | mongol | μογγολ | منگول
NZ | New Zealander | neozelandese | neozelandés | νεοζηλανδ | -
IS | Icelander, Icelandic | islandese | islandés | ισλανδ | -
SG | Singaporean | singaporiano | singapurense | - | سنگاپوری
TW | Taiwanese | taiwanese | taiwanés | ταϊβανεζ | تائیوانی
PG | Papua New Guinean | papuano | papú | - | -
TO | Tongan | tongano | tongano | - | -
FJ | Fijian | figiano | fiyiano | - | -
WS | Samoan | samoano | samoano | - | -
VU | Vanuatuan, Ni-Vanuatu | - | vanuatuense | - | -
SB | Solomon Islander | - | - | - | -
SZ | Swazi | swazi | suazi | - | -
MW | Malawian | malawiano | malauí | - | -
NA | Namibian | namibiano | namibio | - | -
GA | Gabonese | gabonese | gabonés | - | -
GQ | Equatoguinean, Equatorial Guinean | equatoguineano | ecuatoguineano | - | -
DJ | Djiboutian | gibutiano | yibutiano | - | -
MU | Mauritian | mauriziano | mauriciano | - | -
BS | Bahamian | bahamense | bahameño | - | -
JM | Jamaican | giamaicano | jamaicano | - | -
BB | Barbadian | barbadiano | barbadense | - | -
GY | Guyanese | guyanese | guyanés | - | -
PA | Panamanian | panamense | panameño | - | -
CR | Costa Rican | costaricano | costarricense | - | -
MG | Malagasy | malgascio | malgache | - | -
MZ | Mozambican | mozambicano | mozambiqueño | - | -
SS | South Sudanese | sudsudanese | sursudanés | - | -
CV | Cape Verdean | capoverdiano | caboverdiano | - | -
TT | Trinidadian | trinidadiano | trinitense | - | -
BW | Batswana, Motswana | - | botsuano | - | -
"""

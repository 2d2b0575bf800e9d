"""Names of states and of their seats, beside those the Unicode locale tables know.

A line is a code and names, split by commas; languages are mixed, Greek names stand in the nominative and get their cases by
rule (:func:`pipeline.places.names.greek_cases`).
"""

# ruff: noqa: E501 - a table row is one line

from __future__ import annotations

from typing import Final

#: Territories of the locale tables that are no states or would be read wrongly.
SKIPPED_CODES: Final = frozenset(
    {"AC", "AQ", "BV", "CP", "CQ", "DG", "EA", "EZ", "HM", "IC", "JE", "QO", "RE", "TA", "UN", "XA", "XB", "ZZ"}
)

#: Locale names that are common words of one of our languages (Urdu evening, financial, follower, went, pilaf; …), by language.
SKIPPED_NAMES: Final = {
    "ur": frozenset({"شام", "مالی", "پیرو", "چلی", "پلاؤ", "نیئو", "نیرو", "ٹوگو", "گوام"}),
    "es": frozenset({"Granada", "Dominica"}),
    "it": frozenset({"Dominica", "Monaco"}),
}

#: Further names of states.
NAMES: Final = """
AE: Emiratos, UAE, U.A.E., Emirates, Emirati Arabi, Emirati, EAU, ΗΑΕ, Εμιράτα, متحدہ عرب امارات, یو اے ای, امارات
AF: افغانستان
AG: Antigua, Antigua and Barbuda
AR: ارجنٹائن, ارجنٹینا
AZ: آذربائجان
BA: Bosnia, Bosnia and Herzegovina, Bosnia-Erzegovina, Βοσνία, بوسنیا
BD: Bangladés, Μπανγκλαντές, Μπαγκλαντές, Μπαγκλαντέζ, بنگلہ دیش, بنگلادیش
BE: بلجیئم, بیلجیئم
BF: Burkina, Μπουρκίνα Φάσο
BY: Bielorussia, Bielorrusia, Λευκορωσία
CD: Congo Kinshasa, Κονγκό Κινσάσα, DRC, DR Congo, Democratic Republic of Congo, Democratic Republic of the Congo, RD Congo, Repubblica Democratica del Congo
CG: Congo, Republic of Congo, Κονγκό, کانگو
CH: سوئٹزرلینڈ, سوئزرلینڈ
CI: Ivory Coast, Cote d'Ivoire, Costa de Marfil, Costa d'Avorio, Ακτής Ελεφαντοστού, آئیوری کوسٹ, Ακτή Ελεφαντοστού
CN: Cina, Κίνα, چین
CV: Cape Verde, Capo Verde, Cabo Verde
CZ: Czech Republic, Czechia, Repubblica Ceca, República Checa, Τσεχία, چیک جمہوریہ
DE: Deutschland, Γερμανία, جرمنی
DO: Dominican Republic, Repubblica Dominicana, República Dominicana
DZ: الجزائر, الجیریا
EE: ایسٹونیا
EG: Egitto, Egipto, Αίγυπτος, مصر
EH: Western Sahara, Sahara Occidental, Sahara Occidentale
ER: اریٹریا, ایریٹریا, اریٹیریا
ES: Spain, España, Spagna, Ισπανία, ہسپانیہ, اسپین, سپین
EU: EU, E.U., European Union, Ue, U.E., Unione Europea, Unión Europea, ΕΕ, Ε.Ε., Ευρωπαϊκή Ένωση, یورپی یونین, یورپین یونین, یوروپی یونین, ای یو
FI: فن لینڈ
GB: UK, U.K., Britain, Great Britain, England, Scotland, Gran Bretagna, Regno Unito, Inghilterra, Gran Bretaña, Inglaterra, Reino Unido, Βρετανία, Αγγλία, برطانیہ, یو کے, انگلینڈ
GH: گھانہ
GM: Gambia, Γκάμπια, گیمبیا, گمبیا
GR: Hellenic Republic, Ellada, Hellas, Ελλάς, Ελλάδα, یونان
HN: ہونڈوراس
IN: Bharat, Ινδία, بھارت, انڈیا, ہندوستان, حکومت ہند, ہند اور, ہند نے, ہند کے ساتھ, ہند کیساتھ, ہند یونان, ہند جرمنی
IR: Islamic Republic of Iran, Ιράν, ایران
IT: Italia, Ιταλία, اٹلی, اطالیہ
KG: Kyrgyzstan, Kirghizistan, Kirguistán, Κιργιστάν
KH: Camboya, Cambogia
KN: Saint Kitts, Saint Kitts and Nevis
KP: DPRK, North Korea
KR: Korea, South Korea, Republic of Korea, Corea, Κορέα, کوریا, جنوبی کوریا
KZ: قازقستان
LC: Saint Lucia
LK: Sri Lanka, Σρι Λάνκα, سری لنکا, Sri-Lanka
LT: لتھوانیا, لیتھوانیا
LU: لگزمبرگ
LY: Libia, Λιβύη, لیبیا
MA: Marocco, Marruecos, Μαρόκο, مراکش
MD: Moldavia, Moldova, Μολδαβία, مالڈووا, مولدووا, مالدووا
MK: Macedonia, North Macedonia, Βόρεια Μακεδονία
ML: جمہوریہ مالی, مالی کے شہری, مالی اور
MM: Burma, Birmania, Μιανμάρ, میانمار, برما, Rohingya, Rohingyas, rohinyá, Ροχίνγκια, روہنگیا
MR: ماریطانیہ, موریتانیا, موریتانیہ
MX: México, Méjico
MY: Malesia, ملائیشیا, ملائشیا
NL: Holland, Olanda, Holanda, Paesi Bassi, Ολλανδία, ہالینڈ, نیدرلینڈز
PH: filipinas
PK: Pakistan, Islamic Republic of Pakistan, Pakistán, Paquistán, Pachistan, Πακιστάν, پاکستان
PS: Palestine, Palestina, Gaza, West Bank, Cisgiordania, Cisjordania, Παλαιστίνη, Γάζα, فلسطین, غزہ
RU: Russian Federation, Ρωσία, روس
SA: KSA, Kingdom of Saudi Arabia, Saudi Arabia, سعودی عرب, سعودیہ
SN: سینیگال, سنیگال
SS: South Sudan, Sud Sudan, Sudán del Sur
ST: Sao Tome, São Tomé, São Tomé and Príncipe
SY: ملک شام, Συρία, Syria, Siria, شام کے شہری, شام کے شہریوں, شام سے تعلق, شام کے باشندے, شام کے باشندوں, شام کے مہاجرین, شام کے پناہ گزین, شام کے پناہ گزینوں, شام کے تارکین, شام سے آنے والے, شام سے آنے والوں, شام کے دارالحکومت
TD: Ciad, Τσαντ
TN: تیونس
TR: Turkey, Turkiye, Türkiye, Turchia, Turquía, Τουρκία, ترکیہ, ترکی
TT: Trinidad, Trinidad and Tobago
TW: Taiwan
UA: Ucraina, Ucrania, Ουκρανία, یوکرین
US: USA, US, U.S., U.S.A., United States of America, America, Estados Unidos, EE.UU., EE UU, EEUU, Stati Uniti, Stati Uniti d'America, ΗΠΑ, Η.Π.Α., Αμερική, امریکہ, امریکا
VA: Holy See, Santa Sede, Vaticano, Βατικανό
VC: Saint Vincent, Saint Vincent and the Grenadines
VE: وینزویلا
VN: ویت نام
XK: Kosovo, Κόσοβο, Κοσσυφοπέδιο, کوسوو
"""

#: Seats of government that stand for their state; Brussels stands for the Union.
CAPITALS: Final = """
AE: Abu Dhabi, Abu Dabi, Άμπου Ντάμπι, ابوظہبی
AF: Kabul, Καμπούλ, کابل
AL: Tirana, Τίρανα, تیرانا, ترانا, تیرانہ
AM: Yerevan, Ereván, Ερεβάν, Erevan, یریوان, Γερεβάν
AO: Luanda, Λουάντα
AR: Buenos Aires
AT: Vienna, Viena, Βιέννη, ویانا
AU: Canberra, Καμπέρα
AZ: Baku, Bakú, باکو, Μπακού
BA: Sarajevo, Σεράγεβο, سرائیوو
BD: Dhaka, Dacca, Daca, Ντάκα, ڈھاکہ, ڈھاکا
BF: Ouagadougou, Uagadugú, Ουαγκαντούγκου
BH: Manama, منامہ
BR: Brasilia
BY: Minsk, Μινσκ, منسک
CA: Ottawa, Οττάβα
CH: Berna, Βέρνη
CM: Yaoundé, Yaundé, Γιαουντέ
CN: Beijing, Peking, Pechino, Pekín, Πεκίνο, بیجنگ
CO: Bogotá, Μπογκοτά
CU: Havana, L'Avana, La Habana, Αβάνα
CY: Nicosia, Λευκωσία, نکوسیا
CZ: Prague, Praga, Πράγα, پراگ
DE: Berlin, Berlino, Berlín, Βερολίνο, برلن
DK: Copenhagen, Copenaghen, Copenhague, Κοπεγχάγη, کوپن ہیگن
DZ: Algiers, Algeri, Argel, Αλγέρι
EC: Quito, Κίτο
EG: Cairo, Il Cairo, El Cairo, Κάιρο, قاہرہ
ER: Asmara, Ασμάρα
ES: Madrid, Μαδρίτη, میڈرڈ
ET: Addis Ababa, Addis Abeba, Adís Abeba, Αντίς Αμπέμπα, عدیس ابابا
EU: Brussels, Brussel, Bruxelles, Bruselas, Βρυξέλλες, برسلز
FI: Helsinki, Ελσίνκι, ہیلسنکی
FR: Paris, Parigi, París, Παρίσι, پیرس
GB: London, Londra, Londres, Λονδίνο, لندن
GE: Tbilisi, Tiflis, Τιφλίδα, تبلیسی
GH: Accra, Acra, اکرا
GM: Banjul, Μπανζούλ, بنجول
GN: Conakry, Κόνακρι
GR: Athens, Atene, Atenas, Αθήνα, Αθηνών, ایتھنز
HN: Tegucigalpa
HR: Zagreb, Zagabria, Ζάγκρεμπ, زغرب, زاگرب
HU: Budapest, Βουδαπέστη, بوڈاپسٹ, بڈاپسٹ
ID: Jakarta, Giacarta, Yakarta, جکارتہ, Τζακάρτα
IE: Dublin, Dublino, Dublín, Δουβλίνο, ڈبلن
IL: Jerusalem, Gerusalemme, Jerusalén, Ιερουσαλήμ, یروشلم
IN: New Delhi, Delhi, Nuova Delhi, Nueva Delhi, Νέο Δελχί, Νέου Δελχί, نئی دہلی, دہلی
IQ: Baghdad, Bagdad, Βαγδάτη, بغداد
IR: Tehran, Teheran, Teherán, Τεχεράνη, تہران
IT: Rome, Roma, Ρώμη, روم
JO: Amman, Amán, Αμμάν
JP: Tokyo, Tokio, Τόκιο, ٹوکیو
KE: Nairobi, Ναϊρόμπι, نیروبی
KG: Bishkek, Biskek, بشکیک, Μπισκέκ
KH: Phnom Penh
KR: Seoul, Seúl, Σεούλ, سیول, سیئول
KZ: Astana, Αστάνα, آستانہ
LA: Vientiane
LB: Beirut, Βηρυτός, بیروت
LK: Colombo, Κολόμπο, کولمبو
LT: Vilnius, Vilna, Βίλνιους, ولنیئس, ویلنیئس
LV: Riga, Ρίγα
LY: Tripoli, Trípoli, Τρίπολη, طرابلس, ٹرپولی, تریپولی
MA: Rabat, Ραμπάτ, رباط
MD: Chisinau, Κισινάου
ME: Podgorica, Ποντγκόριτσα
MG: Antananarivo
MK: Skopje, Σκόπια
ML: Bamako, Μπαμάκο, باماکو
MM: Naypyidaw
MR: Nouakchott, Nuakchot, Νουακσότ, نواکشوط
MT: Valletta, La Valletta, La Valeta, Βαλέτα, ویلیٹا, والیٹا
MX: Mexico City, Ciudad de México, Città del Messico
MY: Kuala Lumpur, کوالالمپور, کوالا لمپور
MZ: Maputo, Μαπούτο
NE: Niamey, Νιαμέι
NG: Abuja, Αμπούτζα
NI: Managua
NL: The Hague, L'Aia, La Haya, Χάγη, دی ہیگ
NO: Oslo, Όσλο, اوسلو
NP: Kathmandu, Katmandú, Κατμαντού, کھٹمنڈو
OM: Muscat, Mascate, مسقط, Μουσκάτ
PE: Lima
PH: Manila, Μανίλα, منیلا
PK: Islamabad, Islamabād, Ισλαμαμπάντ, اسلام آباد
PL: Warsaw, Varsavia, Varsovia, Βαρσοβία, وارسا
PT: Lisbon, Lisbona, Lisboa, Λισαβόνα, لزبن
PY: Asunción
QA: Doha, Ντόχα, دوحہ
RO: Bucharest, Bucarest, Βουκουρέστι, بخارسٹ
RS: Belgrade, Belgrado, Βελιγράδι, بلغراد
RU: Moscow, Mosca, Moscú, Μόσχα, ماسکو
RW: Kigali, Κιγκάλι
SA: Riyadh, Riad, Ριάντ, ریاض
SD: Khartoum, Jartum, Χαρτούμ, خرطوم
SE: Stockholm, Stoccolma, Estocolmo, Στοκχόλμη, سٹاک ہوم, اسٹاک ہوم
SI: Ljubljana, Lubiana, Λιουμπλιάνα
SK: Bratislava, Μπρατισλάβα
SL: Freetown
SN: Dakar, Ντακάρ, ڈاکار
SO: Mogadishu, Mogadiscio, Μογκαντίσου
ST: Sao Tome, São Tomé, São Tomé and Príncipe
SY: Damascus, Damasco, Δαμασκός, دمشق
TD: N'Djamena
TH: Bangkok, Μπανγκόκ
TJ: Dushanbe, دوشنبے
TL: Dili
TN: Tunis, Tunisi, Τύνιδα
TR: Ankara, Άγκυρα, انقرہ
TZ: Dodoma
UA: Kyiv, Kiev, Κίεβο, کیف
UG: Kampala, Καμπάλα, کمپالا
US: Washington, Ουάσιγκτον, Ουάσινγκτον, واشنگٹن
UZ: Tashkent, تاشقند, Τασκένδη
VE: Caracas
VN: Hanoi, Ανόι, ہنوئی, Χανόι
XK: Pristina, Πρίστινα
YE: Sanaa, Saná, صنعا
PG: Port Moresby
FJ: Suva
WS: Apia
VU: Port Vila
MW: Lilongwe
GA: Libreville
GQ: Malabo
BJ: Cotonou
TG: Lomé
MU: Port Louis
BB: Bridgetown
BS: Nassau
SR: Paramaribo
UY: Montevideo
ZW: Harare
NA: Windhoek
SV: San Salvador
HT: Port-au-Prince
ZM: Lusaka, Λουσάκα
DO: Santo Domingo
TW: Taipei, Taipéi
SS: Juba
PA: Panama City, Ciudad de Panamá
KW: Kuwait City
GT: Guatemala City
LR: Monrovia
CD: Kinshasa
CG: Brazzaville
CF: Bangui
CV: Praia
GW: Bissau
BI: Bujumbura
BW: Gaborone
DJ: Djibouti City
TM: Ashgabat
MN: Ulaanbaatar
BT: Thimphu
IS: Reykjavik, Reykjavík
SB: Honiara
TT: Port of Spain
"""

#: Offices that stand for a state or the Union.
INSTITUTIONS: Final = """
BD: BMET, Bureau of Manpower, BAIRA
ID: BP2MI
LK: Bureau of Foreign Employment, SLBFE
MX: COMAR
NP: Department of Foreign Employment, DoFE, Foreign Employment Board
PA: Senafront
PH: Department of Migrant Workers, DMW, POEA, OWWA
VN: DOLAB
DE: Bundestag, Bundesregierung
ES: La Moncloa, Moncloa, Guardia Civil, Salvamento Marítimo, Sasemar, Zarzuela, مونکلوا
EU: European Commission, European Parliament, European Council, European External Action Service, EEAS, Frontex, Europol, EUAA, EASO, eurodeputati, eurodeputate, eurodiputados, eurodiputadas, ευρωβουλευτές, ευρωβουλευτών, Ευρωβουλή, Commissione europea, Commissione UE, Parlamento europeo, Consiglio europeo, Eurocamera, Comisión Europea, Parlamento Europeo, Consejo Europeo, Eurocámara, Ejecutivo comunitario, Ejecutivo europeo, esecutivo comunitario, esecutivo europeo, Esecutivo UE, Ευρωπαϊκή Επιτροπή, Ευρωπαϊκό Κοινοβούλιο, Ευρωπαϊκό Συμβούλιο, Ευρωκοινοβούλιο, Κομισιόν, یورپی کمیشن, یورپی پارلیمنٹ, یورپی پارلیمان, یورپی کونسل, فرنٹیکس, یوروپول
GB: Downing Street, Whitehall, Home Office
GR: Maximos Mansion, Maximou, Megaro Maximou, Μέγαρο Μαξίμου, Μεγάρου Μαξίμου, Μαξίμου, Hellenic Coast Guard, Hellenic Police, Λιμενικό Σώμα, Λιμενικό, ΕΛ.ΑΣ., ΔΥΠΑ
IN: Ministry of External Affairs
IT: Viminale, Farnesina, Decreto Flussi, Palazzo Chigi, Quirinale, Guardia di Finanza, Montecitorio, Βιμινάλε, فارنیسینا
PK: FIA, Federal Investigation Agency, Agencia Federal de Investigación, Agencia Federal de Investigaciones, NADRA, MOFA, BEOE, Bureau of Emigration, Overseas Employment Corporation, Overseas Pakistanis Foundation, NCCIA, ایف آئی اے, ایف ائی اے, نادرا, دفتر خارجہ, وفاقی تحقیقاتی ادارہ, وفاقی تحقیقاتی ادارے, بیورو آف امیگریشن, NAVTTC, TEVTA, نیوٹک, ٹیوٹا
RU: State Duma, Duma, Kremlin
IL: Knesset
PL: Sejm
UA: Verkhovna Rada
LV: Saeima
LT: Seimas
EE: Riigikogu
PH: Malacañang
US: White House, State Department, Casa Bianca, Casa Blanca, Λευκός Οίκος, وائٹ ہاؤس
"""

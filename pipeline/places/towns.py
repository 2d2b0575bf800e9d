"""Towns, regions and seas that migration news names, each with the state it lies in, and phrases that name no place at all.

Lines as in :mod:`pipeline.places.countries`.
"""

# ruff: noqa: E501 - a table row is one line

from __future__ import annotations

from typing import Final

#: Towns, islands, provinces, ports and border posts.
CITIES: Final = """
AF: Herat, Torkham, طورخم, Kandahar, Qandahar, قندھار, Καντάχαρ, Jalalabad, جلال آباد, Mazar-i-Sharif, Nangarhar, Spin Boldak, ہرات
AL: Shengjin, Shëngjin, Gjader, Gjadër, Durrës, Durres, Durazzo, Vlora, Vlorë, Valona
BD: Chittagong, Sylhet, Chattogram, Cox's Bazar, Madaripur, Shariatpur, Narayanganj, Cumilla, Comilla, Noakhali, سلہٹ, چٹاگانگ
BE: Brussels Airport, Brussels airport, Zaventem, Antwerp, Anversa, Amberes, Αμβέρσα
BG: Burgas, Kapitan Andreevo, Svilengrad, Varna
DE: Munich, Hamburg, Frankfurt, Monaco di Baviera, Μόναχο, Francoforte, Fráncfort, Φρανκφούρτη, فرینکفرٹ, Amburgo, Hamburgo, Αμβούργο, Múnich, Leipzig, Düsseldorf, Stuttgart, Cologne, Κολωνία, Nuremberg
DZ: Oran, Orán, Annaba, Orano, Mostaganem, Boumerdès, Chlef, Tipaza, Skikda, El Tarf, Tamanrasset, Béjaïa, Οράν, Cherchell, Ténès, Dellys, Aïn Témouchent, Ain Temouchent
EG: Alexandria, Alessandria d'Egitto, Alejandría, Αλεξάνδρεια, Matrouh, Marsa Matruh, Sallum, Salloum, Damietta, Beheira, Sharqia, Gharbia, Minya, Asyut, Kafr el-Sheikh, Kafr El Sheikh, Luxor, Aswan, اسکندریہ, Rosetta, Ροζέτα, Burg Rashid, Burg Rashed, Borg Rashid, Burj Rashid, Burg Mughayzil, Borg Meghizel, برج رشید, Port Said, Porto Said, Puerto Said, Πορτ Σάιντ, Baltim, Burullus, El Arish, Δαμιέτη, دمیاط
ES: Canary Islands, Maiorca, Isole Baleari, Baleari, Canaries, Canarias, Islas Canarias, Canarie, Isole Canarie, Κανάρια Νησιά, Κανάρια, Καναρίων Νήσων, جزائر کنیری, کنیری آئی لینڈز, کینری جزائر, جزائر کینری, Andalusia, Andalucía, Almería, Algeciras, Barcelona, Barcellona, Βαρκελώνη, بارسلونا, Balearic Islands, Baleares, Islas Baleares, Bilbao, Cádiz, Catalonia, Cataluña, Catalogna, کاتالونیا, Ceuta, Θέουτα, سبتہ, El Hierro, Fuerteventura, Gran Canaria, Granada, Huelva, Ουέλβα, La Restinga, Lanzarote, Las Palmas, Lleida, Lérida, Málaga, Mallorca, Melilla, Μελίγια, Murcia, Sevilla, Seville, Siviglia, Tenerife, Valencia, والنسیا, Alicante, Arguineguín, La Gomera, Formentera, Ibiza, Motril, Tarifa, Arrecife, Órzola, Barranco Seco, Zaragoza, Vigo, Almeria, Cadiz, Malaga, Palos de la Frontera, Moguer, Lepe, Roquetas de Mar, Níjar, La Línea, Κανάρια νησιά, مالاگا, ٹینیرف, لاس پالماس, سیوٹا, ملیلیہ, Mazarrón, Gran Tarajal, Puerto del Rosario, Los Cristianos
FR: Calais, Καλαί, Marseille, Marsiglia, Mayotte, Dunkirk, Dunkerque, Boulogne-sur-Mer, Lyon, Lione, Menton, Mentone, Gravelines, Pas-de-Calais, Marsella, Μασσαλία, Sangatte, Wimereux, Ambleteuse, Grand-Fort-Philippe, Le Touquet
GB: Dover, Birmingham, Manchester, Bradford, Ramsgate, Folkestone, Glasgow, Leeds, Luton, Heathrow, Gatwick, Stansted, Manston
GR: Aegina, Chios, Χίος, Corfu, Creta, Crete, Κρήτη, کریٹ, Evros, Έβρος, Farmakonisi, Φαρμακονήσι, Gavdos, Γαύδος, گاودوس, Heraklion, Ηράκλειο, Ierapetra, Ιεράπετρα, Kalamata, Καλαμάτα, کالاماتا, Kos, Leros, Λέρος, Lesbos, Lesvos, Lesbo, Λέσβος, Manolada, Μανωλάδα, Mytilene, Μυτιλήνη, Patras, Patrasso, Πάτρα, Peloponnese, Πελοπόννησος, Piraeus, Pireo, El Pireo, Πειραιάς, پیریئس, Pylos, Pilos, Πύλος, پیلوس, پائلوس, Rhodes, Ρόδος, Samos, Σάμος, Thessaloniki, Salonicco, Salónica, Θεσσαλονίκη, تھیسالونیکی, Paleochora, Παλαιόχωρα, Chania, Χανιά, Alexandroupoli, Αλεξανδρούπολη, Agios Efstratios, Agathonisi, Αγαθονήσι, Amorgos, Antikythera, Αντικύθηρα, Astypalaia, Igoumenitsa, Ηγουμενίτσα, Kalymnos, Κάλυμνος, Karpathos, Κάρπαθος, Kastellorizo, Καστελόριζο, Kavala, Καβάλα, Kythera, Κύθηρα, Kyparissia, Larissa, Λάρισα, Limnos, Λήμνος, Marathonas, Megisti, Messinia, Μεσσηνία, Moria, Μόρια, Naxos, Nea Manolada, Νέα Μανωλάδα, Orestiada, Ορεστιάδα, Paros, Patmos, Πάτμος, Rhodos, Ritsona, Ριτσώνα, Malakasa, Μαλακάσα, Symi, Σύμη, Volos, Βόλος, Zakynthos, Ζάκυνθος, Ileia, Ηλεία, Imathia, Ημαθία, Lasithi, Λασίθι, Rethymno, Ρέθυμνο, Agia Galini, Αγία Γαλήνη, Kaloi Limenes, Καλοί Λιμένες, Tympaki, Τυμπάκι, Sfakia, Σφακιά, Koufonisi, Mesolongi, Tilos, Farmakonissi, Polykastro, Kilkis, Amygdaleza, Αμυγδαλέζα, Ρόδο, Σάμο, Χίο, Λέσβο, Γαύδο, Λέρο, Πύλο, Πελοποννήσου, Λέσβου, Σάμου, Χίου, Γαύδου, Πύλου, Ρόδου, Λέρου, لیسبوس, ساموس, روڈس, کیلاماتا, Kythira, Citera, Cítera, کیتھیرا, Kasos, Κάσος, Rodi, Rodas, Quíos, Cefalonia, Kefalonia, Κεφαλονιά, Zante, Santorini, Σαντορίνη, Mykonos, Μύκονος, Skyros, Σκύρος, Evia, Εύβοια, Methoni, Μεθώνη, Lakonia, Λακωνία, Gavdopoula, فارماکونیسی, گاوڈوس, Φαρμακονησίου, Κυθήρων
IN: Amritsar, Gujarat state, Kerala, Mumbai, ممبئی, Punjab state, Gurdaspur, Jalandhar, Ludhiana, Hoshiarpur, Kapurthala, Mehsana, Gandhinagar, Ahmedabad, Chennai, Bengaluru, Bangalore, Kochi, Cochin, Kolkata, Calcutta, Haryana
IR: Bandar Abbas, Taftan-Mirjaveh, Zahedan, زاہدان, Mashhad, مشہد, Chabahar, چاہ بہار, Sistan-Baluchestan, Saravan, Mirjaveh, Urmia, Tabriz, تبریز
IT: Augusta, Bari, Brindisi, Calabria, Καλαβρία, Catania, Crotone, Cutro, Κούτρο, کروتونے, Foggia, Genoa, Genova, Lampedusa, Λαμπεντούζα, لامپیڈوسا, لیمپیڈوسا, لامپیدوسا, لیمپیدوسا, Milan, Milano, Milán, Μιλάνο, میلان, Naples, Napoli, Nápoles, Νάπολη, ناپولی, نیپلز, Palermo, Παλέρμο, Pantelleria, Pozzallo, Puglia, Apulia, Reggio Calabria, Roccella Ionica, Sardinia, Sardegna, Cerdeña, Σαρδηνία, Sicily, Sicilia, Σικελία, سسلی, Siracusa, Torino, Turin, Trapani, Trieste, Τεργέστη, Venice, Venezia, Verona, Bologna, Brescia, بریشیا, Ventimiglia, Porto Empedocle, Agrigento, Ancona, Arezzo, Aversa, Bergamo, Bolzano, Cagliari, Carrara, Caserta, Civitavecchia, Cosenza, Firenze, Gela, Gioia Tauro, Licata, Linosa, Livorno, Leghorn, Mantova, Marina di Carrara, Marsala, Mazara del Vallo, Modena, Novara, Ortona, Otranto, Padova, Padua, Perugia, Pescara, Ragusa, Ravenna, Reggio Emilia, Rimini, Rosarno, Salerno, Santa Maria di Leuca, Savona, Saluzzo, Scicli, Taranto, Treviso, Udine, Vibo Valentia, Vicenza, Villa San Giovanni, Isola di Capo Rizzuto, Steccato di Cutro, Gorizia, Fiumicino, Malpensa, Κροτόνε, Ponte Galeria, Castelvolturno, Castel Volturno, Campania, Emilia-Romagna, Lombardia, Lombardy, Veneto, Piemonte, Piedmont, Liguria, Toscana, Tuscany, Friuli, Basilicata, بولونیا, تورینو, وینس, کلابریا, Crotona, Roccella, Roccella Jonica, Ροτσέλα, Portopalo, Siculiana, Sciacca, Cefalù, Messina, کوترو, کٹرو, روچیلا
LY: Benghazi, Bengasi, Βεγγάζη, بن غازی, Cyrenaica, Cirenaica, Κυρηναϊκή, Kufra, Misrata, Sabratha, Sirte, Tobruk, Τομπρούκ, تبروک, طبرق, Zawiya, Zuwara, زوارہ, Zawya, Abu Kammash, Ajdabiya, Agedabia, Al Khums, Khoms, Bani Walid, Derna, Gharyan, Garabulli, Castelverde, Qarabulli, Marsa al-Brega, Nalut, Sabha, Sebha, Sabrata, Surman, Tajoura, Tajura, Tarhuna, Zauia, Zawia, Zawiyah, Zaouïa, Zaouia, Zintan, Zliten, Zuara, Zuwarah, Bir al-Ghanam, Al-Bayda, Al Bayda, Kambut, Σαμπράτα, Ζουάρα, Ζαουίγια, Ντέρνα, Μισράτα, الزاویہ, زاویہ شہر, سبراتہ, مصراتہ, سرت, بنغازی, Γκαραμπούλι, گرابلی
MA: Casablanca, Dakhla, Dajla, Ντάχλα, داخلہ شہر, El Aaiún, Laayoune, Nador, Tangier, Tangeri, Tánger, Ταγγέρη, Agadir, Al Hoceima, Alhucemas, Beni Mellal, Berkane, Boujdour, Bojador, Essaouira, Fnideq, Castillejos, Guelmim, Kenitra, Larache, Laâyoune, El Aaiun, Marrakech, Marrakesh, Meknes, Oujda, Uxda, Sidi Ifni, Tan-Tan, Tarfaya, Tetouan, Tetuán, M'diq, داخلہ بندرگاہ, طنجہ, کاسابلانکا, Tan Tan, Ταν Ταν
ML: Kayes, Timbuktu, Ségou, Sikasso
MR: Nouadhibou, Nuadibú, Nouadhibú, Bassikounou, Mbera, Nouâdhibou, Mheijrat, Nouamghar, Νουαντιμπού, نواذیبو
PK: Azad Kashmir, Azad Jammu and Kashmir, AJK, آزاد کشمیر, Bahawalpur, Balochistan, Baluchistan, Baluchistán, Μπαλουτσιστάν, Βελουχιστάν, بلوچستان, Bannu, Chakwal, Faisalabad, Φαϊζαλαμπάντ, فیصل آباد, Gilgit, Gujranwala, Γκουτζρανουάλα, گوجرانوالہ, Gujrat, گجرات, Gwadar, گوادر, Hafizabad, حافظ آباد, Hyderabad Sindh, Jhelum, جہلم, Karachi, Καράτσι, کراچی, Khyber Pakhtunkhwa, خیبر پختونخوا, Kohat, Kotli, Κότλι, کوٹلی, Lahore, Λαχώρη, Λαχόρη, لاہور, Mandi Bahauddin, منڈی بہاؤالدین, منڈی بہاالدین, Mardan, Mirpur, میرپور, Multan, ملتان, Narowal, نارووال, North Waziristan, Parachinar, پاراچنار, Peshawar, Πεσαβάρ, پشاور, Punjab, پنجاب, Παντζάμπ, Πουντζάμπ, Quetta, Κουέτα, کوئٹہ, Rawalpindi, راولپنڈی, Sahiwal, Sargodha, سرگودھا, Sheikhupura, شیخوپورہ, Sialkot, سیالکوٹ, Sindh, سندھ, Swat, سوات, Taftan, تفتان, Toba Tek Singh, Turbat, Waziristan, Wazirabad, وزیرآباد, Attock, Barkhan, Bhimber, Buner, Chaman, چمن, Charsadda, Chiniot, Dera Ghazi Khan, Dera Ismail Khan, Gujar Khan, Haripur, Jacobabad, Jiwani, جیوانی, Kasur, Kharian, کھاریاں, Khuzdar, Kohistan, Kurram, کرم ایجنسی, Lala Musa, لالہ موسیٰ, Larkana, Malakand, Mansehra, Mashkel, Muzaffarabad, مظفر آباد, Nankana Sahib, Nowshera, نوشہرہ, Okara, اوکاڑہ, Phalia, پھالیہ, Panjgur, Rahim Yar Khan, Sukkur, سکھر, Swabi, صوابی, Vehari, Γκουτζράτ, Σιαλκότ
SN: Casamance, Kayar, Mbour, Saint-Louis, Ziguinchor, Thiès, Joal, Kédougou, Tambacounda, Saint Louis du Sénégal, Thiaroye, Rufisque, Bargny, Fass Boye
TN: Sfax, Σφαξ, Mahdia, Zarzis, Djerba, Bizerte, Biserta, El Amra, Gabès, Gabes, Hammamet, Jebeniana, Kerkennah, Kerkenna, Kelibia, Médenine, Medenine, Monastir, Nabeul, Sousse, Ben Guerdane, Gafsa, Kasserine, Kairouan, سفاقس, صفاقس, Chebba, Salakta, Κερκένα, Μαχντία, Ζάρζις, Κελίμπια, Μπιζέρτα, قرقنہ, المہدیہ, جرجیس, قلیبیہ
TR: Bodrum, Edirne, Αδριανούπολη, Istanbul, Estambul, Κωνσταντινούπολη, استنبول, Izmir, Smirne, Σμύρνη, ازمیر, Van province, Antalya, Αττάλεια, Ayvacik, Ayvalik, Balikesir, Çanakkale, Canakkale, Τσανάκκαλε, Cesme, Çeşme, Τσεσμέ, Datça, Didim, Gaziantep, Gökçeada, Kusadasi, Kuşadası, Marmaris, Mugla, Muğla, Dikili, Mersin, Estanbul, Αλικαρνασσός, انطالیہ, ادرنہ, Fethiye, Finike, Enez, Seferihisar, Karaburun, Foça
US: New York, Nueva York, Νέα Υόρκη, نیویارک, California, Texas
AE: Dubai, Ντουμπάι, دبئی, Sharjah, شارجہ, ابوظہبی, Ras Al Khaimah, Ajman
SA: Jeddah, Gedda, جدہ, Riad, Dammam, Makkah, Madinah, مکہ
AM: Gyumri
BY: Grodno
CY: Larnaca, Λάρνακα, Limassol, Λεμεσός, Paphos, Πάφος, Protaras, Ayia Napa, Cape Greco, Pournara, Πουρνάρα, Kofinou
HR: Rijeka, Dubrovnik
HU: Debrecen, Röszke
IQ: Erbil, Irbil, Sulaymaniyah, Basra, Mosul, Kirkuk
JO: Zarqa, Irbid
KE: Mombasa, Kisumu, Kakuma, Dadaab
LB: Sidon, Arida
MD: Bălți
MT: Hal Far, Ħal Far, Gozo
MX: Tijuana, Ciudad Juárez, Tapachula, Chiapas, Oaxaca, Monterrey, Reynosa, Ciudad Hidalgo
NE: Agadez, Zinder, Arlit, Assamaka, Diffa
NG: Benin City, Lagos, Edo State
NP: Pokhara, Biratnagar, Birgunj, Kaski
PH: Cebu, Davao, Quezon City
PL: Krakow, Kraków, Gdansk, Gdańsk, Poznan, Wroclaw, Białystok, Bialystok
PT: Oporto, Algarve, Odemira, Alentejo, Azores
RO: Timișoara, Timisoara, Cluj, Cluj-Napoca, Iași, Constanța, Constanta
RS: Novi Sad, Subotica
SY: Aleppo, Alepo, Αλέπο, Idlib, Latakia, Tartus, Daraa
UA: Odesa, Odessa, Lviv, Leopoli, Kharkiv, Charkiv
UZ: Samarkand, Samarcanda, Bukhara, Fergana
VN: Ho Chi Minh City, Nghe An, Ha Tinh, Da Nang
XK: Gjilan, Prizren
GM: Serekunda, Kartong, Gunjur, Bakau, Jinack, Brikama, Niumi
GN: Nzérékoré, Kindia
CI: Bouaké, Daloa, Abidjan
CM: Douala, Bamenda
GH: Kumasi, Takoradi
SD: Port Sudan, El Fasher, Nyala, Darfur
ER: Massawa
ET: Tigray, Metema, Dire Dawa
SO: Hargeisa, Bosaso, Puntland
YE: Aden, Lahj, Shabwa, Taiz, Hodeidah
DJ: Obock, Godoria
PA: Darién, Darien, Tapón del Darién, Darién Gap, Darien Gap, Lajas Blancas, Paso Canoas
DO: Dajabón, Dajabon, Punta Cana, Pedernales, Elías Piña, Barahona
HT: Cap-Haïtien, Ouanaminthe, Belladère
CO: Necoclí, Cúcuta
CL: Iquique, Arica, Colchane
PE: Tumbes, Tacna
BR: São Paulo, Roraima, Pacaraima
MY: Johor, Johor Bahru, Penang, Selangor, Sabah, Sarawak, Putrajaya
KR: Jeju, Busan, Incheon, Gyeonggi
JP: Osaka, Nagoya, Hokkaido, Okinawa, Aichi
TW: Kaohsiung, Taoyuan
TH: Mae Sot, Chiang Mai, Phuket
MM: Yangon, Myawaddy, Rakhine
ID: Batam, Aceh
TD: Adré, Adre
TZ: Kigoma, Zanzibar
ZA: Johannesburg, Durban, Gauteng, Cape Town, Limpopo, Musina
ZW: Beitbridge, Bulawayo
CA: Ontario, Alberta, British Columbia, Toronto, Manitoba
AU: Queensland, Sydney, Melbourne
NZ: Auckland
IE: Cork, Galway, Rosslare
KZ: Almaty
IL: Haifa, Ben Gurion
OM: Salalah
KG: Osh
TJ: Khujand
"""

#: Waters with one state's name on them.
SEAS: Final = """
ES: Alboran Sea, mar de Alborán, Strait of Gibraltar, estrecho de Gibraltar
GR: Aegean, Aegean Sea, Egeo, mar Egeo, mar Egeo, Αιγαίο, Αιγαίο Πέλαγος, Ionian Sea, Ιόνιο, بحیرہ ایجیئن
IT: Strait of Sicily, Sicilian Channel, Canale di Sicilia, stretto di Sicilia, canal de Sicilia, Mar Ionio
LY: Libyan Sea, Λιβυκό Πέλαγος, Λιβυκού Πελάγους, Libyan coast, mar Libico
"""

#: Phrases that hold a name of the tables above and mean something else.
NOT_PLACES: Final = (
    "non-EU",
    "non EU",
    "outside the EU",
    "extra UE",
    "extra-UE",
    "no UE",
    "fuera de la UE",
    "εκτός ΕΕ",
    "εκτός Ε.Ε.",
    "غیر یورپی یونین",
    "US dollar",
    "US dollars",
    "Australian dollar",
    "Australian dollars",
    "Canadian dollar",
    "Canadian dollars",
    "Indian rupee",
    "Indian rupees",
    "Pakistani rupee",
    "Pakistani rupees",
    "Turkish lira",
    "Russian rouble",
    "Japanese yen",
    "Indian Ocean",
    "Oceano Indiano",
    "Océano Índico",
    "Ινδικός Ωκεανός",
    "Ινδικού Ωκεανού",
    "Guinea pig",
    "Guinea pigs",
    "Gulf of Guinea",
    "New Mexico",
    "New Jersey",
    "New England",
    "New South Wales",
    "Sea of Japan",
    "Persian Gulf",
    "Gulf of Mexico",
    "Golfo de México",
    "Golfo del Messico",
    "Panama Papers",
    "Panama Canal",
    "Canal de Panamá",
    "Latin America",
    "Latin American",
    "Latin Americans",
    "South America",
    "South American",
    "Central America",
    "Central American",
    "North America",
    "North American",
    "America Latina",
    "América Latina",
    "Sud America",
    "Sudamérica",
    "América del Sur",
    "América Central",
    "Centro América",
    "Λατινική Αμερική",
    "Λατινικής Αμερικής",
    "Νότια Αμερική",
    "Νότιας Αμερικής",
    "لاطینی امریکہ",
    "جنوبی امریکہ",
    "شمالی امریکہ",
    "state of Georgia",
    "South Georgia",
    "Georgia state",
    "Georgia governor",
    "AS Roma",
    "la Roma",
    "della Roma",
    "alla Roma",
    "contro la Roma",
    "con la Roma",
    "Roma Lazio",
    "Roma people",
    "Roma community",
    "Roma communities",
    "Roma children",
    "Roma Capitale",
    "Romani",
    "Real Madrid",
    "Atlético de Madrid",
    "Atletico Madrid",
    "Atlético Madrid",
    "AC Milan",
    "Inter Milan",
    "FC Barcelona",
    "Valencia CF",
    "Manchester United",
    "Manchester City",
    "Washington Post",
    "Paris Saint Germain",
    "Paris Agreement",
    "Acuerdo de París",
    "Accordo di Parigi",
    "Geneva Convention",
    "Rome Statute",
    "Treaty of Rome",
    "Trattato di Roma",
    "Statuto di Roma",
    "Dublin Regulation",
    "Dublin regulation",
    "Dublin system",
    "Regolamento di Dublino",
    "Regolamento Dublino",
    "Reglamento de Dublín",
    "Κανονισμός του Δουβλίνου",
    "Κανονισμό του Δουβλίνου",
    "Formula FIA",
    "FIA Formula",
    "FIA World",
    "Ανατολική Μακεδονία",
    "Κεντρική Μακεδονία",
    "Κεντρικής Μακεδονίας",
    "Δυτική Μακεδονία",
    "Δυτικής Μακεδονίας",
    "Athens Georgia",
    "Rome Georgia",
    "Reina Sofía",
    "Rosetta Stone",
    "stele di Rosetta",
    "stele di rosetta",
    "piedra de Rosetta",
    "Στήλη της Ροζέτας",
    "στήλη της Ροζέτας",
)

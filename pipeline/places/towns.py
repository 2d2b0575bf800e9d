"""Towns, regions and seas that migration news names, each with the state it lies in, and phrases that name no place at all.

Lines as in :mod:`pipeline.places.countries`.
"""

# ruff: noqa: E501 - a table row is one line

from __future__ import annotations

from typing import Final

#: Towns, islands, provinces, ports and border posts.
CITIES: Final = """
AF: Herat, Torkham, طورخم
AL: Shengjin, Shëngjin, Gjader, Gjadër
BD: Chittagong, Sylhet
BE: Brussels Airport, Brussels airport, Zaventem, Antwerp, Anversa, Amberes, Αμβέρσα
BG: Burgas
DE: Munich, Hamburg, Frankfurt, Monaco di Baviera, Μόναχο
DZ: Oran, Orán, Annaba
EG: Alexandria, Alessandria d'Egitto, Alejandría, Αλεξάνδρεια, Matrouh
ES: Canary Islands, Canaries, Canarias, Islas Canarias, Canarie, Isole Canarie, Κανάρια Νησιά, Κανάρια, Καναρίων Νήσων, جزائر کنیری, کنیری آئی لینڈز, کینری جزائر, جزائر کینری, Andalusia, Andalucía, Andalusia, Almería, Algeciras, Barcelona, Barcellona, Βαρκελώνη, بارسلونا, Balearic Islands, Baleares, Islas Baleares, Bilbao, Cádiz, Catalonia, Cataluña, Catalogna, کاتالونیا, Ceuta, Θέουτα, سبتہ, El Hierro, Fuerteventura, Gran Canaria, Granada, Huelva, Ουέλβα, La Restinga, Lanzarote, Las Palmas, Lleida, Lérida, Málaga, Mallorca, Melilla, Μελίγια, Murcia, Sevilla, Seville, Siviglia, Tenerife, Valencia, والنسیا, ٹینیرف, لاس پالماس, سیوٹا, ملیلیہ
FR: Calais, Καλαί, Marseille, Marsiglia, Mayotte
GB: Dover, Birmingham, Manchester, Bradford
GR: Aegina, Chios, Χίος, Corfu, Creta, Crete, Κρήτη, کریٹ, Evros, Έβρος, Farmakonisi, Φαρμακονήσι, Gavdos, Γαύδος, گاودوس, Heraklion, Ηράκλειο, Ierapetra, Ιεράπετρα, Kalamata, Καλαμάτα, کالاماتا, Kos, Leros, Λέρος, Lesbos, Lesvos, Lesbo, Λέσβος, Manolada, Μανωλάδα, Mytilene, Μυτιλήνη, Patras, Patrasso, Πάτρα, Peloponnese, Πελοπόννησος, Piraeus, Pireo, El Pireo, Πειραιάς, پیریئس, Pylos, Pilos, Πύλος, پیلوس, پائلوس, Rhodes, Ρόδος, Samos, Σάμος, Thessaloniki, Salonicco, Salónica, Θεσσαλονίκη, تھیسالونیکی, Paleochora, Παλαιόχωρα, Chania, Χανιά, لیسبوس, ساموس
IN: Amritsar, Gujarat state, Kerala, Mumbai, ممبئی, Punjab state
IR: Bandar Abbas, Taftan-Mirjaveh, Zahedan, زاہدان
IT: Augusta, Bari, Brindisi, Calabria, Καλαβρία, Catania, Crotone, Cutro, Κούτρο, کروتونے, Foggia, Genoa, Genova, Lampedusa, Λαμπεντούζα, لامپیڈوسا, لیمپیڈوسا, Milan, Milano, Milán, Μιλάνο, میلان, Naples, Napoli, Nápoles, Νάπολη, ناپولی, نیپلز, Palermo, Παλέρμο, Pantelleria, Pozzallo, Puglia, Apulia, Reggio Calabria, Roccella Ionica, Sardinia, Sardegna, Cerdeña, Σαρδηνία, Sicily, Sicilia, Σικελία, سسلی, Siracusa, Torino, Turin, Trapani, Trieste, Τεργέστη, Venice, Venezia, Verona, Bologna, Brescia, بریشیا, Ventimiglia, Porto Empedocle, کلابریا
LY: Benghazi, Bengasi, Βεγγάζη, بن غازی, Cyrenaica, Cirenaica, Κυρηναϊκή, Kufra, Misrata, Sabratha, Sirte, Tobruk, Τομπρούκ, تبروک, طبرق, Zawiya, Zuwara, زوارہ, Zawya, بنغازی
MA: Casablanca, Dakhla, Dajla, Ντάχλα, داخلہ شہر, El Aaiún, Laayoune, Nador, Tangier, Tangeri, Tánger, Ταγγέρη, Agadir, طنجہ, کاسابلانکا
ML: Kayes
MR: Nouadhibou, Nuadibú
PK: Azad Kashmir, Azad Jammu and Kashmir, AJK, آزاد کشمیر, Bahawalpur, Balochistan, Baluchistan, Baluchistán, Μπαλουτσιστάν, Βελουχιστάν, بلوچستان, Bannu, Chakwal, Faisalabad, Φαϊζαλαμπάντ, فیصل آباد, Gilgit, Gujranwala, Γκουτζρανουάλα, گوجرانوالہ, Gujrat, گجرات, Gwadar, گوادر, Hafizabad, حافظ آباد, Hyderabad Sindh, Jhelum, جہلم, Karachi, Καράτσι, کراچی, Khyber Pakhtunkhwa, خیبر پختونخوا, Kohat, Kotli, Κότλι, کوٹلی, Lahore, Λαχώρη, Λαχόρη, لاہور, Mandi Bahauddin, منڈی بہاؤالدین, منڈی بہاالدین, Mardan, Mirpur, میرپور, Multan, ملتان, Narowal, نارووال, North Waziristan, Parachinar, پاراچنار, Peshawar, Πεσαβάρ, پشاور, Punjab, پنجاب, Παντζάμπ, Πουντζάμπ, Quetta, Κουέτα, کوئٹہ, Rawalpindi, راولپنڈی, Sahiwal, Sargodha, سرگودھا, Sheikhupura, شیخوپورہ, Sialkot, سیالکوٹ, Sindh, سندھ, Swat, سوات, Taftan, تفتان, Toba Tek Singh, Turbat, Waziristan, Wazirabad, وزیرآباد
SN: Casamance, Kayar, Mbour, Saint-Louis, Ziguinchor
TN: Sfax, Σφαξ, Mahdia, Zarzis, Djerba
TR: Bodrum, Edirne, Αδριανούπολη, Istanbul, Estambul, Κωνσταντινούπολη, استنبول, Izmir, Smirne, Σμύρνη, ازمیر, Van province, ادرنہ
US: New York, Nueva York, Νέα Υόρκη, نیویارک, California, Texas
AE: Dubai, Ντουμπάι, دبئی, Sharjah
SA: Jeddah, Gedda, جدہ
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
)

"""The phrases, class names and patterns by which a page's furniture is known: data for the steps of extraction.

Phrases are compared folded (see ``pipeline.fold``) with the start of a line; write them as they are printed.
"""

from __future__ import annotations

from pipeline.fold import fold


def _folded(*phrases: str) -> tuple[str, ...]:
    """Return ``phrases`` folded."""
    return tuple(fold(phrase) for phrase in phrases)


#: A line that starts so invites to another article. English, Italian, Spanish, Greek, Urdu.
TEASERS = _folded(
    "Read more", "Read also", "Also read", "Read:", "Read next", "See also", "More on this", "Related:",
    "Related stories",
    "Related articles", "Related news", "Must read", "Don't miss", "You may also like", "You might also like",
    "Recommended for you", "Watch:", "Watch more", "In pictures:", "Most read", "Trending",
    "Leggi anche", "Leggi pure", "Leggi tutto", "Leggi di più", "Leggi:", "Per approfondire:", "Vedi anche",
    "Potrebbe interessarti",
    "Ti potrebbe interessare", "Articoli correlati", "Notizie correlate", "Guarda anche", "I più letti",
    "Lee también", "Lea también", "Lea:", "Lee:", "Leer más", "Lee más", "Ver también", "Te puede interesar",
    "Te puede gustar", "Le puede interesar", "Más información:", "Noticias relacionadas", "Artículos relacionados",
    "No te pierdas", "Lo más leído",
    "Διαβάστε επίσης", "Διαβάστε ακόμη", "Διαβάστε ακόμα", "Διαβάστε περισσότερα", "Διάβασε επίσης", "Διαβάστε εδώ",
    "Διαβάστε:", "Δείτε επίσης", "Δείτε ακόμη", "Δείτε ακόμα", "Δείτε εδώ", "Σχετικά άρθρα", "Σχετικές ειδήσεις",
    "Μην χάσετε", "Περισσότερα:", "Ροή ειδήσεων", "Τα πιο δημοφιλή",
    "یہ بھی پڑھیں", "یہ بھی پڑھیے", "یہ بھی دیکھیں", "مزید پڑھیں", "مزید پڑھیے", "مزید خبریں", "متعلقہ خبریں",
    "مزید دیکھیں", "اسی بارے میں",
    "A lire aussi", "À lire aussi", "Lire aussi", "Voir aussi", "Lesen Sie auch", "Mehr zum Thema", "Leia também",
    "Leia mais", "Further reading", "(MORE:", "MORE:",
)  # fmt: skip

#: A whole line that starts so belongs to the page, not to the article.
FURNITURE = _folded(
    "Leave a reply", "Leave a comment", "Your email address will not be published", "Required fields are marked",
    "Save my name, email", "Post a comment", "Notify me of follow-up", "Be the first to comment",
    "Log in to leave a comment", "You must be logged in to post", "Comments are closed", "Follow us on",
    "Follow us at", "Like us on", "Join our WhatsApp", "Join our Telegram", "Subscribe to our", "Sign up for our",
    "Sign up to our", "Download our app", "Short URL", "Copy link", "All rights reserved", "Copyright ©", "© ",
    "We use cookies", "This site uses cookies", "This website uses cookies", "Accept all cookies", "Skip to content",
    "Skip to main", "Prove you", "Prove your", "I am not a robot", "Report an error",
    "Powered by automated translation", "Photo credit:", "End of podcast", "End of post", "End of Twitter",
    "End of YouTube", "Lascia un commento", "Lascia una risposta", "Il tuo indirizzo email non sarà pubblicato",
    "I campi obbligatori sono", "Invia commento", "Seguici su", "Iscriviti alla", "Iscriviti al", "Questo sito usa",
    "Questo sito utilizza", "Utilizziamo i cookie", "Tutti i diritti riservati", "Riproduzione riservata",
    "© Riproduzione", "Stampa l'articolo", "Deja un comentario", "Deja una respuesta",
    "Tu dirección de correo electrónico no será publicada", "Los campos obligatorios están", "Publicar el comentario",
    "Síguenos en", "Siga nuestras", "Utilizamos cookies", "Este sitio usa", "Este sitio web utiliza",
    "Todos los derechos reservados", "Αφήστε ένα σχόλιο", "Αφήστε μια απάντηση", "Γράψτε ένα σχόλιο",
    "Η ηλ. διεύθυνση σας δεν δημοσιεύεται", "Η διεύθυνση email σας δεν", "Τα υποχρεωτικά πεδία", "Υποβολή σχολίου",
    "Σχόλια αναγνωστών", "Ακολουθήστε μας", "Ακολουθήστε το", "Ακολούθησε το", "Εγγραφείτε στο",
    "Χρησιμοποιούμε cookies", "Αυτός ο ιστότοπος χρησιμοποιεί", "Με την επιφύλαξη παντός", "Βρείτε μας στο",
    "اپنا تبصرہ", "تبصرہ کریں", "جواب دیں", "آپ کا ای میل ایڈریس شائع نہیں", "ضروری خانوں کو", "ہمیں فالو کریں",
    "ہمارا واٹس ایپ", "واٹس ایپ چینل", "سبسکرائب کریں", "جملہ حقوق محفوظ", "یہ ویب سائٹ کوکیز", "پوڈکاسٹ سے آگے",
    "پوڈکاسٹ یہاں", "پوسٹ سے آگے", "پوسٹ کا اختتام", "مواد پر جائیں",
)  # fmt: skip

#: A line that starts so belongs to the page, too, unless it goes on as a sentence.
PAGE_WORDS = _folded(
    "Advertisement", "Share this", "Share on", "Share:", "Print this", "Continue reading", "Jump to", "Tags:",
    "Filed under", "Posted in", "Minutes read", "Total views", "Skip ", "Get the latest news", "Condividi",
    "Pubblicità", "Comparte", "Compartir en", "Compartir:", "Publicidad", "Suscríbete", "Κοινοποίηση", "Μοιραστείτε",
    "Διαφήμιση", "شیئر کریں", "اشتہار", "By continuing to", "Click here to", "Article continues below",
    "Story continues below",
)  # fmt: skip

#: What a box beside the article is headed, whole.
BOX_HEADINGS = frozenset(_folded(
    "Related", "Related articles", "Related stories", "Related news", "More on this story", "More from this section",
    "Read more", "Read next", "You may also like", "Recommended", "Most read", "Most popular", "Trending",
    "About the author", "Author", "Newsletter", "Newsletters", "Topics", "Tags", "Comments", "Leave a reply",
    "Share", "Share this article",
    "Leggi anche", "Articoli correlati", "Notizie correlate", "Altre notizie", "Sull'argomento", "L'autore", "Commenti",
    "I più letti", "Argomenti", "Más información", "Noticias relacionadas", "Sobre la firma", "Sobre el autor",
    "Archivado en", "Comentarios", "Lo más leído", "Más leídas", "Te puede interesar", "Temas", "Etiquetas",
    "Σχετικά", "Σχετικά άρθρα", "Σχετικές ειδήσεις", "Διαβάστε επίσης", "Διαβάστε ακόμη", "Δημοφιλή", "Ετικέτες",
    "Σχόλια", "Περισσότερα", "متعلقہ خبریں", "اسی بارے میں", "مزید پڑھیں", "مزید خبریں", "تبصرے", "مصنف کے بارے میں",
))  # fmt: skip

#: A whole line that belongs to the page.
LABELS = frozenset(_folded(
    "Live", "In diretta", "Diretta", "Directo", "En directo", "Ζωντανά", "براہ راست", "Breaking", "Breaking news",
    "Ultim'ora", "Última hora", "Έκτακτο", "Ad", "Sponsored", "Video", "Photo", "Share", "Condividi", "Compartir",
    "Κοινοποίηση", "شیئر", "Comments", "Print",
))  # fmt: skip

#: How a line that reserves rights ends.
RIGHTS = _folded(
    "all rights reserved", "tutti i diritti riservati", "riproduzione riservata", "todos los derechos reservados",
    "Απαγορεύεται η αναδημοσίευση", "Απαγορεύεται η αναπαραγωγή", "جملہ حقوق محفوظ ہیں", "جملہ حقوق محفوظ",
)  # fmt: skip

#: A furniture or teaser line is no longer than this, in characters; a longer one is prose that begins alike.
LINE_LIMIT = 220

#: Elements that never hold an article's text.
NEVER_TEXT = ("marquee", "nav", "footer", "amp-consent", "amp-sidebar")

#: Titles of pages that stand where an article was.
SOFT_404 = _folded(
    "404", "page not found", "not found", "error 404", "page you are looking for", "page you requested",
    "article not found",
    "no longer available", "nothing found", "oops", "pagina non trovata", "errore 404", "contenuto non disponibile",
    "página no encontrada", "no se encuentra la página", "error 404", "η σελίδα δεν βρέθηκε", "η σελίδα που ζητήσατε",
    "δεν βρέθηκε", "σφάλμα 404", "صفحہ نہیں ملا", "مطلوبہ صفحہ",
)  # fmt: skip

#: Words that only a page asking for consent says in its few lines.
CONSENT = _folded(
    "before you continue", "we value your privacy", "your privacy choices", "we and our partners",
    "manage your consent",
    "accept all", "consent to", "la tua privacy", "noi e i nostri partner", "accetta e continua", "rifiuta tutto",
    "tu privacidad", "nosotros y nuestros socios", "aceptar y continuar", "aceptar todo", "rechazar todo",
    "σεβόμαστε την ιδιωτικότητ", "εμείς και οι συνεργάτες", "αποδοχή όλων", "συμφωνώ", "ہم آپ کی رازداری",
    "تمام قبول کریں",
)  # fmt: skip

#: What a page says that shows a text's beginning and sells the rest.
PAYWALL = _folded(
    "subscribe to continue", "subscribe to read", "subscribe to keep reading", "to continue reading",
    "to read the full article", "to read the full story", "to keep reading", "already a subscriber",
    "this article is for subscribers", "for subscribers only", "subscriber-only", "unlock this article",
    "become a member to",
    "abbonati per continuare", "abbonati per leggere", "per continuare a leggere", "riservato agli abbonati",
    "contenuto per gli abbonati", "sei già abbonato", "continua a leggere con",
    "suscríbete para seguir leyendo", "suscríbete para continuar", "para seguir leyendo", "solo para suscriptores",
    "contenido exclusivo para suscriptores", "ya eres suscriptor", "hazte suscriptor",
    "γίνετε συνδρομητής", "μόνο για συνδρομητές", "αποκλειστικά για συνδρομητές", "για να συνεχίσετε την ανάγνωση",
    "είστε ήδη συνδρομητής", "مکمل خبر پڑھنے کے لیے سبسکرائب", "صرف سبسکرائبرز",
)  # fmt: skip

#: Words of a page that only opens after logging in or proving to be a person.
LOGIN = _folded(
    "log in to continue", "sign in to continue", "login to your account", "sign in to your account",
    "forgot your password",
    "forgot password", "accedi per continuare", "accedi al tuo account", "password dimenticata", "inicia sesión para",
    "inicie sesión", "has olvidado tu contraseña", "olvidaste tu contraseña", "συνδεθείτε για να",
    "ξεχάσατε τον κωδικό",
    "لاگ ان کریں", "پاس ورڈ بھول", "verify you are human", "checking your browser", "enable javascript and cookies",
)  # fmt: skip

#: How the heading of a page begins that lets nobody in.
DENIED = _folded("just a moment", "access denied", "attention required", "accesso negato", "acceso denegado")

#: How the line of a page's last change begins.
CHANGE_WORDS = _folded(
    "Updated", "Last updated", "Aggiornato", "Ultimo aggiornamento", "Actualizado", "Última actualización",
    "Ενημερώθηκε", "Τελευταία ενημέρωση", "اپ ڈیٹ", "Mis à jour",
)  # fmt: skip

#: Words that stand beside the date in an article's head.
DATE_WORDS = frozenset(_folded(
    "minutes", "published", "first", "posted", "updated", "reading", "minuti", "lettura", "pubblicato", "minutos",
    "lectura", "aggiornamento", "actualización", "ενημέρωση", "lunes",
    "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "sabato", "domenica", "publicado",
    "λεπτά", "ανάγνωση", "ανάγνωσης", "δημοσίευση", "ώρα", "εκτύπωση", "منٹ", "بجے", "اشاعت", "تاریخ",
))  # fmt: skip

#: What stands in front of an author's name.
BYLINE_PREFIXES = _folded(
    "By ", "By: ", "Story by ", "Words by ", "Text by ", "Written by ", "Posted by ", "Reported by ", "Author:",
    "Reporter:",
    "di ", "a cura di ", "Redazione:", "dal nostro inviato ", "dalla nostra inviata ", "Articolo di ", "Scritto da ",
    "Por ", "Por: ", "Escrito por ", "Redacción: ", "Texto: ",
    "Από ", "Από: ", "Από τον ", "Από την ", "Από τη ", "Του ", "Της ", "Γράφει ο ", "Γράφει η ", "Γράφουν οι ",
    "Γράφει: ", "Γράφουν: ", "Επιμέλεια:", "Συντάκτης:", "Συντάκτρια:", "Ρεπορτάζ:",
    "تحریر:", "تحریر : ", "تحریر ", "از:", "رپورٹ:", "رپورٹ : ", "Par ", "Von ",
)  # fmt: skip

#: Words that end the names in a byline: days, months, and what tells when and where.
BYLINE_ENDS = frozenset(
    _folded(
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
        "April", "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr",
        "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
        "Updated", "Published", "Posted", "Last", "First", "Follow", "Share", "Comments", "Email", "Twitter",
        "Facebook", "More", "Topics", "Archive", "Contact", "Read", "View", "See", "About",
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "Aggiornato", "Pubblicato", "Actualizado", "Publicado",
        "Ενημερώθηκε", "Δημοσιεύτηκε", "Δημοσιεύθηκε", "Δευτέρα", "Τρίτη", "Τετάρτη", "Πέμπτη", "Παρασκευή", "Σάββατο",
        "Κυριακή", "پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار", "اپ", "شائع", "Le", "Am",
    )
)  # fmt: skip

#: Words for what an author is, which stand behind the name.
AUTHOR_ROLES = frozenset(
    _folded(
        "Senior", "Staff", "Chief", "Correspondent", "Reporter", "Writer", "Editor", "Columnist", "Contributor",
        "Associate", "Producer", "Special", "Political", "Business", "Executive", "Deputy", "Managing", "Bureau",
        "News", "Corresponsal", "Redactor", "Redactora", "Enviado", "Enviada", "Inviato", "Inviata", "Corrispondente",
        "Envoyés", "Envoyé", "Correspondant", "Ανταποκριτής", "Ανταποκρίτρια", "نمائندہ", "نامہ",
    )
)  # fmt: skip

#: Small words behind a name, in front of a place, an outlet or somebody who helped.
NAME_FOLLOWERS = frozenset(_folded(
    "in", "at", "for", "from", "with", "on", "da", "per", "con", "en", "desde", "para", "σε", "για", "με",
))  # fmt: skip

#: How a label begins by which a page says that a value it states for social media is its author.
AUTHOR_LABELS = _folded("Written by", "Author", "By", "Scritto da", "Autor", "Escrito por", "Συντάκτης", "Συντάχθηκε",
                        "Γράφτηκε από", "مصنف", "تحریر", "Verfasst von", "Écrit par")  # fmt: skip

#: Names that are roles of an account, not of a person or newsroom.
NO_AUTHORS = frozenset(
    _folded(
        "admin",
        "administrator",
        "root",
        "editor",
        "webmaster",
        "user",
        "author",
        "none",
        "null",
        "unknown",
        "n/a",
        "authors",
        "staff",
        "contributors",
        "comments",
        "share",
        "follow",
        "email",
        "print",
    )
)

#: What stands between two authors.
AUTHOR_JOINS = (", ", " and ", " & ", ";", " e ", " y ", " και ", " اور ", " | ", " / ")

#: A line below a headline that shows another article to begin there.
STORY_MARKS = _folded("Updated ", "Published ", "Follow ", "Short Url", "Posted on ", "Aggiornato ", "Pubblicato ",
                      "Actualizado ", "Publicado ",
                      "Ενημερώθηκε ", "Δημοσιεύθηκε ", "Δημοσιεύτηκε ", "اپ ڈیٹ", "شائع ")  # fmt: skip

"""The words of an ``id`` or ``class`` by which templates say what an element is for: data for the steps of extraction.

A dashed name counts whole and in its parts; write the words in lower case.
"""

from __future__ import annotations

#: Comment threads and forms.
COMMENT_MARKS = frozenset(
    {
        "comments",
        "comment",
        "respond",
        "disqus",
        "commentform",
        "commentlist",
        "comentarios",
        "commenti",
        "commentaires",
        "kommentare",
        "comentários",
    }
)

#: Columns beside the article.
COLUMN_MARKS = frozenset({
    "sidebar", "rail", "rightrail", "rightbar", "right-bar", "rightcol", "right-column", "right-sidebar",
})  # fmt: skip

#: Columns, lists of other articles, tickers and invitations.
ASIDE_MARKS = COLUMN_MARKS | frozenset({
    "related", "relatedposts", "related-content",
    "embed-consent", "jp-relatedposts", "recommended", "recommendations", "mostread", "popular", "trending",
    "ticker", "newsticker", "marquee", "newsletter", "outbrain", "taboola", "readmore", "alsoread", "teaser", "teasers",
    "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent", "gdpr", "sharing", "share", "social",
    "sharedaddy", "correlati", "relacionadas", "relacionados", "advert", "advertisement", "promo",
    "gallery", "galeria", "fotogaleria", "slideshow", "carousel", "video", "player", "audioplayer",
})  # fmt: skip

#: What tells of an author at length, of what readers say, and of other articles: dates, names and summaries there are
#: not the article's.
FOREIGN_MARKS = COMMENT_MARKS | frozenset({
    "discussion", "replies", "related", "relacionado", "relacionada", "relacionados", "relacionadas", "correlati",
    "sidebar", "aside", "footer", "bio", "biography",
})  # fmt: skip

#: Posts embedded from elsewhere.
EMBED_MARKS = frozenset({
    "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "fb-post", "fb-video", "bluesky-embed",
    "mastodon-embed", "telegram-post", "reddit-embed", "reddit-card", "threads-post", "text-post-media",
})  # fmt: skip

#: A picture's caption or credit.
CAPTION_MARKS = frozenset({
    "caption", "figcaption", "wp-caption-text", "image-caption", "photo-caption", "img-caption", "media-caption",
    "gallery-caption", "didascalia", "pie-foto", "piefoto", "leyenda", "photo-credit", "image-credit",
})  # fmt: skip

#: A live blog or its entries.
LIVE_MARKS = frozenset({
    "liveblog", "live-blog", "live-entry", "live-post", "live-update", "live-updates", "live-feed", "livefeed",
    "liveticker", "live-ticker", "live-entries", "live-event", "diretta", "directo", "minuto-a-minuto",
    "minute-by-minute", "live-item", "liveblog-entry", "liveblog-post",
})  # fmt: skip

#: The publication date, in ``itemprop`` as well.
DATE_MARKS = frozenset({
    "datepublished", "published", "publish", "pubdate", "published-date", "entry-date", "post-date", "posted",
    "posted-on", "date",
    "dateline", "article-date", "article__date", "timestamp", "time", "meta-date", "data", "fecha",
    "publication-date", "ημερομηνία",
})  # fmt: skip

#: The date of the last change, in ``itemprop`` as well.
CHANGE_MARKS = frozenset({"datemodified", "modified", "updated", "update", "last-updated", "actualizado", "aggiornato"})

#: A byline.
BYLINE_MARKS = frozenset({
    "author", "authors", "byline", "author-name", "authorname", "post-author", "entry-author", "autore", "autor",
    "autores", "firma", "writer", "journalist", "συντάκτης", "reporter", "vcard", "contributor", "display-name",
})  # fmt: skip

#: A standfirst.
STANDFIRST_MARKS = frozenset({
    "standfirst", "subtitle", "sub-title", "subhead", "subheading", "subheadline", "sub-headline", "dek", "deck",
    "lede", "lead", "summary", "excerpt", "abstract", "articleabstract", "teaser-text", "sottotitolo", "occhiello",
    "catenaccio", "sommario", "entradilla", "bajada", "subtitulo", "subtitular", "chapo", "chapeau", "article-summary",
    "article-description", "description", "intro", "introtext", "strapline",
})  # fmt: skip

#: What stands between a reader and the rest of a text.
WALL_MARKS = frozenset({
    "paywall", "pay-wall", "paywalled", "subscribe-wall", "subscription-wall", "regwall", "meteredwall", "piano-inline",
    "piano-offer", "premium-wall", "subscriber-wall", "article-paywall",
})  # fmt: skip

#: All of them.
ALL_MARKS = frozenset().union(
    COMMENT_MARKS, ASIDE_MARKS, EMBED_MARKS, CAPTION_MARKS, LIVE_MARKS, DATE_MARKS, CHANGE_MARKS, BYLINE_MARKS,
    STANDFIRST_MARKS, WALL_MARKS,
)  # fmt: skip

"""Bytes become text: by mark, by validity, by what is declared when it holds, by the letters when it does not."""

from __future__ import annotations

from itertools import product

import pytest

from pipeline.extraction import extract
from pipeline.extraction.encodings import decode
from pipeline.extraction.mojibake import repair
from pipeline.model import Article
from tests.test_extraction import capture, page

TEXTS = {
    "en": "The café owner’s answer was “forty welders” – no more – for the whole of the spring.",
    "it": "L’ufficio di Forlì prenderà 1.200 saldatori perché così è più facile; «non c’è età», dice.",
    "es": "El Gobierno español aprobó ayer un cupo de 20.526 plazas; «será un año difícil», dijo la ministra.",
    "el": "Η διεύθυνση ανακοίνωσε ότι θα δώσει φέτος 5.000 άδειες σε εργάτες γης, όπως είπε ο προϊστάμενος.",
    "ur": "دفتر نے کہا کہ اس سال 5000 کارکنوں کو کھیتوں میں کام کے اجازت نامے دیے جائیں گے۔",
}
#: The encodings that pages in a language are met in.
ENCODINGS = {
    "en": ("utf-8", "cp1252", "utf-16"),
    "it": ("utf-8", "cp1252", "utf-16"),
    "es": ("utf-8", "cp1252", "utf-16"),
    "el": ("utf-8", "cp1253", "utf-16"),
    "ur": ("utf-8", "cp1256", "utf-16"),
}
DECLARED = (None, "utf-8", "iso-8859-1", "windows-1252", "windows-1253", "utf-16", "klingon", "hex", "idna")
CASES = [(language, encoding) for language, encodings in ENCODINGS.items() for encoding in encodings]


def encoded(language: str, encoding: str, declared: str | None) -> tuple[str, bytes]:
    """Return a text in a language, less the letters an encoding has not, and a page of it in that encoding."""
    text = TEXTS[language].encode(encoding, "ignore").decode(encoding)
    meta = f'<meta charset="{declared}">' if declared else ""
    return text, f"<html><head>{meta}</head><body><p>{text}</p></body></html>".encode(encoding)


@pytest.mark.parametrize(("language", "encoding"), CASES, ids=["-".join(case) for case in CASES])
def test_a_page_is_decoded_whatever_it_declares(language: str, encoding: str) -> None:
    for in_page, in_header in product(DECLARED, DECLARED):
        text, page = encoded(language, encoding, in_page)
        header = f"text/html; charset={in_header}" if in_header else None
        assert text in decode(page, header), (in_page, in_header)


def test_a_right_declaration_decides_where_the_letters_do_not() -> None:
    page = "<meta charset='iso-8859-7'><p>10.500 €</p>".encode("iso8859-7")
    assert "10.500 €" in decode(page, None)


def test_a_few_broken_bytes_do_not_make_another_encoding_of_a_page() -> None:
    page = (TEXTS["el"] * 4).encode() + b"\xff" + TEXTS["el"].encode()
    assert decode(page, None).count("ανακοίνωσε") == 5


#: Markup of the size that the frame of a page has, so that the letters of its text are few among it.
FRAME = "<div class='frame'></div>" * 1000


@pytest.mark.parametrize("language", ["en", "it", "es"])
def test_a_few_letters_among_much_markup_are_read_though_the_page_is_declared_utf_8(language: str) -> None:
    text, page = encoded(language, "cp1252", "utf-8")
    assert text in decode(FRAME.encode() + page, "text/html; charset=utf-8")


def test_a_page_that_was_saved_with_lost_letters_and_then_cut_keeps_the_others() -> None:
    saved = TEXTS["it"].replace("ì", "\ufffd").replace("è", "\ufffd") * 2
    read = decode(f"{FRAME}<meta charset='utf-8'>{saved}".encode() + "è".encode()[:1], None)
    assert saved in read


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("language", TEXTS)
def test_a_wide_page_without_a_mark_is_read_when_the_header_names_its_encoding(language: str, encoding: str) -> None:
    text, body = encoded(language, encoding, None)
    assert text in decode(body, f"text/html; charset={encoding}")


def test_an_article_in_utf_16_without_a_mark_is_no_binary_file() -> None:
    found = extract(capture(page().encode("utf-16-le"), content_type="text/html; charset=UTF-16"))
    assert isinstance(found, Article)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Το υπουργείο μίλησε στο café του λιμανιού. Το café ήταν γεμάτο.",) * 2,
        ("「コーヒーは café で」と言った。その café は港にある。",) * 2,
        (
            "Το υπουργείο είπε éναιé και μετά éόχιé στους εργάτες.",
            "Το υπουργείο είπε “ναι” και μετά “όχι” στους εργάτες.",
        ),
    ],
    ids=["a word among Greek ones", "a word among Japanese ones", "lost quotation marks"],
)
def test_an_accented_letter_alone_of_its_script_is_a_lost_mark_unless_a_word_has_it(text: str, whole: str) -> None:
    assert repair(text) == whole

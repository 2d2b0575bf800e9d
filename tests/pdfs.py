"""Writes small PDF files for tests, by hand: lines of text in one font, in any script, with a title and a date."""

from __future__ import annotations

from collections.abc import Sequence

#: Where the first line stands and how far the next ones are below it, in points.
TOP, LEADING = 780, 18

#: The first code of a letter: those below are no letters in any encoding.
FIRST_CODE = 33


def pdf(pages: Sequence[Sequence[str]], *, title: str = "", created: str = "") -> bytes:
    """Return a PDF whose pages hold these lines; every letter's meaning stands in a ToUnicode map."""
    letters = sorted({char for page in pages for line in page for char in line})
    codes = {char: FIRST_CODE + index for index, char in enumerate(letters)}
    facts = "".join(f"/{key} {_text(value)} " for key, value in (("Title", title), ("CreationDate", created)) if value)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{6 + 2 * n} 0 R' for n in range(len(pages)))}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R >>",
        _stream(_to_unicode(codes)),
        f"<< {facts}>>",
    ]
    for number, lines in enumerate(pages):
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {7 + 2 * number} 0 R"
        objects += [f"{page} /Resources << /Font << /F1 3 0 R >> >> >>", _stream(_shown(lines, codes))]
    return _file(objects)


def _text(value: str) -> str:
    return "<FEFF" + value.encode("utf-16-be").hex() + ">" if not value.isascii() else f"({value})"


def _shown(lines: Sequence[str], codes: dict[str, int]) -> str:
    shown = (f"<{''.join(f'{codes[char]:02x}' for char in line)}> Tj 0 -{LEADING} Td" for line in lines)
    return f"BT /F1 9 Tf 50 {TOP} Td\n" + "\n".join(shown) + "\nET"


def _to_unicode(codes: dict[str, int]) -> str:
    pairs = "\n".join(f"<{code:02x}> <{char.encode('utf-16-be').hex()}>" for char, code in codes.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{len(codes)} beginbfchar\n{pairs}\nendbfchar\n"
        "endcmap end end"
    )


def _stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def _file(objects: Sequence[str]) -> bytes:
    body = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    tail = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    tail += f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + tail.encode("latin-1")

"""First halves of double adjectives by the state they name ("Indo-German", "italo-libico"), of all five languages."""

from __future__ import annotations

#: First halves by state, in the spellings of the five languages.
HALVES = {
    half: code
    for code, row in {
        "AL": "albano", "AT": "austro αυστρο", "BE": "belgo", "BG": "bulgaro βουλγαρο", "CN": "sino chino cino σινο",
        "CY": "cypro κυπρο", "DE": "germano γερμανο", "EG": "egypto egipto αιγυπτο", "ES": "hispano ispano ισπανο",
        "FR": "franco φραγκο γαλλο", "GB": "anglo αγγλο", "GR": "greco graeco ελληνο", "IN": "indo ινδο",
        "IT": "italo ítalo ιταλο", "JP": "nippo nipo", "LY": "libyo λιβυο", "MA": "μαροκινο", "PK": "πακιστανο pako",
        "PT": "luso", "RS": "serbo σερβο", "RU": "russo ruso ρωσο", "TR": "turco τουρκο", "US": "αμερικανο",
    }.items()
    for half in row.split()
}  # fmt: skip

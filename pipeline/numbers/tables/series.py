"""Makes and series that a number names a member of, in every language: "Boeing 737", "iPhone 15", "AVE 3152"."""

from __future__ import annotations

#: Words in the scripts of all our languages.
SERIES = """
    boeing airbus embraer bombardier cessna antonov tupolev ilyushin sukhoi rafale eurofighter apollo ariane soyuz
    sputnik tgv ave avlo ouigo frecciarossa frecciargento eurostar thalys android iphone ipad playstation xbox
    nintendo python bluetooth μιράζ μπόινγκ ραφάλ کووڈ بوئنگ ایئربس ونڈوز میراج
"""
#: Words that may stand before a count as well; a number is a member's only where nothing counted follows.
LOOSE_SERIES = """
    mirage tornado gripen artemis voyager falcon windows galaxy covid sars euro expo agenda κόβιντ ατζέντα کورونا
"""

"""Makes and series that a number names a member of, in every language: "Boeing 737", "Formula 1", "AVE 3152"."""

from __future__ import annotations

#: Words in the scripts of all our languages.
SERIES = """
    boeing airbus embraer bombardier cessna antonov tupolev ilyushin sukhoi mirage rafale tornado eurofighter gripen
    apollo artemis voyager ariane soyuz falcon sputnik tgv ave avlo ouigo frecciarossa frecciargento eurostar thalys
    windows android iphone ipad galaxy playstation xbox nintendo python bluetooth covid sars
    euro expo agenda μιράζ μπόινγκ  κόβιντ ραφάλ ατζέντα کووڈ کورونا  بوئنگ ایئربس ونڈوز میراج
"""

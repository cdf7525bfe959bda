# Rapportskärmen: vad som går med, vad som inte är klart, och knapparna som skriver.

export-lead = { $priorities ->
    [one] { $priorities } prioritering
   *[other] { $priorities } prioriteringar
}, { $fixed } fastställda
export-language = Språk
export-language-sv = Svenska
export-language-en = Engelska
export-edition = För vem
export-edition-working = Dem som arbetar med den
export-edition-directors = Direktörer och chefer
export-edition-public = Alla
export-holds-working = Allt, med det som är kvar att göra. Utkast är märkta, och varje sida säger Arbetsmaterial.
export-holds-directors = Det som är beslutat, vem som gör vad, och underlaget.
export-holds-public = Det som är fastställt och lovat, i vanliga ord. Inga röster, kort, motiv eller utkast, varken på sidorna eller i den bifogade filen.
export-contents = Det här går med
export-none-chosen = Välj minst ett kapitel.
export-carries = Alla uppgifter går med i en bifogad fil, också de kapitel som inte är valda: nästa år börjar från den.
export-unfinished = Inte klart
export-all-done = Allt är klart: varje prioritering är fastställd och har åtgärd.
export-left-out-drafts = { $count ->
    [one] En prioritering är inte fastställd och är inte med.
   *[other] { $count } prioriteringar är inte fastställda och är inte med.
}
export-example = Uppgifterna är exempel; det står på varje sida.
export-no-glyph = Tecken som inte går att skriva
export-no-glyph-in = { $characters } blir □ i ”{ $text }”
export-more = { $count ->
    [one] och en till
   *[other] och { $count } till
}
export-write = Skriv filer
export-readers-working = Arbetsmaterial. Lämnas den till den andra parten blir den allmän handling. Det noteras här.
export-readers-directors = Lämnas den till den andra parten blir den allmän handling. Det noteras här.
export-readers-public = Alla får läsa den. Det noteras här att den är skriven.
export-write-pdf = Skriv rapporten (PDF)
export-beside = Bredvid rapporten
export-beside-words = Åtgärdsplanen och uppgifterna har allt, också det som inte är fastställt.
export-plan = Åtgärdsplanen
export-data = Alla uppgifter
export-write-xlsx = Excel
export-write-csv = CSV
export-write-ics = Kalender
export-write-json = JSON
export-write-tables = Tabeller
export-writing = Skriver …
export-file-pdf-working = Hearing { $city } { $year } arbetsmaterial
export-file-pdf-directors = Hearing { $city } { $year }
export-file-pdf-public = Medborgarlöften { $city } { $year }
export-file-xlsx = Åtgärdsplan { $city } { $year }
export-file-csv = Åtgärdsplan { $city } { $year }
export-file-ics = Åtgärdsplan { $city } { $year }
export-file-json = Hearing { $city } { $year } uppgifter
export-file-tables = Hearing { $city } { $year } tabeller
export-written = Skriven: { $path }
export-missing = Tecken som saknas i rapportens typsnitt och står som ruta: { $characters }
export-open = Öppna
export-show = Visa i mapp
export-exports = Skrivet hittills
export-of = { $what }, { $edition }
export-without = utan { $chapters }
export-state = { $fixed } av { $priorities } fastställda
export-all-exports = Visa alla { $count }
export-preview = Sidorna som de blir
export-page = Sida { $number } av { $count }
export-pages = { $count ->
    [one] { $count } sida, som den blir
   *[other] { $count } sidor, som de blir
}
export-making = Gör sidorna …
export-no-preview = Sidorna går inte att visa här. Rapporten går att skriva ändå.

# Rapportskärmen: vad som går med, vad som inte är klart, och knappen som skriver.

export-lead = { $priorities ->
    [one] { $priorities } prioritering
   *[other] { $priorities } prioriteringar
}, { $fixed } fastställda
export-language = Språk
export-language-sv = Svenska
export-language-en = Engelska
export-contents = Det här går med
export-has-city = Hela staden på första sidan
export-has-areas = { $count ->
    [one] Ett blad för området
   *[other] { $count } områden, ett blad var
}
export-has-plan = Åtgärdsplanen i sex kolumner
export-has-results = Resultat av planen { $year }
export-has-appendix = Bilaga med allt annat
export-edition = Direktörernas utgåva. Rapporten bär sina egna uppgifter: nästa år börjar från den.
export-unfinished = Inte klart
export-all-done = Allt är klart: varje prioritering är fastställd och har åtgärd.
export-example = Uppgifterna är exempel; det står på varje sida.
export-write = Skriv filer
export-public-record = Lämnas den till den andra parten blir den allmän handling. Det noteras här.
export-write-pdf = Skriv rapporten (PDF)
export-write-xlsx = Åtgärdsplanen (Excel)
export-write-json = Alla uppgifter (JSON)
export-writing = Skriver …
export-file-pdf = Hearing { $city } { $year }
export-file-xlsx = Åtgärdsplan { $city } { $year }
export-file-json = Hearing { $city } { $year } uppgifter
export-written = Skriven: { $path }
export-missing = Tecken som saknas i rapportens typsnitt och står som ruta: { $characters }
export-open = Öppna
export-show = Visa i mapp
export-exports = Skrivet hittills
export-preview = Sidorna som de blir
export-page = Sida { $number } av { $count }
export-pages = { $count ->
    [one] { $count } sida, som den blir
   *[other] { $count } sidor, som de blir
}
export-making = Gör sidorna …
export-no-preview = Sidorna går inte att visa här. Rapporten går att skriva ändå.

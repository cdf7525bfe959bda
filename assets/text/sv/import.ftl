# Import: filernas slag, och vad som är att säga om dem. Varje mening säger vad som hände och vad man kan göra.

table-kind-areas = Områden
table-kind-problem_areas = Problemområden
table-kind-indicators = Indikatorer
table-kind-values = Värden
table-kind-hearing = Hearingens uppgifter
table-kind-agenda = Program
table-kind-workshops = Workshoppar
table-kind-participants = Deltagare
table-kind-method = Metod
table-kind-plan_priorities = Ett tidigare års prioriteringar
table-kind-plan = Ett tidigare års åtgärdsplan
table-sheet-plan_priorities = Prioriteringar { $year }
table-sheet-plan = Åtgärdsplan { $year }
table-kind-cards = Kort från ett rum
table-kind-merges = Vad korten blev
table-kind-votes = Röster
table-kind-matrix = Brå-matrisen
table-kind-priorities = Prioriteringar
table-kind-causes = Orsaker
table-kind-measures = Åtgärder
table-kind-deprioritised = Bortprioriterat
table-kind-attendance = Närvaro
table-kind-times = Verkliga tider

# Vad en kolumn kan innehålla.

column-key = Id
column-name = Namn
column-kind = Slag
column-code = Kod
column-police_area = Lokalpolisområde
column-inhabitants = Invånare
column-valid_from = Giltig från
column-valid_to = Giltig till
column-part_of = Ingår i
column-becomes = Motsvarar
column-example = Exempel
column-remark = Anmärkning
column-description = Beskrivning
column-unit = Enhet
column-source = Källa
column-direction = Riktning
column-decimals = Decimaler
column-caution = Tolkningsnot
column-smallest_area = Minsta område
column-hide_below = Dölj under
column-indicator = Indikator
column-area = Område
column-year = År
column-value = Värde
column-day = Dag
column-start = Starttid
column-end = Sluttid
column-minutes = Minuter
column-title = Titel
column-room = Rum
column-fixed = Fast starttid
column-inner_count = Antal inslag
column-inner_minutes = Minuter per inslag
column-theme = Tema
column-seats = Platser
column-role = Roll
column-voters_police = Röstande polis
column-voters_city = Röstande stad
column-voters_others = Röstande övriga
column-organisation = Organisation
column-party = Part
column-wish1 = Önskemål 1
column-wish2 = Önskemål 2
column-mail = E-post
column-session = Pass
column-number = Ordning
column-step = Steg
column-priority = Prioritering
column-problem_area = Problemområde
column-cause = Orsak
column-measure = Åtgärd
column-goal = Operativt mål
column-when = När
column-owners = Vem
column-outcome = Uppföljning
column-target = Mål, antal
column-start_value = Utgångsvärde
column-result = Resultat
column-colour = Färg
column-status = Genomförande
column-contact = Kontaktroll
column-horizon = Sikt
column-check = Avstämningsdatum
column-ground = Grund
column-rank = Rang
column-city = Kommun
column-date = Datum
column-venue = Plats
column-organiser = Arrangör
column-period_from = Period, från
column-period_to = Period, till
column-most_priorities = Prioriteringar per område, högst
column-votes_each = Prickar per röstande

finding-level-error = Fel
finding-level-warning = Varning
finding-level-note = Upplysning

finding-at-sheet = blad { $sheet }
finding-at-row = rad { $row }
finding-at-column = kolumn { $column }

finding-EmptyFile = Filen är tom. Öppna den där den kommer ifrån, spara om den och läs in den igen.
finding-TooLarge = Filen är större än { $limit } MB. Dela upp den, eller ta bort bilder och blad som inte behövs.
finding-TooMuch = { $of ->
    [unpacked] Filen packas upp till mer än { $limit } MB, så inget av den lästes. Spara tabellen i en egen fil utan bilder och andra blad.
    [cells] Filen har mer än { $limit } celler, tomma till vänster om de ifyllda medräknade, så inget av den lästes. Ta bort det som står långt ut och dela upp den på flera filer.
    [text] Cellerna har tillsammans mer än { $limit } MB text, så inget av filen lästes. Ta bort långa texter som upprepas, och sammanfogade celler.
    [nested] Kalendern har delar i varandra på mer än { $limit } nivåer, så inget av den lästes. Exportera kalendern på nytt.
   *[lines] Kalendern har mer än { $limit } rader, så inget av den lästes. Exportera bara hearingens dagar.
}
finding-ReportRefused = { $refusal }
finding-TooManyRows = Tabellen har fler än { $limit } rader. Dela upp den på flera filer.
finding-PasswordProtected = Arbetsboken är skyddad med lösenord. Ta bort lösenordet i Excel (Arkiv, Info, Skydda arbetsbok) och läs in den igen.
finding-NotATable = { $found ->
    [binary] Filen är ingen tabell. Spara uppgifterna som Excel (.xlsx) eller CSV.
   *[other] Filen är { $found } och ingen tabell. Spara uppgifterna som Excel (.xlsx) eller CSV.
}
finding-IsReport = Det är rapporten från hearingen { $year }. Den läses inte in som en tabell, men nästa år kan börja från den.
finding-IsPublicReport = Det är den öppna utgåvan av rapporten { $year }. Den bär bara det som den visar, och inget år börjar från den. Välj direktörernas utgåva.
finding-IsOwnPlan = Det är åtgärdsplanen som Samsyn skrev. Den läses inte in igen, för allt i den finns redan i planen. Ändra åtgärderna under Prioriteringar och notera resultat under Resultat.
finding-Damaged = Filen är skadad eller bara delvis hämtad. Öppna den i sitt program, spara om den och läs in den igen.
finding-OtherExtension = Namnet säger något annat, men filen är { $found } och lästes som det.
finding-EncodingFound = Texten var kodad som { $encoding } och lästes så. Titta att å, ä och ö är rätt.
finding-UnreadableCharacters = Några tecken gick inte att läsa och står som �. Spara om filen som CSV UTF-8.
finding-UnclosedQuote = Ett citattecken öppnar en text som aldrig stängs. Raden lästes utan citattecken: jämför den med filen och stäng eller ta bort tecknet.
finding-OtherFieldCount = Raden har { $found } fält och rubriken { $expected }. Titta efter ett skiljetecken för mycket eller för lite.
finding-HiddenSheet = Bladet är dolt och lästes inte. Visa det i Excel om det ska med.
finding-UnknownKind = Det gick inte att se vad tabellen är. Skriv rubriker som programmet känner, till exempel id, namn, område.
finding-NoRows = Det finns rubriker men inga rader under dem.
finding-TitleRows = { $count ->
    [one] En rad ovanför rubriken hoppades över.
   *[other] { $count } rader ovanför rubriken hoppades över.
}
finding-EmptyRows = { $count ->
    [one] En tom rad hoppades över.
   *[other] { $count } tomma rader hoppades över.
}
finding-TotalRow = Raden ”{ $label }” är en summa och togs inte med.
finding-HeadingRow = Raden ”{ $label }” är en rubrik och ingen programpunkt. Den togs inte med.
finding-AllDayEvent = ”{ $title }” fyller hela dagen och är ingen programpunkt. Den togs inte med.
finding-CancelledEvent = ”{ $title }” är inställd i kalendern och togs inte med. Finns den redan i programmet, ta bort den där.
finding-UnknownZone = Tidszonen ”{ $zone }” är okänd, så tiden lästes som svensk tid. Titta att den är rätt.
finding-OthersMove = Det som filen inte nämner flyttas också: { $title } börjar { $becomes } i stället för { $was }.
finding-MergedCells = { $count ->
    [one] En sammanslagen cell: varje rad fick dess värde.
   *[other] { $count } sammanslagna celler: varje rad fick deras värde.
}
finding-MissingColumn = En kolumn saknas, så inget i tabellen togs med. Säg under Kolumner vilken det är, eller lägg till den i filen med någon av rubrikerna: { $wanted }.
finding-SameColumnTwice = Kolumnen betyder samma som { $used }, som användes. Ta bort en av dem eller byt rubrik.
finding-SpreadColumns = { $over ->
    [years] { $count ->
        [one] En kolumn per år lästes som rader, ett värde på varje.
       *[other] { $count } kolumner, en per år, lästes som rader med ett värde på varje.
    }
    [areas] { $count } kolumner, en per område, lästes som rader med ett värde på varje.
   *[indicators] { $count } kolumner, en per indikator, lästes som rader med ett värde på varje.
}
finding-AsLastTime = Lästes som du valde förra gången: { $columns }.
finding-Gaps = { $count ->
    [one] En rad har inget värde och blir en lucka.
   *[other] { $count } rader har inget värde och blir luckor.
}
finding-UnknownColumn = Kolumnen används inte.
finding-HeaderGuessed = Rubriken togs för ”{ $taken_as }”. Rätta den om det är fel.
finding-MissingValue = Cellen är tom, så raden togs inte med. Fyll i den.
finding-FormulaError = Formeln ger felet { $value }. Rätta den i Excel och spara om filen.
finding-NotANumber = ”{ $value }” är inget tal. Skriv bara siffror, som 1 234,5, eller lämna cellen tom.
finding-AmbiguousNumber = ”{ $value }” kan vara { $whole } eller { $decimal }, så det togs inte med. Skriv { $whole } om tecknet skiljer tusental och { $decimal } om det skiljer decimaler.
finding-CountWithDecimals = ”{ $value }” är ett antal med decimaler. Titta om tecknet skulle skilja tusental.
finding-PercentOfOther = ”{ $value }” är procent, men indikatorn mäts i { $unit }. Titta att talet är rätt.
finding-PerhapsShares = Alla värden för { $indicator } ligger mellan 0 och 1, men indikatorn mäts i procent. Är de andelar, skriv dem gånger hundra.
finding-NotWhole = ”{ $value }” är inget heltal. Skriv ett tal utan decimaler.
finding-OutOfRange = ”{ $value }” är utanför det möjliga. Skriv ett tal från { $least } till { $most }.
finding-NotATime = ”{ $value }” är inget klockslag. Skriv det som 09:30 eller 9.30.
finding-NotADate = ”{ $value }” är inget datum. Skriv det som 2019-02-07 eller 7 februari 2019.
finding-NotYesNo = ”{ $value }” är varken ja eller nej. Skriv ja eller nej.
finding-UnknownWord = ”{ $value }” är inget av orden här. Skriv något av: { $allowed }.
finding-LongText = Texten är { $length } tecken. Den behölls hel; se efter att den hör hemma i cellen.
finding-TooLong = Texten är { $length } tecken och togs inte med. Korta den till högst { $limit }.
finding-DuplicateId = ”{ $id }” står redan på rad { $first_row }, som användes. Ge raden ett eget id eller ta bort den.
finding-EndsBeforeItBegins = Slutet är före början, så slutet togs inte med. Rätta datumen.
finding-UnknownReference = { $wanted ->
    [area] Området ”{ $value }” finns varken i filerna eller i programmet. Rätta det, eller läs in områdena också.
    [problem_area] Problemområdet ”{ $value }” finns varken i filerna eller i programmet. Rätta det, eller läs in problemområdena också.
    [indicator] Indikatorn ”{ $value }” finns varken i filerna eller i programmet. Rätta den, eller läs in indikatorerna också.
   *[workshop] Workshopen ”{ $value }” finns varken i filerna eller i programmet. Rätta den, eller läs in workshopparna också.
}
finding-Refused = Tabellen togs inte med: { $refusal }
finding-NoHearing = Det finns ingen hearing att lägga tabellen i. Skapa en först, eller läs in bladet Om dagen med titel och datum.
finding-AlsoIn = Samma uppgifter står i { $used }, som användes.
finding-OutcomeOnly = Detta sades i rummen under dagen. Det skrivs i rummen och läses inte in.

# Fönstret där filer läses in.

import-files = Läs in filer
import-drop = Släpp filerna här, så visas vad de innehåller
import-title = Läs in filer
import-reading = { $count ->
    [one] Läser filen …
   *[other] Läser { $count } filer …
}
import-stage-reading = Läser
import-stage-checking = Kontrollerar
import-stage-writing = Skriver
import-at-reading = { $percent } % läst
import-at-checking = { $done } av { $of } rader
import-at-writing = { $done } av { $of } rader
import-stop = Stoppa
import-will-add = Läggs till: { $what }.
import-will-change = Ändras: { $what }.
import-errors = { $errors ->
    [one] Ett fel: det som är fel tas inte med.
   *[other] { $errors } fel: det som är fel tas inte med.
}
import-warnings = { $warnings ->
    [one] En varning att titta på.
   *[other] { $warnings } varningar att titta på.
}
import-one-step = Allt läses in på en gång och kan ångras i ett steg.
import-nothing = Inget nytt: allt som går att läsa finns redan.
import-none = Det finns inget att läsa in.
import-about-files = Filerna
import-begin-from-report = Börja nästa år från rapporten
import-tables = Tabeller i filerna
import-unknown = Okänd
import-unknown-table = Okänd tabell
import-looks = { $count } att titta på
import-taken-none = tas inte med
import-same = inget nytt
import-count-new = { $count ->
    [one] en ny
   *[other] { $count } nya
}
import-count-changed = { $count ->
    [one] en ändras
   *[other] { $count } ändras
}
import-shows = Visa
import-kind = Tabellen är
import-kind-choose = Välj vad den är
import-rows = { $count ->
    [one] En rad
   *[other] { $count } rader
}
import-columns = { $count ->
    [one] En kolumn
   *[other] { $count } kolumner
}
import-columns-hint = Det du väljer här gäller nu, och nästa fil med samma rubrik läses likadant.
import-columns-label = Filens kolumner
import-column-header = Rubrik i filen
import-column-samples = Det som står där
import-column-taken-as = Läses som
import-column-of = { $header } läses som
import-column-unused = används inte
import-column-required = { $name } (måste finnas)
import-filter = Visa rader
import-filter-warned = Att titta på { $count }
import-filter-changed = Ändras { $count }
import-filter-new = Nya { $count }
import-filter-unchanged = Oförändrade { $count }
import-filter-left = Tas inte med { $count }
import-status-new = ny
import-status-changed = ändras
import-status-unchanged = finns redan
import-status-left = tas inte med
import-row = Rad
import-becomes = Vad som sker
import-was = var
import-will-be = blir
import-empty-cell = tomt
import-place = Platsen i ordningen
import-also = { $name } ändras också.
import-also-from-to = { $name } ändras också, från { $was } till { $becomes }. Filen har ingen sådan kolumn.
import-first-rows = De { $shown } första av { $count } visas.
import-notes = { $count ->
    [one] En upplysning
   *[other] { $count } upplysningar
}
import-more = Lägg till fler filer
import-close = Stäng
import-cancel = Avbryt
import-do = Läs in allt
import-do-rest = Läs in det som är rätt
import-done = { $count ->
    [one] En rad inläst
   *[other] { $count } rader inlästa
}
import-undo = Ångra
import-undone = Det inlästa är borttaget igen

# Hur många av varje slag: i meningen om vad som sker.

import-count-areas = { $count ->
    [one] ett område
   *[other] { $count } områden
}
import-count-problem_areas = { $count ->
    [one] ett problemområde
   *[other] { $count } problemområden
}
import-count-indicators = { $count ->
    [one] en indikator
   *[other] { $count } indikatorer
}
import-count-values = { $count ->
    [one] ett värde
   *[other] { $count } värden
}
import-count-hearing = hearingens uppgifter
import-count-agenda = { $count ->
    [one] en programpunkt
   *[other] { $count } programpunkter
}
import-count-workshops = { $count ->
    [one] en workshop
   *[other] { $count } workshoppar
}
import-count-participants = { $count ->
    [one] en deltagare
   *[other] { $count } deltagare
}
import-count-method = { $count ->
    [one] ett steg i metoden
   *[other] { $count } steg i metoden
}
import-count-plan_priorities = { $count ->
    [one] en av ett tidigare års prioriteringar
   *[other] { $count } av ett tidigare års prioriteringar
}
import-count-plan = { $count ->
    [one] en av ett tidigare års åtgärder
   *[other] { $count } av ett tidigare års åtgärder
}

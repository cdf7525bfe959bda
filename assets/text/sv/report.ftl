# Rapportens texter: PDF och kalkylblad. $number är talet som det skrivs, $words talet med bokstäver när det är litet.

number-0 = ingen
number-1 = en
number-2 = två
number-3 = tre
number-4 = fyra
number-5 = fem
number-6 = sex
number-7 = sju
number-8 = åtta
number-9 = nio
number-10 = tio
number-11 = elva
number-12 = tolv

month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
month-short-1 = jan
month-short-2 = feb
month-short-3 = mars
month-short-4 = apr
month-short-5 = maj
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec

report-moment = { $date } kl. { $time }
report-list = { $first } och { $last }
report-and-more = och { $number } till

# Omslag och sidfot
report-title-directors = Hearing { $year }, { $city }
report-title-working = Hearing { $year }, { $city }: arbetsmaterial
report-title-public = Medborgarlöften { $year }, { $city }
report-subject = Gemensamma prioriteringar och åtgärdsplan för stad och polis
report-subject-directors = Gemensamma prioriteringar och åtgärdsplan för stad och polis. Direktörernas utgåva.
report-subject-working = Gemensamma prioriteringar och åtgärdsplan för stad och polis. Arbetsutgåva med utkast.
report-subject-public = Vad stad och polis har fastställt och lovar. Öppen utgåva.
report-keyword-hearing = hearing
report-keyword-crime = brottsförebyggande arbete
report-keyword-plan = åtgärdsplan
report-foot = { $edition } · { $state } · { $version } · { $id }
report-page = Sida { $page } av { $pages }
report-example = Exempeldata
report-working = Arbetsmaterial
report-state-public = Det som är fastställt
report-state-draft = utkast
report-state-proposed = föreslagen
report-state-anchored = förankrad
report-state-fixed = fastställd
report-state-partly = { $fixed } av { $all } fastställda

# Staden, sida 1
report-city-kicker = { $city } · årlig hearing { $year }
report-city-short = Hela staden på en sida
report-headline = { $what }; { $joint }
report-headline-none = Inga prioriteringar är gjorda ännu
# Verbet böjs efter problemområdet: koderna är fasta mellan åren.
report-headline-is = { $code ->
    [NAR] är prioriterad
   *[other] prioriteras
}
report-headline-shared = { $what } { $is } i { $of }
# Räkneordet böjs efter ordet: en stadsdel, ett stadsområde.
report-of-municipality = { $count ->
    [one] en av { $all } kommuner
   *[other] { $words } av { $all } kommuner
}
report-of-city_area = { $count ->
    [one] ett av { $all } stadsområden
   *[other] { $words } av { $all } stadsområden
}
report-of-district = { $count ->
    [one] en av { $all } stadsdelar
   *[other] { $words } av { $all } stadsdelar
}
report-of-intermediate = { $count ->
    [one] ett av { $all } mellanområden
   *[other] { $words } av { $all } mellanområden
}
report-of-primary = { $count ->
    [one] ett av { $all } primärområden
   *[other] { $words } av { $all } primärområden
}
report-headline-count = { $count ->
    [one] En prioritering är gjord
   *[other] { $words } prioriteringar är gjorda
}
report-headline-joint = { $count ->
    [0] ingen åtgärd är gemensam
    [one] en åtgärd är gemensam
   *[other] { $words } åtgärder är gemensamma
}
report-areas-municipality = { $count ->
    [one] kommun
   *[other] kommuner
}
report-areas-city_area = { $count ->
    [one] stadsområde
   *[other] stadsområden
}
report-areas-district = { $count ->
    [one] stadsdel
   *[other] stadsdelar
}
report-areas-intermediate = { $count ->
    [one] mellanområde
   *[other] mellanområden
}
report-areas-primary = { $count ->
    [one] primärområde
   *[other] primärområden
}
report-figure-priorities = { $count ->
    [one] prioritering, { $fixed }
   *[other] prioriteringar, { $fixed }
}
report-figure-fixed = { $count ->
    [one] { $number } fastställd
   *[other] { $number } fastställda
}
report-figure-measures = { $count ->
    [one] åtgärd
   *[other] åtgärder
}
report-figure-joint = { $count ->
    [one] gemensam åtgärd
   *[other] gemensamma åtgärder
}
report-figure-promises = { $count ->
    [one] medborgarlöfte
   *[other] medborgarlöften
}
report-matrix-corner = Problemområde
report-matrix-caption = Vad som är prioriterat var. Siffran är rangen, 1 är högst.
report-matrix-more = { $count ->
    [one] och ett problemområde till, på områdenas sidor
   *[other] och { $number } problemområden till, på områdenas sidor
}
report-reach-alt = Så många { $kinds } prioriterar varje problemområde: { $rows }.
report-city-wide = Gemensamt för hela staden
report-unfinished = Det här är inte klart
report-nothing-unfinished = Ingenting saknas: varje prioritering har orsak och åtgärd, och varje åtgärd har ägare, antal och datum.
report-since = Sedan { $year }
report-since-measures = { $count ->
    [one] Den enda åtgärden i planen { $year }: { $told }.
   *[other] { $number } åtgärder i planen { $year }: { $told }.
}
report-since-reached = { $number } nådde målet
report-since-not-reached = { $number } nådde inte målet
report-since-under-way = { $number } pågår
report-since-not-begun = { $count ->
    [one] { $number } är inte påbörjad
   *[other] { $number } är inte påbörjade
}
report-since-not-noted = { $number } har inget resultat noterat
report-since-uncountable = { $number } går inte att räkna mot ett mål
report-names-and-more = { $names } och { $more } till
report-since-more = Prioriteras i fler { $kinds } än { $year }: { $names }.
report-since-fewer = Prioriteras i färre { $kinds } än { $year }: { $names }.

# Innehåll och läsanvisning
report-contents = Innehåll
report-how-to-read = Så läser du rapporten
report-read-parties = Parterna har var sin form och färg:
report-read-fixed = Fastställd: en roll i staden och en hos polisen har skrivit under. Siffran före prioriteringen är rangen.
report-read-strip = I lägesbilden är den fyllda pricken området, de små prickarna övriga områden och strecket hela staden.
report-read-missing = Något saknas: en länk i den röda tråden från lägesbild till resultat.
report-read-small = Små antal, vanligen de under fem, och tal som skulle avslöja dem skrivs med ett streck, så att ingen kan kännas igen.
report-read-data = Rapporten bär sina egna uppgifter i en bifogad fil. Samsyn öppnar den, och nästa års hearing börjar där.
report-example-words = Siffror, röster, datum och citat är påhittade om inget annat anges. Använd dem inte som underlag.
report-readers-directors = En handling som lämnas till den andra parten blir allmän handling.
report-readers-working = Arbetsmaterial: utkast och allt som sagts i rummen. En handling som lämnas till den andra parten blir allmän handling.
report-readers-public = Den här utgåvan får läsas av alla. Den och dess bifogade fil har bara det som är fastställt och lovat.

# Ett område
report-police-area = Lokalpolisområde { $name }
report-inhabitants = { $count ->
    [one] { $number } invånare
   *[other] { $number } invånare
}
report-area-nothing = Här är ingenting prioriterat ännu.
report-area-priorities = { $count ->
    [one] en prioritering, { $fixed }.
   *[other] { $words } prioriteringar, { $fixed }.
}
report-area-all-fixed = { $count ->
    [one] fastställd
   *[other] alla fastställda
}
report-area-some-fixed = { $count ->
    [one] en fastställd
   *[other] { $words } fastställda
}
report-area-none-fixed = ingen fastställd
report-area-measures = { $count ->
    [0] inga åtgärder.
    [one] en åtgärd, { $joint }.
   *[other] { $words } åtgärder, { $joint }.
}
report-area-joint = { $count ->
    [0] ingen gemensam
    [one] en gemensam
   *[other] { $words } gemensamma
}
report-area-without-measure = { $count ->
    [one] en prioritering saknar åtgärd.
   *[other] { $words } prioriteringar saknar åtgärd.
}
report-situation = Lägesbild
report-indicator = Indikator
report-indicator-in = Indikator, { $unit }
report-whole-city = Hela staden
report-strip = Bland alla, | staden
report-change = Sedan året före
report-change-since = Förändring på ett år
report-change-from = sedan { $year }
report-unknown = –
report-rises = ökar
report-falls = minskar
report-level = oförändrat
report-better = bättre
report-worse = sämre
report-strip-alt = { $area } har { $here } och hela staden { $city }. Av { $number } områden har det lägsta { $low } och det högsta { $high }.
report-strip-city = Hela staden har { $here }. Av { $number } områden har det lägsta { $low } och det högsta { $high }.
report-strip-alone = { $area } har { $here }. Det finns inga andra områden att jämföra med.
report-sources-line = Källor: { $sources }.
report-no-source = Källa är inte angiven.
report-starred = * exempel, påhittat värde.
report-cautions-link = Så ska talen läsas
report-priorities = Prioriteringar
report-priority = Prioritering, motiv och vad som görs
report-votes = Röster
report-no-votes = ingen röstning
report-thread = Röda tråden
report-thread-alt = Röda tråden: { $stations }.
report-thread-broken = bruten vid { $what }
report-thread-ahead = { $what } återstår
report-no-evidence = tal ej valda
report-evidence = Underlag: { $values }.
report-evidence-value = { $name } { $year }: { $amount }
report-evidence-beside = { $name } { $year }: { $amount } (hela staden { $city })
report-evidence-gone = värdet finns inte längre
report-causes = { $count ->
    [one] { $number } orsak
   *[other] { $number } orsaker
}
report-measures = { $count ->
    [one] { $number } åtgärd
   *[other] { $number } åtgärder
}
report-no-causes = saknar orsak
report-no-measures = saknar åtgärd
report-changed = ändrad efter underskrift
report-deprioritised-line = Inte prioriterat: { $title }. { $reason }.
report-signed = Fastställd { $moment }
report-signed-some = { $some } av { $all } fastställda { $moment }
report-signer-city-area = Stadens ansvariga chef
report-signer-police-area = Lokalpolisområdeschef
report-signer-city-city = Stadsdirektör
report-signer-police-city = Polisområdeschef

# Åtgärdsplanen
report-plan-of = Åtgärdsplan: { $area }
report-plan-cause = Orsak
report-plan-measure = Åtgärd
report-plan-goal = Operativa mål
report-plan-when = När
report-plan-who = Vem
report-plan-follow-up = Uppföljning
report-plan-id = Nr
report-plan-area = Område
report-plan-amount = Mål
report-joint = Gemensam
report-promise = Medborgarlöfte
report-at-most = högst { $amount }
report-from = från { $date }
report-until = till { $date }
report-contact = Fråga: { $role }
report-no-measure = Saknar åtgärd
report-no-cause = Saknar orsak
report-no-goal = Saknar antal
report-no-start = Saknar startdatum
report-no-end = Saknar slutdatum
report-no-owner = Saknar ägare
report-no-priority = Saknar prioritering
report-not-fixed = inte fastställd ännu
report-no-check = Ingen avstämning
report-joint-plan = Gemensam plan
report-joint-lead = { $count ->
    [one] en åtgärd, { $joint }. En åtgärd som hör till flera prioriteringar räknas en gång.
   *[other] { $number } åtgärder, { $joint }. En åtgärd som hör till flera prioriteringar räknas en gång.
}
report-by-date = Efter slutdatum
report-check-dates = Avstämningar
report-check-day = Dag
report-check-count = Antal
report-check-which = Åtgärder
report-check-all = alla i planen
report-by-owner = Efter ägare

# Förra årets resultat
report-last-year = Löften och resultat { $year }
report-results-lead = { $count ->
    [one] Ett löfte gavs.
   *[other] { $number } löften gavs.
}
report-results-without = { $count ->
    [one] ett redovisades aldrig i antal.
   *[other] { $words } redovisades aldrig i antal.
}
report-results-no-goal = { $count ->
    [one] ett saknade mål att räkna mot.
   *[other] { $words } saknade mål att räkna mot.
}
report-promised = Löfte
report-became = Lovat och gjort
report-progress = Status
report-promise-was = Lovade { $amount }.
report-promise-without-goal = Lovade inget antal.
report-effect-was = { $baseline } blev { $amount }.
report-effect-from = Från { $baseline }. Resultatet är inte redovisat.
report-result-was = Det blev { $amount }.
report-result-unknown = Resultatet är inte redovisat.
report-not-followed-up = inte uppföljd

# Bilagor
report-appendix = Bilagor
report-appendix-lead = { $count ->
    [one] Allt annat från dagen: ett kort, röster, matris, närvaro, program och källor.
   *[other] Allt annat från dagen: { $number } kort, röster, matris, närvaro, program och källor.
}
report-not-prioritised = Inte prioriterat
report-not-area = Område
report-not-problem = Problem
report-not-reason = Skäl
report-not-decided = Beslutat av
report-cards = { $count ->
    [one] { $number } kort
   *[other] { $number } kort
}
report-problems = { $count ->
    [one] { $number } problem
   *[other] { $number } problem
}
report-vote-count = { $count ->
    [one] { $number } röst
   *[other] { $number } röster
}
report-problem = Problem
report-total = Alla
report-hidden = dold
report-votes-caption = Röster. Det som blev prioriterat står med fet stil.
report-votes-open = Röstningen är öppen; resultatet visas när den är stängd.
report-concern = Oro: { $text }
report-matrix-of-room = Brås matris
report-need = Behov
report-possibility = Möjlighet
report-answer-yes = ja
report-answer-partly = de
report-answer-no = ne
report-answer-dont_know = ?
report-matrix-key = Grunder: { $grounds }. Svar: ja, de = delvis, ne = nej, ? = vet ej. Ja ger 2, delvis 1. Behov är grund 1–7, möjlighet 8–10.
report-cards-caption = Kort i den ordning de skrevs
report-card-card = Kort
report-card-kind = Slag
report-card-party = Part
report-card-place = Plats
report-card-became = Blev
report-agenda = Program, planerat och verkligt
report-day = Dag { $day }
report-agenda-none = Inget program är inlagt.
report-agenda-item = Punkt
report-agenda-planned = Planerat
report-agenda-actual = Verkligt
report-agenda-venue = Plats
report-attendance = Närvaro per part och roll
report-attendance-none = Inga deltagare är inlagda.
report-role = Roll
report-registered = Anmälda
report-present = Närvarande
report-party-present = { $came } av { $registered } närvarande
report-party-registered = { $count ->
    [one] { $number } anmäld
   *[other] { $number } anmälda
}
report-method = Metod
report-method-words = Rummen skrev kort om läget, slog ihop lika kort till problem, prövade problemen mot Brås matris och röstade, en röst för varje prick. Problem med flest röster blev förslag till prioriteringar; rummet valde. Varje prioritering fick orsaker, mål och åtgärder och lästes upp innan två roller skrev under.
report-pass = Pass
report-step = Steg
report-minutes = Minuter
report-sources = Källor och förbehåll
report-sources-none = Inga indikatorer är inlagda.
report-sources-words = Läs talen med sina förbehåll. Tal per invånare säger lite om platser med många besökare.
report-source = Källa
report-caution = Så ska talet läsas

# Allt som är kvar att göra: arbetsutgåvan
report-left-to-do = Kvar att göra
report-left-lead = Varje bruten tråd och varje vag formulering, på sin plats. En åtgärd som hör till flera prioriteringar står en gång.
report-left-what = Prioritering eller åtgärd
report-left-left = Det här återstår
report-left-cause = Orsak { $number } saknar åtgärd: { $text }
report-left-not-fixed = Inte fastställd: { $state }
report-left-priority_without_cause = Saknar orsak
report-left-priority_without_measure = Saknar åtgärd
report-left-measure_without_cause = Möter ingen orsak
report-left-priority_without_situation = Området saknar lägesbild
report-left-measure_without_priority = Hör inte till någon prioritering
report-left-measure_without_owner = Saknar ägare
report-left-measure_without_goal = Saknar antal
report-left-measure_without_start = Saknar startdatum
report-left-measure_without_end = Saknar slutdatum

# Den öppna utgåvan: vanliga ord
public-kicker = { $city } · staden och polisen { $year }
public-headline = { $count ->
    [0] det här är viktigast för tryggheten i { $city } { $year }
    [one] ett löfte till dig som lever i { $city }
   *[other] { $words } löften till dig som lever i { $city }
}
public-lead = Staden och polisen bestämmer varje år tillsammans vad som är viktigast att göra för tryggheten. Här står vad de har fastställt och vad de lovar.
public-in-areas = Det här är viktigast runt om i staden
public-all = alla { $number } { $kinds }
public-by-area = Område för område
public-most-important = Viktigast här
public-we-promise = Vi lovar
public-no-promise = Här har vi inget löfte i år. Vi arbetar med det som är viktigast.
public-nothing-fixed = Här är ingenting fastställt ännu.
public-fixed-by-both = Fastställt av staden och polisen { $date }.
public-results = Så gick det med löftena { $year }
public-about = Om det här dokumentet
public-about-words = Löftena gäller i ett år. Nästa år berättar staden och polisen vad som blev gjort. Samma uppgifter finns i en bifogad fil som andra program kan läsa.

# Kalendern
calendar-name = Åtgärdsplan { $city } { $year }
calendar-check = Avstämning: { $measure }
calendar-end = Sista dag: { $measure }

# Kalkylbladet
sheet-plan = Åtgärdsplan
sheet-priorities = Prioriteringar
sheet-title = Titel
sheet-description = Beskrivning
sheet-responsible = Ansvarig
sheet-start = Start
sheet-end = Slut
sheet-status = Status
sheet-amount = Målantal
sheet-unit = Enhet
sheet-ceiling = Tak
sheet-area = Område
sheet-priority = Prioritering
sheet-problem-area = Problemområde
sheet-place = Plats
sheet-joint = Gemensam
sheet-promise = Medborgarlöfte
sheet-goal-kind = Målsort
sheet-kind = Typ
sheet-term = Sikt
sheet-contact = Kontaktroll
sheet-next-check = Första avstämning
sheet-id = Id
sheet-example = Exempeldata
sheet-rank = Rang
sheet-state = Läge
sheet-reason = Motiv
sheet-votes-police = Röster polis
sheet-votes-city = Röster stad
sheet-votes-others = Röster övriga
sheet-causes = Orsaker
sheet-measures = Åtgärder
sheet-yes = ja
sheet-no = nej

# Filer i och bredvid PDF:en
report-attached = Hearingens uppgifter som JSON, för Samsyn och andra program

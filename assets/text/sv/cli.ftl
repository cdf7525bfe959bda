# Kommandoraden.

cli-about = Samsyn: programmet för stadens och polisens årliga hearing. Utan underkommando öppnas fönstret.
cli-demo = Spelar en hel dag från arrangörens filer och rummens utfall, och skriver rapporten
cli-import = Läser in filer: visar vad de innehåller, och läser in dem när allt är bekräftat
cli-hearings = Datafilens hearingar
cli-status-words = 
    { $title }
    { $participants } deltagare: polis { $registered_police }, stad { $registered_city }, övriga { $registered_others }, ledning { $registered_staff }; { $attended } närvarande
    { $first_wishes } fick sitt första önskemål, { $second_wishes } sitt andra, { $without_wishes } hade inga önskemål
    { $agenda_items } programpunkter, { $areas } områden, { $problem_areas } problemområden
    { $indicators } indikatorer med { $values } värden, varav { $published_values } publicerade; { $published_inhabitants } publicerade invånartal
    { $workshops } workshoppar med { $seats } platser, { $voters } röstande (polis { $voters_police }, stad { $voters_city }, övriga { $voters_others }), { $method_steps } steg
    { $cards } kort (problem { $problem_cards }, orsak { $cause_cards }, åtgärd { $measure_cards }, notis { $note_cards }), varav { $merged_cards } hör till { $problems } problem
    { $votes } röster, { $matrix_answers } matrissvar, { $rooms_with_ties ->
        [one] { $rooms_with_ties } workshop
       *[other] { $rooms_with_ties } workshoppar
    } med lika röstetal vid gränsen
    { $priorities } prioriteringar, varav { $priorities_fixed } fastställda och { $priorities_proposed } föreslagna; { $deprioritised } bortprioriterade
    { $causes } orsaker, { $measures } åtgärder med { $measure_links } kopplingar, varav { $joint_measures } gemensamma och { $promises } medborgarlöften
    Förra året: { $previous_priorities } prioriteringar, { $previous_measures } åtgärder (grön { $previous_green }, gul { $previous_yellow }, röd { $previous_red }), { $previous_without_goal } utan mål, { $previous_without_result } utan resultat
cli-report = Skriver rapporten som PDF
cli-export = Skriver åtgärdsplanen (xlsx, csv, ics), allt innehåll (json), eller tabellerna som kan läsas in igen (tables: en arbetsbok, tables-csv: en mapp)
cli-check = Kontrollerar datafilen: SQLites egen kontroll, hänvisningar, och journalen spelad från början
cli-option-data = Använd den här datafilen i stället för den i din datamapp
cli-option-json = Svara med JSON på stdout; meddelanden går till stderr
cli-option-lang = Språk: svenska eller engelska
cli-option-hearing = Hearingens år; annars den senaste
cli-option-from = Mappen med filerna
cli-option-out = Dit resultatet skrivs
cli-option-acknowledge = Skriv numret på varje kommando på stdout när det är sparat
cli-option-files = Filer eller mappar att läsa in
cli-option-dry-run = Visa vad som skulle läsas in, och ändra ingenting
cli-option-accept = Läs in det som går att läsa, trots anmärkningarna
cli-option-format = Filens form
cli-hearing = { $year }  { $title }: { $priorities } prioriteringar, varav { $fixed } fastställda; { $measures } åtgärder
cli-hearing-plan = { $year }  bara åtgärdsplanen: { $priorities } prioriteringar, { $measures } åtgärder
cli-no-hearings = Datafilen har ingen hearing än.
cli-example-data = Innehållet är exempeldata.
cli-check-sound = Datafilen är hel: { $entries } journalposter ger samma rader när de spelas från början.
cli-check-damaged = Datafilen är skadad{ $sqlite ->
        [0] {""}
       *[other] {" · "}fel i filens sidor: { $sqlite }
    }{ $dangling ->
        [0] {""}
       *[other] {" · "}hänvisningar utan mål i { $dangling_in }
    }{ $differing ->
        [0] {""}
       *[other] {" · "}skiljer sig från journalen i { $differing_in }
    }. Ta en kopia av den som den är, och lägg tillbaka den senaste säkerhetskopian.
cli-written = Skrivet: { $path }
cli-report-written = { $pages ->
    [one] Skrivet: { $path }, en sida
   *[other] Skrivet: { $path }, { $pages } sidor
}
cli-import-would = { $file } ({ $kind }): { $added } nya, { $changed } ändrade, { $unchanged } oförändrade
cli-import-did = { $file } ({ $kind }): { $added } nya, { $changed } ändrade, { $unchanged } oförändrade. Inläst.
cli-status = Hearingens antal, och vad som inte är klart
cli-option-edition = Utgåva: working (allt, utkast märkta), directors (direktörernas, om inget sägs), public (fastställt och lovat)
cli-option-chapters = Bara de här kapitlen, med komma emellan: city,areas,plan,results,unfinished,not_prioritised,day,sources,rooms

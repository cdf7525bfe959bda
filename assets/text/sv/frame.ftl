# Ramen kring varje skärm: var är jag, är det sparat, kan jag ta tillbaka.

-program = Samsyn

frame-search = Sök eller gör
frame-search-hint = Sök eller gör …
frame-search-found = Träffar
frame-search-nothing = Inget heter så. Pröva ett annat ord, på svenska eller engelska.
frame-saved = Sparat
frame-saving = Sparar …
frame-unsaved = Inte sparat
frame-laptops = { $count ->
    [one] { $count } dator
   *[other] { $count } datorer
}
frame-undo = Ångra: { $what }
frame-undo-nothing = Inget att ångra
frame-redo = Gör om: { $what }
frame-redo-nothing = Inget att göra om
frame-take-back = Ångra
frame-do-again = Gör om
frame-back = Tillbaka till förra skärmen
frame-keys = Alla tangenter
frame-to-start = Till startskärmen
language-sv = Svenska
language-en = English
language-to-sv = Byt till svenska
language-to-en = Byt till engelska
frame-year = Årets gång
frame-now = nu
frame-unfinished = Inte klart: { $count }
frame-no-hearing = Hearingen finns inte i den här datafilen

phase-prepare = Förbered
phase-run = Genomför
phase-decide = Besluta
phase-report = Rapport
phase-follow-up = Följ upp

# Skärmarnas namn, i sidan och i sökfältet.
screen-overview = Översikt
screen-agenda = Program
screen-participants = Deltagare
screen-areas = Områden
screen-situation = Lägesbild
screen-workshops = Workshoppar
screen-now = Nu
screen-rooms = Rummen
screen-priorities = Prioriteringar
screen-read_back = Läs upp
screen-plan = Åtgärdsplan
screen-report = Rapporten
screen-follow_up = Resultat
screen-year = Årshjul
screen-laptops = Datorer
screen-history = Historik
status-undo = Ångrat: { $what }
status-redo = Gjort om: { $what }
status-strange-log = Bredvid datafilen låg en logg som hör till en annan version av den, som när en säkerhetskopia lagts tillbaka. Den är inte inläst, och ligger kvar som { $path }.

# Ord som flera skärmar delar.

party-police = polis
party-city = stad
party-others = övriga
party-staff = ledning

state-draft = Utkast
state-proposed = Föreslagen
state-anchored = Förankrad
state-fixed = Fastställd

status-dismiss = Stäng meddelandet
hand-text = Inget är ändrat: ingen rad hade markören när du skrev.
hand-text-late = Ingen rad hade markören när du skrev. Första tecknet hann göra något: Ctrl Z tar tillbaka det.
list-move = Flytta { $name }
list-moved = { $name } är nu nummer { $place } av { $count }
field-changed-elsewhere = Någon annan skrev: { $text }. Enter behåller det du skriver, Esc det andra.
unread = Det här gick inte att läsa

failure-window = Det gick inte: { $detail }. Försök igen; blir det fel igen, starta om programmet. Det som är sparat finns kvar.
day-form = ÅÅÅÅ-MM-DD

# Hur mycket som är kvar av tiden för en punkt, en tur eller ett steg.
stage-ample = Gott om tid
stage-soon = Börja runda av
stage-last = Avsluta nu
stage-over = Över tiden
number-example = { $number } (exempel)

field-not-whole = Skriv ett heltal med siffror, till exempel 20.
field-not-whole-or-none = Skriv ett heltal med siffror, eller lämna fältet tomt.
field-not-between = Skriv ett heltal från { $least } till { $most }.
field-not-an-amount = Skriv ett tal, till exempel 12 eller 1 234,5, eller lämna fältet tomt.
field-not-a-time = Skriv ett klockslag, till exempel 9.30.
field-not-a-time-or-none = Skriv ett klockslag, till exempel 9.30, eller lämna fältet tomt.
field-not-a-day = Skriv en dag som finns, till exempel 2027-02-04, eller lämna fältet tomt.
field-less = { $label }: ett mindre
field-more = { $label }: ett mer
field-choose = Välj

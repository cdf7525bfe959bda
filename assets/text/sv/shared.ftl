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

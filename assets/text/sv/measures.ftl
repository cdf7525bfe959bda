# Delar som workshopen, prioriteringarna och planen har gemensamt: raden, meningen, orsakerna, underskrifterna.

entry-again = Försök igen
entry-take-back = Tillbaka till raden
entry-proposals = Förslag
do-cancel = Avbryt

refusal-not-a-day = ”{ $text }” går inte att läsa som ett datum. Skriv till exempel 31 december eller 2019-12-31.
refusal-not-a-number = ”{ $text }” går inte att läsa som ett antal. Skriv till exempel 100 eller 1 234,5.

sentence-who = Vem
sentence-who-ask = vem?
sentence-shall = ska
sentence-stands-for = står för
sentence-what = Vad
sentence-what-ask = göra vad?
sentence-at-most = högst
sentence-amount = Antal
sentence-amount-ask = hur många?
sentence-unit = Enhet
sentence-unit-ask = av vad?
sentence-units = gånger, tillfällen, insatser, möten, kontroller, timmar, dagar, kvällar
sentence-at = vid
sentence-place = Plats
sentence-place-ask = var?
sentence-from = från
sentence-starts = Börjar
sentence-starts-ask = när?
sentence-until = till
sentence-ends = Till och med
sentence-ends-ask = till när?
sentence-against = mot orsak
sentence-causes = Orsaker som åtgärden verkar mot
sentence-cause = Orsak { $number }: { $text }
sentence-no-causes = ingen orsak är skriven
sentence-nobody = Ingen

lacks-priority_without_cause = Varför är det så?
lacks-priority_without_measure = Vad ska göras?
lacks-cause_without_measure = Vad ska göras åt orsaken?
lacks-measure_without_cause = Mot vilken orsak?
lacks-measure_without_owner = Vem gör det?
lacks-measure_without_goal = Hur många gånger?
lacks-measure_without_start = När börjar det?
lacks-measure_without_end = Till när?
lacks-measure_without_priority = Vilken prioritering hör den till?
lacks-priority_without_situation = Hur är läget?
lacks-priority_not_fixed = Inte fastställd

measure-more = Mer
measure-remove = Ta bort åtgärden: { $text }
measure-joint = gemensam
measure-promise = medborgarlöfte
measure-contact = kontakt: { $role }
measure-goal = Operativt mål
measure-goal-help = Börja med minska, öka eller utveckla, och säg hur mycket.
measure-contact-role = Kontaktroll
measure-goal-kind = Slags mål
measure-kind = Slags åtgärd
measure-term = Sikt
measure-is-promise = Medborgarlöfte
measure-is-ceiling = Antalet är ett tak (högst)
measure-check-dates = Avstämning
measure-check-date-hint = till exempel 31 maj, 30 september
measure-check-date-add = Lägg till
measure-check-date-remove = Ta bort avstämningen { $date }
measure-checked = stäms av { $dates }
measure-serves = Prioriteringar som åtgärden verkar för
measure-serves-one = { $area }: { $title }
measure-serves-add = Verkar också för
measure-serves-help = Åtgärden räknas en gång, hur många prioriteringar den än verkar för.
measure-serves-remove = Verkar inte för { $title }
measure-serves-several = verkar för { $count } prioriteringar

causes-list = Orsaker
causes-text = Orsak { $number }
causes-ask = varför?
causes-side = Sida av orsak { $number }
causes-no-side = ingen sida vald
causes-up = Flytta upp orsak { $number }
causes-down = Flytta ned orsak { $number }
causes-remove = Ta bort orsak { $number }
causes-no-measure = ingen åtgärd verkar mot den

locked-words = Fastställd och låst. Återöppna med ett skäl för att ändra.

promise-goal = Lovade { $amount } { $unit }.
promise-at-most = Lovade högst { $amount } { $unit }.
promise-no-goal = Inget antal lovades.
promise-result = Det blev { $amount }.
promise-no-result = Inget resultat är noterat.
result-none = inget resultat

sign-propose = Ja, vi föreslår den
sign-as = Skriv under för { $party }
sign-role = Roll som skriver under för { $party }
sign-role-police-district = lokalpolisområdeschef
sign-role-police-city = polisområdeschef
sign-role-city-district = stadsdelsdirektör { $area }
sign-role-city-city = stadsdirektör { $area }
sign-signed = Underskriven av { $role }
sign-changed = Ändrad sedan underskriften: skriv under igen.
sign-reopen = Återöppna
sign-reopen-reason = Varför återöppnas den?
sign-reopen-help = Skälet bevaras i historiken. Båda underskrifterna tas bort.
sign-reopen-do = Återöppna

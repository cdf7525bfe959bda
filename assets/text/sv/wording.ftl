# Det skrivna vaktas, vänligt: vad en text ser ut att innehålla, och vad en vag formulering inte säger.

wording-looks-like = Det ser ut som { $what }. Skriv plats och situation, inte person.
wording-saved-looks-like = Sparat. Det ser ut som { $what }: ↑ ändrar. Skriv plats och situation, inte person.
finding-personal_number = ett personnummer
finding-phone = ett telefonnummer
finding-email = en e-postadress
finding-address = en persons namn och adress
finding-name = en persons namn
finding-plate = ett registreringsnummer

guard-title = Personuppgifter
guard-none = Inga personuppgifter hittades i det som går med.
guard-lead = { $count ->
    [one] Ett ställe ser ut att peka ut någon. Gå dit och ändra, eller låt det stå: det är ni som vet.
   *[other] { $count } ställen ser ut att peka ut någon. Gå dit och ändra, eller låt dem stå: det är ni som vet.
}
guard-words = ”{ $words }” ser ut som { $what }
guard-of = { $in }: { $of }

found-in-card = Kort
found-in-problem = Problem
found-in-concern = Oro
found-in-priority = Prioritering
found-in-reason = Motivering
found-in-signature = Underskrift
found-in-cause = Orsak
found-in-measure = Åtgärd
found-in-deprioritised = Inte prioriterat
found-in-promise = Förra årets plan
found-in-own_words = Egna ord
found-in-agenda_item = Programpunkt
found-in-method_step = Arbetsgång
found-in-room = Rum
found-in-role = Roll
found-in-hearing = Hearingen
found-in-area = Område
found-in-indicator = Indikator

question-owner = Vem gör det?
question-amount = Hur många gånger?
question-place = Var?
question-starts = När börjar det?
question-ends = Till när?
question-cause = Mot vilken orsak?
question-movement = Vad ska minska, öka eller utvecklas, och hur mycket?
question-vague = ”{ $words }” går inte att följa upp:
question-still = Återstår att säga:

# Det som skrivs ut till dagen: program, dörrskyltar, närvarolistor, arbetsblad.

print-foot = { $state } · { $version } · { $id }
print-title-sheets = arbetsblad
print-title-agenda = program
print-title-signs = dörrskyltar
print-title-attendance = närvarolista
print-subject-sheets = Papper att skriva på för hand i rummen
print-subject-agenda = Dagens program, med rummen
print-subject-signs = En skylt för varje rum
print-subject-attendance = Vilka roller som väntas i varje rum
print-do-sheets = Skriv ut arbetsblad
print-do-agenda = Skriv ut programmet
print-do-signs = Skriv ut dörrskyltar
print-do-attendance = Skriv ut närvarolistor
print-file-sheets = Arbetsblad { $year }
print-file-agenda = Program { $year }
print-file-signs = Dörrskyltar { $year }
print-file-attendance = Närvarolistor { $year }

print-agenda = Program
print-when = Tid
print-what = Punkt
print-where = Plats
print-turns = { $count ->
    [one] { $number } tur, { $minutes } minuter
   *[other] { $number } turer, { $minutes } minuter var
}
print-in-rooms = I rummen
print-rooms = Rummen
print-room = Rum
print-area = Område
print-theme = Tema
print-attendance-kicker = Närvaro · { $room } · { $key }
print-facilitator = Workshopledare: { $role }.
print-without-room = Utan rum
print-expected = { $count ->
    [0] Ingen väntas hit.
    [one] En person väntas. Kryssa när hen är här.
   *[other] { $number } personer väntas. Kryssa när var och en är här.
}
print-here = Här
print-organisation = Organisation
print-tick = Ruta för { $role }

cli-print = Skriver ut till dagen som PDF: agenda (program), signs (dörrskyltar), attendance (närvarolistor per rum), sheets (arbetsblad att skriva på för hand)
cli-option-what = Vad som skrivs ut

# Nu: den dag som pågår. Plan är det programmet säger, väntas det som följer av hur det går, blev det som hände.

day-stage-before = Dagen har inte börjat
day-stage-running = Pågår
day-stage-between = Ingen punkt pågår
day-stage-over = Dagen är slut

item-state-done = har varit
item-state-now = pågår
item-state-passed = hoppades över
item-state-ahead = kommer

day-empty = Programmet är tomt
day-empty-words = Här syns dagen medan den pågår: vad som är nu, vad som kommer och när den slutar. Lägg in dagens punkter i Program först.
day-to-agenda = Till Program

day-clock = Klockan är { $time }
day-date = { $days ->
    [one] { $date }
   *[other] { $date } · dag { $day } av { $days }
}
day-begins = Börjar { $time } enligt planen
day-begins-other-day = Planerad till { $date }, börjar { $time }
day-begin = Börja dagen: { $title }
day-begin-day = Börja dag { $day }: { $title }
day-begin-next = Börja { $title }
day-next = Nästa: { $title }
day-next-turn = Nästa rum: { $name }
day-next-turn-unnamed = Nästa tur: { $number } av { $count }
day-first-turn = Börja med { $name }
day-end = Avsluta punkten
day-end-last = Avsluta dagen
day-pause = Pausa
day-resume = Fortsätt
day-paused = Pausad
day-give = { $minutes ->
    [one] Ge en minut till
   *[other] Ge { $minutes } minuter till
}
day-take = { $minutes ->
    [one] Ta bort en minut
   *[other] Ta bort { $minutes } minuter
}
day-left = { $minutes } min
day-left-words = kvar av { $total }
day-up = Tiden är slut
day-over = { $minutes } min
day-over-words = över { $total }
day-planned-item = plan { $start }–{ $end }
day-began = började { $time }
day-given = { $way ->
    [more] { $minutes } min givna på dagen
   *[less] { $minutes } min tagna på dagen
}

day-turn = { $number } av { $count }
day-turn-after = sedan { $name }
day-turn-left = { $time } kvar
day-turn-over = { $time } över
day-turn-names = Rummen i tur och ordning
day-turn-begin = Börja med

day-standing = Hur dagen ligger till
day-span = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
day-behind = { $way ->
    [late] { $span } efter planen
    [early] { $span } före planen
   *[even] I fas med planen
}
day-ends = { $way ->
    [plan] dagen slutar { $time }, som planerat
    [decided] dagen slutar { $time }, som bestämt
   *[other] dagen slutar { $time } om inget görs
}
day-planned-end = planerat slut { $time }
day-decided-end = bestämt slut { $time }
day-keep-planned-end = Håll det planerade slutet
day-remedies = Ta igen
day-remedy-break = Korta { $title }, { $before } → { $after } min
day-remedy-turns = Korta { $title }, { $turns } × { $before } → { $turns } × { $after } min
day-remedy-shorten = Korta { $title }, { $before } → { $after } min
day-remedy-move-end = Flytta dagens slut
day-remedy-ends = dagen slutar { $time }
day-remedy-past = dagen slutar { $time }, { $minutes } min för sent
day-remedy-moved = till { $time }

day-ended = { $way ->
    [late] Dagen slutade { $time }, { $span } efter planen
    [early] Dagen slutade { $time }, { $span } före planen
   *[even] Dagen slutade { $time }, på minuten
}

day-coming = Nästa
day-coming-caption = Det som kommer, med väntad och planerad tid
day-been = Har varit
day-been-caption = Det som har varit, med verklig och planerad tid
day-other = Dag { $day }
day-other-caption = Dag { $day }, med planerad tid
day-projected = Väntas
day-planned = Plan
day-actual = Blev
day-item = Punkt
day-length = Längd
day-venue = Plats
day-jump-head = Hoppa
day-jump = Börja nu
day-jump-to = Hoppa till { $title }
day-jump-of = Börja nu: { $title }
day-again = Börja igen
day-again-of = Börja igen: { $title }
day-minutes = { $minutes } min
day-planned-length = plan { $minutes } min
day-turns = { $count } × { $each } min
day-fixed = fast
day-slack = { $minutes } min luft före
day-missed = { $minutes } min för sent
day-late-start = { $minutes } min sent
day-early-start = { $minutes } min tidigt

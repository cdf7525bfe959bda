# Rummens tavla, meddelanden till rummen, och arbetsgångens klocka.

rooms-next-steps = Nästa steg i alla rum
rooms-give-all = { $minutes } min till alla rum
rooms-said-next = { $count ->
    [one] { $count } rum har gått till nästa steg.
   *[other] { $count } rum har gått till nästa steg.
}
rooms-heard = { $minutes ->
    [0] hördes nyss
   *[other] hördes för { $minutes } min sedan
}
rooms-need-over = { $count } min över tiden.
rooms-need-silent = Tyst i { $count } min.
rooms-need-behind = { $count } steg efter de andra rummen.
rooms-need-no_facilitator = Ingen workshopledare.
rooms-need-no_cards = Inget skrivet än.
rooms-need-no_voters = Ingen har rösträtt: ange antal röstande.
rooms-need-no_priorities = Röstningen är klar, men ingen prioritering är gjord.
rooms-need-no_cause = { $count ->
    [one] { $count } prioritering saknar orsak.
   *[other] { $count } prioriteringar saknar orsak.
}
rooms-need-no_measure = { $count ->
    [one] { $count } prioritering saknar åtgärd.
   *[other] { $count } prioriteringar saknar åtgärd.
}

message-write = Skriv ett meddelande till rummen
message-label = Meddelande till rummen
message-hint = Skriv, Enter skickar
message-send = Skicka
message-to = Till
message-to-all = alla rum
message-sent-to = Till { $to }
message-seen = { $seen } av { $of } rum har sett
message-not-seen = Inte sett: { $rooms }
message-take-back = Ta tillbaka
message-take-back-of = Ta tillbaka meddelandet: { $text }
message-earlier = { $count ->
    [one] Ett tidigare meddelande
   *[other] { $count } tidigare meddelanden
}
message-from-organiser = Från arrangören
message-from-organiser-all = Från arrangören till alla rum
message-read = Läst

step-state-done = klart
step-state-now = pågår
step-state-skipped = hoppades över
step-state-ahead = kommer sedan
steps-menu = Steg
steps-menu-label = Gå till ett steg i arbetsgången
steps-line = { $step } · { $minutes } min · { $state }
steps-minutes = Stegets minuter
steps-give = Ge steget { $minutes } min
steps-take = Ta { $minutes } min från steget
workshop-no-leader = ingen workshopledare
workshop-here = { $attended } av { $placed } på plats

time-left = { $minutes } min kvar
time-left-of = { $minutes } min kvar av { $all }
time-over = { $minutes } min över
rooms-plenary-next = nästa { $title } { $time }

# Rummen och workshopledarens skärm.

screen-workshop = Workshop
key-space = Blanksteg

rooms-lead = { $rooms ->
    [one] { $rooms } rum
   *[other] { $rooms } rum
} · { $cards ->
    [one] { $cards } kort
   *[other] { $cards } kort
} · { $cast } av { $votes } röster
rooms-none = Inga rum än
rooms-none-words = Här syns alla rum på en gång under dagen: steg, kort, röster och det som inte är klart. Ett rum görs för varje område.
rooms-make = Gör rummen
rooms-no-step = Inte börjat
rooms-cards = kort
rooms-votes = röster
rooms-fixed = fastställda
rooms-of = av { $all }
rooms-need-loose = { $count ->
    [0] Inga problem än.
    [one] { $count } kort är inte ordnat.
   *[other] { $count } kort är inte ordnade.
}
rooms-need-votes = { $count ->
    [0] Alla röster är räknade: visa dem.
    [one] { $count } röst är inte räknad.
   *[other] { $count } röster är inte räknade.
}
rooms-need-unsigned = { $count ->
    [one] { $count } prioritering väntar på underskrift.
   *[other] { $count } prioriteringar väntar på underskrift.
}
rooms-need-done = Allt är fastställt.

workshops-lead = { $count ->
    [one] { $count } workshop
   *[other] { $count } workshoppar
}
workshops-none = Inga workshoppar än
workshops-none-words = En workshop görs för varje område, i rum numrerade i ordning. Tema, ledare och antal röstande skrivs in efteråt.
workshops-no-areas = Lägg in områden först
workshops-room-name = Rum
workshops-room = Rum
workshops-theme = Tema
workshops-facilitator = Workshopledare (roll)
workshops-voters = Röstande
workshops-voters-of = Röstande { $party }
workshops-placed = { $seats ->
    [0] { $count } placerade
   *[other] { $count } placerade på { $seats } platser
}
workshops-too-many = { $count } fler än platserna
workshops-no-facilitator = ingen workshopledare
workshops-open = Öppna
workshops-remove = Ta bort { $room }

workshop-phases = Faser
workshop-next-step = Nästa: { $step }
workshop-priorities = Rummets prioriteringar
workshop-next-priority = nästa prioritering
workshop-previous-priority = föregående prioritering
workshop-causes-measures = { $causes ->
    [one] { $causes } orsak
   *[other] { $causes } orsaker
}, { $measures ->
    [one] { $measures } åtgärd
   *[other] { $measures } åtgärder
}
workshop-no-priorities = Inga prioriteringar än
workshop-no-priorities-words = De görs av rösterna: visa röstningen i fas 5 och välj de främsta.

room-situation-promised = { $count ->
    [0] Inget är lovat här { $year }
    [one] Ett löfte från { $year }
   *[other] { $count } löften från { $year }
}
room-situation-no-year = Ingen tidigare hearing i filen
room-situation-sheet = Visa lägesbilden
room-situation-none = Inga löften att följa upp
room-situation-none-words = När en tidigare åtgärdsplan är inläst står här vad som lovades i området och vad det blev.

cards-list = Kort i rummet
cards-none = Vad ser ni?
cards-none-words = Skriv en sak i taget längst ner. Platser och situationer, aldrig enskilda personer.
cards-line = Nytt kort
cards-line-hint = Skriv det som sägs, Enter sparar
cards-said-by = Vem sa det
cards-said-by-police = Sagt av polisen
cards-said-by-city = Sagt av staden
cards-said-by-others = Sagt av övriga
cards-help-save = sparar
cards-help-area = problemområde
cards-help-place = plats
cards-help-up = ändra det senaste
cards-help-undo = ta tillbaka
cards-new-place = ny plats
cards-mark-remove = Ta bort { $words }
cards-edit = Ändra: { $text }
cards-remove = Ta bort: { $text }

sort-loose = Lösa kort
sort-none-loose = Alla kort är ordnade.
sort-chosen = { $count ->
    [one] { $count } valt
   *[other] { $count } valda
}
sort-rename = Byt namn på problemet
sort-new-title = { $count ->
    [one] Nytt problem av { $count } kort
   *[other] Nytt problem av { $count } kort
}
sort-new-save = Gör problem
sort-help-put = lägg i problem
sort-help-loose = gör löst
sort-help-new = nytt problem
sort-help-kind = problem, orsak, åtgärd, notis
sort-help-choose = välj flera

matrix-none = Inga problem än
matrix-none-words = Slå ihop korten till problem i fas 3. Sedan prövas varje problem här mot tio grunder.
matrix-ground = Grund
matrix-need = Behov
matrix-possibility = Möjlighet
matrix-sum = { $value } av { $most }
matrix-no-answer = inget svar
matrix-left = { $count ->
    [0] Allt är besvarat
    [one] { $count } svar kvar
   *[other] { $count } svar kvar
}
matrix-key-yes = J
matrix-key-partly = D
matrix-key-no = N
matrix-help-walk = gå
matrix-stands = Här står redan ett svar. Gå till svaret med piltangenterna för att ändra det.

votes-none = Inga problem att rösta om
votes-none-words = Slå ihop korten till problem i fas 3. Sedan räknas prickarna här, per part.
votes-left-of = kvar av { $votes }
votes-show = Visa
votes-show-result = Visa röstningens resultat
votes-missing = { $count ->
    [one] { $count } röst är inte räknad ({ $parties }).
   *[other] { $count } röster är inte räknade ({ $parties }).
} Resultatet kan visas ändå.
votes-show-all-the-same = Visa ändå
votes-go-on = Räkna vidare
votes-were-missing = { $count ->
    [one] { $count } röst räknades aldrig.
   *[other] { $count } röster räknades aldrig.
}
votes-reason-of = Motivering till { $problem }
votes-reason-hint = Motivering: varför den här?
votes-make-priorities = Gör prioriteringar av de valda problemen
votes-no-voters = Ingen har rösträtt i rummet. Ange hur många som röstar för varje part.
votes-set-voters = Ange röstande
votes-problems = Problem
votes-many = { $count } röster …
votes-cast = En röst från { $party } på { $problem }
votes-take-back = Ta tillbaka en röst från { $party } på { $problem }
votes-help-many = fem röster
votes-help-back = ta tillbaka
votes-help-walk = välj problem
votes-result = Resultat
votes-gap = Här skiljer det mest
votes-tie = Lika många röster på gränsen: { $problems }. Rummet väljer.
votes-tied = lika
votes-made = prioritering
votes-make = { $count ->
    [0] Gör prioriteringar
    [one] Gör en prioritering
   *[other] Gör { $count } prioriteringar
}
votes-reopen = Öppna röstningen igen
votes-bars = Polis { $police }, stad { $city }, övriga { $others }

causes-lead = Varför är det så? Tänk plats, utsatthet och motivation.
causes-line = Ny orsak
causes-line-hint = Orsak { $number }: skriv, Enter sparar
causes-of-situation = Platsen och tillfället
causes-of-exposed = Den som utsätts
causes-of-offender = Den som begår brottet
causes-ask-situation = Vad på platsen gör det möjligt?
causes-ask-exposed = Vem eller vad är oskyddat?
causes-ask-offender = Vad driver, och vem påverkar?
causes-silent = Än har ingen sagt något om { $sides }.
causes-from-cards = Kort som säger varför
causes-from-card-one = Gör till orsak: { $text }
causes-from-cards-more = och { $count } till
causes-help-up = flyttar upp

measures-lead = Vem ska göra vad, hur många gånger, var och till när?
measures-causes = Orsakerna
measures-line = Ny åtgärd
measures-line-hint = Skriv vad som ska göras, till exempel: patrullera till fots
measures-help-blanks = till meningens luckor

read-at = { $area } · { $at } av { $all }
read-priority = { $area } · prioritering { $rank }
read-causes = Orsaker
read-no-causes = Ingen orsak är skriven.
read-measures = Åtgärder
read-no-measures = Ingen åtgärd är skriven.
read-question = Stämmer det här?
read-yes = Ja, det stämmer
read-no = Nej, rätta
read-lacks = Det här är inte sagt:
read-close = Stäng uppläsningen

make-rooms = Gör rum av områdena
make-rooms-words = Varje valt område får en workshop i ett eget rum, numrerat i ordning. Tema, ledare och platser skrivs in efteråt.
make-rooms-no-areas = Rummen görs av områdena, och det finns inga områden än.
make-rooms-areas = Områden
make-rooms-has-room = { $area } (har rum)
make-rooms-name = Rummen heter
make-rooms-first = Första numret
make-rooms-do = { $count ->
    [one] Gör ett rum
   *[other] Gör { $count } rum
}
workshops-seats = Platser

concern = Oro
concern-hint = Skriv en oro
concern-of = Oro om { $problem }

proposals = Säger de samma sak?
proposals-cards = Två lösa kort
proposals-problem = Ett löst kort och problemet ”{ $problem }”
proposals-problems = Två problem: var för sig delar de på rösterna
proposals-together = Slå ihop
proposals-apart = Inte samma
proposals-key-together = J
proposals-key-apart = I
proposals-more = { $count ->
    [one] Ett förslag till efter dessa.
   *[other] { $count } förslag till efter dessa.
}

# Arbetsgången
method = Arbetsgång
method-lead = { $count ->
    [one] Ett steg, { $minutes } minuter. Alla rum följer samma.
   *[other] { $count } steg, { $minutes } minuter. Alla rum följer samma.
}
method-to = { $count ->
    [0] ingen arbetsgång
    [one] arbetsgång i ett steg
   *[other] arbetsgång i { $count } steg
}
method-none = Inga steg än. Rummen följer då bara faserna på workshopledarens skärm.
method-pass = Pass
method-step = Steg
method-minutes = Minuter
method-phase = Fas
method-deeds = Flytta eller ta bort
method-pass-of = Pass för { $name }
method-title-of = Steg { $name }
method-description-of = Vad som görs i { $name }
method-description-hint = Vad som görs
method-minutes-of = Minuter för { $name }
method-phase-of = Fas för { $name }
method-up = Flytta upp { $name }
method-down = Flytta ned { $name }
method-remove = Ta bort steget { $name }
method-add = Lägg till steg
method-add-hint = Vad steget heter, Enter sparar

# The allotment of participants to workshops: how it turns out, and why a wish could not be met.

met-first = first wish
met-second = second wish
met-neither = neither wish
met-no_wish = had no wish

why-not-chosen = The place was chosen by hand.
why-not-gone = The workshop wished for is not there any more.
why-not-no_seats = { $room } has no seats.
why-not-chosen_took = { $room } is full: its seats are taken by those who were placed by hand.
why-not-balance = { $room } has { $count } from { $party ->
    [police] the police
    [city] the city
   *[others] others
} already; an even spread is { $even ->
    [yes] { $high }
   *[no] { $low }–{ $high }
}.
why-not-full = { $room } is full: all { $seats } seats went to others who wished for it or work with its area.
why-not-needed_there = Needed in { $room }: { $party ->
    [police] the police
    [city] the city
   *[others] others
} would otherwise be fewer than { $low } there.

allotment-take = Place like this: { $count } get a new place
allotment-taken = { $count ->
    [one] { $count } participant has a new place. Ctrl Z takes it back.
   *[other] { $count } participants have a new place. Ctrl Z takes it back.
}
allotment-wishes = Wishes that are met, now and after
allotment-before = Now
allotment-after = After
allotment-as-it-is = As it stands
allotment-kind-first = First wish
allotment-kind-second = Second wish
allotment-kind-neither = Neither wish
allotment-kind-no_wish = Had no wish
allotment-kind-without = Without a workshop
allotment-too-few-seats = { $count ->
    [one] { $count } participant gets no seat: { $people } are to be placed and there are { $seats } seats. Add seats to a workshop.
   *[other] { $count } participants get no seat: { $people } are to be placed and there are { $seats } seats. Add seats to the workshops.
}
allotment-chosen = { $count ->
    [one] { $count } place was chosen by hand and is kept.
   *[other] { $count } places were chosen by hand and are kept.
}
allotment-release-all = Release all choices
allotment-rooms = The workshops
allotment-rooms-words = The numbers say how many there will be of each party. After them stands the even spread: how many there would be if the party were shared equally by the seats.
allotment-seats = Seats
allotment-of-seats = of { $seats }
allotment-no-limit = no limit
allotment-first-met = Got their first wish
allotment-even = Even spread
allotment-uneven = outside the even spread
allotment-becomes = becomes
allotment-unmet = { $count ->
    [0] Everybody got their first wish
   *[other] { $count } did not get their first wish
}
allotment-moved = { $count ->
    [one] { $count } participant gets a new place
   *[other] { $count } participants get a new place
}
allotment-who = Participant
allotment-from = From
allotment-to = To
allotment-got = Got
allotment-why = Why
allotment-no-seat = no seat left
allotment-no-seat-why = All seats are taken.
allotment-no-rooms = There are no workshops yet
allotment-no-rooms-words = Participants are allotted to workshops by wishes, seats, parties and area. Set up the workshops first.
allotment-make-rooms = To the workshops

rooms-taken = { $taken ->
    [one] { $taken } participant
   *[other] { $taken } participants
}
rooms-taken-of = { $taken } of { $seats } seats
rooms-even = { $even ->
    [yes] ({ $high })
   *[no] ({ $low }–{ $high })
}
rooms-waiting = { $count } waiting for a place
rooms-nobody = Nobody is placed here.
rooms-chosen = chosen by hand
rooms-wish = wish { $wish }
rooms-wished = wished for { $wishes }

move-title = Move { $name }
move-here = is here now
move-out = Take out of the workshop
move-keep = Keep here when allotting
move-release = Release: the allotment may move them

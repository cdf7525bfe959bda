# Prioriteringar: hela staden, ett område, en prioritering.

priorities-areas = Områden
priorities-area = Område
priorities-all = Hela staden
priorities-next-area = nästa område
priorities-previous-area = föregående område
priorities-broken = { $count } ✕
priorities-area-lead = { $count ->
    [0] Inga prioriteringar än
    [one] { $count } prioritering
   *[other] { $count } prioriteringar
} · { $fixed ->
    [0] ingen fastställd
    [one] { $fixed } fastställd
   *[other] { $fixed } fastställda
}
priorities-city-lead = { $priorities ->
    [one] { $priorities } prioritering
   *[other] { $priorities } prioriteringar
}, { $fixed } fastställda · { $measures ->
    [one] { $measures } åtgärd
   *[other] { $measures } åtgärder
}, { $joint } gemensamma
priorities-breaks = Här är tråden bruten
priorities-no-breaks = Ingenstans: varje prioritering har orsak, åtgärd, ägare och tid.
priorities-break-at = { $area }: { $what }
priorities-and-more = { " " }och { $count } till
priorities-roll-up = Områden och problemområden
priorities-rank-of = Prioritering { $rank }: { $title }
priorities-areas-with = områden som prioriterar
priorities-none = Inga prioriteringar än
priorities-none-words = De görs av rösterna i områdets workshop, eller skrivs direkt här.
priorities-line = Ny prioritering
priorities-line-hint = Skriv en prioritering, Enter sparar
priorities-help-add = lägger till sist
priorities-help-up = flyttar upp
priorities-drag = Dra för att ändra rang
priorities-votes = { $count ->
    [one] { $count } röst
   *[other] { $count } röster
}
priorities-changed = ändrad sedan underskriften
priorities-remove = Ta bort prioriteringen: { $title }
priorities-title = Prioritering
priorities-state = Läge
priorities-reason = Motivering
priorities-causes = Orsaker
priorities-cause-line = Ny orsak
priorities-cause-hint = Varför är det så? Enter sparar
priorities-measures = Åtgärder
priorities-measure-line = Ny åtgärd
priorities-measure-hint = Vad ska göras? Enter sparar
priorities-measure-against = Vad ska göras åt orsak { $number }? Enter sparar
priorities-left-out = Inte prioriterat, med skäl
priorities-left-out-add = Lägg till
priorities-left-out-what = Vad
priorities-left-out-why = Varför prioriteras det inte?
priorities-left-out-save = Spara
priorities-left-out-remove = Ta bort: { $title }
priorities-decided-by = beslutat av { $who }

thread = Röda tråden
thread-mend = Lägg till
thread-reopen = Återöppna
thread-situation = läge
thread-problem = problem
thread-causes = { $count ->
    [one] { $count } orsak
   *[other] { $count } orsaker
}
thread-measures = { $count ->
    [one] { $count } åtgärd
   *[other] { $count } åtgärder
}
thread-result = resultat
thread-lacks-priority_without_situation = saknar lägesbild
thread-lacks-priority_without_cause = saknar orsak
thread-lacks-priority_without_measure = saknar åtgärd
thread-lacks-measure_without_owner = saknar ägare
thread-later-situation = läge
thread-later-problem = problem
thread-later-causes = orsaker
thread-later-measures = åtgärder
thread-later-result = resultat nästa år

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
}, { $fixed ->
    [one] { $fixed } fastställd
   *[other] { $fixed } fastställda
} · { $measures ->
    [one] { $measures } åtgärd
   *[other] { $measures } åtgärder
}, { $joint ->
    [one] { $joint } gemensam
   *[other] { $joint } gemensamma
}
priorities-breaks-here = Här är tråden bruten
priorities-no-breaks = Ingenstans: varje prioritering har orsak, åtgärd, ägare och tid.
priorities-roll-up = Områden och problemområden
priorities-rank-of = Prioritering { $rank }: { $title }
priorities-areas-with = områden som prioriterar
priorities-breaks = Brutna trådar
priorities-rank-table = Rangen i varje område
priorities-roll-up-help = Siffran är rangen: 1 är det som väger tyngst i området.
priorities-no-problem-area = utan problemområde
priorities-agreement = Samsyn
priorities-agreement-share = { $share } %
priorities-agreement-none = –
priorities-agreement-words = { $closed ->
    [0] Samsyn visas när rösterna i ett rum är räknade och visade.
   *[other] Samsyn: så stor del av rösterna som polis och stad lade lika, { $share } % i hela staden ({ $closed } av { $rooms } rum räknade). Källa: Renkonens likhetsmått, 1938.
}
priorities-recurring = Det här återkommer
priorities-recurring-in = { $areas } områden
priorities-recurring-first = { $first ->
    [0] aldrig först
    [one] först i { $first }
   *[other] först i { $first }
}
priorities-recurring-none = Inget problemområde är prioriterat i mer än ett område.
priorities-gaps = Här skiljer det mest
priorities-gap-police = polisen { $votes }
priorities-gap-city = staden { $votes }
priorities-gaps-none = Ingen skillnad att visa: rösterna är inte räknade än, eller lika.
priorities-shared = Gemensamma åtgärder
priorities-shared-lead = { $joint ->
    [one] { $joint } åtgärd har ägare hos både polis och stad
   *[other] { $joint } åtgärder har ägare hos både polis och stad
} · { $shared ->
    [0] ingen delas av flera områden
    [one] { $shared } delas av flera områden och räknas en gång
   *[other] { $shared } delas av flera områden och räknas en gång
}
priorities-shared-measure = Åtgärd
priorities-shared-who = Vem
priorities-shared-where = Verkar för
priorities-shared-none = Ingen åtgärd har ägare hos båda parter, och ingen delas av flera områden.
priorities-break-rank = { $area } { $rank }
priorities-break-cause = Orsak { $number }: { $text }
priorities-break-locked = fastställd
priorities-break-keys = går mellan raderna
priorities-loose-serves = Hör till
priorities-loose-choose = Välj prioritering
priorities-loose-remove = Ta bort åtgärden: { $text }
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
priorities-board = Rangordning
priorities-to-board = visa rangordningen
priorities-above = { $count } prioriteringar är fler än de { $most } som ett område bör ha. Flytta en till ett annat område eller till det som inte prioriteras, om den inte ska vara kvar.
priorities-votes-of = Röster
priorities-votes-all = alla
priorities-changed-fixed = Ändrad sedan den fastställdes
priorities-changed-signed = Ändrad sedan den skrevs under
priorities-changed-words = Det som står här nu är inte det som { $who } skrev under. Läs igenom och skriv under igen.
priorities-changed-do = Skriv under igen

board-help-walk = går mellan prioriteringarna
board-help-open = öppnar
board-help-move = flyttar i rang
board-none = Inga prioriteringar än
board-above = { $count } fler än { $most }
board-signed = har skrivit under
board-signed-before = skrev under innan den ändrades

evidence = Underlag
evidence-none = Inget underlag är valt. Vilka tal i lägesbilden visar att det är så?
evidence-choose = Välj ur lägesbilden
evidence-search = Sök i lägesbilden
evidence-search-hint = Indikator eller år
evidence-values = Värden i lägesbilden
evidence-nothing = Lägesbilden har inga värden för området än.
evidence-not-found = Inget värde heter så. Pröva ett annat ord eller år.
evidence-done = Klar
evidence-help-walk = går i listan
evidence-help-choose = väljer, eller väljer bort
evidence-help-end = avslutar
evidence-city = hela staden { $amount }
evidence-source = källa: { $source }
evidence-example = exempel
evidence-hidden = –
evidence-gone = värdet finns inte längre i lägesbilden
evidence-drop = Ta bort underlaget { $name } { $year }

steps = Hur långt den har kommit
steps-to = Ändra läget till { $state }
steps-next = För att bli { $state } behövs
steps-behind = Saknas fortfarande
steps-do-proposed = Föreslå
steps-do-anchored = Förankra
steps-done = klart
steps-lacking = { $count ->
    [one] (saknas i en)
   *[other] (saknas i { $count })
}

room-matrix = Matrisen från rummet
room-matrix-none = Rummet har inte svarat på grunderna.
room-matrix-of = ”{ $title }”, { $answered } av 10 grunder besvarade.
room-matrix-concern = Oro: { $text }

reopened = Återöppnad
reopened-when = { $when } · { $who }
reopened-here = den här datorn

thread = Röda tråden
thread-mend = Lägg till
thread-reopen = Återöppna
thread-situation = { $count } underlag
thread-open-situation = underlag ej valt
thread-choose = Välj
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

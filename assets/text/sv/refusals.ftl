# Varför något inte blev gjort, och vad man gör åt det.

refusal-NewerFile = Datafilen är skriven av en nyare version av Samsyn (form { $file_version }, det här programmet kan { $program_version }). Uppdatera programmet; filen är orörd.
refusal-NoDataFile = Det finns ingen datafil { $path }. Se efter att sökvägen efter --data är rätt; en ny datafil blir till när något läses in.
refusal-NoFile = Det finns ingen fil { $file }. Se efter att sökvägen är rätt.
refusal-NoFolder = Det finns ingen mapp { $folder }. Skapa den, eller välj en annan.
refusal-NotADataFile = { $found ->
    [no-name] ”{ $path }” är inget filnamn. Ge datafilen ett namn, till exempel hearing.samsyn.
    [folder] { $path } är en mapp. Välj en datafil i den, eller ett nytt filnamn.
    [dangling-link] { $path } är en genväg till något som inte finns. Ta bort genvägen, eller lägg tillbaka filen den leder till.
    [empty] { $path } är tom: en kopia som avbröts, kanske. Hämta filen på nytt, eller flytta undan den och börja på en ny.
    [other-database] { $path } är en databas från ett annat program och är orörd. Välj en annan fil.
   *[other] { $path } är ingen datafil från Samsyn. Välj en annan fil.
}
refusal-Gone = Det du ändrar finns inte längre; någon har tagit bort det. Ångra borttagningen eller skriv det på nytt.
refusal-UnknownKey = Inget har nyckeln { $key }. Läs in filen som det står i först, eller rätta nyckeln.
refusal-Empty = Fältet är tomt. Skriv något först.
refusal-TooLong = Texten är längre än { $most } tecken. Korta den eller dela den i flera.
refusal-OutOfRange = Talet går inte att använda här: det ska vara mellan { $least } och { $most }.
refusal-DatesTurned = Slutdatumet ligger före startdatumet. Rätta ett av dem.
refusal-HearingExists = Det finns redan en hearing för { $year }. Öppna den, eller välj ett annat år.
refusal-NoVotesLeft = Parten har { $left } röster kvar av { $votes }. Ta tillbaka en röst, eller ändra antalet röstande.
refusal-NoVoteToTakeBack = Parten har ingen röst på problemet att ta tillbaka.
refusal-TallyClosed = Röstningen är stängd. Öppna den igen för att ändra.
refusal-TallyOpen = Röstningen pågår: resultatet visas när den är stängd.
refusal-NoStepOpen = Inget steg pågår i rummet. Öppna ett steg först.
refusal-NotTogether = De här hör till olika rum eller hearingar och kan inte kopplas.
refusal-PriorityFixed = ”{ $title }” är fastställd och låst. Återöppna den med ett skäl för att ändra.
refusal-NotFixed = Prioriteringen har inga underskrifter att ta bort.
refusal-DraftNotSigned = ”{ $title }” är ett utkast. Föreslå den först, sedan kan stad och polis skriva under.
refusal-FixedBySignatures = ”{ $title }” blir fastställd när både stad och polis har skrivit under. Skriv under i stället för att välja läget.
refusal-RoleMissing = En underskrift är en rolls. Skriv vilken roll som skriver under för parten, till exempel lokalpolisområdeschef eller stadsdelsdirektör.
refusal-NoSuchValue = Lägesbilden har inget värde för { $indicator } i { $area } { $year }. Skriv in det under Lägesbild, eller välj ett annat år.
refusal-AreaNotThen = { $name } finns inte { $year }. { $count ->
    [0] Välj ett område som finns det året, eller säg under Områden vad det motsvaras av.
   *[other] Det motsvaras av { $others }: välj där.
}
refusal-AlreadySigned = Parten har redan skrivit under det som står här. Ska något ändras: återöppna prioriteringen med ett skäl.
refusal-PartyCannotSign = Bara stad och polis skriver under; de andra deltar. Välj en av dem.
refusal-NothingToTurn = Det finns inget mer att ångra eller göra om.
refusal-ChangedSince = Det går inte att ta tillbaka: det har ändrats sedan dess. Historiken visar vad som hände.
refusal-NotFromHistory = Det här tas inte tillbaka ur historiken. En röst tas tillbaka i rummet, en underskrift genom att prioriteringen återöppnas; en fil som har lämnat programmet går inte att ta tillbaka.
refusal-InUse = ”{ $name }” används av något som skrivits sedan dess. Ta bort eller flytta det först.
refusal-TwinExists = ”{ $name }” finns redan igen. Ändra det som finns i stället.
refusal-AreaInItself = Ett område kan inte ingå i sig självt. Välj ett annat.
refusal-ItemNotRunning = ”{ $title }” pågår inte. Börja den först.
refusal-ItemEnded = ”{ $title }” är slut, så dess tid går inte att ändra. Börja den igen, eller ändra en punkt som pågår eller kommer.
refusal-NoTurns = ”{ $title }” har inga turer. Dela den i turer i Program först.
refusal-NobodyToPurge = Ingen deltagare har några personuppgifter kvar att gallra.
refusal-AreaFollowsItself = Ett område kan inte följa på sig självt. Välj ett annat.
refusal-StepInUse = { $rooms ->
    [one] Ett rum är i steget { $title }. Låt det gå vidare, eller gå tillbaka, och ta bort steget sedan.
   *[other] { $rooms } rum är i steget { $title }. Låt dem gå vidare, eller gå tillbaka, och ta bort steget sedan.
}
refusal-AreaInUse = { $name } används och kan inte tas bort{ $areas ->
        [0] {""}
        [one] {" · "}ett område ingår i det
       *[other] {" · "}{ $areas } områden ingår i det
    }{ $workshops ->
        [0] {""}
        [one] {" · "}en workshop
       *[other] {" · "}{ $workshops } workshoppar
    }{ $priorities ->
        [0] {""}
        [one] {" · "}en prioritering
       *[other] {" · "}{ $priorities } prioriteringar
    }{ $participants ->
        [0] {""}
        [one] {" · "}en deltagare
       *[other] {" · "}{ $participants } deltagare
    }{ $own_words ->
        [0] {""}
        [one] {" · "}egna ord från en part
       *[other] {" · "}{ $own_words } parters egna ord
    }. Flytta eller ta bort det som hör till området, eller ge det ett slutdatum.
refusal-OtherMunicipality = Indelningen gäller { $name }, men kommunen här är en annan.
refusal-UnknownFile = Det går inte att se vad { $file } är för slags fil. Kontrollera rubrikraden.
refusal-FileMissing = { $file } saknas i mappen. Lägg dit den och försök igen.
refusal-NoHearing = Det finns ingen hearing för året. Skapa en, eller välj ett annat år.
refusal-Stopped = Avbrutet. Inget av det är sparat.
refusal-Unconfirmed = { $errors } fel och { $warnings } varningar väntar på svar. Läs dem och bekräfta importen (--accept på kommandoraden), eller rätta filen.
refusal-NoHearingInPdf = { $file } bär inga uppgifter från Samsyn. Välj rapporten (PDF) eller datafilen (JSON) som programmet skrev.
refusal-DamagedReport = { $file } är skriven av Samsyn men är inte hel. Hämta den på nytt där den kom ifrån, eller skriv den igen i det program som gjorde den.
refusal-OtherCity = Rapporten gäller { $theirs }, men här finns { $ours }. En datafil hör till en stad: öppna Samsyn med en annan datafil och börja där.
refusal-MeasureClosed = ”{ $text }” är avslutad. Öppna den igen för att notera resultat eller föra den vidare.
refusal-MeasureNotClosed = ”{ $text }” är inte avslutad.
refusal-AlreadyCarried = Åtgärden förs redan vidare: ”{ $text }” finns i planen { $year }. Ändra den där, eller ta tillbaka den först.
refusal-NotTheHearingAfter = En åtgärd ur planen { $year } förs vidare till hearingen närmast efter. Välj en prioritering i den.
refusal-NoHearingAfter = Det finns ingen hearing efter { $year } att föra åtgärden till. Skapa nästa års hearing först.
refusal-PublicEdition = { $file } är den öppna utgåvan av rapporten. Den bär bara det som den visar, och inget år börjar från den. Välj direktörernas utgåva.
refusal-PlanOfHearing = Planen { $year } är en hearings egen, med program, rum eller deltagare här. En fil skriver inte i den: ändra åtgärderna under Prioriteringar och notera resultat under Resultat.
refusal-ReportTooLarge = { $file } är större än { $limit } MB, packad eller uppackad, och läses inte. Välj rapporten (PDF) eller datafilen (JSON) som programmet skrev.
refusal-ReportOutOfRange = { $file } har ett värde i fältet { $field } som inte går att använda: det ska vara mellan { $least } och { $most }. Filen är skadad eller ändrad. Hämta den på nytt där den kom ifrån.
refusal-NothingChosen = Inget är valt att skriva. Välj minst ett kapitel.
refusal-FileProtected = { $file } är skrivskyddad och är kvar som den var. Ta bort skrivskyddet, eller skriv till ett annat namn.
refusal-FileInUse = { $file } är öppen i ett annat program och är kvar som den var. Stäng den där, eller skriv till ett annat namn.
refusal-NewerContent = Uppgifterna är skrivna av en nyare version av Samsyn (form { $version }). Uppdatera programmet.
refusal-WrongRead = Fönstret och programmet passar inte ihop ({ $name } { $reason }). Starta om programmet.
refusal-UnknownPlace = En annan dator har skickat något som det här programmet inte känner ({ $place }). Uppdatera programmet.

failure-disk-full = Disken är full: det du skrev sist är inte sparat. Frigör plats och försök igen.
failure-read-only = Datafilen går inte att skriva i. Kontrollera rättigheterna eller välj en annan fil.
failure-locked = Ett annat program håller datafilen låst. Stäng det, eller vänta en stund, och försök igen.
failure-file = Filen gick inte att läsa eller skriva: { $detail }. Kontrollera sökvägen och försök igen.
failure-no-room = Disken är full: { $detail } skrevs inte. Låg där en äldre fil är den kvar som den var. Frigör plats, eller välj ett annat ställe.
failure-damaged = Datafilen är skadad. Ta en kopia av den som den är, och lägg tillbaka den senaste säkerhetskopian.
failure-report = Rapporten kunde inte skrivas: { $detail }.
failure-unsolved = Fördelningen kunde inte räknas ut: { $detail }. Placera för hand, och hör av dig till den som sköter programmet.
failure-other = Något gick fel i datafilen: { $detail }. Försök igen; det som är sparat finns kvar.

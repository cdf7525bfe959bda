# Why something was not done, and what to do about it.

refusal-NewerFile = The data file was written by a newer version of Samsyn (form { $file_version }, this program knows { $program_version }). Update the program; the file is untouched.
refusal-NoDataFile = There is no data file { $path }. See that the path after --data is right; a new data file is made when something is read in.
refusal-NoFile = There is no file { $file }. See that the path is right.
refusal-NoFolder = There is no folder { $folder }. Make it, or choose another one.
refusal-NotADataFile = { $found ->
    [no-name] “{ $path }” is no file name. Give the data file a name, such as hearing.samsyn.
    [folder] { $path } is a folder. Choose a data file in it, or a new file name.
    [dangling-link] { $path } is a link to something that is not there. Remove the link, or put back the file it leads to.
    [empty] { $path } is empty: a copy that was broken off, perhaps. Fetch the file again, or move it away and begin a new one.
    [other-database] { $path } is another program’s database and is left as it was. Choose another file.
   *[other] { $path } is not a data file of Samsyn. Choose another file.
}
refusal-Gone = What you are changing is gone; somebody has removed it. Undo the removal or write it again.
refusal-UnknownKey = Nothing has the key { $key }. Import the file it stands in first, or correct the key.
refusal-Empty = The field is empty. Write something first.
refusal-TooLong = The text is longer than { $most } characters. Shorten it or divide it.
refusal-OutOfRange = The number cannot be used here: it must be between { $least } and { $most }.
refusal-DatesTurned = The end date comes before the start date. Correct one of them.
refusal-HearingExists = There is a hearing for { $year } already. Open it, or choose another year.
refusal-NoVotesLeft = The party has { $left } votes left of { $votes }. Take back a vote, or change the number of voters.
refusal-NoVoteToTakeBack = The party has no vote on the problem to take back.
refusal-TallyClosed = The tally is closed. Open it again to change it.
refusal-TallyOpen = The tally is open: the result is shown when it is closed.
refusal-NoStepOpen = No step is under way in the room. Open a step first.
refusal-NotTogether = These belong to different rooms or hearings and cannot be linked.
refusal-PriorityFixed = “{ $title }” is fixed and locked. Reopen it with a reason to change it.
refusal-NotFixed = The priority has no signatures to take away.
refusal-DraftNotSigned = “{ $title }” is a draft. Propose it first, then city and police can sign.
refusal-FixedBySignatures = “{ $title }” is fixed once both city and police have signed. Sign it instead of choosing the state.
refusal-RoleMissing = A signature is of a role. Write which role signs for the party, for instance local police area chief or district director.
refusal-NoSuchValue = The situation picture has no value of { $indicator } in { $area } for { $year }. Write it in under Situation, or choose another year.
refusal-AreaNotThen = { $name } does not exist in { $year }. { $count ->
    [0] Choose an area that exists that year, or say under Areas what it corresponds to.
   *[other] It corresponds to { $others }: choose there.
}
refusal-AlreadySigned = The party has already signed what stands here. If something is to change: reopen the priority and say why.
refusal-PartyCannotSign = Only city and police sign; the others take part. Choose one of them.
refusal-NothingToTurn = There is nothing more to undo or redo.
refusal-ChangedSince = It cannot be taken back: it has been changed since. The history shows what happened.
refusal-NotFromHistory = This is not taken back from the history. A vote is taken back in its room, a signature by reopening the priority; a file that has left the program cannot be taken back.
refusal-InUse = “{ $name }” is used by something written since. Remove or move that first.
refusal-TwinExists = “{ $name }” is there again already. Change what is there instead.
refusal-AreaInItself = An area cannot be a part of itself. Choose another.
refusal-ItemNotRunning = “{ $title }” is not going on. Begin it first.
refusal-ItemEnded = “{ $title }” has ended, so its time cannot change. Begin it again, or change one that goes on or is to come.
refusal-NoTurns = “{ $title }” has no turns. Divide it into turns in Agenda first.
refusal-NobodyToPurge = No participant has any personal data left to purge.
refusal-AreaFollowsItself = An area cannot follow itself. Choose another one.
refusal-StepInUse = { $rooms ->
    [one] One room is in the step { $title }. Let it go on, or back, and remove the step then.
   *[other] { $rooms } rooms are in the step { $title }. Let them go on, or back, and remove the step then.
}
refusal-AreaInUse = { $name } is in use and cannot be removed{ $areas ->
        [0] {""}
        [one] {" · "}one area is a part of it
       *[other] {" · "}{ $areas } areas are a part of it
    }{ $workshops ->
        [0] {""}
        [one] {" · "}one workshop
       *[other] {" · "}{ $workshops } workshops
    }{ $priorities ->
        [0] {""}
        [one] {" · "}one priority
       *[other] {" · "}{ $priorities } priorities
    }{ $participants ->
        [0] {""}
        [one] {" · "}one participant
       *[other] {" · "}{ $participants } participants
    }{ $own_words ->
        [0] {""}
        [one] {" · "}own words of one party
       *[other] {" · "}{ $own_words } parties’ own words
    }. Move or remove what belongs to the area, or give it a last day.
refusal-OtherMunicipality = The division is of { $name }, but the municipality here is another one.
refusal-UnknownFile = It cannot be told what kind of file { $file } is. Check its header row.
refusal-FileMissing = { $file } is missing in the folder. Put it there and try again.
refusal-NoHearing = There is no hearing of the year. Start one, or choose another year.
refusal-Stopped = Stopped. Nothing of it is saved.
refusal-Unconfirmed = { $errors } errors and { $warnings } warnings wait for an answer. Read them and confirm the import (--accept on the command line), or correct the file.
refusal-NoHearingInPdf = { $file } carries no data of Samsyn. Choose the report (PDF) or the data (JSON) that the program wrote.
refusal-DamagedReport = { $file } was written by Samsyn but is not whole. Fetch it again where it came from, or write it again in the program that made it.
refusal-OtherCity = The report is about { $theirs }, but this is { $ours }. A data file belongs to one city: open Samsyn with another data file and begin there.
refusal-MeasureClosed = “{ $text }” is closed. Reopen it to note a result or to carry it over.
refusal-MeasureNotClosed = “{ $text }” is not closed.
refusal-AlreadyCarried = The measure is carried over already: “{ $text }” stands in the plan of { $year }. Change it there, or take it back first.
refusal-NotTheHearingAfter = A measure of the plan { $year } is carried over to the hearing right after it. Choose a priority of that one.
refusal-NoHearingAfter = There is no hearing after { $year } to carry the measure over to. Start the next year’s hearing first.
refusal-PublicEdition = { $file } is the public edition of the report. It carries only what it shows, and no year begins from it. Choose the directors’ edition.
refusal-PlanOfHearing = The plan { $year } is that of a hearing, with its agenda, rooms or participants here. No file writes into it: change measures under Priorities and note results under Results.
refusal-ReportTooLarge = { $file } is larger than { $limit } MB, packed or unpacked, and is not read. Choose the report (PDF) or the data file (JSON) that the program wrote.
refusal-ReportOutOfRange = { $file } has a value in the field { $field } that cannot be used: it must be between { $least } and { $most }. The file is damaged or changed. Get it again from where it came.
refusal-NothingChosen = Nothing is chosen to be written. Choose at least one chapter.
refusal-FileProtected = { $file } may only be read, and is as it was. Take the protection away, or write to another name.
refusal-FileInUse = { $file } is open in another program, and is as it was. Close it there, or write to another name.
refusal-NewerContent = The content was written by a newer version of Samsyn (form { $version }). Update the program.
refusal-WrongRead = The window and the program do not fit ({ $name } { $reason }). Restart the program.
refusal-UnknownPlace = Another laptop has sent something this program does not know ({ $place }). Update the program.

failure-disk-full = The disk is full: what you wrote last is not saved. Free some space and try again.
failure-read-only = The data file cannot be written to. Check its permissions or choose another file.
failure-locked = Another program has locked the data file. Close it, or wait a moment, and try again.
failure-file = The file could not be read or written: { $detail }. Check the path and try again.
failure-no-room = The disk is full: { $detail } was not written. If an older file lay there, it is as it was. Free some room, or choose another place.
failure-damaged = The data file is damaged. Make a copy of it as it is, and put back the latest backup.
failure-report = The report could not be written: { $detail }.
failure-unsolved = The allotment could not be worked out: { $detail }. Place people by hand, and tell whoever looks after the program.
failure-other = Something went wrong in the data file: { $detail }. Try again; what is saved is kept.

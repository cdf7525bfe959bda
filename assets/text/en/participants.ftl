# Participants: roles, organisations and parties. Never names.

participants-count = { $count ->
    [0] nobody registered yet
    [one] { $count } registered
   *[other] { $count } registered
}
participants-attended = Have come
participants-of = { $count } of { $all }
participants-first-wish = Got wish 1
participants-second-wish = Got wish 2
participants-without-workshop = Without a workshop

participants-here-count = { $count } here

participants-register = Register
participants-filter = Search the participants
participants-filter-hint = Role, organisation, area …
participants-filter-all = Show all
participants-any = All
participants-no-area = No area
participants-no-workshop = Without a workshop
participants-attendance = Attendance
participants-not-attended = Have not come
participants-shown = showing { $count } of { $all }
participants-none-found = No participant matches your search.

participants-caption = The participants with attendance, role, organisation, party, area, workshop, wishes and e-mail
participants-here = Here
participants-role = Role
participants-organisation = Organisation
participants-party = Party
participants-area = Area
participants-workshop = Workshop
participants-wish-1 = Wish 1
participants-wish-2 = Wish 2
participants-email = E-mail
participants-wish-met = met

participants-select-one = Select { $name }
participants-select-shown = Select all that are shown
participants-selected = { $count } selected
participants-let-go = Clear the selection
participants-release = Release choices
participants-release-one = Release the choice of workshop: { $name }
participants-chosen-hint = Chosen by hand: the allotment keeps the place. Press to release it.
participants-remove-picked = Remove
participants-bulk-here = { $count ->
    [one] The one selected has come
   *[other] The { $count } selected have come
}
participants-bulk-remove = { $count ->
    [one] Remove the one selected
   *[other] Remove the { $count } selected
}
participants-edited = { $count ->
    [one] { $count } participant changed. Ctrl Z takes it back.
   *[other] { $count } participants changed. Ctrl Z takes it back.
}
participants-removed = { $count ->
    [one] { $count } participant removed. Ctrl Z takes it back.
   *[other] { $count } participants removed. Ctrl Z takes it back.
}
participants-organisation-all = { $count ->
    [one] Organisation of { $count } participant
   *[other] Organisation of { $count } participants
}
participants-organisation-set = Change the organisation

participants-here-of = { $name } has come
participants-role-of = Role: { $name }
participants-organisation-of = Organisation: { $name }
participants-party-of = Party: { $name }
participants-area-of = Area: { $name }
participants-workshop-of = Workshop: { $name }
participants-wish-1-of = First wish: { $name }
participants-wish-2-of = Second wish: { $name }
participants-email-of = E-mail: { $name }

participants-add = Add participant
participants-add-label = New participant: role, organisation
participants-add-hint = municipal police officer, Police Area Gothenburg
participants-add-comma = Write the role, a comma and the organisation: “safety coordinator, City of Gothenburg”.

participants-empty = Nobody is registered
participants-empty-words = Here stand those who take part: role, organisation and party, never names. Write them one by one below, or read the list of registrations from Excel on the overview.

participants-views = Views
participants-rooms = By workshop
participants-allotment = Allotment
participants-view-register = Show the register
participants-view-rooms = Show the participants by workshop
participants-view-allotment = Show the allotment to workshops
participants-allot = Allot { $count } without a workshop …

## Purge

purge = Purge personal data
purge-words = When the hearing is done, who was registered is no longer needed. The purge takes away what points anyone out. The numbers, and all that was decided, stay.
purge-done = Purged { $date }
purge-done-words = { $count ->
    [one] One participant is purged: only role, party and attendance are left, as numbers.
   *[other] { $count } participants are purged: only role, party and attendance are left, as numbers.
}
purge-erasing-due = The purge is done, but the data file could not be written anew: another program reads it, or the disk is full. That is done the next time Samsyn starts.
purge-goes = This goes away
purge-goes-people = { $count ->
    [one] Organisation, area, wishes, placement and registration key of one participant
   *[other] Organisation, area, wishes, placement and registration key of { $count } participants
}
purge-goes-emails = { $count ->
    [0] No e-mail addresses: there are none
    [one] One e-mail address
   *[other] { $count } e-mail addresses
}
purge-goes-out-of-sight = { $count ->
    [one] One participant who was taken off the list before but is still in the data file
   *[other] { $count } participants who were taken off the list before but are still in the data file
}
purge-goes-history = All of this in the history, and on the other laptops once they are reached
purge-stays = This stays
purge-stays-decided = Agenda, cards, votes, priorities and measures
purge-caption = How many registered and came, by party and role
purge-registered = Registered
purge-attended = Came
purge-not-noted = not noted
purge-final = The purge cannot be undone. Backups of the data file, and the files that the registrations were read from, stay where they are until you delete them yourself.
purge-cancel = Cancel
purge-do = { $count ->
    [0] Purge what is left
    [one] Purge one participant
   *[other] Purge { $count } participants
}

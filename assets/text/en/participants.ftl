# Participants: roles, organisations and parties. Never names.

participants-count = { $count ->
    [0] nobody registered yet
    [one] { $count } registered
   *[other] { $count } registered
}
participants-attended = Have come
participants-of = { $count } of { $all }
participants-first-wish = Got their first wish
participants-second-wish = Got their second wish
participants-without-workshop = Without a workshop

participants-filter = Search the participants
participants-filter-hint = Role, organisation, party, area …
participants-shown = showing { $count } of { $all }
participants-none-found = No participant matches your search.

participants-caption = The participants with role, organisation, party, area, workshop, wishes and attendance
participants-here = Here
participants-role = Role
participants-organisation = Organisation
participants-party = Party
participants-area = Area
participants-workshop = Workshop
participants-wishes = Wishes
participants-wish-met = met
participants-more = More

participants-here-of = { $name } has come
participants-role-of = Role: { $name }
participants-organisation-of = Organisation: { $name }
participants-party-of = Party: { $name }
participants-area-of = Area: { $name }
participants-workshop-of = Workshop: { $name }
participants-remove = Remove { $name }

participants-add = Add participant
participants-add-label = New participant: role, organisation
participants-add-hint = municipal police officer, Police Area Gothenburg
participants-add-comma = Write the role, a comma and the organisation: “safety coordinator, City of Gothenburg”.

participants-empty = Nobody is registered
participants-empty-words = Here stand those who take part: role, organisation and party, never names. Write them one by one below, or read the list of registrations from Excel on the overview.

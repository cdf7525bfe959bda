# Deltagare: roller, organisationer och parter. Aldrig namn.

participants-count = { $count ->
    [0] ingen anmäld än
    [one] { $count } anmäld
   *[other] { $count } anmälda
}
participants-attended = Har kommit
participants-of = { $count } av { $all }
participants-first-wish = Fick första önskemålet
participants-second-wish = Fick andra önskemålet
participants-without-workshop = Utan workshop

participants-filter = Sök bland deltagarna
participants-filter-hint = Roll, organisation, part, område …
participants-shown = visar { $count } av { $all }
participants-none-found = Ingen deltagare stämmer med det du söker.

participants-caption = Deltagarna med roll, organisation, part, område, workshop, önskemål och närvaro
participants-here = Här
participants-role = Roll
participants-organisation = Organisation
participants-party = Part
participants-area = Område
participants-workshop = Workshop
participants-wishes = Önskemål
participants-wish-met = uppfyllt
participants-more = Mer

participants-here-of = { $name } har kommit
participants-role-of = Roll: { $name }
participants-organisation-of = Organisation: { $name }
participants-party-of = Part: { $name }
participants-area-of = Område: { $name }
participants-workshop-of = Workshop: { $name }
participants-remove = Ta bort { $name }

participants-add = Lägg till deltagare
participants-add-label = Ny deltagare: roll, organisation
participants-add-hint = kommunpolis, Polisområde Storgöteborg
participants-add-comma = Skriv rollen, ett komma och organisationen: ”kommunpolis, Polisområde Storgöteborg”.

participants-empty = Ingen är anmäld
participants-empty-words = Här står de som ska vara med: roll, organisation och part, aldrig namn. Skriv in dem en och en här nedanför, eller läs in anmälningslistan från Excel på översikten.

# The board of rooms, messages to the rooms, and the method's clock.

rooms-next-steps = Next step in all rooms
rooms-give-all = { $minutes } min to all rooms
rooms-said-next = { $count ->
    [one] { $count } room has gone to its next step.
   *[other] { $count } rooms have gone to their next step.
}
rooms-heard = { $minutes ->
    [0] heard just now
   *[other] heard { $minutes } min ago
}
rooms-need-over = { $count } min over time.
rooms-need-silent = Silent for { $count } min.
rooms-need-behind = { $count } steps behind the other rooms.
rooms-need-no_facilitator = No facilitator.
rooms-need-no_cards = Nothing written yet.
rooms-need-no_voters = Nobody may vote: say how many voters there are.
rooms-need-no_priorities = The vote is done, but no priority is made.
rooms-need-no_cause = { $count ->
    [one] { $count } priority lacks a cause.
   *[other] { $count } priorities lack a cause.
}
rooms-need-no_measure = { $count ->
    [one] { $count } priority lacks a measure.
   *[other] { $count } priorities lack a measure.
}

message-write = Write a message to the rooms
message-label = Message to the rooms
message-hint = Write, Enter sends
message-send = Send
message-to = To
message-to-all = all rooms
message-sent-to = To { $to }
message-seen = { $seen } of { $of } rooms have seen it
message-not-seen = Not seen: { $rooms }
message-take-back = Take back
message-take-back-of = Take back the message: { $text }
message-earlier = { $count ->
    [one] One earlier message
   *[other] { $count } earlier messages
}
message-from-organiser = From the organiser
message-from-organiser-all = From the organiser to all rooms
message-read = Read

step-state-done = done
step-state-now = under way
step-state-skipped = skipped
step-state-ahead = comes later
steps-menu = Steps
steps-menu-label = Go to a step of the method
steps-line = { $step } · { $minutes } min · { $state }
steps-minutes = The step's minutes
steps-give = Give the step { $minutes } min
steps-take = Take { $minutes } min from the step
workshop-no-leader = no facilitator
workshop-here = { $attended } of { $placed } here

time-left = { $minutes } min left
time-left-of = { $minutes } min left of { $all }
time-over = { $minutes } min over
rooms-plenary-next = next { $title } { $time }

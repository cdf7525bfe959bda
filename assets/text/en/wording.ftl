# What is written is watched, kindly: what a text looks like it holds, and what a vague wording leaves unsaid.

wording-looks-like = This looks like { $what }. Write place and situation, not person.
wording-saved-looks-like = Saved. This looks like { $what }: ↑ edits it. Write place and situation, not person.
finding-personal_number = a personal identity number
finding-phone = a phone number
finding-email = an e-mail address
finding-address = a person’s name and address
finding-name = a person’s name
finding-plate = a registration number

guard-title = Personal data
guard-none = No personal data were found in what goes in.
guard-lead = { $count ->
    [one] One place looks like it points someone out. Go there and change it, or let it stand: you know best.
   *[other] { $count } places look like they point someone out. Go there and change them, or let them stand: you know best.
}
guard-words = “{ $words }” looks like { $what }
guard-of = { $in }: { $of }

found-in-card = Card
found-in-problem = Problem
found-in-concern = Concern
found-in-priority = Priority
found-in-reason = Reason
found-in-signature = Signature
found-in-cause = Cause
found-in-measure = Measure
found-in-deprioritised = Not prioritised
found-in-promise = Last year’s plan
found-in-own_words = Own words
found-in-agenda_item = Agenda item
found-in-method_step = Method
found-in-room = Room
found-in-role = Role
found-in-hearing = The hearing
found-in-area = Area
found-in-indicator = Indicator

question-owner = Who does it?
question-amount = How many times?
question-place = Where?
question-starts = When does it begin?
question-ends = By when?
question-cause = Against which cause?
question-movement = What is to fall, rise or develop, and by how much?
question-vague = “{ $words }” cannot be followed up:
question-still = Still to be said:

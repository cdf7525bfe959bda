# Arbetsbladet: papper att skriva på för hand, i skärmens ordning.

paper-kicker = Arbetsblad · { $room } · { $key }
paper-voters = Röstande:
paper-votes-each = { $count ->
    [one] En röst var.
   *[other] { $words } röster var.
}
paper-number = Nr
paper-card = Kort: en sak per rad
paper-area = # problemområde
paper-place = @ plats
paper-party = Part
paper-party-boxes = Rutor för polis, stad och övriga
paper-letter-police = P
paper-letter-city = S
paper-letter-others = Ö
paper-problem = Problem: flera kort som handlar om samma sak
paper-card-numbers = Kort nr
paper-answer-yes = J
paper-answer-partly = D
paper-answer-no = N
paper-answer-dont_know = ?
paper-matrix-key = Kryssa ett svar per problem: J ja, D delvis, N nej, ? vet ej.
paper-matrix-boxes = Rutor för ja, delvis, nej och vet ej på problem { $problem }
paper-votes-words = Ett kryss per röst. Håll svaren dolda tills alla har röstat.
paper-vote-boxes = { $count ->
    [one] En ruta för { $party } på problem { $problem }
   *[other] { $number } rutor för { $party } på problem { $problem }
}
paper-sum = Summa
paper-top = Topp tre
paper-rank = Rang
paper-priority = Prioritering
paper-why = Motiv
paper-blank-who = vem
paper-blank-what = gör vad
paper-blank-amount = hur många
paper-blank-unit = enhet
paper-blank-where = plats
paper-blank-date = dag
paper-shall = ska
paper-at = vid
paper-from = från
paper-until = till
paper-read-back = Läs upp prioriteringarna en i taget och fråga: Stämmer det här? Skriv under med roll, inte namn.
paper-role = Roll och dag

paper-cause = Orsak: varför är det så?
paper-triangle = Triangel
paper-triangle-boxes = Rutor för platsen, den som utsätts och den som begår brottet
paper-causes-words = Vad på platsen (P)? Vem är oskyddad (U)? Vad driver, vem påverkar (G)?
paper-side-situation = P
paper-side-exposed = U
paper-side-offender = G
paper-kind-situational = sit.
paper-kind-social = soc.
paper-measures-words = Siffran är prioriteringens rang. Kryssa sit. för situationell åtgärd, soc. för social, och de orsaker den möter.
paper-against = mot orsak
cli-option-room = Bara rummet med den här nyckeln (W08); annars alla

# Läs upp: hela hearingens prioriteringar, en i taget, och underskrifterna. Och ärenden: man är ute och rättar och kommer tillbaka.

read-back-progress = { $read } av { $all } upplästa, { $fixed } fastställda
read-back-changed = { $count ->
    [one] { $count } ändrad sedan underskriften
   *[other] { $count } ändrade sedan underskriften
}
read-back-fixed = Fastställd: { $area } { $rank }. Ctrl Z tar tillbaka.
read-back-order = Vad som läses upp
read-back-read = Läs upp: { $what }
read-back-open = { $count ->
    [one] Bara ej fastställd ({ $count })
   *[other] Bara ej fastställda ({ $count })
}
read-back-all = Alla områden ({ $count })
read-back-wall = Visa på duken
read-back-on-wall = Visas på duken
read-back-none = Inga prioriteringar att läsa upp än
read-back-none-words = De görs av rösterna i rummen, eller skrivs direkt under Prioriteringar.
read-back-to-priorities = Till prioriteringarna
read-back-all-fixed = Allt är uppläst och fastställt
read-back-left = { $count ->
    [one] En prioritering är inte fastställd
   *[other] { $count } prioriteringar är inte fastställda
}
read-back-read-open = Läs upp det som är kvar
read-back-to-report = Till rapporten
read-back-again = Från början

errand = Du är ute och rättar
errand-reading = Rätta det som behövs, och gå sedan tillbaka till samma ställe i uppläsningen.
errand-to-reading = Tillbaka till uppläsningen
errand-at = { $at } av { $all }
errand-mended = Lagat. { $left } kvar.
errand-all-mended = Alla är lagade.
errand-locked = Fastställd: återöppna med ett skäl först.
errand-next = Nästa att laga
errand-to-list = Till listan
errand-end = Stäng raden

# Sidans texter. Namn och tal står som de är: meningarna byggs så att de inte behöver böjas.
language-name = svenska
language-label = Språk

tagline = Egen kundtjänst eller outsourcing: vad det kostar, månad för månad
privacy-note = Inget du skriver lämnar webbläsaren
privacy-title = Vad lämnar den här sidan? Ingenting.
privacy-computed = Allt räknas i den här webbläsaren. Sidan och dess modell kom som filer, och bakom dem finns ingen server som tar emot något.
privacy-sealed = När sidan är laddad begär den inget mer: webbläsaren nekar varje begäran från den, även till dess egen server.
privacy-no-cookies = Det finns inga kakor, inga besöksräknare och inget från andra servrar.
privacy-stored = Din jämförelse sparas i webbläsarens lagring för den här webbplatsen (localStorage), så att den finns kvar när du laddar om sidan. Där sparas också ditt val av språk och färger. Du tar bort allt genom att ta bort webbplatsens data i webbläsarens inställningar.
privacy-check = Så kontrollerar du det själv
privacy-check-network = Öppna utvecklarverktygen (F12), välj nätverksfliken och skriv i några fält: listan växer inte.
privacy-check-offline = Koppla från nätet när sidan är laddad: allt fungerar som förut.
privacy-check-seal = Granska sidans struktur: rotelementet har attributet data-sealed, och det sista meta-elementet i head är en Content-Security-Policy med default-src none.
privacy-check-source = Läs källkoden, eller bygg sidan från den och lägg den på en egen server.
skip-to-answer = Gå till svaret
nav-label = Sidans delar
nav-answer = Svar
nav-inputs = Uppgifter
own-team = Eget team
own-team-today = Eget team som det är i dag
own-beside = Vid sidan av annat arbete
step-open = Öppna
step-close = Stäng
more-fields = { $count } till: { $names }
to-mend = { $count } att rätta

## Verdict

verdict-own-only = { $baseline } kostar { $total } på { $months ->
    [one] { $months } månad
   *[other] { $months } månader
}. Lägg till en offert att jämföra med.
verdict-quote-wins = { $vendor } kostar { $saving } än { $baseline } på { $months ->
    [one] { $months } månad
   *[other] { $months } månader
} och ligger före { $from }.
verdict-less = { $saving } mindre
verdict-from-month = från månad { $month }
verdict-quote-wins-in-present-value = { $vendor } är billigast: när senare pengar värderas lägre kostar det { $saving } mindre än { $baseline }, fast fakturorna tillsammans blir { $dearer } högre.
verdict-own-wins = { $baseline } är billigast: { $vendor }, som kommer närmast, kostar { $dearer } på { $months ->
    [one] { $months } månad
   *[other] { $months } månader
}.
verdict-more = { $dearer } mer
verdict-own-wins-in-present-value = { $baseline } är billigast: när senare pengar värderas lägre kostar { $vendor } { $dearer } mer, fast fakturorna tillsammans blir { $saving } lägre.
verdict-tie = Det blir oavgjort: { $options } kostar lika mycket.
baseline-own = ert eget team
baseline-today = ert eget team som det är i dag
baseline-beside = att svara vid sidan av annat arbete
verdict-rests-on = Svaret bygger på att varje kontakt kostar { $assumed } min förlorat fokus, vilket ingen mäter väl: vid { $ties } min blir det oavgjort.
verdict-knocked-out = I poängmodellen faller { $vendor } på: { $criteria }. Poängen ändrar inte beloppen.
verdict-service = { $vendor } besvarar { $level } av kontakterna inom { $seconds } sekunder under hela perioden; { $baseline } { $own }.
verdict-service-channels = { $vendor } besvarar { $level } av kontakterna inom den tid ni har satt för respektive kanal, under hela perioden; { $baseline } { $own }.
verdict-service-dip = Under inkörningen sjunker { $vendor } till { $level } i månad { $month }.
verdict-overload = De första månaderna har { $vendor } för få agenter när det är som mest att göra: köerna växer utan gräns och omkring { $contacts } kontakter blir obesvarade, här utan kostnad. { $agents ->
    [one] { $agents } agent till under den värsta halvtimmen
   *[other] { $agents } agenter till under den värsta halvtimmen
} skulle räcka.
answer-awaits = { $count ->
    [one] Svaret visas här när det här fältet är ifyllt.
   *[other] Svaret visas här när de här fälten är ifyllda.
}
stale-answer = { $count ->
    [one] Ett fält behöver rättas. Det här är det senaste fullständiga svaret.
   *[other] { $count } fält behöver rättas. Det här är det senaste fullständiga svaret.
}

warning-hanging-up-helps = Servicenivån räknar bara besvarade kontakter, och inget begränsar hur många som ger upp: då ser för få agenter bra ut. Sätt en gräns.
warning-high-occupancy = { $vendor } har en beläggningsgrad på { $occupancy } vissa månader: knappt en minut mellan kontakterna, och det orkar ingen länge.
warning-only-viable-shared = { $vendor } skulle få { $implied } för en timme av en agent som bara arbetar för er, men timmen kostar { $labour }: priset håller bara om agenterna också arbetar för andra.
warning-better-by-claim = { $vendor } ska till slut vara bättre än ert eget team är i dag. Det är påstått, inte visat, och resultatet bygger på det.
warning-own-better-by-claim = Ert eget team ska bli bättre än uppmätt. Det är påstått, inte visat, och teamets resultat bygger på det.

## Options

baseline = utgångspunkt
options-label = { $months ->
    [one] Kostnad, en månad
   *[other] Kostnad, { $months } månader
}
ruler-title = Alla alternativ på samma skala mot utgångspunkten
ruler-dearer = dyrare
ruler-cheaper = billigare

## Cumulative difference

difference-title = Ackumulerad skillnad
difference-lead = Mot utgångspunkten. Över noll är billigare.
difference-describe = Löpande skillnad mot ert eget team månad för månad för { $names }. Tabellen nedan har samma siffror.
fact-after = { $vendor }, vid slutet
fact-ahead = Break-even
fact-month = månad { $month }
fact-never = inte under perioden
fact-before-start = före månad 1
fact-at-once = månad 1, direkt
fact-tie = ingen skillnad
fact-deepest = Längst efter
fact-never-behind = aldrig efter
fact-ramp-loss = Uppstartsförlust
fact-no-ramp-loss = ingen
fact-month-name = månad { $month }, { $name }
cause-handover = båda teamen i arbete { $amount }
cause-handle-time = längre hantering { $amount }
cause-repeats = upprepade kontakter { $amount }
cause-credits-and-minimum = viten och minimidebitering { $amount }
cause-lost = förlorade kontakter { $amount }
cause-parallel-running = parallelldrift { $amount }
cause-one-offs = engångsbetalningar { $amount }
cause-dip = lägre nöjdhet { $amount }
chart-ahead = Break-even månad { $month }
chart-dip = Uppstartsdipp { $amount }
phase-start = Uppstart
phase-learn = Inkörning
phase-settle = Stabilisering
phase-improve = Utveckling
show-table = Tabell
column-month = Månad

## Cost

cost-title = Kostnad
cost-lead = { $months ->
    [one] En månad. Raderna summerar till totalen.
   *[other] { $months } månader. Raderna summerar till totalen.
}
cost-total = Totalt
cost-present-value = I nuvärde
cost-saving = Mot utgångspunkten
line-pay = Agenternas lön
line-pay-above-contract = Timmar utöver avtalet
line-holiday-cost = Semesterkostnad utöver lön
line-on-costs = Arbetsgivaravgifter
line-supervision = Teamledare
line-workplace = Lokaler, licenser, telefoni
line-evening = OB-tillägg kväll
line-night = OB-tillägg natt
line-saturday = OB-tillägg lördag
line-sunday = OB-tillägg söndag
line-holiday = OB-tillägg helgdag
line-recruiting = Rekrytering
line-training = Utbildning av nya agenter
line-slow-weeks = Nya agenters långsamma veckor
line-support = Bemanningsplanering, kvalitet, analys
line-licences = Licenser och telefoni per agentplats
line-workplace-seats = Lokaler per agentplats
line-it = System
line-management-and-hr = Ledning och HR
line-handling-beside = Tid för kontakter vid sidan av annat arbete
line-lost-focus = Fokus som avbrott kostar
line-expert-time = Experternas tid för kontakter
line-expert-time-saved = Experternas sparade tid
line-contact-fee = Avgift per kontakt
line-minute-fee = Avgift per hanterad minut
line-hour-fee = Avgift per timme
line-fte-fee = Avgift per heltidstjänst
line-fte-fee-above-contract = Heltidstjänster utöver avtalet
line-seat-fee = Avgift per agentplats
line-fixed-fee = Fast månadsavgift
line-supplements = Tillägg
line-missing-volume = Kreditering för volym under intervallet
line-minimum-top-up = Upp till minimidebiteringen
line-bonus = Bonus, väntad
line-credits = Viten, väntade
line-pass-through = Vidarefakturerat till självkostnad
line-one-off = Uppstartsavgift och andra engångsbetalningar
line-management = Avtalsstyrning
line-vendor-managers = Leverantörsansvariga
line-listening = Medlyssning och kvalitetsgranskning
line-travel = Resor
line-parallel-running = Parallelldrift
line-satisfaction-dip = Lägre nöjdhet i början
line-project = Projekt
line-knowledge-transfer = Kunskapsöverföring
line-severance = Omplacering och avgångsvederlag
line-early-exit-fee = Avgift för förtida avslut
line-notice-fees = Uppsägningstidens avgifter
line-rebuilding = Att bygga upp teamet igen
line-lost-contacts = Förlorade kontakter

## Service

service-title = Service
service-lead = Varje kanal mot det mål ni har satt.
service-legend = Punkt: nivån. Streck: målet. Ring: under målet. Skala 50–100 %.
service-level = I tid, hela perioden
service-worst = I tid, sämsta månaden
service-steady = I tid, sista månaden
service-answered = Besvarade över huvud taget
service-below = under målet

## Steps

step-contacts = Era kontakter
step-contacts-summary = { $contacts } kontakter per månad, { $minutes } minuter vardera
step-team = Ert team
step-team-summary = { $pay } i timmen, icke-produktiv tid { $shrinkage }
step-quotes = Offerterna
step-quotes-summary-none = Ingen ännu
step-service = Servicen ni vill ha
step-service-summary = { $channel }: { $target } inom { $seconds } sekunder
step-ramp = Vägen dit
step-ramp-summary = { $months ->
    [one] { $months } månad
   *[other] { $months } månader
} från { $from }

## Fields

field-scenario-name = Jämförelsens namn
field-currency = Valuta
field-currency-hint = En kod på tre bokstäver, till exempel EUR, SEK, NOK, DKK eller GBP.
field-start = Första månaden
field-start-hint = År och månad, till exempel 2027-03.
field-horizon = Månader som jämförs
field-discount-rate = Diskonteringsränta
field-usable-idle = Ledig tid som går att använda till annat arbete
field-other-work = Annat nyttigt arbete
field-channel-name = Kanal
field-contacts = Kontakter per månad
field-contacts-hint = Alla som kommer medan ni har öppet, besvarade eller inte.
field-season = Säsong
field-season-hint = Varje månad mot en vanlig: 1,2 är en femtedel mer.
field-growth = Ökning per år
field-campaigns = Kampanjer
field-campaign-month = Kampanjens månad
field-campaign-contacts = Kontakter den ger
field-handle-time = Hanteringstid
field-handle-time-hint = Samtalstid, parkering och efterarbete, i snitt över alla agenter.
field-resolution = Löst vid första kontakt
field-repeats = Nya kontakter per olöst
field-opening = Öppettider
field-opening-hint = Från–till i halvtimmar, till exempel 8–16 eller 8:30–16. Lämna en stängd dag tom.
field-opening-wanted = Önskade öppettider
field-returns = De som ringer igen efter stängd linje
field-returns-hint = De försöker igen nästa gång ni öppnar; de andra är förlorade.
field-returns-over = Inom så många timmar
field-turns-to = De skriver till
field-turns-share = De som skriver i stället för att ringa
field-closed-door = När linjen är stängd
field-lost-value = Värdet av en förlorad kontakt
field-lost-value-hint = En som möter en stängd linje och inte kommer igen, eller inte besvaras.
field-profile = När kontakterna kommer
profile-office = Kontorstid, två toppar om dagen
profile-evenings = Även kvällar och helger
profile-round-the-clock = Dygnet runt
profile-measured = Från { $file }: { $calls } samtal
profile-measured-plain = Uppmätt
field-at-once = Chattar samtidigt
field-overhead = Längre för varje chatt till
field-deadline-share = Besvarade inom svarstiden
field-deadline = Svarstid
field-offers = Vad som erbjuds per kanal
field-shared-multiple = Det delade teamets övriga belastning jämfört med er
field-shared-erlangs = Det delade teamets övriga belastning
field-target = Besvarade i tid
field-answer-within = I tid betyder inom
field-patience = Kundernas genomsnittliga tålamod
field-patience-hint = Hur länge de i genomsnitt väntar innan de ger upp.
field-abandonment-limit = Högsta andel som ger upp
field-redial = De som ger upp och försöker igen
field-redial-hint = De ingår redan bland kontakterna; de andra är förlorade.
field-occupancy-cap = Högsta beläggningsgrad
field-occupancy-cap-hint = Andel av sin tid som agenterna får vara upptagna med kontakter.
field-minimum-agents = Minst så många agenter medan ni har öppet
field-hourly-pay = Timlön
field-holiday-cost = Semesterkostnad utöver lön
field-on-costs = Arbetsgivaravgifter
field-shrinkage = Frånvaro och övrig icke-produktiv tid (shrinkage)
field-shrinkage-hint = Semester, sjukdom, raster, utbildning och möten tillsammans.
field-schedule-loss = Schemaförlust
field-schedule-loss-hint = Överbemanningen som hela pass medför.
field-weekly-hours = Heltidsvecka
field-span = Agenter per teamledare
field-leader-pay = Teamledarens månadslön
field-workplace = Lokaler, licenser, telefoni
field-contracted-hours = Avtalade timmar per arbetsdag
field-premium = Påslag på timmar utöver avtalet
field-premium-hint = Årets avtalade timmar är de som kostar minst: behov däröver betalas med påslag, behov därunder betalas ändå.
field-pay-index = Ökning av löner och kostnader per år
field-supplement-hours = Tilläggets klockslag
field-supplement = Tillägg
field-supplement-order = Vilket tillägg som gäller först
field-shifts = Tillåtna pass
field-shrinkage-in-office = Icke-produktiv tid på plats
field-minimum-team = Minsta team
field-leavers = De som slutar och ska ersättas
field-recruiting-cost = Rekryteringskostnad per agent
field-training-weeks = Utbildning före första kontakten
field-new-handle-time = Nya agenters hanteringstid mot erfarnas
field-slow-weeks = Hur länge nya agenter är långsammare
field-support-per-agent = Bemanningsplanering, kvalitet och analys per agent
field-support-pay = Deras månadslön
field-licences-per-seat = Licenser och telefoni per agentplats
field-workplace-per-seat = Lokaler per agentplats
field-seats = Agentplatser
field-it-per-month = System
field-management-per-fte = Ledning och HR per agent
field-avoidable-pay = Löner kan minska från avtalsmånad
field-avoidable-supervision = Teamledare kan bli färre från avtalsmånad
field-avoidable-support = Kostnaden för planering och kvalitet kan minska från avtalsmånad
field-avoidable-licences = Licenser kan bli färre från avtalsmånad
field-avoidable-workplace = Lokalkostnaden kan minska från avtalsmånad
field-avoidable-it = Systemkostnaden kan minska från avtalsmånad
field-avoidable-management = Kostnaden för ledning och HR kan minska från avtalsmånad
field-heads = Heltidsanställda
field-yearly-cost = Känd årskostnad
field-people-present = Personer på plats som svarar vid sidan av annat arbete
field-busy-share = Andel av tiden då de inte kan svara
field-lost-focus = Fokus som går förlorat efter varje kontakt
field-hourly-cost = Vad en timme av deras tid kostar
field-routine-share = Rutinkontakter som når experter
field-expert-minutes = Experternas tid för var och en
field-escalation-share = Därav eskaleras tillbaka
field-better-from = Bättre från månad
field-better-handle-time = Er hanteringstid därefter, jämfört med den uppmätta
field-better-resolution = Löst vid första kontakt därefter, jämfört med det uppmätta
field-baseline = Jämförs med
field-vendor = Leverantör
field-price = Pris
field-price-per = Priset gäller
price-per-contact = besvarad kontakt
price-per-contact-offered = inkommen kontakt
price-per-minute = hanterad minut
price-per-hour = produktiv timme
price-per-fte = heltidstjänst per månad
price-per-month = månad (fast avgift)
price-per-seat = agentplats per månad
price-per-minute-hint = Efterarbete ingår.
price-per-hour-hint = Agenter på plats för er, väntetid inräknad; bemannat efter ert mål.
field-billing-step = Debiteras i steg om
field-in-office-shrinkage = Leverantörens icke-produktiva tid på plats
field-hours-per-fte = Produktiva timmar per heltidstjänst och månad
field-fte-step = Heltidstjänster debiteras i steg om
field-price-channels = Kanaler
field-tiers = Trappsteg
field-tier-above = När volymen är över
field-band = Volymintervall
field-band-agreed = Avtalad volym per månad
field-band-width = Intervall åt vardera hållet
field-band-above = Pris över intervallet
field-band-missing = Kreditering för varje saknad under intervallet
field-volume-minimum = Minsta volym som debiteras per månad
field-supplements = Tillägg
field-valid-from = Första avtalsmånaden
field-valid-until = Sista avtalsmånaden
field-one-offs = Engångsbetalningar
field-one-off-month = Månad
field-one-off-amount = Belopp
field-index-from = Priserna höjs första gången i avtalsmånad
field-monthly-minimum = Minimidebitering per månad
field-bonuses = Bonus
field-credits = Viten
field-credits-from = Bonus och viten från avtalsmånad
field-clause-channel = Kanal som löftet gäller
field-clause-spread = Spridning i en månads servicenivå
field-clause-cap = Högst, av avgiften
field-clause-tiers = Servicenivåer
field-clause-level = Servicenivå
field-clause-share = Andel av avgiften
field-vendor-currency = Offertens valuta
field-exchange-rate = Växelkurs
field-vat-rate = Moms
field-vat-not-deductible = Moms som ni inte får dra av
field-pass-through = Vidarefakturerat till självkostnad per månad
field-set-up-fee = Uppstartsavgift
field-set-up-fee-hint = Betalas en gång; ingen höjning, minimidebitering eller vite påverkar den.
field-quote-index = Prishöjning per år
field-index-hint = Från månad 13, därefter var tolfte månad.
field-management = Avtalsstyrning
field-management-hint = Er egen kostnad för den, som andel av avgiften.
field-labour-cost = Vad en agents timme kostar leverantören
field-silent-on = Vad offerten inte säger
field-scorecard = Poängmodell
field-trial-months = Pilotens längd
field-agreement = Vad som går till leverantören
field-only-months = Bara dessa kalendermånader
field-go-live = Startmånad
field-handover = Överlämnat, månad för månad
field-term = Avtalstid
field-notice = Uppsägningstid
field-opt-out = Första månaden utan avgift för avslut
field-ends-with = Månaden då ni avslutar avtalet
field-routine-scope = Andel rutinkontakter
field-routine-handle-time = Deras hanteringstid jämfört med alla
field-routine-resolution = Deras andel lösta vid första kontakt jämfört med alla
field-overflow-fewer = Färre egna agenter än målet kräver
field-overflow-times = Egna agenter som andel av vad målet kräver
field-exit-fee = Avgift för förtida avslut
field-managers = Leverantörsansvariga
field-manager-cost = Vad var och en kostar
field-listening-hours = Medlyssning och kvalitetsgranskning
field-listening-cost = Vad en sådan timme kostar
field-travel = Resor
field-parallel-running = Parallelldrift, månad för månad
field-dip-per-contact = Vad lägre nöjdhet kostar
field-dip-months = Månader med lägre nöjdhet
field-own-one-offs = Egna engångskostnader
field-ramp-ends = Fasen slutar efter månad
field-ramp-handle-time = Hanteringstid jämfört med er
field-ramp-resolution = Löst vid första kontakt jämfört med er
ramp-shape = Från en fas till nästa
ramp-shape-stepped = stegvis
ramp-shape-linear = jämnt
ramp-shape-s-curve = långsamt först och sist
ramp-shape-exponential = snabbt först
better-by = Till slut bättre än ert eget team
better-by-unsaid = inte angivet än
better-by-claim = påstått
better-by-evidence = visat
give-better = Räkna med samma förbättring även för ert eget team
better-given = Ert eget team blir lika bra, från samma månad.
own-better-by = Att det blir bättre är
ramp-of = Uppstart för { $vendor }

## Units

unit-percent = %
unit-percent-a-year = % per år
unit-per-hour = { $currency }/tim
unit-per-call = { $currency }/kontakt
unit-per-minute = { $currency }/min
unit-per-month = { $currency }/mån
unit-per-fte-month = { $currency }/heltid/mån
unit-per-seat-month = { $currency }/plats/mån
unit-per-counted = { $currency }/st
unit-seats = platser
unit-counted = per månad
unit-calls-per-month = kontakter
unit-hours = tim
unit-hours-a-week = tim/vecka
unit-seconds = s
unit-minutes-per-call = min/kontakt
unit-minutes-per-hour = min/tim
unit-weeks = veckor
unit-months = månader
unit-people = personer
unit-erlangs = erlang
unit-factor = ×

## Sources and problems

allowed = Tillåtet { $min } till { $max }.
start-published = Startvärde { $value }: { $source }, { $year }.
start-weak = Startvärde { $value } (svagt: från en säljares sida): { $source }, { $year }.
start-assumption = Startvärde { $value } (antagande): { $source }.
read-as = Läst som { $number }.
wrong-range = { $label }: tillåtet { $min } till { $max }; du skrev { $found }.
wrong-number = { $label } ska vara ett tal; du skrev ”{ $found }”. Skriv med siffror, till exempel 12,5.
wrong-number-empty = { $label }: fältet är tomt. Skriv ett tal med siffror, till exempel 12,5.
wrong-whole = { $label } ska vara ett heltal; du skrev { $found }.
wrong-empty = { $label }: fältet är tomt. Skriv minst ett tecken.
wrong-long = { $label } har { $found } tecken; högst { $max } får plats.
wrong-month = ”{ $found }” är ingen månad från 2000-01 till 2099-12. Skriv år och månad, till exempel 2027-03.
wrong-currency = ”{ $found }” är ingen valutakod. Skriv tre stora bokstäver, till exempel EUR.
wrong-hours = ”{ $found }” är ingen öppettid. Skriv från–till i halvtimmar inom en dag, till exempel 8–16, eller lämna tomt.
wrong-never-open = Stängt alla sju dagar. Öppna minst en.
wrong-profile = Inga kontakter kommer under de här öppettiderna. Utvidga tiderna eller välj en annan vecka.
wrong-more-turn-than-write = Omkring { $turned } kontakter skulle komma skriftligt för att linjen var stängd, men bara { $measured } räknades. Sänk andelen som skriver eller höj volymen.
wrong-shares = { $label }: tillsammans med dem som ringer igen blir det { $found }; högst 100 % är möjligt.
wrong-longer = { $label } är en del av hanteringstiden och kan inte vara över { $max } s.
wrong-missing = { $label } saknas. Det behövs för telefon och chatt.
wrong-unfitting = { $label } hör inte till den här sortens kanal. Utelämna det.
wrong-no-such-channel = Ingen kanal att välja heter ”{ $found }”. Det finns: { $names }.
wrong-baseline = Det som de andra ska jämföras med är inte beskrivet ännu. Beskriv det under Ert team, eller jämför med teamet bemannat efter målet.
wrong-named-twice = ”{ $found }” finns två gånger. Ge var och en ett eget namn.
wrong-count = { $label }: { $min } till { $max } är tillåtet.
wrong-too-little-seen = Bara { $seen } av alla kontakter faller inom dagens öppettider, så resten vore en gissning; { $least } behövs. Utvidga tiderna eller välj en annan vecka.
wrong-repeats = Med de här värdena skulle varje kontakt ge minst en till, utan slut. Sänk antalet nya kontakter eller höj andelen som löses vid första kontakt.
wrong-phases = En fas kan inte sluta före den föregående.
wrong-in-office = Icke-produktiv tid på plats är en del av all frånvaro och övrig icke-produktiv tid: högst { $all }.
wrong-supplement-hours = ”{ $found }” är inga klockslag för ett tillägg. Skriv från–till i halvtimmar, till exempel 18–23 eller 22–6.
wrong-evening-meets-night = Kvällen ({ $evening }) och natten ({ $night }) överlappar. Låt den ena sluta där den andra börjar.
wrong-supplement-order = Nämn kväll, natt, lördag, söndag och helgdag en gång vardera, i den ordning de gäller.
wrong-shifts = Av de här passen går det inte att göra en plan. Skriv tider i hela eller halva timmar, slut efter start och raster som ryms i passen.
wrong-no-handover = Timmar utanför era egna och överflödet går över på en gång. Ta bort överlämningens andelar.
wrong-nothing-left = För många kontakter av den här typen, eller för olika: inget blir kvar för de andra. Sänk andelen eller faktorerna.
wrong-hours-do-not-cover = För { $channel } måste leverantörens öppettider täcka era egna varje dag. Utöka dem.
wrong-overflow-needs-team = Överflöde kräver egna agenter. Välj en annan del av arbetet, eller jämför med ett eget team.
wrong-better-unsaid = { $found } är varaktigt bättre än ert eget team. Ange nedan om det är påstått eller visat, eller skriv 1.
wrong-overflow-from-better = Överflöde kan inte beräknas när ert eget team blir bättre. Välj en annan del av arbetet, eller låt ert eget team förbli som uppmätt.
wrong-scorecard = Poängmodellen går inte ihop. Vikterna blir 100 %, varje kriterium står en gång och poängen går från 0 till 5.
wrong-nothing-to-scale = En känd kostnad fördelas efter det beräknade, så timlönen måste vara minst { $least }.
wrong-load = Den mest belastade halvtimmen skulle kräva mer än { $max } agenter samtidigt ({ $erlangs } erlang). Sänk antalet kontakter eller hanteringstiden, eller utvidga tiderna.
wrong-tiers = Trappsteget över { $found } följer på ett från { $before }. Skriv varje gräns en gång, stigande och över 0.
wrong-minimum-beyond-tiers = Minst { $minimum } debiteras, så inget trappsteg utom det sista, över { $last }, skulle någonsin gälla. Sänk minimum eller ta bort trappstegen.
wrong-band-above = Priset över intervallet saknas. Skriv det även om det är samma som inom intervallet.
wrong-beside-band = { $modifier }: ett pris med intervall har inget sådant. Behåll det ena.
wrong-counts-nothing = { $modifier }: ett fast månadspris har inget sådant, eftersom det inte räknar något.
wrong-amount-without-hours = Ett belopp per timme hör bara till ett timpris. Skriv en andel av priset.
wrong-rate-within-currency = Jämförelsen är också i { $currency }, så kursen är 1; du skrev { $found }.
wrong-ends-before = Månad { $until } är före den första, { $from }. Skriv en senare eller lämna öppet.
wrong-levels-rising = Servicenivå { $found } följer på { $before }. En bonus har sina nivåer i stigande ordning, en gång var.
wrong-levels-falling = Servicenivå { $found } följer på { $before }. Viten har sina nivåer i fallande ordning, en gång var.

## Quotes

add-quote = Lägg till offert
new-quote-name = Offert { $number }
remove-quote = Ta bort { $vendor }
add-price = Lägg till prisrad
remove-price = Ta bort prisrad { $number }
price-line = Prisrad { $number }

## Schedule loss from shifts

shifts-lead = Schemaförlusten kan beräknas: hela pass som täcker en vanlig vecka i den mest belastade månaden, med passen som är vanliga i landet om inte filen anger andra. Resultatet ersätter talet ovan.
shifts-compute = Beräkna från pass
shifts-stop = Avbryt
shifts-starting = Räknar hur många som behövs när …
shifts-planning = Planerar pass, steg { $done } av { $of } …
shifts-planned = Hela pass överbemannar månad { $month } med { $loss }. Det är schemaförlusten nu.
shifts-inputs = Rätta de markerade fälten först.
shifts-too-many = Mer än { $max } agenter behövs samtidigt: för många att planera.
shifts-out-of-reach = Inget tillåtet pass når { $day } { $from }–{ $to }, när agenter behövs.
shifts-no-plan = Ingen plan hittades.

## Call log

log-title = Börja med en samtalslogg
log-lead = En CSV-fil från telefonisystemet, med en rad per samtal. Den läses här och skickas ingenstans.
log-choose = Välj en fil
log-drop = eller släpp den här
log-sample = Prova en exempellogg
log-reading = Läser filen …
log-understood = Vad { $file } säger
log-volume = { $contacts } samtal på { $days } dagar, { $first } till { $last }: omkring { $month } per månad.
log-handle-time = Ett samtal tar { $seconds } sekunder i genomsnitt ({ $columns }; { $measured } samtal).
log-no-after-call = Efterarbetet ingår inte. Lägg till det i hanteringstiden nedan om agenterna har något.
log-no-handle-time = Inget samtal har en läsbar längd, så hanteringstiden står kvar.
log-answered = { $rate } besvarades ({ $answered } samtal).
log-answered-durations = Det finns ingen kolumn för besvarade samtal; de som har en längd räknades som besvarade.
log-answered-all = Det finns ingen kolumn för besvarade samtal; alla samtal har en längd, så alla räknades som besvarade. Om loggen bara innehåller besvarade samtal är volymen för låg.
log-wait = De besvarade väntade { $seconds } sekunder i genomsnitt.
log-hours = Öppet: { $hours }
log-profile = När samtalen kommer, per dag och halvtimme
log-date-year-first = Datum lästes som år-månad-dag.
log-date-day-first = Datum lästes som dag-månad-år.
log-date-month-first = Datum lästes som månad-dag-år.
log-date-assumed = Datumen visar inte om dag eller månad står först; de lästes som dag-månad-år. Kontrollera att perioden ovan stämmer.
log-columns = Använda kolumner: { $columns }.
log-unused = Inte använda: { $columns }.
log-skipped = Rader som inte räknas, eller inte för allt
log-skipped-date = { $rows } utan läsbart datum, den första på rad { $line } (”{ $example }”)
log-skipped-time = { $rows } utan läsbart klockslag, den första på rad { $line } (”{ $example }”)
log-skipped-outbound = { $rows } samtal som inte var inkommande, det första på rad { $line }
log-skipped-quote = { $rows } rader efter ett citattecken som aldrig stängs, på rad { $line }
log-skipped-answer = { $rows } som inte säger om de besvarades, den första på rad { $line } (”{ $example }”); bedömda efter längden
log-skipped-no-duration = { $rows } besvarade utan längd, den första på rad { $line }; räknas bara i volymen
log-skipped-duration = { $rows } med oläsbar längd, den första på rad { $line } (”{ $example }”); räknas bara i volymen
log-skipped-wait = { $rows } med oläsbar väntetid, den första på rad { $line } (”{ $example }”)
log-use = Använd siffrorna
log-discard = Kasta
log-used = Siffrorna från { $file } används: volym, hanteringstid, öppettider och när samtalen kommer.
log-failed = { $file } gick inte att använda.
log-error-empty = Filen är tom. Välj en annan export.
log-error-large = Den är på { $size } MB; upp till { $limit } MB läses. Exportera en kortare period.
log-error-spreadsheet = Det är en arbetsbok. Öppna den i kalkylprogrammet och spara den som CSV.
log-error-not-text = Det är varken text eller en tabell. Välj en CSV-fil med en rad per samtal.
log-error-columns = En kolumn som behövs saknas.
log-error-needs-moment = Det söktes en kolumn för när ett samtal började: { $headers } …
log-error-needs-date = Det finns klockslag men inget datum. Söktes: { $headers } …
log-error-needs-time = Det finns datum men inget klockslag. Söktes: { $headers } …
log-error-needs-duration = Det söktes en kolumn för hur långt ett samtal var: { $headers } …
log-error-found = Hittades: { $headers }.
log-error-found-none = Inga rubriker hittades.
log-error-mend = Byt namn på en rubrik till en av dessa och försök igen.
log-error-rows = Ingen av de { $rows } raderna har läsbart datum och klockslag.
log-error-unreadable = Webbläsaren kunde inte läsa filen. Välj den igen.
log-error-worker = Inläsningen kunde inte startas. Ladda om sidan och försök igen.

cost-ask = I { $currency }. Välj ett belopp för att se varför.
group-people = Personal
group-contract = Avtalet
group-your-side = Er egen del
why-label = { $amount }: varför?
why-title = { $line }, { $option }: varför { $amount }?
why-fold = Fäll ihop
why-this-month = Denna månad
why-whole-time = { $count ->
    [one] Under hela perioden, { $count } månad
   *[other] Under hela perioden, { $count } månader
}
why-change = Ändra
why-change-label = Ändra: { $field }
month-zero = Månad 0


quantity-productive-hours = Timmar som agenter är på plats
quantity-contracted-per-day = Avtalade timmar per arbetsdag
quantity-working-days = Arbetsdagar i månaden
quantity-hours-above-contract = Timmar utöver avtalet
quantity-pay-index = Löne- och kostnadsökning hittills
quantity-pay = Lön
quantity-pay-and-holiday-cost = Lön och semesterkostnad
quantity-full-time-per-day = Heltidstimmar per arbetsdag
quantity-worked-hours = Arbetade timmar med tillägg
quantity-months-a-year = Månader på ett år
quantity-slow-share = Andel av den som går åt till långsamhet
quantity-support-pay = Månadslön inom planering och kvalitet
quantity-remaining-share = Andel som blir kvar hos er
quantity-scaled-to-known-cost = Omräknat till den kända kostnaden
quantity-minutes-an-hour = Minuter per timme
quantity-routine-of-these = Andel av dessa som är rutin och når experter
quantity-escalated-time = Experternas tid för det som kommer tillbaka
quantity-expert-time = Experternas tid utan leverantören
quantity-answered-contacts = Besvarade kontakter
quantity-handled-minutes = Hanterade minuter
quantity-quote-index = Prishöjning hittills
quantity-fee = Avgift till leverantören
quantity-lost-contacts = Förlorade kontakter
quantity-displaced-cost = Egen kostnad för det överlämnade arbetet
quantity-parallel-share = Andel som löper parallellt
quantity-exit-cost = Kostnad för avslut
quantity-offered-contacts = Inkomna kontakter
quantity-talk-minutes = Samtalsminuter
quantity-attention-minutes = Minuter av uppmärksamhet
quantity-billed-minutes = Debiterade minuter
quantity-logged-in-hours = Inloggade timmar
quantity-contracted-hours = Avtalade timmar
quantity-full-time-staff = Debiterade heltidstjänster
quantity-full-time-staff-above = Heltidstjänster utöver avtalet
quantity-billed-volume = Debiterad volym
quantity-tier-border = Trappstegets gräns
quantity-band-edge = Intervallets gräns
quantity-expected-bonus = Förväntad bonus
quantity-expected-credit = Förväntat vite
quantity-one-off = Engångsbetalning
quantity-vat = Moms som inte får dras av
quantity-manager-cost = Vad en leverantörsansvarig kostar
unit-minutes = min
unit-contacts = kontakter
unit-per-contact = { $currency }/kontakt
unit-fte = heltidstjänster


by-month-title = Kostnad per månad
by-month-lead = Staplat efter slag. Månad 0 är före den första.
by-month-describe = Staplar med kostnaden per månad och slag för { $option }. Tabellen nedan har samma siffror.
choose-option = Alternativ
month-shown = Månad som visas


units-title = Sida vid sida
units-lead = Alla alternativ i samma enheter, oavsett vad priset räknar.
units-steady = { $months ->
    [one] Det som återkommer, sista månaden
   *[other] Det som återkommer, sista { $months } månaderna
}
units-term = Allt, under hela perioden
units-contact = En besvarad kontakt
units-issue = Ett löst ärende
units-minute = En hanterad minut
units-hour = En timme med en agent på plats
units-fte = En heltidsmånad
units-implied = Vad avgiften ger per agenttimme
units-only-shared = en timme kostar { $labour }: håller bara om den delas
units-to-vendor = Kontakter som går till leverantören
units-fewer = Färre egna agenter


loss-title = Uppstartsförlust efter orsak
loss-lead = Vad starten kostar utöver samma månader i inarbetat läge.
loss-handover = Båda teamen i arbete
loss-handle-time = Längre hantering
loss-repeats = Upprepade kontakter
loss-credits-and-minimum = Viten och minimum
loss-lost-contacts = Förlorade kontakter
loss-one-offs = Engångsbetalningar
loss-until = Räknat till månad
trial-title = Vad en pilot skulle visa
trial-lead = Sparat en genomsnittlig månad på det som återkommer, mot utgångspunkten.
trial-months = { $months ->
    [one] En pilot på { $months } månad
   *[other] En pilot på { $months } månader
}
trial-second-year = Andra året, månad 13 till 24
trial-steady = De sista månaderna, högst tolv
trial-each = per löst ärende
trial-looks-dearer = En pilot med { $vendor } skulle vilseleda: leverantören ser dyrare ut än i inarbetat läge.
trial-looks-cheaper = En pilot med { $vendor } skulle vilseleda: leverantören ser billigare ut än i inarbetat läge.
trial-agrees = En pilot med { $vendor } pekar inte åt motsatt håll jämfört med månaderna den står för.


exit-title = Vad ett avslut skulle kosta
exit-lead = Per avtalsmånad. Det som betalats en gång är borta i vilket fall som helst och visas för sig.
exit-describe = Staplar med vad det kostar att lämna { $vendor } per avtalsmånad och slag. Tabellen nedan har samma siffror.
exit-cash = Att betala
exit-sunk = Redan borta, betalt en gång
exit-contract-month = Avtalsmånad { $month }


rates-title = När det vänder och vad det ger
rates-lead = Mot utgångspunkten, under månaderna som jämförs.
run-rate-tie = { $option }: det som återkommer kostar lika mycket varje månad.
run-rate-from = { $option }: billigare per månad från månad { $month }.
run-rate-from-dearer = { $option }: billigare per månad från månad { $month }, på det hela taget. Vissa månader är det dyrare igen ({ $dearer }), och de tidigare väger upp dem.
run-rate-seen = { $months ->
    [one] Bara { $months } månad av det syns.
   *[other] Bara { $months } månader av det syns.
}
run-rate-never = { $option }: det som återkommer blir inte varaktigt billigare under perioden.
irr-no-sign = Det har ingen internränta: det är inte dyrare en tid och billigare en annan.
irr-none = Det har ingen internränta mellan −99 % och 1 000 % per år.
irr-one = Internräntan är { $rate } per år.
irr-several = Det har flera internräntor ({ $rates } per år), så ingen av dem säger hur bra det är.
irr-above = Internräntan är över 1 000 % per år.


service-target-live = Mål { $target } inom { $seconds } sekunder
service-target-deferred = Mål { $target } inom { $hours } timmar
service-wait = Genomsnittlig väntetid
service-occupancy = Beläggningsgrad
service-coverage = Kommer när det är öppet
service-lost = Förlorade kontakter
service-state = Hinner det med?
state-settled = ja
state-overloaded = { $agents ->
    [one] nej: köerna växer utan gräns; { $agents } agent till under den värsta halvtimmen räcker
   *[other] nej: köerna växer utan gräns; { $agents } agenter till under den värsta halvtimmen räcker
}
state-backlog = { $agents ->
    [one] nej: arbetet hopar sig utan gräns; { $agents } agent till under alla öppna timmar räcker
   *[other] nej: arbetet hopar sig utan gräns; { $agents } agenter till under alla öppna timmar räcker
}
state-out-of-reach = svarstiden kan inte hållas: som bäst { $best } i tid, oavsett antal agenter
state-allows = svarstiden kan inte hållas: som bäst { $best } i tid, oavsett antal agenter; { $hours } timmar skulle gå att hålla


silence-title = Vad offerterna inte säger
silence-lead = Vad de antagna värdena lägger till, i nuvärde: fråga innan ni skriver under.
score-lead = Det pengar inte säger, från 0 till 5.
score-average = Viktat medelvärde
score-share = Vikt med poäng
score-out = Skallkrav som inte uppfylls


week-title = Veckan
week-lead = Kontakter som önskas en genomsnittlig dag, och vem som har öppet.
week-describe = Önskade kontakter per dag och halvtimme för { $channel }: starkare nyans är fler. Linjerna visar vem som har öppet. Tabellen nedan har samma siffror.
week-lead-agents = { $option }: agenter på plats i alla kanaler. Linjerna visar vem som har öppet.
week-lead-prices = { $option }: vad varje halvtimme kostar i alla kanaler tillsammans. Linjerna visar vem som har öppet.
week-shades = Vad nyanserna visar
week-shade-contacts = Önskade kontakter
week-shade-agents = Agenter på plats
week-shade-prices = Pris för en halvtimme
week-describe-agents = Agenter på plats per dag och halvtimme, alla alternativets kanaler tillsammans: starkare nyans är fler. Linjerna visar vem som har öppet.
week-describe-prices = Vad varje halvtimme kostar, dag för dag, alla alternativets kanaler tillsammans: starkare nyans är dyrare. Linjerna visar vem som har öppet.
week-agents = agenter i alla kanaler: { $agents }
week-shown = Halvtimme som visas
week-contacts = { $contacts } önskade kontakter
week-open = öppet: { $options }
week-nobody = ingen har öppet
week-price = Prissätt timmarna
week-pricing = Prissätter timmarna …
week-priced = Priser för { $option } för en dag i { $month }, som om starten låg långt tillbaka. En öppen halvtimme: vad det sparar att stänga. En stängd: vad det kostar att öppna. Kostnader per person, plats eller månad ingår inte.
week-closing-saves = att stänga sparar { $price }
week-closing-costs = att stänga kostar { $price }
week-opening-costs = att öppna kostar { $price }
week-opening-saves = att öppna sparar { $price }
week-only-a-part = Den här offerten tar bara en del av arbetet, så dess timmar har inget eget pris.
week-no-prices = Timmarna kunde inte prissättas.
week-time = Tid
week-set-hint = Ändra ert eget teams öppettider genom att dra över halvtimmar, eller markera dem med Skift och piltangenterna och tryck på Enter. Från en stängd öppnas de, från en öppen stängs de; varje dag har en sammanhängande öppettid.
week-set-now = Det egna teamets öppettider för { $channel } nu: { $hours }
week-whole-day = Visa hela dygnet

role-date = datum
role-time = klockslag
role-timestamp = datum och klockslag
role-answered = besvarat
role-abandoned = avbrutet
role-direction = riktning
role-handle-time = hanteringstid
role-talk = samtalstid
role-duration = samtalets längd
role-hold = parkerad tid
role-after-call = efterarbete
role-wait = väntetid

weekday-monday = måndag
weekday-tuesday = tisdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lördag
weekday-sunday = söndag
weekday-closed = stängt
public-holiday = helgdag

field-country = Helgdagar i
country-none = inget land
country-finland = Finland
country-sweden = Sverige
country-norway = Norge
country-denmark = Danmark
country-germany = Tyskland
country-united-kingdom = Storbritannien

## Inputs: beginning, going back

begin-title = Börja med ett exempel eller tomt
begin-lead = Allt i fälten ersätts. Ångra hämtar tillbaka det.
begin-blank = En tom jämförelse
blank-name = Ny jämförelse
blank-channel = Telefon
undo = Ångra
redo = Gör om
changed = Ändrat
changed-count = { $count ->
    [one] { $count } ändrat
   *[other] { $count } ändrade
}
reset-to = Tillbaka till { $value }
reset-to-empty = Tillbaka till tomt
use-usual = Startvärde { $value }
may-be-empty = Får lämnas tomt.

## Inputs: lists

copy-item = Kopiera { $name }
move-up = Flytta upp { $name }
move-down = Flytta ned { $name }
remove-nth = Ta bort nummer { $number }
month-number = Månad { $number }
add-channel = Lägg till kanal
new-channel-name = Kanal { $number }
add-campaign = Lägg till kampanj
add-one-off = Lägg till betalning
add-month = Lägg till månad
add-bonus = Lägg till bonus
add-credit = Lägg till vite
add-level = Lägg till nivå
add-tier = Lägg till trappsteg
add-offer = Lägg till egna tider eller mål

## Inputs: contacts in detail

step-contacts-summary-several = { $contacts } kontakter per månad: { $channels }
group-comparison = Jämförelsen
group-volume = Volym
group-handling = Hantering
field-kind = Hur den sköts
kind-phone = telefon: en som ringer åt gången
kind-chat = chatt: flera samtidigt
kind-deferred = e-post eller ärenden: kan vänta
field-counted = Räknade
counted-while-open = det som kommer medan ni har öppet
counted-all-hours = alla, dygnet runt
part-turns = Några skriver i stället

## Inputs: team in detail

baseline-at-target = Eget team, bemannat efter målet
part-today = Se även på teamet som det är i dag
group-contract-hours = Avtal och timmar
group-pay = Utöver lönen
group-leavers = De som slutar och nya agenter
group-leaders = Teamledare och stöd
group-places = Arbetsplatser och system
group-others = Känd kostnad, andra som svarar
group-better = Förbättring
group-avoidable = När kostnader kan minska
field-contract = Avtalade timmar
contract-cheapest = det som kostar minst
contract-peak = så det räcker i den mest belastade månaden
contract-given = ett eget tal
whole-people = Bara hela heltidstjänster avtalas
part-supplements = Kvällar, nätter eller helger kostar mer
supplement-share = en andel, %
supplement-per-hour = ett belopp i timmen
field-overlap = Timmar med flera tillägg
overlap-only-first = bara det första tillägget betalas
overlap-add-up = alla tillägg läggs ihop
field-paid-on = Tillägg betalas för
paid-on-worked = arbetade timmar
paid-on-paid = alla betalda timmar
part-tenured = Hanteringstiderna är erfarna agenters; nya är långsammare
part-top-down = Årskostnaden är känd
part-beside = Några svarar vid sidan av annat arbete
part-experts = Rutinkontakter når experter
part-better = Ert eget team blir bättre än uppmätt

## Inputs: quotes in detail

quote-says = Vad offerten säger
hide-quote = Utelämna { $vendor }
show-quote = Ta med { $vendor } igen
quote-aside = Inte med i jämförelsen; inget går förlorat.
scope-everything = allt
scope-channels = några kanaler
scope-routine = rutinkontakter
scope-outside-own-hours = det som kommer när ni har stängt
scope-overflow-fewer = överflöde, med färre egna agenter
scope-overflow-times = överflöde, med en del av de egna agenterna
scope-overflow-cheapest = överflöde, det som kostar minst
group-counting = Vad som räknas
group-by-volume = Efter volym
group-validity = När det gäller
group-invoice = Faktura och valuta
group-desk = Leverantörens agenter
group-term = Avtalstid och avslut
field-time-counted = En minut är
time-handle-time = samtal och efterarbete
time-talk = bara samtal
field-chats-counted = Med flera chattar samtidigt
chats-elapsed = var och en från början till slut
chats-attention = agentens egen tid
field-hours-counted = En timme är
hours-productive = en agent på plats för er
hours-logged-in = en agent inloggad, raster inräknade
field-seats-counted = Agentplatser som debiteras
seats-present = så många som behövs
seats-given = ett antal i offerten
part-tiers = Andra priser för mer
part-band = Ett intervall kring en avtalad volym
field-tier-counting = Ett trappstegs pris gäller
tiers-marginal = det som ligger inom steget
tiers-whole-volume = hela månadens volym
part-currency = Offerten är i en annan valuta
field-desk = De betjänar
desk-dedicated = bara er
desk-shared-multiple = även andra: belastning jämfört med er
desk-shared-erlangs = även andra: belastning i erlang
field-exit-form = Att lämna i förtid kostar
exit-free = ingenting
exit-amount = ett belopp
exit-months = månader av avgiften
exit-share = en andel av resterande avgift
field-own-one-off = För vad
part-offer-hours = Egna öppettider
silent-lead = Kryssa för det som lämnas öppet. Värdena här är då antaganden, och vad vart och ett lägger till visas.
silent-taken = Antaget i stället: { $value }.
silent-worth = Värt { $amount } i nuvärde.

## Inputs: silences and scorecard

topic-bonus-and-credits = Bonus och viten
topic-ramp = Hur långsam starten är
part-scorecard = Bedöm annat än pengar
criteria = Kriterier
field-criterion-weight = Vikt
field-least-score = Lägsta poäng
field-score = Poäng
score-of = Poäng: { $option }
criterion-access-to-conversations = Tillgång till samtalen
criterion-reporting = Rapportering och mått
criterion-language = Språk och kultur
criterion-experience = De namngivna personernas erfarenhet
criterion-account-size = Er tyngd som kund
criterion-way-of-working = Arbetssätt
criterion-faults = Information om fel
criterion-opt-out = Möjlighet till avslut
criterion-data-protection = Dataskydd
criterion-own-staff = Påverkan på egen personal
criterion-trust = Förtroende
unit-points = av 5

## Inputs: service in detail

step-service-summary-deferred = { $channel }: { $target } inom { $hours } timmar
part-wanted-hours = Andra tider önskas än dagens
group-target = Målet i detalj
group-patience = Tålamod
group-limits = Gränser
field-held = Målet gäller
held-per-interval = varje halvtimme
held-per-day = över en dag
held-per-month = över månaden
field-definition = Servicenivån räknas
definition-of-offered = besvarade i tid, av alla inkomna
definition-of-answered = besvarade i tid, av de besvarade
definition-short-excluded = utan dem som lägger på i tid
definition-short-met = de som lägger på i tid räknas som besvarade
field-clock = Svarstiden räknar
clock-every-hour = varje timme
clock-opening = bara öppettimmar

## Inputs: getting there in detail

group-handover = Överlämning
group-managing = Styrning av leverantören
group-satisfaction = Nöjdhet
meeting-view = Mötesvy
meeting-leave = Lämna mötesvyn
meeting-prices = Offerternas priser
print = Skriv ut
theme-auto = Färger: som systemet
theme-light = Färger: ljusa
theme-dark = Färger: mörka
not-kept = Webbläsaren låter inte sidan spara jämförelsen: den försvinner när du stänger eller laddar om sidan. Inget skickas någonstans.
no-worker = Punnus kan inte räkna längre: en del av det har stannat. Inget du skrivit går förlorat. Ladda om sidan för att fortsätta.
assumptions-title = Vad det bygger på
assumptions-lead = { $name }, utskrivet { $date }. Beräknat i webbläsaren av Punnus { $version }.

## Comparisons kept and shared

keep-title = Dina jämförelser
keep-lead = De sparas i den här webbläsaren och ingen annanstans. Spara en fil om du vill ha en jämförelse på annat håll eller skicka den.
keep-shown = visas nu
keep-unnamed = jämförelse som inte kan läsas
keep-open = Öppna { $name }
keep-compare = Jämför med { $name }
keep-delete = Ta bort { $name }
keep-copy = Fortsätt med en kopia
keep-open-file = Öppna en fil
keep-save-file = Spara som fil
keep-table = Kostnader per månad som tabell (CSV)
keep-file-name = jämförelse
contrast-title = Vad som skiljer i { $name }
contrast-none = De två är likadana.
contrast-unread = En av de två kan inte läsas.
contrast-value = Värde
contrast-here = Här
contrast-there = Där
contrast-absent = finns inte
share-title = Dela
share-lead = Länken innehåller själva jämförelsen, och sidan skickar den inte till någon server. Det du markerar som privat stannar hos dig.
share-lead-keys = I ett fält markerar Alt+P det som privat.
share-own-costs = Håll det egna teamets löner och kostnader privata
share-quote = Håll offerten från { $name } privat
share-fields = { $count ->
    [one] { $count } fält är markerat som privat.
   *[other] { $count } fält är markerade som privata.
}
share-results = Skicka med totalerna som de är nu
share-make = Visa vad som delas
share-everything = Hela jämförelsen delas. Tidigare värden som du har ändrat följer inte med.
share-withheld = Stannar hos dig: { $names }
share-quotes = Offerter som följer med: { $names }
share-no-quotes = Inga offerter följer med.
share-frozen = Totalerna följer med: { $totals }
share-no-results = Totalerna följer inte med: de skulle avslöja det du håller privat, eller så har du valt bort dem.
share-link = Länk
share-length = { $count } tecken
share-cut-some = Vissa e-post- och chattprogram kapar länkar efter 1 024 tecken. Spara en fil om länken inte kommer fram hel.
share-cut-many = Många e-post- och chattprogram kapar länkar efter 2 048 tecken. En fil är säkrare.
share-no-link = Jämförelsen är för stor för en länk. Spara en fil i stället.
share-copy = Kopiera länken
share-copied = Kopierat.
share-not-copied = Webbläsaren låter inte sidan kopiera. Markera länken och kopiera den själv.
share-save = Spara det här som fil
label-quote = Leverantör { $number }
label-channel = Kanal { $number }
label-scenario = Jämförelse
mark-private-of = Privat: { $label }
received-redacted = Den som delade detta höll vissa värden privata: { $names }. Vanliga värden står i stället, så siffrorna här är inte avsändarens.
received-redacted-quotes = Den som delade detta höll vissa offerter privata, så siffrorna här är inte avsändarens.
received-frozen = Avsändarens egna totaler: { $totals }

## Notices

notice-close = Stäng
not-kept-full = Webbläsarens lagringsutrymme är fullt, så ändringar sparas inte. Ta bort en jämförelse eller spara en fil.
not-kept-unwritten = Jämförelsen kan inte sparas som den är, så ändringar går förlorade. Rätta fälten som är markerade med rött.
notice-beside = Jämförelsen ändrades i en annan flik. Det du har här sparas bredvid, som en egen jämförelse.
notice-link = Den här jämförelsen kom med en länk. Det du hade tidigare finns kvar under ”Dina jämförelser”.
notice-file-refused = Filen öppnades inte. { $reason }
notice-kept-refused = En jämförelse som sparats i webbläsaren kunde inte öppnas; den har lagts åt sidan. { $reason }
notice-link-refused = Länken öppnades inte. { $reason }
notice-save-text = Spara dess text
notice-differs = Modellen har ändrats sedan detta sparades. Då: { $before }. Nu: { $now }.
notice-deleted = { $name } har tagits bort.
notice-bring-back = Hämta tillbaka

## Why files and links are not opened

file-too-large = Den är större än { $limit } MB.
file-syntax = Rad { $line }, tecken { $column }: detta är inte giltig JSON.
file-cut = Den slutar på rad { $line }, innan den är fullständig. Be om den igen.
file-name-twice = Rad { $line }: ”{ $name }” står två gånger. Bara en kan gälla.
file-too-much = Rad { $line }: fler värden än någon jämförelse har.
file-not-ours = Den är ingen Punnus-jämförelse.
file-newer = Den skrevs av en nyare Punnus (format { $schema }; den här känner till { $known }). Ladda om sidan för att få den nyaste, eller be om adressen till sidan där den gjordes.
file-unknown-schema = Den anger formatet ”{ $found }”, som aldrig har funnits.
file-missing = Rad { $line }: { $path } saknas.
file-unknown = Rad { $line }: Punnus känner inte till { $path }.
file-wrong = Rad { $line }: { $path } är { $found }; förväntat: { $expected }.
file-count = Rad { $line }: { $path } har { $found ->
    [one] { $found } värde
   *[other] { $found } värden
}; förväntat antal: { $expected }.
file-nowhere = Rad { $line }: { $path } är { $found }, som inte finns i den här jämförelsen eller står två gånger.
expected-number = ett tal
expected-whole = ett heltal
expected-text = en text
expected-yes-no = true eller false
expected-list = en lista
expected-group = en grupp värden
expected-one-of = något av { $names }
expected-known = ett värde som Punnus känner till
link-too-large = Den är längre än någon Punnus-länk.
link-not = Den är ingen Punnus-länk, eller så har den ändrats på vägen.
link-newer = Den gjordes av en nyare Punnus, eller så har dess början ändrats. Ladda om sidan eller be om länken igen.
link-cut = Den är inte hel: ett program har kapat den. Be om en fil i stället.
link-damaged = Den har ändrats på vägen. Be om den igen.

## Startvärdenas källor

cited-contract-term = en vanlig avtalstid är 12 till 36 månader
cited-cost-of-capital = en vanlig kapitalkostnad
cited-idle-too-short = resten är för kort eller behövs för att hämta andan
cited-none-until-known = inget, tills ni vet bättre
cited-within-handle-time = ingår i hanteringstiden, tills ni vet bättre
cited-write-instead = de som skriver när ingen svarar; 30 % av dem som chattar
cited-deadline-in-contracts = ccplanning.net: 95 % som mål i avtal
cited-working-day = en arbetsdag; 24 timmar dygnet runt håller inte över helger
cited-tenth-of-desk = ett team där er del är en tiondel
cited-every-month-alike = alla månader lika, tills ni vet bättre
cited-no-growth = ingen tillväxt, tills ni vet bättre
cited-resolution-surveyed = SQM, genomsnitt av kontaktcenter
cited-repeats-disagree = publicerade siffror, 0,8 till 1,5, går inte ihop
cited-callers-return = de som försöker igen när någon svarar
cited-return-soon = de gör det under de första timmarna efter öppning
cited-lost-call-unknown = inget, tills ni vet vad ett förlorat samtal är värt
cited-chats-at-once = ccplanning.net anger högst 2 till 3
cited-chats-stretch = hanteringstiden blir längre med flera samtidigt (ccplanning.net)
cited-eighty-in-twenty = talkdesk.com: 80 % inom 20 s, praxis i branschen
cited-patience-assumed = hur länge kunderna i genomsnitt väntar innan de ger upp
cited-abandonment-limit = en vanlig gräns där avtalet bara räknar besvarade samtal
cited-hang-up-and-redial = de som ger upp och försöker igen
cited-occupancy-named = multichannelmerchant.com anger 85 till 90 %
cited-somebody-answers = någon svarar så länge det är öppet
cited-agent-in-nordics = ContactBabel: erfaren agent, Norden, 26 440 € om året
cited-finnish-holiday-bonus = finsk semesterpremie: hälften av semesterlönen, enligt kollektivavtal
cited-on-costs-finland = Finland, lagstadgade avgifter på sammanlagt cirka 20 till 25 %
cited-shrinkage-named = crazyegg.com och techtarget anger 30 till 35 %
cited-whole-shifts = vad hela pass överbemannar; lika för båda sidor
cited-week-in-nordics = en vanlig heltidsvecka i Norden
cited-span-of-control = ett vanligt antal per teamledare
cited-leader-in-nordics = ContactBabel: teamledare, Norden, 34 160 € om året
cited-workplace-of-agent = en agents arbetsplats, utrustning, licenser och telefoni
cited-premium-above-contract = ett vanligt påslag på timmar utöver avtalet
cited-yearly-rise-of-pay = årlig löneökning
cited-in-office-of-own-team = raster, möten, coachning: en del av en icke-produktiv tid på 32 %
cited-no-smallest-team = ingen minsta storlek
cited-leavers-named = ContactBabel anger 5 % i Norden, CCH 20 % och mer i Storbritannien
cited-weeks-of-training = hivedesk.com, screensteps.com: 4 till 12 veckor totalt
cited-new-agents-slower = wfmlabs.org: 1,3 till 1,8 gånger en erfaren agents
cited-months-to-proficiency = wfmlabs.org: 3 till 6 månader till full färdighet
cited-one-for-twenty = en för planering, kvalitet och analys på 20 agenter
cited-support-as-leader = som en teamledare: ContactBabel 2018, Norden, 34 160 € om året
cited-within-workplace = ingår i en agents arbetsplats, tills ni skiljer dem åt
cited-manager-for-fifty = ContactBabel 2018: en chef, 58 240 € om året, för 50 agenter
cited-hours-moved = timmarna flyttas, eller personerna med dem
cited-leaders-notice = ledare och planerare slutar eller byter uppgift efter tre månaders uppsägningstid
cited-licences-notice = licenser löper ut efter tre månaders uppsägningstid
cited-room-after-year = lokaler lämnas när ett år har gått
cited-next-budget = gemensamma kostnader följer med nästa årsbudget
cited-back-to-work = minuter för att hitta tillbaka till det avbrutna arbetet
cited-whole-minutes = varje kontakt debiteras i hela minuter
cited-in-office-of-vendor = raster, möten och coachning på plats, av totalt 32 %
cited-week-less-shrinkage = 37,5 timmar i veckan minus 32 % icke-produktiv tid
cited-half-full-time = en halv heltidstjänst
cited-as-own-premium = som på det egna teamets timmar utöver avtalet
cited-band-named = upperedge.com: ett intervall på ±10 %
cited-from-go-live = från starten
cited-first-month = i första månaden; 0 är före den
cited-rise-after-year = första höjningen efter ett avtalsår
cited-no-minimum-named = ingen om inte offerten anger någon
cited-first-months-spared = avtal undantar de tre första månaderna
cited-spread-of-months = en månads servicenivå inom fyra procentenheter från medelvärdet
cited-fee-at-risk = avtal sätter 5 till 15 % av månadsavgiften på spel
cited-vat-general = Finland, allmän skattesats
cited-all-deductible = allt är avdragsgillt, utom för banker, försäkringsbolag och vården
cited-nothing-passed-on = inget om inte offerten anger något
cited-yearly-rise-of-prices = årlig höjning av offertens priser
cited-managing-contracts = Willcocks, techmonitor.ai: 4 till 8 % av avtalsvärdet
cited-quarter-trials = piloter på ett kvartal är vanliga
cited-at-once-until-known = genast, tills ni vet bättre
cited-term-named = piton-global.com: 12 till 36 månader
cited-ninety-days = 90 dagar är vanligt
cited-mostly-routine = den större delen av kontakterna är rutin i de flesta tjänster
cited-routine-quicker = rutin går snabbare än resten
cited-routine-resolved = rutin löses oftare än resten
cited-one-fewer = en färre, tills ni vet bättre
cited-four-of-five = fyra av fem är kvar, tills ni vet bättre
cited-as-long-as-notice = lika länge som uppsägningstiden
cited-part-of-earnings = en del av vad leverantören skulle ha tjänat
cited-within-share-of-fee = ingår i andelen av avgiften, tills ni räknar personer
cited-none-apart = inga för sig, tills ni räknar dem
cited-half-of-team-stays = halva teamet är kvar första månaden, en fjärdedel den andra
cited-satisfaction-unknown = inget, tills ni vet vad nöjdhet är värd
cited-ramp-phases = en leverantörs beskrivning av vanliga uppstarter: uppstart till månad 3, inlärning till 6, stabilisering till 9
cited-ramp-handle-time = nya agenter behöver 1,3 till 1,8 gånger en erfarens tid (wfmlabs.org); hur den sjunker är valt
cited-ramp-resolution = en leverantörs beskrivning: under tidigare kvalitet i tre månader, tillbaka efter sex; hur långt under är valt
cited-past-usual-start = när en leverantör som börjar genast har den vanliga starten bakom sig
cited-as-measured = som uppmätt, tills någon visar mer
cited-vat-finland = Finland, normal skattesats sedan 1 september 2024 (vero.fi)
cited-vat-sweden = Sverige, normal skattesats (tabell över europeiska satser, vat-solutions.com)
cited-vat-norway = Norge, normal skattesats (tabell över europeiska satser, vat-solutions.com)
cited-vat-denmark = Danmark, den enda skattesatsen (tabell över europeiska satser, vat-solutions.com)
cited-vat-germany = Tyskland, normal skattesats (tabell över europeiska satser, vat-solutions.com)
cited-vat-united-kingdom = Storbritannien, normal skattesats (tabell över europeiska satser, vat-solutions.com)
cited-week-finland = en vanlig heltidsvecka i finska kollektivavtal för servicebranschen
cited-week-sweden = Sverige, arbetstidslagen 5 §: 40 timmar; kollektivavtal kan ha färre
cited-week-norway = Norge, altinn.no: kollektivavtal har 37,5 timmar, lagens gräns är 40; färre vid skift
cited-week-denmark = Danmark, Ringkøbing-Skjern Kommune: arbetstiden är normalt 37 timmar
cited-week-germany = vanligt utan kollektivavtal; avtalen har i snitt 37,7 timmar (WSI 2017)
cited-week-united-kingdom = en vanlig heltidsvecka i Storbritannien
cited-on-costs-sweden = Sverige, lagstadgade avgifter (Skatteverket, enligt internago.com); avtalspension tillkommer
cited-on-costs-norway = Norge, 14,1 % i zon I (Ius Laboris), lägre på andra håll, på lön och på en pension om minst 2 % (skatteetaten.no)
cited-on-costs-denmark = Danmark, deel.com: totalt cirka 15,5 %, minus 12,5 % semesterlön och 1 % semestertillägg, som ingår i semester och semesterkostnad; fasta belopp, alltså mer på låg lön; avtalspension tillkommer
cited-on-costs-germany = Tyskland, NRW.Global Business: cirka 21 % (pension 9,3, sjukförsäkring 7,3 och halva kassans egen avgift, arbetslöshet 1,3, vård, olycksfall)
cited-on-costs-united-kingdom = Storbritannien, vid en lön på 25 000 GBP om året: 15 % över 5 000 (pmaaccountants.co.uk), pension 3 % över 6 240 (moorepay.co.uk)
cited-leave-sweden = Sverige, semesterlagen: vanlig lön och 0,43 % av månadslönen för var och en av 25 dagar (svenskhandel.se, internago.com); kollektivavtal har ofta 0,8 %
cited-leave-norway = Norge, semesterlagen (ferieloven): 10,2 % av lönen för arbete (compendia24.no), minus vanlig lön för 21 dagar; 12 % för 25 dagar enligt avtal är ungefär samma, 1,2 %
cited-leave-denmark = Danmark, semesterlagen (ferieloven): månadsavlönade har vanlig lön och ett tillägg på 1 % (azets.dk); 12,5 % för timavlönade, minus vanlig lön för 25 dagar, är 1,7 %
cited-leave-germany = ledighet betalas som arbete; semesterpenning, där den är avtalad, tillkommer
cited-leave-united-kingdom = ledighet betalas som arbete, och lagen kräver inget därutöver
cited-pay-norway = Norge, agenter i kontaktcenter, i snitt 43 140 NOK i månaden (Statistisk sentralbyrå, enligt kundeserviceavisen.no)
cited-pay-denmark = Danmark, jobzoo.dk: kundtjänst börjar på 25 000 till 30 000 DKK i månaden; mitten av det
cited-pay-germany = Tyskland, heltidsanställda i kontaktcenter, i snitt 2 467 EUR i månaden (förbundsregeringens svar till förbundsdagen, enligt extremnews.com)
cited-reduced-on-costs-sweden = Sverige, SFS 2026:100: ålderspensionsavgift och hälften av de andra
cited-by-agreement = enligt kollektivavtal: inget är lag eller allmänt, så inget antas; ange ert eget
cited-as-sunday = antas vara som en söndag, vilket många helgdagar är; enligt kollektivavtal
cited-supplements-for-work = tillägg betalas för arbete på den tiden; ledighet kan inbegripa dem
cited-first-supplement-alone = bara det första tillägget; kollektivavtalen skiljer sig
cited-sunday-finland = Finland, arbetstidslagen: +100 % på söndagar och kyrkliga helgdagar, 1 maj, självständighetsdagen (pam.fi)
cited-evening-finland = finska kollektivavtal anger +15 till 20 % på kvällen; klockslagen är antagna
cited-warehouse-sweden = Sverige, exempel från ett lager: kväll +50 %, söndag +100 %; kvällens klockslag är antagna
cited-retail-denmark = Danmark, detaljhandelns kollektivavtal som jämförelse, DKK i timmen: 26,45 kl. 18–23, 46,55 lördag, 51,80 söndag
cited-part-day = deltid på fyra till sex timmar om dagen
cited-break-in-long-days = rast är vanlig vid dagar på ungefär sex timmar eller mer; dess plats är vald

## Exemplens namn

example-service-desk = Kundtjänst per telefon
example-call-entry-coordinators = Serviceföretag: samtalsmottagningen bort från koordinatorerna
example-energy-company-whole-service = Energibolag: hela kundtjänsten läggs ut
example-insurance-near-or-far = Försäkringsservice: hemma, nära eller långt bort
example-ticket-calls-overflow = Biljettförsäljning: topparna går över till en leverantör
example-web-shop-evenings = Webbutik: kvällar och helger
example-channel-phone = Telefon
example-channel-chat = Chatt
example-channel-e-mail = E-post
example-channel-call-entry = Samtalsmottagning
example-vendor = Leverantör { $letter }

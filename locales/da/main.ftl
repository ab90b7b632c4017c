# Sidens tekster. Navne og tal står, som de er: sætningerne er bygget, så de ikke skal bøjes.
language-name = dansk
language-label = Sprog

tagline = Egen kundeservice eller outsourcing: hvad det koster, måned for måned
privacy-note = Intet, du skriver, forlader browseren
privacy-title = Hvad forlader denne side? Intet.
privacy-computed = Alt beregnes i denne browser. Siden og dens model kom som filer, og bag dem er der ingen server, der tager imod noget.
privacy-sealed = Når siden er hentet, beder den ikke om mere: browseren afviser enhver forespørgsel fra den, også til dens egen server.
privacy-no-cookies = Der er ingen cookies, ingen besøgstællere og intet fra andre servere.
privacy-stored = Din sammenligning gemmes i browserens lager for dette websted (localStorage), så den er der igen, når siden genindlæses. Dit valg af sprog og farver gemmes samme sted. Du sletter det hele ved at slette webstedets data i browserens indstillinger.
privacy-check = Sådan kontrollerer du det selv
privacy-check-network = Åbn udviklerværktøjerne (F12), vælg netværksfanen, og skriv i nogle felter: listen bliver ikke længere.
privacy-check-offline = Afbryd netforbindelsen, når siden er hentet: alt virker som før.
privacy-check-seal = Undersøg sidens struktur: rodelementet har attributten data-sealed, og det sidste meta-element i head er en Content-Security-Policy med default-src none.
privacy-check-source = Læs kildekoden, eller byg siden ud fra den, og læg den på din egen server.
skip-to-answer = Gå til svaret
nav-label = Sidens dele
nav-answer = Svar
nav-inputs = Oplysninger
own-team = Eget team
own-team-today = Eget team, som det er i dag
own-beside = Ved siden af andet arbejde
step-open = Åbn
step-close = Luk
more-fields = { $count } mere: { $names }
to-mend = { $count } at rette

## Verdict

verdict-own-only = { $baseline } koster { $total } over { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
}. Tilføj et tilbud at sammenligne med.
verdict-quote-wins = { $vendor } koster { $saving } end { $baseline } over { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
} og er foran { $from }.
verdict-less = { $saving } mindre
verdict-from-month = fra måned { $month }
verdict-quote-wins-in-present-value = { $vendor } er billigst: når senere penge tæller mindre, koster det { $saving } mindre end { $baseline }, selv om fakturaerne tilsammen bliver { $dearer } højere.
verdict-own-wins = { $baseline } er billigst: { $vendor }, som kommer nærmest, koster { $dearer } over { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
}.
verdict-more = { $dearer } mere
verdict-own-wins-in-present-value = { $baseline } er billigst: når senere penge tæller mindre, koster { $vendor } { $dearer } mere, selv om fakturaerne tilsammen bliver { $saving } lavere.
verdict-tie = Det står lige: { $options } koster det samme.
baseline-own = jeres eget team
baseline-today = jeres eget team, som det er i dag
baseline-beside = at svare ved siden af andet arbejde
verdict-rests-on = Svaret bygger på, at hver henvendelse koster { $assumed } min. tabt fokus, hvilket ingen måler godt: ved { $ties } min. står det lige.
verdict-knocked-out = I scorecardet falder { $vendor } på: { $criteria }. Point ændrer ikke beløbene.
verdict-service = { $vendor } besvarer { $level } af henvendelserne inden for { $seconds } sekunder over hele perioden; { $baseline } { $own }.
verdict-service-channels = { $vendor } besvarer { $level } af henvendelserne inden for den tid, I har sat for den enkelte kanal, over hele perioden; { $baseline } { $own }.
verdict-service-dip = Under indkøringen falder { $vendor } til { $level } i måned { $month }.
verdict-overload = I de første måneder har { $vendor } for få agenter, når der er travlt: køerne vokser uden grænse, og omkring { $contacts } henvendelser bliver ikke besvaret, her uden omkostning. { $agents ->
    [one] { $agents } agent mere i den værste halve time
   *[other] { $agents } agenter mere i den værste halve time
} ville være nok.
answer-awaits = { $count ->
    [one] Svaret vises her, når dette felt er udfyldt.
   *[other] Svaret vises her, når disse felter er udfyldt.
}
stale-answer = { $count ->
    [one] Ét felt skal rettes. Dette er det seneste fuldstændige svar.
   *[other] { $count } felter skal rettes. Dette er det seneste fuldstændige svar.
}

warning-hanging-up-helps = Serviceniveauet tæller kun besvarede henvendelser, og intet begrænser, hvor mange der giver op: så ser for få agenter godt ud. Sæt en grænse.
warning-high-occupancy = { $vendor } har en belægningsgrad på { $occupancy } i nogle måneder: knap et minut mellem henvendelserne, og det holder ingen til længe.
warning-only-viable-shared = { $vendor } ville få { $implied } for en time af en agent, der kun arbejder for jer, men timen koster { $labour }: prisen holder kun, hvis agenterne også arbejder for andre.
warning-better-by-claim = { $vendor } skal til sidst være bedre, end jeres eget team er i dag. Det er påstået, ikke vist, og resultatet bygger på det.
warning-own-better-by-claim = Jeres eget team skal blive bedre end målt. Det er påstået, ikke vist, og teamets resultat bygger på det.

## Options

baseline = udgangspunkt
options-label = { $months ->
    [one] Omkostninger, én måned
   *[other] Omkostninger, { $months } måneder
}
ruler-title = Alle muligheder på samme skala i forhold til udgangspunktet
ruler-dearer = dyrere
ruler-cheaper = billigere

## Cumulative difference

difference-title = Akkumuleret forskel
difference-lead = I forhold til udgangspunktet. Over nul er billigere.
difference-describe = Løbende forskel til jeres eget team måned for måned for { $names }. Tabellen nedenfor har de samme tal.
fact-after = { $vendor }, til slut
fact-ahead = Break-even
fact-month = måned { $month }
fact-never = ikke i perioden
fact-before-start = før måned 1
fact-at-once = måned 1, straks
fact-tie = ingen forskel
fact-deepest = Længst bagud
fact-never-behind = aldrig bagud
fact-ramp-loss = Opstartstab
fact-no-ramp-loss = intet
fact-month-name = måned { $month }, { $name }
cause-handover = begge teams i arbejde { $amount }
cause-handle-time = længere behandling { $amount }
cause-repeats = gentagne henvendelser { $amount }
cause-credits-and-minimum = bod og minimumsbetaling { $amount }
cause-lost = tabte henvendelser { $amount }
cause-parallel-running = paralleldrift { $amount }
cause-one-offs = engangsbetalinger { $amount }
cause-dip = lavere tilfredshed { $amount }
chart-ahead = Break-even måned { $month }
chart-dip = Opstartsdyk { $amount }
phase-start = Opstart
phase-learn = Indkøring
phase-settle = Stabilisering
phase-improve = Udvikling
show-table = Tabel
column-month = Måned

## Cost

cost-title = Omkostninger
cost-lead = { $months ->
    [one] Én måned. Linjerne giver tilsammen totalen.
   *[other] { $months } måneder. Linjerne giver tilsammen totalen.
}
cost-total = I alt
cost-present-value = I nutidsværdi
cost-saving = I forhold til udgangspunktet
line-pay = Agenternes løn
line-pay-above-contract = Timer ud over kontrakten
line-holiday-cost = Ferieomkostninger ud over løn
line-on-costs = Sociale omkostninger
line-supervision = Teamledere
line-workplace = Lokaler, licenser, telefoni
line-evening = Aftentillæg
line-night = Nattillæg
line-saturday = Lørdagstillæg
line-sunday = Søndagstillæg
line-holiday = Helligdagstillæg
line-recruiting = Rekruttering
line-training = Oplæring af nye agenter
line-slow-weeks = Nye agenters langsomme uger
line-support = Vagtplanlægning, kvalitet, analyse
line-licences = Licenser og telefoni pr. agentplads
line-workplace-seats = Lokaler pr. agentplads
line-it = Systemer
line-management-and-hr = Ledelse og HR
line-handling-beside = Tid til henvendelser ved siden af andet arbejde
line-lost-focus = Fokus tabt ved afbrydelser
line-expert-time = Eksperternes tid til henvendelser
line-expert-time-saved = Eksperternes sparede tid
line-contact-fee = Betaling pr. henvendelse
line-minute-fee = Betaling pr. behandlet minut
line-hour-fee = Betaling pr. time
line-fte-fee = Betaling pr. fuldtidsmedarbejder
line-fte-fee-above-contract = Fuldtidsmedarbejdere ud over kontrakten
line-seat-fee = Betaling pr. agentplads
line-fixed-fee = Fast månedlig betaling
line-supplements = Tillæg
line-missing-volume = Kreditering for volumen under båndet
line-minimum-top-up = Op til minimumsbetalingen
line-bonus = Bonus, forventet
line-credits = Bod, forventet
line-pass-through = Viderefaktureret til kostpris
line-one-off = Opstartsgebyr og andre engangsbetalinger
line-management = Kontraktstyring
line-vendor-managers = Leverandøransvarlige
line-listening = Medlytning og kvalitetskontrol
line-travel = Rejser
line-parallel-running = Paralleldrift
line-satisfaction-dip = Lavere tilfredshed i starten
line-project = Projekt
line-knowledge-transfer = Videnoverdragelse
line-severance = Omplacering og fratrædelsesgodtgørelse
line-early-exit-fee = Gebyr for udtræden før tid
line-notice-fees = Betaling i opsigelsesperioden
line-rebuilding = At opbygge teamet igen
line-lost-contacts = Tabte henvendelser

## Service

service-title = Service
service-lead = Hver kanal i forhold til det mål, I har sat.
service-legend = Prik: niveauet. Streg: målet. Ring: under målet. Skala 50–100 %.
service-level = Til tiden, hele perioden
service-worst = Til tiden, dårligste måned
service-steady = Til tiden, sidste måned
service-answered = Besvaret i det hele taget
service-below = under målet

## Steps

step-contacts = Jeres henvendelser
step-contacts-summary = { $contacts } henvendelser om måneden, { $minutes } minutter hver
step-team = Jeres team
step-team-summary = { $pay } i timen, ikke-produktiv tid { $shrinkage }
step-quotes = Tilbuddene
step-quotes-summary-none = Ingen endnu
step-service = Den service, I ønsker
step-service-summary = { $channel }: { $target } inden for { $seconds } sekunder
step-ramp = Vejen dertil
step-ramp-summary = { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
} fra { $from }

## Fields

field-scenario-name = Sammenligningens navn
field-currency = Valuta
field-currency-hint = En kode på tre bogstaver, for eksempel EUR, SEK, NOK, DKK eller GBP.
field-start = Første måned
field-start-hint = År og måned, for eksempel 2027-03.
field-horizon = Måneder, der sammenlignes
field-discount-rate = Diskonteringsrente
field-usable-idle = Ledig tid, der kan bruges til andet arbejde
field-other-work = Andet nyttigt arbejde
field-channel-name = Kanal
field-contacts = Henvendelser om måneden
field-contacts-hint = Alle, der kommer, mens I har åbent, besvarede eller ej.
field-season = Sæson
field-season-hint = Hver måned i forhold til en almindelig: 1,2 er en femtedel mere.
field-growth = Årlig vækst
field-campaigns = Kampagner
field-campaign-month = Kampagnens måned
field-campaign-contacts = Henvendelser, den giver
field-handle-time = Behandlingstid
field-handle-time-hint = Taletid, hold og efterbehandling, som gennemsnit af alle agenter.
field-resolution = Løst ved første kontakt
field-repeats = Nye henvendelser pr. uløst
field-opening = Åbningstider
field-opening-hint = Fra–til i halve timer, for eksempel 8–16 eller 8:30–16. Lad en lukket dag stå tom.
field-opening-wanted = Ønskede åbningstider
field-returns = De, der ringer igen efter lukket linje
field-returns-hint = De prøver igen, næste gang I åbner; de andre er tabt.
field-returns-over = Inden for så mange timer
field-turns-to = De skriver til
field-turns-share = De, der skriver i stedet for at ringe
field-closed-door = Når linjen er lukket
field-lost-value = Værdien af en tabt henvendelse
field-lost-value-hint = En, der møder en lukket linje og ikke kommer igen, eller ikke besvares.
field-profile = Hvornår henvendelserne kommer
profile-office = Kontortid, to toppe om dagen
profile-evenings = Også aftener og weekender
profile-round-the-clock = Døgnet rundt
profile-measured = Fra { $file }: { $calls } opkald
profile-measured-plain = Målt
field-at-once = Chats på samme tid
field-overhead = Længere for hver ekstra chat
field-deadline-share = Besvaret inden fristen
field-deadline = Frist
field-offers = Hvad der tilbydes pr. kanal
field-shared-multiple = Det delte teams øvrige belastning i forhold til jeres
field-shared-erlangs = Det delte teams øvrige belastning
field-target = Besvaret til tiden
field-answer-within = Til tiden betyder inden for
field-patience = Kundernes gennemsnitlige tålmodighed
field-patience-hint = Hvor længe de i gennemsnit venter, før de giver op.
field-abandonment-limit = Højeste andel, der giver op
field-redial = De, der giver op og prøver igen
field-redial-hint = De er allerede med i henvendelserne; de andre er tabt.
field-occupancy-cap = Højeste belægningsgrad
field-occupancy-cap-hint = Andel af deres tid, som agenterne må bruge på henvendelser.
field-minimum-agents = Mindst så mange agenter, mens I har åbent
field-hourly-pay = Timeløn
field-holiday-cost = Ferieomkostninger ud over løn
field-on-costs = Sociale omkostninger
field-shrinkage = Fravær og øvrig ikke-produktiv tid (shrinkage)
field-shrinkage-hint = Ferie, sygdom, pauser, uddannelse og møder tilsammen.
field-schedule-loss = Vagtplanspild
field-schedule-loss-hint = Den overbemanding, som hele vagter giver.
field-weekly-hours = Fuldtidsuge
field-span = Agenter pr. teamleder
field-leader-pay = Teamlederens månedsløn
field-workplace = Lokaler, licenser, telefoni
field-contracted-hours = Kontrakttimer pr. arbejdsdag
field-premium = Tillæg for timer ud over kontrakten
field-premium-hint = Årets kontrakttimer er dem, der koster mindst: behov derover betales med tillæg, behov derunder betales alligevel.
field-pay-index = Årlig stigning i løn og omkostninger
field-supplement-hours = Tillæggets klokkeslæt
field-supplement = Tillæg
field-supplement-order = Hvilket tillæg der gælder først
field-shifts = Tilladte vagter
field-shrinkage-in-office = Ikke-produktiv tid på arbejdspladsen
field-minimum-team = Mindste team
field-leavers = Fratrådte, der skal erstattes
field-recruiting-cost = Rekruttering af én agent
field-training-weeks = Oplæring før første henvendelse
field-new-handle-time = Nye agenters behandlingstid i forhold til erfarnes
field-slow-weeks = Hvor længe nye agenter er langsommere
field-support-per-agent = Vagtplanlægning, kvalitet og analyse pr. agent
field-support-pay = Deres månedsløn
field-licences-per-seat = Licenser og telefoni pr. agentplads
field-workplace-per-seat = Lokaler pr. agentplads
field-seats = Agentpladser
field-it-per-month = Systemer
field-management-per-fte = Ledelse og HR pr. agent
field-avoidable-pay = Løn kan falde fra kontraktmåned
field-avoidable-supervision = Teamledere kan blive færre fra kontraktmåned
field-avoidable-support = Omkostninger til planlægning og kvalitet kan falde fra kontraktmåned
field-avoidable-licences = Licenser kan blive færre fra kontraktmåned
field-avoidable-workplace = Lokaleomkostninger kan falde fra kontraktmåned
field-avoidable-it = Systemomkostninger kan falde fra kontraktmåned
field-avoidable-management = Omkostninger til ledelse og HR kan falde fra kontraktmåned
field-heads = Fuldtidsmedarbejdere
field-yearly-cost = Kendt årlig omkostning
field-people-present = Personer til stede, der svarer ved siden af andet arbejde
field-busy-share = Andel af tiden, hvor de ikke kan svare
field-lost-focus = Fokus tabt efter hver henvendelse
field-hourly-cost = Hvad en time af deres tid koster
field-routine-share = Rutinehenvendelser, der når eksperter
field-expert-minutes = Eksperternes tid til hver
field-escalation-share = Heraf eskaleret tilbage
field-better-from = Bedre fra måned
field-better-handle-time = Jeres behandlingstid derefter, i forhold til den målte
field-better-resolution = Løst ved første kontakt derefter, i forhold til det målte
field-baseline = Sammenlignes med
field-vendor = Leverandør
field-price = Pris
field-price-per = Prisen gælder
price-per-contact = besvaret henvendelse
price-per-contact-offered = indkommen henvendelse
price-per-minute = behandlet minut
price-per-hour = produktiv time
price-per-fte = fuldtidsmedarbejder pr. måned
price-per-month = måned (fast beløb)
price-per-seat = agentplads pr. måned
price-per-minute-hint = Efterbehandling er med.
price-per-hour-hint = Agenter til stede for jer, ventetid inkluderet; bemandet efter jeres mål.
field-billing-step = Afregnes i trin på
field-in-office-shrinkage = Leverandørens ikke-produktive tid på arbejdspladsen
field-hours-per-fte = Produktive timer pr. fuldtidsmedarbejder om måneden
field-fte-step = Fuldtidsmedarbejdere afregnes i trin på
field-price-channels = Kanaler
field-tiers = Pristrin
field-tier-above = Når volumen er over
field-band = Volumenbånd
field-band-agreed = Aftalt volumen om måneden
field-band-width = Bånd til hver side
field-band-above = Pris over båndet
field-band-missing = Kreditering for hver manglende under båndet
field-volume-minimum = Mindste volumen, der afregnes om måneden
field-supplements = Tillæg
field-valid-from = Første kontraktmåned
field-valid-until = Sidste kontraktmåned
field-one-offs = Engangsbetalinger
field-one-off-month = Måned
field-one-off-amount = Beløb
field-index-from = Priserne stiger første gang i kontraktmåned
field-monthly-minimum = Minimumsbetaling pr. måned
field-bonuses = Bonus
field-credits = Bod
field-credits-from = Bonus og bod fra kontraktmåned
field-clause-channel = Kanal, løftet gælder
field-clause-spread = Spredning i en måneds serviceniveau
field-clause-cap = Højst, af betalingen
field-clause-tiers = Serviceniveauer
field-clause-level = Serviceniveau
field-clause-share = Andel af betalingen
field-vendor-currency = Tilbuddets valuta
field-exchange-rate = Valutakurs
field-vat-rate = Moms
field-vat-not-deductible = Moms, I ikke kan trække fra
field-pass-through = Viderefaktureret til kostpris om måneden
field-set-up-fee = Opstartsgebyr
field-set-up-fee-hint = Betales én gang; ingen regulering, minimumsbetaling eller bod påvirker det.
field-quote-index = Årlig prisstigning
field-index-hint = Fra måned 13, derefter hver 12. måned.
field-management = Kontraktstyring
field-management-hint = Jeres egen omkostning til den, som andel af betalingen.
field-labour-cost = Hvad en agents time koster leverandøren
field-silent-on = Det, tilbuddet ikke siger
field-scorecard = Scorecard
field-trial-months = Pilotens længde
field-agreement = Det, der går til leverandøren
field-only-months = Kun i disse kalendermåneder
field-go-live = Startmåned
field-handover = Overdraget, måned for måned
field-term = Kontraktperiode
field-notice = Opsigelsesvarsel
field-opt-out = Første måned uden gebyr for udtræden
field-ends-with = Måneden, hvor I afslutter kontrakten
field-routine-scope = Andel rutinehenvendelser
field-routine-handle-time = Deres behandlingstid i forhold til alle
field-routine-resolution = Deres andel løst ved første kontakt i forhold til alle
field-overflow-fewer = Færre egne agenter, end målet kræver
field-overflow-times = Egne agenter i forhold til, hvad målet kræver
field-exit-fee = Gebyr for udtræden før tid
field-managers = Leverandøransvarlige
field-manager-cost = Hvad hver af dem koster
field-listening-hours = Medlytning og kvalitetskontrol
field-listening-cost = Hvad en time af det koster
field-travel = Rejser
field-parallel-running = Paralleldrift, måned for måned
field-dip-per-contact = Hvad lavere tilfredshed koster
field-dip-months = Måneder med lavere tilfredshed
field-own-one-offs = Egne engangsomkostninger
field-ramp-ends = Fasen slutter efter måned
field-ramp-handle-time = Behandlingstid i forhold til jeres
field-ramp-resolution = Løst ved første kontakt i forhold til jeres
ramp-shape = Fra en fase til den næste
ramp-shape-stepped = trinvis
ramp-shape-linear = jævnt
ramp-shape-s-curve = langsomt først og sidst
ramp-shape-exponential = hurtigt først
better-by = Til sidst bedre end jeres eget team
better-by-unsaid = ikke oplyst endnu
better-by-claim = påstået
better-by-evidence = vist
give-better = Regn med samme forbedring også for jeres eget team
better-given = Jeres eget team bliver lige så godt fra samme måned.
own-better-by = At det bliver bedre, er
ramp-of = Opstart for { $vendor }

## Units

unit-percent = %
unit-percent-a-year = % om året
unit-per-hour = { $currency }/time
unit-per-call = { $currency }/henvendelse
unit-per-minute = { $currency }/min.
unit-per-month = { $currency }/md.
unit-per-fte-month = { $currency }/fuldtid/md.
unit-per-seat-month = { $currency }/plads/md.
unit-per-counted = { $currency }/stk.
unit-seats = pladser
unit-counted = om måneden
unit-calls-per-month = henvendelser
unit-hours = timer
unit-hours-a-week = timer/uge
unit-seconds = s
unit-minutes-per-call = min./henvendelse
unit-minutes-per-hour = min./time
unit-weeks = uger
unit-months = måneder
unit-people = personer
unit-erlangs = erlang
unit-factor = ×

## Sources and problems

allowed = Tilladt { $min } til { $max }.
start-published = Startværdi { $value }: { $source }, { $year }.
start-weak = Startværdi { $value } (svag: fra en sælgers side): { $source }, { $year }.
start-assumption = Startværdi { $value } (antagelse): { $source }.
read-as = Læst som { $number }.
wrong-range = { $label }: tilladt { $min } til { $max }; du skrev { $found }.
wrong-number = { $label } skal være et tal; du skrev ”{ $found }”. Skriv med cifre, for eksempel 12,5.
wrong-number-empty = { $label }: feltet er tomt. Skriv et tal med cifre, for eksempel 12,5.
wrong-whole = { $label } skal være et helt tal; du skrev { $found }.
wrong-empty = { $label }: feltet er tomt. Skriv mindst ét tegn.
wrong-long = { $label } har { $found } tegn; der er plads til højst { $max }.
wrong-month = ”{ $found }” er ingen måned fra 2000-01 til 2099-12. Skriv år og måned, for eksempel 2027-03.
wrong-currency = ”{ $found }” er ingen valutakode. Skriv tre store bogstaver, for eksempel EUR.
wrong-hours = ”{ $found }” er ingen åbningstid. Skriv fra–til i halve timer inden for en dag, for eksempel 8–16, eller lad feltet stå tomt.
wrong-never-open = Lukket alle syv dage. Åbn mindst én.
wrong-profile = Der kommer ingen henvendelser i disse åbningstider. Udvid tiderne, eller vælg en anden uge.
wrong-more-turn-than-write = Omkring { $turned } henvendelser ville komme skriftligt, fordi linjen var lukket, men der blev kun talt { $measured }. Sænk andelen, der skriver, eller hæv volumen.
wrong-shares = { $label }: sammen med dem, der ringer igen, bliver det { $found }; højst 100 % er muligt.
wrong-longer = { $label } er en del af behandlingstiden og kan ikke være over { $max } s.
wrong-missing = { $label } mangler. Det skal bruges til telefon og chat.
wrong-unfitting = { $label } hører ikke til denne slags kanal. Udelad det.
wrong-no-such-channel = Ingen kanal at vælge hedder ”{ $found }”. Der er: { $names }.
wrong-baseline = Det, de andre skal sammenlignes med, er ikke beskrevet endnu. Beskriv det under Jeres team, eller sammenlign med teamet bemandet efter målet.
wrong-named-twice = ”{ $found }” er brugt to gange. Giv hver sit eget navn.
wrong-count = { $label }: { $min } til { $max } er tilladt.
wrong-too-little-seen = Kun { $seen } af alle henvendelser falder i de nuværende åbningstider, så resten ville være et gæt; der kræves { $least }. Udvid tiderne, eller vælg en anden uge.
wrong-repeats = Med disse værdier ville hver henvendelse give mindst én mere, uden ende. Sænk antallet af nye henvendelser, eller hæv andelen, der løses ved første kontakt.
wrong-phases = En fase kan ikke slutte før den foregående.
wrong-in-office = Ikke-produktiv tid på arbejdspladsen er en del af alt fravær og øvrig ikke-produktiv tid: højst { $all }.
wrong-supplement-hours = ”{ $found }” er ikke klokkeslæt for et tillæg. Skriv fra–til i halve timer, for eksempel 18–23 eller 22–6.
wrong-evening-meets-night = Aftenen ({ $evening }) og natten ({ $night }) overlapper. Lad den ene slutte, hvor den anden begynder.
wrong-supplement-order = Nævn aften, nat, lørdag, søndag og helligdag én gang hver, i den rækkefølge de gælder.
wrong-shifts = Der kan ikke laves en plan af disse vagter. Skriv tider i hele eller halve timer, slut efter start og pauser, der passer ind i vagterne.
wrong-no-handover = Timer uden for jeres egne og overløbet går over på én gang. Fjern overdragelsens andele.
wrong-nothing-left = For mange henvendelser af denne type, eller for forskellige: intet ville være tilbage til de andre. Sænk andelen eller faktorerne.
wrong-hours-do-not-cover = For { $channel } skal leverandørens åbningstider dække jeres egne hver dag. Udvid dem.
wrong-overflow-needs-team = Overløb kræver egne agenter. Vælg en anden del af arbejdet, eller sammenlign med jeres eget team.
wrong-better-unsaid = { $found } er varigt bedre end jeres eget team. Angiv nedenfor, om det er påstået eller vist, eller skriv 1.
wrong-overflow-from-better = Overløb kan ikke beregnes, når jeres eget team bliver bedre. Vælg en anden del af arbejdet, eller lad jeres eget team forblive som målt.
wrong-scorecard = Scorecardet går ikke op. Vægtene giver 100 %, hvert kriterium står én gang, og point går fra 0 til 5.
wrong-nothing-to-scale = En kendt omkostning fordeles efter det beregnede, så timelønnen skal være mindst { $least }.
wrong-load = Den travleste halve time ville kræve mere end { $max } agenter på én gang ({ $erlangs } erlang). Sænk antallet af henvendelser eller behandlingstiden, eller udvid tiderne.
wrong-tiers = Pristrinnet over { $found } følger efter et fra { $before }. Skriv hver grænse én gang, stigende og over 0.
wrong-minimum-beyond-tiers = Der afregnes mindst { $minimum }, så intet pristrin undtagen det sidste, over { $last }, ville nogensinde gælde. Sænk minimum, eller fjern pristrinnene.
wrong-band-above = Prisen over båndet mangler. Skriv den, også hvis den er den samme som inden for båndet.
wrong-beside-band = { $modifier }: en pris med bånd har ikke det. Behold det ene.
wrong-counts-nothing = { $modifier }: en fast månedspris har ikke det, da den ikke tæller noget.
wrong-amount-without-hours = Et beløb pr. time hører kun til en timepris. Skriv en andel af prisen.
wrong-rate-within-currency = Sammenligningen er også i { $currency }, så kursen er 1; du skrev { $found }.
wrong-ends-before = Måned { $until } er før den første, { $from }. Skriv en senere, eller lad den stå åben.
wrong-levels-rising = Serviceniveau { $found } følger efter { $before }. En bonus har sine niveauer i stigende rækkefølge, én gang hver.
wrong-levels-falling = Serviceniveau { $found } følger efter { $before }. Bod har sine niveauer i faldende rækkefølge, én gang hver.

## Quotes

add-quote = Tilføj et tilbud
new-quote-name = Tilbud { $number }
remove-quote = Fjern { $vendor }
add-price = Tilføj en prislinje
remove-price = Fjern prislinje { $number }
price-line = Prislinje { $number }

## Schedule loss from shifts

shifts-lead = Vagtplanspildet kan beregnes: hele vagter, der dækker en almindelig uge i den travleste måned, med de vagter, der er almindelige i landet, medmindre filen angiver andre. Resultatet erstatter tallet ovenfor.
shifts-compute = Beregn ud fra vagter
shifts-stop = Stop
shifts-starting = Beregner, hvor mange der er brug for, og hvornår …
shifts-planning = Planlægger vagter, trin { $done } af { $of } …
shifts-planned = Hele vagter overbemander måned { $month } med { $loss }. Det er vagtplanspildet nu.
shifts-inputs = Ret de markerede felter først.
shifts-too-many = Der er brug for mere end { $max } agenter på én gang: for mange at planlægge.
shifts-out-of-reach = Ingen tilladt vagt når { $day } { $from }–{ $to }, hvor der er brug for agenter.
shifts-no-plan = Der blev ikke fundet nogen plan.

## Call log

log-title = Begynd med en opkaldslog
log-lead = En CSV-fil fra telefonsystemet med én linje pr. opkald. Den læses her og sendes ingen steder.
log-choose = Vælg en fil
log-drop = eller slip den her
log-sample = Prøv en eksempellog
log-reading = Læser filen …
log-understood = Hvad { $file } siger
log-volume = { $contacts } opkald på { $days } dage, { $first } til { $last }: omkring { $month } om måneden.
log-handle-time = Et opkald tager { $seconds } sekunder i gennemsnit ({ $columns }; { $measured } opkald).
log-no-after-call = Efterbehandling er ikke med. Læg den til behandlingstiden nedenfor, hvis agenterne har nogen.
log-no-handle-time = Intet opkald har en læsbar varighed, så behandlingstiden bliver stående.
log-answered = { $rate } blev besvaret ({ $answered } opkald).
log-answered-durations = Der er ingen kolonne for besvarede opkald; dem med en varighed blev regnet som besvaret.
log-answered-all = Der er ingen kolonne for besvarede opkald; alle opkald har en varighed, så alle blev regnet som besvaret. Hvis loggen kun indeholder besvarede opkald, er volumen for lav.
log-wait = De besvarede ventede { $seconds } sekunder i gennemsnit.
log-hours = Åbent: { $hours }
log-profile = Hvornår opkaldene kommer, pr. dag og halve time
log-date-year-first = Datoer blev læst som år-måned-dag.
log-date-day-first = Datoer blev læst som dag-måned-år.
log-date-month-first = Datoer blev læst som måned-dag-år.
log-date-assumed = Datoerne viser ikke, om dag eller måned står først; de blev læst som dag-måned-år. Kontrollér, at perioden ovenfor er rigtig.
log-columns = Brugte kolonner: { $columns }.
log-unused = Ikke brugt: { $columns }.
log-skipped = Rækker, der ikke tæller, eller ikke til alt
log-skipped-date = { $rows } uden læsbar dato, den første på linje { $line } (”{ $example }”)
log-skipped-time = { $rows } uden læsbart klokkeslæt, den første på linje { $line } (”{ $example }”)
log-skipped-outbound = { $rows } opkald, der ikke var indgående, det første på linje { $line }
log-skipped-quote = { $rows } linjer efter et citationstegn, der aldrig lukkes, på linje { $line }
log-skipped-answer = { $rows }, der ikke siger, om de blev besvaret, den første på linje { $line } (”{ $example }”); bedømt efter varigheden
log-skipped-no-duration = { $rows } besvarede uden varighed, den første på linje { $line }; tæller kun med i volumen
log-skipped-duration = { $rows } med ulæselig varighed, den første på linje { $line } (”{ $example }”); tæller kun med i volumen
log-skipped-wait = { $rows } med ulæselig ventetid, den første på linje { $line } (”{ $example }”)
log-use = Brug disse tal
log-discard = Kassér
log-used = Tallene fra { $file } er i brug: volumen, behandlingstid, åbningstider, og hvornår opkaldene kommer.
log-failed = { $file } kunne ikke bruges.
log-error-empty = Filen er tom. Vælg en anden eksport.
log-error-large = Den er på { $size } MB; der læses op til { $limit } MB. Eksportér en kortere periode.
log-error-spreadsheet = Det er en projektmappe. Åbn den i regnearksprogrammet, og gem den som CSV.
log-error-not-text = Det er hverken tekst eller en tabel. Vælg en CSV-fil med én linje pr. opkald.
log-error-columns = Der mangler en kolonne, der er brug for.
log-error-needs-moment = Der blev ledt efter en kolonne for, hvornår et opkald begyndte: { $headers } …
log-error-needs-date = Der er et klokkeslæt, men ingen dato. Ledt efter: { $headers } …
log-error-needs-time = Der er en dato, men intet klokkeslæt. Ledt efter: { $headers } …
log-error-needs-duration = Der blev ledt efter en kolonne for opkaldets længde: { $headers } …
log-error-found = Fundet: { $headers }.
log-error-found-none = Ingen overskrifter blev fundet.
log-error-mend = Omdøb en overskrift til en af disse, og prøv igen.
log-error-rows = Ingen af de { $rows } rækker har læsbar dato og klokkeslæt.
log-error-unreadable = Browseren kunne ikke læse filen. Vælg den igen.
log-error-worker = Indlæsningen kunne ikke startes. Genindlæs siden, og prøv igen.

cost-ask = I { $currency }. Vælg et beløb for at se hvorfor.
group-people = Personale
group-contract = Kontrakten
group-your-side = Jeres egen del
why-label = { $amount }: hvorfor?
why-title = { $line }, { $option }: hvorfor { $amount }?
why-fold = Fold sammen
why-this-month = Denne måned
why-whole-time = { $count ->
    [one] I hele perioden, { $count } måned
   *[other] I hele perioden, { $count } måneder
}
why-change = Ændr
why-change-label = Ændr: { $field }
month-zero = Måned 0


quantity-productive-hours = Timer med agenter til stede
quantity-contracted-per-day = Kontrakttimer pr. arbejdsdag
quantity-working-days = Arbejdsdage i måneden
quantity-hours-above-contract = Timer ud over kontrakten
quantity-pay-index = Stigning i løn og omkostninger hidtil
quantity-pay = Løn
quantity-pay-and-holiday-cost = Løn og ferieomkostning
quantity-full-time-per-day = Fuldtidstimer pr. arbejdsdag
quantity-worked-hours = Arbejdstimer med tillæg
quantity-months-a-year = Måneder på et år
quantity-slow-share = Andel heraf, som går til langsomhed
quantity-support-pay = Månedsløn i planlægning og kvalitet
quantity-remaining-share = Andel, der bliver hos jer
quantity-scaled-to-known-cost = Omregnet til den kendte omkostning
quantity-minutes-an-hour = Minutter på en time
quantity-routine-of-these = Andel af disse, der er rutine og når eksperter
quantity-escalated-time = Eksperternes tid på det, der kommer tilbage
quantity-expert-time = Eksperternes tid uden leverandøren
quantity-answered-contacts = Besvarede henvendelser
quantity-handled-minutes = Behandlede minutter
quantity-quote-index = Prisstigning hidtil
quantity-fee = Betaling til leverandøren
quantity-lost-contacts = Tabte henvendelser
quantity-displaced-cost = Egen omkostning for det overdragne arbejde
quantity-parallel-share = Andel, der kører parallelt
quantity-exit-cost = Omkostning ved udtræden
quantity-offered-contacts = Indkomne henvendelser
quantity-talk-minutes = Samtaleminutter
quantity-attention-minutes = Minutter med opmærksomhed
quantity-billed-minutes = Afregnede minutter
quantity-logged-in-hours = Indloggede timer
quantity-contracted-hours = Kontrakttimer
quantity-full-time-staff = Afregnede fuldtidsmedarbejdere
quantity-full-time-staff-above = Fuldtidsmedarbejdere ud over kontrakten
quantity-billed-volume = Afregnet volumen
quantity-tier-border = Pristrinnets grænse
quantity-band-edge = Båndets grænse
quantity-expected-bonus = Forventet bonus
quantity-expected-credit = Forventet bod
quantity-one-off = Engangsbetaling
quantity-vat = Moms, der ikke kan trækkes fra
quantity-manager-cost = Hvad en leverandøransvarlig koster
unit-minutes = min.
unit-contacts = henvendelser
unit-per-contact = { $currency }/henvendelse
unit-fte = fuldtid


by-month-title = Omkostninger pr. måned
by-month-lead = Stablet efter art. Måned 0 er før den første.
by-month-describe = Søjler med omkostningen pr. måned og art for { $option }. Tabellen nedenfor har de samme tal.
choose-option = Mulighed
month-shown = Måned, der vises


units-title = Side om side
units-lead = Alle muligheder i samme enheder, uanset hvad prisen tæller.
units-steady = { $months ->
    [one] Det tilbagevendende, sidste måned
   *[other] Det tilbagevendende, sidste { $months } måneder
}
units-term = Alt, i hele perioden
units-contact = En besvaret henvendelse
units-issue = En løst sag
units-minute = Et behandlet minut
units-hour = En time med en agent til stede
units-fte = En fuldtidsmåned
units-implied = Hvad betalingen giver for en agents time
units-only-shared = en time koster { $labour }: holder kun, hvis den deles
units-to-vendor = Henvendelser, der går til leverandøren
units-fewer = Færre egne agenter


loss-title = Opstartstab efter årsag
loss-lead = Hvad starten koster ud over de samme måneder i fast drift.
loss-handover = Begge teams i arbejde
loss-handle-time = Længere behandling
loss-repeats = Gentagne henvendelser
loss-credits-and-minimum = Bod og minimum
loss-lost-contacts = Tabte henvendelser
loss-one-offs = Engangsbetalinger
loss-until = Regnet til måned
trial-title = Hvad en pilot ville vise
trial-lead = Sparet i en gennemsnitlig måned på det tilbagevendende i forhold til udgangspunktet.
trial-months = { $months ->
    [one] En pilot på { $months } måned
   *[other] En pilot på { $months } måneder
}
trial-second-year = Det andet år, måned 13 til 24
trial-steady = De sidste måneder, højst tolv
trial-each = pr. løst sag
trial-looks-dearer = En pilot med { $vendor } ville vildlede: leverandøren ser dyrere ud end i fast drift.
trial-looks-cheaper = En pilot med { $vendor } ville vildlede: leverandøren ser billigere ud end i fast drift.
trial-agrees = En pilot med { $vendor } peger ikke i modsat retning af de måneder, den står for.


exit-title = Hvad udtræden ville koste
exit-lead = Pr. kontraktmåned. Det, der er betalt én gang, er tabt under alle omstændigheder og vises for sig.
exit-describe = Søjler med, hvad det koster at forlade { $vendor } pr. kontraktmåned og art. Tabellen nedenfor har de samme tal.
exit-cash = At betale
exit-sunk = Allerede tabt, betalt én gang
exit-contract-month = Kontraktmåned { $month }


rates-title = Hvornår det vender, og hvad det giver
rates-lead = I forhold til udgangspunktet, i de sammenlignede måneder.
run-rate-tie = { $option }: det tilbagevendende koster det samme hver måned.
run-rate-from = { $option }: billigere pr. måned fra måned { $month }.
run-rate-from-dearer = { $option }: billigere pr. måned fra måned { $month }, samlet set. I nogle måneder er det dyrere igen ({ $dearer }), og de tidligere opvejer dem.
run-rate-seen = { $months ->
    [one] Kun { $months } måned af det ses.
   *[other] Kun { $months } måneder af det ses.
}
run-rate-never = { $option }: det tilbagevendende bliver ikke varigt billigere i perioden.
irr-no-sign = Det har ingen intern rente: det er ikke dyrere på ét tidspunkt og billigere på et andet.
irr-none = Det har ingen intern rente mellem −99 % og 1.000 % om året.
irr-one = Den interne rente er { $rate } om året.
irr-several = Det har flere interne renter ({ $rates } om året), så ingen af dem siger, hvor godt det er.
irr-above = Den interne rente er over 1.000 % om året.


service-target-live = Mål { $target } inden for { $seconds } sekunder
service-target-deferred = Mål { $target } inden for { $hours } timer
service-wait = Gennemsnitlig ventetid
service-occupancy = Belægningsgrad
service-coverage = Kommer, mens der er åbent
service-lost = Tabte henvendelser
service-state = Kan det følge med?
state-settled = ja
state-overloaded = { $agents ->
    [one] nej: køerne vokser uden grænse; { $agents } agent mere i den værste halve time ville være nok
   *[other] nej: køerne vokser uden grænse; { $agents } agenter mere i den værste halve time ville være nok
}
state-backlog = { $agents ->
    [one] nej: arbejdet hober sig op uden grænse; { $agents } agent mere i alle åbne timer ville være nok
   *[other] nej: arbejdet hober sig op uden grænse; { $agents } agenter mere i alle åbne timer ville være nok
}
state-out-of-reach = fristen kan ikke nås: i bedste fald { $best } til tiden, uanset antal agenter
state-allows = fristen kan ikke nås: i bedste fald { $best } til tiden, uanset antal agenter; { $hours } timer kunne holdes


silence-title = Hvad tilbuddene ikke siger
silence-lead = Hvad de antagne værdier lægger til, i nutidsværdi: spørg, før I skriver under.
score-lead = Det, penge ikke siger, fra 0 til 5.
score-average = Vægtet gennemsnit
score-share = Vægt med point
score-out = Minimumskrav, der ikke er opfyldt


week-title = Ugen
week-lead = Ønskede henvendelser på en gennemsnitlig dag, og hvem der har åbent.
week-describe = Ønskede henvendelser pr. dag og halve time for { $channel }: kraftigere nuance er flere. Linjerne viser, hvem der har åbent. Tabellen nedenfor har de samme tal.
week-lead-agents = { $option }: agenter til stede i alle kanaler. Linjerne viser, hvem der har åbent.
week-lead-prices = { $option }: hvad hver halve time koster i alle kanaler tilsammen. Linjerne viser, hvem der har åbent.
week-shades = Hvad nuancerne viser
week-shade-contacts = Ønskede henvendelser
week-shade-agents = Agenter til stede
week-shade-prices = Pris for en halv time
week-describe-agents = Agenter til stede pr. dag og halve time, alle kanaler for muligheden tilsammen: kraftigere nuance er flere. Linjerne viser, hvem der har åbent.
week-describe-prices = Hvad hver halve time koster, dag for dag, alle kanaler for muligheden tilsammen: kraftigere nuance er dyrere. Linjerne viser, hvem der har åbent.
week-agents = agenter i alle kanaler: { $agents }
week-shown = Halve time, der vises
week-contacts = { $contacts } ønskede henvendelser
week-open = åbent: { $options }
week-nobody = ingen har åbent
week-price = Prissæt timerne
week-pricing = Prissætter timerne …
week-priced = Priser for { $option } for en dato i { $month }, som om starten lå langt tilbage. En åben halv time: hvad det sparer at lukke. En lukket: hvad det koster at åbne. Omkostninger pr. person, plads eller måned er ikke med.
week-closing-saves = at lukke sparer { $price }
week-closing-costs = at lukke koster { $price }
week-opening-costs = at åbne koster { $price }
week-opening-saves = at åbne sparer { $price }
week-only-a-part = Dette tilbud tager kun en del af arbejdet, så dets timer har ingen egen pris.
week-no-prices = Timerne kunne ikke prissættes.
week-time = Tid
week-set-hint = Ændr jeres eget teams åbningstider ved at trække hen over halve timer, eller markér dem med Skift og piletasterne, og tryk på Enter. Fra en lukket åbnes de, fra en åben lukkes de; hver dag har én sammenhængende åbningstid.
week-set-now = Eget teams åbningstider for { $channel } nu: { $hours }
week-whole-day = Vis hele døgnet

role-date = dato
role-time = klokkeslæt
role-timestamp = dato og klokkeslæt
role-answered = besvaret
role-abandoned = opgivet
role-direction = retning
role-handle-time = behandlingstid
role-talk = taletid
role-duration = opkaldets længde
role-hold = holdetid
role-after-call = efterbehandling
role-wait = ventetid

weekday-monday = mandag
weekday-tuesday = tirsdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lørdag
weekday-sunday = søndag
weekday-closed = lukket
public-holiday = helligdag

field-country = Helligdage i
country-none = intet land
country-finland = Finland
country-sweden = Sverige
country-norway = Norge
country-denmark = Danmark
country-germany = Tyskland
country-united-kingdom = Storbritannien

## Inputs: beginning, going back

begin-title = Begynd med et eksempel eller tomt
begin-lead = Alt i felterne erstattes. Fortryd henter det tilbage.
begin-blank = En tom sammenligning
blank-name = Ny sammenligning
blank-channel = Telefon
undo = Fortryd
redo = Gentag
changed = Ændret
changed-count = { $count } ændret
reset-to = Tilbage til { $value }
reset-to-empty = Tilbage til tomt
use-usual = Startværdi { $value }
may-be-empty = Må stå tomt.

## Inputs: lists

copy-item = Kopiér { $name }
move-up = Flyt { $name } op
move-down = Flyt { $name } ned
remove-nth = Fjern nummer { $number }
month-number = Måned { $number }
add-channel = Tilføj en kanal
new-channel-name = Kanal { $number }
add-campaign = Tilføj en kampagne
add-one-off = Tilføj en betaling
add-month = Tilføj en måned
add-bonus = Tilføj en bonus
add-credit = Tilføj en bod
add-level = Tilføj et niveau
add-tier = Tilføj et trin
add-offer = Tilføj egne tider eller mål

## Inputs: contacts in detail

step-contacts-summary-several = { $contacts } henvendelser om måneden: { $channels }
group-comparison = Sammenligningen
group-volume = Volumen
group-handling = Behandling
field-kind = Hvordan den betjenes
kind-phone = telefon: én ad gangen
kind-chat = chat: flere ad gangen
kind-deferred = e-mail eller sager: kan vente
field-counted = Talt
counted-while-open = det, der kommer i åbningstiden
counted-all-hours = alle, på alle tider
part-turns = Nogle skriver i stedet

## Inputs: team in detail

baseline-at-target = Eget team, bemandet efter målet
part-today = Se også på teamet, som det er i dag
group-contract-hours = Kontrakt og timer
group-pay = Ud over lønnen
group-leavers = Fratrådte og nye agenter
group-leaders = Teamledere og støtte
group-places = Arbejdspladser og systemer
group-others = Kendt omkostning, andre, der svarer
group-better = Forbedring
group-avoidable = Hvornår omkostninger kan falde
field-contract = Kontrakttimer
contract-cheapest = hvad der koster mindst
contract-peak = nok til den travleste måned
contract-given = et eget tal
whole-people = Der ansættes kun hele fuldtidsmedarbejdere
part-supplements = Aftener, nætter eller weekender koster mere
supplement-share = en andel, %
supplement-per-hour = et beløb i timen
field-overlap = Timer med flere tillæg
overlap-only-first = kun det første tillæg betales
overlap-add-up = alle tillæg lægges sammen
field-paid-on = Tillæg betales for
paid-on-worked = arbejdede timer
paid-on-paid = alle betalte timer
part-tenured = Behandlingstiderne er erfarne agenters; nye er langsommere
part-top-down = Den årlige omkostning er kendt
part-beside = Nogle svarer ved siden af andet arbejde
part-experts = Rutinehenvendelser når eksperter
part-better = Jeres eget team bliver bedre end målt

## Inputs: quotes in detail

quote-says = Det, tilbuddet siger
hide-quote = Udelad { $vendor }
show-quote = Tag { $vendor } med igen
quote-aside = Ikke med i sammenligningen; intet går tabt.
scope-everything = alt
scope-channels = nogle kanaler
scope-routine = rutinehenvendelser
scope-outside-own-hours = det, der kommer, når I har lukket
scope-overflow-fewer = overløb, med færre egne agenter
scope-overflow-times = overløb, med en del af de egne agenter
scope-overflow-cheapest = overløb, hvad der koster mindst
group-counting = Hvad der tælles
group-by-volume = Efter volumen
group-validity = Hvornår den gælder
group-invoice = Faktura og valuta
group-desk = Leverandørens agenter
group-term = Kontraktperiode og udtræden
field-time-counted = Et minut er
time-handle-time = samtale og efterbehandling
time-talk = kun samtale
field-chats-counted = Med flere chats på én gang
chats-elapsed = hver fra start til slut
chats-attention = agentens egen tid
field-hours-counted = En time er
hours-productive = en agent til stede for jer
hours-logged-in = en agent logget ind, pauser inkluderet
field-seats-counted = Agentpladser, der afregnes
seats-present = så mange, som der er brug for
seats-given = et antal i tilbuddet
part-tiers = Andre priser for mere
part-band = Et bånd om en aftalt volumen
field-tier-counting = Et trins pris gælder
tiers-marginal = det, der ligger i trinnet
tiers-whole-volume = hele månedens volumen
part-currency = Tilbuddet er i en anden valuta
field-desk = De betjener
desk-dedicated = kun jer
desk-shared-multiple = også andre: belastning i forhold til jeres
desk-shared-erlangs = også andre: belastning i erlang
field-exit-form = At stoppe før tid koster
exit-free = ingenting
exit-amount = et beløb
exit-months = måneders betaling
exit-share = en andel af resten af betalingen
field-own-one-off = For hvad
part-offer-hours = Egne åbningstider
silent-lead = Sæt kryds ved det, der står åbent. Værdierne her er så antagelser, og hvad hver lægger til, vises.
silent-taken = Antaget i stedet: { $value }.
silent-worth = Værd { $amount } i nutidsværdi.

## Inputs: silences and scorecard

topic-bonus-and-credits = Bonus og bod
topic-ramp = Hvor langsom starten er
part-scorecard = Bedøm andet end penge
criteria = Kriterier
field-criterion-weight = Vægt
field-least-score = Mindste antal point
field-score = Point
score-of = Point: { $option }
criterion-access-to-conversations = Adgang til samtalerne
criterion-reporting = Rapportering og måltal
criterion-language = Sprog og kultur
criterion-experience = De navngivne personers erfaring
criterion-account-size = Jeres vægt som kunde
criterion-way-of-working = Arbejdsmåde
criterion-faults = Besked om fejl
criterion-opt-out = Mulighed for udtræden
criterion-data-protection = Databeskyttelse
criterion-own-staff = Virkning på egne medarbejdere
criterion-trust = Tillid
unit-points = af 5

## Inputs: service in detail

step-service-summary-deferred = { $channel }: { $target } inden for { $hours } timer
part-wanted-hours = Andre tider ønskes end i dag
group-target = Målet i detaljer
group-patience = Tålmodighed
group-limits = Grænser
field-held = Målet gælder
held-per-interval = i hver halve time
held-per-day = over en dag
held-per-month = over måneden
field-definition = Serviceniveauet regnes
definition-of-offered = besvaret til tiden, af alle indkomne
definition-of-answered = besvaret til tiden, af de besvarede
definition-short-excluded = uden dem, der lægger på inden for tiden
definition-short-met = de, der lægger på inden for tiden, tæller som besvaret
field-clock = Fristen tæller
clock-every-hour = hver time
clock-opening = kun åbningstimer

## Inputs: getting there in detail

group-handover = Overdragelse
group-managing = Styring af leverandøren
group-satisfaction = Tilfredshed
meeting-view = Mødevisning
meeting-leave = Forlad mødevisningen
meeting-prices = Tilbuddenes priser
print = Udskriv
theme-auto = Farver: som systemet
theme-light = Farver: lyse
theme-dark = Farver: mørke
not-kept = Browseren lader ikke siden gemme sammenligningen: den er væk, når siden lukkes eller genindlæses. Intet sendes nogen steder hen.
no-worker = Punnus kan ikke regne længere: en del af det er gået i stå. Intet, du har skrevet, går tabt. Genindlæs siden for at fortsætte.
assumptions-title = Hvad det bygger på
assumptions-lead = { $name }, udskrevet { $date }. Beregnet i browseren af Punnus { $version }.

## Comparisons kept and shared

keep-title = Dine sammenligninger
keep-lead = De gemmes i denne browser og ingen andre steder. Gem en fil, hvis du vil have en sammenligning et andet sted eller sende den.
keep-shown = vises nu
keep-unnamed = sammenligning, der ikke kan læses
keep-open = Åbn { $name }
keep-compare = Sammenlign med { $name }
keep-delete = Slet { $name }
keep-copy = Fortsæt med en kopi
keep-open-file = Åbn en fil
keep-save-file = Gem som fil
keep-table = Omkostninger pr. måned som tabel (CSV)
keep-file-name = sammenligning
contrast-title = Hvad der er anderledes i { $name }
contrast-none = De to er ens.
contrast-unread = En af de to kan ikke læses.
contrast-value = Værdi
contrast-here = Her
contrast-there = Der
contrast-absent = findes ikke
share-title = Del
share-lead = Linket indeholder selve sammenligningen, og siden sender den ikke til nogen server. Det, du markerer som privat, bliver hos dig.
share-lead-keys = I et felt markerer Alt+P det som privat.
share-own-costs = Hold jeres eget teams løn og omkostninger private
share-quote = Hold tilbuddet fra { $name } privat
share-fields = { $count ->
    [one] { $count } felt er markeret som privat.
   *[other] { $count } felter er markeret som private.
}
share-results = Send totalerne med, som de er nu
share-make = Vis, hvad der deles
share-everything = Hele sammenligningen deles. Tidligere værdier, som du har ændret, følger ikke med.
share-withheld = Bliver hos dig: { $names }
share-quotes = Tilbud, der følger med: { $names }
share-no-quotes = Ingen tilbud følger med.
share-frozen = Totalerne følger med: { $totals }
share-no-results = Totalerne følger ikke med: de ville afsløre det, du holder privat, eller du har valgt dem fra.
share-link = Linket
share-length = { $count } tegn
share-cut-some = Nogle mail- og chatprogrammer skærer links af efter 1.024 tegn. Gem en fil, hvis linket ikke kommer frem i ét stykke.
share-cut-many = Mange mail- og chatprogrammer skærer links af efter 2.048 tegn. En fil er sikrere.
share-no-link = Sammenligningen er for stor til et link. Gem en fil i stedet.
share-copy = Kopiér linket
share-copied = Kopieret.
share-not-copied = Browseren lader ikke siden kopiere. Markér linket, og kopiér det selv.
share-save = Gem dette som fil
label-quote = Leverandør { $number }
label-channel = Kanal { $number }
label-scenario = Sammenligning
mark-private-of = Privat: { $label }
received-redacted = Den, der delte dette, holdt nogle værdier private: { $names }. Sædvanlige værdier står i stedet, så tallene her er ikke afsenderens.
received-redacted-quotes = Den, der delte dette, holdt nogle tilbud private, så tallene her er ikke afsenderens.
received-frozen = Afsenderens egne totaler: { $totals }

## Notices

notice-close = Luk
not-kept-full = Browserens lagerplads er fuld, så ændringer gemmes ikke. Slet en sammenligning, eller gem en fil.
not-kept-unwritten = Sammenligningen kan ikke gemmes, som den er, så ændringer går tabt. Ret de felter, der er markeret med rødt.
notice-beside = Sammenligningen blev ændret i en anden fane. Det, du har her, gemmes ved siden af som en sammenligning for sig.
notice-link = Denne sammenligning kom med et link. Det, du havde før, er gemt under ”Dine sammenligninger”.
notice-file-refused = Filen blev ikke åbnet. { $reason }
notice-kept-refused = En sammenligning, der var gemt i browseren, kunne ikke åbnes; den er lagt til side. { $reason }
notice-link-refused = Linket blev ikke åbnet. { $reason }
notice-save-text = Gem dens tekst
notice-differs = Modellen er ændret, siden dette blev gemt. Dengang: { $before }. Nu: { $now }.
notice-deleted = { $name } er slettet.
notice-bring-back = Hent tilbage

## Why files and links are not opened

file-too-large = Den er større end { $limit } MB.
file-syntax = Linje { $line }, tegn { $column }: dette er ikke gyldig JSON.
file-cut = Den slutter på linje { $line }, før den er fuldstændig. Bed om den igen.
file-name-twice = Linje { $line }: ”{ $name }” står to gange. Kun én kan gælde.
file-too-much = Linje { $line }: flere værdier, end nogen sammenligning har.
file-not-ours = Den er ikke en Punnus-sammenligning.
file-newer = Den er skrevet af en nyere Punnus (format { $schema }; denne kender { $known }). Genindlæs siden for at få den nyeste, eller bed om adressen på den side, den blev lavet på.
file-unknown-schema = Den angiver formatet ”{ $found }”, som aldrig har eksisteret.
file-missing = Linje { $line }: { $path } mangler.
file-unknown = Linje { $line }: Punnus kender ikke { $path }.
file-wrong = Linje { $line }: { $path } er { $found }; forventet: { $expected }.
file-count = Linje { $line }: { $path } har { $found ->
    [one] { $found } værdi
   *[other] { $found } værdier
}; forventet antal: { $expected }.
file-nowhere = Linje { $line }: { $path } er { $found }, som ikke findes i denne sammenligning eller står to gange.
expected-number = et tal
expected-whole = et helt tal
expected-text = en tekst
expected-yes-no = true eller false
expected-list = en liste
expected-group = en gruppe værdier
expected-one-of = en af { $names }
expected-known = en værdi, som Punnus kender
link-too-large = Det er længere end noget Punnus-link.
link-not = Det er ikke et Punnus-link, eller det er ændret undervejs.
link-newer = Det er lavet af en nyere Punnus, eller begyndelsen er ændret. Genindlæs siden, eller bed om linket igen.
link-cut = Det er ikke helt: et program har skåret det af. Bed om en fil i stedet.
link-damaged = Det er ændret undervejs. Bed om det igen.

## Startværdiernes kilder

cited-contract-term = en almindelig kontraktperiode er 12 til 36 måneder
cited-cost-of-capital = en almindelig kapitalomkostning
cited-idle-too-short = resten er for kort eller nødvendig for at få vejret
cited-none-until-known = intet, indtil I ved bedre
cited-within-handle-time = indgår i behandlingstiden, indtil I ved bedre
cited-write-instead = de, der skriver, når ingen svarer; 30 % af dem, der chatter
cited-deadline-in-contracts = ccplanning.net: 95 % som mål i kontrakter
cited-working-day = en arbejdsdag; 24 timer døgnet rundt holder ikke hen over weekender
cited-tenth-of-desk = et team, hvor jeres del er en tiendedel
cited-every-month-alike = alle måneder ens, indtil I ved bedre
cited-no-growth = ingen vækst, indtil I ved bedre
cited-resolution-surveyed = SQM, gennemsnit af kontaktcentre
cited-repeats-disagree = offentliggjorte tal, 0,8 til 1,5, passer ikke sammen
cited-callers-return = de, der prøver igen, når nogen svarer
cited-return-soon = de gør det i de første timer efter åbning
cited-lost-call-unknown = intet, indtil I ved, hvad et tabt opkald er værd
cited-chats-at-once = ccplanning.net nævner højst 2 til 3
cited-chats-stretch = behandlingstiden bliver længere med flere på samme tid (ccplanning.net)
cited-eighty-in-twenty = talkdesk.com: 80 % inden for 20 s, kutyme i branchen
cited-patience-assumed = hvor længe kunderne i gennemsnit venter, før de giver op
cited-abandonment-limit = en almindelig grænse, hvor kontrakten kun tæller besvarede opkald
cited-hang-up-and-redial = de, der giver op og prøver igen
cited-occupancy-named = multichannelmerchant.com nævner 85 til 90 %
cited-somebody-answers = nogen svarer, så længe der er åbent
cited-agent-in-nordics = ContactBabel: erfaren agent, Norden, 26.440 € om året
cited-finnish-holiday-bonus = finsk feriebonus: halvdelen af ferielønnen, efter overenskomst
cited-on-costs-finland = Finland, lovpligtige bidrag i alt ca. 20 til 25 %
cited-shrinkage-named = crazyegg.com og techtarget nævner 30 til 35 %
cited-whole-shifts = det, hele vagter overbemander; ens for begge sider
cited-week-in-nordics = en almindelig fuldtidsuge i Norden
cited-span-of-control = et almindeligt antal pr. teamleder
cited-leader-in-nordics = ContactBabel: teamleder, Norden, 34.160 € om året
cited-workplace-of-agent = en agents arbejdsplads, udstyr, licenser og telefoni
cited-premium-above-contract = et almindeligt tillæg for timer ud over kontrakten
cited-yearly-rise-of-pay = årlig lønstigning
cited-in-office-of-own-team = pauser, møder, coaching: en del af en ikke-produktiv tid på 32 %
cited-no-smallest-team = ingen mindste størrelse
cited-leavers-named = ContactBabel nævner 5 % i Norden, CCH 20 % og mere i Storbritannien
cited-weeks-of-training = hivedesk.com, screensteps.com: 4 til 12 uger i alt
cited-new-agents-slower = wfmlabs.org: 1,3 til 1,8 gange en erfaren agents
cited-months-to-proficiency = wfmlabs.org: 3 til 6 måneder til fuld rutine
cited-one-for-twenty = én til planlægning, kvalitet og analyse pr. 20 agenter
cited-support-as-leader = som en teamleder: ContactBabel 2018, Norden, 34.160 € om året
cited-within-workplace = indgår i en agents arbejdsplads, indtil I skiller dem ad
cited-manager-for-fifty = ContactBabel 2018: en leder, 58.240 € om året, for 50 agenter
cited-hours-moved = timerne flyttes, eller folk med dem
cited-leaders-notice = ledere og planlæggere stopper eller skifter opgave efter tre måneders opsigelsesvarsel
cited-licences-notice = licenser udløber efter tre måneders opsigelsesvarsel
cited-room-after-year = lokaler opgives, når et år er gået
cited-next-budget = fællesomkostninger følger med næste årsbudget
cited-back-to-work = minutter til at finde tilbage til det afbrudte arbejde
cited-whole-minutes = hver henvendelse afregnes i hele minutter
cited-in-office-of-vendor = pauser, møder og coaching på arbejdspladsen, af i alt 32 %
cited-week-less-shrinkage = 37,5 timer om ugen minus 32 % ikke-produktiv tid
cited-half-full-time = en halv fuldtidsmedarbejder
cited-as-own-premium = som for eget teams timer ud over kontrakten
cited-band-named = upperedge.com: et bånd på ±10 %
cited-from-go-live = fra starten
cited-first-month = i første måned; 0 er før den
cited-rise-after-year = første stigning efter et kontraktår
cited-no-minimum-named = ingen, medmindre tilbuddet nævner en
cited-first-months-spared = kontrakter undtager de tre første måneder
cited-spread-of-months = en måneds serviceniveau inden for fire procentpoint af gennemsnittet
cited-fee-at-risk = kontrakter sætter 5 til 15 % af den månedlige betaling på spil
cited-vat-general = Finland, almindelig sats
cited-all-deductible = alt kan trækkes fra, undtagen for banker, forsikringsselskaber og sundhedssektoren
cited-nothing-passed-on = intet, medmindre tilbuddet nævner noget
cited-yearly-rise-of-prices = årlig stigning i et tilbuds priser
cited-managing-contracts = Willcocks, techmonitor.ai: 4 til 8 % af kontraktværdien
cited-quarter-trials = piloter på et kvartal er almindelige
cited-at-once-until-known = straks, indtil I ved bedre
cited-term-named = piton-global.com: 12 til 36 måneder
cited-ninety-days = 90 dage er almindeligt
cited-mostly-routine = størstedelen af henvendelserne er rutine i de fleste tjenester
cited-routine-quicker = rutine går hurtigere end resten
cited-routine-resolved = rutine løses oftere end resten
cited-one-fewer = én færre, indtil I ved bedre
cited-four-of-five = fire af fem bliver, indtil I ved bedre
cited-as-long-as-notice = lige så længe som opsigelsesvarslet
cited-part-of-earnings = en del af det, leverandøren ville have tjent
cited-within-share-of-fee = indgår i andelen af betalingen, indtil I tæller personer
cited-none-apart = ingen for sig, indtil I tæller dem
cited-half-of-team-stays = halvdelen af teamet bliver i første måned, en fjerdedel i anden
cited-satisfaction-unknown = intet, indtil I ved, hvad tilfredshed er værd
cited-ramp-phases = en leverandørs beskrivelse af almindelige opstarter: opstart til måned 3, læring til 6, stabilisering til 9
cited-ramp-handle-time = nye agenter bruger 1,3 til 1,8 gange en erfarens tid (wfmlabs.org); hvordan den falder, er valgt
cited-ramp-resolution = en leverandørs beskrivelse: under tidligere kvalitet i tre måneder, tilbage efter seks; hvor langt under er valgt
cited-past-usual-start = når en leverandør, der begynder straks, er ude over den sædvanlige opstart
cited-as-measured = som målt, indtil nogen viser mere
cited-vat-finland = Finland, normalsats siden 1. september 2024 (vero.fi)
cited-vat-sweden = Sverige, normalsats (tabel over europæiske satser, vat-solutions.com)
cited-vat-norway = Norge, normalsats (tabel over europæiske satser, vat-solutions.com)
cited-vat-denmark = Danmark, den eneste sats (tabel over europæiske satser, vat-solutions.com)
cited-vat-germany = Tyskland, normalsats (tabel over europæiske satser, vat-solutions.com)
cited-vat-united-kingdom = Storbritannien, normalsats (tabel over europæiske satser, vat-solutions.com)
cited-week-finland = en almindelig fuldtidsuge i finske overenskomster i servicesektoren
cited-week-sweden = Sverige, arbejdstidsloven (arbetstidslag) § 5: 40 timer; overenskomster kan have færre
cited-week-norway = Norge, altinn.no: overenskomster har 37,5 timer, lovens grænse er 40; færre ved skiftehold
cited-week-denmark = Danmark, Ringkøbing-Skjern Kommune: arbejdstiden er normalt 37 timer
cited-week-germany = almindeligt uden overenskomst; overenskomster har i gennemsnit 37,7 timer (WSI 2017)
cited-week-united-kingdom = en almindelig fuldtidsuge i Storbritannien
cited-on-costs-sweden = Sverige, lovpligtige bidrag (Skatteverket, via internago.com); overenskomstpension kommer oveni
cited-on-costs-norway = Norge, 14,1 % i zone I (Ius Laboris), lavere andre steder, af løn og af en pension på mindst 2 % (skatteetaten.no)
cited-on-costs-denmark = Danmark, deel.com: i alt ca. 15,5 %, minus 12,5 % feriepenge og 1 % ferietillæg, som indgår i ferie og ferieomkostninger; faste beløb, altså mere af lav løn; overenskomstpension kommer oveni
cited-on-costs-germany = Tyskland, NRW.Global Business: ca. 21 % (pension 9,3, sygdom 7,3 og halvdelen af kassens eget bidrag, arbejdsløshed 1,3, pleje, ulykker)
cited-on-costs-united-kingdom = Storbritannien, ved en løn på 25.000 GBP om året: 15 % over 5.000 (pmaaccountants.co.uk), pension 3 % over 6.240 (moorepay.co.uk)
cited-leave-sweden = Sverige, ferieloven (semesterlag): sædvanlig løn og 0,43 % af en månedsløn for hver af 25 dage (svenskhandel.se, internago.com); overenskomster har ofte 0,8 %
cited-leave-norway = Norge, ferieloven: 10,2 % af lønnen for arbejde (compendia24.no), minus sædvanlig løn for 21 dage; 12 % for 25 dage efter overenskomst er omtrent det samme, 1,2 %
cited-leave-denmark = Danmark, ferieloven: funktionærer har sædvanlig løn og et tillæg på 1 % (azets.dk); 12,5 % for timelønnede, minus sædvanlig løn for 25 dage, er 1,7 %
cited-leave-germany = ferie betales som arbejde; feriepenge, hvor de er aftalt, kommer oveni
cited-leave-united-kingdom = ferie betales som arbejde, og loven kræver intet derudover
cited-pay-norway = Norge, agenter i callcentre, i gennemsnit 43.140 NOK om måneden (Statistisk sentralbyrå, via kundeserviceavisen.no)
cited-pay-denmark = Danmark, jobzoo.dk: kundeservice begynder på 25.000 til 30.000 DKK om måneden; midten af det
cited-pay-germany = Tyskland, fuldtidsansatte i callcentre, i gennemsnit 2.467 EUR om måneden (forbundsregeringens svar til Forbundsdagen, via extremnews.com)
cited-reduced-on-costs-sweden = Sverige, SFS 2026:100: pensionsbidrag og halvdelen af de andre
cited-by-agreement = efter overenskomst: intet er lov eller almindeligt, så intet antages; indtast jeres eget
cited-as-sunday = antages som en søndag, hvilket mange helligdage er; efter overenskomst
cited-supplements-for-work = tillæg betales for arbejde på det tidspunkt; ferie kan omfatte dem
cited-first-supplement-alone = kun det første tillæg; overenskomster er forskellige
cited-sunday-finland = Finland, arbejdstidsloven: +100 % på søndage og kirkelige helligdage, 1. maj, uafhængighedsdagen (pam.fi)
cited-evening-finland = finske overenskomster nævner +15 til 20 % om aftenen; tidspunkterne er antaget
cited-warehouse-sweden = Sverige, eksempel fra et lager: aften +50 %, søndag +100 %; aftenens tidspunkter er antaget
cited-retail-denmark = Danmark, butiksoverenskomsten som pejlemærke, DKK i timen: 26,45 kl. 18–23, 46,55 lørdag, 51,80 søndag
cited-part-day = deltid på fire til seks timer om dagen
cited-break-in-long-days = pause er almindelig ved dage på omkring seks timer eller mere; dens placering er valgt

## Eksemplernes navne

example-service-desk = Kundeservice pr. telefon
example-call-entry-coordinators = Servicevirksomhed: opkaldsmodtagelsen væk fra koordinatorerne
example-energy-company-whole-service = Energiselskab: hele kundeservicen outsources
example-insurance-near-or-far = Forsikringsservice: hjemme, tæt på eller langt væk
example-ticket-calls-overflow = Billetsalg: spidsbelastninger løber over til en leverandør
example-web-shop-evenings = Webshop: aftener og weekender
example-channel-phone = Telefon
example-channel-chat = Chat
example-channel-e-mail = E-mail
example-channel-call-entry = Opkaldsmodtagelse
example-vendor = Leverandør { $letter }

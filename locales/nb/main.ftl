# Sidens tekster. Navn og tall står som de er: setningene er bygd slik at de ikke må bøyes.
language-name = norsk
language-label = Språk

tagline = Egen kundeservice eller outsourcing: hva det koster, måned for måned
privacy-note = Ingenting du skriver, forlater nettleseren
privacy-title = Hva forlater denne siden? Ingenting.
privacy-computed = Alt regnes ut i denne nettleseren. Siden og modellen kom som filer, og bak dem er det ingen server som tar imot noe.
privacy-sealed = Når siden er lastet, ber den ikke om mer: nettleseren avviser alle forespørsler fra den, også til dens egen server.
privacy-no-cookies = Det finnes ingen informasjonskapsler, ingen besøkstellere og ingenting fra andre servere.
privacy-stored = Sammenligningen din lagres i nettleserens lager for dette nettstedet (localStorage), slik at den er der igjen når siden lastes på nytt. Valget ditt av språk og farger lagres samme sted. Du sletter alt ved å slette nettstedets data i nettleserens innstillinger.
privacy-check = Slik kontrollerer du det selv
privacy-check-network = Åpne utviklerverktøyene (F12), velg nettverksfanen og skriv i noen felt: listen blir ikke lengre.
privacy-check-offline = Koble fra nettet når siden er lastet: alt virker som før.
privacy-check-seal = Undersøk sidens struktur: rotelementet har attributtet data-sealed, og det siste meta-elementet i head er en Content-Security-Policy med default-src none.
privacy-check-source = Les kildekoden, eller bygg siden fra den og legg den på din egen server.
skip-to-answer = Gå til svaret
nav-label = Sidens deler
nav-answer = Svar
nav-inputs = Opplysninger
own-team = Eget team
own-team-today = Eget team slik det er i dag
own-beside = Ved siden av annet arbeid
step-open = Åpne
step-close = Lukk
more-fields = { $count } til: { $names }
to-mend = { $count } å rette

## Verdict

verdict-own-only = { $baseline } koster { $total } over { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
}. Legg til et tilbud å sammenligne med.
verdict-quote-wins = { $vendor } koster { $saving } enn { $baseline } over { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
} og ligger foran { $from }.
verdict-less = { $saving } mindre
verdict-from-month = fra måned { $month }
verdict-quote-wins-in-present-value = { $vendor } er billigst: når senere penger teller mindre, koster det { $saving } mindre enn { $baseline }, selv om fakturaene til sammen blir { $dearer } høyere.
verdict-own-wins = { $baseline } er billigst: { $vendor }, som kommer nærmest, koster { $dearer } over { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
}.
verdict-more = { $dearer } mer
verdict-own-wins-in-present-value = { $baseline } er billigst: når senere penger teller mindre, koster { $vendor } { $dearer } mer, selv om fakturaene til sammen blir { $saving } lavere.
verdict-tie = Det står likt: { $options } koster det samme.
baseline-own = eget team
baseline-today = eget team slik det er i dag
baseline-beside = å svare ved siden av annet arbeid
verdict-rests-on = Svaret bygger på at hver henvendelse koster { $assumed } min tapt fokus, noe ingen måler godt: ved { $ties } min står det likt.
verdict-knocked-out = I poengmodellen faller { $vendor } på: { $criteria }. Poengene endrer ikke beløpene.
verdict-service = { $vendor } besvarer { $level } av henvendelsene innen { $seconds } sekunder over hele perioden; { $baseline } { $own }.
verdict-service-channels = { $vendor } besvarer { $level } av henvendelsene innen tiden som er satt for den enkelte kanalen, over hele perioden; { $baseline } { $own }.
verdict-service-dip = Under innkjøringen faller { $vendor } til { $level } i måned { $month }.
verdict-overload = De første månedene har { $vendor } for få agenter når det er travelt: køene vokser uten grense, og rundt { $contacts } henvendelser blir ikke besvart, her uten kostnad. { $agents ->
    [one] { $agents } agent til i den verste halvtimen
   *[other] { $agents } agenter til i den verste halvtimen
} ville vært nok.
answer-awaits = { $count ->
    [one] Svaret vises her når dette feltet er fylt ut.
   *[other] Svaret vises her når disse feltene er fylt ut.
}
stale-answer = { $count ->
    [one] Ett felt må rettes. Dette er det siste fullstendige svaret.
   *[other] { $count } felt må rettes. Dette er det siste fullstendige svaret.
}

warning-hanging-up-helps = Servicenivået teller bare besvarte henvendelser, og ingenting begrenser hvor mange som gir opp: da ser for få agenter bra ut. Sett en grense.
warning-high-occupancy = { $vendor } har et belegg på { $occupancy } i noen måneder: knapt et minutt mellom henvendelsene, og det holder ingen ut lenge.
warning-only-viable-shared = { $vendor } ville fått { $implied } for en time av en agent som bare arbeider for dere, men timen koster { $labour }: prisen holder bare hvis agentene også arbeider for andre.
warning-better-by-claim = { $vendor } skal til slutt være bedre enn eget team er i dag. Det er påstått, ikke vist, og resultatet bygger på det.
warning-own-better-by-claim = Eget team skal bli bedre enn målt. Det er påstått, ikke vist, og teamets resultat bygger på det.

## Options

baseline = utgangspunkt
options-label = { $months ->
    [one] Kostnader, én måned
   *[other] Kostnader, { $months } måneder
}
ruler-title = Alle alternativer på samme skala mot utgangspunktet
ruler-dearer = dyrere
ruler-cheaper = billigere

## Cumulative difference

difference-title = Akkumulert forskjell
difference-lead = Mot utgangspunktet. Over null er billigere.
difference-describe = Løpende forskjell mot eget team måned for måned for { $names }. Tabellen nedenfor har de samme tallene.
fact-after = { $vendor }, til slutt
fact-ahead = Break-even
fact-month = måned { $month }
fact-never = ikke i perioden
fact-before-start = før måned 1
fact-at-once = måned 1, med en gang
fact-tie = ingen forskjell
fact-deepest = Lengst bak
fact-never-behind = aldri bak
fact-ramp-loss = Oppstartstap
fact-no-ramp-loss = ingenting
fact-month-name = måned { $month }, { $name }
cause-handover = begge team i arbeid { $amount }
cause-handle-time = lengre behandling { $amount }
cause-repeats = gjentatte henvendelser { $amount }
cause-credits-and-minimum = bøter og minimumsfakturering { $amount }
cause-lost = tapte henvendelser { $amount }
cause-parallel-running = parallelldrift { $amount }
cause-one-offs = engangsbeløp { $amount }
cause-dip = lavere tilfredshet { $amount }
chart-ahead = Break-even måned { $month }
chart-dip = Oppstartsdykk { $amount }
phase-start = Oppstart
phase-learn = Innkjøring
phase-settle = Stabilisering
phase-improve = Utvikling
show-table = Tabell
column-month = Måned

## Cost

cost-title = Kostnader
cost-lead = { $months ->
    [one] Én måned. Linjene gir til sammen totalen.
   *[other] { $months } måneder. Linjene gir til sammen totalen.
}
cost-total = Totalt
cost-present-value = I nåverdi
cost-saving = Mot utgangspunktet
line-pay = Agentenes lønn
line-pay-above-contract = Timer utover kontrakten
line-holiday-cost = Feriekostnad utover lønn
line-on-costs = Arbeidsgiveravgift og pensjon
line-supervision = Teamledere
line-workplace = Lokaler, lisenser, telefoni
line-evening = Kveldstillegg
line-night = Nattillegg
line-saturday = Lørdagstillegg
line-sunday = Søndagstillegg
line-holiday = Helligdagstillegg
line-recruiting = Rekruttering
line-training = Opplæring av nye agenter
line-slow-weeks = Nye agenters langsomme uker
line-support = Bemanningsplanlegging, kvalitet, analyse
line-licences = Lisenser og telefoni per agentplass
line-workplace-seats = Lokaler per agentplass
line-it = Systemer
line-management-and-hr = Ledelse og HR
line-handling-beside = Tid til henvendelser ved siden av annet arbeid
line-lost-focus = Fokus tapt ved avbrudd
line-expert-time = Ekspertenes tid til henvendelser
line-expert-time-saved = Ekspertenes sparte tid
line-contact-fee = Betaling per henvendelse
line-minute-fee = Betaling per behandlet minutt
line-hour-fee = Betaling per time
line-fte-fee = Betaling per årsverk
line-fte-fee-above-contract = Årsverk utover kontrakten
line-seat-fee = Betaling per agentplass
line-fixed-fee = Fast månedsbeløp
line-supplements = Tillegg
line-missing-volume = Kreditering for volum under båndet
line-minimum-top-up = Opp til minimumsfaktureringen
line-bonus = Bonus, forventet
line-credits = Bøter, forventet
line-pass-through = Viderefakturert til kostpris
line-one-off = Oppstartsgebyr og andre engangsbeløp
line-management = Kontraktsoppfølging
line-vendor-managers = Leverandøransvarlige
line-listening = Medlytting og kvalitetskontroll
line-travel = Reiser
line-parallel-running = Parallelldrift
line-satisfaction-dip = Lavere tilfredshet i starten
line-project = Prosjekt
line-knowledge-transfer = Kunnskapsoverføring
line-severance = Omplassering og sluttpakker
line-early-exit-fee = Gebyr for utgang før tiden
line-notice-fees = Betaling i oppsigelsestiden
line-rebuilding = Å bygge opp teamet igjen
line-lost-contacts = Tapte henvendelser

## Service

service-title = Service
service-lead = Hver kanal mot målet som er satt.
service-legend = Prikk: nivået. Strek: målet. Ring: under målet. Skala 50–100 %.
service-level = I tide, hele perioden
service-worst = I tide, svakeste måned
service-steady = I tide, siste måned
service-answered = Besvart i det hele tatt
service-below = under målet

## Steps

step-contacts = Henvendelsene
step-contacts-summary = { $contacts } henvendelser i måneden, { $minutes } minutter hver
step-team = Eget team
step-team-summary = { $pay } i timen, ikke-produktiv tid { $shrinkage }
step-quotes = Tilbudene
step-quotes-summary-none = Ingen ennå
step-service = Ønsket service
step-service-summary = { $channel }: { $target } innen { $seconds } sekunder
step-ramp = Veien dit
step-ramp-summary = { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
} fra { $from }

## Fields

field-scenario-name = Sammenligningens navn
field-currency = Valuta
field-currency-hint = En kode på tre bokstaver, for eksempel EUR, SEK, NOK, DKK eller GBP.
field-start = Første måned
field-start-hint = År og måned, for eksempel 2027-03.
field-horizon = Måneder som sammenlignes
field-discount-rate = Diskonteringsrente
field-usable-idle = Ledig tid som kan brukes til annet arbeid
field-other-work = Annet nyttig arbeid
field-channel-name = Kanal
field-contacts = Henvendelser i måneden
field-contacts-hint = Alle som kommer mens det er åpent, besvart eller ikke.
field-season = Sesong
field-season-hint = Hver måned mot en vanlig: 1,2 er en femtedel mer.
field-growth = Årlig vekst
field-campaigns = Kampanjer
field-campaign-month = Kampanjens måned
field-campaign-contacts = Henvendelser den gir
field-handle-time = Behandlingstid
field-handle-time-hint = Samtaletid, venting underveis og etterarbeid, i snitt for alle agenter.
field-resolution = Løst ved første kontakt
field-repeats = Nye henvendelser per uløst
field-opening = Åpningstider
field-opening-hint = Fra–til i halvtimer, for eksempel 8–16 eller 8:30–16. La en stengt dag stå tom.
field-opening-wanted = Ønskede åpningstider
field-returns = De som ringer igjen etter stengt linje
field-returns-hint = De prøver igjen neste gang det åpner; de andre er tapt.
field-returns-over = Innen så mange timer
field-turns-to = De skriver til
field-turns-share = De som skriver i stedet for å ringe
field-closed-door = Når linjen er stengt
field-lost-value = Verdien av en tapt henvendelse
field-lost-value-hint = En som møter en stengt linje og ikke kommer igjen, eller ikke blir besvart.
field-profile = Når henvendelsene kommer
profile-office = Kontortid, to topper om dagen
profile-evenings = Også kvelder og helger
profile-round-the-clock = Døgnet rundt
profile-measured = Fra { $file }: { $calls } anrop
profile-measured-plain = Målt
field-at-once = Chatter samtidig
field-overhead = Lenger for hver ekstra chat
field-deadline-share = Besvart innen fristen
field-deadline = Frist
field-offers = Hva som tilbys per kanal
field-shared-multiple = Det delte teamets øvrige belastning i forhold til egen
field-shared-erlangs = Det delte teamets øvrige belastning
field-target = Besvart i tide
field-answer-within = I tide betyr innen
field-patience = Kundenes gjennomsnittlige tålmodighet
field-patience-hint = Hvor lenge de i snitt venter før de gir opp.
field-abandonment-limit = Høyeste andel som gir opp
field-redial = De som gir opp og prøver igjen
field-redial-hint = De er allerede med blant henvendelsene; de andre er tapt.
field-occupancy-cap = Høyeste belegg
field-occupancy-cap-hint = Andel av tiden sin agentene kan bruke på henvendelser.
field-minimum-agents = Minst så mange agenter mens det er åpent
field-hourly-pay = Timelønn
field-holiday-cost = Feriekostnad utover lønn
field-on-costs = Arbeidsgiveravgift og pensjon
field-shrinkage = Fravær og annen ikke-produktiv tid (shrinkage)
field-shrinkage-hint = Ferie, sykdom, pauser, opplæring og møter til sammen.
field-schedule-loss = Vaktplantap
field-schedule-loss-hint = Overbemanningen som hele vakter gir.
field-weekly-hours = Heltidsuke
field-span = Agenter per teamleder
field-leader-pay = Teamlederens månedslønn
field-workplace = Lokaler, lisenser, telefoni
field-contracted-hours = Kontraktstimer per arbeidsdag
field-premium = Påslag på timer utover kontrakten
field-premium-hint = Årets kontraktstimer er de som koster minst: behov over dem betales med påslag, behov under dem betales likevel.
field-pay-index = Årlig økning i lønn og kostnader
field-supplement-hours = Tilleggets klokkeslett
field-supplement = Tillegg
field-supplement-order = Hvilket tillegg som gjelder først
field-shifts = Tillatte vakter
field-shrinkage-in-office = Ikke-produktiv tid på jobb
field-minimum-team = Minste team
field-leavers = De som slutter og må erstattes
field-recruiting-cost = Rekruttering av én agent
field-training-weeks = Opplæring før første henvendelse
field-new-handle-time = Nye agenters behandlingstid i forhold til erfarnes
field-slow-weeks = Hvor lenge nye agenter er langsommere
field-support-per-agent = Bemanningsplanlegging, kvalitet og analyse per agent
field-support-pay = Månedslønnen deres
field-licences-per-seat = Lisenser og telefoni per agentplass
field-workplace-per-seat = Lokaler per agentplass
field-seats = Agentplasser
field-it-per-month = Systemer
field-management-per-fte = Ledelse og HR per agent
field-avoidable-pay = Lønn kan gå ned fra kontraktsmåned
field-avoidable-supervision = Teamledere kan bli færre fra kontraktsmåned
field-avoidable-support = Kostnader til planlegging og kvalitet kan gå ned fra kontraktsmåned
field-avoidable-licences = Lisenser kan bli færre fra kontraktsmåned
field-avoidable-workplace = Lokalkostnader kan gå ned fra kontraktsmåned
field-avoidable-it = Systemkostnader kan gå ned fra kontraktsmåned
field-avoidable-management = Kostnader til ledelse og HR kan gå ned fra kontraktsmåned
field-heads = Årsverk
field-yearly-cost = Kjent årlig kostnad
field-people-present = Personer til stede som svarer ved siden av annet arbeid
field-busy-share = Andel av tiden der de ikke kan svare
field-lost-focus = Fokus tapt etter hver henvendelse
field-hourly-cost = Hva en time av tiden deres koster
field-routine-share = Rutinehenvendelser som når eksperter
field-expert-minutes = Ekspertenes tid til hver
field-escalation-share = Av dem eskaleres tilbake
field-better-from = Bedre fra måned
field-better-handle-time = Egen behandlingstid deretter, i forhold til den målte
field-better-resolution = Løst ved første kontakt deretter, i forhold til det målte
field-baseline = Sammenlignes med
field-vendor = Leverandør
field-price = Pris
field-price-per = Prisen gjelder
price-per-contact = besvart henvendelse
price-per-contact-offered = innkommen henvendelse
price-per-minute = behandlet minutt
price-per-hour = produktiv time
price-per-fte = årsverk per måned
price-per-month = måned (fast beløp)
price-per-seat = agentplass per måned
price-per-minute-hint = Etterarbeid er med.
price-per-hour-hint = Agenter til stede for dere, ventetid medregnet; bemannet etter målet deres.
field-billing-step = Faktureres i trinn på
field-in-office-shrinkage = Leverandørens ikke-produktive tid på jobb
field-hours-per-fte = Produktive timer per årsverk i måneden
field-fte-step = Årsverk faktureres i trinn på
field-price-channels = Kanaler
field-tiers = Pristrinn
field-tier-above = Når volumet er over
field-band = Volumbånd
field-band-agreed = Avtalt volum i måneden
field-band-width = Bånd til hver side
field-band-above = Pris over båndet
field-band-missing = Kreditering for hver manglende under båndet
field-volume-minimum = Minste volum som faktureres i måneden
field-supplements = Tillegg
field-valid-from = Første kontraktsmåned
field-valid-until = Siste kontraktsmåned
field-one-offs = Engangsbeløp
field-one-off-month = Måned
field-one-off-amount = Beløp
field-index-from = Prisene øker første gang i kontraktsmåned
field-monthly-minimum = Minimumsfakturering per måned
field-bonuses = Bonus
field-credits = Bøter
field-credits-from = Bonus og bøter fra kontraktsmåned
field-clause-channel = Kanal løftet gjelder
field-clause-spread = Spredning i en måneds servicenivå
field-clause-cap = Høyst, av betalingen
field-clause-tiers = Servicenivåer
field-clause-level = Servicenivå
field-clause-share = Andel av betalingen
field-vendor-currency = Tilbudets valuta
field-exchange-rate = Valutakurs
field-vat-rate = Merverdiavgift
field-vat-not-deductible = Merverdiavgift uten fradragsrett
field-pass-through = Viderefakturert til kostpris i måneden
field-set-up-fee = Oppstartsgebyr
field-set-up-fee-hint = Betales én gang; ingen økning, minimumsfakturering eller bot påvirker det.
field-quote-index = Årlig prisøkning
field-index-hint = Fra måned 13, deretter hver 12. måned.
field-management = Kontraktsoppfølging
field-management-hint = Deres egen kostnad til den, som andel av betalingen.
field-labour-cost = Hva en agents time koster leverandøren
field-silent-on = Det tilbudet ikke sier
field-scorecard = Poengmodell
field-trial-months = Pilotens lengde
field-agreement = Det som går til leverandøren
field-only-months = Bare i disse kalendermånedene
field-go-live = Oppstartsmåned
field-handover = Overført, måned for måned
field-term = Kontraktsperiode
field-notice = Oppsigelsestid
field-opt-out = Første måned uten gebyr for utgang
field-ends-with = Måneden dere avslutter kontrakten
field-routine-scope = Andel rutinehenvendelser
field-routine-handle-time = Deres behandlingstid i forhold til alle
field-routine-resolution = Deres andel løst ved første kontakt i forhold til alle
field-overflow-fewer = Færre egne agenter enn målet krever
field-overflow-times = Egne agenter i forhold til det målet krever
field-exit-fee = Gebyr for utgang før tiden
field-managers = Leverandøransvarlige
field-manager-cost = Hva hver av dem koster
field-listening-hours = Medlytting og kvalitetskontroll
field-listening-cost = Hva en time av det koster
field-travel = Reiser
field-parallel-running = Parallelldrift, måned for måned
field-dip-per-contact = Hva lavere tilfredshet koster
field-dip-months = Måneder med lavere tilfredshet
field-own-one-offs = Egne engangskostnader
field-ramp-ends = Fasen slutter etter måned
field-ramp-handle-time = Behandlingstid i forhold til egen
field-ramp-resolution = Løst ved første kontakt i forhold til egen
ramp-shape = Fra en fase til den neste
ramp-shape-stepped = trinnvis
ramp-shape-linear = jevnt
ramp-shape-s-curve = langsomt først og sist
ramp-shape-exponential = raskt først
better-by = Til slutt bedre enn eget team
better-by-unsaid = ikke oppgitt ennå
better-by-claim = påstått
better-by-evidence = vist
give-better = Regn med samme forbedring for eget team også
better-given = Eget team blir like bra, fra samme måned.
own-better-by = At det blir bedre, er
ramp-of = Oppstart for { $vendor }

## Units

unit-percent = %
unit-percent-a-year = % i året
unit-per-hour = { $currency }/time
unit-per-call = { $currency }/henvendelse
unit-per-minute = { $currency }/min
unit-per-month = { $currency }/md.
unit-per-fte-month = { $currency }/årsverk/md.
unit-per-seat-month = { $currency }/plass/md.
unit-per-counted = { $currency }/stk.
unit-seats = plasser
unit-counted = i måneden
unit-calls-per-month = henvendelser
unit-hours = timer
unit-hours-a-week = timer/uke
unit-seconds = s
unit-minutes-per-call = min/henvendelse
unit-minutes-per-hour = min/time
unit-weeks = uker
unit-months = måneder
unit-people = personer
unit-erlangs = erlang
unit-factor = ×

## Sources and problems

allowed = Tillatt { $min } til { $max }.
start-published = Startverdi { $value }: { $source }, { $year }.
start-weak = Startverdi { $value } (svak: fra en selgers side): { $source }, { $year }.
start-assumption = Startverdi { $value } (antakelse): { $source }.
read-as = Lest som { $number }.
wrong-range = { $label }: tillatt { $min } til { $max }; du skrev { $found }.
wrong-number = { $label } må være et tall; du skrev «{ $found }». Skriv med sifre, for eksempel 12,5.
wrong-number-empty = { $label }: feltet er tomt. Skriv et tall med sifre, for eksempel 12,5.
wrong-whole = { $label } må være et helt tall; du skrev { $found }.
wrong-empty = { $label }: feltet er tomt. Skriv minst ett tegn.
wrong-long = { $label } har { $found } tegn; det er plass til høyst { $max }.
wrong-month = «{ $found }» er ingen måned fra 2000-01 til 2099-12. Skriv år og måned, for eksempel 2027-03.
wrong-currency = «{ $found }» er ingen valutakode. Skriv tre store bokstaver, for eksempel EUR.
wrong-hours = «{ $found }» er ingen åpningstid. Skriv fra–til i halvtimer innenfor en dag, for eksempel 8–16, eller la feltet stå tomt.
wrong-never-open = Stengt alle sju dager. Åpne minst én.
wrong-profile = Det kommer ingen henvendelser i disse åpningstidene. Utvid tidene, eller velg en annen uke.
wrong-more-turn-than-write = Rundt { $turned } henvendelser ville kommet skriftlig fordi linjen var stengt, men bare { $measured } ble talt. Senk andelen som skriver, eller øk volumet.
wrong-shares = { $label }: sammen med dem som ringer igjen, blir det { $found }; høyst 100 % er mulig.
wrong-longer = { $label } er en del av behandlingstiden og kan ikke være over { $max } s.
wrong-missing = { $label } mangler. Det trengs for telefon og chat.
wrong-unfitting = { $label } hører ikke til denne typen kanal. Utelat det.
wrong-no-such-channel = Ingen kanal å velge heter «{ $found }». Det finnes: { $names }.
wrong-baseline = Det de andre skal sammenlignes med, er ikke beskrevet ennå. Beskriv det under Eget team, eller sammenlign med teamet bemannet etter målet.
wrong-named-twice = «{ $found }» er brukt to ganger. Gi hver sitt eget navn.
wrong-count = { $label }: { $min } til { $max } er tillatt.
wrong-too-little-seen = Bare { $seen } av alle henvendelser faller innenfor dagens åpningstider, så resten ville vært en gjetning; { $least } trengs. Utvid tidene, eller velg en annen uke.
wrong-repeats = Med disse verdiene ville hver henvendelse gitt minst én til, uten slutt. Senk antallet nye henvendelser, eller øk andelen som løses ved første kontakt.
wrong-phases = En fase kan ikke slutte før den forrige.
wrong-in-office = Ikke-produktiv tid på jobb er en del av alt fravær og annen ikke-produktiv tid: høyst { $all }.
wrong-supplement-hours = «{ $found }» er ikke klokkeslett for et tillegg. Skriv fra–til i halvtimer, for eksempel 18–23 eller 22–6.
wrong-evening-meets-night = Kvelden ({ $evening }) og natten ({ $night }) overlapper. La den ene slutte der den andre begynner.
wrong-supplement-order = Nevn kveld, natt, lørdag, søndag og helligdag én gang hver, i den rekkefølgen de gjelder.
wrong-shifts = Det kan ikke lages en plan av disse vaktene. Skriv tider i hele eller halve timer, slutt etter start og pauser som får plass i vaktene.
wrong-no-handover = Timer utenfor deres egne og overflyten går over på én gang. Fjern overføringens andeler.
wrong-nothing-left = For mange henvendelser av denne typen, eller for ulike: ingenting blir igjen til de andre. Senk andelen eller faktorene.
wrong-hours-do-not-cover = For { $channel } må leverandørens åpningstider dekke deres egne hver dag. Utvid dem.
wrong-overflow-needs-team = Overflyt krever egne agenter. Velg en annen del av arbeidet, eller sammenlign med eget team.
wrong-better-unsaid = { $found } er varig bedre enn eget team. Oppgi nedenfor om det er påstått eller vist, eller skriv 1.
wrong-overflow-from-better = Overflyt kan ikke beregnes når eget team blir bedre. Velg en annen del av arbeidet, eller la eget team forbli som målt.
wrong-scorecard = Poengmodellen går ikke opp. Vektene blir 100 %, hvert kriterium står én gang, og poengene går fra 0 til 5.
wrong-nothing-to-scale = En kjent kostnad fordeles etter det beregnede, så timelønnen må være minst { $least }.
wrong-load = Den travleste halvtimen ville krevd mer enn { $max } agenter samtidig ({ $erlangs } erlang). Senk antallet henvendelser eller behandlingstiden, eller utvid tidene.
wrong-tiers = Pristrinnet over { $found } følger etter et fra { $before }. Skriv hver grense én gang, stigende og over 0.
wrong-minimum-beyond-tiers = Det faktureres minst { $minimum }, så ingen pristrinn unntatt det siste, over { $last }, ville noen gang gjelde. Senk minimumet, eller fjern pristrinnene.
wrong-band-above = Prisen over båndet mangler. Skriv den, også om den er den samme som innenfor båndet.
wrong-beside-band = { $modifier }: en pris med bånd har ikke det. Behold det ene.
wrong-counts-nothing = { $modifier }: en fast månedspris har ikke det, siden den ikke teller noe.
wrong-amount-without-hours = Et beløp per time hører bare til en timepris. Skriv en andel av prisen.
wrong-rate-within-currency = Sammenligningen er også i { $currency }, så kursen er 1; du skrev { $found }.
wrong-ends-before = Måned { $until } er før den første, { $from }. Skriv en senere, eller la den stå åpen.
wrong-levels-rising = Servicenivå { $found } følger etter { $before }. En bonus har nivåene i stigende rekkefølge, én gang hver.
wrong-levels-falling = Servicenivå { $found } følger etter { $before }. Bøter har nivåene i fallende rekkefølge, én gang hver.

## Quotes

add-quote = Legg til et tilbud
new-quote-name = Tilbud { $number }
remove-quote = Fjern { $vendor }
add-price = Legg til en prislinje
remove-price = Fjern prislinje { $number }
price-line = Prislinje { $number }

## Schedule loss from shifts

shifts-lead = Vaktplantapet kan beregnes: hele vakter som dekker en vanlig uke i den travleste måneden, med vaktene som er vanlige i landet hvis ikke filen oppgir andre. Resultatet erstatter tallet over.
shifts-compute = Beregn fra vakter
shifts-stop = Stopp
shifts-starting = Teller hvor mange som trengs når …
shifts-planning = Planlegger vakter, trinn { $done } av { $of } …
shifts-planned = Hele vakter overbemanner måned { $month } med { $loss }. Det er vaktplantapet nå.
shifts-inputs = Rett de markerte feltene først.
shifts-too-many = Det trengs mer enn { $max } agenter samtidig: for mange å planlegge.
shifts-out-of-reach = Ingen tillatt vakt når { $day } { $from }–{ $to }, et tidsrom der det trengs agenter.
shifts-no-plan = Ingen plan ble funnet.

## Call log

log-title = Begynn med en anropslogg
log-lead = En CSV-fil fra telefonsystemet med én linje per anrop. Den leses her og sendes ingen steder.
log-choose = Velg en fil
log-drop = eller slipp den her
log-sample = Prøv en eksempellogg
log-reading = Leser filen …
log-understood = Hva { $file } sier
log-volume = { $contacts } anrop på { $days } dager, { $first } til { $last }: rundt { $month } i måneden.
log-handle-time = Et anrop tar { $seconds } sekunder i snitt ({ $columns }; { $measured } anrop).
log-no-after-call = Etterarbeid er ikke med. Legg det til behandlingstiden nedenfor hvis agentene har noe.
log-no-handle-time = Ingen anrop har en lesbar varighet, så behandlingstiden blir stående.
log-answered = { $rate } ble besvart ({ $answered } anrop).
log-answered-durations = Det er ingen kolonne for besvarte anrop; de med en varighet ble regnet som besvart.
log-answered-all = Det er ingen kolonne for besvarte anrop; alle anrop har en varighet, så alle ble regnet som besvart. Hvis loggen bare har besvarte anrop, er volumet for lavt.
log-wait = De besvarte ventet { $seconds } sekunder i snitt.
log-hours = Åpent: { $hours }
log-profile = Når anropene kommer, per dag og halvtime
log-date-year-first = Datoer ble lest som år-måned-dag.
log-date-day-first = Datoer ble lest som dag-måned-år.
log-date-month-first = Datoer ble lest som måned-dag-år.
log-date-assumed = Datoene viser ikke om dag eller måned står først; de ble lest som dag-måned-år. Sjekk at perioden over stemmer.
log-columns = Brukte kolonner: { $columns }.
log-unused = Ikke brukt: { $columns }.
log-skipped = Rader som ikke teller, eller ikke til alt
log-skipped-date = { $rows } uten lesbar dato, den første på linje { $line } («{ $example }»)
log-skipped-time = { $rows } uten lesbart klokkeslett, den første på linje { $line } («{ $example }»)
log-skipped-outbound = { $rows } anrop som ikke var innkommende, det første på linje { $line }
log-skipped-quote = { $rows } linjer etter et anførselstegn som aldri lukkes, på linje { $line }
log-skipped-answer = { $rows } som ikke sier om de ble besvart, den første på linje { $line } («{ $example }»); vurdert etter varigheten
log-skipped-no-duration = { $rows } besvarte uten varighet, den første på linje { $line }; teller bare med i volumet
log-skipped-duration = { $rows } med uleselig varighet, den første på linje { $line } («{ $example }»); teller bare med i volumet
log-skipped-wait = { $rows } med uleselig ventetid, den første på linje { $line } («{ $example }»)
log-use = Bruk disse tallene
log-discard = Forkast
log-used = Tallene fra { $file } er i bruk: volum, behandlingstid, åpningstider og når anropene kommer.
log-failed = { $file } kunne ikke brukes.
log-error-empty = Filen er tom. Velg en annen eksport.
log-error-large = Den er på { $size } MB; opptil { $limit } MB leses. Eksporter en kortere periode.
log-error-spreadsheet = Det er en arbeidsbok. Åpne den i regnearkprogrammet og lagre den som CSV.
log-error-not-text = Det er verken tekst eller en tabell. Velg en CSV-fil med én linje per anrop.
log-error-columns = En kolonne som trengs, mangler.
log-error-needs-moment = Det ble lett etter en kolonne for når et anrop begynte: { $headers } …
log-error-needs-date = Det finnes klokkeslett, men ingen dato. Lett etter: { $headers } …
log-error-needs-time = Det finnes dato, men ikke klokkeslett. Lett etter: { $headers } …
log-error-needs-duration = Det ble lett etter en kolonne for hvor lenge et anrop varte: { $headers } …
log-error-found = Funnet: { $headers }.
log-error-found-none = Ingen overskrifter ble funnet.
log-error-mend = Gi en overskrift et av disse navnene, og prøv igjen.
log-error-rows = Ingen av de { $rows } radene har lesbar dato og klokkeslett.
log-error-unreadable = Nettleseren kunne ikke lese filen. Velg den på nytt.
log-error-worker = Innlesingen kunne ikke startes. Last siden på nytt og prøv igjen.

cost-ask = I { $currency }. Velg et beløp for å se hvorfor.
group-people = Personale
group-contract = Kontrakten
group-your-side = Egen del
why-label = { $amount }: hvorfor?
why-title = { $line }, { $option }: hvorfor { $amount }?
why-fold = Lukk igjen
why-this-month = Denne måneden
why-whole-time = { $count ->
    [one] I hele perioden, i { $count } måned
   *[other] I hele perioden, i { $count } måneder
}
why-change = Endre
why-change-label = Endre: { $field }
month-zero = Måned 0


quantity-productive-hours = Timer med agenter til stede
quantity-contracted-per-day = Kontraktstimer per arbeidsdag
quantity-working-days = Arbeidsdager i måneden
quantity-hours-above-contract = Timer utover kontrakten
quantity-pay-index = Lønns- og kostnadsvekst hittil
quantity-pay = Lønn
quantity-pay-and-holiday-cost = Lønn og feriekostnad
quantity-full-time-per-day = Heltidstimer per arbeidsdag
quantity-worked-hours = Arbeidede timer med tillegg
quantity-months-a-year = Måneder i året
quantity-slow-share = Andel av det som går med til langsomhet
quantity-support-pay = Månedslønn i planlegging og kvalitet
quantity-remaining-share = Andel som blir igjen i eget hus
quantity-scaled-to-known-cost = Skalert til den kjente kostnaden
quantity-minutes-an-hour = Minutter i en time
quantity-routine-of-these = Andel av disse som er rutine og når eksperter
quantity-escalated-time = Ekspertenes tid på det som kommer tilbake
quantity-expert-time = Ekspertenes tid uten leverandøren
quantity-answered-contacts = Besvarte henvendelser
quantity-handled-minutes = Behandlede minutter
quantity-quote-index = Prisøkning hittil
quantity-fee = Betaling til leverandøren
quantity-lost-contacts = Tapte henvendelser
quantity-displaced-cost = Egen kostnad for arbeidet som overføres
quantity-parallel-share = Andel som går parallelt
quantity-exit-cost = Kostnad ved utgang
quantity-offered-contacts = Innkomne henvendelser
quantity-talk-minutes = Samtaleminutter
quantity-attention-minutes = Minutter med oppmerksomhet
quantity-billed-minutes = Fakturerte minutter
quantity-logged-in-hours = Innloggede timer
quantity-contracted-hours = Kontraktstimer
quantity-full-time-staff = Fakturerte årsverk
quantity-full-time-staff-above = Årsverk utover kontrakten
quantity-billed-volume = Fakturert volum
quantity-tier-border = Trinnets grense
quantity-band-edge = Båndets grense
quantity-expected-bonus = Forventet bonus
quantity-expected-credit = Forventet bot
quantity-one-off = Engangsbeløp
quantity-vat = Merverdiavgift uten fradragsrett
quantity-manager-cost = Hva én leverandøransvarlig koster
unit-minutes = min
unit-contacts = henvendelser
unit-per-contact = { $currency }/henvendelse
unit-fte = årsverk


by-month-title = Kostnader per måned
by-month-lead = Stablet etter art. Måned 0 er før den første.
by-month-describe = Søyler med kostnaden per måned og art for { $option }. Tabellen nedenfor har de samme tallene.
choose-option = Alternativ
month-shown = Måned som vises


units-title = Side om side
units-lead = Alle alternativer i samme enheter, uansett hva prisen teller.
units-steady = { $months ->
    [one] Det som gjentar seg, siste måned
   *[other] Det som gjentar seg, siste { $months } måneder
}
units-term = Alt, i hele perioden
units-contact = En besvart henvendelse
units-issue = En løst sak
units-minute = Et behandlet minutt
units-hour = En time med en agent til stede
units-fte = Et månedsverk
units-implied = Hva betalingen gir for en agents time
units-only-shared = en time koster { $labour }: holder bare hvis den deles
units-to-vendor = Henvendelser som går til leverandøren
units-fewer = Færre egne agenter


loss-title = Oppstartstap etter årsak
loss-lead = Hva starten koster utover de samme månedene i fast drift.
loss-handover = Begge team i arbeid
loss-handle-time = Lengre behandling
loss-repeats = Gjentatte henvendelser
loss-credits-and-minimum = Bøter og minimum
loss-lost-contacts = Tapte henvendelser
loss-one-offs = Engangsbeløp
loss-until = Regnet til måned
trial-title = Hva en pilot ville vise
trial-lead = Spart i en gjennomsnittlig måned på det som gjentar seg, mot utgangspunktet.
trial-months = { $months ->
    [one] En pilot på { $months } måned
   *[other] En pilot på { $months } måneder
}
trial-second-year = Det andre året, måned 13 til 24
trial-steady = De siste månedene, høyst tolv
trial-each = per løst sak
trial-looks-dearer = En pilot med { $vendor } ville villede: leverandøren ser dyrere ut enn i fast drift.
trial-looks-cheaper = En pilot med { $vendor } ville villede: leverandøren ser billigere ut enn i fast drift.
trial-agrees = En pilot med { $vendor } peker ikke i motsatt retning av månedene den står for.


exit-title = Hva det ville koste å gå ut av kontrakten
exit-lead = Per kontraktsmåned. Det som er betalt én gang, er tapt uansett og vises for seg.
exit-describe = Søyler med hva det koster å forlate { $vendor } per kontraktsmåned og art. Tabellen nedenfor har de samme tallene.
exit-cash = Til betaling
exit-sunk = Allerede tapt, betalt én gang
exit-contract-month = Kontraktsmåned { $month }


rates-title = Når det snur, og hva det gir
rates-lead = Mot utgangspunktet, i månedene som sammenlignes.
run-rate-tie = { $option }: det som gjentar seg, koster det samme hver måned.
run-rate-from = { $option }: billigere per måned fra måned { $month }.
run-rate-from-dearer = { $option }: billigere per måned fra måned { $month }, alt i alt. I noen måneder er det dyrere igjen ({ $dearer }), og de tidligere oppveier dem.
run-rate-seen = { $months ->
    [one] Bare { $months } måned av det vises.
   *[other] Bare { $months } måneder av det vises.
}
run-rate-never = { $option }: det som gjentar seg, blir ikke varig billigere i perioden.
irr-no-sign = Det har ingen internrente: det er ikke dyrere på ett tidspunkt og billigere på et annet.
irr-none = Det har ingen internrente mellom −99 % og 1 000 % i året.
irr-one = Internrenten er { $rate } i året.
irr-several = Det har flere internrenter ({ $rates } i året), så ingen av dem sier hvor bra det er.
irr-above = Internrenten er over 1 000 % i året.


service-target-live = Mål { $target } innen { $seconds } sekunder
service-target-deferred = Mål { $target } innen { $hours } timer
service-wait = Gjennomsnittlig ventetid
service-occupancy = Belegg
service-coverage = Kommer mens det er åpent
service-lost = Tapte henvendelser
service-state = Holder det følge?
state-settled = ja
state-overloaded = { $agents ->
    [one] nei: køene vokser uten grense; { $agents } agent til i den verste halvtimen ville stoppet det
   *[other] nei: køene vokser uten grense; { $agents } agenter til i den verste halvtimen ville stoppet det
}
state-backlog = { $agents ->
    [one] nei: arbeidet hoper seg opp uten grense; { $agents } agent til i alle åpne timer ville stoppet det
   *[other] nei: arbeidet hoper seg opp uten grense; { $agents } agenter til i alle åpne timer ville stoppet det
}
state-out-of-reach = fristen kan ikke nås: i beste fall { $best } i tide, uansett antall agenter
state-allows = fristen kan ikke nås: i beste fall { $best } i tide, uansett antall agenter; { $hours } timer kunne holdes


silence-title = Hva tilbudene ikke sier
silence-lead = Hva de antatte verdiene legger til, i nåverdi: spør før dere signerer.
score-lead = Det penger ikke sier, fra 0 til 5.
score-average = Vektet gjennomsnitt
score-share = Vekt med poeng
score-out = Absolutte krav som ikke er oppfylt


week-title = Uken
week-lead = Ønskede henvendelser på en gjennomsnittlig dag, og hvem som har åpent.
week-describe = Ønskede henvendelser per dag og halvtime for { $channel }: sterkere nyanse er flere. Linjene viser hvem som har åpent. Tabellen nedenfor har de samme tallene.
week-lead-agents = { $option }: agenter til stede i alle kanaler. Linjene viser hvem som har åpent.
week-lead-prices = { $option }: hva hver halvtime koster i alle kanaler samlet. Linjene viser hvem som har åpent.
week-shades = Hva nyansene viser
week-shade-contacts = Ønskede henvendelser
week-shade-agents = Agenter til stede
week-shade-prices = Pris for en halvtime
week-describe-agents = Agenter til stede per dag og halvtime, alle alternativets kanaler samlet: sterkere nyanse er flere. Linjene viser hvem som har åpent.
week-describe-prices = Hva hver halvtime koster, dag for dag, alle alternativets kanaler samlet: sterkere nyanse er dyrere. Linjene viser hvem som har åpent.
week-agents = agenter i alle kanaler: { $agents }
week-shown = Halvtime som vises
week-contacts = { $contacts } ønskede henvendelser
week-open = åpent: { $options }
week-nobody = ingen har åpent
week-price = Prissett timene
week-pricing = Prissetter timene …
week-priced = Priser for { $option } for én dato i { $month }, som om starten lå langt tilbake. En åpen halvtime: hva det sparer å stenge. En stengt: hva det koster å åpne. Kostnader per person, plass eller måned er ikke med.
week-closing-saves = å stenge sparer { $price }
week-closing-costs = å stenge koster { $price }
week-opening-costs = å åpne koster { $price }
week-opening-saves = å åpne sparer { $price }
week-only-a-part = Dette tilbudet tar bare en del av arbeidet, så timene har ingen egen pris.
week-no-prices = Timene kunne ikke prissettes.
week-time = Tid
week-set-hint = Endre åpningstidene til eget team ved å dra over halvtimer, eller merk dem med Skift og piltastene og trykk Enter. Fra en stengt åpnes de, fra en åpen stenges de; hver dag har én sammenhengende åpningstid.
week-set-now = Åpningstidene til eget team for { $channel } nå: { $hours }
week-whole-day = Vis hele døgnet

role-date = dato
role-time = klokkeslett
role-timestamp = dato og klokkeslett
role-answered = besvart
role-abandoned = avbrutt
role-direction = retning
role-handle-time = behandlingstid
role-talk = samtaletid
role-duration = anropets lengde
role-hold = tid på vent
role-after-call = etterarbeid
role-wait = ventetid

weekday-monday = mandag
weekday-tuesday = tirsdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lørdag
weekday-sunday = søndag
weekday-closed = stengt
public-holiday = helligdag

field-country = Helligdager i
country-none = ikke noe land
country-finland = Finland
country-sweden = Sverige
country-norway = Norge
country-denmark = Danmark
country-germany = Tyskland
country-united-kingdom = Storbritannia

## Inputs: beginning, going back

begin-title = Begynn med et eksempel eller tomt
begin-lead = Alt i feltene erstattes. Angre henter det tilbake.
begin-blank = En tom sammenligning
blank-name = Ny sammenligning
blank-channel = Telefon
undo = Angre
redo = Gjør om
changed = Endret
changed-count = { $count } endret
reset-to = Tilbake til { $value }
reset-to-empty = Tilbake til tomt
use-usual = Startverdi { $value }
may-be-empty = Kan stå tomt.

## Inputs: lists

copy-item = Kopier { $name }
move-up = Flytt { $name } opp
move-down = Flytt { $name } ned
remove-nth = Fjern nummer { $number }
month-number = Måned { $number }
add-channel = Legg til en kanal
new-channel-name = Kanal { $number }
add-campaign = Legg til en kampanje
add-one-off = Legg til en betaling
add-month = Legg til en måned
add-bonus = Legg til en bonus
add-credit = Legg til en bot
add-level = Legg til et nivå
add-tier = Legg til et trinn
add-offer = Legg til egne tider eller mål

## Inputs: contacts in detail

step-contacts-summary-several = { $contacts } henvendelser i måneden: { $channels }
group-comparison = Sammenligningen
group-volume = Volum
group-handling = Behandling
field-kind = Hvordan den betjenes
kind-phone = telefon: én om gangen
kind-chat = chat: flere om gangen
kind-deferred = e-post eller saker: kan vente
field-counted = Talt
counted-while-open = det som kommer i åpningstiden
counted-all-hours = alle, til alle tider
part-turns = Noen skriver i stedet

## Inputs: team in detail

baseline-at-target = Eget team, bemannet etter målet
part-today = Se også på teamet slik det er i dag
group-contract-hours = Kontrakt og timer
group-pay = Utover lønnen
group-leavers = De som slutter, og nye agenter
group-leaders = Teamledere og støtte
group-places = Arbeidsplasser og systemer
group-others = Kjent kostnad, andre som svarer
group-better = Forbedring
group-avoidable = Når kostnader kan gå ned
field-contract = Kontraktstimer
contract-cheapest = det som koster minst
contract-peak = nok til den travleste måneden
contract-given = et eget tall
whole-people = Det ansettes bare i hele årsverk
part-supplements = Kvelder, netter eller helger koster mer
supplement-share = en andel, %
supplement-per-hour = et beløp i timen
field-overlap = Timer med flere tillegg
overlap-only-first = bare det første tillegget betales
overlap-add-up = alle tillegg legges sammen
field-paid-on = Tillegg betales for
paid-on-worked = arbeidede timer
paid-on-paid = alle betalte timer
part-tenured = Behandlingstidene er erfarne agenters; nye er langsommere
part-top-down = Den årlige kostnaden er kjent
part-beside = Noen svarer ved siden av annet arbeid
part-experts = Rutinehenvendelser når eksperter
part-better = Eget team blir bedre enn målt

## Inputs: quotes in detail

quote-says = Det tilbudet sier
hide-quote = Utelat { $vendor }
show-quote = Ta med { $vendor } igjen
quote-aside = Ikke med i sammenligningen; ingenting går tapt.
scope-everything = alt
scope-channels = noen kanaler
scope-routine = rutinehenvendelser
scope-outside-own-hours = det som kommer når dere har stengt
scope-overflow-fewer = overflyt, med færre egne agenter
scope-overflow-times = overflyt, med en del av de egne agentene
scope-overflow-cheapest = overflyt, det som koster minst
group-counting = Hva som telles
group-by-volume = Etter volum
group-validity = Når den gjelder
group-invoice = Faktura og valuta
group-desk = Leverandørens agenter
group-term = Kontraktsperiode og utgang
field-time-counted = Et minutt er
time-handle-time = samtale og etterarbeid
time-talk = bare samtale
field-chats-counted = Med flere chatter samtidig
chats-elapsed = hver fra start til slutt
chats-attention = agentens egen tid
field-hours-counted = En time er
hours-productive = en agent til stede for dere
hours-logged-in = en agent logget inn, pauser medregnet
field-seats-counted = Agentplasser som faktureres
seats-present = så mange som trengs
seats-given = et antall i tilbudet
part-tiers = Andre priser for mer
part-band = Et bånd rundt et avtalt volum
field-tier-counting = Et trinns pris gjelder
tiers-marginal = det som ligger i trinnet
tiers-whole-volume = hele månedens volum
part-currency = Tilbudet er i en annen valuta
field-desk = De betjener
desk-dedicated = bare dere
desk-shared-multiple = også andre: belastning i forhold til egen
desk-shared-erlangs = også andre: belastning i erlang
field-exit-form = Å gå ut før tiden koster
exit-free = ingenting
exit-amount = et beløp
exit-months = måneders betaling
exit-share = en andel av resten av betalingen
field-own-one-off = For hva
part-offer-hours = Egne åpningstider
silent-lead = Kryss av for det som står åpent. Verdiene her er da antakelser, og hva hver legger til, vises.
silent-taken = Antatt i stedet: { $value }.
silent-worth = Verdt { $amount } i nåverdi.

## Inputs: silences and scorecard

topic-bonus-and-credits = Bonus og bøter
topic-ramp = Hvor langsom oppstarten er
part-scorecard = Vurder annet enn penger
criteria = Kriterier
field-criterion-weight = Vekt
field-least-score = Laveste poeng
field-score = Poeng
score-of = Poeng: { $option }
criterion-access-to-conversations = Tilgang til samtalene
criterion-reporting = Rapportering og måltall
criterion-language = Språk og kultur
criterion-experience = De navngitte personenes erfaring
criterion-account-size = Egen tyngde som kunde
criterion-way-of-working = Arbeidsmåte
criterion-faults = Varsling av feil
criterion-opt-out = Mulighet for utgang
criterion-data-protection = Personvern
criterion-own-staff = Virkning på egne ansatte
criterion-trust = Tillit
unit-points = av 5

## Inputs: service in detail

step-service-summary-deferred = { $channel }: { $target } innen { $hours } timer
part-wanted-hours = Andre tider ønskes enn i dag
group-target = Målet i detalj
group-patience = Tålmodighet
group-limits = Grenser
field-held = Målet gjelder
held-per-interval = i hver halvtime
held-per-day = over en dag
held-per-month = over måneden
field-definition = Servicenivået regnes
definition-of-offered = besvart i tide, av alle innkomne
definition-of-answered = besvart i tide, av de besvarte
definition-short-excluded = uten dem som legger på i tide
definition-short-met = de som legger på i tide, teller som besvart
field-clock = Fristen teller
clock-every-hour = hver time
clock-opening = bare åpningstimer

## Inputs: getting there in detail

group-handover = Overføring
group-managing = Oppfølging av leverandøren
group-satisfaction = Tilfredshet
meeting-view = Møtevisning
meeting-leave = Forlat møtevisningen
meeting-prices = Tilbudenes priser
print = Skriv ut
theme-auto = Farger: som systemet
theme-light = Farger: lyse
theme-dark = Farger: mørke
not-kept = Nettleseren lar ikke siden lagre sammenligningen: den er borte når siden lukkes eller lastes på nytt. Ingenting sendes noe sted.
no-worker = Punnus kan ikke regne lenger: en del av det har stoppet. Ingenting du har skrevet, går tapt. Last siden på nytt for å fortsette.
assumptions-title = Hva det bygger på
assumptions-lead = { $name }, skrevet ut { $date }. Beregnet i nettleseren av Punnus { $version }.

## Comparisons kept and shared

keep-title = Dine sammenligninger
keep-lead = De lagres i denne nettleseren og ingen andre steder. Lagre en fil hvis du vil ha en sammenligning et annet sted eller sende den.
keep-shown = vises nå
keep-unnamed = sammenligning som ikke kan leses
keep-open = Åpne { $name }
keep-compare = Sammenlign med { $name }
keep-delete = Slett { $name }
keep-copy = Fortsett med en kopi
keep-open-file = Åpne en fil
keep-save-file = Lagre som fil
keep-table = Kostnader per måned som tabell (CSV)
keep-file-name = sammenligning
contrast-title = Hva som er annerledes i { $name }
contrast-none = De to er like.
contrast-unread = En av de to kan ikke leses.
contrast-value = Verdi
contrast-here = Her
contrast-there = Der
contrast-absent = finnes ikke
share-title = Del
share-lead = Lenken inneholder selve sammenligningen, og siden sender den ikke til noen server. Det du markerer som privat, blir hos deg.
share-lead-keys = I et felt markerer Alt+P det som privat.
share-own-costs = Hold lønn og kostnader for eget team private
share-quote = Hold tilbudet fra { $name } privat
share-fields = { $count ->
    [one] { $count } felt er markert som privat.
   *[other] { $count } felt er markert som private.
}
share-results = Send med totalene slik de er nå
share-make = Vis hva som deles
share-everything = Hele sammenligningen deles. Tidligere verdier som du har endret, følger ikke med.
share-withheld = Blir hos deg: { $names }
share-quotes = Tilbud som følger med: { $names }
share-no-quotes = Ingen tilbud følger med.
share-frozen = Totalene følger med: { $totals }
share-no-results = Totalene følger ikke med: de ville avsløre det du holder privat, eller du har valgt dem bort.
share-link = Lenke
share-length = { $count } tegn
share-cut-some = Noen e-post- og chatprogrammer kutter lenker etter 1 024 tegn. Lagre en fil hvis lenken ikke kommer hel fram.
share-cut-many = Mange e-post- og chatprogrammer kutter lenker etter 2 048 tegn. En fil er sikrere.
share-no-link = Sammenligningen er for stor for en lenke. Lagre en fil i stedet.
share-copy = Kopier lenken
share-copied = Kopiert.
share-not-copied = Nettleseren lar ikke siden kopiere. Marker lenken og kopier den selv.
share-save = Lagre dette som fil
label-quote = Leverandør { $number }
label-channel = Kanal { $number }
label-scenario = Sammenligning
mark-private-of = Privat: { $label }
received-redacted = Den som delte dette, holdt noen verdier private: { $names }. Vanlige verdier står i stedet, så tallene her er ikke avsenderens.
received-redacted-quotes = Den som delte dette, holdt noen tilbud private, så tallene her er ikke avsenderens.
received-frozen = Avsenderens egne totaler: { $totals }

## Notices

notice-close = Lukk
not-kept-full = Nettleserens lagringsplass er full, så endringer lagres ikke. Slett en sammenligning, eller lagre en fil.
not-kept-unwritten = Sammenligningen kan ikke lagres slik den er, så endringer går tapt. Rett feltene som er markert med rødt.
notice-beside = Sammenligningen ble endret i en annen fane. Det du har her, lagres ved siden av som en egen sammenligning.
notice-link = Denne sammenligningen kom med en lenke. Det du hadde før, er lagret under «Dine sammenligninger».
notice-file-refused = Filen ble ikke åpnet. { $reason }
notice-kept-refused = En sammenligning som var lagret i nettleseren, kunne ikke åpnes; den er lagt til side. { $reason }
notice-link-refused = Lenken ble ikke åpnet. { $reason }
notice-save-text = Lagre teksten
notice-differs = Modellen er endret siden dette ble lagret. Da: { $before }. Nå: { $now }.
notice-deleted = { $name } er slettet.
notice-bring-back = Hent tilbake

## Why files and links are not opened

file-too-large = Den er større enn { $limit } MB.
file-syntax = Linje { $line }, tegn { $column }: dette er ikke gyldig JSON.
file-cut = Den slutter på linje { $line }, før den er fullstendig. Be om den på nytt.
file-name-twice = Linje { $line }: «{ $name }» står to ganger. Bare én kan gjelde.
file-too-much = Linje { $line }: flere verdier enn noen sammenligning har.
file-not-ours = Den er ikke en Punnus-sammenligning.
file-newer = Den er skrevet av en nyere Punnus (format { $schema }; denne kjenner { $known }). Last siden på nytt for å få den nyeste, eller be om adressen til siden den ble laget på.
file-unknown-schema = Den oppgir formatet «{ $found }», som aldri har eksistert.
file-missing = Linje { $line }: { $path } mangler.
file-unknown = Linje { $line }: Punnus kjenner ikke { $path }.
file-wrong = Linje { $line }: { $path } er { $found }; forventet: { $expected }.
file-count = Linje { $line }: { $path } har { $found ->
    [one] { $found } verdi
   *[other] { $found } verdier
}; forventet antall: { $expected }.
file-nowhere = Linje { $line }: { $path } er { $found }, som ikke finnes i denne sammenligningen eller står to ganger.
expected-number = et tall
expected-whole = et helt tall
expected-text = en tekst
expected-yes-no = true eller false
expected-list = en liste
expected-group = en gruppe verdier
expected-one-of = en av { $names }
expected-known = en verdi som Punnus kjenner
link-too-large = Den er lengre enn noen Punnus-lenke.
link-not = Den er ikke en Punnus-lenke, eller den er endret underveis.
link-newer = Den er laget av en nyere Punnus, eller begynnelsen er endret. Last siden på nytt, eller be om lenken på nytt.
link-cut = Den er ikke hel: et program har kuttet den. Be om en fil i stedet.
link-damaged = Den er endret underveis. Be om den på nytt.

## Kildene til startverdiene

cited-contract-term = en vanlig kontraktsperiode er 12 til 36 måneder
cited-cost-of-capital = et vanlig avkastningskrav
cited-idle-too-short = resten er for kort eller trengs for å hente pusten
cited-none-until-known = ingenting, til dere vet bedre
cited-within-handle-time = inngår i behandlingstiden, til dere vet bedre
cited-write-instead = de som skriver når ingen svarer; 30 % av dem som chatter
cited-deadline-in-contracts = ccplanning.net: 95 % som mål i kontrakter
cited-working-day = en arbeidsdag; 24 timer døgnet rundt holder ikke over helger
cited-tenth-of-desk = et team der deres del er en tidel
cited-every-month-alike = alle måneder like, til dere vet bedre
cited-no-growth = ingen vekst, til dere vet bedre
cited-resolution-surveyed = SQM, snitt av kontaktsentre
cited-repeats-disagree = publiserte tall, 0,8 til 1,5, stemmer ikke overens
cited-callers-return = de som prøver igjen når noen svarer
cited-return-soon = de gjør det i de første timene etter åpning
cited-lost-call-unknown = ingenting, til dere vet hva et tapt anrop er verdt
cited-chats-at-once = ccplanning.net nevner høyst 2 til 3
cited-chats-stretch = behandlingstiden blir lengre med flere samtidig (ccplanning.net)
cited-eighty-in-twenty = talkdesk.com: 80 % innen 20 s, vanlig i bransjen
cited-patience-assumed = hvor lenge kundene i snitt venter før de gir opp
cited-abandonment-limit = en vanlig grense der kontrakten bare teller besvarte anrop
cited-hang-up-and-redial = de som gir opp og prøver igjen
cited-occupancy-named = multichannelmerchant.com nevner 85 til 90 %
cited-somebody-answers = noen svarer så lenge det er åpent
cited-agent-in-nordics = ContactBabel: erfaren agent, Norden, 26 440 € i året
cited-finnish-holiday-bonus = finsk feriebonus: halvparten av ferielønnen, etter tariffavtale
cited-on-costs-finland = Finland, lovpålagte avgifter til sammen om lag 20 til 25 %
cited-shrinkage-named = crazyegg.com og techtarget nevner 30 til 35 %
cited-whole-shifts = det hele vakter overbemanner; likt for begge sider
cited-week-in-nordics = en vanlig heltidsuke i Norden
cited-span-of-control = et vanlig antall per teamleder
cited-leader-in-nordics = ContactBabel: teamleder, Norden, 34 160 € i året
cited-workplace-of-agent = arbeidsplass, utstyr, lisenser og telefoni for én agent
cited-premium-above-contract = et vanlig påslag på timer utover kontrakten
cited-yearly-rise-of-pay = årlig lønnsvekst
cited-in-office-of-own-team = pauser, møter, veiledning: en del av en ikke-produktiv tid på 32 %
cited-no-smallest-team = ingen minste størrelse
cited-leavers-named = ContactBabel nevner 5 % i Norden, CCH 20 % og mer i Storbritannia
cited-weeks-of-training = hivedesk.com, screensteps.com: 4 til 12 uker til sammen
cited-new-agents-slower = wfmlabs.org: 1,3 til 1,8 ganger en erfaren agents
cited-months-to-proficiency = wfmlabs.org: 3 til 6 måneder til full ferdighet
cited-one-for-twenty = én til planlegging, kvalitet og analyse per 20 agenter
cited-support-as-leader = som en teamleder: ContactBabel 2018, Norden, 34 160 € i året
cited-within-workplace = inngår i en agents arbeidsplass, til dere skiller dem
cited-manager-for-fifty = ContactBabel 2018: en leder, 58 240 € i året, for 50 agenter
cited-hours-moved = timene flyttes, eller folk med dem
cited-leaders-notice = ledere og planleggere slutter eller bytter oppgave etter tre måneders oppsigelsestid
cited-licences-notice = lisenser løper ut etter tre måneders oppsigelsestid
cited-room-after-year = lokaler sies opp når et år er gått
cited-next-budget = felleskostnader følger med neste årsbudsjett
cited-back-to-work = minutter for å finne tilbake til det avbrutte arbeidet
cited-whole-minutes = hver henvendelse faktureres i hele minutter
cited-in-office-of-vendor = pauser, møter og veiledning på jobb, av til sammen 32 %
cited-week-less-shrinkage = 37,5 timer i uken minus 32 % ikke-produktiv tid
cited-half-full-time = et halvt årsverk
cited-as-own-premium = som for eget teams timer utover kontrakten
cited-band-named = upperedge.com: et bånd på ±10 %
cited-from-go-live = fra oppstarten
cited-first-month = i første måned; 0 er før den
cited-rise-after-year = første økning etter et kontraktsår
cited-no-minimum-named = ingen med mindre tilbudet nevner en
cited-first-months-spared = kontrakter unntar de tre første månedene
cited-spread-of-months = en måneds servicenivå innen fire prosentpoeng fra snittet
cited-fee-at-risk = kontrakter setter 5 til 15 % av månedsbetalingen på spill
cited-vat-general = Finland, alminnelig sats
cited-all-deductible = alt kan trekkes fra, unntatt for banker, forsikringsselskaper og helsetjenester
cited-nothing-passed-on = ingenting med mindre tilbudet nevner noe
cited-yearly-rise-of-prices = årlig økning i prisene i et tilbud
cited-managing-contracts = Willcocks, techmonitor.ai: 4 til 8 % av kontraktsverdien
cited-quarter-trials = piloter på et kvartal er vanlige
cited-at-once-until-known = straks, til dere vet bedre
cited-term-named = piton-global.com: 12 til 36 måneder
cited-ninety-days = 90 dager er vanlig
cited-mostly-routine = størstedelen av henvendelsene er rutine i de fleste tjenester
cited-routine-quicker = rutine går raskere enn resten
cited-routine-resolved = rutine løses oftere enn resten
cited-one-fewer = én færre, til dere vet bedre
cited-four-of-five = fire av fem blir, til dere vet bedre
cited-as-long-as-notice = like lenge som oppsigelsestiden
cited-part-of-earnings = en del av det leverandøren ville ha tjent
cited-within-share-of-fee = inngår i andelen av betalingen, til dere teller personer
cited-none-apart = ingen for seg, til dere teller dem
cited-half-of-team-stays = halve teamet blir i første måned, en firedel i den andre
cited-satisfaction-unknown = ingenting, til dere vet hva tilfredshet er verdt
cited-ramp-phases = en leverandørs beskrivelse av vanlige oppstarter: oppstart til måned 3, læring til 6, stabilisering til 9
cited-ramp-handle-time = nye agenter bruker 1,3 til 1,8 ganger en erfarens tid (wfmlabs.org); hvordan den faller, er valgt
cited-ramp-resolution = en leverandørs beskrivelse: under tidligere kvalitet i tre måneder, tilbake etter seks; hvor langt under er valgt
cited-past-usual-start = når en leverandør som begynner straks, er ferdig med den vanlige oppstarten
cited-as-measured = som målt, inntil noen viser mer
cited-vat-finland = Finland, alminnelig sats siden 1. september 2024 (vero.fi)
cited-vat-sweden = Sverige, alminnelig sats (tabell over europeiske satser, vat-solutions.com)
cited-vat-norway = Norge, alminnelig sats (tabell over europeiske satser, vat-solutions.com)
cited-vat-denmark = Danmark, den eneste satsen (tabell over europeiske satser, vat-solutions.com)
cited-vat-germany = Tyskland, alminnelig sats (tabell over europeiske satser, vat-solutions.com)
cited-vat-united-kingdom = Storbritannia, alminnelig sats (tabell over europeiske satser, vat-solutions.com)
cited-week-finland = en vanlig heltidsuke i finske tariffavtaler i servicesektoren
cited-week-sweden = Sverige, arbeidstidsloven (arbetstidslag) § 5: 40 timer; tariffavtaler kan ha færre
cited-week-norway = Norge, altinn.no: tariffavtaler har 37,5 timer, lovens grense er 40; færre med skift
cited-week-denmark = Danmark, Ringkøbing-Skjern Kommune: arbeidstiden er normalt 37 timer
cited-week-germany = vanlig uten tariffavtale; tariffavtaler har i snitt 37,7 timer (WSI 2017)
cited-week-united-kingdom = en vanlig heltidsuke i Storbritannia
cited-on-costs-sweden = Sverige, lovpålagte avgifter (Skatteverket, gjengitt av internago.com); avtalefestet pensjon kommer i tillegg
cited-on-costs-norway = Norge, 14,1 % i sone I (Ius Laboris), lavere ellers, av lønn og av en pensjon på minst 2 % (skatteetaten.no)
cited-on-costs-denmark = Danmark, deel.com: til sammen om lag 15,5 %, minus 12,5 % feriepenger og 1 % ferietillegg, som inngår i ferie og feriekostnad; faste beløp, altså mer av lav lønn; avtalefestet pensjon kommer i tillegg
cited-on-costs-germany = Tyskland, NRW.Global Business: om lag 21 % (pensjon 9,3, sykdom 7,3 og halvparten av kassens eget bidrag, arbeidsløshet 1,3, pleie, ulykker)
cited-on-costs-united-kingdom = Storbritannia, ved en lønn på 25 000 GBP i året: 15 % over 5 000 (pmaaccountants.co.uk), pensjon 3 % over 6 240 (moorepay.co.uk)
cited-leave-sweden = Sverige, ferieloven (semesterlag): vanlig lønn og 0,43 % av en månedslønn for hver av 25 dager (svenskhandel.se, internago.com); tariffavtaler har ofte 0,8 %
cited-leave-norway = Norge, ferieloven: 10,2 % av lønnen for arbeid (compendia24.no), minus vanlig lønn for 21 dager; 12 % for 25 dager etter tariffavtale er omtrent det samme, 1,2 %
cited-leave-denmark = Danmark, ferieloven: månedslønnede har vanlig lønn og et tillegg på 1 % (azets.dk); 12,5 % for timelønnede, minus vanlig lønn for 25 dager, er 1,7 %
cited-leave-germany = ferie betales som arbeid; feriepenger, der de er avtalt, kommer i tillegg
cited-leave-united-kingdom = ferie betales som arbeid, og loven krever ikke noe mer
cited-pay-norway = Norge, kundesentermedarbeidere, i snitt 43 140 NOK i måneden (Statistisk sentralbyrå, gjengitt av kundeserviceavisen.no)
cited-pay-denmark = Danmark, jobzoo.dk: kundeservice begynner på 25 000 til 30 000 DKK i måneden; midten av det
cited-pay-germany = Tyskland, heltidsansatte i kundesentre, i snitt 2 467 EUR i måneden (forbundsregjeringens svar til Forbundsdagen, gjengitt av extremnews.com)
cited-reduced-on-costs-sweden = Sverige, SFS 2026:100: pensjonsavgift og halvparten av de andre
cited-by-agreement = etter tariffavtale: ingenting er lov eller alminnelig, så ingenting antas; skriv inn deres eget
cited-as-sunday = antas som en søndag, slik mange helligdager er; etter tariffavtale
cited-supplements-for-work = tillegg betales for arbeid på den tiden; ferie kan omfatte dem
cited-first-supplement-alone = bare det første tillegget; tariffavtalene er forskjellige
cited-sunday-finland = Finland, arbeidstidsloven: +100 % på søndager og kirkelige helligdager, 1. mai, selvstendighetsdagen (pam.fi)
cited-evening-finland = finske tariffavtaler nevner +15 til 20 % om kvelden; klokkeslettene er antatt
cited-warehouse-sweden = Sverige, eksempel fra et lager: kveld +50 %, søndag +100 %; kveldens klokkeslett er antatt
cited-retail-denmark = Danmark, tariffavtalen for detaljhandel som holdepunkt, DKK i timen: 26,45 kl. 18–23, 46,55 lørdag, 51,80 søndag
cited-part-day = deltid på fire til seks timer om dagen
cited-break-in-long-days = pause er vanlig ved dager på om lag seks timer eller mer; plasseringen er valgt

## Navnene i eksemplene

example-service-desk = Kundeservice på telefon
example-call-entry-coordinators = Servicebedrift: anropsmottaket vekk fra koordinatorene
example-energy-company-whole-service = Energiselskap: hele kundeservicen settes ut
example-insurance-near-or-far = Forsikringsservice: hjemme, nær eller langt borte
example-ticket-calls-overflow = Billettsalg: topper flyter over til en leverandør
example-web-shop-evenings = Nettbutikk: kvelder og helger
example-channel-phone = Telefon
example-channel-chat = Chat
example-channel-e-mail = E-post
example-channel-call-entry = Anropsmottak
example-vendor = Leverandør { $letter }

# Sivun tekstit. Nimiä ja lukuja ei taivuteta: lause rakennetaan niin, että ne käyvät sellaisinaan.
language-name = suomi
language-label = Kieli

tagline = Itse vai ulkoistettuna: mitä asiakaspalvelu maksaa, kuukausi kuukaudelta
privacy-note = Mikään kirjoittamasi ei lähde tästä selaimesta
privacy-title = Mitä tältä sivulta lähtee? Ei mitään.
privacy-computed = Kaikki lasketaan tässä selaimessa. Sivu ja sen laskentamalli tulivat tiedostoina, eikä niiden takana ole palvelinta, joka ottaisi mitään vastaan.
privacy-sealed = Kun sivu on latautunut, se ei pyydä enää mitään: selain estää sen kaikki pyynnöt, myös sen omalle palvelimelle.
privacy-no-cookies = Sivulla ei ole evästeitä, kävijälaskureita eikä mitään muilta palvelimilta.
privacy-stored = Vertailusi säilyy muistissa, jonka tämä selain varaa tälle sivustolle (localStorage), joten se on tallessa, kun lataat sivun uudelleen. Samassa paikassa säilyvät valitsemasi kieli ja värit. Voit poistaa ne poistamalla sivuston tiedot selaimen asetuksista.
privacy-check = Näin tarkistat asian itse
privacy-check-network = Avaa kehittäjätyökalut (F12), valitse verkkovälilehti ja kirjoita joihinkin kenttiin: luettelo ei kasva.
privacy-check-offline = Katkaise verkkoyhteys, kun sivu on latautunut: kaikki toimii kuten ennenkin.
privacy-check-seal = Tarkastele sivun rakennetta: juurielementillä on määrite data-sealed, ja head-osan viimeinen meta-elementti on Content-Security-Policy, jossa lukee default-src none.
privacy-check-source = Lue lähdekoodi, tai rakenna sivu siitä itse ja vie se omalle palvelimellesi.
skip-to-answer = Siirry vastaukseen
nav-label = Sivun osat
nav-answer = Vastaus
nav-inputs = Lähtötiedot
own-team = Oma tiimi
own-team-today = Oma tiimi nykyisellään
own-beside = Muun työn ohessa
step-open = Avaa
step-close = Sulje
more-fields = { $count } lisää: { $names }
to-mend = { $count ->
    [one] { $count } korjattava
   *[other] { $count } korjattavaa
}

## Verdict

verdict-own-only = { $baseline } maksaa { $total } { $months } kuukauden aikana. Lisää tarjous, niin näet vertailun.
verdict-quote-wins = { $vendor } maksaa { $saving } kuin { $baseline } { $months } kuukauden aikana ja on edellä { $from }.
verdict-less = { $saving } vähemmän
verdict-from-month = kuukaudesta { $month } alkaen
verdict-quote-wins-in-present-value = { $vendor } on edullisin: kun myöhempi raha painaa vähemmän, se maksaa { $saving } vähemmän kuin { $baseline }, vaikka laskut ovat yhteensä { $dearer } suuremmat.
verdict-own-wins = { $baseline } on edullisin: { $vendor }, lähin vaihtoehto, maksaa { $dearer } { $months } kuukauden aikana.
verdict-more = { $dearer } enemmän
verdict-own-wins-in-present-value = { $baseline } on edullisin: kun myöhempi raha painaa vähemmän, { $vendor } maksaa { $dearer } enemmän, vaikka laskut ovat yhteensä { $saving } pienemmät.
verdict-tie = Tasatilanne, kustannus on sama: { $options }.
baseline-own = oma tiimi
baseline-today = oma tiimi nykyisellään
baseline-beside = vastaaminen muun työn ohessa
verdict-rests-on = Tulos perustuu siihen, että jokainen yhteydenotto vie keskittymistä { $assumed } min. Sitä kukaan ei mittaa hyvin: kun aika on { $ties } min, tulos on tasan.
verdict-knocked-out = Pisteytyksessä { $vendor } putoaa pois: { $criteria }. Pisteet eivät muuta summia.
verdict-service = Koko jaksolla { $seconds } sekunnissa vastattuja yhteydenottoja: { $vendor } { $level }, { $baseline } { $own }.
verdict-service-channels = Koko jaksolla kunkin kanavan tavoiteajassa vastattuja yhteydenottoja: { $vendor } { $level }, { $baseline } { $own }.
verdict-service-dip = Oppimisen aikana { $vendor } jää alimmillaan tasolle { $level } (kuukausi { $month }).
verdict-overload = Alkukuukausina { $vendor } on ruuhka-aikoina alimiehitetty: jono kasvaa rajatta ja noin { $contacts } yhteydenottoa jää vastaamatta; niistä ei lasketa tässä kustannusta. { $agents ->
    [one] { $agents } asiakaspalvelija lisää pahimpaan puolituntiseen
   *[other] { $agents } asiakaspalvelijaa lisää pahimpaan puolituntiseen
} riittäisi.
answer-awaits = { $count ->
    [one] Vastaus tulee tähän, kun tämä kenttä on täytetty.
   *[other] Vastaus tulee tähän, kun nämä kentät on täytetty.
}
stale-answer = { $count ->
    [one] Yksi kenttä on korjattava. Tämä on viimeisin kokonainen vastaus.
   *[other] { $count } kenttää on korjattava. Tämä on viimeisin kokonainen vastaus.
}

warning-hanging-up-helps = Palvelutaso lasketaan vain vastatuista yhteydenotoista, eikä luovuttaneiden määrälle ole rajaa: silloin liian pieni tiimi näyttää hyvältä. Aseta raja.
warning-high-occupancy = { $vendor }: käyttöaste on joinakin kuukausina { $occupancy }. Yhteydenottojen välissä ei ole juuri hengähdystaukoa, eikä sitä jakseta pitkään.
warning-only-viable-shared = { $vendor }: vain teitä palvelevasta asiakaspalvelijasta kertyisi { $implied } tunnilta, mutta tunti maksaa { $labour }. Hinta kestää vain, jos samat henkilöt palvelevat muitakin.
warning-better-by-claim = { $vendor }: tulos perustuu siihen, että toimittaja on lopulta parempi kuin oma tiimi nyt. Se on väite, jota ei ole osoitettu.
warning-own-better-by-claim = Oman tiimin tulos perustuu siihen, että tiimi kehittyy mitattua paremmaksi. Se on väite, jota ei ole osoitettu.

## Options

baseline = vertailukohta
options-label = { $months ->
    [one] Kustannukset, yksi kuukausi
   *[other] Kustannukset, { $months } kuukautta
}
ruler-title = Kaikki vaihtoehdot samalla asteikolla vertailukohtaan nähden
ruler-dearer = kalliimpi
ruler-cheaper = edullisempi

## Cumulative difference

difference-title = Kertynyt ero
difference-lead = Vertailukohtaan nähden. Nollan yläpuolella edullisempi.
difference-describe = Kertynyt ero omaan tiimiin kuukausittain: { $names }. Samat luvut ovat alla taulukossa.
fact-after = { $vendor }, lopussa
fact-ahead = Takaisinmaksu
fact-month = kuukausi { $month }
fact-never = ei tällä jaksolla
fact-before-start = ennen kuukautta 1
fact-at-once = kuukausi 1, heti
fact-tie = ei eroa
fact-deepest = Eniten jäljessä
fact-never-behind = ei koskaan jäljessä
fact-ramp-loss = Käynnistyksen tappio
fact-no-ramp-loss = ei lainkaan
fact-month-name = kuukausi { $month }, { $name }
cause-handover = molemmat tiimit työssä { $amount }
cause-handle-time = pidempi käsittely { $amount }
cause-repeats = toistuvat yhteydenotot { $amount }
cause-credits-and-minimum = sanktiot ja minimilaskutus { $amount }
cause-lost = menetetyt yhteydenotot { $amount }
cause-parallel-running = rinnakkaisajo { $amount }
cause-one-offs = kertamaksut { $amount }
cause-dip = tyytyväisyyden notkahdus { $amount }
chart-ahead = Takaisinmaksu: kuukausi { $month }
chart-dip = Käynnistyksen pohja { $amount }
phase-start = Käynnistys
phase-learn = Oppiminen
phase-settle = Vakiintuminen
phase-improve = Kehitys
show-table = Taulukko
column-month = Kuukausi

## Cost

cost-title = Kustannukset
cost-lead = { $months ->
    [one] Yksi kuukausi. Rivien summa on yhteissumma.
   *[other] { $months } kuukautta. Rivien summa on yhteissumma.
}
cost-total = Yhteensä
cost-present-value = Nykyarvona
cost-saving = Vertailukohtaan nähden
line-pay = Asiakaspalvelijoiden palkat
line-pay-above-contract = Sopimustunnit ylittävät tunnit
line-holiday-cost = Lomakulut palkan lisäksi
line-on-costs = Työnantajan sivukulut
line-supervision = Tiiminvetäjät
line-workplace = Toimitilat, lisenssit, puhelinratkaisu
line-evening = Iltalisä
line-night = Yölisä
line-saturday = Lauantailisä
line-sunday = Sunnuntaikorvaus
line-holiday = Arkipyhäkorvaus
line-recruiting = Rekrytointi
line-training = Uusien koulutus
line-slow-weeks = Uusien hitaat viikot
line-support = Resurssisuunnittelu, laatu, analytiikka
line-licences = Lisenssit ja puhelinratkaisu työpisteittäin
line-workplace-seats = Toimitilat työpisteittäin
line-it = Järjestelmät
line-management-and-hr = Johto ja HR
line-handling-beside = Yhteydenottoihin kuluva aika muun työn ohessa
line-lost-focus = Keskeytysten viemä keskittyminen
line-expert-time = Asiantuntijoiden yhteydenottoihin käyttämä aika
line-expert-time-saved = Asiantuntijoiden säästyvä aika
line-contact-fee = Maksu yhteydenotolta
line-minute-fee = Maksu käsittelyminuutilta
line-hour-fee = Maksu tunnilta
line-fte-fee = Maksu kokoaikaiselta työntekijältä
line-fte-fee-above-contract = Sopimuksen ylittävät kokoaikaiset
line-seat-fee = Maksu työpisteeltä
line-fixed-fee = Kiinteä kuukausimaksu
line-supplements = Lisät
line-missing-volume = Hyvitys volyymihaarukan alituksesta
line-minimum-top-up = Täydennys kuukausiminimiin
line-bonus = Bonus, odotettu
line-credits = Sanktiot, odotetut
line-pass-through = Läpilaskutus
line-one-off = Käynnistysmaksu ja muut kertamaksut
line-management = Sopimuksen hallinta
line-vendor-managers = Toimittajavastaavat
line-listening = Laatukuuntelu
line-travel = Matkat
line-parallel-running = Rinnakkaisajo
line-satisfaction-dip = Tyytyväisyyden notkahdus alussa
line-project = Projekti
line-knowledge-transfer = Osaamisen siirto
line-severance = Uudelleensijoitus ja irtisanomiskorvaukset
line-early-exit-fee = Korvaus ennenaikaisesta irtautumisesta
line-notice-fees = Irtisanomisajan maksut
line-rebuilding = Oman tiimin rakentaminen uudelleen
line-lost-contacts = Menetetyt yhteydenotot

## Service

service-title = Palvelu
service-lead = Jokainen kanava asetettuun tavoitteeseen nähden.
service-legend = Piste: taso. Viiva: tavoite. Rengas: alle tavoitteen. Asteikko 50–100 %.
service-level = Ajoissa, koko jaksolla
service-worst = Ajoissa, heikoin kuukausi
service-steady = Ajoissa, viimeinen kuukausi
service-answered = Vastattu ylipäätään
service-below = alle tavoitteen

## Steps

step-contacts = Yhteydenotot
step-contacts-summary = { $contacts } yhteydenottoa kuukaudessa, { $minutes } minuuttia kukin
step-team = Oma tiimi
step-team-summary = { $pay } tunnilta, ei-tuottava aika { $shrinkage }
step-quotes = Tarjoukset
step-quotes-summary-none = Ei vielä
step-service = Haluttu palvelu
step-service-summary = { $channel }: { $target } viimeistään { $seconds } sekunnissa
step-ramp = Käynnistys
step-ramp-summary = { $months ->
    [one] { $months } kuukausi
   *[other] { $months } kuukautta
}, alku { $from }

## Fields

field-scenario-name = Vertailun nimi
field-currency = Valuutta
field-currency-hint = Kolmikirjaiminen koodi, kuten EUR, SEK, NOK, DKK tai GBP.
field-start = Ensimmäinen kuukausi
field-start-hint = Vuosi ja kuukausi, kuten 2027-03.
field-horizon = Vertailtavat kuukaudet
field-discount-rate = Diskonttokorko
field-usable-idle = Odotusaika, jonka voi käyttää muuhun työhön
field-other-work = Muu hyödyllinen työ
field-channel-name = Kanava
field-contacts = Yhteydenottoja kuukaudessa
field-contacts-hint = Kaikki aukioloaikana saapuvat, vastatut ja vastaamattomat.
field-season = Kausivaihtelu
field-season-hint = Kukin kuukausi tavalliseen verrattuna: 1,2 on viidenneksen enemmän.
field-growth = Kasvu vuodessa
field-campaigns = Kampanjat
field-campaign-month = Kampanjan kuukausi
field-campaign-contacts = Kampanjan tuomat yhteydenotot
field-handle-time = Käsittelyaika
field-handle-time-hint = Puheaika, pito ja jälkityö, keskiarvo kaikista asiakaspalvelijoista.
field-resolution = Ratkaistu ensikontaktilla
field-repeats = Uusia yhteydenottoja yhtä ratkaisematonta kohti
field-opening = Aukioloajat
field-opening-hint = Alku–loppu puolen tunnin tarkkuudella, kuten 8–16 tai 8:30–16. Jätä suljettu päivä tyhjäksi.
field-opening-wanted = Toivotut aukioloajat
field-returns = Suljettuun linjaan soittaneet, jotka palaavat
field-returns-hint = He yrittävät uudelleen, kun linja seuraavan kerran avautuu; muut menetetään.
field-returns-over = Kuinka monen tunnin kuluessa
field-turns-to = He kirjoittavat kanavaan
field-turns-share = Soittajat, jotka kirjoittavat sen sijaan
field-closed-door = Kun linja on kiinni
field-lost-value = Menetetyn yhteydenoton arvo
field-lost-value-hint = Yhteydenotto, joka tulee linjan ollessa kiinni eikä palaa, tai johon ei vastata.
field-profile = Milloin yhteydenotot tulevat
profile-office = Toimistoaika, kaksi huippua päivässä
profile-evenings = Myös illat ja viikonloput
profile-round-the-clock = Ympäri vuorokauden
profile-measured = Tiedostosta { $file }: { $calls } puhelua
profile-measured-plain = Mitattu
field-at-once = Chatteja yhtä aikaa
field-overhead = Lisäaika kustakin muusta chatista
field-deadline-share = Vastattu määräajassa
field-deadline = Määräaika
field-offers = Mitä tarjotaan kanavittain
field-shared-multiple = Jaetun tiimin muu kuorma, omaan verrattuna
field-shared-erlangs = Jaetun tiimin muu kuorma
field-target = Ajoissa vastatut
field-answer-within = Ajoissa tarkoittaa enintään
field-patience = Asiakkaiden keskimääräinen kärsivällisyys
field-patience-hint = Kuinka kauan he keskimäärin odottavat ennen kuin luovuttavat.
field-abandonment-limit = Luovuttaneita enintään
field-redial = Luovuttaneet, jotka yrittävät uudelleen
field-redial-hint = Heidän yhteydenottonsa ovat jo mukana määrässä; muut menetetään.
field-occupancy-cap = Suurin käyttöaste
field-occupancy-cap-hint = Osuus ajastaan, jonka asiakaspalvelijat saavat käyttää yhteydenottoihin.
field-minimum-agents = Asiakaspalvelijoita aukioloaikana vähintään
field-hourly-pay = Tuntipalkka
field-holiday-cost = Lomakulut palkan lisäksi
field-on-costs = Työnantajan sivukulut
field-shrinkage = Poissaolo- ja muu ei-tuottava aika (shrinkage)
field-shrinkage-hint = Lomat, sairauspoissaolot, tauot, koulutus ja palaverit yhteensä.
field-schedule-loss = Työvuorohukka
field-schedule-loss-hint = Kokonaisten työvuorojen tuoma ylimiehitys.
field-weekly-hours = Kokoaikainen työviikko
field-span = Asiakaspalvelijoita tiiminvetäjää kohti
field-leader-pay = Tiiminvetäjän kuukausipalkka
field-workplace = Toimitilat, lisenssit, puhelinratkaisu
field-contracted-hours = Sopimustunteja työpäivässä
field-premium = Korotus sopimustunnit ylittävistä tunneista
field-premium-hint = Vuoden sopimustunnit valitaan niin, että kustannus on pienin: ylittävä tarve maksetaan korotettuna, alittavakin maksetaan.
field-pay-index = Palkkojen ja kulujen nousu vuodessa
field-supplement-hours = Lisän kellonajat
field-supplement = Lisä
field-supplement-order = Mikä lisä on ensisijainen
field-shifts = Sallitut työvuorot
field-shrinkage-in-office = Ei-tuottava aika työpaikalla
field-minimum-team = Pienin tiimi
field-leavers = Korvattavat lähtijät
field-recruiting-cost = Yhden rekrytoinnin hinta
field-training-weeks = Koulutus ennen ensimmäistä yhteydenottoa
field-new-handle-time = Uuden käsittelyaika kokeneeseen verrattuna
field-slow-weeks = Kuinka kauan uudet ovat hitaampia
field-support-per-agent = Resurssisuunnittelu, laatu ja analytiikka asiakaspalvelijaa kohti
field-support-pay = Heidän kuukausipalkkansa
field-licences-per-seat = Lisenssit ja puhelinratkaisu työpistettä kohti
field-workplace-per-seat = Toimitilat työpistettä kohti
field-seats = Työpisteet
field-it-per-month = Järjestelmät
field-management-per-fte = Johto ja HR asiakaspalvelijaa kohti
field-avoidable-pay = Palkat voivat pienentyä sopimuskuukaudesta
field-avoidable-supervision = Tiiminvetäjiä voi vähentää sopimuskuukaudesta
field-avoidable-support = Suunnittelua ja laatutyötä voi vähentää sopimuskuukaudesta
field-avoidable-licences = Lisenssejä voi vähentää sopimuskuukaudesta
field-avoidable-workplace = Toimitiloja voi vähentää sopimuskuukaudesta
field-avoidable-it = Järjestelmiä voi vähentää sopimuskuukaudesta
field-avoidable-management = Johtoa ja HR:ää voi vähentää sopimuskuukaudesta
field-heads = Kokoaikaiset työntekijät
field-yearly-cost = Tiedossa oleva vuosikustannus
field-people-present = Paikalla olevat, jotka vastaavat muun työn ohessa
field-busy-share = Osuus ajasta, jolloin he eivät voi vastata
field-lost-focus = Keskittymisen menetys jokaisen yhteydenoton jälkeen
field-hourly-cost = Heidän tuntinsa hinta
field-routine-share = Rutiiniyhteydenotot, jotka päätyvät asiantuntijoille
field-expert-minutes = Asiantuntijan aika yhteen yhteydenottoon
field-escalation-share = Niistä asiantuntijoille palautuu
field-better-from = Parempi kuukaudesta
field-better-handle-time = Oma käsittelyaika siitä alkaen, mitattuun verrattuna
field-better-resolution = Oma ratkaisuprosentti siitä alkaen, mitattuun verrattuna
field-baseline = Vertailukohta
field-vendor = Toimittaja
field-price = Hinta
field-price-per = Hinnoitteluperuste
price-per-contact = vastattu yhteydenotto
price-per-contact-offered = saapunut yhteydenotto
price-per-minute = käsittelyminuutti
price-per-hour = tuottava tunti
price-per-fte = kokoaikainen, kuukausi
price-per-month = kuukausi (kiinteä)
price-per-seat = työpiste, kuukausi
price-per-minute-hint = Jälkityö sisältyy.
price-per-hour-hint = Käytössänne olevat asiakaspalvelijat odotusaikoineen; miehitys tavoitteenne mukaan.
field-billing-step = Laskutustarkkuus
field-in-office-shrinkage = Toimittajan ei-tuottava aika työpaikalla
field-hours-per-fte = Kokoaikaisen tuottavat tunnit kuukaudessa
field-fte-step = Kokoaikaisten laskutustarkkuus
field-price-channels = Kanavat
field-tiers = Portaat
field-tier-above = Kun määrä on yli
field-band = Volyymihaarukka
field-band-agreed = Sovittu volyymi kuukaudessa
field-band-width = Haarukka kumpaankin suuntaan
field-band-above = Hinta haarukan yläpuolella
field-band-missing = Hyvitys kustakin haarukan alle jäävästä
field-volume-minimum = Pienin laskutettava volyymi kuukaudessa
field-supplements = Lisät
field-valid-from = Ensimmäinen sopimuskuukausi
field-valid-until = Viimeinen sopimuskuukausi
field-one-offs = Kertamaksut
field-one-off-month = Kuukausi
field-one-off-amount = Summa
field-index-from = Hinnat nousevat ensi kerran sopimuskuukautena
field-monthly-minimum = Kuukausiminimi
field-bonuses = Bonukset
field-credits = Sanktiot
field-credits-from = Bonukset ja sanktiot sopimuskuukaudesta
field-clause-channel = Kanava, jota lupaus koskee
field-clause-spread = Kuukauden palvelutason hajonta
field-clause-cap = Enintään, osuutena maksusta
field-clause-tiers = Palvelutasot
field-clause-level = Palvelutaso
field-clause-share = Osuus maksusta
field-vendor-currency = Tarjouksen valuutta
field-exchange-rate = Vaihtokurssi
field-vat-rate = Arvonlisävero
field-vat-not-deductible = Vähennyskelvoton osuus verosta
field-pass-through = Läpilaskutus kuukaudessa
field-set-up-fee = Käynnistysmaksu
field-set-up-fee-hint = Maksetaan kerran; mikään korotus, minimi tai sanktio ei koske sitä.
field-quote-index = Hintojen nousu vuodessa
field-index-hint = Kuukaudesta 13, sitten 12 kuukauden välein.
field-management = Sopimuksen hallinta
field-management-hint = Oma kustannuksenne siitä, osuutena maksusta.
field-labour-cost = Mitä asiakaspalvelijan tunti maksaa toimittajalle
field-silent-on = Mitä tarjous ei kerro
field-scorecard = Pisteytys
field-trial-months = Pilotin kesto
field-agreement = Mitä toimittajalle siirtyy
field-only-months = Vain näinä kalenterikuukausina
field-go-live = Käynnistyskuukausi
field-handover = Siirtyneen työn osuus kuukausittain
field-term = Sopimuskausi
field-notice = Irtisanomisaika
field-opt-out = Ensimmäinen kuukausi, jona voi irtautua maksutta
field-ends-with = Kuukausi, johon lopetatte sopimuksen
field-routine-scope = Rutiiniyhteydenottojen osuus
field-routine-handle-time = Niiden käsittelyaika kaikkiin verrattuna
field-routine-resolution = Niiden ratkaisuprosentti kaikkiin verrattuna
field-overflow-fewer = Omia asiakaspalvelijoita vähemmän kuin tavoite vaatii
field-overflow-times = Oman tiimin koko tavoitteen vaatimaan verrattuna
field-exit-fee = Korvaus ennenaikaisesta irtautumisesta
field-managers = Toimittajavastaavat
field-manager-cost = Yhden toimittajavastaavan kustannus
field-listening-hours = Laatukuuntelu
field-listening-cost = Kuuntelutunnin kustannus
field-travel = Matkat
field-parallel-running = Rinnakkaisajo kuukausittain
field-dip-per-contact = Tyytyväisyyden notkahduksen hinta
field-dip-months = Notkahduksen kesto
field-own-one-offs = Omat kertakustannukset
field-ramp-ends = Vaihe päättyy kuukauteen
field-ramp-handle-time = Käsittelyaika omaan verrattuna
field-ramp-resolution = Ratkaisuprosentti omaan verrattuna
ramp-shape = Vaiheesta seuraavaan
ramp-shape-stepped = portaittain
ramp-shape-linear = tasaisesti
ramp-shape-s-curve = aluksi ja lopuksi hitaasti
ramp-shape-exponential = aluksi nopeasti
better-by = Lopulta omaa tiimiä parempi
better-by-unsaid = ei vielä kerrottu
better-by-claim = väitetty
better-by-evidence = osoitettu
give-better = Laske sama parannus myös omalle tiimille
better-given = Oma tiimi tulee yhtä hyväksi samasta kuukaudesta alkaen.
own-better-by = Kehittyminen on
ramp-of = Käynnistys: { $vendor }

## Units

unit-percent = %
unit-percent-a-year = % vuodessa
unit-per-hour = { $currency }/h
unit-per-call = { $currency }/yhteydenotto
unit-per-minute = { $currency }/min
unit-per-month = { $currency }/kk
unit-per-fte-month = { $currency }/htv/kk
unit-per-seat-month = { $currency }/työpiste/kk
unit-per-counted = { $currency }/kpl
unit-seats = työpistettä
unit-counted = kuukaudessa
unit-calls-per-month = yhteydenottoa
unit-hours = h
unit-hours-a-week = h/vko
unit-seconds = s
unit-minutes-per-call = min/yhteydenotto
unit-minutes-per-hour = min/h
unit-weeks = viikkoa
unit-months = kk
unit-people = henkilöä
unit-erlangs = erlangia
unit-factor = ×

## Sources and problems

allowed = Sallittu { $min }–{ $max }.
start-published = Lähtöarvo { $value }: { $source }, { $year }.
start-weak = Lähtöarvo { $value } (heikko: myyjän sivulta): { $source }, { $year }.
start-assumption = Lähtöarvo { $value } (oletus): { $source }.
read-as = Luettiin: { $number }.
wrong-range = { $label }: sallittu { $min }–{ $max }; kirjoitettu { $found }.
wrong-number = { $label }: tarvitaan luku; kirjoitettu ”{ $found }”. Kirjoita numeroin, kuten 12,5.
wrong-number-empty = { $label }: kenttä on tyhjä. Kirjoita luku numeroin, kuten 12,5.
wrong-whole = { $label }: tarvitaan kokonaisluku; kirjoitettu { $found }.
wrong-empty = { $label }: kenttä on tyhjä. Kirjoita vähintään yksi merkki.
wrong-long = { $label }: merkkejä on { $found }; enintään { $max } mahtuu.
wrong-month = ”{ $found }” ei ole kuukausi ajalta 2000-01 – 2099-12. Kirjoita vuosi ja kuukausi, kuten 2027-03.
wrong-currency = ”{ $found }” ei ole valuuttakoodi. Kirjoita kolme isoa kirjainta, kuten EUR.
wrong-hours = ”{ $found }” ei ole aukioloaika. Kirjoita alku–loppu puolen tunnin tarkkuudella saman päivän sisällä, kuten 8–16, tai jätä tyhjäksi.
wrong-never-open = Suljettu kaikkina seitsemänä päivänä. Avaa ainakin yksi.
wrong-profile = Näinä aukioloaikoina ei tule yhteydenottoja. Pidennä aukioloaikoja tai valitse toinen viikko.
wrong-more-turn-than-write = Noin { $turned } yhteydenottoa tulisi kirjallisena, koska linja oli kiinni, mutta niitä laskettiin vain { $measured }. Pienennä kirjoittavien osuutta tai suurenna volyymia.
wrong-shares = { $label }: palaavien kanssa yhteensä { $found }; enintään 100 % on mahdollista.
wrong-longer = { $label } on osa käsittelyaikaa ja saa olla enintään { $max } s.
wrong-missing = { $label }: tieto puuttuu. Sitä tarvitaan puhelin- ja chat-kanavissa.
wrong-unfitting = { $label }: ei kuulu tällaiseen kanavaan. Jätä pois.
wrong-no-such-channel = Valittavana ei ole kanavaa ”{ $found }”. Nämä ovat: { $names }.
wrong-baseline = Vertailukohtaa ei ole vielä kuvattu. Kuvaa se kohdassa Oma tiimi tai vertaa tavoitteen mukaan miehitettyyn tiimiin.
wrong-named-twice = Nimi ”{ $found }” on käytössä kahdesti. Anna kullekin oma nimi.
wrong-count = { $label }: sallittu määrä on { $min }–{ $max }.
wrong-too-little-seen = Vain { $seen } yhteydenotoista osuu nykyisiin aukioloaikoihin, joten muut olisivat arvaus; tarvitaan { $least }. Pidennä aukioloaikoja tai valitse toinen viikko.
wrong-repeats = Näillä arvoilla jokainen yhteydenotto toisi ainakin yhden lisää, loputtomiin. Pienennä uusien yhteydenottojen määrää tai suurenna ensikontaktilla ratkaistujen osuutta.
wrong-phases = Vaihe ei voi päättyä ennen edellistä.
wrong-in-office = Ei-tuottava aika työpaikalla on osa kaikkea poissaolo- ja muuta ei-tuottavaa aikaa: enintään { $all }.
wrong-supplement-hours = ”{ $found }” ei ole lisän kellonaika. Kirjoita alku–loppu puolen tunnin tarkkuudella, kuten 18–23 tai 22–6.
wrong-evening-meets-night = Ilta ({ $evening }) ja yö ({ $night }) menevät päällekkäin. Päätä toinen siihen, mistä toinen alkaa.
wrong-supplement-order = Nimeä ilta, yö, lauantai, sunnuntai ja arkipyhä kukin kerran, ensisijainen ensin.
wrong-shifts = Näistä työvuoroista ei saa suunnitelmaa. Kirjoita tunnit puolen tunnin tarkkuudella, loppu alun jälkeen ja tauot, jotka mahtuvat vuoroihinsa.
wrong-no-handover = Omien aukioloaikojen ulkopuoliset tunnit ja ylivuoto siirtyvät kerralla. Poista siirron osuudet.
wrong-nothing-left = Näitä yhteydenottoja on liikaa tai ne ovat liian erilaisia: muille ei jäisi mitään. Pienennä osuutta tai kertoimia.
wrong-hours-do-not-cover = Kanava { $channel }: toimittajan aukioloaikojen on katettava omanne joka päivä. Laajenna niitä.
wrong-overflow-needs-team = Ylivuoto edellyttää omaa tiimiä. Valitse toinen rajaus tai vertaa omaan tiimiin.
wrong-better-unsaid = { $found } on pysyvästi parempi kuin oma tiimi nyt. Valitse alta, onko se väitetty vai osoitettu, tai kirjoita 1.
wrong-overflow-from-better = Ylivuotoa ei voi laskea, kun oma tiimi kehittyy mitattua paremmaksi. Valitse toinen rajaus tai jätä oman tiimin kehittyminen pois.
wrong-scorecard = Pisteytys ei täsmää. Painojen summa on 100 %, kukin kriteeri on kerran ja pisteet ovat 0–5.
wrong-nothing-to-scale = Tiedossa oleva kustannus jaetaan lasketun mukaan, joten tuntipalkan on oltava vähintään { $least }.
wrong-load = Ruuhkaisimmassa puolituntisessa tarvittaisiin yhtä aikaa yli { $max } asiakaspalvelijaa ({ $erlangs } erlangia). Pienennä yhteydenottojen määrää tai käsittelyaikaa tai pidennä aukioloaikoja.
wrong-tiers = Portaan raja { $found } tulee rajan { $before } jälkeen. Kirjoita kukin raja kerran, nousevassa järjestyksessä ja yli 0.
wrong-minimum-beyond-tiers = Laskutettava vähimmäismäärä on { $minimum }, joten muut kuin viimeinen porras, yli { $last }, eivät koskaan tulisi käyttöön. Pienennä minimiä tai poista portaat.
wrong-band-above = Hinta haarukan yläpuolella puuttuu. Kirjoita se, vaikka se olisi sama kuin haarukassa.
wrong-beside-band = { $modifier }: haarukkahinnassa niitä ei ole. Pidä vain toinen.
wrong-counts-nothing = { $modifier }: kiinteässä kuukausihinnassa niitä ei ole, koska siinä ei lasketa määriä.
wrong-amount-without-hours = Summa tunnilta sopii vain tuntihintaan. Kirjoita osuus hinnasta.
wrong-rate-within-currency = Vertailunkin valuutta on { $currency }, joten kurssi on 1; kirjoitettu { $found }.
wrong-ends-before = Kuukausi { $until } on ennen ensimmäistä, joka on { $from }. Kirjoita myöhempi tai jätä avoimeksi.
wrong-levels-rising = Palvelutason { $before } jälkeen tulee { $found }. Bonuksessa tasot ovat nousevassa järjestyksessä, kukin kerran.
wrong-levels-falling = Palvelutason { $before } jälkeen tulee { $found }. Sanktioissa tasot ovat laskevassa järjestyksessä, kukin kerran.

## Quotes

add-quote = Lisää tarjous
new-quote-name = Tarjous { $number }
remove-quote = Poista { $vendor }
add-price = Lisää hintarivi
remove-price = Poista hintarivi { $number }
price-line = Hintarivi { $number }

## Schedule loss from shifts

shifts-lead = Työvuorohukan voi laskea: kokonaiset työvuorot, jotka kattavat kiireisimmän kuukauden tavallisen viikon. Käytössä ovat maan tavalliset työvuorot, ellei tiedosto nimeä muita. Tulos korvaa yllä olevan luvun.
shifts-compute = Laske työvuoroista
shifts-stop = Keskeytä
shifts-starting = Lasketaan, montako tarvitaan milloinkin …
shifts-planning = Suunnitellaan työvuoroja, vaihe { $done }/{ $of } …
shifts-planned = Kokonaisten työvuorojen ylimiehitys kuukaudessa { $month } on { $loss }. Se on nyt työvuorohukka.
shifts-inputs = Korjaa ensin merkityt kentät.
shifts-too-many = Yhtä aikaa tarvitaan yli { $max } asiakaspalvelijaa: liikaa suunniteltavaksi.
shifts-out-of-reach = Mikään sallittu työvuoro ei yllä tähän aikaan, jolloin vastaajia tarvitaan: { $day } { $from }–{ $to }.
shifts-no-plan = Suunnitelmaa ei löytynyt.

## Call log

log-title = Aloita puhelulokista
log-lead = CSV-tiedosto puhelinjärjestelmästä, yksi puhelu riviä kohti. Se luetaan tässä eikä lähde mihinkään.
log-choose = Valitse tiedosto
log-drop = tai pudota se tähän
log-sample = Kokeile esimerkkilokilla
log-reading = Luetaan tiedostoa …
log-understood = Tiedoston { $file } sisältö
log-volume = { $contacts } puhelua { $days } päivässä, { $first } – { $last }: noin { $month } kuukaudessa.
log-handle-time = Puhelu kestää keskimäärin { $seconds } sekuntia ({ $columns }; { $measured } puhelua).
log-no-after-call = Jälkityö ei ole mukana. Lisää se alla käsittelyaikaan, jos sitä tehdään.
log-no-handle-time = Yhdenkään puhelun kestoa ei voi lukea, joten käsittelyaika pysyy ennallaan.
log-answered = Vastattu { $rate } ({ $answered } puhelua).
log-answered-durations = Lokissa ei ole saraketta vastatuille; vastatuiksi katsottiin puhelut, joilla on kesto.
log-answered-all = Lokissa ei ole saraketta vastatuille; jokaisella puhelulla on kesto, joten kaikki katsottiin vastatuiksi. Jos loki sisältää vain vastatut, volyymi on liian pieni.
log-wait = Vastatut odottivat keskimäärin { $seconds } sekuntia.
log-hours = Auki: { $hours }
log-profile = Milloin puhelut tulevat, päivittäin ja puolitunneittain
log-date-year-first = Päivämäärät luettiin muodossa vuosi-kuukausi-päivä.
log-date-day-first = Päivämäärät luettiin muodossa päivä-kuukausi-vuosi.
log-date-month-first = Päivämäärät luettiin muodossa kuukausi-päivä-vuosi.
log-date-assumed = Päivämääristä ei näe, onko päivä vai kuukausi ensin; ne luettiin muodossa päivä-kuukausi-vuosi. Tarkista, että yllä oleva ajanjakso on oikea.
log-columns = Käytetyt sarakkeet: { $columns }.
log-unused = Käyttämättä: { $columns }.
log-skipped = Rivit, joita ei lasketa tai ei kaikkeen
log-skipped-date = { $rows } ilman luettavaa päivämäärää, ensimmäinen rivillä { $line } (”{ $example }”)
log-skipped-time = { $rows } ilman luettavaa kellonaikaa, ensimmäinen rivillä { $line } (”{ $example }”)
log-skipped-outbound = { $rows } muuta kuin saapuvaa puhelua, ensimmäinen rivillä { $line }
log-skipped-quote = { $rows } riviä lainausmerkin jälkeen, jota ei suljeta, rivillä { $line }
log-skipped-answer = { $rows } ei kerro, vastattiinko, ensimmäinen rivillä { $line } (”{ $example }”); pääteltiin kestosta
log-skipped-no-duration = { $rows } vastattua ilman kestoa, ensimmäinen rivillä { $line }; lasketaan vain volyymiin
log-skipped-duration = { $rows } ilman luettavaa kestoa, ensimmäinen rivillä { $line } (”{ $example }”); lasketaan vain volyymiin
log-skipped-wait = { $rows } ilman luettavaa odotusaikaa, ensimmäinen rivillä { $line } (”{ $example }”)
log-use = Käytä näitä lukuja
log-discard = Hylkää
log-used = Tiedoston { $file } luvut ovat käytössä: volyymi, käsittelyaika, aukioloajat ja milloin puhelut tulevat.
log-failed = Tiedostoa { $file } ei voi käyttää.
log-error-empty = Tiedosto on tyhjä. Valitse toinen vienti.
log-error-large = Koko on { $size } Mt; enintään { $limit } Mt luetaan. Vie lyhyempi ajanjakso.
log-error-spreadsheet = Tämä on työkirja. Avaa se taulukko-ohjelmassa ja tallenna CSV-muotoon.
log-error-not-text = Tämä ei ole tekstiä eikä taulukko. Valitse CSV-tiedosto, yksi puhelu riviä kohti.
log-error-columns = Tarvittava sarake puuttuu.
log-error-needs-moment = Etsittiin saraketta, joka kertoo puhelun alun: { $headers } …
log-error-needs-date = Kellonaika on, mutta päivämäärä puuttuu. Etsittiin: { $headers } …
log-error-needs-time = Päivämäärä on, mutta kellonaika puuttuu. Etsittiin: { $headers } …
log-error-needs-duration = Etsittiin saraketta, joka kertoo puhelun keston: { $headers } …
log-error-found = Löytyi: { $headers }.
log-error-found-none = Otsikoita ei löytynyt.
log-error-mend = Vaihda jonkin otsikon nimeksi yksi näistä ja yritä uudelleen.
log-error-rows = Rivejä on { $rows }, eikä yhdelläkään ole luettavaa päivämäärää ja kellonaikaa.
log-error-unreadable = Selain ei voinut lukea tiedostoa. Valitse se uudelleen.
log-error-worker = Tiedoston lukeminen ei käynnistynyt. Lataa sivu uudelleen ja yritä taas.

cost-ask = Valuutta: { $currency }. Valitse luku, niin näet, mistä se tulee.
group-people = Henkilöstö
group-contract = Sopimus
group-your-side = Oma osuus
why-label = { $amount }: miksi?
why-title = { $line }, { $option }: miksi { $amount }?
why-fold = Piilota
why-this-month = Tässä kuussa
why-whole-time = { $count ->
    [one] Koko jaksolla, { $count } kuukausi
   *[other] Koko jaksolla, { $count } kuukautta
}
why-change = Muuta
why-change-label = Muuta: { $field }
month-zero = Kuukausi 0


quantity-productive-hours = Asiakaspalvelijoiden läsnäolotunnit
quantity-contracted-per-day = Sopimustunnit työpäivässä
quantity-working-days = Kuukauden työpäivät
quantity-hours-above-contract = Sopimustunnit ylittävät tunnit
quantity-pay-index = Palkkojen ja kustannusten nousu tähän asti
quantity-pay = Palkat
quantity-pay-and-holiday-cost = Palkat ja lomakustannus
quantity-full-time-per-day = Kokoaikaiset tunnit työpäivässä
quantity-worked-hours = Lisään oikeuttavat työtunnit
quantity-months-a-year = Kuukausia vuodessa
quantity-slow-share = Hitauteen menevä osuus siitä
quantity-support-pay = Suunnittelun ja laadun kuukausipalkka
quantity-remaining-share = Itselle jäävä osuus
quantity-scaled-to-known-cost = Suhteutus tunnettuun kustannukseen
quantity-minutes-an-hour = Minuutteja tunnissa
quantity-routine-of-these = Asiantuntijoille päätyvien rutiiniyhteydenottojen osuus näistä
quantity-escalated-time = Asiantuntijoiden aika palautuvaan työhön
quantity-expert-time = Asiantuntijoiden aika ilman toimittajaa
quantity-answered-contacts = Vastatut yhteydenotot
quantity-handled-minutes = Käsittelyminuutit
quantity-quote-index = Hintojen nousu tähän asti
quantity-fee = Maksu toimittajalle
quantity-lost-contacts = Menetetyt yhteydenotot
quantity-displaced-cost = Siirretyn työn oma kustannus
quantity-parallel-share = Rinnakkain jatkuva osuus
quantity-exit-cost = Irtautumisen kustannus
quantity-offered-contacts = Saapuneet yhteydenotot
quantity-talk-minutes = Puheminuutit
quantity-attention-minutes = Huomiominuutit
quantity-billed-minutes = Laskutetut minuutit
quantity-logged-in-hours = Tunnit kirjautuneena
quantity-contracted-hours = Sopimustunnit
quantity-full-time-staff = Laskutetut kokoaikaiset
quantity-full-time-staff-above = Sopimuksen ylittävät kokoaikaiset
quantity-billed-volume = Laskutettu volyymi
quantity-tier-border = Portaan raja
quantity-band-edge = Haarukan reuna
quantity-expected-bonus = Odotettu bonus
quantity-expected-credit = Odotettu sanktio
quantity-one-off = Kertamaksu
quantity-vat = Vähennyskelvoton arvonlisävero
quantity-manager-cost = Yhden toimittajavastaavan kustannus
unit-minutes = min
unit-contacts = yhteydenottoa
unit-per-contact = { $currency }/yhteydenotto
unit-fte = htv


by-month-title = Kustannukset kuukausittain
by-month-lead = Lajeittain päällekkäin. Kuukausi 0 on ennen ensimmäistä.
by-month-describe = Pylväät kertovat kuukauden kustannuksen lajeittain: { $option }. Alla olevassa taulukossa ovat samat luvut.
choose-option = Vaihtoehto
month-shown = Näytettävä kuukausi


units-title = Rinnakkain
units-lead = Kaikki vaihtoehdot samoissa yksiköissä hinnoittelusta riippumatta.
units-steady = { $months ->
    [one] Toistuvat kustannukset, viimeinen kuukausi
   *[other] Toistuvat kustannukset, viimeiset { $months } kuukautta
}
units-term = Kaikki, koko jaksolla
units-contact = Vastattu yhteydenotto
units-issue = Ratkaistu asia
units-minute = Käsittelyminuutti
units-hour = Asiakaspalvelijan läsnäolotunti
units-fte = Henkilötyökuukausi
units-implied = Maksu asiakaspalvelijan tuntia kohti
units-only-shared = tunti maksaa { $labour }: kannattaa vain jaettuna
units-to-vendor = Toimittajalle menevät yhteydenotot
units-fewer = Omia asiakaspalvelijoita vähemmän


loss-title = Käynnistyksen tappio syittäin
loss-lead = Mitä käynnistys maksaa enemmän kuin samat kuukaudet vakiintuneina.
loss-handover = Molemmat tiimit työssä
loss-handle-time = Pidempi käsittely
loss-repeats = Toistuvat yhteydenotot
loss-credits-and-minimum = Sanktiot ja minimi
loss-lost-contacts = Menetetyt yhteydenotot
loss-one-offs = Kertamaksut
loss-until = Laskettu kuukauteen
trial-title = Mitä pilotti näyttäisi
trial-lead = Toistuvista kustannuksista säästyy keskimäärin kuukaudessa vertailukohtaan nähden.
trial-months = { $months ->
    [one] { $months } kuukauden pilotti
   *[other] { $months } kuukauden pilotti
}
trial-second-year = Toinen vuosi, kuukaudet 13–24
trial-steady = Viimeiset kuukaudet, enintään kaksitoista
trial-each = ratkaistua asiaa kohti
trial-looks-dearer = Pilotti johtaisi harhaan: { $vendor } näyttää kalliimmalta kuin vakiintuneena on.
trial-looks-cheaper = Pilotti johtaisi harhaan: { $vendor } näyttää edullisemmalta kuin vakiintuneena on.
trial-agrees = { $vendor }: pilotti ei osoita päinvastaiseen suuntaan kuin kuukaudet, joita se edustaa.


exit-title = Mitä irtautuminen maksaisi
exit-lead = Sopimuskuukausittain. Kertamaksut on joka tapauksessa menetetty, ja ne esitetään erikseen.
exit-describe = Pylväät kertovat irtautumisen kustannuksen sopimuskuukausittain ja lajeittain: { $vendor }. Alla olevassa taulukossa ovat samat luvut.
exit-cash = Maksettavaa
exit-sunk = Jo menetetty, kertamaksut
exit-contract-month = Sopimuskuukausi { $month }


rates-title = Milloin ero kääntyy ja mitä se tuottaa
rates-lead = Vertailukohtaan nähden, verrattavilla kuukausilla.
run-rate-tie = { $option }: toistuvat kustannukset ovat samat joka kuukausi.
run-rate-from = { $option }: kuukausitasolla edullisempi alkaen kuukaudesta { $month }.
run-rate-from-dearer = { $option }: kuukausitasolla edullisempi alkaen kuukaudesta { $month }, kokonaisuutena. Joinakin kuukausina se on taas kalliimpi ({ $dearer }), ja aiemmat kuukaudet kattavat sen.
run-rate-seen = { $months ->
    [one] Siitä nähdään vain { $months } kuukausi.
   *[other] Siitä nähdään vain { $months } kuukautta.
}
run-rate-never = { $option }: toistuvat kustannukset eivät pysyvästi alene tällä jaksolla.
irr-no-sign = Tuottoastetta ei ole: se ei ole välillä kalliimpi ja välillä edullisempi.
irr-none = Tuottoastetta ei ole välillä −99 % ja 1 000 % vuodessa.
irr-one = Tuottoaste vuodessa: { $rate }.
irr-several = Tuottoasteita on useita ({ $rates } vuodessa), joten mikään niistä ei kerro, kuinka hyvä se on.
irr-above = Tuottoaste on yli 1 000 % vuodessa.


service-target-live = Tavoite { $target } viimeistään { $seconds } sekunnissa
service-target-deferred = Tavoite { $target } viimeistään { $hours } tunnissa
service-wait = Keskimääräinen odotusaika
service-occupancy = Käyttöaste
service-coverage = Aukioloaikana tulevat
service-lost = Menetetyt yhteydenotot
service-state = Pysyykö perässä?
state-settled = kyllä
state-overloaded = { $agents ->
    [one] ei: jonot kasvavat rajatta; pahimmasta puolituntisesta puuttuu { $agents } henkilö
   *[other] ei: jonot kasvavat rajatta; pahimmasta puolituntisesta puuttuu { $agents } henkilöä
}
state-backlog = { $agents ->
    [one] ei: työ kertyy rajatta; kaikkina aukiolotunteina puuttuu { $agents } henkilö
   *[other] ei: työ kertyy rajatta; kaikkina aukiolotunteina puuttuu { $agents } henkilöä
}
state-out-of-reach = määräaika ei ole saavutettavissa: parhaimmillaan { $best } ajoissa millä tahansa henkilömäärällä
state-allows = määräaika ei ole saavutettavissa: parhaimmillaan { $best } ajoissa millä tahansa henkilömäärällä; pidettävissä olisi { $hours } tuntia


silence-title = Mitä tarjoukset eivät kerro
silence-lead = Mitä sijaan otetut arvot lisäävät nykyarvona: kysy ennen allekirjoitusta.
score-lead = Mitä raha ei kerro, asteikolla 0–5.
score-average = Painotettu keskiarvo
score-share = Pisteytetty paino
score-out = Ehdoton vaatimus ei täyty


week-title = Viikko
week-lead = Yhteydenottotarve keskimääräisenä päivänä ja kuka on auki.
week-describe = Yhteydenottotarve päivittäin ja puolitunneittain, kanava { $channel }: vahvempi sävy on enemmän. Viivat kertovat, kuka on auki. Alla olevassa taulukossa ovat samat luvut.
week-lead-agents = { $option }: asiakaspalvelijoita paikalla, kaikki kanavat yhteensä. Viivat kertovat, kuka on auki.
week-lead-prices = { $option }: puolituntisten hinnat, kaikki kanavat yhteensä. Viivat kertovat, kuka on auki.
week-shades = Mitä sävyt kertovat
week-shade-contacts = Yhteydenottotarve
week-shade-agents = Asiakaspalvelijoita paikalla
week-shade-prices = Puolituntisen hinta
week-describe-agents = Paikalla olevat asiakaspalvelijat päivittäin ja puolitunneittain, vaihtoehdon kaikki kanavat yhteensä: vahvempi sävy on enemmän. Viivat kertovat, kuka on auki.
week-describe-prices = Puolituntisten hinnat päivittäin, vaihtoehdon kaikki kanavat yhteensä: vahvempi sävy on kalliimpi. Viivat kertovat, kuka on auki.
week-agents = asiakaspalvelijoita kaikissa kanavissa: { $agents }
week-shown = Näytettävä puolituntinen
week-contacts = yhteydenottotarve { $contacts }
week-open = auki: { $options }
week-nobody = kukaan ei ole auki
week-price = Hinnoittele tunnit
week-pricing = Hinnoitellaan tunteja …
week-priced = Hinnat yhdelle päivälle ({ $month }), vaihtoehto { $option }, ikään kuin käynnistys olisi jo kauan sitten ohi. Auki oleva puolituntinen: mitä sulkeminen säästää. Suljettu: mitä avaaminen maksaa. Henkilö-, työpiste- ja kuukausikustannukset eivät ole mukana.
week-closing-saves = sulkeminen säästää { $price }
week-closing-costs = sulkeminen maksaa { $price }
week-opening-costs = avaaminen maksaa { $price }
week-opening-saves = avaaminen säästää { $price }
week-only-a-part = Tämä tarjous kattaa vain osan työstä, joten sen tunneilla ei ole omaa hintaa.
week-no-prices = Tunteja ei voitu hinnoitella.
week-time = Aika
week-set-hint = Oman tiimin aukioloaikoja voi muuttaa vetämällä puolituntisten yli tai merkitsemällä ne Vaihto- ja nuolinäppäimillä ja painamalla Enter. Suljetusta alkaen ne avautuvat, avoimesta alkaen sulkeutuvat; päivässä on yksi yhtenäinen aukioloaika.
week-set-now = Oman tiimin aukioloajat nyt, kanava { $channel }: { $hours }
week-whole-day = Näytä koko vuorokausi

role-date = päivämäärä
role-time = kellonaika
role-timestamp = päivämäärä ja kellonaika
role-answered = vastattu
role-abandoned = luovuttanut
role-direction = suunta
role-handle-time = käsittelyaika
role-talk = puheaika
role-duration = puhelun kesto
role-hold = pitoaika
role-after-call = jälkityö
role-wait = odotusaika

weekday-monday = maanantai
weekday-tuesday = tiistai
weekday-wednesday = keskiviikko
weekday-thursday = torstai
weekday-friday = perjantai
weekday-saturday = lauantai
weekday-sunday = sunnuntai
weekday-closed = suljettu
public-holiday = arkipyhä

field-country = Arkipyhät maan mukaan
country-none = ei mitään
country-finland = Suomi
country-sweden = Ruotsi
country-norway = Norja
country-denmark = Tanska
country-germany = Saksa
country-united-kingdom = Yhdistynyt kuningaskunta

## Inputs: beginning, going back

begin-title = Aloita esimerkistä tai tyhjästä
begin-lead = Kaikki kentissä korvataan. Kumoa palauttaa ne.
begin-blank = Tyhjä vertailu
blank-name = Uusi vertailu
blank-channel = Puhelin
undo = Kumoa
redo = Tee uudelleen
changed = Muutettu
changed-count = { $count ->
    [one] { $count } muutettu
   *[other] { $count } muutettua
}
reset-to = Palauta: { $value }
reset-to-empty = Palauta tyhjäksi
use-usual = Lähtöarvo { $value }
may-be-empty = Voi jättää tyhjäksi.

## Inputs: lists

copy-item = Kopioi { $name }
move-up = Siirrä ylös: { $name }
move-down = Siirrä alas: { $name }
remove-nth = Poista numero { $number }
month-number = Kuukausi { $number }
add-channel = Lisää kanava
new-channel-name = Kanava { $number }
add-campaign = Lisää kampanja
add-one-off = Lisää maksu
add-month = Lisää kuukausi
add-bonus = Lisää bonus
add-credit = Lisää sanktio
add-level = Lisää taso
add-tier = Lisää porras
add-offer = Lisää omat ajat tai tavoitteet

## Inputs: contacts in detail

step-contacts-summary-several = { $contacts } yhteydenottoa kuukaudessa: { $channels }
group-comparison = Vertailu
group-volume = Volyymi
group-handling = Käsittely
field-kind = Miten työ tehdään
kind-phone = puhelin: yksi soittaja kerrallaan
kind-chat = chat: useita yhtä aikaa
kind-deferred = sähköposti tai tapaukset: voivat odottaa
field-counted = Laskettu
counted-while-open = aukioloaikana saapuvat
counted-all-hours = kaikki, mihin aikaan tahansa
part-turns = Osa kirjoittaa sen sijaan

## Inputs: team in detail

baseline-at-target = Oma tiimi tavoitteen mukaan miehitettynä
part-today = Katso myös tiimiä nykyisellään
group-contract-hours = Sopimus ja tunnit
group-pay = Palkan lisäksi
group-leavers = Lähtijät ja uudet
group-leaders = Tiiminvetäjät ja tuki
group-places = Työpisteet ja järjestelmät
group-others = Tiedossa oleva kustannus, muut vastaajat
group-better = Kehittyminen
group-avoidable = Milloin kulut voivat pienentyä
field-contract = Sopimustunnit
contract-cheapest = mikä on halvinta
contract-peak = kiireisimmän kuukauden mukaan
contract-given = oma luku
whole-people = Palkataan vain kokoaikaisia työntekijöitä
part-supplements = Illat, yöt tai viikonloput maksavat enemmän
supplement-share = osuus, %
supplement-per-hour = summa tunnilta
field-overlap = Tunnit, joihin osuu useita lisiä
overlap-only-first = vain ensimmäinen lisä maksetaan
overlap-add-up = kaikki lisät lasketaan yhteen
field-paid-on = Lisät maksetaan
paid-on-worked = tehdyistä tunneista
paid-on-paid = kaikista palkallisista tunneista
part-tenured = Käsittelyajat ovat kokeneiden; uudet ovat hitaampia
part-top-down = Vuosikustannus on tiedossa
part-beside = Joku vastaa muun työn ohessa
part-experts = Rutiiniyhteydenotot päätyvät asiantuntijoille
part-better = Oma tiimi kehittyy mitattua paremmaksi

## Inputs: quotes in detail

quote-says = Mitä tarjous kertoo
hide-quote = Jätä pois { $vendor }
show-quote = Ota taas mukaan { $vendor }
quote-aside = Ei mukana vertailussa; mitään ei katoa.
scope-everything = kaikki
scope-channels = osa kanavista
scope-routine = rutiiniyhteydenotot
scope-outside-own-hours = mitä tulee, kun teillä on kiinni
scope-overflow-fewer = ylivuoto, omia vähemmän
scope-overflow-times = ylivuoto, osa omista
scope-overflow-cheapest = ylivuoto, mikä on halvinta
group-counting = Mitä lasketaan
group-by-volume = Volyymin mukaan
group-validity = Milloin voimassa
group-invoice = Lasku ja valuutta
group-desk = Toimittajan asiakaspalvelijat
group-term = Sopimuskausi ja irtautuminen
field-time-counted = Minuutti on
time-handle-time = puhe ja jälkityö
time-talk = vain puhe
field-chats-counted = Useassa chatissa yhtä aikaa
chats-elapsed = kukin alusta loppuun
chats-attention = asiakaspalvelijan oma aika
field-hours-counted = Tunti on
hours-productive = asiakaspalvelija käytössänne
hours-logged-in = asiakaspalvelija kirjautuneena, tauot mukana
field-seats-counted = Laskutettavat työpisteet
seats-present = niin monta kuin tarvitaan
seats-given = tarjouksessa sovittu määrä
part-tiers = Suuremmille määrille muut hinnat
part-band = Haarukka sovitun volyymin ympärillä
field-tier-counting = Portaan hinta koskee
tiers-marginal = portaaseen osuvaa määrää
tiers-whole-volume = koko kuukauden volyymia
part-currency = Tarjous on muussa valuutassa
field-desk = He palvelevat
desk-dedicated = vain teitä
desk-shared-multiple = muitakin: kuorma omaan verrattuna
desk-shared-erlangs = muitakin: kuorma erlangeina
field-exit-form = Ennenaikainen irtautuminen maksaa
exit-free = ei mitään
exit-amount = summan
exit-months = kuukausien maksut
exit-share = osuuden jäljellä olevista maksuista
field-own-one-off = Mistä
part-offer-hours = Omat aukioloajat
silent-lead = Rastita, mitä tarjous jättää auki. Tämän sivun arvot ovat silloin oletuksia, ja kunkin vaikutus kerrotaan.
silent-taken = Sen sijaan oletettu: { $value }.
silent-worth = Vaikutus nykyarvona: { $amount }.

## Inputs: silences and scorecard

topic-bonus-and-credits = Bonus ja sanktiot
topic-ramp = Kuinka hidas alku on
part-scorecard = Arvioi muutakin kuin rahaa
criteria = Kriteerit
field-criterion-weight = Paino
field-least-score = Vähimmäispisteet
field-score = Pisteet
score-of = Pisteet: { $option }
criterion-access-to-conversations = Pääsy keskusteluihin
criterion-reporting = Raportointi ja mittarit
criterion-language = Kieli ja kulttuuri
criterion-experience = Nimettyjen henkilöiden kokemus
criterion-account-size = Merkitys asiakkaana
criterion-way-of-working = Työtapa
criterion-faults = Vioista tiedottaminen
criterion-opt-out = Irtautumisen mahdollisuus
criterion-data-protection = Tietosuoja
criterion-own-staff = Vaikutus omaan väkeen
criterion-trust = Luottamus
unit-points = / 5

## Inputs: service in detail

step-service-summary-deferred = { $channel }: { $target } viimeistään { $hours } tunnissa
part-wanted-hours = Toivotaan muita aikoja kuin nyt
group-target = Tavoite tarkemmin
group-patience = Kärsivällisyys
group-limits = Rajat
field-held = Tavoite pätee
held-per-interval = joka puolituntinen
held-per-day = päivän aikana
held-per-month = kuukauden aikana
field-definition = Palvelutaso lasketaan
definition-of-offered = ajoissa vastatut kaikista saapuneista
definition-of-answered = ajoissa vastatut vastatuista
definition-short-excluded = ilman ajoissa luovuttaneita
definition-short-met = ajoissa luovuttaneet lasketaan vastatuiksi
field-clock = Määräaikaan lasketaan
clock-every-hour = jokainen tunti
clock-opening = vain aukiolotunnit

## Inputs: getting there in detail

group-handover = Työn siirto
group-managing = Toimittajahallinta
group-satisfaction = Tyytyväisyys
meeting-view = Neuvottelunäkymä
meeting-leave = Poistu neuvottelunäkymästä
meeting-prices = Tarjousten hinnat
print = Tulosta
theme-auto = Värit: järjestelmän mukaan
theme-light = Värit: vaaleat
theme-dark = Värit: tummat
not-kept = Selain ei salli vertailun tallentamista: se katoaa, kun sivu suljetaan tai ladataan uudelleen. Mitään ei silti lähetetä minnekään.
no-worker = Punnus ei enää pysty laskemaan: osa siitä on pysähtynyt. Mitään kirjoittamaasi ei katoa. Jatka lataamalla sivu uudelleen.
assumptions-title = Mihin tulos perustuu
assumptions-lead = { $name }, tulostettu { $date }. Laskettu selaimessa, Punnus { $version }.

## Comparisons kept and shared

keep-title = Omat vertailut
keep-lead = Vertailut säilyvät tässä selaimessa eivätkä missään muualla. Tallenna tiedosto, jos haluat säilyttää vertailun muualla tai lähettää sen.
keep-shown = näkyvissä nyt
keep-unnamed = vertailu, jota ei voi lukea
keep-open = Avaa { $name }
keep-compare = Vertaa: { $name }
keep-delete = Poista { $name }
keep-copy = Jatka kopiolla
keep-open-file = Avaa tiedosto
keep-save-file = Tallenna tiedostoksi
keep-table = Kuukausikustannukset taulukkona (CSV)
keep-file-name = vertailu
contrast-title = Erot vertailuun { $name }
contrast-none = Vertailut ovat samat.
contrast-unread = Toinen vertailuista ei ole luettavissa.
contrast-value = Arvo
contrast-here = Tässä
contrast-there = Toisessa
contrast-absent = ei ole
share-title = Jaa
share-lead = Linkki sisältää itse vertailun, eikä sivu lähetä sitä millekään palvelimelle. Yksityiseksi merkitsemäsi jää sinulle.
share-lead-keys = Kentässä Alt+P merkitsee sen yksityiseksi.
share-own-costs = Pidä oman tiimin palkat ja kustannukset yksityisinä
share-quote = Pidä tarjous yksityisenä: { $name }
share-fields = { $count ->
    [one] { $count } kenttä on merkitty yksityiseksi.
   *[other] { $count } kenttää on merkitty yksityiseksi.
}
share-results = Liitä mukaan nykyiset yhteissummat
share-make = Näytä, mitä jaetaan
share-everything = Vertailu jaetaan kokonaan. Vanhat arvot, jotka olet muuttanut, eivät tule mukaan.
share-withheld = Jää sinulle: { $names }
share-quotes = Tarjoukset mukana: { $names }
share-no-quotes = Mukana ei ole tarjouksia.
share-frozen = Yhteissummat ovat mukana: { $totals }
share-no-results = Yhteissummat eivät ole mukana: ne paljastaisivat, minkä pidät yksityisenä, tai jätit ne pois.
share-link = Linkki
share-length = { $count ->
    [one] { $count } merkki
   *[other] { $count } merkkiä
}
share-cut-some = Jotkin sähköposti- ja chat-ohjelmat katkaisevat linkin 1 024 merkin jälkeen. Tallenna tiedosto, jos linkki ei tule perille kokonaisena.
share-cut-many = Monet sähköposti- ja chat-ohjelmat katkaisevat linkin 2 048 merkin jälkeen. Tiedosto on varmempi.
share-no-link = Vertailu on liian suuri linkkiin. Tallenna se tiedostoksi.
share-copy = Kopioi linkki
share-copied = Kopioitu.
share-not-copied = Selain ei anna sivun kopioida. Valitse linkki ja kopioi se itse.
share-save = Tallenna tämä tiedostoksi
label-quote = Toimittaja { $number }
label-channel = Kanava { $number }
label-scenario = Vertailu
mark-private-of = Yksityinen: { $label }
received-redacted = Jakaja piti osan arvoista yksityisinä: { $names }. Niiden tilalla ovat tavanomaiset arvot, joten tämän sivun luvut eivät ole jakajan luvut.
received-redacted-quotes = Jakaja piti osan tarjouksista yksityisinä, joten tämän sivun luvut eivät ole jakajan luvut.
received-frozen = Jakajan omat yhteissummat: { $totals }

## Notices

notice-close = Sulje
not-kept-full = Selaimen tallennustila on täynnä, joten muutokset eivät säily. Poista jokin vertailu tai tallenna tiedosto.
not-kept-unwritten = Vertailua ei voi tallentaa tällaisenaan, joten muutokset eivät säily. Korjaa punaisella merkityt kentät.
notice-beside = Vertailua muutettiin toisessa välilehdessä. Tässä näkyvä säilyy sen rinnalla omana vertailunaan.
notice-link = Tämä vertailu tuli linkistä. Aiempi vertailusi on tallessa kohdassa ”Omat vertailut”.
notice-file-refused = Tiedostoa ei avattu. { $reason }
notice-kept-refused = Selaimeen tallennettua vertailua ei voitu avata; se on pantu sivuun. { $reason }
notice-link-refused = Linkkiä ei avattu. { $reason }
notice-save-text = Tallenna sen teksti
notice-differs = Laskentamalli on muuttunut tallennuksen jälkeen. Silloin: { $before }. Nyt: { $now }.
notice-deleted = { $name } on poistettu.
notice-bring-back = Palauta

## Why files and links are not opened

file-too-large = Koko on yli { $limit } Mt.
file-syntax = Rivi { $line }, merkki { $column }: tämä ei ole kelvollista JSONia.
file-cut = Se katkeaa kesken rivillä { $line }. Pyydä se uudelleen.
file-name-twice = Rivi { $line }: ”{ $name }” esiintyy kahdesti. Vain yksi voi päteä.
file-too-much = Rivi { $line }: arvoja on enemmän kuin missään vertailussa.
file-not-ours = Se ei ole Punnus-vertailu.
file-newer = Sen on kirjoittanut uudempi Punnus (muoto { $schema }; tämä tuntee: { $known }). Hae uusin lataamalla sivu uudelleen tai pyydä sen sivun osoite, jolla se tehtiin.
file-unknown-schema = Sen muodoksi on merkitty ”{ $found }”, jota ei ole koskaan ollut.
file-missing = Rivi { $line }: { $path } puuttuu.
file-unknown = Rivi { $line }: Punnus ei tunne kohtaa { $path }.
file-wrong = Rivi { $line }: { $path } on { $found }; odotettu: { $expected }.
file-count = Rivi { $line }: { $path } sisältää { $found ->
    [one] { $found } arvon
   *[other] { $found } arvoa
}; odotettu määrä: { $expected }.
file-nowhere = Rivi { $line }: { $path } on { $found }, jota ei tässä vertailussa ole tai joka esiintyy kahdesti.
expected-number = luku
expected-whole = kokonaisluku
expected-text = teksti
expected-yes-no = true tai false
expected-list = luettelo
expected-group = arvojen ryhmä
expected-one-of = jokin näistä: { $names }
expected-known = arvo, jonka Punnus tuntee
link-too-large = Se on pidempi kuin yksikään Punnus-linkki.
link-not = Se ei ole Punnus-linkki, tai se on muuttunut matkalla.
link-newer = Sen on tehnyt uudempi Punnus, tai sen alku on muuttunut. Lataa sivu uudelleen tai pyydä linkki uudelleen.
link-cut = Se ei ole kokonainen: jokin ohjelma on katkaissut sen. Pyydä linkin sijaan tiedosto.
link-damaged = Se on muuttunut matkalla. Pyydä se uudelleen.

## Lähtöarvojen lähteet

cited-contract-term = sopimuskausi on tavallisesti 12–36 kuukautta
cited-cost-of-capital = tavallinen pääoman kustannus
cited-idle-too-short = loppu on liian lyhyttä tai tarpeen hengähtämiseen
cited-none-until-known = ei lainkaan, kunnes tiedät tarkemmin
cited-within-handle-time = sisältyy käsittelyaikaan, kunnes tiedät tarkemmin
cited-write-instead = soittajat, jotka kirjoittavat, kun kukaan ei vastaa; chatissa 30 %
cited-deadline-in-contracts = ccplanning.net: 95 % sopimuksen tavoitteena
cited-working-day = yksi työpäivä; 24 tunnin määräaika ei pidä viikonlopun yli
cited-tenth-of-desk = tiimi, jonka työstä oma osuus on kymmenesosa
cited-every-month-alike = kaikki kuukaudet samanlaisia, kunnes tiedät tarkemmin
cited-no-growth = ei kasvua, kunnes tiedät tarkemmin
cited-resolution-surveyed = SQM, asiakaspalvelukeskusten keskiarvo
cited-repeats-disagree = julkaistut luvut, 0,8–1,5, eivät sovi yhteen
cited-callers-return = soittajat, jotka yrittävät uudelleen, kun joku vastaa
cited-return-soon = he soittavat ensimmäisten tuntien aikana, kun linja on avautunut
cited-lost-call-unknown = ei mitään, kunnes tiedät menetetyn puhelun arvon
cited-chats-at-once = ccplanning.net mainitsee enintään 2–3
cited-chats-stretch = käsittelyaika venyy, kun chatteja on useita yhtä aikaa (ccplanning.net)
cited-eighty-in-twenty = talkdesk.com: 80 % ja 20 s, alan tapa
cited-patience-assumed = kuinka kauan asiakkaat keskimäärin odottavat ennen kuin luovuttavat
cited-abandonment-limit = tavallinen raja, kun sopimus laskee vain vastatut puhelut
cited-hang-up-and-redial = luovuttaneet, jotka yrittävät uudelleen
cited-occupancy-named = multichannelmerchant.com mainitsee 85–90 %
cited-somebody-answers = joku vastaa aina, kun linja on auki
cited-agent-in-nordics = ContactBabel: kokenut asiakaspalvelija, Pohjoismaat, 26 440 € vuodessa
cited-finnish-holiday-bonus = suomalainen lomaraha: puolet lomapalkasta, työehtosopimuksen mukaan
cited-on-costs-finland = Suomi, lakisääteiset yhteensä noin 20–25 %
cited-shrinkage-named = crazyegg.com ja techtarget mainitsevat 30–35 %
cited-whole-shifts = mitä kokonaiset työvuorot ylimitoittavat; sama molemmilla puolilla
cited-week-in-nordics = tavallinen kokoaikainen työviikko Pohjoismaissa
cited-span-of-control = tavallinen määrä tiiminvetäjää kohti
cited-leader-in-nordics = ContactBabel: tiiminvetäjä, Pohjoismaat, 34 160 € vuodessa
cited-workplace-of-agent = yhden asiakaspalvelijan työpiste, laitteet, lisenssit ja puhelinratkaisu
cited-premium-above-contract = tavallinen korotus sopimustunnit ylittävistä tunneista
cited-yearly-rise-of-pay = palkkojen vuosikorotus
cited-in-office-of-own-team = tauot, palaverit, valmennus: osa ei-tuottavasta ajasta, jota on 32 %
cited-no-smallest-team = ei vähimmäiskokoa
cited-leavers-named = ContactBabel mainitsee 5 % Pohjoismaissa, CCH vähintään 20 % Isossa-Britanniassa
cited-weeks-of-training = hivedesk.com, screensteps.com: yhteensä 4–12 viikkoa
cited-new-agents-slower = wfmlabs.org: 1,3–1,8 kertaa kokeneen käsittelyaika
cited-months-to-proficiency = wfmlabs.org: 3–6 kuukautta täyteen osaamiseen
cited-one-for-twenty = yksi suunnitteluun, laatuun ja analytiikkaan 20 asiakaspalvelijaa kohti
cited-support-as-leader = kuten tiiminvetäjällä: ContactBabel 2018, Pohjoismaat, 34 160 € vuodessa
cited-within-workplace = sisältyy asiakaspalvelijan toimitilakuluihin, kunnes erottelet ne
cited-manager-for-fifty = ContactBabel 2018: päällikkö, 58 240 € vuodessa, 50 asiakaspalvelijaa kohti
cited-hours-moved = tunnit siirretään muualle, tai ihmiset niiden mukana
cited-leaders-notice = tiiminvetäjät ja suunnittelijat lähtevät tai siirtyvät kolmen kuukauden irtisanomisajan jälkeen
cited-licences-notice = lisenssit päättyvät kolmen kuukauden irtisanomisajan jälkeen
cited-room-after-year = tiloista luovutaan, kun vuosi on kulunut
cited-next-budget = yleiskulut pienenevät seuraavassa vuosibudjetissa
cited-back-to-work = minuutit, jotka keskeytyneeseen työhön palaaminen vie
cited-whole-minutes = jokainen yhteydenotto laskutetaan täysinä minuutteina
cited-in-office-of-vendor = tauot, palaverit ja valmennus työpaikalla; ei-tuottavaa aikaa on kaikkiaan 32 %
cited-week-less-shrinkage = 37,5 tuntia viikossa, josta on vähennetty ei-tuottava aika, 32 %
cited-half-full-time = puolikas kokoaikainen
cited-as-own-premium = kuten oman tiimin sopimustunnit ylittävissä tunneissa
cited-band-named = upperedge.com: haarukka ±10 %
cited-from-go-live = käynnistyksestä alkaen
cited-first-month = ensimmäisessä kuukaudessa; 0 on sitä ennen
cited-rise-after-year = ensimmäinen korotus, kun sopimusta on kulunut vuosi
cited-no-minimum-named = ei minimiä, ellei tarjouksessa mainita
cited-first-months-spared = sopimuksissa kolme ensimmäistä kuukautta jäävät ulkopuolelle
cited-spread-of-months = kuukauden palvelutaso pysyy neljän prosenttiyksikön sisällä keskiarvostaan
cited-fee-at-risk = sopimuksissa kuukausimaksusta on sanktioiden piirissä 5–15 %
cited-vat-general = Suomi, yleinen verokanta
cited-all-deductible = kaikki on vähennyskelpoista, paitsi pankeilla, vakuutusyhtiöillä ja terveydenhuollossa
cited-nothing-passed-on = ei mitään, ellei tarjouksessa mainita
cited-yearly-rise-of-prices = tarjouksen hintojen vuosikorotus
cited-managing-contracts = Willcocks, techmonitor.ai: 4–8 % sopimuksen arvosta
cited-quarter-trials = neljännesvuoden pilotit ovat tavallisia
cited-at-once-until-known = heti, kunnes tiedät tarkemmin
cited-term-named = piton-global.com: 12–36 kuukautta
cited-ninety-days = 90 päivää on tavallista
cited-mostly-routine = useimmissa palveluissa suurin osa yhteydenotoista on rutiinia
cited-routine-quicker = rutiini on muuta nopeampaa
cited-routine-resolved = rutiini ratkeaa muuta useammin
cited-one-fewer = yksi vähemmän, kunnes tiedät tarkemmin
cited-four-of-five = neljä viidestä jää, kunnes tiedät tarkemmin
cited-as-long-as-notice = yhtä pitkä kuin irtisanomisaika
cited-part-of-earnings = osa siitä, mitä toimittaja olisi ansainnut
cited-within-share-of-fee = sisältyy osuuteen maksusta, kunnes lasket henkilöt
cited-none-apart = ei erikseen, kunnes lasket ne
cited-half-of-team-stays = puolet tiimistä jää ensimmäiseksi kuukaudeksi, neljännes toiseksi
cited-satisfaction-unknown = ei mitään, kunnes tiedät tyytyväisyyden arvon
cited-ramp-phases = erään ulkoistuskumppanin kuvaus tavallisesta alusta: käynnistysjakso kuukauteen 3, oppimisjakso kuukauteen 6, vakiintuminen kuukauteen 9
cited-ramp-handle-time = uusilta kuluu 1,3–1,8 kertaa kokeneen aika (wfmlabs.org); se, miten aika lyhenee, on valittu
cited-ramp-resolution = erään ulkoistuskumppanin kuvaus: kolme kuukautta aiempaa laatua heikompi, kuuteen kuukauteen mennessä ennallaan; se, kuinka paljon, on valittu
cited-past-usual-start = milloin heti aloittava toimittaja on tavallisen käynnistyksen yli
cited-as-measured = kuten mitattu, kunnes joku osoittaa enemmän
cited-vat-finland = Suomi, yleinen verokanta 1.9.2024 alkaen (vero.fi)
cited-vat-sweden = Ruotsi, yleinen verokanta (Euroopan verokantojen taulukko, vat-solutions.com)
cited-vat-norway = Norja, yleinen verokanta (Euroopan verokantojen taulukko, vat-solutions.com)
cited-vat-denmark = Tanska, ainoa verokanta (Euroopan verokantojen taulukko, vat-solutions.com)
cited-vat-germany = Saksa, yleinen verokanta (Euroopan verokantojen taulukko, vat-solutions.com)
cited-vat-united-kingdom = Yhdistynyt kuningaskunta, yleinen verokanta (Euroopan verokantojen taulukko, vat-solutions.com)
cited-week-finland = tavallinen kokoaikainen työviikko suomalaisissa palvelualojen työehtosopimuksissa
cited-week-sweden = Ruotsi, työaikalain (arbetstidslag) 5 §: 40 tuntia; sopimuksissa voi olla vähemmän
cited-week-norway = Norja, altinn.no: sopimuksissa 37,5 tuntia, lain raja 40; vuorotyössä vähemmän
cited-week-denmark = Tanska, Ringkøbing-Skjern Kommune: työaika on tavallisesti 37 tuntia
cited-week-germany = tavallinen ilman työehtosopimusta; sopimuksissa keskimäärin 37,7 tuntia (WSI 2017)
cited-week-united-kingdom = tavallinen kokoaikainen työviikko Isossa-Britanniassa
cited-on-costs-sweden = Ruotsi, lakisääteiset maksut (Skatteverket, lähteenä internago.com); sopimuseläke tulee päälle
cited-on-costs-norway = Norja, 14,1 % vyöhykkeellä I (Ius Laboris), muualla vähemmän, palkasta ja eläkkeestä, joka on vähintään 2 % (skatteetaten.no)
cited-on-costs-denmark = Tanska, deel.com: kaikkiaan noin 15,5 %, josta on vähennetty lomapalkka 12,5 % ja lomalisä 1 %, jotka sisältyvät lomiin ja lomakuluihin; kiinteitä summia, joten pienestä palkasta enemmän; sopimuseläke tulee päälle
cited-on-costs-germany = Saksa, NRW.Global Business: noin 21 % (eläke 9,3, sairaus 7,3 ja puolet kassan lisämaksusta, työttömyys 1,3, hoiva, tapaturma)
cited-on-costs-united-kingdom = Yhdistynyt kuningaskunta, palkka 25 000 GBP vuodessa: 15 % rajasta 5 000 ylöspäin (pmaaccountants.co.uk), eläke 3 % rajasta 6 240 ylöspäin (moorepay.co.uk)
cited-leave-sweden = Ruotsi, lomalaki (semesterlag): tavallinen palkka ja 0,43 % kuukausipalkasta kultakin 25 päivältä (svenskhandel.se, internago.com); sopimuksissa usein 0,8 %
cited-leave-norway = Norja, lomalaki (ferieloven): 10,2 % tehdyn työn palkasta (compendia24.no), josta on vähennetty 21 päivän tavallinen palkka; sopimusten 12 % 25 päivältä on lähes sama, 1,2 %
cited-leave-denmark = Tanska, lomalaki (ferieloven): kuukausipalkkaisilla tavallinen palkka ja lisä 1 % (azets.dk); tuntipalkkaisten 12,5 %, josta on vähennetty 25 päivän tavallinen palkka, on 1,7 %
cited-leave-germany = loma-ajalta maksetaan kuten työstä; lomaraha, jos siitä on sovittu, tulee päälle
cited-leave-united-kingdom = loma-ajalta maksetaan kuten työstä, eikä laki edellytä muuta
cited-pay-norway = Norja, puhelinpalvelukeskusten asiakaspalvelijat, keskimäärin 43 140 NOK kuukaudessa (Statistisk sentralbyrå, lähteenä kundeserviceavisen.no)
cited-pay-denmark = Tanska, jobzoo.dk: asiakaspalvelun alkupalkka 25 000–30 000 DKK kuukaudessa; siitä keskikohta
cited-pay-germany = Saksa, puhelinpalvelukeskusten kokoaikaiset, keskimäärin 2 467 EUR kuukaudessa (liittohallituksen vastaus liittopäiville, lähteenä extremnews.com)
cited-reduced-on-costs-sweden = Ruotsi, SFS 2026:100: eläkemaksu ja puolet muista maksuista
cited-by-agreement = sopimuksen mukaan: mikään ei ole laissa tai yleinen, joten mitään ei oleteta; syötä oma
cited-as-sunday = oletettu samaksi kuin sunnuntai, kuten moni arkipyhä on; sopimuksen mukaan
cited-supplements-for-work = lisät maksetaan työstä siihen aikaan; loma-aika voi sisältää ne
cited-first-supplement-alone = vain ensimmäinen lisä; sopimukset eroavat
cited-sunday-finland = Suomi, työaikalaki: +100 % sunnuntaina ja kirkollisina juhlapäivinä, vappuna, itsenäisyyspäivänä (pam.fi)
cited-evening-finland = suomalaisissa työehtosopimuksissa iltalisä on +15–20 %; kellonajat on oletettu
cited-warehouse-sweden = Ruotsi, esimerkki varastosta: ilta +50 %, sunnuntai +100 %; illan kellonajat on oletettu
cited-retail-denmark = Tanska, vähittäiskaupan työehtosopimus vertailukohtana, DKK tunnilta: 26,45 klo 18–23, 46,55 lauantaina, 51,80 sunnuntaina
cited-part-day = osa-aikaisuus neljästä kuuteen tuntia päivässä
cited-break-in-long-days = tauko on tavallinen, kun päivässä on noin kuusi tuntia tai enemmän; sen paikka on valittu

## Esimerkkien nimet

example-service-desk = Asiakaspalvelu puhelimitse
example-call-entry-coordinators = Palveluyritys: puhelujen vastaanotto pois koordinaattoreilta
example-energy-company-whole-service = Energiayhtiö: koko asiakaspalvelu ulkoistetaan
example-insurance-near-or-far = Vakuutuspalvelu: kotimaassa, lähellä vai kaukana
example-ticket-calls-overflow = Lipunmyynti: ruuhkahuippujen ylivuoto toimittajalle
example-web-shop-evenings = Verkkokauppa: illat ja viikonloput
example-channel-phone = Puhelin
example-channel-chat = Chat
example-channel-e-mail = Sähköposti
example-channel-call-entry = Puhelujen vastaanotto
example-vendor = Toimittaja { $letter }

# What the page says. Amounts, names and months arrive ready written; some are marked as strong by the caller.
language-name = English
language-label = Language

tagline = In-house or outsourced: what it costs, month by month
privacy-note = Nothing you type leaves this browser
privacy-title = What leaves this page? Nothing.
privacy-computed = Everything is computed in this browser. The page and its model came as files, and there is no server behind them that takes anything in.
privacy-sealed = Once loaded, the page asks for nothing more: it has the browser refuse every request, to its own server as well.
privacy-no-cookies = There are no cookies, no counters of visits, and nothing from other servers.
privacy-stored = Your comparison is kept in this browser’s storage for this site (localStorage), so that a reload brings it back. So is your choice of language and colours. To delete them, delete the site’s data in the browser’s settings.
privacy-check = How to check it yourself
privacy-check-network = Open the developer tools (F12), choose the network panel and type in some fields: the list does not grow.
privacy-check-offline = Go offline once the page is loaded: everything works as before.
privacy-check-seal = Inspect the page: its root element has the attribute data-sealed, and the last meta element in its head is a Content-Security-Policy with default-src none.
privacy-check-source = Read the source code, or build the page from it and put it on a server of your own.
skip-to-answer = Skip to the answer
nav-label = Parts of the page
nav-answer = Answer
nav-inputs = Inputs
own-team = Own team
own-team-today = Own team as it is today
own-beside = Beside other work
step-open = Open
step-close = Close
# $count (Number) - how many fields are hidden
# $names (String) - what they are about
more-fields = { $count } more: { $names }
# $count (Number) - how many fields are to be mended
to-mend = { $count ->
    [one] { $count } to mend
   *[other] { $count } to mend
}

## Verdict

# $total (String) - money
# $months (Number) - months compared
# $baseline (String) - the baseline, as in baseline-own
verdict-own-only = { $baseline } costs { $total } over { $months ->
    [one] { $months } month
   *[other] { $months } months
}. Add a quote to compare it with.
# $vendor (String) - the vendor's name
# $saving (String) - money
# $months (Number) - months compared
# $from (String) - the month from which it is ahead
# $baseline (String) - the baseline, as in baseline-own
verdict-quote-wins = { $vendor } costs { $saving } than { $baseline } over { $months ->
    [one] { $months } month
   *[other] { $months } months
} and is ahead { $from }.
# $saving (String) - money
verdict-less = { $saving } less
# $month (Number) - the month, counted from the first
verdict-from-month = from month { $month }
# $vendor (String) - the vendor's name
# $saving (String) - money
# $dearer (String) - money
# $baseline (String) - the baseline, as in baseline-own
verdict-quote-wins-in-present-value = { $vendor } is cheapest: counting later money less, it is worth { $saving } less than { $baseline }, although its invoices add up to { $dearer } more.
# $vendor (String) - the vendor's name
# $dearer (String) - money
# $months (Number) - months compared
# $baseline (String) - the baseline, as in baseline-own
verdict-own-wins = { $baseline } is cheapest: { $vendor }, the nearest, costs { $dearer } over { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
# $dearer (String) - money
verdict-more = { $dearer } more
# $vendor (String) - the vendor's name
# $dearer (String) - money
# $saving (String) - money
# $baseline (String) - the baseline, as in baseline-own
verdict-own-wins-in-present-value = { $baseline } is cheapest: counting later money less, { $vendor } is worth { $dearer } more, although its invoices add up to { $saving } less.
# $options (String) - the options' names
verdict-tie = It is a tie: { $options } cost the same.
baseline-own = your own team
baseline-today = your own team as it is today
baseline-beside = answering beside other work
# $assumed (String)
# $ties (String)
verdict-rests-on = The answer rests on { $assumed } min of focus lost with each contact, which nobody measures well: at { $ties } min it is a tie.
# $vendor (String)
# $criteria (String)
verdict-knocked-out = On the scorecard { $vendor } is knocked out by: { $criteria }. Scores do not change the amounts.
# $vendor (String) - the vendor's name
# $level (String) - percentage
# $seconds (String) - number
# $own (String) - percentage
# $baseline (String) - the baseline, as in baseline-own
verdict-service = { $vendor } answers { $level } of contacts within { $seconds } seconds over the whole time; { $baseline } { $own }.
# $vendor (String) - the vendor's name
# $level (String) - percentage
# $own (String) - percentage
# $baseline (String) - the baseline, as in baseline-own
verdict-service-channels = { $vendor } answers { $level } of contacts within the time wanted on their channel, over the whole time; { $baseline } { $own }.
# $vendor (String) - the vendor's name
# $level (String) - percentage
# $month (Number) - the month
verdict-service-dip = While it learns, { $vendor } falls to { $level } in month { $month }.
# $vendor (String) - the vendor's name
# $contacts (String) - number
# $agents (Number) - agents missing
verdict-overload = In its first months { $vendor } has too few agents at busy hours: queues grow without limit and about { $contacts } contacts go unanswered, at no cost here. { $agents ->
    [one] { $agents } more agent at the worst half-hour
   *[other] { $agents } more agents at the worst half-hour
} would end it.
# $count (Number) - fields
answer-awaits = { $count ->
    [one] The answer appears here once this field is filled in.
   *[other] The answer appears here once these fields are filled in.
}
# $count (Number) - fields
stale-answer = { $count ->
    [one] One field needs attention. This is the last complete answer.
   *[other] { $count } fields need attention. This is the last complete answer.
}

warning-hanging-up-helps = The service level counts answered contacts only, and nothing limits how many give up: too few agents then look good. Set a limit.
# $vendor (String) - the option
# $occupancy (String) - percentage
warning-high-occupancy = { $vendor } keeps agents busy { $occupancy } of their time in some months: hardly a minute between contacts, which people do not stand for long.
# $vendor (String)
# $implied (String)
# $labour (String)
warning-only-viable-shared = { $vendor } would earn { $implied } for an hour of an agent of your own, which costs { $labour }: the price holds only if its agents also serve others.
# $vendor (String) - the option
warning-better-by-claim = { $vendor } is to be better in the end than your own team is today. That is claimed, not shown, and the result rests on it.
warning-own-better-by-claim = Your own team is to become better than measured. That is claimed, not shown, and its result rests on it.

## Options

baseline = baseline
# $months (Number) - the months compared
options-label = { $months ->
    [one] Cost over one month
   *[other] Cost over { $months } months
}
ruler-title = Every option on one scale, against the baseline
ruler-dearer = dearer
ruler-cheaper = cheaper

## Cumulative difference

difference-title = Cumulative difference
difference-lead = Against the baseline. Above zero is cheaper.
# $names (String) - the vendors
difference-describe = Running difference to your own team over the months for { $names }. The table below has the same figures.
# $vendor (String) - the vendor
fact-after = { $vendor }, at the end
fact-ahead = Ahead from
# $month (Number) - the month
fact-month = month { $month }
fact-never = not within the time
fact-before-start = before month 1
fact-at-once = month 1, at once
fact-tie = no difference
fact-deepest = Furthest behind
fact-never-behind = never behind
fact-ramp-loss = Ramp-up loss
fact-no-ramp-loss = none
# $month (Number) - month
# $name (String) - month's name
fact-month-name = month { $month }, { $name }
# $amount (String)
cause-handover = both teams at work { $amount }
# $amount (String)
cause-handle-time = longer handling { $amount }
# $amount (String)
cause-repeats = repeat contacts { $amount }
# $amount (String)
cause-credits-and-minimum = credits and minimum { $amount }
# $amount (String)
cause-lost = lost contacts { $amount }
# $amount (String)
cause-parallel-running = parallel running { $amount }
# $amount (String)
cause-one-offs = one-off payments { $amount }
# $amount (String)
cause-dip = lower satisfaction { $amount }
# $month (Number) - the month
chart-ahead = Ahead from month { $month }
# $amount (String) - money
chart-dip = Ramp-up dip { $amount }
phase-start = Start
phase-learn = Learn
phase-settle = Settle
phase-improve = Improve
show-table = Table
column-month = Month

## Cost

cost-title = Cost
# $months (Number) - months compared
cost-lead = { $months ->
    [one] One month. The lines add up to the total.
   *[other] { $months } months. The lines add up to the total.
}
cost-total = Total
cost-present-value = In present value
cost-saving = Against the baseline
line-pay = Agents’ pay
line-pay-above-contract = Hours above contract
line-holiday-cost = Holiday cost beyond pay
line-on-costs = Employer’s on-costs
line-supervision = Team leaders
line-workplace = Workplace, licences, telephony
line-evening = Evening supplement
line-night = Night supplement
line-saturday = Saturday supplement
line-sunday = Sunday supplement
line-holiday = Public holiday supplement
line-recruiting = Recruiting
line-training = Training of new agents
line-slow-weeks = New agents’ slow weeks
line-support = Planning, quality, analysis
line-licences = Licences and telephony by seat
line-workplace-seats = Workplaces by seat
line-it = Systems
line-management-and-hr = Management and HR
line-handling-beside = Time on contacts beside other work
line-lost-focus = Focus lost by interruptions
line-expert-time = Experts’ time on contacts
line-expert-time-saved = Experts’ time saved
line-contact-fee = Fee per contact
line-minute-fee = Fee per handled minute
line-hour-fee = Fee per hour
line-fte-fee = Fee per full-time employee
line-fte-fee-above-contract = Full-time employees above contract
line-seat-fee = Fee per seat
line-fixed-fee = Fixed monthly fee
line-supplements = Supplements
line-missing-volume = Credit for volume below the band
line-minimum-top-up = Up to the monthly minimum
line-bonus = Bonus, expected
line-credits = Service credits, expected
line-pass-through = Passed on at cost
line-one-off = Set-up and other one-off payments
line-management = Managing the contract
line-vendor-managers = People who manage the vendor
line-listening = Listening to contacts
line-travel = Travel
line-parallel-running = Parallel running
line-satisfaction-dip = Lower satisfaction at the start
line-project = Project
line-knowledge-transfer = Knowledge transfer
line-severance = Redeployment and severance
line-early-exit-fee = Early-exit fee
line-notice-fees = Notice months
line-rebuilding = Building up the team again
line-lost-contacts = Lost contacts

## Service

service-title = Service
service-lead = Each channel against the target you set.
service-legend = Dot: the level. Tick: the target. Ring: below it. From 50 to 100%.
service-level = In time, over the whole time
service-worst = In time, worst month
service-steady = In time, last month
service-answered = Answered at all
service-below = below target

## Steps

step-contacts = Your contacts
# $contacts (String) - number
# $minutes (String) - number
step-contacts-summary = { $contacts } contacts a month, { $minutes } minutes each
step-team = Your team
# $pay (String) - money
# $shrinkage (String) - percentage
step-team-summary = { $pay } an hour, shrinkage { $shrinkage }
step-quotes = The quotes
step-quotes-summary-none = None yet
step-service = The service you want
# $channel (String) - its name
# $target (String) - percentage
# $seconds (String) - number
step-service-summary = { $channel }: { $target } within { $seconds } seconds
step-ramp = Getting there
# $from (String) - month
# $months (Number) - months
step-ramp-summary = { $months ->
    [one] { $months } month
   *[other] { $months } months
} from { $from }

## Fields

field-scenario-name = Name of the comparison
field-currency = Currency
field-currency-hint = A code of three letters, such as EUR, SEK, NOK, DKK or GBP.
field-start = First month
field-start-hint = Year and month, such as 2027-03.
field-horizon = Months compared
field-discount-rate = Discount rate
field-usable-idle = Idle time usable for other work
field-other-work = Other useful work
field-channel-name = Channel
field-contacts = Contacts a month
field-contacts-hint = All that arrive while you are open, answered or not.
field-season = Season
field-season-hint = Each month against a usual one: 1.2 is a fifth more.
field-growth = Yearly growth
field-campaigns = Campaigns
field-campaign-month = Month of the campaign
field-campaign-contacts = Contacts it adds
field-handle-time = Handle time
field-handle-time-hint = Talk, hold and after-call work, over all agents.
field-resolution = Resolved at first contact
field-repeats = Further contacts per unresolved one
field-opening = Opening hours
field-opening-hint = From–to in half-hours, such as 8–16 or 8:30–16. Leave a closed day empty.
field-opening-wanted = Opening hours wanted
field-returns = Callers who return to a closed door
field-returns-hint = They try again when it opens next; the others are lost.
field-returns-over = Hours in which they do
field-turns-to = They write to
field-turns-share = Callers who write instead
field-closed-door = At a closed door
field-lost-value = Value of a lost contact
field-lost-value-hint = One that meets a closed door and does not return, or is not answered.
field-profile = When contacts arrive
profile-office = Office hours, two peaks a day
profile-evenings = With evenings and weekends
profile-round-the-clock = Round the clock
# $calls (String) - number
# $file (String) - file name
profile-measured = From { $file }: { $calls } calls
profile-measured-plain = Measured
field-at-once = Chats at once
field-overhead = Longer for each other chat
field-deadline-share = Answered before the deadline
field-deadline = Deadline
field-offers = What it offers by channel
field-shared-multiple = The desk’s other load, multiple of yours
field-shared-erlangs = The desk’s other load
field-target = Answered in time
field-answer-within = In time means within
field-patience = Mean patience
field-patience-hint = How long customers wait on average before they give up.
field-abandonment-limit = Most that may give up
field-redial = Those who give up and try again
field-redial-hint = They are among the contacts already; the others are lost.
field-occupancy-cap = Highest occupancy
field-occupancy-cap-hint = Share of their time agents may spend on contacts.
field-minimum-agents = Fewest agents while open
field-hourly-pay = Hourly pay
field-holiday-cost = Holiday cost beyond pay
field-on-costs = Employer’s on-costs
field-shrinkage = Shrinkage
field-shrinkage-hint = Leave, illness, breaks, training and meetings together.
field-schedule-loss = Schedule loss
field-schedule-loss-hint = What whole shifts overstaff.
field-weekly-hours = Full-time week
field-span = Agents per team leader
field-leader-pay = Team leader’s monthly pay
field-workplace = Workplace, licences, telephony
field-contracted-hours = Contracted hours per working day
field-premium = Premium on hours above contract
field-premium-hint = Hours are contracted for the year as costs least: need above them is paid with the premium, need below them is paid all the same.
field-pay-index = Yearly rise of pay and costs
field-supplement-hours = Hours of the supplement
field-supplement = Supplement
field-supplement-order = Which supplement comes first
field-shifts = Shifts allowed
field-shrinkage-in-office = Shrinkage in the office
field-minimum-team = Smallest team
field-leavers = Leavers to replace
field-recruiting-cost = Recruiting cost of one agent
field-training-weeks = Training before the first contact
field-new-handle-time = New agent’s handle time, multiple of a tenured one’s
field-slow-weeks = How long new agents are slower
field-support-per-agent = Planning, quality and analysis per agent
field-support-pay = Their monthly pay
field-licences-per-seat = Licences and telephony per seat
field-workplace-per-seat = Workplace per seat
field-seats = Seats
field-it-per-month = Systems
field-management-per-fte = Management and HR per agent
field-avoidable-pay = Pay may shrink from contract month
field-avoidable-supervision = Team leaders may be fewer from contract month
field-avoidable-support = Planning and quality may shrink from contract month
field-avoidable-licences = Licences may be fewer from contract month
field-avoidable-workplace = Workplaces may be fewer from contract month
field-avoidable-it = Systems may shrink from contract month
field-avoidable-management = Management and HR may shrink from contract month
field-heads = Full-time employees
field-yearly-cost = Known yearly cost
field-people-present = People present who answer beside other work
field-busy-share = Share of their time in which they cannot answer
field-lost-focus = Focus lost after each contact
field-hourly-cost = What an hour of theirs costs
field-routine-share = Routine contacts that reach experts
field-expert-minutes = Experts’ time for each
field-escalation-share = Of those, escalated back
field-better-from = Better from month
field-better-handle-time = Your handle time then, multiple of what was measured
field-better-resolution = Your first-contact resolution then, multiple of what was measured
field-baseline = Compared with
field-vendor = Vendor
field-price = Price
field-price-per = Price counts
price-per-contact = answered contacts
price-per-contact-offered = offered contacts
price-per-minute = handled minutes
price-per-hour = productive hours
price-per-fte = full-time employees a month
price-per-month = months (fixed fee)
price-per-seat = seats a month
price-per-minute-hint = After-call work included.
price-per-hour-hint = Agents present for you, waiting included; staffed to your target.
field-billing-step = Billed in steps of
field-in-office-shrinkage = Vendor’s shrinkage in the office
field-hours-per-fte = Productive hours of a full-time employee a month
field-fte-step = Full-time employees billed in steps of
field-price-channels = Channels
field-tiers = Tiers
field-tier-above = From above
field-band = Band
field-band-agreed = Agreed volume a month
field-band-width = Band to either side
field-band-above = Price above the band
field-band-missing = Credit for each missing below the band
field-volume-minimum = Least volume billed a month
field-supplements = Supplements
field-valid-from = First contract month
field-valid-until = Last contract month
field-one-offs = One-off payments
field-one-off-month = Month
field-one-off-amount = Amount
field-index-from = Prices first rise in contract month
field-monthly-minimum = Monthly minimum
field-bonuses = Bonuses
field-credits = Service credits
field-credits-from = Bonuses and credits from contract month
field-clause-channel = Channel of the promise
field-clause-spread = Spread of a month’s service level
field-clause-cap = At most, of the fee
field-clause-tiers = Service levels
field-clause-level = Service level
field-clause-share = Share of the fee
field-vendor-currency = Currency of the quote
field-exchange-rate = Exchange rate
field-vat-rate = Value-added tax
field-vat-not-deductible = Tax you cannot deduct
field-pass-through = Passed on at cost a month
field-set-up-fee = Set-up fee
field-set-up-fee-hint = Paid once; no rise, minimum or credit touches it.
field-quote-index = Yearly rise of prices
field-index-hint = From month 13, then every 12 months.
field-management = Managing the contract
field-management-hint = Your own cost of it, as a share of the fee.
field-labour-cost = What an agent’s hour costs the vendor
field-silent-on = What the quote does not say
field-scorecard = Scorecard
field-trial-months = Months of a trial
field-agreement = What goes to the vendor
field-only-months = Only in these calendar months
field-go-live = Go-live month
field-handover = Handed over, month by month
field-term = Term
field-notice = Notice
field-opt-out = First month to leave without a fee
field-ends-with = Month with which you end it
field-routine-scope = Share of routine contacts
field-routine-handle-time = Their handle time against all
field-routine-resolution = Their resolution against all
field-overflow-fewer = Own agents fewer than the target takes
field-overflow-times = Own agents as a multiple of what the target takes
field-exit-fee = Early-exit fee
field-managers = People who manage the vendor
field-manager-cost = What one of them costs
field-listening-hours = Listening to contacts
field-listening-cost = What an hour of that costs
field-travel = Travel
field-parallel-running = Parallel running, month by month
field-dip-per-contact = What lower satisfaction costs
field-dip-months = Months of lower satisfaction
field-own-one-offs = What you pay once
field-ramp-ends = Phase ends after month
field-ramp-handle-time = Handle time, multiple of yours
field-ramp-resolution = First-contact resolution, multiple of yours
ramp-shape = From one phase to the next
ramp-shape-stepped = in steps
ramp-shape-linear = evenly
ramp-shape-s-curve = slowly at first and at the end
ramp-shape-exponential = fast at first
better-by = Better than your usual in the end
better-by-unsaid = not said yet
better-by-claim = claimed
better-by-evidence = shown
give-better = Give it to your own team as well
better-given = Your own team becomes as good, from the same month on.
own-better-by = That it becomes better is
# $vendor (String) - the vendor
ramp-of = Ramp-up of { $vendor }

## Units

unit-percent = %
unit-percent-a-year = % a year
# $currency (String) - currency sign
unit-per-hour = { $currency }/h
# $currency (String) - currency sign
unit-per-call = { $currency }/contact
# $currency (String) - currency sign
unit-per-minute = { $currency }/min
# $currency (String) - currency sign
unit-per-month = { $currency }/month
# $currency (String) - currency sign
unit-per-fte-month = { $currency }/FTE/month
# $currency (String) - currency sign
unit-per-seat-month = { $currency }/seat/month
# $currency (String) - currency sign
unit-per-counted = { $currency } each
unit-seats = seats
unit-counted = a month
unit-calls-per-month = contacts
unit-hours = h
unit-hours-a-week = h/week
unit-seconds = s
unit-minutes-per-call = min/contact
unit-minutes-per-hour = min/h
unit-weeks = weeks
unit-months = months
unit-people = people
unit-erlangs = erlangs
unit-factor = ×

## Sources and problems

# $min (String) - number
# $max (String) - number
allowed = Allowed { $min } to { $max }.
# $value (String) - number
# $source (String) - citation
# $year (String) - year
start-published = Start value { $value }: { $source }, { $year }.
# $value (String) - number
# $source (String) - citation
# $year (String) - year
start-weak = Start value { $value } (weak: from a seller’s page): { $source }, { $year }.
# $value (String) - number
# $source (String) - citation
start-assumption = Start value { $value } (assumption): { $source }.
# $number (String) - number
read-as = Read as { $number }.
# $label (String) - the field
# $found (String) - what was typed
# $min (String) - number
# $max (String) - number
wrong-range = { $label } is { $min } to { $max }; { $found } was typed.
# $label (String) - the field
# $found (String) - what was typed
wrong-number = { $label } is a number; “{ $found }” was typed. Write it in digits, such as 12.5.
# $label (String) - the field
wrong-number-empty = { $label } is empty. Write a number in digits, such as 12.5.
# $label (String) - the field
# $found (String) - number
wrong-whole = { $label } is a whole number; { $found } was typed.
# $label (String) - the field
wrong-empty = { $label } is empty. Write at least one character.
# $label (String) - the field
# $found (String) - number
# $max (String) - number
wrong-long = { $label } has { $found } characters; at most { $max } fit.
# $found (String) - text
wrong-month = “{ $found }” is no month from 2000-01 to 2099-12. Write year and month, such as 2027-03.
# $found (String) - text
wrong-currency = “{ $found }” is no currency code. Write three capital letters, such as EUR.
# $found (String) - text
wrong-hours = “{ $found }” is no opening time. Write from–to in half-hours within a day, such as 8–16, or leave it empty.
wrong-never-open = Closed on all seven days. Open at least one.
wrong-profile = No contacts arrive in these opening hours. Widen the hours, or choose another week.
# $turned (String) - number
# $measured (String) - number
wrong-more-turn-than-write = About { $turned } contacts would write because they met a closed door, but only { $measured } were counted. Lower the share that writes, or raise the volume.
# $label (String) - the field
# $found (String) - percentage
wrong-shares = { $label }: with those who return it comes to { $found }; at most 100% is possible.
# $label (String) - the field
# $max (String) - number
wrong-longer = { $label } is part of the handle time and cannot be above { $max } s.
# $label (String) - the field
wrong-missing = { $label } is missing. Phone and chat need it.
# $label (String) - the field
wrong-unfitting = { $label } does not belong to this kind of channel. Leave it out.
# $found (String) - text
# $names (String) - the channels there are
wrong-no-such-channel = No channel to choose is called “{ $found }”. There are: { $names }.
wrong-baseline = What the others are to be compared with is not described yet. Describe it under your team, or compare with the team staffed to the target.
# $found (String) - text
wrong-named-twice = “{ $found }” is named twice. Give each a name of its own.
# $label (String) - the list
# $min (String) - number
# $max (String) - number
wrong-count = { $label }: { $min } to { $max } are allowed.
# $seen (String) - percentage
# $least (String) - percentage
wrong-too-little-seen = Only { $seen } of all contacts fall into today’s hours, so the others would be a guess; { $least } is needed. Widen the hours, or choose another week.
wrong-repeats = With these values each contact would bring at least one more, without end. Lower the further contacts, or raise how many are resolved at first contact.
wrong-phases = A phase may not end before the one before it.
# $all (String) - percentage
wrong-in-office = Shrinkage in the office is part of all shrinkage: at most { $all }.
# $found (String) - text
wrong-supplement-hours = “{ $found }” are no hours of a supplement. Write from–to in half-hours, such as 18–23 or 22–6.
# $evening (String) - hours
# $night (String) - hours
wrong-evening-meets-night = The evening ({ $evening }) and the night ({ $night }) meet. End one where the other begins.
wrong-supplement-order = Name evening, night, Saturday, Sunday and holiday once each, first one first.
wrong-shifts = No plan can be made of these shifts. Write hours in halves, an end after the start, and breaks that fit into their shifts.
wrong-no-handover = Hours outside your own, and what overflows, go to the vendor at once. Take the handover shares away.
wrong-nothing-left = Too many contacts of this type, or too different ones: nothing would be left for the others. Lower the share or the multiples.
# $channel (String)
wrong-hours-do-not-cover = For { $channel } the vendor’s hours must cover your own on every day. Widen them.
wrong-overflow-needs-team = Overflow needs own agents to overflow from. Choose another part of the work, or compare with a team of your own.
# $found (String) - number
wrong-better-unsaid = { $found } is better than your usual for good. Say below whether that is claimed or shown, or write 1.
wrong-overflow-from-better = What overflows cannot be computed beside an own team that becomes better. Choose another part of the work, or let your own team stay as measured.
wrong-scorecard = The scorecard does not add up. Weights make 100%, each criterion stands once, and scores go from 0 to 5.
# $least (String) - number
wrong-nothing-to-scale = A known cost is split over what is computed, so hourly pay must be at least { $least }.
# $erlangs (String) - number
# $max (String) - number
wrong-load = The busiest half-hour would need more than { $max } agents at once ({ $erlangs } erlangs). Lower the contacts or the handle time, or widen the hours.
# $found (String) - number
# $before (String) - number
wrong-tiers = A tier from above { $found } follows one from { $before }. Write each border once, in rising order and above 0.
# $minimum (String) - number
# $last (String) - number
wrong-minimum-beyond-tiers = At least { $minimum } are billed, so no tier but the last, from above { $last }, would ever hold. Lower the minimum, or take the tiers away.
wrong-band-above = The price above the band is missing. Write it, also where it is the same as within.
# $modifier (String) - tiers, or a volume minimum
wrong-beside-band = { $modifier }: a price with a band has none. Keep one of them.
# $modifier (String) - tiers, a volume minimum, a band or supplements
wrong-counts-nothing = { $modifier }: a fixed monthly price has none, as it counts nothing.
wrong-amount-without-hours = An amount an hour goes with a price per hour only. Write a share of the price.
# $currency (String) - the scenario's currency
# $found (String) - rate
wrong-rate-within-currency = The comparison is in { $currency } as well, so the rate is 1; { $found } was typed.
# $until (String) - month
# $from (String) - month
wrong-ends-before = Month { $until } is before the first, { $from }. Write a later one, or leave it open.
# $found (String) - percentage
# $before (String) - percentage
wrong-levels-rising = Service level { $found } follows { $before }. A bonus has its levels in rising order, each once.
# $found (String) - percentage
# $before (String) - percentage
wrong-levels-falling = Service level { $found } follows { $before }. Credits have their levels in falling order, each once.

## Quotes

add-quote = Add a quote
# $number (Number) - which one
new-quote-name = Quote { $number }
# $vendor (String) - the vendor
remove-quote = Remove { $vendor }
add-price = Add a price line
# $number (Number) - which one
remove-price = Remove price line { $number }
# $number (Number) - which one
price-line = Price line { $number }

## Schedule loss from shifts

shifts-lead = Schedule loss can be computed: whole shifts that cover a usual week of the busiest month, by the shifts usual in the country unless the file names others. It replaces the number above.
shifts-compute = Compute it from shifts
shifts-stop = Stop
shifts-starting = Counting who is needed when …
# $done (String) - number
# $of (String) - number
shifts-planning = Planning shifts, step { $done } of { $of } …
# $month (String) - number
# $loss (String) - percentage
shifts-planned = Whole shifts overstaff month { $month } by { $loss }. That is the schedule loss now.
shifts-inputs = Mend the marked fields first.
# $max (String) - number
shifts-too-many = More than { $max } agents are needed at once: too many to plan.
# $day (String) - weekday
# $from (String) - time
# $to (String) - time
shifts-out-of-reach = No allowed shift reaches { $day } { $from }–{ $to }, when agents are needed.
shifts-no-plan = No plan was found.

## Call log

log-title = Start from a call log
log-lead = A CSV file from your telephone system, with one line per call. It is read here and goes nowhere.
log-choose = Choose a file
log-drop = or drop it here
log-sample = Try a sample log
log-reading = Reading the file …
# $file (String) - file name
log-understood = What { $file } says
# $contacts (String) - number
# $days (String) - number
# $first (String) - date
# $last (String) - date
# $month (String) - number
log-volume = { $contacts } calls in { $days } days, { $first } to { $last }: about { $month } a month.
# $seconds (String) - number
# $measured (String) - number
# $columns (String) - headers
log-handle-time = A call takes { $seconds } seconds on average ({ $columns }; { $measured } calls).
log-no-after-call = After-call work is not in it. Add it to the handle time below if your agents do any.
log-no-handle-time = No call has a readable duration, so the handle time stays as it is.
# $rate (String) - percentage
# $answered (String) - number
log-answered = { $rate } were answered ({ $answered } calls).
log-answered-durations = There is no column for answered calls; those with a duration were taken as answered.
log-answered-all = There is no column for answered calls; every call has a duration, so all were taken as answered. If the log holds only answered calls, the volume is too low.
# $seconds (String) - number
log-wait = Those answered waited { $seconds } seconds on average.
# $hours (String) - hours by day
log-hours = Open: { $hours }
log-profile = When calls arrive, by day and half-hour
log-date-year-first = Dates were read as year-month-day.
log-date-day-first = Dates were read as day-month-year.
log-date-month-first = Dates were read as month-day-year.
log-date-assumed = The dates do not show whether day or month comes first; they were read as day-month-year. Check that the period above is right.
# $columns (String) - header and meaning
log-columns = Columns used: { $columns }.
# $columns (String) - headers
log-unused = Not used: { $columns }.
log-skipped = Rows that do not count, or not for everything
# $rows (String) - number
# $line (String) - number
# $example (String) - what stands there
log-skipped-date = { $rows } without a readable date, the first on line { $line } (“{ $example }”)
# $rows (String) - number
# $line (String) - number
# $example (String) - what stands there
log-skipped-time = { $rows } without a readable time, the first on line { $line } (“{ $example }”)
# $rows (String) - number
# $line (String) - number
log-skipped-outbound = { $rows } calls that were not inbound, the first on line { $line }
# $rows (String) - number
# $line (String) - number
log-skipped-quote = { $rows } lines after a quotation mark that is never closed, on line { $line }
# $rows (String) - number
# $line (String) - number
# $example (String) - what stands there
log-skipped-answer = { $rows } that say neither answered nor not, the first on line { $line } (“{ $example }”); judged by their duration
# $rows (String) - number
# $line (String) - number
log-skipped-no-duration = { $rows } answered without a duration, the first on line { $line }; they count for volume only
# $rows (String) - number
# $line (String) - number
# $example (String) - what stands there
log-skipped-duration = { $rows } with an unreadable duration, the first on line { $line } (“{ $example }”); they count for volume only
# $rows (String) - number
# $line (String) - number
# $example (String) - what stands there
log-skipped-wait = { $rows } with an unreadable wait, the first on line { $line } (“{ $example }”)
log-use = Use these figures
log-discard = Discard
# $file (String) - file name
log-used = The figures of { $file } are in use: volume, handle time, opening hours and when calls arrive.
# $file (String) - file name
log-failed = { $file } could not be used.
log-error-empty = The file is empty. Choose another export.
# $size (String) - number
# $limit (String) - number
log-error-large = It is { $size } MB; up to { $limit } MB are read. Export a shorter period.
log-error-spreadsheet = It is a workbook. Open it in your spreadsheet program and save it as CSV.
log-error-not-text = It is neither text nor a table. Choose a CSV file, one line per call.
log-error-columns = It lacks a column that is needed.
# $headers (String) - headers
log-error-needs-moment = A column saying when a call began was looked for: { $headers } …
# $headers (String) - headers
log-error-needs-date = There is a time of day, but no date. Looked for: { $headers } …
# $headers (String) - headers
log-error-needs-time = There is a date, but no time of day. Looked for: { $headers } …
# $headers (String) - headers
log-error-needs-duration = A column with the length of a call was looked for: { $headers } …
# $headers (String) - headers
log-error-found = Found: { $headers }.
log-error-found-none = No headers were found.
log-error-mend = Rename a header to one of these and try again.
# $rows (String) - number
log-error-rows = None of its { $rows } rows has a readable date and time.
log-error-unreadable = The browser could not read the file. Choose it again.
log-error-worker = The reader could not be started. Reload the page and try again.

## Answer in detail: cost

# $currency (String) - currency code
cost-ask = In { $currency }. Choose an amount to see why.
group-people = People
group-contract = The contract
group-your-side = Your side
# $amount (String) - money
why-label = { $amount }: why?
# $line (String) - line of cost
# $option (String) - option
# $amount (String) - money
why-title = { $line }, { $option }: why { $amount }?
why-fold = Fold
why-this-month = In this month
# $count (Number) - months
why-whole-time = { $count ->
    [one] Over the whole time, in { $count } month
   *[other] Over the whole time, in { $count } months
}
why-change = Change it
# $field (String) - field
why-change-label = Change it: { $field }
month-zero = Month 0

## What an operand is

quantity-productive-hours = Hours of agents present
quantity-contracted-per-day = Contracted hours per working day
quantity-working-days = Working days in the month
quantity-hours-above-contract = Hours above contract
quantity-pay-index = Rise of pay and costs so far
quantity-pay = Pay
quantity-pay-and-holiday-cost = Pay and holiday cost
quantity-full-time-per-day = Full-time hours per working day
quantity-worked-hours = Hours worked with the supplement
quantity-months-a-year = Months a year
quantity-slow-share = Share of it lost to slowness
quantity-support-pay = Monthly pay in planning and quality
quantity-remaining-share = Share that stays in-house
quantity-scaled-to-known-cost = Scaled to the known cost
quantity-minutes-an-hour = Minutes an hour
quantity-routine-of-these = Share of these that are routine and reach experts
quantity-escalated-time = Experts’ time on what comes back
quantity-expert-time = Experts’ time without the vendor
quantity-answered-contacts = Answered contacts
quantity-handled-minutes = Handled minutes
quantity-quote-index = Rise of prices so far
quantity-fee = The vendor’s fee
quantity-lost-contacts = Lost contacts
quantity-displaced-cost = Own cost of the work handed over
quantity-parallel-share = Share that runs beside the vendor
quantity-exit-cost = Cost of leaving
quantity-offered-contacts = Offered contacts
quantity-talk-minutes = Talk minutes
quantity-attention-minutes = Minutes of attention
quantity-billed-minutes = Billed minutes
quantity-logged-in-hours = Logged-in hours
quantity-contracted-hours = Contracted hours
quantity-full-time-staff = Full-time employees billed
quantity-full-time-staff-above = Full-time employees above contract
quantity-billed-volume = Billed volume
quantity-tier-border = Border of the tier
quantity-band-edge = Edge of the band
quantity-expected-bonus = Bonus expected
quantity-expected-credit = Credit expected
quantity-one-off = Paid once
quantity-vat = Value-added tax you cannot deduct
quantity-manager-cost = What one manager costs
unit-minutes = min
unit-contacts = contacts
# $currency (String) - currency sign
unit-per-contact = { $currency }/contact
unit-fte = FTE

## Answer in detail: cost by month

by-month-title = Cost by month
by-month-lead = Stacked by kind. Month 0 is before the first.
# $option (String) - option
by-month-describe = Columns of what { $option } costs in each month, stacked by kind of cost. The table below has the same figures.
choose-option = Option
month-shown = Month shown

## Answer in detail: side by side

units-title = Side by side
units-lead = Every option in the same units, whatever its price counts.
# $months (Number) - months
units-steady = { $months ->
    [one] What recurs, in the last month
   *[other] What recurs, in the last { $months } months
}
units-term = Everything, over the whole time
units-contact = An answered contact
units-issue = A resolved issue
units-minute = A handled minute
units-hour = An hour of an agent present
units-fte = A full-time month
units-implied = What the fee pays for an agent’s hour
# $labour (String) - money
units-only-shared = an hour costs { $labour }: only viable if shared
units-to-vendor = Contacts that go to the vendor
units-fewer = Own agents fewer

## Answer in detail: the start

loss-title = Ramp-up loss by cause
loss-lead = What the start costs beyond the same months in steady state.
loss-handover = Both teams at work
loss-handle-time = Longer handling
loss-repeats = Repeat contacts
loss-credits-and-minimum = Credits and minimum
loss-lost-contacts = Lost contacts
loss-one-offs = Paid once
loss-until = Counted to month
trial-title = What a trial would show
trial-lead = Saved in an average month on what recurs, against the baseline.
# $months (Number) - months
trial-months = { $months ->
    [one] A trial of { $months } month
   *[other] A trial of { $months } months
}
trial-second-year = The second year, months 13 to 24
trial-steady = The last months, up to twelve
trial-each = for a resolved issue
# $vendor (String) - vendor
trial-looks-dearer = A trial of { $vendor } would mislead: it looks dearer than it is once it runs.
# $vendor (String) - vendor
trial-looks-cheaper = A trial of { $vendor } would mislead: it looks cheaper than it is once it runs.
# $vendor (String) - vendor
trial-agrees = A trial of { $vendor } does not point the opposite way from the months it stands for.

## Answer in detail: leaving

exit-title = What leaving would cost
exit-lead = By contract month. What was paid once is gone either way and is shown by itself.
# $vendor (String) - vendor
exit-describe = Columns of what leaving { $vendor } would cost in each contract month, stacked by kind. The table below has the same figures.
exit-cash = To be paid
exit-sunk = Gone already, paid once
# $month (Number) - contract month
exit-contract-month = Contract month { $month }

## Answer in detail: when it turns, what it returns

rates-title = When it turns, and what it returns
rates-lead = Against the baseline, over the months compared.
# $option (String) - option
run-rate-tie = { $option }: what recurs costs the same in every month.
# $option (String) - option
# $month (Number) - month
run-rate-from = { $option }: what recurs is cheaper from month { $month }.
# $option (String) - option
# $month (Number) - month
# $dearer (String) - months
run-rate-from-dearer = { $option }: what recurs is cheaper from month { $month }, on balance. It is dearer again in some months ({ $dearer }), and those before outweigh them.
# $months (Number) - months
run-rate-seen = { $months ->
    [one] Only { $months } month of it is seen.
   *[other] Only { $months } months of it are seen.
}
# $option (String) - option
run-rate-never = { $option }: what recurs does not become cheaper for good within the time.
irr-no-sign = It has no rate of return: it is never dearer at one time and cheaper at another.
irr-none = It has no rate of return between −99% and 1,000% a year.
# $rate (String) - percentage
irr-one = Its rate of return is { $rate } a year.
# $rates (String) - percentages
irr-several = It has several rates of return ({ $rates } a year), so none of them says how good it is.
irr-above = Its rate of return is above 1,000% a year.

## Answer in detail: service

# $target (String) - percentage
# $seconds (String) - number
service-target-live = Target { $target } within { $seconds } seconds
# $target (String) - percentage
# $hours (String) - number
service-target-deferred = Target { $target } within { $hours } hours
service-wait = Mean wait
service-occupancy = Occupancy
service-coverage = Come while open
service-lost = Lost contacts
service-state = Does it keep up?
state-settled = yes
# $agents (Number) - agents
state-overloaded = { $agents ->
    [one] no: queues grow without limit; { $agents } more agent at the worst half-hour would end it
   *[other] no: queues grow without limit; { $agents } more agents at the worst half-hour would end it
}
# $agents (Number) - agents
state-backlog = { $agents ->
    [one] no: work piles up without limit; { $agents } more agent in all open hours would end it
   *[other] no: work piles up without limit; { $agents } more agents in all open hours would end it
}
# $best (String) - percentage
state-out-of-reach = the deadline is out of reach: { $best } in time at best, with any number of agents
# $best (String) - percentage
# $hours (String) - number
state-allows = the deadline is out of reach: { $best } in time at best, with any number of agents; { $hours } hours could be kept

## Answer in detail: silences and scorecard

silence-title = What the quotes do not say
silence-lead = What the values taken instead add, in present value: ask before signing.
score-lead = What money does not say, from 0 to 5.
score-average = Average by weight
score-share = Weight that is scored
score-out = Knocked out by

## Answer in detail: the week

week-title = The week
week-lead = Contacts wanted on an average date, and who is open.
# $channel (String) - channel
week-describe = Contacts wanted by day and half-hour on { $channel }: a stronger shade is more. Lines beside them show who is open. The table below has the same figures.
# $option (String) - option
week-lead-agents = Agents of { $option } on all channels. Lines show who is open.
# $option (String) - option
week-lead-prices = What each half-hour of { $option } costs, all channels together. Lines show who is open.
week-shades = What the shades show
week-shade-contacts = Contacts wanted
week-shade-agents = Agents present
week-shade-prices = Price of a half-hour
week-describe-agents = Agents present by day and half-hour, all channels of the option together: a stronger shade is more. Lines beside them show who is open.
week-describe-prices = What each half-hour costs by day, all channels of the option together: a stronger shade is dearer. Lines beside them show who is open.
# $agents (String) - agents, a number
week-agents = agents on all channels: { $agents }
week-shown = Half-hour shown
# $contacts (String) - number
week-contacts = { $contacts } contacts wanted
# $options (String) - options
week-open = open: { $options }
week-nobody = nobody is open
week-price = Price the hours
week-pricing = Pricing the hours …
# $option (String) - option
# $month (String) - month's name
week-priced = Prices of { $option } for one date in { $month }, as if the start were long past. An open half-hour: what closing it saves. A closed one: what opening it costs. Costs per head, seat or month are left out.
# $price (String) - money
week-closing-saves = closing it saves { $price }
# $price (String) - money
week-closing-costs = closing it costs { $price }
# $price (String) - money
week-opening-costs = opening it costs { $price }
# $price (String) - money
week-opening-saves = opening it saves { $price }
week-only-a-part = This quote takes only a part of the work, so its hours have no price of their own.
week-no-prices = The hours could not be priced.
week-time = Time
week-set-hint = To change your own team’s hours, drag across half-hours, or mark them with Shift and the arrow keys and press Enter. From a closed one on they open, from an open one on they close; each day has one stretch of hours.
# $channel (String) - channel
# $hours (String) - days with their hours, or closed
week-set-now = Own team’s hours on { $channel } now: { $hours }
week-whole-day = Show the whole day

role-date = date
role-time = time of day
role-timestamp = date and time
role-answered = answered
role-abandoned = abandoned
role-direction = direction
role-handle-time = handle time
role-talk = talk time
role-duration = length of the call
role-hold = hold time
role-after-call = after-call work
role-wait = wait

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
weekday-closed = closed
public-holiday = Public holiday

field-country = Public holidays of
country-none = none
country-finland = Finland
country-sweden = Sweden
country-norway = Norway
country-denmark = Denmark
country-germany = Germany
country-united-kingdom = United Kingdom

## Inputs: beginning, going back

begin-title = Begin with an example, or with nothing
begin-lead = Everything in the fields is replaced. Undo brings it back.
begin-blank = An empty comparison
blank-name = New comparison
blank-channel = Phone
undo = Undo
redo = Redo
changed = Changed
# $count (Number) - fields changed
changed-count = { $count } changed
# $value (String) - the value of the beginning
reset-to = Back to { $value }
reset-to-empty = Back to empty
# $value (String) - the start value
use-usual = Start value { $value }
may-be-empty = May be left empty.

## Inputs: lists

# $name (String) - a channel or a quote
copy-item = Copy { $name }
# $name (String) - a channel, a quote or a class of hours
move-up = Move { $name } up
# $name (String) - a channel or a quote
move-down = Move { $name } down
# $number (Number) - which one
remove-nth = Remove number { $number }
# $number (Number) - which one
month-number = Month { $number }
add-channel = Add a channel
# $number (Number) - which one
new-channel-name = Channel { $number }
add-campaign = Add a campaign
add-one-off = Add a payment
add-month = Add a month
add-bonus = Add a bonus
add-credit = Add a service credit
add-level = Add a level
add-tier = Add a tier
add-offer = Add hours or targets of its own

## Inputs: contacts in detail

# $contacts (String) - number
# $channels (String) - names and numbers
step-contacts-summary-several = { $contacts } contacts a month: { $channels }
group-comparison = The comparison
group-volume = Volume
group-handling = Handling
field-kind = How it is worked
kind-phone = phone: one caller at a time
kind-chat = chat: several at a time
kind-deferred = e-mail or cases: may wait
field-counted = Counted
counted-while-open = what comes while you are open
counted-all-hours = everybody, at any hour
part-turns = Some write instead

## Inputs: team in detail

baseline-at-target = Own team, staffed to the target
part-today = Look at the team as it is today, too
group-contract-hours = Contract and hours
group-pay = Pay on top
group-leavers = Leavers and new agents
group-leaders = Leaders and support
group-places = Workplaces and systems
group-others = Known cost, others who answer
group-better = Becoming better
group-avoidable = When costs may shrink
field-contract = Hours contracted
contract-cheapest = whatever costs least
contract-peak = enough for the busiest month
contract-given = a number of yours
whole-people = Only whole full-time employees are contracted
part-supplements = Evenings, nights or weekends cost more
supplement-share = a share, %
supplement-per-hour = an amount an hour
field-overlap = Hours of several kinds
overlap-only-first = only the first supplement is paid
overlap-add-up = all supplements add up
field-paid-on = Supplements are paid on
paid-on-worked = hours worked
paid-on-paid = all paid hours
part-tenured = Handle times are those of tenured agents; new ones are slower
part-top-down = The yearly cost is known
part-beside = People answer beside other work
part-experts = Routine contacts reach experts
part-better = Your own team becomes better than measured

## Inputs: quotes in detail

quote-says = What the quote says
# $vendor (String) - the vendor
hide-quote = Leave out { $vendor }
# $vendor (String) - the vendor
show-quote = Take in { $vendor } again
quote-aside = Left out of the comparison; nothing in it is lost.
scope-everything = everything
scope-channels = some channels
scope-routine = routine contacts
scope-outside-own-hours = what comes while you are closed
scope-overflow-fewer = overflow, with fewer own agents
scope-overflow-times = overflow, with a share of the own agents
scope-overflow-cheapest = overflow, as costs least
group-counting = What is counted
group-by-volume = By volume
group-validity = When it holds
group-invoice = Invoice and currency
group-desk = Its agents
group-term = Term and way out
field-time-counted = A minute is
time-handle-time = talk and after-call work
time-talk = talk only
field-chats-counted = With several chats at once
chats-elapsed = each from its start to its end
chats-attention = the agent’s own time
field-hours-counted = An hour is
hours-productive = an agent present for you
hours-logged-in = an agent logged in, breaks included
field-seats-counted = Seats billed
seats-present = as many as are needed
seats-given = a number in the quote
part-tiers = Other prices for more
part-band = A band around an agreed volume
field-tier-counting = A tier’s price is for
tiers-marginal = what lies within the tier
tiers-whole-volume = the whole month’s volume
part-currency = The quote is in another currency
field-desk = They serve
desk-dedicated = you alone
desk-shared-multiple = others too: a multiple of your load
desk-shared-erlangs = others too: a load in erlangs
field-exit-form = Leaving early costs
exit-free = nothing
exit-amount = an amount
exit-months = months of the fee
exit-share = a share of the fee for the rest
field-own-one-off = What for
part-offer-hours = Hours of its own
silent-lead = Tick what it leaves open. The values here are then assumptions, and what each adds is told.
# $value (String) - the value taken
silent-taken = Taken instead: { $value }.
# $amount (String) - money
silent-worth = Worth { $amount } in present value.

## Inputs: silences and scorecard

topic-bonus-and-credits = Bonus and credits
topic-ramp = How slow the start is
part-scorecard = Judge by more than money
criteria = Criteria
field-criterion-weight = Weight
field-least-score = Least score
field-score = Score
# $option (String) - its name
score-of = Score: { $option }
criterion-access-to-conversations = Access to conversations
criterion-reporting = Reporting and measures
criterion-language = Language and culture
criterion-experience = Experience of the people named
criterion-account-size = Your weight as a customer
criterion-way-of-working = Way of working
criterion-faults = Communication of faults
criterion-opt-out = Way out
criterion-data-protection = Data protection
criterion-own-staff = Effect on own staff
criterion-trust = Trust
unit-points = of 5

## Inputs: service in detail

# $channel (String) - its name
# $target (String) - percentage
# $hours (String) - number
step-service-summary-deferred = { $channel }: { $target } within { $hours } hours
part-wanted-hours = Other hours are wanted than today’s
group-target = The target in detail
group-patience = Patience
group-limits = Limits
field-held = The target holds
held-per-interval = in every half-hour
held-per-day = over a day
held-per-month = over the month
field-definition = Service level
definition-of-offered = answered in time, of all offered
definition-of-answered = answered in time, of those answered
definition-short-excluded = without those who hang up in time
definition-short-met = those who hang up in time count as met
field-clock = The deadline counts
clock-every-hour = every hour
clock-opening = open hours only

## Inputs: getting there in detail

group-handover = Handover
group-managing = Managing the vendor
group-satisfaction = Satisfaction
meeting-view = Meeting view
meeting-leave = Leave the meeting view
meeting-prices = Prices of the quotes
print = Print
theme-auto = Colours: as the system has them
theme-light = Colours: light
theme-dark = Colours: dark
not-kept = This browser does not let the page keep your comparison: it is gone once you close or reload it. Nothing is sent anywhere either way.
no-worker = Punnus can no longer compute: a part of it has stopped. Nothing you typed is lost; reload the page to go on.
assumptions-title = What it rests on
# $name (String) - the scenario's name
# $date (String) - today
# $version (String) - the model's version
assumptions-lead = { $name }, printed { $date }. Computed in the browser by Punnus { $version }.

## Comparisons kept and shared

keep-title = Your comparisons
keep-lead = They are kept in this browser and nowhere else. Save a file to keep one elsewhere or to send it.
keep-shown = shown now
keep-unnamed = unreadable comparison
# $name (String) - what the comparison is called
keep-open = Open { $name }
# $name (String) - what the comparison is called
keep-compare = Compare with { $name }
# $name (String) - what the comparison is called
keep-delete = Delete { $name }
keep-copy = Continue with a copy
keep-open-file = Open a file
keep-save-file = Save as a file
keep-table = Monthly costs as a table (CSV)
keep-file-name = comparison
# $name (String) - what the other comparison is called
contrast-title = What differs in { $name }
contrast-none = The two are the same.
contrast-unread = One of the two cannot be read.
contrast-value = Value
contrast-here = Here
contrast-there = There
contrast-absent = not there
share-title = Share
share-lead = The link itself holds the comparison, and the page sends it to no server. What you mark as private stays with you.
share-lead-keys = In a field, Alt+P marks it as private.
share-own-costs = Keep the pay and costs of your own team private
# $name (String) - the vendor
share-quote = Keep the quote from { $name } private
# $count (Number) - fields
share-fields = { $count ->
    [one] { $count } field is marked private.
   *[other] { $count } fields are marked private.
}
share-results = Include your totals as they are now
share-make = Show what will be shared
share-everything = The whole comparison is shared. Earlier values that you have changed are not.
# $names (String) - what stays
share-withheld = Stays with you: { $names }
# $names (String) - the quotes
share-quotes = Quotes included: { $names }
share-no-quotes = No quotes are included.
# $totals (String) - names and totals
share-frozen = Your totals are included: { $totals }
share-no-results = Your totals are not included: they would give away what you keep private, or you left them out.
share-link = Link
# $count (Number) - characters
share-length = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
share-cut-some = Some mail and chat programs cut links after 1,024 characters. Save a file if the link does not arrive whole.
share-cut-many = Many mail and chat programs cut links after 2,048 characters. A file is safer.
share-no-link = The comparison is too large for a link. Save a file instead.
share-copy = Copy the link
share-copied = Copied.
share-not-copied = The browser does not let the page copy. Select the link and copy it yourself.
share-save = Save this as a file
# $number (Number) - its place
label-quote = Vendor { $number }
# $number (Number) - its place
label-channel = Channel { $number }
label-scenario = Comparison
# $label (String) - the field
mark-private-of = Private: { $label }
# $names (String) - fields
received-redacted = Whoever shared this kept some values private: { $names }. Usual values stand in their place, so the figures here are not the sender’s.
received-redacted-quotes = Whoever shared this kept some quotes private, so the figures here are not the sender’s.
# $totals (String) - names and totals
received-frozen = The sender’s own totals: { $totals }

## Notices

notice-close = Close
not-kept-full = This browser’s storage is full, so changes are not kept. Delete a comparison, or save a file.
not-kept-unwritten = This comparison cannot be saved as it is, so changes are not kept. Mend the fields marked in red.
notice-beside = This comparison was changed in another tab. What you have here is kept beside it, as a comparison of its own.
notice-link = This comparison came by a link. What you had before is kept under “Your comparisons”.
# $reason (String) - why
notice-file-refused = The file was not opened. { $reason }
# $reason (String) - why
notice-kept-refused = A comparison kept in this browser could not be opened; it has been set aside. { $reason }
# $reason (String) - why
notice-link-refused = The link was not opened. { $reason }
notice-save-text = Save its text
# $before (String) - totals then
# $now (String) - totals now
notice-differs = The model has changed since this was saved. Then: { $before }. Now: { $now }.
# $name (String) - the comparison
notice-deleted = { $name } was deleted.
notice-bring-back = Bring it back

## Why files and links are not opened

# $limit (String) - megabytes
file-too-large = It is larger than { $limit } MB.
# $line (Number) - the line
# $column (Number) - the place in it
file-syntax = Line { $line }, character { $column }: this is not valid JSON.
# $line (Number) - the line
file-cut = It breaks off in line { $line }, before it is complete. Ask for it again.
# $line (Number) - the line
# $name (String) - the name
file-name-twice = Line { $line }: “{ $name }” appears twice. Only one can count.
# $line (Number) - the line
file-too-much = Line { $line }: more values than any comparison has.
file-not-ours = It is not a Punnus comparison.
# $schema (String) - its number
# $known (String) - ours
file-newer = It was written by a newer Punnus (format { $schema }; this one knows { $known }). Reload the page to get the newest, or ask for the address of the page it was made on.
# $found (String) - as written
file-unknown-schema = It says its format is “{ $found }”, which has never existed.
# $line (Number) - the line
# $path (String) - the place
file-missing = Line { $line }: { $path } is missing.
# $line (Number) - the line
# $path (String) - the place
file-unknown = Line { $line }: Punnus does not know { $path }.
# $line (Number) - the line
# $path (String) - the place
# $expected (String) - what should be there
# $found (String) - what is
file-wrong = Line { $line }: { $path } is { $found }; expected: { $expected }.
# $line (Number) - the line
# $path (String) - the place
# $expected (Number) - how many should be there
# $found (Number) - how many are
file-count = Line { $line }: { $path } has { $found ->
    [one] { $found } value
   *[other] { $found } values
}; expected number: { $expected }.
# $line (Number) - the line
# $path (String) - the place
# $found (String) - what is there
file-nowhere = Line { $line }: { $path } is { $found }, which is not in this comparison or appears twice.
expected-number = a number
expected-whole = a whole number
expected-text = text
expected-yes-no = true or false
expected-list = a list
expected-group = a group of values
# $names (String) - names
expected-one-of = one of { $names }
expected-known = a value that Punnus knows
link-too-large = It is longer than any Punnus link.
link-not = It is not a Punnus link, or it was changed on the way.
link-newer = It was made by a newer Punnus, or its beginning was changed. Reload the page, or ask for it again.
link-cut = It is not complete: a program has cut it. Ask for a file instead.
link-damaged = It was changed on the way. Ask for it again.

## Sources of start values

cited-contract-term = a common contract term is 12 to 36 months
cited-cost-of-capital = a common cost of capital
cited-idle-too-short = the rest is too short, or needed to catch one’s breath
cited-none-until-known = none, until you know better
cited-within-handle-time = none apart from the handle time, until you know better
cited-write-instead = callers who write when nobody answers; 30 % of those who chat
cited-deadline-in-contracts = ccplanning.net: 95 % as a contract’s target
cited-working-day = a working day; 24 hours by the clock fail over weekends
cited-tenth-of-desk = a desk of which yours is a tenth
cited-every-month-alike = every month like the others, until you know better
cited-no-growth = no growth, until you know better
cited-resolution-surveyed = SQM, average over centres
cited-repeats-disagree = published figures, 0.8 to 1.5, do not fit each other
cited-callers-return = callers who try again when somebody answers
cited-return-soon = they do so in the first hours after the opening
cited-lost-call-unknown = nothing, until you know what a lost call is worth
cited-chats-at-once = ccplanning.net names 2 to 3 at most
cited-chats-stretch = handle time stretches with several at once (ccplanning.net)
cited-eighty-in-twenty = talkdesk.com: 80 % in 20 s, a custom
cited-patience-assumed = how long customers wait on average before they give up
cited-abandonment-limit = a common limit where a contract counts answered calls only
cited-hang-up-and-redial = those who give up and try again
cited-occupancy-named = multichannelmerchant.com names 85 to 90 %
cited-somebody-answers = somebody answers while open
cited-agent-in-nordics = ContactBabel: experienced agent, Nordics, 26 440 € a year
cited-finnish-holiday-bonus = Finnish holiday bonus: half of holiday pay, by agreement
cited-on-costs-finland = Finland, statutory total about 20 to 25 %
cited-shrinkage-named = crazyegg.com and techtarget name 30 to 35 %
cited-whole-shifts = what whole shifts overstaff; both sides alike
cited-week-in-nordics = a usual full week in the Nordics
cited-span-of-control = a common span of control
cited-leader-in-nordics = ContactBabel: team leader, Nordics, 34 160 € a year
cited-workplace-of-agent = desk, equipment, licences and telephony of one agent
cited-premium-above-contract = a common premium for hours worked above contract
cited-yearly-rise-of-pay = yearly rise of pay
cited-in-office-of-own-team = breaks, meetings, coaching: part of a shrinkage of 32 %
cited-no-smallest-team = no smallest team
cited-leavers-named = ContactBabel names 5 % in the Nordics, CCH 20 % and more in the UK
cited-weeks-of-training = hivedesk.com, screensteps.com: 4 to 12 weeks in all
cited-new-agents-slower = wfmlabs.org: 1.3 to 1.8 times a tenured agent’s
cited-months-to-proficiency = wfmlabs.org: 3 to 6 months to proficiency
cited-one-for-twenty = one for planning, quality and analysis to 20 agents
cited-support-as-leader = as a team leader: ContactBabel 2018, Nordics, 34 160 € a year
cited-within-workplace = within the workplace of an agent, until you tell them apart
cited-manager-for-fifty = ContactBabel 2018: a manager, 58 240 € a year, for 50 agents
cited-hours-moved = hours are moved, or people with them
cited-leaders-notice = leaders and planners go or move on after a notice of three months
cited-licences-notice = licences run out after a notice of three months
cited-room-after-year = room is given up once a year has passed
cited-next-budget = overheads follow with the next yearly budget
cited-back-to-work = minutes to find back into the work that was interrupted
cited-whole-minutes = each contact billed in whole minutes
cited-in-office-of-vendor = breaks, meetings and coaching in the office, of 32 % in all
cited-week-less-shrinkage = 37.5 hours a week less a shrinkage of 32 %
cited-half-full-time = half a full-time employee
cited-as-own-premium = as on the own team’s hours above contract
cited-band-named = upperedge.com: a band of ±10 %
cited-from-go-live = from go-live on
cited-first-month = in the first month; 0 is before it
cited-rise-after-year = the first rise after a year of contract
cited-no-minimum-named = none unless the quote names one
cited-first-months-spared = contracts spare the first three months
cited-spread-of-months = a month’s service level within four points of its mean
cited-fee-at-risk = contracts put 5 to 15 % of the monthly fee at risk
cited-vat-general = Finland, general rate
cited-all-deductible = all deductible, unless you are a bank, an insurer or in health care
cited-nothing-passed-on = none unless the quote names any
cited-yearly-rise-of-prices = yearly rise of a quote’s prices
cited-managing-contracts = Willcocks, techmonitor.ai: 4 to 8 % of the contract’s value
cited-quarter-trials = trials of a quarter are common
cited-at-once-until-known = at once, until you know better
cited-term-named = piton-global.com: 12 to 36 months
cited-ninety-days = 90 days are common
cited-mostly-routine = the larger part of contacts is routine in most services
cited-routine-quicker = routine is quicker than the rest
cited-routine-resolved = routine is resolved more often than the rest
cited-one-fewer = one fewer, until you know better
cited-four-of-five = four of five stay, until you know better
cited-as-long-as-notice = as long as the notice
cited-part-of-earnings = a part of what the vendor would have earned
cited-within-share-of-fee = within the share of the fee, until you count people
cited-none-apart = none apart, until you count them
cited-half-of-team-stays = half of the team stays in the first month, a quarter in the second
cited-satisfaction-unknown = nothing, until you know what satisfaction is worth
cited-ramp-phases = a provider’s account of usual ramp-ups: start-up to month 3, learning to 6, settling to 9
cited-ramp-handle-time = new agents take 1.3 to 1.8 times a tenured one’s time (wfmlabs.org); how it falls is chosen
cited-ramp-resolution = a provider’s account: below the earlier quality for three months, back at it by six; how far is chosen
cited-past-usual-start = when a vendor that goes live at once is past the usual start
cited-as-measured = as measured, until somebody shows more
cited-vat-finland = Finland, standard rate since 1 September 2024 (vero.fi)
cited-vat-sweden = Sweden, standard rate (table of European rates, vat-solutions.com)
cited-vat-norway = Norway, standard rate (table of European rates, vat-solutions.com)
cited-vat-denmark = Denmark, the only rate (table of European rates, vat-solutions.com)
cited-vat-germany = Germany, standard rate (table of European rates, vat-solutions.com)
cited-vat-united-kingdom = United Kingdom, standard rate (table of European rates, vat-solutions.com)
cited-week-finland = a usual full week in Finnish service-sector agreements
cited-week-sweden = Sweden, Working Hours Act, section 5: 40 hours; agreements may have less
cited-week-norway = Norway, altinn.no: agreements have 37.5 hours, the law’s limit is 40; less with shifts
cited-week-denmark = Denmark, Ringkøbing-Skjern municipality: working hours are normally 37
cited-week-germany = usual without an agreement; agreements have 37.7 on average (WSI 2017)
cited-week-united-kingdom = a usual full week in Great Britain
cited-on-costs-sweden = Sweden, statutory contributions (Swedish Tax Agency, by internago.com); a pension by agreement comes on top
cited-on-costs-norway = Norway, 14.1 % in zone I (Ius Laboris), lower elsewhere, on pay and on a pension of at least 2 % (skatteetaten.no)
cited-on-costs-denmark = Denmark, deel.com: about 15.5 % in all, less 12.5 % holiday pay and 1 % holiday supplement, which leave and holiday cost count; fixed amounts, so more on low pay; a pension by agreement comes on top
cited-on-costs-germany = Germany, NRW.Global Business: about 21 % (pension 9.3, health 7.3 and half of the fund’s own, unemployment 1.3, care, accidents)
cited-on-costs-united-kingdom = United Kingdom, at a pay of 25 000 GBP a year: 15 % above 5 000 (pmaaccountants.co.uk), pension 3 % above 6 240 (moorepay.co.uk)
cited-leave-sweden = Sweden, Annual Leave Act: usual pay and 0.43 % of a month’s pay for each of 25 days (svenskhandel.se, internago.com); agreements often have 0.8 %
cited-leave-norway = Norway, Holidays Act: 10.2 % of the pay for work (compendia24.no), less the usual pay of 21 days; 12 % for 25 days by agreement is much the same, 1.2 %
cited-leave-denmark = Denmark, Holiday Act: salaried staff have usual pay and a supplement of 1 % (azets.dk); 12.5 % for hourly paid staff, less the usual pay of 25 days, is 1.7 %
cited-leave-germany = leave is paid as work; holiday money, where agreed, comes on top of it
cited-leave-united-kingdom = leave is paid as work, and nothing beyond it by law
cited-pay-norway = Norway, call-centre agents, average 43 140 NOK a month (Statistics Norway, by kundeserviceavisen.no)
cited-pay-denmark = Denmark, jobzoo.dk: customer service starts at 25 000 to 30 000 DKK a month; the middle of it
cited-pay-germany = Germany, full-time call-centre staff, average 2 467 EUR a month (federal government’s answer to the Bundestag, by extremnews.com)
cited-reduced-on-costs-sweden = Sweden, SFS 2026:100: pension contribution and half of the others
cited-by-agreement = by agreement: none is law or general, so none is assumed; enter your own
cited-as-sunday = assumed as a Sunday, which many public holidays are; by agreement
cited-supplements-for-work = supplements pay for work at that hour; leave may include them
cited-first-supplement-alone = the first class alone; agreements differ
cited-sunday-finland = Finland, Working Hours Act: +100 % on Sundays and church holidays, 1 May, Independence Day (pam.fi)
cited-evening-finland = Finnish agreements name +15 to 20 % in the evening; its hours are assumed
cited-warehouse-sweden = Sweden, example of a warehouse: evening +50 %, Sunday +100 %; the evening’s hours are assumed
cited-retail-denmark = Denmark, retail agreement, a proxy: DKK an hour 26.45 from 18 to 23, 46.55 Saturday, 51.80 Sunday
cited-part-day = part time of four to six hours a day
cited-break-in-long-days = a break is usual in days of about six hours or more; its place is chosen

## The examples’ names

example-service-desk = Service desk by phone
example-call-entry-coordinators = Service company: call entry off the coordinators’ desks
example-energy-company-whole-service = Energy company: the whole service goes out
example-insurance-near-or-far = Insurance service: at home, near or far
example-ticket-calls-overflow = Ticket sales: peaks overflow to a vendor
example-web-shop-evenings = Web shop: evenings and weekends
example-channel-phone = Phone
example-channel-chat = Chat
example-channel-e-mail = E-mail
example-channel-call-entry = Call entry
# $letter (String) - tells it from the others
example-vendor = Vendor { $letter }

//! What start values rest on: the sources that are cited, each once. This is data.
//!
//! The texts are those of `docs/defaults.md`; the page says each in its own language, so that none is left in English.

use serde::{Serialize, Serializer};

macro_rules! cited {
    ($($variant:ident $text:literal),* $(,)?) => {
        /// A publication or page; for an assumption, what it rests on.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the texts say it all")]
        pub enum Cited { $($variant),* }

        impl Cited {
            /// Every source there is.
            pub const ALL: &[Cited] = &[$(Cited::$variant),*];

            /// The source in words, in English.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $(Cited::$variant => $text),* }
            }
        }
    };
}

cited! {
    ContractTerm "a common contract term is 12 to 36 months",
    CostOfCapital "a common cost of capital",
    IdleTooShort "the rest is too short, or needed to catch one's breath",
    NoneUntilKnown "none, until you know better",
    WithinHandleTime "none apart from the handle time, until you know better",
    WriteInstead "callers who write when nobody answers; 30 % of those who chat",
    DeadlineInContracts "ccplanning.net: 95 % as a contract's target",
    WorkingDay "a working day; 24 hours by the clock fail over weekends",
    TenthOfDesk "a desk of which yours is a tenth",
    EveryMonthAlike "every month like the others, until you know better",
    NoGrowth "no growth, until you know better",
    ResolutionSurveyed "SQM, average over centres",
    RepeatsDisagree "published figures, 0.8 to 1.5, do not fit each other",
    CallersReturn "callers who try again when somebody answers",
    ReturnSoon "they do so in the first hours after the opening",
    LostCallUnknown "nothing, until you know what a lost call is worth",
    ChatsAtOnce "ccplanning.net names 2 to 3 at most",
    ChatsStretch "handle time stretches with several at once (ccplanning.net)",
    EightyInTwenty "talkdesk.com: 80 % in 20 s, a custom",
    PatienceAssumed "how long customers wait on average before they give up",
    AbandonmentLimit "a common limit where a contract counts answered calls only",
    HangUpAndRedial "those who give up and try again",
    OccupancyNamed "multichannelmerchant.com names 85 to 90 %",
    SomebodyAnswers "somebody answers while open",
    AgentInNordics "ContactBabel: experienced agent, Nordics, 26 440 € a year",
    FinnishHolidayBonus "Finnish holiday bonus: half of holiday pay, by agreement",
    OnCostsFinland "Finland, statutory total about 20 to 25 %",
    ShrinkageNamed "crazyegg.com and techtarget name 30 to 35 %",
    WholeShifts "what whole shifts overstaff; both sides alike",
    WeekInNordics "a usual full week in the Nordics",
    SpanOfControl "a common span of control",
    LeaderInNordics "ContactBabel: team leader, Nordics, 34 160 € a year",
    WorkplaceOfAgent "desk, equipment, licences and telephony of one agent",
    PremiumAboveContract "a common premium for hours worked above contract",
    YearlyRiseOfPay "yearly rise of pay",
    InOfficeOfOwnTeam "breaks, meetings, coaching: part of a shrinkage of 32 %",
    NoSmallestTeam "no smallest team",
    LeaversNamed "ContactBabel names 5 % in the Nordics, CCH 20 % and more in the UK",
    WeeksOfTraining "hivedesk.com, screensteps.com: 4 to 12 weeks in all",
    NewAgentsSlower "wfmlabs.org: 1.3 to 1.8 times a tenured agent's",
    MonthsToProficiency "wfmlabs.org: 3 to 6 months to proficiency",
    OneForTwenty "one for planning, quality and analysis to 20 agents",
    SupportAsLeader "as a team leader: ContactBabel 2018, Nordics, 34 160 € a year",
    WithinWorkplace "within the workplace of an agent, until you tell them apart",
    ManagerForFifty "ContactBabel 2018: a manager, 58 240 € a year, for 50 agents",
    HoursMoved "hours are moved, or people with them",
    LeadersNotice "leaders and planners go or move on after a notice of three months",
    LicencesNotice "licences run out after a notice of three months",
    RoomAfterYear "room is given up once a year has passed",
    NextBudget "overheads follow with the next yearly budget",
    BackToWork "minutes to find back into the work that was interrupted",
    WholeMinutes "each contact billed in whole minutes",
    InOfficeOfVendor "breaks, meetings and coaching in the office, of 32 % in all",
    WeekLessShrinkage "37.5 hours a week less a shrinkage of 32 %",
    HalfFullTime "half a full-time employee",
    AsOwnPremium "as on the own team's hours above contract",
    BandNamed "upperedge.com: a band of ±10 %",
    FromGoLive "from go-live on",
    FirstMonth "in the first month; 0 is before it",
    RiseAfterYear "the first rise after a year of contract",
    NoMinimumNamed "none unless the quote names one",
    FirstMonthsSpared "contracts spare the first three months",
    SpreadOfMonths "a month's service level within four points of its mean",
    FeeAtRisk "contracts put 5 to 15 % of the monthly fee at risk",
    VatGeneral "Finland, general rate",
    AllDeductible "all deductible, unless you are a bank, an insurer or in health care",
    NothingPassedOn "none unless the quote names any",
    YearlyRiseOfPrices "yearly rise of a quote's prices",
    ManagingContracts "Willcocks, techmonitor.ai: 4 to 8 % of the contract's value",
    QuarterTrials "trials of a quarter are common",
    AtOnceUntilKnown "at once, until you know better",
    TermNamed "piton-global.com: 12 to 36 months",
    NinetyDays "90 days are common",
    MostlyRoutine "the larger part of contacts is routine in most services",
    RoutineQuicker "routine is quicker than the rest",
    RoutineResolved "routine is resolved more often than the rest",
    OneFewer "one fewer, until you know better",
    FourOfFive "four of five stay, until you know better",
    AsLongAsNotice "as long as the notice",
    PartOfEarnings "a part of what the vendor would have earned",
    WithinShareOfFee "within the share of the fee, until you count people",
    NoneApart "none apart, until you count them",
    HalfOfTeamStays "half of the team stays in the first month, a quarter in the second",
    SatisfactionUnknown "nothing, until you know what satisfaction is worth",
    RampPhases "a provider's account of usual ramp-ups: start-up to month 3, learning to 6, settling to 9",
    RampHandleTime "new agents take 1.3 to 1.8 times a tenured one's time (wfmlabs.org); how it falls is chosen",
    RampResolution "a provider's account: below the earlier quality for three months, back at it by six; how far is \
        chosen",
    PastUsualStart "when a vendor that goes live at once is past the usual start",
    AsMeasured "as measured, until somebody shows more",
    VatFinland "Finland, standard rate since 1 September 2024 (vero.fi)",
    VatSweden "Sweden, standard rate (table of European rates, vat-solutions.com)",
    VatNorway "Norway, standard rate (table of European rates, vat-solutions.com)",
    VatDenmark "Denmark, the only rate (table of European rates, vat-solutions.com)",
    VatGermany "Germany, standard rate (table of European rates, vat-solutions.com)",
    VatUnitedKingdom "United Kingdom, standard rate (table of European rates, vat-solutions.com)",
    WeekFinland "a usual full week in Finnish service-sector agreements",
    WeekSweden "Sweden, Working Hours Act, section 5: 40 hours; agreements may have less",
    WeekNorway "Norway, altinn.no: agreements have 37.5 hours, the law's limit is 40; less with shifts",
    WeekDenmark "Denmark, Ringkøbing-Skjern municipality: working hours are normally 37",
    WeekGermany "usual without an agreement; agreements have 37.7 on average (WSI 2017)",
    WeekUnitedKingdom "a usual full week in Great Britain",
    OnCostsSweden "Sweden, statutory contributions (Swedish Tax Agency, by internago.com); a pension by agreement comes \
        on top",
    OnCostsNorway "Norway, 14.1 % in zone I (Ius Laboris), lower elsewhere, on pay and on a pension of at least 2 % \
        (skatteetaten.no)",
    OnCostsDenmark "Denmark, deel.com: about 15.5 % in all, less 12.5 % holiday pay and 1 % holiday supplement, which \
        leave and holiday cost count; fixed amounts, so more on low pay; a pension by agreement comes on top",
    OnCostsGermany "Germany, NRW.Global Business: about 21 % (pension 9.3, health 7.3 and half of the fund's own, \
        unemployment 1.3, care, accidents)",
    OnCostsUnitedKingdom "United Kingdom, at a pay of 25 000 GBP a year: 15 % above 5 000 (pmaaccountants.co.uk), pension 3 % \
        above 6 240 (moorepay.co.uk)",
    LeaveSweden "Sweden, Annual Leave Act: usual pay and 0.43 % of a month's pay for each of 25 days \
        (svenskhandel.se, internago.com); agreements often have 0.8 %",
    LeaveNorway "Norway, Holidays Act: 10.2 % of the pay for work (compendia24.no), less the usual pay of 21 days; 12 \
        % for 25 days by agreement is much the same, 1.2 %",
    LeaveDenmark "Denmark, Holiday Act: salaried staff have usual pay and a supplement of 1 % (azets.dk); 12.5 % for \
        hourly paid staff, less the usual pay of 25 days, is 1.7 %",
    LeaveGermany "leave is paid as work; holiday money, where agreed, comes on top of it",
    LeaveUnitedKingdom "leave is paid as work, and nothing beyond it by law",
    PayNorway "Norway, call-centre agents, average 43 140 NOK a month (Statistics Norway, by kundeserviceavisen.no)",
    PayDenmark "Denmark, jobzoo.dk: customer service starts at 25 000 to 30 000 DKK a month; the middle of it",
    PayGermany "Germany, full-time call-centre staff, average 2 467 EUR a month (federal government's answer to the \
        Bundestag, by extremnews.com)",
    ReducedOnCostsSweden "Sweden, SFS 2026:100: pension contribution and half of the others",
    ByAgreement "by agreement: none is law or general, so none is assumed; enter your own",
    AsSunday "assumed as a Sunday, which many public holidays are; by agreement",
    SupplementsForWork "supplements pay for work at that hour; leave may include them",
    FirstSupplementAlone "the first class alone; agreements differ",
    SundayFinland "Finland, Working Hours Act: +100 % on Sundays and church holidays, 1 May, Independence Day (pam.fi)",
    EveningFinland "Finnish agreements name +15 to 20 % in the evening; its hours are assumed",
    WarehouseSweden "Sweden, example of a warehouse: evening +50 %, Sunday +100 %; the evening's hours are assumed",
    RetailDenmark "Denmark, retail agreement, a proxy: DKK an hour 26.45 from 18 to 23, 46.55 Saturday, 51.80 Sunday",
    PartDay "part time of four to six hours a day",
    BreakInLongDays "a break is usual in days of about six hours or more; its place is chosen",
}

/// As its text.
impl Serialize for Cited {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text())
    }
}

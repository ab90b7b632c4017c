//! Words for what the steps of inputs offer to choose.

use super::Words;
use crate::edits::ChannelKind;
use punnus_engine::draft::{OneOffKind, OverflowDraft, QuoteDraft, ScopeDraft, Topic};
use punnus_engine::fields::Field;
use punnus_engine::hour_classes::HourClass;
use punnus_engine::pooled_target::Held;
use punnus_engine::queueing::ServiceDefinition;
use punnus_engine::ramp::BetterBy;
use punnus_engine::scenario::Baseline;
use punnus_engine::scorecard::Criterion;

impl Words {
    /// How a channel is worked.
    #[must_use]
    pub fn channel_kind(&self, kind: ChannelKind) -> String {
        match kind {
            ChannelKind::Phone => self.say.kind_phone(),
            ChannelKind::Chat => self.say.kind_chat(),
            ChannelKind::Deferred => self.say.kind_deferred(),
        }
    }

    /// What the others are compared with.
    #[must_use]
    pub fn baseline(&self, baseline: Baseline) -> String {
        match baseline {
            Baseline::AtTarget => self.say.baseline_at_target(),
            Baseline::AsToday => self.say.own_team_today(),
            Baseline::BesideOtherWork => self.say.own_beside(),
        }
    }

    /// What a better value rests on.
    #[must_use]
    pub fn better_by(&self, by: BetterBy) -> String {
        match by {
            BetterBy::Claim => self.say.better_by_claim(),
            BetterBy::Evidence => self.say.better_by_evidence(),
        }
    }

    /// Over what a target holds.
    #[must_use]
    pub fn held(&self, held: Held) -> String {
        match held {
            Held::PerInterval => self.say.held_per_interval(),
            Held::PerDay => self.say.held_per_day(),
            Held::PerMonth => self.say.held_per_month(),
        }
    }

    /// How a service level is worked out.
    #[must_use]
    pub fn definition(&self, definition: ServiceDefinition) -> String {
        match definition {
            ServiceDefinition::OfOffered => self.say.definition_of_offered(),
            ServiceDefinition::OfAnswered => self.say.definition_of_answered(),
            ServiceDefinition::ShortAbandonsExcluded => self.say.definition_short_excluded(),
            ServiceDefinition::ShortAbandonsMet => self.say.definition_short_met(),
        }
    }

    /// A class of hours, by what it brings.
    #[must_use]
    pub fn hour_class(&self, class: HourClass) -> String {
        match class {
            HourClass::Day => self.say.line_pay(),
            HourClass::Evening => self.say.line_evening(),
            HourClass::Night => self.say.line_night(),
            HourClass::Saturday => self.say.line_saturday(),
            HourClass::Sunday => self.say.line_sunday(),
            HourClass::Holiday => self.say.line_holiday(),
        }
    }

    /// What you pay once.
    #[must_use]
    pub fn own_one_off(&self, what: OneOffKind) -> String {
        match what {
            OneOffKind::Project => self.say.line_project(),
            OneOffKind::KnowledgeTransfer => self.say.line_knowledge_transfer(),
            OneOffKind::Severance => self.say.line_severance(),
        }
    }

    /// What goes to a vendor.
    #[must_use]
    pub fn scope(&self, scope: &ScopeDraft) -> String {
        match scope {
            ScopeDraft::Everything => self.say.scope_everything(),
            ScopeDraft::Channels(_) => self.say.scope_channels(),
            ScopeDraft::Routine(_) => self.say.scope_routine(),
            ScopeDraft::OutsideOwnHours => self.say.scope_outside_own_hours(),
            ScopeDraft::Overflow(OverflowDraft::Fewer(_)) => self.say.scope_overflow_fewer(),
            ScopeDraft::Overflow(OverflowDraft::Times(_)) => self.say.scope_overflow_times(),
            ScopeDraft::Overflow(OverflowDraft::Cheapest) => self.say.scope_overflow_cheapest(),
        }
    }

    /// What a quote may say nothing about.
    #[must_use]
    pub fn topic(&self, topic: Topic) -> String {
        match topic {
            Topic::Index => self.say.field_quote_index(),
            Topic::MonthlyMinimum => self.say.field_monthly_minimum(),
            Topic::OneOffs => self.say.field_one_offs(),
            Topic::Supplements => self.say.field_supplements(),
            Topic::PassThrough => self.say.field_pass_through(),
            Topic::BonusAndCredits => self.say.topic_bonus_and_credits(),
            Topic::Ramp => self.say.topic_ramp(),
        }
    }

    /// The value taken where a quote says nothing, if it is one value.
    #[must_use]
    pub fn taken_instead(&self, topic: Topic, quote: &QuoteDraft) -> Option<String> {
        let terms = &quote.terms;
        let (field, value) = match topic {
            Topic::Index => (Field::QuoteIndex, terms.index * 100.0),
            Topic::MonthlyMinimum => (Field::MonthlyMinimum, terms.monthly_minimum),
            Topic::OneOffs => {
                (Field::OneOffAmount, terms.one_offs.iter().map(|one_off| one_off.amount).sum())
            }
            Topic::PassThrough => (Field::PassThrough, terms.pass_through),
            Topic::Supplements | Topic::BonusAndCredits | Topic::Ramp => return None,
        };
        let unit = field.spec().map(|spec| self.unit(spec.unit)).unwrap_or_default();
        Some(format!("{} {unit}", self.field_value(field, value)))
    }

    /// What an option is judged by beside its cost.
    #[must_use]
    pub fn criterion(&self, criterion: Criterion) -> String {
        match criterion {
            Criterion::AccessToConversations => self.say.criterion_access_to_conversations(),
            Criterion::ReportingAndKpis => self.say.criterion_reporting(),
            Criterion::LanguageAndCulture => self.say.criterion_language(),
            Criterion::ExperienceOfNamedPeople => self.say.criterion_experience(),
            Criterion::AccountSizeAtVendor => self.say.criterion_account_size(),
            Criterion::WayOfWorking => self.say.criterion_way_of_working(),
            Criterion::FaultCommunication => self.say.criterion_faults(),
            Criterion::OptOut => self.say.criterion_opt_out(),
            Criterion::DataProtection => self.say.criterion_data_protection(),
            Criterion::EffectOnOwnStaff => self.say.criterion_own_staff(),
            Criterion::Trust => self.say.criterion_trust(),
        }
    }
}

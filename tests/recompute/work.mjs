// A month's work, whoever does it, and which part of it goes to whom.

import { sum } from './numbers.mjs';
import { arrivals, wanted } from './demand.mjs';
import { becomes, staffed } from './queue.mjs';

const AS_USUAL = { handleTime: 1, resolution: 1 };

/** What part of a channel's contacts somebody has, and how their handle time and resolution compare with those of all. */
export const WHOLE = { share: 1, handleTime: 1, resolution: 1 };

/** What goes to a vendor of a channel. */
export function goesOut(scope, channel) {
  if (scope === 'everything') return WHOLE;
  if (scope.channels) return { ...WHOLE, share: scope.channels.includes(channel.name) ? 1 : 0 };
  const { share, handle_time, first_contact_resolution } = scope.routine;
  return { share, handleTime: handle_time, resolution: first_contact_resolution };
}

/** The others: both parts together have the measured handle time and resolution. */
export function restOf(part) {
  const share = 1 - part.share;
  // Nothing but rounding may be left.
  if (share < 1e-12) return { ...WHOLE, share: 0 };
  return { share, handleTime: (1 - part.share * part.handleTime) / share, resolution: (1 - part.share * part.resolution) / share };
}

/** Contacts grow with worse resolution: issues = contacts × (1 − r(1 − FCR)) stay the same, whatever part they are. */
function contactsAt(channel, month, part, resolutionFactor) {
  const perIssue = (resolution) => 1 / (1 - channel.repeats_per_unresolved * (1 - resolution));
  const usual = channel.first_contact_resolution * part.resolution;
  return (wanted(channel, month) * part.share * perIssue(usual * resolutionFactor)) / perIssue(usual);
}

/** `partOf`: what of a channel comes here. `at`: the factors of who does it. `staffedAt`: the factors the heads were hired
 *  for. `pay`: what an hour costs in a half-hour, up to a factor. */
export function work(scenario, month, { partOf = () => WHOLE, at = AS_USUAL, staffedAt = at, offers = [], pay = () => 1 }) {
  const result = { offered: 0, answered: 0, inTime: 0, overload: 0, missing: [], productive: 0, lost: [], present: new Map(), channels: [], busy: 0, resolved: 0, met: 0, judged: 0 };
  for (const channel of scenario.channels) {
    let missing = 0;
    const { chat } = channel.kind;
    const part = partOf(channel);
    if (part.share === 0) {
      // Nobody is present for what does not come.
      result.missing.push(0);
      result.lost.push(0);
      result.channels.push({ name: channel.name, atOnce: 1, handleTime: 0, afterCall: 0, slots: [], level: 1 });
      continue;
    }
    const stretched = channel.handle_time_s * part.handleTime * (1 + ((chat?.at_once ?? 1) - 1) * (chat?.overhead ?? 0));
    const handleTime = stretched * at.handleTime;
    const meant = stretched * staffedAt.handleTime;
    const theirs = offers.find((offer) => offer.channel === channel.name)?.opening;
    const opening = theirs ?? channel.opening_wanted ?? channel.opening;
    const expected = arrivals(channel, opening, month, contactsAt(channel, month, part, staffedAt.resolution));
    const present = staffed(expected, meant, channel, pay);
    const called = contactsAt(channel, month, part, at.resolution);
    const slots = arrivals(channel, opening, month, called);
    const calls = sum(slots.map((slot) => slot.dates * slot.contacts));
    const answeredBefore = result.answered;
    const done = { name: channel.name, atOnce: chat?.at_once ?? 1, handleTime, afterCall: (channel.after_call_s * handleTime) / channel.handle_time_s, slots: [] };
    const tally = { inTime: 0, gone: 0 };
    slots.forEach((slot, i) => {
      const agents = present[i];
      const load = (slot.contacts * handleTime) / 1800;
      const shares = becomes(agents, load, handleTime, channel);
      const answered = slot.contacts * shares.answered;
      if (shares.missing) {
        result.overload += slot.dates * slot.contacts;
        if (slot.dates > 0) missing = Math.max(missing, shares.missing);
      }
      result.offered += slot.dates * slot.contacts;
      result.answered += slot.dates * answered;
      result.inTime += slot.dates * slot.contacts * shares.inTime;
      result.productive += slot.dates * agents * 0.5;
      tally.inTime += slot.dates * slot.contacts * shares.inTime;
      tally.gone += slot.dates * slot.contacts * shares.goneInTime;
      const { day, interval, dates } = slot;
      done.slots.push({ day, interval, dates, agents, offered: dates * slot.contacts, answered: dates * answered, hours: dates * agents * 0.5 });
      const key = `${slot.day}/${slot.interval}`;
      const before = result.present.get(key)?.agents ?? 0;
      result.present.set(key, { ...slot, agents: before + agents });
    });
    result.missing.push(missing);
    const [offeredHere, answeredHere] = [sum(done.slots.map((slot) => slot.offered)), sum(done.slots.map((slot) => slot.answered))];
    const [met, of] = {
      of_offered: [tally.inTime, offeredHere],
      of_answered: [tally.inTime, answeredHere],
      short_abandons_excluded: [tally.inTime, offeredHere - tally.gone],
      short_abandons_met: [tally.inTime + tally.gone, offeredHere],
    }[channel.service.definition];
    done.level = of > 0 ? met / of : 1;
    result.channels.push(done);
    result.met += met;
    result.judged += of;
    result.busy += (answeredHere * handleTime) / 3600 / done.atOnce;
    result.resolved += answeredHere * channel.first_contact_resolution * part.resolution * at.resolution;
    // Lost: who met a closed door and did not return, and who was not answered and does not call again.
    const unanswered = calls - (result.answered - answeredBefore);
    result.lost.push((called - calls + unanswered * (1 - channel.service.redial)) * channel.lost_contact_value);
  }
  return result;
}

/** What lost contacts cost, channel by channel. */
export const lostLines = (lost) => lost.filter((amount) => amount > 1e-9).map((amount) => ['lost_contacts', amount]);

/** The work of two who share it. */
export function together(one, other) {
  const result = { missing: one.missing.map((missing, i) => Math.max(missing, other.missing[i])), lost: one.lost.map((lost, i) => lost + other.lost[i]) };
  for (const what of ['offered', 'answered', 'inTime', 'overload', 'productive', 'busy', 'resolved', 'met', 'judged']) result[what] = one[what] + other[what];
  return result;
}

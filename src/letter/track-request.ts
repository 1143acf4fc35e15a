import type { Answer } from '../disclosure/answer';
import { closedOn } from '../disclosure/close-request';
import type { AccessRequest } from '../disclosure/request';
import { answerDueOn } from './deadline';
import { type HolidayCountry, PUBLIC_HOLIDAYS } from './public-holidays';

/** Where a letter stands; a reminder or complaint has no time of its own. */
export type RequestStanding =
  | 'not-sent'
  | 'waiting'
  | 'identity-asked'
  | 'time-over'
  | 'incomplete'
  | 'refused'
  | 'answered'
  | 'closed';

/** Where a letter stands on a day, and the last day to answer it. */
export interface RequestTrack {
  standing: RequestStanding;
  /** Absent until it was sent. */
  dueOn?: string;
  /** The day if the holder's pauses for identity counted for nothing; the same as `dueOn` without any. */
  dueWithoutPausesOn?: string;
  /** The day of receipt is not known: the day of sending stands in for it. */
  isProvisional: boolean;
  isExtended: boolean;
}

const DAY = 86_400_000;
/** Kinds of letters that GDPR 12(3) gives a time to answer. */
const TIMED: ReadonlySet<AccessRequest['kind']> = new Set(['access', 'source']);

/**
 * Says where a letter stands: the last day by GDPR 12(3) and Regulation 1182/71, three months when an extension was told
 * within the first, pauses for identity added day by day (décret 2019-536 art. 77; the GDPR itself knows none). That day
 * is still the holder's: the time is over on the next.
 * @param today plain date, `yyyy-mm-dd`.
 */
export function trackRequest(request: AccessRequest, answers: readonly Answer[], today: string): RequestTrack {
  const last = [...answers].sort((one, other) => one.receivedOn.localeCompare(other.receivedOn)).at(-1);
  const days = TIMED.has(request.kind) ? countDays(request, today) : undefined;
  return {
    standing: standOn(today, request, last, days?.dueOn),
    ...days,
    isProvisional: request.receivedOn === undefined,
    isExtended: isExtended(request),
  };
}

/** Whether it is for the user to go on: the time is over, or the answer does not suffice. */
export function awaitsStep({ standing }: RequestTrack): boolean {
  return ['time-over', 'incomplete', 'refused', 'identity-asked'].includes(standing);
}

function standOn(
  today: string,
  request: AccessRequest,
  last: Answer | undefined,
  dueOn: string | undefined,
): RequestStanding {
  if (closedOn(request) !== null) return 'closed';
  if (last?.kind === 'complete') return 'answered';
  if (last?.kind === 'incomplete' || last?.kind === 'refused') return last.kind;
  if (request.sentOn === undefined && request.receivedOn === undefined) return 'not-sent';
  if (request.pauses?.some(({ endedOn }) => endedOn === undefined)) return 'identity-asked';
  // Without a day of receipt nothing can be called over.
  return request.receivedOn !== undefined && dueOn !== undefined && today > dueOn ? 'time-over' : 'waiting';
}

function countDays(request: AccessRequest, today: string): Pick<RequestTrack, 'dueOn' | 'dueWithoutPausesOn'> {
  const receivedOn = request.receivedOn ?? request.sentOn;
  if (receivedOn === undefined) return {};
  const country: HolidayCountry = isKnown(request.country) ? request.country : 'FR';
  const terms = { country, ...(request.region && country === 'FR' ? { region: request.region } : {}) };
  const dueWithoutPausesOn = answerDueOn({ receivedOn, ...terms, extended: isExtended(request) });
  const paused = (request.pauses ?? []).reduce(
    (sum, { startedOn, endedOn = today }) => sum + Math.max(0, (Date.parse(endedOn) - Date.parse(startedOn)) / DAY),
    0,
  );
  if (paused === 0) return { dueOn: dueWithoutPausesOn, dueWithoutPausesOn };
  return {
    dueOn: answerDueOn({ receivedOn, ...terms, extended: isExtended(request), pausedDays: paused }),
    dueWithoutPausesOn,
  };
}

/** An extension counts when it was told within the first month (GDPR 12(3)). */
function isExtended({ extensionToldOn, receivedOn, sentOn, country, region }: AccessRequest): boolean {
  const from = receivedOn ?? sentOn;
  if (extensionToldOn === undefined || from === undefined) return false;
  const known: HolidayCountry = isKnown(country) ? country : 'FR';
  return (
    extensionToldOn <=
    answerDueOn({ receivedOn: from, country: known, ...(region && known === 'FR' ? { region } : {}) })
  );
}

function isKnown(country: string | undefined): country is HolidayCountry {
  return country !== undefined && Object.hasOwn(PUBLIC_HOLIDAYS, country);
}

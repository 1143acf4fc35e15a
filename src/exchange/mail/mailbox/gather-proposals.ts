import type { MailTraits } from '../../../disclosure/approach';
import type { Occasion } from '../../../disclosure/occasions';
import { judgeMail } from './judge-mail';
import type { MailKind } from './mail-kinds';
import { type MailSight, seeMail } from './mail-sight';

/** Somebody whose messages show that they have an address of the user; nothing of it is kept until the user says so. */
export interface Proposal {
  /** Tells it from the other ones of the same reading. */
  key: string;
  /** What the messages were, the one that says most first. A political one stands alone. */
  kinds: MailKind[];
  name: string;
  email: string;
  /** Registered by the sender; null where only a platform's or a webmail's is known. */
  domain: string | null;
  /** Who sent for the sender, where the headers show it. */
  platform: string | null;
  /** The user's address; empty where headers do not say. */
  used: string;
  firstOn: string;
  lastOn: string;
  count: number;
  /** Three at most, of the kind that says most. */
  subjects: string[];
  /** The earliest message of the kind that says most. */
  first: { on: string; subject: string; traits: MailTraits; occasion: Occasion };
}

/** Takes messages one by one and forgets them. */
export interface Gatherer {
  /** @returns whether it was a message that can be read. */
  take(bytes: Uint8Array): Promise<boolean>;
  /** What was found, what says most first, then the newest; the user's own letters are left out. */
  proposals(): Proposal[];
  /** How many were found so far. */
  found(): number;
}

/** Most senders kept at a time; one that floods the mailbox with invented senders is not followed further. */
const MOST_GROUPS = 5_000;
const MOST_OWN = 200;
const MOST_SUBJECTS = 3;
/** The kind that says most first. */
const STRENGTH: readonly MailKind[] = ['political', 'participation', 'subscription', 'newsletter'];

/**
 * Makes a gatherer.
 * @param today `2026-11-26`; a message from later has a clock that cannot be believed, and counts as of today.
 */
export function makeGatherer(today: string): Gatherer {
  const groups = new Map<string, Proposal>();
  const delivered = new Map<string, number>();
  return {
    found: () => groups.size,
    async take(bytes) {
      const mail = await seeMail(bytes).catch(() => null);
      if (!mail) return false;
      for (const address of mail.delivered)
        if (delivered.has(address) || delivered.size < MOST_OWN)
          delivered.set(address, (delivered.get(address) ?? 0) + 1);
      const kind = judgeMail(mail);
      if (kind) addTo(groups, mail, kind, mail.cameOn && mail.cameOn < today ? mail.cameOn : today);
      return true;
    },
    proposals() {
      const [only, second] = delivered.keys();
      const alone = second === undefined ? (only ?? '') : '';
      // What is delivered to an address more often than it writes is the user's own.
      const others = [...groups.values()].filter(({ email, count }) => (delivered.get(email) ?? 0) < count);
      return others.map((proposal) => ({ ...proposal, used: proposal.used || alone })).sort(inOrder);
    },
  };
}

function inOrder(one: Proposal, other: Proposal): number {
  const strength = ({ kinds: [kind] }: Proposal) => STRENGTH.indexOf(kind ?? 'newsletter');
  return strength(one) - strength(other) || other.lastOn.localeCompare(one.lastOn) || one.key.localeCompare(other.key);
}

function addTo(groups: Map<string, Proposal>, mail: MailSight, kind: MailKind, on: string): void {
  const sort = kind === 'political' ? 'political' : 'given';
  const key = [sort, mail.domain ?? mail.senderEmail, mail.used].join(' ');
  const known = groups.get(key);
  if (!known) {
    if (groups.size < MOST_GROUPS) groups.set(key, begin(key, mail, kind, on));
    return;
  }
  known.count++;
  if (on >= known.lastOn) known.name = mail.senderName || known.name;
  known.firstOn = on < known.firstOn ? on : known.firstOn;
  known.lastOn = on > known.lastOn ? on : known.lastOn;
  known.platform ??= mail.platform;
  const strongest = known.kinds[0] ?? kind;
  if (!known.kinds.includes(kind)) known.kinds = STRENGTH.filter((one) => one === kind || known.kinds.includes(one));
  const saysMore = known.kinds[0] !== strongest;
  if (kind !== known.kinds[0]) return;
  if (saysMore) known.subjects = [];
  if (known.subjects.length < MOST_SUBJECTS && mail.subject && !known.subjects.includes(mail.subject))
    known.subjects.push(mail.subject);
  if (saysMore || on < known.first.on) {
    known.first = describeFirst(mail, kind, on);
    known.email = mail.senderEmail;
  }
}

function begin(key: string, mail: MailSight, kind: MailKind, on: string): Proposal {
  return {
    key,
    kinds: [kind],
    name: mail.senderName,
    email: mail.senderEmail,
    domain: mail.domain,
    platform: mail.platform,
    used: mail.used,
    firstOn: on,
    lastOn: on,
    count: 1,
    subjects: mail.subject ? [mail.subject] : [],
    first: describeFirst(mail, kind, on),
  };
}

/** Stems of "petition" and "quiz", which are alike in the eight languages. */
const PETITION = /p[eé]ti[tcz]|petyc/i;
const QUIZ = /quiz/i;

function describeFirst(mail: MailSight, kind: MailKind, on: string): Proposal['first'] {
  const words = `${mail.subject} ${mail.senderName} ${mail.opening.slice(0, 600)}`;
  const game = PETITION.test(words) ? 'petition' : QUIZ.test(words) ? 'quiz' : 'contest';
  return { on, subject: mail.subject, traits: mail.traits, occasion: kind === 'participation' ? game : 'newsletter' };
}

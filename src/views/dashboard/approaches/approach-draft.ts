import type { Approach, ApproachChannel, MailTraits } from '../../../disclosure/approach';
import type { ReadMessage } from '../../../exchange/mail/read-message';

/** A message while the user tells of it. */
export interface ApproachDraft {
  channel: ApproachChannel;
  cameOn: string;
  sender: string;
  onBehalfOf: string;
  /** The address or number that it reached, as typed; not kept. */
  reached: string;
  words: string;
  mail: MailTraits | null;
}

export const EMPTY_DRAFT: ApproachDraft = {
  channel: 'sms',
  cameOn: '',
  sender: '',
  onBehalfOf: '',
  reached: '',
  words: '',
  mail: null,
};

/** What an e-mail file says, put where the user had not written anything. */
export function fillFrom(draft: ApproachDraft, message: ReadMessage): ApproachDraft {
  const words = [message.subject, message.words].filter(Boolean).join('\n\n');
  return {
    ...draft,
    channel: 'email',
    cameOn: draft.cameOn || (message.cameOn ?? ''),
    sender: draft.sender || message.senderName,
    reached: draft.reached || (message.reached[0] ?? ''),
    words: draft.words || words.slice(0, 20_000),
    mail: message.traits,
  };
}

/** The record of a draft, but for what it reached. */
export function approachOf(
  draft: ApproachDraft,
  made: { id: string; notedAt: string; files: Approach['files'] },
): Omit<Approach, 'fingerprints' | 'reached'> {
  const { channel, cameOn, mail } = draft;
  return {
    ...made,
    channel,
    cameOn,
    sender: draft.sender.trim().slice(0, 300),
    onBehalfOf: draft.onBehalfOf.trim().slice(0, 300),
    words: draft.words.trim().slice(0, 20_000),
    ...(mail ? { mail } : {}),
  };
}

/** What a message reached, by its kind; null for nothing typed. */
export function reachedOf({ reached }: ApproachDraft): { kind: 'email' | 'phone'; value: string } | null {
  const value = reached.trim();
  if (!value) return null;
  return { kind: value.includes('@') ? 'email' : 'phone', value: value.slice(0, 320) };
}

import type { FieldKind } from '../field-kind';
import type { KnownQuestion } from './resolve-kinds';

const IDENTIFIERS: ReadonlySet<string> = new Set(['text', 'email', 'tel', 'number', 'search']);
/** A sign-in asks for one thing beside the password, sometimes for one of two. */
const MOST_IDENTIFIERS = 2;

/** What a form asks before its only password is the identifier of an account, whatever it is called there. */
export function nameIdentifiers(known: KnownQuestion[]): void {
  const secrets = known.filter(({ kind }) => kind === 'password');
  if (secrets.length > 0 && !known.some(({ kind }) => kind === 'username'))
    for (const one of known) if (one.kind === null && ENDS_IN_ID.test(one.question.label)) one.kind = 'username';
  const [secret] = secrets;
  if (!secret || secrets.length > 1) return;
  const typed = known.filter(({ question, kind }) => IDENTIFIERS.has(question.type) && kind !== 'password');
  const before = known.slice(0, known.indexOf(secret)).filter((one) => typed.includes(one));
  if (before.length === 0 || before.length > MOST_IDENTIFIERS || typed.length > before.length + 1) return;
  const isMixed = before.length > 1 && before.some(({ kind }) => kind !== null && !NUMBERED.has(kind));
  for (const candidate of before) {
    const { kind, isImpersonal } = candidate;
    // "Membership number" and "last name".
    const isNumber = kind === 'member-number';
    const mayBeAny = !isMixed && !isImpersonal && (kind === null || !KEEPS_NAME.has(kind));
    if (isNumber || mayBeAny) candidate.kind = 'username';
  }
}

/** "Shop ID": a name of one's own beside a password. */
const ENDS_IN_ID = /^(?:\S{1,20}\s){0,2}ID\s?[:*]?$/;

/** Numbers by which a company knows its customers. */
const NUMBERED: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'member-number',
  'card-number',
  'bank',
  'phone',
  'username',
]);
/** Kinds that a sign-in asks under their own name. */
const KEEPS_NAME: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'email',
  'username',
  'id-number',
  'one-time-code',
  'birth-date',
  'postal-code',
]);

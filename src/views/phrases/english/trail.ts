import type { Observed, TraceVariant } from '../../../disclosure/schema';
import type { frenchTrail } from '../french/trail';

const VARIANTS: Record<TraceVariant, string> = {
  plain: 'in clear',
  'url-encoded': 'in clear, encoded for an address',
  base64: 'encoded in base64',
  hex: 'encoded in hexadecimal',
  md5: 'hashed with MD5',
  sha1: 'hashed with SHA-1',
  sha256: 'hashed with SHA-256',
  sha512: 'hashed with SHA-512',
};
const KINDS: Record<Observed['kind'], string> = { email: 'Your e-mail address', phone: 'Your number' };
const MOMENTS: Record<Observed['moment'], string> = {
  'before-sending': 'before you pressed the button that sends',
  'on-sending': 'on sending',
};

/** English words on the trail of data: who was seen to receive them. */
export const englishTrail: typeof frenchTrail = {
  observedLead: 'Requests of the page that carried what you had typed:',
  observed: ({ kind, variant, host, moment }, when) =>
    `${KINDS[kind]}, ${VARIANTS[variant]}, to ${host}, ${MOMENTS[moment]}, on ${when}.`,
  observedDigest: 'A hash cannot be read, but whoever already knows your address or number can recognise you by it.',
  observedLimit: 'Contrepartie sees only the addresses of requests, not their content: there may be other recipients.',
};

import type { Observed, TraceVariant } from '../../../disclosure/schema';

const VARIANTS: Record<TraceVariant, string> = {
  plain: 'en clair',
  'url-encoded': 'en clair, dans l’encodage des adresses',
  base64: 'encodé en base64',
  hex: 'encodé en hexadécimal',
  md5: 'condensé en MD5',
  sha1: 'condensé en SHA-1',
  sha256: 'condensé en SHA-256',
  sha512: 'condensé en SHA-512',
};
const KINDS: Record<Observed['kind'], string> = { email: 'Votre e-mail', phone: 'Votre numéro' };
const MOMENTS: Record<Observed['moment'], string> = {
  'before-sending': 'avant que vous n’appuyiez sur le bouton d’envoi',
  'on-sending': 'à l’envoi',
};

/** French words on the trail of data: who was seen to receive them. */
export const frenchTrail = {
  observedLead: 'Requêtes de la page qui portaient ce que vous aviez tapé\u00a0:',
  observed: ({ kind, variant, host, moment }: Observed, when: string) =>
    `${KINDS[kind]}, ${VARIANTS[variant]}, vers ${host}, ${MOMENTS[moment]}, le ${when}.`,
  observedDigest:
    'Un condensé ne se lit pas, mais qui connaît déjà votre adresse ou votre numéro peut vous y reconnaître.',
  observedLimit:
    'Contrepartie ne voit que l’adresse des requêtes, pas leur contenu\u00a0: d’autres destinataires sont possibles.',
};

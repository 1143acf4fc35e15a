import type { Observed, TraceVariant } from '../../../disclosure/schema';
import type { frenchTrail } from '../french/trail';

const VARIANTS: Record<TraceVariant, string> = {
  plain: 'leesbaar',
  'url-encoded': 'leesbaar, gecodeerd voor een adres',
  base64: 'gecodeerd in base64',
  hex: 'hexadecimaal gecodeerd',
  md5: 'gehasht met MD5',
  sha1: 'gehasht met SHA-1',
  sha256: 'gehasht met SHA-256',
  sha512: 'gehasht met SHA-512',
};
const KINDS: Record<Observed['kind'], string> = { email: 'Uw e-mailadres', phone: 'Uw nummer' };
const MOMENTS: Record<Observed['moment'], string> = {
  'before-sending': 'voordat u op de verzendknop drukte',
  'on-sending': 'bij het verzenden',
};

/** Dutch words on the trail of data: who was seen to receive them. Await a native reader. */
export const dutchTrail: typeof frenchTrail = {
  observedLead: 'Verzoeken van de pagina die bevatten wat u had getypt:',
  observed: ({ kind, variant, host, moment, part }, when) =>
    `${KINDS[kind]}, ${VARIANTS[variant]}, naar ${host}${part === 'body' ? ', in de inhoud van het verzoek' : ''}, ${MOMENTS[moment]}, op ${when}.`,
  observedDigest: 'Een hash is niet te lezen, maar wie uw adres of nummer al kent, kan u eraan herkennen.',
  observedLimit:
    'Contrepartie ziet de adressen van verzoeken, en hun inhoud alleen als u daar in de instellingen om hebt gevraagd: er kunnen andere ontvangers zijn.',
  platformTitle: 'Wat het cookievenster had genoteerd',
  platformLead:
    'Op het moment van verzenden bewaarde het toestemmingsplatform van de pagina dit. Het zijn uw keuzes, of die het u toeschreef; ze gaan over reclame, niet over politiek gebruik.',
  platformUnreadable: 'Deze tekst is niet te decoderen; hij wordt bewaard zoals hij is.',
  platformString: 'De tekst tonen zoals die was',
  privacyControl: 'Uw browser vroeg de pagina uw gegevens niet te verkopen of te delen (Global Privacy Control).',
  purposesAgreed: 'Doeleinden waarmee is ingestemd',
  purposesInterest: 'Doeleinden op grond van gerechtvaardigd belang',
  features: 'Bijzondere functies waarmee is ingestemd',
  vendors: 'Bedrijven',
  vendorCount: (agreed, interest) => `${agreed} met toestemming, ${interest} op grond van gerechtvaardigd belang.`,
  vendorNumbers: 'Hun nummers in de lijst van het IAB',
  vendorsOfPage: (issue) => `Hun namen, volgens lijst nr.\u00a0${issue} die de pagina bewaarde`,
  vendorsOfPublic: (issue, day) => `Hun namen, volgens de openbare lijst nr.\u00a0${issue} van IAB Europe, van ${day}`,
  vendorsUnnamed: (numbers) => `Zonder naam in die lijst: ${numbers}.`,
  vendorsOtherIssue: (asked, found) =>
    `Lijst nr.\u00a0${asked}, die van uw keuzes, is hier niet: deze namen zijn die van lijst nr.\u00a0${found} en kunnen intussen veranderd zijn.`,
  vendorsSeek: 'De namen zoeken (downloadt de openbare lijst van IAB Europe)',
  vendorsSeekWhy:
    'Er gaat niets weg voordat u drukt. Dan wordt de lijst opgevraagd bij vendor-list.consensu.org, zonder cookies en zonder referrer; die site ziet uw IP-adres en het nummer van de lijst, niet de pagina en niet uw keuzes.',
  vendorsSeeking: 'De lijst wordt gedownload…',
  vendorsFound: 'De lijst wordt hier bewaard; hij wordt niet opnieuw opgevraagd.',
  vendorsUnreachable:
    'De lijst kon niet worden verkregen: de site ervan antwoordt niet, of u bent offline. Er is niets veranderd.',
  vendorsMissing: 'De site van de lijst gaf hem niet. Er is niets veranderd.',
  vendorsRefused: 'Wat is ontvangen, is niet de lijst van het IAB: in zijn geheel geweigerd. Er is niets veranderd.',
  platform: 'Platform',
  platformNumber: (id, list) => `Nummer ${id} bij het IAB, bedrijvenlijst nr.\u00a0${list}.`,
  platformUpdated: (day) => `Keuzes genoteerd op ${day}.`,
  none: 'geen',
  purposeNumber: (id) => `nr.\u00a0${id}`,
  purposes: [
    'informatie op uw apparaat opslaan of lezen',
    'reclame gekozen met weinig gegevens',
    'een profiel voor gepersonaliseerde reclame',
    'gepersonaliseerde reclame volgens een profiel',
    'een profiel om inhoud te personaliseren',
    'gepersonaliseerde inhoud volgens een profiel',
    'meten van reclame',
    'meten van inhoud',
    'onderzoek naar doelgroepen door gegevens te combineren',
    'verbeteren van diensten',
    'inhoud gekozen met weinig gegevens',
  ],
  specialFeatures: ['precieze locatie', 'herkenning aan de kenmerken van uw apparaat'],
};

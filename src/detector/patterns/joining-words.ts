import type { LanguageCode } from '../../disclosure/languages';

/** Words by which a wording joins partners to its own sender, and stems by which it names them or a policy. */
interface JoiningWords {
  /** "And" in each language: "e" is no other's. */
  and: Readonly<Record<LanguageCode, string>>;
  ands: ReadonlySet<string>;
  /** What a phrase of its own begins with: an article, "of", "selected". */
  openers: ReadonlySet<string>;
  partners: readonly string[];
  /** Others who are no partners by name: "and the companies we work with". */
  houses: readonly string[];
  policies: readonly string[];
}

const and = { fr: 'et', en: 'and', de: 'und', es: 'y e', it: 'e ed', nl: 'en', pt: 'e', pl: 'i oraz' } as const;

/** "… and those of our partners", in eight languages: an "and" that begins a phrase of its own joins two senders. */
export const joining: JoiningWords = {
  and,
  ands: new Set(`${Object.values(and).join(' ')} sowie plus`.split(' ')),
  openers: new Set(
    (
      'le les la des de d du ceux celles nos vos ses leurs of from our its their those the selected carefully trusted ' +
      'other third certain der die den von vom deren dessen unser unsere unseren unserer seine seinen seiner ihre ihren ihrer ' +
      'del los las sus nuestros di dei degli delle gli nostri suoi van het onze haar zijn dos das seus nossos od naszych ' +
      'jego jej partenaires partner partners partnern socios parceiros'
    ).split(' '),
  ),
  partners: 'parten partn partner parceir socios tiers third dritt terc terz derden sponsor annonceur'.split(' '),
  houses: 'compan societ entrepris filial unternehmen firmen empres aziend impres bedrijven firmy spolk'.split(' '),
  policies: 'confiden privac priva datenschutz prywatno policy politique informativ'.split(' '),
};

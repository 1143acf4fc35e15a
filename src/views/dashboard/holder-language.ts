import type { Holder } from '../../disclosure/holder';
import { LETTER_LANGUAGES, type LetterLanguage } from '../../disclosure/request';
import type { Disclosure } from '../../disclosure/schema';

/** The language in which a holder is best written to: that of its register, else of its page, else the reader's own. */
export function holderLanguage(
  { controller }: Pick<Holder, 'controller'>,
  latest: Pick<Disclosure, 'place'> | undefined,
  own: LetterLanguage,
): LetterLanguage {
  if (controller?.siren || controller?.rcs) return 'fr';
  const code = latest?.place.language.slice(0, 2).toLowerCase();
  return LETTER_LANGUAGES.find((language) => language === code) ?? own;
}

/** The country from which a holder most likely answers, to be corrected by the user. */
export function holderCountry(holder: Pick<Holder, 'controller'>, language: LetterLanguage): string {
  if (holder.controller?.siren || holder.controller?.rcs) return 'FR';
  return { fr: 'FR', en: 'IE', de: 'DE', es: 'ES', it: 'IT', nl: 'NL' }[language];
}

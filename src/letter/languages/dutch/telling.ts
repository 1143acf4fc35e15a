import { dutch } from '../../typography';
import type { TellingWords } from '../french/telling';

/** Dutch sentences that tell what was recorded. Awaits a native reader. */
export const dutchTelling: TellingWords = {
  formsFilled: () => dutch`Ik heb online de volgende formulieren ingevuld:`,
  sent: (moment, deed, data) => dutch`Op ${moment} ${deed}. ${data}`,
  attempted: (moment, noun, where, data) =>
    dutch`Op ${moment} heb ik ${where} een formulier (${noun}) ingevuld en geprobeerd te verzenden; ik weet niet zeker of het is aangekomen. ${data}`,
  listed: (moment, noun, where, inDoubt, data) =>
    dutch`${moment}, ${noun}, ${where}${inDoubt ? dutch` (verzending niet zeker)` : ''}. ${data}`,
  onPage: (address) => dutch`op de pagina ${address}`,
  onTitledPage: (title, address) => dutch`op de pagina ${title} (${address})`,
  inFrameOf: (address) => dutch`, ingebed in ${address},`,
  given: (names) => dutch`Daarbij heb ik de volgende gegevens verstrekt: ${names}.`,
  askedFor: (names, also) =>
    dutch`Het formulier vroeg ${also ? 'ook ' : ''}naar de volgende gegevens, die ik mogelijk heb ingevuld: ${names}.`,
  onSite: (host) => dutch`op de site ${host}`,
  remembered: {
    memory: (deed, when) => dutch`Voor zover ik mij herinner, ${deed}, ${when}.`,
    mailbox: (deed, when) => dutch`Volgens een bericht dat ik heb ontvangen, ${deed}, ${when}.`,
  },
  around: (when) => dutch`omstreeks ${when}`,
  doubt: () => dutch`Zeker ben ik daar niet van.`,
  rememberedData: (names) => dutch`Ik meen daarbij de volgende gegevens te hebben verstrekt: ${names}.`,
  noRecord: () => dutch`Ik heb er geen aantekening van.`,
  rememberedReason: (because, toYou) =>
    dutch`${because} is een site die volgens mij van ${toYou ? 'u' : 'deze organisatie'} is.`,
  forRemembered: (names) => dutch`Over wat ik niet heb vastgelegd, ${names}:`,
  rememberedUnread: () => dutch`De tekst waarin stond wat er met deze gegevens zou gebeuren, heb ik niet bewaard.`,
  sendNoticeThen: () =>
    dutch`Ik verzoek u mij de informatie te sturen die toen gold, met name wat daarin over politiek gebruik stond.`,
  reasons: {
    'declared-controller': (because, toYou) =>
      dutch`De informatie die ik heb gelezen noemt ${toYou ? 'uw' : 'deze'} organisatie als verwerkingsverantwoordelijke: ${because}.`,
    'named-partner': (because, toYou) =>
      dutch`De informatie die ik heb gelezen noemt ${toYou ? 'uw' : 'deze'} organisatie onder de ontvangers van deze gegevens: ${because}.`,
    'named-in-answer': (because, toYou) =>
      dutch`Een antwoord dat ik op een verzoek om inzage kreeg, noemt ${toYou ? 'uw' : 'deze'} organisatie in verband met deze gegevens: ${because}.`,
    observed: (because, toYou) =>
      dutch`Terwijl ik het formulier invulde of verstuurde, ging mijn e-mailadres of nummer, ongewijzigd of in een afgeleide vorm, naar ${because}, een domein dat volgens mij van ${toYou ? 'u' : 'deze organisatie'} is.`,
    'form-operator': (because, toYou) =>
      dutch`Het formulier stuurde deze gegevens naar ${because}, een domein dat volgens mij van ${toYou ? 'u' : 'deze organisatie'} is.`,
    site: (because, toYou) =>
      dutch`Dat formulier stond op ${because}, een site die volgens mij van ${toYou ? 'u' : 'deze organisatie'} is.`,
  },
  boxesWere: () => dutch`De gevraagde toestemmingen werden als volgt getoond:`,
  otherBoxes: () => dutch`de overige staan in de bijlage`,
  toRefuse: () => ' (om te weigeren)',
  obligatory: () => ', verplicht',
  stateUnknown: () => 'toestand onbekend',
  atFirst: (state, preTicked) => `${preTicked ? 'vooraf' : 'bij het tonen'} ${state}`,
  whenSent: (state) => `bij het verzenden ${state}`,
  forForm: (day, noun) => dutch`${day} (${noun})`,
  forForms: (names, several) =>
    several ? dutch`Over de formulieren van ${names}:` : dutch`Over het formulier van ${names}:`,
  inTexts: (several, days, join) =>
    dutch`in de ${several ? 'teksten' : 'tekst'} die ik op ${join([...days])} heb gelezen`,
  disclosed: (where, one) =>
    dutch`Ik heb, ${where}, de volgende ${one ? 'passage' : 'passages'} over politiek gebruik van de gegevens aangetroffen:`,
  excluded: (where, one) =>
    dutch`Ik heb, ${where}, de volgende ${one ? 'passage aangetroffen, die politiek gebruik van de gegevens uitsluit' : 'passages aangetroffen, die politiek gebruik van de gegevens uitsluiten'}:`,
  confirmExcluded: () => dutch`Ik verzoek u mij te bevestigen dat dit voor mijn gegevens zo is geweest.`,
  contradictory: (where) =>
    dutch`Ik heb, ${where}, passages over politiek gebruik van de gegevens aangetroffen die ik niet met elkaar kan rijmen:`,
  whichApplied: () => dutch`Ik verzoek u mij mee te delen welke daarvan op mijn gegevens is toegepast.`,
  silent: (where) =>
    dutch`Ik heb geen vermelding van politiek gebruik van de gegevens gevonden ${where}; dat bewijst niet dat er geen is.`,
  pointItOut: () => dutch`Als er een dergelijke vermelding is, verzoek ik u mij die aan te wijzen.`,
  unread: (some) =>
    some
      ? dutch`Uit de teksten in de bijlage kan ik niet opmaken wat er met deze gegevens zou gebeuren.`
      : dutch`Ik heb geen tekst kunnen lezen waaruit blijkt wat er met deze gegevens zou gebeuren.`,
  sendNotice: (day) =>
    dutch`Ik verzoek u mij de informatie te sturen die op ${day} gold, met name wat daarin over politiek gebruik stond.`,
  onward: (where) => dutch`Over het doorgeven van de gegevens aan derden heb ik, ${where}, het volgende aangetroffen:`,
};

import { english } from '../../typography';
import type { TellingWords } from '../french/telling';

/** English sentences that tell what was recorded. */
export const englishTelling: TellingWords = {
  formsFilled: () => english`I filled in the following online forms:`,
  sent: (moment, deed, data) => english`On ${moment}, ${deed}. ${data}`,
  attempted: (moment, noun, where, data) =>
    english`On ${moment}, I filled in a form (${noun}) ${where} and tried to send it; I cannot be certain that it arrived. ${data}`,
  listed: (moment, noun, where, inDoubt, data) =>
    english`${moment}, ${noun}, ${where}${inDoubt ? ' (I cannot be certain that it was sent)' : ''}. ${data}`,
  onPage: (address) => english`on the page ${address}`,
  onTitledPage: (title, address) => english`on the page ${title} (${address})`,
  inFrameOf: (address) => english`, itself embedded in ${address}`,
  given: (names) => english`I gave the following data: ${names}.`,
  askedFor: (names, also) =>
    english`The form ${also ? 'also ' : ''}asked for the following, which I may or may not have filled in: ${names}.`,
  onSite: (host) => english`on the site ${host}`,
  remembered: {
    memory: (deed, when) => english`As far as I remember, ${deed}, ${when}.`,
    mailbox: (deed, when) => english`Going by a message that I received, ${deed}, ${when}.`,
  },
  around: (when) => english`around ${when}`,
  doubt: () => english`I am not certain of it.`,
  rememberedData: (names) => english`I believe that I gave the following data: ${names}.`,
  noRecord: () => english`I have no record of it.`,
  rememberedReason: (because, toYou) => english`I believe ${because} to be ${toYou ? 'your' : 'their'} site.`,
  forRemembered: (names) => english`For what I have no record of, ${names}:`,
  rememberedUnread: () => english`I have not kept the text that said what was to become of these data.`,
  sendNoticeThen: () =>
    english`Please send me the information that was in force then, including whatever it said about political use.`,
  reasons: {
    'declared-controller': (because, toYou) =>
      english`The information I read names ${toYou ? 'your' : 'this'} organisation as the controller: ${because}.`,
    'named-partner': (because, toYou) =>
      english`The information I read names ${toYou ? 'your' : 'this'} organisation among the recipients of these data: ${because}.`,
    'named-in-answer': (because, toYou) =>
      english`A reply that I received to a request for access names ${toYou ? 'your' : 'this'} organisation with regard to these data: ${because}.`,
    observed: (because, toYou) =>
      english`While I filled in or sent that form, my e-mail address or number went, as it is or in a derived form, to ${because}, a domain that I believe to be ${toYou ? 'yours' : 'theirs'}.`,
    'form-operator': (because, toYou) =>
      english`The form sent these data to ${because}, a domain that I believe to be ${toYou ? 'yours' : 'theirs'}.`,
    site: (because, toYou) =>
      english`That form appeared on ${because}, a site that I believe to be ${toYou ? 'yours' : 'theirs'}.`,
  },
  boxesWere: () => english`The agreements asked for were presented as follows:`,
  otherBoxes: () => english`the others are reproduced in the annex`,
  toRefuse: () => ' (to refuse)',
  obligatory: () => ', required',
  stateUnknown: () => 'state unknown',
  atFirst: (state, preTicked) => `${state} ${preTicked ? 'in advance' : 'when shown'}`,
  whenSent: (state) => `${state} when sent`,
  forForm: (day, noun) => english`${day} (${noun})`,
  forForms: (names, several) =>
    several ? english`For the forms sent on ${names}:` : english`For the form sent on ${names}:`,
  inTexts: (several, days, join) => english`in the ${several ? 'texts' : 'text'} I read on ${join([...days])}`,
  disclosed: (where) => english`I noted, ${where}, the following words on political use of the data:`,
  excluded: (where) => english`I noted, ${where}, the following words, which rule out political use of the data:`,
  confirmExcluded: () => english`Please confirm that this has been the case for my data.`,
  contradictory: (where) => english`I noted, ${where}, words on political use of the data that I cannot reconcile:`,
  whichApplied: () => english`Please tell me which of them was applied to my data.`,
  silent: (where) =>
    english`I found no mention of political use of the data ${where}; that does not prove that there is none.`,
  pointItOut: () => english`If there is such a mention, please point it out to me.`,
  unread: (some) =>
    some
      ? english`The texts recorded in the annex do not tell me what was to become of these data.`
      : english`I was not able to read any text that says what was to become of these data.`,
  sendNotice: (day) =>
    english`Please send me the information in force on ${day}, including whatever it said about political use.`,
  onward: (where) => english`On passing the data to third parties, I noted, ${where}:`,
};

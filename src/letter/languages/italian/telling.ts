import { italian } from '../../typography';
import type { TellingWords } from '../french/telling';

/** `il 12 ottobre`, `l’8 ottobre`, `l’11 ottobre`. */
function on(day: string): string {
  return /^(?:8|11)(?!\d)/u.test(day) ? `l’${day}` : `il ${day}`;
}

function startOn(day: string): string {
  const text = on(day);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Italian sentences that tell what was recorded. Awaits a native reader. */
export const italianTelling: TellingWords = {
  formsFilled: () => italian`Ho compilato online i seguenti moduli:`,
  sent: (moment, deed, data) => italian`${startOn(moment)}, ${deed}. ${data}`,
  attempted: (moment, noun, where, data) =>
    italian`${startOn(moment)}, ho compilato un modulo (${noun}) ${where} e ho tentato di inviarlo; non ho la certezza che sia arrivato. ${data}`,
  listed: (moment, noun, where, inDoubt, data) =>
    italian`${startOn(moment)}, ${noun}, ${where}${inDoubt ? italian` (invio di cui non ho la certezza)` : ''}. ${data}`,
  onPage: (address) => italian`sulla pagina ${address}`,
  onTitledPage: (title, address) => italian`sulla pagina ${title} (${address})`,
  inFrameOf: (address) => italian`, a sua volta inserita in ${address}`,
  given: (names) => italian`Ho fornito i seguenti dati: ${names}.`,
  askedFor: (names, also) =>
    italian`Il modulo chiedeva ${also ? 'anche ' : ''}i seguenti dati, che posso avere indicato o meno: ${names}.`,
  onSite: (host) => italian`sul sito ${host}`,
  remembered: {
    memory: (deed, when) => italian`Per quanto ricordi, ${deed} (${when}).`,
    mailbox: (deed, when) => italian`Secondo un messaggio che ho ricevuto, ${deed} (${when}).`,
  },
  around: (when) => italian`${when} circa`,
  doubt: () => italian`Non ne ho la certezza.`,
  rememberedData: (names) => italian`Credo di aver fornito i seguenti dati: ${names}.`,
  noRecord: () => italian`Non ne ho alcuna registrazione.`,
  rememberedReason: (because, toYou) =>
    italian`${because} è un sito che credo appartenga ${toYou ? 'alla vostra organizzazione' : 'a questa organizzazione'}.`,
  forRemembered: (names) => italian`Per ciò di cui non ho registrazione, ${names}:`,
  rememberedUnread: () => italian`Non ho conservato il testo che diceva quale sorte avrebbero avuto questi dati.`,
  sendNoticeThen: () =>
    italian`Vi prego di inviarmi l’informativa allora in vigore, e in particolare ciò che diceva di un uso politico.`,
  reasons: {
    'declared-controller': (because, toYou) =>
      italian`L’informativa che ho letto indica ${toYou ? 'la vostra organizzazione' : 'questa organizzazione'} come titolare del trattamento: ${because}.`,
    'named-partner': (because, toYou) =>
      italian`L’informativa che ho letto cita ${toYou ? 'la vostra organizzazione' : 'questa organizzazione'} tra i destinatari di questi dati: ${because}.`,
    'named-in-answer': (because, toYou) =>
      italian`Una risposta che ho ricevuto a una richiesta di accesso cita ${toYou ? 'la vostra organizzazione' : 'questa organizzazione'} a proposito di questi dati: ${because}.`,
    observed: (because, toYou) =>
      italian`Mentre compilavo o inviavo il modulo, il mio indirizzo e-mail o il mio numero è stato trasmesso, così com’è o in forma derivata, a ${because}, dominio che ritengo appartenga ${toYou ? 'a voi' : 'a questa organizzazione'}.`,
    'form-operator': (because, toYou) =>
      italian`Il modulo inviava questi dati a ${because}, dominio che ritengo appartenga ${toYou ? 'a voi' : 'a questa organizzazione'}.`,
    site: (because, toYou) =>
      italian`Il modulo si trovava su ${because}, sito che ritengo appartenga ${toYou ? 'a voi' : 'a questa organizzazione'}.`,
  },
  boxesWere: () => italian`I consensi richiesti erano presentati come segue:`,
  otherBoxes: () => italian`gli altri sono riprodotti nell’allegato`,
  toRefuse: () => ' (di rifiuto)',
  obligatory: () => ', obbligatorio',
  stateUnknown: () => 'stato sconosciuto',
  atFirst: (state, preTicked) => `${state} ${preTicked ? 'in anticipo' : 'alla visualizzazione'}`,
  whenSent: (state) => `${state} al momento dell’invio`,
  forForm: (day, noun) => italian`${on(day)} (${noun})`,
  forForms: (names, several) =>
    several ? italian`Per i moduli inviati ${names}:` : italian`Per il modulo inviato ${names}:`,
  inTexts: (several, days, join) =>
    italian`${several ? 'nei testi che ho letto' : 'nel testo che ho letto'} ${join(days.map(on))}`,
  disclosed: (where, one) =>
    italian`Ho rilevato, ${where}, ${one ? 'il seguente passo' : 'i seguenti passi'} su un uso politico dei dati:`,
  excluded: (where, one) =>
    italian`Ho rilevato, ${where}, ${one ? 'il seguente passo, che esclude' : 'i seguenti passi, che escludono'} un uso politico dei dati:`,
  confirmExcluded: () => italian`Vi prego di confermarmi che così è stato per i miei dati.`,
  contradictory: (where) =>
    italian`Ho rilevato, ${where}, passi sull’uso politico dei dati che non riesco a conciliare:`,
  whichApplied: () => italian`Vi prego di indicarmi quale è stato applicato ai miei dati.`,
  silent: (where) =>
    italian`Non ho trovato menzione di un uso politico dei dati ${where}; ciò non dimostra che non ve ne sia.`,
  pointItOut: () => italian`Se una tale menzione esiste, vi prego di indicarmela.`,
  unread: (some) =>
    some
      ? italian`I testi riportati nell’allegato non mi permettono di sapere quale sorte avrebbero avuto questi dati.`
      : italian`Non ho potuto leggere alcun testo che dica quale sorte avrebbero avuto questi dati.`,
  sendNotice: (day) =>
    italian`Vi prego di inviarmi l’informativa in vigore ${on(day)}, e in particolare ciò che diceva di un uso politico.`,
  onward: (where) => italian`Sulla comunicazione dei dati a terzi ho rilevato, ${where}:`,
};

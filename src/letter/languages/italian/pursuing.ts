import type { AnswerPart } from '../../../disclosure/answer';
import { joinWords } from '../../format-dates';
import type { Channel } from '../../letter-source';
import type { PursuitFacts } from '../../pursuit-facts';
import { italian } from '../../typography';
import type { ApproachWords, PursuingWords } from '../french/pursuing';

const PARTS: Record<AnswerPart, string> = {
  copy: italian`la copia dei miei dati (articolo 15, paragrafo 3)`,
  purposes: italian`le finalità e le basi giuridiche (articolo 15, paragrafo 1, lettera a))`,
  recipients: italian`l’identità di ciascun destinatario (articolo 15, paragrafo 1, lettera c); CGUE, 12 gennaio 2023, C-154/21)`,
  source: italian`l’origine dei dati (articolo 15, paragrafo 1, lettera g))`,
  retention: italian`il periodo di conservazione (articolo 15, paragrafo 1, lettera d))`,
  'consent-record': italian`la registrazione del mio consenso (articoli 5, paragrafo 2, 7, paragrafo 1, e 15)`,
  'political-use': italian`la risposta alla mia domanda su un uso politico (articolo 15, paragrafo 1, lettere a) e c))`,
  'other-rights': italian`il seguito dato alle mie altre richieste (articolo 12, paragrafo 3)`,
};

function rightsOf({ articles, severalArticles }: PursuitFacts): string {
  return severalArticles
    ? italian`i diritti previsti dagli articoli\u00A0${articles}`
    : italian`il diritto previsto dall’articolo\u00A0${articles}`;
}

function course({ sentOn, receivedOn }: PursuitFacts): string {
  return `${sentOn ? italian`, inviata in data ${sentOn}` : ''}${receivedOn ? italian`, ricevuta in data ${receivedOn}` : ''}`;
}

function of(day: string | undefined): string {
  return day ? italian` in data ${day}` : '';
}

/** How an Italian reminder and an Italian complaint tell what became of an earlier letter. Awaits a native reader. */
export const italianPursuing: PursuingWords = {
  parts: PARTS,
  reminding: (facts) =>
    italian`Con la mia lettera in data ${facts.writtenOn} (rif.\u00A0${facts.reference})${course(facts)}, ho esercitato nei vostri confronti ${rightsOf(facts)} del RGPD.`,
  'time-is-past': ({ dueOn = '', extensionToldOn }) =>
    extensionToldOn
      ? italian`In data ${extensionToldOn} mi avete comunicato una proroga del termine; il termine prorogato (articolo 12, paragrafo 3, del RGPD; regolamento (CEE, Euratom) n. 1182/71) è scaduto in data ${dueOn}. Salvo errore da parte mia, la vostra risposta non mi è pervenuta.`
      : italian`Il termine di un mese previsto dall’articolo 12, paragrafo 3, del RGPD, calcolato secondo il regolamento (CEE, Euratom) n. 1182/71, è scaduto in data ${dueOn}. Salvo errore da parte mia, non ho ricevuto né risposta né avviso di proroga.`,
  'time-runs': ({ dueOn }) =>
    dueOn
      ? italian`Mi permetto di rammentarla: salvo errore da parte mia, il termine previsto dall’articolo 12, paragrafo 3, del RGPD scade in data ${dueOn}.`
      : italian`Salvo errore da parte mia, non ho ancora ricevuto risposta. L’articolo 12, paragrafo 3, del RGPD la prevede entro un mese dal ricevimento della richiesta.`,
  incomplete: ({ answeredOn }) =>
    italian`La vostra risposta${of(answeredOn)} non tratta tutti i punti della mia richiesta. Salvo errore da parte mia, manca:`,
  'incomplete-in-general': ({ answeredOn }) =>
    italian`La vostra risposta${of(answeredOn)} non tratta tutti i punti della mia richiesta, che vi prego di riprendere uno per uno.`,
  'request-refused': ({ answeredOn }) =>
    italian`La vostra risposta${of(answeredOn)} non dà seguito alla mia richiesta. Vi prego di indicarmene i motivi (articolo 12, paragrafo 4, del RGPD) e, se la ritenete manifestamente infondata o eccessiva, che cosa lo dimostra (articolo 12, paragrafo 5). Il suo unico scopo è conoscere i trattamenti e verificarne la liceità.`,
  'identity-asked': ({ answeredOn, identifiers }) =>
    italian`Mi avete chiesto${of(answeredOn)} di dimostrare la mia identità. L’articolo 12, paragrafo 6, del RGPD lo consente in caso di ragionevoli dubbi. ${identifiers ? italian`Per dissiparli, ecco ciò che ho indicato nel modulo: ${identifiers}. ` : ''}Se un dubbio permane, vi prego di dirmi quale sia e quale informazione vi basterebbe.`,
  'please-reply': ({ replyBy = '' }) =>
    italian`Vi invito a rispondere alla mia richiesta prima della data seguente: ${replyBy}.`,
  'reserve-complaint': ({ inFrance }) =>
    italian`In mancanza, mi riservo di proporre reclamo ${inFrance ? 'all’autorità di controllo francese, la CNIL' : 'all’autorità di controllo competente'} (articolo 77 del RGPD).`,
  'copy-of-letter': ({ writtenOn }) => italian`copia della mia lettera in data ${writtenOn}`,
  'complaint-opening': () =>
    italian`Propongo reclamo ai sensi dell’articolo 77 del regolamento (UE) 2016/679 del 27 aprile 2016 (RGPD). Esso riguarda la seguente organizzazione:`,
  'complaint-letter-sent': (facts) =>
    italian`Con una lettera in data ${facts.writtenOn} (rif.\u00A0${facts.reference})${course(facts)}, ho esercitato nei confronti di questa organizzazione ${rightsOf(facts)} del RGPD.`,
  'complaint-reminded': ({ remindedOn }) => italian`Ho inviato un sollecito in data ${joinWords(remindedOn, 'it')}.`,
  'complaint-no-answer': ({ dueOn = '', extensionToldOn }) =>
    italian`Il termine per la risposta (articolo 12, paragrafo 3, del RGPD; regolamento (CEE, Euratom) n. 1182/71)${extensionToldOn ? italian`, prorogato con avviso in data ${extensionToldOn},` : ''} è scaduto in data ${dueOn}. Ad oggi non ho ricevuto risposta.`,
  'complaint-time-unknown': () =>
    italian`Ad oggi non ho ricevuto risposta. Non conosco il giorno in cui questa lettera è stata ricevuta.`,
  'complaint-time-runs': ({ dueOn = '' }) =>
    italian`Ad oggi non ho ricevuto risposta; secondo il mio calcolo, il termine per la risposta scade in data ${dueOn}.`,
  'complaint-incomplete': ({ answeredOn }) =>
    italian`La risposta ricevuta${of(answeredOn)} non tratta tutti i punti della mia richiesta. Salvo errore da parte mia, manca:`,
  'complaint-incomplete-in-general': ({ answeredOn }) =>
    italian`La risposta ricevuta${of(answeredOn)} non tratta tutti i punti della mia richiesta.`,
  'complaint-refused': ({ answeredOn }) =>
    italian`La risposta ricevuta${of(answeredOn)} non dà seguito alla mia richiesta.`,
  'complaint-identity': ({ answeredOn }) =>
    italian`Questa organizzazione mi ha chiesto${of(answeredOn)} di dimostrare la mia identità. Vi prego di valutare se ricorrevano le condizioni dell’articolo 12, paragrafo 6, del RGPD.`,
  'complaint-request': () =>
    italian`Vi prego di esaminare questo reclamo, di fare in modo che sia data risposta alla mia richiesta nella misura prevista dal RGPD e di informarmi dello stato e dell’esito del reclamo (articoli 77, paragrafo 2, e 78, paragrafo 2, del RGPD).`,
  'complaint-purpose': () =>
    italian`La mia richiesta aveva lo scopo di conoscere i trattamenti e di verificarne la liceità. Non pretendo di sapere che cosa sia stato dei miei dati: è ciò che cerco di apprendere.`,
  'complaint-answer-copy': () => italian`copia della risposta ricevuta`,
};

const CHANNELS: Record<Channel, string> = {
  sms: 'un messaggio sul mio telefono',
  email: 'un messaggio di posta elettronica',
  messaging: 'un messaggio istantaneo',
  voice: 'una chiamata o un messaggio vocale',
  post: 'un invio postale',
  'online-advertisement': 'un annuncio online',
};

/** What an Italian letter asks the sender of a political message. Awaits a native reader. */
export const italianApproach: ApproachWords = {
  'message-came': (channel, day, to) =>
    italian`In data ${day} ho ricevuto ${CHANNELS[channel]} di natura politica${to ? italian` (${to})` : ''} che sembra provenire da voi.`,
  'message-words': () => italian`Ecco il testo:`,
  'message-source': (day) => italian`Messaggio ricevuto in data ${day}`,
  'source-request': () =>
    italian`Desidero sapere da dove provengono i dati che vi hanno permesso di raggiungermi e verificare la liceità del loro trattamento. A tal fine esercito il diritto di accesso riconosciutomi dall’articolo 15 del regolamento (UE) 2016/679 del 27 aprile 2016 (RGPD). Vi chiedo di confermarmi se trattate dati che mi riguardano e, in tal caso, di comunicarmi:`,
  'source-of-data': () =>
    italian`l’origine di questi dati: l’archivio da cui provengono (liste elettorali, archivio di iscritti o simpatizzanti, archivio acquistato, preso in locazione o in prestito…), l’organizzazione che ve li ha forniti, la data e tutte le informazioni disponibili sugli intermediari (articoli 14, paragrafo 2, lettera f), e 15, paragrafo 1, lettera g))`,
  'source-selection': () =>
    italian`i criteri con cui i miei dati sono stati selezionati per questo messaggio e i punteggi, i segmenti, i profili o le opinioni dedotte che mi sono attribuiti e sono dati che mi riguardano (articolo 15, paragrafo 1)`,
  'source-recipients': () =>
    italian`l’identità concreta, e non le sole categorie, di ciascun destinatario a cui questi dati sono stati o saranno comunicati, compresi i fornitori (articolo 15, paragrafo 1, lettera c); CGUE, 12 gennaio 2023, C-154/21)`,
  'source-purposes': () =>
    italian`le finalità del trattamento e la base giuridica di ciascuna (articoli 14, paragrafo 1, lettera c), e 15, paragrafo 1, lettera a))`,
  'source-consent': () =>
    italian`Se vi basate sul mio consenso, vi chiedo, ai sensi degli articoli 5, paragrafo 2, 7, paragrafo 1, e 15 del RGPD, la registrazione di tale consenso, che è un dato che mi riguarda: data e ora, testo presentato, organizzazione che lo ha raccolto.`,
  'source-information': () =>
    italian`Se questi dati non sono stati raccolti presso di me, vi prego di indicarmi in quale data e con quale mezzo mi è stata fornita l’informativa di cui all’articolo 14 del RGPD, al più tardi con questa prima comunicazione (articolo 14, paragrafo 3).`,
  'source-email-doctrine': () =>
    italian`Secondo la CNIL, il consenso preventivo è necessario per la propaganda politica via posta elettronica a partire da un archivio commerciale. Se il mio indirizzo proviene da un tale archivio, vi prego di indicarmi dove e quando è stato raccolto.`,
  'source-online-asserted': () =>
    italian`L’articolo 18 del regolamento (UE) 2024/900 ammette il targeting della pubblicità politica online basato su dati personali solo se il titolare li ha raccolti presso l’interessato e se questi ha dato un consenso esplicito e separato. Se questo annuncio mi è stato mostrato sulla base di tali dati, vi prego di inviarmi la registrazione di tale consenso.`,
  'source-online-asked': () =>
    italian`Se i miei recapiti sono serviti al targeting di pubblicità politica online, l’articolo 18 del regolamento (UE) 2024/900 richiede che il titolare li abbia raccolti presso di me e che io abbia dato un consenso esplicito e separato: in tal caso vi prego di inviarmi la registrazione di tale consenso.`,
  'source-objection': () =>
    italian`Mi oppongo al trattamento dei miei dati per finalità di marketing diretto, compresa la profilazione connessa (articolo 21, paragrafi 2 e 3, del RGPD), e vi prego di non inviarmi altri messaggi di questo tipo. Vi prego di rispondere anzitutto alla mia richiesta di accesso.`,
};

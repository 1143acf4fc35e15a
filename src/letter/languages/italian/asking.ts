import { italian } from '../../typography';
import type { AskingWords, ReplyWords } from '../french/asking';

/** What an Italian letter asks about access, consent, political use and information. Awaits a native reader. */
export const italianAsking: AskingWords = {
  request: () =>
    italian`Desidero conoscere i trattamenti di cui questi dati sono oggetto e verificarne la liceità. A tal fine esercito con la presente il diritto di accesso riconosciutomi dall’articolo 15 del regolamento (UE) 2016/679 del 27 aprile 2016 (RGPD).`,
  'confirm-and-send': () =>
    italian`Vi chiedo di confermarmi se trattate dati che mi riguardano e, in tal caso, di comunicarmi:`,
  copy: () =>
    italian`una copia di tutti questi dati, anche pseudonimizzati, come riproduzione fedele e intelligibile (articolo 15, paragrafo 3; CGUE, 4 maggio 2023, C-487/21)`,
  'purposes-and-categories': ({ onlyRecipient }) =>
    italian`le finalità di ciascun trattamento e le categorie di dati (articolo 15, paragrafo 1, lettere a) e b)), con la base giuridica di ciascuna finalità (${onlyRecipient ? italian`articolo 14` : italian`articolo 13`}, paragrafo 1, lettera c))`,
  'recipients-by-name': () =>
    italian`l’identità concreta, e non le sole categorie, di ciascun destinatario a cui questi dati sono stati o saranno comunicati, anche mediante vendita, locazione o messa a disposizione, con i dati trasmessi e la data in ciascun caso (articolo 15, paragrafo 1, lettera c); CGUE, 12 gennaio 2023, C-154/21)`,
  retention: () =>
    italian`il periodo di conservazione previsto o, in mancanza, i criteri per determinarlo (articolo 15, paragrafo 1, lettera d))`,
  'source-of-other-data': () =>
    italian`per i dati che non siano stati raccolti presso di me, tutte le informazioni disponibili sulla loro origine (articolo 15, paragrafo 1, lettera g))`,
  'source-for-recipient': () =>
    italian`l’origine di questi dati: l’organizzazione che ve li ha trasmessi, la data e tutte le informazioni disponibili sugli intermediari (articoli 14, paragrafo 2, lettera f), e 15, paragrafo 1, lettera g))`,
  'scores-and-decisions': () =>
    italian`i punteggi, i segmenti, i profili e le opinioni dedotte che mi sono attribuiti e sono dati che mi riguardano nonché, se esiste una decisione di cui all’articolo 22, informazioni significative sulla logica utilizzata (articolo 15, paragrafo 1, lettera h); CGUE, 27 febbraio 2025, C-203/22)`,
  transfers: () =>
    italian`se del caso, i trasferimenti al di fuori dello Spazio economico europeo e le garanzie adeguate che li riguardano (articolo 15, paragrafo 2)`,
  'special-categories': (_, sensitive) =>
    italian`la condizione dell’articolo 9, paragrafo 2, su cui vi basate per trattare le categorie particolari di dati che il modulo mi ha chiesto (${sensitive})`,
  'pre-ticked': () =>
    italian`Rilevo che almeno una casella era preselezionata. Una casella preselezionata non costituisce consenso (CGUE, 1º ottobre 2019, C-673/17; 11 novembre 2020, C-61/19): vi prego di indicare la base giuridica dei trattamenti corrispondenti.`,
  refused: () =>
    italian`Come mostra questa registrazione, non ho dato tutti i consensi richiesti. Vi prego di indicare se i miei dati sono stati comunque utilizzati o trasmessi per tali finalità e, in tal caso, su quale base giuridica.`,
  'agreement-by-sending': () =>
    italian`Rilevo che l’invio del modulo era presentato come accettazione. Vi prego di spiegare in che modo tale accettazione fosse specifica e distinta dalla partecipazione stessa (articoli 4, punto 11), e 7, paragrafo 2, del RGPD).`,
  'required-for-reuse': () =>
    italian`Rilevo che per inviare il modulo era richiesto di accettare il riutilizzo dei dati e vi prego di spiegare in che modo tale consenso fosse libero (articolo 7, paragrafo 4, del RGPD).`,
  'consent-record': ({ boxesShown }) =>
    italian`${boxesShown ? 'Per ciascuno di questi consensi' : 'Se vi basate sul mio consenso'}, vi chiedo, ai sensi degli articoli 5, paragrafo 2, 7, paragrafo 1, e 15 del RGPD, la registrazione del mio consenso, che è un dato che mi riguarda: data e ora, testo presentato, versione del modulo, finalità accettate e, se del caso, elenco dei partner allora proposto.`,
  'basis-of-passing-on': () =>
    italian`Vi prego di precisare la base giuridica della comunicazione a terzi menzionata in questi testi e, se si tratta del legittimo interesse, quale sia e quale bilanciamento sia stato effettuato (articolo 6, paragrafo 1, lettera f), del RGPD; CGUE, 4 ottobre 2024, C-621/22).`,
  'political-use': () =>
    italian`Vi chiedo di indicarmi se i miei dati sono stati utilizzati, venduti, prestati o ceduti in locazione a fini di pubblicità, ricerca o propaganda politica, in particolare da un partito, una candidatura, una persona eletta, un istituto di sondaggi o un fornitore di campagne, o per loro conto, e, in tal caso, da chi, in quale data, attraverso quale canale, secondo quali criteri di selezione e sulla base di quale consenso.`,
  'online-political-advertising': () =>
    italian`Se i miei dati sono serviti, dal 10 ottobre 2025, al targeting di pubblicità politica online, l’articolo 18 del regolamento (UE) 2024/900 richiede che il titolare li abbia raccolti presso di me e che io abbia dato un consenso esplicito e separato: in tal caso vi prego di inviarmi la registrazione di tale consenso.`,
  'notice-then-in-force': () =>
    italian`Vi prego di allegare l’informativa di cui all’articolo 13 del RGPD come era in vigore al momento della raccolta e, se i miei dati sono stati poi trattati per un’altra finalità, di indicarmi quando e come me ne avete informato (articolo 13, paragrafo 3).`,
  'information-owed-by-recipient': () =>
    italian`Se avete ricevuto questi dati da un terzo, vi prego di indicarmi in quale data e con quale mezzo mi è stata fornita l’informativa di cui all’articolo 14 del RGPD.`,
  'not-the-controller': () =>
    italian`Se non siete titolari di questo trattamento, o non i soli, vi prego di indicarmi l’identità e i recapiti di chi lo è.`,
};

/** By when, in what form and to whom an Italian answer is due. Awaits a native reader. */
export const italianReply: ReplyWords = {
  deadline: () =>
    italian`L’articolo 12, paragrafo 3, del RGPD prevede una risposta senza ingiustificato ritardo e, comunque, entro un mese dal ricevimento della richiesta. Qualora doveste prorogare tale termine o non dare seguito alla mia richiesta, vi prego di comunicarmene i motivi entro lo stesso mese (articolo 12, paragrafi 3 e 4).`,
  'free-of-charge': () =>
    italian`Questa prima copia è gratuita (articolo 12, paragrafo 5, del RGPD; CGUE, 26 ottobre 2023, C-307/22).`,
  'free-measures': () => italian`Queste misure sono gratuite (articolo 12, paragrafo 5, del RGPD).`,
  'electronic-reply': ({ byEmail, replyEmail }) =>
    italian`${byEmail ? 'Poiché presento la richiesta per via elettronica, chiedo' : 'Preferirei'} una risposta in un formato elettronico di uso comune${replyEmail ? italian`, all’indirizzo ${replyEmail}` : ''} (articolo 12, paragrafo 3).`,
  'postal-reply': () =>
    italian`Potete inviarmi la risposta per posta all’indirizzo riportato in testa a questa lettera.`,
  identifiers: ({ identifiers }) =>
    italian`Per consentirvi di ritrovare i miei dati, ecco ciò che ho indicato nel modulo: ${identifiers}.`,
  identity: () =>
    italian`In caso di ragionevoli dubbi sulla mia identità, vi prego di indicarmi senza indugio quali ulteriori informazioni vi occorrono (articolo 12, paragrafo 6, del RGPD).`,
  authority: ({ inFrance }) =>
    italian`In mancanza di risposta entro tale termine, mi riservo di proporre reclamo ${inFrance ? 'all’autorità di controllo francese, la CNIL,' : 'all’autorità di controllo competente'} ai sensi dell’articolo 77 del RGPD.`,
};

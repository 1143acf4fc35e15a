import { joinWords } from '../../format-dates';
import { italian } from '../../typography';
import type { RightsWords } from '../french/rights';

/** How an Italian letter exercises the rights beside access. Awaits a native reader. */
export const italianRights: RightsWords = {
  'rights-alone': (_, articles, several) =>
    italian`Con la presente esercito ${several ? italian`i diritti previsti dagli articoli\u00A0${articles}` : italian`il diritto previsto dall’articolo\u00A0${articles}`} del regolamento (UE) 2016/679 del 27 aprile 2016 (RGPD).`,
  'rights-besides': (_, articles, several) =>
    italian`Esercito inoltre ${several ? italian`i diritti previsti dagli articoli\u00A0${articles}` : italian`il diritto previsto dall’articolo\u00A0${articles}`} del RGPD, come indicato più avanti. Vi prego di rispondere anzitutto alla mia richiesta di accesso.`,
  withdrawal: () =>
    italian`Revoco ogni consenso che io possa aver dato al marketing e alla comunicazione dei miei dati a terzi (articolo 7, paragrafo 3, del RGPD). Vi prego di applicare questa revoca in ciascuno dei vostri archivi.`,
  objection: () =>
    italian`Mi oppongo al trattamento dei miei dati per finalità di marketing diretto, commerciale, benefico o politico, compresa la profilazione connessa e la comunicazione dei miei dati a tal fine (articolo 21, paragrafi 2 e 3, del RGPD).`,
  'objection-with-reason': ({ objectionReason = '' }) =>
    italian`Agli altri trattamenti che fondiate sull’articolo 6, paragrafo 1, lettere e) o f), del RGPD mi oppongo per il seguente motivo, connesso alla mia situazione particolare (articolo 21, paragrafo 1): ${objectionReason}.`,
  rectification: ({ correction = '' }) =>
    italian`Vi prego di rettificare o integrare i miei dati come segue (articolo 16 del RGPD): ${correction}.`,
  'restriction-contested': () =>
    italian`Contesto l’esattezza dei dati di cui chiedo la rettifica: vi prego di limitarne il trattamento per il periodo necessario a verificarla (articolo 18, paragrafo 1, lettera a), del RGPD).`,
  'restriction-erasure-opposed': () =>
    italian`Ai sensi dell’articolo 18, paragrafo 1, lettera b), del RGPD, mi oppongo alla cancellazione dei miei dati e chiedo invece che ne sia limitato l’utilizzo.`,
  'restriction-claims': () =>
    italian`Vi prego di limitare il trattamento dei miei dati alla loro conservazione finché non avrò ricevuto la vostra risposta completa: mi sono necessari per l’accertamento, l’esercizio o la difesa di un diritto in sede giudiziaria (articolo 18, paragrafo 1, lettera c), del RGPD).`,
  portability: () =>
    italian`Vi prego di fornirmi, in un formato strutturato, di uso comune e leggibile da dispositivo automatico, i dati che vi ho fornito e che trattate con mezzi automatizzati sulla base del mio consenso o di un contratto (articolo 20, paragrafo 1, del RGPD).`,
  erasure: ({ rights, erasureGrounds }) => {
    const grounds = {
      a: italian`poiché a mio avviso non sono più necessari rispetto alle finalità per cui sono stati raccolti (articolo 17, paragrafo 1, lettera a), del RGPD)`,
      b: italian`poiché ho revocato il consenso, ove non sussista altro fondamento giuridico (articolo 17, paragrafo 1, lettera b), del RGPD)`,
      c: italian`poiché mi oppongo al trattamento (articolo 17, paragrafo 1, lettera c), del RGPD)`,
    };
    const why = erasureGrounds.map((ground) => grounds[ground]).join(' e ');
    return italian`${rights.includes('access') ? 'Una volta ricevuta la vostra risposta completa alla mia richiesta di accesso, vi' : 'Vi'} prego di cancellare i miei dati, ${why}, salvo il minimo necessario alla vostra lista di esclusione e quanto l’articolo 17, paragrafo 3, vi consente di conservare.`;
  },
  'notify-recipients': ({ rights }) => {
    const acts = [
      ...(rights.includes('rectification') ? ['la rettifica'] : []),
      ...(rights.includes('restriction') ? ['la limitazione'] : []),
      ...(rights.includes('erasure') ? ['la cancellazione'] : []),
    ];
    return italian`Ai sensi dell’articolo 19 del RGPD, vi prego di comunicare ${joinWords(acts, 'it')} a ciascun destinatario a cui questi dati sono stati trasmessi e di indicarmi quali siano.`;
  },
  'confirm-measures': () =>
    italian`Vi prego di confermarmi le misure adottate, o i motivi per cui non le adottereste (articolo 12, paragrafi 3 e 4, del RGPD).`,
};

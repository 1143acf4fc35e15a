import type { SuspectReason } from '../../../disclosure/rank-suspects';
import type { frenchApproaches } from '../french/approaches';
import { makePlural } from '../plural';

const plural = makePlural('it');

const REASONS: Record<SuspectReason, string> = {
  'is-the-sender': 'Il nome o il dominio è quello del mittente.',
  'tagged-address': 'Il messaggio è arrivato a un indirizzo contrassegnato, che aveva dato solo lì.',
  'named-in-answer': 'La cita una risposta a una delle Sue lettere.',
  'political-use-stated': 'I testi letti parlano di un uso politico.',
  'political-use-unclear': 'I testi letti si contraddicono sull’uso politico.',
  'political-use-excluded': 'I testi letti escludono un uso politico.',
  'sale-or-rental': 'I testi prevedono di vendere i dati o di darli in locazione.',
  'unnamed-partners': 'I testi prevedono di trasmettere i dati a partner che non nominano.',
  'by-sector': 'I testi prevedono di trasmettere i dati per settore di attività.',
  'named-partners': 'I testi prevedono di trasmettere i dati a partner che nominano.',
  observed: 'Una richiesta della pagina le ha portato il Suo indirizzo o il Suo numero.',
  'declared-controller': 'Si dichiara titolare del trattamento.',
  'only-one-to-have-it': 'Contrepartie ha visto che ha dato questo indirizzo o questo numero a un solo sito.',
  'within-a-month': 'Il messaggio è arrivato meno di un mese dopo.',
  'within-half-a-year': 'Il messaggio è arrivato meno di sei mesi dopo.',
  'within-a-year': 'Il messaggio è arrivato meno di un anno dopo.',
  'only-named': 'È solo nominata come partner: nulla mostra che abbia ricevuto i Suoi dati.',
  remembered: 'L’ha aggiunto Lei: Contrepartie non ha visto nulla di questo invio.',
  'remembered-unsure': 'Secondo quanto ha annotato, questo invio è incerto.',
};

/** Italian words on political messages and where their senders may have the address from. Await a native reader. */
export const italianApproaches: typeof frenchApproaches = {
  title: 'Messaggi politici',
  lead: 'Le ha scritto o telefonato qualcuno che si candida? Lo annoti qui: Contrepartie cerca chi aveva allora quell’indirizzo o quel numero.',
  unnamed: 'Mittente sconosciuto',
  note: 'Annota un messaggio',
  files: 'Il messaggio o un’immagine',
  filesWhy:
    'Un file .eml viene letto direttamente qui e compila il resto. Può contenere il Suo indirizzo: non lascia questo dispositivo.',
  fileRead: 'Il messaggio è stato letto. Controlli quanto segue, poi salvi.',
  fileUnreadable: 'Questo file non è un messaggio leggibile. Compili il resto a mano.',
  dayMissing: 'Indichi il giorno del messaggio.',
  sender: 'Mittente',
  onBehalfOf: 'Per conto di (candidatura, partito)',
  reached: 'Indirizzo o numero a cui è arrivato',
  reachedWhy: 'Non viene conservato, ma solo un’impronta che permette di ritrovare a chi lo aveva dato.',
  words: 'Che cosa dice il messaggio',
  save: 'Salva e cerca',
  back: 'Torna ai messaggi',
  missing: 'Questo messaggio non è, o non è più, nel registro.',
  askSender: 'Chiedere al mittente da dove ha preso i miei dati',
  behalf: (name) => `Per conto di ${name}.`,
  suspectsTitle: 'Chi aveva questo indirizzo o questo numero',
  suspectsLead: (count) =>
    plural(count, {
      one: 'Un’organizzazione lo aveva quel giorno, secondo quanto annotato. È possibile, non è provato: solo la sua risposta, o quella del mittente, lo dirà.',
      other: `${count} organizzazioni lo avevano o potevano averlo quel giorno, secondo quanto annotato. È possibile, non è provato: solo le loro risposte, o quella del mittente, lo diranno.`,
    }),
  nobody:
    'Nulla di quanto annotato mostra che avesse dato questo indirizzo o questo numero prima di quel giorno. Il mittente può averlo da altra fonte: gli scriva.',
  reachedUnknown: 'Senza l’indirizzo o il numero a cui è arrivato non si può cercare nulla. Può scrivere al mittente.',
  had: 'Lo aveva dato qui:',
  reasonsLead: 'Perché figura qui:',
  reasons: REASONS,
  more: (count) =>
    plural(count, { one: 'Mostra un’altra organizzazione', other: `Mostra altre ${count} organizzazioni` }),
  mailTitle: 'Che cosa dicono le intestazioni',
  mailWhy: 'Un mittente può scrivervi ciò che vuole; la firma del dominio non viene verificata qui.',
  mailFrom: 'Dominio del mittente',
  mailReturn: 'I mancati recapiti tornano a',
  mailSigned: 'Firmato da',
  mailList: 'Cancellazione tramite',
  mailPlatform: 'Inviato con',
  filesTitle: 'Che cosa ha allegato',
  remove: 'Rimuovi questo messaggio dal registro',
};

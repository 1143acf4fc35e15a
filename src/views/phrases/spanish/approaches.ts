import type { SuspectReason } from '../../../disclosure/rank-suspects';
import type { frenchApproaches } from '../french/approaches';
import { makePlural } from '../plural';

const plural = makePlural('es');

const REASONS: Record<SuspectReason, string> = {
  'is-the-sender': 'Su nombre o su dominio es el del remitente.',
  'tagged-address': 'El mensaje llegó a una dirección marcada que usted solo había dado ahí.',
  'named-in-answer': 'La cita una respuesta a una de sus cartas.',
  'political-use-stated': 'Los textos leídos hablan de un uso político.',
  'political-use-unclear': 'Los textos leídos se contradicen sobre el uso político.',
  'political-use-excluded': 'Los textos leídos excluyen un uso político.',
  'sale-or-rental': 'Los textos prevén vender o alquilar los datos.',
  'unnamed-partners': 'Los textos prevén ceder los datos a socios que no nombran.',
  'by-sector': 'Los textos prevén ceder los datos por sectores de actividad.',
  'named-partners': 'Los textos prevén ceder los datos a socios que nombran.',
  observed: 'Una petición de la página le llevó su dirección o su número.',
  'declared-controller': 'Se declara responsable del tratamiento.',
  'only-one-to-have-it': 'Contrepartie solo le ha visto dar esta dirección o este número a un sitio.',
  'within-a-month': 'El mensaje llegó menos de un mes después.',
  'within-half-a-year': 'El mensaje llegó menos de seis meses después.',
  'within-a-year': 'El mensaje llegó menos de un año después.',
  'only-named': 'Solo se la nombra como socia: nada muestra que haya recibido sus datos.',
  remembered: 'Lo ha añadido usted: Contrepartie no vio nada de este envío.',
  'remembered-unsure': 'Según lo que anotó, este envío es incierto.',
};

/** Spanish words on political messages and where their senders may have the address from. Await a native reader. */
export const spanishApproaches: typeof frenchApproaches = {
  title: 'Mensajes políticos',
  lead: '¿Le ha escrito o llamado alguien que se presenta a unas elecciones? Anótelo aquí: Contrepartie busca quién tenía entonces esa dirección o ese número.',
  unnamed: 'Remitente desconocido',
  note: 'Anotar un mensaje',
  files: 'El mensaje o una imagen',
  filesWhy:
    'Un archivo .eml se lee aquí mismo y rellena el resto. Puede contener su dirección: no sale de este equipo.',
  fileRead: 'El mensaje se ha leído. Compruebe lo que sigue y guárdelo.',
  fileUnreadable: 'Este archivo no es un mensaje que se pueda leer. Rellene el resto a mano.',
  dayMissing: 'Indique el día del mensaje.',
  sender: 'Remitente',
  onBehalfOf: 'En nombre de (candidatura, partido)',
  reached: 'Dirección o número al que llegó',
  reachedWhy: 'No se conserva; solo una huella que permite encontrar a quién se lo había dado.',
  words: 'Lo que dice el mensaje',
  save: 'Guardar y buscar',
  back: 'Volver a los mensajes',
  missing: 'Este mensaje no está, o ya no está, en el registro.',
  askSender: 'Preguntar al remitente de dónde ha sacado mis datos',
  behalf: (name) => `En nombre de ${name}.`,
  suspectsTitle: 'Quién tenía esta dirección o este número',
  suspectsLead: (count) =>
    plural(count, {
      one: 'Una entidad lo tenía ese día, según lo anotado. Es posible, no está probado: solo lo dirá su respuesta o la del remitente.',
      other: `${count} entidades lo tenían o pudieron tenerlo ese día, según lo anotado. Es posible, no está probado: solo lo dirán sus respuestas o la del remitente.`,
    }),
  nobody:
    'Nada de lo anotado muestra que usted hubiera dado esta dirección o este número antes de ese día. El remitente puede tenerlo por otra vía: escríbale.',
  reachedUnknown: 'Sin la dirección o el número al que llegó no se puede buscar nada. Puede escribir al remitente.',
  had: 'Lo había dado aquí:',
  reasonsLead: 'Lo que la sitúa aquí:',
  reasons: REASONS,
  more: (count) => plural(count, { one: 'Ver otra entidad', other: `Ver otras ${count} entidades` }),
  mailTitle: 'Lo que dicen las cabeceras',
  mailWhy: 'Un remitente puede escribir en ellas lo que quiera; aquí no se comprueba la firma del dominio.',
  mailFrom: 'Dominio del remitente',
  mailReturn: 'Los fallos vuelven a',
  mailSigned: 'Firmado por',
  mailList: 'Baja a través de',
  mailPlatform: 'Enviado con',
  filesTitle: 'Lo que usted ha adjuntado',
  remove: 'Quitar este mensaje del registro',
};

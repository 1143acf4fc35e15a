import type { AnswerPart } from '../../../disclosure/answer';
import { joinWords } from '../../format-dates';
import type { Channel } from '../../letter-source';
import type { PursuitFacts } from '../../pursuit-facts';
import { spanish } from '../../typography';
import type { ApproachWords, PursuingWords } from '../french/pursuing';

const PARTS: Record<AnswerPart, string> = {
  copy: spanish`la copia de mis datos (artículo 15.3)`,
  purposes: spanish`los fines y las bases jurídicas (artículo 15.1.a))`,
  recipients: spanish`la identidad de cada destinatario (artículo 15.1.c); TJUE, 12 de enero de 2023, C-154/21)`,
  source: spanish`el origen de los datos (artículo 15.1.g))`,
  retention: spanish`el plazo de conservación (artículo 15.1.d))`,
  'consent-record': spanish`el registro de mi consentimiento (artículos 5.2, 7.1 y 15)`,
  'political-use': spanish`la respuesta a mi pregunta sobre un uso político (artículo 15.1.a) y c))`,
  'other-rights': spanish`el curso dado a mis demás solicitudes (artículo 12.3)`,
};

function rightsOf({ articles, severalArticles }: PursuitFacts): string {
  return severalArticles
    ? spanish`los derechos previstos en los artículos\u00A0${articles}`
    : spanish`el derecho previsto en el artículo\u00A0${articles}`;
}

function course({ sentOn, receivedOn }: PursuitFacts): string {
  return `${sentOn ? spanish`, enviada el ${sentOn}` : ''}${receivedOn ? spanish`, recibida el ${receivedOn}` : ''}`;
}

function of(day: string | undefined): string {
  return day ? spanish` de ${day}` : '';
}

/** How a Spanish reminder and a Spanish complaint tell what became of an earlier letter. Awaits a native reader. */
export const spanishPursuing: PursuingWords = {
  parts: PARTS,
  reminding: (facts) =>
    spanish`Mediante mi carta de ${facts.writtenOn} (ref.\u00A0${facts.reference})${course(facts)}, ejercí ante ustedes ${rightsOf(facts)} del RGPD.`,
  'time-is-past': ({ dueOn = '', extensionToldOn }) =>
    extensionToldOn
      ? spanish`El ${extensionToldOn} me comunicaron una prórroga del plazo; el plazo prorrogado (artículo 12.3 del RGPD; Reglamento (CEE, Euratom) n.º 1182/71) terminó el ${dueOn}. Salvo error por mi parte, no me ha llegado su respuesta.`
      : spanish`El plazo de un mes previsto en el artículo 12.3 del RGPD, calculado según el Reglamento (CEE, Euratom) n.º 1182/71, terminó el ${dueOn}. Salvo error por mi parte, no he recibido respuesta ni aviso de prórroga.`,
  'time-runs': ({ dueOn }) =>
    dueOn
      ? spanish`Me permito recordarla: salvo error por mi parte, el plazo previsto en el artículo 12.3 del RGPD termina el ${dueOn}.`
      : spanish`Salvo error por mi parte, aún no he recibido respuesta. El artículo 12.3 del RGPD la prevé en el plazo de un mes a partir de la recepción de la solicitud.`,
  incomplete: ({ answeredOn }) =>
    spanish`Su respuesta${of(answeredOn)} no aborda todos los puntos de mi solicitud. Salvo error por mi parte, falta:`,
  'incomplete-in-general': ({ answeredOn }) =>
    spanish`Su respuesta${of(answeredOn)} no aborda todos los puntos de mi solicitud, que les ruego que retomen uno por uno.`,
  'request-refused': ({ answeredOn }) =>
    spanish`Su respuesta${of(answeredOn)} no da curso a mi solicitud. Les ruego que me indiquen los motivos (artículo 12.4 del RGPD) y, si la consideran manifiestamente infundada o excesiva, qué lo demuestra (artículo 12.5). Su único fin es conocer los tratamientos y verificar su licitud.`,
  'identity-asked': ({ answeredOn, identifiers }) =>
    spanish`Me pidieron${answeredOn ? spanish` el ${answeredOn}` : ''} que acreditara mi identidad. El artículo 12.6 del RGPD lo permite en caso de dudas razonables. ${identifiers ? spanish`Para despejarlas, esto es lo que indiqué en el formulario: ${identifiers}. ` : ''}Si persiste alguna duda, les ruego que me digan en qué consiste y qué información les bastaría.`,
  'please-reply': ({ replyBy = '' }) => spanish`Les invito a responder a mi solicitud antes del ${replyBy}.`,
  'reserve-complaint': ({ inFrance }) =>
    spanish`En su defecto, me reservo la posibilidad de presentar una reclamación ante ${inFrance ? 'la autoridad francesa de control, la CNIL' : 'la autoridad de control competente'} (artículo 77 del RGPD).`,
  'copy-of-letter': ({ writtenOn }) => spanish`copia de mi carta de ${writtenOn}`,
  'complaint-opening': () =>
    spanish`Presento una reclamación en virtud del artículo 77 del Reglamento (UE) 2016/679, de 27 de abril de 2016 (RGPD), relativa a la siguiente entidad:`,
  'complaint-letter-sent': (facts) =>
    spanish`Mediante una carta de ${facts.writtenOn} (ref.\u00A0${facts.reference})${course(facts)}, ejercí ante esa entidad ${rightsOf(facts)} del RGPD.`,
  'complaint-reminded': ({ remindedOn }) =>
    spanish`Le envié un recordatorio ${joinWords(
      remindedOn.map((day) => `el ${day}`),
      'es',
    )}.`,
  'complaint-no-answer': ({ dueOn = '', extensionToldOn }) =>
    spanish`El plazo de respuesta (artículo 12.3 del RGPD; Reglamento (CEE, Euratom) n.º 1182/71)${extensionToldOn ? spanish`, prorrogado según aviso de ${extensionToldOn},` : ''} terminó el ${dueOn}. Hasta hoy no he recibido respuesta.`,
  'complaint-time-unknown': () => spanish`Hasta hoy no he recibido respuesta. No sé en qué día se recibió esa carta.`,
  'complaint-time-runs': ({ dueOn = '' }) =>
    spanish`Hasta hoy no he recibido respuesta; según mi cálculo, el plazo de respuesta termina el ${dueOn}.`,
  'complaint-incomplete': ({ answeredOn }) =>
    spanish`La respuesta${of(answeredOn)} no aborda todos los puntos de mi solicitud. Salvo error por mi parte, falta:`,
  'complaint-incomplete-in-general': ({ answeredOn }) =>
    spanish`La respuesta${of(answeredOn)} no aborda todos los puntos de mi solicitud.`,
  'complaint-refused': ({ answeredOn }) => spanish`La respuesta${of(answeredOn)} no da curso a mi solicitud.`,
  'complaint-identity': ({ answeredOn }) =>
    spanish`Esa entidad me pidió${answeredOn ? spanish` el ${answeredOn}` : ''} que acreditara mi identidad. Les ruego que valoren si se cumplían las condiciones del artículo 12.6 del RGPD.`,
  'complaint-request': () =>
    spanish`Les ruego que examinen esta reclamación, que procuren que se responda a mi solicitud en la medida prevista por el RGPD y que me informen de su curso y de su resultado (artículos 77.2 y 78.2 del RGPD).`,
  'complaint-purpose': () =>
    spanish`Mi solicitud tenía por fin conocer los tratamientos y verificar su licitud. No pretendo saber qué ha sido de mis datos: eso es lo que trato de averiguar.`,
  'complaint-answer-copy': () => spanish`copia de la respuesta recibida`,
};

const CHANNELS: Record<Channel, string> = {
  sms: 'un mensaje en mi teléfono',
  email: 'un correo electrónico',
  messaging: 'un mensaje por mensajería instantánea',
  voice: 'una llamada o un mensaje de voz',
  post: 'un envío postal',
  'online-advertisement': 'un anuncio en línea',
};

/** What a Spanish letter asks the sender of a political message. Awaits a native reader. */
export const spanishApproach: ApproachWords = {
  'message-came': (channel, day, to) =>
    spanish`El ${day} recibí ${CHANNELS[channel]} de carácter político${to ? spanish` (${to})` : ''} que parece proceder de ustedes.`,
  'message-words': () => spanish`Dice lo siguiente:`,
  'message-source': (day) => spanish`Mensaje recibido el ${day}`,
  'source-request': () =>
    spanish`Deseo saber de dónde proceden los datos que les permitieron contactarme y verificar la licitud de su tratamiento. Con este fin, ejerzo el derecho de acceso que me reconoce el artículo 15 del Reglamento (UE) 2016/679, de 27 de abril de 2016 (RGPD). Les ruego que me confirmen si tratan datos que me conciernen y, en tal caso, que me comuniquen:`,
  'source-of-data': () =>
    spanish`el origen de estos datos: el fichero del que proceden (censo electoral, fichero de afiliados o simpatizantes, fichero comprado, alquilado o cedido…), la entidad que se los facilitó, la fecha y toda la información disponible sobre los intermediarios (artículos 14.2.f) y 15.1.g))`,
  'source-selection': () =>
    spanish`los criterios con los que se seleccionaron mis datos para este mensaje, y las puntuaciones, segmentos, perfiles u opiniones inferidas que se me atribuyen y que son datos que me conciernen (artículo 15.1)`,
  'source-recipients': () =>
    spanish`la identidad concreta, y no solo las categorías, de cada destinatario al que se hayan comunicado o vayan a comunicarse estos datos, incluidos los prestadores de servicios (artículo 15.1.c); TJUE, 12 de enero de 2023, C-154/21)`,
  'source-purposes': () =>
    spanish`los fines del tratamiento y la base jurídica de cada uno (artículos 14.1.c) y 15.1.a))`,
  'source-consent': () =>
    spanish`Si se basan en mi consentimiento, les solicito, en virtud de los artículos 5.2, 7.1 y 15 del RGPD, el registro de ese consentimiento, que es un dato que me concierne: fecha y hora, texto presentado, entidad que lo recabó.`,
  'source-information': () =>
    spanish`Si estos datos no se obtuvieron de mí, les ruego que me indiquen en qué fecha y por qué medio se me facilitó la información del artículo 14 del RGPD, a más tardar con esta primera comunicación (artículo 14.3).`,
  'source-email-doctrine': () =>
    spanish`Según la CNIL, el consentimiento previo es necesario para la captación política por correo electrónico a partir de un fichero comercial. Si mi dirección procede de tal fichero, les ruego que me indiquen dónde y cuándo se recabó.`,
  'source-online-asserted': () =>
    spanish`El artículo 18 del Reglamento (UE) 2024/900 solo admite que se dirija publicidad política en línea a partir de datos personales si el responsable los ha obtenido del interesado y este ha dado un consentimiento explícito y separado. Si este anuncio se me mostró a partir de tales datos, les ruego que me envíen el registro de ese consentimiento.`,
  'source-online-asked': () =>
    spanish`Si mis datos de contacto han servido para dirigir publicidad política en línea, el artículo 18 del Reglamento (UE) 2024/900 exige que el responsable los haya obtenido de mí y que yo haya dado un consentimiento explícito y separado: en tal caso, les ruego que me envíen el registro de ese consentimiento.`,
  'source-objection': () =>
    spanish`Me opongo al tratamiento de mis datos con fines de mercadotecnia directa, incluida la elaboración de perfiles relacionada (artículo 21.2 y 21.3 del RGPD), y les ruego que no me envíen más mensajes de esta clase. Les ruego que respondan primero a mi solicitud de acceso.`,
};

import { spanish } from '../../typography';
import type { AskingWords, ReplyWords } from '../french/asking';

/** What a Spanish letter asks about access, consent, political use and information. Awaits a native reader. */
export const spanishAsking: AskingWords = {
  request: () =>
    spanish`Deseo conocer los tratamientos de que son objeto estos datos y verificar su licitud. Con este fin, ejerzo mediante la presente el derecho de acceso que me reconoce el artículo 15 del Reglamento (UE) 2016/679, de 27 de abril de 2016 (RGPD).`,
  'confirm-and-send': () =>
    spanish`Les ruego que me confirmen si tratan datos que me conciernen y, en tal caso, que me comuniquen:`,
  copy: () =>
    spanish`una copia de todos esos datos, incluidos los seudonimizados, como reproducción fiel e inteligible (artículo 15.3; TJUE, 4 de mayo de 2023, C-487/21)`,
  'purposes-and-categories': ({ onlyRecipient }) =>
    spanish`los fines de cada tratamiento y las categorías de datos (artículo 15.1.a) y b)), con la base jurídica de cada fin (${onlyRecipient ? spanish`artículo 14.1.c)` : spanish`artículo 13.1.c)`})`,
  'recipients-by-name': () =>
    spanish`la identidad concreta, y no solo las categorías, de cada destinatario al que se hayan comunicado o vayan a comunicarse estos datos, también por venta, alquiler o puesta a disposición, con los datos transmitidos y la fecha en cada caso (artículo 15.1.c); TJUE, 12 de enero de 2023, C-154/21)`,
  retention: () =>
    spanish`el plazo previsto de conservación o, en su defecto, los criterios para determinarlo (artículo 15.1.d))`,
  'source-of-other-data': () =>
    spanish`respecto de los datos que no se hayan obtenido de mí, toda la información disponible sobre su origen (artículo 15.1.g))`,
  'source-for-recipient': () =>
    spanish`el origen de estos datos: la entidad que se los transmitió, la fecha y toda la información disponible sobre los intermediarios (artículos 14.2.f) y 15.1.g))`,
  'scores-and-decisions': () =>
    spanish`las puntuaciones, segmentos, perfiles y opiniones inferidas que se me atribuyen y que son datos que me conciernen, así como, si existe una decisión de las previstas en el artículo 22, información significativa sobre la lógica aplicada (artículo 15.1.h); TJUE, 27 de febrero de 2025, C-203/22)`,
  transfers: () =>
    spanish`en su caso, las transferencias fuera del Espacio Económico Europeo y las garantías adecuadas que las amparan (artículo 15.2)`,
  'special-categories': (_, sensitive) =>
    spanish`la condición del artículo 9.2 en la que se basan para tratar las categorías especiales de datos que me pidió el formulario (${sensitive})`,
  'pre-ticked': () =>
    spanish`Observo que al menos una casilla estaba marcada de antemano. Una casilla marcada de antemano no constituye consentimiento (TJUE, 1 de octubre de 2019, C-673/17; 11 de noviembre de 2020, C-61/19): les ruego que indiquen la base jurídica de los tratamientos correspondientes.`,
  refused: () =>
    spanish`Como muestra este registro, no di todos los consentimientos solicitados. Les ruego que indiquen si mis datos se han utilizado o comunicado no obstante con esos fines y, en tal caso, sobre qué base jurídica.`,
  'agreement-by-sending': () =>
    spanish`Observo que el envío del formulario se presentaba como aceptación. Les ruego que expliquen en qué sentido esa aceptación era específica y distinta de la propia participación (artículos 4.11 y 7.2 del RGPD).`,
  'required-for-reuse': () =>
    spanish`Observo que para enviar el formulario se exigía aceptar la reutilización de los datos y les ruego que expliquen en qué sentido ese consentimiento era libre (artículo 7.4 del RGPD).`,
  'consent-record': ({ boxesShown }) =>
    spanish`${boxesShown ? 'Respecto de cada uno de estos consentimientos' : 'Si se basan en mi consentimiento'}, les solicito, en virtud de los artículos 5.2, 7.1 y 15 del RGPD, el registro de mi consentimiento, que es un dato que me concierne: fecha y hora, texto presentado, versión del formulario, fines aceptados y, en su caso, lista de socios ofrecida entonces.`,
  'basis-of-passing-on': () =>
    spanish`Les ruego que indiquen la base jurídica de la comunicación a terceros que mencionan estos textos y, si es el interés legítimo, cuál es y qué ponderación se hizo (artículo 6.1.f) del RGPD; TJUE, 4 de octubre de 2024, C-621/22).`,
  'political-use': () =>
    spanish`Les ruego que me indiquen si mis datos se han utilizado, vendido, cedido o alquilado con fines de publicidad, estudio o captación políticos, en particular por un partido, una candidatura, un cargo electo, un instituto de sondeos o un prestador de campaña, o por cuenta de ellos y, en tal caso, por quién, cuándo, por qué canal, con qué criterios de selección y con qué consentimiento.`,
  'online-political-advertising': () =>
    spanish`Si mis datos han servido, desde el 10 de octubre de 2025, para dirigir publicidad política en línea, el artículo 18 del Reglamento (UE) 2024/900 exige que el responsable los haya obtenido de mí y que yo haya dado un consentimiento explícito y separado: en tal caso, les ruego que me envíen el registro de ese consentimiento.`,
  'notice-then-in-force': () =>
    spanish`Les ruego que adjunten la información del artículo 13 del RGPD tal como estaba vigente en el momento de la recogida y, si mis datos se han tratado después con otro fin, que me indiquen cuándo y cómo me informaron de ello (artículo 13.3).`,
  'information-owed-by-recipient': () =>
    spanish`Si recibieron estos datos de un tercero, les ruego que me indiquen en qué fecha y por qué medio se me facilitó la información del artículo 14 del RGPD.`,
  'not-the-controller': () =>
    spanish`Si no son responsables de este tratamiento, o no los únicos, les agradecería la identidad y los datos de contacto de quien lo sea.`,
};

/** By when, in what form and to whom a Spanish answer is due. Awaits a native reader. */
export const spanishReply: ReplyWords = {
  deadline: () =>
    spanish`El artículo 12.3 del RGPD prevé una respuesta sin dilación indebida y, en cualquier caso, en el plazo de un mes a partir de la recepción de la solicitud. Si hubieran de prorrogar este plazo o no dar curso a mi solicitud, les agradecería que me comunicaran los motivos en ese mismo mes (artículo 12.3 y 12.4).`,
  'free-of-charge': () =>
    spanish`Esta primera copia es gratuita (artículo 12.5 del RGPD; TJUE, 26 de octubre de 2023, C-307/22).`,
  'free-measures': () => spanish`Estas actuaciones son gratuitas (artículo 12.5 del RGPD).`,
  'electronic-reply': ({ byEmail, replyEmail }) =>
    spanish`${byEmail ? 'Al presentar mi solicitud por medios electrónicos, deseo' : 'Preferiría'} una respuesta en un formato electrónico de uso común${replyEmail ? spanish`, a la dirección ${replyEmail}` : ''} (artículo 12.3).`,
  'postal-reply': () => spanish`Pueden enviarme su respuesta por correo a la dirección que encabeza esta carta.`,
  identifiers: ({ identifiers }) =>
    spanish`Para que puedan encontrar mis datos, esto es lo que indiqué en el formulario: ${identifiers}.`,
  identity: () =>
    spanish`Si tuvieran dudas razonables sobre mi identidad, les ruego que me indiquen sin demora qué información adicional necesitan (artículo 12.6 del RGPD).`,
  authority: ({ inFrance }) =>
    spanish`A falta de respuesta en ese plazo, me reservo la posibilidad de presentar una reclamación ante ${inFrance ? 'la autoridad francesa de control, la CNIL,' : 'la autoridad de control competente'} en virtud del artículo 77 del RGPD.`,
};

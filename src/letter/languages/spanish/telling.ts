import { spanish } from '../../typography';
import type { TellingWords } from '../french/telling';

/** Spanish sentences that tell what was recorded. Awaits a native reader. */
export const spanishTelling: TellingWords = {
  formsFilled: () => spanish`He rellenado en línea los siguientes formularios:`,
  sent: (moment, deed, data) => spanish`El ${moment}, ${deed}. ${data}`,
  attempted: (moment, noun, where, data) =>
    spanish`El ${moment}, rellené un formulario (${noun}) ${where} e intenté enviarlo; no tengo la certeza de que llegara. ${data}`,
  listed: (moment, noun, where, inDoubt, data) =>
    spanish`El ${moment}, ${noun}, ${where}${inDoubt ? spanish` (envío del que no tengo certeza)` : ''}. ${data}`,
  onPage: (address) => spanish`en la página ${address}`,
  onTitledPage: (title, address) => spanish`en la página ${title} (${address})`,
  inFrameOf: (address) => spanish`, integrada a su vez en ${address}`,
  given: (names) => spanish`Facilité los siguientes datos: ${names}.`,
  askedFor: (names, also) =>
    spanish`El formulario pedía ${also ? 'también ' : ''}los siguientes datos, que pude rellenar o no: ${names}.`,
  onSite: (host) => spanish`en el sitio ${host}`,
  remembered: {
    memory: (deed, when) => spanish`Que yo recuerde, ${deed}, ${when}.`,
    mailbox: (deed, when) => spanish`Según un mensaje que recibí, ${deed}, ${when}.`,
  },
  around: (when, isDay) => spanish`hacia ${isDay ? 'el ' : ''}${when}`,
  doubt: () => spanish`No tengo la certeza de ello.`,
  rememberedData: (names) => spanish`Creo que facilité los siguientes datos: ${names}.`,
  noRecord: () => spanish`No tengo constancia escrita de ello.`,
  rememberedReason: (because, toYou) =>
    spanish`${because} es un sitio que creo que pertenece a ${toYou ? 'su' : 'esta'} entidad.`,
  forRemembered: (names) => spanish`Sobre aquello de lo que no tengo constancia, ${names}:`,
  rememberedUnread: () => spanish`No he conservado el texto que decía qué iba a ser de estos datos.`,
  sendNoticeThen: () =>
    spanish`Les ruego que me envíen la información que estaba entonces vigente, y en particular lo que decía sobre un uso político.`,
  reasons: {
    'declared-controller': (because, toYou) =>
      spanish`La información que leí designa a ${toYou ? 'su' : 'esta'} entidad como responsable del tratamiento: ${because}.`,
    'named-partner': (because, toYou) =>
      spanish`La información que leí cita a ${toYou ? 'su' : 'esta'} entidad entre los destinatarios de estos datos: ${because}.`,
    'named-in-answer': (because, toYou) =>
      spanish`Una respuesta que recibí a una solicitud de acceso cita a ${toYou ? 'su' : 'esta'} entidad en relación con estos datos: ${because}.`,
    observed: (because, toYou) =>
      spanish`Mientras rellenaba o enviaba el formulario, mi dirección de correo o mi número se transmitió, tal cual o en una forma derivada, a ${because}, dominio que creo que pertenece a ${toYou ? 'su' : 'esta'} entidad.`,
    'form-operator': (because, toYou) =>
      spanish`El formulario enviaba estos datos a ${because}, dominio que creo que pertenece a ${toYou ? 'su' : 'esta'} entidad.`,
    site: (because, toYou) =>
      spanish`El formulario figuraba en ${because}, sitio que creo que pertenece a ${toYou ? 'su' : 'esta'} entidad.`,
  },
  boxesWere: () => spanish`Los consentimientos solicitados se presentaban así:`,
  otherBoxes: () => spanish`los demás se reproducen en el anexo`,
  toRefuse: () => ' (de rechazo)',
  obligatory: () => ', obligatorio',
  stateUnknown: () => 'estado desconocido',
  atFirst: (state, preTicked) => `${state} ${preTicked ? 'de antemano' : 'al mostrarse'}`,
  whenSent: (state) => `${state} en el momento del envío`,
  forForm: (day, noun) => spanish`${day} (${noun})`,
  forForms: (names, several) =>
    several ? spanish`Sobre los formularios enviados el ${names}:` : spanish`Sobre el formulario enviado el ${names}:`,
  inTexts: (several, days, join) =>
    spanish`en ${several ? 'los textos leídos' : 'el texto leído'} el ${join([...days])}`,
  disclosed: (where, one) =>
    spanish`He encontrado, ${where}, ${one ? 'el siguiente pasaje' : 'los siguientes pasajes'} sobre un uso político de los datos:`,
  excluded: (where, one) =>
    spanish`He encontrado, ${where}, ${one ? 'el siguiente pasaje, que excluye' : 'los siguientes pasajes, que excluyen'} un uso político de los datos:`,
  confirmExcluded: () => spanish`Les ruego que me confirmen que así ha sido con mis datos.`,
  contradictory: (where) =>
    spanish`He encontrado, ${where}, pasajes sobre el uso político de los datos que no consigo conciliar:`,
  whichApplied: () => spanish`Les ruego que me indiquen cuál se ha aplicado a mis datos.`,
  silent: (where) =>
    spanish`No he encontrado mención de un uso político de los datos ${where}; esto no demuestra que no la haya.`,
  pointItOut: () => spanish`Si existe tal mención, les ruego que me la indiquen.`,
  unread: (some) =>
    some
      ? spanish`Los textos recogidos en el anexo no me permiten saber qué iba a ser de estos datos.`
      : spanish`No he podido leer ningún texto que diga qué iba a ser de estos datos.`,
  sendNotice: (day) =>
    spanish`Les ruego que me envíen la información vigente el ${day}, y en particular lo que decía sobre un uso político.`,
  onward: (where) => spanish`Sobre la comunicación de los datos a terceros, he encontrado, ${where}:`,
};

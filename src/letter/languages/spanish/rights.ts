import { joinWords } from '../../format-dates';
import { spanish } from '../../typography';
import type { RightsWords } from '../french/rights';

/** How a Spanish letter exercises the rights beside access. Awaits a native reader. */
export const spanishRights: RightsWords = {
  'rights-alone': (_, articles, several) =>
    spanish`Por la presente ejerzo ${several ? spanish`los derechos previstos en los artículos\u00A0${articles}` : spanish`el derecho previsto en el artículo\u00A0${articles}`} del Reglamento (UE) 2016/679, de 27 de abril de 2016 (RGPD).`,
  'rights-besides': (_, articles, several) =>
    spanish`Ejerzo además ${several ? spanish`los derechos previstos en los artículos\u00A0${articles}` : spanish`el derecho previsto en el artículo\u00A0${articles}`} del RGPD, como se indica más abajo. Les ruego que respondan primero a mi solicitud de acceso.`,
  withdrawal: () =>
    spanish`Retiro todo consentimiento que haya podido dar a la publicidad y a la comunicación de mis datos a terceros (artículo 7.3 del RGPD). Les ruego que apliquen esta retirada en cada uno de sus ficheros.`,
  objection: () =>
    spanish`Me opongo al tratamiento de mis datos con fines de mercadotecnia directa, ya sea comercial, benéfica o política, incluida la elaboración de perfiles relacionada y la comunicación de mis datos con ese fin (artículo 21.2 y 21.3 del RGPD).`,
  'objection-with-reason': ({ objectionReason = '' }) =>
    spanish`A los demás tratamientos que basen en el artículo 6.1.e) o f) del RGPD me opongo por el siguiente motivo, relacionado con mi situación particular (artículo 21.1): ${objectionReason}.`,
  rectification: ({ correction = '' }) =>
    spanish`Les ruego que rectifiquen o completen mis datos como sigue (artículo 16 del RGPD): ${correction}.`,
  'restriction-contested': () =>
    spanish`Impugno la exactitud de los datos que solicito rectificar: les ruego que limiten su tratamiento durante el tiempo necesario para verificarla (artículo 18.1.a) del RGPD).`,
  'restriction-erasure-opposed': () =>
    spanish`En virtud del artículo 18.1.b) del RGPD, me opongo a la supresión de mis datos y solicito en su lugar la limitación de su uso.`,
  'restriction-claims': () =>
    spanish`Les ruego que limiten el tratamiento de mis datos a su conservación hasta que haya recibido su respuesta completa: los necesito para la formulación, el ejercicio o la defensa de reclamaciones (artículo 18.1.c) del RGPD).`,
  portability: () =>
    spanish`Les ruego que me entreguen, en un formato estructurado, de uso común y lectura mecánica, los datos que les facilité y que tratan por medios automatizados sobre la base de mi consentimiento o de un contrato (artículo 20.1 del RGPD).`,
  erasure: ({ rights, erasureGrounds }) => {
    const grounds = {
      a: spanish`por no ser ya necesarios, a mi juicio, para los fines de su recogida (artículo 17.1.a) del RGPD)`,
      b: spanish`por haber retirado mi consentimiento, cuando no haya otra base jurídica (artículo 17.1.b) del RGPD)`,
      c: spanish`por mi oposición (artículo 17.1.c) del RGPD)`,
    };
    const why = erasureGrounds.map((ground) => grounds[ground]).join(' y ');
    return spanish`${rights.includes('access') ? 'Una vez recibida su respuesta completa a mi solicitud de acceso, les' : 'Les'} ruego que supriman mis datos, ${why}, salvo el mínimo necesario para su lista de exclusión y lo que el artículo 17.3 les permite conservar.`;
  },
  'notify-recipients': ({ rights }) => {
    const acts = [
      ...(rights.includes('rectification') ? ['la rectificación'] : []),
      ...(rights.includes('restriction') ? ['la limitación'] : []),
      ...(rights.includes('erasure') ? ['la supresión'] : []),
    ];
    return spanish`De conformidad con el artículo 19 del RGPD, les ruego que notifiquen ${joinWords(acts, 'es')} a cada destinatario al que se hayan comunicado estos datos y que me indiquen cuáles son.`;
  },
  'confirm-measures': () =>
    spanish`Les ruego que me confirmen las medidas adoptadas o los motivos por los que no las adoptarían (artículo 12.3 y 12.4 del RGPD).`,
};

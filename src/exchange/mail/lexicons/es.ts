import type { MailLexicon } from './mail-lexicon';

/** Spanish. */
export const SPANISH_MAIL: MailLexicon = {
  language: 'es',
  skippable: 'el la los las un una unos unas de del tu tus su sus nuestro nuestra nuestros nuestras este esta ya a al',
  meanings: {
    entry: `
      tu|su|vuestra participación, has|ha|habéis participado, participación en …
      sorteo*|concurso*|promoción|promocion|quiz|rifa|juego, ya participas|participa, ya estás|está participando, confirmación de
      participación|firma, tu|su firma, has|ha firmado, por participar|firmar, por haber participado|firmado, inscripción en … sorteo|concurso,
      tu|su papeleta`,
    received: 'confirm*, registrad*, recibid*, recibido, gracias, validad*, aceptad*, correctamente, anotad*',
    game: 'sorteo*, concurso*, quiz, rifa*, juego|juegos, petición*, peticion*, promoción, promocion, premio|premios',
    // "Concurso" is also a public examination or an insolvency.
    otherEntry: `
      participación|participar|participado en …
      reunión|webinar*|curso*|taller*|jornada*|carrera|maratón|encuesta*|congreso*|seminario*|estudio|conferencia*|sesión|formación|gastos|beneficios|asamblea,
      concurso de acreedores|méritos|traslados, concurso oposición, oposición|oposiciones, videojuego*, juegos olímpicos, candidatura*,
      petición de … cita|presupuesto|información, firma electrónica|digital, contrato`,
    letter: `
      newsletter*, boletín|boletin|boletines, lista de correo|distribución|envío, novedades por|en|e correo|email|mail,
      circular semanal|mensual`,
    ask: `
      confirm* … suscripción|suscripcion|dirección|correo|alta|email, haz|haga clic … confirmar, pulsa … confirmar, último paso, un paso más, solo falta,
      suscripción pendiente`,
    enrolled: `
      te has|hemos suscrito|suscripto|apuntado|dado|añadido, se ha suscrito, estás|está suscrit*, suscripción …
      confirmad*|activa|activad*|realizada, bienvenid*, gracias por suscrib*|apunt*|darte|unirte|suscripción, haberte suscrito`,
    leave: `
      darse|darte|date|dese de? baja, baja, cancelar … suscripción, dejar de recibir, ver en … navegador, versión online, no deseas|desea
      recibir`,
    deal: `
      tu|su pedido|compra|factura|pago|paquete|envío|reserva|recibo|transferencia|reembolso|entrada|entradas|extracto|cita|billete|contraseña|cuenta|póliza,
      pedido n|nº|no|número|confirmado|enviado|entregado, confirmación de pedido|compra|pago|reserva, factura
      n|nº|no|número|disponible|adjunta, seguimiento de envío|pedido|paquete, código de
      verificación|seguridad|acceso|confirmación|validación, contraseña, nuevo|nuevos inicio|acceso de? sesión?, inicio de
      sesión, extracto bancario|disponible, domiciliación, activ* … cuenta, verific* … cuenta, tarjeta de embarque, recordatorio de
      cita|pago, bizum, declaración de renta`,
    politics: `
      elección|elecciones, electoral*, comicios, urnas, votación, candidat|candidato|candidata|candidatos|candidatas, diputad*,
      senador*, concejal*, alcaldía, alcalde|alcaldesa, autonómicas|municipales|generales|europeas, circunscripción, militantes, afiliad*,
      colegio electoral, papeletas, parlament*, simpatizantes`,
    voice: `
      soy candidat*, me presento a, nuestra|nuestro|tu|vuestra candidat*|candidatura, mi candidatura, vota a|por|con, votar a|por, vota …
      candidatura|partido|lista, pido|pedimos|pedirte … voto|confianza, tu|su voto, apoya* … candidatura|campaña|partido|candidat*, únete a …
      campaña|partido|equipo, afíliate, nuestro|mi programa para … ciudad|pueblo|país|municipio|región|españa|comunidad|barrios, mitin*,
      nuestra campaña electoral, campaña electoral, ganar|ganemos … elecciones|alcaldía|ayuntamiento, dona* … campaña|partido, nuestros militantes,
      puerta a puerta, interventor*|apoderado*, acto de campaña`,
    vote: 'vota, votad, votemos, vote, votar',
    otherVote: `
      vota*|vote|elige* … favorit*|foto*|receta*|canción|video*|producto*|jugador*|mejor*|ganador*|cartel, elecciones
      sindicales|sociales|estudiantiles, elección de delegad*|comité|representantes, comité de empresa, junta de accionistas|propietarios|vecinos,
      asamblea general, ampa, claustro, rector, premios, candidat* a|para … puesto|empleo|vacante, presupuestos participativos`,
    office: `
      candidat*, partido, campaña, agrupación, alcaldía, diputad*, senador*, concejal*, psoe, pp, vox, sumar, podemos, candidatura,
      por|para|con … 2026|2027|2028|2029|2030, a la alcaldía`,
  },
};

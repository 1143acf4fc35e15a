import type { Lexicon } from '../lexicon';
import { PARTY_PHRASES } from '../political-parties';

/** Spanish. */
export const SPANISH: Lexicon = {
  language: 'es',
  adjectives: 'both',
  negation: 'forward',
  skippable: `
    el la los las lo un una unos unas su sus tu tus nuestro nuestra nuestros nuestras este esta estos estas
    dichos dichas cualquier cualesquiera todo todos todas otro otros otras les le se`,
  subjects: 'nosotros usted ustedes yo él ella ellos ellas',
  conjunctions: 'y e o u ni',
  partings: 'a al con para por en que cuando si es son ser hacia sobre sin ante según',
  concepts: {
    trap: `
      la|nuestra|esta|presente|una|su|las|nuestras|estas|presentes|otras|dicha|siguiente politica*,
      política|políticas de|del privacidad|cookies|protección|devolución|uso|datos|seguridad|calidad|empresa|confidencialidad|tratamiento|retención|conservación,
      política|políticas comercial*|adicional*|aplicable*|interna*|corporativa*, derechos civiles y políticos,
      persona*|personalidad* con? responsabilidad pública|expuesta*, políticamente correct*|expuest*,
      asilo|refugiad* político*, ciencia* política*, partido|partidos de fútbol|baloncesto|tenis|liga,
      partes contratantes, a su elección, elección|elecciones de domicilio|del usuario|sindical*,
      elecciones sindicales, censo electoral,
      campaña|campañas de|del marketing|publicidad|promoción|publicitaria*|email|comunicación,
      campaña* publicitaria*|promocional*|comercial*, no solo|sólo|solamente|únicamente|obstante|limitad*,
      sin limita*|perjuicio|coste|cargo|demora|embargo|ánimo, sin perjuicio`,
    political: 'político|política|políticos|políticas, electoral|electorales, partidista*',
    activity: `
      prospección, comunicación|comunicaciones, propaganda, campaña*, marketing, publicidad, mensaje*, fin|fines,
      finalidad*, propósito*, objetivo*, uso|usos, utilización, carácter, naturaleza, actividad*, acción|acciones,
      encuesta*, sondeo*, envío*, llamada*, segmentación, movilización, difusión, mailing*, microtargeting`,
    body: `
      partido*, organización*|organizaciones, formación|formaciones, grupo*, agrupación*|agrupaciones, movimiento*,
      actor*, entidad*, asociación*|asociaciones, coalición*|coaliciones, candidato*, candidatura*, cargo|cargos,
      representante*, responsable*, líder*, fundación*, cliente*, anunciante*, sector*, comité*,
      institución|instituciones`,
    trait: `
      opinión|opiniones, ideología*, convicción|convicciones, afiliación*, preferencia*, orientación*, ideas,
      creencia*, tendencia*, simpatía*, militancia, filiación, interés|intereses, perfil`,
    segment: 'segmento|segmentos, audiencia*, perfiles, puntuación*',
    purpose: `
      afilia* a|al|en partido, propaganda electoral, campaña* electoral*, intención de voto,
      pedir|solicitar … voto, captación de votos, invitar|animar|movilizar … votar`,
    actor: `
      partido* político*, candidato*|candidata* a|en|para elecciones|alcaldía|presidencia|cargo*,
      diputado*|diputada*, senador*, concejal*, parlamentari*, eurodiputad*, cargo* electo*,
      agrupación* de electores, equipo* de campaña, político|políticos y|o|u`,
    'party-name': PARTY_PHRASES,
    'weak-actor': 'partido|partidos, electos, alcalde*',
    'doubtful-actor': 'candidato|candidatos|candidatas|candidata, candidatura*, campaña*',
    'doubtful-process': 'elecciones, voto|votos|votación|votaciones|votar',
    process: `
      ,
      elecciones|elección municipales|generales|autonómicas|europeas|locales|legislativas|presidenciales|políticas|regionales,
      proceso* electoral*|político*, comicios`,
    'weak-process': 'referénd*, elector|electores, votante*',
    special: `
      racial*|raza, étnic*, religi*, filosófic*, sindica*, salud, sexual*, genétic*, biométric*,
      penal*|delito*|infraccion*, origen`,
    data: `
      los|las ced*|comunic*|compart*|vend*|transm*|utiliz*, dato|datos, información, fichero*, base* de datos, dirección|direcciones, correo*, número|números, teléfono*,
      perfil, respuestas, estos|los mismos`,
    you: `
      usted|ustedes, su|sus, tu|tus|te|ti, le|les, usuario*|usuaria*, participante*, interesado*, 
      cliente|clientes, miembro*, yo|me|mis|mi, suscriptor*`,
    person: 'persona|personas, ciudadan*',
    we: 'nosotros, nuestro*|nuestra*, nos, organizador*, empresa',
    use: `
      utiliz*, usar|usamos|usa|usan|usados|usadas|usado|usará|usarán|usaremos, uso de,
      trata|tratan|tratar*|tratad*|tratamos|tratamiento*, emple*, explot*, servir*|sirven, destina*, recog*,
      recab*, conserva*`,
    share: `
      ced|ceder|cedemos|cederá|cederán|ceden|cedidos|cedido|cedidas|cediendo|cede|cesión|cesiones,
      comunic|comunicar|comunicamos|comunicará|comunicarán|comunicados|comunicado|comunicadas|comuniquen,
      comunicación de datos, compart*, transmit*|transmisión, transfer*|transfiere*|transferencia*,
      facilitar|facilitamos|facilitará|facilitarán|proporcionar|proporcionamos|proporcionará|proporcionarán,
      revel*, suministr*, entreg*, intercambi*, disposición, acceso|acceder|accederán, divulg*`,
    sell: 'vend*, venta de, revend*, alquil*, arrend*, comercializ*, monetiz*',
    contact: `
      contact*,
      envi|enviar|enviarle|enviarte|enviamos|enviaremos|envía|envíen|envío|envíos|enviará|enviarán|remitir*|remitirle,
      recib*, inform|informar|informarle|informarte|informamos, invitar*, llamar*, dirigir*, solicitar*, mostrar*`,
    collect: 'recog*, recab*, recopil*, obten*|obtien*, solicit*',
    access: 'acced*, instal*, recog*|recopil*, utiliz*',
    infer: 'infer*|infier*, deduc*, predec*|predic*, segment*, perfil|perfilado|perfilar, estim*, elabor*',
    toward: 'a|al, con, por, para, como, tales, entre, incluid*|incluyendo, ante, hacia',
    recipient: 'destinatari*, nuestros clientes, clientes son|incluyen, cesionari*',
    purposes: 'finalidad*, objeto del tratamiento, base* jurídica*|legal*|legitimadora*, fines del tratamiento',
    not: `
      no, nunca|jamás, ningún|ninguno|ninguna|ningunos, ni, tampoco, en ningún caso, exclu*, con exclusión,
      se abst*`,
    without: 'sin',
    bars: 'está|queda|quedan|están expresamente|terminantemente|totalmente? prohibid*|excluid*',
    except: 'salvo|excepto, a|con excepción, que no sea|sean, distint* de|a',
    unless: `
      sin … consentimiento|autorización|permiso,
      salvo|excepto … obligación|obligaciones|consentimiento|autorización|que|ley|cuando, a menos, salvo que`,
    but: 'pero, sin embargo, no obstante, aunque, sino, en cambio, mientras',
    anonymous: 'anónim*|anonim*, agregad*, estadístic*',
    asked: `
      a petición suya|tuya, a su solicitud, que usted elija|envíe|dirija, que elijas|envíes, al que|quien usted|tú`,
    news: `
      noticia*, artículo|artículos, análisis, resultado*, redacción, periodis*, boletín|boletines, newsletter*`,
    vetting:
      'políticamente expuesta*, expuesta* políticamente, responsabilidad pública, blanqueo … capitales|dinero, financiación de terrorismo',
    conduct: `
      usuario|usted|participante se compromete|obliga|abstendrá, queda prohibido,
      publicar|difundir|subir … contenido*|mensajes|comentarios, contenido* … ilícit*|ofensiv*|difamatori*,
      desinformación|noticias falsas`,
    partner: `
      socio|socios, colaborador|colaboradores|colaboradoras, anunciante*, patrocinador*, partner|partners,
      corredores|intermediarios de datos, data brokers, terceras empresas,
      empresas|entidades|sociedades terceras|colaboradoras|asociadas,
      otras empresas|entidades|organizaciones|compañías, redes publicitarias`,
    third: 'tercero|terceros|terceras|tercera',
    processor: `
      encargad*, proveedor*, prestador*, alojamiento|hosting, por cuenta, subencargad*, pago*, envío de pedido*,
      mensajería`,
    authority: `
      autoridad*, administracion*|administración, juez*|jueces|tribunal*|juzgado*,
      ley|leyes|legal|legales|legalmente|legislación, policía, hacienda, fuerzas`,
    merger: `
      fusión|fusiones, adquisición, reestructuración, adquirente*, venta de negocio|empresa|activos, liquidación`,
    sector: 'sector|sectores, ramas de actividad',
    example: 'como, tales como, por ejemplo, incluyendo, siguientes, entre otros',
    'one-of': 'uno|una de, uno|una',
    list: 'lista|listado|relación … socios|colaboradores|terceros|empresas|destinatarios|partners',
  },
};

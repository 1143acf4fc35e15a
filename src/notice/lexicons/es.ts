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
  nested: 'que quien quienes cual cuales cuyo cuya cuyos cuyas donde si cuando cuantos',
  partings: 'a al con para por en que cuando si es son ser hacia sobre sin ante según',
  concepts: {
    trap: `
      condiciones|punto|puntos|servicio|contrato de venta|ventas, vendedor*, la|nuestra|esta|presente|una|su|las|nuestras|estas|presentes|otras|dicha|siguiente politica*,
      política|políticas de|del
      privacidad|cookies|protección|devolución|uso|datos|seguridad|calidad|empresa|confidencialidad|tratamiento|retención|conservación,
      política|políticas comercial*|adicional*|aplicable*|interna*|corporativa*, derechos civiles y políticos,
      persona*|personalidad* con? responsabilidad pública|expuesta*, políticamente correct*|expuest*,
      asilo|refugiad* político*, ciencia* política*, partido|partidos de fútbol|baloncesto|tenis|liga, partes
      contratantes, a su elección, elección|elecciones de domicilio|del usuario|sindical*, elecciones
      sindicales, censo electoral, campaña|campañas de|del
      marketing|publicidad|promoción|publicitaria*|email|comunicación, campaña*
      publicitaria*|promocional*|comercial*, no solo|sólo|solamente|únicamente|obstante|limitad*, sin
      limita*|perjuicio|coste|cargo|demora|embargo|ánimo, sin perjuicio, no|ni descart*|exclu*|renunci*|prohíb*,
      no … excluid*|descartad*|prohibid*, candidat*|candidatos a|para
      puesto*|empleo|vacante*|oferta*|trabajo|beca*|premio*|sorteo, candidatos a nuestras ofertas, candidaturas?
      espontánea*|laborales, partido|partidos amistos*|clasificatori*, entradas … partido, partido|partidos
      de|del|judicial fútbol|liga|baloncesto, campaña|campañas promocional*|comercial*|de
      recogida|sensibilización|vacunación|captación|fidelización|mailing|email|sms|navidad|verano,
      elección|elecciones del|de|al|entre premio|ganador|color|talla|producto|tribunal|fuero|servicio, libre
      elección, elige|elija|eligen, lista|listas de
      espera|difusión|correo|deseos|robinson|exclusión|ganadores|participantes, voto|votos del? público|jurado,
      parte|partes contratante*|interesad*, cargo en|a cuenta|tarjeta|su, sin cargo, formación
      profesional|continua|académica|de|en, comité de ética|dirección|empresa|auditoría,
      del no,
      no lucrativ*|gubernamental*|solicitad*|automatizad*,
      renunci* … oponer*|oposición|derecho*|reclam*,
      correo del ayuntamiento|trabajo, correo de la empresa|oficina|universidad, correo|mail|email institucional|corporativo|profesional`,
    political: `
      político|política|políticos|políticas, electoral|electorales, partidista*, ideológic*, proselitist*,
      partidario|partidaria|partidarios, partidist*`,
    activity: `
      anuncio|anuncios,
      prospección, comunicación|comunicaciones, propaganda, campaña*, marketing, publicidad, mensaje*,
      fin|fines, finalidad*, propósito*, objetivo*, uso|usos, utilización, carácter, naturaleza, actividad*,
      acción|acciones, encuesta*, sondeo*, envío*, llamada*, segmentación, movilización, difusión, mailing*,
      microtargeting, prospecto*, captación, recaudación, donación|donaciones, visitas, acto|actos,
      invitación|invitaciones, programa|programas, propuesta|propuestas, contenido*, índole,
      promoción|promociones, análisis, investigación, estrategia*, discurso, objeto, comunicado*,
      correo|correos, llamamiento*, información, vocación, ámbito`,
    body: `
      partido*, organización*|organizaciones, formación|formaciones, grupo*, agrupación*|agrupaciones,
      movimiento*, actor*, entidad*, asociación*|asociaciones, coalición*|coaliciones, candidato*, candidatura*,
      cargo|cargos, representante*, responsable*, líder*, fundación*, cliente*, anunciante*, sector*, comité*,
      institución|instituciones, fuerza|fuerzas, lista|listas, bloque*, partidos, formaciones, plataforma*,
      agrupaciones, colectivo*, figura*, personalidad*, equipo|equipos, oficina|oficinas,
      consultor*|consultora*, agencia|agencias, empresa|empresas, federación*, sindicato*, confluencia*,
      persona|personas`,
    trait: `
      opinión|opiniones, ideología*, convicción|convicciones, afiliación*, preferencia*, orientación*, ideas,
      creencia*, tendencia*, simpatía*, militancia, filiación, interés|intereses, perfil, afinidad*, proximidad,
      cercanía, sensibilidad*, posicionamiento, inclinación*, color, valor|valores, postura*, adscripción,
      perfil|perfiles, voto, comportamiento*, pertenencia`,
    segment: 'segmento|segmentos, audiencia*, perfiles, puntuación*',
    purpose: `
      trabajo|actividad|actividades|iniciativas de|del grupo|grupos municipal|parlamentario|parlamentarios,
      ir|acudir|acuda|acudan|vaya|vayan a urnas, 
      afilia* a|al|en partido, pedirle|pedirte|pedirles|solicitarle|solicitarte el|su|tu voto, propaganda electoral, campaña* electoral*, elección de voto, pedir|solicitar …
      voto, captación de votos, invitar|animar|movilizar … votar,
      pedir|pedirle|pedirte|solicitar|solicitarle|recabar|captar|conseguir|ganar … voto|votos|confianza en las
      urnas|apoyo electoral, promover|promocionar|apoyar|respaldar|defender|favor|impulsar …
      candidatur*|candidat*|partido|partidos|lista|listas, hacer campaña, proselitismo, orientar|influir …
      voto|votos|electores|elecciones, captar|captación|reclutar …
      militantes|afiliados|interventores|apoderados, recaudar|recaudación|recoger …
      fondos|donativos|aportaciones … candidat*|partido|campaña, convencer|persuadir|movilizar …
      electores|votantes|electorado, financiación de|del campaña*|partido*|candidat*, acudir a votar, voto por
      correo, participación electoral, puerta a puerta electoral,
      campaña de|a ningun*|algún|alguna lista|partido|candidat*, folletos|octavillas de campaña,
      voluntarios|militantes …… intención de voto`,
    actor: `
      partido* político*, candidato*|candidata* a|en|para elecciones|alcaldía|presidencia|cargo*,
      diputado*|diputada*, senador*, concejal*, parlamentari*, eurodiputad*, cargo* electo*, agrupación* de
      electores, equipo* de campaña, político|políticos y|o|u,
      candidato|candidatos|candidata|candidatas|candidatura|candidaturas|aspirante|aspirantes …
      elecciones|comicios|alcaldía|alcaldías|concejalía|congreso|senado|parlamento|diputación|autonómic*|municipal*|europe*|presidencia|escaño,
      formación|formaciones|coalición|coaliciones|lista|listas|agrupación|agrupaciones|partido|partidos|plataforma|plataformas
      … concurr*|comicios|elecciones|electores|urnas|municipales, concurr* … elecciones|comicios|urnas,
      agrupaciones de electores,
      oficina|oficinas|equipo|equipos|comité|comités|director|directores|jefe|jefes|sede|sedes|gabinete de
      campaña|candidatura*|candidat*|partido, edil|ediles, cargo|cargos público|públicos electo|electos,
      grupo|grupos municipal|municipales|parlamentario*, quien|quienes|persona|personas …
      presentan?|opten|optan|aspiran|concurran … elecciones|alcaldía|cargo, lista|listas
      vecinal*|independiente*|ciudadana*, partidos e? instituciones, partidos y|e|o|u|ni
      candidat*|sindicatos|coaliciones|políticos|instituciones|administraciones, junta directiva del partido,
      comité* electoral*, dirigente* del? partido, militantes del? partido, partido|partidos
      inscrit*|registrad*|con representación, candidatos|candidatas|candidato|candidata y|o|ni partido|partidos,
      alcaldable*,
      grupo|grupos parlamentari*|municipal|municipales|político|políticos, diputad*|concejal*|alcalde|alcaldesa
      saliente, consultora|consultoras|agencia|agencias de comunicación política,
      candidatur*|candidatos|lista|listas que concurr*|concurran|presenten,
      agrupación|sede|comité|sección … del partido`,
    'party-name': PARTY_PHRASES,
    'weak-actor': 'partido|partidos, electos, militante|militantes, simpatizantes, alcaldía, políticos',
    'doubtful-actor': `
      candidato|candidatos|candidatas|candidata, candidatura*, campaña*, alcalde|alcaldes|alcaldesa,
      ministro|ministros|ministra`,
    'doubtful-process': `
      elecciones, voto|votos|votación|votaciones|votar, puerta a puerta, mitin|mítines, propaganda, confianza,
      octavillas`,
    process: `
      elecciones|elección
      municipales|generales|autonómicas|europeas|locales|legislativas|presidenciales|políticas|regionales,
      proceso* electoral*|político*, comicios,
      víspera|vísperas|periodo|período|época|cara|aproximación|cercanía|proximidad …
      elecciones|comicios|referéndum, jornada electoral, cita con las urnas, campaña electoral, consulta popular`,
    'weak-process': `
      referénd*, elector|electores, votante*, comicios, urna|urnas, electorado, colegio electoral, papeleta*,
      sufragio*, plebiscito*, escrutinio, proselitist*, elecciones, electoral|electorales,
      mitin|mítines,
      antes|cara|víspera de|a las municipales|generales|autonómicas|europeas|andaluzas|catalanas`,
    special: `
      racial*|raza, étnic*, religi*, filosófic*, sindica*, salud, sexual*, genétic*, biométric*,
      penal*|delito*|infraccion*, origen, credo*, confesional*, creencia*, vida sexual, sindical*`,
    data: `
      los|las ced*|comunic*|compart*|vend*|transm*|utiliz*, dato|datos, información, fichero*, base* de datos,
      dirección|direcciones, correo*, número|números, teléfono*, perfil, respuestas, estos|los mismos,
      nombre|nombres|apellidos, móvil, archivo*, base|bases, domicilio|postal, contacto|contactos, lista …
      participantes|suscriptores|clientes|firmantes|contactos, firma|firmas, número, dato, correo, imagen|voz,
      segmentos|segmento, cuestionario|respuestas, historial, identificador*, los suyos,
      su|tu solicitud, ficha|fichas, ninguna cesión|comunicación|transmisión,
      registros`,
    you: `
      usted|ustedes, su|sus, tu|tus|te|ti, le|les, usuario*|usuaria*, participante*, interesado*,
      cliente|clientes, miembro*, yo|me|mis|mi, suscriptor*, lector*|lectora*, donante*|socio|socia, firmante*,
      encuestado*|entrevistado|entrevistados, concursante*, afectad*, antiguo*, hogar|hogares, panelista*,
      mi|mis|me, consumidor*, abonado*,
      *arle|*erle|*irle|*arles|*erles|*irles,
      enviarte|llamarte|escribirte|contactarte|ofrecerte|informarte|invitarte,
      llamarme|contactarme|escribirme|enviarme|informarme|visitarme|invitarme|mandarme`,
    person: 'persona|personas, ciudadan*, vecino|vecinos|vecinas, hogares, población, prospección|captación',
    we: 'nosotros, nuestro*|nuestra*, nos, organizador*, empresa',
    use: `
      utiliz*, usar|usamos|usa|usan|usados|usadas|usado|usará|usarán|usaremos, uso de,
      trata|tratan|tratar*|tratad*|tratamos|tratamiento*, emple*, explot*, servir*|sirven, destina*, recog*,
      recab*, conserva*, usaremos|utilizaremos, servirá|servirán, cruz|cruza|cruzamos|cruzar, analiz*, gestion*,
      almacen*, guard|guardamos|guardan, servirse|valerse, incorpor*, asociad* a,
      uso|usos,
      alimentar|alimentará|alimenten|alimenta,
      anot*`,
    share: `
      ced|ceder|cedemos|cederá|cederán|ceden|cedidos|cedido|cedidas|cediendo|cede|cesión|cesiones,
      comunic|comunicar|comunicamos|comunicará|comunicarán|comunicados|comunicado|comunicadas|comuniquen,
      comunicación de datos, compart*, transmit*|transmisión, transfer*|transfiere*|transferencia*,
      facilitar|facilitamos|facilitará|facilitarán|proporcionar|proporcionamos|proporcionará|proporcionarán,
      revel*, suministr*, entreg*, intercambi*, disposición, acceso|acceder|accederán, divulg*,
      cedan|ceda|cederemos|cederán, remit*|remitirán, traslad*|traslado, puest*|poner|ponemos|pone …
      disposición, facilit*|facilitad*, difund*|difusión, enviad* a, entrega|entregan|entregar|entregado,
      hac*|haremos llegar, comparten|compartimos|compartir, cedible*, comunicad*, proporcionad*, suministro,
      dar|damos|dará … acceso|datos, dispongan, adquirid* por, intercambio, reenvi*, transfiera*, acceso a …
      datos|información|ficheros|base,
      comunicarse|cederse|transmitirse|facilitarse|compartirse|entregarse|remitirse|transferirse|proporcionarse|comunicarlos|cederlos|compartirlos,
      comunicar*, ceder*, facilitar*, proporcionar*, entregar*, remitir*,
      al servicio de|del, manos de, parar|para a|en, ir|va|van a parar, acab*|termin*|ca* … manos, lleg* a,
      dar|damos|daremos a conocer, poner|ponemos|pone … al servicio, copia … entrega|envía|va,
      añad*|incorpor*|sum* a … lista|listas|fichero|base,
      dejamos|dejar|permitimos|permitir que, licenci*, cruz* con, intercambi* con`,
    sell: `
      vend*, venta de, revend*, alquil*, arrend*, comercializ*, monetiz*, título oneroso, cesión onerosa,
      contraprestación, a cambio de|precio, mediante|previo|contra pago|precio|remuneración, adquirid* por,
      puesta|poner|pone a la? venta, venta|ventas, comercialización, comercializa*|comercializan, alquiler*,
      rentar*, cobr*, venderse|alquilarse|arrendarse|comercializarse, ser
      adquirida|adquiridos|adquirido|adquiridas por`,
    contact: `
      contact*,
      envi|enviar|enviarle|enviarte|enviamos|enviaremos|envía|envíe|envíen|envío|envíos|enviará|enviarán|remitir*|remitirle,
      recib*, inform|informar|informarle|informarte|informamos, invitar*, llamar*, dirigir*, solicitar*,
      mostrar*, invitarle|invitarte|invitar|convocar*|pedirle|pedirte, remitirle, hacerle|hacerte llegar,
      visitar*, telefone*, escrib*, mantener*|mantenerle … informado, animar*, presentar*|ofrecer*, avisar*,
      recordar*,
      emple* … invitar*, llam*|llame|llamen`,
    collect: 'recog*, recab*, recopil*, obten*|obtien*, solicit*',
    access: 'acced*, instal*, recog*|recopil*, utiliz*',
    infer: `
      infer*|infier*, deduc*, predec*|predic*, segment*, perfil|perfilado|perfilar, estim*, elabor*, calcul*,
      presum*|presunt*, probab*, supuest*, estimad*, atribu*, modeliz*, inferid*`,
    toward: `
      a|al, con, por, para, como, tales, entre, incluid*|incluyendo, ante, hacia, entre ellos|ellas|otros, así
      como, además, también, incluso, favor, parte,
      al servicio, en manos, en nombre`,
    recipient: `
      destinatari*, cesionari*, destinatario|destinatarios|destinatarias, quién|quiénes recib*|acced*, a quién …
      datos|cedemos|comunicamos, categorías de destinatarios,
      compradores|adquirentes|arrendatarios, cesiones|cesión previst*|autorizad*, a quién|quiénes …
      comunica*|ceden|cede|llegan|llega`,
    client: `
      nuestros clientes, clientes son|incluyen, clientes … son|incluyen|figuran|cuentan, encarg*|encargan …
      estudios|encuestas, trabaj* para, comprador|compradores|adquirentes de, entre nuestros clientes`,
    purposes: 'finalidad*, objeto del tratamiento, base* jurídica*|legal*|legitimadora*, fines del tratamiento',
    not: `
      no, nunca|jamás, ningún|ninguno|ninguna|ningunos, ni, tampoco, en ningún caso, exclu*, con exclusión, se
      abst*, nadie, nada, rechaz*, renunci*, neg|negamos|niega, abstien*|abstenemos, dato alguno, jamás,
      descart*,
      cero cesiones|transferencias|usos, ausencia de uso|utilización|cesión|explotación`,
    without: 'sin',
    bars: `
      está|queda|quedan|están expresamente|terminantemente|totalmente? prohibid*|excluid*,
      queda|quedan|quedarán|queden fuera|excluid*, quedan al margen, excluid*|excluimos de|del, rechazamos, no
      admitimos|aceptamos, vetad*, prohibid*, descartad*,
      usos|uso|fines|finalidades|utilizaciones prohibid*|excluid*|vetad*|no permitid*, queda|quedan
      prohibid*|vetad*|excluid*,
      son|es|será|serán rechazad*|denegad*|desestimad*|declinad*,
      no está|están|es|son permitid*|autorizad*|previst*|admitid*, cerrad* a,
      prohíbe*|prohibimos|prohíben`,
    except: `
      salvo|excepto, a|con excepción, que no sea|sean, distint* de|a, exceptuando, exceptuad*, a excepción,
      menos a`,
    unless: `
      sin … consentimiento|autorización|permiso, salvo|excepto …
      obligación|obligaciones|consentimiento|autorización|que|ley|cuando, a menos, salvo que, salvo|excepto
      oposición|indicación|que|negativa, salvo … oposición|negativa, mientras no se? … opon*, si no se? opone`,
    but: `
      pero, sin embargo, no obstante, aunque, sino, en cambio, mientras, si bien, ahora bien, por el contrario`,
    anonymous: 'anónim*|anonim*, agregad*, estadístic*, porcentaje*, disociad*, tablas, en conjunto',
    asked: `
      a petición suya|tuya, a su solicitud, que usted elija|envíe|dirija, que elijas|envíes, al que|quien usted|tú,
      carta|mensaje|correo a tu|su diputad*|senador*|alcald*|representante*, desde tu|su propi* cuenta|correo`,
    news: `
      noticia*, artículo|artículos, análisis, resultado*, redacción, periodis*, boletín|boletines, newsletter*`,
    vetting: `
      políticamente expuesta*, expuesta* políticamente, responsabilidad pública, blanqueo … capitales|dinero,
      financiación de terrorismo, blanqueo, cargo|cargos público|políticos|político relevante*, pep,
      lista*|listas de sanciones`,
    conduct: `
      usuario|usted|participante se compromete|obliga|abstendrá, queda prohibido, publicar|difundir|subir …
      contenido*|mensajes|comentarios, contenido* … ilícit*|ofensiv*|difamatori*, desinformación|noticias
      falsas, moderador*, foro|foros, chat, comentario*, insulto*, injuri*, normas de conducta|participación,
      usted|usuario|usuarios|participante no puede|podrá|debe|deben|pueden usar|utilizar|publicar|difundir, no
      puede|puedes|podrás usar|utilizar|publicar,
      usuario|usuarios|empleado|empleados|funcionario|funcionarios|servidores no emplear*|usar*|utilizar*|podrán|harán|deberán, podrán
      participar, no podrán participar, concurso|sorteo abierto a, rgpd|ley|reglamento prohíbe, no se admit* … fotografías|obras|imágenes`,
    partner: `
      socio|socios, colaborador|colaboradores|colaboradoras, anunciante*, patrocinador*, partner|partners,
      corredores|intermediarios de datos, data brokers, terceras empresas, empresas|entidades|sociedades
      terceras|colaboradoras|asociadas, otras empresas|entidades|organizaciones|compañías|sociedades|firmas, redes publicitarias,
      dotador*|donante del premio, copatrocinador*, empresas|entidades|organizaciones|compañías
      externas|ajenas|terceras, terceras entidades|compañías|organizaciones|personas, coorganizador*, otras
      marcas,
      marca|empresa|firma|comercio|tienda que pone|ponen|ofrece|ofrecen|patrocina|regala|dona|financia|aporta,
      empresas|marcas|entidades|compañías cuidadosamente? seleccionad*|escogid*|elegid*,
      marcas|empresas|tiendas|comercios|establecimientos participantes|adherid*,
      socios publicitarios|comerciales, redes publicitarias, corredores de datos, fabricantes`,
    third: 'tercero|terceros|terceras|tercera',
    processor: `
      encargad*, proveedor*, prestador*, alojamiento|hosting, por cuenta de, subencargad*, pago*, envío de
      pedido*, mensajería, notario*, gestoría, auditor*|asesor*, transportista*, mensajer*, imprenta*,
      instrucciones, por nuestra cuenta, alojamiento, mantenimiento, verificación, banco para el cobro, reparto`,
    authority: `
      autoridad*, administracion*|administración, juez*|jueces|tribunal*|juzgado*,
      ley|leyes|legal|legales|legalmente|legislación, policía, hacienda, fuerzas, agencia española, aepd`,
    merger: `
      vender|vendemos|vendiéramos|transmitir|transmisión|cesión de? negocio|empresa, adquirent*, fusión|fusiones, adquisición, reestructuración, adquirente*, venta de negocio|empresa|activos, liquidación`,
    sector: 'sector|sectores, ramas de actividad',
    example: 'como, tales como, por ejemplo, incluyendo, siguientes, entre otros',
    'one-of': 'uno|una de, uno|una',
    list: 'lista|listado|relación … socios|colaboradores|terceros|empresas|destinatarios|partners',
    leaning: `
      abstencionista*, votante*|electores indeciso*|fiel|fieles,
      intención de voto, afinidad ideológica|política|partidista, recuerdo de voto, probabilidad de
      voto|votar|participar|participación, simpatizante* de, partido al que vot*|preferido, a quién vota*,
      orientación de voto, tendencia de voto, voto probable|estimado|pasado, izquierda o a? derecha, autoubicación`,
    'doubtful-body': `
      coalición|coaliciones, formación|formaciones, lista|listas, agrupación|agrupaciones,
      movimiento|movimientos, comité|comités, plataforma|plataformas`,
    'other-election': `
      elecciones sindicales|al comité, comité de empresa, consejo escolar|de administración|rector|social, junta
      de accionistas|propietarios|general, delegado|delegados de|sindical*|personal|clase, claustro, cámara de
      comercio, elección de|del presidente de|delegad*|representante*`,
    gets: `
      recib|recibe|reciben|recibirá|recibirán|reciban|obtiene|obtendrá|obtendrán …
      su|sus|mi|mis|tu|tus|los|la|el datos|correo|dirección|teléfono|número|nombre|perfil|fichero*,
      accede|acceden|accederá|accederán|tendrá|tienen … acceso? a? … sus|los|mis datos,
      obten*|obtien*|obtendr* … dirección|direcciones|datos|fichero|lista`,
    incoming: `
      recib*|recibimos|obten*|obtenemos|obtenido*|adquirimos|compramos … de|a|por|procedente*
      terceros|socios|colaboradores|empresas|otras|nuestros|fuentes, nos|me
      facilit*|proporcion*|comunic*|ced*|transmit*|suministr*|entreg*, nos envi*,
      proced*|proviene|provienen|provengan, usted nos, que nos,
      facilitado|facilitados|facilitadas|proporcionados por usted|ti|el|nuestros|terceros`,
    press: `
      redacción, tribuna*, sección|secciones de política, columna*, artículos sobre, sondeos publicados,
      noticias,
      entreg* … premio|premios|trofeo|trofeos`,
    disclaims: `
      no … responsab*|responsable*, no … origen|procedencia de los mensajes, ningún control, exención,
      otros|otras|algunos|algunas|muchos|muchas sitios|empresas|portales|webs|plataformas|organizadores venden|revenden|ceden|comparten|alquilan|pueden,
      diferencia … que venden|revenden|ceden|comparten|alquilan,
      multó|sancionó … que|por,
      si alguna vez`,
    company: `
      empresa|empresas, entidad|entidades, compañía|compañías, organización|organizaciones,
      asociación|asociaciones, sociedad|sociedades, marca|marcas, fundación|fundaciones, comercio|comercios,
      firma|firmas, organismo|organismos, agencia|agencias, operador*`,
    trade: `
      asegurador*|seguro|seguros|aseguradora*, banco|bancos|banca|bancari*|financier*|crédito,
      telecomunicacion*|telefonía|operadora*|teleoperador*, energía|energétic*|eléctric*|gas,
      viaje|viajes|turismo|turístic*|hotel*, automóvil*|automoción|concesionario*,
      editorial|editoriales|prensa|medios|librería*, ong, ongs, solidari*, humanitari*, caridad, benéfic*,
      tercer sector, distribución|supermercado*|alimentación, venta a distancia, venta por correo|catálogo,
      cosmétic*|belleza, moda|textil, salud privada, clínica*, dental*, formación academia*, academia*,
      universidad*, inmobiliari*, estudio|estudios de mercado, investigación de mercado*, juego|apuestas,
      ocio|deporte*, gimnasio*, hogar decoración, mutua|mutuas, alquiler de coches|vehículos,
      instalador*|fontaner*|electricist*|reformas, centros de llamadas`,
    consents: 'acepto|consiento|autorizo|deseo|quiero, acepta|aceptas|consiente|consientes|autoriza|autorizas que|a',
  },
};

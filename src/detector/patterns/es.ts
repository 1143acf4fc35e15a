import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which Spanish is told from the other languages. */
export const spanishHints =
  'el la los las de su tu con para por una un correo nombre contrasena usuario iniciar sesion tus sus que ingresa ingrese en del apellidos apellido acepto telefono electronico cual como cuenta escribe gratis sorteo';

/** Spanish. Left out on purpose: bare `concurso` in "concurso de acreedores" or "concurso público", `partido`. */
export const spanish: LanguagePatterns = {
  code: 'es',
  you: 'tu tus su sus usted te eres tienes tiene le mi soy haces estas',
  fields: {
    'full-name': [
      'nombre completo, nombre y apellidos, nombre y apellido, nombres y apellidos, nombre apellidos, apellidos y nombre, nombre del participante',
      'Nombre y apellidos',
    ],
    'given-name': ['primer nombre, nombre de pila, nombres', 'Primer nombre'],
    'family-name': [
      'apellido, apellidos, primer apellido, segundo apellido, apellido paterno, apellido materno',
      'Apellidos',
    ],
    'lone-name': ['nombre, tu nombre, su nombre', 'Tu nombre'],
    'middle-name': ['segundo nombre', 'Segundo nombre'],
    honorific: ['tratamiento', 'Tratamiento'],
    gender: ['genero, sexo', 'Sexo'],
    email: [
      'correo electronico, correo, e mail, email, direccion de correo, direccion de correo electronico, mail, direccion de email, correo o usuario, usuario o correo, usuario o correo electronico, correo electronico o telefono, correo electronico o numero',
      'Correo electrónico',
    ],
    phone: ['telefono, numero de telefono, telefonos, telefono de contacto, tel', 'Teléfono de contacto'],
    mobile: [
      'movil, celular, telefono movil, telefono celular, numero de celular, numero de movil, whatsapp, numero movil',
      'Teléfono móvil',
    ],
    landline: ['telefono fijo, fijo', 'Teléfono fijo'],
    'social-handle': ['usuario de instagram, cuenta de instagram, perfil de instagram', 'Usuario de Instagram'],
    website: ['sitio web, pagina web, web', 'Página web'],
    'birth-date': ['fecha de nacimiento, fecha nacimiento, nacimiento, cumpleanos', 'Fecha de nacimiento'],
    'birth-day': ['dia de nacimiento', 'Día de nacimiento'],
    'birth-month': ['mes de nacimiento', 'Mes de nacimiento'],
    'birth-year': ['ano de nacimiento', 'Año de nacimiento'],
    day: ['dia, dd', 'Día'],
    month: ['mes, mm', 'Mes'],
    year: ['ano, aaaa', 'Año'],
    date: ['fecha', 'Fecha'],
    age: [
      'edad, que edad tienes, cuantos anos tienes, rango de edad, tu edad, que edad tiene, grupo de edad',
      '¿Qué edad tienes?',
    ],
    nationality: ['nacionalidad', 'Nacionalidad'],
    'ethnic-origin': ['origen etnico, etnia, raza', 'Origen étnico'],
    'postal-address': ['direccion postal, direccion completa, domicilio, donde vives', 'Dirección postal'],
    street: [
      'direccion, calle, calle y numero, direccion de envio, linea 1, direccion linea 1, via, nombre de la calle, numero',
      'Calle y número',
    ],
    'street-2': [
      'piso, puerta, escalera, departamento interior, direccion linea 2, direccion 2, piso y puerta',
      'Piso y puerta',
    ],
    'postal-code': ['codigo postal, c p, cp', 'Código postal'],
    city: [
      'ciudad, localidad, poblacion, municipio, comuna, lugar de residencia, ubicacion, donde se ubica, donde te ubicas, donde creciste',
      'Ciudad',
    ],
    region: ['provincia, estado, comunidad autonoma, region, departamento', 'Provincia'],
    country: ['pais, pais de residencia', 'País'],
    job: [
      'profesion, ocupacion, cargo, puesto, puesto de trabajo, trabajo, sector, situacion laboral, area de trabajo, rubro, a que te dedicas, a que se dedica',
      'Profesión',
    ],
    employer: ['empleador, lugar de trabajo', 'Lugar de trabajo'],
    company: [
      'empresa, nombre de la empresa, razon social, compania, organizacion, institucion, nombre de tu negocio, negocio, comercio, cuantos empleados, como se llama tu empresa, numero de empleados',
      'Nombre de la empresa',
    ],
    education: ['nivel de estudios, estudios, nivel educativo, formacion academica, escolaridad', 'Nivel de estudios'],
    income: [
      'ingresos, ingresos mensuales, ingresos del hogar, salario, sueldo, nivel de ingresos',
      'Ingresos mensuales del hogar',
    ],
    household: [
      'hogar, personas en el hogar, cuantas personas viven, miembros del hogar',
      '¿Cuántas personas viven en tu casa?',
    ],
    children: ['hijos, tienes hijos, numero de hijos, tiene hijos, nombre del nino', '¿Tienes hijos?'],
    'marital-status': ['estado civil', 'Estado civil'],
    housing: ['vivienda, tipo de vivienda, propietario o inquilino, vivienda propia', 'Tipo de vivienda'],
    vehicle: ['vehiculo, coche, matricula, marca del vehiculo, permiso de conducir', 'Matrícula'],
    pets: ['mascota, mascotas, tienes mascotas, nombre de tu mascota', '¿Tienes mascotas?'],
    bank: ['banco, iban, numero de cuenta, cuenta bancaria, clabe', 'Número de cuenta'],
    insurer: ['seguro, aseguradora, compania de seguros', 'Aseguradora actual'],
    energy: ['calefaccion, tipo de calefaccion, compania de luz', 'Tipo de calefacción'],
    health: [
      'salud, enfermedad, alergias, medicacion, discapacidad, peso, embarazada, sintomas, grupo sanguineo, padece alguna enfermedad, obra social',
      '¿Tienes alergias?',
    ],
    lifestyle: ['fumas, fuma, fumador, dieta, haces deporte, consumo de alcohol, bebes alcohol', '¿Fumas?'],
    habits: ['con que frecuencia, habitos, cada cuanto, cuantas veces', '¿Con qué frecuencia compras?'],
    interests: ['intereses, aficiones, tus intereses, temas de interes', 'Tus intereses'],
    opinion: [
      'opinion, que opinas, satisfaccion, nos recomendarias, como valoras, que te parecio, que le parecio, valoracion, calificacion, motivo de la firma',
      '¿Qué opinas de nuestro servicio?',
    ],
    'political-opinion': [
      'opinion politica, ideologia politica, a quien votaras, partido politico, intencion de voto, por quien votaria',
      '¿Qué partido político prefieres?',
    ],
    religion: ['religion, confesion religiosa', 'Religión'],
    union: ['sindicato, afiliacion sindical', 'Afiliación sindical'],
    'id-number': [
      'dni, nif, nie, numero de documento, documento de identidad, cedula, rut, curp, rfc, pasaporte, numero de socio, numero de cliente, numero de identificacion, cedula de identidad, rfc con homoclave, cif, dni nie, identificador',
      'DNI o pasaporte',
    ],
    'card-number': ['numero de tarjeta, numero de la tarjeta, tarjeta de credito', 'Número de tarjeta'],
    'card-name': ['titular de la tarjeta, nombre en la tarjeta, titular, nombre del titular', 'Titular de la tarjeta'],
    'card-code': ['codigo de seguridad, cvv, cvc', 'Código de seguridad'],
    'card-expiry': [
      'fecha de caducidad, fecha de vencimiento, vencimiento, caducidad, fecha de expiracion',
      'Fecha de caducidad',
    ],
    photo: ['foto, tu foto, fotografia, foto de perfil', 'Sube tu foto'],
    file: ['archivo, adjunto, curriculum, ticket de compra, adjuntar archivo', 'Adjuntar archivo'],
    username: [
      'nombre de usuario, usuario, identificador de usuario, id de usuario, nick de usuario',
      'Nombre de usuario',
    ],
    nickname: ['apodo, alias, nick', 'Apodo'],
    password: [
      'contrasena, clave, confirmar contrasena, repetir contrasena, nueva contrasena, contrasenya, clave de acceso',
      'Contraseña',
    ],
    'one-time-code': [
      'codigo de verificacion, codigo sms, codigo recibido, codigo de confirmacion',
      'Código de verificación',
    ],
    'free-text': [
      'mensaje, comentario, comentarios, observaciones, consulta, tu mensaje, sugerencias, descripcion, pregunta',
      'Tu mensaje',
    ],
    other: ['idioma, lengua materna, como nos conociste, codigo promocional, lenguaje, lenguajes', 'Idioma'],
    'not-personal': [
      'buscar, busqueda, palabra clave, captcha, cantidad, asunto, importe, fecha de llegada, fecha de salida, cupon, ordenar por, prefijo, monto, cuanto es',
      'Palabra clave',
    ],
  },
  options: {
    honorific: ['sr, sra, srta, don, dona', 'Sra.'],
    gender: ['hombre, mujer, masculino, femenino, no binario, varon', 'Mujer'],
    'marital-status': [
      'soltero, soltera, casado, casada, divorciado, divorciada, viudo, viuda, soltero a, casado a',
      'Casado',
    ],
    housing: ['propietario, inquilino, propia, alquilada, alquiler, casa, piso', 'Inquilino'],
    job: ['estudiante, empleado, autonomo, desempleado, jubilado, ama de casa', 'Jubilado'],
    opinion: [
      'muy satisfecho, satisfecho, insatisfecho, de acuerdo, en desacuerdo, totalmente de acuerdo, muy bueno, malo, regular',
      'Muy satisfecho',
    ],
    'birth-month': [
      'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
      'Febrero',
    ],
  },
  consent: {
    accept: [
      'acepto, aceptar, aceptas, acepta, consiento, autorizo, estoy de acuerdo, he leido, doy mi consentimiento, consentimiento, de acuerdo',
      'Acepto las bases del sorteo',
    ],
    refuse: ['no deseo, no quiero, no acepto, me opongo, no autorizo', 'No deseo recibir ofertas'],
    receive: [
      'recibir, recibo, ser contactado, suscribirme, que me contacten, enviarme, me envien, estar informado, contactarme, suscribir, suscribete, me contacten, ser informado, enviarte, comunicarle, comunicarte, informarle, informarte',
      'Quiero recibir ofertas',
    ],
    offers: [
      'ofertas, novedades, promociones, informacion comercial, comunicaciones comerciales, comunicaciones, noticias, publicidad, descuentos, informacion, correos, e mails, emails, sms, contenido',
      'ofertas y novedades',
    ],
    newsletter: ['newsletter, boletin, boletines, lista de correo', 'Suscribirme al boletín'],
    partners: [
      'socios, terceros, colaboradores, patrocinadores, empresas colaboradoras, otras empresas, partners',
      'ofertas de terceros',
    ],
    share: ['compartir, cedidos, cesion, comunicados, transferir, compartan, cedan', 'la cesión de mis datos'],
    rules: [
      'bases, bases del sorteo, bases legales, terminos y condiciones, condiciones, terminos, condiciones generales, reglamento, bases y condiciones, condiciones de uso, terminos de uso',
      'las bases legales',
    ],
    privacy: [
      'politica de privacidad, privacidad, proteccion de datos, datos personales, aviso legal, rgpd, tratamiento de mis datos, mis datos, aviso de privacidad, datos',
      'la política de privacidad',
    ],
    political: ['partido politico, campana electoral, propaganda electoral', 'recibir propaganda electoral'],
    'by-doing': [
      'al hacer clic, al participar, al enviar, al registrarte, al registrarse, al suscribirte, al continuar, al pulsar, al inscribirte, al dar clic, al completar, al firmar',
      'Al participar aceptas las bases',
    ],
    confirm: [
      'declaro, confirmo, soy mayor de, mayor de edad, mayor de 18, certifico, tengo mas de',
      'Confirmo que soy mayor de edad',
    ],
    convenience: [
      'recordarme, recuerdame, recordar, mantener sesion, mostrar contrasena, mantenerme conectado, mantener la sesion, no cerrar sesion, misma direccion, recordar usuario',
      'Recordarme',
    ],
  },
  screens: {
    contest: [
      'sorteo, sorteos, gana un, gana una, participa y gana, participar en el sorteo, bases del sorteo, bases del concurso, rifa, ruleta de la suerte, a sortear, puedes ganar, participa en el concurso, sorteamos, concurso de fotografia, concurso fotografico, giveaway, entrar en el sorteo',
      'Participa en el sorteo de un viaje',
    ],
    'contest-hint': [
      'concurso, gana, ganar, premio, premios, participar, participa, ganador, ganadores, suerte, bases, regalo',
      'Premios para los ganadores',
    ],
    quiz: [
      'quiz, test de personalidad, haz el test, descubre tu resultado, ver mis resultados, ver resultado, ver resultados, tu resultado, trivia, autoevaluacion, cuestionario de conocimientos, que tipo de',
      'Haz el test y descubre tu resultado',
    ],
    'quiz-hint': ['test, resultado, resultados, preguntas, respuestas', 'Tus respuestas'],
    survey: [
      'encuesta, encuestas, cuestionario, encuesta de satisfaccion, sondeo, tu opinion nos importa',
      'Responde a nuestra encuesta',
    ],
    'video-gate': [
      'ver el video, ver video, acceder al video, ver ahora, ver la grabacion, desbloquear el video, acceder a la clase, ver la clase, ver la repeticion, acceso al video, quiero ver el video',
      'Regístrate para ver el vídeo',
    ],
    'video-hint': ['video, videos, grabacion, clase gratuita, masterclass', 'el vídeo'],
    petition: [
      'peticion, firma la peticion, firmar, firmar la peticion, firma ahora, firmas, recogida de firmas, carta abierta, firma',
      'Firma la petición',
    ],
    'sample-offer': [
      'muestra gratis, muestras gratis, cupon, prueba gratis, codigo de descuento, regalo gratis, reembolso, producto gratis',
      'Pide tu muestra gratis',
    ],
    'quote-request': [
      'presupuesto, solicitar presupuesto, pide tu presupuesto, cotizacion, cotizar, calcular precio, comparar seguros, te llamamos, solicita una demo',
      'Solicita tu presupuesto',
    ],
    newsletter: [
      'newsletter, boletin, suscribete, suscribirse, suscripcion, suscribirme, recibe nuestras novedades',
      'Suscríbete a nuestro boletín',
    ],
    webinar: [
      'webinar, seminario web, seminario en linea, reserva tu plaza, reservar mi lugar, evento en vivo',
      'Inscríbete en el webinar',
    ],
    'download-gate': [
      'descargar, descarga, descargar guia, ebook, libro blanco, guia gratuita, descargar ahora, e book',
      'Descarga la guía gratuita',
    ],
    account: [
      'crear cuenta, crear una cuenta, registrarse, registrate, registro, unete, crea tu cuenta, nueva cuenta, registrate gratis, registrarme, alta de usuario',
      'Crear una cuenta',
    ],
    purchase: [
      'comprar, pagar, pago, carrito, finalizar compra, realizar pedido, direccion de envio, metodo de pago, forma de pago, pedido, facturacion',
      'Finalizar compra',
    ],
    contact: [
      'contacto, contactanos, contactenos, contacta, formulario de contacto, enviar mensaje, escribenos, dejanos un mensaje',
      'Contáctanos',
    ],
    booking: [
      'reservar, reserva, pedir cita, cita previa, hacer una reserva, agendar cita, reservar mesa',
      'Pedir cita',
    ],
    application: [
      'candidatura, postular, postulate, oferta de empleo, trabaja con nosotros, concurso publico, concurso de meritos, oposiciones, concurso oposicion, inscripcion al examen, examen de admision',
      'Trabaja con nosotros',
    ],
    donation: ['donar, donacion, haz una donacion, dona, dona ahora, hazte socio, aportacion', 'Haz una donación'],
    'sign-in': [
      'iniciar sesion, inicia sesion, entrar, acceder, acceso, ingresar, olvidaste tu contrasena, login, has olvidado tu contrasena, inicio de sesion, ingreso',
      'Iniciar sesión',
    ],
    'password-reset': [
      'recuperar contrasena, restablecer contrasena, olvide mi contrasena, olvidaste tu contrasena, recuperar clave, cambiar contrasena',
      'Restablecer contraseña',
    ],
    search: ['buscar, busqueda, buscador, encontrar', 'Buscar'],
    comment: [
      'deja un comentario, publicar comentario, comentarios, responder, enviar comentario, dejar un comentario',
      'Deja un comentario',
    ],
    settings: [
      'configuracion, mi perfil, editar perfil, ajustes, guardar cambios, mi cuenta, mis datos, actualizar datos',
      'Editar perfil',
    ],
    admin: ['administracion, administrador, panel de control, panel de administracion', 'Panel de administración'],
    trap: ['concurso de acreedores, con el concurso de', 'el concurso de acreedores'],
  },
  notices: {
    data: [
      'datos, datos personales, tu informacion, tus datos, sus datos, privacidad, tu email, tu correo, informacion personal',
      'Tus datos serán tratados',
    ],
    use: [
      'tratados, tratamiento, tratar, utilizados, utilizar, recogidos, almacenados, finalidad, finalidades, responsable del tratamiento, responsable, legitimacion, conservaran, usaremos, utilizaremos',
      'La finalidad del tratamiento',
    ],
    rights: [
      'derechos, acceso rectificacion, rectificacion, supresion, oposicion, darte de baja, dar de baja, rgpd, portabilidad, baja, cancelacion, politica de privacidad, retirar el consentimiento',
      'Puedes darte de baja',
    ],
    recipients: [
      'destinatarios, terceros, cedidos, cederan, socios, patrocinadores, comparten, compartiremos',
      'no se cederán a terceros',
    ],
    promise: [
      'no spam, sin spam, nunca compartiremos, no compartiremos, confidencial, anonima, no compartimos, odiamos el spam',
      'Sin spam',
    ],
  },
  links: {
    rules: [
      'bases del sorteo, bases legales, terminos y condiciones, condiciones, terminos, condiciones de uso, bases, bases y condiciones, condiciones generales, terminos de uso',
      'Bases legales',
    ],
    'privacy-policy': [
      'politica de privacidad, privacidad, proteccion de datos, aviso de privacidad',
      'Política de privacidad',
    ],
    'legal-notice': ['aviso legal', 'Aviso legal'],
    'partner-list': ['lista de socios, nuestros socios, empresas colaboradoras, patrocinadores', 'Nuestros socios'],
  },
};

import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which Spanish is told from the other languages. */
export const spanishHints =
  'el la los las de su tu con para por una un correo nombre contrasena usuario iniciar sesion tus sus que ingresa ingrese en del apellidos apellido acepto telefono electronico cual como cuenta escribe gratis sorteo';

/** Spanish. Left out on purpose: bare `concurso` in "concurso de acreedores" or "concurso público", `partido`. */
export const spanish: LanguagePatterns = {
  code: 'es',
  you: 'tu tus su sus usted te eres tienes tiene mi soy haces estas ustedes vuestra vuestro utilizas usas compras vives vive compra fumas bebes comes duermes sueles sufres tomas padeces conduces manejas ganas cobras trabajas dedicas viajas ves lees escuchas gastas piensas opinas crees prefieres cocinas entrenas caminas pesas votaste votarias votas vas tienen vivo me mis tuyo llevas pasas quieres buscas haria harias gusta gustan cambias piensa contigo conmigo rezas reza hueles oyes vienes sales pides juegas cuidas hablas aparcas tenes sentis dormis podes sos vivis preferis decis elegis hacete paga calienta duerme come bebe fuma trabaja viaja conduce gana utiliza reside practica padece sufre',
  fields: {
    'full-name': [
      'nombre completo, nombre y apellidos, nombre y apellido, nombres y apellidos, nombre apellidos, apellidos y nombre, nombre del participante, tu nombre completo, nombre y apellidos del participante, su nombre completo, nombre apellido, tu nombre y apellido, tu nombre y apellidos, su nombre y apellidos, su nombre y apellido',
      'Nombre y apellidos',
    ],
    'given-name': [
      'primer nombre, nombre de pila, nombres, tu nombre de pila, como te llamamos, te llamamos',
      'Primer nombre',
    ],
    'family-name': [
      'apellido, apellidos, primer apellido, segundo apellido, apellido paterno, apellido materno, tus apellidos, tu apellido, sus apellidos',
      'Apellidos',
    ],
    'lone-name': ['nombre, tu nombre, su nombre, como te llamas', 'Tu nombre'],
    'middle-name': ['segundo nombre', 'Segundo nombre'],
    honorific: ['tratamiento', 'Tratamiento'],
    gender: ['genero, sexo, tu sexo, tu genero, eres hombre o mujer', 'Sexo'],
    email: [
      'correo electronico, correo, e mail, email, direccion de correo, direccion de correo electronico, mail, direccion de email, correo o usuario, usuario o correo, usuario o correo electronico, correo electronico o telefono, correo electronico o numero, tu email, tu correo, tu correo electronico, su correo electronico, tu e mail, su email, email profesional, correo profesional, confirma tu email, confirmar email, confirmar correo, tu direccion de correo, tu direccion de email, su direccion de correo, dejenos un correo, dejanos un correo, dejenos su correo, dejanos tu correo, a que correo',
      'Correo electrónico',
    ],
    phone: [
      'telefono, numero de telefono, telefonos, telefono de contacto, tel, tu telefono, su telefono, telefono fijo o movil, tu numero de telefono, fono, numero donde, numero al que llamarte, a que numero, donde podemos llamarte, fono de contacto',
      'Teléfono de contacto',
    ],
    mobile: [
      'movil, celular, telefono movil, telefono celular, numero de celular, numero de movil, whatsapp, numero movil, tu movil, tu celular, numero de whatsapp, telefono movil o fijo',
      'Teléfono móvil',
    ],
    landline: ['telefono fijo, fijo, telefono casa', 'Teléfono fijo'],
    'social-handle': [
      'usuario de instagram, cuenta de instagram, perfil de instagram, tu instagram, instagram, usuario de tiktok, tiktok, facebook, twitter, usuario de twitter, nombre de usuario en instagram, perfil de facebook, nombre de instagram, insta, tu insta',
      'Usuario de Instagram',
    ],
    website: ['sitio web, pagina web, web', 'Página web'],
    'birth-date': [
      'fecha de nacimiento, fecha nacimiento, nacimiento, cumpleanos, tu fecha de nacimiento, su fecha de nacimiento, cuando naciste, fecha de nac, fecha de tu cumpleanos, cumple, tu cumple, cuando es tu cumple, dia de tu cumple, f de nac, f nac, fec nac, f nacimiento, cuando nacio',
      'Fecha de nacimiento',
    ],
    'birth-day': ['dia de nacimiento', 'Día de nacimiento'],
    'birth-month': ['mes de nacimiento', 'Mes de nacimiento'],
    'birth-year': [
      'ano de nacimiento, tu ano de nacimiento, en que ano nacio, en que ano naciste',
      'Año de nacimiento',
    ],
    day: ['dia, dd', 'Día'],
    month: ['mes, mm', 'Mes'],
    year: ['ano, aaaa', 'Año'],
    date: ['fecha', 'Fecha'],
    age: [
      'edad, que edad tienes, cuantos anos tienes, rango de edad, tu edad, que edad tiene, grupo de edad, cual es tu edad, su edad, grupo etario, franja de edad, cuantos anos tenes, que edad tenes, cuantos anos tiene',
      '¿Qué edad tienes?',
    ],
    nationality: ['nacionalidad', 'Nacionalidad'],
    'ethnic-origin': ['origen etnico, etnia, raza', 'Origen étnico'],
    'postal-address': [
      'direccion postal, direccion completa, domicilio, donde vives, tu direccion, su direccion, direccion de domicilio, direccion de residencia',
      'Dirección postal',
    ],
    street: [
      'direccion, calle, calle y numero, direccion de envio, linea 1, direccion linea 1, via, nombre de la calle, numero',
      'Calle y número',
    ],
    'street-2': [
      'piso, puerta, escalera, departamento interior, direccion linea 2, direccion 2, piso y puerta, barrio, colonia, barrio en el que reside',
      'Piso y puerta',
    ],
    'postal-code': ['codigo postal, c p, cp, tu codigo postal, su codigo postal, cod postal', 'Código postal'],
    city: [
      'ciudad, localidad, poblacion, municipio, comuna, lugar de residencia, ubicacion, donde se ubica, donde te ubicas, donde creciste, tu ciudad, su ciudad, en que ciudad vives, lugar de nacimiento, desde que pueblo, de que pueblo, desde donde nos, residente en, domiciliado en, en que pueblo, que pueblo, ciudad donde vives, ciudad en la que vives, ciudad donde reside, pueblo, tu pueblo',
      'Ciudad',
    ],
    region: [
      'provincia, estado, comunidad autonoma, region, departamento, tu provincia, provincia de residencia',
      'Provincia',
    ],
    country: ['pais, pais de residencia, tu pais', 'País'],
    job: [
      'profesion, ocupacion, cargo, puesto, puesto de trabajo, trabajo, sector, situacion laboral, area de trabajo, rubro, a que te dedicas, a que se dedica, tu profesion, tu ocupacion, situacion profesional, profesion u ocupacion, en que trabajas, tu trabajo, tu rol, su rol, tu funcion',
      'Profesión',
    ],
    employer: ['empleador, lugar de trabajo, donde trabajas, empresa en la que trabajas', 'Lugar de trabajo'],
    company: [
      'empresa, nombre de la empresa, razon social, compania, organizacion, institucion, nombre de tu negocio, negocio, comercio, cuantos empleados, como se llama tu empresa, numero de empleados, tu empresa, nombre de tu empresa, nombre comercial, centro educativo, tamano de la empresa, nombre del negocio, nombre de la tienda, cif de la empresa, cuantos sois en la empresa',
      'Nombre de la empresa',
    ],
    education: [
      'nivel de estudios, estudios, nivel educativo, formacion academica, escolaridad, tus estudios, ultimo nivel de estudios, nivel de formacion, titulacion, titulacion academica, nivel academico, estudios realizados, ultimo curso',
      'Nivel de estudios',
    ],
    income: [
      'ingresos, ingresos mensuales, ingresos del hogar, salario, sueldo, nivel de ingresos, ingresos netos, ingresos anuales, ingresos familiares, ingreso mensual, ingresos mensuales del hogar, renta, renta anual, salario mensual, pretension salarial, expectativa salarial, salario deseado, ingresos brutos, cuanto entra, cuanto ingresa, cuanto entra en tu casa',
      'Ingresos mensuales del hogar',
    ],
    household: [
      'hogar, personas en el hogar, cuantas personas viven, miembros del hogar, cuantas personas viven en tu hogar, numero de personas en el hogar, personas que viven, cuantos sois en casa, personas a cargo, unidad familiar, miembros de la familia, personas viven, viven en su casa, viven en tu casa, viven contigo, viven con usted, personas en casa, viven en su hogar, viven en tu hogar, con quien vives, con quien vive',
      '¿Cuántas personas viven en tu casa?',
    ],
    children: [
      'hijos, tienes hijos, numero de hijos, tiene hijos, nombre del nino, cuantos hijos tienes, cuantos hijos, edad de tus hijos, edad de los hijos, hijos a cargo, nombre de tu hijo, edad del nino, fecha prevista de parto, menores de 14 anos, menores de edad en casa, menores en el hogar, menores a cargo, hijos menores, fecha de nacimiento del bebe, fecha de nacimiento del nino, fecha probable de parto',
      '¿Tienes hijos?',
    ],
    'marital-status': ['estado civil, tu estado civil, vives en pareja, situacion sentimental', 'Estado civil'],
    housing: [
      'vivienda, tipo de vivienda, propietario o inquilino, vivienda propia, eres propietario, eres propietario o inquilino, vives de alquiler, tu vivienda, regimen de vivienda, casa o piso, tipo de inmueble, metros cuadrados, ano de construccion, vivienda en propiedad, tipo de tejado, jardin, terraza, tienes jardin, piscina, balcon, casa o departamento, casa o apartamento, casa propia, arrendatario, que piso, metros de tu vivienda, numero de habitaciones, vive de alquiler, vivienda en la que vive, en propiedad o alquiler, superficie de la vivienda, orientacion del tejado, superficie m2, mi vivienda es',
      'Tipo de vivienda',
    ],
    vehicle: [
      'vehiculo, coche, matricula, marca del vehiculo, permiso de conducir, tienes coche, que coche tienes, modelo de coche, marca de coche, modelo del vehiculo, tienes carro, que coche, que vehiculo, que auto, coche conduce, coche conduces, marca de su coche, que carro, movilidad propia, vehiculo propio, coche propio, kilometros, kms, kilometraje, kilometros al ano, fecha de matriculacion',
      'Matrícula',
    ],
    pets: [
      'mascota, mascotas, tienes mascotas, nombre de tu mascota, tienes mascota, tienes perro, perro o gato, perro, gato, perros, gatos, cuantos perros, cuantos gatos, tienes gato, raza, nombre del gato, nombre del perro, edad del perro, edad del gato, nombre de su mascota, edad de la mascota',
      '¿Tienes mascotas?',
    ],
    bank: [
      'banco, iban, numero de cuenta, cuenta bancaria, clabe, tu banco, con que banco, cual es tu banco, entidad bancaria, banco principal',
      'Número de cuenta',
    ],
    insurer: [
      'seguro, aseguradora, compania de seguros, tu aseguradora, aseguradora actual, tienes seguro de salud, seguro medico, mutua, con quien estas asegurado, tienes asegurado, esta asegurado, tiene asegurado',
      'Aseguradora actual',
    ],
    energy: [
      'calefaccion, tipo de calefaccion, compania de luz, tipo de calefaccion que, como calientas tu casa, compania electrica, suministrador, factura de la luz, factura de luz, comercializadora, consumo de luz, consumo anual, kwh al ano',
      'Tipo de calefacción',
    ],
    health: [
      'salud, enfermedad, alergias, medicacion, discapacidad, peso, embarazada, sintomas, grupo sanguineo, padece alguna enfermedad, obra social, tu salud, estado de salud, estas embarazada, tienes alguna enfermedad, alergias alimentarias, intolerancias, usas gafas, sufres, tipo de piel, estatura, tratamiento medico, discapacidad reconocida, diabetes, dolor, te sientes, problemas de audicion, oye bien, tienes problemas de, tu piel, su piel, problemas de piel, padece, padeces, sufre de, sufres de, enfermedades, tipo de cabello, altura cm, tu altura, cuero cabelludo, embarazo, posparto, tiroides, problemas de tiroides, hipertension, asma, imc, mucho estres, apnea, ronquidos, insomnio, alergia, dolor de espalda, audifono, audifonos, agudeza visual, kg',
      '¿Tienes alergias?',
    ],
    lifestyle: [
      'fumas, fuma, fumador, dieta, haces deporte, consumo de alcohol, bebes alcohol, eres fumador, fumador o no fumador, practicas deporte, haces ejercicio, tu dieta, consumes alcohol, tipo de alimentacion, horas de sueno, cuantas horas duerme, tazas al dia, actividad fisica al dia, minutos de actividad fisica, cuantos cafes, cafes al dia',
      '¿Fumas?',
    ],
    habits: [
      'con que frecuencia, habitos, cada cuanto, cuantas veces, cuanto gastas, donde compras, donde sueles, sueles comprar, con que frecuencia compras, presupuesto, cuanto tiempo, que marcas, utilizas, donde compra, tienda habitual, su tienda habitual, tu tienda habitual, tienda preferida, con mas frecuencia, supermercado habitual, donde compraste, donde compro, en que tienda, tienda de compra, lugar de compra, a que hora te, a que hora se, a que hora sueles, cuantas horas duermes, cuantas horas dormis, cuantos dias a la semana, cuantas veces a la semana, medio de transporte',
      '¿Con qué frecuencia compras?',
    ],
    interests: [
      'intereses, aficiones, tus intereses, temas de interes, tus aficiones, que te interesa, me interesa, areas de interes, tu deporte favorito, te interesa, tiempo libre, tu tiempo libre, su tiempo libre',
      'Tus intereses',
    ],
    opinion: [
      'opinion, que opinas, satisfaccion, nos recomendarias, como valoras, que te parecio, que le parecio, valoracion, calificacion, motivo de la firma, que te parece, del 1 al 10, estas de acuerdo, estas a favor, como calificarias, como valorarias, que nota, tu valoracion, creo que, considero que, en mi opinion, por que firmas, por que firma, que podriamos mejorar, que cambiarias, que mejorarias, por que apoyas, por que apoya',
      '¿Qué opinas de nuestro servicio?',
    ],
    'political-opinion': [
      'opinion politica, ideologia politica, a quien votaras, partido politico, intencion de voto, por quien votaria, a que partido, que partido, a quien votaste, vas a votar, orientacion politica, posicion politica, ideologia, proximas elecciones, por que partido, brujula politica, test politico, brujula electoral',
      '¿Qué partido político prefieres?',
    ],
    religion: [
      'religion, confesion religiosa, tu religion, creencias religiosas, eres creyente, afiliacion religiosa, creencia religiosa',
      'Religión',
    ],
    union: [
      'sindicato, afiliacion sindical, estas afiliado a un sindicato, eres miembro de un sindicato, afiliado a un sindicato',
      'Afiliación sindical',
    ],
    'id-number': [
      'dni, nif, nie, numero de documento, documento de identidad, cedula, rut, curp, rfc, pasaporte, numero de identificacion, cedula de identidad, rfc con homoclave, cif, dni nie, identificador, dni o nie, dni o pasaporte, dni nie pasaporte, numero de dni, n dni, numero de pasaporte, documento, numero de la seguridad social, nif cif, tu dni, documento de identidad n, cuil, cuit',
      'DNI o pasaporte',
    ],
    'member-number': [
      'numero de socio, numero de cliente, numero de abonado, n de socio, numero de contrato, tarjeta de cliente, tarjeta de fidelidad',
      'Número de socio',
    ],
    'card-number': ['numero de tarjeta, numero de la tarjeta, tarjeta de credito', 'Número de tarjeta'],
    'card-name': ['titular de la tarjeta, nombre en la tarjeta, titular, nombre del titular', 'Titular de la tarjeta'],
    'card-code': ['codigo de seguridad, cvv, cvc', 'Código de seguridad'],
    'card-expiry': [
      'fecha de caducidad, fecha de vencimiento, vencimiento, caducidad, fecha de expiracion',
      'Fecha de caducidad',
    ],
    photo: [
      'foto, tu foto, fotografia, foto de perfil, sube tu foto, subir foto, imagen, sube una foto, adjunta tu foto',
      'Sube tu foto',
    ],
    file: [
      'archivo, adjunto, curriculum, ticket de compra, adjuntar archivo, sube tu ticket, subir archivo, documento adjunto, adjuntar, factura, comprobante, adjunta tu cv, cv, justificante',
      'Adjuntar archivo',
    ],
    username: [
      'nombre de usuario, usuario, identificador de usuario, id de usuario, nick de usuario, nombre de jugador',
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
      'mensaje, comentario, comentarios, observaciones, consulta, tu mensaje, sugerencias, descripcion, pregunta, cuentanos, tu respuesta, explicanos, explica, motivo, detalles, por que quieres, tu historia',
      'Tu mensaje',
    ],
    other: [
      'idioma, lengua materna, como nos conociste, codigo promocional, lenguaje, lenguajes, como nos has conocido, como te enteraste, codigo promocion, talla',
      'Idioma',
    ],
    bait: [
      'dejar en blanco, dejar vacio, no rellenar, deja este campo vacio, deje este campo vacio, no completar',
      'Deja este campo vacío',
    ],
    'not-personal': [
      'buscar, busqueda, palabra clave, captcha, cantidad, asunto, importe, fecha de llegada, fecha de salida, cupon, ordenar por, prefijo, monto, cuanto es, numero de personas, adultos, hora, fecha y hora, resultado de la suma, suma, codigo de la, codigo del producto, codigo unico, codigo impreso, numero de ticket, codigo de participacion, codigo bajo, titulo de la foto, titulo de la obra, titulo de la imagen, titulo de la receta, segun usted cuantos, segun tu cuantos, cuantos crees que, cuantas crees que',
      'Palabra clave',
    ],
  },
  options: {
    honorific: ['sr, sra, srta, don, dona, d, dna, d a', 'Sra.'],
    gender: ['hombre, mujer, masculino, femenino, no binario, varon', 'Mujer'],
    'marital-status': [
      'soltero, soltera, casado, casada, divorciado, divorciada, viudo, viuda, soltero a, casado a, pareja de hecho, separado, separada, union libre',
      'Casado',
    ],
    energy: [
      'gas natural, gas, gasoleo, electricidad, bomba de calor, aerotermia, lena, pellets, butano, biomasa',
      'Aerotermia',
    ],
    housing: [
      'propietario, inquilino, propia, alquilada, alquiler, casa, piso, vivienda unifamiliar, chalet, en alquiler, en propiedad, adosado, apartamento, en un piso, en una casa, en casa de mis padres, de alquiler, con hipoteca',
      'Inquilino',
    ],
    job: [
      'estudiante, empleado, autonomo, desempleado, jubilado, ama de casa, por cuenta ajena, por cuenta propia, en paro, funcionario, pensionista',
      'Jubilado',
    ],
    opinion: [
      'muy satisfecho, satisfecho, insatisfecho, de acuerdo, en desacuerdo, totalmente de acuerdo, muy bueno, malo, regular, a favor, en contra, sin opinion, mal, bien, muy bien, muy mal, bueno',
      'Muy satisfecho',
    ],
    'birth-month': [
      'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
      'Febrero',
    ],
    habits: [
      'todos los dias, cada dia, cada semana, una vez por semana, una vez a la semana, varias veces por semana, varias veces a la semana, cada mes, una vez al mes, varias veces al mes, varias veces al ano, de vez en cuando, rara vez, nunca, a menudo, a veces, casi nunca, ocasionalmente, con frecuencia, diariamente, frecuentemente',
      'Una vez al mes',
    ],
    health: [
      'diabetes, artrosis, artritis, asma, hipertension, colesterol, acne, imperfecciones, rojeces, rosacea, eczema, psoriasis, migranas, insomnio, dolor de espalda, dolores articulares, sobrepeso, alergias, depresion, ansiedad, perdida de audicion, piel seca, piel grasa, piel mixta, piel sensible, arrugas, manchas, caida del cabello, apnea del sueno, ronquidos, menopausia',
      'Piel seca',
    ],
    interests: [
      'jardineria, bricolaje, lectura, viajes, cocina, deporte, deportes, musica, cine, teatro, danza, moda, belleza, decoracion, tecnologia, videojuegos, mascotas, bienestar, literatura, senderismo, fotografia, coches, motor, gastronomia, manualidades, conciertos, exposiciones',
      'Senderismo',
    ],
    lifestyle: [
      'fumador, no fumador, fumadora, exfumador, vegetariano, vegetariana, vegano, vegana, omnivoro, fumo, no fumo',
      'No fumador',
    ],
    religion: [
      'catolico, catolica, protestante, musulman, musulmana, judio, judia, ateo, atea, evangelico, evangelica',
      'Católica',
    ],
    vehicle: ['gasolina, diesel, gasoil, hibrido, electrico, glp, hibrido enchufable', 'Gasolina'],
  },
  topics: {
    'not-personal': [
      'sabes, sabe usted, sabias, adivina, conoces, puedes adivinar, respuesta correcta, verdadero o falso',
      '¿Sabes cuántos habitantes tiene Lyon?',
    ],
    religion: [
      'iglesia*, mezquita*, sinagoga*, misa, rezas, reza, rezar, orar, dios, fe, biblia, creyente*, religi*, culto',
      '¿Vas a misa?',
    ],
    'political-opinion': [
      'votar*, voto, votaste, votas, vota, votarias, votaria, eleccion*, gobierno*, politic*, alcald*, partido, referendum, municipales, congreso, presidente del',
      '¿A quién votarías?',
    ],
    health: [
      'sufre*, sufr*, enferm*, dolor*, duele*, salud*, medic*, alergi*, sintoma*, diagnostic*, discapaci*, gafas, lentes, audifono*, oyes, embaraz*, peso, pesas, pesa, kilos, adelgazar, terapia*, tratamiento*, vacun*, intoleran*, dolencia*, ansiedad, piel, tension arterial, dentista, dientes, espalda, rodilla*, padec*, bajar de, estresad*, cansad*, cuero cabelludo, caspa, digest*, tiroides, diabet*, oyes bien, psicolog*, psiquiatr*, ronc*, pastillas para dormir, artrosis',
      '¿Qué enfermedades padeces?',
    ],
    pets: ['perro*, perra, gato*, gata, mascota*', '¿Cuántos perros tienes?'],
    vehicle: [
      'coche*, auto, carro, vehiculo*, conduc*, manejas, kilometro*, moto, gasolina, diesel, aparcas, al volante, automovil*',
      '¿Cuántos kilómetros conduces al año?',
    ],
    insurer: ['segur*, asegur*, aseguradora*, mutua, poliza', '¿Con quién tienes el seguro?'],
    bank: ['banco, bancos, entidad bancaria, cuenta corriente, tarjeta de credito', '¿En qué banco tienes la nómina?'],
    energy: [
      'calefaccion, caldera*, electricidad, luz, gas, aislamiento, placas solares, paneles solares, calientas',
      '¿Qué calefacción tienes?',
    ],
    income: [
      'ganas, gana, cobras, cobra, sueldo*, salario*, ingreso*, ahorr*, pension, deuda*, prestamo*, nomina, fin de mes, inversion*, inviertes, patrimonio, entrando al mes, te entra, millon, millones, ingresas',
      '¿Cuánto ganas al mes?',
    ],
    housing: [
      'vivienda*, casa, piso, alquil*, alquiler, propietari*, hipoteca*, jardin, terraza, habitaciones, reforma*, metros cuadrados, donde vives, vives de, vivo en, mudar*, arriendo, inquilin*',
      '¿Vives de alquiler?',
    ],
    children: ['hijo*, hija*, nino*, nina*, bebe*, nieto*, peques, pequenos, colegio', '¿Qué edad tienen tus hijos?'],
    household: [
      'hogar, vives solo, vives sola, vives con, vivo solo, vivo con, con quien vives, pareja, convives, conviven, familia, esposo, marido, mujer',
      '¿Con quién vives?',
    ],
    job: [
      'trabajas, trabaja, trabajo de, empleo, profesion*, te dedicas, se dedica, ocupacion, jubila*, jefe, sector, oficio, teletrabaj*, empleada, empleado, mi negocio, propio negocio, sin trabajo, autonom*, jubilad*, desemplead*, estudiante*',
      '¿A qué te dedicas?',
    ],
    lifestyle: [
      'fumas, fuma, fumo, fumar, fumador*, vapeas, alcohol, vino, cerveza*, bebes, beber, bebe al, comes, come, comer, comida*, carne, pescado, verdura*, fruta*, vegetarian*, vegan*, dieta*, cocinas, cocina, deporte*, gimnasio, ejercicio*, entrenas, caminas, duermes, duerme, dormir, sueno, desayun*, cenas, cena, cafe, azucar, picas, cigarrillo*',
      '¿Cuántas horas duermes?',
    ],
    habits: [
      'compras, compra, comprar, gastas, gasta, ves, miras, escuchas, escucha, lees, viajas, viajar, vacaciones, fin de semana, pides, usas, utilizas, sueles, suele, noche, manana, movil, pantalla*, redes sociales, supermercado, tiempo pasas, antes de acostarte, frecuencia, a menudo',
      '¿Qué sueles hacer el domingo?',
    ],
    interests: [
      'aficion*, hobby*, pasion*, te gusta, te gustan, le gusta, le gustan, prefieres, prefiere*, gustos, interes*, tiempo libre, genero*, tema, temas, favorit*, encanta*',
      '¿Qué te gusta leer?',
    ],
    opinion: [
      'opina*, opinion*, piensas, piensa, crees, cree que, de acuerdo, deberia*, importante*, satisf*, recomend*, a favor, valoras, valora, te preocupa',
      '¿Qué opinas de la reforma?',
    ],
  },
  consent: {
    accept: [
      'acepto, aceptar, aceptas, acepta, consiento, autorizo, estoy de acuerdo, he leido, doy mi consentimiento, consentimiento, de acuerdo, acepto que, si acepto, doy mi, consentimiento para, autorizas, autorizo a, si quiero, si deseo, conserven mi candidatura, conservar mi curriculum',
      'Acepto las bases del sorteo',
    ],
    refuse: [
      'no deseo, no quiero, no acepto, me opongo, no autorizo, no deseo recibir, no quiero recibir, sin recibir, no acepto recibir, marca si no, ahorrenme, nada de, me opongo a, no mostrar, no publicar, no publiquen, no consiento',
      'No deseo recibir ofertas',
    ],
    receive: [
      'recibir, recibo, ser contactado, suscribirme, que me contacten, enviarme, me envien, estar informado, contactarme, suscribir, suscribete, me contacten, ser informado, enviarte, comunicarle, comunicarte, informarle, informarte, quiero recibir, deseo recibir, mantenerme informado, me envie, envienme, enviar, contacten, me contacte, que me llamen, suscripcion, me llamen, me envien informacion, ponerse en contacto, contactar conmigo, llamarme, si a, por email, por correo, por e mail, avisame, avisadme, mandame, enviadme, escribirme, puede escribirme, escribidme, puede llamarme, pueden llamarme, puede contactarme, pueden contactarme, pueden escribirme, pueden enviarme, puede enviarme, me mantengan, manteneme, mantenme, mantenganme, enterarme, quiero enterarme, me avise, me avisen, avisarme, mantenedme, fines comerciales, fines publicitarios, fines de marketing, fines promocionales, mandenme, enviame, escribanme, escribeme, avisenme, cuentame, cuentenme, que te contemos, te contemos, te escribamos, te avisemos, manden me, me informeis, que me informeis, me aviseis, por mail, que me cuenten, me cuenten, para que me envie',
      'Quiero recibir ofertas',
    ],
    offers: [
      'ofertas, novedades, promociones, informacion comercial, comunicaciones comerciales, comunicaciones, noticias, publicidad, descuentos, informacion, correos, e mails, emails, sms, contenido, ofertas exclusivas, informaciones, eventos, email, correo electronico, telefono, productos, consejos, ventajas, comercial, comerciales, recetas, talleres, avisos, sorteos, propuestas, presupuestos, presupuesto, promos, promo, lanzamientos, lanzamiento',
      'ofertas y novedades',
    ],
    newsletter: ['newsletter, boletin, boletines, lista de correo', 'Suscribirme al boletín'],
    partners: [
      'socios, terceros, colaboradores, patrocinadores, empresas colaboradoras, otras empresas, partners, sus socios, nuestros socios, empresas del grupo, entidades colaboradoras, anunciantes, empresas asociadas, patrocinador, patrocinadoras, marcas colaboradoras, empresas patrocinadoras, proveedores, filiales, empresas de nuestro grupo, marcas amigas, que trabajan con, con las que trabajamos, asociados, asociadas, distribuidores, aseguradoras, corredores, expositores, concesionarios, talleres asociados, instaladores',
      'ofertas de terceros',
    ],
    handed: [
      'mis datos se comuniquen a, mis datos se comuniquen al, mis datos se cedan a, mis datos se cedan al, sean comunicados a, sean cedidos a, comunicar mis datos a, ceder mis datos a, compartir mis datos con, compartan mis datos con, cedan mis datos a, cesion de mis datos a',
      'mis datos se comuniquen al',
    ],
    share: [
      'compartir, cedidos, cesion, comunicados, transferir, compartan, cedan, ceder, ceda, comparta, sean cedidos, sean compartidos, comunicar mis datos, cedidos a, compartamos, compartiremos, comunicar a, cedamos, ponerme en contacto con, compart*',
      'la cesión de mis datos',
    ],
    rules: [
      'bases, bases del sorteo, bases legales, terminos y condiciones, condiciones, terminos, condiciones generales, reglamento, bases y condiciones, condiciones de uso, terminos de uso, bases del concurso, las bases, reglas, normas',
      'las bases legales',
    ],
    privacy: [
      'politica de privacidad, privacidad, proteccion de datos, datos personales, aviso legal, rgpd, tratamiento de mis datos, aviso de privacidad, datos, politica de proteccion de datos, tratamiento de datos, uso de mis datos, datos de caracter personal, clausula, mis respuestas',
      'la política de privacidad',
    ],
    political: [
      'partido politico, campana electoral, propaganda electoral, partido, fines politicos, elecciones, campana politica, informacion politica, comunicaciones politicas',
      'recibir propaganda electoral',
    ],
    'by-doing': [
      'al hacer clic, al participar, al enviar, al registrarte, al registrarse, al suscribirte, al continuar, al pulsar, al inscribirte, al dar clic, al completar, al firmar, haciendo clic, al hacer click, al jugar, al facilitar, al descargar, al presionar, al confirmar, al rellenar, al suscribirse, al crear, al inscribirse, al apuntarte, al solicitar, al introducir, al ~ aceptas, al ~ acepta, al ~ autorizas, al ~ consientes',
      'Al participar aceptas las bases',
    ],
    confirm: [
      'declaro, confirmo, soy mayor de, mayor de edad, mayor de 18, certifico, tengo mas de, confirmo que, soy mayor, tengo 18, mostrar mi firma, firma anonima, firmar como anonimo, firmar de forma anonima',
      'Confirmo que soy mayor de edad',
    ],
    convenience: [
      'recordarme, recuerdame, recordar, mantener sesion, mostrar contrasena, mantenerme conectado, mantener la sesion, no cerrar sesion, misma direccion, recordar usuario, una copia, copia de este, copia del mensaje',
      'Recordarme',
    ],
  },
  screens: {
    contest: [
      'sorteo, sorteos, gana un, gana una, participa y gana, participar en el sorteo, bases del sorteo, bases del concurso, rifa, ruleta de la suerte, a sortear, puedes ganar, participa en el concurso, sorteamos, concurso de fotografia, concurso fotografico, giveaway, entrar en el sorteo, gran sorteo, concurso de fotos, gana premios, gana viajes, gana entradas, gana un viaje, ganar un, ganar una, llevate un, llevate una, participa en el sorteo, participa gratis, participa ahora, quiero participar, quiero ganar, enviar mi participacion, enviar participacion, confirmar participacion, formulario de participacion, consigue tu premio, descubre tu premio, gira la ruleta, rasca y gana, prueba tu suerte, prueba suerte, opta a ganar, entra en el sorteo, bases legales del sorteo, sorteo de un, concurso de dibujo, calendario de adviento, promocion, registro para el sorteo, inscripcion al sorteo, participar en el concurso, sube tu ticket, sube tu foto, al azar, elegido al azar, ganador sera, ganadora sera, los ganadores seran, gestionar el sorteo, celebrar el sorteo, gestion del sorteo, avisar al ganador, contactar con el ganador, entre todos, bombo, entregar el premio, entrega del premio, designar al ganador, enviar el premio, comunicar el premio, bases legales, bases de la promocion',
      'Participa en el sorteo de un viaje',
    ],
    'contest-hint': [
      'concurso, gana, ganar, premio, premios, participar, participa, ganador, ganadores, suerte, bases, regalo',
      'Premios para los ganadores',
    ],
    quiz: [
      'quiz, test de personalidad, haz el test, descubre tu resultado, ver mis resultados, tu resultado, trivia, autoevaluacion, cuestionario de conocimientos, que tipo de, cuestionario, empieza el test, empezar el test, empezar el quiz, comenzar el test, hacer el test, mi resultado, mis resultados, recibir mi resultado, recibir mis resultados, pon a prueba, cuanto sabes, test de conocimientos, descubre que tipo, descubre tu perfil, tu perfil, cuanto sabes de, ver mi perfil, descubre que, tu veredicto, enviarte tu resultado, calcular tu resultado, que tipo de ~ eres, que clase de ~ eres, que ~ eres',
      'Haz el test y descubre tu resultado',
    ],
    'quiz-hint': [
      'test, resultado, resultados, preguntas, respuestas, ver resultados, ver resultado',
      'Tus respuestas',
    ],
    survey: [
      'encuesta, encuestas, cuestionario, encuesta de satisfaccion, sondeo, tu opinion nos importa, responder la encuesta, participa en la encuesta, estudio de mercado, panel de consumidores, opinion, estudio de opinion, encuesta de opinion',
      'Responde a nuestra encuesta',
    ],
    'video-gate': [
      'ver el video, ver video, acceder al video, ver ahora, ver la grabacion, desbloquear el video, acceder a la clase, ver la clase, ver la repeticion, acceso al video, quiero ver el video, ver el documental, ver la pelicula, ver el episodio, ver el replay, ver replay, acceder a la grabacion, desbloquear video, sigue viendo, seguir viendo, para ver el video, quiero ver, ver gratis, ver la masterclass, acceder a la masterclass, video completo, mira el video, mirar el video, reproducir el video, seguir reproduciendo, reanudar, reanudar la reproduccion, continuar viendo, ver el resto, enlace al video, enlace de la grabacion, el video empieza, empezara el video, el video comenzara, desbloquear la clase',
      'Regístrate para ver el vídeo',
    ],
    'video-hint': ['video, videos, grabacion, clase gratuita, masterclass', 'el vídeo'],
    petition: [
      'peticion, firma la peticion, firmar, firmar la peticion, firma ahora, firmas, recogida de firmas, carta abierta, firma, firmar ahora, firma por, personas han firmado, ya han firmado, apoya la peticion, apoyar, sumate, suma tu firma',
      'Firma la petición',
    ],
    'sample-offer': [
      'muestra gratis, muestras gratis, cupon, prueba gratis, codigo de descuento, regalo gratis, reembolso, producto gratis, muestra gratuita, muestras gratuitas, pedir mi muestra, solicita tu muestra, quiero mi muestra, cupon de descuento, vale descuento, descuento, obten tu descuento, probadores, tester, reembolso del, conseguir mi regalo, pruebalo en casa, envio de la muestra, enviarte la muestra',
      'Pide tu muestra gratis',
    ],
    'quote-request': [
      'presupuesto, solicitar presupuesto, pide tu presupuesto, cotizacion, cotizar, calcular precio, comparar seguros, te llamamos, solicita una demo, pedir presupuesto, presupuesto gratis, presupuesto sin compromiso, calcular, calcula tu, calcula tu ahorro, comparador, comparar, compara, simulador, solicitar informacion, te llamamos gratis, que me llamen, valoracion gratuita, tasacion, estudio gratuito, tarifa, cuanto cuesta, cuanto costaria, elaborar el presupuesto, preparar un presupuesto, ponle precio',
      'Solicita tu presupuesto',
    ],
    newsletter: [
      'newsletter, boletin, suscribete, suscribirse, suscripcion, suscribirme, recibe nuestras novedades, suscribete a nuestra newsletter, suscribete al boletin, recibe nuestras ofertas, no te pierdas, mantente informado, boletines, alta en la newsletter, cada manana, cada semana en tu, suscripcion gratuita, una vez al mes, alertas por correo, mantente al dia',
      'Suscríbete a nuestro boletín',
    ],
    webinar: [
      'webinar, seminario web, seminario en linea, evento en vivo, inscripcion al webinar, apuntate al webinar, evento online, clase en vivo, clase en directo, en directo',
      'Inscríbete en el webinar',
    ],
    'download-gate': [
      'descargar, descarga, descargar guia, ebook, libro blanco, guia gratuita, descargar ahora, e book, descargar ebook, descargar gratis, descarga gratis, descarga la guia, descargar la guia, recibir la guia, obtener la guia, informe gratuito, plantilla gratis, descargar informe, enviarte la guia, envio de la guia, descargatela, descargatelo, quiero la guia, quiero el ebook, quiero la plantilla, guia gratis, descargar la plantilla, quiero descargarla, quiero descargarlo',
      'Descarga la guía gratuita',
    ],
    account: [
      'crear cuenta, crear una cuenta, registrarse, registrate, registro, unete, crea tu cuenta, nueva cuenta, registrate gratis, registrarme, alta de usuario, crear mi cuenta, abrir cuenta, darse de alta, nuevo usuario, hazte socio, registro de usuario',
      'Crear una cuenta',
    ],
    purchase: [
      'comprar, pagar, pago, carrito, finalizar compra, realizar pedido, direccion de envio, metodo de pago, forma de pago, pedido, facturacion, realizar el pedido, hacer el pedido, detalles de facturacion, confirmar el pedido, confirmar pedido',
      'Finalizar compra',
    ],
    contact: [
      'contacto, contactanos, contactenos, contacta, formulario de contacto, enviar mensaje, escribenos, dejanos un mensaje, contactar, tu mensaje, mensaje, consulta, envianos un mensaje, atencion al cliente, enviar consulta',
      'Contáctanos',
    ],
    booking: [
      'reservar, reserva, pedir cita, cita previa, hacer una reserva, agendar cita, reservar mesa, fecha de llegada, fecha de salida, prueba de conduccion, reserva tu cita, solicitar cita, numero de personas, reserva online, reservar plaza, reservar mi plaza, reserva tu plaza, reservar mi lugar',
      'Pedir cita',
    ],
    application: [
      'candidatura, postular, postulate, oferta de empleo, trabaja con nosotros, concurso publico, concurso de meritos, oposiciones, concurso oposicion, inscripcion al examen, examen de admision, enviar curriculum, sube tu cv, proceso de seleccion, vacante, empleo, convocatoria, aspirante, aspirantes, inscripcion en el proceso, matricula',
      'Trabaja con nosotros',
    ],
    donation: [
      'donar, donacion, haz una donacion, dona, dona ahora, hazte socio, aportacion, donar ahora, haz un donativo, donativo, colabora, aportar, hacer una donacion, certificado fiscal, desgravacion, tu donativo',
      'Haz una donación',
    ],
    'sign-in': [
      'iniciar sesion, inicia sesion, entrar, acceder, acceso, ingresar, olvidaste tu contrasena, login, has olvidado tu contrasena, inicio de sesion, ingreso, area de clientes, acceso clientes, accede a tu cuenta, mantener sesion, recordarme',
      'Iniciar sesión',
    ],
    'password-reset': [
      'recuperar contrasena, restablecer contrasena, olvide mi contrasena, olvidaste tu contrasena, recuperar clave, cambiar contrasena, nueva contrasena, recuperar tu contrasena, restablecer, cambio de contrasena',
      'Restablecer contraseña',
    ],
    search: ['buscar, busqueda, buscador, encontrar, filtrar, resultados de busqueda, ordenar por', 'Buscar'],
    comment: [
      'deja un comentario, publicar comentario, comentarios, responder, enviar comentario, dejar un comentario, comentario, dejar una opinion, escribir una opinion, tu comentario, resena, comentar, deja tu comentario',
      'Deja un comentario',
    ],
    settings: [
      'configuracion, mi perfil, editar perfil, ajustes, guardar cambios, mi cuenta, actualizar datos, preferencias, preferencias de cookies, configurar cookies, guardar preferencias, actualizar perfil, notificaciones, darse de baja, darme de baja, cancelar suscripcion, baja de la newsletter, mis preferencias',
      'Editar perfil',
    ],
    admin: [
      'administracion, administrador, panel de control, panel de administracion, crear usuario, nuevo usuario del sistema, gestion de usuarios',
      'Panel de administración',
    ],
    trap: ['concurso de acreedores, con el concurso de', 'el concurso de acreedores'],
  },
  notices: {
    data: [
      'datos, datos personales, tu informacion, tus datos, sus datos, privacidad, tu email, tu correo, informacion personal, los datos, tu direccion, tu numero, tu correo electronico, su correo, datos de contacto, la informacion, tus respuestas, datos facilitados, las respuestas, respuestas, tu info, mis respuestas, tu mail',
      'Tus datos serán tratados',
    ],
    use: [
      'tratados, tratamiento, tratar, utilizados, utilizar, recogidos, almacenados, finalidad, finalidades, responsable del tratamiento, responsable, legitimacion, conservaran, usaremos, utilizaremos, usa, usamos, utiliza, utilizamos, trata, tratara, tratamos, guardamos, conserva, conservamos, borramos, elimina, se usaran, se utilizaran, para enviarte, para contactarte, con el fin de, base juridica, interes legitimo, conservan, conservacion, seran tratados, gestionar, recoge, recogemos, usaremos solo, las usaremos, borraremos, las borraremos',
      'La finalidad del tratamiento',
    ],
    rights: [
      'derechos, acceso rectificacion, rectificacion, supresion, oposicion, darte de baja, dar de baja, rgpd, portabilidad, baja, cancelacion, politica de privacidad, retirar el consentimiento, tus derechos, acceso, acceder, cancelar la suscripcion, darte de baja en, derecho, derechos de, limitacion, oponerte, agencia espanola, aepd, delegado de proteccion, en cualquier momento, suprimir, rectificar, revocar',
      'Puedes darte de baja',
    ],
    recipients: [
      'destinatarios, terceros, cedidos, cederan, socios, patrocinadores, comparten, compartiremos, cedemos, ceden, vendemos, compartidos, compartira, comunicaran, anunciantes, encargados, colaboradores, comunicados, cesion, a terceros, proveedores',
      'no se cederán a terceros',
    ],
    promise: [
      'no spam, sin spam, nunca compartiremos, no compartiremos, confidencial, anonima, no compartimos, odiamos el spam, a nadie, no cedemos, no vendemos, nunca cederemos, nunca se, no se ceden, no se cederan, no compartimos tus, jamas, prometido, no los compartimos, con nadie, cero spam, nada de spam, sin publicidad, nunca vamos a vender, no vamos a vender, lo prometemos, palabra, solo lo usaremos para, solo lo usamos para, nunca venderemos, jamas venderemos, solo para avisarte',
      'Sin spam',
    ],
  },
  links: {
    rules: [
      'bases del sorteo, bases legales, terminos y condiciones, condiciones, terminos, condiciones de uso, bases, bases y condiciones, condiciones generales, terminos de uso, bases del concurso, consulta las bases, reglamento, normas de participacion, las bases',
      'Bases legales',
    ],
    'privacy-policy': [
      'politica de privacidad, privacidad, proteccion de datos, aviso de privacidad, politica de proteccion de datos, informacion sobre proteccion de datos',
      'Política de privacidad',
    ],
    'legal-notice': ['aviso legal, informacion legal, aviso legal y privacidad', 'Aviso legal'],
    'partner-list': [
      'lista de socios, nuestros socios, empresas colaboradoras, patrocinadores, listado de socios, lista de empresas, entidades colaboradoras, nuestros colaboradores',
      'Nuestros socios',
    ],
  },
};

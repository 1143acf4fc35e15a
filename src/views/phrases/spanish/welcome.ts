import type { WelcomeWords } from '../french/welcome';

/** Spanish words of the welcome page, loaded with it alone. Await a native reader. */
export const spanishWelcome: WelcomeWords = {
  tab: 'Bienvenida – Contrepartie',
  title: 'Contrepartie está instalada',
  lead: 'Un sorteo, un cuestionario, un vídeo que desbloquear: usted paga con sus datos y, meses después, le escribe alguien que se presenta a unas elecciones. Contrepartie recuerda quién los recibió y qué decía ese día la letra pequeña.',
  now: 'Lo que hay que hacer ahora',
  allow: 'Deje que Contrepartie vea los sitios',
  allowWhy: 'Su navegador aún no lo permite: sin ello no ve ningún formulario. Se lo preguntará una sola vez.',
  allowButton: 'Permitir en todos los sitios',
  refused: 'No se ha concedido el acceso. Puede volver a intentarlo cuando quiera.',
  pin: 'Tenga su icono a la vista',
  pinHow: {
    chromium:
      'En la barra del navegador, pulse la pieza de puzle y después la chincheta junto a Contrepartie. Eso es todo.',
    firefox:
      'En la barra del navegador, pulse la pieza de puzle, después el engranaje junto a Contrepartie, y elija «Fijar a la barra de herramientas». Eso es todo.',
  },
  nothing: 'Nada en absoluto',
  nothingWhy: 'Todo está listo. Navegue como siempre: lo demás se hace solo.',
  signs: 'Lo que le dirá el icono',
  signCollects: 'esta página pide datos personales',
  signPolitical: 'el texto leído en esta página habla de un uso político',
  signKept: 'su envío está anotado',
  signNone: 'Si no, no dice nada.',
  does: 'Lo que hace',
  doesList: [
    'Detecta los formularios que piden datos personales y lee lo que está escrito alrededor, antes de que usted envíe.',
    'Cuando usted envía, anota a quién, qué, las casillas marcadas y el aviso tal como estaba.',
    'Prepara con usted la carta a quienes tienen sus datos y sigue después el mes que tienen para responder. Nada sale sin usted.',
  ],
  keeps: 'Lo que conserva',
  keepsList: [
    'Que se dio una dirección o un número, nunca lo que usted escribió: solo queda una huella, para encontrarlo más adelante.',
    'Todo se queda en este navegador: ni servidor, ni cuenta, ni estadísticas.',
    'Nada de las ventanas privadas.',
    'Al desinstalar la extensión se borra todo.',
  ],
  asks: 'Lo que pide al navegador',
  asksSites: 'Ver las páginas de todos los sitios',
  asksSitesWhy:
    'Un sorteo puede estar en cualquier parte. No añade nada a las páginas ni cambia nada en ellas, y ellas no pueden saber que está ahí.',
  asksNetwork: 'Leer los documentos enlazados',
  asksNetworkWhy:
    'Al enviar, las bases y la política de privacidad se solicitan en su dirección, sin cookies. Por sí misma no hace ninguna otra conexión, y esta se puede desactivar en los ajustes.',
  asksMore: 'Y lo demás, en detalle',
  permissions: {
    scripting: 'Colocar su observador solo en los marcos de página que tienen un campo que rellenar.',
    storage: 'Guardar en memoria el borrador de un envío mientras el navegador está abierto.',
    unlimitedStorage: 'Que el navegador no borre sus pruebas cuando falte espacio.',
    webRequest:
      'Ver adónde lleva una redirección cuando lee un documento enlazado, para no seguir ninguna hasta su propia red. Si lo activa en los ajustes, buscar su dirección en lo que un formulario envía a otros sitios. No bloquea ni cambia nada.',
    offscreen: 'Leer esos documentos aparte, sin que se ejecute ninguno de sus scripts.',
  },
  settings: 'Elegir lo que anota',
  dashboard: 'Abrir el panel',
  once: 'Esta página solo se abre una vez.',
};

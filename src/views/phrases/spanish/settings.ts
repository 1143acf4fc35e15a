import { formatCount } from '../dates';
import type { frenchSettings } from '../french/settings';
import { makePlural } from '../plural';

const plural = makePlural('es');

/** Spanish words of the settings. Await a native reader. */
export const spanishSettings: typeof frenchSettings = {
  title: 'Ajustes',
  saved: 'Ajuste guardado.',
  failed: 'No se ha podido guardar el ajuste.',
  watching: 'Lo que hace Contrepartie',
  pause: 'Poner Contrepartie en pausa',
  pauseWhy: 'No se mira ni se anota nada, en ningún sitio, hasta que usted reanude.',
  fetch: 'Leer los documentos enlazados',
  fetchWhy:
    'Al enviar, o cuando usted pide compararlos, las bases y la política de privacidad enlazadas en el formulario se solicitan en su dirección, sin cookies. Contrepartie no usa la red para nada más, salvo que usted pida la lista pública de empresas publicitarias.',
  bodies: 'Mirar lo que los formularios envían a otros sitios',
  bodiesWhy:
    'Desactivado al principio. Mientras usted rellena o envía un formulario observado, y solo en esa pestaña, Contrepartie busca su correo electrónico o su número en el contenido de las peticiones a sitios distintos del de la página: 100\u00a0KB de cada una como máximo. Solo se anotan el destinatario, la forma y la hora, nada del contenido. No se ve lo que la página comprime o cifra, ni los archivos ni los WebSockets.',
  bodiesRefused: 'El navegador no ha dado acceso a todos los sitios: no se ha cambiado nada.',
  badge: 'Indicador en el icono',
  badgeWhy: 'Un pequeño indicador en el icono cuando una página pide sus datos o cuando se ha anotado un envío.',
  language: 'Idioma',
  languageBrowser: 'El del navegador',
  languageNote:
    'Los textos en español están completos, pero aún no los ha revisado una persona de lengua materna española; tampoco los textos en alemán, italiano y neerlandés. Las correcciones son bienvenidas en el gestor de incidencias (issues) del proyecto.',
  pausedSites: 'Sitios en pausa',
  theme: 'Colores',
  themeBrowser: 'Los del sistema',
  themeLight: 'Claros',
  themeDark: 'Oscuros',
  dataExport: 'Hacer copia, comprobar o borrar el registro',
  occasions: 'Lo que se anota',
  occasionsWhy: 'Nunca se anotan: inicios de sesión, búsquedas, comentarios, ajustes y contraseñas.',
  byDefault: 'Se anotan si usted no cambia nada',
  onRequest: 'Para activar si lo desea',
  companies: 'Direcciones de las entidades',
  companiesWhy:
    'datarequests.org publica un archivo libre (CC0) de direcciones en las que ejercer sus derechos. Contrepartie no lo solicita por su cuenta: descárguelo y elíjalo después aquí. Completa lo que dicen los textos leídos, sin pasar nunca por delante de ellos.',
  companiesChoose: 'Elegir el archivo offline-data.json',
  companiesReading: 'Leyendo el archivo…',
  companiesThere: (count, made, imported) =>
    `${plural(count, { one: '1 entidad', other: `${formatCount('es', count)} entidades` })}, archivo del ${made}, importado el ${imported}.`,
  companiesTaken: (count) =>
    plural(count, { one: '1 entidad importada.', other: `${formatCount('es', count)} entidades importadas.` }),
  companiesRemove: 'Quitar estas direcciones',
  companiesRemoved: 'Las direcciones importadas se han quitado.',
  companiesRefused: {
    'too-large': 'Archivo rechazado: es demasiado grande. No se ha importado nada.',
    'not-json': 'Archivo rechazado: no es JSON. No se ha importado nada.',
    'not-the-file': 'Archivo rechazado: no es el de datarequests.org. No se ha importado nada.',
    'other-format': 'Archivo rechazado: su formato no es el número 1, el único conocido. No se ha importado nada.',
    'bad-record': 'Archivo rechazado: una de sus fichas no es correcta. No se ha importado nada.',
  },
  data: 'Sus datos se quedan aquí',
  dataWhy:
    'El registro está en este ordenador, en este navegador, y en ningún otro lugar: ni servidor, ni cuenta, ni estadísticas. Al desinstalar la extensión se borra todo.',
  privateWindows: 'En una ventana privada no se anota nada.',
  about: 'Acerca de Contrepartie y licencias',
};

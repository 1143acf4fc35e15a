import type { WelcomeWords } from '../french/welcome';

/** Dutch words of the welcome page, loaded with it alone. Await a native reader. */
export const dutchWelcome: WelcomeWords = {
  tab: 'Welkom – Contrepartie',
  title: 'Contrepartie is geïnstalleerd',
  lead: 'Een prijsvraag, een quiz, een video die u wilt zien: u betaalt met uw gegevens en maanden later schrijft een kandidaat u aan. Contrepartie onthoudt wie ze heeft ontvangen en wat de kleine lettertjes die dag zeiden.',
  now: 'Wat u nu moet doen',
  allow: 'Laat Contrepartie de sites zien',
  allowWhy:
    'Uw browser staat het nog niet toe: zonder die toestemming ziet Contrepartie geen enkel formulier. De browser vraagt het u één keer.',
  allowButton: 'Toestaan op alle sites',
  refused: 'De toegang is niet gegeven. U kunt het opnieuw proberen wanneer u wilt.',
  pin: 'Houd het pictogram in zicht',
  pinHow: {
    chromium:
      'Klik in de balk van de browser op het puzzelstukje en daarna op de punaise naast Contrepartie. Dat is alles.',
    firefox:
      'Klik in de balk van de browser op het puzzelstukje, daarna op het tandwiel naast Contrepartie, en kies “Aan werkbalk vastzetten”. Dat is alles.',
  },
  nothing: 'Helemaal niets',
  nothingWhy: 'Alles staat klaar. Surf zoals altijd: de rest gaat vanzelf.',
  signs: 'Wat het pictogram u vertelt',
  signCollects: 'deze pagina vraagt om persoonsgegevens',
  signPolitical: 'de tekst die op deze pagina is gelezen, spreekt van politiek gebruik',
  signKept: 'uw inzending is genoteerd',
  signNone: 'Anders zegt het niets.',
  does: 'Wat het doet',
  doesList: [
    'Het merkt formulieren op die om persoonsgegevens vragen en leest wat eromheen staat, voordat u verzendt.',
    'Wanneer u verzendt, noteert het aan wie, wat, de aangevinkte vakjes en de tekst zoals die was.',
    'Het bereidt met u de brief voor aan wie uw gegevens heeft en volgt daarna de maand die zij hebben om te antwoorden. Niets gaat weg zonder u.',
  ],
  keeps: 'Wat het bewaart',
  keepsList: [
    'Dat een adres of nummer is opgegeven, nooit wat u hebt getypt: er blijft alleen een vingerafdruk van over, om het later terug te vinden.',
    'Alles blijft in deze browser: geen server, geen account, geen statistieken.',
    'Niets uit privévensters.',
    'Als u de extensie verwijdert, wordt alles gewist.',
  ],
  asks: 'Wat het van de browser vraagt',
  asksSites: 'De pagina’s van alle sites zien',
  asksSitesWhy:
    'Een prijsvraag kan overal staan. Contrepartie voegt niets aan pagina’s toe en verandert er niets aan, en zij kunnen niet weten dat het er is.',
  asksNetwork: 'Gelinkte documenten lezen',
  asksNetworkWhy:
    'Wanneer u verzendt, worden de voorwaarden en de privacyverklaring op hun adres opgevraagd, zonder cookies. Uit zichzelf maakt het geen andere verbinding, en deze kan in de instellingen worden uitgeschakeld.',
  asksMore: 'En de rest, in detail',
  permissions: {
    scripting: 'De waarnemer alleen in die frames van een pagina plaatsen die een in te vullen veld hebben.',
    storage: 'Het concept van een inzending in het geheugen houden zolang de browser open is.',
    unlimitedStorage: 'Dat de browser uw bewijzen niet wist wanneer er weinig ruimte is.',
    webRequest:
      'Zien waar een doorverwijzing heen leidt wanneer een gelinkt document wordt gelezen, om er geen te volgen naar uw eigen netwerk. Als u het in de instellingen inschakelt: uw adres zoeken in wat een formulier naar andere sites stuurt. Het blokkeert en verandert niets.',
    offscreen: 'Die documenten apart lezen, zonder dat een van hun scripts wordt uitgevoerd.',
  },
  settings: 'Kiezen wat het noteert',
  dashboard: 'Overzicht openen',
  once: 'Deze pagina gaat maar één keer open.',
};

import { expect, it } from 'vitest';
import { readNotice } from '../../src/notice/read-notice';

it.each([
  [
    'fr',
    'Nous sommes tenus de vérifier si vous êtes une personne politiquement exposée (ministre, député ou dirigeant d’un parti politique) et de transmettre ces informations à Tracfin.',
  ],
  [
    'fr',
    'Vos données sont communiquées à notre prestataire de lutte contre le blanchiment de capitaux, qui recherche les dirigeants de partis politiques.',
  ],
  [
    'en',
    'We share your data with a screening provider that tells us whether you are a politically exposed person, such as a member of parliament or a senior party official.',
  ],
  [
    'en',
    'To meet our duties against money laundering we pass your details to a provider that lists politicians and heads of political parties.',
  ],
  [
    'de',
    'Wir übermitteln Ihre Daten an einen Dienstleister, der politisch exponierte Personen, etwa Abgeordnete und Parteivorsitzende, erkennt.',
  ],
  [
    'es',
    'Comunicamos sus datos a un proveedor que detecta a las personas políticamente expuestas, como diputados o dirigentes de un partido político.',
  ],
  [
    'it',
    'Comunichiamo i suoi dati a un fornitore che individua le persone politicamente esposte, come i parlamentari e i dirigenti di un partito politico.',
  ],
  [
    'nl',
    'Wij delen uw gegevens met een dienst die politiek prominente personen herkent, zoals Kamerleden en bestuurders van een politieke partij.',
  ],
  [
    'pt',
    'Comunicamos os seus dados a um prestador que identifica pessoas politicamente expostas, como deputados ou dirigentes de um partido político.',
  ],
  [
    'pl',
    'Przekazujemy Państwa dane dostawcy, który sprawdza osoby zajmujące eksponowane stanowiska polityczne, na przykład posłów i kierownictwo partii politycznych.',
  ],
])('a check for politically exposed persons is no political use (%s)', (language, text) => {
  expect(readNotice({ text, language }).political.verdict).toBe('silent');
});

it('does not silence a sentence beside it that discloses political use', () => {
  const text =
    'Nous vérifions si vous êtes une personne politiquement exposée. Vos données sont transmises à des partis politiques pour leurs campagnes électorales.';
  expect(readNotice({ text, language: 'fr' }).political.verdict).toBe('disclosed');
});

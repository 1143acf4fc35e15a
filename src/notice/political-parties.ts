import { foldWord } from './fold-word';

/**
 * Parties by the names they print as controllers of their sites: in France those of the 2022 and 2024 elections, elsewhere those
 * that sat in a national parliament. Several are common words, so a name alone says nothing of a company with a commercial legal form.
 */
const PARTIES: readonly string[] = [
  // France
  'Rassemblement National|Les Républicains|La France insoumise|Parti socialiste|Europe Écologie Les Verts|Les Écologistes|Reconquête|Renaissance|En Marche|La République en Marche|Mouvement démocrate|MoDem|Parti communiste français|Horizons|Debout la France|Place publique|Nouveau Parti anticapitaliste|Lutte ouvrière|Union des démocrates et indépendants|UDI|Les Patriotes|Union populaire républicaine|Génération.s|Territoires de progrès|Parti radical|Parti radical de gauche|Nouveau Front populaire|Union des droites pour la République|Parti animaliste|Résistons|Front national|Union pour un mouvement populaire',
  // Germany, Austria
  'CDU|CSU|SPD|FDP|Bündnis 90/Die Grünen|Die Grünen|Die Linke|AfD|Alternative für Deutschland|BSW|Bündnis Sahra Wagenknecht|Freie Wähler|ÖVP|SPÖ|FPÖ|NEOS',
  // United Kingdom, Ireland, United States
  'Labour Party|The Labour Party|Conservative Party|The Conservative Party|Conservative and Unionist Party|Liberal Democrats|Reform UK|Green Party|Scottish National Party|SNP|Plaid Cymru|Sinn Féin|Fine Gael|Fianna Fáil|Democratic National Committee|Republican National Committee|DNC|RNC|Democratic Party|Republican Party|Libertarian Party',
  // Spain, Portugal
  'PSOE|Partido Socialista Obrero Español|Partido Popular|Vox|Sumar|Podemos|Esquerra Republicana|Junts per Catalunya|EAJ-PNV|EH Bildu|Ciudadanos|Partido Socialista|Partido Social Democrata|Chega|Iniciativa Liberal|Bloco de Esquerda|Partido Comunista Português|Livre',
  // Italy, Netherlands, Poland
  'Fratelli d’Italia|Partito Democratico|Lega per Salvini Premier|Lega Nord|Forza Italia|Movimento 5 Stelle|Azione|Italia Viva|Alleanza Verdi e Sinistra|VVD|D66|PVV|CDA|GroenLinks|PvdA|GroenLinks-PvdA|ChristenUnie|Partij voor de Dieren|Nieuw Sociaal Contract|BBB|Forum voor Democratie|Prawo i Sprawiedliwość|Platforma Obywatelska|Koalicja Obywatelska|Konfederacja|Nowa Lewica|Polskie Stronnictwo Ludowe|Polska 2050',
];

/** Party names that are also common words: alone, in a sentence, they name nothing. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'Renaissance|Reconquête|Horizons|Les Écologistes|Place publique|Résistons|Les Patriotes|En Marche|Vox|Sumar|Podemos|Livre|Azione|Ciudadanos|Konfederacja|NEOS|SNP|CDA|DNC|RNC|BBB|FDP|UDI|BSW|Parti radical|Front national'.split(
    '|',
  ),
);

/** The names that name a party wherever they are written with capitals, as patterns of `compilePhrase`. */
export const PARTY_PHRASES: string = PARTIES.flatMap((line) => line.split('|'))
  .filter((name) => !COMMON_WORDS.has(name))
  .map((name) =>
    name
      .replace(/[’'/.-]/g, ' ')
      .replace(/^(?:La|Les|Die|The) /, '')
      .trim(),
  )
  .join(', ');

const NAMES: ReadonlySet<string> = new Set(PARTIES.flatMap((line) => line.split('|').map(foldName)));

/** Says whether a name is that of a known party; exact but for case and accents. */
export function isPartyName(name: string): boolean {
  return NAMES.has(foldName(name));
}

function foldName(name: string): string {
  return foldWord(name.replace(/’/g, "'"));
}

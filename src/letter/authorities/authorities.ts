/** A supervisory authority (GDPR 51), as far as a complaint needs it. */
export interface Authority {
  /** ISO 3166, and for Germany the Land: `FR`, `DE-BE`. */
  id: string;
  name: string;
  /** Postal address, one line each. */
  addressLines: readonly string[];
  /** Its site; only where the page was seen, its complaint form. */
  web: string;
  /** Languages in which it takes complaints, where known. */
  languages: readonly string[];
}

/** The day on which this list was last looked through. */
export const AUTHORITIES_CHECKED_ON = '2026-11-23';

const row = (id: string, name: string, address: string, web: string, languages = ''): Authority => ({
  id,
  name,
  addressLines: address.split(' | '),
  web: `https://${web}`,
  languages: languages ? languages.split(' ') : [],
});

/**
 * The authorities of the EEA; for private companies in Germany, that of their Land. From datenanfragen/data (CC0), and
 * for FR, BE, LU, IE, PL, AT, NL, ES, IT and PT from what the authorities' own pages say.
 */
export const AUTHORITIES: readonly Authority[] = [
  row('AT', 'Österreichische Datenschutzbehörde', 'Barichgasse 40-42 | 1030 Wien | Österreich', 'www.dsb.gv.at', 'de'),
  row(
    'BE',
    'Autorité de protection des données',
    'Rue de la Presse 35 | 1000 Bruxelles | Belgique',
    'www.autoriteprotectiondonnees.be',
    'fr nl de',
  ),
  row(
    'BG',
    'Commission for Personal Data Protection',
    '2 Prof. Tsvetan Lazarov Blvd. | 1592 Sofia | Bulgaria',
    'www.cpdp.bg',
    'bg',
  ),
  row(
    'CY',
    'Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    'Τ.Θ. 23378 | 1682 Λευκωσία | Κύπρος',
    'www.dataprotection.gov.cy',
    'el',
  ),
  row('CZ', 'Úřad pro ochranu osobních údajů', 'Pplk. Sochora 27 | 170 00 Praha 7 | Česko', 'uoou.gov.cz', 'cs'),
  row(
    'DE-BW',
    'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
    'Postfach 10 29 32 | 70025 Stuttgart | Deutschland',
    'www.baden-wuerttemberg.datenschutz.de',
    'de',
  ),
  row(
    'DE-BY',
    'Bayerisches Landesamt für Datenschutzaufsicht',
    'Promenade 18 | 91522 Ansbach | Deutschland',
    'www.lda.bayern.de',
    'de',
  ),
  row(
    'DE-BE',
    'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
    'Alt-Moabit 59-61 | 10555 Berlin | Deutschland',
    'www.datenschutz-berlin.de',
    'de',
  ),
  row(
    'DE-BB',
    'Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg',
    'Stahnsdorfer Damm 77 | 14532 Kleinmachnow | Deutschland',
    'www.lda.brandenburg.de',
    'de',
  ),
  row(
    'DE-HB',
    'Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen',
    'Arndtstraße 1 | 27570 Bremerhaven | Deutschland',
    'www.datenschutz.bremen.de',
    'de',
  ),
  row(
    'DE-HH',
    'Hamburgischer Beauftragter für Datenschutz und Informationsfreiheit',
    'Kurt-Schumacher-Allee 4 | 20097 Hamburg | Deutschland',
    'datenschutz-hamburg.de',
    'de',
  ),
  row(
    'DE-HE',
    'Hessischer Beauftragter für Datenschutz und Informationsfreiheit',
    'Postfach 3163 | 65021 Wiesbaden | Deutschland',
    'datenschutz.hessen.de',
    'de',
  ),
  row(
    'DE-MV',
    'Landesbeauftragter für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern',
    'Schloss Schwerin | Lennéstraße 1 | 19053 Schwerin | Deutschland',
    'www.datenschutz-mv.de',
    'de',
  ),
  row(
    'DE-NI',
    'Landesbeauftragte für den Datenschutz Niedersachsen',
    'Postfach 221 | 30002 Hannover | Deutschland',
    'www.lfd.niedersachsen.de',
    'de',
  ),
  row(
    'DE-NW',
    'Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen',
    'Postfach 20 04 44 | 40102 Düsseldorf | Deutschland',
    'www.ldi.nrw.de',
    'de',
  ),
  row(
    'DE-RP',
    'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
    'Postfach 30 40 | 55020 Mainz | Deutschland',
    'www.datenschutz.rlp.de',
    'de',
  ),
  row(
    'DE-SL',
    'Unabhängiges Datenschutzzentrum Saarland',
    'Fritz-Dobisch-Straße 12 | 66111 Saarbrücken | Deutschland',
    'www.datenschutz.saarland.de',
    'de',
  ),
  row(
    'DE-SN',
    'Sächsische Datenschutzbeauftragte',
    'Postfach 12 00 16 | 01001 Dresden | Deutschland',
    'www.datenschutz.sachsen.de',
    'de',
  ),
  row(
    'DE-ST',
    'Landesbeauftragter für den Datenschutz Sachsen-Anhalt',
    'Postfach 1947 | 39009 Magdeburg | Deutschland',
    'datenschutz.sachsen-anhalt.de',
    'de',
  ),
  row(
    'DE-SH',
    'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein',
    'Postfach 71 16 | 24171 Kiel | Deutschland',
    'www.datenschutzzentrum.de',
    'de',
  ),
  row(
    'DE-TH',
    'Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit',
    'Postfach 900455 | 99107 Erfurt | Deutschland',
    'www.tlfdi.de',
    'de',
  ),
  row(
    'DE',
    'Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
    'Graurheindorfer Straße 153 | 53117 Bonn | Deutschland',
    'www.bfdi.bund.de',
    'de',
  ),
  row('DK', 'Datatilsynet', 'Carl Jacobsens Vej 35 | 2500 Valby | Danmark', 'www.datatilsynet.dk', 'da'),
  row('EE', 'Andmekaitse Inspektsioon', 'Tatari 39 | Tallinn | Eesti', 'www.aki.ee', 'et'),
  row(
    'ES',
    'Agencia Española de Protección de Datos',
    'C/ Jorge Juan, 6 | 28001 Madrid | España',
    'sedeaepd.gob.es',
    'es',
  ),
  row('FI', 'Tietosuojavaltuutetun toimisto', 'PL 800 | 00531 Helsinki | Suomi', 'tietosuoja.fi', 'fi'),
  row(
    'FR',
    'Commission nationale de l’informatique et des libertés',
    '3 place de Fontenoy | TSA 80715 | 75334 PARIS CEDEX 07',
    'www.cnil.fr/fr/plaintes',
    'fr',
  ),
  row(
    'GR',
    'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    'Κηφισίας 1-3 | 115 23 Αθήνα | Ελλάδα',
    'www.dpa.gr',
    'el',
  ),
  row('HR', 'Agencija za zaštitu osobnih podataka', 'Selska cesta 136 | 10000 Zagreb | Hrvatska', 'azop.hr', 'hr'),
  row(
    'HU',
    'Nemzeti Adatvédelmi és Információszabadság Hatóság',
    'Pf. 9 | 1363 Budapest | Magyarország',
    'www.naih.hu',
    'hu',
  ),
  row(
    'IE',
    'Data Protection Commission',
    '6 Pembroke Row | Dublin 2 | D02 X963 | Ireland',
    'www.dataprotection.ie',
    'en',
  ),
  row('IS', 'Persónuvernd', 'Rauðarárstígur 10 | 105 Reykjavík | Ísland', 'www.personuvernd.is', 'is'),
  row(
    'IT',
    'Garante per la protezione dei dati personali',
    'Piazza Venezia 11 | 00187 Roma | Italia',
    'www.garanteprivacy.it',
    'it',
  ),
  row(
    'LI',
    'Datenschutzstelle Fürstentum Liechtenstein',
    'Städtle 38 | Postfach 684 | 9490 Vaduz | Liechtenstein',
    'www.datenschutzstelle.li',
    'de',
  ),
  row(
    'LT',
    'Valstybinė duomenų apsaugos inspekcija',
    'L. Sapiegos g. 17 | 10312 Vilnius | Lietuva',
    'vdai.lrv.lt',
    'lt',
  ),
  row(
    'LU',
    'Commission nationale pour la protection des données',
    '15, boulevard du Jazz | L-4370 Belvaux | Luxembourg',
    'cnpd.public.lu',
  ),
  row('LV', 'Datu valsts inspekcija', 'Elijas iela 17 | Rīga, LV-1050 | Latvija', 'www.dvi.gov.lv', 'lv'),
  row(
    'MT',
    'Information and Data Protection Commissioner',
    'Floor 2, Airways House | Triq Il-Kbira | Tas-Sliema SLM 1549 | Malta',
    'idpc.org.mt',
    'en',
  ),
  row(
    'NL',
    'Autoriteit Persoonsgegevens',
    'Postbus 93374 | 2509 AJ Den Haag | Nederland',
    'www.autoriteitpersoonsgegevens.nl',
    'nl',
  ),
  row('NO', 'Datatilsynet', 'Postboks 458 Sentrum | 0105 Oslo | Norge', 'www.datatilsynet.no', 'no'),
  row(
    'PL',
    'Urząd Ochrony Danych Osobowych',
    'ul. Stanisława Moniuszki 1A | 00-014 Warszawa | Polska',
    'uodo.gov.pl',
    'pl',
  ),
  row(
    'PT',
    'Comissão Nacional de Proteção de Dados',
    'Av. D. Carlos I, 134, 1.º | 1200-651 Lisboa | Portugal',
    'www.cnpd.pt',
    'pt',
  ),
  row(
    'RO',
    'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    'B-dul G-ral. Gheorghe Magheru 28-30 | 010336 București | România',
    'www.dataprotection.ro',
    'ro',
  ),
  row('SE', 'Integritetsskyddsmyndigheten', 'Box 8114 | 104 20 Stockholm | Sverige', 'www.imy.se', 'sv'),
  row('SI', 'Informacijski pooblaščenec', 'Dunajska cesta 22 | 1000 Ljubljana | Slovenija', 'www.ip-rs.si', 'sl'),
  row(
    'SK',
    'Úrad na ochranu osobných údajov Slovenskej republiky',
    'Hraničná 12 | 820 07 Bratislava 27 | Slovensko',
    'dataprotection.gov.sk',
    'sk',
  ),
];

/** The authority of that country or Land; undefined when there is none in the list. */
export function findAuthority(id: string): Authority | undefined {
  return AUTHORITIES.find((one) => one.id === id);
}

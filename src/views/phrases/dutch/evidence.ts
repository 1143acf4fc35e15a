import { formatCount } from '../dates';
import type { EvidenceWords } from '../french/evidence';
import { makePlural } from '../plural';

const plural = makePlural('nl');

/** Dutch words of the file of evidence on one message, and of the buttons that make it. */
export const dutchEvidence: EvidenceWords = {
  title: 'Het volledige dossier',
  lead: 'Het bericht, de mogelijke wegen en van elke inzending wat bewaard is, in één bestand dat op dit apparaat wordt gemaakt. Uw adressen en nummers staan er niet in, en hun vingerafdrukken ook niet; maar de woorden van het bericht en uw notities kunnen u noemen: lees het na voordat u het aan iemand geeft.',
  savePdf: 'Dossier om te lezen opslaan (PDF)',
  saveJson: 'Dossier om te controleren opslaan (JSON)',
  making: 'Het dossier wordt voorbereid…',
  saved: (name) => `Dossier klaar: ${name}`,
  failed: 'Het dossier kon niet worden gemaakt.',
  paperTitle: 'De mogelijke weg van mijn gegevens naar een politiek bericht',
  foot: (day) => `Contrepartie, bericht ontvangen op ${day}`,
  madeOn: (moment, maker) =>
    `Gemaakt op ${moment} met ${maker}, op grond van wat deze extensie op mijn apparaat heeft bewaard. Geen van de waarden die ik heb ingevuld staat erin. Zinnen uit de extensie spreken mij aan: met “u” is bedoeld wie dit dossier maakt.`,
  care: 'Elke weg die hier beschreven is, is mogelijk en niet bewezen. Hij zegt wie volgens het register het adres of nummer had dat het bericht heeft bereikt, en wat de gelezen teksten zeiden. De afzender kan het van elders hebben: alleen zijn antwoord, of dat van de genoemde organisaties, zal het zeggen. Een vermelding die we niet hebben gevonden, kan bestaan.',
  message: 'Het bericht',
  reachedAt: 'Aangekomen op',
  reached: {
    plain: 'een adres of nummer van mij, dat dit dossier niet noemt',
    tagged: 'een gemerkt adres van mij, dat ik op één plaats had gegeven en dat dit dossier niet noemt',
    unknown: 'niet genoteerd',
  },
  notedAt: 'Genoteerd op',
  wordsAsNoted: 'woorden van het bericht, zoals ik ze heb genoteerd',
  fileLine: (name, bytes, hash) => `${name}, ${formatCount('nl', bytes)} bytes, SHA-256-hash: ${hash}`,
  gave: (when, what, number) => `${when}: ${what} (inzending ${number} hieronder).`,
  textsSaid: (words) => `Gelezen teksten: ${words}.`,
  received: (name) => `${name} heeft deze gegevens volgens het register ontvangen.`,
  told: (name) =>
    `${name} beheert deze site en kan deze gegevens dus hebben ontvangen; dat zeg ik, niets heeft het vastgesteld.`,
  observed: (name) => `Een verzoek van de pagina bracht mijn adres of nummer naar ${name}.`,
  named: (name) => `Een tekst noemt ${name} als partner; niets wijst uit dat deze gegevens daar zijn ontvangen.`,
  answered: (name) => `Een antwoord op een van mijn brieven noemt ${name}.`,
  arrived: (day) => `Op ${day}: het bericht. Deze laatste stap is mogelijk, niet bewezen.`,
  leftOut: (count) =>
    plural(count, {
      one: 'Eén minder waarschijnlijke organisatie staat alleen in het JSON-bestand.',
      other: `${count} minder waarschijnlijke organisaties staan alleen in het JSON-bestand.`,
    }),
  sendings: 'De inzendingen, zoals ze zijn vastgelegd',
  sending: (number, what, when) => `Inzending ${number}: ${what}, ${when}`,
  place: 'Plaats in de keten',
  placeOf: (place, chain) => `schakel ${place} van keten ${chain}`,
  linkHash: 'Hash van de schakel',
  contentHash: 'Hash van de vastlegging',
  box: (purposes, before, after) =>
    `vakje (${purposes}), bij het openen van de pagina: ${before}, bij het verzenden: ${after}`,
  passage: (text, address, hash) => `${text}, ${address}, SHA-256 van de tekst: ${hash}`,
  letters: 'Mijn brieven en de antwoorden',
  noLetters: 'Er is geen brief aan deze organisaties vastgelegd.',
  letter: (reference, kind, to, written) => `${reference}, ${kind}, aan ${to}, ${written}`,
  answer: (day, kind) => `Antwoord van ${day}: ${kind}`,
  namedIn: {
    source: (name) => `noemt als bron: ${name}`,
    recipient: (name) => `noemt als ontvanger: ${name}`,
  },
  verify: 'Hoe dit te controleren is',
  steps: [
    'Het JSON-bestand van dit dossier bevat de volledige teksten, de vastleggingen en de schakels. In Contrepartie: Back-up, Controleren, Te controleren bestand. Elk programma kan hetzelfde doen:',
    'Een tekst: de SHA-256 van de tekst in UTF-8 is de hash die hier staat.',
    'Een vastlegging: de SHA-256 van haar canonieke JSON (RFC 8785) is de “content” van haar schakel. Die van een inzending omvat ook de vingerafdrukken van mijn adressen, die mijn apparaat niet verlaten: de inzending wordt daar gecontroleerd, of met mijn back-up.',
    'Een schakel: de SHA-256 van de canonieke JSON van “before”, “chain”, “content” en “place” is haar hash; die is de “before” van de volgende, tot de laatste.',
    'Wat dit laat zien: dat een vastlegging niet is gewijzigd sinds haar schakel bestaat. Wat het niet laat zien: dat alles is gezien, en zonder getuige ook niet wanneer de schakel is geschreven.',
  ],
  missingGlyphs: (points) =>
    `Het teken \uFFFD staat hier voor tekens die het lettertype van dit document mist (${points}); het JSON-bestand bevat ze.`,
};

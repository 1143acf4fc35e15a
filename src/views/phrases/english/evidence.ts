import { formatCount } from '../dates';
import type { EvidenceWords } from '../french/evidence';
import { makePlural } from '../plural';

const plural = makePlural('en');

/** English words of the file of evidence on one message, and of the buttons that make it. */
export const englishEvidence: EvidenceWords = {
  title: 'The whole evidence file',
  lead: 'The message, the possible paths and, for each entry, what was kept, in one file made on this machine. Your addresses and numbers are not in it, nor their fingerprints; but the words of the message and your notes may name you: read it over before you hand it to anybody.',
  savePdf: 'Save the evidence to read (PDF)',
  saveJson: 'Save the evidence to check (JSON)',
  making: 'Preparing the file…',
  saved: (name) => `File ready: ${name}`,
  failed: 'The file could not be made.',
  paperTitle: 'The possible path of my data to a political message',
  foot: (day) => `Contrepartie, message received on ${day}`,
  madeOn: (moment, maker) =>
    `Made on ${moment} with ${maker}, from what this extension has kept on my machine. None of the values that I typed is in it. Sentences taken from the extension speak to me: “you” is whoever made this file.`,
  care: 'Each path described here is possible, not proven. It says who had, according to what is recorded, the address or number that the message reached, and what the texts that were read said. The sender may have it from elsewhere: only their answer, or that of the organisations named, will tell. A mention that we did not find may exist.',
  message: 'The message',
  reachedAt: 'Reached',
  reached: {
    plain: 'an address or number of mine, which this file does not name',
    tagged: 'a tagged address of mine, given to one place only, which this file does not name',
    unknown: 'I did not note it',
  },
  notedAt: 'Noted on',
  wordsAsNoted: 'words of the message, as I noted them',
  fileLine: (name, bytes, hash) =>
    `${name}, ${plural(bytes, { one: '1 byte', other: `${formatCount('en', bytes)} bytes` })}, SHA-256: ${hash}`,
  gave: (when, what, number) => `${when}: ${what} (entry ${number} below).`,
  textsSaid: (words) => `Texts that were read: ${words}.`,
  received: (name) => `${name} received these data, according to what is recorded.`,
  told: (name) => `${name} runs this site and so may have received these data; I say so, nothing witnessed it.`,
  observed: (name) => `A request of the page carried my address or number to ${name}.`,
  named: (name) => `A text names ${name} as a partner; nothing shows that it received these data.`,
  answered: (name) => `An answer to one of my letters names ${name}.`,
  arrived: (day) => `On ${day}: the message. This last step is possible, not proven.`,
  leftOut: (count) =>
    plural(count, {
      one: 'One less likely organisation is in the JSON file only.',
      other: `${count} less likely organisations are in the JSON file only.`,
    }),
  sendings: 'The entries, as they were recorded',
  sending: (number, what, when) => `Entry ${number}: ${what}, ${when}`,
  place: 'Place in the chain',
  placeOf: (place, chain) => `link ${place} of chain ${chain}`,
  linkHash: 'Hash of the link',
  contentHash: 'Hash of the record',
  box: (purposes, before, after) => `consent box (${purposes}), when the page opened: ${before}, when sent: ${after}`,
  passage: (text, address, hash) => `${text}, ${address}, SHA-256 of the text: ${hash}`,
  letters: 'My letters and the answers to them',
  noLetters: 'No letter to these organisations is recorded.',
  letter: (reference, kind, to, written) => `${reference}, ${kind}, to ${to}, ${written}`,
  answer: (day, kind) => `Answer of ${day}: ${kind}`,
  namedIn: {
    source: (name) => `names as a source: ${name}`,
    recipient: (name) => `names as a recipient: ${name}`,
  },
  verify: 'How to check this',
  steps: [
    'The JSON file of this evidence holds the whole texts, the records and the links. In Contrepartie: Backup, Check, File to check. Any program can do the same:',
    'A text: the SHA-256 of the text in UTF-8 is the hash given here.',
    'A record: the SHA-256 of its canonical JSON (RFC 8785) is the “content” of its link. That of an entry also covers the fingerprints of my addresses, which do not leave my machine: the entry is checked there, or with my backup.',
    'A link: the SHA-256 of the canonical JSON of “before”, “chain”, “content” and “place” is its hash, which is the “before” of the next, up to the last.',
    'What this shows: that a record has not changed since its link exists. What it does not show: that everything was seen, nor, without a witness, the time at which the link was written.',
  ],
  missingGlyphs: (points) =>
    `The sign \uFFFD stands here for characters that the font of this document lacks (${points}); the JSON file has them.`,
};

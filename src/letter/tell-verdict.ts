import { nameTextsByDay, quotePassages } from './cite-texts';
import { formatDayOf } from './format-dates';
import type { Block } from './letter';
import type { DisclosureEvidence, LetterSource } from './letter-source';
import { listTextsRead } from './list-texts-read';
import { nameOccasion } from './name-occasions';
import { english, french } from './typography';

/** What the texts of each disclosure said about political use and about passing data on; alike ones are told once. */
export function tellVerdicts(source: LetterSource): Block[] {
  const told = new Map<string, { evidence: DisclosureEvidence; alike: DisclosureEvidence[] }>();
  for (const evidence of source.disclosures) {
    const key = JSON.stringify([tellPolitics(evidence, source), tellOnward(evidence, source)].map(wordsOf));
    const same = told.get(key);
    if (same) same.alike.push(evidence);
    else told.set(key, { evidence, alike: [evidence] });
  }
  return [...told.values()].flatMap(({ evidence, alike }) => [
    ...(source.disclosures.length > 1 ? [introduce(alike, source)] : []),
    ...tellPolitics(evidence, source),
    ...tellOnward(evidence, source),
  ]);
}

// Two readings of one text differ by the time alone: told once.
function wordsOf(blocks: Block[]): unknown[] {
  return blocks.map((block) => (block.kind === 'quote' ? block.text : block));
}

function introduce(alike: readonly DisclosureEvidence[], { timeZone, language }: LetterSource): Block {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const names = list.format(
    alike.map(({ disclosure }) => {
      const day = formatDayOf(disclosure.sentAt, timeZone, language);
      const noun = nameOccasion(disclosure.occasion, language);
      return language === 'fr' ? french`le ${day} (${noun})` : english`${day} (${noun})`;
    }),
  );
  const text =
    language === 'fr' ? french`Pour le formulaire rempli ${names} :` : english`For the form sent on ${names}:`;
  const plural =
    language === 'fr' ? french`Pour les formulaires remplis ${names} :` : english`For the forms sent on ${names}:`;
  return { kind: 'paragraph', text: alike.length > 1 ? plural : text };
}

function tellPolitics(evidence: DisclosureEvidence, source: LetterSource): Block[] {
  const { assessment } = evidence;
  const fr = source.language === 'fr';
  const quotes = quotePassages(assessment.politicalPassages, evidence, source);
  const one = quotes.length === 1;
  const where = nameTextsByDay(evidence, source);
  const say = (text: string): Block => ({ kind: 'paragraph', text });
  switch (assessment.political) {
    case 'disclosed':
      return [
        say(
          fr
            ? french`J’ai relevé, ${where}, ${one ? 'le passage suivant' : 'les passages suivants'} sur un usage politique des données :`
            : english`I noted, ${where}, the following words on political use of the data:`,
        ),
        ...quotes,
      ];
    case 'excluded':
      return [
        say(
          fr
            ? french`J’ai relevé, ${where}, ${one ? 'le passage suivant, qui exclut' : 'les passages suivants, qui excluent'} un usage politique des données :`
            : english`I noted, ${where}, the following words, which rule out political use of the data:`,
        ),
        ...quotes,
        say(
          fr
            ? french`Je vous prie de me confirmer qu’il en a bien été ainsi pour mes données.`
            : english`Please confirm that this has been the case for my data.`,
        ),
      ];
    case 'contradictory':
      return [
        say(
          fr
            ? french`J’ai relevé, ${where}, des passages sur l’usage politique des données que je ne parviens pas à concilier :`
            : english`I noted, ${where}, words on political use of the data that I cannot reconcile:`,
        ),
        ...quotes,
        say(
          fr
            ? french`Je vous prie de m’indiquer lequel a été appliqué à mes données.`
            : english`Please tell me which of them was applied to my data.`,
        ),
      ];
    case 'silent':
      return [
        say(
          fr
            ? french`Je n’ai pas trouvé de mention d’un usage politique des données ${where} ; cela ne prouve pas qu’il n’y en a pas. Si une telle mention existe, je vous prie de me l’indiquer.`
            : english`I found no mention of political use of the data ${where}; that does not prove that there is none. If there is such a mention, please point it out to me.`,
        ),
      ];
    case 'unread':
      return [say(askForNotice(evidence, source))];
  }
}

function askForNotice(evidence: DisclosureEvidence, { timeZone, language }: LetterSource): string {
  const day = formatDayOf(evidence.disclosure.sentAt, timeZone, language);
  const some = listTextsRead(evidence).length > 0;
  if (language === 'fr') {
    const start = some
      ? french`Les textes relevés en annexe ne me permettent pas de savoir`
      : french`Je n’ai pu lire aucun texte qui dise`;
    return french`${start} ce qu’il devait advenir de ces données. Je vous prie de me communiquer l’information qui était en vigueur le ${day}, et notamment ce qu’elle disait d’un usage politique.`;
  }
  const start = some ? 'The texts recorded in the annex do not tell me' : 'I was not able to read any text that says';
  return english`${start} what was to become of these data. Please send me the information in force on ${day}, including whatever it said about political use.`;
}

function tellOnward(evidence: DisclosureEvidence, source: LetterSource): Block[] {
  const { assessment } = evidence;
  const quotes = quotePassages(assessment.onwardPassages, evidence, source);
  if (assessment.onward === 'none-stated' || quotes.length === 0) return [];
  const where = nameTextsByDay(evidence, source);
  const text =
    source.language === 'fr'
      ? french`Sur la transmission des données à des tiers, j’ai relevé, ${where} :`
      : english`On passing the data to third parties, I noted, ${where}:`;
  return [{ kind: 'paragraph', text }, ...quotes];
}

import type { TracedChain } from '../../../ledger/read-chain';
import { cleanLine, PRINTED } from '../../../letter/clean-text';
import type { Block } from '../../../letter/letter';
import { formatDay } from '../../phrases/dates';
import type { EvidenceWords } from '../../phrases/french/evidence';
import type { RoomPhrases } from '../../phrases/french-rooms';

/** The letters to those on the paths, when each went out, and whom the answers name. */
export function tellLetters({ letters, suspects }: TracedChain, t: RoomPhrases, words: EvidenceWords): Block[] {
  const { followUp, language } = t;
  if (letters.length === 0) return [{ kind: 'paragraph', text: words.noLetters }];
  const names = new Map(suspects.map(({ holder }) => [holder.id, holder.name]));
  return letters.flatMap(({ request, answers }): Block[] => {
    const to = cleanLine(request.addressee ?? names.get(request.holderId ?? '') ?? '', PRINTED.name) || '–';
    const written = followUp.writtenOn(formatDay(language, request.writtenAt));
    const items = [
      ...(request.sentOn ? [`${followUp.sentOn} ${formatDay(language, request.sentOn)}`] : []),
      ...(request.receivedOn ? [`${followUp.receivedOn} ${formatDay(language, request.receivedOn)}`] : []),
      ...answers.flatMap(({ receivedOn, kind, named }) => [
        words.answer(formatDay(language, receivedOn), followUp.answerKinds[kind]),
        ...named.map(({ part, name }) => words.namedIn[part](cleanLine(name, PRINTED.name))),
      ]),
    ];
    return [
      {
        kind: 'heading',
        text: words.letter(cleanLine(request.reference, 60), followUp.kinds[request.kind], to, written),
      },
      ...(items.length ? [{ kind: 'list' as const, items }] : []),
    ];
  });
}

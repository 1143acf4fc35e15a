import type { TextPart } from '../../disclosure/comparison';

/** Between two changes, that few letters are read as part of them: in UTF-16 units. */
const MOST_BETWEEN = 12;
const ENDS_A_SENTENCE = /[.!?\n]/;

/** The same change with its replaced words in one piece: “partis politiques” for “nos partenaires”, not word for word in turn. */
export function gatherChanges(parts: readonly TextPart[]): TextPart[] {
  const gathered: TextPart[] = [];
  let removed = '';
  let added = '';
  let between = '';
  const close = () => {
    if (removed) gathered.push({ kind: 'removed', text: removed });
    if (added) gathered.push({ kind: 'added', text: added });
    if (between) gathered.push({ kind: 'same', text: between });
    removed = added = between = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      const mayJoin = removed && added && !between && text.length <= MOST_BETWEEN && !ENDS_A_SENTENCE.test(text);
      if (mayJoin) between = text;
      else {
        close();
        gathered.push({ kind, text });
      }
      continue;
    }
    removed += between;
    added += between;
    between = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  close();
  return gathered;
}

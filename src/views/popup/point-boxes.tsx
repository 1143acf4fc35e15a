import type { AskedBox } from '../../messages/page-messages';
import { Icon } from '../parts/icon';
import { Quote } from '../parts/quote';
import { joinList } from '../phrases/dates';
import type { Phrases } from '../phrases/french';
import { usePhrases } from '../phrases/use-phrases';

/** The boxes worth a look before sending, each with why, in words; nothing where there is none. */
export function PointBoxes({ boxes }: { boxes: readonly AskedBox[] }) {
  const t = usePhrases();
  const notable = boxes.map((box) => ({ box, remarks: remarkOn(box, t) })).filter(({ remarks }) => remarks.length > 0);
  if (!notable.length) return null;
  return (
    <>
      <h3 class="minor">{t.popup.boxes}</h3>
      <ul class="boxes">
        {notable.map(({ box, remarks }, index) => (
          <li key={`${index} ${box.wording}`}>
            <Quote text={box.wording} />
            <ul class="remarks">
              {remarks.map((remark) => (
                <li key={remark} class="with-icon">
                  <Icon name="box" />
                  <span>{remark}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What there is to say about a box; the rules of a contest may be required, anything else may not be slipped in with them. */
function remarkOn(box: AskedBox, { popup, names, language }: Phrases): string[] {
  const purposes = box.purposes.map((purpose) => names.purpose[purpose]);
  const beyondRules = box.purposes.some((purpose) => purpose !== 'rules' && purpose !== 'privacy');
  return [
    ...(box.preTicked ? [popup.preTicked] : []),
    ...(purposes.length > 1 ? [popup.bundled(joinList(language, purposes))] : []),
    ...(box.required && beyondRules ? [popup.requiredBox] : []),
    ...(box.sense === 'refuses' ? [popup.refuses] : []),
  ];
}

import type { Occasion } from '../../disclosure/occasions';
import type { PointInView } from '../../messages/view-messages';
import { CategoryList } from '../parts/category-list';
import { useShell } from '../parts/shell';
import { Verdict } from '../parts/verdict';
import { WebLink } from '../parts/web-link';
import { usePhrases } from '../phrases/use-phrases';
import { PointBoxes } from './point-boxes';

/** One form of the page before it is sent: what it asks, its boxes, its notice, the documents it links to. */
export function PointCard({ draft, reading, occasion }: PointInView & { occasion: Occasion }) {
  const t = usePhrases();
  const { settings } = useShell();
  const isRecorded = settings.recordedOccasions.includes(occasion);
  const name = t.names.occasion[occasion];
  const quote = (text: string) => ({ text, ...(reading ? { language: reading.language } : {}) });
  return (
    <article class="point">
      <p class="point-lead">{isRecorded ? t.popup.asking(name) : t.popup.askingNotRecorded(name)}</p>
      <h3 class="minor">{t.popup.asked}</h3>
      <CategoryList items={draft.fields} />
      <PointBoxes boxes={draft.boxes} />
      <h3 class="minor">{t.popup.noticeSays}</h3>
      <Verdict
        political={reading?.political.verdict ?? 'unread'}
        onward={reading?.onward.level ?? 'none-stated'}
        when={t.verdict.justNow}
        quotes={(reading?.political.passages ?? []).slice(0, 2).map(({ text }) => quote(text))}
        onwardQuotes={(reading?.onward.passages ?? []).slice(0, 1).map(({ text }) => quote(text))}
        unreadReason={reading ? reading.unreadReason : 'no-notice'}
      />
      {draft.links.length > 0 && (
        <>
          <h3 class="minor">{settings.fetchDocuments ? t.popup.linked : t.popup.linkedOff}</h3>
          <ul class="plain-list">
            {draft.links.map((link) => (
              <li key={`${link.role} ${link.address}`}>
                <WebLink address={link.address} text={t.names.documentRole[link.role]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

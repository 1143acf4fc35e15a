import type { OnwardTransfer, PoliticalVerdict, UnreadReason } from '../../disclosure/reading';
import type { Remembered } from '../../disclosure/schema';
import { usePhrases } from '../phrases/use-phrases';
import { Icon } from './icon';
import { Quote } from './quote';

/** Words of a notice to be shown, with their language and source where known. */
export interface Quotable {
  text: string;
  language?: string;
  source?: string;
}

/**
 * Says what the texts say about political use and about passing data on: a few words, the sentence with its date, and the passages.
 * Never a grade; `when` reads on after "read": « le 3 mars 2026 ».
 */
export function Verdict(props: {
  political: PoliticalVerdict;
  onward: OnwardTransfer;
  when: string;
  quotes: readonly Quotable[];
  onwardQuotes: readonly Quotable[];
  unreadReason?: UnreadReason | Remembered['source'] | undefined;
  heading?: 'h3' | 'h4';
}) {
  const t = usePhrases();
  const { political, onward, when } = props;
  const Heading = props.heading ?? 'h4';
  const isRead = political !== 'unread';
  const sentence =
    !isRead && props.unreadReason ? t.verdict.unread[props.unreadReason] : t.verdict.sentence[political](when);
  return (
    <div class={`verdict verdict-${political}`}>
      <Heading class="verdict-label">
        <Icon name={political} />
        {t.verdict.label[political]}
      </Heading>
      <p>{sentence}</p>
      {props.quotes.map((quote, index) => (
        <Quote key={`${index} ${quote.text}`} {...quote} />
      ))}
      {isRead && (
        <div class="verdict-onward">
          <p class="with-icon">
            <Icon name="onward" />
            <span>{t.verdict.onward[onward]}</span>
          </p>
          {props.onwardQuotes.map((quote, index) => (
            <Quote key={`${index} ${quote.text}`} {...quote} />
          ))}
          {political === 'silent' && onward !== 'none-stated' && <p>{t.verdict.silentButPassedOn}</p>}
        </div>
      )}
    </div>
  );
}

import type { MailboxWords } from '../../phrases/french/mailbox';
import type { KeptProposal } from './keep-proposal';

/** A sender that the user confirmed, and what became of it. */
export interface KeptSender {
  name: string;
  kept: KeptProposal;
}

const ROOMS = { disclosure: '#/disclosure/', approach: '#/approached/' } as const;

/** What was kept, each with the way to its room. */
export function KeptList({ words, kept }: { words: MailboxWords; kept: readonly KeptSender[] }) {
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="kept" class="panel">
      <h2 id="kept">{words.keptTitle}</h2>
      <ul class="lines">
        {kept.map(({ name, kept: one }) =>
          one.outcome === 'disclosure' || one.outcome === 'approach' ? (
            <li key={one.id}>
              <a href={`${ROOMS[one.outcome]}${one.id}`}>{name}</a> – {words.keptAs[one.outcome]}
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

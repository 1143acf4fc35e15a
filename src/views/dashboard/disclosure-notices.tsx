import { useState } from 'preact/hooks';
import type { Notice } from '../../disclosure/reading';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { Button } from '../parts/button';
import { copyText } from '../parts/copy-text';
import { MarkedText } from '../parts/marked-text';
import { addressOfNotice, nameNotice } from '../parts/name-notice';
import { splitAtPassages } from '../parts/split-at-passages';
import { StatusLine } from '../parts/status-line';
import { WebLink } from '../parts/web-link';
import { formatMoment } from '../phrases/moments';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Every text as it was read: its source, its fingerprint, its date, and the passages marked in it. */
export function DisclosureNotices({ full }: { full: DisclosureInFull }) {
  const { list } = useRoomPhrases();
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">{list.noticesTitle}</h2>
      {full.notices.length === 0 && <p>{list.noNotices}</p>}
      <ul class="cards">
        {full.notices.map((notice) => (
          <KeptNotice key={notice.hash} notice={notice} full={full} />
        ))}
      </ul>
    </section>
  );
}

function KeptNotice({ notice, full }: { notice: Notice; full: DisclosureInFull }) {
  const t = useRoomPhrases();
  const [status, setStatus] = useState('');
  const reading = newestReading(full, notice.hash);
  const copy = () =>
    copyText(notice.text).then(
      () => setStatus(t.list.copied),
      () => setStatus(t.list.copyFailed),
    );
  return (
    <li class="card">
      <h3>{nameNotice(full, notice.hash, t)}</h3>
      <dl class="facts">
        <dt>{t.list.noticeFrom}</dt>
        <dd>
          <WebLink address={addressOfNotice(full, notice.hash)} />
        </dd>
        <dt>{t.list.noticeKept}</dt>
        <dd>
          {formatMoment(t.language, notice.keptAt)}
          {reading && ` · ${t.verdict.words(reading.words)} · ${t.list.readerVersion(reading.readerVersion)}`}
        </dd>
        <dt>{t.list.noticeHash}</dt>
        <dd>
          <code>{notice.hash}</code>
          <span class="hint">{t.list.noticeHashWhy}</span>
        </dd>
      </dl>
      <details>
        <summary>{t.list.noticeText}</summary>
        {notice.text === '' ? (
          <p>{t.list.noticeDamaged}</p>
        ) : (
          <>
            <MarkedText segments={splitAtPassages(notice.text, passagesOf(reading))} language={notice.language} />
            <Button onClick={() => void copy()}>{t.list.copyText}</Button>
            <StatusLine text={status} />
          </>
        )}
      </details>
    </li>
  );
}

function newestReading(full: DisclosureInFull, hash: string) {
  return full.readings
    .filter(({ noticeHash }) => noticeHash === hash)
    .reduce<(typeof full.readings)[number] | undefined>(
      (newest, kept) => (newest && newest.readerVersion >= kept.readerVersion ? newest : kept),
      undefined,
    )?.reading;
}

function passagesOf(reading: ReturnType<typeof newestReading>): Parameters<typeof splitAtPassages>[1] {
  if (!reading) return [];
  return [
    ...reading.political.passages.map((passage) => ({ kind: 'political' as const, passage })),
    ...reading.onward.passages.map((passage) => ({ kind: 'onward' as const, passage })),
    ...reading.statements.map(({ passage }) => ({ kind: 'statement' as const, passage })),
  ];
}

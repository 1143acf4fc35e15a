import { BOOKS } from '../../letter/languages/books';
import type { Block, Letter, Reference } from '../../letter/letter';
import { Quote } from '../parts/quote';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** The letter as it will read, in its own language. */
export function LetterPreview({ letter, failed }: { letter: Letter | null; failed: boolean }) {
  const { letter: words } = useRoomPhrases();
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      {letter ? (
        <Sheet letter={letter} />
      ) : (
        <p class="sheet sheet-empty">{failed ? words.previewFailed : words.previewEmpty}</p>
      )}
    </section>
  );
}

function Sheet({ letter }: { letter: Letter }) {
  return (
    <article class="sheet" lang={letter.language}>
      <Lines lines={letter.sender} look="sheet-sender" />
      <Lines lines={letter.recipient} look="sheet-recipient" />
      <p class="sheet-date">{letter.placeAndDate}</p>
      {letter.delivery && <p>{letter.delivery}</p>}
      <h3>{nameValue(letter.subject, letter.language)}</h3>
      <ul>
        {letter.references.map((reference) => (
          <li key={reference.label}>{nameValue(reference, letter.language)}</li>
        ))}
      </ul>
      <p>{letter.salutation}</p>
      <Blocks blocks={letter.blocks} />
      <p>{letter.closing}</p>
      <p class="sheet-signature">{letter.signature}</p>
      <ul>
        {letter.enclosures.map((enclosure) => (
          <li key={enclosure}>{enclosure}</li>
        ))}
      </ul>
      {letter.annex && (
        <div class="sheet-annex">
          <h3>{letter.annex.title}</h3>
          <Blocks blocks={letter.annex.blocks} />
        </div>
      )}
    </article>
  );
}

/** The colon is set as the letter's language sets it, whatever the language of the interface. */
function nameValue({ label, value }: Reference, language: Letter['language']): string {
  return `${label}${BOOKS[language].frame.colon}${value}`;
}

function Lines({ lines, look }: { lines: readonly string[]; look: string }) {
  return (
    <address class={look}>
      {lines.map((line, index) => (
        <span key={`${index} ${line}`}>{line}</span>
      ))}
    </address>
  );
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockView key={`${index} ${block.kind}`} block={block} />);
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul class="sheet-list">
          {block.items.map((item, index) => (
            <li key={`${index} ${item}`}>{item}</li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <Quote text={block.text} source={block.attribution} {...(block.language ? { language: block.language } : {})} />
      );
    case 'table':
      return <SheetTable head={block.head} rows={block.rows} />;
  }
}

function SheetTable(props: { head?: readonly string[] | undefined; rows: readonly (readonly string[])[] }) {
  return (
    <table>
      {props.head && (
        <thead>
          <tr>
            {props.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {props.rows.map(([first, ...rest], index) => (
          <tr key={`${index} ${first}`}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={`${column} ${cell}`}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

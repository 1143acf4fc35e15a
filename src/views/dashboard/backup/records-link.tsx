import { useRoomPhrases } from '../../phrases/use-room-phrases';

/** The way to the exports for other tools. */
export function RecordsLink() {
  const words = useRoomPhrases().records;
  return (
    <section aria-labelledby="for-others" class="panel">
      <h2 id="for-others">{words.title}</h2>
      <p>{words.linkWhy}</p>
      <p>
        <a href="#/records">{words.link}</a>
      </p>
    </section>
  );
}

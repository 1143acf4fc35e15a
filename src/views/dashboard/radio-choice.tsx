/** One choice of a few, all in view; `words` has them in the order of display. */
export function RadioChoice<T extends string>(props: {
  legend: string;
  chosen: T;
  words: Record<T, string>;
  choose(value: T): void;
}) {
  const { legend, chosen, words, choose } = props;
  return (
    <fieldset class="panel">
      <legend>{legend}</legend>
      {(Object.keys(words) as T[]).map((value) => (
        <label key={value} class="choice">
          <input type="radio" name={legend} checked={chosen === value} onChange={() => choose(value)} />
          <span>{words[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}

import type { Comparison } from '../../disclosure/comparison';
import { usePhrases } from '../phrases/use-phrases';
import { Icon } from './icon';

/** Says in words what a change of a text bears on. */
export function TouchedWords({ touches }: Pick<Comparison, 'touches'>) {
  const { documents } = usePhrases();
  if (touches.length === 0) return <p class="hint">{documents.nothingTouched}</p>;
  return touches.map((topic) => (
    <p key={topic} class="with-icon">
      <Icon name={topic === 'politics' ? 'disclosed' : 'onward'} />
      <span>{documents[topic]}</span>
    </p>
  ));
}

import { type DataCategory, SENSITIVE_CATEGORIES } from '../../disclosure/categories';
import { usePhrases } from '../phrases/use-phrases';

/** Kinds of data, each once; required and sensitive ones say so in words. */
export function CategoryList({ items }: { items: readonly { category: DataCategory; required?: boolean }[] }) {
  const t = usePhrases();
  const required = new Map<DataCategory, boolean>();
  for (const item of items) {
    required.set(item.category, (required.get(item.category) ?? false) || (item.required ?? false));
  }
  return (
    <ul class="chips">
      {[...required].map(([category, isRequired]) => (
        <li key={category} class={SENSITIVE_CATEGORIES.has(category) ? 'chip chip-sensitive' : 'chip'}>
          {t.names.category[category]}
          {isRequired && <small>{t.popup.required}</small>}
          {SENSITIVE_CATEGORIES.has(category) && <small>{t.popup.sensitive}</small>}
        </li>
      ))}
    </ul>
  );
}

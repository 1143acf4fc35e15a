import { SENSITIVE_CATEGORIES } from '../../disclosure/categories';
import type { Field } from '../../disclosure/schema';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Every question as it stood on the page, and whether it was answered; never the answer. */
export function DisclosureFields({ fields }: { fields: readonly Field[] }) {
  const t = useRoomPhrases();
  const given = { given: t.list.yes, empty: t.list.no, unknown: t.list.unknown };
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{t.list.fieldsTitle}</h2>
      <p class="hint">{t.list.fieldsLead}</p>
      <div class="table-frame">
        <table class="stacking">
          <thead>
            <tr>
              <th scope="col">{t.list.fieldCategory}</th>
              <th scope="col">{t.list.fieldLabel}</th>
              <th scope="col">{t.list.fieldRequired}</th>
              <th scope="col">{t.list.fieldGiven}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field, index) => (
              <tr key={`${index} ${field.label}`}>
                <th scope="row">
                  {t.names.category[field.category]}
                  {SENSITIVE_CATEGORIES.has(field.category) && <small>{t.popup.sensitive}</small>}
                </th>
                <td data-name={t.list.fieldLabel}>{field.label}</td>
                <td data-name={t.list.fieldRequired}>{field.required ? t.list.yes : t.list.no}</td>
                <td data-name={t.list.fieldGiven}>{given[field.given]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

import type { CollectionPoint } from '../detector/collection-point';
import { closestOf, formOf } from '../detector/sight/dom';

/** The form by which a point is sent: itself, the one that holds the whole page, or that of a wizard's last field; null for none. */
export function formOfPoint({ root, fields }: Pick<CollectionPoint, 'root' | 'fields'>): HTMLFormElement | null {
  const last = fields.at(-1)?.element;
  const form = closestOf(root, 'form') ?? (last ? formOf(last) : null);
  return form instanceof HTMLFormElement ? form : null;
}

import type { DataCategory } from '../../disclosure/categories';
import type { Occasion } from '../../disclosure/occasions';
import type { ConsentBox, EvidenceKind, NoticeRole } from '../../disclosure/schema';

type Control = ConsentBox['control'];

/** The names of things in one language, as they stand inside a sentence. */
export interface NameWords {
  categories: Record<DataCategory, string>;
  occasions: Record<Occasion, string>;
  /** What the writer did, first person, past tense, with the place where it belongs. */
  deeds: Record<Occasion, (where: string) => string>;
  roles: Record<NoticeRole, string>;
  controls: Record<Control, string>;
  states: Record<'checkbox' | 'switch' | 'radio', { ticked: string; unticked: string }>;
  evidence: Record<EvidenceKind, string>;
}

import type { StatementKind } from '../../disclosure/reading';
import { NOT_STATED, type RecordSource } from './record-source';
import { type GraphNode, refer } from './vocabulary';

/** Where a statement of a notice stands in the record; the exact words are kept, and not interpreted further. */
const PLACES: readonly { kind: StatementKind; property: string; type: string; isMandatory: boolean }[] = [
  { kind: 'legal-basis', property: 'dpv:hasLegalBasis', type: 'dpv:LegalBasis', isMandatory: true },
  { kind: 'retention', property: 'dpv:hasStorageCondition', type: 'dpv:StorageDuration', isMandatory: true },
  { kind: 'withdrawal', property: 'dpv:hasConsentControl', type: 'dpv:WithdrawConsent', isMandatory: true },
  { kind: 'authority', property: 'dpv:hasAuthority', type: 'dpv:Authority', isMandatory: true },
  { kind: 'transfer-outside-eu', property: 'dpv:hasLocation', type: 'dpv:Location', isMandatory: false },
  { kind: 'purpose', property: 'dpv:hasPurpose', type: 'dpv:Purpose', isMandatory: true },
  { kind: 'dpo', property: 'dpv:hasDataProtectionOfficer', type: 'dpv:DataProtectionOfficer', isMandatory: false },
];

/** What the notices say of each thing that the standard wants, in their own words; what they do not say is "not stated". */
export function tellStated({ readings }: RecordSource): GraphNode {
  const said = (kind: StatementKind) => [
    ...new Set(
      readings.flatMap(({ reading }) =>
        reading.statements.filter((statement) => statement.kind === kind).map(({ passage }) => passage.text),
      ),
    ),
  ];
  const nodes: Record<string, GraphNode[]> = {};
  for (const { kind, property, type, isMandatory } of PLACES) {
    const words = said(kind);
    if (words.length > 0) nodes[property] = words.map((text) => ({ '@type': type, 'dct:description': text }));
    else if (isMandatory) nodes[property] = [unstated(type)];
  }
  // No reader looks for these: where data are stored, and how long consent is to hold.
  nodes['dpv:hasStorageCondition'] = [...(nodes['dpv:hasStorageCondition'] ?? []), unstated('dpv:StorageLocation')];
  nodes['dpv:hasDuration'] = [unstated('dpv:Duration')];
  return nodes;
}

function unstated(type: string): GraphNode {
  return { '@type': type, 'dct:description': NOT_STATED, 'dpv:hasApplicability': refer('dpv:NotAvailable') };
}

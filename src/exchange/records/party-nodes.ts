import type { Holder, HolderRole } from '../../disclosure/holder';
import { NOT_STATED, type RecordSource } from './record-source';
import { type GraphNode, type Json, refer } from './vocabulary';

/** Which part of the record a holder is, by how we know of it. Nothing makes a site or an operator of a form a controller. */
const PARTS: Readonly<Record<HolderRole, { property: string; type: string }>> = {
  'declared-controller': { property: 'dpv:hasDataController', type: 'dpv:DataController' },
  site: { property: 'dpv:hasRecipient', type: 'dpv:Recipient' },
  'form-operator': { property: 'dpv:hasRecipient', type: 'dpv:Recipient' },
  'named-in-answer': { property: 'dpv:hasRecipient', type: 'dpv:Recipient' },
  observed: { property: 'dpv:hasRecipientThirdParty', type: 'dpv:Recipient' },
  // Named only: nothing shows that it received anything.
  'named-partner': { property: 'dpv:hasThirdParty', type: 'dpv:ThirdParty' },
};

/** Holders as controllers, recipients and third parties, with the words that make them so. */
export function tellParties({ holders }: RecordSource): GraphNode {
  const parts: Record<string, Json[]> = {};
  for (const { holder, holding } of holders) {
    const { property, type } = PARTS[holding.role];
    parts[property] = [...(parts[property] ?? []), describeParty(holder, type)];
  }
  return {
    'dpv:hasDataController': [missing('dpv:DataController')],
    'dpv:hasRecipient': [missing('dpv:Recipient')],
    ...parts,
    'cp:basis': holders.map(({ holder, holding }) => ({
      '@type': 'cp:Basis',
      'dpv:hasEntity': refer(nameHolder(holder.id)),
      'cp:role': holding.role,
      'cp:because': holding.because,
    })),
  };
}

/** The name of a holder in the graph. */
export function nameHolder(id: string): string {
  return `urn:uuid:${id}`;
}

function describeParty({ id, name, controller, contacts }: Holder, type: string): GraphNode {
  const emails = contacts.filter((contact) => /^[^\s:@]+@[^\s:@]+$/.test(contact));
  const links = contacts.filter((contact) => /^https?:\/\/\S+$/i.test(contact));
  return {
    '@id': nameHolder(id),
    '@type': type,
    'dpv:hasName': name || NOT_STATED,
    'dpv:hasAddress': controller?.address ?? NOT_STATED,
    'dpv:hasContact': emails[0] ?? links[0] ?? NOT_STATED,
    ...(controller?.siren ? { 'dpv:hasIdentifier': `SIREN ${controller.siren}` } : {}),
    ...(emails.length ? { 'schema:email': emails } : {}),
    ...(links.length ? { 'schema:url': links } : {}),
  };
}

function missing(type: string): GraphNode {
  return { '@type': type, 'dpv:hasName': NOT_STATED, 'dpv:hasApplicability': refer('dpv:NotAvailable') };
}

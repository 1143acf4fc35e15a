/** A value of a JSON-LD document. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
/** A node of the graph. */
export type GraphNode = { readonly [key: string]: Json };

/** The names used and where they are defined: W3C DPV 2.3, Dublin Core, schema.org. `cp` are our own, under a name that never resolves (RFC 2606). */
export const PREFIXES = {
  cp: 'https://contrepartie.invalid/terms#',
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  'dpv-27560': 'https://w3id.org/dpv/schema/dpv-27560#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-eu': 'https://w3id.org/dpv/legal/eu#',
  loc: 'https://w3id.org/dpv/loc#',
  pd: 'https://w3id.org/dpv/pd#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The context of every file: whole in itself, so that no reader has to fetch one. */
export const CONTEXT: GraphNode = {
  '@version': 1.1,
  ...PREFIXES,
  'dct:created': { '@type': 'xsd:dateTime' },
  'dct:date': { '@type': 'xsd:dateTime' },
  'dct:dateSubmitted': { '@type': 'xsd:date' },
  'dpv:isIndicatedAtTime': { '@type': 'xsd:dateTime' },
  'schema:url': { '@type': 'xsd:anyURI' },
  'schema:dateReceived': { '@type': 'xsd:date' },
};

/** Refers to a node or a term. */
export function refer(id: string): GraphNode {
  return { '@id': id };
}

/** The name of a kept text by its content (RFC 6920): `ni:///sha-256;…`. @param hash hexadecimal. */
export function nameContent(hash: string): string {
  const bytes = (hash.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  const base64 = btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `ni:///sha-256;${base64}`;
}

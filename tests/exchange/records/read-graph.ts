import jsonld from 'jsonld';
import type { Disclosure } from '../../../src/disclosure/schema';
import { CATEGORY_TERMS } from '../../../src/exchange/records/category-terms';
import { nameTerm } from '../../../src/exchange/records/own-terms';
import { PURPOSE_TERMS } from '../../../src/exchange/records/purpose-terms';
import { PREFIXES } from '../../../src/exchange/records/vocabulary';

type Expanded = Record<string, { '@id'?: string; '@value'?: unknown }[]> & { '@id': string; '@type'?: string[] };

const { cp, dct, dpv, schema } = PREFIXES;
/** No document names a context that would have to be fetched. */
const documentLoader = async (address: string) => {
  throw new Error(`A document asks for ${address}.`);
};

/** A JSON-LD text as N-Quads; anything that the parser would leave out is an error. */
export async function toQuads(text: string): Promise<string> {
  const options = { format: 'application/n-quads', documentLoader, safe: true } as const;
  return String(await jsonld.toRDF(JSON.parse(text), options));
}

/** The nodes of a graph by their names, read from its N-Quads: nothing of the text itself is looked at. */
export async function readNodes(quads: string): Promise<Map<string, Expanded>> {
  const nodes = (await jsonld.fromRDF(quads as unknown as object, {
    format: 'application/n-quads',
  })) as unknown as Expanded[];
  return new Map(nodes.map((node) => [node['@id'], node]));
}

/** What a consent record says of its disclosure, as it was before it was written. */
export function readDisclosure(nodes: Map<string, Expanded>, id: string) {
  const record = nodes.get(`urn:uuid:${id}`) ?? ({} as Expanded);
  const follow = (node: Expanded, property: string) =>
    (node[property] ?? []).map((value) => nodes.get(value['@id'] ?? '') ?? ({ '@id': value['@id'] ?? '' } as Expanded));
  const value = (node: Expanded, property: string) => node[property]?.[0]?.['@value'];
  const isTrue = (node: Expanded, property: string) => String(value(node, property)) === 'true';
  return {
    sentAt: value(record, `${dct}created`),
    state: value(record, `${cp}state`),
    political: value(record, `${cp}politicalVerdict`),
    onward: value(record, `${cp}onwardTransfer`),
    fields: follow(record, `${dpv}hasPersonalData`)
      .map((field) => ({
        category: nameOf(CATEGORY_TERMS, field['@type'] ?? []),
        label: value(field, `${dct}title`),
        required: field[`${dpv}hasNecessity`]?.[0]?.['@id'] === `${dpv}Required`,
        given: value(field, `${cp}given`),
      }))
      .sort(byText),
    boxes: follow(record, `${dpv}hasProcess`)
      .flatMap((process) =>
        follow(process, `${cp}box`).map((box) => ({
          wording: value(box, `${cp}wording`),
          purposes: (process[`${dpv}hasPurpose`] ?? []).map((one) => nameOf(PURPOSE_TERMS, [one['@id'] ?? ''])).sort(),
          control: value(box, `${cp}control`),
          required: isTrue(box, `${cp}required`),
          preTicked: isTrue(box, `${cp}preTicked`),
          sense: value(box, `${cp}sense`),
          stateWhenSent: value(box, `${cp}stateWhenSent`),
        })),
      )
      .sort(byText),
    notices: follow(record, `${dpv}hasNotice`)
      .flatMap((notice) => (value(notice, `${dct}identifier`) as string | undefined)?.replace('sha256:', '') ?? [])
      .sort(),
    holders: follow(record, `${cp}basis`)
      .flatMap((basis) =>
        follow(basis, `${dpv}hasEntity`).map((holder) => ({
          id: holder['@id'].replace('urn:uuid:', ''),
          name: value(holder, `${dpv}hasName`),
          role: value(basis, `${cp}role`),
          because: value(basis, `${cp}because`),
        })),
      )
      .sort(byText),
    page: value(follow(record, `${dpv}hasService`)[0] ?? ({} as Expanded), `${schema}url`),
  };
}

/** The same things of a disclosure itself, in the same order. */
export function outlineOf({ fields, boxes }: Pick<Disclosure, 'fields' | 'boxes'>) {
  return {
    fields: fields.filter(({ given }) => given !== 'empty').sort(byText),
    boxes: boxes.map((box) => ({ ...box, purposes: [...box.purposes].sort() })).sort(byText),
  };
}

/** Things in an order that does not depend on the order of their members. */
export function byText(one: object, other: object): number {
  const text = (thing: object) => JSON.stringify(Object.entries(thing).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) < text(other) ? -1 : 1;
}

function nameOf(terms: Readonly<Record<string, Parameters<typeof nameTerm>[0]>>, types: readonly string[]) {
  return Object.keys(terms).find((key) => {
    const [prefix = '', local = ''] = nameTerm(terms[key] ?? '').split(':');
    return types.includes(`${PREFIXES[prefix as keyof typeof PREFIXES]}${local}`);
  });
}

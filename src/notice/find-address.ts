/** What announces a company's address. */
const SEAT =
  /(?:siège(?: social)?|siege social|établi[es]{0,2}|domicilié[es]{0,2}|situé[es]{0,2}|adresse postale|registered office|registered (?:address )?at|located at|domicilio(?: social)?|sede(?: legale| social)?|Sitz|gevestigd|siedzib[ąa])/i;
/** A street number or name, then within reach a postal code and a town. */
const STREET =
  /(?:\d{1,4}\s?(?:bis|ter|quater|[A-D])?,?\s)?(?<![a-zà-ɏ])(?:rue|avenue|av\.|boulevard|bd\.?|place|quai|allée|allées|chemin|route|impasse|cours|square|voie|zone|za|zi|zac|parc|tour|immeuble|passage|esplanade|rond-point|domaine|lieu-dit|faubourg|sentier|villa|cité|pôle|espace|centre|résidence)\s/i;
const TOWN =
  /(?<!\d)(?:F-)?\d{2}\s?\d{3},?\s(?:\p{Lu}[\p{L}’'-]{0,30}(?:[ -](?:\p{Lu}|sur|sous|le|la|les|en|de|du|des|l[’']|d[’'])[\p{L}’'-]{0,30}){0,5})(?:(?:\s(?:cedex|CEDEX)|(?<=Cedex|CEDEX))(?:\s\d{1,2})?)?/u;
const REACH = 160;
const MOST_BEFORE_TOWN = 130;

/** Finds the first postal address that a text gives: from its street, or from the word for seat, to its town; else undefined. */
export function findAddress(text: string): string | undefined {
  const street = STREET.exec(text);
  if (street) {
    const rest = text.slice(street.index, street.index + REACH);
    const town = TOWN.exec(rest);
    if (town && town.index <= MOST_BEFORE_TOWN) return tidy(rest.slice(0, town.index + town[0].length));
  }
  const seat = SEAT.exec(text);
  if (!seat) return undefined;
  const rest = text.slice(seat.index + seat[0].length, seat.index + seat[0].length + REACH);
  const town = TOWN.exec(rest);
  if (!town) return undefined;
  const from = /\d|\p{Lu}/u.exec(rest)?.index ?? 0;
  return tidy(rest.slice(Math.min(from, town.index), town.index + town[0].length));
}

function tidy(address: string): string {
  return address.replace(/\s{1,10}/g, ' ').trim();
}

/** Words by which a name in a wording is told, in lower case with their accents. */
interface NamingWords {
  /** Inside a name: "Thés d’Ozanne", "Hotel Los Almeces", "Bread & Butter". */
  inside: ReadonlySet<string>;
  /** "Our team", "your shop": not a name. A word may end in `*` (a stem). */
  possessives: readonly string[];
  /** "X may write to me": verbs after a name at the start. */
  may: ReadonlySet<string>;
}

const words = (list: string) => list.split(' ');

/** The words of eight languages. */
export const naming: NamingWords = {
  inside: new Set(
    words('de du des d la le les l of the and & et y e di da do dos del della dei van von der den und en i z w'),
  ),
  possessives: words(
    'notre nos votre vos our your unser* ihr* dein* euer nuestr* su il la i ons onze jouw nosso* nossa* nosa* nasz*',
  ),
  may: new Set(
    words('peut peuvent darf dürfen kann können may can puede pueden può possono mag mogen pode podem może mogą'),
  ),
};

/** First words of country names by which a list of countries is told, in several languages. */
export const countries: ReadonlySet<string> = new Set(
  'france germany deutschland allemagne spain espagne espana italy italia italie belgium belgique canada brazil brasil afghanistan albania albanie polska poland niemcy nederland netherlands suisse schweiz austria osterreich autriche portugal espagne luxembourg irlande ireland'.split(
    ' ',
  ),
);

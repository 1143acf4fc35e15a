/**
 * The commonest small words of each language, as one meets them in legal texts. After the eight that are read come
 * neighbours that could be taken for one of them.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  fr: 'le la les l un une des du de d et à au aux en dans pour par sur avec que qui est sont ne pas vous nous vos votre nos notre ce cette ces il elle se ou être leur leurs plus sans si',
  en: 'the of and to in a is that for you your we our with are or as be on this by not from it have which any may will if at us has an can these their',
  de: 'der die das und in den von zu mit ist des im für auf nicht ein eine einer dem sie wir ihre ihrer ihren uns unsere oder sind werden wird bei als auch an durch nach zur zum sich kann über aus daten',
  es: 'el la los las de del y en que a para por con no una un su sus se es o al como más sus usted lo este esta son le nuestros nuestra sobre datos cualquier',
  it: 'il lo la i gli le di del della dei delle e in che a per con non un una si è o al alla dal dalla sono come nel nella suoi suo essere anche più dati tuoi nostri questo',
  nl: 'de het een en van in te dat op voor met is niet zijn u uw wij we onze aan of om door die als bij worden wordt deze kan naar ook uit over gegevens je ons',
  pt: 'o a os as de do da dos das e em que para por com não um uma se é ou ao à no na nos nas seu sua seus suas mais como são pelo pela dados você este esta ser nossos',
  pl: 'i w na z do o że się nie jest oraz lub przez dla od po za przy ich są być może jak także tym danych które który ze pana pani państwa nas naszych ma nasze w celu',
  ca: 'el la els les de del i en que a per amb no una un seva seu seves seus es és o al com més les dels aquesta aquest són nostre nostra vostè dades amb pel',
  gl: 'o a os as de do da dos das e en que para por con non un unha se é ou ao á no na nos nas seu súa seus súas máis como son polo pola datos vostede este esta',
  ro: 'și de la în a cu pe pentru care este nu o un din sau sunt al ai ale lui prin către dumneavoastră noastre datele să fi ce mai aceste această',
  sv: 'och att det i en på är som för av med den till inte om vi du din dina har de ett eller kan från våra vår personuppgifter dig oss när',
  da: 'og at det i en på er som for af med den til ikke om vi du din dine har de et eller kan fra vores personoplysninger dig os når vil',
  no: 'og at det i en på er som for av med den til ikke om vi du din dine har de et eller kan fra våre vår personopplysninger deg oss når',
  fi: 'ja on ei se että tai kun voi sekä joka myös ovat mukaan kanssa jos niin henkilötietojen tietoja me sinun',
  cs: 'a v na se že je s z do o k pro jako by nebo jsou jeho které který při od po údajů osobních vaše naše není nebo',
  sk: 'a v na sa že je s z do o k pre ako by alebo sú jeho ktoré ktorý pri od po údajov osobných vaše naše nie je',
  hu: 'a az és hogy nem is egy van vagy meg ez adatok által az ön adatkezelés azok valamint kell mint',
  tr: 've bir bu için ile da de olarak veya kişisel olan veri gibi sizin tarafından verilerin verileriniz bizim',
  hr: 'i u na je se da za od su s ne ili koje kako vaše naše podataka osobnih što te koji bi može',
  lt: 'ir yra su kad ar jūsų mes duomenų asmens tai kaip dėl pagal bei į iš',
  la: 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua',
  et: 'ja on ei see et või mis kui teie meie isikuandmete kas ning oma selle',
};

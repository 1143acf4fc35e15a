/** Words by which questions are asked and answered, folded. */
interface AnswerWords {
  /** "No", and what stands for it. */
  noes: ReadonlySet<string>;
  /** "Yes": beside a "no" both are there to be ticked. */
  yeses: ReadonlySet<string>;
  /** "Forbidden", which answers for a use of data, and for what is shown on a page as well. */
  forbidden: ReadonlySet<string>;
  /** "Is", before an answer at the end. */
  is: ReadonlySet<string>;
  /** Stems of "ask", "wonder" and "want to know". */
  asking: RegExp;
  /** "Whether", behind such a verb. */
  whether: ReadonlySet<string>;
}

/** Words by which somebody is told to whom lists are given, folded. */
interface BuyerWords {
  /** Who stands for an office. */
  stands: RegExp;
  /** A party, where contracts have parties too. */
  party: RegExp;
  /** Files and lists, which nobody gives to those who apply for a job. */
  lists: RegExp;
  /** In Polish the case says to whom. */
  dative: RegExp;
  /** "The other candidates": of them one is oneself. */
  others: RegExp;
  of: ReadonlySet<string>;
}

/** In eight languages. */
export const answering: AnswerWords = {
  noes: new Set(
    'no non nein nee nie nao never jamais niemals nooit nigdy nunca jamas mai none aucun aucune keine keiner geen ninguno ninguna nessuno nessuna nenhum nenhuma nicht niet nada nichts'.split(
      ' ',
    ),
  ),
  yeses: new Set('yes oui ja si sim tak'.split(' ')),
  forbidden: new Set(
    'interdit interdite interdits interdites exclu exclue exclus exclues proscrit proscrite forbidden prohibited excluded untersagt verboten ausgeschlossen unzulassig prohibido prohibida prohibidos vietato vietata vietati vietate escluso esclusa verboden uitgesloten proibido proibida proibidos zabronione zabroniona wykluczone'.split(
      ' ',
    ),
  ),
  is: new Set('est is es e lautet ist brzmi'.split(' ')),
  asking:
    /^(?:demand|ask(?:s|ed|ing)?$|wonder|know$|savoir$|frag|wissen$|pregunt|saber$|chied|domand|sapere$|vra[ag]|afvra|weten$|pergunt|pyta|zastanaw|wiedziec$)/,
  whether: new Set('si s if whether ob se of czy'.split(' ')),
};

/** In eight languages. */
export const buying: BuyerWords = {
  stands: /^(?:[ck]and[iy]da[tc]|elus?$|elues?$)/,
  party: /^(?:partei|parteien|partij|partijen)$/,
  lists:
    /^(?:fichiers?|listes?|bases?|lists?|files?|databases?|dateien?|verteilern?|bestand|bestanden|listas?|ficheros?|elenc(?:o|hi)|ficheiros?|baz[aeyę]|adresslisten?)$/,
  dative: /^kandydat(?:om|kom)$/,
  others: /^(?:other|autres?|andere[nr]?|otr[oa]s?|altr[ie]|outr[oa]s?|inn[iy]\w*)$/,
  of: new Set('de d du of di da do von van'.split(' ')),
};

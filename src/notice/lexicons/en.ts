import type { Lexicon } from '../lexicon';
import { PARTY_PHRASES } from '../political-parties';

/** English. */
export const ENGLISH: Lexicon = {
  language: 'en',
  adjectives: 'before',
  negation: 'forward',
  skippable: 'the a an your our their its his her my this that these those any all other such certain some',
  subjects: 'we i he she they you it',
  conjunctions: 'and or nor',
  partings: 'to with for by in on of from at as who which that whether if is are was were be your our their',
  concepts: {
    trap: `
      lack of information, information on|about how|where|when|what|why|candidates|elections|voting|issues|politics,
      more|further|false|misleading|public information, civil and political, politically exposed|correct, political watch|science|asylum|refugee*|risk*|correctness,
      campaign finance, election* to|of|not, elect|elects to|not,
      electoral|voter|voters|voting roll|register|registers|rolls|list|lists, election* board|committee|directors,
      third|contracting|either|other|neither|both|each|interested|affected|relevant|selected|authorised|authorized|related|unaffiliated|trusted|such party|parties,
      party|parties to, party* ads, not only|just|limited|merely|solely,
      without limitation|prejudice|charge|delay|notice, whether or not, do not hesitate,
      no later|longer|charge|cost|less|more, not … responsible|liable`,
    political: 'political, politically, politics, electoral, partisan, campaign party, election campaign*',
    activity: `
      purpose|purposes, campaign*, advertis*, ad|ads, messag*, communication*, marketing, fundrais*, canvass*,
      outreach, solicitation*, poll|polls|polling, research, survey*, aim|aims, end|ends, goal*, use|uses, reasons,
      targeting, mailing*, calls, texts, cause|causes, activit*, advocacy, persuasion, propaganda, engagement`,
    body: `
      party|parties, organization*|organisation*, campaign|campaigns, committee|committees, candidate*,
      group|groups, entity|entities, action committee*, consultant*, client|clients, advertiser*, actor*,
      operative*, movement*, figure*, leader*, representative*, partner|partners, association*, customer*,
      sector|sectors, office, agencies|agency, marketers`,
    trait: `
      opinion*, view|views, belief*, affiliation*, preference*, leaning*, sentiment, persuasion*, orientation*,
      interest|interests, ideolog*, registration*, membership*, conviction*, donation*, contribution*, information,
      data, attitude*, viewpoint*, based, related`,
    segment: 'segment|segments, audience*, profile|profiles, score|scores, model|models, categories',
    purpose: `
      party member*, member* of party, committee to elect|re,
      elect|electing|reelect democrat*|republican*|conservative*|candidates, win|winning election*,
      voter file|files|segment*|audience*|data|profile*|targeting|model*, likely voter*,
      registered democrat*|republican*|voters, get out the vote, voter outreach|contact|turnout|mobili*|engagement,
      electioneering, likely to vote, how you … vote, voting intention*, political action, encourage … vote`,
    actor: `
      for congress|senate|governor|parliament, political action committee*, super? pac|pacs,
      candidate* for|in … office|election|elections|parliament|congress|senate|mayor|president,
      campaign organization*|organisation*|committee*,
      democratic|republican|progressive|labour|conservative campaign*|candidate*|committee*|organization*|organisation*|party|parties|association*,
      elected official*|representative*|officeholder*, politician*, lawmaker*, legislator*,
      member*|mp|mps of|for parliament|congress, senator*, congress*,
      democratic national|congressional|senatorial|party, republican national|party, labour party,
      conservative party|association*, liberal democrats, green party`,
    'party-name': PARTY_PHRASES,
    'weak-actor': 'pac|pacs, councillor*, democrats|republicans|conservatives',
    'doubtful-actor': 'candidate|candidates, campaign|campaigns, party|parties',
    'doubtful-process': 'election|elections, vote|votes|voting',
    process: `
      ,
      general|local|national|presidential|parliamentary|municipal|european|federal|state|upcoming|political election*,
      political process*, ballot measure*|initiative*`,
    'weak-process': 'referend*, ballot*, voter|voters, constituen*, to campaign for|against|on|and|alongside',
    special: `
      racial|race, ethnic*, religi*, philosophical, trade? union*, health, sex|sexual, genetic, biometric*,
      criminal, disabilit*, gender, marital|marriage, military`,
    data: `
      data, information, details, personal data|information|details, address|addresses, email*, e mail*, number|numbers, profile|profiles,
      record|records, list|lists, it, them, contacts, database*, file|files, registrations`,
    you: `
      you, your, user|users, participant*, consumer*, customer*, visitor*,
      subscriber*, entrant*, supporter*, i|me|my`,
    person: 'individual|individuals, people, person|persons, member|members, citizen|citizens, resident|residents',
    we: 'we, our, us, company',
    use: `
      use|uses|used|using|usage|reuse|reused, process|processed|processes|processing, combin*, analy*, collect*,
      hold|holds|held, gather*, stor*`,
    share: `
      shar|share|shares|shared|sharing, disclos*, transfer*, provid*, pass|passes|passed|passing,
      give|gives|given|giving, suppl|supply|supplies|supplied, exchang*, release|released,
      make|makes|made … available, available, transmit*, send|sends|sent … data|information|details, swap*,
      lend|lent, help|helps|helping|enable|enables|allow|allows, disseminat*, access|accessed`,
    sell: `
      sell|sells|sold|selling|sale|resell|resold, rent|rents|rented|rental|renting, licens*,
      trade|trades|traded|trading, lease|leased, monetiz*|monetis*`,
    contact: `
      contact|contacts|contacted|contacting, send|sends|sending|sent, solicit*, message|messages|messaging,
      email|emails|emailing, call|calls|calling, text|texts|texting, receive|receiving, inform|informing, invite*,
      target|targets|targeting|targeted, reach, market to, deliver*, show|serve|display, persuade|mobilize`,
    collect: 'collect*, obtain*, gather*, receive*, ask|asks|asked',
    access: 'access*, place|places, set|sets, use|uses',
    infer: `
      infer*, predict*, deriv*, segment*, target*, profile|profiles|profiling, model|models|modeling, score*,
      append*`,
    toward: `
      help|helps|helping|enable|enables|allow|allows, to, with, by, among|between, including, include|includes,
      such as, like, on behalf, for`,
    recipient: `
      recipient*, our client|clients|customer|customers, client|clients include*|are, customers include*|are,
      advertiser client*, category|categories of third parties|recipients`,
    purposes: 'purpose|purposes, legal basis, reason|reasons for',
    not: `
      not|never|cannot|neither|nor|none|nobody, no, don|doesn|won|isn|aren|didn|wouldn|can t, refrain*,
      refuse|refuses, prohibit*, exclud*`,
    without: 'without',
    bars: 'is|are|be|remains|remain strictly|expressly? prohibited|excluded|forbidden|ruled',
    except: 'except, other|others than, apart from, exception of, save|excluding for|to',
    unless: `
      unless, without … consent|permission|authorization|authorisation|approval|agreement,
      except as|where|when|if|with|in|required, subject to … consent`,
    but: 'but, however, although|though, nevertheless|nonetheless, yet, instead, whereas, while',
    anonymous: 'anonym*, aggregate*, statistic*, de identified, deidentified',
    asked: `
      at|upon your request|direction, you choose|ask|direct|wish|request|address|write … to, whom you,
      on your behalf, who represent*, your representative*, your elected`,
    news: `
      news, article|articles, coverage, analysis|analyses, journalis*, newsletter*, result|results, reporting`,
    vetting:
      'politically exposed, money laundering, terrorist financing, financing of terrorism, sanctions list|lists|screening',
    conduct: `
      you may|must|shall|agree|will|can not? … not|post|use|upload, you are not, may|must not be used,
      content that, post|posting|upload|submit|publish … content|material|comment*|messages,
      false|misleading|misinformation|disinformation, impersonat*, prohibited content|conduct|uses|use`,
    partner: `
      partner|partners, advertiser*, data broker*|brokers, broker|brokers, sponsor*, affiliates, associates,
      marketers, advertising network*, ad network*, list manager*,
      other|like organizations|organisations|companies|groups|nonprofits|charities,
      third party marketing|advertis*|marketer*`,
    third: 'third party|parties, third* parties, others, other companies|organizations|organisations|entities',
    processor: `
      service provider*, processor*, vendor|vendors, supplier*, hosting, contractor*, on our behalf, payment*,
      deliver*|delivery|shipping, agents, third party service*`,
    authority: `
      authorit*, law|laws|legal|legally, court*, regulator*, police, enforcement, subpoena*, fraud, government`,
    merger: `
      merger*, acquisition*, acquir*, bankruptcy, reorganization, sale of … business|assets|company, successor*`,
    sector: 'sector|sectors, industr*, categories of partners, following categories',
    example: 'such as, like, including, includes|include, namely, for example, following',
    'one-of': 'one of',
    list: 'list of … partners|advertisers|recipients|companies|third, partners … list|listed|here',
  },
};

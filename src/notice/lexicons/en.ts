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
  nested: 'who whom whose which that where when if once provided so',
  partings: 'to with for by in on of from at as who which that whether if is are was were be your our their',
  concepts: {
    trap: `
      point|points of sale, terms|conditions|contract of sale, after sales, trade register|union|unions|association|associations|mark|marks|name|names|secret|secrets, sale of goods|products, lack of information, information on|about
      how|where|when|what|why|candidates|elections|voting|issues|politics, more|further|false|misleading|public
      information, civil and political, politically exposed|correct, political
      watch|science|asylum|refugee*|risk*|correctness, campaign finance, election|elections to|of|not, turn|turns out to be|that, elect|elects
      to|not, electoral|voter|voters|voting roll|register|registers|rolls|list|lists, election*
      board|committee|directors,
      third|contracting|other|interested|affected|relevant|selected|authorised|authorized|related|unaffiliated|trusted|such
      party|parties, party|parties to, party* ads, not only|just|limited|merely|solely, without
      limitation|prejudice|charge|delay|notice, whether or not, do not hesitate, no
      later|longer|charge|cost|less|more, not … responsible|liable, not rule|ruling|exclude out?, not …
      excluded|excluding|prohibited|precluded, sale|party of the? year, party
      wall|line|size|favours|planning|games, birthday|dinner|search|watch party|parties, campaign
      performance|manager|id|name|budget|period|data,
      marketing|advertising|email|ad|ads|sms|promotional|recruitment|fundraising|awareness|mailing|our
      campaign|campaigns, candidate|candidates for|to employment|job|jobs|position|role|vacancy,
      job|successful|unsuccessful candidate|candidates, candidate experience|profile|portal, vote|votes|voting
      for player|best|photo|favourite|favorite|winner, player|photo|song vote, voting
      shares|rights|stock|securities, either|neither|both|each party, both parties, party shall|agrees|hereto, your|an|any|this|such|that
      election may|shall|is|to, no other party, party
      acting|responsible|providing|providers|provider|service|services|cookies|sites|site|websites|advertising|advertisers|vendors|marketing|analytics|data|tools|apps|content|platforms|companies|partners|sources|processors|software|tracking|ad|social|payment|links,
      trade union|unions|association|associations|mark|marks|secret|secrets|name|names,
      vote on best|worst|costume|costumes|entries|entry|photo|photos|name|design,
      the no campaign|side|camp|vote,
      nothing in|prevents|stops|shall|herein, waive*|forgo|forgoes|renounce* …
      right|rights|objection|objections|claim|claims|object`,
    political: `
      political, politically, politics, electoral, partisan, campaign party, election campaign*, politically
      active|motivated, electorally, party political, partisanship`,
    activity: `
      purpose|purposes, campaign*, advertis*, ad|ads, messag*, communication*, marketing, fundrais*, canvass*,
      outreach, solicitation*, poll|polls|polling, research, survey*, aim|aims, end|ends, goal*, use|uses,
      reasons, targeting, mailing*, calls, texts, cause|causes, activit*, advocacy, persuasion, propaganda,
      engagement, solicit*, donation|donations appeal*, appeal|appeals, petition*, leaflet*, mail, ask|asks,
      content, nature, character, strategy, analysis, analytics, intelligence, work, matters, message|messages,
      events, news, updates, literature, profiling, ends, aim, intent`,
    body: `
      party|parties, organization*|organisation*, campaign|campaigns, committee|committees, candidate*,
      group|groups, entity|entities, action committee*, consultant*, client|clients, advertiser*, actor*,
      operative*, movement*, figure*, leader*, representative*, partner|partners, association*, customer*,
      sector|sectors, office, agencies|agency, marketers, bodies|body, cause, candidates, team|teams,
      firm|firms, club|clubs, society|societies, coalition*, alliance*, force|forces, staff, donor|donors,
      sponsor|sponsors, volunteer|volunteers, advisers|advisors, institution*, lobby*, company|companies, users,
      buyers, purchasers, bloc`,
    trait: `
      opinion*, view|views, belief*, affiliation*, preference*, leaning*, sentiment, persuasion*, orientation*,
      interest|interests, ideolog*, registration*, membership*, conviction*, donation*, contribution*,
      information, data, attitude*, viewpoint*, based, related, bent, side, stance|stances, allegiance*,
      sympath*, behavior*|behaviour*, likelihood, values, persuasion, identification, inclination*, tendenc*,
      outlook`,
    segment: 'segment|segments, audience*, profile|profiles, score|scores, model|models, categories',
    purpose: `
      message*|leaflet*|letter*|call|calls|text|texts|mail … from candidate|candidates in|for your
      area|district|ward|constituency|town|neighbourhood|neighborhood,
      get|gets|getting|go|goes|going|head … to polls, ride*|lift* to polls, 
      party member*, member* of party, committee to elect|re, elect|electing|reelect
      democrat*|republican*|conservative*|candidates, win|winning election*, voter
      file|files|segment*|audience*|data|profile*|targeting|model*, likely voter*, registered
      democrat*|republican*|voters, get out the vote, voter outreach|contact|turnout|mobili*|engagement,
      electioneering, likely to vote, how you … vote, political action, encourage … vote,
      solicit*|seek|seeking|ask|asking|win|winning|gain|gaining|canvass* … vote|votes, raise|raising|raises …
      candidate|candidates|campaign committee|party funds, raise|raising … money|funds …
      candidate*|campaign|party, campaign* for|against …
      candidate|candidates|party|office|referendum|measure|seat|mp,
      promote|promoting|support|supporting|oppose|opposing|endors* …
      candidate|candidates|candidacy|party|referendum|ballot, influence|influencing|sway|swing …
      vote|votes|voters|election|elections|outcome|electorate,
      get|getting|encourage|encouraging|persuade|persuading|remind|reminding you? to? vote|elected,
      door|doorstep canvass*, canvass*, standing|stand for election, election|electoral
      campaign*|purpose*|communication*|material|leaflet*|messag*, yes|no vote|campaign in|referendum,
      campaigning, win|winning seats,
      gotv, serve|serves … party|candidate|campaign|slate|list s? campaign,
      contributor*|contribution*|donor*|donation* …… occupation|occupations|employer|employers, name|names ……
      employer|employers … occupation|occupations, ask|asks|asking for your vote,
      any|no|another campaign team|teams|staff,
      reminder|reminders to vote, voter database|database,
      chas*|contact*|approach*|mobilis* likely? abstainers|abstentionists|non voters|nonvoters`,
    actor: `
      party committee*|chapter*|branch|branches|activists|headquarters,
      branch|chapter of party,
      federal|statewide|congressional|senatorial|gubernatorial|mayoral|parliamentary|council candidate|candidates,
      candidate|candidates endorsed|backed|fielded by, candidate|candidates we endorse|field,
      for congress|senate|governor|parliament, political action committee*, super? pac|pacs, candidate* for|in …
      office|election|elections|parliament|congress|senate|mayor|president, campaign
      organization*|organisation*|committee*, democratic|republican|progressive|labour|conservative
      campaign*|candidate*|committee*|organization*|organisation*|party|parties|association*, elected
      official*|representative*|officeholder*, politician*, lawmaker*, legislator*, member*|mp|mps of|for
      parliament|congress, senator*, congress*, democratic national|congressional|senatorial|party, republican
      national|party, labour party, conservative party|association*, liberal democrats, green party,
      standing|stand|stands|stood|running|run|runs|ran for
      office|election|parliament|congress|senate|mayor|council|president, seek|seeks|seeking|sought
      election|office|reelection|nomination|your? vote*, candidate|candidates …
      office|election|elections|referendum|parliament|congress|senate|mayor|council|presidency|ward|seat|constituency|ballot,
      committee|committees|group|groups|organisations|organizations …
      support|supporting|oppose|opposing|promote|elect|campaigning …
      ballot|measure|candidate*|referendum|proposition|party|election, registered campaigner*, campaigner* …
      referendum|vote|election, liberal|labour|conservative|green|democratic|republican|unionist|nationalist
      association*|club|clubs|party|parties|committee|caucus|branch|councillors, elected
      member*|representative*|official*|politician*, prospective|parliamentary candidate*, parliamentarian*,
      congressman|congresswoman|congressmen|congresspersons, office holder*|seeker*,
      officeholder*|officeseeker*, constituency office*, election agent*|campaign*|committee*|team*|office*,
      campaign team|teams|staff|headquarters|committee|committees|office|offices|manager of candidates?,
      residents|ratepayers association … election*|candidate*, slate of candidates?, caucus*, lobbyist*,
      campaign consultant*|consultancy|firm|firms, authorized|authorised|principal campaign? committee*, like
      minded campaign|campaigns|candidates|committees, candidates|candidate and|or|nor party|parties|campaigns,
      party|parties and|or|nor candidates|candidate|politicians|campaigners,
      councilmember*|councilwoman|councilman|alderman|alderwoman, parliamentary
      group|groups|party|parties|faction*, party s regional|local|national|central?
      office|branch|headquarters|committee|list, candidate|candidates s
      volunteers|team|campaign|staff|supporters|agent|office|workers,
      mp|senator|congresswoman|congressman|councillor|deputy s team|office|staff|volunteers, re
      election|reelection campaign|team|committee|effort|bid, those|anyone|anybody|everyone running|standing,
      state|federal election authority|authorities,
      hands of campaign team|teams|staff, field|fields|fielding|fielded|endorse|endorses|stands candidates,
      people|person running|standing in|for your? ward|district|constituency|precinct|council, office seeker*,
      parties nor|and|or their? supporters|activists, branch|branches|chapter of the? party,
      party|parties and|or|nor movements,
      standing|stands|stood in … election|elections,
      candidate|candidates s? team|teams|volunteers|staff, party federations|branches|chapters`,
    'party-name': PARTY_PHRASES,
    'weak-actor': `
      pac|pacs, councillor*, democrats|republicans|conservatives, mp|mps, politician|politicians, campaigner*,
      canvasser*, super pac*, democrat|republican,
      assembly|county|city|town|borough|district|parish member*|councillor*|councilor*, council member*`,
    'doubtful-actor': 'candidate|candidates, campaign|campaigns, party|parties, mayor|mayors, minister|ministers',
    'doubtful-process': `
      election|elections, vote|votes|voting, doorstep, door knocking, leaflet*, candidacy|candidature, turnout,
      campaigning`,
    process: `
      general|local|national|presidential|parliamentary|municipal|european|federal|state|upcoming|political
      election*, political process*, ballot measure*|initiative*, run up to
      election|elections|referendum|vote|polls, ahead of election|elections|referendum, election
      period|season|cycle|time, primary|primaries election*`,
    'weak-process': `
      referend*, ballot*, voter|voters, elector|electors, constituen*, to campaign for|against|on|and|alongside, polling
      day|station|stations, election day|day, electorate, plebiscite*, proposition, canvass*, electioneering,
      aisle, recall election, electoral|electorally`,
    special: `
      racial|race, ethnic*, religi*, philosophical, trade? union*, health, sex|sexual, genetic, biometric*,
      criminal, disabilit*, gender, marital|marriage, military`,
    data: `
      data, information, details, personal data|information|details, address|addresses, email*, e mail*,
      number|numbers, profile|profiles, record|records, list|lists, it, them, contacts, database*, file|files,
      registrations, name|names, postcode|zip, phone|telephone|mobile, response|responses|answer|answers,
      segment|segments, household record*, attributes, notes, identifier|identifiers, cookie data,
      signature|signatures, supporters, them|these, likeness|photo|photograph, attribute|attributes,
      audience|audiences,
      pledge|pledges, entry|entrant list|lists, know who|how|about, entries,
      your|their request|requests|form, completed|entry form|forms, no transfer|sharing|disclosure,
      zero sharing|transfer|transfers|disclosure`,
    you: `
      you, your, user|users, participant*, consumer*, customer*, visitor*, subscriber*, entrant*, supporter*,
      i|me|my, donor|donors, signatory|signatories, respondent*, panellist*|panelist*, player|players,
      applicant*, shopper*, reader*, petitioner*, consumers, household|households,
      everyone|everybody|anyone|anybody|those who sign*|enter*|play*|answer*|repl*|respond*`,
    person: `
      individual|individuals, people, person|persons, member|members, citizen|citizens, resident|residents,
      canvassing|telemarketing`,
    we: 'we, our, us, company',
    use: `
      use|uses|used|using|usage|reuse|reused, process|processed|processes|processing, combin*, analy*, collect*,
      hold|holds|held, gather*, stor*, kept|keep|keeps, compil*, append*|appended, match|matched|matching,
      record|recorded, maintain*, rely|relied,
      feed|feeds|fed, fuel|fuels, sync|synced|syncs, upload|uploaded`,
    share: `
      shar|share|shares|shared|sharing, disclos*, transfer*, provid*, pass|passes|passed|passing,
      give|gives|given|giving, suppl|supply|supplies|supplied, exchang*, release|released, make|makes|made …
      available, available, transmit*, send|sends|sent … data|information|details, swap*, lend|lent,
      help|helps|helping|enable|enables|allow|allows, disseminat*, access|accessed, reach|reaches|reached,
      hand|handed|handing|hands over|to|on, forward|forwarded|forwarding, furnish*, made available, make …
      available, circulat*, submit|submitted to, deliver|delivered to, reveal*, communicat* to, report|reported
      to, supplied|supply, convey*, onward, entrust*, turn|turned over, loan|loaned, barter*, swap|swapped,
      contribut* to, offer|offers|offered … segment*|data|lists|audience*,
      let|lets|letting … know, relay|relayed|relays|relaying, keep|keeps|kept … away,
      land|lands|end|ends|fall|falls up? in hands, at the service|disposal, buy|buys|borrow|borrows …
      list|file|data|details, copy … go|goes|sent|handed, make|makes available,
      pooled|pooling with, added|entered … sponsor*|partner*|advertiser* s? mailing? list|lists|database,
      end|ends|ended up with|in|at,
      licens*, licenc*, exchange|exchanges lists|records|details|data with, match|matched against|with`,
    sell: `
      sell|sells|sold|selling|sale|resell|resold, rent|rents|rented|rental|renting, licens*,
      trade|trades|traded|trading, lease|leased, monetiz*|monetis*, sale of|a, resold, for|in consideration|a?
      fee, for value, brokered|brokering, list rental, put up for? rent, commerciali*, paid files, under annual
      contract, for money, exchange|exchanged … for value|money|payment`,
    contact: `
      contact|contacts|contacted|contacting, send|sends|sending|sent, solicit*, message|messages|messaging,
      email|emails|emailing, call|calls|calling, text|texts|texting, receive|receiving, inform|informing,
      invite*, target|targets|targeting|targeted, reach, market to, deliver*, show|serve|display,
      persuade|mobilize, keep|keeps … posted|informed|updated, ring|rings|ringing, visit|visits|visiting,
      write|writes|writing, approach*, canvass*, telephone*, knock*, remind|reminds|reminding, urge*,
      appeal|appeals, invit*, mail|mails|mailing, get|getting in touch, ask|asking you, follow up, tell|telling
      you, posted, note, hear|hearing from,
      ask|asks|asking for your, phone|phones|phoning you, get in touch, gets|get in touch`,
    collect: 'collect*, obtain*, gather*, receive*, ask|asks|asked',
    access: 'access*, place|places, set|sets, use|uses',
    infer: `
      infer*, predict*, deriv*, segment*, target*, profile|profiles|profiling, model|models|modeling, score*,
      append*, estimat*, calculat*, likely, likelihood, presum*, modelled|modelling, guess*, apparent, probab*`,
    toward: `
      help|helps|helping|enable|enables|allow|allows, to, with, by, among|between, including, include|includes,
      such as, like, on behalf, for, alongside, whom, towards, as well as, plus, namely, onto, reach, from
      among, behalf, comprise*|comprising,
      hands of, away from, in hands, in front of`,
    recipient: `
      recipient*, category|categories of third parties|recipients, who we share|disclose|give|send|tell|pass,
      who receives|gets|sees,
      who sees|reads|receives|buys, buyers|purchasers|renters of, disclosed|shared|sold|passed|released to
      advertis*|ad, types|kinds of buyers|recipients|purchasers`,
    client: `
      our client|clients|customer|customers, client|clients include*|are, customers include*|are, advertiser
      client*, client|clients … include*|range|are|comprise*, customer|customers … include*|are|range|comprise*,
      buyers|buyer of|include, mailers, commission*|sponsor of|the stud*|survey*, works|work for, sponsor*,
      customers|clients served`,
    purposes: 'purpose|purposes, legal basis, reason|reasons for',
    not: `
      not|never|cannot|neither|nor|none|nobody, no, don|doesn|won|isn|aren|didn|wouldn|can t, refrain*,
      refuse|refuses, prohibit*, exclud*, won|wouldn|couldn|aren|isn|hasn|haven, turn|turns|turned down,
      decline|declines, nor, without exception, rule|rules|ruled out, stop short, ban|bans|banned,
      keep|keeps|kept … away from,
      nothing, waive|waives|waived, forgo|forgoes|renounce|renounces,
      zero sharing|transfer|use|transfers, absence of use|exploitation|sharing`,
    without: 'without',
    bars: `
      is|are|be|remains|remain strictly|expressly? prohibited|excluded|forbidden|ruled, turn|turns|turned down,
      refuse|refuses to|orders|any, decline|declines, off limits, out of bounds, barred, ruled out,
      reject|rejects|rejected, not eligible, not permitted|allowed,
      prohibited|forbidden|excluded|barred|disallowed|impermissible|restricted|banned
      uses|use|purposes|applications, none … is|are permitted|allowed|acceptable, not … be used for, no use for,
      excluded|barred|banned from, will be refused|declined|rejected,
      not authorised|authorized|envisaged|contemplated, closed to, out of question, breach of
      licence|license|agreement|contract|terms`,
    except: `
      except, other|others than, apart from, exception of, save|excluding for|to, exception of|being|for, bar,
      save, excluding, but not, with exclusion`,
    unless: `
      unless, without … consent|permission|authorization|authorisation|approval|agreement, except
      as|where|when|if|with|in|required, subject to … consent, save with|where|as|if, unless … consent, without
      … say so|agreement|opt`,
    but: `
      but, however, although|though, nevertheless|nonetheless, yet, instead, whereas, while, except that|where,
      on the other hand, even so, still, only`,
    anonymous: `
      anonym*, aggregate*, statistic*, de identified, deidentified, totals, in aggregate, never identif*,
      percentages, tables, summary results,
      counts only, only counts, yearly|monthly|weekly counts, suppressed, groups smaller than`,
    asked: `
      at|upon your request|direction, you choose|ask|direct|wish|request|address|write … to, whom you, on your
      behalf, who represent*, your representative*, your elected, you elect|choose|decide|opt to
      share|do|connect|link, write|email|contact to? your mp|representative|senator|councillor|congress*|elected,
      letter|message|email|mail to your|the mp|member|senator|representative|councillor, from your own account|mailbox|address, you selected|picked`,
    news: `
      news, article|articles, coverage, analysis|analyses, journalis*, newsletter*, result|results, reporting`,
    vetting: `
      politically exposed, money laundering, terrorist financing, financing of terrorism, sanctions
      list|lists|screening, prominent public function*, sanctions, aml,
      excluded|barred|disqualified|ineligible|prohibited from
      draw|entering|participating|participation|contest|competition|promotion|sweepstakes|game|playing, not
      eligible to enter|participate|win, eligible … employees|staff|relatives|famil*`,
    conduct: `
      you will not|never post|use|upload|publish|submit, you may|must|shall|agree|can not? … not|post|use|upload, you are not, may|must not be used, content
      that, post|posting|upload|submit|publish … content|material|comment*|messages,
      false|misleading|misinformation|disinformation, impersonat*, prohibited content|conduct,
      moderator*, chat, forum|forums, comments, do not post|upload|submit, insult*, abusive, hate speech,
      use|uses of our|the site|service|services|platform|website|app|forum|chat, prohibited …
      content|messages|posts,
      open to residents|anyone|people|everyone|all, entry is open, eligible to enter|participate|win, may|can not enter|participate,
      employees|staff|officials|civil servants must|may|shall|should not, gdpr|law|regulation prohibits|forbids|restricts, entries must not|contain`,
    partner: `
      partner|partners, advertiser*, data broker*|brokers, broker|brokers, sponsor*, affiliates, associates,
      marketers, advertising network*, ad network*, list manager*, other|like
      organizations|organisations|companies|groups|nonprofits|charities, third party
      marketing|advertis*|marketer*, prize donor*|sponsor*|partner*|provider*, donors of, outside|external
      companies|organisations|organizations|firms, third parties for|who|whose … marketing|own, carefully
      chosen|selected third, chosen|selected companies|businesses|organisations|organizations|firms|brands|retailers, third party marketing provider*|companies|businesses, media owner*,
      brand|brands|company|companies|firm|firms|business|businesses|retailer that|which|who|behind
      offer*|fund*|sponsor*|provid*|suppl*|donat*|pay*|prize, brand|company
      behind|providing|offering|donating|funding, carefully|specially|hand chosen|selected|picked
      companies|brands|firms|organisations|organizations|businesses|retailers|parties, selected
      retailers|traders|shops|brands,
      co organiser*|organizer*|host|hosts|sponsor*,
      wholesaler|shop|store|manufacturer that|which|who|providing|donating offer*|fund*|prizes|prize,
      data cooperative*|co op, data co operative*, manufacturers, ad|advertising networks`,
    third: `
      third party|parties, third* parties, others, other companies|organizations|organisations|entities,
      other|third business|businesses|firms|brands|retailers`,
    processor: `
      service provider*, processor*, vendor|vendors, supplier*, hosting, contractor*, on our behalf, payment*,
      deliver*|delivery|shipping, agents, third party service*, courier*, host for, credit reference, fraud
      prevention, auditors, professional advisers|advisors, accountants, on our instructions, acting on our,
      carrier*, fulfil*, mailing house, our instructions, hosts, printing, cloud`,
    authority: `
      authorit*, law|laws|legal|legally, court*, regulator*, police, enforcement, subpoena*, fraud, government,
      commissioner*`,
    merger: `
      sell|sells|sold|transfer|transfers|buy|buys … business|company|assets, business|company … sold|transferred, takeover, change of control, merger*, acquisition*, acquir*, bankruptcy, reorganization, sale of … business|assets|company, successor*`,
    sector: 'sector|sectors, industr*, categories of partners, following categories',
    example: 'such as, like, including, includes|include, namely, for example, following',
    'one-of': 'one of',
    list: 'list of … partners|advertisers|recipients|companies|third, partners … list|listed|here',
    leaning: `
      persuadable|wavering voter*|elector*,
      likely … turn|turning out, non voter*, undecided|floating voter*,
      likely|predicted|expected|modelled|modeled turnout, turnout score|model|likelihood|propensity, side of
      the? aisle, party affinity|affiliation|preference|lean|leaning|membership|registration|identification,
      voting|voter
      intention|intentions|history|propensity|behavior|behaviour|preference|preferences|likelihood|record, how …
      vote|voted|voting, likely to vote, left or right leaning, left leaning, right leaning, propensity to vote,
      whether … count on you, swing voter*, partisanship, vote choice, party|partisan
      support|sympathy|loyalty|identity|vote,
      likelihood|probability|propensity|chance of|to vote|voting`,
    'doubtful-body': `
      committee|committees, slate|slates, coalition*, movement|movements, association|associations,
      group|groups, office|offices`,
    'other-election': `
      works council, board of directors, shareholder*|shareholders meeting, annual general meeting,
      school|student|union|staff|class election*|council|board|representative*, election|elections of|to|for …
      board|committee|council of?|delegates|trustees|directors, player of, best of, proxy voting`,
    gets: `
      receive|receives|received|obtain|obtains|get|gets … your|their|his|her|my|the|this
      name|address|email|details|data|information|number|file|list|record|records|contact, is|are|be|been
      given|handed|sent|supplied|furnished|told, gain|gains|given access … your|their|the
      data|details|information|records, go|goes|passes|pass to,
      get|gets|obtain|obtains|receive|receives … single|any address|details|list|record|name,
      take|takes away … copy|list,
      have|has your|the name|number|details|list|address`,
    incoming: `
      we|us receive|obtain|collect|get|acquire|buy|purchase|gather|license … from|via,
      received|obtained|collected|provided|supplied|shared|disclosed|passed … from|by
      third|other|partner*|our|data|public*|vendors|brokers|advertisers|sources|retailers|social,
      provide|provides|share|shares|pass|passes|give|gives|supply|supplies|transmit|transmits|tell|tells
      us|me, send|sends us, provided|given|supplied|sent|passed|disclosed|transferred to us, you
      provide|give|send|share|submit, come|comes|originat* from, sources of`,
    press: `
      editorial, newsroom, columnist*, article|articles on|about|under, published polls, readers letters,
      coverage of,
      hand|hands|handed|present|presents|presented|presenting over? …
      prize|prizes|trophy|trophies|award|awards|cup|cups,
      politics|political desk|editor|team|correspondent*|newsletter|podcast|briefings, which of these briefings|newsletters`,
    disclaims: `
      not responsible|liable|affiliated|accountable, no control over, not … source|origin of, do not
      originate|send|endorse,
      other members|users|participants|players contact|details|email|emails|data|names,
      other|some|many websites|sites|companies|platforms|apps|brokers|firms|organisers|organizers|publishers may|might|can? sell|resell|share|rent|pass|trade,
      unlike other|some|many … that|who|which sell|resell|share|rent|trade,
      fined|sanctioned|prosecuted … that|which|who|for,
      if we were|ever,
      should we ever,
      has|have nothing to do with`,
    company: `
      company|companies, organisation|organisations|organization|organizations, business|businesses, firm|firms,
      charity|charities, body|bodies, agency|agencies, institution|institutions, brand|brands, merchant*,
      operators|operator, provider|providers, supplier|suppliers, publisher|publishers`,
    trade: `
      insurer|insurers|insurance, retailer|retailers|retail, bank|banks|banking|lenders|lender,
      publisher|publishers|publishing|magazine|magazines|newspaper*, telecom*|broadband,
      energy|utilit*|solar|utilities, charity, charities, charitable, nonprofit, nonprofits,
      travel|holiday|airline*|hotel*, automotive|car|motor|dealers|dealership*, home improvement|improvements,
      direct marketer|marketers, financial services, health and|care, mail order, catalogue*|catalog*,
      fashion|clothing, food, gaming|lottery|lotteries|betting, education|training|universities,
      pharmaceutical*, cosmetic*|beauty, entertainment|leisure, pollster*, public body|bodies, brand|brands,
      fundraisers, gambling, garden*, household goods, market research, research
      agencies|companies|institutes|firms, non profit|profits, property|mortgage*, political
      campaigns|organisations|organizations, car|van|boat|holiday|equipment|tool rental|rentals|hire|leasing,
      rental|leasing companies|firms|agencies,
      tradesman|tradesmen|tradespeople|installer|installers|builders|roofers|plumbers, call centres|centers`,
    consents: `
      i agree|accept|consent|want|would|wish|authorise|authorize, keep me, yes i|please|send|keep, you
      agree|consent, yes, am|m happy|glad|content|willing|fine for|with|that|to, happy|glad|content for|to,
      you accept|authorise|authorize|allow, i authorise|authorize`,
  },
};

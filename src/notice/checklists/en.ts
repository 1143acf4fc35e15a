import type { Checklist } from '../checklist';

/** English. */
export const ENGLISH_CHECKLIST: Checklist = {
  language: 'en',
  statements: {
    controller: `
      data controller*, controller|controllers of|for|is|are, joint controllers, responsible for processing, promoter is,
      organised|organized|operated by`,
    dpo: 'data protection officer, dpo, privacy officer',
    purpose: 'purpose*, use|used|process|processed|collect|collected … to|for, in order to, so that we',
    'legal-basis': `
      legal|lawful basis|bases|ground|grounds, legitimate interest*, based on|upon consent,
      performance of contract, legal obligation*, with your consent, article 6`,
    recipients: `
      recipient*, share|shared|disclose|disclosed|transfer|transferred|pass|provide … with|to, service providers,
      third parties`,
    'transfer-outside-eu': `
      outside … eu|eea|union|area|uk, third countr*, standard contractual clauses, privacy shield, data privacy
      framework, adequacy decision*, international* transfer*, transfer* … united states|international*,
      transfer* … outside|abroad|overseas|united states|countries, countries outside, data bridge, adequate
      level|protection`,
    retention: `
      retention period*, retain|retained|keep|kept|store|stored …
      year|years|month|months|days|long|period|until, how long, as long as, delete|deleted|erased …
      year|years|months|days|after, year|years|months|days after|from|following, until …
      account|close|withdraw|delete, for as long, kept|retained|stored|deleted|erased|destroyed …
      years|months|days|weeks|longer|period|end`,
    rights: `
      right* to|of access, right to|of … rectif*|correct*|eras*|delet*|object|portab*|restrict*, your rights,
      exercise … rights, ask us|for … copy|delete|correct|erase|access|stop, access|correct|delete|erase|update
      … your|personal data|information, right of access|rectification|erasure|objection|portability, data
      subject rights`,
    withdrawal: 'withdraw … consent, unsubscribe*, opt out, withdrawal of consent',
    authority: `
      supervisory|data protection authorit*, information commissioner*, ico, lodge|file|make complaint,
      right to complain`,
    source: `
      source|sources of data|information, obtain*|receiv*|collect* … from third|other|partners|publicly|public,
      data|information … from third|other|partners|public, you provide|give|submit|tell us, collect …
      directly|from you, where … get|obtain|come*, provided by you, receive … from, sources of, get|gets|got …
      from, come|comes … from`,
    profiling: `
      profiling, automated decision*, automated … decision*, scoring, segment*, personali* …
      ads|advertising|content|offers, automated … decision*|processing, tailor*|personalis*|personaliz* …
      ads|advertising|content|experience|offers|recommendations, build … profile|profiles, infer …
      interests|preferences, targeted advertising, profile|profiles|profiled you|users|customers|entrants`,
  },
  naming: {
    'names-controller': `
      data controller … is|are, controller … is|are, data controller, controller of, promoter|organiser|organizer is,
      organised|organized|promoted|operated|run|processed|collected by, responsible for … processing … is`,
    'controller-named': `
      is|acts|are … controller, as data? controller, hereinafter|hereafter, is|are committed, respects|takes|values … privacy`,
    'names-publisher': 'published|provided|owned by, company, copyright',
    host: 'hosted, hosting, service provider*, processor*',
  },
  fillers: `
    is are the a an company of data controller your for this personal purposes party responsible by named
    website site`,
  notNames: `sms mms email why whose form
    your yes no
    the a an we our you your this that these those it its if in on for of to by with when where how what who
    which gdpr ccpa ico dpo eu uk us european union data personal privacy policy information site website
    service services cookies cookie article section contact address united states england ireland please any all
    some such as and or i my google facebook meta regulation general protection act law party parties user users
    customer customers member members terms conditions competition contest promoter controller officer`,
  connectors: 'of and the for de du la le y & von van',
  labels: 'data controller, controller, promoter, organiser, organizer, company',
  questions: 'who we are, who are we, who is responsible, who is the controller',
};

import type { AnswerPart } from '../../../disclosure/answer';
import { joinWords } from '../../format-dates';
import type { Channel } from '../../letter-source';
import type { PursuitFacts } from '../../pursuit-facts';
import { english } from '../../typography';
import type { ApproachWords, PursuingWords } from '../french/pursuing';

const PARTS: Record<AnswerPart, string> = {
  copy: english`the copy of my data (Article 15(3))`,
  purposes: english`the purposes and the legal bases (Article 15(1)(a))`,
  recipients: english`the identity of each recipient (Article 15(1)(c); CJEU, 12 January 2023, C-154/21)`,
  source: english`the source of the data (Article 15(1)(g))`,
  retention: english`the storage period (Article 15(1)(d))`,
  'consent-record': english`the record of my consent (Articles 5(2), 7(1) and 15)`,
  'political-use': english`the reply to my question on political use (Article 15(1)(a) and (c))`,
  'other-rights': english`the action taken on my other requests (Article 12(3))`,
};

function rightsOf({ articles, severalArticles }: PursuitFacts): string {
  return english`my ${severalArticles ? 'rights under Articles' : 'right under Article'}\u00A0${articles} GDPR`;
}

function course({ sentOn, receivedOn }: PursuitFacts): string {
  return `${sentOn ? english`, sent on ${sentOn}` : ''}${receivedOn ? english`, received on ${receivedOn}` : ''}`;
}

function answerOf(answeredOn: string | undefined): string {
  return answeredOn ? english` of ${answeredOn}` : '';
}

/** How an English reminder and an English complaint tell what became of an earlier letter. */
export const englishPursuing: PursuingWords = {
  parts: PARTS,
  reminding: (facts) =>
    english`By my letter of ${facts.writtenOn} (ref.\u00A0${facts.reference})${course(facts)}, I exercised ${rightsOf(facts)} towards you.`,
  'time-is-past': ({ dueOn = '', extensionToldOn }) =>
    extensionToldOn
      ? english`On ${extensionToldOn} you told me of an extension; the extended period (Article 12(3) GDPR; Regulation (EEC, Euratom) No 1182/71) ended on ${dueOn}. Unless I am mistaken, your reply has not reached me.`
      : english`The period of one month provided for in Article 12(3) GDPR, counted under Regulation (EEC, Euratom) No 1182/71, ended on ${dueOn}. Unless I am mistaken, I have received neither a reply nor notice of an extension.`,
  'time-runs': ({ dueOn }) =>
    dueOn
      ? english`May I remind you of it: unless I am mistaken, the period provided for in Article 12(3) GDPR ends on ${dueOn}.`
      : english`Unless I am mistaken, I have not yet received a reply. Article 12(3) GDPR provides for one within one month of receipt of the request.`,
  incomplete: ({ answeredOn }) =>
    english`Your reply${answerOf(answeredOn)} does not deal with every point of my request. Unless I am mistaken, the following is missing:`,
  'incomplete-in-general': ({ answeredOn }) =>
    english`Your reply${answerOf(answeredOn)} does not deal with every point of my request; please go through them one by one.`,
  'request-refused': ({ answeredOn }) =>
    english`Your reply${answerOf(answeredOn)} does not act on my request. Please give me the reasons (Article 12(4) GDPR) and, if you consider the request manifestly unfounded or excessive, what shows it to be so (Article 12(5)). Its sole purpose is to know how my data are processed and to verify that the processing is lawful.`,
  'identity-asked': ({ answeredOn, identifiers }) =>
    english`You asked me${answeredOn ? english` on ${answeredOn}` : ''} to confirm my identity. Article 12(6) GDPR allows this where there are reasonable doubts. ${identifiers ? english`To dispel them, this is what I entered in the form: ${identifiers}. ` : ''}If a doubt remains, please tell me what it is and which information would suffice.`,
  'please-reply': ({ replyBy = '' }) => english`I invite you to reply to my request before ${replyBy}.`,
  'reserve-complaint': ({ inFrance }) =>
    english`Failing that, I reserve the right to lodge a complaint with ${inFrance ? 'the French supervisory authority, the CNIL' : 'the competent supervisory authority'} (Article 77 GDPR).`,
  'copy-of-letter': ({ writtenOn }) => english`copy of my letter of ${writtenOn}`,
  'complaint-opening': () =>
    english`I lodge a complaint under Article 77 of Regulation (EU) 2016/679 of 27 April 2016 (GDPR). It concerns the following organisation:`,
  'complaint-letter-sent': (facts) =>
    english`By a letter of ${facts.writtenOn} (ref.\u00A0${facts.reference})${course(facts)}, I exercised ${rightsOf(facts)} towards that organisation.`,
  'complaint-reminded': ({ remindedOn }) => english`I sent a reminder on ${joinWords(remindedOn, 'en')}.`,
  'complaint-no-answer': ({ dueOn = '', extensionToldOn }) =>
    english`The time for a reply (Article 12(3) GDPR; Regulation (EEC, Euratom) No 1182/71)${extensionToldOn ? english`, extended as announced on ${extensionToldOn},` : ''} ended on ${dueOn}. To date I have received no reply.`,
  'complaint-time-unknown': () =>
    english`To date I have received no reply. I do not know on which day that letter was received.`,
  'complaint-time-runs': ({ dueOn = '' }) =>
    english`To date I have received no reply; by my count the time for a reply ends on ${dueOn}.`,
  'complaint-incomplete': ({ answeredOn }) =>
    english`The reply received${answeredOn ? english` on ${answeredOn}` : ''} does not deal with every point of my request. Unless I am mistaken, the following is missing:`,
  'complaint-incomplete-in-general': ({ answeredOn }) =>
    english`The reply received${answeredOn ? english` on ${answeredOn}` : ''} does not deal with every point of my request.`,
  'complaint-refused': ({ answeredOn }) =>
    english`The reply received${answeredOn ? english` on ${answeredOn}` : ''} does not act on my request.`,
  'complaint-identity': ({ answeredOn }) =>
    english`That organisation asked me${answeredOn ? english` on ${answeredOn}` : ''} to confirm my identity. Please assess whether the conditions of Article 12(6) GDPR were met.`,
  'complaint-request': () =>
    english`Please examine this complaint, see to it that my request is answered to the extent provided for by the GDPR, and inform me of the progress and the outcome of the complaint (Articles 77(2) and 78(2) GDPR).`,
  'complaint-purpose': () =>
    english`The purpose of my request was to know how my data are processed and to verify that the processing is lawful. I do not claim to know what became of my data: that is what I am trying to learn.`,
  'complaint-answer-copy': () => english`copy of the reply received`,
};

const CHANNELS: Record<Channel, string> = {
  sms: 'a text on my phone',
  email: 'an email',
  messaging: 'an instant message',
  voice: 'a call or voice message',
  post: 'a mailing by post',
  'online-advertisement': 'an online advertisement',
};

/** What an English letter asks the sender of a political message. */
export const englishApproach: ApproachWords = {
  'message-came': (channel, day, to) =>
    english`On ${day} I received ${CHANNELS[channel]} of a political nature${to ? english` (${to})` : ''} that appears to come from you.`,
  'message-words': () => english`It reads as follows:`,
  'message-source': (day) => english`Message received on ${day}`,
  'source-request': () =>
    english`I wish to know where the data come from that allowed you to reach me, and to verify that their processing is lawful. To that end I hereby exercise my right of access under Article 15 of Regulation (EU) 2016/679 of 27 April 2016 (GDPR). Please confirm whether you are processing data concerning me and, if so, send me:`,
  'source-of-data': () =>
    english`the source of those data: the file they come from (electoral roll, file of members or supporters, file that was bought, rented or lent…), the organisation that supplied them to you, the date, and any available information on intermediaries (Articles 14(2)(f) and 15(1)(g))`,
  'source-selection': () =>
    english`the criteria by which my data were selected for this message, and any scores, segments, profiles or inferred opinions attached to me, which are data concerning me (Article 15(1))`,
  'source-recipients': () =>
    english`the actual identity, and not merely the category, of each recipient to whom those data have been or will be disclosed, contractors included (Article 15(1)(c); CJEU, 12 January 2023, C-154/21)`,
  'source-purposes': () =>
    english`the purposes of the processing and the legal basis relied on for each of them (Articles 14(1)(c) and 15(1)(a))`,
  'source-consent': () =>
    english`If you rely on my consent, please send me, under Articles 5(2), 7(1) and 15 GDPR, the record of that consent, which is data concerning me: date and time, wording presented, organisation that collected it.`,
  'source-information': () =>
    english`If those data were not collected from me, please tell me on what date and by what means I was given the information required by Article 14 GDPR, at the latest with this first communication (Article 14(3)).`,
  'source-email-doctrine': () =>
    english`According to the CNIL, prior consent is needed for political canvassing by email from a commercial file. If my address comes from such a file, please tell me where and when that consent was collected.`,
  'source-online-asserted': () =>
    english`Article 18 of Regulation (EU) 2024/900 allows online political advertising to be targeted on the basis of personal data only if the controller collected them from the person and the person consented explicitly and separately. If this advertisement was shown to me on the basis of such data, please send me the record of that consent.`,
  'source-online-asked': () =>
    english`If my contact details were used to target online political advertising, Article 18 of Regulation (EU) 2024/900 requires that the controller collected them from me and that I consented explicitly and separately: in that case, please send me the record of that consent.`,
  'source-objection': () =>
    english`I object to the processing of my data for direct marketing, including related profiling (Article 21(2) and (3) GDPR), and ask you to send me no more messages of this kind. Please deal with my request for access first.`,
};

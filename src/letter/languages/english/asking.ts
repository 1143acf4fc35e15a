import { english } from '../../typography';
import type { AskingWords, ReplyWords } from '../french/asking';

/** What an English letter asks about access, consent, political use and information. */
export const englishAsking: AskingWords = {
  request: () =>
    english`I wish to know how these data are being processed and to verify that the processing is lawful. To that end I hereby exercise my right of access under Article 15 of Regulation (EU) 2016/679 of 27 April 2016 (GDPR).`,
  'confirm-and-send': () => english`Please confirm whether you are processing data concerning me and, if so, send me:`,
  copy: () =>
    english`a copy of all of those data, including pseudonymised data, as a faithful and intelligible reproduction (Article 15(3); CJEU, 4 May 2023, C-487/21)`,
  'purposes-and-categories': ({ onlyRecipient }) =>
    english`the purposes of each processing operation and the categories of data concerned (Article 15(1)(a) and (b)), with the legal basis relied on for each purpose (${onlyRecipient ? english`Article 14(1)(c)` : english`Article 13(1)(c)`})`,
  'recipients-by-name': () =>
    english`the actual identity, and not merely the category, of each recipient to whom those data have been or will be disclosed, including by sale, rental or being made available, with the data passed on and the date in each case (Article 15(1)(c); CJEU, 12 January 2023, C-154/21)`,
  retention: () =>
    english`the envisaged storage period or, failing that, the criteria used to determine it (Article 15(1)(d))`,
  'source-of-other-data': () =>
    english`for any data that were not collected from me, any available information as to their source (Article 15(1)(g))`,
  'source-for-recipient': () =>
    english`the source of those data: the organisation that passed them to you, the date, and any available information on intermediaries (Articles 14(2)(f) and 15(1)(g))`,
  'scores-and-decisions': () =>
    english`any scores, segments, profiles and inferred opinions attached to me, which are data concerning me; and, if a decision referred to in Article 22 exists, meaningful information about the logic involved (Article 15(1)(h); CJEU, 27 February 2025, C-203/22)`,
  transfers: () =>
    english`where applicable, any transfers outside the European Economic Area and the appropriate safeguards that govern them (Article 15(2))`,
  'special-categories': (_, sensitive) =>
    english`the condition of Article 9(2) on which you rely to process the special categories of data that the form asked me for (${sensitive})`,
  'pre-ticked': () =>
    english`I note that at least one box was ticked in advance. A pre-ticked box does not amount to consent (CJEU, 1 October 2019, C-673/17; 11 November 2020, C-61/19): please state the legal basis for the corresponding processing.`,
  refused: () =>
    english`As this record shows, I did not give every agreement that was asked for. Please state whether my data were nevertheless used or passed on for those purposes and, if so, on what legal basis.`,
  'agreement-by-sending': () =>
    english`I note that sending the form was presented as agreement. Please explain how that agreement was specific and distinguishable from taking part itself (Articles 4(11) and 7(2) GDPR).`,
  'required-for-reuse': () =>
    english`I note that agreement to the reuse of the data was required in order to send the form; please explain how that consent was freely given (Article 7(4) GDPR).`,
  'consent-record': ({ boxesShown }) =>
    english`${boxesShown ? 'For each of these agreements' : 'If you rely on my consent'}, please send me, under Articles 5(2), 7(1) and 15 GDPR, the record of my consent, which is data concerning me: date and time, wording presented, version of the form, purposes accepted and, where applicable, the list of partners offered at that time.`,
  'basis-of-passing-on': () =>
    english`Please state the legal basis for the disclosure to third parties that these texts mention and, if it is legitimate interest, what that interest is and how it was balanced (Article 6(1)(f) GDPR; CJEU, 4 October 2024, C-621/22).`,
  'political-use': () =>
    english`Please state whether my data have been used, sold, lent or rented for political advertising, research or canvassing, in particular by or for a party, a candidate, an elected representative, a polling company or a campaign contractor, and if so by whom, when, through which channel, on what selection criteria and on the basis of what consent.`,
  'online-political-advertising': () =>
    english`If my data have been used since 10 October 2025 to target online political advertising, Article 18 of Regulation (EU) 2024/900 requires that the controller collected them from me and that I consented explicitly and separately: in that case, please send me the record of that consent.`,
  'notice-then-in-force': () =>
    english`Please enclose the information required by Article 13 GDPR as it stood when the data were collected and, if my data were later processed for another purpose, tell me when and how you informed me of it (Article 13(3)).`,
  'information-owed-by-recipient': () =>
    english`If you received these data from a third party, please tell me on what date and by what means I was given the information required by Article 14 GDPR.`,
  'not-the-controller': () =>
    english`If you are not the controller of this processing, or not the only one, I would be grateful for the identity and contact details of whoever is.`,
};

/** By when, in what form and to whom an English answer is due. */
export const englishReply: ReplyWords = {
  deadline: () =>
    english`Article 12(3) GDPR provides for a reply without undue delay and in any event within one month of receipt of the request. Should you need to extend that period, or decide not to act on my request, please let me have the reasons within that same month (Article 12(3) and (4)).`,
  'free-of-charge': () =>
    english`This first copy is free of charge (Article 12(5) GDPR; CJEU, 26 October 2023, C-307/22).`,
  'free-measures': () => english`These measures are free of charge (Article 12(5) GDPR).`,
  'electronic-reply': ({ byEmail, replyEmail }) =>
    english`${byEmail ? 'As I am making this request by electronic means, I ask for' : 'I would prefer'} a reply in a commonly used electronic form${replyEmail ? english`, sent to ${replyEmail}` : ''} (Article 12(3)).`,
  'postal-reply': () => english`Your reply may be sent by post to the address at the head of this letter.`,
  identifiers: ({ identifiers }) =>
    english`To help you find my data, this is what I entered in the form: ${identifiers}.`,
  identity: () =>
    english`Should you have reasonable doubts concerning my identity, please tell me promptly what additional information you need (Article 12(6) GDPR).`,
  authority: ({ inFrance }) =>
    english`Failing a reply within that period, I reserve the right to lodge a complaint with ${inFrance ? 'the French supervisory authority, the CNIL,' : 'the competent supervisory authority'} under Article 77 GDPR.`,
};

import { joinWords } from '../../format-dates';
import { english } from '../../typography';
import type { RightsWords } from '../french/rights';

/** How an English letter exercises the rights beside access. */
export const englishRights: RightsWords = {
  'rights-alone': (_, articles, several) =>
    english`I hereby exercise my ${several ? 'rights under Articles' : 'right under Article'}\u00A0${articles} of Regulation (EU) 2016/679 of 27 April 2016 (GDPR).`,
  'rights-besides': (_, articles, several) =>
    english`I also exercise my ${several ? 'rights under Articles' : 'right under Article'}\u00A0${articles} GDPR, as set out below. Please deal with my request for access first.`,
  withdrawal: () =>
    english`I withdraw any consent that I may have given to marketing and to the disclosure of my data to third parties (Article 7(3) GDPR). Please apply this withdrawal in each of your files.`,
  objection: () =>
    english`I object to the processing of my data for direct marketing, whether commercial, charitable or political, including profiling related to it and the disclosure of my data for that purpose (Article 21(2) and (3) GDPR).`,
  'objection-with-reason': ({ objectionReason = '' }) =>
    english`To any other processing that you base on Article 6(1)(e) or (f) GDPR I object on the following ground relating to my particular situation (Article 21(1)): ${objectionReason}.`,
  rectification: ({ correction = '' }) =>
    english`Please rectify or complete my data as follows (Article 16 GDPR): ${correction}.`,
  'restriction-contested': () =>
    english`I contest the accuracy of the data that I ask you to rectify: please restrict their processing for as long as you need to verify it (Article 18(1)(a) GDPR).`,
  'restriction-erasure-opposed': () =>
    english`Under Article 18(1)(b) GDPR, I oppose the erasure of my data and request the restriction of their use instead.`,
  'restriction-claims': () =>
    english`Please restrict the processing of my data to their storage until I have received your complete reply: I require them for the establishment, exercise or defence of legal claims (Article 18(1)(c) GDPR).`,
  portability: () =>
    english`Please provide me, in a structured, commonly used and machine-readable format, with the data that I gave you and that you process by automated means on the basis of my consent or of a contract (Article 20(1) GDPR).`,
  erasure: ({ rights, erasureGrounds }) => {
    const grounds = {
      a: english`as I consider them no longer necessary for the purposes for which they were collected (Article 17(1)(a) GDPR)`,
      b: english`as I have withdrawn my consent, where there is no other legal ground (Article 17(1)(b) GDPR)`,
      c: english`as I object to the processing (Article 17(1)(c) GDPR)`,
    };
    const why = erasureGrounds.map((ground) => grounds[ground]).join(' and ');
    return english`${rights.includes('access') ? 'Once I have received your complete reply to my request for access, please' : 'Please'} erase my data, ${why}, except for the minimum needed for your suppression list and what Article 17(3) allows you to keep.`;
  },
  'notify-recipients': ({ rights }) => {
    const acts = [
      ...(rights.includes('rectification') ? ['the rectification'] : []),
      ...(rights.includes('restriction') ? ['the restriction'] : []),
      ...(rights.includes('erasure') ? ['the erasure'] : []),
    ];
    return english`In accordance with Article 19 GDPR, please notify ${joinWords(acts, 'en')} to each recipient to whom these data have been disclosed, and tell me who those recipients are.`;
  },
  'confirm-measures': () =>
    english`Please confirm the measures taken, or the reasons for not taking them (Article 12(3) and (4) GDPR).`,
};

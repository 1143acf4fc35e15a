import { type ApproachPoint, always, confirmed, secondary } from './legal-point';

/** First day of Regulation (EU) 2024/900, articles 18 and 19. */
const APPLIES_FROM = '2025-10-10';

/** What the sender of a political message is asked to send, as items after "please send me". */
export const APPROACH_ITEMS: readonly ApproachPoint[] = [
  { id: 'source-of-data', sources: confirmed('GDPR 14(2)(f)', 'GDPR 15(1)(g)', 'Code électoral L37'), when: always },
  { id: 'source-selection', sources: confirmed('GDPR 15(1)'), when: always },
  { id: 'source-recipients', sources: confirmed('GDPR 15(1)(c)', 'CJEU C-154/21'), when: always },
  { id: 'source-purposes', sources: confirmed('GDPR 14(1)(c)', 'GDPR 15(1)(a)'), when: always },
];

/** What is asked besides, by the channel through which the message came. */
export const APPROACH_POINTS: readonly ApproachPoint[] = [
  { id: 'source-consent', sources: confirmed('GDPR 5(2)', 'GDPR 7(1)', 'GDPR 15(3)'), when: always },
  { id: 'source-information', sources: confirmed('GDPR 14(1)', 'GDPR 14(3)'), when: always },
  {
    // A doctrine of the French authority, told as such: the law does not say it.
    id: 'source-email-doctrine',
    sources: confirmed('CNIL, La communication politique par courrier électronique (2012)'),
    when: ({ channel, inFrance }) => channel === 'email' && inFrance,
  },
  {
    id: 'source-online-asserted',
    sources: [...confirmed('TTPA 18(1)(a)', 'TTPA 18(1)(b)'), ...secondary('TTPA 18(1)(b), "separately"')],
    when: ({ channel, cameOn }) => channel === 'online-advertisement' && cameOn >= APPLIES_FROM,
  },
  {
    // Whether a text message is online is not settled: asked, never asserted. Voice and post are outside articles 18-19.
    id: 'source-online-asked',
    sources: [...confirmed('TTPA 18(1)(a)', 'TTPA 18(1)(b)'), ...secondary('TTPA 18(1)(b), "separately"')],
    when: ({ channel, cameOn }) =>
      (channel === 'email' || channel === 'messaging' || channel === 'sms') && cameOn >= APPLIES_FROM,
  },
  {
    id: 'source-objection',
    sources: confirmed('GDPR 21(2)', 'GDPR 21(3)'),
    when: ({ objects }) => objects,
  },
];

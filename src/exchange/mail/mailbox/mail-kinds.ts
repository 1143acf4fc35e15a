/** Why a message shows that its sender has the user's address. */
export const MAIL_KINDS = ['participation', 'subscription', 'newsletter', 'political'] as const;

export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * Companies that send messages for others, by the domains seen in headers: whoever has the address is their customer, who
 * stands in the From field. Old and new names of one company stand together.
 */
const PLATFORMS: Readonly<Record<string, string>> = {
  Mailjet: 'mailjet.com mjt.lu mailjetmail.com',
  'Brevo (Sendinblue)':
    'brevo.com brevosend.com sendinblue.com sib.email mailin.fr sendibm1.com sendibm2.com sendibm3.com sendibt2.com sendibt3.com',
  Mailchimp:
    'mailchimp.com mailchimpapp.com mailchimpapp.net mcsv.net mcdlv.net rsgsv.net list-manage.com mandrillapp.com',
  SendGrid: 'sendgrid.net sendgrid.com sendgrid.info',
  'Amazon SES': 'amazonses.com',
  Mailgun: 'mailgun.org mailgun.net mailgun.info',
  SparkPost: 'sparkpostmail.com sparkpost.com e.sparkpost.com',
  Postmark: 'pmta.com pm-bounces.com mtasv.net',
  'Constant Contact': 'constantcontact.com ccsend.com',
  'Campaign Monitor': 'createsend.com cmail19.com cmail20.com cmail1.com cmail2.com',
  'Salesforce Marketing Cloud': 'exacttarget.com exct.net pardot.com',
  HubSpot: 'hubspotemail.net hubspot.com hs-inbox.com hubspotfree.net',
  ActiveCampaign: 'activehosted.com acems1.com acems2.com acems3.com emsend1.com emsend2.com emsend3.com',
  GetResponse: 'getresponse.com gr-mail.com getresponse-mail.com',
  MailerLite: 'mailerlite.com mlsend.com mlsend2.com mlsend3.com',
  Klaviyo: 'klaviyomail.com klaviyo.com',
  Sarbacane: 'sarbacane.com mailify.com sbc30.net sbc35.com',
  Mailpro: 'mailpro.com',
  CleverReach: 'cleverreach.com crsend.com',
  rapidmail: 'rapidmail.com rapidmail.de emailsys1a.net emailsys2a.net emailsys1c.net',
  Inxmail: 'inxmail.com inxserver.com inxserver.de',
  Newsletter2Go: 'newsletter2go.com',
  Emarsys: 'emarsys.net emsecure.net',
  'Optimizely (Episerver)': 'mailpv.net optivo.net broadmail.de',
  MailUp: 'mailup.com musvc1.net musvc2.net musvc3.net musvc5.net',
  Acumbamail: 'acumbamail.com',
  Doppler: 'fromdoppler.com fromdoppler.net',
  'E-goi': 'e-goi.com egoi.com egoiapp.com',
  'RD Station': 'rdstation.com rdstation.com.br',
  FreshMail: 'freshmail.com freshmail.pl',
  Spotler: 'spotler.com maillist-manage.com mailplus.nl',
  Laposta: 'laposta.nl email-provider.nl email-provider.eu',
  Substack: 'substack.com',
  beehiiv: 'beehiiv.com',
  NationBuilder: 'nationbuilder.com nbuild.email',
  'Action Network': 'actionnetwork.org',
  EveryAction: 'everyaction.com ngpvan.com myngp.com',
  Qomon: 'qomon.app qomon.org',
};

/** Where people have their own addresses: the domain is nobody's who writes from it. */
const WEBMAILS: ReadonlySet<string> = new Set(
  'gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr hotmail.co.uk live.com live.fr msn.com yahoo.com yahoo.fr yahoo.co.uk yahoo.de yahoo.es yahoo.it ymail.com icloud.com me.com mac.com aol.com protonmail.com proton.me pm.me gmx.de gmx.net gmx.at gmx.ch gmx.fr gmx.com web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr libero.it virgilio.it tiscali.it alice.it tin.it telefonica.net terra.es sapo.pt uol.com.br bol.com.br terra.com.br ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl telenet.be skynet.be wp.pl onet.pl o2.pl interia.pl gazeta.pl op.pl btinternet.com sky.com comcast.net verizon.net fastmail.com zoho.com mail.com yandex.com posteo.de mailbox.org bluewin.ch'.split(
    ' ',
  ),
);

const byDomain = new Map(
  Object.entries(PLATFORMS).flatMap(([name, domains]) => domains.split(' ').map((domain) => [domain, name] as const)),
);

/** The company that sends for others under a registrable domain, null for any other. */
export function platformOf(domain: string): string | null {
  return byDomain.get(domain) ?? null;
}

/** Says whether a registrable domain gives addresses to private people. */
export function isWebmail(domain: string): boolean {
  return WEBMAILS.has(domain);
}

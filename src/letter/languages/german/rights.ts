import { joinWords } from '../../format-dates';
import { german } from '../../typography';
import type { RightsWords } from '../french/rights';

/** How a German letter exercises the rights beside access. Awaits a native reader. */
export const germanRights: RightsWords = {
  'rights-alone': (_, articles) =>
    german`Hiermit übe ich meine Rechte nach Artikel\u00A0${articles} der Verordnung (EU) 2016/679 vom 27. April 2016 (DSGVO) aus.`,
  'rights-besides': (_, articles) =>
    german`Außerdem übe ich, wie unten ausgeführt, meine Rechte nach Artikel\u00A0${articles} DSGVO aus. Bitte beantworten Sie zuerst meinen Auskunftsantrag.`,
  withdrawal: () =>
    german`Ich widerrufe jede Einwilligung, die ich in Werbung und in die Weitergabe meiner Daten an Dritte gegeben haben sollte (Artikel 7 Absatz 3 DSGVO). Bitte setzen Sie diesen Widerruf in allen Ihren Datenbeständen um.`,
  objection: () =>
    german`Ich widerspreche der Verarbeitung meiner Daten für Zwecke der Direktwerbung, ob gewerblich, gemeinnützig oder politisch, einschließlich des damit verbundenen Profilings und der Weitergabe meiner Daten zu diesem Zweck (Artikel 21 Absatz 2 und Absatz 3 DSGVO).`,
  'objection-with-reason': ({ objectionReason = '' }) =>
    german`Anderen Verarbeitungen, die Sie auf Artikel 6 Absatz 1 Buchst. e oder f DSGVO stützen, widerspreche ich aus folgendem Grund, der sich aus meiner besonderen Situation ergibt (Artikel 21 Absatz 1): ${objectionReason}.`,
  rectification: ({ correction = '' }) =>
    german`Bitte berichtigen oder vervollständigen Sie meine Daten wie folgt (Artikel 16 DSGVO): ${correction}.`,
  'restriction-contested': () =>
    german`Ich bestreite die Richtigkeit der zu berichtigenden Daten: Bitte schränken Sie ihre Verarbeitung für die Dauer der Überprüfung ein (Artikel 18 Absatz 1 Buchst. a DSGVO).`,
  'restriction-erasure-opposed': () =>
    german`Nach Artikel 18 Absatz 1 Buchst. b DSGVO lehne ich die Löschung meiner Daten ab und verlange stattdessen die Einschränkung ihrer Nutzung.`,
  'restriction-claims': () =>
    german`Bitte schränken Sie die Verarbeitung meiner Daten auf ihre Speicherung ein, bis mir Ihre vollständige Antwort vorliegt: Ich benötige sie zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen (Artikel 18 Absatz 1 Buchst. c DSGVO).`,
  portability: () =>
    german`Bitte übergeben Sie mir in einem strukturierten, gängigen und maschinenlesbaren Format die Daten, die ich Ihnen bereitgestellt habe und die Sie mithilfe automatisierter Verfahren aufgrund meiner Einwilligung oder eines Vertrags verarbeiten (Artikel 20 Absatz 1 DSGVO).`,
  erasure: ({ rights, erasureGrounds }) => {
    const grounds = {
      a: german`da sie meines Erachtens für die Zwecke ihrer Erhebung nicht mehr notwendig sind (Artikel 17 Absatz 1 Buchst. a DSGVO)`,
      b: german`da ich meine Einwilligung widerrufen habe, soweit keine andere Rechtsgrundlage besteht (Artikel 17 Absatz 1 Buchst. b DSGVO)`,
      c: german`da ich der Verarbeitung widerspreche (Artikel 17 Absatz 1 Buchst. c DSGVO)`,
    };
    const why = erasureGrounds.map((ground) => grounds[ground]).join(' und ');
    return german`${rights.includes('access') ? 'Sobald mir Ihre vollständige Antwort auf meinen Auskunftsantrag vorliegt, löschen Sie bitte' : 'Bitte löschen Sie'} meine Daten, ${why}, mit Ausnahme des für Ihre Sperrliste Nötigen und dessen, was Sie nach Artikel 17 Absatz 3 behalten dürfen.`;
  },
  'notify-recipients': ({ rights }) => {
    const acts = [
      ...(rights.includes('rectification') ? ['die Berichtigung'] : []),
      ...(rights.includes('restriction') ? ['die Einschränkung'] : []),
      ...(rights.includes('erasure') ? ['die Löschung'] : []),
    ];
    return german`Bitte teilen Sie ${joinWords(acts, 'de')} nach Artikel 19 DSGVO allen Empfängern mit, denen diese Daten offengelegt wurden, und nennen Sie mir diese Empfänger.`;
  },
  'confirm-measures': () =>
    german`Bitte bestätigen Sie mir die ergriffenen Maßnahmen oder nennen Sie mir die Gründe, aus denen Sie davon absehen (Artikel 12 Absatz 3 und Absatz 4 DSGVO).`,
};

import type { AnswerPart } from '../../../disclosure/answer';
import { joinWords } from '../../format-dates';
import type { Channel } from '../../letter-source';
import type { PursuitFacts } from '../../pursuit-facts';
import { german } from '../../typography';
import type { ApproachWords, PursuingWords } from '../french/pursuing';

const PARTS: Record<AnswerPart, string> = {
  copy: german`die Kopie meiner Daten (Artikel 15 Absatz 3)`,
  purposes: german`die Zwecke und Rechtsgrundlagen (Artikel 15 Absatz 1 Buchst. a)`,
  recipients: german`die Identität aller Empfänger (Artikel 15 Absatz 1 Buchst. c; EuGH, 12. Januar 2023, C-154/21)`,
  source: german`die Herkunft der Daten (Artikel 15 Absatz 1 Buchst. g)`,
  retention: german`die Speicherdauer (Artikel 15 Absatz 1 Buchst. d)`,
  'consent-record': german`die Aufzeichnung meiner Einwilligung (Artikel 5 Absatz 2, Artikel 7 Absatz 1 und Artikel 15)`,
  'political-use': german`die Antwort auf meine Frage nach einer politischen Verwendung (Artikel 15 Absatz 1 Buchst. a und c)`,
  'other-rights': german`die Antwort auf meine weiteren Anträge (Artikel 12 Absatz 3)`,
};

function course({ sentOn, receivedOn }: PursuitFacts): string {
  return `${sentOn ? german`, abgesandt am ${sentOn}` : ''}${receivedOn ? german`, eingegangen am ${receivedOn}` : ''}`;
}

function of(day: string | undefined): string {
  return day ? german` vom ${day}` : '';
}

/** How a German reminder and a German complaint tell what became of an earlier letter. Awaits a native reader. */
export const germanPursuing: PursuingWords = {
  parts: PARTS,
  reminding: (facts) =>
    german`Mit meinem Schreiben vom ${facts.writtenOn} (Zeichen\u00A0${facts.reference})${course(facts)}, habe ich Ihnen gegenüber meine Rechte nach Artikel\u00A0${facts.articles} DSGVO ausgeübt.`,
  'time-is-past': ({ dueOn = '', extensionToldOn }) =>
    extensionToldOn
      ? german`Am ${extensionToldOn} haben Sie mir eine Fristverlängerung mitgeteilt; die verlängerte Frist (Artikel 12 Absatz 3 DSGVO; Verordnung (EWG, Euratom) Nr. 1182/71) endete am ${dueOn}. Soweit ich sehe, ist mir Ihre Antwort nicht zugegangen.`
      : german`Die Frist von einem Monat nach Artikel 12 Absatz 3 DSGVO, berechnet nach der Verordnung (EWG, Euratom) Nr. 1182/71, endete am ${dueOn}. Soweit ich sehe, habe ich weder eine Antwort noch die Mitteilung einer Verlängerung erhalten.`,
  'time-runs': ({ dueOn }) =>
    dueOn
      ? german`Ich erlaube mir, daran zu erinnern: Soweit ich sehe, endet die Frist nach Artikel 12 Absatz 3 DSGVO am ${dueOn}.`
      : german`Soweit ich sehe, habe ich noch keine Antwort erhalten. Artikel 12 Absatz 3 DSGVO sieht sie innerhalb eines Monats nach Eingang des Antrags vor.`,
  incomplete: ({ answeredOn }) =>
    german`Ihre Antwort${of(answeredOn)} geht nicht auf alle Punkte meines Antrags ein. Soweit ich sehe, fehlt:`,
  'incomplete-in-general': ({ answeredOn }) =>
    german`Ihre Antwort${of(answeredOn)} geht nicht auf alle Punkte meines Antrags ein; bitte gehen Sie sie einzeln durch.`,
  'request-refused': ({ answeredOn }) =>
    german`Mit Ihrer Antwort${of(answeredOn)} kommen Sie meinem Antrag nicht nach. Bitte nennen Sie mir die Gründe (Artikel 12 Absatz 4 DSGVO) und, falls Sie den Antrag für offenkundig unbegründet oder exzessiv halten, woraus sich das ergibt (Artikel 12 Absatz 5). Er dient allein dazu, die Verarbeitung zu kennen und ihre Rechtmäßigkeit zu überprüfen.`,
  'identity-asked': ({ answeredOn, identifiers }) =>
    german`Sie haben${answeredOn ? german` am ${answeredOn}` : ''} einen Nachweis meiner Identität verlangt. Artikel 12 Absatz 6 DSGVO lässt das bei begründeten Zweifeln zu. ${identifiers ? german`Um sie auszuräumen, hier meine Angaben im Formular: ${identifiers}. ` : ''}Falls Zweifel bleiben, teilen Sie mir bitte mit, worin sie bestehen und welche Information Ihnen genügen würde.`,
  'please-reply': ({ replyBy = '' }) => german`Ich bitte Sie um Antwort vor dem ${replyBy}.`,
  'reserve-complaint': ({ inFrance }) =>
    german`Andernfalls behalte ich mir eine Beschwerde bei ${inFrance ? 'der französischen Aufsichtsbehörde CNIL' : 'der zuständigen Aufsichtsbehörde'} vor (Artikel 77 DSGVO).`,
  'copy-of-letter': ({ writtenOn }) => german`Kopie meines Schreibens vom ${writtenOn}`,
  'complaint-opening': () =>
    german`Hiermit lege ich Beschwerde nach Artikel 77 der Verordnung (EU) 2016/679 vom 27. April 2016 (DSGVO) ein. Sie richtet sich gegen folgende Stelle:`,
  'complaint-letter-sent': (facts) =>
    german`Mit Schreiben vom ${facts.writtenOn} (Zeichen\u00A0${facts.reference})${course(facts)}, habe ich gegenüber dieser Stelle meine Rechte nach Artikel\u00A0${facts.articles} DSGVO ausgeübt.`,
  'complaint-reminded': ({ remindedOn }) =>
    german`Am ${joinWords(remindedOn, 'de')} habe ich an meinen Antrag erinnert.`,
  'complaint-no-answer': ({ dueOn = '', extensionToldOn }) =>
    german`Die Antwortfrist (Artikel 12 Absatz 3 DSGVO; Verordnung (EWG, Euratom) Nr. 1182/71)${extensionToldOn ? german`, nach Mitteilung vom ${extensionToldOn} verlängert,` : ''} endete am ${dueOn}. Bis heute habe ich keine Antwort erhalten.`,
  'complaint-time-unknown': () =>
    german`Bis heute habe ich keine Antwort erhalten. Wann mein Schreiben eingegangen ist, weiß ich nicht.`,
  'complaint-time-runs': ({ dueOn = '' }) =>
    german`Bis heute habe ich keine Antwort erhalten; nach meiner Berechnung endet die Antwortfrist am ${dueOn}.`,
  'complaint-incomplete': ({ answeredOn }) =>
    german`Die Antwort${of(answeredOn)} geht nicht auf alle Punkte meines Antrags ein. Soweit ich sehe, fehlt:`,
  'complaint-incomplete-in-general': ({ answeredOn }) =>
    german`Die Antwort${of(answeredOn)} geht nicht auf alle Punkte meines Antrags ein.`,
  'complaint-refused': ({ answeredOn }) =>
    german`Mit der Antwort${of(answeredOn)} wird meinem Antrag nicht entsprochen.`,
  'complaint-identity': ({ answeredOn }) =>
    german`Diese Stelle hat${answeredOn ? german` am ${answeredOn}` : ''} einen Nachweis meiner Identität verlangt. Bitte prüfen Sie, ob die Voraussetzungen des Artikels 12 Absatz 6 DSGVO vorlagen.`,
  'complaint-request': () =>
    german`Bitte prüfen Sie diese Beschwerde, wirken Sie darauf hin, dass mein Antrag im von der DSGVO vorgesehenen Umfang beantwortet wird, und unterrichten Sie mich über den Stand und das Ergebnis (Artikel 77 Absatz 2 und Artikel 78 Absatz 2 DSGVO).`,
  'complaint-purpose': () =>
    german`Mein Antrag dient dazu, die Verarbeitung zu kennen und ihre Rechtmäßigkeit zu überprüfen. Ich behaupte nicht zu wissen, was mit meinen Daten geschehen ist: Das möchte ich erfahren.`,
  'complaint-answer-copy': () => german`Kopie der erhaltenen Antwort`,
};

const CHANNELS: Record<Channel, string> = {
  sms: 'eine Nachricht auf meinem Telefon',
  email: 'eine E-Mail',
  messaging: 'eine Nachricht über einen Messenger-Dienst',
  voice: 'einen Anruf oder eine Sprachnachricht',
  post: 'eine Postsendung',
  'online-advertisement': 'eine Online-Anzeige',
};

/** What a German letter asks the sender of a political message. Awaits a native reader. */
export const germanApproach: ApproachWords = {
  'message-came': (channel, day, to) =>
    german`Am ${day} habe ich ${CHANNELS[channel]} politischen Inhalts erhalten${to ? german` (${to})` : ''}; Absender sind anscheinend Sie.`,
  'message-words': () => german`Der Wortlaut:`,
  'message-source': (day) => german`Nachricht vom ${day}`,
  'source-request': () =>
    german`Ich möchte wissen, woher die Daten stammen, mit denen Sie mich erreicht haben, und die Rechtmäßigkeit ihrer Verarbeitung überprüfen. Zu diesem Zweck übe ich mein Auskunftsrecht nach Artikel 15 der Verordnung (EU) 2016/679 vom 27. April 2016 (DSGVO) aus. Bitte bestätigen Sie mir, ob Sie mich betreffende Daten verarbeiten, und teilen Sie mir in diesem Fall mit:`,
  'source-of-data': () =>
    german`die Herkunft dieser Daten: aus welchem Bestand sie stammen (Melde- oder Wählerverzeichnis, Mitglieder- oder Unterstützerdatei, gekaufter, gemieteter oder geliehener Bestand …), wer sie Ihnen geliefert hat, an welchem Tag, und alle verfügbaren Informationen über Zwischenstellen (Artikel 14 Absatz 2 Buchst. f und Artikel 15 Absatz 1 Buchst. g)`,
  'source-selection': () =>
    german`die Kriterien, nach denen meine Daten für diese Nachricht ausgewählt wurden, und die mir zugeordneten Scores, Segmente, Profile oder abgeleiteten Meinungen, die mich betreffende Daten sind (Artikel 15 Absatz 1)`,
  'source-recipients': () =>
    german`die konkrete Identität, nicht nur die Kategorien, aller Empfänger, denen diese Daten offengelegt wurden oder noch offengelegt werden, einschließlich der Dienstleister (Artikel 15 Absatz 1 Buchst. c; EuGH, 12. Januar 2023, C-154/21)`,
  'source-purposes': () =>
    german`die Zwecke der Verarbeitung und jeweils die Rechtsgrundlage (Artikel 14 Absatz 1 Buchst. c und Artikel 15 Absatz 1 Buchst. a)`,
  'source-consent': () =>
    german`Falls Sie sich auf meine Einwilligung stützen, bitte ich Sie nach Artikel 5 Absatz 2, Artikel 7 Absatz 1 und Artikel 15 DSGVO um die Aufzeichnung dieser Einwilligung, die ein mich betreffendes Datum ist: Datum und Uhrzeit, angezeigter Wortlaut, Stelle, die sie eingeholt hat.`,
  'source-information': () =>
    german`Falls diese Daten nicht bei mir erhoben wurden, teilen Sie mir bitte mit, wann und auf welchem Weg ich die Informationen nach Artikel 14 DSGVO erhalten habe, spätestens mit dieser ersten Mitteilung (Artikel 14 Absatz 3).`,
  'source-email-doctrine': () =>
    german`Nach Auffassung der CNIL ist für politische Werbung per E-Mail auf der Grundlage eines kommerziellen Datenbestands eine vorherige Einwilligung nötig. Falls meine Adresse aus einem solchen Bestand stammt, teilen Sie mir bitte mit, wo und wann sie eingeholt wurde.`,
  'source-online-asserted': () =>
    german`Artikel 18 der Verordnung (EU) 2024/900 lässt die zielgerichtete Ausspielung politischer Online-Werbung anhand personenbezogener Daten nur zu, wenn der Verantwortliche sie bei der betroffenen Person erhoben und diese ausdrücklich und gesondert eingewilligt hat. Falls mir diese Anzeige anhand solcher Daten gezeigt wurde, bitte ich um die Aufzeichnung dieser Einwilligung.`,
  'source-online-asked': () =>
    german`Falls meine Kontaktdaten dazu dienten, politische Online-Werbung zielgerichtet auszuspielen, verlangt Artikel 18 der Verordnung (EU) 2024/900, dass der Verantwortliche sie bei mir erhoben hat und dass ich ausdrücklich und gesondert eingewilligt habe: In diesem Fall bitte ich um die Aufzeichnung dieser Einwilligung.`,
  'source-objection': () =>
    german`Ich widerspreche der Verarbeitung meiner Daten für Zwecke der Direktwerbung einschließlich des damit verbundenen Profilings (Artikel 21 Absatz 2 und Absatz 3 DSGVO) und bitte Sie, mir keine weiteren Nachrichten dieser Art zu senden. Bitte beantworten Sie zuerst meinen Auskunftsantrag.`,
};

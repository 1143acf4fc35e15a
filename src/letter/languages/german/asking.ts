import { german } from '../../typography';
import type { AskingWords, ReplyWords } from '../french/asking';

/** What a German letter asks about access, consent, political use and information. Awaits a native reader. */
export const germanAsking: AskingWords = {
  request: () =>
    german`Ich möchte erfahren, wie diese Daten verarbeitet werden, und die Rechtmäßigkeit der Verarbeitung überprüfen. Zu diesem Zweck übe ich hiermit mein Auskunftsrecht nach Artikel 15 der Verordnung (EU) 2016/679 vom 27. April 2016 (DSGVO) aus.`,
  'confirm-and-send': () =>
    german`Bitte bestätigen Sie mir, ob Sie mich betreffende Daten verarbeiten, und teilen Sie mir in diesem Fall mit:`,
  copy: () =>
    german`eine Kopie aller dieser Daten, auch der pseudonymisierten, als originalgetreue und verständliche Reproduktion (Artikel 15 Absatz 3; EuGH, 4. Mai 2023, C-487/21)`,
  'purposes-and-categories': ({ onlyRecipient }) =>
    german`die Zwecke jeder Verarbeitung und die Kategorien der betroffenen Daten (Artikel 15 Absatz 1 Buchst. a und b), für jeden Zweck mit der Rechtsgrundlage (${onlyRecipient ? german`Artikel 14` : german`Artikel 13`} Absatz 1 Buchst. c)`,
  'recipients-by-name': () =>
    german`die konkrete Identität, nicht nur die Kategorien, aller Empfänger, denen diese Daten offengelegt wurden oder noch offengelegt werden, auch durch Verkauf, Vermietung oder Bereitstellung, jeweils mit den übermittelten Daten und dem Datum (Artikel 15 Absatz 1 Buchst. c; EuGH, 12. Januar 2023, C-154/21)`,
  retention: () =>
    german`die geplante Speicherdauer oder, falls dies nicht möglich ist, die Kriterien für ihre Festlegung (Artikel 15 Absatz 1 Buchst. d)`,
  'source-of-other-data': () =>
    german`für Daten, die nicht bei mir erhoben wurden, alle verfügbaren Informationen über ihre Herkunft (Artikel 15 Absatz 1 Buchst. g)`,
  'source-for-recipient': () =>
    german`die Herkunft dieser Daten: wer sie Ihnen übermittelt hat, an welchem Tag, und alle verfügbaren Informationen über Zwischenstellen (Artikel 14 Absatz 2 Buchst. f und Artikel 15 Absatz 1 Buchst. g)`,
  'scores-and-decisions': () =>
    german`die mir zugeordneten Scores, Segmente, Profile und abgeleiteten Meinungen, die mich betreffende Daten sind, sowie, falls eine Entscheidung im Sinne von Artikel 22 besteht, aussagekräftige Informationen über die involvierte Logik (Artikel 15 Absatz 1 Buchst. h; EuGH, 27. Februar 2025, C-203/22)`,
  transfers: () =>
    german`gegebenenfalls Übermittlungen außerhalb des Europäischen Wirtschaftsraums und die dafür bestehenden geeigneten Garantien (Artikel 15 Absatz 2)`,
  'special-categories': (_, sensitive) =>
    german`die Bedingung des Artikels 9 Absatz 2, auf die Sie die Verarbeitung der besonderen Kategorien von Daten stützen, nach denen das Formular gefragt hat (${sensitive})`,
  'pre-ticked': () =>
    german`Mindestens ein Kästchen war im Voraus angekreuzt. Ein im Voraus angekreuztes Kästchen stellt keine Einwilligung dar (EuGH, 1. Oktober 2019, C-673/17; 11. November 2020, C-61/19): Bitte nennen Sie die Rechtsgrundlage der entsprechenden Verarbeitungen.`,
  refused: () =>
    german`Wie diese Aufzeichnung zeigt, habe ich nicht alle erbetenen Einwilligungen erteilt. Bitte teilen Sie mir mit, ob meine Daten dennoch zu diesen Zwecken verwendet oder weitergegeben wurden und, wenn ja, auf welcher Rechtsgrundlage.`,
  'agreement-by-sending': () =>
    german`Das Absenden des Formulars wurde als Zustimmung dargestellt. Bitte erläutern Sie, inwiefern diese Zustimmung für den bestimmten Fall und von der Teilnahme selbst zu unterscheiden war (Artikel 4 Nr. 11 und Artikel 7 Absatz 2 DSGVO).`,
  'required-for-reuse': () =>
    german`Um das Formular absenden zu können, wurde eine Zustimmung zur Weiterverwendung der Daten verlangt; bitte erläutern Sie, inwiefern diese Einwilligung freiwillig war (Artikel 7 Absatz 4 DSGVO).`,
  'consent-record': ({ boxesShown }) =>
    german`${boxesShown ? 'Für jede dieser Einwilligungen bitte ich Sie' : 'Falls Sie sich auf meine Einwilligung stützen, bitte ich Sie'} nach Artikel 5 Absatz 2, Artikel 7 Absatz 1 und Artikel 15 DSGVO um die Aufzeichnung meiner Einwilligung, die ein mich betreffendes Datum ist: Datum und Uhrzeit, angezeigter Wortlaut, Fassung des Formulars, akzeptierte Zwecke und gegebenenfalls die damals angebotene Partnerliste.`,
  'basis-of-passing-on': () =>
    german`Bitte nennen Sie die Rechtsgrundlage der in diesen Texten erwähnten Weitergabe an Dritte und, falls es das berechtigte Interesse ist, dieses Interesse und die vorgenommene Abwägung (Artikel 6 Absatz 1 Buchst. f DSGVO; EuGH, 4. Oktober 2024, C-621/22).`,
  'political-use': () =>
    german`Bitte teilen Sie mir mit, ob meine Daten für politische Werbung, Umfragen oder Ansprache verwendet, verkauft, verliehen oder vermietet wurden, insbesondere durch oder für eine Partei, eine kandidierende Person, eine Person mit Mandat, ein Meinungsforschungsinstitut oder einen Kampagnendienstleister, und, wenn ja, durch wen, wann, über welchen Kanal, nach welchen Auswahlkriterien und aufgrund welcher Einwilligung.`,
  'online-political-advertising': () =>
    german`Falls meine Daten seit dem 10. Oktober 2025 dazu dienten, politische Online-Werbung zielgerichtet auszuspielen, verlangt Artikel 18 der Verordnung (EU) 2024/900, dass der Verantwortliche sie bei mir erhoben hat und dass ich ausdrücklich und gesondert eingewilligt habe: In diesem Fall bitte ich um die Aufzeichnung dieser Einwilligung.`,
  'notice-then-in-force': () =>
    german`Bitte fügen Sie die Informationen nach Artikel 13 DSGVO in der bei der Erhebung geltenden Fassung bei und teilen Sie mir, falls meine Daten später zu einem anderen Zweck verarbeitet wurden, mit, wann und wie Sie mich darüber informiert haben (Artikel 13 Absatz 3).`,
  'information-owed-by-recipient': () =>
    german`Falls Sie diese Daten von Dritten erhalten haben, teilen Sie mir bitte mit, wann und auf welchem Weg ich die Informationen nach Artikel 14 DSGVO erhalten habe.`,
  'not-the-controller': () =>
    german`Sollten Sie für diese Verarbeitung nicht oder nicht allein verantwortlich sein, wäre ich für Namen und Kontaktdaten der verantwortlichen Stelle dankbar.`,
};

/** By when, in what form and to whom a German answer is due. Awaits a native reader. */
export const germanReply: ReplyWords = {
  deadline: () =>
    german`Artikel 12 Absatz 3 DSGVO sieht eine Antwort unverzüglich vor, in jedem Fall aber innerhalb eines Monats nach Eingang des Antrags. Sollten Sie diese Frist verlängern oder nicht tätig werden wollen, bitte ich Sie, mir die Gründe innerhalb desselben Monats mitzuteilen (Artikel 12 Absatz 3 und Absatz 4).`,
  'free-of-charge': () =>
    german`Diese erste Kopie ist unentgeltlich (Artikel 12 Absatz 5 DSGVO; EuGH, 26. Oktober 2023, C-307/22).`,
  'free-measures': () => german`Diese Maßnahmen sind unentgeltlich (Artikel 12 Absatz 5 DSGVO).`,
  'electronic-reply': ({ byEmail, replyEmail }) =>
    german`${byEmail ? 'Da ich den Antrag elektronisch stelle, bitte ich um' : 'Am liebsten wäre mir'} eine Antwort in einem gängigen elektronischen Format${replyEmail ? german` an ${replyEmail}` : ''} (Artikel 12 Absatz 3).`,
  'postal-reply': () => german`Ihre Antwort können Sie per Post an die Anschrift im Kopf dieses Schreibens richten.`,
  identifiers: ({ identifiers }) =>
    german`Damit Sie meine Daten finden können, hier meine Angaben im Formular: ${identifiers}.`,
  identity: () =>
    german`Sollten Sie begründete Zweifel an meiner Identität haben, teilen Sie mir bitte umgehend mit, welche zusätzlichen Informationen Sie benötigen (Artikel 12 Absatz 6 DSGVO).`,
  authority: ({ inFrance }) =>
    german`Sollte innerhalb dieser Frist keine Antwort eingehen, behalte ich mir eine Beschwerde bei ${inFrance ? 'der französischen Aufsichtsbehörde CNIL' : 'der zuständigen Aufsichtsbehörde'} nach Artikel 77 DSGVO vor.`,
};

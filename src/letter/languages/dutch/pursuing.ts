import type { AnswerPart } from '../../../disclosure/answer';
import { joinWords } from '../../format-dates';
import type { Channel } from '../../letter-source';
import type { PursuitFacts } from '../../pursuit-facts';
import { dutch } from '../../typography';
import type { ApproachWords, PursuingWords } from '../french/pursuing';

const PARTS: Record<AnswerPart, string> = {
  copy: dutch`de kopie van mijn gegevens (artikel 15 lid 3)`,
  purposes: dutch`de doeleinden en rechtsgronden (artikel 15 lid 1 onder a)`,
  recipients: dutch`de identiteit van elke ontvanger (artikel 15 lid 1 onder c; HvJ EU, 12 januari 2023, C-154/21)`,
  source: dutch`de bron van de gegevens (artikel 15 lid 1 onder g)`,
  retention: dutch`de bewaartermijn (artikel 15 lid 1 onder d)`,
  'consent-record': dutch`de registratie van mijn toestemming (artikel 5 lid 2, artikel 7 lid 1 en artikel 15)`,
  'political-use': dutch`het antwoord op mijn vraag over politiek gebruik (artikel 15 lid 1 onder a en c)`,
  'other-rights': dutch`het gevolg dat aan mijn overige verzoeken is gegeven (artikel 12 lid 3)`,
};

function rightsOf({ articles, severalArticles }: PursuitFacts): string {
  return dutch`mijn ${severalArticles ? 'rechten op grond van de artikelen' : 'recht op grond van artikel'}\u00A0${articles} AVG`;
}

function course({ sentOn, receivedOn }: PursuitFacts): string {
  return `${sentOn ? dutch`, verzonden op ${sentOn}` : ''}${receivedOn ? dutch`, ontvangen op ${receivedOn}` : ''}`;
}

function of(day: string | undefined): string {
  return day ? dutch` van ${day}` : '';
}

/** How a Dutch reminder and a Dutch complaint tell what became of an earlier letter. Awaits a native reader. */
export const dutchPursuing: PursuingWords = {
  parts: PARTS,
  reminding: (facts) =>
    dutch`Met mijn brief van ${facts.writtenOn} (kenmerk\u00A0${facts.reference})${course(facts)}, heb ik tegenover u ${rightsOf(facts)} uitgeoefend.`,
  'time-is-past': ({ dueOn = '', extensionToldOn }) =>
    extensionToldOn
      ? dutch`Op ${extensionToldOn} hebt u mij een verlenging van de termijn meegedeeld; de verlengde termijn (artikel 12 lid 3 AVG; Verordening (EEG, Euratom) nr. 1182/71) eindigde op ${dueOn}. Voor zover ik weet heeft uw antwoord mij niet bereikt.`
      : dutch`De termijn van een maand van artikel 12 lid 3 AVG, berekend volgens Verordening (EEG, Euratom) nr. 1182/71, eindigde op ${dueOn}. Voor zover ik weet heb ik antwoord noch bericht van verlenging ontvangen.`,
  'time-runs': ({ dueOn }) =>
    dueOn
      ? dutch`Ik breng die graag in herinnering: voor zover ik weet eindigt de termijn van artikel 12 lid 3 AVG op ${dueOn}.`
      : dutch`Voor zover ik weet heb ik nog geen antwoord ontvangen. Artikel 12 lid 3 AVG voorziet daarin binnen een maand na ontvangst van het verzoek.`,
  incomplete: ({ answeredOn }) =>
    dutch`Uw antwoord${of(answeredOn)} gaat niet op alle punten van mijn verzoek in. Voor zover ik zie ontbreekt:`,
  'incomplete-in-general': ({ answeredOn }) =>
    dutch`Uw antwoord${of(answeredOn)} gaat niet op alle punten van mijn verzoek in; ik verzoek u ze een voor een te behandelen.`,
  'request-refused': ({ answeredOn }) =>
    dutch`Met uw antwoord${of(answeredOn)} geeft u geen gevolg aan mijn verzoek. Ik verzoek u mij de redenen mee te delen (artikel 12 lid 4 AVG) en, als u het verzoek kennelijk ongegrond of buitensporig acht, waaruit dat blijkt (artikel 12 lid 5). Het dient er uitsluitend toe de verwerking te kennen en de rechtmatigheid ervan te controleren.`,
  'identity-asked': ({ answeredOn, identifiers }) =>
    dutch`U hebt mij${answeredOn ? dutch` op ${answeredOn}` : ''} gevraagd mijn identiteit aan te tonen. Artikel 12 lid 6 AVG laat dat toe bij redelijke twijfel. ${identifiers ? dutch`Om die weg te nemen: dit heb ik in het formulier ingevuld: ${identifiers}. ` : ''}Blijft er twijfel, dan verneem ik graag waaruit die bestaat en welke informatie u zou volstaan.`,
  'please-reply': ({ replyBy = '' }) => dutch`Ik nodig u uit mijn verzoek vóór ${replyBy} te beantwoorden.`,
  'reserve-complaint': ({ inFrance }) =>
    dutch`Zo niet, dan behoud ik mij het recht voor een klacht in te dienen bij ${inFrance ? 'de Franse toezichthouder, de CNIL' : 'de bevoegde toezichthoudende autoriteit'} (artikel 77 AVG).`,
  'copy-of-letter': ({ writtenOn }) => dutch`kopie van mijn brief van ${writtenOn}`,
  'complaint-opening': () =>
    dutch`Ik dien een klacht in op grond van artikel 77 van Verordening (EU) 2016/679 van 27 april 2016 (AVG). Die betreft de volgende organisatie:`,
  'complaint-letter-sent': (facts) =>
    dutch`Met een brief van ${facts.writtenOn} (kenmerk\u00A0${facts.reference})${course(facts)}, heb ik tegenover die organisatie ${rightsOf(facts)} uitgeoefend.`,
  'complaint-reminded': ({ remindedOn }) => dutch`Op ${joinWords(remindedOn, 'nl')} heb ik een herinnering gestuurd.`,
  'complaint-no-answer': ({ dueOn = '', extensionToldOn }) =>
    dutch`De antwoordtermijn (artikel 12 lid 3 AVG; Verordening (EEG, Euratom) nr. 1182/71)${extensionToldOn ? dutch`, verlengd volgens bericht van ${extensionToldOn},` : ''} eindigde op ${dueOn}. Tot vandaag heb ik geen antwoord ontvangen.`,
  'complaint-time-unknown': () =>
    dutch`Tot vandaag heb ik geen antwoord ontvangen. Ik weet niet op welke dag die brief is ontvangen.`,
  'complaint-time-runs': ({ dueOn = '' }) =>
    dutch`Tot vandaag heb ik geen antwoord ontvangen; volgens mijn berekening eindigt de antwoordtermijn op ${dueOn}.`,
  'complaint-incomplete': ({ answeredOn }) =>
    dutch`Het antwoord${of(answeredOn)} gaat niet op alle punten van mijn verzoek in. Voor zover ik zie ontbreekt:`,
  'complaint-incomplete-in-general': ({ answeredOn }) =>
    dutch`Het antwoord${of(answeredOn)} gaat niet op alle punten van mijn verzoek in.`,
  'complaint-refused': ({ answeredOn }) => dutch`Het antwoord${of(answeredOn)} geeft geen gevolg aan mijn verzoek.`,
  'complaint-identity': ({ answeredOn }) =>
    dutch`Die organisatie heeft mij${answeredOn ? dutch` op ${answeredOn}` : ''} gevraagd mijn identiteit aan te tonen. Ik verzoek u te beoordelen of aan de voorwaarden van artikel 12 lid 6 AVG was voldaan.`,
  'complaint-request': () =>
    dutch`Ik verzoek u deze klacht te onderzoeken, te bevorderen dat mijn verzoek wordt beantwoord voor zover de AVG dat voorziet, en mij over de voortgang en het resultaat van de klacht te informeren (artikel 77 lid 2 en artikel 78 lid 2 AVG).`,
  'complaint-purpose': () =>
    dutch`Mijn verzoek had tot doel de verwerking te kennen en de rechtmatigheid ervan te controleren. Ik beweer niet te weten wat er met mijn gegevens is gebeurd: dat probeer ik te vernemen.`,
  'complaint-answer-copy': () => dutch`kopie van het ontvangen antwoord`,
};

const CHANNELS: Record<Channel, string> = {
  sms: 'een bericht op mijn telefoon',
  email: 'een e-mail',
  messaging: 'een chatbericht',
  voice: 'een oproep of spraakbericht',
  post: 'een poststuk',
  'online-advertisement': 'een onlineadvertentie',
};

/** What a Dutch letter asks the sender of a political message. Awaits a native reader. */
export const dutchApproach: ApproachWords = {
  'message-came': (channel, day, to) =>
    dutch`Op ${day} heb ik ${CHANNELS[channel]} van politieke aard ontvangen${to ? dutch` (${to})` : ''}, zo te zien van u afkomstig.`,
  'message-words': () => dutch`De tekst luidt:`,
  'message-source': (day) => dutch`Bericht ontvangen op ${day}`,
  'source-request': () =>
    dutch`Ik wil weten waar de gegevens vandaan komen waarmee u mij hebt bereikt en de rechtmatigheid van de verwerking ervan controleren. Daartoe oefen ik mijn recht van inzage uit op grond van artikel 15 van Verordening (EU) 2016/679 van 27 april 2016 (AVG). Ik verzoek u mij te bevestigen of u gegevens verwerkt die mij betreffen en mij in dat geval het volgende te verstrekken:`,
  'source-of-data': () =>
    dutch`de bron van deze gegevens: het bestand waaruit ze komen (kiezersregister, leden- of sympathisantenbestand, gekocht, gehuurd of geleend bestand…), de organisatie die ze u heeft verstrekt, de datum en alle beschikbare informatie over tussenpersonen (artikel 14 lid 2 onder f en artikel 15 lid 1 onder g)`,
  'source-selection': () =>
    dutch`de criteria waarmee mijn gegevens voor dit bericht zijn geselecteerd, en de aan mij toegekende scores, segmenten, profielen of afgeleide meningen, die gegevens zijn die mij betreffen (artikel 15 lid 1)`,
  'source-recipients': () =>
    dutch`de concrete identiteit, en niet alleen de categorie, van elke ontvanger aan wie deze gegevens zijn of zullen worden verstrekt, dienstverleners inbegrepen (artikel 15 lid 1 onder c; HvJ EU, 12 januari 2023, C-154/21)`,
  'source-purposes': () =>
    dutch`de doeleinden van de verwerking en de rechtsgrond van elk daarvan (artikel 14 lid 1 onder c en artikel 15 lid 1 onder a)`,
  'source-consent': () =>
    dutch`Als u zich op mijn toestemming baseert, verzoek ik u op grond van artikel 5 lid 2, artikel 7 lid 1 en artikel 15 AVG om de registratie van die toestemming, die een gegeven is dat mij betreft: datum en tijd, getoonde bewoording, organisatie die ze heeft verkregen.`,
  'source-information': () =>
    dutch`Als deze gegevens niet bij mij zijn verzameld, verzoek ik u mee te delen op welke datum en op welke wijze mij de informatie van artikel 14 AVG is verstrekt, uiterlijk bij dit eerste contact (artikel 14 lid 3).`,
  'source-email-doctrine': () =>
    dutch`Volgens de CNIL is voorafgaande toestemming nodig voor politieke werving per e-mail op basis van een commercieel bestand. Als mijn adres uit een dergelijk bestand komt, verzoek ik u mee te delen waar en wanneer die is verkregen.`,
  'source-online-asserted': () =>
    dutch`Artikel 18 van Verordening (EU) 2024/900 laat het richten van online politieke reclame op basis van persoonsgegevens alleen toe als de verwerkingsverantwoordelijke ze bij de betrokkene heeft verzameld en deze uitdrukkelijk en afzonderlijk toestemming heeft gegeven. Als deze advertentie mij op basis van dergelijke gegevens is getoond, verzoek ik u mij de registratie van die toestemming te sturen.`,
  'source-online-asked': () =>
    dutch`Als mijn contactgegevens zijn gebruikt om online politieke reclame te richten, vereist artikel 18 van Verordening (EU) 2024/900 dat de verwerkingsverantwoordelijke ze bij mij heeft verzameld en dat ik uitdrukkelijk en afzonderlijk toestemming heb gegeven: in dat geval verzoek ik u mij de registratie van die toestemming te sturen.`,
  'source-objection': () =>
    dutch`Ik maak bezwaar tegen de verwerking van mijn gegevens voor direct marketing, met inbegrip van daarmee verband houdende profilering (artikel 21 lid 2 en lid 3 AVG), en verzoek u mij geen berichten van deze aard meer te sturen. Ik verzoek u eerst mijn verzoek om inzage te beantwoorden.`,
};

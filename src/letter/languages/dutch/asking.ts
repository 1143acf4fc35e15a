import { dutch } from '../../typography';
import type { AskingWords, ReplyWords } from '../french/asking';

/** What a Dutch letter asks about access, consent, political use and information. Awaits a native reader. */
export const dutchAsking: AskingWords = {
  request: () =>
    dutch`Ik wil weten hoe deze gegevens worden verwerkt en de rechtmatigheid van die verwerking controleren. Daartoe oefen ik hierbij mijn recht van inzage uit op grond van artikel 15 van Verordening (EU) 2016/679 van 27 april 2016 (AVG).`,
  'confirm-and-send': () =>
    dutch`Ik verzoek u mij te bevestigen of u gegevens verwerkt die mij betreffen en mij in dat geval het volgende te verstrekken:`,
  copy: () =>
    dutch`een kopie van al deze gegevens, ook gepseudonimiseerde, als getrouwe en begrijpelijke reproductie (artikel 15 lid 3; HvJ EU, 4 mei 2023, C-487/21)`,
  'purposes-and-categories': ({ onlyRecipient }) =>
    dutch`de doeleinden van elke verwerking en de categorieën gegevens (artikel 15 lid 1 onder a en b), met voor elk doel de rechtsgrond (${onlyRecipient ? dutch`artikel 14` : dutch`artikel 13`} lid 1 onder c)`,
  'recipients-by-name': () =>
    dutch`de concrete identiteit, en niet alleen de categorie, van elke ontvanger aan wie deze gegevens zijn of zullen worden verstrekt, ook door verkoop, verhuur of terbeschikkingstelling, telkens met de doorgegeven gegevens en de datum (artikel 15 lid 1 onder c; HvJ EU, 12 januari 2023, C-154/21)`,
  retention: () =>
    dutch`de voorgenomen bewaartermijn of, als dat niet mogelijk is, de criteria om die te bepalen (artikel 15 lid 1 onder d)`,
  'source-of-other-data': () =>
    dutch`voor gegevens die niet bij mij zijn verzameld, alle beschikbare informatie over de bron (artikel 15 lid 1 onder g)`,
  'source-for-recipient': () =>
    dutch`de bron van deze gegevens: de organisatie die ze u heeft verstrekt, de datum en alle beschikbare informatie over tussenpersonen (artikel 14 lid 2 onder f en artikel 15 lid 1 onder g)`,
  'scores-and-decisions': () =>
    dutch`de aan mij toegekende scores, segmenten, profielen en afgeleide meningen, die gegevens zijn die mij betreffen, en, indien er een besluit als bedoeld in artikel 22 bestaat, nuttige informatie over de onderliggende logica (artikel 15 lid 1 onder h; HvJ EU, 27 februari 2025, C-203/22)`,
  transfers: () =>
    dutch`in voorkomend geval de doorgiften buiten de Europese Economische Ruimte en de passende waarborgen daarvoor (artikel 15 lid 2)`,
  'special-categories': (_, sensitive) =>
    dutch`de voorwaarde van artikel 9 lid 2 waarop u zich baseert om de bijzondere categorieën gegevens te verwerken waar het formulier om vroeg (${sensitive})`,
  'pre-ticked': () =>
    dutch`Ik stel vast dat ten minste één vakje vooraf was aangevinkt. Een vooraf aangevinkt vakje is geen toestemming (HvJ EU, 1 oktober 2019, C-673/17; 11 november 2020, C-61/19): ik verzoek u de rechtsgrond van de betreffende verwerkingen te vermelden.`,
  refused: () =>
    dutch`Zoals dit overzicht laat zien, heb ik niet alle gevraagde toestemmingen gegeven. Ik verzoek u te vermelden of mijn gegevens toch voor die doeleinden zijn gebruikt of doorgegeven en, zo ja, op welke rechtsgrond.`,
  'agreement-by-sending': () =>
    dutch`Ik stel vast dat het verzenden van het formulier als instemming werd voorgesteld. Ik verzoek u uit te leggen in welk opzicht die instemming specifiek was en te onderscheiden van de deelname zelf (artikel 4 punt 11 en artikel 7 lid 2 AVG).`,
  'required-for-reuse': () =>
    dutch`Ik stel vast dat instemming met hergebruik van de gegevens vereist was om het formulier te verzenden en verzoek u uit te leggen in welk opzicht die toestemming vrij was (artikel 7 lid 4 AVG).`,
  'consent-record': ({ boxesShown }) =>
    dutch`${boxesShown ? 'Voor elk van deze toestemmingen' : 'Als u zich op mijn toestemming baseert,'} verzoek ik u op grond van artikel 5 lid 2, artikel 7 lid 1 en artikel 15 AVG om de registratie van mijn toestemming, die een gegeven is dat mij betreft: datum en tijd, getoonde bewoording, versie van het formulier, aanvaarde doeleinden en, in voorkomend geval, de toen getoonde lijst van partners.`,
  'basis-of-passing-on': () =>
    dutch`Ik verzoek u de rechtsgrond te vermelden van de doorgifte aan derden die deze teksten noemen en, als dat het gerechtvaardigd belang is, welk belang dat is en hoe het is afgewogen (artikel 6 lid 1 onder f AVG; HvJ EU, 4 oktober 2024, C-621/22).`,
  'political-use': () =>
    dutch`Ik verzoek u mij mee te delen of mijn gegevens zijn gebruikt, verkocht, uitgeleend of verhuurd voor politieke reclame, onderzoek of werving, met name door of voor een partij, een kandidaat, een gekozen vertegenwoordiger, een opiniepeiler of een campagnebureau, en, zo ja, door wie, wanneer, via welk kanaal, op basis van welke selectiecriteria en met welke toestemming.`,
  'online-political-advertising': () =>
    dutch`Als mijn gegevens sinds 10 oktober 2025 zijn gebruikt om online politieke reclame te richten, vereist artikel 18 van Verordening (EU) 2024/900 dat de verwerkingsverantwoordelijke ze bij mij heeft verzameld en dat ik uitdrukkelijk en afzonderlijk toestemming heb gegeven: in dat geval verzoek ik u mij de registratie van die toestemming te sturen.`,
  'notice-then-in-force': () =>
    dutch`Ik verzoek u de informatie van artikel 13 AVG bij te voegen zoals die bij het verzamelen gold en, als mijn gegevens daarna voor een ander doel zijn verwerkt, mee te delen wanneer en hoe u mij daarover hebt geïnformeerd (artikel 13 lid 3).`,
  'information-owed-by-recipient': () =>
    dutch`Als u deze gegevens van een derde hebt ontvangen, verzoek ik u mee te delen op welke datum en op welke wijze mij de informatie van artikel 14 AVG is verstrekt.`,
  'not-the-controller': () =>
    dutch`Als u niet, of niet als enige, verantwoordelijk bent voor deze verwerking, ontvang ik graag de naam en contactgegevens van wie dat is.`,
};

/** By when, in what form and to whom a Dutch answer is due. Awaits a native reader. */
export const dutchReply: ReplyWords = {
  deadline: () =>
    dutch`Artikel 12 lid 3 AVG voorziet in een antwoord onverwijld en in ieder geval binnen een maand na ontvangst van het verzoek. Mocht u die termijn moeten verlengen of geen gevolg geven aan mijn verzoek, dan verneem ik de redenen graag binnen diezelfde maand (artikel 12 lid 3 en lid 4).`,
  'free-of-charge': () =>
    dutch`Deze eerste kopie is kosteloos (artikel 12 lid 5 AVG; HvJ EU, 26 oktober 2023, C-307/22).`,
  'free-measures': () => dutch`Deze maatregelen zijn kosteloos (artikel 12 lid 5 AVG).`,
  'electronic-reply': ({ byEmail, replyEmail }) =>
    dutch`${byEmail ? 'Omdat ik dit verzoek elektronisch indien, vraag ik om' : 'Ik ontvang bij voorkeur'} een antwoord in een gangbare elektronische vorm${replyEmail ? dutch`, op het adres ${replyEmail}` : ''} (artikel 12 lid 3).`,
  'postal-reply': () => dutch`U kunt uw antwoord per post sturen naar het adres bovenaan deze brief.`,
  identifiers: ({ identifiers }) =>
    dutch`Om mijn gegevens terug te kunnen vinden: dit heb ik in het formulier ingevuld: ${identifiers}.`,
  identity: () =>
    dutch`Mocht u redelijke twijfel hebben over mijn identiteit, dan verneem ik graag zo snel mogelijk welke aanvullende informatie u nodig hebt (artikel 12 lid 6 AVG).`,
  authority: ({ inFrance }) =>
    dutch`Blijft een antwoord binnen die termijn uit, dan behoud ik mij het recht voor een klacht in te dienen bij ${inFrance ? 'de Franse toezichthouder, de CNIL,' : 'de bevoegde toezichthoudende autoriteit'} op grond van artikel 77 AVG.`,
};

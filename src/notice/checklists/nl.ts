import type { Checklist } from '../checklist';

/** Dutch. */
export const DUTCH_CHECKLIST: Checklist = {
  language: 'nl',
  statements: {
    controller: `
      verwerkingsverantwoordelijk*, verantwoordelijk* voor … verwerking*, organisator,
      verantwoordelijk|verantwoordelijke is|voor, verwerkingsverantwoordelijke*`,
    dpo: 'functionaris* … gegevensbescherming, dpo|fg, data protection officer, functionaris',
    purpose: 'doel|doelen|doeleinden|doeleinde, gebruik*|verwerk* … voor|om',
    'legal-basis': `
      grondslag*|rechtsgrond*, gerechtvaardigd* belang*, uitvoering … overeenkomst, toestemming,
      wettelijk* verplichting*, artikel 6`,
    recipients: 'ontvanger*, gedeeld|verstrekt|doorgegeven|delen … met|aan, verwerkers, derden',
    'transfer-outside-eu': `
      buiten … eu|eer|unie|europese|europa, derde landen,
      modelcontractbepaling*|standaardcontractbepaling*|modelcontract*, privacy shield|framework,
      adequaatheidsbesluit*`,
    retention: `
      bewaartermijn*|bewaarperiode*|bewaarduur, bewaar*|bewaren|bewaard …
      jaar|jaren|maand|maanden|dagen|lang|termijn|zolang, verwijder*|gewist … na|jaar|maanden|dagen, niet langer
      … dan|bewaard|noodzakelijk, bewaartermijn*|bewaarperiode*|hoe lang, bewaar*|bewaard|verwijder*|gewist …
      jaar|maanden|dagen|weken|zolang|lang|termijn, jaar|maanden|dagen na|nadat`,
    rights: `
      recht … inzage|rectificatie|correctie|verwijdering|wissing|bezwaar|overdraagbaarheid|beperking,
      uw|jouw rechten, inzageverzoek*`,
    withdrawal: `
      toestemming … intrekken|intrekt|ingetrokken, intrekken … toestemming,
      afmelden|uitschrijven|afmeld*|uitschrijf*`,
    authority: 'autoriteit persoonsgegevens, gegevensbeschermingsautoriteit, toezichthoud*, klacht',
    source: 'bron|bronnen|herkomst, gegevens … van derden|partners, verkregen van',
    profiling: 'profilering|profiling, geautomatiseerd* … besluit*, profiel|profielen, gepersonaliseerd*',
  },
  naming: {
    'names-controller': `
      verwerkingsverantwoordelijke … is, verwerkingsverantwoordelijke, organisator … is,
      georganiseerd|verzameld|verwerkt|beheerd door`,
    'controller-named': `
      is|als … verwerkingsverantwoordelijke|verantwoordelijk*, hierna, organiseert, verwerkt|verzamelt,
      hecht|respecteert`,
    'names-publisher': 'uitgegeven|eigendom door|van, bedrijf|onderneming|vennootschap',
    host: 'gehost, hosting, verwerkers|leverancier*',
  },
  fillers: `
    is de het een van voor deze website persoonsgegevens gegevens verwerking uw door bedrijf vennootschap
    stichting`,
  notNames: `sms mms email wie wat welke waarom
    uw u wij als wie
    de het een wij we u uw avg gdpr fg dpo eu europese unie autoriteit persoonsgegevens gegevens website
    deelnemer deelnemers organisator verwerkingsverantwoordelijke nederland belgië artikel contact adres kvk btw
    google facebook meta privacy cookies deze dit als bij voor in op met om indien wanneer je jouw algemene
    verordening privacyverklaring privacybeleid`,
  connectors: 'van en de het voor der den & of the',
  labels: 'verwerkingsverantwoordelijke, organisator, organisatie',
  questions: 'wie zijn wij, wie wij zijn, wie is verantwoordelijk',
};

import type { MailLexicon } from './mail-lexicon';

/** Dutch. */
export const DUTCH_MAIL: MailLexicon = {
  language: 'nl',
  skippable: 'de het een uw je jouw jullie onze ons dit deze die nu al van',
  meanings: {
    entry: `
      uw|je|jouw deelname|inzending|inschrijving, deelname aan … winactie*|*winactie|prijsvraag|quiz*|loting|wedstrijd*|loterij|actie|kansspel,
      bevestiging van? deelname|handtekening, deelnamebevestiging, hebt|heeft|heb … meegedaan|deelgenomen|getekend|ondertekend, bedankt voor
      meedoen|meespelen|tekenen|deelname|ondertekenen, doet|doe … mee, dingt|ding … mee, uw|je handtekening, je lot, maakt|maak … kans`,
    received:
      'bevestig*, deelnamebevestiging, ontvangen, geregistreerd, bedankt, dank, dankjewel, gelukt, geslaagd, binnen, verwerkt',
    game: `
      winactie*, *winactie, prijsvraag, prijsvragen, quiz*, *quiz, loting, loterij, kansspel, petitie*, wedstrijd*, verloting, prijs|prijzen,
      weggeefactie`,
    // "Deelname" is also taking part in meetings and courses, "wedstrijd" a match.
    otherEntry: `
      deelname aan|bij …
      vergadering*|webinar*|cursus*|workshop*|training*|conferentie*|enquête*|onderzoek*|*onderzoek|marathon*|*loop|hardloop*|seminar*|congres*|bijeenkomst*|les|lessen|symposium|opleiding*|examen*|studie*,
      meegedaan|deelgenomen … enquête|onderzoek|vergadering|webinar, enquête, sollicitatie*, startnummer, startbewijs, digitale
      handtekening, competitie indeling, huurcontract, examen*, wedstrijdverslag`,
    letter:
      'nieuwsbrief, nieuwsbrieven, *nieuwsbrief, mailinglijst, mailinglist, verzendlijst, maillijst, e mail updates, mailing',
    ask: `
      bevestig* … inschrijving|aanmelding|abonnement|adres|mailadres|e|mail, klik* … bevestig*, nog een|één stap|klik, laatste stap,
      aanmelding|inschrijving … bevestig*, bijna klaar`,
    enrolled: `
      bent|ben … aangemeld|ingeschreven|geabonneerd|toegevoegd, hebt|heeft|heb … aangemeld|ingeschreven|geabonneerd, aanmelding|inschrijving …
      gelukt|geslaagd|bevestigd|voltooid, welkom, bedankt voor aanmelding|inschrijving|aanmelden|inschrijven`,
    leave:
      'uitschrijv*, afmeld*, niet meer ontvangen, geen mails meer, bekijk … browser, online versie, webversie, schrijf … uit',
    deal: `
      uw|je|jouw
      bestelling|factuur|betaling|pakket|levering|zending|boeking|reservering|aankoop|overboeking|terugbetaling|ticket|tickets|afschrift|afspraak|wachtwoord|rekening|polis|nota|account,
      bestelling … bevestig*|verzonden|onderweg|geleverd|ontvangen, orderbevestiging, bestelbevestiging, boekingsbevestiging,
      betaalbevestiging, factuur nr|nummer|van|voor|beschikbaar, track … trace, pakket … onderweg|bezorgd|geleverd,
      verificatiecode, beveiligingscode, inlogcode, bevestigingscode, toegangscode, eenmalige code, wachtwoord … herstel*|wijzig*|opnieuw, nieuwe
      aanmelding|inlog*|apparaat, rekeningafschrift*, incasso*, betalingsherinnering, afspraakbevestiging, instapkaart, aanslag,
      recept, rekening … geblokkeerd|geopend, account … aangemaakt|geblokkeerd|activ*|bevestig*|verifi*`,
    politics: `
      verkiezing|verkiezingen, *verkiezing, *verkiezingen, kandida*, tweede kamer, kamerlid, kamerleden, gemeenteraad*, raadslid, raadsleden,
      statenlid, stembureau*, stembus, stembiljet, kiezer*, kieskring, lijsttrekker*, partij, partijleden, fractie*, wethouder*, stemmen,
      senaat, parlement*, volksvertegenwoordig*`,
    voice: `
      ik ben kandidaat, stel … kandidaat, mijn kandidatuur, onze|uw|jouw kandidaat|kandidaten|lijsttrekker|raadsleden, stem op|voor|lijst, stem … lijst,
      uw|je|jouw stem, jouw|uw steun … campagne|verkiezing*|partij, steun … campagne|partij|kandidaat|lijst, word lid, lid worden, partijlid, ons
      verkiezingsprogramma, ons|mijn programma voor … stad|gemeente|land|nederland|vlaanderen|provincie|dorp, campagne voeren, voer … campagne, verkiezingscampagne,
      canvass*, flyer*, langs deuren, deur tot deur, winnen … verkiezing*|zetel*|raad, doneer* … campagne|partij, zetel|zetels, samen
      winnen, lijst 1|2|3|4|5|6|7|8|9|10, voorkeurstem*`,
    vote: 'stem, stemt, stemmen',
    otherVote: `
      stem|stemt|kies|stemmen … favoriet*|foto*|recept*|liedje*|video*|product*|speler*|beste|mooiste|winnaar*, ondernemingsraad*, medezeggenschap*,
      ouderraad, leerlingenraad, algemene ledenvergadering, aandeelhouders*, vereniging van eigenaars, publieksprijs, verkiezing van … jaar|week|maand,
      kandidaat voor … functie|baan|vacature, bestuursverkiezing, sociale verkiezingen, studentenraad`,
    office: `
      kandida*, partij, campagne*, campagneteam, fractie, lijsttrekker, kamerlid, raadslid, afdeling, vvd, d66, pvda, groenlinks, cda, pvv, n
      va, vooruit, gemeentebelangen, lijst, voor … 2026|2027|2028|2029|2030`,
  },
};

import type { MailLexicon } from './mail-lexicon';

/** German; compounds are named by their beginning or their end. */
export const GERMAN_MAIL: MailLexicon = {
  language: 'de',
  skippable:
    'der die das den dem des ein eine einen einem einer ihr ihre ihren ihrem ihrer unser unsere unserem unseren dein deine deiner sie dich bitte nun jetzt hiermit',
  meanings: {
    entry: `
      ihre|deine|eure teilnahme, für teilnahme, teilnahme am|an|beim … gewinnspiel*|*gewinnspiel|verlosung*|quiz*|wettbewerb*|preisausschreiben|tombola,
      teilnahmebestätigung*, haben|hast|habt … teilgenommen, nehmen|nimmst … verlosung|gewinnspiel|ziehung teil, ihre|deine
      unterschrift, haben|hast … unterzeichnet|unterschrieben, ihr|dein los, für|fürs mitmachen|mitspielen, *teilnahme bestätig*`,
    received: `
      bestätig*, teilnahmebestätigung*, erhalten, eingegangen, registriert, gespeichert, danke, dank, vielen dank,
      erfolgreich, vermerkt, angenommen`,
    game: `
      gewinnspiel*, *gewinnspiel, *gewinnspiele, verlosung*, *verlosung, quiz*, preisausschreiben, tombola, preisrätsel,
      adventskalender, petition*, wettbewerb*, *wettbewerb, losziehung, ziehung`,
    // "Teilnahme" is also taking part in meetings, courses and studies; "Wettbewerb" is also the market.
    otherEntry: `
      teilnahme am|an|bei|beim|zum …
      seminar*|*seminar|webinar*|kurs*|*kurs|workshop*|konferenz*|*konferenz|umfrage*|*umfrage|befragung*|*lauf|marathon*|schulung*|*schulung|sitzung*|*sitzung|versammlung*|*versammlung|studie*|*studie|prüfung*|*prüfung|lehrgang*|tagung*|fahrt|*fahrt|messe|training*|termin*|gottesdienst*,
      teilgenommen … umfrage*|seminar*|webinar*|kurs*|workshop*|konferenz*|*lauf|studie*, bewerbung*, unlauter*, wettbewerbsrecht,
      mietvertrag, vertragsunterschrift, ihre unterschrift auf|unter, elektronische unterschrift, eigentümerversammlung`,
    letter:
      'newsletter*, *newsletter, rundbrief*, infobrief*, rundmail*, e mail verteiler, verteiler, mailverteiler, infomail*',
    ask: `
      bestätig* … anmeldung|abonnement|abo|adresse|mail|newsletter*|eintragung|einwilligung, anmeldung bestätigen,
      anmeldung|eintragung … bestätig*, klick* … bestätig*, nur noch ein klick|schritt, letzter schritt, fast geschafft`,
    enrolled: `
      sind|bist … angemeldet|eingetragen|registriert|abonniert, haben|hast … abonniert|angemeldet|eingetragen,
      anmeldung … erfolgreich|bestätigt|aktiv|abgeschlossen, willkommen, dank* für anmeldung|abonnement, freuen … dabei`,
    leave: `
      abmelden, abbestell*, abmeldelink, austragen, newsletter abmeldung, im browser, online ansehen, nicht mehr
      erhalten, abmeldung`,
    deal: `
      ihre|deine bestellung|rechnung|zahlung|lieferung|sendung|buchung|reservierung|überweisung|rückerstattung|fahrkarte|abbuchung|versicherung,
      bestellbestätigung*, auftragsbestätigung*, versandbestätigung*, buchungsbestätigung*, zahlungsbestätigung*, rechnung
      nr|nummer|vom|für, bestellung nr|nummer|bei|versandt|unterwegs|eingegangen|bestätigt, ihr|dein
      paket|kontoauszug|einkauf|ticket|termin|konto|passwort|vertrag|abschlag|bescheid, paket … zugestellt|unterwegs|angekommen,
      sendungsverfolgung, bestätigungscode*, sicherheitscode*, verifizierungscode*, anmeldecode*, zugangscode*, einmalcode*,
      einmalpasswort, tan, kontoauszug, kontoauszüge, lastschrift*, passwort zurücksetzen|ändern, neue|neues
      anmeldung|gerät, mahnung, zahlungserinnerung, terminbestätigung, terminerinnerung, bordkarte, steuerbescheid, rezept*,
      konto … eröffnet|gesperrt|aktivier*|bestätig*|verifizier*`,
    politics: `
      wahl, wahlen, wahltag, wahlsonntag, bundestagswahl*, landtagswahl*, kommunalwahl*, europawahl*, nationalratswahl*,
      bürgermeisterwahl*, wahlkreis*, kandidat*, bundestag*, landtag*, nationalrat*, gemeinderat*, abgeordnet*, stimmzettel, briefwahl*,
      wahllokal*, fraktion*, wähler*, partei, parteitag*, mitstreiter*`,
    // Not "Kampagne": the word of marketing.
    voice: `
      ich kandidiere, kandidiere … für, meine|unsere kandidatur, unser|unsere|ihr|ihre
      kandidat|kandidatin|kandidaten|kandidatinnen|spitzenkandidat*|direktkandidat*|bürgermeisterkandidat*, wählen sie, wähl*
      mich|uns, ihre|deine|beide stimme|stimmen für, erststimme, zweitstimme, wahlkampf*, infostand, infostände, haustürwahlkampf, flyer
      verteil*, mitglied werden, werde* mitglied, unser wahlprogramm, unser programm für …
      stadt|gemeinde|land|kreis|region|bayern|deutschland, unterstütz* … wahlkampf|kandidat*|kandidatur|partei, bitte um stimme|vertrauen,
      um stimme, schenk* … vertrauen|stimme, spende* … wahlkampf|partei, ihr wahlkreis, aus wahlkreis, ihre abgeordnete, ihr abgeordneter,
      für … rathaus`,
    vote: 'wählen, wählt, wähle',
    otherVote: `
      wähl*|stimm*|abstimm* …
      lieblings*|foto*|rezept*|produkt*|song*|video*|favorit*|sieger*|gewinner*|spieler*|beste*, betriebsrat*, personalrat*,
      elternbeirat*, elternvertret*, aufsichtsrat*, hauptversammlung*, vorstandswahl*, mitgliederversammlung, jugendvertret*,
      schülervertret*, kandidat* für stelle|position, bewerb*, wahl des|der|zum … jahres|monats|woche, auswahl*, tarif* wählen,
      publikumspreis, sozialwahl*, kirchenvorstand*`,
    office: `
      kandidat*, partei, kreisverband, ortsverband, ortsverein, landesverband, fraktion, wahlkampf*, bürgermeisterkandidat*,
      abgeordnet*, mdb, mdl, wählergruppe, wählergemeinschaft, spd, cdu, csu, grüne, grünen, linke, fdp, afd, bürgerliste,
      für … 2026|2027|2028|2029|2030, team … 2026|2027|2028|2029|2030`,
  },
};

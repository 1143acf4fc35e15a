import type { MailLexicon } from './mail-lexicon';

/** English. */
export const ENGLISH_MAIL: MailLexicon = {
  language: 'en',
  skippable: 'the a an your our their this that these those any all now just successfully been',
  meanings: {
    entry: `
      your entry|entries, contest|competition|giveaway|sweepstakes|draw entry|entries, your participation, you entered|enter, you have|ve entered, you are|re entered, entered into,
      entry confirmation|confirmed|received, confirmation of entry, thank you for entering|signing|playing|participating|taking, thanks for entering|signing|playing|participating|taking,
      your signature, you signed, you have|ve signed, you took part, you have|ve taken part, your submission …
      contest|competition|giveaway|sweepstake*|draw, your guess`,
    received: 'confirm*, received, registered, recorded, accepted, thank*, in the draw, you re in, you are in',
    game: `
      contest*, competition*, giveaway*, sweepstake*, prize draw|draws, prize|prizes, draw, quiz|quizzes, raffle*,
      petition*, instant win`,
    // "Competition" is also between companies, "entry" a door, and "participation" a share of a meeting.
    otherEntry: `
      participation|participating|participated in …
      meeting*|webinar*|workshop*|course*|race|marathon|conference*|survey*|study|call|seminar*|session*|training|trial|pension*|focus,
      part in …
      meeting*|webinar*|workshop*|course*|race|marathon|conference*|survey*|study|call|seminar*|session*|training|trial|focus,
      registering|entering for … race|marathon|exam*|half|triathlon|10k, entry requirements|fee|form, time entry|entries, entry level|visa,
      job application, competition authority|law|policy|act, race number, bib number, calendar entry, ledger entry`,
    letter: `
      newsletter*, mailing list*, email|e list, email|e updates, weekly|monthly|daily digest|bulletin|briefing|update|email|letter,
      e mails from, emails from`,
    ask: `
      confirm|verify … subscription|signup|sign|address|email|e, click … confirm, one more step, one last step, almost
      there, subscription confirmation|request, confirm … want|wish`,
    enrolled: `
      you re|are subscribed|signed|in|on, you have|ve subscribed|signed|joined, welcome, thank you for
      subscribing|signing|joining, thanks for subscribing|signing|joining, subscription … confirmed|active|complete, have been added`,
    leave:
      'unsubscribe*, opt out, manage preferences, email preferences, view in browser, stop receiving, no longer wish',
    deal: `
      your order, order confirmation|confirmed|number|no|shipped|dispatched, your
      invoice|receipt|payment|parcel|package|delivery|shipment|booking|reservation|ticket|tickets|refund|bill|statement|itinerary|appointment|prescription|password|policy,
      invoice|receipt for|from|no|number|attached, out for delivery, has been shipped|dispatched|delivered, track|tracking …
      parcel|package|order|delivery|number, verification|security|login|one|access|confirmation|authentication|sign
      time? in? code|passcode|pin, one time code|password|passcode, is your … code, reset … password, password reset, new sign|login|device,
      sign in attempt, statement is ready|available, direct debit, account … created|locked|suspended|verif*|statement,
      activate|verify … account, boarding pass, e ticket, payment received|due|reminder|confirmation, appointment
      reminder|confirmation, tax return`,
    politics: `
      election|elections, electoral*, ballot*, polling, voters|voter, constituency, constituents, candidate*, senator|senate,
      congress*, parliament*, councillor*, mp, mps, midterm*, primary|primaries, canvass*, legislat*, governor, turnout, activists,
      volunteers, manifesto`,
    // Not "our campaign" alone: shops and charities have them too.
    voice: `
      i m|am running|standing|asking, running|standing for, our|your|my candidate|candidates|candidacy, vote for|labour|conservative|green, re elect,
      elect me, chip in, our|my campaign … election|office|seat|ward|constituency|grassroots|volunteers, the|our campaign trail,
      knock|knocking doors, canvassing, phone bank*, get out the vote, out the vote, defeat, flip seat|house|senate|council,
      grassroots, join party, party member*, become … party, paid for by, our manifesto, win|winning …
      election|seat|ward|council|constituency|primary, support|donate … campaign|candidate|party, promoted by|and|published, count on … vote, polling day,
      polling station, fight|fighting for … constituency|ward|district|state|working, your local mp|councillor|candidate`,
    vote: 'vote, voting, votes',
    otherVote: `
      vote|votes|voting … favourite|favorite|photo*|recipe*|song*|film*|video*|product*|player*|best|winner*|entry|entries|dish|name,
      board|council of elections|election, works council, shareholder*, annual general meeting, agm, proxy vot*, student union,
      awards, job candidate*, candidate for … role|position|job, parish council, school governor|governors, feature|features vote, your application`,
    office: `
      candidate, party, campaign, committee to elect, friends of, mp, senator, congress*, councillor, labour, conservatives,
      democrats, republicans, greens, liberal democrats, action fund, pac, for
      congress|senate|mayor|council|president|governor|parliament|america|2026|2027|2028|2030`,
  },
};

import type { FieldKind } from '../field-kind';

/** Names of makers and houses, whatever the language: a list of them to choose from tells what is asked. Folded, as phrases are. */
export const knownNames: { readonly [kind in FieldKind]?: string } = {
  vehicle:
    'peugeot, renault, citroen, dacia, ford, toyota, volkswagen, vw, audi, bmw, mercedes, mercedes benz, opel, vauxhall, fiat, seat, cupra, skoda, hyundai, kia, nissan, volvo, tesla, suzuki, mazda, honda, mini, jeep, land rover, porsche, alfa romeo, lancia, mitsubishi, chevrolet, subaru, lexus, smart, yamaha, kawasaki, ducati, harley davidson, ktm, piaggio, vespa',
  bank: 'bnp paribas, bnp, credit agricole, societe generale, lcl, boursorama, boursobank, la banque postale, caisse d epargne, banque populaire, credit mutuel, cic, fortuneo, barclays, lloyds, natwest, hsbc, santander, nationwide, monzo, bbva, caixabank, sabadell, bankinter, unicaja, intesa sanpaolo, unicredit, banco bpm, fineco, bper, ing, rabobank, abn amro, asn, sns, knab, sparkasse, volksbank, commerzbank, deutsche bank, dkb, comdirect, postbank, n26, revolut, itau, bradesco, nubank, banco do brasil, caixa, caixa geral de depositos, millennium bcp, millennium, novo banco, bpi, pko, pko bp, mbank, pekao, alior, bnp paribas fortis, kbc, belfius, argenta, raiffeisen, erste bank, ubs, postfinance',
  energy:
    'edf, engie, totalenergies, total energies, ekwateur, ilek, vattenfall, mint energie, british gas, e on, eon, octopus, octopus energy, ovo, ovo energy, scottish power, utilita, iberdrola, endesa, naturgy, repsol, holaluz, enel, enel energia, eni, eni plenitude, a2a, edison, sorgenia, hera, essent, eneco, greenchoice, budget energie, oxxio, luminus, edp, galp, goldenergy, pge, tauron, enea, energa, innogy, rwe, enbw, stadtwerke, yello, lichtblick, verbund, wien energie',
};

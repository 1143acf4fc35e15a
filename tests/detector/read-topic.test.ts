import { afterEach, describe, expect, it } from 'vitest';
import { kindsIn } from './kinds-in';

const choice = (question: string, ...answers: string[]) =>
  `<p>${question}</p>${answers.map((answer) => `<label><input type="radio" name="z1"> ${answer}</label>`).join('')}`;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a sentence that asks its reader something', () => {
  it.each([
    ['fr', 'Un médecin vous suit-il pour votre dos ?', 'health'],
    ['fr', 'Allez-vous à la synagogue les jours de fête ?', 'religion'],
    ['fr', 'Combien de temps passez-vous au volant chaque semaine ?', 'vehicle'],
    ['en', 'Did you miss the last referendum?', 'political-opinion'],
    ['en', 'Has your boiler been serviced lately?', 'energy'],
    ['en', 'Are you still paying off a loan?', 'income'],
    ['de', 'Waren Sie dieses Jahr schon beim Zahnarzt?', 'health'],
    ['de', 'Trinkst du zum Abendessen gern ein Glas Wein?', 'lifestyle'],
    ['es', '¿Rezas antes de dormir?', 'religion'],
    ['es', '¿Tienes un perro o dos?', 'pets'],
    ['it', 'Guidi anche di notte?', 'vehicle'],
    ['it', 'Soffri di qualche intolleranza?', 'health'],
    ['nl', 'Ben je het afgelopen jaar bij de huisarts geweest?', 'health'],
    ['pl', 'Ile kilometrów tygodniowo jeździsz?', 'vehicle'],
    ['pt', 'O seu joelho dói quando caminha?', 'health'],
  ])('%s “%s” is about what its words are', (lang, question, kind) => {
    expect(kindsIn(choice(question, 'A', 'B'), lang)).toEqual([kind]);
  });

  it('is told by its answers where it says nothing', () => {
    const answers = ['Je me chauffe au gaz', 'J’ai une pompe à chaleur'];
    expect(kindsIn(choice('Et vous ?', ...answers), 'fr')).toEqual(['energy']);
  });

  it('need not speak where it only names what nobody is tested on', () => {
    expect(kindsIn(choice('Rate del mutuo ancora da pagare', 'Meno di dieci', 'Dieci o più'), 'it')).toHaveLength(1);
    expect(kindsIn(choice('Le chien du petit reporter à la houppe', 'Milou', 'Rantanplan'), 'fr')).toEqual([]);
  });

  it('is no description of a character by many sentences', () => {
    const traits = ['ranger', 'chanter', 'courir', 'rêver', 'bricoler', 'jardiner'];
    const answers = traits.map((trait) => `J’adore ${trait} quand je suis malade chez moi`);
    expect(kindsIn(choice('Et quand vous êtes malade ?', ...answers.slice(0, 3)), 'fr')).toEqual(['health']);
    expect(kindsIn(choice('Et quand vous êtes malade ?', ...answers), 'fr').filter((kind) => kind !== 'other')).toEqual(
      [],
    );
  });

  it('begins with an “in” that is no “and” of another language', () => {
    expect(kindsIn(choice('¿En qué país nació el pintor del bigote?', 'España', 'Francia'), 'es')).toEqual([]);
    expect(kindsIn(choice('En quelle ville le pianiste est-il mort ?', 'Paris', 'Rome'), 'fr')).toEqual([]);
  });

  it('goes on from the one before', () => {
    expect(kindsIn(choice('Et chez quel assureur ?', 'Alba', 'Bora'), 'fr')).toEqual(['insurer']);
    expect(kindsIn(choice('Quel est le plus ancien assureur de France ?', 'Alba', 'Bora'), 'fr')).toEqual([]);
  });

  it('is not made a mere text by what its field is filled with', () => {
    const field = '<label>Dans quelle commune habitez-vous ?<input placeholder="Votre réponse"></label>';
    expect(kindsIn(field, 'fr')).toEqual(['city']);
  });

  it('is about more than how often', () => {
    expect(kindsIn(choice('À quelle fréquence priez-vous ?', 'Jamais', 'Souvent'), 'fr')).toEqual(['religion']);
  });

  it('stands before what only says how to answer', () => {
    const boxes = ['Asthma', 'Gicht']
      .map((name) => `<label><input type="checkbox" name="z1[]">${name}</label>`)
      .join('');
    const question = '<h3>Woran leiden Sie?</h3><p>Mehrere Antworten möglich</p>';
    expect(kindsIn(question + boxes, 'de')).toEqual(['health']);
  });

  it('counts for a slider as well, whose value is no question', () => {
    const slider =
      '<p>Combien de kilomètres faites-vous par an ?</p><span>12 000 km</span><input type="range" name="z1">';
    expect(kindsIn(slider, 'fr')).toEqual(['vehicle']);
  });
});

describe('no topic', () => {
  it.each([
    ['fr', 'Quelle voiture a gagné le rallye de Monte-Carlo en 1965 ?'],
    ['fr', 'Savez-vous combien d’églises compte Rome ?'],
    ['en', 'Which vehicle won the race in 1965?'],
    ['en', 'Do you know how many churches there are in Rome?'],
    ['de', 'Wie viele Kirchen stehen in Rom?'],
    ['es', '¿Sabes cuántos perros hay en Madrid?'],
  ])('%s “%s” tests what somebody knows', (lang, question) => {
    expect(kindsIn(choice(question, '11', '12', '13'), lang)).toEqual([]);
  });

  it('has a statement that is marked on a scale', () => {
    const scale = [1, 2, 3, 4].map((value) => `<input type="radio" name="z1" value="${value}">`).join('');
    expect(kindsIn(`<p>Je mange vite.</p>${scale}`, 'fr')).not.toContain('lifestyle');
  });
});

describe('sums of money to choose from', () => {
  const list = (...options: string[]) => options.map((option) => `<option>${option}</option>`).join('');
  const select = (label: string, options: string) => `<p>${label}</p><select>${options}</select>`;

  it('tell an income where nothing else does', () => {
    const sums = list('moins de 1 200 €', '1 200 - 2 000 €', '2 000 - 3 500 €', 'plus de 3 500 €');
    expect(kindsIn(select('Combien tombe sur ton compte chaque mois ?', sums), 'fr')).toEqual(['income']);
    expect(kindsIn(select('Combien pèse ton colis ?', sums.replaceAll('€', 'g')), 'fr')).not.toContain('income');
    expect(kindsIn(select('Combien dépenses-tu en livres ?', sums), 'fr')).toEqual(['habits']);
  });
});

describe('makers and houses to choose from', () => {
  const list = (...options: string[]) =>
    `<p>Which one?</p><select>${options.map((option) => `<option>${option}</option>`).join('')}</select>`;

  it('tell a car, a bank, a supplier of energy', () => {
    expect(kindsIn(list('Citroën', 'Ford', 'Seat', 'Another'), 'en')).toEqual(['vehicle']);
    expect(kindsIn(list('Barclays', 'Lloyds Bank', 'Elsewhere'), 'en')).toEqual(['bank']);
    expect(kindsIn(list('EDF', 'Engie', 'Ein anderer'), 'de')).toEqual(['energy']);
    expect(kindsIn(list('Ford Madox Ford', 'George Eliot', 'Nobody'), 'en')).toEqual([]);
  });
});

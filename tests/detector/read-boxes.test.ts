import { beforeEach, describe, expect, it } from 'vitest';
import { findCollectionPoints } from '../../src/detector/find-collection-points';

function boxesIn(html: string) {
  document.body.innerHTML = `<h1>Jeu concours</h1><form><label>E-mail <input type="email"></label>${html}</form>`;
  return findCollectionPoints(document)[0]?.boxes.map(({ control, purposes, sense }) => [
    control,
    purposes.join(),
    sense,
  ]);
}

beforeEach(() => {
  document.documentElement.lang = 'fr';
});

describe('boxes for single channels', () => {
  it('agree to the sentence above them, each for itself', () => {
    const boxes = boxesIn(
      '<p>J’accepte de recevoir vos offres par :</p><label><input type="checkbox">E-mail</label><label><input type="checkbox">SMS</label>',
    );
    expect(boxes).toEqual([
      ['checkbox', 'newsletter', 'agrees'],
      ['checkbox', 'newsletter', 'agrees'],
    ]);
  });

  it('refuse where the sentence refuses', () => {
    const boxes = boxesIn(
      '<p>Je ne souhaite pas recevoir vos offres par :</p><label><input type="checkbox">courrier</label><label><input type="checkbox">téléphone</label>',
    );
    expect(boxes?.map(([, , sense]) => sense)).toEqual(['refuses', 'refuses']);
  });

  it('are none where the sentence asks how to be answered', () => {
    expect(boxesIn('<p>Comment vous joindre ?</p><label><input type="checkbox">E-mail</label>')).toEqual([]);
  });
});

describe('two answers', () => {
  const pair = (question: string, ...answers: string[]) =>
    `<p>${question}</p>${answers.map((answer) => `<label><input type="radio" name="z"> ${answer}</label>`).join('')}`;

  it('agree or not, in words of their own', () => {
    expect(boxesIn(pair('Souhaitez-vous recevoir notre lettre ?', 'J’accepte', 'Je refuse'))).toHaveLength(1);
    expect(boxesIn(pair('Souhaitez-vous recevoir notre lettre ?', 'Oui', 'Non'))).toHaveLength(1);
  });

  it('that neither agree nor refuse are no box, whatever stands before them', () => {
    expect(boxesIn(pair('Bravo ! Où faut-il vous envoyer le cadeau ?', 'Mme', 'M.'))).toEqual([]);
    expect(boxesIn(pair('Prenez-vous des médicaments ?', 'Oui, chaque jour', 'De temps en temps', 'Jamais'))).toEqual(
      [],
    );
  });
});

describe('a list of sponsors', () => {
  const sponsor = (name: string) =>
    `<div><b>${name}</b>, Lyon – assurances (téléphone, e-mail) <label><input type="radio" name="z" checked>Oui</label><label><input type="radio" name="z">Non</label></div>`;

  it('has a box for each company that stands there with yes and no', () => {
    expect(boxesIn(sponsor('Assureurs Réunis SAS'))).toEqual([['radio', 'partners', 'agrees']]);
    expect(boxesIn(sponsor('Votre grand-mère'))).toEqual([]);
    document.documentElement.lang = 'es';
    const statement =
      '<p>Se fuma en su casa</p><label><input type="radio" name="z"> Sí</label><label><input type="radio" name="z"> No</label>';
    expect(boxesIn(statement)).toEqual([]);
  });
});

describe('“I agree” and “I do not”', () => {
  it('are a box, whatever the notice above them says', () => {
    document.documentElement.lang = 'it';
    const pair = (yes: string, no: string) =>
      `<p>I dati saranno trattati dalla Pro Loco per il concorso.</p><label><input type="radio" name="z"> ${yes}</label><label><input type="radio" name="z"> ${no}</label>`;
    expect(boxesIn(pair('Acconsento', 'Non acconsento'))).toHaveLength(1);
    document.documentElement.lang = 'it';
    expect(boxesIn(pair('Mattina', 'Sera'))).toEqual([]);
  });

  it('are an opinion where a statement stands above them', () => {
    document.documentElement.lang = 'en';
    const pair =
      '<p>Buses should be free</p><label><input type="radio" name="z"> I agree</label><label><input type="radio" name="z"> I do not agree</label>';
    expect(boxesIn(pair)).toEqual([]);
  });
});

describe('“not now”', () => {
  it('declines what is offered', () => {
    const pair =
      '<p>On vous raconte la suite ?</p><label><input type="radio" name="z"> Oui, écrivez-moi</label><label><input type="radio" name="z"> Pas pour l’instant</label>';
    expect(boxesIn(pair)).toEqual([['radio', 'newsletter', 'agrees']]);
  });
});

describe('a partner at home', () => {
  it('is somebody one lives with', () => {
    document.documentElement.lang = 'en';
    const pair =
      '<p>Do you or your partner have trouble hearing the television?</p><label><input type="radio" name="z"> Yes</label><label><input type="radio" name="z"> No</label>';
    expect(boxesIn(pair)).toEqual([]);
  });
});

describe('who is named', () => {
  const tick = (wording: string) => `<label><input type="checkbox"> ${wording}</label>`;
  const purposesIn = (title: string, lang: string, ...wordings: string[]) => {
    document.documentElement.lang = lang;
    document.title = title;
    return boxesIn(wordings.map(tick).join(''))?.map(([, purposes]) => purposes);
  };

  it.each([
    [
      'fr',
      'Maison Valombre',
      'Je souhaite recevoir les offres de Maison Valombre',
      'J’accepte de recevoir la newsletter des Thés d’Ozanne',
    ],
    [
      'en',
      'Harbour & Hill',
      'Send me the Harbour & Hill newsletter',
      'I would like to hear from Norrwind Holidays about its trips',
    ],
    [
      'de',
      'Antenne Lauenau',
      'Ich möchte den Newsletter erhalten',
      'Frischemarkt Hülsemann darf mir Angebote zusenden',
    ],
  ])('%s: beside the page’s own offer, another house is a partner', (lang, title, own, other) => {
    expect(purposesIn(title, lang, own, other)).toEqual(['newsletter', 'partners']);
  });

  it('is at home where only one is named, or nobody is known', () => {
    expect(purposesIn('Jeu', 'fr', 'Je souhaite recevoir les offres de Maison Valombre')).toEqual(['newsletter']);
    expect(
      purposesIn('Jeu', 'fr', 'Recevoir les offres de Maison Valombre', 'Recevoir les offres SMS de Maison Valombre'),
    ).toEqual(['newsletter', 'newsletter']);
  });

  it('is a partner wherever my data are handed over', () => {
    const wording = 'J’accepte que mes coordonnées soient transmises à la Thalasso Roc’h Gwenn';
    expect(purposesIn('Jeu', 'fr', wording)).toEqual(['partners']);
    expect(purposesIn('Jeu', 'fr', 'J’accepte que les données transmises soient utilisées pour le jeu')).toEqual([
      'privacy',
    ]);
  });
});

describe('two answers', () => {
  const pair = (label: string, yes: string, no: string) =>
    `<p>${label}</p><label><input type="radio" name="r"> ${yes}</label><label><input type="radio" name="r"> ${no}</label>`;

  it('are a box where the one that agrees says what to', () => {
    const boxes = boxesIn(pair('SolAvenir', 'Oui, je souhaite recevoir les offres de tous les sponsors', 'Je choisis'));
    expect(boxes).toEqual([['radio', 'partners', 'agrees']]);
  });

  it('are a box where one of them declines an offer', () => {
    expect(boxesIn(pair('Mutuellia : comparez les tarifs.', 'Oui', 'Non merci'))?.length).toBe(1);
  });

  it('are a box where what stands before them consents, whatever to', () => {
    document.documentElement.lang = 'it';
    const boxes = boxesIn(pair('Acconsento all’analisi delle mie abitudini:', 'Do il consenso', 'Nego il consenso'));
    expect(boxes).toEqual([['radio', 'other', 'agrees']]);
  });

  it('are none where they only answer a question', () => {
    expect(boxesIn(pair('En quelle année la loi autorise-t-elle les syndicats ?', '1884', '1901'))).toEqual([]);
    expect(boxesIn(pair('Avez-vous un jardin ?', 'Oui', 'Non'))).toEqual([]);
  });
});

describe('buttons that agree', () => {
  const AGREES = '<button>J’accepte de recevoir les offres de Filou et je joue</button>';

  it('are boxes, beside a way on that does not agree', () => {
    expect(boxesIn(`${AGREES}<a href="#">jouer sans recevoir d’offres</a>`)).toEqual([
      ['button', 'newsletter', 'agrees'],
    ]);
  });

  it('are none when they only send, or only accept the rules', () => {
    expect(boxesIn('<button>Je participe au jeu et je valide</button>')).toEqual([]);
    expect(boxesIn('<button>J’accepte le règlement et je joue</button>')).toEqual([]);
  });
});

describe('a question with yes and no', () => {
  const pair = (question: string) =>
    `<p>${question}</p><label><input type="radio" name="z"> Oui</label><label><input type="radio" name="z"> Non</label>`;

  it('about what somebody is paid is no offer', () => {
    expect(boxesIn(pair('Recevez-vous une pension de retraite ?'))).toEqual([]);
    expect(boxesIn(pair('Souhaitez-vous être recontacté ?'))).toEqual([['radio', 'newsletter', 'agrees']]);
  });
});

describe('a box that says yes', () => {
  const box = (words: string) => `<label><input type="checkbox" name="b7"> ${words}</label>`;

  it('agrees, to what is not known', () => {
    expect(boxesIn(box('Oui ! Mettez-moi dans le carnet des copains'))).toEqual([['checkbox', 'other', 'agrees']]);
  });

  it('is an answer where it tells of its reader', () => {
    expect(boxesIn(box('Oui, j’ai des enfants de moins de six ans'))).toEqual([]);
    expect(boxesIn(box('Oui, deux pizzas'))).toEqual([]);
  });
});

describe('a box of which no word is known', () => {
  const box = (words: string) => `<label><input type="checkbox"> ${words}</label>`;

  it('is kept as it stands, in what is given for something', () => {
    expect(boxesIn(box('Le petit lutin du grenier me garde une place au chaud'))).toEqual([
      ['checkbox', 'other', 'agrees'],
    ]);
  });

  it('is none where it is known to agree to nothing', () => {
    expect(boxesIn(box('Se souvenir de moi sur cet ordinateur de la maison'))).toEqual([]);
  });

  it('is an answer among its like', () => {
    expect(boxesIn(box('Un lutin bleu sous le grand sapin').repeat(3))).toEqual([]);
    expect(boxesIn(box('Lutin bleu'))).toEqual([]);
  });
});

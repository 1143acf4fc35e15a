import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { judgePage } from '../../src/detector/judgement/judge-page';
import { judgeTexts } from '../../src/detector/judgement/judge-texts';
import type { PageMessage, PageReply } from '../../src/messages/page-messages';
import { startRecorder } from '../../src/page/page-recorder';
import { watchPage } from '../../src/page/page-watch';

const WATCH = '00000000-0000-4000-8000-00000000000f';
let told: PageMessage[];
let lines: string[];
let over: AbortController;
let made: number;

function start(html: string): void {
  document.title = 'Grand jeu concours';
  document.body.innerHTML = html;
  over = new AbortController();
  watchPage(document, () => WATCH, {
    over: over.signal,
    tell: async (message): Promise<PageReply> => {
      told.push(structuredClone(message));
      return { ok: true };
    },
    openShadow: (host) => host.shadowRoot,
    ask: async (asked) => ('sight' in asked ? judgePage(asked.sight) : judgeTexts(asked.texts)),
    bringRecorder: async () => (watch) => startRecorder(watch, (line) => void lines.push(line)),
    newId: () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`,
  });
}

beforeEach(() => {
  told = [];
  lines = [];
  made = 0;
});
afterEach(() => {
  over.abort();
  document.body.innerHTML = '';
});

const of = <T extends PageMessage['type']>(type: T) =>
  told.filter((message): message is Extract<PageMessage, { type: T }> => message.type === type);
const settled = async () => {
  await vi.waitFor(() => expect(of('gestureSettled').length).toBeGreaterThan(0), { timeout: 14_000 });
  return of('gestureSettled').at(-1);
};
const el = (selector: string) => document.querySelector(selector) as HTMLElement;
const onSubmit = (react: (form: HTMLFormElement) => void) =>
  el('form').addEventListener('submit', (event) => {
    event.preventDefault();
    react(event.target as HTMLFormElement);
  });

const CONTEST = `
  <h1>Jeu concours : gagnez un vélo</h1>
  <form action="/participer" method="post">
    <label>Prénom <input name="prenom"></label>
    <label>E-mail <input type="email" name="email" required></label>
    <label><input type="checkbox" name="partenaires" checked> J’accepte les offres des partenaires</label>
    <p id="mention">Vos données sont traitées par Exemple SAS, responsable de traitement, pour gérer votre participation.</p>
    <a href="/reglement?version=2#haut">règlement du jeu</a>
    <button>Je participe</button>
  </form>
  <p id="apres"></p>`;

async function fill(): Promise<void> {
  await userEvent.fill(el('[name=prenom]'), 'Zéphyrine');
  await userEvent.fill(el('[name=email]'), 'zephyrine@exemple.test');
}

describe('before sending', () => {
  it('tells what the page asks for, soon', async () => {
    start(CONTEST);
    await vi.waitFor(() => expect(of('pointsSeen')).toHaveLength(1));
    const [point] = of('pointsSeen')[0]?.points ?? [];
    expect(point?.screen).toBe('contest');
    expect(point?.fields.map((field) => field.category)).toEqual(['given-name', 'email']);
    expect(point?.boxes).toMatchObject([{ purposes: ['partners'], preTicked: true }]);
    expect(point?.notices.join(' ')).toContain('responsable de traitement');
    expect(point?.links).toMatchObject([{ role: 'rules', address: `${location.origin}/reglement?version=2` }]);
  });

  it('hands a draft over while the form is being filled, and changes nothing in the page', async () => {
    start(CONTEST);
    const before = document.documentElement.outerHTML;
    await fill();
    await userEvent.click(el('#mention'));
    await vi.waitFor(() => expect(of('draftMade')).not.toHaveLength(0));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(JSON.stringify(told)).not.toContain('phyrine');
  });

  it('tells once that the user came to a field, not to what stands beside it, and no value before it is asked for one', async () => {
    start(CONTEST);
    await vi.waitFor(() => expect(of('pointsSeen')).toHaveLength(1));
    el('a').focus();
    expect(of('fillingSeen')).toEqual([]);
    el('[name=email]').focus();
    await vi.waitFor(() => expect(of('fillingSeen')).toHaveLength(1));
    await fill();
    expect(of('fillingSeen')).toHaveLength(1);
    expect(of('fillingSeen')[0]).toMatchObject({ screen: 'contest', identifiers: [], pressedAt: null });
  });

  it('tells nothing of a page that asks for nothing, and finds a form that comes later', async () => {
    start('<p>Chargement…</p>');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(of('pointsSeen')).toEqual([]);
    document.body.innerHTML = CONTEST;
    await vi.waitFor(() => expect(of('pointsSeen').at(-1)?.points).toHaveLength(1), { timeout: 3_000 });
  });
});

describe('sending', () => {
  it('is proved by the form’s own request and words of thanks', async () => {
    start(CONTEST);
    onSubmit(async (form) => {
      await fetch('/participer', { method: 'POST', body: new FormData(form) });
      form.hidden = true;
      el('#apres').innerHTML = '<strong>Merci, votre participation est enregistrée.</strong>';
    });
    await fill();
    await userEvent.click(el('button'));
    const settle = await settled();
    expect(settle?.outcome).toBe('sent');
    expect(settle?.evidence).toEqual(expect.arrayContaining(['request', 'form-gone', 'thank-you']));
    const gesture = of('gestureMade').at(-1)?.gesture;
    expect(gesture).toMatchObject({ how: 'submit', given: ['given', 'given'], boxes: ['ticked'] });
    expect(gesture?.identifiers).toEqual([{ kind: 'email', value: 'zephyrine@exemple.test' }]);
    expect(lines).toEqual([WATCH]);
  });

  it('tells how the boxes stood at that moment, not before', async () => {
    start(CONTEST);
    onSubmit((form) => form.remove());
    await fill();
    await userEvent.click(el('[name=partenaires]'));
    await userEvent.click(el('button'));
    expect(of('gestureMade').at(-1)?.gesture.boxes).toEqual(['unticked']);
  });

  it.each(['with a button', 'without one'])('with Enter counts as well, in a form %s', async (form) => {
    start(
      form === 'with a button'
        ? CONTEST
        : CONTEST.replace('<label>Prénom <input name="prenom"></label>', '').replace(
            '<button>Je participe</button>',
            '',
          ),
    );
    onSubmit(() => undefined);
    await userEvent.fill(el('[name=email]'), 'zephyrine@exemple.test');
    await userEvent.type(el('[name=email]'), '{Enter}');
    expect(of('gestureMade').map(({ gesture }) => gesture.how)).toContain('submit');
  });

  it('counts when a press on something else makes a script send the form', async () => {
    start(`${CONTEST}<div id="envoyer" style="padding: 1em">Envoyer</div>`);
    onSubmit(() => undefined);
    el('#envoyer').addEventListener('click', () => (el('form') as HTMLFormElement).requestSubmit());
    await fill();
    await userEvent.click(el('#envoyer'));
    expect(of('gestureMade').map(({ gesture }) => gesture.how)).toContain('submit');
  });

  it('cuts what was typed out of a page that repeats it', async () => {
    start(CONTEST);
    await fill();
    el('#mention').textContent += ' Nous écrirons à zephyrine@exemple.test.';
    onSubmit(() => undefined);
    await userEvent.click(el('button'));
    const notice = of('draftMade').at(-1)?.draft.notices.join(' ');
    expect(notice).toContain('Nous écrirons à ….');
  });
});

describe('requests to other sites', () => {
  const CARRIED = 'http://mesure.test/?e=zephyrine%40exemple.test';
  const request = (address: string) => fetch(address, { mode: 'no-cors' }).catch(() => undefined);
  const addresses = () => of('requestsMade').flatMap(({ requests }) => requests.map(({ address }) => address));

  it('are not looked at until something is filled in', async () => {
    const observe = vi.spyOn(PerformanceObserver.prototype, 'observe');
    start(CONTEST);
    await vi.waitFor(() => expect(of('pointsSeen')).toHaveLength(1));
    expect(observe).not.toHaveBeenCalled();
    await fill();
    await userEvent.click(el('#mention'));
    expect(observe).toHaveBeenCalledTimes(1);
    observe.mockRestore();
  });

  it('are told when the form is sent, those from before and those that follow, and none of the page’s own', async () => {
    start(CONTEST);
    onSubmit(() => void request(`${CARRIED}&after`));
    await fill();
    await request(CARRIED);
    await request('/propre?e=zephyrine%40exemple.test');
    expect(of('requestsMade')).toEqual([]);
    await userEvent.click(el('button'));
    await vi.waitFor(() => expect(addresses()).toEqual([CARRIED, `${CARRIED}&after`]), { timeout: 5_000 });
    const told = of('requestsMade');
    expect(told.flatMap(({ requests }) => requests.map(({ moment }) => moment))).toEqual([
      'before-sending',
      'on-sending',
    ]);
    expect(told[0]?.draftId).toBe(of('gestureMade').at(-1)?.gesture.draftId);
    expect(told[0]?.identifiers).toEqual([{ kind: 'email', value: 'zephyrine@exemple.test' }]);
  });
});

describe('what is no sending', () => {
  it('is a form that the browser finds wrong', async () => {
    start(CONTEST);
    await userEvent.fill(el('[name=prenom]'), 'Zéphyrine');
    await userEvent.click(el('button'));
    expect((await settled())?.outcome).toBe('dropped');
  });

  it('is a form that the page finds wrong', async () => {
    start(CONTEST);
    onSubmit(() => el('[name=email]').setAttribute('aria-invalid', 'true'));
    await fill();
    await userEvent.click(el('button'));
    expect((await settled())?.outcome).toBe('dropped');
  });

  it('is anything that a script of the page does alone', async () => {
    start(CONTEST);
    onSubmit(() => undefined);
    await fill();
    told = [];
    el('[name=email]').dispatchEvent(new Event('change', { bubbles: true }));
    el('button').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    el('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    el('button').click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(of('gestureMade')).toEqual([]);
  });

  it('is a form that the page finds wrong in words alone, and is not for words that stood there before', async () => {
    start(
      `${CONTEST}<p class="form-errors">Les champs marqués d’une étoile sont obligatoires.</p><p class="error"></p>`,
    );
    onSubmit(() => {
      el('.error').textContent = 'Cette adresse est incorrecte.';
    });
    await fill();
    await userEvent.click(el('button'));
    expect((await settled())?.outcome).toBe('dropped');
    onSubmit((form) => {
      form.reset();
      el('#apres').textContent = 'Merci !';
    });
    await fill();
    await userEvent.click(el('button'));
    await vi.waitFor(() => expect(of('gestureSettled').at(-1)?.outcome).toBe('sent'), { timeout: 4_000 });
  });

  it('is a button that closes, cancels or empties the form', async () => {
    start(CONTEST.replace('<button>', '<button type="button" aria-label="Fermer">×</button><button>'));
    el('[aria-label]').addEventListener('click', () => el('form').remove());
    await fill();
    told = [];
    await userEvent.click(el('[aria-label]'));
    expect(of('gestureMade')).toEqual([]);
  });

  it('is a press beside a form that only its page has filled in', async () => {
    start(`${CONTEST}<button id="autre">Accepter les cookies</button>`);
    onSubmit(() => undefined);
    (el('[name=email]') as HTMLInputElement).value = 'camille@exemple.test';
    el('#autre').addEventListener('click', () => (el('form') as HTMLFormElement).requestSubmit());
    await userEvent.click(el('#autre'));
    expect(of('gestureMade')).toEqual([]);
  });

  it('is an empty form', async () => {
    start(CONTEST.replace(' required', ''));
    onSubmit(() => undefined);
    await userEvent.click(el('button'));
    expect(of('gestureMade')).toEqual([]);
  });
});

describe('a wizard', () => {
  it('that replaces its steps is one disclosure with the fields of all of them', async () => {
    start(
      `<h1>Jeu concours : gagnez un vélo</h1><div id="app"><form><label>E-mail <input name="email" type="email"></label><button>Suivant</button></form></div>`,
    );
    onSubmit(() => {
      el('#app').innerHTML = '<form><label>Code postal <input name="cp"></label><button>Je participe</button></form>';
      onSubmit(() => {
        el('#app').innerHTML = '<p>Merci pour votre participation !</p>';
      });
    });
    await userEvent.fill(el('[name=email]'), 'zephyrine@exemple.test');
    await userEvent.click(el('button'));
    await vi.waitFor(() => expect(of('pointsSeen').at(-1)?.points[0]?.fields).toHaveLength(2), { timeout: 4_000 });
    await userEvent.fill(el('[name=cp]'), '69005');
    await userEvent.click(el('button'));
    await vi.waitFor(() => expect(of('gestureSettled').at(-1)?.outcome).toBe('sent'), { timeout: 14_000 });
    expect(of('gestureSettled').map(({ outcome }) => outcome)).toEqual(['dropped', 'sent']);
    const sent = of('gestureSettled').at(-1)?.draftId;
    const draft = of('draftMade').findLast((message) => message.draft.id === sent)?.draft;
    expect(draft?.fields.map((field) => field.category)).toEqual(['email', 'postal-code']);
    const gesture = of('gestureMade').findLast((message) => message.gesture.draftId === sent)?.gesture;
    expect(gesture?.given).toEqual(['given', 'given']);
    expect(gesture?.identifiers).toHaveLength(1);
  });
});

describe('a hostile page', () => {
  // That it is recorded too is shown end to end: this runner's own driver stumbles over such a form.
  it('cannot hide its form behind controls named like properties', async () => {
    const traps = [
      'action',
      'elements',
      'getAttribute',
      'isConnected',
      'checkVisibility',
      'noValidate',
      'baseURI',
      'matches',
      'localName',
      'parentNode',
      'contains',
    ];
    const forms = ['title', 'documentElement', 'addEventListener', 'hidden'].map(
      (name) => `<form name="${name}"></form>`,
    );
    const controls = traps.map((name) => `<input type="hidden" name="${name}">`);
    start(CONTEST.replace('<button>', `${controls.join('')}<button>`) + forms.join(''));
    await vi.waitFor(() => expect(of('pointsSeen')).toHaveLength(1));
    expect(of('pointsSeen')[0]?.points[0]).toMatchObject({ screen: 'contest', title: 'Grand jeu concours' });
  });
});

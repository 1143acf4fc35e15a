import type { ElementHandle, Page } from 'puppeteer-core';
import type { PageLabel } from './page-labels';
import { VISITOR } from './visitor';

/** What could be done with a page. */
export interface Filling {
  typed: number;
  /** The form was hidden until a script, emptied in the sample, would have shown it. */
  revealed: boolean;
  pressed: 'button' | 'enter' | 'nothing';
}

const CONTROLS =
  'input:not([type=hidden i],[type=submit i],[type=button i],[type=image i],[type=reset i],[type=file i],[disabled]),' +
  'select:not([disabled]),textarea:not([disabled])';

/** Fills in the form that a page is about and sends it as a person does: real keys and clicks, plausible values. */
export async function fillPage(page: Page, label: PageLabel): Promise<Filling> {
  const revealed = await markMainForm(page, label);
  const consents = (label.consents ?? []).filter(({ required }) => required).map(({ selector }) => selector);
  let typed = 0;
  for (const control of await page.$$('[data-rehearsal-control]')) {
    if (await fillControl(control, consents).catch(() => false)) typed++;
    await control.dispose();
  }
  const pressed = await send(page);
  return { typed, revealed, pressed };
}

/**
 * Finds the form of the labelled fields, else the one with most controls, shows it where it is hidden, and marks its
 * controls and its button; the marks are ours, made by the rehearsal and not by the extension.
 */
function markMainForm(page: Page, label: PageLabel): Promise<boolean> {
  const selectors = (label.fields ?? []).map(({ selector }) => selector);
  return page.evaluate(
    (wanted, controls) => {
      const pick = (selector: string): Element[] => {
        try {
          return [...document.querySelectorAll(selector)];
        } catch {
          return [];
        }
      };
      const labelled = wanted.flatMap(pick);
      const scopeOf = (element: Element): Element =>
        element.closest('form') ??
        element.closest('section, article, main, dialog, .modal, .container') ??
        document.body;
      const counts = new Map<Element, number>();
      for (const element of labelled.length ? labelled : pick(controls)) {
        counts.set(scopeOf(element), (counts.get(scopeOf(element)) ?? 0) + 1);
      }
      const [scope] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
      if (!scope) return false;
      const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const show = (element: HTMLElement): void => {
        element.hidden = false;
        element.removeAttribute('aria-hidden');
        if (getComputedStyle(element).display === 'none') element.style.setProperty('display', 'block', 'important');
        element.style.setProperty('visibility', 'visible', 'important');
        element.style.setProperty('opacity', '1', 'important');
      };
      const inside = [...scope.querySelectorAll(controls)];
      const hidden = !inside.some(isShown);
      for (let element: Element | null = hidden ? scope : null; element; element = element.parentElement) {
        if (element instanceof HTMLElement && !isShown(element)) show(element);
      }
      for (const control of inside) if (isShown(control)) control.setAttribute('data-rehearsal-control', '');
      const buttons = [
        ...scope.querySelectorAll(
          'button, input[type=submit i], input[type=image i], [role=button], a.btn, input[type=button i]',
        ),
      ]
        .filter(isShown)
        .filter((button) => button.getAttribute('type')?.toLowerCase() !== 'reset');
      const strength = (button: Element): number => {
        const type = (button.getAttribute('type') ?? (button.localName === 'button' ? 'submit' : '')).toLowerCase();
        return type === 'submit' || type === 'image' ? 2 : button.localName === 'a' ? 0 : 1;
      };
      const best = Math.max(...buttons.map(strength));
      buttons
        .filter((button) => strength(button) === best)
        .at(-1)
        ?.setAttribute('data-rehearsal-button', '');
      return hidden;
    },
    selectors,
    CONTROLS,
  );
}

interface ControlSketch {
  type: string;
  words: string;
  required: boolean;
  checked: boolean;
  wanted: boolean;
  max: number;
  isFirst: boolean;
  filled: boolean;
  option: string | null;
}

function sketch(control: ElementHandle, consents: readonly string[]): Promise<ControlSketch> {
  return control.evaluate((element, boxes) => {
    const field = element as HTMLInputElement & HTMLSelectElement;
    const texts = [field.name, field.id, field.getAttribute('placeholder'), field.getAttribute('aria-label')];
    texts.push(
      ...[...(field.labels ?? [])].map((one) => one.textContent),
      field.parentElement?.textContent?.slice(0, 80) ?? '',
    );
    const group = field.name ? [...document.getElementsByName(field.name)] : [field];
    const options = [...(field.options ?? [])].filter((option) => option.value && !option.disabled);
    return {
      type: field.localName === 'input' ? field.type : field.localName,
      words: texts.join(' ').toLowerCase().slice(0, 300),
      required: field.required || field.getAttribute('aria-required') === 'true',
      checked: field.checked,
      wanted: boxes.some((box) => field.matches(box)),
      max: field.maxLength,
      isFirst: group[0] === field,
      filled: field.localName === 'select' ? field.selectedIndex > 0 : Boolean(field.value),
      option: options[Math.min(1, options.length - 1)]?.value ?? null,
    };
  }, consents);
}

async function fillControl(control: ElementHandle, consents: readonly string[]): Promise<boolean> {
  const { type, words, required, checked, wanted, max, isFirst, filled, option } = await sketch(control, consents);
  if (type === 'checkbox') {
    const agree = required || wanted;
    if (agree && !checked) await control.click();
    return agree;
  }
  if (type === 'radio') {
    if (isFirst) await control.click();
    return isFirst;
  }
  if (type === 'select') {
    if (option !== null && !filled) await (control as ElementHandle<HTMLSelectElement>).select(option);
    return option !== null;
  }
  if (type === 'range' || type === 'color' || (filled && !/mail|nom|name|tel|phone/.test(words))) return filled;
  const value = plausibleValue(type, words);
  await control.focus();
  await control.type(max > 0 ? value.slice(0, max) : value);
  return true;
}

function plausibleValue(type: string, words: string): string {
  if (type === 'date') return '04051979';
  if (type === 'number') return /année|annee|year|birth|naiss/.test(words) ? '1979' : '4';
  if (type === 'url') return 'https://exemple.test';
  if (type === 'password') return 'Motdepasse-8842';
  if (type === 'email' || /e-?mail|courriel|correo/.test(words)) return VISITOR.email;
  if (type === 'tel' || /t[ée]l[ée]ph|portable|mobile|phone|movil|telef/.test(words)) return VISITOR.mobile;
  if (/naissance|birth|nacimiento|geburt|jj\/mm|dd\/mm/.test(words)) return VISITOR.birthDate;
  if (/postal|zip|postcode|plz/.test(words)) return VISITOR.postalCode;
  if (/ville|city|town|ciudad|stadt/.test(words)) return 'Lyon';
  if (/adresse|address|direcci|stra(ß|ss)e/.test(words)) return '12 rue des Lilas';
  if (/pr[ée]nom|first|nombre|vorname/.test(words)) return VISITOR.givenName;
  if (type === 'textarea') return 'Bonjour, voici ma réponse.';
  return VISITOR.familyName;
}

async function send(page: Page): Promise<Filling['pressed']> {
  const button = await page.$('[data-rehearsal-button]');
  if (button) {
    await button.click();
    return 'button';
  }
  const fields = await page.$$('[data-rehearsal-control]');
  const last = fields.at(-1);
  if (!last) return 'nothing';
  await last.focus();
  await last.press('Enter');
  return 'enter';
}

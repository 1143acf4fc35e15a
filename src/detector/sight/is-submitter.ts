import { attributeOf, tagOf } from './dom';

const INPUT_BUTTONS = new Set(['submit', 'image', 'button']);
const BUTTON_LIKE = /(?:^|[\s_-])(?:btn|button|cta|submit|bouton|knop|boton)(?:$|[\s_-])/i;
const GOES_NOWHERE = /^(?:#|javascript:|$)/i;

/** Whether an element is a button, or a link or widget made to look like one, that can send or advance a form. */
export function isSubmitter(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'input') return INPUT_BUTTONS.has(attributeOf(element, 'type').trim().toLowerCase());
  if (tag === 'button') return attributeOf(element, 'type').trim().toLowerCase() !== 'reset';
  if (attributeOf(element, 'role') === 'button') return true;
  if (tag.includes('-')) return BUTTON_LIKE.test(tag) || attributeOf(element, 'type') === 'submit';
  if (tag !== 'a') return false;
  return (
    BUTTON_LIKE.test(attributeOf(element, 'class').slice(0, 300)) || GOES_NOWHERE.test(attributeOf(element, 'href'))
  );
}

/** The selector of everything that may be a submitter. */
export const SUBMITTER_SELECTOR =
  'button,input[type=submit],input[type=image],input[type=button],[role=button],a[class],a[href="#"],a[href^="javascript:"]';

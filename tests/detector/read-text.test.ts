import { expect, it } from 'vitest';
import { readText } from '../../src/detector/sight/read-text';

function read(html: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return readText(holder, 200);
}

it('sets no space before a point that follows a link', () => {
  expect(read('J’accepte le <a href="/r">règlement</a>, et la <a href="/p">politique</a>. *')).toBe(
    'J’accepte le règlement, et la politique. *',
  );
});

it('parts the words of two blocks', () => {
  expect(read('<p>Prénom</p><p>Nom</p>')).toBe('Prénom Nom');
});

it('leaves out what the user wrote and what the page does not show as words', () => {
  expect(read('Message <textarea>secret</textarea><script>x</script><b contenteditable="true">à moi</b> fin')).toBe(
    'Message fin',
  );
});

import type { Picture } from './make-gallery';

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0 auto;max-width:110rem;padding:1.5rem}
nav{columns:16rem;margin-block:1rem 2rem}h2{margin-block:2.5rem .75rem}section>div{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}
figure{margin:0}img{display:block;max-width:22rem;max-height:32rem;object-fit:cover;object-position:top;border:1px solid #8888;border-radius:.5rem}
figcaption{font-size:.8rem}.wrong{color:#b3261e;font-weight:600}`;

/** The index page: every state with its pictures side by side, and what was found wrong beneath each. */
export function writeIndex(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ scene }) => scene))];
  const links = names.map((name) => `<a href="#${name}">${name}</a><br>`).join('');
  const figures = (name: string) =>
    pictures
      .filter(({ scene }) => scene === name)
      .map(figureOf)
      .join('');
  const sections = names.map((name) => `<section id="${name}"><h2>${name}</h2><div>${figures(name)}</div></section>`);
  const broken = pictures.reduce((sum, { violations }) => sum + violations.length, 0);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Contrepartie: gallery</title><style>${STYLE}</style>
<h1>Gallery</h1><p>${pictures.length} pictures, ${broken} axe violations.</p><nav>${links}</nav>${sections.join('')}</html>\n`;
}

function figureOf({ file, language, scheme, width, violations, faults }: Picture): string {
  const wrong = [...violations, ...faults].map((text) => `<br><span class="wrong">${asText(text)}</span>`).join('');
  const picture = file ? `<a href="${file}"><img src="${file}" alt="" loading="lazy"></a>` : '';
  return `<figure>${picture}<figcaption>${language}, ${scheme}, ${width} px${wrong}</figcaption></figure>`;
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

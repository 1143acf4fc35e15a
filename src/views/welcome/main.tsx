import { render } from 'preact';
import { browserLanguage } from '../../platform/phrase';
import { chooseLanguage } from '../phrases/choose-language';
import { loadWords } from './load-words';
import { Welcome } from './welcome';

// No ledger and no settings: there are none yet when this opens, and what is not loaded is not waited for.
const language = chooseLanguage('browser', browserLanguage());

// Without `await` out here: the bundler would no longer put small shared files together, in the popup too.
void loadWords(language).then((words) => {
  document.documentElement.lang = language;
  document.title = words.tab;
  const root = document.getElementById('root');
  if (root) render(<Welcome words={words} />, root);
});

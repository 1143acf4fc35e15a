/** @jsxImportSource react */
import 'survey-core/survey-core.fontless.css';
import 'survey-core/i18n/french';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';

const survey = new Model({
  locale: 'fr',
  title: 'Quel est votre avis sur cette page ?',
  completedHtml: '<h2 id="merci">Merci pour votre avis !</h2>',
  completeText: 'Envoyer',
  elements: [
    {
      type: 'radiogroup',
      name: 'utile',
      title: 'Avez-vous trouvé ce que vous cherchiez ?',
      choices: ['Oui', 'Non'],
    },
    { type: 'rating', name: 'note', title: 'Votre note' },
  ],
});
survey.onComplete.add(({ data }) => void fetch('/api/avis', { method: 'POST', body: JSON.stringify(data) }));

createRoot(document.getElementById('app') as HTMLElement).render(<Survey model={survey} />);

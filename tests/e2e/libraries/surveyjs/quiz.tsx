/** @jsxImportSource react */
import 'survey-core/survey-core.fontless.css';
import 'survey-core/i18n/french';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';

const survey = new Model({
  locale: 'fr',
  title: 'Quiz : connaissez-vous votre région ?',
  description: 'Répondez au quiz et gagnez peut-être un week-end pour deux.',
  completedHtml: '<h2 id="merci">Merci ! Vos réponses ont été enregistrées.</h2>',
  pages: [
    {
      name: 'quiz',
      elements: [
        {
          type: 'radiogroup',
          name: 'fleuve',
          title: 'Quel fleuve traverse la ville ?',
          choices: ['Le Rhône', 'La Loire'],
        },
        { type: 'rating', name: 'niveau', title: 'Quel est votre niveau ?' },
      ],
    },
    {
      name: 'vous',
      title: 'Vos coordonnées',
      elements: [
        { type: 'text', name: 'prenom', title: 'Prénom', isRequired: true },
        { type: 'text', name: 'email', inputType: 'email', title: 'Adresse e-mail', isRequired: true },
        { type: 'text', name: 'naissance', inputType: 'date', title: 'Date de naissance' },
        { type: 'text', name: 'mobile', inputType: 'tel', title: 'Téléphone portable' },
      ],
    },
    {
      name: 'foyer',
      title: 'Votre foyer',
      elements: [
        {
          type: 'dropdown',
          name: 'logement',
          title: 'Êtes-vous propriétaire ou locataire ?',
          choices: ['Propriétaire', 'Locataire'],
        },
        { type: 'radiogroup', name: 'civilite', title: 'Civilité', choices: ['Madame', 'Monsieur'] },
        {
          type: 'checkbox',
          name: 'accord',
          titleLocation: 'hidden',
          title: 'Accord',
          isRequired: true,
          choices: [{ value: 'oui', text: 'J’accepte le règlement du jeu' }],
        },
        {
          type: 'boolean',
          name: 'partenaires',
          title: 'J’accepte de recevoir les offres des partenaires de Région Exemple',
          renderAs: 'checkbox',
        },
      ],
    },
  ],
});
survey.onComplete.add(({ data }) => void fetch('/api/quiz', { method: 'POST', body: JSON.stringify(data) }));

createRoot(document.getElementById('app') as HTMLElement).render(<Survey model={survey} />);

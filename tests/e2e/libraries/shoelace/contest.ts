import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';

(document.getElementById('app') as HTMLElement).innerHTML = `
  <h1>Jeu concours : gagnez une machine à café</h1>
  <p>Tirage au sort le 31 décembre. Jeu gratuit, sans obligation d’achat.</p>
  <form action="/participer" method="post">
    <sl-radio-group label="Civilité" name="civilite">
      <sl-radio value="mme">Madame</sl-radio>
      <sl-radio value="m">Monsieur</sl-radio>
    </sl-radio-group>
    <sl-input name="prenom" label="Prénom" required></sl-input>
    <sl-input name="nom" required><span slot="label">Nom de famille</span></sl-input>
    <sl-input name="email" type="email" label="Adresse e-mail" required></sl-input>
    <sl-input name="mobile" type="tel" label="Téléphone portable"></sl-input>
    <sl-input name="naissance" label="Date de naissance" placeholder="JJ/MM/AAAA"></sl-input>
    <sl-select name="situation" label="Situation familiale">
      <sl-option value="seul">Célibataire</sl-option>
      <sl-option value="couple">En couple</sl-option>
    </sl-select>
    <sl-select name="logement" label="Propriétaire ou locataire ?">
      <sl-option value="proprietaire">Propriétaire</sl-option>
      <sl-option value="locataire">Locataire</sl-option>
    </sl-select>
    <sl-checkbox name="reglement" required>J’ai lu et j’accepte le <a href="/reglement.html">règlement du jeu</a></sl-checkbox>
    <sl-switch name="offres">J’accepte de recevoir par e-mail les offres de Cafés Exemple</sl-switch>
    <sl-checkbox name="partenaires" checked>J’accepte de recevoir par SMS les offres des partenaires de Cafés Exemple</sl-checkbox>
    <p>Cafés Exemple SAS, responsable du traitement, traite vos données pour gérer votre participation au jeu.</p>
    <sl-button type="submit" variant="primary" id="envoyer">Je participe</sl-button>
  </form>`;

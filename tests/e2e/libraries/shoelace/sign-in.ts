import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';

(document.getElementById('app') as HTMLElement).innerHTML = `
  <h1>Connexion</h1>
  <p>Connectez-vous pour participer à nos jeux concours.</p>
  <form action="/connexion" method="post">
    <sl-input name="email" type="email" label="Adresse e-mail" required></sl-input>
    <sl-input name="passe" type="password" label="Mot de passe" password-toggle required></sl-input>
    <sl-checkbox name="souvenir">Se souvenir de moi</sl-checkbox>
    <sl-button type="submit" variant="primary" id="envoyer">Se connecter</sl-button>
    <a href="/oubli">Mot de passe oublié ?</a>
  </form>`;

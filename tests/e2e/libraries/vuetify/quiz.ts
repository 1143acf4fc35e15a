import 'vuetify/styles';
import { createApp, ref } from 'vue';
import { createVuetify } from 'vuetify';
import {
  VAlert,
  VApp,
  VBtn,
  VCheckbox,
  VForm,
  VRadio,
  VRadioGroup,
  VSelect,
  VSwitch,
  VTextarea,
  VTextField,
} from 'vuetify/components';

const template = `
  <v-app><main>
    <h1>Quiz : quel voyageur êtes-vous ?</h1>
    <v-alert v-if="sent" id="merci" type="success">Merci ! Votre résultat vous a été envoyé.</v-alert>
    <v-form v-else @submit.prevent="send">
      <p>Répondez au quiz et laissez votre adresse pour recevoir votre résultat.</p>
      <v-radio-group v-model="answers.paysage" label="Question 1 : votre paysage idéal ?">
        <v-radio label="La mer" value="mer"></v-radio>
        <v-radio label="La montagne" value="montagne"></v-radio>
      </v-radio-group>
      <v-text-field v-model="answers.prenom" name="prenom" label="Prénom" :rules="[filled]"></v-text-field>
      <v-text-field v-model="answers.email" name="email" type="email" label="Adresse e-mail" :rules="[filled]"></v-text-field>
      <v-text-field v-model="answers.cp" name="cp" label="Code postal" variant="outlined"></v-text-field>
      <v-select v-model="answers.annee" :items="years" label="Année de naissance"></v-select>
      <v-select v-model="answers.logement" :items="['Propriétaire', 'Locataire']" label="Vous êtes propriétaire ou locataire ?"></v-select>
      <v-radio-group v-model="answers.civilite" label="Civilité" inline>
        <v-radio label="Madame" value="mme"></v-radio>
        <v-radio label="Monsieur" value="m"></v-radio>
      </v-radio-group>
      <v-checkbox v-model="answers.offres" label="J’accepte de recevoir la newsletter de Voyages Exemple"></v-checkbox>
      <v-switch v-model="answers.partenaires" label="J’accepte de recevoir les offres des partenaires de Voyages Exemple"></v-switch>
      <p>Vos données sont traitées par Voyages Exemple SAS pour vous envoyer votre résultat.</p>
      <v-btn type="submit" id="envoyer">Voir mon résultat</v-btn>
    </v-form>
  </main></v-app>`;

createApp({
  template,
  setup() {
    const sent = ref(false);
    const answers = ref({
      paysage: null,
      prenom: '',
      email: '',
      cp: '',
      annee: null,
      logement: null,
      civilite: null,
      offres: false,
      partenaires: true,
    });
    const send = async (event: Promise<{ valid: boolean }>) => {
      if (!(await event).valid) return;
      const request = new XMLHttpRequest();
      request.open('POST', '/api/quiz');
      request.onload = () => {
        sent.value = request.status === 200;
      };
      request.send(JSON.stringify(answers.value));
    };
    return {
      sent,
      answers,
      send,
      filled: (value: string) => value !== '' || 'Ce champ est obligatoire.',
      years: Array.from({ length: 60 }, (_, index) => 2005 - index),
    };
  },
})
  .use(
    createVuetify({
      components: {
        VAlert,
        VApp,
        VBtn,
        VCheckbox,
        VForm,
        VRadio,
        VRadioGroup,
        VSelect,
        VSwitch,
        VTextarea,
        VTextField,
      },
    }),
  )
  .mount('#app');

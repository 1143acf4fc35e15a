import 'vuetify/styles';
import { createApp, ref } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp, VBtn, VForm, VSelect, VTextField } from 'vuetify/components';

const template = `
  <v-app><main>
    <h1>Nos voyages</h1>
    <v-form @submit.prevent="send" role="search">
      <v-text-field v-model="words" name="mots" label="Rechercher un voyage ou un quiz"></v-text-field>
      <v-text-field v-model="place" name="ou" label="Ville ou code postal"></v-text-field>
      <v-select v-model="sort" :items="['Prix', 'Durée']" label="Trier par"></v-select>
      <v-btn type="submit" id="envoyer">Rechercher</v-btn>
    </v-form>
    <p v-if="found" id="merci">Merci de votre recherche : 12 voyages trouvés.</p>
  </main></v-app>`;

createApp({
  template,
  setup() {
    const found = ref(false);
    const send = async () => {
      found.value = (await fetch('/api/recherche', { method: 'POST', body: '{}' })).ok;
    };
    return { found, send, words: ref(''), place: ref(''), sort: ref(null) };
  },
})
  .use(createVuetify({ components: { VApp, VBtn, VForm, VSelect, VTextField } }))
  .mount('#app');

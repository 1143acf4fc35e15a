/** @jsxImportSource react */
import { Alert, Button, Checkbox, FormControlLabel, Link, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';

function SignIn() {
  const [isIn, setIn] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = await fetch('/api/connexion', { method: 'POST', body: '{}' });
    setIn(answer.ok);
  };
  if (isIn) return <Alert id="merci">Bienvenue ! Vous êtes connecté.</Alert>;
  return (
    <form onSubmit={send}>
      <Typography variant="h1">Connexion</Typography>
      <Typography>Connectez-vous pour participer à nos jeux concours.</Typography>
      <TextField name="email" label="Adresse e-mail" type="email" required fullWidth margin="dense" />
      <TextField name="passe" label="Mot de passe" type="password" required fullWidth margin="dense" />
      <FormControlLabel control={<Checkbox name="souvenir" />} label="Se souvenir de moi" />
      <Button type="submit" variant="contained" id="envoyer">
        Se connecter
      </Button>
      <Link href="/oubli">Mot de passe oublié ?</Link>
    </form>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<SignIn />);

/** @jsxImportSource react */
import {
  Alert,
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  InputLabel,
  Link,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';

const YEARS = Array.from({ length: 60 }, (_, index) => String(2005 - index));

function Contest() {
  const [year, setYear] = useState('');
  const [region, setRegion] = useState('');
  const [entered, setEntered] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = await fetch('/api/participer', {
      method: 'POST',
      body: new URLSearchParams(new FormData(event.currentTarget) as unknown as Record<string, string>),
    });
    setEntered(answer.ok);
  };
  if (entered) return <Alert id="merci">Merci, votre participation est enregistrée !</Alert>;
  return (
    <form onSubmit={send}>
      <Typography variant="h1">Jeu concours : gagnez un vélo électrique</Typography>
      <Typography>Tirage au sort le 31 décembre. Jeu gratuit, sans obligation d’achat.</Typography>
      <FormControl>
        <FormLabel id="civilite">Civilité</FormLabel>
        <RadioGroup aria-labelledby="civilite" name="civilite">
          <FormControlLabel value="mme" control={<Radio />} label="Madame" />
          <FormControlLabel value="m" control={<Radio />} label="Monsieur" />
        </RadioGroup>
      </FormControl>
      <TextField name="prenom" label="Prénom" required fullWidth margin="dense" />
      <TextField name="nom" label="Nom" required fullWidth margin="dense" />
      <TextField name="email" label="Adresse e-mail" type="email" variant="standard" required fullWidth />
      <TextField name="mobile" label="Téléphone portable" variant="filled" fullWidth />
      <FormControl fullWidth margin="dense">
        <InputLabel id="annee-label">Année de naissance</InputLabel>
        <Select
          labelId="annee-label"
          id="annee"
          name="annee"
          label="Année de naissance"
          value={year}
          onChange={({ target }) => setYear(target.value)}
        >
          {YEARS.map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <FormControl fullWidth margin="dense">
        <InputLabel id="situation-label">Situation familiale</InputLabel>
        <Select
          labelId="situation-label"
          id="situation"
          name="situation"
          label="Situation familiale"
          value={region}
          onChange={({ target }) => setRegion(target.value)}
        >
          <MenuItem value="seul">Célibataire</MenuItem>
          <MenuItem value="couple">En couple</MenuItem>
        </Select>
      </FormControl>
      <FormControlLabel
        control={<Checkbox name="reglement" required />}
        label={
          <>
            J’ai lu et j’accepte le <Link href="/reglement.html">règlement du jeu</Link>
          </>
        }
      />
      <FormControlLabel
        control={<Switch name="offres" />}
        label="J’accepte de recevoir par e-mail les offres de Vélos Exemple"
      />
      <FormControlLabel
        control={<Checkbox name="partenaires" defaultChecked />}
        label="J’accepte de recevoir par SMS les offres des partenaires de Vélos Exemple"
      />
      <Typography variant="caption" component="p">
        Vélos Exemple SAS, responsable du traitement, traite vos données pour gérer votre participation au jeu.
      </Typography>
      <Button type="submit" variant="contained" id="envoyer">
        Je participe
      </Button>
    </form>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<Contest />);

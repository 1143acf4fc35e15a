import { render } from 'preact';
import { openLedger } from '../../ledger/ledger';
import { Shell } from '../parts/shell';
import { Dashboard } from './dashboard';

const load = async (language: 'fr' | 'en') =>
  language === 'fr'
    ? (await import('../phrases/french-rooms')).frenchRooms
    : (await import('../phrases/english-rooms')).englishRooms;

const root = document.getElementById('root');
const open = () => openLedger(() => crypto.randomUUID());
if (root) {
  render(
    <Shell open={open} load={load}>
      <Dashboard />
    </Shell>,
    root,
  );
}

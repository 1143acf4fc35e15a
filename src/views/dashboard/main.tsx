import { render } from 'preact';
import { openLedgerReader } from '../../ledger/ledger-reader';
import { Shell } from '../parts/shell';
import { Dashboard } from './dashboard';

const load = async (language: 'fr' | 'en') =>
  language === 'fr'
    ? (await import('../phrases/french-rooms')).frenchRooms
    : (await import('../phrases/english-rooms')).englishRooms;

const root = document.getElementById('root');
const open = () => openLedgerReader();
if (root) {
  render(
    <Shell open={open} load={load}>
      <Dashboard />
    </Shell>,
    root,
  );
}

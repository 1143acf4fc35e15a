import { render } from 'preact';
import { openLedger } from '../../ledger/ledger';
import { Shell } from '../parts/shell';
import { Popup } from './popup';

const load = async (language: 'fr' | 'en') =>
  language === 'fr' ? (await import('../phrases/french')).french : (await import('../phrases/english')).english;

const root = document.getElementById('root');
const open = () => openLedger(() => crypto.randomUUID());
if (root) {
  render(
    <Shell open={open} load={load}>
      <Popup />
    </Shell>,
    root,
  );
}

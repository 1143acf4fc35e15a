import { render } from 'preact';
import { openLedgerReader } from '../../ledger/ledger-reader';
import { Shell } from '../parts/shell';
import { Popup } from './popup';

const load = async (language: 'fr' | 'en') =>
  language === 'fr' ? (await import('../phrases/french')).french : (await import('../phrases/english')).english;

const root = document.getElementById('root');
const open = () => openLedgerReader();
if (root) {
  render(
    <Shell open={open} load={load}>
      <Popup />
    </Shell>,
    root,
  );
}

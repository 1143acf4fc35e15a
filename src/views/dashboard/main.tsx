import { render } from 'preact';
import { openLedgerReader } from '../../ledger/ledger-reader';
import { Shell } from '../parts/shell';
import { Dashboard } from './dashboard';
import { loadPhrases } from './load-phrases';

const root = document.getElementById('root');
const open = () => openLedgerReader();
if (root) {
  render(
    <Shell open={open} load={loadPhrases}>
      <Dashboard />
    </Shell>,
    root,
  );
}

import { render } from 'preact';
import { openLedgerReader } from '../../ledger/ledger-reader';
import { Shell } from '../parts/shell';
import { loadPhrases } from './load-phrases';
import { Popup } from './popup';

const root = document.getElementById('root');
const open = () => openLedgerReader();
if (root) {
  render(
    <Shell open={open} load={loadPhrases}>
      <Popup />
    </Shell>,
    root,
  );
}

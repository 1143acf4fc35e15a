import { render } from 'preact';
import { openLedger } from '../../ledger/ledger';
import { Shell } from '../parts/shell';
import { Popup } from './popup';

const root = document.getElementById('root');
const open = () => openLedger(() => crypto.randomUUID());
if (root) {
  render(
    <Shell open={open}>
      <Popup />
    </Shell>,
    root,
  );
}

import { openLine } from '../platform/page-line';
import { ownWorld } from './own-world';
import { startRecorder } from './page-recorder';

// Brought into a frame when somebody is there who may fill in what the watcher has found.
ownWorld.contrepartieRecorder = (watch) => startRecorder(watch, openLine);

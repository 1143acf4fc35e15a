// One door to the rooms that write letters, so that they are loaded together.
export { ApproachRoom, KeptApproachRoom } from './approach-room';
export { LetterRoom } from './letter-room';
export { PursuitRoom } from './pursuit-room';

import type { ComponentChildren } from 'preact';
import type { Letter } from '../../letter/letter';
import type { LetterDraft } from './compose-letter';
import { LetterActions, type NotedRequest } from './letter-actions';
import { LetterIdentity } from './letter-identity';
import { LetterManner } from './letter-manner';
import { LetterPreview } from './letter-preview';
import { RoomHead } from './room-head';

/** Where a letter of any kind is made: choices on one side; what can be done with it, and how it reads, on the other. */
export function LetterDesk(props: {
  title: string;
  lead: string;
  draft: LetterDraft;
  change(part: Partial<LetterDraft>): void;
  letter: Letter | 'failed' | null;
  contacts: readonly string[];
  request: NotedRequest;
  /** Why it cannot be saved yet; empty when it can. */
  obstacle: string;
  children: ComponentChildren;
}) {
  const letter = props.letter === 'failed' ? null : props.letter;
  const { draft, change } = props;
  return (
    <>
      <RoomHead title={props.title} lead={props.lead} />
      <div class="letter-desk">
        <form class="letter-form" onSubmit={(event) => event.preventDefault()}>
          {props.children}
          <LetterManner draft={draft} change={change} />
          <LetterIdentity draft={draft} change={change} />
        </form>
        <div class="letter-side">
          <LetterActions
            draft={draft}
            letter={letter}
            contacts={props.contacts}
            request={props.request}
            obstacle={props.obstacle}
          />
          <LetterPreview letter={letter} failed={props.letter === 'failed'} />
        </div>
      </div>
    </>
  );
}

/** What pages wrote goes into the letter: should it ever stop the writing, the room says so instead of going blank. */
export function tryToCompose(compose: () => Letter | null): Letter | 'failed' | null {
  try {
    return compose();
  } catch {
    return 'failed';
  }
}

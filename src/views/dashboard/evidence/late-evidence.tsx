import { useCallback } from 'preact/hooks';
import { usePhrases } from '../../phrases/use-phrases';
import { LateRoom } from '../late-room';
import { loadWords } from './load-words';

/** The way to the file of evidence on a message: its code and its words are loaded with the room that shows it. */
export function LateEvidence({ id }: { id: string }) {
  const { language } = usePhrases();
  const load = useCallback(async () => {
    const [{ EvidenceSection }, words] = await Promise.all([import('./evidence-section'), loadWords(language)]);
    return { EvidenceSection, words };
  }, [language]);
  return <LateRoom load={load}>{({ EvidenceSection, words }) => <EvidenceSection id={id} words={words} />}</LateRoom>;
}

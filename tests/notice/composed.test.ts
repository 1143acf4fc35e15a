import { describe, expect, it } from 'vitest';
import { readNotice } from '../../src/notice/read-notice';
import { COMPOSED, MISSED } from './sentences/composed';
import {
  DONE_ELSEWHERE,
  OTHER_GIVINGS,
  PLAIN_WORDS,
  RULES_AND_LETTERS,
  TAKING_PART,
  TOLD_QUESTIONS,
} from './sentences/plain-words';

const read = (text: string, language: string) => {
  const { political, onward } = readNotice({ text, language });
  return [political.verdict, onward.level];
};

describe('a sentence composed for the reader', () => {
  it.each(COMPOSED)('in %s is %s, %s: %s', (language, verdict, level, text) => {
    const [saidVerdict, saidLevel] = read(text, language);
    expect([saidVerdict, level && saidLevel]).toEqual([verdict, level]);
  });

  it.each([
    ...PLAIN_WORDS,
    ...TOLD_QUESTIONS,
    ...DONE_ELSEWHERE,
    ...TAKING_PART,
    ...RULES_AND_LETTERS,
    ...OTHER_GIVINGS,
  ])('in plain words in %s is %s, %s: %s', (language, verdict, level, text) => {
    const [saidVerdict, saidLevel] = read(text, language);
    expect([saidVerdict, level && saidLevel]).toEqual([verdict, level]);
  });

  it.each(MISSED)('known miss: in %s should be %s, %s: %s', (language, verdict, level, text) => {
    const [saidVerdict, saidLevel] = read(text, language);
    expect([saidVerdict, level && saidLevel]).not.toEqual([verdict, level]);
  });
});

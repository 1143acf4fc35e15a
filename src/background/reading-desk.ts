import { extractText } from '../notice/extract-text';
import { answerMessages } from '../platform/messaging';
import { deskQuestionSchema } from './desk-messages';

// Only the background asks: a content script's message comes from a tab.
answerMessages((message, sender) => {
  if (sender.kind !== 'own-page' || sender.tabId !== null) return null;
  const question = deskQuestionSchema.safeParse(message);
  if (!question.success) return null;
  const { html, address } = question.data;
  return Promise.resolve(extractText(html, address, (text) => new DOMParser().parseFromString(text, 'text/html')));
});

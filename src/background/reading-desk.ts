import { answerMessages } from '../platform/messaging';
import { fromBase64 } from './base64';
import { deskQuestionSchema } from './desk-messages';
import { extractHtmlHere, extractPdfHere } from './extract-here';

// Only the background asks: a content script's message comes from a tab.
answerMessages((message, sender) => {
  if (sender.kind !== 'own-page' || sender.tabId !== null) return null;
  const question = deskQuestionSchema.safeParse(message);
  if (!question.success) return null;
  if (question.data.type === 'extractPdf') return extractPdfHere(fromBase64(question.data.base64));
  return Promise.resolve(extractHtmlHere(question.data.html, question.data.address));
});

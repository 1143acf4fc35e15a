import { describe, expect, it } from 'vitest';
import { readNotice } from '../../src/notice/read-notice';

const REST = {
  fr: 'Vos données sont conservées trois ans et vous pouvez demander leur effacement.',
  de: 'Wir verarbeiten Ihre Daten für die Durchführung des Gewinnspiels und löschen sie danach.',
  nl: 'Wij bewaren uw gegevens drie jaar en u kunt vragen om ze te verwijderen.',
  pt: 'Os seus dados são conservados durante três anos e pode pedir o seu apagamento.',
  en: 'We keep your data for three years and you may ask us to erase them.',
} as const;

describe('the controller', () => {
  it.each<[keyof typeof REST, string, string]>([
    ['fr', 'Société éditrice : Plaines & Rivages Médias\nForme : société anonyme', 'Plaines & Rivages Médias'],
    ['pt', 'Responsável: Hortas da Ribeira, S.A.\nFinalidade: gerir o cartão', 'Hortas da Ribeira'],
    ['de', 'Verantwortlicher: Möwenpost Verlag GmbH\nRechtsform: GmbH', 'Möwenpost Verlag GmbH'],
    ['en', 'Data controller: Pebble Quay Ltd\nAddress: 4 Quay Street', 'Pebble Quay Ltd'],
  ])('stands behind a label (%s)', (language, head, name) => {
    expect(readNotice({ text: `${head}\n\n${REST[language]}` }).controller?.name).toBe(name);
  });

  it.each<[keyof typeof REST, string, string]>([
    [
      'de',
      'Wer ist verantwortlich?\n\nNordlicht Adressen GmbH & Co. KG\nHafenkai 8, 24105 Kiel',
      'Nordlicht Adressen GmbH',
    ],
    ['nl', '1. Wie zijn wij?\n\nStichting Morgenrood Loterij, een stichting met zetel in Zwolle', 'Morgenrood Loterij'],
  ])('stands under the question who it is (%s)', (language, head, name) => {
    expect(readNotice({ text: `${head}\n\n${REST[language]}` }).controller?.name).toContain(name);
  });

  it('is not the question itself, nor the form that a line names', () => {
    const text = `Wer erhält die Daten?\nRechtsform: Kommanditgesellschaft\n${REST.de}`;
    expect(readNotice({ text }).controller).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readNotice } from '../../src/notice/read-notice';

const read = (text: string) => {
  const { controller, jointControllers = [] } = readNotice({ text });
  return { controller: controller?.name, joint: jointControllers.map(({ name }) => name) };
};

describe('who decides together', () => {
  it.each([
    [
      'Les Éditions du Phare et Voyages Mistral sont responsables conjoints du traitement de vos données. Vos données sont conservées trois ans.',
      ['Les Éditions du Phare', 'Voyages Mistral'],
    ],
    [
      'Die Kranich Verlag GmbH und die Lesezeit AG sind gemeinsam Verantwortliche im Sinne des Art. 26 DSGVO. Wir verarbeiten Ihre Daten für das Gewinnspiel.',
      ['Lesezeit AG'],
    ],
    [
      'Viajes Alborada, S.L. y Óptica Cierzo, S.A. son corresponsables del tratamiento de sus datos personales en este sorteo.',
      ['Viajes Alborada', 'Óptica Cierzo'],
    ],
  ])('is named, each by its own name: %s', (text, joint) => {
    expect(read(text).joint).toEqual(joint);
  });

  it('stands beside the controller, which keeps its own name', () => {
    const text =
      'Les données sont traitées par Fermiers Réunis SAS, responsable du traitement, conjointement avec la régie Audace Média, co-responsable.';
    expect(read(text)).toEqual({ controller: 'Fermiers Réunis SAS', joint: ['Audace Média'] });
  });

  it('is nobody where one alone is responsible, or where nobody is named', () => {
    const alone =
      'Le responsable du traitement est Fermiers Réunis SAS. Audace Média est notre sous-traitant. Vos données sont conservées un an.';
    expect(read(alone).joint).toEqual([]);
    expect(read('Nos partenaires et nous sommes responsables conjoints du traitement de vos données.').joint).toEqual(
      [],
    );
  });
});

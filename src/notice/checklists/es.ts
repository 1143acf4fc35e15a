import type { Checklist } from '../checklist';

/** Spanish. */
export const SPANISH_CHECKLIST: Checklist = {
  language: 'es',
  statements: {
    controller: `
      responsable|responsables del|de|es tratamiento*, responsable, corresponsable*, empresa|entidad
      organizadora, responsable del tratamiento|es`,
    dpo: 'delegad* de protección, dpo|dpd',
    purpose: 'finalidad*, con fin|fines|objeto|finalidad, trat*|utiliz* … para, para gestionar|tramitar|atender',
    'legal-basis': `
      base* jurídica*|legal*|legitima*|legitimadora*, legitimación, interés legítimo, intereses legítimos,
      ejecución de|del contrato, consentimiento, obligación legal, artículo 6`,
    recipients: 'destinatari*, ced*|comunic*|compart*|transmit* … a|con|terceros, encargados',
    'transfer-outside-eu': `
      transferencia* internacional*, fuera de|del … unión|ue|europa|espacio|eee, terceros países, países terceros,
      cláusulas contractuales, privacy shield|framework, decisión de adecuación`,
    retention: `
      plazo* de conservación, conserv* … durante|plazo|años|meses|mientras|tiempo|hasta, suprimi*|elimina* …
      años|meses|plazo|cuando, plazo*|periodo|período|tiempo … conserva*, cuánto tiempo,
      conserv*|suprimi*|elimina*|guarda* … años|meses|días|plazo|mientras|durante|hasta, años|meses|días desde|a
      partir|después`,
    rights: `
      derecho* de|a|al acceso,
      derecho* … acceder|rectific*|suprim*|supresión|oposición|oponerse|portabilidad|limitación, ejerc* … derechos`,
    withdrawal: 'retirar|revocar … consentimiento, consentimiento … retir*|revoc*, darse|darte de baja, baja',
    authority: 'agencia española, aepd, autoridad de control, reclamación ante, autoridad catalana',
    source: 'origen|procedencia de datos, fuente|fuentes, datos … procedentes|proceden|obtenidos|facilitados',
    profiling: 'perfil|perfiles|perfilado, decision* automatizada*, elaboración de perfiles, segmentación',
  },
  naming: {
    'names-controller': `
      responsable del|de … tratamiento* … es|será, responsable* del|de … tratamiento*, responsable,
      empresa|entidad organizadora, organizado|tratados|recogidos|gestionado por`,
    'controller-named': `
      es|como … responsable*, en calidad de responsable*, en adelante, organiza, trata|trataremos|tratará`,
    'names-publisher': 'titularidad de, titular, denominación|razón social, empresa|sociedad',
    host: 'alojado, alojamiento|hosting, encargados|proveedores',
  },
  fillers: `
    es son será el la los las de del un una sus datos personales tratamiento empresa sociedad entidad asociación
    responsable identidad denominación social titular`,
  notNames: `sms mms email quién quiénes qué cuáles cómo domicilio
    usted su sus si cuando
    el la los las un una rgpd lopd lopdgdd lssi dpd aepd cif nif ue unión europea españa datos usuario usuarios
    participante participantes responsable finalidad legitimación destinatarios derechos sitio web política
    privacidad protección domicilio dirección teléfono correo email en para con por de si al su sus le les
    google facebook meta reglamento ley agencia española información identidad`,
  connectors: 'de del la las los el y e & of the',
  labels: 'responsable del tratamiento, responsable, titular, organizador, promotor',
  questions: 'quiénes somos, quién es el responsable',
};

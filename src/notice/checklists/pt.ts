import type { Checklist } from '../checklist';

/** Portuguese. */
export const PORTUGUESE_CHECKLIST: Checklist = {
  language: 'pt',
  statements: {
    controller: `
      responsáve* pelo|pelos|do|de tratamento*, controlador*, entidade|empresa promotora|organizadora,
      responsável|responsáveis pelo|é`,
    dpo: 'encarregad* de|da|pelo|pela proteção|tratamento, encarregado, dpo|epd',
    purpose: 'finalidade*, com fim|fins|objetivo|intuito, tratad*|utiliz*|recolh*|colet* … para',
    'legal-basis': `
      base* legal|legais|jurídica*, fundamento* de|jurídico*|legal, interesse* legítimo*, legítimo interesse,
      execução do|de|dum contrato, consentimento, obrigação|obrigações legal|legais, artigo 6`,
    recipients: 'destinatári*, partilh*|compartilh*|transmit*|comunic*|cedid* … com|a|aos, subcontratantes',
    'transfer-outside-eu': `
      fora do|da … união|ue|europa|espaço|eee, países terceiros, transferência* internaciona*,
      cláusulas contratuais, decisão de adequação, privacy shield|framework`,
    retention: `
      prazo|período de conservação|retenção|armazenamento, conserv*|armazen*|mantid*|guard* …
      anos|meses|dias|período|prazo|enquanto|durante, eliminad*|apagad* … anos|meses|prazo, prazo*|período|tempo
      de|da conservação|retenção|guarda, quanto tempo, conserva*|apag*|elimina*|guard* …
      anos|meses|dias|prazo|enquanto|durante|até, anos|meses|dias após|a`,
    rights: `
      direito* de|ao|a acesso|aceder,
      direito* … retific*|apagamento|oposição|portabilidade|limitação|eliminação|confirmação, exerc* … direitos`,
    withdrawal: `
      retirar|revogar … consentimento, consentimento … retir*|revog*, cancelar subscrição|inscrição, descadastr*`,
    authority: 'cnpd, anpd, comissão nacional de proteção, autoridade de controlo, autoridade nacional, reclamação',
    source: 'origem|fonte dos|de dados, fontes, dados … provenientes|obtidos|recebidos',
    profiling: 'perfis|perfil|perfilagem, definição de perfis, decisões … automatizad*, segmentação',
  },
  naming: {
    'names-controller': `
      responsável pelo|do|de … tratamento … é, responsável pelo|do|de … tratamento, controlador|controladora … é,
      entidade|empresa promotora|organizadora, organizado|promovido|tratados|recolhidos por|pela|pelo`,
    'controller-named': `
      é|como … responsável, na qualidade de responsável, doravante|adiante, organiza|promove, trata|recolhe`,
    'names-publisher': 'propriedade de|da, denominação|razão social, empresa|sociedade',
    host: 'alojado|hospedado, alojamento|hospedagem, subcontratantes|fornecedores',
  },
  fillers: `
    é são o a os as de do da dos dados pessoais tratamento empresa sociedade entidade associação responsável
    promotora organizadora seus`,
  notNames: `sms mms email quem quais como porquê sede
    o a os as ao à seu sua caso quando
    o a os as um uma rgpd lgpd dpo cnpd nif nipc cnpj ue união europeia portugal brasil dados utilizador
    utilizadores usuário participante titular responsável finalidade site política privacidade morada endereço
    telefone email em para com por de se ao no na google facebook meta regulamento lei comissão autoridade`,
  connectors: 'de do da dos das e & of the',
  labels: 'responsável pelo tratamento, responsável, promotora, organizador, promotor',
  questions: 'quem somos, quem é o responsável',
};

import type { Lexicon } from '../lexicon';
import { PARTY_PHRASES } from '../political-parties';

/** Portuguese, of Portugal and of Brazil. */
export const PORTUGUESE: Lexicon = {
  language: 'pt',
  adjectives: 'both',
  negation: 'forward',
  skippable: `
    o a os as um uma uns umas seu sua seus suas teu tua teus tuas nosso nossa nossos nossas este esta estes
    estas esses essas tais outros outras qualquer quaisquer todos todas`,
  subjects: 'nós você vocês eu ele ela eles elas',
  conjunctions: 'e ou nem',
  partings: 'à ao aos às com para por pelo pela em no na que quando se é são ser sobre sem junto',
  concepts: {
    trap: `
      nossa|esta|presente|uma|nossas|estas|presentes|da|na|seguinte política*,
      política|políticas de|da|do privacidade|cookies|proteção|devolução|uso|dados|segurança|qualidade|confidencialidade|tratamento|reembolso|retenção|conservação,
      política|políticas comercia*|interna*|aplicáve*|adiciona*, direitos civis e políticos,
      pessoa* politicamente|publicamente exposta*, politicamente correct*|corret*|expost*,
      asilo|refugiad* político*, ciência* política*, parte|partes terceira*|contratante*, partida*,
      eleição de domicílio|foro, eleito foro, caderno* eleitora*, recenseamento eleitoral, título eleitor*,
      título de eleitor, campanha* de marketing|publicidade|comunicação|promoção|email|sensibilização,
      campanha* publicitária*|promociona*|comercia*, não só|somente|apenas|exaustiv*|obstante|limitad*,
      sem limita*|prejuízo|custo|custos|encargo*|demora|fins lucrativos, candidato* a emprego|vaga,
      eleições da associação|cipa|sindica*`,
    political: 'político|política|políticos|políticas, eleitora*|eleitoral|eleitorais, partidári*',
    activity: `
      prospeção|prospecção, comunicação|comunicações, propaganda, campanha*, marketing, publicidade, mensage*,
      fim|fins, finalidade*, propósito*, objetivo*, uso|usos, utilização, caráter|carácter, natureza, atividade*,
      ação|ações, sondage*|pesquisa*, envio*, chamada*, mobilização, divulgação, direcionamento`,
    body: `
      partido*, organização|organizações, grupo*, movimento*, ator|atores, entidade*, associação|associações,
      coligação|coligações, candidato*, candidatura*, cargo|cargos, representante*, responsáve*, fundação*,
      cliente*, anunciante*, setor|setores, comité*|comitê*, campanha*, agente*, líder*, instituição|instituições`,
    trait: `
      opinião|opiniões, ideologia*, convicção|convicções, filiação, preferência*, orientação*, ideias, crença*,
      tendência*, simpatia*, posição|posições, interesse*`,
    segment: 'segmento|segmentos, audiência*, perfis, pontuaç*, público alvo',
    purpose: `
      filia* … partido, propaganda eleitoral, campanha* eleitora*, intenção|intenções de voto,
      apelar|convidar|incentivar|mobilizar … votar|voto, angariação de votos`,
    actor: `
      partido* político*, candidato*|candidata* a|às|em|para eleições|eleição|presidência|câmara|cargo*,
      deputado*|deputada*, senador*, vereador*, parlamentares, eurodeputad*, titulares de cargos políticos,
      político|políticos e|ou, equipa|equipe de campanha`,
    'party-name': PARTY_PHRASES,
    'weak-actor': 'partido|partidos, eleitos, autarca*',
    'doubtful-actor': 'candidato|candidatos|candidata|candidatas, candidatura*, campanha*',
    'doubtful-process': 'eleições, voto|votos|votação|votações|votar',
    process: `
      ,
      eleições|eleição municipais|gerais|autárquicas|europeias|locais|legislativas|presidenciais|políticas|regionais|estaduais|federais,
      processo* eleitora*|político*, ato|atos eleitora*`,
    'weak-process': 'referend*, eleitor|eleitores, plebiscito*',
    special: `
      raça|racia*|racial, étnic*, religi*, filosófic*, sindica*, saúde, sexua*|sexual, genétic*, biométric*,
      pena*|criminais|crime*, origem`,
    data: `
      os|as ced*|comunic*|partilh*|compartilh*|vend*|transm*|utiliz*, dado|dados, informação|informações, ficheiro*, base* de dados, endereço*|morada*, e mail*|email*|correio,
      número|números, telefone*|telemóve*, perfil, respostas, contacto|contactos|contato|contatos`,
    you: `
      você|vocês, seu|sua|seus|suas, lhe|lhes, te|ti|teus|tua|tuas, utilizador*|usuári*, participante*,
      titular|titulares, cliente|clientes, membro*, eu|me|meus|minhas, subscritor*, consigo`,
    person: 'pessoa|pessoas, cidadã*',
    we: 'nós, nosso*|nossa*, nos, organizador*|promotor*, empresa',
    use: `
      utiliz*, usar|usamos|usa|usam|usados|usadas|usado|usará|usaremos, uso dos,
      trata|tratam|tratar*|tratad*|tratamos|tratamento*, empreg*, explor*, servir*|servem, destina*, recolh*,
      colet*, conserva*, process*`,
    share: `
      ced|ceder|cedemos|cederá|cederemos|cedidos|cedido|cedidas|cede|cedência|cessão,
      comunicar|comunicamos|comunicará|comunicados|comunicado|comunicadas|comunica, comunicação de dados,
      partilh*|compartilh*, transmit*|transmissão, transfer*|transferência*,
      fornecer|fornecemos|fornecerá|fornecem|fornecidos a, disponibiliz*, revel*, divulg*, entreg*, repass*,
      troc*|intercâmbio, acesso|aceder|acessar`,
    sell: 'vend*, venda de|dos, revend*, alug*|aluguer|aluguel, arrend*, comercializ*, monetiz*',
    contact: `
      contact*|contat*, envi|enviar|enviamos|enviaremos|envia|enviem|envio|envios|enviará|enviado*, receb*,
      inform|informar|informamos|informá*, convid*, ligar|telefonar, dirig*, solicit*, mostrar, abord*`,
    collect: 'recolh*, colet*, obtém|obtemos|obter|obtid*, solicit*, pedi*',
    access: 'aced*|acess*, instal*, recolh*|colet*, utiliz*',
    infer: 'infer*, deduz*, prever|prevê, segment*, perfil|perfilagem|perfilamento, estim*, traçar',
    toward: 'a|à|ao|aos|às, com, por|pelo|pela|pelos|pelas, para, como, tais, entre, incluindo, junto',
    recipient: 'destinatári*, nossos clientes, clientes são|incluem, cessionári*',
    purposes: `
      finalidade*, fins do tratamento, base* legal|legais|jurídica*, fundamento* de licitude|jurídico*|legal`,
    not: `
      não, nunca|jamais, nenhum|nenhuma|nenhuns, nem, tampouco, em caso algum, em nenhuma, exclu*, com exclusão,
      se absté*`,
    without: 'sem',
    bars: 'está|fica|ficam|estão|é|são expressamente|totalmente? proibid*|excluíd*|vedad*',
    except: 'salvo|exceto|excepto, à|com exceção|excepção, que não seja|sejam',
    unless: `
      sem … consentimento|autorização|permissão,
      salvo|exceto|excepto … obrigação|consentimento|autorização|se|lei|quando|casos, a menos, exceto se`,
    but: 'mas, porém, contudo, no entanto, todavia, entretanto, embora, enquanto',
    anonymous: 'anónim*|anônim*|anonim*, agregad*, estatístic*',
    asked: 'a seu pedido, a quem você|se|deseja, que você escolh*|indic*|enviar, por si escolhid*|indicad*',
    news: 'notícia*, artigo|artigos, análise*, resultado*, redação, jornalis*, newsletter*, boletim',
    vetting: 'politicamente exposta*|expostas|expostos, branqueamento, lavagem … dinheiro, financiamento do terrorismo',
    conduct: `
      utilizador|usuário|participante compromete|obriga|abster, é proibido,
      publicar|divulgar|carregar|postar … conteúdo*|mensagens|comentários,
      conteúdo* … ilícit*|ofensiv*|difamatóri*, desinformação|notícias falsas`,
    partner: `
      parceiro|parceiros|parceira|parceiras, anunciante*, patrocinador*, partner|partners, corretores de dados,
      data brokers, empresas|entidades|organizações terceiras|parceiras|associadas,
      outras empresas|entidades|organizações, redes de publicidade|publicitárias`,
    third: 'terceiro|terceiros|terceira|terceiras',
    processor: `
      subcontratante*, operador|operadores, prestador*, fornecedor*, alojamento|hospedagem, em nosso nome,
      por conta, pagamento*, transportador*`,
    authority: `
      autoridade*, judicia*|judiciári*, tribuna*, lei|leis|legal|legais|legislação|legalmente, polícia*,
      finanças|fisca*`,
    merger: `
      fusão|fusões, aquisição, reestruturação, adquirente*, venda de|da empresa|ativos|negócio,
      liquidação|insolvência`,
    sector: 'setor|setores|sector|sectores, ramo|ramos de atividade',
    example: 'como, tais como, por exemplo, incluindo, seguintes, nomeadamente',
    'one-of': 'um|uma dos|das|de, um|uma',
    list: 'lista … parceiros|terceiros|empresas|destinatários|entidades',
  },
};

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
  nested: 'que quem qual quais cujo cuja cujos cujas onde se quando caso',
  partings: 'à ao aos às com para por pelo pela em no na que quando se é são ser sobre sem junto',
  concepts: {
    trap: `
      vendedor*, ponto|pontos|condições|contrato de venda, nossa|esta|presente|uma|nossas|estas|presentes|da|na|seguinte política*, política|políticas de|da|do
      privacidade|cookies|proteção|devolução|uso|dados|segurança|qualidade|confidencialidade|tratamento|reembolso|retenção|conservação,
      política|políticas comercia*|interna*|aplicáve*|adiciona*, direitos civis e políticos, pessoa*
      politicamente|publicamente exposta*, politicamente correct*|corret*|expost*, asilo|refugiad* político*,
      ciência* política*, parte|partes terceira*|contratante*, partida|partidas, eleição de domicílio|foro,
      eleito foro, caderno* eleitora*, recenseamento eleitoral, título eleitor*, título de eleitor, campanha* de
      marketing|publicidade|comunicação|promoção|email|sensibilização, campanha*
      publicitária*|promociona*|comercia*, não só|somente|apenas|exaustiv*|obstante|limitad*, sem
      limita*|prejuízo|custo|custos|encargo*|demora|fins lucrativos, candidato* a emprego|vaga, eleições da
      associação|cipa|sindica*, não exclu*|descart*|proib*|recus*|afast*, não … excluíd*|excluído|proibid*,
      candidat*|candidatos a|à|ao|às|para emprego|vaga*|posto*|bolsa*|estágio|oferta*|prémio|prêmio,
      candidatura*|candidaturas espontânea*|de emprego|a emprego|profission*, campanha*|campanhas promociona*|de
      fidelização|angariação|vacinação|email|sms|natal|mailing|vendas, partido|partida de futebol,
      elege|eleito|eleger o? foro|domicílio|tribunal|opção, elege, lista|listas de
      espera|difusão|distribuição|desejos|participantes|vencedores|contactos|contatos|presentes, voto|votos do?
      público|júri, junta médica, partes obriga*|acord*|contrata*, carga, formação
      profissional|académica|contínua, comissão de ética|parceria|venda,
      do não,
      não lucrativ*|governamenta*|solicitad*,
      renunci* … opor*|oposição|direito*|recurso*|reclam*, nenhuma proibição,
      mail|email|correio institucional|corporativo|profissional, mail|email|correio da|do empresa|câmara|trabalho|serviço`,
    political: `
      político|política|políticos|políticas, eleitora*|eleitoral|eleitorais, partidári*, eleitorais, político
      eleitoral, partidári*|partidária|partidário, ideológic*, autárquic*, eleitoralist*`,
    activity: `
      prospeção|prospecção, comunicação|comunicações, propaganda, campanha*, marketing, publicidade, mensage*,
      fim|fins, finalidade*, propósito*, objetivo*, uso|usos, utilização, caráter|carácter, natureza,
      atividade*, ação|ações, sondage*|pesquisa*, envio*, chamada*, mobilização, divulgação, direcionamento,
      reunião|reuniões, sessão|sessões, convite*, programa*, proposta*, angariação, donativo*|doação|doações,
      conteúdo*, índole, análise*, estratégia*, panfleto*, informação|informações, promoção, iniciativa*,
      visita*, inquérito*, contacto*|contato*, telefonema*, propósito, teor, militância, vocação, âmbito`,
    body: `
      partido*, organização|organizações, grupo*, movimento*, ator|atores, entidade*, associação|associações,
      coligação|coligações, candidato*, candidatura*, cargo|cargos, representante*, responsáve*, fundação*,
      cliente*, anunciante*, setor|setores, comité*|comitê*, campanha*, agente*, líder*,
      instituição|instituições, força|forças, lista|listas, bloco*, plataforma*, colectivo*|coletivo*, figura*,
      personalidade*, equipa|equipas|equipe|equipes, consultor*, agência*, comissão|comissões, direção,
      sindicato*, federação|federações, empresa*, pessoa|pessoas`,
    trait: `
      opinião|opiniões, ideologia*, convicção|convicções, filiação, preferência*, orientação*, ideias, crença*,
      tendência*, simpatia*, posição|posições, interesse*, afinidade*, proximidade, sensibilidade*,
      posicionamento*, inclinação|inclinações, cor, valor|valores, perfil|perfis, comportamento*, voto,
      pertença, quadrante, preferências`,
    segment: 'segmento|segmentos, audiência*, perfis, pontuaç*, público alvo',
    purpose: `
      filia* … partido, propaganda eleitoral, campanha* eleitora*, apelar|convidar|incentivar|mobilizar …
      votar|voto, angariação de votos, apelo ao voto, pedir|pedir|solicitar|captar|conquistar|obter …
      voto|votos, apoio|apoiar|promover|divulgar|defender|favor …
      candidatura*|candidat*|lista|partido|partidos|referendo, influenciar|orientar …
      voto|votos|eleitores|eleições|eleitorado, fazer campanha, propaganda partidária|eleitoral|política,
      proselitismo, recrut* … militantes|filiados, angariar|angariação|recolher|arrecad* …
      fundos|donativos|assinaturas … candidat*|partido|campanha, financiamento de|da|do
      campanha*|partido*|candidat*, ir votar, ir às urnas, mobilizar|convencer|persuadir … eleitor*, porta a porta,
      comício*,
      pedirmos|pedir|solicitar o voto,
      campanha de|a nenhum*|algum* lista|partido|candidat*`,
    actor: `
      partido* político*, candidato*|candidata* a|às|em|para eleições|eleição|presidência|câmara|cargo*,
      deputado*|deputada*, senador*, vereador*, parlamentares, eurodeputad*, titulares de cargos políticos,
      político|políticos e|ou, equipa|equipe de campanha, candidatura|candidaturas
      autárquic*|municipa*|presidencia*|legislativ*|locais|europei*|eleitora*|independente*,
      candidato|candidatos|candidata|candidatas|candidatura|candidaturas …
      eleições|eleição|autarquia*|câmara|junta|assembleia|presidência|prefeitura|prefeito|vereador*|deputado*|parlamento|mandato,
      recandidatura, comissão|comissões|comité|comitê de apoio|campanha|candidatura,
      lista|listas|coligação|coligações|movimento|movimentos|grupo … concorr*|eleições|cidadãos
      eleitores|autárquic*|independente*, grupo|grupos de cidadãos eleitores, grupo|grupos parlamentar*|municipal|municipais, bancada|bancadas,
      autarca|autarcas, presidente da junta|câmara, deputado|deputados|deputada|deputadas, mandatário*
      financeiro*|da candidatura|eleitoral, equipa|equipas|equipe|equipes|sede|gabinete|diretor|diretores de
      campanha|candidatura, quem|pessoas … candidat*|concorr*, partidos e|ou|nem|e
      candidat*|sindicatos|coligações|movimentos|políticos|instituições, partido|partidos
      com|registado*|registrado*, comité eleitoral|comitê eleitoral|comités eleitorais|comitês eleitorais,
      juventude partidária|do, concorr* … eleições|autárquicas, candidatos|candidato e|ou|nem partido|partidos,
      vereador*|vereadora*,
      grupo|grupos parlamentar|parlamentares, consultora*|agência* de comunicação política,
      vereador|vereadora|deputado|presidente cessante,
      secção|concelhia|estrutura|sede|direção … do partido`,
    'party-name': PARTY_PHRASES,
    'weak-actor': `
      partido|partidos, eleitos, autarca*, partidos|partido, militante|militantes, político|políticos,
      presidente de junta|câmara, mandatário*`,
    'doubtful-actor': `
      candidato|candidatos|candidata|candidatas, candidatura*, campanha*,
      prefeito|prefeita|governador*|ministro*`,
    'doubtful-process': `
      eleições, voto|votos|votação|votações|votar, propaganda, porta a porta, comício*, panfleto*, arruada*,
      mandato|mandatos`,
    process: `
      eleições|eleição
      municipais|gerais|autárquicas|europeias|locais|legislativas|presidenciais|políticas|regionais|estaduais|federais,
      processo* eleitora*|político*, ato|atos eleitora*, véspera*|período|época|aproximação|proximidade|contexto
      … eleições|eleitora*|referendo|autárquicas, campanha eleitoral, autárquicas|legislativas|presidenciais
      2*|próxima*, ida às urnas, pleito*`,
    'weak-process': `
      referend*, eleitor|eleitores, plebiscito*, urna|urnas, autárquic*, eleitorado, boletim|boletins de voto,
      sufrágio*, referendo*, escrutínio, autárquicas|legislativas, eleições, pleito, eleitoral|eleitorais`,
    special: `
      raça|racia*|racial, étnic*, religi*, filosófic*, sindica*, saúde, sexua*|sexual, genétic*, biométric*,
      pena*|criminais|crime*, origem, fé|credo|crença*|orientação sexual|vida sexual|sindicat*|filiação sindical`,
    data: `
      os|as ced*|comunic*|partilh*|compartilh*|vend*|transm*|utiliz*, dado|dados, informação|informações,
      ficheiro*, base* de dados, endereço*|morada*, e mail*|email*|correio, número|números, telefone*|telemóve*,
      perfil, respostas, contacto|contactos|contato|contatos, nome|nomes, telemóvel|celular, contacto|contato,
      ficheiro|arquivo*, lista … participantes|clientes|assinantes|subscritores, assinatura*, dado, base|bases,
      registo*|registro*, imagem|voz, questionário*, identificador*, perfis, histórico, cadastro*, o seu
      contacto,
      seu|teu pedido, ficha|fichas, nenhuma cedência|cessão|transmissão,
      registos`,
    you: `
      você|vocês, seu|sua|seus|suas, lhe|lhes, te|ti|teus|tua|tuas, utilizador*|usuári*, participante*,
      titular|titulares, cliente|clientes, membro*, eu|me|meus|minhas, subscritor*, consigo,
      leitor*|doador*|doadora*|assinante*|subscritor*|inquirido*|concorrente*|consumidor*|associado*|morador*|munícipe*|meu|minha|o
      convidar|o contactar|agregado*`,
    person: `
      pessoa|pessoas, cidadã*, moradores|munícipes|eleitores|habitantes|agregados,
      prospeção|prospecção|telemarketing`,
    we: 'nós, nosso*|nossa*, nos, organizador*|promotor*, empresa',
    use: `
      utiliz*, usar|usamos|usa|usam|usados|usadas|usado|usará|usaremos, uso dos,
      trata|tratam|tratar*|tratad*|tratamos|tratamento*, empreg*, explor*, servir*|servem, destina*, recolh*,
      colet*, conserva*, process*, servirá|servirão|servem, usá|usar|usado|usados,
      cruz|cruzamos|cruzar|cruzados, analis*, geri*|gestão, guardad*|guarda, associad* a, armazen*,
      usos,
      uso|usos,
      alimentar|alimentará|alimentem`,
    share: `
      ced|ceder|cedemos|cederá|cederemos|cedidos|cedido|cedidas|cede|cedência|cessão,
      comunicar|comunicamos|comunicará|comunicados|comunicado|comunicadas|comunica, comunicação de dados,
      partilh*|compartilh*, transmit*|transmissão, transfer*|transferência*,
      fornecer|fornecemos|fornecerá|fornecem|fornecidos a, disponibiliz*, revel*, divulg*, entreg*, repass*,
      troc*|intercâmbio, acesso|aceder|acessar, transmit*|transmitidos, remet*|remetidos,
      pôr|por|pomos|posto*|postos|colocad*|colocar à? disposição, disponibilizad*,
      facultad*|facultar|facultamos, encaminh*, comunicados a|à|ao, enviados a|à|ao|às|aos, passad* a|à|ao,
      dar|damos|dá acesso, partilha|partilhamos|partilhados, permut*, reencaminh*, cedência, confiad*, acesso
      a|aos dados|informações, comunicar*, ceder*, fornecer*, entregar*, facultar*, fornecid*, facultad*,
      mãos de, vai|vão|irá|irão parar|para, chega|chegam a|à|ao|também, ao serviço de|do|da|dos, coloc*|pôr|pomos … serviço,
      cópia … vai|enviada|entregue,
      cedem|cedam|comunicam|fornecem|transmitem|facultam,
      acrescentad*|adicionad*|juntad* … lista|listas|ficheiro|base,
      licenci*, trocamos|troca com, cruzad* com, deixamos que`,
    sell: `
      vend*, venda de|dos, revend*, alug*|aluguer|aluguel, arrend*, comercializ*, monetiz*, título oneroso,
      contra|mediante pagamento|remuneração|contrapartida, troca de pagamento|remuneração,
      vendemos|vendidos|vendido|vendida, locação, comercialização, adquirir|adquiridos|adquirida por,
      arrendamento, à venda`,
    contact: `
      contact*|contat*, envi|enviar|enviamos|enviaremos|envia|envie|enviem|envio|envios|enviará|enviado*, receb*,
      inform|informar|informamos|informá*, convid*, ligar|ligaremos|ligamos|ligarão|telefonar|telefonaremos|telefonamos, dirig*, solicit*, mostrar, abord*,
      convidar|convidá|convidamos|convidá lo, lembrar|lembrá|recordar, visitar, escrever, telefonar, fazer
      chegar, manter … informado, apresentar|dar a conhecer, apelar, avisar, propor`,
    collect: 'recolh*, colet*, obtém|obtemos|obter|obtid*, solicit*, pedi*',
    access: 'aced*|acess*, instal*, recolh*|colet*, utiliz*',
    infer: `
      infer*, deduz*, prever|prevê, segment*, perfil|perfilagem|perfilamento, estim*, traçar, calcul*,
      presum*|presumida|presumido, provável|prováveis, atribu*, estimad*, inferid*, modelad*`,
    toward: `
      a|à|ao|aos|às, com, por|pelo|pela|pelos|pelas, para, como, tais, entre, incluindo, junto, a favor, em
      prol, bem como, assim como, além, ainda, também, perante,
      ao serviço, mãos, em nome`,
    recipient: `
      destinatári*, cessionári*, destinatários|destinatário, a quem … dados|comunic*|transmit*, quem
      recebe|acede, categorias de destinatários,
      compradores|adquirentes|locatários, cedências|cessões prevista*`,
    client: `
      nossos clientes, clientes são|incluem, entre os nossos clientes, clientes … são|incluem|contam, trabalh*
      para, encomend* … estudos`,
    purposes: `
      finalidade*, fins do tratamento, base* legal|legais|jurídica*, fundamento* de licitude|jurídico*|legal`,
    not: `
      não, nunca|jamais, nenhum|nenhuma|nenhuns, nem, tampouco, em caso algum, em nenhuma, exclu*, com exclusão,
      se absté*, ninguém, nada, recus*, rejeit*, evit*, abstém|abstemos|abstêm|abster*, tão pouco, de modo algum|nenhum,
      descart*,
      renunci*,
      ausência de uso|utilização|cedência|exploração`,
    without: 'sem',
    bars: `
      está|fica|ficam|estão|é|são expressamente|totalmente? proibid*|excluíd*|vedad*, excluíd*|excluímos,
      recusamos, rejeitamos, vedad*, não aceitamos|admitimos|compreende, proibid*, interdit*, fica|ficam|ficarão
      de? fora,
      usos|uso|fins|finalidades|utilizações proibid*|excluíd*|vedad*|interdit*, fica|ficam
      proibid*|vedad*|interdit*,
      é|são|será|serão recusad*|rejeitad*|declinad*,
      não é|são|será|serão permitid*|autorizad*|admitid*|previst*, fechad* a|ao|aos, fora de questão,
      proíbe|proibimos|proibição`,
    except: `
      salvo|exceto|excepto, à|com exceção|excepção, que não seja|sejam, à exceção, com exclusão, excetuando,
      tirando`,
    unless: `
      sem … consentimento|autorização|permissão, salvo|exceto|excepto …
      obrigação|consentimento|autorização|se|lei|quando|casos, a menos, exceto se, salvo|exceto|excepto
      oposição|indicação|se, salvo … oposição|oponha, mediante|com … consentimento`,
    but: 'mas, porém, contudo, no entanto, todavia, entretanto, embora, enquanto',
    anonymous: `
      anónim*|anônim*|anonim*, agregados|agregadas|agregada, valor|modo agregado, estatístic*, percentagens, percentuais, tabelas, de forma agregada`,
    asked: `
      a seu pedido, a quem você|se|deseja, que você escolh*|indic*|enviar, por si escolhid*|indicad*, carta|mensagem|mail ao|à seu|teu|seu deputad*|senador*|prefeit*|president*, da sua|tua própria conta|caixa`,
    news: 'notícia*, artigo|artigos, análise*, resultado*, redação, jornalis*, newsletter*, boletim',
    vetting: `
      politicamente exposta*|expostas|expostos, branqueamento, lavagem … dinheiro, financiamento do terrorismo,
      politicamente exposta*, pep, cargo* público*|político* relevante*, sanções`,
    conduct: `
      utilizador|usuário|participante compromete|obriga|abster, é proibido, publicar|divulgar|carregar|postar …
      conteúdo*|mensagens|comentários, conteúdo* … ilícit*|ofensiv*|difamatóri*, desinformação|notícias falsas,
      moderador*, fórum|fóruns, chat, comentário*, insult*, injurios*, regras da? comunidade,
      utilizador|usuário|participante não pode|deve, não pode|podes usar|utilizar|publicar,
      servidor|servidores|funcionário|funcionários|trabalhador|colaborador|colaboradores|utilizadores|usuários não, podem participar, não podem
      participar, rgpd|lgpd|lei proíbe, não são|serão admitid*|aceites|aceitas … fotografias|obras|trabalhos`,
    partner: `
      parceiro|parceiros|parceira|parceiras, anunciante*, patrocinador*, partner|partners, corretores de dados,
      data brokers, empresas|entidades|organizações terceiras|parceiras|associadas, outras
      empresas|entidades|organizações, redes de publicidade|publicitárias, copatrocinador*, coorganizador*,
      empresas|entidades|organizações|sociedades externas|alheias|terceiras, terceiras entidades|empresas,
      outras marcas, afiliad*,
      marca|empresa|loja que oferece|oferecem|patrocina|doa|financia|dá, empresas|marcas|entidades
      cuidadosamente? selecionad*|escolhid*,
      marcas|empresas|lojas participantes|aderentes,
      parceiros publicitários, redes publicitárias|anúncios, fabricantes, empresas de dados`,
    third: 'terceiro|terceiros|terceira|terceiras',
    processor: `
      subcontratante*, operador|operadores, prestador*, fornecedor*, alojamento|hospedagem, em nosso nome, por
      conta, pagamento*, transportador*, notário*, contabilista*|contador*, transportador*|correios, gráfica*,
      instruções, por nossa conta, manutenção, auditores, verificação`,
    authority: `
      autoridade*, judicia*|judiciári*, tribuna*, lei|leis|legal|legais|legislação|legalmente, polícia*,
      finanças|fisca*, cnpd|anpd, comissão nacional`,
    merger: `
      vender|vendermos|transmissão|alienação de|da? empresa|negócio|sociedade, fusão|fusões, aquisição, reestruturação, adquirente*, venda de|da empresa|ativos|negócio,
      liquidação|insolvência`,
    sector: 'setor|setores|sector|sectores, ramo|ramos de atividade',
    example: 'como, tais como, por exemplo, incluindo, seguintes, nomeadamente',
    'one-of': 'um|uma dos|das|de, um|uma',
    list: 'lista … parceiros|terceiros|empresas|destinatários|entidades',
    leaning: `
      abstencionista*, eleitor* indecis*|fiéis,
      intenção|intenções de voto, orientação partidária|política|ideológica, afinidade
      partidária|política|ideológica, probabilidade de votar|voto|abstenção|participação, em quem vot*, partido
      preferido|votado|em, simpatizante* de|do, voto provável|estimado|anterior, sentido de voto, esquerda ou à? direita`,
    'doubtful-body': `
      lista|listas, comissão|comissões, coligação|coligações, movimento|movimentos, plataforma*,
      candidatura|candidaturas`,
    'other-election': `
      eleição|eleições … associação|direção|delegad*|condomínio|representante*|cipa|órgãos|conselho|turma,
      assembleia geral|de condóminos|de sócios, conselho de administração|escolar|fiscal, comissão de
      trabalhadores, órgãos sociais`,
    gets: `
      recebe|recebem|receberá|receberão|recebam|obtém|obtêm … o|os|seu|seus|meu|meus
      dados|e|endereço|contacto|contato|número|nome|email|morada, aced*|acess* a|aos seus|meus dados,
      obter* … endereço|endereços|dados|ficheiro|lista`,
    incoming: `
      recebemos|obtemos|adquirimos|compramos|recolhemos … de|junto|por|através, recebid*|obtid*|recolhid*
      de|junto|por|através terceiros|parceiros|outras|entidades, nos|me
      fornec*|comunic*|transmit*|facult*|ced*|prest*|disponibiliz*, nos envi*,
      provêm|provém|provenient*|proveniência, fornecidos|facultados|prestados por|pelo
      si|você|utilizador|usuário|titular|terceiros, que nos`,
    press: `
      redação, rubrica*, coluna*, artigos sobre, editorial, sondagens publicadas, cartas ao, entreg* …
      prémio|prémios|prêmio|prêmios|troféu|troféus`,
    disclaims: `
      não … responsáv*|responsabiliz*|origem, nenhum controlo|controle, isenta,
      outros|outras|alguns|algumas|muitos|muitas sites|empresas|plataformas|sítios|portais vendem|revendem|cedem|partilham|compartilham|podem,
      contrário … que vendem|revendem|cedem|partilham|compartilham,
      multou|sancionou … que|por,
      se alguma vez|algum dia`,
    company: `
      empresa|empresas, entidade|entidades, organização|organizações, associação|associações,
      sociedade|sociedades, marca|marcas, fundação|fundações, agência|agências, instituição|instituições,
      operador|operadores, lojas|comércio`,
    trade: `
      segurador*|seguro|seguros, banco|bancos|banca|bancári*|financeir*|crédito,
      telecomunicaç*|telecom|operadora*, energia|energétic*|eletricidade|gás,
      viagem|viagens|turismo|turístic*|hote*, automóv*|concessionári*, editora*|imprensa|jornais|revistas|media,
      ong|ongs|solidariedade|humanitári*|beneficência|caridade, venda à distância, venda por correspondência,
      distribuição|supermercado*|retalho|varejo, cosmétic*|beleza, moda|vestuário, clínica*, dentári*, saúde
      privada, ginásio*|academia*|desporto, imobiliári*, formação escolas|universidade*, estudo* de mercado,
      pesquisa de mercado, jogo|apostas, alimentação|restauração, telemarketing, farmácia*, aluguer|aluguel de
      carros|automóveis,
      instalador*|canalizador*|empreiteir*`,
    consents: 'aceito|consinto|autorizo|desejo|quero|pretendo, aceita|aceitas|consente|autoriza|autorizas que|a, sim',
  },
};

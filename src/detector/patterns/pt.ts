import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which Portuguese is told from the other languages. */
export const portugueseHints =
  'os as da das dos para com seu sua uma um nome senha entrar voce nao por mail endereco aceito cidade telefone em na ao ou esqueci usuario utilizador digite quem como qual';

/** Portuguese, of Portugal and of Brazil. Left out on purpose: bare `concurso` in "concurso público". */
export const portuguese: LanguagePatterns = {
  code: 'pt',
  you: 'voce seu sua seus tem te tu meu minha possui costuma',
  fields: {
    'full-name': ['nome completo, nome e sobrenome, nome e apelido, seu nome completo', 'Nome completo'],
    'given-name': ['primeiro nome, nome proprio', 'Primeiro nome'],
    'family-name': ['sobrenome, apelido, ultimo nome, apelidos', 'Sobrenome'],
    'lone-name': ['nome, seu nome, o seu nome', 'Seu nome'],
    'middle-name': ['nome do meio', 'Nome do meio'],
    honorific: ['tratamento, forma de tratamento', 'Forma de tratamento'],
    gender: ['sexo, genero', 'Sexo'],
    email: [
      'e mail, email, endereco de email, endereco de e mail, correio eletronico, mail, seu e mail, email ou usuario, usuario ou e mail, e mail ou cpf',
      'Endereço de e-mail',
    ],
    phone: [
      'telefone, numero de telefone, tel, contacto telefonico, fone, telefone para contato',
      'Número de telefone',
    ],
    mobile: ['celular, telemovel, numero de celular, whatsapp, telefone celular, numero de telemovel', 'Telemóvel'],
    landline: ['telefone fixo', 'Telefone fixo'],
    'social-handle': ['usuario do instagram, perfil do instagram', 'Perfil do Instagram'],
    website: ['site, pagina web, sitio web', 'Página web'],
    'birth-date': ['data de nascimento, data nascimento, nascimento, aniversario, nascido em', 'Data de nascimento'],
    'birth-day': ['dia de nascimento', 'Dia de nascimento'],
    'birth-month': ['mes de nascimento', 'Mês de nascimento'],
    'birth-year': ['ano de nascimento', 'Ano de nascimento'],
    day: ['dia, dd', 'Dia'],
    month: ['mes, mm', 'Mês'],
    year: ['ano, aaaa', 'Ano'],
    date: ['data', 'Data'],
    age: ['idade, qual a sua idade, quantos anos tem, faixa etaria, qual sua idade', 'Qual a sua idade?'],
    nationality: ['nacionalidade', 'Nacionalidade'],
    'ethnic-origin': ['origem etnica, etnia, cor ou raca, raca', 'Etnia'],
    'postal-address': ['morada completa, endereco completo, endereco residencial', 'Endereço completo'],
    street: ['endereco, rua, morada, logradouro, numero, rua e numero, endereco de entrega, avenida', 'Rua e número'],
    'street-2': ['complemento, andar, bloco, apartamento', 'Complemento'],
    'postal-code': ['codigo postal, cep', 'CEP'],
    city: ['cidade, localidade, municipio, concelho, onde mora', 'Cidade'],
    region: ['estado, distrito, provincia, uf, bairro', 'Estado'],
    country: ['pais', 'País'],
    job: ['profissao, cargo, ocupacao, funcao, area de atuacao', 'Profissão'],
    employer: ['empregador, local de trabalho', 'Empregador'],
    company: ['empresa, nome da empresa, organizacao, razao social, instituicao', 'Nome da empresa'],
    education: ['escolaridade, formacao, habilitacoes literarias, grau de instrucao', 'Escolaridade'],
    income: ['renda, rendimento, renda familiar, salario, rendimento mensal', 'Renda familiar mensal'],
    household: ['agregado familiar, pessoas na casa, quantas pessoas moram', 'Agregado familiar'],
    children: ['filhos, tem filhos, numero de filhos, possui filhos', 'Tem filhos?'],
    'marital-status': ['estado civil', 'Estado civil'],
    housing: ['habitacao, moradia, casa propria ou alugada, tipo de residencia', 'Tipo de residência'],
    vehicle: ['veiculo, carro, matricula do carro, placa, carta de conducao', 'Placa'],
    pets: ['animais de estimacao, animal de estimacao, tem animais', 'Tem animais de estimação?'],
    bank: ['banco, iban, conta bancaria, numero da conta, nib, agencia', 'Conta bancária'],
    insurer: ['seguradora, plano de saude, seguro', 'Plano de saúde'],
    energy: ['aquecimento, fornecedor de energia', 'Fornecedor de energia'],
    health: [
      'saude, alergias, doenca, doencas, medicamentos, peso, deficiencia, gravida, sintomas, tipo sanguineo',
      'Tem alergias?',
    ],
    lifestyle: ['fuma, fumante, fumador, dieta, pratica esportes, pratica desporto, bebe alcool', 'Você fuma?'],
    habits: ['com que frequencia, habitos, quantas vezes', 'Com que frequência compra online?'],
    interests: ['interesses, hobbies, passatempos, seus interesses', 'Seus interesses'],
    opinion: [
      'opiniao, o que achou, satisfacao, nos recomendaria, como avalia, avaliacao, qual a sua opiniao',
      'Qual a sua opinião?',
    ],
    'political-opinion': [
      'opiniao politica, orientacao politica, em quem vai votar, partido politico, intencao de voto',
      'Em quem vai votar?',
    ],
    religion: ['religiao', 'Religião'],
    union: ['sindicato, filiacao sindical', 'Filiação sindical'],
    'id-number': [
      'cpf, cnpj, rg, nif, numero de contribuinte, cartao de cidadao, bilhete de identidade, passaporte, numero de socio, numero do documento, cpf ou cnpj',
      'CPF',
    ],
    'card-number': ['numero do cartao, cartao de credito', 'Número do cartão'],
    'card-name': ['nome no cartao, titular do cartao, nome impresso no cartao, titular', 'Nome impresso no cartão'],
    'card-code': ['codigo de seguranca, cvv, cvc', 'Código de segurança'],
    'card-expiry': ['validade, data de validade, vencimento', 'Data de validade'],
    photo: ['foto, sua foto, foto de perfil', 'Envie sua foto'],
    file: ['arquivo, anexo, ficheiro, curriculo, comprovante', 'Anexo'],
    username: ['nome de usuario, usuario, nome de utilizador, utilizador, login', 'Nome de usuário'],
    nickname: ['alcunha, nome de exibicao', 'Nome de exibição'],
    password: ['senha, palavra passe, confirmar senha, nova senha, repita a senha, password', 'Senha'],
    'one-time-code': ['codigo de verificacao, codigo sms, codigo de confirmacao', 'Código de verificação'],
    'free-text': [
      'mensagem, comentario, comentarios, sua mensagem, observacoes, duvida, descricao, sugestoes, pergunta',
      'Sua mensagem',
    ],
    other: ['idioma, lingua materna, como nos conheceu, codigo promocional', 'Idioma'],
    'not-personal': [
      'pesquisar, pesquisa, buscar, busca, palavra chave, captcha, quantidade, assunto, valor, cupom, ordenar por, o que voce procura',
      'Palavra-chave',
    ],
  },
  options: {
    honorific: ['sr, sra, senhor, senhora, dr, dra', 'Senhora'],
    gender: ['homem, mulher, masculino, feminino, nao binario, outro genero', 'Mulher'],
    'marital-status': [
      'solteiro, solteira, casado, casada, divorciado, divorciada, viuvo, viuva, uniao de facto, solteiro a, casado a',
      'Casada',
    ],
    housing: ['propria, alugada, proprietario, inquilino, casa, apartamento', 'Alugada'],
    job: ['estudante, empregado, desempregado, reformado, aposentado, autonomo', 'Estudante'],
    opinion: [
      'muito satisfeito, satisfeito, insatisfeito, concordo, discordo, concordo totalmente',
      'Muito satisfeito',
    ],
    'birth-month': [
      'janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
      'Janeiro',
    ],
  },
  consent: {
    accept: [
      'aceito, aceita, concordo, autorizo, consinto, li e, dou o meu consentimento, li e aceito, consentimento, declaro que li, aceitar, concorda, estou de acordo',
      'Aceito o regulamento',
    ],
    refuse: ['nao desejo, nao quero, nao aceito, nao autorizo, oponho me', 'Não desejo receber ofertas'],
    receive: [
      'receber, ser contactado, ser contatado, subscrever, me inscrever, enviar me, ser informado, quero receber, contactado, assinar, inscrever',
      'Quero receber ofertas',
    ],
    offers: [
      'ofertas, novidades, promocoes, comunicacoes, informacoes, publicidade, descontos, noticias, conteudos, e mails, marketing, sms, campanhas',
      'ofertas e novidades',
    ],
    newsletter: ['newsletter, boletim, boletins', 'Subscrever a newsletter'],
    partners: ['parceiros, terceiros, patrocinadores, empresas parceiras, outras empresas', 'ofertas de parceiros'],
    share: ['partilhados, compartilhados, cedidos, transmitidos, compartilhamento, partilha', 'dados compartilhados'],
    rules: [
      'regulamento, termos e condicoes, termos, condicoes, termos de uso, condicoes gerais, termos de servico',
      'o regulamento do sorteio',
    ],
    privacy: [
      'politica de privacidade, privacidade, dados pessoais, protecao de dados, lgpd, rgpd, meus dados, os meus dados, dados',
      'a política de privacidade',
    ],
    political: ['partido politico, campanha eleitoral, propaganda eleitoral', 'propaganda eleitoral'],
    'by-doing': [
      'ao clicar, ao participar, ao enviar, ao registar, ao cadastrar, ao se inscrever, ao continuar, ao preencher, ao inscrever, ao se cadastrar, ao assinar',
      'Ao participar, você aceita o regulamento',
    ],
    confirm: [
      'declaro, confirmo, sou maior de, maior de idade, mais de 18 anos, maior de 18',
      'Confirmo que sou maior de idade',
    ],
    convenience: [
      'lembrar me, lembrar de mim, manter conectado, mostrar senha, manter sessao, continuar conectado, lembre se de mim, lembrar senha, mesmo endereco',
      'Lembrar de mim',
    ],
  },
  screens: {
    contest: [
      'sorteio, sorteios, concurso cultural, ganhe um, ganhe uma, participe e ganhe, concorra a, participar do sorteio, passatempo, promocao cultural, rifa, regulamento do sorteio, participe do sorteio, roleta da sorte, habilite se a ganhar, giveaway, numero da sorte',
      'Participe e ganhe um carro',
    ],
    'contest-hint': [
      'concurso, ganhar, ganhe, premio, premios, participar, participe, vencedor, vencedores, sorte, concorra, regulamento',
      'Os vencedores do prêmio',
    ],
    quiz: [
      'quiz, teste de personalidade, faca o teste, descubra o seu resultado, ver resultado, ver resultados, seu resultado, que tipo de',
      'Faça o teste',
    ],
    'quiz-hint': ['teste, resultado, resultados, perguntas, respostas', 'Suas respostas'],
    survey: [
      'pesquisa de satisfacao, inquerito, questionario, sondagem, pesquisa de opiniao, enquete, responda a pesquisa',
      'Responda ao inquérito',
    ],
    'video-gate': [
      'ver o video, assistir ao video, assistir agora, ver agora, acessar o video, ver a gravacao, desbloquear o video, assista ao video, assista agora, quero assistir, acessar a aula',
      'Cadastre-se para assistir ao vídeo',
    ],
    'video-hint': ['video, videos, gravacao, aula gratuita, masterclass, assistir', 'o vídeo'],
    petition: [
      'peticao, assinar peticao, assine a peticao, abaixo assinado, assinaturas, assine agora, carta aberta',
      'Assine a petição',
    ],
    'sample-offer': [
      'amostra gratis, amostras gratis, cupom, teste gratis, codigo de desconto, brinde, cashback, amostra gratuita',
      'Peça a sua amostra grátis',
    ],
    'quote-request': [
      'orcamento, pedir orcamento, solicitar orcamento, cotacao, simulacao, simular, comparar seguros, ligamos para si, solicite uma demonstracao',
      'Peça um orçamento',
    ],
    newsletter: [
      'newsletter, boletim, assine, subscreva, subscrever, inscreva se na newsletter, assinar newsletter, receba novidades',
      'Subscreva a nossa newsletter',
    ],
    webinar: [
      'webinar, seminario online, garanta a sua vaga, garantir minha vaga, aula ao vivo, evento online, evento ao vivo',
      'Inscreva-se no webinar',
    ],
    'download-gate': [
      'baixar, download, descarregar, baixe o guia, ebook, e book, guia gratuito, baixar agora, baixe agora',
      'Baixe o guia gratuito',
    ],
    account: [
      'criar conta, cadastre se, registar, registe se, cadastro, criar uma conta, registro, cadastrar, abrir conta',
      'Criar uma conta',
    ],
    purchase: [
      'comprar, pagar, pagamento, carrinho, finalizar compra, endereco de entrega, forma de pagamento, pedido, finalizar pedido, checkout',
      'Finalizar compra',
    ],
    contact: [
      'contato, contacto, fale conosco, contacte nos, enviar mensagem, formulario de contato, entre em contato',
      'Fale conosco',
    ],
    booking: ['reservar, reserva, marcar consulta, agendar, agendamento, marcacao', 'Marcar consulta'],
    application: [
      'candidatura, candidatar, trabalhe conosco, vaga de emprego, concurso publico, concursos publicos, vestibular, enviar curriculo, inscricao no concurso',
      'Trabalhe conosco',
    ],
    donation: ['doar, doacao, doe agora, faca uma doacao, donativo', 'Faça uma doação'],
    'sign-in': [
      'entrar, iniciar sessao, login, acessar, esqueceu a senha, esqueci minha senha, acesso, esqueci a senha, acessar conta, fazer login',
      'Entrar',
    ],
    'password-reset': [
      'recuperar senha, redefinir senha, esqueci minha senha, recuperar palavra passe, redefinir palavra passe',
      'Redefinir senha',
    ],
    search: ['pesquisar, buscar, busca, procurar', 'Pesquisar'],
    comment: [
      'deixe um comentario, comentarios, publicar comentario, responder, enviar comentario',
      'Deixe um comentário',
    ],
    settings: [
      'configuracoes, definicoes, meu perfil, editar perfil, salvar alteracoes, minha conta, guardar alteracoes, meus dados cadastrais',
      'Editar perfil',
    ],
    admin: ['administracao, administrador, painel de controle, painel administrativo', 'Painel administrativo'],
    trap: ['concurso de credores', 'o concurso de credores'],
  },
  notices: {
    data: [
      'dados, dados pessoais, seus dados, os seus dados, informacoes, privacidade, seu e mail, informacoes pessoais',
      'Seus dados serão usados',
    ],
    use: [
      'tratados, tratamento, utilizados, recolhidos, coletados, armazenados, finalidade, finalidades, responsavel pelo tratamento, conservados, usados, controlador, utilizamos',
      'A finalidade do tratamento',
    ],
    rights: [
      'direitos, retificacao, apagamento, oposicao, cancelar a subscricao, descadastrar, lgpd, rgpd, cancelar inscricao, revogar, eliminacao, remover, politica de privacidade',
      'Pode cancelar a subscrição',
    ],
    recipients: [
      'terceiros, parceiros, destinatarios, partilhados, compartilhados, cedidos',
      'partilhados com terceiros',
    ],
    promise: [
      'sem spam, nunca compartilharemos, nao compartilhamos, nao enviamos spam, confidencial, anonimo, nao fazemos spam, nao serao partilhados',
      'Sem spam',
    ],
  },
  links: {
    rules: [
      'regulamento, termos e condicoes, termos de uso, condicoes, termos, termos de servico, condicoes gerais',
      'Regulamento',
    ],
    'privacy-policy': [
      'politica de privacidade, privacidade, aviso de privacidade, protecao de dados',
      'Política de privacidade',
    ],
    'legal-notice': ['aviso legal, informacao legal', 'Aviso legal'],
    'partner-list': ['nossos parceiros, lista de parceiros, parceiros', 'Lista de parceiros'],
  },
};

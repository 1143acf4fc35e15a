import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which Portuguese is told from the other languages. */
export const portugueseHints =
  'os as da das dos para com seu sua uma um nome senha entrar voce nao por mail endereco aceito cidade telefone em na ao ou esqueci usuario utilizador digite quem como qual';

/** Portuguese, of Portugal and of Brazil. Left out on purpose: bare `concurso` in "concurso público". */
export const portuguese: LanguagePatterns = {
  code: 'pt',
  you: 'voce seu sua seus tem te tu meu minha possui costuma suas voces tens tua teu mora usa compra fumas bebes comes dormes costumas ouves fazes sofres conduzes ganhas trabalhas viajas ves gastas pensas achas preferes cozinhas treinas caminhas pesas votaste votas vais moras vives usas levas passas queres procuras gostas gosta lhe me minhas meus vive dorme bebe come fuma trabalha conduz dirige acha pensa prefere ouve ganha faz vai quer contigo comigo concordas concorda rezas sais jogas pagas poupas estudas doi podes aquece paga reside habita consome utiliza desloca frequenta recebe gasta sente considera pretende convive passa',
  fields: {
    'full-name': [
      'nome completo, nome e sobrenome, nome e apelido, seu nome completo, nome do participante, seu nome e sobrenome, o seu nome completo, nome e ultimo nome',
      'Nome completo',
    ],
    'given-name': [
      'primeiro nome, nome proprio, podemos te chamar, te chamamos, podemos chamar, podemos te chamar de',
      'Primeiro nome',
    ],
    'family-name': ['sobrenome, apelido, ultimo nome, apelidos, seu sobrenome', 'Sobrenome'],
    'lone-name': ['nome, seu nome, o seu nome, como se chama, qual e o seu nome', 'Seu nome'],
    'middle-name': ['nome do meio', 'Nome do meio'],
    honorific: ['tratamento, forma de tratamento, titulo', 'Forma de tratamento'],
    gender: ['sexo, genero, seu sexo, identidade de genero', 'Sexo'],
    email: [
      'e mail, email, endereco de email, endereco de e mail, correio eletronico, mail, seu e mail, email ou usuario, usuario ou e mail, e mail ou cpf, seu email, o seu email, seu melhor e mail, melhor e mail, e mail profissional, confirme seu e mail, confirmar e mail, deixe seu e mail, deixe o seu e mail, deixe nos o seu e mail',
      'Endereço de e-mail',
    ],
    phone: [
      'telefone, numero de telefone, tel, contacto telefonico, fone, telefone para contato, seu telefone, telefone de contato, numero para contato, em que numero, numero para contacto, melhor numero',
      'Número de telefone',
    ],
    mobile: [
      'celular, telemovel, numero de celular, whatsapp, telefone celular, numero de telemovel, seu celular, seu whatsapp, zap, zap com ddd, whats, whatsapp com ddd',
      'Telemóvel',
    ],
    landline: ['telefone fixo, fixo', 'Telefone fixo'],
    'social-handle': [
      'usuario do instagram, perfil do instagram, instagram, seu instagram, tiktok, facebook, conta de instagram, nome no instagram, insta',
      'Perfil do Instagram',
    ],
    website: ['site, pagina web, sitio web', 'Página web'],
    'birth-date': [
      'data de nascimento, data nascimento, nascimento, aniversario, nascido em, sua data de nascimento, data de aniversario, seu aniversario, data de nasc, data nasc, dt nasc, quando nasceu',
      'Data de nascimento',
    ],
    'birth-day': ['dia de nascimento', 'Dia de nascimento'],
    'birth-month': ['mes de nascimento', 'Mês de nascimento'],
    'birth-year': ['ano de nascimento, em que ano nasceu', 'Ano de nascimento'],
    day: ['dia, dd', 'Dia'],
    month: ['mes, mm', 'Mês'],
    year: ['ano, aaaa', 'Ano'],
    date: ['data', 'Data'],
    age: ['idade, qual a sua idade, quantos anos tem, faixa etaria, qual sua idade, sua idade', 'Qual a sua idade?'],
    nationality: ['nacionalidade', 'Nacionalidade'],
    'ethnic-origin': ['origem etnica, etnia, cor ou raca, raca', 'Etnia'],
    'postal-address': [
      'morada completa, endereco completo, endereco residencial, morada, onde voce mora, onde mora',
      'Endereço completo',
    ],
    street: [
      'endereco, rua, morada, logradouro, numero, rua e numero, endereco de entrega, avenida, numero da casa',
      'Rua e número',
    ],
    'street-2': ['complemento, andar, bloco, apartamento, apto, bairro, compl', 'Complemento'],
    'postal-code': ['codigo postal, cep, seu cep', 'CEP'],
    city: [
      'cidade, localidade, municipio, concelho, onde mora, sua cidade, cidade de residencia, naturalidade, residente em, de que terra, de onde nos ouve, cidade onde mora, cidade em que mora, cidade onde vive',
      'Cidade',
    ],
    region: ['estado, distrito, provincia, uf, regiao', 'Estado'],
    country: ['pais, pais de residencia', 'País'],
    job: [
      'profissao, cargo, ocupacao, funcao, area de atuacao, sua profissao, trabalho, situacao profissional, com o que voce trabalha, sua funcao, sua area de atuacao',
      'Profissão',
    ],
    employer: ['empregador, local de trabalho, entidade patronal, onde trabalha', 'Empregador'],
    company: [
      'empresa, nome da empresa, organizacao, razao social, instituicao, sua empresa, escola, numero de funcionarios, numero de colaboradores, nome do negocio, tamanho da empresa',
      'Nome da empresa',
    ],
    education: [
      'escolaridade, formacao, habilitacoes literarias, grau de instrucao, grau de escolaridade, nivel de escolaridade',
      'Escolaridade',
    ],
    income: [
      'renda, rendimento, renda familiar, salario, rendimento mensal, renda mensal, faixa salarial, rendimento do agregado, rendimento anual, renda familiar mensal, pretensao salarial, expectativa salarial, rendimento bruto, renda bruta, quanto entra, quanto entra na sua casa',
      'Renda familiar mensal',
    ],
    household: [
      'agregado familiar, pessoas na casa, quantas pessoas moram, numero de pessoas no agregado, pessoas na familia, quantas pessoas vivem, dependentes, pessoas vivem, pessoas moram, moram na sua casa, vivem na sua casa, pessoas em casa, moram com voce, vivem consigo, pessoas na sua casa, com quem mora, com quem vive',
      'Agregado familiar',
    ],
    children: [
      'filhos, tem filhos, numero de filhos, possui filhos, quantos filhos, quantos filhos tem, idade dos filhos, nome da crianca, idade da crianca, data prevista do parto, menores de idade em casa, menores de 18, idades dos filhos, quantas tem menos de, quantos tem menos de, data de nascimento do bebe, data de nascimento da crianca, n o de filhos, no de filhos, filhos em casa',
      'Tem filhos?',
    ],
    'marital-status': ['estado civil, e casado', 'Estado civil'],
    housing: [
      'habitacao, moradia, casa propria ou alugada, tipo de residencia, tipo de habitacao, proprietario ou inquilino, imovel proprio, casa propria, moradia ou apartamento, tipo de imovel, tipo de moradia, e proprietario, mora de aluguel, imovel, area do imovel, jardim, tem jardim, quintal, varanda, piscina, casa ou apartamento, casa ou apto, andar, numero de quartos, area da casa, tem casa propria, metragem, area util, metros quadrados, tipologia, tipologia da habitacao, tipologia da casa',
      'Tipo de residência',
    ],
    vehicle: [
      'veiculo, carro, matricula do carro, placa, carta de conducao, matricula, placa do veiculo, tem carro, possui carro, marca do carro, modelo do carro, modelo do veiculo, que carro, qual carro, que automovel, carro conduz, qual veiculo, que veiculo, carro voce tem, veiculo proprio, conducao propria, quilometros por ano, quilometragem, data da matricula',
      'Placa',
    ],
    pets: [
      'animais de estimacao, animal de estimacao, tem animais, cao ou gato, tem pets, possui pet, caes, gatos, quantos caes, quantos gatos, tem cao, tem gato, cachorro, tem cachorro, raca, nome do gato, idade do gato, nome do cao, nome do cachorro, idade do cao, idade do cachorro, nome do pet, raca do gato, raca do cachorro, o seu gato, seu cachorro, racao ele come',
      'Tem animais de estimação?',
    ],
    bank: [
      'banco, iban, conta bancaria, numero da conta, nib, agencia, seu banco, em que banco, qual o seu banco',
      'Conta bancária',
    ],
    insurer: [
      'seguradora, plano de saude, seguro, seguro de saude, seguradora atual, possui plano de saude, convenio, onde tem o seguro',
      'Plano de saúde',
    ],
    energy: [
      'aquecimento, fornecedor de energia, tipo de aquecimento, conta de luz, conta de energia, fornecedor de eletricidade, valor da conta de luz, comercializadora, consumo anual, kwh por ano',
      'Fornecedor de energia',
    ],
    health: [
      'saude, alergias, doenca, doencas, medicamentos, peso, deficiencia, gravida, sintomas, tipo sanguineo, medicacao, esta gravida, problema de saude, altura, tipo de pele, sofre de, intolerancias, estado de saude, doenca cronica, grupo sanguineo, usa oculos, problemas de audicao, ouve bem, tem algum problema de, a sua pele, sua pele, problemas de pele, voce sofre, tipo de cabelo, esta com dor, com dor, altura cm, sua altura, couro cabeludo, gravidez, tireoide, tiroide, diabetes, hipertensao, pressao alta, asma, imc, apneia, insonia, ronco, alergia, dor nas costas, aparelho auditivo, kg',
      'Tem alergias?',
    ],
    lifestyle: [
      'fuma, fumante, fumador, dieta, pratica esportes, pratica desporto, bebe alcool, e fumador, pratica exercicio, consome alcool, estilo de vida, alimentacao, atividade fisica, horas de sono, quantas horas dorme, chavenas por dia, xicaras por dia',
      'Você fuma?',
    ],
    habits: [
      'com que frequencia, habitos, quantas vezes, onde compra, quanto gasta, onde costuma, orcamento mensal, quanto tempo, utiliza, onde voce compra, loja habitual, loja preferida, sua loja habitual, mais vezes, onde faz as compras, onde costuma comprar, onde comprou, em que loja, loja de compra, local de compra, a que horas voce, a que horas te, a que horas costuma, quantos dias por semana, quantas vezes por semana, meio de transporte',
      'Com que frequência compra online?',
    ],
    interests: [
      'interesses, hobbies, passatempos, seus interesses, areas de interesse, o que lhe interessa, tenho interesse em, esporte favorito, tempo livre, tempos livres, seu tempo livre, time do coracao, estilos de musica',
      'Seus interesses',
    ],
    opinion: [
      'opiniao, o que achou, satisfacao, nos recomendaria, como avalia, avaliacao, qual a sua opiniao, sua opiniao, o que acha, o que voce acha, quao satisfeito, concorda, recomendaria, nota, e a favor, acho que, considero que, na minha opiniao, porque assina, por que assina, o que podemos melhorar, o que mudaria, por que apoia, porque apoia',
      'Qual a sua opinião?',
    ],
    'political-opinion': [
      'opiniao politica, orientacao politica, em quem vai votar, partido politico, intencao de voto, em quem votaria, qual partido, em que partido, em quem votou, preferencia politica, bussola eleitoral, bussola politica, teste politico',
      'Em quem vai votar?',
    ],
    religion: ['religiao, crenca religiosa, fe, afiliacao religiosa, crenca, qual a sua religiao', 'Religião'],
    union: [
      'sindicato, filiacao sindical, e sindicalizado, membro de um sindicato, filiado a um sindicato',
      'Filiação sindical',
    ],
    'id-number': [
      'cpf, cnpj, rg, nif, numero de contribuinte, cartao de cidadao, bilhete de identidade, passaporte, numero do documento, cpf ou cnpj, numero do cpf, seu cpf, numero de identificacao fiscal, documento de identidade, numero do cartao de cidadao, cartao do cidadao, n do cartao de cidadao',
      'CPF',
    ],
    'member-number': [
      'numero de socio, numero de cliente, codigo de cliente, cartao cliente, cartao de fidelidade',
      'Número de sócio',
    ],
    'card-number': ['numero do cartao, cartao de credito', 'Número do cartão'],
    'card-name': ['nome no cartao, titular do cartao, nome impresso no cartao, titular', 'Nome impresso no cartão'],
    'card-code': ['codigo de seguranca, cvv, cvc', 'Código de segurança'],
    'card-expiry': ['validade, data de validade, vencimento', 'Data de validade'],
    photo: ['foto, sua foto, foto de perfil, envie sua foto, imagem, fotografia, carregar foto', 'Envie sua foto'],
    file: [
      'arquivo, anexo, ficheiro, curriculo, comprovante, nota fiscal, cupom fiscal, anexar arquivo, carregar ficheiro, fatura, talao, comprovativo',
      'Anexo',
    ],
    username: ['nome de usuario, usuario, nome de utilizador, utilizador, login, nome de jogador', 'Nome de usuário'],
    nickname: ['alcunha, nome de exibicao', 'Nome de exibição'],
    password: ['senha, palavra passe, confirmar senha, nova senha, repita a senha, password', 'Senha'],
    'one-time-code': ['codigo de verificacao, codigo sms, codigo de confirmacao', 'Código de verificação'],
    'free-text': [
      'mensagem, comentario, comentarios, sua mensagem, observacoes, duvida, descricao, sugestoes, pergunta, a sua mensagem, conte nos, explique, sua resposta, a sua resposta, por que voce, assunto da mensagem',
      'Sua mensagem',
    ],
    other: ['idioma, lingua materna, como nos conheceu, como conheceu, tamanho, cupom, numero da sorte', 'Idioma'],
    bait: [
      'deixe em branco, nao preencher, deixar vazio, deixe este campo vazio, nao preencha, deixar em branco',
      'Deixe em branco',
    ],
    'not-personal': [
      'pesquisar, pesquisa, buscar, busca, palavra chave, captcha, quantidade, assunto, valor, cupom, ordenar por, o que voce procura, data de chegada, data de partida, quanto e, numero de pessoas, hora, horario, indicativo, numero do cupom, codigo da, codigo unico, codigo promocional, codigo impresso, numero da nota, codigo do produto, do cupom, cupom fiscal, n do cupom, codigo do cupom, titulo da foto, titulo da obra, titulo da receita, na sua opiniao quantos, na sua opiniao quantas, quantos acha que',
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
    energy: [
      'gas natural, gas, eletricidade, bomba de calor, lenha, pellets, gas de botija, gasoleo',
      'Bomba de calor',
    ],
    housing: [
      'propria, alugada, proprietario, inquilino, casa, apartamento, moradia, apartamento proprio, casa propria, arrendada, com os pais',
      'Alugada',
    ],
    job: [
      'estudante, empregado, desempregado, reformado, aposentado, autonomo, por conta de outrem, por conta propria, desempregada, aposentada, clt',
      'Estudante',
    ],
    opinion: [
      'muito satisfeito, satisfeito, insatisfeito, concordo, discordo, concordo totalmente, a favor, contra, sem opiniao, mau, ruim, regular, bom, muito bom, otimo',
      'Muito satisfeito',
    ],
    'birth-month': [
      'janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
      'Janeiro',
    ],
    habits: [
      'todos os dias, diariamente, todas as semanas, toda semana, uma vez por semana, varias vezes por semana, todos os meses, todo mes, uma vez por mes, varias vezes por mes, de vez em quando, raramente, nunca, muitas vezes, as vezes, quase nunca, ocasionalmente, regularmente, com frequencia',
      'Uma vez por mês',
    ],
    health: [
      'diabetes, artrose, artrite, asma, hipertensao, pressao alta, colesterol, acne, imperfeicoes, vermelhidao, rosacea, eczema, psoriase, enxaqueca, insonia, dor nas costas, dores nas costas, dores articulares, excesso de peso, alergias, depressao, ansiedade, perda auditiva, pele seca, pele oleosa, pele mista, pele sensivel, rugas, manchas, queda de cabelo, apneia do sono, menopausa',
      'Pele seca',
    ],
    interests: [
      'jardinagem, bricolage, leitura, viagens, cozinha, culinaria, desporto, esporte, esportes, musica, cinema, teatro, danca, moda, beleza, decoracao, tecnologia, videojogos, jogos, animais, bem estar, literatura, caminhadas, fotografia, automoveis, gastronomia, artesanato, exposicoes, concertos',
      'Jardinagem',
    ],
    lifestyle: [
      'fumador, nao fumador, fumante, nao fumante, vegetariano, vegetariana, vegano, vegana, ex fumador, fumo, nao fumo',
      'Não fumador',
    ],
    religion: [
      'catolico, catolica, protestante, evangelico, evangelica, muculmano, judeu, judia, espirita, ateu, sem religiao',
      'Católica',
    ],
    vehicle: ['gasolina, diesel, gasoleo, eletrico, hibrido, flex, etanol, gpl', 'Gasolina'],
  },
  topics: {
    'not-personal': [
      'voce sabe, sabe qual, sabes, sabia, adivinhe, adivinha, conheces, conhece, resposta certa, resposta correta, verdadeiro ou falso, pergunta da promocao, qual rede de, qual a marca que, qual e a marca que',
      'Você sabe quantos habitantes tem Lyon?',
    ],
    religion: [
      'igreja*, mesquita*, sinagoga*, missa, rezas, reza, rezar, ora, orar, oracao, deus, fe, biblia, crente*, religi*, culto*',
      'Com que frequência vai à igreja?',
    ],
    'political-opinion': [
      'votar*, voto, votou, votaste, vota, votas, votaria, eleic*, governo*, politic*, prefeito, autarqu*, partido, referendo, presidente da, congresso',
      'Em quem votaria?',
    ],
    health: [
      'sofre*, sofrer, doenc*, doente*, dor, dores, doi, saude, medic*, remedio*, alergi*, sintoma*, diagnostic*, deficienci*, oculos, audicao, ouve bem, gravid*, peso, pesas, pesa, quilos, kilos, emagrec*, perder peso, terapi*, tratamento*, vacin*, intoleran*, estress*, ansiedade, pele, pressao, dentista, dentes, costas, joelho*, problemas de, estressad*, stressad*, cansad*, couro cabeludo, caspa, digest*, tireoide, tiroide, diabet*, psicolog*, psiquiatr*, ronca*, remedio para dormir, artrose',
      'Que doenças tem?',
    ],
    pets: ['cao, caes, cachorro*, gato*, gata, animal de, animais de, pet, pets', 'Quantos cães tem?'],
    vehicle: [
      'carro*, automovel*, veiculo*, conduz*, dirige, dirigir, guias, quilometro*, km, mota, moto, gasolina, diesel, estaciona*, ao volante, combustivel',
      'Quantos quilómetros conduz por ano?',
    ],
    insurer: ['segur*, seguradora*, apolice, plano de saude, convenio', 'Qual é a sua seguradora?'],
    bank: ['banco, bancos, conta corrente, conta bancaria, cartao de credito', 'Em que banco tem conta?'],
    energy: [
      'aquec*, caldeira*, eletricidade, electricidade, luz, gas, isolamento, paineis, energia solar, aquece, lareira, salamandra',
      'Como aquece a casa?',
    ],
    income: [
      'ganha*, salario*, ordenado, renda, rendiment*, poupanc*, poupa, aposentadoria, pensao, divida*, emprestimo*, fim do mes, invest*, patrimonio',
      'Quanto ganha por mês?',
    ],
    housing: [
      'casa, apartamento, moradia, arrend*, alug*, aluguel, inquilin*, proprietari*, hipoteca, credito habitacao, jardim, varanda, quartos, telhado, reforma*, obras em, metros quadrados, mora em, vive em, mudar de casa, imovel',
      'A casa onde vive é arrendada?',
    ],
    children: [
      'filho*, filha*, crianc*, bebe*, neto*, miudos, escola, crianca, criancas',
      'Que idade têm os seus filhos?',
    ],
    household: [
      'agregado, familia, mora sozinh*, vive sozinh*, vive com, mora com, vives com, com quem, parceir*, conjuge, casal, esposa, marido',
      'Com quem vive?',
    ],
    job: [
      'trabalhas, trabalha, emprego, profiss*, ocupacao, reformad*, aposentad*, fazes na vida, faz na vida, setor, chefe, oficio, empregad*, autonom*, desempregad*, minha profissao, renda extra, estudante*',
      'O que faz na vida?',
    ],
    lifestyle: [
      'fuma, fumas, fumo, fumar, fumador*, fumante*, alcool*, vinho, cerveja*, bebe, bebes, beber, come, comes, comer, comida, carne, peixe, legume*, verdura*, fruta*, vegetarian*, vegan*, dieta*, aliment*, cozinha, cozinhas, desporto*, esporte*, academia, ginasio, exercicio*, treina*, caminha*, dorme, dormes, dormir, sono, pequeno almoco, jantar, refeic*, cafe, acucar, cigarro*',
      'Quantas horas dorme?',
    ],
    habits: [
      'compra, compras, comprar, gasta, gastas, gastar, ve, assiste, ouve, ouves, ouvir, le, les, viaja, viajas, viagem, ferias, fim de semana, encomend*, usa, usas, utiliza*, costuma, costumas, noite, manha, telemovel, celular, ecra, redes sociais, supermercado, passa tempo, frequencia, quantas vezes, frequenta*',
      'Onde costuma comprar?',
    ],
    interests: [
      'hobby*, passatempo*, paix*, gosta, gostas, prefere, preferes, prefer*, gostos, interess*, tempo livre, tempos livres, genero*, tema, temas, favorit*, adora*, curte, estilos',
      'O que gosta de ler?',
    ],
    opinion: [
      'pensa, pensas, acha, achas, opini*, concorda*, deveria*, importante*, satisf*, recomend*, acredita*, a favor, avalia, avalias, preocupa',
      'O que acha da obra?',
    ],
  },
  consent: {
    accept: [
      'aceito, aceita, concordo, autorizo, consinto, li e, dou o meu consentimento, li e aceito, consentimento, declaro que li, aceitar, concorda, estou de acordo, dou consentimento, dou o meu, sim aceito, sim quero, autorizo a, permito, conservar o meu curriculo, guardar meu curriculo',
      'Aceito o regulamento',
    ],
    refuse: [
      'nao desejo, nao quero, nao aceito, nao autorizo, oponho me, nao desejo receber, nao quero receber, nao pretendo, sem receber, nao obrigado, poupem me, nada de, nao mostrar, nao exibir, nao publicar, nao concordo',
      'Não desejo receber ofertas',
    ],
    receive: [
      'receber, ser contactado, ser contatado, subscrever, me inscrever, enviar me, ser informado, quero receber, contactado, assinar, inscrever, desejo receber, gostaria de receber, pretendo receber, enviem me, envie me, me envie, ser contatada, ser contactada, manter me informado, me mantenha, entrem em contato, entrar em contato, sim a, por e mail, por email, avise me, me avise, mande me, me mande, escrever me, pode escrever me, pode ligar me, podem ligar me, pode contactar me, podem contactar me, podem me ligar, podem me enviar, pode me ligar, podem entrar em contato, pode entrar em contacto, mantenham me, me mantenham, fins de marketing, fins comerciais, fins publicitarios, fins promocionais, avisem me, escrevam me, mandem me, me avisem, me mandem, me enviem, me escrevam, quero que me, no meu e mail, no meu email, lista do zap, me coloca na lista, no meu zap',
      'Quero receber ofertas',
    ],
    offers: [
      'ofertas, novidades, promocoes, comunicacoes, informacoes, publicidade, descontos, noticias, conteudos, e mails, marketing, sms, campanhas, ofertas exclusivas, eventos, produtos, vantagens, email, telefone, correio, comerciais, promocionais, dicas, informacao, receitas, cursos, avisos, propostas, orcamentos, orcamento',
      'ofertas e novidades',
    ],
    newsletter: ['newsletter, boletim, boletins', 'Subscrever a newsletter'],
    partners: [
      'parceiros, terceiros, patrocinadores, empresas parceiras, outras empresas, seus parceiros, nossos parceiros, parceiros selecionados, anunciantes, empresas do grupo, entidades parceiras, parceiros comerciais, marcas parceiras, fornecedores, empresas do nosso grupo, filiais, que trabalham com, com quem trabalhamos, associad*, seguradoras, distribuidores, projetos parceiros, expositores, concessionarias, lojistas, instaladores, marcas participantes, marcas aceleradoras, marcas patrocinadoras, instituicoes financeiras parceiras, instituicoes parceiras',
      'ofertas de parceiros',
    ],
    handed: [
      'meus dados sejam partilhados com, meus dados sejam compartilhados com, meus dados sejam cedidos a, partilhar os meus dados com, compartilhar meus dados com, partilha dos meus dados com, compartilhamento dos meus dados com, compartilhamento do meu cadastro, compartilhamento dos meus dados, partilha dos meus dados, compartilhamento do meu cadastro com',
      'compartilhar meus dados com',
    ],
    share: [
      'partilhados, compartilhados, cedidos, transmitidos, compartilhamento, partilha, partilhar, compartilhar, partilhem, compartilhem, ceder, cedam, cessao, sejam partilhados, transmitir, compartilhemos, partilhemos, compartilhamos, cedamos, colocado em contacto, colocado em contato, compartilh*, partilh*',
      'dados compartilhados',
    ],
    rules: [
      'regulamento, termos e condicoes, termos, condicoes, termos de uso, condicoes gerais, termos de servico, regulamento do passatempo, regras, termos da promocao, as regras',
      'o regulamento do sorteio',
    ],
    privacy: [
      'politica de privacidade, privacidade, dados pessoais, protecao de dados, lgpd, rgpd, meus dados, os meus dados, dados, tratamento dos meus dados, aviso de privacidade, uso dos meus dados, dos meus dados, politica de protecao, minhas respostas',
      'a política de privacidade',
    ],
    political: [
      'partido politico, campanha eleitoral, propaganda eleitoral, partido, fins politicos, eleicoes, comunicacoes politicas, mensagens politicas',
      'propaganda eleitoral',
    ],
    'by-doing': [
      'ao clicar, ao participar, ao enviar, ao registar, ao cadastrar, ao se inscrever, ao continuar, ao preencher, ao inscrever, ao se cadastrar, ao assinar, clicando em, participando, ao jogar, ao baixar, ao descarregar, ao fornecer, ao confirmar, ao submeter, ao registar se, ao subscrever, ao informar, ao solicitar, enviando, ao ~ aceita, ao ~ concorda, ao ~ aceitas, ao ~ autoriza',
      'Ao participar, você aceita o regulamento',
    ],
    confirm: [
      'declaro, confirmo, sou maior de, maior de idade, mais de 18 anos, maior de 18, confirmo que, tenho mais de, tenho 18, sou maior',
      'Confirmo que sou maior de idade',
    ],
    convenience: [
      'lembrar me, lembrar de mim, manter conectado, mostrar senha, manter sessao, continuar conectado, lembre se de mim, lembrar senha, mesmo endereco, uma copia, copia desta',
      'Lembrar de mim',
    ],
  },
  screens: {
    contest: [
      'sorteio, sorteios, concurso cultural, ganhe um, ganhe uma, participe e ganhe, concorra a, participar do sorteio, passatempo, promocao cultural, rifa, regulamento do sorteio, participe do sorteio, roleta da sorte, habilite se a ganhar, giveaway, numero da sorte, grande sorteio, concurso de fotografia, ganhe premios, ganhe uma viagem, ganhar um, ganhar uma, habilite se, concorra, participe agora, participe gratis, quero participar, quero ganhar, confirmar participacao, enviar participacao, formulario de participacao, gire a roleta, rode a roleta, raspadinha, raspe e ganhe, tente a sua sorte, tente a sorte, promocao, regulamento da promocao, regulamento do passatempo, regulamento do concurso, cadastre seu cupom, cadastre sua nota, nota fiscal, numeros da sorte, sorteamos, calendario do advento, participar no passatempo, participa e ganha, inscricao no sorteio, ganha um, ganha uma, sera sorteado, serao sorteados, sorteado, ao acaso, entre todos, realizar o sorteio, gerir o passatempo, contactar o vencedor, avisar o vencedor, o vencedor sera, os vencedores serao, entregar o premio, entrega do premio, apurar o vencedor, enviar o premio, contactar os vencedores, quero concorrer, vou concorrer, concorrer',
      'Participe e ganhe um carro',
    ],
    'contest-hint': [
      'concurso, ganhar, ganhe, premio, premios, participar, participe, vencedor, vencedores, sorte, concorra, regulamento',
      'Os vencedores do prêmio',
    ],
    quiz: [
      'quiz, teste de personalidade, faca o teste, descubra o seu resultado, ver resultado, ver resultados, seu resultado, que tipo de, comecar o teste, iniciar o teste, comecar o quiz, iniciar quiz, fazer o teste, meu resultado, receber o resultado, receber meu resultado, ver o meu resultado, descubra seu perfil, descubra o seu perfil, qual e o seu, teste seus conhecimentos, quanto voce sabe, teste os seus conhecimentos, quanto sabe sobre, ver o meu perfil, ver meu perfil, descobrir meu perfil, receber meu perfil, meu perfil de, seu perfil de, perfil de investidor, seu veredito, enviar o seu resultado, enviar seu resultado, que tipo de ~ es, que tipo de ~ voce e, qual ~ e voce',
      'Faça o teste',
    ],
    'quiz-hint': ['teste, resultado, resultados, perguntas, respostas', 'Suas respostas'],
    survey: [
      'pesquisa de satisfacao, inquerito, questionario, sondagem, pesquisa de opiniao, enquete, responda a pesquisa, pesquisa, responder a pesquisa, participe da pesquisa, a sua opiniao, sua opiniao, estudo de mercado, painel de consumidores, pesquisa de mercado',
      'Responda ao inquérito',
    ],
    'video-gate': [
      'ver o video, assistir ao video, assistir agora, ver agora, acessar o video, ver a gravacao, desbloquear o video, assista ao video, assista agora, quero assistir, acessar a aula, assistir o video, assistir video, assistir ao filme, ver o documentario, ver o filme, ver o episodio, assistir gratis, assistir a aula, assistir ao replay, ver replay, continuar a ver, continuar assistindo, para assistir, para continuar assistindo, video completo, liberar o video, liberar acesso, acesso ao video, acesso a aula, quero ver, retomar, retomar a reproducao, continuar a assistir, assistir ao resto, ver o resto, link do video, link da gravacao, o video comeca, o video comecara, inicia o video, liberar a aula',
      'Cadastre-se para assistir ao vídeo',
    ],
    'video-hint': ['video, videos, gravacao, aula gratuita, masterclass, assistir', 'o vídeo'],
    petition: [
      'peticao, assinar peticao, assine a peticao, abaixo assinado, assinaturas, assine agora, carta aberta, assinar, assine, ja assinaram, assinar a peticao, apoie, manifesto',
      'Assine a petição',
    ],
    'sample-offer': [
      'amostra gratis, amostras gratis, cupom, teste gratis, codigo de desconto, brinde, cashback, amostra gratuita, amostra, pedir amostra, solicitar amostra, quero minha amostra, cupom de desconto, vale desconto, desconto, provador, testador, kit gratis, receber desconto, codigo promocional, experimente em casa, envio da amostra',
      'Peça a sua amostra grátis',
    ],
    'quote-request': [
      'orcamento, pedir orcamento, solicitar orcamento, cotacao, simulacao, simular, comparar seguros, ligamos para si, solicite uma demonstracao, pedido de orcamento, solicite um orcamento, orcamento gratis, comparar, compare, simulador, fazer simulacao, calcular, calcule, receber proposta, pedir proposta, ser contactado, consultoria gratuita, avaliacao gratuita, poupe, economize, quanto custa, quanto custaria, elaborar o orcamento, preparar orcamento',
      'Peça um orçamento',
    ],
    newsletter: [
      'newsletter, boletim, assine, subscreva, subscrever, inscreva se na newsletter, assinar newsletter, receba novidades, receba as novidades, receber novidades, fique por dentro, nao perca, subscrever newsletter, receba ofertas, todas as manhas, toda semana, assinatura gratuita, uma vez por mes, alertas por e mail, no seu e mail',
      'Subscreva a nossa newsletter',
    ],
    webinar: [
      'webinar, seminario online, garanta a sua vaga, garantir minha vaga, aula ao vivo, evento online, evento ao vivo, inscreva se no webinar, inscricao no webinar, aula online, garanta sua vaga',
      'Inscreva-se no webinar',
    ],
    'download-gate': [
      'baixar, download, descarregar, baixe o guia, ebook, e book, guia gratuito, baixar agora, baixe agora, baixar ebook, baixar o guia, baixar gratis, descarregar o guia, download gratuito, receber o guia, material gratuito, e book gratis, planilha gratuita, enviar o guia, envio do guia, quero o guia, quero o ebook, guia gratis',
      'Baixe o guia gratuito',
    ],
    account: [
      'criar conta, cadastre se, registar, registe se, cadastro, criar uma conta, registro, cadastrar, abrir conta, crie sua conta, criar a minha conta, novo usuario, novo utilizador, registo',
      'Criar uma conta',
    ],
    purchase: [
      'comprar, pagar, pagamento, carrinho, finalizar compra, endereco de entrega, forma de pagamento, pedido, finalizar pedido, checkout, finalizar encomenda, detalhes de faturamento, concluir pedido',
      'Finalizar compra',
    ],
    contact: [
      'contato, contacto, fale conosco, contacte nos, enviar mensagem, formulario de contato, entre em contato, contactar, sua mensagem, mensagem, duvida, atendimento, envie sua mensagem, fale connosco',
      'Fale conosco',
    ],
    booking: [
      'reservar, reserva, marcar consulta, agendar, agendamento, marcacao, agende, data de chegada, data de partida, test drive, marcar visita, reservar mesa, numero de pessoas, reserve o seu lugar, reservar lugar',
      'Marcar consulta',
    ],
    application: [
      'candidatura, candidatar, trabalhe conosco, vaga de emprego, concurso publico, concursos publicos, vestibular, enviar curriculo, inscricao no concurso, envie seu curriculo, vaga, processo seletivo, edital, inscricoes abertas, candidato, candidatos, matricula',
      'Trabalhe conosco',
    ],
    donation: [
      'doar, doacao, doe agora, faca uma doacao, donativo, doe, quero doar, fazer donativo, apoiar, recibo fiscal, o seu donativo',
      'Faça uma doação',
    ],
    'sign-in': [
      'entrar, iniciar sessao, login, acessar, esqueceu a senha, esqueci minha senha, acesso, esqueci a senha, acessar conta, fazer login, area do cliente, acesse sua conta, lembrar me, manter conectado',
      'Entrar',
    ],
    'password-reset': [
      'recuperar senha, redefinir senha, esqueci minha senha, recuperar palavra passe, redefinir palavra passe, nova senha, esqueci, enviaremos uma nova senha, e mail cadastrado',
      'Redefinir senha',
    ],
    search: ['pesquisar, buscar, busca, procurar, filtrar, resultados da pesquisa, ordenar por', 'Pesquisar'],
    comment: [
      'deixe um comentario, comentarios, publicar comentario, responder, enviar comentario, comentario, escrever avaliacao, avaliacao do produto, seu comentario',
      'Deixe um comentário',
    ],
    settings: [
      'configuracoes, definicoes, meu perfil, editar perfil, salvar alteracoes, minha conta, guardar alteracoes, meus dados cadastrais, preferencias, preferencias de cookies, notificacoes, guardar preferencias, atualizar perfil, cancelar subscricao, descadastrar, cancelar inscricao, remover email, minhas preferencias',
      'Editar perfil',
    ],
    admin: [
      'administracao, administrador, painel de controle, painel administrativo, novo usuario do sistema, gestao de usuarios, gestao de utilizadores, criar utilizador',
      'Painel administrativo',
    ],
    trap: ['concurso de credores', 'o concurso de credores'],
  },
  notices: {
    data: [
      'dados, dados pessoais, seus dados, os seus dados, informacoes, privacidade, seu e mail, informacoes pessoais, seu email, o seu email, o seu e mail, seu endereco, seu numero, os dados, suas informacoes, suas respostas, dados de contacto, dados de contato, as respostas, respostas, minhas respostas, teu e mail',
      'Seus dados serão usados',
    ],
    use: [
      'tratados, tratamento, utilizados, recolhidos, coletados, armazenados, finalidade, finalidades, responsavel pelo tratamento, conservados, usados, controlador, utilizamos, usa, usamos, utiliza, trata, tratamos, guardamos, conserva, conservamos, apagamos, eliminamos, recolhe, coletamos, para enviar, para contactar, para entrar em contato, base legal, interesse legitimo, conservacao, serao tratados, serao utilizados, serao usados, com a finalidade',
      'A finalidade do tratamento',
    ],
    rights: [
      'direitos, retificacao, apagamento, oposicao, cancelar a subscricao, descadastrar, lgpd, rgpd, cancelar inscricao, revogar, eliminacao, remover, politica de privacidade, seus direitos, acesso, a qualquer momento, retirar o consentimento, retirar o seu consentimento, direito de, portabilidade, cnpd, anpd, encarregado, dpo, remover a subscricao, retificar, apagar, cancelar',
      'Pode cancelar a subscrição',
    ],
    recipients: [
      'terceiros, parceiros, destinatarios, partilhados, compartilhados, cedidos, partilhamos, compartilhamos, vendemos, cedemos, a terceiros, com terceiros, anunciantes, patrocinadores, fornecedores, transmitidos, cedencia',
      'partilhados com terceiros',
    ],
    promise: [
      'sem spam, nunca compartilharemos, nao compartilhamos, nao enviamos spam, confidencial, anonimo, nao fazemos spam, nao serao partilhados, a ninguem, com ninguem, nao vendemos, nao cedemos, nunca vendemos, nao partilhamos, nunca serao, nao serao, prometemos, jamais, zero spam, confidenciais, anonimas, prometido, so usamos para, so usaremos para, nunca vamos vender, nunca venderemos, apenas para avisar',
      'Sem spam',
    ],
  },
  links: {
    rules: [
      'regulamento, termos e condicoes, termos de uso, condicoes, termos, termos de servico, condicoes gerais, regulamento do passatempo, regulamento da promocao, regras, regulamento completo, termos da promocao',
      'Regulamento',
    ],
    'privacy-policy': [
      'politica de privacidade, privacidade, aviso de privacidade, protecao de dados, politica de protecao de dados, aviso de protecao de dados, tratamento de dados',
      'Política de privacidade',
    ],
    'legal-notice': ['aviso legal, informacao legal, avisos legais, informacoes legais, mencoes legais', 'Aviso legal'],
    'partner-list': [
      'nossos parceiros, lista de parceiros, parceiros, lista dos parceiros, lista de nossos parceiros, empresas parceiras, os nossos parceiros',
      'Lista de parceiros',
    ],
  },
};

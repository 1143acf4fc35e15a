import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which Portuguese is told from the other languages. */
export const portugueseHints =
  'os as da das dos para com seu sua uma um nome senha entrar voce nao por mail endereco aceito cidade telefone em na ao ou esqueci usuario utilizador digite quem como qual';

/** Portuguese, of Portugal and of Brazil. Left out on purpose: bare `concurso` in "concurso público". */
export const portuguese: LanguagePatterns = {
  code: 'pt',
  you: 'voce seu sua seus tem te tu meu minha possui costuma suas voces tens tua teu mora usa compra fumas bebes comes dormes costumas ouves fazes sofres conduzes ganhas trabalhas viajas ves gastas pensas achas preferes cozinhas treinas caminhas pesas votaste votas vais moras vives usas levas passas queres procuras gostas gosta lhe me minhas meus vive dorme bebe come fuma trabalha conduz dirige acha pensa prefere ouve ganha faz vai quer contigo comigo concordas concorda rezas sais jogas pagas poupas estudas doi podes aquece paga reside habita consome utiliza desloca frequenta recebe gasta sente considera pretende convive passa vc vcs teus tuas ti si consigo vosso vossa vossos vossas convosco eu mim tenho sou estou moro prefiro estas sofre toma tomas ronca ressona reza poupa dormiu sentiu precisa precisas pretendes deseja desejas tenciona tencionas planeias planeja acredita acreditas confia confias apoia apoias escolhes escolheria escolherias recomendas recomendaria recomendarias gostaria gostarias gostava compraria comprarias pagaria pagarias usaria mudaria mudarias votaria votarias votou estaria estarias faria farias iria irias aceitaria preocupas consegues segues sentes acordas acorda deitas deita levantas assiste assistes torce torces curtes adoras evitas encomendaste compraste gastaste fizeste foste tiveste estiveste usaste viajaste visitaste experimentaste gostaste dormiste comeste estudaste mudaste investes deves recebes possuis arrendas resides habitas frequentas participas cuidas consomes consideras defines identificas classificas avalias avalia deslocas corres almocas jantas tinhas costumavas satisfeito satisfeita disposto disposta opina simpatiza soube conheceu ja algum alguma filiado filiada interessado interessada posiciona ouviu acompanha acompanhas consegue treina ve procura identifica',
  fields: {
    'full-name': [
      'nome completo, nome e sobrenome, nome e apelido, seu nome completo, nome do participante, seu nome e sobrenome, o seu nome completo, nome e ultimo nome, nome e apelidos|sobrenomes, nome do|da responsavel|encarregado|requerente|candidato|candidata|inscrito|signatario|subscritor|tutor|contacto|contato|cliente|convidado, pessoa de contacto|contato, nome social, primeiro e ultimo nome, nome civil, eu abaixo assinado, abaixo assinado',
      'Nome completo',
    ],
    'given-name': [
      'primeiro nome, nome proprio, podemos te chamar, te chamamos, podemos chamar, podemos te chamar de, como gostaria|prefere|gosta|quer|gostas|preferes|deseja de ser chamado|chamada, como prefere|quer|preferes|deseja ser chamado|chamada, como podemos|devemos te chamar, como devemos chamar, prenome, como te|o|a podemos|devemos chamar|tratar, como prefere|quer que lhe|te|o|a chamemos|tratemos|chamem',
      'Primeiro nome',
    ],
    'family-name': [
      'sobrenome, apelido, ultimo nome, apelidos, seu sobrenome, sobrenomes, ultimos nomes, nome de familia|solteira',
      'Sobrenome',
    ],
    'lone-name': [
      'nome, seu nome, o seu nome, como se chama, qual e o seu nome, como voce se chama, como te chamas',
      'Seu nome',
    ],
    'middle-name': ['nome do meio', 'Nome do meio'],
    honorific: ['tratamento, forma de tratamento, titulo, forma de saudacao', 'Forma de tratamento'],
    gender: [
      'sexo, genero, seu sexo, identidade de genero, e homem ou mulher, es homem ou mulher, como voce se identifica, como se identifica, pronomes',
      'Sexo',
    ],
    email: [
      'e mail, email, endereco de email, endereco de e mail, correio eletronico, mail, seu e mail, email ou usuario, usuario ou e mail, e mail ou cpf, seu email, o seu email, seu melhor e mail, melhor e mail, e mail profissional, confirme seu e mail, confirmar e mail, deixe seu e mail, deixe o seu e mail, deixe nos o seu e mail, endereco eletronico|electronico, correio electronico, para onde enviamos|mandamos o resultado|guia|orcamento|relatorio|diagnostico, teu email, e mail de|para contacto|contato, e mail principal|alternativo|corporativo|pessoal|institucional, para que|qual e mail, em que|qual e mail, para onde devemos|podemos enviar o e|guia|resultado|ebook|orcamento',
      'Endereço de e-mail',
    ],
    phone: [
      'telefone, numero de telefone, tel, contacto telefonico, fone, telefone para contato, seu telefone, telefone de contato, numero para contato, em que numero, numero para contacto, melhor numero, contacto, contato, ddd, o teu|seu numero, para que|qual numero, numero para ligar|ligarmos|onde, numero de contacto|contato, telefone com ddd, n de telefone, n o de telefone, no de telefone, telefone celular|telemovel',
      'Número de telefone',
    ],
    mobile: [
      'celular, telemovel, numero de celular, whatsapp, telefone celular, numero de telemovel, seu celular, seu whatsapp, zap, zap com ddd, whats, whatsapp com ddd, telefone movel, telefone whatsapp, tlm, cel, wpp, n de telemovel, n o de telemovel, no de telemovel, numero do telemovel|celular|whatsapp, celular com ddd, seu numero de whatsapp|telemovel|celular, o teu|seu numero de whatsapp|telemovel|celular',
      'Telemóvel',
    ],
    landline: [
      'telefone fixo, fixo, telefone residencial, telefone de|da casa, numero fixo, tel fixo',
      'Telefone fixo',
    ],
    'social-handle': [
      'usuario do instagram, perfil do instagram, instagram, seu instagram, tiktok, facebook, conta de instagram, nome no instagram, insta, arroba, usuario no instagram, link do instagram|linkedin|perfil|facebook, canal do youtube, nome de utilizador do instagram, nome de usuario do|no instagram|tiktok, usuario do tiktok',
      'Perfil do Instagram',
    ],
    website: [
      'site, pagina web, sitio web, endereco do site, pagina na|da internet, blog, link do portfolio',
      'Página web',
    ],
    'birth-date': [
      'data de nascimento, data nascimento, nascimento, aniversario, nascido em, sua data de nascimento, data de aniversario, seu aniversario, data de nasc, data nasc, dt nasc, quando nasceu, nascido a, nascida a|em, quando nasceste, quando voce nasceu, quando faz|fazes anos, quando e que nasceu|nasceste|faz, d n, dn, nasci em, nasci a',
      'Data de nascimento',
    ],
    'birth-day': ['dia de nascimento', 'Dia de nascimento'],
    'birth-month': [
      'mes de nascimento, mes do aniversario, mes do seu aniversario, mes de aniversario',
      'Mês de nascimento',
    ],
    'birth-year': [
      'ano de nascimento, em que ano nasceu, em que ano nasceste, em que ano voce nasceu, ano em que nasceu',
      'Ano de nascimento',
    ],
    day: ['dia, dd', 'Dia'],
    month: ['mes, mm', 'Mês'],
    year: ['ano, aaaa', 'Ano'],
    date: ['data', 'Data'],
    age: [
      'idade, qual a sua idade, quantos anos tem, faixa etaria, qual sua idade, sua idade, quantos anos voce tem, quantos anos tens, escalao etario, grupo etario, faixa de idade|idades, intervalo de idades',
      'Qual a sua idade?',
    ],
    nationality: [
      'nacionalidade, pais de nacionalidade, cidadania, cidadao de, de que pais es cidadao',
      'Nacionalidade',
    ],
    'ethnic-origin': [
      'origem etnica, etnia, cor ou raca, raca, como voce|se se autodeclara, como se autodeclara, autodeclaracao, grupo etnico, povo indigena, quilombola, cor raca|etnia, raca cor|etnia, raca e cor',
      'Etnia',
    ],
    'postal-address': [
      'morada completa, endereco completo, endereco residencial, morada, onde voce mora, onde mora, residencia, endereco de residencia|correspondencia|envio, endereco postal, domicilio, para onde enviamos a|o amostra|premio|kit, onde vive|vives|moras|reside|resides, onde voce vive|reside',
      'Endereço completo',
    ],
    street: [
      'endereco, rua, morada, logradouro, numero, rua e numero, endereco de entrega, avenida, numero da casa, n da porta, n o da porta, no da porta, numero da|de porta, travessa, nome da rua',
      'Rua e número',
    ],
    'street-2': ['complemento, andar, bloco, apartamento, apto, bairro, compl, ponto de referencia', 'Complemento'],
    'postal-code': ['codigo postal, cep, seu cep, cod postal', 'CEP'],
    city: [
      'cidade, localidade, municipio, concelho, onde mora, sua cidade, cidade de residencia, naturalidade, residente em, de que terra, de onde nos ouve, cidade onde mora, cidade em que mora, cidade onde vive, freguesia, terra natal, local de nascimento, onde nasceu|nasceste, em que|qual cidade voce mora|vive, de onde voce e|fala, de onde fala, local de residencia, zona de residencia, aldeia, cidade natal, em que cidade vive|mora|reside|vives|moras, em que concelho|localidade|freguesia, cidade de nascimento, cidade onde|em reside|que, cidade em que reside|vive',
      'Cidade',
    ],
    region: [
      'estado, distrito, provincia, uf, regiao, unidade federativa, em que|qual estado voce mora|vive, estado onde mora|vive|reside',
      'Estado',
    ],
    country: ['pais, pais de residencia, pais onde vive|reside|mora, em que|qual pais voce mora|vive', 'País'],
    job: [
      'profissao, cargo, ocupacao, funcao, area de atuacao, sua profissao, trabalho, situacao profissional, com o que voce trabalha, sua funcao, sua area de atuacao, situacao laboral|ocupacional, situacao perante|face o|ao emprego, situacao de emprego, vinculo laboral|empregaticio|profissional, setor de atividade|actividade|atuacao, sector de atividade|actividade|atuacao, ramo de atividade|atuacao|negocio, area profissional, atividade profissional, actividade profissional, categoria profissional, nivel hierarquico, senioridade, anos de experiencia, tempo de experiencia|servico, experiencia profissional, vaga pretendida|desejada, esta empregado|empregada|desempregado|desempregada|reformado|reformada|aposentado|aposentada, voce esta empregado|empregada|desempregado|desempregada|aposentado|trabalhando, esta a trabalhar|trabalhando, e aposentado|reformado|autonomo|empresario, e funcionario|servidor publico, o que voce faz da|na vida, clt ou pj, emprego atual, procura emprego, quando se aposentou|reformou, carteira assinada, cargo pretendido|atual|desejado, regime de trabalho, contrato de trabalho, em que trabalha|trabalhas, em que voce trabalha, em que area trabalha|trabalhas, o que faz na|profissionalmente vida, o que fazes na vida, trabalha com que, condicao perante o trabalho, area de atividade, quanto tempo esta desempregado, area em que atua, em que area atua, tem experiencia em|na|como|no, ultima funcao',
      'Profissão',
    ],
    employer: [
      'empregador, local de trabalho, entidade patronal, onde trabalha, entidade empregadora, empresa em que trabalha, empresa atual, em que|qual empresa trabalha, onde voce trabalha, onde trabalhas, para quem trabalha, nome da entidade empregadora|patronal',
      'Empregador',
    ],
    company: [
      'empresa, nome da empresa, organizacao, razao social, instituicao, sua empresa, escola, numero de funcionarios, numero de colaboradores, nome do negocio, tamanho da empresa, nome da|do escola|instituicao|organizacao|entidade|associacao|estabelecimento|loja|clube|clinica|colegio|faculdade|firma|organismo, nome da|do sua|seu empresa|negocio|loja|marca, designacao social, denominacao social, nome fantasia|comercial, cnpj da empresa, nif da empresa, nipc, inscricao estadual, numero de empregados|trabalhadores, n de colaboradores|funcionarios, n o de colaboradores|funcionarios, quantos funcionarios|colaboradores|trabalhadores|empregados, faturamento, volume de negocios, faturacao anual, segmento da|de empresa|mercado, tipo de negocio, tem empresa|cnpj, possui cnpj|empresa',
      'Nome da empresa',
    ],
    education: [
      'escolaridade, formacao, habilitacoes literarias, grau de instrucao, grau de escolaridade, nivel de escolaridade, nivel de ensino|instrucao|formacao|estudos, nivel academico|educacional, grau academico, grau de ensino|formacao, habilitacoes, curso de graduacao, curso superior|atual, curso que frequenta, universidade, faculdade, instituicao de ensino, estabelecimento de ensino, escola onde|que estuda|frequenta, onde estuda, ano de conclusao|escolaridade|formatura, ano escolar, ate que serie|ano estudou, voce estuda, esta a estudar, esta estudando, estuda atualmente, area de formacao|estudos, titulo academico, diploma, que curso estudas|estuda|frequenta|frequentas, terminou o ensino, concluiu o ensino',
      'Escolaridade',
    ],
    income: [
      'renda, rendimento, renda familiar, salario, rendimento mensal, renda mensal, faixa salarial, rendimento do agregado, rendimento anual, renda familiar mensal, pretensao salarial, expectativa salarial, rendimento bruto, renda bruta, quanto entra, quanto entra na sua casa, ordenado, vencimento mensal|liquido|base, remuneracao, escalao de rendimento|rendimentos|irs, classe social|economica, rendimentos, quanto voce ganha|recebe, quanto recebe por mes, quanto consegue|consegues poupar|guardar, consegue poupar|guardar|economizar, quanto pretende|deseja investir, quanto gostaria de investir, valor para investir, patrimonio, poupancas, tem poupancas|dividas|creditos|emprestimos, valor da divida, montante da divida, montante em divida, creditos em curso, prestacoes mensais, valor das prestacoes, valor das suas prestacoes, nome negativado|sujo, restricao no nome, esta negativado, beneficiario do inss, recebe beneficio|subsidio|pensao|reforma|aposentadoria, recebe algum beneficio|apoio|subsidio|auxilio, subsidio de desemprego, abono de familia, bolsa familia, cadastro unico, bpc, fgts, valor da aposentadoria|pensao|reforma, situacao financeira, faixa de renda|rendimento|rendimentos, sua renda, renda total da sua|da familia, rendimento mensal liquido, fonte de renda|rendimento, quanto ganha|ganhas, a pagar algum|um credito, tem conta|contas em atraso, dinheiro de lado, apoios sociais, apoio social',
      'Renda familiar mensal',
    ],
    household: [
      'agregado familiar, pessoas na casa, quantas pessoas moram, numero de pessoas no agregado, pessoas na familia, quantas pessoas vivem, dependentes, pessoas vivem, pessoas moram, moram na sua casa, vivem na sua casa, pessoas em casa, moram com voce, vivem consigo, pessoas na sua casa, com quem mora, com quem vive, quantas pessoas compoem|residem|dependem, numero de elementos|moradores|residentes|dependentes, elementos do agregado, composicao do|da agregado|familia, composicao familiar, dimensao do agregado, pessoas no|do agregado, quantos sao em casa, quantos sao la em casa, quantos sao na sua casa, quantos sao no agregado, quantos adultos vivem|moram|ha, adultos em casa, quantos moradores, pessoas residem, pessoas a cargo, pessoas a seu cargo, vive sozinho|sozinha|acompanhado|so, mora com os|seus pais|seus, vive com os|seus pais|seus, com os seus|teus pais, com seus pais, vivem em sua casa, vivem la em casa, moram na|nesta casa|residencia|familia, vivem na|nesta casa|habitacao, numero de pessoas em|na casa, numero de pessoas que vivem|moram|residem, tamanho da familia, membros da|do familia|agregado, familiar idoso|dependente, cuida de algum familiar|idoso, cuida de alguem, cuidador informal, familia numerosa, decisoes de compra, mora sozinho|sozinha, vives sozinho|sozinha, com quem vives|moras|reside, com quem voce mora|vive, numero de dependentes, dependentes a cargo, voce mora com quem, no de pessoas|elementos|moradores|dependentes, idosos em casa, ha idosos|criancas|adultos em casa, quantos sao na familia, no de adultos no agregado, decide as compras, numero de pessoas em casa',
      'Agregado familiar',
    ],
    children: [
      'filhos, tem filhos, numero de filhos, possui filhos, quantos filhos, quantos filhos tem, idade dos filhos, nome da crianca, idade da crianca, data prevista do parto, menores de idade em casa, menores de 18, idades dos filhos, quantas tem menos de, quantos tem menos de, data de nascimento do bebe, data de nascimento da crianca, n o de filhos, no de filhos, filhos em casa, menores a|ao cargo|seu, criancas em|no|na casa|agregado|familia, criancas vivem|moram, quantas criancas vivem|moram|tem|ha, idade do|da|dos|das filho|filha|bebe|filhos|criancas|menor, idade do|dos seu|seus|teu filho|bebe|filhos, idades das criancas, nome do|da bebe|filho|filha|aluno|aluna|menor|educando, nome completo do|da aluno|menor|filho|educando, data de nascimento do|da|dos filho|filha|aluno|menor|filhos, data provavel do|de parto, data prevista para o parto, dpp, semanas de gestacao|gravidez, sexo do|da bebe|crianca, menino ou menina, ano escolar do seu filho, quantos netos, e mae ou pai, e pai ou mae, voce e mae|pai, es mae|pai, seu bebe, o seu|teu bebe|filho, a espera de bebe, esperando um bebe, tem netos, pretende ter filhos, quer ter filhos, os seus|teus filhos, seus filhos, filhos menores|dependentes, filhos a cargo, tem criancas, como se chama o seu|teu filho|bebe, nome do|da seu|sua|teu filho|filha|bebe, faixa etaria das|dos|da criancas|filhos|crianca, data prevista para|do o nascimento, data prevista do nascimento, escola do|da aluno|filho|educando|crianca|seu',
      'Tem filhos?',
    ],
    'marital-status': [
      'estado civil, e casado, situacao conjugal|familiar|matrimonial|amorosa, status de relacionamento, estado conjugal, e casada|solteiro|solteira, es casado|casada|solteiro|solteira, numa relacao|relacionamento, num relacao|relacionamento, esta numa relacao, esta num relacionamento, esta em um relacionamento, estas numa relacao, estas num relacionamento, em um relacionamento, tem companheiro|parceiro|namorado|namorada|marido|conjuge, voce namora, vive em casal|uniao, uniao de facto, uniao estavel, regime de casamento|bens, tens namorado|namorada|companheiro|companheira',
      'Estado civil',
    ],
    housing: [
      'habitacao, moradia, casa propria ou alugada, tipo de residencia, tipo de habitacao, proprietario ou inquilino, imovel proprio, casa propria, moradia ou apartamento, tipo de imovel, tipo de moradia, e proprietario, mora de aluguel, imovel, area do imovel, jardim, tem jardim, quintal, varanda, piscina, casa ou apartamento, casa ou apto, andar, numero de quartos, area da casa, tem casa propria, metragem, area util, metros quadrados, tipologia, tipologia da habitacao, tipologia da casa, tipo de casa|propriedade, situacao habitacional, regime de habitacao|ocupacao, propria ou alugada|arrendada, e proprietaria|inquilino|inquilina, tipo de telhado|cobertura|telha, telhado, estado do telhado, idade do telhado, area do|de telhado|terreno, idade da|do casa|imovel|edificio|habitacao, ano de construcao, data de construcao, construida em, area construida|total|habitavel|coberta, m2, numero de divisoes|assoalhadas|comodos|banheiros|pisos|janelas, quantos quartos|comodos|banheiros|pisos|andares, quantas divisoes|assoalhadas|janelas, quantas casas de banho, tem garagem|varanda|terraco|piscina|quintal|elevador|escadas, terraco, tipo de janela|janelas, vidros duplos, paga renda|aluguel, quanto paga de renda|aluguel, valor do imovel|aluguel, prestacao da casa, financiamento imobiliario, mudar de casa, comprar casa, vender a casa, vender a sua casa, vender casa, pensando em reformar, fazer obras, obras em casa, ha quanto|quantos tempo|anos mora|vive|reside|moras|vives, tempo de residencia, segunda habitacao|casa, casa de ferias, casa onde vive|mora, casa em que vive|mora, condominio, zona rural ou urbana, orientacao do telhado, ano de construcao da|do casa|imovel|habitacao|edificio, trocar as janelas, casa arrendada|alugada, credito habitacao, imovel e|esta financiado|quitado, seu imovel, sua casa e, a sua casa e, no de quartos|divisoes|assoalhadas|comodos|pisos, n de quartos|divisoes|assoalhadas, em que andar, vidro duplo',
      'Tipo de residência',
    ],
    vehicle: [
      'veiculo, carro, matricula do carro, placa, carta de conducao, matricula, placa do veiculo, tem carro, possui carro, marca do carro, modelo do carro, modelo do veiculo, que carro, qual carro, que automovel, carro conduz, qual veiculo, que veiculo, carro voce tem, veiculo proprio, conducao propria, quilometros por ano, quilometragem, data da matricula, marca e modelo, marca do veiculo|automovel, marca do seu carro|veiculo, modelo do automovel, ano do modelo|carro|veiculo, ano modelo, ano de fabricacao|fabrico do veiculo|carro, ano de fabrico, idade do carro|veiculo, cilindrada, combustivel, ano da|de matricula, chassi, renavam, tem cnh|carta|habilitacao|veiculo|automovel|moto|mota|viatura, possui cnh|veiculo|moto|habilitacao, categoria da cnh, carteira de motorista, anos de carta, condutor habitual|principal, viatura, quantos carros|veiculos|automoveis, quantas viaturas, numero de veiculos|carros|viaturas, trocar de carro|veiculo|automovel, mudar de carro|veiculo|automovel, vender o carro|veiculo, vender o seu carro|veiculo, valor do veiculo|carro, quilometros, km por|ao ano|mes, quantos km|quilometros, onde estaciona|estacionas, retoma, multas de transito, marca e modelo do|da carro|veiculo|automovel|moto, tipo de veiculo|combustivel|carro, primeira matricula, data da primeira matricula, numero do chassi, o seu|teu carro|veiculo|automovel, seu carro|veiculo|automovel, comprar um carro, onde o carro passa, uso do veiculo, ha quantos anos tem carta, ha quanto tempo tem carta, marca modelo e|ano',
      'Placa',
    ],
    pets: [
      'animais de estimacao, animal de estimacao, tem animais, cao ou gato, tem pets, possui pet, caes, gatos, quantos caes, quantos gatos, tem cao, tem gato, cachorro, tem cachorro, raca, nome do gato, idade do gato, nome do cao, nome do cachorro, idade do cao, idade do cachorro, nome do pet, raca do gato, raca do cachorro, o seu gato, seu cachorro, racao ele come, raca do|da cao|animal|pet|seu|cadela, nome do animal|pet, idade do animal|pet, idade do seu cao|gato|pet|animal|cachorro, peso do cao|gato|animal|pet|cachorro, peso do seu cao|gato|cachorro|animal|pet, porte do animal|cachorro|cao|pet|seu, sexo do animal|pet|cao, tipo de animal, que animais tem, quais animais tem, quantos animais|pets, possui animais|animal, tutor de pets|animais, que racao, marca de racao, data de nascimento do cao|animal|pet|gato|cachorro, veterinario, numero de animais, microchip, tens animais|cao|gato|gatos|caes, nome do|da seu|sua pet|cao|gato|cachorro|animal|cadela|gata, o seu|teu animal|pet|cao, seu pet|cao, tem algum animal, como se chama o|a seu|sua|teu cao|gato|animal|cachorro|pet|cadela|gata, nome do caozinho|cachorrinho|gatinho',
      'Tem animais de estimação?',
    ],
    bank: [
      'banco, iban, conta bancaria, numero da conta, nib, agencia, seu banco, em que banco, qual o seu banco, conta corrente|poupanca|bancaria, conta a ordem, chave pix, titular da conta, nome do titular da conta, dados bancarios, entidade bancaria, em que|qual|quais bancos|banco, tem conta em|no|bancaria, numero da agencia, banco principal|digital|atual, nome do banco, tem cartao de credito, usa cartao de credito',
      'Conta bancária',
    ],
    insurer: [
      'seguradora, plano de saude, seguro, seguro de saude, seguradora atual, possui plano de saude, convenio, onde tem o seguro, plano funerario|odontologico|dentario, tem algum seguro|plano, tem plano|seguro|seguros de|da saude|vida|casa|carro, que seguros, companhia de seguros, companhia atual, apolice, vencimento da apolice, validade da apolice, data de vencimento da|do apolice|seguro, quanto paga de|pelo|por seguro, quanto paga pelo seu seguro, operadora do|de plano|saude, subsistema de saude, adse, sinistros, numero da apolice, seguro automovel|auto|habitacao|residencial|multirriscos, seguro de vida|casa, nome da seguradora, sua seguradora, vence o seu seguro, termina o seu seguro, tem seguro|convenio, operadora do plano de saude, seu plano de saude, o seu carro esta segurado, carro esta segurado, data de renovacao|inicio|fim do|da seguro|apolice, nome do plano de saude',
      'Plano de saúde',
    ],
    energy: [
      'aquecimento, fornecedor de energia, tipo de aquecimento, conta de luz, conta de energia, fornecedor de eletricidade, valor da conta de luz, comercializadora, consumo anual, kwh por ano, fatura de|da|do eletricidade|luz|energia|gas, valor da fatura|conta de|da eletricidade|luz|energia|gas, quanto paga|gasta|pagas|gastas de|em|com luz|eletricidade|energia|gas|aquecimento, quanto voce paga|gasta de|em|com luz|energia|gas, consumo mensal|eletrico, consumo medio mensal, consumo de energia|eletricidade|gas, kwh, potencia contratada, tarifa de eletricidade|energia, ciclo horario, fornecedor atual, fornecedor de gas|luz, companhia de|da luz|energia, empresa de energia, distribuidora de energia, concessionaria de energia, comercializador, cpe, numero da instalacao, unidade consumidora, padrao de entrada, monofasico ou trifasico, paineis solares|fotovoltaicos, painel solar, placas solares, energia solar, tem paineis|painel|energia solares|solar, bomba de calor, caldeira, tipo de caldeira|energia|isolamento, esquentador, ar condicionado, fonte de aquecimento|energia, como aquece|aqueces, aguas quentes, botija de gas, isolamento termico, certificado energetico, climatizacao, tem ar condicionado, como aquece a agua|casa|sua, sistema de aquecimento, aquecimento central|principal|atual, ja tem paineis solares, tipo de energia, carregador para|de carro|veiculo, carregador eletrico, contador inteligente, contador de luz|eletricidade|gas, tarifa bi horaria, fatura mensal',
      'Fornecedor de energia',
    ],
    health: [
      'saude, alergias, doenca, doencas, medicamentos, peso, deficiencia, gravida, sintomas, tipo sanguineo, medicacao, esta gravida, problema de saude, altura, tipo de pele, sofre de, intolerancias, estado de saude, doenca cronica, grupo sanguineo, usa oculos, problemas de audicao, ouve bem, tem algum problema de, a sua pele, sua pele, problemas de pele, voce sofre, tipo de cabelo, esta com dor, com dor, altura cm, sua altura, couro cabeludo, gravidez, tireoide, tiroide, diabetes, hipertensao, pressao alta, asma, imc, apneia, insonia, ronco, alergia, dor nas costas, aparelho auditivo, kg, audicao, dificuldade em|para|de|a ouvir|adormecer|dormir|andar|caminhar|subir|engravidar|respirar|concentrar, dificuldades auditivas, dificuldades de audicao, teste auditivo, exame auditivo|medico, aparelhos auditivos, aumentar o volume, volume da televisao|tv, zumbido, zumbidos, como avalia|classifica o seu sono|estado, historico medico|familiar|clinico, antecedentes clinicos|familiares|medicos|pessoais, possui alguma doenca|alergia|deficiencia|comorbidade, condicao medica, uso continuo, remedios, remedio, tratamento medico, em tratamento, acompanhamento medico|psicologico, cirurgia, cirurgias, ja foi operado|operada, ultima consulta, medico de familia, nome do medico, incapacidade, mobilidade reduzida, subir escadas, pcd, necessidades especiais, necessidade especial, restricao alimentar|alimentares, restricoes alimentar|alimentares, e alergico|alergica, intolerancia, qualidade do sono, qualidade do seu sono, dorme bem, dormes bem, problemas de sono|visao|circulacao, acorda cansado|cansada, acorda durante a noite, nivel de energia|stress|estresse|ansiedade, estresse, ansiedade, depressao, como se sente, como te sentes, como voce se sente, como se tem sentido, dores, dor de cabeca, dor no joelho, enxaqueca, enxaquecas, pressao arterial, tensao arterial, colesterol, glicemia, diabetico, problemas cardiacos|digestivos|respiratorios, transito intestinal, azia, refluxo, menopausa, ciclo menstrual, esta a amamentar, amamenta, engravidar, quanto pesa|pesas|mede|medes, quanto voce pesa|mede, quantos quilos, emagrecer, usa lentes, lentes de contacto|contato, miopia, falta de dentes, protese dentaria, queda de cabelo, preocupacao com o|a cabelo|pele, rugas, acne, celulite, varizes, esta vacinado|vacinada, foi vacinado|vacinada, incontinencia, motivo da consulta, como avalia|classifica a sua saude|audicao|visao, como avalia|classifica o seu estado de saude, como esta a sua saude, a sua saude|visao|audicao, sua saude, seu peso, o seu peso, grau de incapacidade|deficiencia, tipo de deficiencia, doencas cronicas|preexistentes, tem alguma doenca|alergia|deficiencia, toma alguma|algum medicacao|medicamento|remedio, sente dor|dores, perder peso, perda de peso, uso de medicamentos, alergias alimentares, peso e altura, sente se cansado|cansada|triste|ansioso|ansiosa|stressado|stressada|deprimido|nervoso, se sente cansado|cansada|triste|ansioso|ansiosa|estressado|estressada|stressado|stressada, rastreio auditivo, intolerante a, e intolerante, o seu cabelo, toma a pilula, subir as escadas, descer as escadas, dificuldades de visao|audicao|locomocao|mobilidade, necessita de acessibilidade|cuidados',
      'Tem alergias?',
    ],
    lifestyle: [
      'fuma, fumante, fumador, dieta, pratica esportes, pratica desporto, bebe alcool, e fumador, pratica exercicio, consome alcool, estilo de vida, alimentacao, atividade fisica, horas de sono, quantas horas dorme, chavenas por dia, xicaras por dia, pratica exercicio|atividade|actividade fisico|fisica, pratica algum|alguma desporto|esporte|atividade|modalidade, pratica exercicios, exercicio fisico, frequenta ginasio, nivel de atividade, que desporto|esporte pratica, com que frequencia pratica|bebe|fuma, com que frequencia consome|bebe alcool|bebidas, e vegetariano|vegetariana|vegano|vegan, cigarros por dia, quantos cigarros, deixou de fumar, parou de fumar, cigarro eletronico, bebidas alcoolicas, consumo de alcool|bebidas|carne|tabaco, quantos cafes, cafes por dia, copos de agua, litros de agua, regime alimentar, preferencia alimentar|alimentares, preferencias alimentar|alimentares, habitos alimentar|alimentares, refeicoes por dia, quantas refeicoes, pequeno almoco, cafe da manha, a que horas se deita|levanta, rotina diaria, seu estilo de vida, pessoa sedentaria, passos por dia, faz exercicio|exercicios|desporto|academia|ginastica|caminhadas, frequenta o|a ginasio|academia, tipo de dieta|alimentacao, com que frequencia pratica|faz exercicio|atividade|desporto|esporte|exercicios, voce e fumante|vegetariano|vegano, e fumante, horas dorme|dormes, horas voce dorme, sua alimentacao, quantas vezes por semana treina|pratica|corre|bebe|come|cozinha, se alimenta',
      'Você fuma?',
    ],
    habits: [
      'com que frequencia, habitos, quantas vezes, onde compra, quanto gasta, onde costuma, orcamento mensal, quanto tempo, utiliza, onde voce compra, loja habitual, loja preferida, sua loja habitual, mais vezes, onde faz as compras, onde costuma comprar, onde comprou, em que loja, loja de compra, local de compra, a que horas voce, a que horas te, a que horas costuma, quantos dias por semana, quantas vezes por semana, meio de transporte, com que regularidade, com qual frequencia, vezes por semana|mes|ano, quando foi a ultima vez, onde compras, em que lojas, supermercado preferido|habitual, que supermercado, gasto mensal, orcamento familiar, compras online, compras pela internet, ja comprou|utilizou|experimentou|conhecia|usou, e nosso cliente, ja e|es cliente, voce ja comprou|conhecia|usou, voce ja e cliente, horas por dia|semana, quantas horas passa|passas, tempo de ecra|tela, ve televisao|tv, que redes sociais, quais redes sociais, servicos de streaming, que jornais|revistas|jornal, escuta radio, como se informa, onde se informa, operadora atual, operadora de internet|telemovel|telefone|celular, marca do telemovel|celular, modelo do telemovel|celular, como se desloca, como te deslocas, como voce se desloca, desloca para o trabalho, deslocas para o trabalho, vai para o trabalho, transportes publicos, quantas viagens, viaja por ano, em que dia da semana faz|costuma|vai, loja mais proxima, tem o habito, livros por ano, quantos livros, vai ao cinema, quanto costuma|voce|gastas|costumas gastar|gasta|costuma, quanto gasta por|em, onde faz habitualmente, que marca|marcas usa|compra|consome|utiliza, pretende comprar, quando pretende|pensa comprar, quantas horas por dia, sua operadora, entrega ao domicilio, com quem viaja|viajas, com quem costuma viajar, em que altura do|da, altura do ano|dia|mes, operador de telecomunicacoes, operadora de telecomunicacoes, le jornais|revistas|livros, primeira vez que nos visita, ir para a|o escola|trabalho',
      'Com que frequência compra online?',
    ],
    interests: [
      'interesses, hobbies, passatempos, seus interesses, areas de interesse, o que lhe interessa, tenho interesse em, esporte favorito, tempo livre, tempos livres, seu tempo livre, time do coracao, estilos de musica, temas de interesse, assuntos de interesse, assuntos do seu interesse, quais temas|assuntos|conteudos|topicos, que temas|assuntos|conteudos|topicos, produtos de interesse, produtos do seu interesse, curso de interesse, curso pretendido|desejado, interessado em, interessada em, gostaria de receber informacao|informacoes|noticias, gostarias de receber informacao|informacoes|noticias, o que gostaria de receber, sobre o que gostaria, escolha os temas, escolha os seus temas|interesses, selecione os temas, selecione os seus interesses|temas, genero musical|literario|musicais|literarios, generos musical|literario|musicais|literarios, estilo musical, tipo de musica|musicas|livros|filmes, genero de filme|filmes|livro|livros|musica, musica favorita|preferida, livro favorito|preferido, autor favorito, filme favorito|preferido, serie favorita|preferida, programa favorito|preferido, personagem favorito|favorita, cor favorita|preferida, comida favorita|preferida, prato favorito|preferido, sabor favorito|preferido, animal favorito|preferido, o seu animal favorito|preferido, destino favorito|preferido, destino de ferias|sonho, viagem de sonho, clube do coracao, clube favorito, para qual|que time, desporto favorito|preferido, esporte preferido, modalidade favorita|preferida, praia ou montanha|campo, preferencia musical, gostos musicais, seus hobbies, hobby, seu clube, seu time, time voce torce, nos tempos livres, areas do seu interesse, temas lhe|te interessam, destes temas|assuntos, destas areas, que tipo de conteudo|conteudos|informacao, tipo de viagem|viagens',
      'Seus interesses',
    ],
    opinion: [
      'opiniao, o que achou, satisfacao, nos recomendaria, como avalia, avaliacao, qual a sua opiniao, sua opiniao, o que acha, o que voce acha, quao satisfeito, concorda, recomendaria, nota, e a favor, acho que, considero que, na minha opiniao, porque assina, por que assina, o que podemos melhorar, o que mudaria, por que apoia, porque apoia, como avaliaria|avalias|classifica|classificaria|classificas, como voce avalia|avaliaria|classifica, avalie, classifique, probabilidade de nos recomendar, probabilidade de recomendar, nos indicaria, indicaria a|o, o que mais|menos gostou|gostaste, o que voce mais|achou|pensa gostou|de|do|da|sobre, do que mais gostou, o que achaste, a favor da|do|de, es a favor, quao importante, qual a importancia, o que podemos|devemos|poderiamos fazer|melhorar melhor, o que devemos|poderiamos melhorar, como podemos melhorar, em que podemos melhorar, sugestoes de melhoria, pontos fortes, pontos a melhorar, superou as expectativas, superou as suas expectativas, correspondeu as suas expectativas, como foi|correu a|o sua|seu|nosso experiencia|visita|atendimento, como foi sua experiencia|visita, como foi o atendimento, gostou do|da|de, voce gostou, gostaste, motivo da assinatura|avaliacao, motivo da sua nota|avaliacao|assinatura, razao da assinatura, porque assinas, por que voce assina|apoia|assinou, por que esta assinando, por que e que assina, causa e importante, justifique a sua resposta|avaliacao, qualidade do atendimento|servico, relacao qualidade preco, tempo de espera, grau de satisfacao, nivel de satisfacao, satisfeito com|esta|ficou, satisfeita com|esta|ficou, esta satisfeito|satisfeita, qual a probabilidade de nos recomendar, qual a probabilidade de recomendar, avalie a|o sua|nosso experiencia|atendimento, recomendaria a|o|este|os, concorda com, na sua|tua opiniao, sua experiencia, sua avaliacao, tua opiniao, e importante para si|voce|ti, quao importante e para|o|a si|voce|ti, confia em, estaria disposto|disposta, compraria novamente|de, voltaria a comprar|visitar, o que devemos|deveriamos|devia mudar|melhorar, que nota da|daria|das|dava, o que mais|menos valoriza|aprecia|valorizas, o que mais|o|a|te preocupa, o que mais o|a|te preocupa, indicaria os|nossos|nossa|este|esta, sente se seguro|segura, se sente seguro|segura, probabilidade de voltar, voltar a comprar|visitar, o que gostaria de ver|mudar',
      'Qual a sua opinião?',
    ],
    'political-opinion': [
      'opiniao politica, orientacao politica, em quem vai votar, partido politico, intencao de voto, em quem votaria, qual partido, em que partido, em quem votou, preferencia politica, bussola eleitoral, bussola politica, teste politico, em quem votaste|votarias|vota, em quem voce votaria|vai|votou|pretende, nas ultimas|proximas eleicoes, se as eleicoes fossem hoje, eleicoes legislativas|presidenciais|autarquicas|europeias|municipais, segundo turno, primeiro turno, segunda volta, qual candidato, candidato preferido, algum partido, partido com que|o, com que|qual partido, preferencia partidaria, filiacao partidaria|politica, filiado a|em partido, filiado a algum|um partido, e militante, militante de um|algum partido, esquerda ou direita, esquerda ou de direita, posicionamento politico|politica, posicao politico|politica, ideologia, espectro politico, politicamente, como se define|situa|posiciona|identifica politicamente, desempenho do governo, como avalia o governo, como avalia o desempenho|trabalho do governo|presidente|prefeito, aprova o governo, interesse por|pela politica, interessa se por politica, conviccoes politicas, em que|qual partido votou|votaste|vota|votaria|votarias|costuma, vai votar, pretende votar, ideologia politica, confia nos|no politicos|governo, simpatiza com algum partido, aprova o presidente|governo|prefeito|governador, como se posiciona, que nota da|daria ao governo|presidente|primeiro, que candidato apoia|prefere|escolheria',
      'Em quem vai votar?',
    ],
    religion: [
      'religiao, crenca religiosa, fe, afiliacao religiosa, crenca, qual a sua religiao, e religioso|religiosa|crente|catolico|catolica|batizado|batizada, es religioso|crente|catolico, confissao religiosa, conviccoes religiosas, paroquia, diocese, congregacao, intencao de oracao, pedido de oracao, intencao da missa, data de|do batismo|batizado, vai a|ao missa|igreja|culto, frequenta a|alguma igreja|missa, igreja que|voce frequenta, qual igreja voce|frequenta, acredita em deus, voce acredita em deus, tem religiao, tem alguma religiao, voce e religioso|religiosa|catolico|evangelico|crente',
      'Religião',
    ],
    union: [
      'sindicato, filiacao sindical, e sindicalizado, membro de um sindicato, filiado a um sindicato, e sindicalizada, sindicalizado, quota sindical, delegado sindical, sindicato a que pertence, socio de algum sindicato, membro de algum sindicato, algum sindicato, nome do sindicato, filiado em|ao sindicato',
      'Filiação sindical',
    ],
    'id-number': [
      'cpf, cnpj, rg, nif, numero de contribuinte, cartao de cidadao, bilhete de identidade, passaporte, numero do documento, cpf ou cnpj, numero do cpf, seu cpf, numero de identificacao fiscal, documento de identidade, numero do cartao de cidadao, cartao do cidadao, n do cartao de cidadao, numero de utente|identificacao|documento|eleitor, n de utente|contribuinte|identificacao, n o de utente|contribuinte|identificacao, no de utente|contribuinte|identificacao, niss, numero da|de seguranca social, cartao do sus, cartao sus, numero do sus|rg|nis|passaporte|bi, cartao nacional de saude, no do documento, n do documento, n o do documento, documento de identificacao, contribuinte, identidade, carteira de identidade|trabalho, orgao emissor|expedidor, titulo de eleitor, zona eleitoral, cnh, numero da carta de conducao, ctps, pis, nis, titulo de residencia, autorizacao de residencia, validade do documento|cartao, no utente, n utente, no de seguranca social, n de seguranca social, n o de seguranca social',
      'CPF',
    ],
    'member-number': [
      'numero de socio, numero de cliente, codigo de cliente, cartao cliente, cartao de fidelidade, n de socio|cliente|aluno|associado, n o de socio|cliente|aluno|associado, no de socio|cliente|aluno|associado, numero de associado|assinante|inscricao|matricula|aluno|estudante|beneficiario|contrato|funcionario|membro, numero do cliente|contrato|beneficiario|associado, codigo de assinante, cartao de socio, numero do cartao de socio|cliente|fidelidade, numero do cartao cliente|fidelidade, cartao fidelidade, matricula do|funcional aluno, matricula funcional, numero mecanografico, carteirinha, cedula profissional, registro profissional, no de estudante, no mecanografico, n mecanografico',
      'Número de sócio',
    ],
    'card-number': ['numero do cartao, cartao de credito', 'Número do cartão'],
    'card-name': [
      'nome no cartao, titular do cartao, nome impresso no cartao, titular, nome do titular, como aparece|esta no cartao',
      'Nome impresso no cartão',
    ],
    'card-code': ['codigo de seguranca, cvv, cvc', 'Código de segurança'],
    'card-expiry': [
      'validade, data de validade, vencimento, validade do cartao de, data de expiracao',
      'Data de validade',
    ],
    photo: [
      'foto, sua foto, foto de perfil, envie sua foto, imagem, fotografia, carregar foto, envie uma|a foto, envie a sua foto, carregue uma|a foto, carregue a sua foto, tipo passe, selfie, foto 3x4, tire uma foto',
      'Envie sua foto',
    ],
    file: [
      'arquivo, anexo, ficheiro, curriculo, comprovante, nota fiscal, cupom fiscal, anexar arquivo, carregar ficheiro, fatura, talao, comprovativo, cv, anexe o seu cv|curriculo, anexar cv|documento|ficheiro, enviar curriculo, anexe seu curriculo, curriculum vitae, carta de motivacao, comprovativo de compra|morada|renda, comprovante de compra|morada|renda, comprovante de residencia|renda|compra, talao de compra, foto da|do nota|cupom|talao|fatura|comprovante, foto da nota fiscal, foto do cupom fiscal, copia do documento, recibo de vencimento, holerite, contracheque',
      'Anexo',
    ],
    username: [
      'nome de usuario, usuario, nome de utilizador, utilizador, login, nome de jogador, nickname, gamertag, nick',
      'Nome de usuário',
    ],
    nickname: ['alcunha, nome de exibicao, nome artistico, pseudonimo', 'Nome de exibição'],
    password: [
      'senha, palavra passe, confirmar senha, nova senha, repita a senha, password, crie uma senha, escolha uma senha, defina uma senha, confirme a senha|palavra, confirmar palavra passe, repita a palavra passe, nova palavra passe, senha atual',
      'Senha',
    ],
    'one-time-code': [
      'codigo de verificacao, codigo sms, codigo de confirmacao, codigo recebido|enviado, codigo de 6 digitos, codigo de validacao|ativacao, codigo que recebeu',
      'Código de verificação',
    ],
    'free-text': [
      'mensagem, comentario, comentarios, sua mensagem, observacoes, duvida, descricao, sugestoes, pergunta, a sua mensagem, conte nos, explique, sua resposta, a sua resposta, por que voce, assunto da mensagem, em que podemos ajudar, como podemos ajudar, informacoes adicionais|adicional, informacao adicionais|adicional, outras informacoes, algo mais, deseja acrescentar, detalhes, conte a|nos sua|a historia|sua, conta a|nos sua|a historia|sua, sua historia, sobre voce|si, biografia, carta de apresentacao, porque quer, por que quer|merece, porque quer|merece, complete a frase, escreva uma frase, sua frase, seu depoimento, testemunho, recado, reclamacao, elogio, sugestao, motivo do contacto|contato, qual o seu objetivo, maior desafio|dificuldade, especifique, outro qual, se sim qual, sua duvida|pergunta, a sua historia, conte a sua historia, conte nos a sua historia, deixe a sua mensagem, escreva a sua mensagem',
      'Sua mensagem',
    ],
    other: [
      'idioma, lingua materna, como nos conheceu, como conheceu, tamanho, cupom, numero da sorte, como soube, como ficou sabendo, como tomou conhecimento, como ouviu falar, onde ouviu falar, como nos encontrou|descobriu|conheceste, como voce nos conheceu|encontrou, como chegou ate nos|aqui, onde nos conheceu, quem indicou, quem nos indicou, quem o|te indicou, indicado por, codigo de indicacao, idiomas, numero de|do calcado, numero do sapato, nome da|do|dos mae|pai|pais, filiacao, contacto de emergencia, contato de emergencia, telefone de emergencia, em caso de emergencia, como soube do evento, como soube de nos, como ficou a saber, tamanho da|de camiseta|camisola|camisa|t, idioma preferido',
      'Idioma',
    ],
    bait: [
      'deixe em branco, nao preencher, deixar vazio, deixe este campo vazio, nao preencha, deixar em branco, nao preencha este campo, este campo deve ficar vazio, deve ficar em branco|vazio, se e humano, se voce e humano',
      'Deixe em branco',
    ],
    'not-personal': [
      'pesquisar, pesquisa, buscar, busca, palavra chave, captcha, quantidade, assunto, valor, cupom, ordenar por, o que voce procura, data de chegada, data de partida, quanto e, numero de pessoas, hora, horario, indicativo, numero do cupom, codigo da, codigo unico, codigo promocional, codigo impresso, numero da nota, codigo do produto, do cupom, cupom fiscal, n do cupom, codigo do cupom, titulo da foto, titulo da obra, titulo da receita, na sua opiniao quantos, na sua opiniao quantas, quantos acha que, numero de|do|da serie|pedido|encomenda|fatura|recibo|talao|lote|participantes|convidados|bilhetes|ingressos|lugares|noites|adultos|voo|processo|protocolo|copias|unidades|parcelas|sorteio|pecas|jogadores, nome do|da produto|projeto|equipa|equipe|evento|musica|livro|receita|ficheiro|arquivo|obra|prato|grupo|turma|marca|campanha|plano, estado do|da|de produto|encomenda|artigo|conservacao|pedido, em que estado se|esta encontra, banco de dados|imagens|horas|talentos, peso do|da pacote|encomenda|produto, tema da mensagem, forma de contacto|contato, preferencia de contacto|contato, preco maximo|minimo, faixa de preco, filtrar por, check in, check out, passageiros, montante, cnpj da|do loja|estabelecimento|nota, cidade de|da partida|destino, local de partida|levantamento, palpite, resultado da soma, quanto sao, caracteres da imagem, nao sou um robo, codigo de barras|participacao, resposta certa, agencia de viagens|publicidade, melhor horario|hora para contato|contacto|ligar, horario para|de contato|contacto, valor da|do compra|nota|donativo|doacao, numero da nota fiscal, numero do cupom fiscal, qual o seu palpite, ordenado por, numero de elementos da|do equipa|equipe|banda|grupo, quantos filhos teve|tiveram, quantos anos tinha|durou|viveu|demorou, que idade tinha, que carro venceu|ganhou, quantos quilometros tem|mede, quantas vezes o, numero do cartao presente|oferta, cartao presente, titulo do|da livro|video|anuncio|trabalho|projeto|avaliacao|mensagem|artigo|comentario|publicacao|vaga|evento|opiniao|critica, como se chama o|a mascote|filme|personagem|protagonista|capital|novo|nova|produto|marca|cidade, idade recomendada|minima|maxima, quantas horas dorme um|uma',
      'Palavra-chave',
    ],
    'sex-life': ['orientacao sexual, vida sexual|intima, sexualidade', 'Orientação sexual'],
  },
  options: {
    honorific: ['sr, sra, senhor, senhora, dr, dra, srta, eng, prof', 'Senhora'],
    gender: [
      'homem, mulher, masculino, feminino, nao binario, outro genero, nao binaria, travesti, genero fluido, masculinos, femininos',
      'Mulher',
    ],
    'marital-status': [
      'solteiro, solteira, casado, casada, divorciado, divorciada, viuvo, viuva, uniao de facto, solteiro a, casado a, uniao estavel, unido de facto, unida de facto, separado, separada, namorando, a namorar, noivo, noiva, num relacionamento|relacao, numa relacionamento|relacao, em um relacionamento, moro junto',
      'Casada',
    ],
    energy: [
      'gas natural, gas, eletricidade, bomba de calor, lenha, pellets, gas de botija, gasoleo, aquecimento central, ar condicionado, lareira, salamandra, recuperador de calor, caldeira, caldeira a gas, esquentador, termoacumulador, aquecedor eletrico, aquecedor a gas|oleo, radiadores eletricos, piso radiante, energia solar, paineis solares, painel solar, biomassa, chuveiro eletrico, bi horario|horaria, monofasico, bifasico, trifasico, monofasica, bifasica, trifasica',
      'Bomba de calor',
    ],
    housing: [
      'propria, alugada, proprietario, inquilino, casa, apartamento, moradia, apartamento proprio, casa propria, arrendada, com os pais, alugado, proprio, arrendado, cedida, cedido, financiada, financiado, quitada, proprietaria, inquilina, casa dos pais, com meus pais, pago renda|aluguel, sobrado, kitnet, casa em condominio, vivenda, t0, t1, t2, t3, t4, predio',
      'Alugada',
    ],
    job: [
      'estudante, empregado, desempregado, reformado, aposentado, autonomo, por conta de outrem, por conta propria, desempregada, aposentada, clt, empregada, reformada, trabalhador independente, trabalhadora independente, trabalhador por conta propria|de|outrem, empresario, empresaria, funcionario publico, funcionaria publica, servidor publico, servidora publica, dona de casa, do lar, autonoma, profissional liberal, pensionista, estagiario, a procura de emprego, tempo inteiro|parcial|integral, meio periodo, assalariado, assalariada, pj, mei, empreendedor, empreendedora, carteira assinada, contrato sem|a termo, recibos verdes, agricultor, gerente, diretor, operario, quadro superior',
      'Estudante',
    ],
    opinion: [
      'muito satisfeito, satisfeito, insatisfeito, concordo, discordo, concordo totalmente, a favor, contra, sem opiniao, mau, ruim, regular, bom, muito bom, otimo, satisfeita, insatisfeita, concordo em parte, nem concordo nem discordo, nao concordo nem discordo, nem satisfeito nem insatisfeito, pessimo, pessima, excelente, razoavel, fraco, muito boa|mau|ma|ruim, pouco importante|provavel, nada importante|provavel, muito importante|provavel, importante, gostei, adorei, sou a favor, sou contra, superou as expectativas',
      'Muito satisfeito',
    ],
    'birth-month': [
      'janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
      'Janeiro',
    ],
    habits: [
      'todos os dias, diariamente, todas as semanas, toda semana, uma vez por semana, varias vezes por semana, todos os meses, todo mes, uma vez por mes, varias vezes por mes, de vez em quando, raramente, nunca, muitas vezes, as vezes, quase nunca, ocasionalmente, regularmente, com frequencia, uma vez por|ao|na ano|mes|semana|dia, varias vezes por|ao ano|dia, duas vezes por semana|mes, 1 vez por semana|mes|ano, 1 a 2 vezes por semana, 2 a 3 vezes por semana, 3 ou mais vezes por semana, mais de 3 vezes por semana, mensalmente, semanalmente, quinzenalmente, anualmente, a cada 15 dias, sempre, frequentemente, algumas vezes, poucas vezes, aos fins|finais de semana, todo dia, menos de 1|uma hora, 1 a 2 horas, 2 a 4 horas, mais de 3|4 horas, de carro|autocarro|onibus|metro|comboio|bicicleta, a pe, transportes publicos, transporte publico, supermercado, hipermercado, mercearia, pela internet, na internet, em loja fisica',
      'Uma vez por mês',
    ],
    health: [
      'diabetes, artrose, artrite, asma, hipertensao, pressao alta, colesterol, acne, imperfeicoes, vermelhidao, rosacea, eczema, psoriase, enxaqueca, insonia, dor nas costas, dores nas costas, dores articulares, excesso de peso, alergias, depressao, ansiedade, perda auditiva, pele seca, pele oleosa, pele mista, pele sensivel, rugas, manchas, queda de cabelo, apneia do sono, menopausa, diabetes tipo 1|2, tensao alta, doenca cardiaca, doencas cardiacas, problemas cardiacos, cancro, cancer, tiroide, tireoide, obesidade, osteoporose, fibromialgia, zumbido, zumbidos, tonturas, gastrite, refluxo, azia, prisao de ventre, obstipacao, intestino preso, inchaco, retencao de liquidos, varizes, ma circulacao, pernas cansadas, celulite, estrias, flacidez, olheiras, oleosidade, linhas finas, caspa, cabelo seco|oleoso, calvicie, intolerancia a|ao lactose|gluten, rinite, sinusite, hernia, dor lombar, dores lombares|musculares, dor no|de|nas|nos joelho|cabeca|pescoco|joelhos|articulacoes, dores nos|nas|de joelhos|articulacoes|cabeca, enxaquecas, stress, estresse, cansaco, fadiga, insonias, perder peso, emagrecer, deficiencia fisica|auditiva|visual|intelectual|motora, miopia, astigmatismo, cataratas, lentes de contacto|contato, aparelho auditivo, incontinencia, pele normal|madura, gravida, a amamentar, amamentando, formigamento, nenhuma doenca',
      'Pele seca',
    ],
    interests: [
      'jardinagem, bricolage, leitura, viagens, cozinha, culinaria, desporto, esporte, esportes, musica, cinema, teatro, danca, moda, beleza, decoracao, tecnologia, videojogos, jogos, animais, bem estar, literatura, caminhadas, fotografia, automoveis, gastronomia, artesanato, exposicoes, concertos, desportos, futebol, ciclismo, corrida, yoga, ioga, campismo, pesca, natureza, arte, artes, pintura, historia, ciencia, economia, financas, investimentos, negocios, empreendedorismo, nutricao, maternidade, casa e jardim|decoracao, livros, filmes, series, podcasts, restaurantes, vinhos, ambiente, sustentabilidade, astrologia, museus, rock, pop, samba, sertanejo, fado, romance, ficcao cientifica, terror, comedia, praia, montanha, ler, viajar, cozinhar, ir ao cinema, passear, natacao, jogos de tabuleiro',
      'Jardinagem',
    ],
    lifestyle: [
      'fumador, nao fumador, fumante, nao fumante, vegetariano, vegetariana, vegano, vegana, ex fumador, fumo, nao fumo, omnivoro, omnivora, onivoro, onivora, como de tudo, flexitariano, flexitariana, deixei de fumar, parei de fumar, nunca fumei, fumadora, sedentario, sedentaria, pouco ativo|ativa, moderadamente ativo, muito ativo|ativa, nao bebo, bebo socialmente',
      'Não fumador',
    ],
    religion: [
      'catolico, catolica, protestante, evangelico, evangelica, muculmano, judeu, judia, espirita, ateu, sem religiao, cristao, budista, hindu, umbanda, candomble, umbanda ou|e candomble, agnostico, agnostica, testemunha de jeova, adventista, nao tenho religiao, muculmana, crente, ateu ou agnostico',
      'Católica',
    ],
    vehicle: [
      'gasolina, diesel, gasoleo, eletrico, hibrido, flex, etanol, gpl, a gasolina|gasoleo|diesel, gnv, hibrido plug in, suv, hatch, sedan, picape, monovolume, carrinha',
      'Gasolina',
    ],
    'sex-life': ['heterossexual, homossexual, bissexual, lesbica, assexual', 'Heterossexual'],
    'ethnic-origin': [
      'parda, pardo, indigena, preta, negra, negro, caucasiano, caucasiana, afrodescendente, asiatica',
      'Parda',
    ],
    income: [
      'ate ? salario|salarios minimo|minimos, de ? a ? salarios minimos, entre ? e ? salarios minimos, mais de ? salarios minimos, acima de ? salarios minimos, menos de ? salario minimo, salarios minimos, sem rendimentos|rendimento|renda',
      'Até 2 salários mínimos',
    ],
    education: [
      'ensino fundamental|medio|superior|basico|secundario|tecnico, fundamental completo|incompleto, medio completo|incompleto, superior completo|incompleto, 9 o ano, 12 o ano, licenciatura, graduacao, mestrado, doutorado, doutoramento, curso tecnico|profissional|superior, sem escolaridade',
      'Ensino médio',
    ],
    household: [
      'sozinho, sozinha, com a familia, com minha|meu familia|marido|esposa|conjuge|companheiro, com amigos, com os filhos, em casal, casal sem|com filhos, familia monoparental',
      'Vivo sozinha',
    ],
    children: [
      'sem filhos, tenho filhos, um filho, dois filhos, 1 filho, 2 filhos, 3 ou mais filhos, tenho um|dois filho|filhos, estou gravida',
      'Dois filhos',
    ],
    pets: [
      'cao, gato, cachorro, caes, gatos, cachorros, tenho um cao|gato|cachorro, tenho cao|gato|cachorro, coelho, passaro, passaros, aves, roedor, cao e gato',
      'Cachorro',
    ],
    insurer: ['seguro de saude|vida, seguro automovel|auto|habitacao|residencial', 'Seguro de vida'],
    bank: ['conta corrente|poupanca|salario|digital, conta a ordem', 'Conta corrente'],
    'political-opinion': [
      'centro esquerda|direita, extrema esquerda|direita, de esquerda|direita|centro, conservador, progressista, voto nulo, branco ou nulo, em branco, nao votei|votaria, nao vou votar, abstencao',
      'Centro-esquerda',
    ],
    other: [
      'indicacao de amigos|um, recomendacao de um amigo, amigos ou familiares, pesquisa no google, boca a boca',
      'Indicação de amigos',
    ],
  },
  topics: {
    'not-personal': [
      'voce sabe, sabe qual, sabes, sabia, adivinhe, adivinha, conheces, conhece, resposta certa, resposta correta, verdadeiro ou falso, pergunta da promocao, qual rede de, qual a marca que, qual e a marca que, quem foi, quem escreveu|pintou|inventou|descobriu|venceu|ganhou, em que seculo, capital de|do|da, mito ou verdade, verdade ou mito, certo ou errado, faz bem a|ao, o que significa, em que pais|cidade fica, como se chama o|a, do mundo, pergunta do passatempo|concurso, tem mais proteina|calorias|acucar|vitamina|fibra|ferro, qual destes paises|rios|planetas, qual destas cidades',
      'Você sabe quantos habitantes tem Lyon?',
    ],
    religion: [
      'igreja*, mesquita*, sinagoga*, missa, rezas, reza, rezar, ora, orar, oracao, deus, fe, biblia, crente*, religi*, culto*, paroquia*, padre, catolic*, evangelic*, muculman*, batism*, batizad*, oracoes, comunhao, espirita, dizimo, missas, terreiro, umbanda',
      'Com que frequência vai à igreja?',
    ],
    'political-opinion': [
      'votar*, voto, votou, votaste, vota, votas, votaria, eleic*, governo*, politic*, prefeito, autarqu*, partido, referendo, presidente da, congresso, votos, eleitor*, urnas, de esquerda, partidari*, democrac*, ideologi*, militant*, prefeit*, presidenciais, camara municipal',
      'Em quem votaria?',
    ],
    health: [
      'sofre*, sofrer, doenc*, doente*, dor, dores, doi, saude, medic*, remedio*, alergi*, sintoma*, diagnostic*, deficienci*, oculos, audicao, ouve bem, gravid*, peso, pesas, pesa, quilos, kilos, emagrec*, perder peso, terapi*, tratamento*, vacin*, intoleran*, estress*, ansiedade, pele, pressao, dentista, dentes, costas, joelho*, problemas de, estressad*, stressad*, cansad*, couro cabeludo, caspa, digest*, tireoide, tiroide, diabet*, psicolog*, psiquiatr*, ronca*, remedio para dormir, artrose, doem, doloros*, cirurg*, operado, operada, hospital*, urgencias, pronto socorro, fisioterap*, nutricionist*, oftalmolog*, dermatolog*, ginecolog*, cardiolog*, exame de sangue, check up, ouvir bem, ouvir mal|conversas, ouve mal, dificuldade em ouvir, ouvido*, auditiv*, surd*, zumbido*, lentes de contacto|contato, articulac*, articular*, lombar, formigueiro, incha*, varizes, cardiac*, colesterol, tensao alta|arterial, hipertens*, cancro, cancer, asma, respirar, falta de ar, tosse, gripe, enxaqueca*, tontura*, azia, refluxo, intestin*, transito intestinal, prisao de ventre, gases, urin*, bexiga, incontinencia, prostata, menopausa, menstru*, engravidar, amament*, ansios*, depress*, burnout, stress, insonia*, dorme mal, adormecer, apneia, exaust*, fadiga, sem energia, obes*, engord*, ganhar peso, acne, rugas, celulite, queda de cabelo, cabelo cai, gengiv*, dentari*, protese*, gluten, lactose, incapacid*, mobilidade, cadeira de rodas, bengala, subir escadas, comprimido*, antibiotic*, hernia*, covid, desconforto*, esquecimento*, pcd, restricao alimentar, se levantar, implantes, limitac*, pilula',
      'Que doenças tem?',
    ],
    pets: [
      'cao, caes, cachorro*, gato*, gata, animal de, animais de, pet, pets, filhote, filhotes, cadela*, cachorrinh*, racao, veterinari*, patudo*, tutor de, animal em casa',
      'Quantos cães tem?',
    ],
    vehicle: [
      'carro*, automovel*, veiculo*, conduz*, dirige, dirigir, guias, quilometro*, km, mota, moto, gasolina, diesel, estaciona*, ao volante, combustivel, carta de conducao, cnh, viatura*, pneu*, gasoleo, abastece*, portage*, pedagio*, transito, condutor*, motorista*, scooter, mecanico',
      'Quantos quilómetros conduz por ano?',
    ],
    insurer: [
      'segur*, seguradora*, apolice, plano de saude, convenio, sinistro*, coberturas, plano odontologico, plano funera*, funerari*, funeral, adse',
      'Qual é a sua seguradora?',
    ],
    bank: [
      'banco, bancos, conta corrente, conta bancaria, cartao de credito, conta a ordem, conta poupanca, cartao de debito, cartoes de credito, multibanco, homebanking, internet banking, gerente de conta, bancari*, cheque especial, pix',
      'Em que banco tem conta?',
    ],
    energy: [
      'aquec*, caldeira*, eletricidade, electricidade, luz, gas, isolamento, paineis, energia solar, aquece, lareira, salamandra, conta da|de luz|energia, kwh, painel solar, fotovoltaic*, placas solares, esquentador*, termoacumulador, radiador*, ar condicionado, bomba de calor, consumo de energia, eficiencia energetica, poupar energia, economizar energia, fornecedor de energia, lenha, pellets, vidros duplos, energia eletrica|verde, energias renovaveis',
      'Como aquece a casa?',
    ],
    income: [
      'ganha*, salario*, ordenado, renda, rendiment*, poupanc*, poupa, aposentadoria, pensao, divida*, emprestimo*, fim do mes, invest*, patrimonio, remunera*, poupar, poupas, economias, dinheiro, financeir*, financas, contas em atraso, contas atrasadas, pagar as contas, despesas fixas, prestac*, credito pessoal|consignado, consignado, endivid*, negativad*, nome sujo, subsidio*, abono, bolsa familia, inss, fgts, heranca*, criptomoed*, reserva de emergencia, beneficio do|social, orcamento familiar',
      'Quanto ganha por mês?',
    ],
    housing: [
      'casa, apartamento, moradia, arrend*, alug*, aluguel, inquilin*, proprietari*, hipoteca, credito habitacao, jardim, varanda, quartos, telhado, reforma*, obras em, metros quadrados, mora em, vive em, mudar de casa, imovel, vivenda*, habitac*, residencia*, condominio, senhorio, paga renda, remodel*, piscina, terraco, quintal, garagem, comodo*, divisoes, assoalhad*, banheiro*, imobiliari*, imoveis, comprar casa, vizinh*, moras em, vives em|numa, vivo em|numa, moro em|numa, vive numa, mora numa, hipotec*, cozinha nova',
      'A casa onde vive é arrendada?',
    ],
    children: [
      'filho*, filha*, crianc*, bebe*, neto*, miudos, escola, crianca, criancas, mae de, pai de, maternidade, fralda*, biberao, mamadeira, creche*, infantario, jardim de infancia, carrinho de bebe, adolescente*, enteado*, recem nascid*, mesada, ser mae|pai',
      'Que idade têm os seus filhos?',
    ],
    household: [
      'agregado, familia, mora sozinh*, vive sozinh*, vive com, mora com, vives com, com quem, parceir*, conjuge, casal, esposa, marido, moras sozinh*, vivo sozinh*|com, moro sozinh*|com, vives sozinh*, moras com, companheir*, familiares, irmao*, sogr*, idos*, dependente*, cuidador*, agregad*',
      'Com quem vive?',
    ],
    job: [
      'trabalhas, trabalha, emprego, profiss*, ocupacao, reformad*, aposentad*, fazes na vida, faz na vida, setor, chefe, oficio, empregad*, autonom*, desempregad*, minha profissao, renda extra, estudante*, trabalhar, trabalho, trabalhaste, teletrabalho, home office, escritorio, patrao, carreira*, promovid*, despedid*, demit*, desemprego, proprio negocio, negocio proprio, empreend*, turnos, estagi*, experiencia profissional, contratad*, reformar se, aposentar, sua empresa, tua empresa, minha empresa',
      'O que faz na vida?',
    ],
    lifestyle: [
      'fuma, fumas, fumo, fumar, fumador*, fumante*, alcool*, vinho, cerveja*, bebe, bebes, beber, come, comes, comer, comida, carne, peixe, legume*, verdura*, fruta*, vegetarian*, vegan*, dieta*, aliment*, cozinha, cozinhas, desporto*, esporte*, academia, ginasio, exercicio*, treina*, caminha*, dorme, dormes, dormir, sono, pequeno almoco, jantar, refeic*, cafe, acucar, cigarro*, fumou, tabaco, bebida*, refrigerante*, sumos, suco*, cha, iogurte*, doces, fast food, snack*, sobremesa*, lanche*, almoco, almoca*, janta, jantas, cafe da manha, jejum, salada*, suplement*, cozinhar, exercita*, ginastica, corre, corres, correr, nadar, natacao, bicicleta, yoga, ioga, pilates, musculacao, passos, sedentar*, atividade fisica, levantas, deita*, acorda*, despertador, sesta, soneca, relaxar, medita*, saudave*, biologic*, organico*, se alimenta',
      'Quantas horas dorme?',
    ],
    habits: [
      'compra, compras, comprar, gasta, gastas, gastar, ve, assiste, ouve, ouves, ouvir, le, les, viaja, viajas, viagem, ferias, fim de semana, encomend*, usa, usas, utiliza*, costuma, costumas, noite, manha, telemovel, celular, ecra, redes sociais, supermercado, passa tempo, frequencia, quantas vezes, frequenta*, em casa, fora de casa, casa de apostas, compraste, comprou, compraria*, gastou, gastaste, loja, lojas, online, internet, televisao, tv, radio, podcast*, streaming, jornal, jornais, revista*, series, assistes, assistir, escuta, escutas, viajar, viagens, viajaste, viajou, comboio, autocarro*, onibus, transportes publicos, transporte publico, desloca*, aplicac*, aplicativo*, app, apps, smartphone, computador, dia a dia, rotina*, ultima vez, normalmente, habitualmente, restaurante*, apostas, apostar, loteria*, lotaria*, delivery, presentes, prendas, roupa*, sapato*, cosmetic*, maquilh*, maquiag*, perfume*, detergente*, lavar, lava, recicla*, operadora, ganhar o|um|uma, ganhasse*, para o trabalho',
      'Onde costuma comprar?',
    ],
    interests: [
      'hobby*, passatempo*, paix*, gosta, gostas, prefere, preferes, prefer*, gostos, interess*, tempo livre, tempos livres, genero*, tema, temas, favorit*, adora*, curte, estilos, gostava, apaixonad*, curtes, curtir, encanta*, fascina*, musica*, cinema, livro*, sonho*, destino*, praia, montanha, torce, torces, astrolog*, fotografia, dancar, colecion*, estilo',
      'O que gosta de ler?',
    ],
    opinion: [
      'pensa, pensas, acha, achas, opini*, concorda*, deveria*, importante*, satisf*, recomend*, acredita*, a favor, avalia, avalias, preocupa, achou, achaste, opina, opinas, discorda*, apoia*, aprova*, confia, confias, confianca, justo, justa, prioridade*, melhorar, melhoraria*, mudaria*, contente, decepcion*, desilud*, expectativa*, experiencia, atendimento, classifica*, probabilidade, provavel, voltaria*, preocupad*, preocupas, receio*, valoriza*, impostos, alteracoes climaticas, mudancas climaticas, devia, deviam, disposto, disposta, proibi*, seguranca, segura, sente se seguro, se se seguro, se sente seguro, mais seguro, satisfeit*, importancia',
      'O que acha da obra?',
    ],
    'marital-status': [
      'casad*, solteir*, divorci*, separad*, viuv*, namor*, noiv*, casamento, uniao de facto, uniao estavel, relacionamento*, relacao amorosa, vida amorosa',
      'É casado há muito tempo?',
    ],
    education: [
      'universidade*, faculdade*, licenciatura*, mestrado, doutora*, diploma*, estudas, estudou, estudaste, graduac*, ensino medio|superior|secundario',
      'Em que faculdade estudou?',
    ],
  },
  consent: {
    accept: [
      'aceito, aceita, concordo, autorizo, consinto, li e, dou o meu consentimento, li e aceito, consentimento, declaro que li, aceitar, concorda, estou de acordo, dou consentimento, dou o meu, sim aceito, sim quero, autorizo a, permito, conservar o meu curriculo, guardar meu curriculo, autoriza, autorizas, aceitas, concordas, consente, dou a minha autorizacao, declaro ter lido, estou ciente, declaro estar ciente, fui informado|informada, sim autorizo|concordo|desejo|pretendo, sim por favor, confirmo que li, declaro que aceito|concordo, declaro aceitar, tomo conhecimento do|da|das|dos, tomei conhecimento do|da|das|dos, tomei ciencia',
      'Aceito o regulamento',
    ],
    refuse: [
      'nao desejo, nao quero, nao aceito, nao autorizo, oponho me, nao desejo receber, nao quero receber, nao pretendo, sem receber, nao obrigado, poupem me, nada de, nao mostrar, nao exibir, nao publicar, nao concordo, nao me enviem|envie|contactem|contacte|liguem, nao enviar, nao enviem, nao pretendo ser|receber, nao deseja|desejar receber, nao deseja, prefiro nao, prefiro nao receber, dispenso, recuso, rejeito, nao permito, nao consinto, nao dou consentimento, nao dou o meu consentimento, nao gostaria de receber, me oponho, nao partilhar, nao compartilhar, nao partilhem, nao compartilhem, nao cedam, agora nao, nao aceito que|receber, nao tenho interesse em receber, nao estou interessado|interessada em receber, nao pretende receber|ser, nao pretende',
      'Não desejo receber ofertas',
    ],
    receive: [
      'receber, ser contactado, ser contatado, subscrever, me inscrever, enviar me, ser informado, quero receber, contactado, assinar, inscrever, desejo receber, gostaria de receber, pretendo receber, enviem me, envie me, me envie, ser contatada, ser contactada, manter me informado, me mantenha, entrem em contato, entrar em contato, sim a, por e mail, por email, avise me, me avise, mande me, me mande, escrever me, pode escrever me, pode ligar me, podem ligar me, pode contactar me, podem contactar me, podem me ligar, podem me enviar, pode me ligar, podem entrar em contato, pode entrar em contacto, mantenham me, me mantenham, fins de marketing, fins comerciais, fins publicitarios, fins promocionais, avisem me, escrevam me, mandem me, me avisem, me mandem, me enviem, me escrevam, quero que me, no meu e mail, no meu email, lista do zap, me coloca na lista, no meu zap, me contactem, me contatem, me contacte, me contate, me liguem|ligue|telefonem, contactem me, contacte me, contatem me, liguem me, ligue me, telefonem me, entrem em contacto, entre em contato|contacto, entrar em contacto, o contato|contacto, contato via|por, contacto por, sejam enviadas|enviados, seja contactado|contactada, ser avisado|avisada|notificado|notificada|informada|convidado|convidada|lembrado, convidem me, convide me, notifiquem me, notifique me, notificar me, informem me, informe me, mantenha me, mantem me, me mantem, manter me a par, manter me atualizado, ficar por|a dentro|par|saber, estar a par, saber mais, quero saber|conhecer|acompanhar, contem me, conte me, me conte|contem, inscreva me, inscrevam me, me inscreva|inscrevam, subscrevo, envia me, manda me, me avisa|envia|manda, ligar me, ligarem me, ligar para mim, contactar me, contatar me, me contatar|contactar, contatado, falar comigo, entrar na lista, adicione me, adicionem me, me adicione|adicionem|coloque, finalidades de marketing, finalidades comerciais, finalidade de marketing, efeitos de marketing, acoes de marketing, marketing direto, pode me mandar|avisar, podem me avisar|mandar, pode mandar, podem mandar, no meu whatsapp|celular|telemovel, pelo whatsapp, via whatsapp, por whatsapp|sms|correio|telefone, ser a|o primeira|primeiro, podem enviar, pode enviar, o envio de',
      'Quero receber ofertas',
    ],
    offers: [
      'ofertas, novidades, promocoes, comunicacoes, informacoes, publicidade, descontos, noticias, conteudos, e mails, marketing, sms, campanhas, ofertas exclusivas, eventos, produtos, vantagens, email, telefone, correio, comerciais, promocionais, dicas, informacao, receitas, cursos, avisos, propostas, orcamentos, orcamento, lancamentos, lancamento, convites, convite, catalogo, catalogos, cupons, cupoes, vales, sugestoes, alertas, atualizacoes, mensagens, pre vendas, saldos, amostras, sorteios, passatempos, oportunidades, promos, webinars, workshops, tendencias, colecoes, notificacoes, lembretes, chamadas, ligacoes, divulgacao, beneficios, comunicados, contacto comercial, contato comercial, material promocional, nao quiser receber mais',
      'ofertas e novidades',
    ],
    newsletter: [
      'newsletter, boletim, boletins, newsletters, lista de e mails, lista de emails|envio|difusao|transmissao, lista vip, mailing, resumo semanal|diario, informativo semanal|mensal|diario, o informativo, nosso informativo',
      'Subscrever a newsletter',
    ],
    partners: [
      'parceiros, terceiros, patrocinadores, empresas parceiras, outras empresas, seus parceiros, nossos parceiros, parceiros selecionados, anunciantes, empresas do grupo, entidades parceiras, parceiros comerciais, marcas parceiras, fornecedores, empresas do nosso grupo, filiais, que trabalham com, com quem trabalhamos, associad*, seguradoras, distribuidores, projetos parceiros, expositores, concessionarias, lojistas, instaladores, marcas participantes, marcas aceleradoras, marcas patrocinadoras, instituicoes financeiras parceiras, instituicoes parceiras, parceiro, parceira, parceiras, patrocinador, patrocinadora, patrocinadoras, empresas associadas|terceiras|externas|selecionadas|participadas|afiliadas|especializadas|interessadas, entidades terceiras|externas, outras entidades|marcas, marcas do grupo, restantes empresas, sociedades do grupo, afiliad*, coorganizador, mediadores, corretores, corretora, corretoras, instituicoes financeiras, imobiliarias, operadoras, comercializadoras, empresas de energia|instalacao, empresas instaladoras, concessionarios, revendedores, retalhistas, varejistas, franqueados, prestadores de servicos, ate tres|3|cinco|5 empresas, varias empresas, diversas empresas, empresas da sua|regiao, funerarias, concessionaria mais proxima|proximo, concessionario mais proxima|proximo, instalador mais proxima|proximo, seguradora mais proxima|proximo, distribuidor mais proxima|proximo, concessionaria',
      'ofertas de parceiros',
    ],
    handed: [
      'meus dados sejam partilhados com, meus dados sejam compartilhados com, meus dados sejam cedidos a, partilhar os meus dados com, compartilhar meus dados com, partilha dos meus dados com, compartilhamento dos meus dados com, compartilhamento do meu cadastro, compartilhamento dos meus dados, partilha dos meus dados, compartilhamento do meu cadastro com, meus dados sejam cedidos|transmitidos|comunicados|encaminhados|repassados|enviados a|ao|aos|as|para, cedencia dos meus dados a|ao|aos|as, cessao dos meus dados a|ao|aos|as, transmissao dos meus dados a|ao|aos|as, comunicacao dos meus dados a|ao|aos|as, envio dos meus dados a|ao|aos|as, transferencia dos meus dados a|ao|aos|as|para, repasse dos meus dados, ceder meus dados a|ao|aos|as, transmitir os meus dados a|ao|aos|as, comunicar os meus dados a|ao|aos|as, fornecer os meus dados a|ao|aos|as, repassar meus dados, encaminhar meus dados, partilhem os meus dados com, compartilhem meus dados com, partilha de dados com, compartilhamento de dados com, meus dados a|com terceiros, envio dos meus dados para',
      'compartilhar meus dados com',
    ],
    share: [
      'partilhados, compartilhados, cedidos, transmitidos, compartilhamento, partilha, partilhar, compartilhar, partilhem, compartilhem, ceder, cedam, cessao, sejam partilhados, transmitir, compartilhemos, partilhemos, compartilhamos, cedamos, colocado em contacto, colocado em contato, compartilh*, partilh*, cedencia, transferencia, transmissao, comunicados a, encaminhados, encaminhar, repassados, repassar, repasse, transmitidas, cedidas, fornecidos a, disponibilizados a, posto em contacto',
      'dados compartilhados',
    ],
    rules: [
      'regulamento, termos e condicoes, termos, condicoes, termos de uso, condicoes gerais, termos de servico, regulamento do passatempo, regras, termos da promocao, as regras, normas, estatutos, codigo de conduta, edital, termo de uso|adesao|responsabilidade, direitos de imagem, uso da minha imagem',
      'o regulamento do sorteio',
    ],
    privacy: [
      'politica de privacidade, privacidade, dados pessoais, protecao de dados, lgpd, rgpd, meus dados, os meus dados, dados, tratamento dos meus dados, aviso de privacidade, uso dos meus dados, dos meus dados, politica de protecao, minhas respostas, minhas informacoes, informacoes pessoais, nota informativa, informacao sobre o tratamento, informacao sobre protecao|a, regulamento geral sobre|de|da a|protecao, regulamento ue, regulamento europeu, nos termos da|do lgpd|rgpd|politica, nos termos do regulamento geral, lei geral de protecao, termo de consentimento',
      'a política de privacidade',
    ],
    political: [
      'partido politico, campanha eleitoral, propaganda eleitoral, partido, fins politicos, eleicoes, comunicacoes politicas, mensagens politicas, campanha do|da candidato|candidata, nossa campanha, equipa de campanha, equipe de campanha, propostas do candidato, noticias do candidato, acoes da candidatura, noticias da candidatura, movimento civico|politico, o movimento, do movimento, nosso movimento, ao movimento, vereador, vereadora, deputado, deputada, senador, senadora, prefeito, prefeita, autarca, mandato, mobilizacao, mobilizacoes, mobilizar, militante, militantes, ativista, ativistas, peticoes, esta causa, desta causa, nossa causa, manifestacoes, partidarias, simpatizante, simpatizantes, eleitoral, eleitorais, eleicao, autarquicas, legislativas, presidenciais, informacao politica, conteudo politico, propostas politicas, opinioes politicas, nossa luta, desta luta, esta luta, nesta luta, causas que, novas causas',
      'propaganda eleitoral',
    ],
    'by-doing': [
      'ao clicar, ao participar, ao enviar, ao registar, ao cadastrar, ao se inscrever, ao continuar, ao preencher, ao inscrever, ao se cadastrar, ao assinar, clicando em, participando, ao jogar, ao baixar, ao descarregar, ao fornecer, ao confirmar, ao submeter, ao registar se, ao subscrever, ao informar, ao solicitar, enviando, ao ~ aceita, ao ~ concorda, ao ~ aceitas, ao ~ autoriza, ao registares te, ao registrar se, ao se registrar, ao criar conta|a, ao avancar, ao prosseguir, ao premir, ao carregar em, ao pressionar, ao finalizar, ao introduzir, ao concorrer, ao aderir, ao enviares, ao participares, ao clicares, ao te inscreveres, ao inscreveres te, ao subscreveres, ao concluir, ao simular, com o envio do|deste formulario, a participacao|inscricao implica, o envio do|deste formulario implica, ao ~ concordas, ao ~ autorizas, ao ~ consente, ao ~ declara, ao ~ reconhece, ao ~ esta a aceitar, ao ~ confirma que',
      'Ao participar, você aceita o regulamento',
    ],
    confirm: [
      'declaro, confirmo, sou maior de, maior de idade, mais de 18 anos, maior de 18, confirmo que, tenho mais de, tenho 18, sou maior, certifico, atesto, comprometo me, me comprometo, asseguro, sob compromisso de honra, tenho idade, idade minima, maior de 16, mais de 16|21 anos, resido em|no portugal|brasil, vivo em portugal, moro no brasil, veracidade das|da informacoes|informacao, veracidade dos dados, exatidao dos dados, informacoes prestadas|fornecidas, informacoes sao verdadeiras, dados sao verdadeiros|corretos|exatos, dados estao corretos, dados fornecidos|indicados|prestados|informados|introduzidos|inseridos|preenchidos sao|estao, autorizacao dos pais, de minha autoria, da minha autoria, mostrar a minha assinatura, mostrar o meu nome, exibir meu nome, assinatura anonima, assinar anonimamente, assinar de forma anonima, nos termos da lei|legislacao, sou o responsavel legal, sou responsavel legal, sou o encarregado de educacao, tenho pelo menos 16|18|21',
      'Confirmo que sou maior de idade',
    ],
    convenience: [
      'lembrar me, lembrar de mim, manter conectado, mostrar senha, manter sessao, continuar conectado, lembre se de mim, lembrar senha, mesmo endereco, uma copia, copia desta, salvar minhas|meus informacoes|dados, guardar os meus dados para|neste, guardar o meu nome, guarde o meu nome, neste navegador, guardar palavra passe, guardar senha, mostrar palavra passe, mostrar a senha|palavra, exibir senha, sessao iniciada, manter me ligado|conectado, mantenha me conectado, permanecer conectado, lembrar meu|usuario|utilizador, lembrar o meu, confiar neste, mesma morada, morada igual, igual a de faturacao, igual a morada, igual ao endereco, usar o mesmo, outra morada, outro endereco, endereco diferente, morada diferente, e para presente, copia das respostas, copia das minhas respostas, nao sou um robo, nao sou robo, selecionar tudo, sem numero, fatura com contribuinte, receber copia, receber uma copia',
      'Lembrar de mim',
    ],
  },
  screens: {
    contest: [
      'sorteio, sorteios, concurso cultural, ganhe um, ganhe uma, participe e ganhe, concorra a, participar do sorteio, passatempo, promocao cultural, rifa, regulamento do sorteio, participe do sorteio, roleta da sorte, habilite se a ganhar, giveaway, numero da sorte, grande sorteio, concurso de fotografia, ganhe premios, ganhe uma viagem, ganhar um, ganhar uma, habilite se, concorra, participe agora, participe gratis, quero participar, quero ganhar, confirmar participacao, enviar participacao, formulario de participacao, gire a roleta, rode a roleta, raspadinha, raspe e ganhe, tente a sua sorte, tente a sorte, promocao, regulamento da promocao, regulamento do passatempo, regulamento do concurso, cadastre seu cupom, cadastre sua nota, nota fiscal, numeros da sorte, sorteamos, calendario do advento, participar no passatempo, participa e ganha, inscricao no sorteio, ganha um, ganha uma, sera sorteado, serao sorteados, sorteado, ao acaso, entre todos, realizar o sorteio, gerir o passatempo, contactar o vencedor, avisar o vencedor, o vencedor sera, os vencedores serao, entregar o premio, entrega do premio, apurar o vencedor, enviar o premio, contactar os vencedores, quero concorrer, vou concorrer, concorrer, habilita te, participar agora e ganhar, estou a participar, enviar a minha participacao, minha participacao, descubra o premio, escolha a porta, girar a roda|roleta, girar roleta, rodar a roleta, gerar meu numero, compre e ganhe, ganhe ate, bilhetes duplos, convites duplos, ganhe ingressos, par de ingressos, reclamar o meu premio, reclamar premio, resgatar premio|meu, participar do|no concurso|passatempo, participe do|no concurso|passatempo, cadastre a sua nota, cadastrar nota fiscal, cadastrar cupom, entrar no sorteio, participar e ganhar, quero jogar, jogar agora, jogue e ganhe, responda e ganhe, adivinhe e ganhe, concurso de fotos|desenho|receitas, concurso literario, cabaz, vote e ganhe, gire e, gire agora, quero girar, a roleta, girar a roleta',
      'Participe e ganhe um carro',
    ],
    'contest-hint': [
      'concurso, ganhar, ganhe, premio, premios, participar, participe, vencedor, vencedores, sorte, concorra, regulamento, premiado, premiados, ganhador, ganhadores, contemplado, contemplados, brindes',
      'Os vencedores do prêmio',
    ],
    quiz: [
      'quiz, teste de personalidade, faca o teste, descubra o seu resultado, ver resultado, ver resultados, seu resultado, que tipo de, comecar o teste, iniciar o teste, comecar o quiz, iniciar quiz, fazer o teste, meu resultado, receber o resultado, receber meu resultado, ver o meu resultado, descubra seu perfil, descubra o seu perfil, qual e o seu, teste seus conhecimentos, quanto voce sabe, teste os seus conhecimentos, quanto sabe sobre, ver o meu perfil, ver meu perfil, descobrir meu perfil, receber meu perfil, meu perfil de, seu perfil de, perfil de investidor, seu veredito, enviar o seu resultado, enviar seu resultado, que tipo de ~ es, que tipo de ~ voce e, qual ~ e voce, descobrir o meu perfil|resultado, descubra que, descobre que|o, revelar o meu resultado, ver o resultado do teste, ver resultado do teste, receber resultado, receba o seu resultado, receba seu resultado, faz o teste|quiz, comecar agora o teste, o teu resultado, teu perfil, autodiagnostico, autoavaliacao, teste de conhecimentos|qi, quanto sabes, sua pontuacao, ver pontuacao, ver diagnostico, meu diagnostico, teste vocacional, teste de nivel, teste de conhecimentos, gerar relatorio, quero o meu resultado, que personagem, de que casa, qual personagem, qual ~ combina com voce',
      'Faça o teste',
    ],
    'quiz-hint': [
      'teste, resultado, resultados, perguntas, respostas, perfil, diagnostico, pontuacao',
      'Suas respostas',
    ],
    survey: [
      'pesquisa de satisfacao, inquerito, questionario, sondagem, pesquisa de opiniao, enquete, responda a pesquisa, pesquisa, responder a pesquisa, participe da pesquisa, a sua opiniao, sua opiniao, estudo de mercado, painel de consumidores, pesquisa de mercado, inqueritos, questionarios, responder ao inquerito|questionario, responder inquerito, enviar respostas, enviar as minhas respostas, enviar as respostas, ajude nos a melhorar, queremos ouvir, avalie o|a nosso|sua|experiencia, avalie nosso, participar no|do estudo, participe no|do estudo, este estudo, nosso estudo, estudo sobre, membro do painel, torne se membro do painel, painel online, barometro, consulta publica, respostas sao anonimas, enviar avaliacao, responder agora, sondagens',
      'Responda ao inquérito',
    ],
    'video-gate': [
      'ver o video, assistir ao video, assistir agora, ver agora, acessar o video, ver a gravacao, desbloquear o video, assista ao video, assista agora, quero assistir, acessar a aula, assistir o video, assistir video, assistir ao filme, ver o documentario, ver o filme, ver o episodio, assistir gratis, assistir a aula, assistir ao replay, ver replay, continuar a ver, continuar assistindo, para assistir, para continuar assistindo, video completo, liberar o video, liberar acesso, acesso ao video, acesso a aula, quero ver, retomar, retomar a reproducao, continuar a assistir, assistir ao resto, ver o resto, link do video, link da gravacao, o video comeca, o video comecara, inicia o video, liberar a aula, assistir a palestra|gravacao, assista a aula, desbloquear video, aceder a|ao gravacao|video|aula, ver gravacao|aula, ver a aula|masterclass, receber a gravacao, assistir aula, ver o webinar gravado, liberar aula',
      'Cadastre-se para assistir ao vídeo',
    ],
    'video-hint': ['video, videos, gravacao, aula gratuita, masterclass, assistir', 'o vídeo'],
    petition: [
      'peticao, assinar peticao, assine a peticao, abaixo assinado, assinaturas, assine agora, carta aberta, assinar, assine, ja assinaram, assinar a peticao, apoie, manifesto, assino, assina agora, junte a sua assinatura, subscrever a|peticao peticao, subscrever peticao, adicione o seu nome, adicionar o meu nome, exigimos, apoiar esta|a causa, iniciativa legislativa, junte o seu nome, junte a sua voz, subscreva a carta, subscrever a carta, some sua voz, assine a carta',
      'Assine a petição',
    ],
    'sample-offer': [
      'amostra gratis, amostras gratis, cupom, teste gratis, codigo de desconto, brinde, cashback, amostra gratuita, amostra, pedir amostra, solicitar amostra, quero minha amostra, cupom de desconto, vale desconto, desconto, provador, testador, kit gratis, receber desconto, codigo promocional, experimente em casa, envio da amostra, resgatar cupom|desconto|oferta, receber o meu vale|cupom|desconto, receber a minha oferta, experimentar gratis, experimente gratis|gratuitamente, testar o produto, testadores, oferta de boas vindas, produto gratis, pedir reembolso, receber reembolso, reembolso do, dinheiro de volta, primeira compra, saqueta, enviem me a saqueta, kit de boas vindas, para provar',
      'Peça a sua amostra grátis',
    ],
    'quote-request': [
      'orcamento, pedir orcamento, solicitar orcamento, cotacao, simulacao, simular, comparar seguros, ligamos para si, solicite uma demonstracao, pedido de orcamento, solicite um orcamento, orcamento gratis, comparar, compare, simulador, fazer simulacao, calcular, calcule, receber proposta, pedir proposta, ser contactado, consultoria gratuita, avaliacao gratuita, poupe, economize, quanto custa, quanto custaria, elaborar o orcamento, preparar orcamento, pedido de contacto|contato|proposta, receber orcamento|orcamentos|propostas, receba propostas|orcamentos, proposta gratuita|personalizada, quero ser contactado|contatado|contactada, quero uma proposta|simulacao, obter simulacao|proposta|orcamento, simule, cotar, cote agora, ligamos lhe, liguem me, ligue me, nos ligamos, receba uma ligacao, solicite contato, solicitar contato|contacto, falar com um consultor|especialista, falar com consultor|especialista, fale com um especialista|consultor, verificar elegibilidade, sou elegivel, ver a minha poupanca, quanto posso|vou poupar|economizar, rastreio auditivo|gratuito, teste auditivo, avaliacao auditiva, estudo gratuito, diagnostico gratuito, visita tecnica, sem compromisso, credito consignado, avaliar o meu|imovel imovel, quanto vale, agendar demonstracao, pedir demonstracao',
      'Peça um orçamento',
    ],
    newsletter: [
      'newsletter, boletim, assine, subscreva, subscrever, inscreva se na newsletter, assinar newsletter, receba novidades, receba as novidades, receber novidades, fique por dentro, nao perca, subscrever newsletter, receba ofertas, todas as manhas, toda semana, assinatura gratuita, uma vez por mes, alertas por e mail, no seu e mail, quero receber, fique a par, fica a par, receba as nossas, em primeira mao, junte se a nossa lista, entrar na lista, entre na lista, quero me inscrever, inscreva se gratis, noticias do dia, resumo do dia, subscreve, assinar boletim|gratis, assine a|nossa newsletter, cadastre seu e mail, deixe seu e mail, deixe o seu e mail, avise me quando, toda manha, todas as semanas, edicao semanal',
      'Subscreva a nossa newsletter',
    ],
    webinar: [
      'webinar, seminario online, garanta a sua vaga, garantir minha vaga, aula ao vivo, evento online, evento ao vivo, inscreva se no webinar, inscricao no webinar, aula online, garanta sua vaga, reservar o meu lugar, reservar meu lugar, quero minha vaga, quero a|garantir minha vaga, garanta o seu lugar, sessao online, palestra online, masterclass gratuita, workshop online, live gratuita, transmissao ao vivo, imersao online, aulao, vagas limitadas, ultimas vagas',
      'Inscreva-se no webinar',
    ],
    'download-gate': [
      'baixar, download, descarregar, baixe o guia, ebook, e book, guia gratuito, baixar agora, baixe agora, baixar ebook, baixar o guia, baixar gratis, descarregar o guia, download gratuito, receber o guia, material gratuito, e book gratis, planilha gratuita, enviar o guia, envio do guia, quero o guia, quero o ebook, guia gratis, obter o|guia guia, aceder ao relatorio|guia, acessar o material, acessar material, quero o material, receber o e book, receber e book, receber ebook, receber material, descarregue, baixe gratis, white paper, whitepaper, relatorio completo, receber a planilha, enviar me o guia, guia completo, infografico',
      'Baixe o guia gratuito',
    ],
    account: [
      'criar conta, cadastre se, registar, registe se, cadastro, criar uma conta, registro, cadastrar, abrir conta, crie sua conta, criar a minha conta, novo usuario, novo utilizador, registo, criar a conta, crie o seu perfil, crie seu perfil, criar perfil, registrar, registre se, adira ao clube, aderir ao clube, adira ja, quero ser socio, torne se socio|membro, seja socio, associe se, cartao cliente, clube de vantagens, programa de fidelidade, ficha de socio, ja tem conta',
      'Criar uma conta',
    ],
    purchase: [
      'comprar, pagar, pagamento, carrinho, finalizar compra, endereco de entrega, forma de pagamento, pedido, finalizar pedido, checkout, finalizar encomenda, detalhes de faturamento, concluir pedido, confirmar encomenda|compra, assinar plano, plano de assinatura, resumo da|do compra|pedido|encomenda, dados de faturacao|pagamento|entrega',
      'Finalizar compra',
    ],
    contact: [
      'contato, contacto, fale conosco, contacte nos, enviar mensagem, formulario de contato, entre em contato, contactar, sua mensagem, mensagem, duvida, atendimento, envie sua mensagem, fale connosco, entrar em contato|contacto, tire as suas duvidas, tire suas duvidas, pedido de informacao|informacoes, apresentar reclamacao, livro de reclamacoes, ouvidoria, como podemos ajudar, em que podemos ajudar, pedir informacoes, solicitar informacoes, fale com a gente, apoio ao cliente',
      'Fale conosco',
    ],
    booking: [
      'reservar, reserva, marcar consulta, agendar, agendamento, marcacao, agende, data de chegada, data de partida, test drive, marcar visita, reservar mesa, numero de pessoas, reserve o seu lugar, reservar lugar, marcar uma|agora consulta, confirmar reserva|agendamento|presenca|marcacao, inscricao no evento, inscrever me no evento, inscricao na visita, pedido de reserva|marcacao, data pretendida, check in, hospedes, rsvp, dia aberto',
      'Marcar consulta',
    ],
    application: [
      'candidatura, candidatar, trabalhe conosco, vaga de emprego, concurso publico, concursos publicos, vestibular, enviar curriculo, inscricao no concurso, envie seu curriculo, vaga, processo seletivo, edital, inscricoes abertas, candidato, candidatos, matricula, enviar candidatura, enviar a minha candidatura, candidate se, candidata te, junte se a nossa equipa, faca parte da nossa equipe|equipa, faca parte do time, venha trabalhar conosco, quero trabalhar, banco de talentos, pretensao salarial, carta de motivacao, anexar cv|curriculo, recrutamento, bolsa de estudo|estudos, bolsas de estudo, processo de selecao, inscricao para o processo, pre inscricao|matricula, programa de estagio, seja voluntario',
      'Trabalhe conosco',
    ],
    donation: [
      'doar, doacao, doe agora, faca uma doacao, donativo, doe, quero doar, fazer donativo, apoiar, recibo fiscal, o seu donativo, fazer doacao|uma, quero ajudar|contribuir, contribuir, contribua, apadrinhar, apadrinhe, consignacao do irs, seja um doador',
      'Faça uma doação',
    ],
    'sign-in': [
      'entrar, iniciar sessao, login, acessar, esqueceu a senha, esqueci minha senha, acesso, esqueci a senha, acessar conta, fazer login, area do cliente, acesse sua conta, lembrar me, manter conectado, ja tenho conta, inicie sessao, aceder a conta, entrar na conta, entrar na minha conta, esqueceu a|sua palavra|senha, portal do cliente',
      'Entrar',
    ],
    'password-reset': [
      'recuperar senha, redefinir senha, esqueci minha senha, recuperar palavra passe, redefinir palavra passe, nova senha, esqueci, enviaremos uma nova senha, e mail cadastrado, recuperar acesso|conta, recuperacao de senha|palavra, repor palavra passe, repor a palavra passe, alterar senha|palavra, link de recuperacao',
      'Redefinir senha',
    ],
    search: [
      'pesquisar, buscar, busca, procurar, filtrar, resultados da pesquisa, ordenar por, ver resultados da pesquisa, procurar vagas, buscar vagas, pesquisar vagas, limpar filtros, aplicar filtros, encontrar loja, encontre uma loja',
      'Pesquisar',
    ],
    comment: [
      'deixe um comentario, comentarios, publicar comentario, responder, enviar comentario, comentario, escrever avaliacao, avaliacao do produto, seu comentario, publicar, escreva um|uma comentario|avaliacao, comentar',
      'Deixe um comentário',
    ],
    settings: [
      'configuracoes, definicoes, meu perfil, editar perfil, salvar alteracoes, minha conta, guardar alteracoes, meus dados cadastrais, preferencias, preferencias de cookies, notificacoes, guardar preferencias, atualizar perfil, cancelar subscricao, descadastrar, cancelar inscricao, remover email, minhas preferencias, atualizar os meus dados, atualizar meus dados, atualizar dados, dados da conta, gerir subscricoes, alterar dados',
      'Editar perfil',
    ],
    admin: [
      'administracao, administrador, painel de controle, painel administrativo, novo usuario do sistema, gestao de usuarios, gestao de utilizadores, criar utilizador, gerir utilizadores, gerenciar usuarios, adicionar utilizador|usuario, backoffice',
      'Painel administrativo',
    ],
    trap: [
      'concurso de credores, premio do seguro, premio anual|mensal, regulamento geral de|sobre|da, regulamento ue, regulamento europeu, direito de acesso, direitos de acesso, acesso aos|a dados|internet, acesso retificacao, vaga de garagem, vagas de garagem, matricula do veiculo|automovel|carro, premio nobel, assinatura digital, nota fiscal eletronica, perfil do instagram',
      'o concurso de credores',
    ],
  },
  notices: {
    data: [
      'dados, dados pessoais, seus dados, os seus dados, informacoes, privacidade, seu e mail, informacoes pessoais, seu email, o seu email, o seu e mail, seu endereco, seu numero, os dados, suas informacoes, suas respostas, dados de contacto, dados de contato, as respostas, respostas, minhas respostas, teu e mail, seu telefone|contato|contacto',
      'Seus dados serão usados',
    ],
    use: [
      'tratados, tratamento, utilizados, recolhidos, coletados, armazenados, finalidade, finalidades, responsavel pelo tratamento, conservados, usados, controlador, utilizamos, usa, usamos, utiliza, trata, tratamos, guardamos, conserva, conservamos, apagamos, eliminamos, recolhe, coletamos, para enviar, para contactar, para entrar em contato, base legal, interesse legitimo, conservacao, serao tratados, serao utilizados, serao usados, com a finalidade, serao recolhidos|conservados|armazenados|guardados, sera utilizado|usado, usaremos, utilizaremos, trataremos, guardaremos, processados, com o objetivo|fim de, para efeitos|fins de, execucao do contrato, obrigacao legal, gerir, gestao do',
      'A finalidade do tratamento',
    ],
    rights: [
      'direitos, retificacao, apagamento, oposicao, cancelar a subscricao, descadastrar, lgpd, rgpd, cancelar inscricao, revogar, eliminacao, remover, politica de privacidade, seus direitos, acesso, a qualquer momento, retirar o consentimento, retirar o seu consentimento, direito de, portabilidade, cnpd, anpd, encarregado, dpo, remover a subscricao, retificar, apagar, cancelar, pode exercer, titular dos dados, opor, pode cancelar|remover|anular|revogar, comissao nacional de protecao, autoridade de|nacional controlo, revogado, direito ao esquecimento, corrigir, exclusao',
      'Pode cancelar a subscrição',
    ],
    recipients: [
      'terceiros, parceiros, destinatarios, partilhados, compartilhados, cedidos, partilhamos, compartilhamos, vendemos, cedemos, a terceiros, com terceiros, anunciantes, patrocinadores, fornecedores, transmitidos, cedencia, prestadores de servicos, subcontratantes, empresas do grupo, entidades terceiras, patrocinador, seguradoras, encaminhados, repassados, transferidos, fora da uniao europeia',
      'partilhados com terceiros',
    ],
    promise: [
      'sem spam, nunca compartilharemos, nao compartilhamos, nao enviamos spam, confidencial, anonimo, nao fazemos spam, nao serao partilhados, a ninguem, com ninguem, nao vendemos, nao cedemos, nunca vendemos, nao partilhamos, nunca serao, nao serao, prometemos, jamais, zero spam, confidenciais, anonimas, prometido, so usamos para, so usaremos para, nunca vamos vender, nunca venderemos, apenas para avisar, nao partilharemos|compartilharemos|divulgamos|divulgaremos|partilham|compartilham, nunca partilharemos|partilhamos|compartilhamos, nunca enviaremos spam, odiamos spam, detestamos spam, nao gostamos de spam, nao sao partilhados|vendidos|compartilhados, estao seguros|protegidos, sigilo, confidencialidade, nada de spam, cancele quando quiser',
      'Sem spam',
    ],
  },
  links: {
    rules: [
      'regulamento, termos e condicoes, termos de uso, condicoes, termos, termos de servico, condicoes gerais, regulamento do passatempo, regulamento da promocao, regras, regulamento completo, termos da promocao, normas, edital, termo de uso, mecanica da promocao',
      'Regulamento',
    ],
    'privacy-policy': [
      'politica de privacidade, privacidade, aviso de privacidade, protecao de dados, politica de protecao de dados, aviso de protecao de dados, tratamento de dados, politica de dados, dados pessoais, rgpd, lgpd, regulamento geral de|sobre|da protecao|a',
      'Política de privacidade',
    ],
    'legal-notice': [
      'aviso legal, informacao legal, avisos legais, informacoes legais, mencoes legais, ficha tecnica, identificacao da empresa, nota legal',
      'Aviso legal',
    ],
    'partner-list': [
      'nossos parceiros, lista de parceiros, parceiros, lista dos parceiros, lista de nossos parceiros, empresas parceiras, os nossos parceiros, patrocinadores, lista de patrocinadores|empresas|terceiros|destinatarios, empresas do grupo, marcas parceiras, entidades parceiras',
      'Lista de parceiros',
    ],
  },
};

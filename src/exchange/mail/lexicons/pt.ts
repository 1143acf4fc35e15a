import type { MailLexicon } from './mail-lexicon';

/** Portuguese, of Portugal and Brazil. */
export const PORTUGUESE_MAIL: MailLexicon = {
  language: 'pt',
  skippable: 'o a os as um uma de do da dos das seu sua seus suas teu tua nosso nossa nossos nossas este esta já',
  meanings: {
    entry: `
      sua|tua|vossa participação, participou, participaste, participação no|na|em …
      passatempo*|sorteio*|concurso*|promoção|quiz|rifa|jogo, já está|estás|estas participando|participar|habilitado, confirmação de|da
      participação|assinatura, sua|tua assinatura, assinou|assinaste, por participar|assinar, por ter participado|assinado, seu|teu número sorte,
      inscrição no|na … passatempo|sorteio|concurso|promoção`,
    received: 'confirm*, regist*, recebid*, recebemos, obrigad*, validad*, aceite|aceita, sucesso, agradec*',
    game: 'passatempo*, sorteio*, concurso*, quiz, rifa*, promoção, petição, petições, abaixo assinado, prémio|prémios|prêmio|prêmios',
    // "Concurso" is also a public examination; "assinatura" also a subscription.
    otherEntry: `
      participação|participar|participado|participou no|na|em|nas|nos …
      reunião|webinar|curso|formação|workshop|corrida|maratona|inquérito|pesquisa|conferência|seminário|estudo|assembleia|despesas|lucros|aula|evento|congresso,
      concurso público|externo|interno, edital, candidatura|candidaturas, prova escrita|oral, jogo|jogos olímpicos,
      videojogo*, assinatura digital|eletrónica|eletrônica|mensal|anual, contrato`,
    letter: `
      newsletter*, boletim|boletins, lista de distribuição|mails|emails|envio|correio, novidades por|no|via email|e|mail|correio`,
    ask: `
      confirm* … subscrição|inscrição|endereço|email|e|assinatura, clique … confirmar, último passo, falta só|apenas, só falta, mais um
      passo, subscrição pendente`,
    enrolled: `
      está|estás inscrit*|subscrit*|cadastrad*, subscreveu|subscreveste, inscreveu|inscreveste, cadastrou, subscrição|inscrição|cadastro …
      confirmad*|ativa|concluíd*|efetuada|sucesso, bem vind*, obrigad* por|pela subscrev*|inscrev*|subscrição|inscrição|cadastr*|assinar`,
    leave: `
      cancelar … subscrição|inscrição|assinatura, descadastr*, anular … subscrição, não deseja|desejar|quiser … receber, deixar de receber, ver no|em
      navegador|browser, remover … lista, desinscrev*`,
    deal: `
      sua|seu|tua|teu
      encomenda|pedido|compra|fatura|pagamento|pacote|envio|reserva|recibo|transferência|reembolso|bilhete|ingresso|extrato|consulta|senha|palavra|conta|apólice|boleto,
      encomenda|pedido n|nº|no|número|confirmad*|enviad*|entregue, confirmação de|da encomenda|pedido|compra|pagamento|reserva|consulta, fatura
      n|nº|no|número|disponível|anexa|eletrónica, rastre* … encomenda|pedido|envio, código de
      verificação|segurança|acesso|confirmação|validação|autenticação, palavra passe, redefin* … senha|palavra, novo acesso, início de
      sessão, extrato bancário|disponível, débito direto, ativ* … conta, verific* … conta, cartão de embarque, lembrete de
      consulta|pagamento, mb way, pix, recibo verde, declaração de irs`,
    politics: `
      eleição|eleições, eleitora*, eleitor|eleitores, urnas, mesa de voto, boletim de voto, candidat|candidato|candidata|candidatos|candidatas, deputad*,
      vereador*, senador*, autárquicas|legislativas|presidenciais|europeias, prefeit*, câmara municipal, assembleia da
      república, círculo eleitoral, militantes, parlament*, partido, segunda|primeira volta, segundo|primeiro turno, zona eleitoral`,
    voice: `
      sou candidat*, candidato me, me candidato, minha|nossa candidatura, nosso|nossa|vosso|seu candidat*, vote|vota em|no|na|pelo|pela|por, seu|teu|vosso|sua
      voto, peço|pedimos|pedir … voto|confiança|apoio, apoie|apoia|apoiar … candidatura|campanha|lista|partido|candidat*, junte|junta … campanha|partido|movimento,
      filie se, adira, meu|nosso programa para … cidade|concelho|país|município|portugal|brasil|região|freguesia, comício*, arruada*, campanha
      eleitoral, ganhar|vencer|vamos … eleições|câmara|volta|turno, doe|contribua … campanha|partido, nossos militantes, porta a porta, delegado* de
      mesa, material de campanha`,
    vote: 'vote, vota, votem, votemos, votar',
    otherVote: `
      vote|vota|votar|escolh* … favorit*|preferid*|foto*|receita*|canção|música|vídeo*|video*|produto*|jogador*|melhor*|vencedor*, eleições
      sindicais|estudantis|académicas, eleição de|do|da|dos … delegad*|representantes|síndico|conselho|direção, associação de pais|estudantes,
      assembleia geral|condóminos|condomínio, acionistas, comissão de trabalhadores, candidat* a|ao|para … vaga|emprego|lugar|cargo, orçamento
      participativo, cipa`,
    office: `
      candidat*, partido, campanha, coligação, coligacao, deputad*, vereador*, senador*, prefeit*, psd, ps, chega, il, bloco esquerda, pt, psol, movimento,
      por|com|juntos … 2026|2027|2028|2029|2030, à câmara`,
  },
};

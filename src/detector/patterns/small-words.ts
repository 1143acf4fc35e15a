/** "Please enter your …", in eight languages: words that say nothing of what is asked. */
export const fillers: ReadonlySet<string> = new Set(
  'un une le la les l a an ein eine einen una uno um uma een please enter type your the veuillez entrez entrer saisissez saisir indiquez indiquer renseignez votre vos bitte geben sie ihre ihren deine ein introduce introduzca ingresa ingrese escribe escriba tu su tus inserisci inserire il tuo tua vul je uw jouw digite insira informe seu sua wpisz podaj swoj swoje twoj twoje prosze obligatoire required optional facultatif optionnel pflichtfeld'.split(
    ' ',
  ),
);

/** Ways to write to people, in eight languages: a box called by one of them alone agrees to what stands before it. */
export const channels: ReadonlySet<string> = new Set(
  'e email emails mail mails courriel courriels sms mms text texts texto textos message messages whatsapp telephone tel phone phones call calls appel post courrier poste brief briefpost telefon anruf correo postal telefono llamada posta lettera telefoon carta telefone correio poczta telefonicznie telefonem listem smsem em mailem by par per via por pelo per ou or und and et y e'.split(
    ' ',
  ),
);

/** "Born in", in eight languages: the date after it is that of the birth. */
export const births: ReadonlySet<string> = new Set(
  'ne nee nes nato nata nati born geboren geburtsort nacido nacida geboorteplaats geboortig nascido nascida nascimento naissance nascita urodzony urodzona urodzenia'.split(
    ' ',
  ),
);

/** What the button of a poll says, in eight languages. */
export const votes: ReadonlySet<string> = new Set(
  'voter,je vote,vote,vote now,cast vote,cast your vote,abstimmen,jetzt abstimmen,votar,vota,vota ora,votar ahora,stem,stemmen,stem nu,glosuj,zaglosuj'.split(
    ',',
  ),
);

/** "I", in eight languages. */
export const firsts: ReadonlySet<string> = new Set('i je j ich yo io ik eu ja'.split(' '));

/** What stands in an empty control that any question may have, in eight languages. */
export const answers: ReadonlySet<string> = new Set(
  'your answer,answer,type your answer,votre reponse,ta reponse,reponse,ihre antwort,deine antwort,antwort,tu respuesta,su respuesta,respuesta,la tua risposta,risposta,je antwoord,jouw antwoord,uw antwoord,antwoord,typ je antwoord,sua resposta,a sua resposta,resposta,twoja odpowiedz,odpowiedz'.split(
    ',',
  ),
);

/** Verbs by which one is spoken to politely, which also tell of others: "¿Cuántos habitantes tiene…?" */
export const ofOthers: ReadonlySet<string> = new Set(
  (
    'gasta lee escucha maneja siente asiste tiene compra vive duerme come bebe fuma trabaja viaja conduce gana utiliza reside practica padece sufre paga calienta ' +
    'possiede sente crede riesce risparmia acquista dispone giudica ritiene parcheggia beve segue colloca lavora soffre dorme mangia guadagna abita spende utilizza ' +
    'toma sofre precisa procura treina ve ouviu soube votou tem possui costuma mora usa bebe trabalha conduz dirige acha pensa prefere ouve ganha faz vai quer aquece habita consome desloca frequenta recebe gasta convive passa gosta ' +
    'heeft woont koopt gebruikt'
  ).split(' '),
);

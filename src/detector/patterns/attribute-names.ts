import type { FieldWord, PatternGroup } from './language-patterns';

/**
 * Words that makers of pages put in `name`, `id` and the like, whatever the language of the page. Words are split at
 * capitals, digits and signs first (`txtFirstName` is "txt first name").
 * Left out on purpose: bare `id`, `code`, `number`, `text`, `value`, `field`, `input`.
 */
export const attributeNames: { readonly [word in FieldWord]?: PatternGroup } = {
  'full-name': [
    'fullname, full name, nomcomplet, nom complet, nom prenom, vollstandigername, nombrecompleto, nombre completo, nomecompleto, nome completo, yourname, your name, naamvolledig, nameandsurname, contactname, contact name, imie nazwisko, imienazwisko, nombre apellidos, nom et prenom, vor nachname, vornamenachname, recipient name, personname, real name, realname, displayed name, fullnames, your fullname, addressname, ship name, shipping name, lead name',
    'contact_fullname',
  ],
  'given-name': [
    'firstname, first name, fname, f name, prenom, prenoms, vorname, vname, forename, givenname, given name, given, voornaam, imie, pnombre, primernombre, primer nombre, name first, namefirst, first, nomepr, primeironome, user first, primer nom, firstnm, nameone, personfirst, ime, fornavn, fornamn, etunimi, jmeno',
    'txtFirstName',
  ],
  'family-name': [
    'lastname, last name, lname, l name, surname, nachname, nname, familienname, familyname, family name, nomfamille, nom famille, nom de famille, achternaam, nazwisko, apellido, apellidos, apellido 1, cognome, sobrenome, apelido, secondname, name last, namelast, last, sname, family, prijmeni, etternavn, efternamn, sukunimi, zuname, nom naissance, nom usage, primerapellido, primer apellido, segundo apellido, segundoapellido, lastnm',
    'billing[last_name]',
  ],
  'lone-name': [
    'name, nom, nombre, nome, naam, nazwa, noms, nm, names, customername, customer name, username full',
    'form[name]',
  ],
  'middle-name': [
    'middlename, middle name, mname, middleinitial, middle initial, middle, additional name, tussenvoegsel, m name',
    'middle_name',
  ],
  honorific: [
    'civilite, civ, salutation, anrede, title prefix, honorific, aanhef, tratamiento, nameprefix, name prefix, personaltitle, courtesy title, titre, prefix',
    'civilite',
  ],
  gender: ['gender, sex, sexe, genre, geschlecht, geslacht, sexo, genero, sesso, genere, plec', 'user_gender'],
  email: [
    'email, e mail, mail, emailaddress, email address, courriel, useremail, user email, mailadresse, correo, correoelectronico, correo electronico, emailadres, emailaddr, youremail, your email, emailid, adressemail, adresse mail, adresse email, emailconfirm, e mailadres, posta elettronica, email 1, mailaddress, mailto, umail, mce email, loginemail, signup email, inputemail, newsletter email, tx email, poczta, confirmemail, email confirm, verify email, reemail, txtemail, txt email, mel, eml, username or email, email or username, emailorusername, emailorphone, email or phone, login email or username, session username or email, emailornickname, email or nickname, emailormobile',
    'userEmail',
  ],
  phone: [
    'phone, phonenumber, phone number, tel, telephone, telefon, telefono, telefone, telefoon, telefonnummer, telefoonnummer, numtel, num tel, numerotelephone, numero telephone, phoneno, phone no, tlf, teleph, telno, contactnumber, contact number, fon, daytimephone, day phone, phone 1, primaryphone, telnumber, customer telephone, tel national, telephonenumber, numtelephone, fone, dayphone, tel no, contactno, contact no, msisdn',
    'phoneNumber',
  ],
  mobile: [
    'mobile, mobilephone, mobile phone, mobilenumber, mobile number, cell, cellphone, cell phone, portable, gsm, handy, handynummer, mobil, movil, celular, cellulare, telemovel, mobiel, telportable, tel portable, telmobile, tel mobile, whatsapp, mobileno, mobile no, komorka, cellular',
    'tel_portable',
  ],
  landline: [
    'homephone, home phone, landline, telfixe, tel fixe, fixe, festnetz, telefonofijo, workphone, work phone',
    'tel_fixe',
  ],
  'social-handle': [
    'instagram, twitter, facebook, tiktok, snapchat, linkedin, discord, telegram, twitch',
    'instagram_handle',
  ],
  website: [
    'page url, cc url, url, web address, domain, domainname, subdomain, website, homepage, siteweb, site web, weburl, web url, siteinternet, blogurl, websiteurl, web site',
    'company_website',
  ],
  'birth-date': [
    'birthdate, nato il, fnac, fechanac, fecha nac, datanasc, dtnasc, dt nasc, data nasc, birth date, dateofbirth, date of birth, dob, birthday, bday, datenaissance, date naissance, datenaiss, date naiss, naissance, geburtsdatum, gebdatum, geburtstag, fechanacimiento, fecha nacimiento, nacimiento, datanascita, data nascita, nascita, geboortedatum, datanascimento, data nascimento, nascimento, dataurodzenia, data urodzenia, urodzenia, ddn, dtnasc, anniversaire, fechanac, fnacimiento, birth, born, date birth, birth dt, birthdt, cumpleanos, geboorte, urodziny, verjaardag, compleanno, aniversario nascimento',
    'dateNaissance',
  ],
  'birth-day': [
    'birthday day, birth day, birthdayday, bday day, dobday, dob day, dob d, dob dd, journaissance, jour naissance, geburtstag tag, day of birth, birthdate day, date of birth day, naissance jour, day birth, birthd, dayofbirth, birth dd, gebtag, birthdate d',
    'birth_day',
  ],
  'birth-month': [
    'birthday month, birth month, birthmonth, birthdaymonth, bday month, dobmonth, dob month, dob m, dob mm, moisnaissance, mois naissance, month of birth, birthdate month, date of birth month, naissance mois, month birth, monthofbirth, birth mm, gebmonat, birthdate m, geb maand, geboortemaand, geburtsmonat',
    'birthMonth',
  ],
  'birth-year': [
    'birthday year, birth year, birthyear, birthdayyear, bday year, dobyear, dob year, dob y, dob yyyy, anneenaissance, annee naissance, year of birth, birthdate year, date of birth year, naissance annee, year birth, yearofbirth, yob, birth yyyy, gebjahr, birthdate y',
    'birthYear',
  ],
  day: ['day, jour, tag, dia, giorno, dag, dzien, dd, jj', 'select_day'],
  month: ['month, mois, monat, mes, mese, maand, miesiac, mm', 'select_month'],
  year: ['year, annee, jahr, ano, anno, jaar, rok, yyyy, aaaa', 'select_year'],
  date: ['date, datum, fecha, data', 'date'],
  age: ['age, alter, edad, eta, leeftijd, idade, wiek, agerange, age range, agegroup, userage', 'user_age'],
  nationality: [
    'nationality, nationalite, nationalitat, nacionalidad, nazionalita, nationaliteit, nacionalidade, citizenship',
    'nationality',
  ],
  'ethnic-origin': ['ethnicity, ethnic, race', 'ethnicity'],
  'postal-address': [
    'fulladdress, full address, postaladdress, adressepostale, adresse postale, homeaddress, mailingaddress, mailing address, postal address',
    'postalAddress',
  ],
  street: [
    'address, address 1, addressline, addressline 1, address line, address line 1, addr, addr 1, street, street 1, streetaddress, street address, streetname, street name, adresse, adresse 1, rue, strasse, strassenr, calle, direccion, via, indirizzo, straat, straatnaam, adres, endereco, rua, morada, ulica, housenumber, house number, hausnummer, huisnummer, numerorue, numero, logradouro, streetline 1, street line 1, domicilio, voie, addressone, add 1, line 1, addresslineone, ship address, bill address, streetnumber, street number, house no',
    'billing_address_1',
  ],
  'street-2': [
    'address 2, addressline 2, address line 2, addr 2, street 2, adresse 2, complement, complementadresse, complement adresse, apartment, apt, suite, aptsuite, building, addresstwo, add 2, line 2, address 3, address line 3, addressline 3, unit, aptnumber, apt number, floor, street line 2, streetline 2, bus nummer, addresslinetwo, complemento, flat, appartement, batiment',
    'shipping_address2',
  ],
  'postal-code': [
    'zip, zipcode, zip code, postcode, post code, postalcode, postal code, postal, codepostal, code postal, cp, plz, postleitzahl, codigopostal, codigo postal, cep, kodpocztowy, kod pocztowy, postnr, postnummer, npa, psc, zippostal, kodpoczt, zip 5',
    'shipping-zip',
  ],
  city: [
    'city, town, ville, commune, stadt, ort, wohnort, ciudad, localidad, citta, comune, stad, woonplaats, plaats, cidade, miasto, miejscowosc, locality, hometown, localite, suburb, poblacion, address level 2, plaatsnaam, citytown, location, localisation',
    'billing_city',
  ],
  region: [
    'state, province, region, county, provincia, bundesland, departement, provincie, estado, wojewodztwo, canton, kanton, address level 1, stateprovince, state province, prov, territory, prefecture, regione, comunidad, stateid, administrativearea',
    'shipping_state',
  ],
  country: [
    'country, pays, land, pais, paese, kraj, nazione, countrycode, country code, countryid, countryname, country name, countryregion, phone country, phonecountry, mobile country code, phone country code',
    'billing_country',
  ],
  job: [
    'job, jobtitle, job title, profession, occupation, fonction, beruf, profesion, professione, beroep, profissao, zawod, metier, position, csp, expertise, cargo, funcao, role title, industry, jobrole, job function, departmentname',
    'job_title',
  ],
  employer: ['employer, employeur, arbeitgeber, werkgever', 'employer'],
  company: [
    'company, companyname, numemployees, number of employees, num employees, employees, company size, numero de empleados, nombre de salaries, effectif, company name, organization, organisation, societe, entreprise, firma, empresa, azienda, bedrijf, bedrijfsnaam, business name, businessname, raisonsociale, raison sociale, raisonsocial, raison social, firmenname, unternehmen, organizationname, organization name, orgname, org name, ragionesociale, ragione sociale, nomeazienda, firm, siret, company size, societa, compania, organisationname, etablissement',
    'companyName',
  ],
  education: [
    'education, diplome, degree, niveauetudes, niveau etudes, school, university, schulabschluss, qualification, bildung',
    'education_level',
  ],
  income: [
    'income, revenu, revenus, salary, salaire, einkommen, ingresos, reddito, inkomen, household income, householdincome',
    'annual_income',
  ],
  household: ['household, foyer, nbpersonnes, nb personnes, haushalt, householdsize', 'household_size'],
  children: ['children, enfants, nbenfants, nb enfants, kids, kinder, numchildren', 'nb_enfants'],
  'marital-status': [
    'marital, maritalstatus, marital status, situationfamiliale, situation familiale, familienstand, estadocivil, estado civil, statocivile, relationship',
    'marital_status',
  ],
  housing: [
    'housing, logement, typelogement, type logement, homeowner, proprietaire, home owner, typebien',
    'type_logement',
  ],
  vehicle: ['vehicle, vehicule, voiture, licenseplate, license plate, immatriculation, kennzeichen', 'vehicle_make'],
  pets: ['pets, petname, pet name, animal', 'pet_name'],
  bank: [
    'iban, bank, banque, bankaccount, bank account, accountnumber, account number, routingnumber, routing number, sortcode, sort code, bic, rib, kontonummer, routing',
    'iban',
  ],
  insurer: ['insurer, assureur, mutuelle, insurance', 'current_insurer'],
  energy: ['chauffage, heating, typechauffage, type chauffage', 'type_chauffage'],
  health: ['allergies, disease, maladie, medication, bmi, poids, bloodtype, symptom, symptoms', 'allergies'],
  lifestyle: ['smoker, fumeur, smoking, diet, lifestyle', 'smoker'],
  interests: [
    'interests, hobbies, hobby, hobbys, centresinteret, centres interet, interessen, interessi, intereses, zainteresowania',
    'interests',
  ],
  opinion: ['rating, satisfaction, satisfaction level, opinion, avis', 'satisfaction_level'],
  'political-opinion': ['politicalparty, political party, ideology, political views, voteintention', 'political_party'],
  religion: ['religion, faith', 'religion'],
  'member-number': [
    'matricule, num matricule, numeroadherent, numero adherent, numadherent, membernumber, member number, customernumber, customer number, membership number, loyaltynumber, studentid, student id, numcarte fidelite, carte fidelite, membershipnumber, membershipno, memberno, customerno, clientnumber, numeroclient, numero client, kundennummer, klantnummer, cardfidelity',
    'memberNumber',
  ],
  'id-number': [
    'ssn, socialsecurity, social security, passport, passportnumber, passport number, dni, nif, nie, cpf, cnpj, pesel, codicefiscale, codice fiscale, taxid, tax id, nationalid, national id, rut, bsn, personnummer, documentnumber, numdoc, aadhaar, rg, vatnumber, vat number, vat, fiscalcode, idnumber, id number',
    'passportNumber',
  ],
  'card-number': [
    'cardnumber, card number, ccnumber, cc number, ccnum, cc num, creditcardnumber, credit card number, creditcard number, numerocarte, numero carte, carte number, kartennummer, cardno, card no, ccn, pan, cardnum, card num, numerotarjeta, addcreditcardnumber, acct card',
    'cc-number',
  ],
  'card-name': [
    'cardname, card name, ccname, cc name, cardholder, cardholdername, card holder name, card holder, cardholder name, nameoncard, name on card, cardowner, titulaire, card owner, cc owner, creditcard name, carte titulaire, karteninhaber, holdername, holder name',
    'nameOnCard',
  ],
  'card-code': [
    'cvv, cvc, cvv 2, csc, cvc 2, securitycode, security code, cvn, cardcode, card code, cardsecuritycode, card security code, cvvnumber, ccv, cryptogramme, card cvc, card cvv, cccvc, verification value, cc csc, cvccode, cvvcode, card verification, securecode',
    'cardCvc',
  ],
  'card-expiry': [
    'expiry, expiration, expirydate, expiry date, expirationdate, expiration date, ccexp, cc exp, exp date, expdate, card expiry, cardexpiry, carte expiration, card exp, validthru, expire, expires, expiration dt',
    'cardExpiry',
  ],
  'card-expiry-month': [
    'expmonth, exp month, expirymonth, expiry month, expirationmonth, expiration month, ccmonth, cc month, cc exp month, ccexpmonth, card month, expiration date month, expirydate month, expiry date month, exp mm, cardmonth, expire month, expires month, exp date month, month exp, expirydatemonth',
    'ccExpMonth',
  ],
  'card-expiry-year': [
    'expyear, exp year, expiryyear, expiry year, expirationyear, expiration year, ccyear, cc year, cc exp year, ccexpyear, card year, expiration date year, expirydate year, expiry date year, exp yy, cardyear, expire year, expires year, exp date year, year exp, expirydateyear',
    'ccExpYear',
  ],
  photo: ['photo, avatar, picture, selfie, profilepicture, profile picture', 'profile_picture'],
  file: ['attachment, resume, justificatif, file upload, fichier', 'resume'],
  username: [
    'memberno, accountnumber login, customer login, login user, clientid, client id, usernumber, loginnumber, nomutil, mailtel, mail tel, qid, membre, username, user name, userid, user id, login, loginid, login id, loginname, login name, identifiant, benutzername, usuario, utente, gebruikersnaam, uname, logonid, signin, uid, userlogin, user login, pseudo, screenname, screen name, txt user, user txt, input user, log user, log, userlogonid, accountname, account name, loginuser, usr, nomutilisateur, nom utilisateur, nickname login, session login, usrname, nomeutente, utilizador, identifier, loginusername, lgn, loginidentifier, os username, vb login username, acct, memberid, member id, accessid, access id, netid, net id, sid, accountno, account no, account, userinput, member login, account id, accountid',
    'loginUserName',
  ],
  nickname: [
    'nickname, nick, displayname, display name, alias, handle, gamertag, spitzname, publicname, bijnaam',
    'nickname',
  ],
  'one-time-code': [
    'otp, onetimecode, one time code, totp, verificationcode, verification code, authcode, auth code, mfacode, mfa code, twofactor, two factor, 2 fa, tfa, smscode, sms code, passcode, confirmation code, otpcode, otc, token code, one time password, onetimepassword, authenticator, two factor code, 2 fa code, security token, mfa, code otp',
    'totp_code',
  ],
  other: ['fax, faxnumber, fax number, referral, referralcode, referral code', 'faxNumber'],
  'free-text': [
    'message, comment, comments, remarks, remark, commentaire, nachricht, mensaje, messaggio, bericht, mensagem, wiadomosc, description, bio, notes, textarea message, kommentar, comentario, opmerking, opmerkingen, question text, aboutme, commentaires, inquiry',
    'message',
  ],
  'not-personal': [
    'site search, google site search, gift cards, giftcards, gift certificate, gift certificates, captcha verification, verification captcha, visual verification, brand name, item name, product name, productname, file name, filename, project name, event name, team name, city search, search location, promotion code, redemption, search, query, keyword, keywords, captcha, quantity, qty, coupon, couponcode, coupon code, promo, promocode, promo code, subject, recaptcha, honeypot, amount, montant, sort, filter, discount, voucher, csrf, giftcard, gift card, recherche, suche, searchbox, search box, zoeken, buscar, cerca, search term, searchterm, giftcertificate, discountcode, securitycode captcha, captcha code, area code, areacode, dialcode, dial code, countrycallingcode, phone code, phonecode, country code phone, phone prefix, extension, ext, phoneext, phone ext, calling code, phone extension, storelocator',
    'site_search',
  ],
};

/** What the name of a box can say. */
export type BoxName = 'newsletter' | 'partners' | 'rules' | 'privacy' | 'convenience';

/** Words in the name of a box that make it a consent, and what kind; hidden inputs are read by these alone. */
export const consentNames: Readonly<Record<BoxName, string>> = {
  newsletter:
    'newsletter, news letter, newslettersubscribe, optin, opt in, subscribe, marketing, emailoptin, email optin, smsoptin, sms optin, mailinglist, mailing list, nl, abonnement, infolettre, marketingoptin, marketing opt in, acceptsmarketing, accepts marketing, receiveemails, promo emails, emailupdates, promotions, commercial, offers, offres, emailmarketing, optin email, optin sms, opt in email, inscription newsletter, publicidad',
  partners:
    'parceiro, parceiros, socios, partnern, partnerzy, terceros, terzi, derden, drittanbieter, optin parceiros, optin socios, partner, partners, partenaire, partenaires, optinpartner, optin partner, opt in partner, optinpartenaires, optin partenaires, optin partenaire, thirdparty, third party, thirdparties, sponsors, partneroptin, partner optin, partner opt in',
  rules:
    'terms, tos, cgu, cgv, agb, reglement, rules, conditions, termsandconditions, terms and conditions, acceptterms, accept terms, agree, agreement, agreeterms, tnc, acceptrules, teilnahmebedingungen, optincgu, optin cgu, bases, termini, voorwaarden, eula, regulamin, termos, accepttos, tandc, toc, conditionsgenerales',
  privacy:
    'privacy, privacypolicy, privacy policy, gdpr, rgpd, dsgvo, datenschutz, privacidad, confidentialite, consent, dataconsent, avg, rodo, lgpd, consentement, dataprotection, consenso, avisolegal, donnees',
  convenience:
    'remember, rememberme, remember me, keeploggedin, stay, showpassword, show password, sameaddress, same as, persistent, souvenir, rester, keepmesignedin, keep me, keepme, persist',
};

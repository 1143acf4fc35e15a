import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which English is told from the other languages. */
export const englishHints =
  'the your you and of to for with please enter password name address or we our my username remember forgot login continue submit log new phone first last required confirm account user here search';

/** English, and the widget words that makers leave in English. */
export const english: LanguagePatterns = {
  code: 'en',
  you: 'you your yourself my i me',
  fields: {
    'full-name': [
      'full name, your full name, first and last name, first name and last name, name and surname, complete name, what is your name, recipient name, contact name, student name, participant name, initials, your name, legal name, real name, first last name, attention, name of recipient',
      'Your full name',
    ],
    'given-name': [
      'first name, given name, forename, first names, given names, preferred name, fname, firstname, christian name',
      'First name',
    ],
    'family-name': [
      'last name, surname, family name, lname, lastname, second name, maiden name, last names',
      'Last name',
    ],
    'lone-name': ['name, names', 'Name'],
    'middle-name': ['middle name, middle initial, m i, middle', 'Middle name'],
    honorific: ['title, salutation, honorific, prefix, mr mrs', 'Salutation'],
    gender: [
      'gender, sex, gender identity, i am a man, are you male or female, preferred pronouns, pronouns',
      'Gender',
    ],
    email: [
      'email, e mail, email address, e mail address, mail, mail address, electronic mail, email id, your email, email or username, username or email, username or email address, email address or username, email or phone, phone email or username, user id or email, mobile number or email, phone number or email, email or phone number, email mobile or username, login or email, email or login, email or mobile, email or mobile number, email username, email or user id, phone or email, e mail or username, email addr, emailaddress',
      'Your e-mail address',
    ],
    phone: [
      'phone, telephone, phone number, telephone number, tel, contact number, contact no, phone no, daytime phone, phonenumber, number to reach you, your number',
      'Phone number',
    ],
    mobile: [
      'mobile, mobile number, mobile phone, cell, cell phone, cellphone, cellular, mobile no, whatsapp, whatsapp number, sms number, text number, handphone',
      'Mobile number',
    ],
    landline: ['home phone, landline, home telephone, work phone, office phone', 'Home phone'],
    'social-handle': [
      'instagram, instagram handle, twitter, twitter handle, facebook, tiktok, tik tok, snapchat, linkedin, linkedin profile, linkedin url, social media handle, discord, discord username, telegram, instagram username, github, twitch username',
      'Instagram handle',
    ],
    website: [
      'website, web site, homepage, site url, your url, blog url, web address, company website, portfolio',
      'Website',
    ],
    'birth-date': [
      'date of birth, birth date, birthdate, birthday, dob, d o b, born, born on, your birthday, when were you born, birth',
      'Date of birth',
    ],
    'birth-day': ['day of birth, birth day', 'Day of birth'],
    'birth-month': ['month of birth, birth month', 'Month of birth'],
    'birth-year': ['year of birth, birth year, birthyear', 'Year of birth'],
    day: ['day, dd', 'Day'],
    month: ['month, mm', 'Month'],
    year: ['year, yyyy, yy', 'Year'],
    date: ['date', 'Date'],
    age: ['age, your age, how old are you, age range, age group, what is your age', 'How old are you?'],
    nationality: ['nationality, citizenship, country of citizenship', 'Nationality'],
    'ethnic-origin': ['ethnicity, race, ethnic group, ethnic origin, race ethnicity, racial or ethnic', 'Ethnicity'],
    'postal-address': [
      'postal address, mailing address, full address, home address, complete address, where do you live, residential address',
      'Mailing address',
    ],
    street: [
      'address, street, street address, address line 1, address 1, street name, address line, street number, house number, street and number, delivery address, shipping address, billing address, address line one, house name, house no',
      'Street address',
    ],
    'street-2': [
      'address line 2, address 2, apt, apartment, suite, unit, apt suite, apartment suite, building, floor, flat, address line two, apt number, apt no, additional address, apt unit, address line 3',
      'Apartment, suite, unit',
    ],
    'postal-code': [
      'zip, zip code, postal code, postcode, post code, zipcode, zip postal, zip postal code, postalcode, pin code, pincode, eircode',
      'Zip code',
    ],
    city: [
      'city, town, suburb, hometown, city town, town city, locality, where did you grow up, city of residence, home town',
      'City / Town',
    ],
    region: [
      'state, province, county, region, state province, territory, state or province, prefecture, district',
      'State / Province',
    ],
    country: ['country, country of residence, country region, country or region, country code', 'Country'],
    job: [
      'job, job title, occupation, profession, position, role, your role, industry, job function, employment status, expertise, job role, what do you do, job level, seniority, department',
      'Job title',
    ],
    employer: ['employer, current employer, name of employer', 'Employer'],
    company: [
      'company, company name, organization, organisation, organization name, organisation name, business name, business, institution, firm, company size, employees, number of employees, workplace, company organization',
      'Company name',
    ],
    education: [
      'education, highest degree, level of education, degree, highest qualification, school, university, major, education level, college',
      'Highest level of education',
    ],
    income: [
      'income, household income, annual income, salary, monthly income, yearly income, earnings, annual household income',
      'Annual household income',
    ],
    household: [
      'household, household size, people in your household, how many people live, number of people in household, dependents, dependants',
      'How many people live in your household?',
    ],
    children: [
      'children, number of children, do you have children, kids, do you have kids, child s name, child name, child s age, child s date of birth, child date of birth, child birthday',
      'Do you have children?',
    ],
    'marital-status': ['marital status, relationship status, are you married, civil status', 'Marital status'],
    housing: [
      'housing, home ownership, do you own or rent, own or rent, homeowner, home owner, are you a homeowner, property type, type of home, renter',
      'Do you own or rent your home?',
    ],
    vehicle: [
      'vehicle, car, license plate, vehicle make, car make, make and model, do you own a car, driver s license, driving licence, vin, license plate number',
      'Vehicle make',
    ],
    pets: ['pet, pets, do you have a pet, do you have pets, pet s name, pet name, dog or cat', 'Do you have pets?'],
    bank: [
      'bank, bank name, iban, account number, routing number, sort code, bank account, bic, swift, your bank, bank account number',
      'Bank account number',
    ],
    insurer: [
      'insurance, insurer, insurance provider, insurance company, current insurer, health insurance',
      'Current insurer',
    ],
    energy: [
      'energy supplier, heating, heating type, type of heating, energy provider, electricity provider',
      'Heating type',
    ],
    health: [
      'health, medical condition, medical conditions, allergies, disability, medication, medications, symptoms, weight, height and weight, bmi, blood type, pregnant, smoking related, diagnosed, illness, do you exercise, blood pressure, skin type, mental health, sleep, reason for visit, overall health',
      'Do you have any medical conditions?',
    ],
    'sex-life': ['sexual orientation, sexuality', 'Sexual orientation'],
    lifestyle: [
      'do you smoke, smoker, smoking, alcohol, do you drink, diet, dietary, exercise, lifestyle, physical activity, eating habits, vegetarian, how often do you exercise',
      'Do you smoke?',
    ],
    habits: [
      'how often, shopping habits, how frequently, how many times, habits, where do you shop, how many hours',
      'How often do you shop online?',
    ],
    interests: [
      'interests, hobbies, your interests, topics of interest, preferences, favorite, favourite, interested in, what are you interested in, topics, areas of interest',
      'Topics of interest',
    ],
    opinion: [
      'opinion, your opinion, what do you think, how satisfied, satisfaction, satisfaction level, would you recommend, how likely, rate, rating, how would you rate, feedback, do you agree, how was, what did you like, why are you signing, reason for signing, what could we improve',
      'How satisfied are you?',
    ],
    'political-opinion': [
      'political opinion, political views, who will you vote for, who did you vote for, political affiliation, political party, party affiliation, political ideology, political leaning, voting intention, politically, liberal or conservative, ideology',
      'Who will you vote for?',
    ],
    religion: ['religion, faith, religious affiliation, religious beliefs', 'Religion'],
    union: ['trade union, union membership, union member, labor union', 'Union membership'],
    'id-number': [
      'social security number, ssn, national id, passport number, tax id, id number, identity number, member number, membership number, customer number, national insurance number, driver license number, student id, loyalty card number, employee id, national identification number, identification number, id card number, member id, loyalty number, frequent flyer number, vat number, tax number',
      'Passport number',
    ],
    'card-number': [
      'card number, credit card number, cardnumber, credit card, debit card number, card no, cc number, credit or debit card number, gift card number',
      'Card number',
    ],
    'card-name': [
      'name on card, cardholder name, cardholder, card holder, card holder name, name on the card, cardholder s name, name as it appears on card',
      'Name on card',
    ],
    'card-code': [
      'security code, cvv, cvc, cvv2, csc, card verification, cvn, card security code, verification number, cvv code, cid, card code',
      'Security code (CVV)',
    ],
    'card-expiry': [
      'expiration date, expiry date, expiration, expiry, exp date, mm yy, valid until, valid thru, expires, expires on, exp, good thru',
      'Expiry date (MM/YY)',
    ],
    'card-expiry-month': ['expiration month, expiry month, exp month', 'Expiration month'],
    'card-expiry-year': ['expiration year, expiry year, exp year', 'Expiration year'],
    photo: [
      'photo, your photo, picture, profile picture, selfie, upload a photo, avatar, headshot',
      'Upload your photo',
    ],
    file: [
      'attachment, upload, resume, cv, curriculum vitae, upload file, receipt, proof of purchase, attach a file, cover letter',
      'Upload your resume',
    ],
    username: [
      'username, user name, login, login name, user id, userid, access id, net id, netid, account number, account id, account, account no, user number, access code user, screen name, login id, account name, user, sign in name, logon id, login email, user or email, member login',
      'Username or e-mail',
    ],
    nickname: [
      'nickname, display name, nick, handle, alias, gamertag, gamer tag, public name, profile name',
      'Nickname',
    ],
    password: [
      'password, current password, new password, confirm password, passphrase, passcode, pwd, repeat password, retype password, secret, pin, pin number, old password',
      'Password',
    ],
    'one-time-code': [
      'verification code, one time code, otp, security code sent, 6 digit code, authentication code, two factor code, confirmation code, one time password, authenticator code, 2fa code, sms code, one time passcode, six digit code, enter code, login code, code from email',
      'Enter the 6-digit code',
    ],
    'free-text': [
      'message, comment, comments, notes, question, your question, description, additional information, how can we help, suggestions, tell us about yourself, your message, anything else, inquiry, bio, about you, about me, questions or comments, special instructions, delivery instructions, review',
      'Your message',
    ],
    other: [
      'native language, language, preferred language, how did you hear about us, how did you hear, referral code, referred by, airport, home airport, time zone, timezone, security question, security answer, mother s maiden name, answer, marital, invite code, promo code',
      'How did you hear about us?',
    ],
    'not-personal': [
      'search, search for, keyword, keywords, captcha, quantity, qty, amount, subject, sort by, filter, coupon, coupon code, discount code, donation amount, check in, check out, arrival, departure, preferred date, appointment date, time, how much is, what is the sum, type the characters, gift card, number of tickets, number of guests, recaptcha, find a store, characters you see, tip, custom amount, calling code, area code, dial code, file name, sort, start date, end date, leave this field empty, leave blank, do not fill',
      'Type the characters you see',
    ],
  },
  options: {
    honorific: ['mr, mrs, ms, miss, dr, mx, prof', 'Mrs'],
    gender: ['male, female, man, woman, non binary, nonbinary, other gender, prefer not to say, transgender', 'Female'],
    'marital-status': [
      'single, married, divorced, widowed, separated, in a relationship, domestic partnership',
      'Widowed',
    ],
    housing: ['own, rent, homeowner, renter, house, apartment, own my home, tenant', 'Renter'],
    job: ['student, retired, employed, unemployed, self employed, homemaker, full time, part time', 'Self-employed'],
    opinion: [
      'very satisfied, satisfied, dissatisfied, very dissatisfied, strongly agree, agree, disagree, strongly disagree, neutral, very unsatisfied, unsatisfied, very good, excellent, good, poor, fair',
      'Strongly agree',
    ],
    lifestyle: ['smoker, non smoker, vegetarian, vegan', 'Non-smoker'],
    pets: ['dog, cat, bird', 'Dog'],
    'ethnic-origin': [
      'white, black, asian, hispanic, african american, native american, caucasian, pacific islander, latino',
      'African American',
    ],
    'political-opinion': [
      'liberal, conservative, very liberal, very conservative, democrat, republican, independent',
      'Very liberal',
    ],
    'birth-month': [
      'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, oct, nov, dec',
      'February',
    ],
  },
  consent: {
    accept: [
      'agree, agreeing, i accept, accept, accepting, consent, authorize, authorise, acknowledge, have read, approve, opt in, i understand, permission, you agree, i allow',
      'I agree to the terms',
    ],
    refuse: [
      'do not wish, do not want, don t want, would not like, prefer not to, opt out, unsubscribe me, please do not, don t send, do not send, don t contact, do not contact, rather not',
      'I do not wish to receive offers',
    ],
    receive: [
      'receive, send me, sign me up, keep me, be contacted, contact me, hear from, subscribe, get, email me, notify me, be notified, stay up to date, keep in touch, want to hear, text me, add me, sign up, to hear, informed, updated, opt in, contacting me, marketing',
      'Yes, send me offers',
    ],
    offers: [
      'offers, news, updates, promotions, promotional, deals, marketing, emails, e mails, information, special offers, discounts, communications, tips, alerts, messages, announcements, sms, advertising, exclusive, email updates, products and services, inspiration, texts, calls, events',
      'news and special offers',
    ],
    newsletter: [
      'newsletter, newsletters, mailing list, email list, enewsletter, e newsletter, news letter',
      'Subscribe to our newsletter',
    ],
    partners: [
      'partners, third parties, third party, sponsors, affiliates, trusted partners, other companies, selected companies, advertisers, carefully selected',
      'offers from our partners',
    ],
    share: ['share, shared, sharing, pass on, disclose, transfer, passed', 'my data may be shared'],
    rules: [
      'terms, terms and conditions, terms of service, terms of use, conditions, rules, official rules, contest rules, user agreement, t c, tos, t cs, eula, competition rules, agreement, conditions of use, terms conditions, guidelines, code of conduct',
      'the official rules',
    ],
    privacy: [
      'privacy policy, privacy, privacy notice, privacy statement, personal data, personal information, data protection, gdpr, data policy, my data, data processing, processing of my, cookies, store my',
      'the privacy policy',
    ],
    political: [
      'political party, political campaign, political messages, campaign messages, candidate, political communications, election campaign',
      'receive political messages',
    ],
    'by-doing': [
      'by clicking, by submitting, by entering, by signing up, by participating, by continuing, by registering, by creating, by subscribing, by signing, by providing, by joining, by checking, by proceeding, by pressing, by filling, by tapping, by using',
      'By clicking Enter, you agree to the rules',
    ],
    confirm: [
      'i certify, i confirm, i declare, confirm that, i am over, i am at least, over 18, 18 years, years of age, years old, years or older, i am 18, i am of legal age, attest',
      'I confirm that I am over 18',
    ],
    convenience: [
      'remember me, keep me signed in, keep me logged in, stay signed in, stay logged in, show password, remember this device, same as billing, same as shipping, remember my, remember username, trust this, save my name, remember user, this is a private, ship to, use shipping address, same address, remember computer, save this, remember, public computer, keep me logged, save card',
      'Remember me',
    ],
  },
  screens: {
    contest: [
      'giveaway, give away, sweepstakes, sweepstake, enter to win, win a, win an, chance to win, prize draw, enter the contest, enter now to win, contest rules, official rules, lucky draw, raffle, contest, competition entry, enter the competition, enter the draw, enter competition, enter contest, to be won, enter giveaway, spin to win, scratch and win, instant win, no purchase necessary, photo contest, contest entry, spin the wheel, pet competition, photo competition',
      'Enter for a chance to win',
    ],
    'contest-hint': [
      'prize, prizes, win, winner, winners, competition, enter now, submit entry, entries, entry, lucky, draw, participate, free iphone, reward',
      'The winner will be drawn',
    ],
    quiz: [
      'quiz, quizzes, personality test, take the quiz, see my results, get my results, see your results, your results, get your results, find out your, which type are you, self assessment, take the test, trivia, finish the quiz, submit answers, quiz results',
      'Take the quiz and see your results',
    ],
    'quiz-hint': ['test, result, results, score, questions, question, answers, assessment', 'Your answers'],
    survey: [
      'survey, surveys, poll, polls, questionnaire, opinion poll, satisfaction survey, your feedback matters, share your opinion, feedback form, customer feedback',
      'Take our survey',
    ],
    'video-gate': [
      'watch the video, watch video, watch now, watch the replay, watch replay, watch the webinar, unlock the video, unlock video, access the video, access the replay, to continue watching, keep watching, watch the full, watch free, free video, access the recording, watch the recording, watch on demand, on demand video, watch the masterclass, watch the training, free training, get instant access, access the training, watch the demo, watch demo, video series, get access, free masterclass, video training, unlock full video, see the video, start watching, free class, watch the free',
      'Enter your e-mail to watch the video',
    ],
    'video-hint': [
      'video, videos, replay, recording, masterclass, training, watch, on demand, live session, free course',
      'the replay of the video',
    ],
    petition: [
      'petition, petitions, sign the petition, sign this petition, add your name, sign now, add my name, signatures, signatories, signers, open letter, sign your name, signature',
      'Sign the petition',
    ],
    'sample-offer': [
      'free sample, free samples, claim your, claim offer, rebate, cashback, free gift, discount code, free trial, get my coupon, get the coupon, coupon, get your free, claim my, promo code, off your first order, free product, claim now, special offer',
      'Claim your free sample',
    ],
    'quote-request': [
      'quote, free quote, get a quote, request a quote, get quotes, free estimate, compare quotes, get my quote, estimate, request a demo, book a demo, get a free consultation, request a call back, call me back, schedule a demo, get a demo, free consultation, request pricing',
      'Get a free quote',
    ],
    newsletter: [
      'newsletter, subscribe, mailing list, sign up for our newsletter, join our newsletter, email updates, get updates, stay in the loop, join our mailing list, subscribe now, get the latest news, latest news, stay up to date, sign up for updates, join the list, keep in touch, weekly email, daily email, sign up for emails',
      'Subscribe to our newsletter',
    ],
    webinar: [
      'webinar, webinars, live webinar, register for the webinar, save my seat, save your spot, reserve my spot, reserve your spot, reserve my seat, reserve your seat, save my spot, save your seat, live training, free webinar, live event, online seminar, online workshop, live workshop, live masterclass, reserve my free seat, reserve my free spot, claim my free seat, claim your free spot, reserve your free seat, save my free seat, save your free spot, free seat',
      'Register for the webinar',
    ],
    'download-gate': [
      'white paper, whitepaper, download, download now, ebook, e book, get the guide, free guide, download the guide, free ebook, free report, get the report, download the report, download pdf, free pdf, checklist, free download, case study, send me the guide, cheat sheet, free chapter',
      'Download the white paper',
    ],
    account: [
      'create account, create an account, create your account, sign up, register, registration, join now, create my account, new account, get started, join us, join, become a member, open an account, create profile, create new account, signup, sign up for free, start free trial, create a password',
      'Create your account',
    ],
    purchase: [
      'checkout, check out, place order, order summary, payment, pay now, shipping, billing, cart, place your order, complete purchase, buy now, payment method, billing address, shipping address, complete order, delivery address, proceed to payment, your order, add card, payment details, order total, shipping method, credit card',
      'Place your order',
    ],
    contact: [
      'contact us, contact, send message, get in touch, send us a message, contact form, write to us, send a message, how can we help, reach out, customer service, message us, leave us a message, support request, submit a request',
      'Contact us',
    ],
    booking: [
      'book now, booking, reservation, reserve, book a table, book an appointment, appointment, make a reservation, check in date, request booking, schedule an appointment, number of guests, book, book your stay',
      'Book an appointment',
    ],
    application: [
      'apply, application, apply now, job application, submit application, cover letter, apply for this job, admission, admissions, entrance exam, exam registration, job opening, careers, apply online',
      'Submit your application',
    ],
    donation: [
      'donate, donation, donate now, make a donation, give now, your gift, monthly gift, donations, give monthly, charitable, support us, donor',
      'Make a donation',
    ],
    'sign-in': [
      'sign in, log in, login, signin, logon, log on, forgot password, forgot your password, already have an account, welcome back, sign on, forgot my password, member login, forgot username, logging in',
      'Sign in',
    ],
    'password-reset': [
      'forgot password, forgot your password, reset password, reset your password, password reset, recover, recover password, send reset link, lost password, reset my password, find your account, change password, change your password, password recovery, account recovery, forgotten password',
      'Reset your password',
    ],
    search: ['search, find, go, search results, lookup', 'Search'],
    comment: [
      'leave a comment, post comment, leave a reply, add a comment, comments, reply, post reply, write a review, submit review, post a comment, write a comment, submit comment, add comment, your review, post review',
      'Leave a comment',
    ],
    settings: [
      'settings, my profile, edit profile, update profile, account settings, preferences, save changes, update account, profile settings, my account, account details, edit account, update my details, personal information, update your, save settings, update, edit your profile, update your profile, change your details, manage account, edit my',
      'Save changes',
    ],
    admin: [
      'admin, administrator, admin panel, admin login, back office, add user, edit user, control panel, manage users, admin dashboard, dashboard, add new, create campaign, manage',
      'Admin panel',
    ],
    trap: [
      'win win, contestant, contest the decision, quiz show, windows, sign up sheet, terms of win',
      'a win-win deal',
    ],
  },
  notices: {
    data: [
      'personal data, personal information, your information, your data, your details, your email, privacy, email address, your privacy, information you provide, data, information',
      'Your personal data is used to…',
    ],
    use: [
      'process, processed, processing, collect, collected, used, use, stored, store, retained, controller, purposes, purpose, legal basis, kept, retention, keep, contact you, send you',
      'We collect your data',
    ],
    rights: [
      'unsubscribe, opt out, right to access, rights, erasure, rectification, withdraw, gdpr, data protection officer, privacy policy, dpo, withdraw your consent, unsubscribing, delete your data, data protection, privacy notice',
      'You have the right to access and erasure',
    ],
    recipients: [
      'third parties, third party, partners, shared, disclose, sell, share, affiliates, sold, sponsors',
      'Shared with our partners',
    ],
    promise: [
      'no spam, never share, never sell, never spam, won t share, will not share, not share, not sell, spam free, respect your privacy, 100 secure, hate spam, won t spam, kept confidential, confidential, anonymous, safe with us, your information is secure, never be shared, stays private, unsubscribe anytime, unsubscribe at any time',
      'We never share your e-mail',
    ],
  },
  links: {
    rules: [
      'terms, terms and conditions, terms of service, terms of use, official rules, rules, contest rules, conditions, user agreement, t cs, terms conditions, full rules, competition rules',
      'Official rules',
    ],
    'privacy-policy': [
      'privacy policy, privacy, privacy notice, privacy statement, data protection, gdpr, data policy, your privacy rights',
      'Privacy policy',
    ],
    'legal-notice': ['legal notice, imprint, legal, legal information, disclaimer', 'Legal notice'],
    'partner-list': [
      'our partners, list of partners, partner list, partners, marketing partners, our sponsors, third parties',
      'List of our partners',
    ],
  },
};

import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which English is told from the other languages. */
export const englishHints =
  'the your you and of to for with please enter password name address or we our my username remember forgot login continue submit log new phone first last required confirm account user here search';

/** English, and the widget words that makers leave in English. */
export const english: LanguagePatterns = {
  code: 'en',
  you: 'you your yourself my i me m hurt',
  fields: {
    'full-name': [
      'full name, your full name, first and last name, first name and last name, name and surname, complete name, what is your name, recipient name, contact name, student name, participant name, initials, your name, legal name, real name, first last name, attention, name of recipient, your first and last name, full legal name, name of entrant, entrant name, name first and last, winner name, your name and surname, name and last name, your first name and surname',
      'Your full name',
    ],
    'given-name': [
      'first name, given name, forename, first names, given names, preferred name, fname, firstname, christian name, your first name, what s your first name, what should we call you, call you',
      'First name',
    ],
    'family-name': [
      'last name, surname, family name, lname, lastname, second name, maiden name, last names, your last name, your surname',
      'Last name',
    ],
    'lone-name': ['name, names', 'Name'],
    'middle-name': ['middle name, middle initial, m i, middle', 'Middle name'],
    honorific: ['title, salutation, honorific, prefix, mr mrs', 'Salutation'],
    gender: [
      'gender, sex, gender identity, i am a man, are you male or female, preferred pronouns, pronouns, your gender, your sex, i identify as',
      'Gender',
    ],
    email: [
      'email, e mail, email address, e mail address, mail, mail address, electronic mail, email id, your email, email or username, username or email, username or email address, email address or username, email or phone, phone email or username, user id or email, mobile number or email, phone number or email, email or phone number, email mobile or username, login or email, email or login, email or mobile, email or mobile number, email username, email or user id, phone or email, e mail or username, email addr, emailaddress, your e mail, your email address, work email, business email, work e mail, personal email, e mail id, email for results, confirm email, confirm your email, confirm email address, where should we send, email to receive, best email, leave us your email, leave your email, leave an email, where should we email',
      'Your e-mail address',
    ],
    phone: [
      'phone, telephone, phone number, telephone number, tel, contact number, contact no, phone no, daytime phone, phonenumber, number to reach you, your number, your phone, your phone number, your telephone number, best number, best number to reach you, phone or mobile, tel no, daytime number, number to call, best daytime number, number we can call, reach you on, best contact number, where can we call you',
      'Phone number',
    ],
    mobile: [
      'mobile, mobile number, mobile phone, cell, cell phone, cellphone, cellular, mobile no, whatsapp, whatsapp number, sms number, text number, handphone, your mobile, your mobile number, your cell, mobile telephone, cell number, cell phone number, text me at',
      'Mobile number',
    ],
    landline: [
      'home phone, landline, home telephone, work phone, office phone, tel home, telephone home, home tel, phone home, tel day',
      'Home phone',
    ],
    'social-handle': [
      'instagram, instagram handle, twitter, twitter handle, facebook, tiktok, tik tok, snapchat, linkedin, linkedin profile, linkedin url, social media handle, discord, discord username, telegram, instagram username, github, twitch username, your instagram, your twitter, your instagram handle, x handle, social media username, social handle, instagram name, tiktok handle, tiktok username, facebook profile, your handle, insta name, your insta',
      'Instagram handle',
    ],
    website: [
      'web page address, web page url, page address, web page, website, web site, homepage, site url, your url, blog url, web address, company website, portfolio',
      'Website',
    ],
    'birth-date': [
      'date of birth, birth date, birthdate, birthday, dob, d o b, born, born on, your birthday, when were you born, birth, your date of birth, your birth date, birthday month and day, date of your birth, enter your birthday, when is your birthday',
      'Date of birth',
    ],
    'birth-day': ['day of birth, birth day', 'Day of birth'],
    'birth-month': ['month of birth, birth month', 'Month of birth'],
    'birth-year': [
      'year of birth, birth year, birthyear, your year of birth, year you were born, what year were you born, year were you born, in what year were you born',
      'Year of birth',
    ],
    day: ['day, dd', 'Day'],
    month: ['month, mm', 'Month'],
    year: ['year, yyyy, yy', 'Year'],
    date: ['date', 'Date'],
    age: [
      'age, your age, how old are you, age range, age group, what is your age, age in years, age bracket, your age group, which age group, how old, are you over 18',
      'How old are you?',
    ],
    nationality: ['nationality, citizenship, country of citizenship', 'Nationality'],
    'ethnic-origin': ['ethnicity, race, ethnic group, ethnic origin, race ethnicity, racial or ethnic', 'Ethnicity'],
    'postal-address': [
      'postal address, mailing address, full address, home address, complete address, where do you live, residential address, your address, current address, permanent address, delivery address in full',
      'Mailing address',
    ],
    street: [
      'address, street, street address, address line 1, address 1, street name, address line, street number, house number, street and number, delivery address, shipping address, billing address, address line one, house name, house no, first line of address, road, street no, house name or number, line 1',
      'Street address',
    ],
    'street-2': [
      'address line 2, address 2, apt, apartment, suite, unit, apt suite, apartment suite, building, floor, flat, address line two, apt number, apt no, additional address, apt unit, address line 3',
      'Apartment, suite, unit',
    ],
    'postal-code': [
      'zip, zip code, postal code, postcode, post code, zipcode, zip postal, zip postal code, postalcode, pin code, pincode, eircode, your postcode, your zip, your zip code, zip or postal code, postal zip code, half of your postcode, term time postcode, first part of your postcode, home postcode, start of your postcode',
      'Zip code',
    ],
    city: [
      'city, town, suburb, hometown, city town, town city, locality, where did you grow up, city of residence, home town, your city, your town, city or town, nearest city, place of birth, town or city, what city do you live in, where are you listening from, residing in, which town are you in, neighbourhood, neighborhood, city you live in, town you live in',
      'City / Town',
    ],
    region: [
      'state, province, county, region, state province, territory, state or province, prefecture, district, your state, your county, your region, state region, county state',
      'State / Province',
    ],
    country: [
      'country, country of residence, country region, country or region, country code, your country, country of birth, which country do you live in, where are you based, where are you located, based in, which country are you in',
      'Country',
    ],
    job: [
      'job, job title, occupation, profession, position, role, your role, industry, job function, employment status, expertise, job role, what do you do, job level, seniority, department, your job, your occupation, your job title, your profession, current position, what is your occupation, line of work, employment, working status, work status, what is your job, are you currently employed, what best describes your role',
      'Job title',
    ],
    employer: [
      'employer, current employer, name of employer, your employer, where do you work, company you work for, who do you work for, who is your employer',
      'Employer',
    ],
    company: [
      'company, company name, organization, organisation, organization name, organisation name, business name, business, institution, firm, company size, employees, number of employees, workplace, company organization, your company, your business, company or organization, name of your company, name of your business, name of organisation, name of organization, shop name, store name, school name, brand, your organisation, your organization, team size, club name, name of school, charity name, size of company, how many employees',
      'Company name',
    ],
    education: [
      'education, highest degree, level of education, degree, highest qualification, school, university, major, education level, college, your education, education level completed, qualifications, highest level of education, educational level, highest education',
      'Highest level of education',
    ],
    income: [
      'income, household income, annual income, salary, monthly income, yearly income, earnings, annual household income, your income, household annual income, combined income, total household income, gross income, net income, monthly household income, salary range, income range, income bracket, salary expectations, expected salary, desired salary, combined household income, income before tax, current salary, take home pay, take home, yearly take home, savings, your savings',
      'Annual household income',
    ],
    household: [
      'household, household size, people in your household, how many people live, number of people in household, dependents, dependants, how many people live in your household, number of people in your household, people in household, people living in, size of household, adults in household, household members, family size, who lives with you, people live with you, live with you, people at home, live in your home, people live in your, people in your home, at home including you, under your roof, who do you live with',
      'How many people live in your household?',
    ],
    children: [
      'children, number of children, do you have children, kids, do you have kids, child s name, child name, child s age, child s date of birth, child date of birth, child birthday, how many children, how many children do you have, ages of children, children s ages, age of child, age of your child, baby s due date, due date, number of kids, children under 18, are you a parent, are you expecting, children under, of whom under, of which under, baby s date of birth, your due date',
      'Do you have children?',
    ],
    'marital-status': [
      'marital status, relationship status, are you married, civil status, your marital status, your relationship status, are you single, are you in a relationship, partnership status',
      'Marital status',
    ],
    housing: [
      'housing, home ownership, do you own or rent, own or rent, homeowner, home owner, are you a homeowner, property type, type of home, renter, is your home, type of property, property ownership, residence type, type of residence, home type, roof type, are you the homeowner, do you own your home, do you own or rent your home, is your property, number of bedrooms, year built, square footage, tenure, what type of home, garden, do you have a garden, balcony, swimming pool, backyard, which floor, floor level, size of your home, number of rooms, own your home, do you own property, roof direction, roof orientation, roof pitch, floor area',
      'Do you own or rent your home?',
    ],
    vehicle: [
      'vehicle, car, license plate, vehicle make, car make, make and model, do you own a car, driver s license, driving licence, vin, license plate number, your car, car model, vehicle model, vehicle registration, registration number, reg number, do you drive, vehicle year, current vehicle, what car do you drive, which car, what are you driving, what do you drive, driving these days, what car, which vehicle, what vehicle, car do you drive, car insurance due, first registered, date of first registration, miles a year, miles per year, annual mileage',
      'Vehicle make',
    ],
    pets: [
      'pet, pets, do you have a pet, do you have pets, pet s name, pet name, dog or cat, do you own a pet, pets in household, how many pets, cats, dogs, how many cats, how many dogs, dog s name, cat s name, breed, your pet, do you have a cat, do you have a dog, cat s age, dog s age, pet s age, name of your dog, name of your cat, name of your pet, age of your dog, age of your cat, weight of pet, pet weight, weight of your dog, weight of your cat, dog weight',
      'Do you have pets?',
    ],
    bank: [
      'bank, bank name, iban, account number, routing number, sort code, bank account, bic, swift, your bank, bank account number, who do you bank with, your main bank, which bank, account holder, main bank',
      'Bank account number',
    ],
    insurer: [
      'insurance, insurer, insurance provider, insurance company, current insurer, health insurance, insured with, who is your insurer, your insurer, insurance carrier, current insurance, who are you insured with, current provider, home insurance, car insurance, insured by, who insures',
      'Current insurer',
    ],
    energy: [
      'energy supplier, heating, heating type, type of heating, energy provider, electricity provider, how do you heat your home, heating system, heating fuel, main heating, energy bill, electricity bill, monthly electric bill, average electric bill, utility company, utility provider, your energy supplier, fuel type, boiler type, who supplies your, electricity, supplies your electricity, gas supplier, electricity supplier, gas and electricity, how is your home heated, annual consumption, yearly usage, annual usage, kwh per year',
      'Heating type',
    ],
    health: [
      'health, medical condition, medical conditions, allergies, disability, medication, medications, symptoms, weight, height and weight, bmi, blood type, pregnant, smoking related, diagnosed, illness, do you exercise, blood pressure, skin type, mental health, sleep, reason for visit, overall health, health conditions, your health, do you suffer, do you wear glasses, are you pregnant, do you have diabetes, medical history, dietary requirements, food allergies, do you have any allergies, height, hearing, do you have a disability, do you take any medication, skin concern, skintype, skin concerns, your skin, hair type, stress level, how do you feel, do you feel, lonely, anxiety, pain, menopause, dietary restrictions, do you have trouble, do you struggle, tobacco, have you used tobacco, nicotine, hard of hearing, trouble hearing, hearing loss, hearing problems, back pain, your skin feels, your concerns, main concern, live with any of these, any of these conditions, height cm, your height, scalp, pregnancy, thyroid, diabetes, high blood pressure, asthma, apnoea, sleep apnea, snoring, insomnia, allergy, hearing aid, hearing aids, eyesight, kg',
      'Do you have any medical conditions?',
    ],
    'sex-life': ['sexual orientation, sexuality', 'Sexual orientation'],
    lifestyle: [
      'do you smoke, smoker, smoking, alcohol, do you drink, diet, dietary, exercise, lifestyle, physical activity, eating habits, vegetarian, how often do you exercise, smoking status, are you a smoker, do you drink alcohol, alcohol consumption, how active are you, do you exercise, exercise habits, your diet, are you vegetarian, do you play sport, do you vape, how often do you drink, how often do you smoke, how often do you eat, how many days a week do you exercise, healthy food, do you eat, hours of sleep, how many hours do you sleep, hours do you sleep, cups a day, how many cups, minutes of physical activity, hours do you sit',
      'Do you smoke?',
    ],
    habits: [
      'how often, shopping habits, how frequently, how many times, habits, where do you shop, how many hours, how much do you spend, how much time, where do you usually, when do you usually, which magazines, which newspapers, how do you usually, do you usually, what is your budget, monthly spend, which supermarket, do you shop, what do you usually, when did you last, have you ever bought, do you use, which brands, weekly shop, main weekly shop, where do you buy, usual store, your usual store, preferred store, favourite store, favorite store, do you listen, most often, where do you do your, how often do you, your local store, where did you buy, which store did you, store of purchase, place of purchase, where you bought, what time do you, how many hours a day do you, what s your go to, your go to, main way of travelling, main mode of transport, how do you travel, how do you usually travel, how do you get to, how many days a week, days a week do you, times a week, how many times a week, how do you listen',
      'How often do you shop online?',
    ],
    interests: [
      'interests, hobbies, your interests, topics of interest, preferences, favorite, favourite, interested in, what are you interested in, topics, areas of interest, your hobbies, which topics, favourite topics, i am interested in, i m interested in, what interests you, areas of interest to you, favorite genre, favorite sport, favourite sport, favourite team, favorite team, musical interest, products of interest, you are interested in, free time, your free time, spend your free time, in your spare time, spare time, floats your boat, what are you into',
      'Topics of interest',
    ],
    opinion: [
      'opinion, your opinion, what do you think, how satisfied, satisfaction, satisfaction level, would you recommend, how likely, rate, rating, how would you rate, feedback, do you agree, how was, what did you like, why are you signing, reason for signing, what could we improve, how would you describe, on a scale, do you support, are you in favour, are you in favor, would you consider, how do you rate, please rate, how important, how do you feel about, should the, agree or disagree, how strongly, how could we, how can we, could we have made, could we do better, i think, i believe, in my opinion, why you are signing, why do you sign, what could we change, what should we change, one thing we could change, one thing you would change, why do you support, why you support',
      'How satisfied are you?',
    ],
    'political-opinion': [
      'political opinion, political views, who will you vote for, who did you vote for, political affiliation, political party, party affiliation, political ideology, political leaning, voting intention, politically, liberal or conservative, ideology, which party, political leanings, party you support, did you vote, will you vote, who would you vote for, how did you vote, registered voter, vote in the next, in the last election, which candidate, do you identify as a republican, left or right, political party preference, political preference, political compass, political quiz, political test, where do you stand, vote compass',
      'Who will you vote for?',
    ],
    religion: [
      'religion, faith, religious affiliation, religious beliefs, your religion, your faith, do you practise a religion, religious belief, religious background',
      'Religion',
    ],
    union: [
      'trade union, union membership, union member, labor union, are you a union member, member of a trade union, name of union, are you a member of a union',
      'Union membership',
    ],
    'id-number': [
      'social security number, ssn, national id, passport number, tax id, id number, identity number, national insurance number, driver license number, national identification number, identification number, id card number, vat number, tax number, national identity number, government id, passport no, driver s licence number, driving licence number, ni number, national insurance no, social security, last four digits of ssn, company number, personal identification number',
      'Passport number',
    ],
    'member-number': [
      'member number, membership number, customer number, student id, loyalty card number, employee id, member id, loyalty number, frequent flyer number, customer no, client number, client id, loyalty card, clubcard number, rewards number, student number, student no, matriculation number',
      'Membership number',
    ],
    'card-number': [
      'card number, credit card number, cardnumber, credit card, debit card number, card no, cc number, credit or debit card number, gift card number',
      'Card number',
    ],
    'card-name': [
      'name on card, cardholder name, cardholder, card holder, card holder name, name on the card, cardholder s name, name as it appears on card, name as it appears on the card, name as shown on card, name as shown on the card',
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
      'photo, your photo, picture, profile picture, selfie, upload a photo, avatar, headshot, your best photo, add a photo, add photo, upload photo, upload your picture, upload image, image, your image, photos, submit your photo, photo upload',
      'Upload your photo',
    ],
    file: [
      'attachment, upload, resume, cv, curriculum vitae, upload file, receipt, proof of purchase, attach a file, cover letter, upload your cv, upload your receipt, upload receipt, choose file, attach file, attach your, document, upload document, upload a file, photo of receipt, supporting document, invoice',
      'Upload your resume',
    ],
    username: [
      'username, user name, login, login name, user id, userid, access id, net id, netid, account number, account id, account, account no, user number, access code user, screen name, login id, account name, user, sign in name, logon id, login email, user or email, member login, player name, gamer name, in game name',
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
      'message, comment, comments, notes, question, your question, description, additional information, how can we help, suggestions, tell us about yourself, your message, anything else, inquiry, bio, about you, about me, questions or comments, special instructions, delivery instructions, review, tell us why, in your own words, in 25 words or less, explain, your story, your answer, details, additional comments, any other comments, more details, caption, your recipe, reason for contact, your enquiry',
      'Your message',
    ],
    other: [
      'native language, language, preferred language, how did you hear about us, how did you hear, referral code, referred by, airport, home airport, time zone, timezone, security question, security answer, mother s maiden name, answer, marital, invite code, promo code, where did you hear about us, heard about us, preferred contact method, best time to call, t shirt size, shoe size, order number, referral, t shirt',
      'How did you hear about us?',
    ],
    bait: [
      'should be empty, leave this empty, leave this blank, leave empty, leave blank, leave this field empty, leave this field blank, do not fill this in, do not fill, for validation purposes, keep this field empty',
      'Leave this field blank',
    ],
    'not-personal': [
      'visual verification, letters shown, type the letters, brand name, name of item, item name, product name, name of product, project name, event name, gift certificate, enter the characters, security image, are you human, human check, name of the product, pin gift card, gift card pin, search, search for, keyword, keywords, captcha, quantity, qty, amount, subject, sort by, filter, coupon, coupon code, discount code, donation amount, check in, check out, arrival, departure, preferred date, appointment date, time, how much is, what is the sum, type the characters, gift card, number of tickets, number of guests, recaptcha, find a store, characters you see, tip, custom amount, calling code, area code, dial code, file name, sort, start date, end date, human verification, prove you are human, solve, what is 2, number of people, adults, number of adults, product, reason, department to contact, star rating, how many tickets, code on, code from, unique code, entry code, batch code, code under, pack code, receipt number, code printed, title of picture, title of photo, title of your picture, title of your photo, picture title, photo title, title of entry, title of your story, title of work, how many do you think, how much do you think, in your opinion how many',
      'Type the characters you see',
    ],
  },
  options: {
    honorific: ['mr, mrs, ms, miss, dr, mx, prof', 'Mrs'],
    gender: [
      'male, female, man, woman, non binary, nonbinary, other gender, prefer not to say, transgender, i am a man, i am a woman, self describe',
      'Female',
    ],
    'marital-status': [
      'single, married, divorced, widowed, separated, in a relationship, domestic partnership, civil partnership, cohabiting, never married, engaged',
      'Widowed',
    ],
    energy: [
      'gas, mains gas, oil, electricity, electric, heat pump, wood, pellets, lpg, coal, district heating, gas boiler, oil boiler, biomass',
      'Heat pump',
    ],
    housing: [
      'own, rent, homeowner, renter, house, apartment, own my home, tenant, flat, detached, semi detached, terraced, bungalow, i own, i rent, living with parents, condo, townhouse, in a flat, in a house, with my parents, in an apartment, with parents, student accommodation, student halls',
      'Renter',
    ],
    job: [
      'student, retired, employed, unemployed, self employed, homemaker, full time, part time, in education, unable to work, working full time, working part time, employed full time, employed part time',
      'Self-employed',
    ],
    opinion: [
      'very satisfied, satisfied, dissatisfied, very dissatisfied, strongly agree, agree, disagree, strongly disagree, neutral, very unsatisfied, unsatisfied, very good, excellent, good, poor, fair, for, against, in favour, in favor, no opinion, bad, very bad',
      'Strongly agree',
    ],
    lifestyle: [
      'smoker, non smoker, vegetarian, vegan, ex smoker, pescatarian, i smoke, i do not smoke, i vape, vaping, smoke, social drinker, non drinker',
      'Non-smoker',
    ],
    pets: ['dog, cat, bird', 'Dog'],
    'ethnic-origin': [
      'white, black, asian, hispanic, african american, native american, caucasian, pacific islander, latino',
      'African American',
    ],
    'political-opinion': [
      'liberal, conservative, very liberal, very conservative, democrat, republican, independent, labour, green party, far left, centre left, centre, center, far right, moderate, left wing, right wing',
      'Very liberal',
    ],
    'birth-month': [
      'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, oct, nov, dec',
      'February',
    ],
    habits: [
      'every day, daily, every week, weekly, once a week, several times a week, once a month, every month, monthly, several times a month, a few times a year, now and then, rarely, never, often, sometimes, hardly ever, almost never, occasionally, regularly, less often, most days',
      'Once a week',
    ],
    health: [
      'diabetes, arthritis, asthma, high blood pressure, high cholesterol, acne, breakouts, redness, redness or rosacea, rosacea, eczema, psoriasis, migraine, migraines, insomnia, back pain, joint pain, allergies, depression, anxiety, hearing loss, dry skin, oily skin, combination skin, sensitive skin, wrinkles, dark spots, hair loss, sleep apnea, snoring, heart disease, menopause, hot flushes',
      'Asthma',
    ],
    interests: [
      'gardening, reading, travel, travelling, cooking, sport, sports, music, film, films, cinema, theatre, dance, fashion, beauty, interiors, gaming, pets, wellness, literature, hiking, photography, cars, food and drink, cruises, keeping fit, crafts, fishing, golf, diy, bingo, antiques',
      'Gardening',
    ],
    religion: [
      'catholic, protestant, muslim, jewish, buddhist, hindu, sikh, christian, orthodox, atheist, no religion',
      'Catholic',
    ],
    vehicle: ['petrol, diesel, hybrid, plug in hybrid, fully electric, lpg', 'Petrol'],
  },
  topics: {
    'not-personal': [
      'do you know, did you know, can you guess, can you name, guess, how well do you know, correct answer, true or false',
      'Do you know how many people live in Lyon?',
    ],
    religion: [
      'church*, mosque*, temple, synagogue, pray*, god, faith, bible, worship*, religi*, quran, believer*',
      'Do you attend a church?',
    ],
    'political-opinion': [
      'vote, voted, voting, votes, election*, government*, politic*, prime minister, mayor, referendum, left wing, right wing, democrats, republicans, labour party, brexit, congress, parliament',
      'Who would get your vote in an election?',
    ],
    health: [
      'illness*, disease*, diagnos*, medic*, pain, pains, painful, hurt*, ache, aches, aching, suffer*, symptom*, allerg*, doctor, gp, hospital*, glasses, hearing, weigh, weight, pregnan*, disab*, mobility, knee*, joints, therap*, treatment*, vaccin*, injur*, asthma, diabet*, sick, depress*, intoleran*, blood, skin, teeth, dentist, eyesight, overweight, to lose, unwell, stressed, anxious, burnt out, trouble sleeping, scalp, digest*, thyroid, gave birth, given birth, psycholog*, psychiatr*, snor*, sleeping pills, long term condition*, arthritis, back pain',
      'Where does it hurt?',
    ],
    pets: ['dog, dogs, cat, cats, pet, pets, puppy, kitten, four legged', 'How many dogs do you have?'],
    vehicle: [
      'car, cars, drive, driving, drives, vehicle*, mileage, miles, motorbike*, motorcycle*, van, diesel, petrol, parked, behind the wheel, suv',
      'How many miles do you drive a year?',
    ],
    insurer: ['insur*, life cover, covered by', 'Who insures you?'],
    bank: ['bank, banks, banking, current account, credit card', 'Which bank are you with?'],
    energy: [
      'heat*, boiler*, electricity, gas, solar, insulat*, energy bill*, energy supplier',
      'How do you heat your place?',
    ],
    income: [
      'earn*, salary, income, savings, pension, wage*, take home pay, afford, unexpected bill, debt*, loan*, money comes in, comes into the household, make a year, net worth, invest*',
      'What do you earn?',
    ],
    housing: [
      'home, homes, house, flat, rent, renting, landlord, mortgage, garden, bedroom*, roof, your own place, my own place, where do you live, live in a, kitchen, bathroom, renovat*, moving house',
      'Which of these describes your home best?',
    ],
    children: [
      'child*, kid, kids, little ones, baby, babies, son, sons, daughter*, grandchild*, toddler*, teenager*, school run',
      'How old are your kids?',
    ],
    household: [
      'household, live with, living with, live alone, share your, partner, spouse, husband, wife, at home with, other half, who do you share it with, share it with',
      'Who do you live with?',
    ],
    job: [
      'career, employed, employer, retire*, profession, for a living, boss, your job, do you work, you work, workplace, your commute, self employed, unemployed, freelanc*, teacher*, business owner, retired, student*, undergraduate*, postgraduate*, staff, apprentice',
      'What do you do for a living?',
    ],
    lifestyle: [
      'smok*, vape*, vaping, drink*, alcohol*, wine, beer, eat, eats, eating, eaten, meat, fish, vegetable*, fruit, vegetarian*, vegan*, diet*, cook*, sport*, gym, exercis*, workout*, work out, steps, walk*, run, running, sleep*, meal*, breakfast, lunch, dinner, coffee, sugar, snack*, bed, units a week, cigarette*, wake up',
      'Do you eat meat?',
    ],
    habits: [
      'shop*, buy, buys, buying, bought, spend*, order*, watch*, listen*, read, reading, travel*, holiday*, visit*, weekend*, sunday*, saturday*, usually, screen*, app, apps, browse*, pay for, social media, every day, stream*, subscri*, check my, check your, at home, from home',
      'What do you watch?',
    ],
    interests: [
      'love, like to, enjoy*, hobb*, passion*, fan of, follow, favourite*, favorite*, genre*, into, interest*, prefer*, spare time, free time, keen on, gardening, knitting, baking, fishing, photography, cycling, hiking',
      'What do you enjoy?',
    ],
    opinion: [
      'think, agree*, should, opinion*, important, satisf*, recommend*, believe, support, oppose, feel about, in favour, in favor, how worried, worried, how confident',
      'What do you think?',
    ],
  },
  consent: {
    accept: [
      'agree, agreeing, i accept, accept, accepting, consent, authorize, authorise, acknowledge, have read, approve, opt in, i understand, permission, you agree, i allow, i consent, i give my consent, i give my permission, i m happy, happy for, yes please, i agree to, i d like, i would like, yes i, i want, keep my details on file, keep my application, keep my cv',
      'I agree to the terms',
    ],
    refuse: [
      'do not wish, do not want, don t want, would not like, prefer not to, opt out, unsubscribe me, please do not, don t send, do not send, don t contact, do not contact, rather not, no thanks, i don t want, i do not want, i d rather, i would rather not, i prefer not, tick if you do not, tick here if you do not, without receiving, object to, opt me out, not to receive, stop, spare me, leave me out, count me out, no emails, keep me off, please don t pass, don t pass, do not pass, don t share, do not share, please don t, do not display my name, don t display my name, hide my name, don t show my name, do not show my name, keep my name private, do not publish, do not agree, don t agree, i do not consent',
      'I do not wish to receive offers',
    ],
    receive: [
      'receive, send me, sign me up, keep me, be contacted, contact me, hear from, subscribe, get, email me, notify me, be notified, stay up to date, keep in touch, want to hear, text me, add me, sign up, to hear, informed, updated, opt in, contacting me, marketing, like to receive, to receive, send you, sending me, email you, contact you, contacted, hearing from, let me know, keep you, contact me by, call me, send me by, reach me, get back to me, ring me, yes to, by email, by e mail, by post, by text, alert me, also send me, let me know about, put me on, add me to, approached by, write to me, may write to me, drop me a line, may call me, may contact me, may email me, may text me, can call me, can contact me, can email me, can text me, keep me in the loop, put in touch, may also email me, to email me, can write to me, marketing purposes, promotional purposes, tell me about, tell me, tell me when',
      'Yes, send me offers',
    ],
    offers: [
      'offers, news, updates, promotions, promotional, deals, marketing, emails, e mails, information, special offers, discounts, communications, tips, alerts, messages, announcements, sms, advertising, exclusive, email updates, products and services, inspiration, texts, calls, events, special deals, exclusive offers, product updates, product news, new products, promotions and, invitations, surveys, competitions, newsletters and, email, phone, post, text message, restock alerts, recipes, bulletin, monthly bulletin, upcoming, ideas, new collection, new collections, quotes, a quote',
      'news and special offers',
    ],
    newsletter: [
      'newsletter, newsletters, mailing list, email list, enewsletter, e newsletter, news letter, bulletin, monthly bulletin, monthly email, weekly email',
      'Subscribe to our newsletter',
    ],
    partners: [
      'partners, third parties, third party, sponsors, affiliates, trusted partners, other companies, selected companies, advertisers, carefully selected, our partners, our sponsors, its partners, sponsor, partner companies, selected third parties, other organisations, other organizations, other brands, sister companies, group companies, business partners, marketing partners, partner, we work with, companies in our group, carefully chosen, suppliers, selected brands, group of companies, subsidiaries, that work with, who work with, companies that work with, brands that work with, insurers, brokers, dealers, resellers, retailers, exhibitors, lenders, hand picked, selected by, approved installers, network of installers, carefully vetted, trusted installers, trusted suppliers, local installers, tradespeople',
      'offers from our partners',
    ],
    handed: [
      'share my details with, share my data with, share my information with, share my email with, pass my details to, pass my details on to, pass my data to, being shared with, be shared with, being passed to, be passed to, being passed on to, be passed on to, share your details with, share your information with',
      'my details being passed to',
    ],
    share: [
      'share, shared, sharing, pass on, disclose, transfer, passed, being shared, be shared, sharing my, passing my, passed on, sell, sold, share my, pass my, sharing your, share your, pass your, put in touch with, match me with, matched with',
      'my data may be shared',
    ],
    rules: [
      'terms, terms and conditions, terms of service, terms of use, conditions, rules, official rules, contest rules, user agreement, t c, tos, t cs, eula, competition rules, agreement, conditions of use, terms conditions, guidelines, code of conduct, terms of entry, entry rules, house rules, terms of sale, privacy terms, full terms, competition terms, terms and privacy',
      'the official rules',
    ],
    privacy: [
      'privacy policy, privacy, privacy notice, privacy statement, personal data, personal information, data protection, gdpr, data policy, my data, data processing, processing of my, cookies, store my, privacy terms, how we use your data, use my data, use of my data, process my, processing of personal, my personal data, personal details, my details, my information, processing my, process my answers, processing of my answers, consent to the processing, storing my, my answers, store my answers',
      'the privacy policy',
    ],
    political: [
      'political party, political campaign, political messages, campaign messages, political communications, election campaign, campaign updates, political purposes, political parties, political emails, elections, our campaign, campaign emails, campaign news, elected representatives, our candidate, our candidates, candidates for, party candidate, our party, the party, our movement, the movement',
      'receive political messages',
    ],
    'by-doing': [
      'by clicking, by submitting, by entering, by signing up, by participating, by continuing, by registering, by creating, by subscribing, by signing, by providing, by joining, by checking, by proceeding, by pressing, by filling, by tapping, by using, by completing, by downloading, by giving, by playing, by sending, by watching, by requesting, by leaving, by sharing, by ticking, by taking part, by hitting, by selecting, by choosing, by ~ you agree, by ~ you accept, by ~ you consent, by ~ you confirm',
      'By clicking Enter, you agree to the rules',
    ],
    confirm: [
      'i certify, i confirm, i declare, confirm that, i am over, i am at least, over 18, 18 years, years of age, years old, years or older, i am 18, i am of legal age, attest, i am aged, aged 18, over 16, over the age, at least 18, at least 16, legal age, sign anonymously, show my signature, display my name, show my name',
      'I confirm that I am over 18',
    ],
    convenience: [
      'remember me, keep me signed in, keep me logged in, stay signed in, stay logged in, show password, remember this device, same as billing, same as shipping, remember my, remember username, trust this, save my name, remember user, this is a private, ship to, use shipping address, same address, remember computer, save this, remember, public computer, keep me logged, save card, send me a copy, copy of this, copy of my, a copy of, or your partner, and your partner, with your partner, your partner have, my partner and i',
      'Remember me',
    ],
  },
  screens: {
    contest: [
      'giveaway, give away, sweepstakes, sweepstake, enter to win, win a, win an, chance to win, prize draw, enter the contest, enter now to win, contest rules, official rules, lucky draw, raffle, contest, competition entry, enter the competition, enter the draw, enter competition, enter contest, to be won, enter giveaway, spin to win, scratch and win, instant win, no purchase necessary, photo contest, contest entry, spin the wheel, pet competition, photo competition, sweeps, prize drawing, grand prize, win the, win tickets, to win, you could win, be in with a chance, enter our, enter for a chance, enter to, competition, enter my, submit my entry, complete my entry, confirm my entry, count me in, i want to win, enter today, caption contest, recipe contest, draw entry, daily draw, advent calendar, scratch card, scratch to reveal, scratch your card, claim your prize, claim my prize, reveal my prize, lucky winner, winners will be, enter the giveaway, enter the prize, enter the raffle, spin and win, try your luck, golden ticket, out of the hat, in the hat, drawn at random, at random, random draw, lucky one, one lucky, winner will be, picked at random, run the draw, run the competition, run the raffle, prize draw rules, draw rules, tell the winner, notify the winner, contact the winner, contact the winners, hold the draw, choose a winner, rules of the draw, pull a name, pull a slip, pick a winner, draw a winner, going to a good home, award the prize, deliver the prize, send the prize, hand over the prize, draw the winner, post the prize, prize to the winner, competition rules, sweepstakes rules, promotion terms, competition terms',
      'Enter for a chance to win',
    ],
    'contest-hint': [
      'prize, prizes, win, winner, winners, competition, enter now, submit entry, entries, entry, lucky, draw, participate, free iphone, reward',
      'Your entries',
    ],
    quiz: [
      'quiz, quizzes, personality test, take the quiz, see my results, get my results, see your results, your results, get your results, find out your, which type are you, self assessment, take the test, trivia, finish the quiz, quiz results, take our quiz, start the quiz, start quiz, quiz score, see my result, get my result, get your result, show my results, show results, unlock my results, unlock your results, reveal my results, which one are you, what kind of, what type of, how well do you know, test your knowledge, your score, get my score, your personality, personality quiz, discover your, send me my results, email my results, email me my results, would you pass, test yourself, show me my results, see my profile, get my profile, find out which, work out your, your verdict, email you your result, send you your result, score your answers, which ~ are you, what sort of ~ are you, what kind of ~ are you, what type of ~ are you, what sort of ~ will you be, which ~ will you be, send your result, work out and send your, produce your profile, your result',
      'Take the quiz and see your results',
    ],
    'quiz-hint': [
      'test, result, results, score, questions, question, answers, assessment, submit answers',
      'Your answers',
    ],
    survey: [
      'survey, surveys, poll, polls, questionnaire, opinion poll, satisfaction survey, your feedback matters, share your opinion, feedback form, customer feedback, take the survey, take our survey, take part in our survey, consumer panel, join the panel, join our panel, research panel, market research, questionnaire about, we value your opinion, your opinion counts, share your views, consultation, analyse the answers, analyse the results, this study, our research, answers are anonymous',
      'Take our survey',
    ],
    'video-gate': [
      'watch the video, watch video, watch now, watch the replay, watch replay, watch the webinar, unlock the video, unlock video, access the video, access the replay, to continue watching, keep watching, watch the full, watch free, free video, access the recording, watch the recording, watch on demand, on demand video, watch the masterclass, watch the training, free training, get instant access, access the training, watch the demo, watch demo, video series, get access, free masterclass, video training, unlock full video, see the video, start watching, free class, watch the free, unlock the replay, unlock the full, watch the rest, watch the film, watch the documentary, watch the episode, watch full video, play the video, play video, view the video, view video, view recording, view the recording, get the replay, send me the replay, send me the video, enter your email to watch, to watch the, continue watching, stream now, stream for free, watch for free, access the full video, watch my video, unlock access, watch the keynote, watch the session, keep playing, resume playback, resume watching, continue playing, watch the rest for free, play the rest, the rest is free, send you the link to the video, open the video, unlock the recording for you, link to the recording, watch the lecture, see the lecture, watch the concert, play the lecture, carry on watching, finish watching, to the recording, free to watch, will start playing, start playing at once, viewing figures, video will start, film will start, unlock the lesson, the video starts',
      'Enter your e-mail to watch the video',
    ],
    'video-hint': [
      'video, videos, replay, recording, masterclass, training, watch, on demand, live session, free course',
      'the replay of the video',
    ],
    petition: [
      'petition, petitions, sign the petition, sign this petition, add your name, sign now, add my name, signatures, signatories, signers, open letter, sign your name, signature, support this petition, have signed, people have signed, demand that, take action now, sign the letter, sign the open letter, email your mp, email your representative, add your signature, sign on',
      'Sign the petition',
    ],
    'sample-offer': [
      'free sample, free samples, claim your, claim offer, rebate, cashback, free gift, discount code, free trial, get my coupon, get the coupon, coupon, get your free, claim my, promo code, off your first order, free product, claim now, special offer, request your free sample, request a sample, get your sample, free sample box, get my free sample, product tester, become a tester, product testing, money back offer, get my discount, get your discount, welcome offer, redeem, redeem offer, gift with purchase, get my gift, percent off, get 10 off, get 15 off, unlock my discount, voucher, sample request, try it at home, send you the sample, post the sample, post your sample, tester pots, send you your sample',
      'Claim your free sample',
    ],
    'quote-request': [
      'quote, free quote, get a quote, request a quote, get quotes, free estimate, compare quotes, get my quote, estimate, request a demo, book a demo, get a free consultation, request a call back, call me back, schedule a demo, get a demo, free consultation, request pricing, get my free quote, compare prices, get a free quote, instant quote, free survey visit, calculate my savings, see if you qualify, check eligibility, check my eligibility, am i eligible, get prices, request a callback, request call back, get matched, free valuation, free assessment, home valuation, get a price, cost estimate, compare deals, request information, request info, talk to sales, contact sales, how much would, price my, price your project, prepare a quote, prepare your quote, to quote you, give you a price, get my report',
      'Get a free quote',
    ],
    newsletter: [
      'newsletter, subscribe, mailing list, sign up for our newsletter, join our newsletter, email updates, get updates, stay in the loop, join our mailing list, subscribe now, get the latest news, latest news, stay up to date, sign up for updates, join the list, keep in touch, weekly email, daily email, sign up for emails, sign up to our newsletter, sign up for the newsletter, newsletter signup, newsletter sign up, join our list, be the first to know, never miss, weekly newsletter, daily newsletter, get our newsletter, in your inbox, to your inbox, news and offers, get email updates, updates by email, subscribe to, every morning, every week in your, free subscription, once a month, email alerts, stay informed, keep me posted, mailpoet, mc4wp, mailchimp, mc embedded, sib form, klaviyo, convertkit, mailerlite, sendinblue, mailjet, acymailing',
      'Subscribe to our newsletter',
    ],
    webinar: [
      'webinar, webinars, live webinar, register for the webinar, save my seat, save your spot, reserve my spot, reserve your spot, reserve my seat, reserve your seat, save my spot, save your seat, live training, free webinar, live event, online seminar, online workshop, live workshop, live masterclass, reserve my free seat, reserve my free spot, claim my free seat, claim your free spot, reserve your free seat, save my free seat, save your free spot, free seat, register now for the webinar, join the webinar, webinar registration, virtual event, join us live, online event, live demo, live session, secure your spot, secure my spot',
      'Register for the webinar',
    ],
    'download-gate': [
      'white paper, whitepaper, download, download now, ebook, e book, get the guide, free guide, download the guide, free ebook, free report, get the report, download the report, download pdf, free pdf, checklist, free download, case study, send me the guide, cheat sheet, free chapter, get your free guide, download your free, get your copy, get my copy, download my copy, access the report, get the white paper, download the white paper, download the whitepaper, free template, free toolkit, get the ebook, download ebook, download your copy, read the report, industry report, get the checklist, playbook, email you the guide, send you the guide, send you the report, post you the brochure, send you the brochure',
      'Download the white paper',
    ],
    account: [
      'create account, create an account, create your account, sign up, register, registration, join now, create my account, new account, get started, join us, join, become a member, open an account, create profile, create new account, signup, sign up for free, start free trial, create a password, create your free account, sign up now, register now, create free account, register an account, your account, join for free',
      'Create your account',
    ],
    purchase: [
      'checkout, check out, place order, order summary, payment, pay now, shipping, billing, cart, place your order, complete purchase, buy now, payment method, billing address, shipping address, complete order, delivery address, proceed to payment, your order, add card, payment details, order total, shipping method, credit card',
      'Place your order',
    ],
    contact: [
      'contact us, contact, send message, get in touch, send us a message, contact form, write to us, send a message, how can we help, reach out, customer service, message us, leave us a message, support request, submit a request, your enquiry, enquiry, inquiry, ask a question, get help, contact support, your message',
      'Contact us',
    ],
    booking: [
      'book now, booking, reservation, reserve, book a table, book an appointment, appointment, make a reservation, check in date, request booking, schedule an appointment, number of guests, book, book your stay, book a visit, book a tour, schedule a visit, test drive, book a test drive, book your appointment, book online, table reservation, reserve a table, number of people, arrival date, departure date, pick up date, rsvp, book a room, schedule a tour, request appointment',
      'Book an appointment',
    ],
    application: [
      'apply, application, apply now, apply here, apply today, how to apply, apply by, apply to, job application, submit application, cover letter, apply for this job, admission, admissions, entrance exam, exam registration, job opening, careers, apply online, apply for, application form, submit your cv, upload your cv, upload resume, join our team, open position, vacancy, enrolment, enrollment, scholarship, candidate, candidates',
      'Submit your application',
    ],
    donation: [
      'donate, donation, donate now, make a donation, give now, your gift, monthly gift, donations, give monthly, charitable, support us, donor, donate monthly, give today, one time gift, gift aid, my donation, your donation, chip in, donation amount, tax receipt, your donation will, process your donation, claim gift aid',
      'Make a donation',
    ],
    'sign-in': [
      'sign in, log in, login, signin, logon, log on, forgot password, forgot your password, already have an account, welcome back, sign on, forgot my password, member login, forgot username, logging in, sign in to your account, log in to your account, log into, customer login, client login, member sign in, keep me signed in, remember me, enter your password, trouble signing in, sign back in',
      'Sign in',
    ],
    'password-reset': [
      'forgot password, forgot your password, reset password, reset your password, password reset, recover, recover password, send reset link, lost password, reset my password, find your account, change password, change your password, password recovery, account recovery, forgotten password',
      'Reset your password',
    ],
    search: [
      'search, find, go, search results, lookup, refine results, refine search, filter results, sort by, advanced search, apply filters, search for',
      'Search',
    ],
    comment: [
      'leave a comment, post comment, leave a reply, add a comment, comments, reply, post reply, write a review, submit review, post a comment, write a comment, submit comment, add comment, your review, post review, post your comment, your comment, leave a review, share your review, your rating, join the conversation, join the discussion',
      'Leave a comment',
    ],
    settings: [
      'settings, my profile, edit profile, update profile, account settings, preferences, save changes, update account, profile settings, my account, account details, edit account, update my details, personal information, update your, save settings, update, edit your profile, update your profile, change your details, manage account, edit my, notification preferences, email preferences, manage preferences, manage cookies, cookie preferences, cookie settings, privacy settings, privacy preferences, change email, delete account, unsubscribe, unsubscribe me, opt me out, email preferences centre, edit my profile, my preferences',
      'Save changes',
    ],
    admin: [
      'admin, administrator, admin panel, admin login, back office, add user, edit user, control panel, manage users, admin dashboard, dashboard, add new, create campaign, manage, new user, edit customer, user management, user role, invite user, invite a user, create user, permissions, assign role',
      'Admin panel',
    ],
    trap: [
      'win win, apply to you, may apply, terms apply, conditions apply, t cs apply, ts cs apply, exclusions apply, restrictions apply, charges apply, rates apply, apply filters, apply filter, apply coupon, apply code, apply discount, apply voucher, apply promo, apply changes, contestant, contest the decision, quiz show, windows, sign up sheet, terms of win, competition law, contest of wills, competitive, win back, quiz night, competition policy',
      'a win-win deal',
    ],
  },
  notices: {
    data: [
      'personal data, personal information, your information, your data, your details, your email, privacy, email address, your privacy, information you provide, data, information, your answers, your address, your number, the information, the data, your e mail, your phone number, contact details, your name and email, this information, these details, the answers, responses, all answers, health answers, my answers, your email address, your contact, your info, my info',
      'Your personal data is used to…',
    ],
    use: [
      'process, processed, processing, collect, collected, used, use, stored, store, retained, controller, purposes, purpose, legal basis, kept, retention, contact you, send you, uses, processes, delete, deleted, deletes, gather, collects, to send you, to contact you, legitimate interest, legitimate interests, retain, responsible for, in order to, storing, we keep, keep your, we hold, is kept, are kept, held by, is held, are held, keeps your, only keep',
      'We collect your data',
    ],
    rights: [
      'unsubscribe, opt out, right to access, rights, erasure, rectification, withdraw, gdpr, data protection officer, privacy policy, dpo, withdraw your consent, unsubscribing, delete your data, data protection, privacy notice, right to, access to your, your rights, object, complaint, supervisory authority, erased, deletion, correct, change your mind, at any time, withdraw consent, rectify, portability, unsubscribe link',
      'You have the right to access and erasure',
    ],
    recipients: [
      'third parties, third party, partners, shared, disclose, sell, share, affiliates, sold, sponsors, pass, passed, pass on, passed on, disclosed, sells, sharing, transferred, recipients, advertisers, processors, service providers, anyone else, anybody',
      'Shared with our partners',
    ],
    promise: [
      'no spam, never share, never sell, never spam, won t share, will not share, not share, not sell, spam free, respect your privacy, 100 secure, hate spam, won t spam, kept confidential, confidential, anonymous, safe with us, your information is secure, never be shared, stays private, unsubscribe anytime, unsubscribe at any time, we promise, never passed, never be sold, never sold, no one else, nobody else, with anyone, to anyone, won t sell, will never, we ll never, we never, do not share, do not sell, don t share, don t sell, no junk, no marketing, zero spam, spam we promise, only used to, used only to, only use it to, only use this to, only to tell you, promise, pinky promise, never going to sell, never going to share, just to let you know, only for the draw, only to contact',
      'We never share your e-mail',
    ],
  },
  links: {
    rules: [
      'terms, terms and conditions, terms of service, terms of use, official rules, rules, contest rules, conditions, user agreement, t cs, terms conditions, full rules, competition rules, competition terms, terms of entry, full terms, entry rules, terms of sale, full terms and conditions, promotion terms',
      'Official rules',
    ],
    'privacy-policy': [
      'privacy policy, privacy, privacy notice, privacy statement, data protection, gdpr, data policy, your privacy rights, data protection notice, privacy and cookies, privacy cookies, data privacy, privacy terms, how we use your data, privacy information',
      'Privacy policy',
    ],
    'legal-notice': [
      'legal notice, imprint, legal, legal information, disclaimer, legal notices, legal mentions, company information',
      'Legal notice',
    ],
    'partner-list': [
      'our partners, list of partners, partner list, partners, marketing partners, our sponsors, third parties, see our partners, our trusted partners, list of our partners, our sponsors and partners, partner companies',
      'List of our partners',
    ],
  },
};

/**
 * Names that are defined in DPV 2.3, as read in w3c/dpv at commit b70b397aedc26a7e4dfd5b3df79539f5951605eb (`2.3/pd/pd.ttl`,
 * `2.3/dpv/modules/*.ttl`, `2.3/legal/eu/gdpr/modules/rights.ttl`), in `2.3/dpv/dpv.csv` at 9c49d8003c699bcefa7e1158c0d55dc5eb93acf4
 * and `schema/dpv-27560.ttl` at 23ee72bcf7551657749cce81f6d76ebe952b4fa8. Only those that records use.
 */
const PUBLISHED: Readonly<Record<string, string>> = {
  pd: `Age Authenticating Behavioural BirthDate City Contact Country CurrentEmployment Education EmailAddress EthnicOrigin
    FamilyStructure FinancialAccount Gender Health Household Income Insurance Interest Job MaritalStatus Name Nationality
    OfficialID Offspring Opinion Ownership Password PaymentCard PersonalDocuments PhysicalAddress Picture PoliticalOpinion
    PostalCode Professional PurchasesAndSpendingHabit Region Religion Sexual SocialMedia Street TelephoneNumber
    TradeUnionMembership Username Vehicle`,
  dpv: `ActivityPlanned Authority Collect ConsentGiven ConsentNotice ConsentReceipt ConsentRecord ConsentRefused ConsentUnknown
    ConsentWithdrawn DataController DataProtectionOfficer DataSubject DataSubjectDataSource DirectMarketing Duration
    ExpressedConsent ImpliedConsent LegalBasis Location Marketing NotAvailable Notice Optional PersonalData PersonalDataProcess
    PoliticalCampaign PrivacyNotice Purpose Recipient RequestActionDelayed RequestFulfilled RequestInitiated RequestRejected
    RequestRequiresAction RequestStatusQuery RequestUnfulfilled Required RightExerciseActivity RightExerciseRecord
    SellDataToThirdParties Service SpecialCategoryPersonalData StorageDuration StorageLocation ThirdParty WithdrawConsent
    hasActivityStatus hasAddress hasApplicability hasApplicableLaw hasAuthority hasConsentControl hasConsentStatus hasContact
    hasDataController hasDataProtectionOfficer hasDataSource hasDataSubject hasDuration hasEntity hasIdentifier
    hasIndicationMethod hasJurisdiction hasLegalBasis hasLocation hasName hasNecessity hasNotice hasPersonalData hasProcess
    hasProcessing hasPurpose hasRecipient hasRecipientThirdParty hasRequestStatus hasRight hasService hasStorageCondition
    hasThirdParty isAfter isImplementedByEntity isIndicatedAtTime isIndicatedBy`,
  'eu-gdpr': 'A7-3 A14 A15 A16 A17 A18 A20 A21 A77',
  'legal-eu': 'law-GDPR',
  loc: 'EU',
  'dpv-27560': 'record-eu-gdpr receipt-eu-gdpr',
};

/** Whether a compact name is one of the published ones. */
export function isPublished(name: string): boolean {
  const [prefix = '', local = ''] = name.split(':');
  return (PUBLISHED[prefix] ?? '').split(/\s+/).includes(local);
}

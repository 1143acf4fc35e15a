import { TCString } from '@iabtcf/core';
import { listVendors } from './list-vendors';

/** What a string of IAB's Transparency and Consent Framework says, by the numbers of its lists. */
export interface PlatformConsent {
  platform: { id: number; version: number };
  vendorListVersion: number;
  /** Of the format of that list: strings of the framework's policy 4 and later go with the third. */
  listSpecification: 2 | 3;
  /** Two letters. */
  language: string;
  updatedAt: string | null;
  purposes: { agreed: number[]; legitimateInterest: number[] };
  /** Opted in to: 1 precise location, 2 scanning the device. */
  specialFeatures: number[];
  vendors: { agreed: number[]; legitimateInterest: number[] };
}

/** Vendors of the list so far have numbers below 2,000. */
const HIGHEST_VENDOR = 20_000;

/** Reads a TC string; null for one that cannot be read, or that would take its decoder long. Names no vendor: that takes a list that it does not hold. */
export function readTcString(tcString: string): PlatformConsent | null {
  const listed = listVendors(tcString);
  if (!listed) return null;
  try {
    // What follows the first point says nothing of purposes and vendors.
    const model = TCString.decode(tcString.split('.')[0] ?? '');
    const updated = model.lastUpdated;
    return {
      platform: { id: Number(model.cmpId), version: Number(model.cmpVersion) },
      vendorListVersion: Number(model.vendorListVersion),
      listSpecification: Number(model.policyVersion) >= 4 ? 3 : 2,
      language: String(model.consentLanguage),
      updatedAt: updated && !Number.isNaN(updated.getTime()) ? updated.toISOString() : null,
      purposes: {
        agreed: numbersOf(model.purposeConsents, 24),
        legitimateInterest: numbersOf(model.purposeLegitimateInterests, 24),
      },
      specialFeatures: numbersOf(model.specialFeatureOptins, 12),
      vendors: {
        agreed: listed.agreed.filter((id) => id <= HIGHEST_VENDOR),
        legitimateInterest: listed.legitimateInterest.filter((id) => id <= HIGHEST_VENDOR),
      },
    };
  } catch {
    return null;
  }
}

function numbersOf(vector: { forEach(each: (has: boolean, id: number) => void): void }, most: number): number[] {
  const numbers: number[] = [];
  vector.forEach((has, id) => {
    if (has && id <= most) numbers.push(id);
  });
  return numbers;
}

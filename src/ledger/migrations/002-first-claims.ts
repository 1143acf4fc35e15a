interface OldHolder {
  id: string;
  keys: string[];
  name: string;
  controller?: object;
  contacts: string[];
}

interface OldHolding {
  disclosureId: string;
  holderId: string;
  role: string;
  because: string;
}

/** How records of layout 1 are brought to layout 2. Apart from the layout itself, like the rest of it frozen. */
export const firstClaims = {
  holder: <T extends OldHolder>(old: T) => ({ ...old, standing: 'received', apartFrom: [] }),
  holding: <T extends OldHolding>(old: T, holder: OldHolder | undefined) => ({
    ...old,
    claims: [
      {
        keys: holder?.keys ?? [],
        name: holder?.name ?? old.because,
        role: old.role,
        because: old.because,
        ...(holder?.controller ? { controller: holder.controller } : {}),
        contacts: holder?.contacts ?? [],
      },
    ],
  }),
} as const;

import * as z from 'zod/mini';

/** Who signs the letters, kept on this machine alone and only where the user asked for it; in no backup. */
export const signerSchema = z.strictObject({
  name: z.string().check(z.maxLength(300)),
  /** Lines parted by line feeds. */
  postal: z.string().check(z.maxLength(1_000)),
  town: z.string().check(z.maxLength(300)),
  email: z.string().check(z.maxLength(320)),
  phone: z.string().check(z.maxLength(60)),
});

export type Signer = z.infer<typeof signerSchema>;

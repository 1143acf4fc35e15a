import type { Company, CompanyFile } from '../../disclosure/company';
import { ContactLink } from '../parts/contact-link';
import { WebLink } from '../parts/web-link';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** What the imported company file says of a holder, with its source and dates; it comes second to the notices. */
export function CompanyDetails({ company, file }: { company: Company; file: CompanyFile }) {
  const t = useRoomPhrases();
  const day = (moment: string) => formatDay(t.language, moment);
  return (
    <section aria-labelledby="company-file">
      <h2 id="company-file">{t.holders.fileTitle}</h2>
      <p class="hint">{t.holders.fileSource(day(file.madeAt), day(file.importedAt))}</p>
      <p class="strong">{company.name}</p>
      <dl class="facts">
        {company.address && (
          <div class="fact">
            <dt>{t.list.postal}</dt>
            <dd class="lines">{company.address}</dd>
          </div>
        )}
        {company.email && (
          <div class="fact">
            <dt>{t.holders.email}</dt>
            <dd>
              <ContactLink contact={company.email} />
            </dd>
          </div>
        )}
        {company.webform && (
          <div class="fact">
            <dt>{t.holders.webform}</dt>
            <dd>
              <WebLink address={company.webform} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

import { useId } from 'preact/hooks';
import { AUTHORITIES, AUTHORITIES_CHECKED_ON, findAuthority } from '../../letter/authorities/authorities';
import { WebLink } from '../parts/web-link';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** To which authority the complaint goes; with its site, and the languages it takes. */
export function AuthorityChoice({ chosen, choose }: { chosen: string; choose(id: string): void }) {
  const t = useRoomPhrases();
  const { followUp, language } = t;
  const id = useId();
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const authority = findAuthority(chosen);
  return (
    <fieldset class="panel">
      <legend>{followUp.authority}</legend>
      <p class="hint">{followUp.authorityWhy}</p>
      <div class="line">
        <label for={id}>{followUp.authority}</label>
        <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          {AUTHORITIES.map((one) => (
            <option key={one.id} value={one.id}>
              {countries.of(one.id.slice(0, 2))}, {one.name}
            </option>
          ))}
        </select>
      </div>
      {authority && (
        <p>
          {authority.languages.length > 0 &&
            followUp.authorityLanguages(authority.languages.map((code) => languages.of(code) ?? code).join(', '))}{' '}
          {followUp.authoritySite}: <WebLink address={authority.web} />
        </p>
      )}
      <p class="hint">{followUp.authorityChecked(formatDay(language, AUTHORITIES_CHECKED_ON))}</p>
    </fieldset>
  );
}

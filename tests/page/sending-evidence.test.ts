import { describe, expect, it } from 'vitest';
import { judgeSigns, type Signs } from '../../src/page/sending-evidence';

const nothing: Signs = {
  how: 'submit',
  request: 'none',
  formGone: false,
  cleared: false,
  thanked: false,
  invalid: false,
  complains: false,
  sentElsewhere: false,
};
const judge = (signs: Partial<Signs>, over = false) => judgeSigns({ ...nothing, ...signs }, over);

describe('sent', () => {
  it('is proved by a request and the end of the form', () => {
    expect(judge({ request: 'own', formGone: true })).toEqual({ outcome: 'sent', evidence: ['request', 'form-gone'] });
  });
  it('is proved by a request and emptied fields, or words of thanks', () => {
    expect(judge({ request: 'some', cleared: true })?.outcome).toBe('sent');
    expect(judge({ request: 'some', thanked: true })?.outcome).toBe('sent');
  });
  it('is proved by thanks in place of the form, though no request was seen', () => {
    expect(judge({ thanked: true, formGone: true })?.outcome).toBe('sent');
  });
  it('is what the browser itself does with a form that opens elsewhere', () => {
    expect(judge({ sentElsewhere: true })).toEqual({ outcome: 'sent', evidence: ['navigation'] });
  });
  it('is what a submit with a request to the form’s own site comes to in the end', () => {
    expect(judge({ request: 'own' })).toBeNull();
    expect(judge({ request: 'own' }, true)?.outcome).toBe('sent');
  });
});

describe('not sent', () => {
  it('is a form with a field marked wrong, whatever else the page asked for', () => {
    expect(judge({ invalid: true, request: 'some' })).toEqual({ outcome: 'dropped', evidence: [] });
  });
  it('is a mere click that led to nothing but a request elsewhere', () => {
    expect(judge({ how: 'click', request: 'some' }, true)?.outcome).toBe('dropped');
    expect(judge({ how: 'click', request: 'own' }, true)?.outcome).toBe('dropped');
  });
  it('is a form in which the page still shows what is wrong', () => {
    expect(judge({ complains: true })).toBeNull();
    expect(judge({ complains: true }, true)).toEqual({ outcome: 'dropped', evidence: [] });
    expect(judge({ how: 'click', complains: true, request: 'own' }, true)?.outcome).toBe('dropped');
    expect(judge({ complains: true, request: 'own', formGone: true })?.outcome).toBe('sent');
  });
});

describe('attempted', () => {
  it('is a submit without any effect', () => {
    expect(judge({})).toBeNull();
    expect(judge({}, true)).toEqual({ outcome: 'attempted', evidence: [] });
  });
  it('is a submit after which only a stranger was asked for something', () => {
    expect(judge({ request: 'some' }, true)?.outcome).toBe('attempted');
  });
  it('is a form whose page asked its own server, and shows what is wrong', () => {
    expect(judge({ complains: true, request: 'own' }, true)?.outcome).toBe('attempted');
  });
  it('is a click after which the form vanished and only strangers were told', () => {
    expect(judge({ how: 'click', request: 'some', formGone: true })).toBeNull();
    expect(judge({ how: 'click', request: 'some', formGone: true }, true)?.outcome).toBe('attempted');
    expect(judge({ how: 'click', request: 'some', formGone: true, thanked: true })?.outcome).toBe('sent');
  });
  it('is a form that only vanished', () => {
    expect(judge({ how: 'click', formGone: true }, true)).toEqual({ outcome: 'attempted', evidence: ['form-gone'] });
  });
});

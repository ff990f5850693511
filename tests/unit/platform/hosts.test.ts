import { describe, expect, it } from 'vitest';
import { hostOfMatch, mayWriteInto } from '@/lib/platform/hosts';

describe('writing into a page', () => {
  it('is for the portals over https: national, provincial, E-port, Internet+Customs', () => {
    for (const origin of [
      'https://swapp.singlewindow.cn', 'https://www.singlewindow.gd.cn', 'https://sz.singlewindow.cn',
      'https://i.chinaport.gov.cn', 'https://customs.chinaport.gov.cn', 'https://online.customs.gov.cn',
    ]) expect(mayWriteInto(origin, []), origin).toBe(true);
  });

  it('is never for look-alikes, other ports, plain http or pages without a host', () => {
    for (const origin of [
      'https://singlewindow.cn.evil.test', 'https://notsinglewindow.cn', 'https://swapp.singlewindow.cn:8443', 'http://swapp.singlewindow.cn',
      'https://example.org', 'null', '', 'file://', 'about:blank', 'data:text/html,x', 'https://singlewindow.cn@evil.test',
    ]) expect(mayWriteInto(origin, []), origin).toBe(false);
  });

  it('is for a host that the user added, also a bare address with a port', () => {
    expect(mayWriteInto('http://10.1.2.3:8180', ['10.1.2.3'])).toBe(true);
    expect(mayWriteInto('http://10.1.2.4:8180', ['10.1.2.3'])).toBe(false);
    expect(mayWriteInto('ftp://10.1.2.3', ['10.1.2.3'])).toBe(false);
  });

  it('takes a host only from a match pattern that names one', () => {
    expect(hostOfMatch('https://port.example.cn/*')).toBe('port.example.cn');
    expect(hostOfMatch('*://10.1.2.3:8180/*')).toBe('10.1.2.3');
    for (const wide of ['<all_urls>', '*://*/*', 'https://*.example.cn/*']) expect(hostOfMatch(wide)).toBeNull();
  });
});

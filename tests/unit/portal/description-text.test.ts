import { describe, expect, it } from 'vitest';
import { formDescriptionSchema } from '@/lib/portal/describe-form-schema';
import { descriptionText } from '@/lib/portal/description-text';

const labelled = (label: string) =>
  formDescriptionSchema.parse({ format: 'originmate-form', version: 1, extension: '0.1.0', language: 'zh-CN', host: 'swapp.singlewindow.cn', certificateForm: true, certType: 'E', controls: [], tables: [{ section: 'Goods', headers: [label], fields: [null], rows: 0 }], lessons: [] });

describe('the description of a form as text', () => {
  it('reads back as the description', () => {
    const description = labelled('货物\u202E名称\u200B\u{E0041}\u00A0');
    expect(formDescriptionSchema.parse(JSON.parse(descriptionText(description)))).toEqual(description);
  });

  it('names every character that could not be seen by its escape, and leaves what can be read as it is', () => {
    expect(descriptionText(labelled('货物\u202E名称\u200B\u{E0041}'))).toContain('"货物\\u202e名称\\u200b\\udb40\\udc41"');
  });
});

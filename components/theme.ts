import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** A quiet ink blue: reads well beside the portals' own blues and stays apart from the severity colours. */
const ink: MantineColorsTuple = [
  '#eef3f9', '#dbe4f0', '#b5c8e1', '#8baad2', '#6890c5', '#527fbd', '#4776b9', '#3864a3', '#2f5993', '#234d82',
];

/** Chinese faces first: most of what is read here is Chinese, and their Latin fits beside it. */
const fontFamily = '"PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';
const fontFamilyMonospace = 'ui-monospace, "SF Mono", Consolas, "Noto Sans Mono CJK SC", monospace';

/** The look of all pages of the extension: dense, calm, no type smaller than 12 px (Chinese blurs below it). */
export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  fontFamily,
  fontFamilyMonospace,
  headings: { fontFamily, fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
  spacing: { xs: '6px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Badge: { defaultProps: { tt: 'none' } },
    Button: { defaultProps: { size: 'xs' } },
    Input: { defaultProps: { size: 'xs' } },
    InputWrapper: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Text: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
  },
});

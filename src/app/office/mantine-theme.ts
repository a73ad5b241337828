import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** Mantine's ten greys, as it uses them: text, dimmed text, borders, fields, cards. */
const night: MantineColorsTuple = [
  'var(--ink)',
  'var(--ink)',
  'var(--dim)',
  'var(--dim)',
  'var(--edge)',
  'var(--hover)',
  'var(--ground)',
  'var(--card)',
  'var(--ground)',
  'var(--ground)',
];
const day: MantineColorsTuple = [
  'var(--hover)',
  'var(--hover)',
  'var(--hover)',
  'var(--line)',
  'var(--edge)',
  'var(--dim)',
  'var(--dim)',
  'var(--ink)',
  'var(--ink)',
  'var(--ink)',
];

const tenTimes = (value: string) => Array.from({ length: 10 }, () => value) as unknown as MantineColorsTuple;

/**
 * Mantine in the colours and sizes of ui/tokens.css: one place names them, both themes follow. Lamp is the one main
 * action on a screen (`<Button color="lamp" variant="filled">`); everything else is quiet.
 */
export const officeTheme = createTheme({
  fontFamily: 'var(--font)',
  primaryColor: 'quiet',
  colors: {
    dark: night,
    gray: day,
    lamp: tenTimes('var(--lamp)'),
    quiet: tenTimes('var(--planned)'),
    attention: tenTimes('var(--attention-text)'),
  },
  fontSizes: { xs: '12px', sm: '13px', md: '15px', lg: '17px', xl: '19px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '32px' },
  defaultRadius: '12px',
  focusRing: 'never',
  respectReducedMotion: true,
  variantColorResolver: (input) => {
    if (input.color === 'lamp') {
      return { background: 'var(--lamp)', hover: 'var(--lamp)', color: 'var(--on-lamp)', border: 'none' };
    }
    if (input.variant === 'subtle') {
      return { background: 'transparent', hover: 'var(--hover)', color: 'var(--dim)', border: 'none' };
    }
    return defaultVariantColorsResolver(input);
  },
  components: {
    Button: { defaultProps: { variant: 'default', size: 'md' } },
    ActionIcon: { defaultProps: { variant: 'subtle' } },
    Table: {
      defaultProps: { borderColor: 'var(--line)', tabularNums: true },
      styles: { td: { whiteSpace: 'nowrap' } },
    },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    TextInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md', hideControls: true } },
    Select: { defaultProps: { size: 'md', allowDeselect: false } },
    Textarea: { defaultProps: { size: 'md' } },
    Autocomplete: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: { centered: true, radius: '20px' },
      styles: { title: { fontSize: 'var(--text-heading)', fontWeight: 700 } },
    },
  },
});

const shared = {
  // The edge of a field: stronger than a hairline, quieter than the words in it.
  '--edge': 'color-mix(in srgb, var(--line) 45%, var(--free))',
  '--mantine-color-body': 'var(--card)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--dim)',
  '--mantine-color-placeholder': 'var(--dim)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-disabled': 'var(--hover)',
  '--mantine-color-disabled-color': 'var(--dim)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-error': 'var(--attention-text)',
  '--mantine-color-anchor': 'var(--planned)',
};

export const officeVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });

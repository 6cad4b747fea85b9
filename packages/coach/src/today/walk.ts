/** How long a walk is offered; as far as it does not hurt more. Source: screen, level 2; the minutes are our choice [D]. */
export const walkRules = { tag: 'D', source: 'Screen: level 2, walking; our choice', minutes: 15 } as const

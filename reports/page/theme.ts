/**
 * Light, dark, or as the system has it; kept for the next report where the browser keeps anything for a page from disk.
 *
 * @module
 */
import { button } from './dom.ts'

const themes = ['system', 'light', 'dark'] as const

type Theme = (typeof themes)[number]

const words: Record<Theme, string> = { system: 'Auto', light: 'Light', dark: 'Dark' }
const key = 'oauth2spec-theme'

const kept = (): Theme => {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? 'system'
  } catch {
    return 'system'
  }
}

const keep = (theme: Theme): void => {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // It lasts as long as the page then.
  }
}

/** The button that goes through the themes. */
export const themeButton = (): HTMLButtonElement => {
  let theme = kept()
  const show = () => {
    document.documentElement.dataset.theme = theme
    made.textContent = `Theme: ${words[theme]}`
  }
  const made = button({ class: 'tool', id: 'theme' }, () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
    keep(theme)
    show()
  })
  show()
  return made
}

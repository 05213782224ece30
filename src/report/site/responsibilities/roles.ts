import { wording } from '../../../lexicon/messages/wording.ts'
import type { Role } from '../../../record/responsibility.ts'
import { html, type Markup, type Slot } from '../../html.ts'
import type { View } from '../view.ts'

/** Roles in the order in which they are named. */
export const ROLES: readonly Role[] = ['lead', 'responsible', 'participant']

/** What a role is called. */
export function roleName(role: Role, view: View): string {
  return wording({ id: `role-${role}`, values: {} }, view.language)
}

/** A role as its letter, its colour and, for those who see neither, its name; `after` stands behind the letter. */
export function roleHtml(role: Role, view: View, after: Slot = null): Markup {
  return html`<span class="role ${role}" title="${roleName(role, view)}"><span aria-hidden="true">${view.say(`site-letter-${role}`)}</span><span class="vh">${roleName(role, view)}</span>${after}</span>`
}

/** What the letters mean. */
export function rolesKey(view: View): Markup {
  return html`<ul class="key">${ROLES.map(role => html`<li>${roleHtml(role, view)} ${roleName(role, view)}</li>`)}</ul>`
}

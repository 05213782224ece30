import { type ClauseProfile, profileClauses } from '../../witness/profile.ts'
import type { Workspace } from './workspace.ts'

/** The clauses of the peers as comparing sees them. */
export type PeerProfiles = readonly { readonly id: string; readonly clauses: readonly ClauseProfile[] }[]

const profiles = new WeakMap<Workspace, PeerProfiles>()

/** The profiles of a workspace's peers, made when they are first asked for. */
export function peerProfiles(workspace: Workspace): PeerProfiles {
  const known = profiles.get(workspace)
  if (known) return known
  const made = workspace.peers.map(peer => ({ id: peer.id, clauses: profileClauses(peer, workspace.packs) }))
  profiles.set(workspace, made)
  return made
}

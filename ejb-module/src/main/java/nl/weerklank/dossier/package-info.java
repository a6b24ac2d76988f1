/**
 * The dossier of an advice: what was asked, with the chain under it, who was heard, and figures and stories beside each other
 * (S2 2). It brings together what other features let be shown and keeps nothing itself; no feature knows it.
 */
package nl.weerklank.dossier;

/**
 * Advies van een adviesraad (S2): asked by the municipality, or given by a council itself. The council's term runs from a
 * complete dossier (INV-17), the municipality's from the adopted advice; both are guarded and late is public. Each
 * recommendation gets an outcome and a reason (INV-18); no advice is nobody's yes (INV-19).
 *
 * <p>There may be more councils. A task of a council is one person's: chair, secretary, writer or member. So nobody finds
 * work or papers of another council, and while the chair is away the substitute gets what waits for the chair.
 *
 * <p>Members remark and vote in rows of their own; a draft has versions that never change.
 *
 * <p>Process: {@code advice/council-advice.bpmn}.
 */
package nl.weerklank.advice;

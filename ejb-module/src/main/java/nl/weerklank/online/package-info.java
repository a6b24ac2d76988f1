/**
 * Online inbreng (S18): a question of a trajectory to everybody, open on the website until its closing day. What people
 * write comes in without account and is acknowledged at once (INV-07); nothing of it is public before a redacteur has
 * sorted it (RES-19).
 *
 * <p>Life cycle of a window: OPEN → SORTING (closed, the redacteur sorts) → DONE. Pages: {@code contribution/*.xhtml} for
 * residents, {@code online/sort.xhtml} for the redacteur. Process: {@code online-input.bpmn}.
 */
package nl.weerklank.online;

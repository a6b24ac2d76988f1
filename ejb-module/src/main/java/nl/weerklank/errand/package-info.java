/**
 * Losse taken: one task beside a running process (F2). Something that must not hold a process up, such as a term that passed,
 * asks for one; whoever does it writes what they did.
 *
 * <p>Life cycle: open until it is done, or until nobody needs it any more. While one is open, asking for the same again
 * changes nothing. Page: {@code errand/errand.xhtml}. Process: {@code errand.bpmn}.
 */
package nl.weerklank.errand;

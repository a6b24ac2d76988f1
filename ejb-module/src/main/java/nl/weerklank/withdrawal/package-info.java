/**
 * Intrekking (S12): somebody takes back a contribution, or the yes to showing it. It is hidden in the act itself; then the
 * privacyfunctionaris looks where it was used, chooses what must happen there, and the person hears that it is done. Where
 * it was used is written down before anything is erased, since afterwards nobody could find it any more.
 *
 * <p>Pages: {@code withdrawal/*.xhtml} and {@code contribution/mine.xhtml}. Process: {@code withdrawal/consent-withdrawal.bpmn}.
 */
package nl.weerklank.withdrawal;

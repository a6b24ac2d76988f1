/**
 * Vergoeding (S11): who led a conversation or took part in it is offered what it cost them, without asking for it (INV-37).
 * They claim with the code of their card, or as a gespreksleider with an account. A limit warns before a payment and never
 * refuses: near it somebody talks with the receiver first. Who pays neither claimed nor talked. Amounts and persons stand in
 * the vault; the bank account goes when it is paid.
 *
 * <p>A claim starts its process, not the conversation: who never claims keeps nobody waiting.
 *
 * <p>Pages: {@code reimbursement/*.xhtml}. Process: {@code reimbursement/reimbursement.bpmn}.
 */
package nl.weerklank.reimbursement;

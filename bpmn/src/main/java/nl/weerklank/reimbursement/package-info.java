/** What {@code reimbursement.bpmn} and the domain say to each other. */
package nl.weerklank.reimbursement;

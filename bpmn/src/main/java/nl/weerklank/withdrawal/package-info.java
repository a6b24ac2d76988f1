/** What {@code consent-withdrawal.bpmn} and the domain say to each other. */
package nl.weerklank.withdrawal;

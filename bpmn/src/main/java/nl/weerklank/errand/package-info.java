/** What {@code errand.bpmn} and the domain say to each other. */
package nl.weerklank.errand;

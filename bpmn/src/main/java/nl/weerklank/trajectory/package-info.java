/** What the end of {@code lemniscaat.bpmn} and the domain say to each other. */
package nl.weerklank.trajectory;

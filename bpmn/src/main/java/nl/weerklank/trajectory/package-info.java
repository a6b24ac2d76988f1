/** What {@code trajectory-stop.bpmn} and the domain say to each other. */
package nl.weerklank.trajectory;

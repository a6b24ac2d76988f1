/** What {@code online-input.bpmn} and the domain say to each other. */
package nl.weerklank.online;

/** What {@code council-advice.bpmn} and the domain say to each other. */
package nl.weerklank.advice;

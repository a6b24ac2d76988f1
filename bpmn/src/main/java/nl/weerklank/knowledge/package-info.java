/** What {@code find-causes.bpmn}, {@code story-analysis.bpmn}, {@code candidate.bpmn}, their decision tables and the domain say to each other. */
package nl.weerklank.knowledge;

/** What {@code story-analysis.bpmn}, {@code candidate.bpmn} and {@code experience-knowledge.dmn} and the domain say to each other. */
package nl.weerklank.knowledge;

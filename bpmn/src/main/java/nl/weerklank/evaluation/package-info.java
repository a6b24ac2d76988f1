/** What {@code feed-back-and-evaluate.bpmn}, {@code evaluation.bpmn}, {@code follow-up.dmn} and the domain say to each other. */
package nl.weerklank.evaluation;

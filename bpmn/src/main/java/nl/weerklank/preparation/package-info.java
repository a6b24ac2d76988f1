/** What {@code preparation.bpmn}, {@code five-questions.bpmn}, {@code aim.dmn}, {@code forms.dmn} and the domain say to each other. */
package nl.weerklank.preparation;

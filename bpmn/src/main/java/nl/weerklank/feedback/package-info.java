/** What the processes of feedback ({@code feedback*.bpmn}, {@code channel-choice.dmn}) and the domain say to each other. */
package nl.weerklank.feedback;

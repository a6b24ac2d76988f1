/** What {@code conversation-round.bpmn}, {@code invitation.bpmn}, {@code conversation.bpmn} and the domain say to each other. */
package nl.weerklank.conversation;

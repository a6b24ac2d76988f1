/**
 * Gespreksrondes (S3): residents talk in small groups about one question, led by a trained resident, and invite others with
 * cards that go from hand to hand, until everybody the trajectory is meant for was heard.
 *
 * <p>A {@link nl.weerklank.conversation.RoundKind round} goes in waves. Each wave has conversations; at the table a
 * gespreksleider notes statements and counts groups without names (INV-13); every statement makes one contribution. Whoever
 * says yes with a card keeps its code: it becomes their follow code. After a wave, decision tables compare who was heard
 * with who lives there (D2) and decide on a next wave (D4).
 *
 * <p>A round of kind JOINING has no cards and no waves: the wijkregisseur visits initiatives of residents (S17,
 * {@link nl.weerklank.conversation.Joinings}); each visit is a conversation at their place.
 *
 * <p>Pages: {@code conversation/*.xhtml}. Processes: {@code conversation-round.bpmn}, {@code invitation.bpmn},
 * {@code conversation.bpmn}, {@code joining.bpmn}, {@code initiative-visit.bpmn}.
 */
package nl.weerklank.conversation;

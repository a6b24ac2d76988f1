/**
 * Terugkoppeling (S8, S8b): telling everybody who contributed what was done with it. A run owes one answer per
 * contribution and cannot end before each is delivered, could not be reached after two ways, or is no longer wanted
 * (INV-08). Contributions of one theme get one answer, in plain words, read along by a resident.
 *
 * <p>Life cycles: {@link nl.weerklank.feedback.FeedbackRuns} (OPEN → SENDING → DONE, can be paused),
 * {@link nl.weerklank.feedback.FeedbackAnswers} (DRAFT → WRITTEN → CHECKED → READ). Each person gets one message a run, in
 * the channel they chose (D10); who cannot be told digitally or by letter is called.
 *
 * <p>Who may: a beleidsmedewerker starts and writes, a redacteur mends, the taalpanel reads along, a buurtondersteuner
 * calls, a wijkregisseur finds another way; whoever has the follow code reads and reacts
 * ({@link nl.weerklank.feedback.OwnFeedback}); everybody reads {@link nl.weerklank.feedback.PublicFeedback}.
 *
 * <p>Contact is kept (INV-38): a nightly look finds who heard nothing for too long, asks for one task per trajectory, and
 * {@link nl.weerklank.feedback.Silences} tells them how things stand.
 *
 * <p>Pages: {@code feedback/*.xhtml}, {@code contribution/mine.xhtml}. Processes: {@code feedback.bpmn},
 * {@code feedback-answer.bpmn}, {@code feedback-in-person.bpmn}, {@code feedback-reaction.bpmn}.
 */
package nl.weerklank.feedback;

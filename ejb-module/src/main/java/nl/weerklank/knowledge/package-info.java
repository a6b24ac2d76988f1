/**
 * Kennis: from contribution to experience to experience knowledge to cause (S6, S6a), and back along the same links.
 *
 * <p>Life cycle: experts mark experiences in contributions, word for word; they group at least three of two sources into a
 * candidate; a researcher puts figures beside the stories, of equal weight (INV-27); a session asks why until there is a
 * cause; the people whose stories it rests on say whether they recognise it; decision table D5 says whether it is
 * experience knowledge (INV-28); a redacteur writes the card in plain words and another expert reads along. Only then is
 * the knowledge VALIDATED and its cause CONFIRMED. Whatever is not found is said in public too.
 *
 * <p>Who: ervaringsdeskundigen, the onderzoeker and the redacteur through their tasks ({@code knowledge/*.xhtml}); residents
 * with their follow code alone. What a contributor takes back leaves the chain at once
 * ({@link nl.weerklank.knowledge.WithdrawnExperiences}). Processes: {@code story-analysis.bpmn}, {@code candidate.bpmn}.
 *
 * <p>Phase 2 of the lemniscaat ({@code find-causes.bpmn}) calls that search for each theme that a beleidsmedewerker chooses in
 * the residents' order, while professionals tell where they get stuck; then residents and professionals talk together, and
 * decision table D6 says whether there is enough insight or residents are asked again (P2).
 */
package nl.weerklank.knowledge;

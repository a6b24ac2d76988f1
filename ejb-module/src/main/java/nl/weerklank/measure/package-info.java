/**
 * Maatregelen: from cause to measure, and from measure back to what people said (P3, S7, S7a, P3a).
 *
 * <p>Life cycle: officials choose causes together with residents; per cause a session thinks up what can be done, by whom, and
 * which rules can go; each measure is held against the principles (INV-41), done at once when it is small, or worked out with
 * owner, steps, money, and a figure beside a story (INV-27); a pilot may come first; the people of the cause say whether it
 * fits. The document holds the measures: its chain must be complete (INV-20, INV-21) before the college decides. What is
 * decided and covered runs (INV-40). Everybody can read what we do and whether it comes from conversations (INV-46).
 *
 * <p>At the end of phase 1 a small thing can be done at once about what people said, before a cause was looked for
 * ({@link nl.weerklank.measure.QuickActions}, P1 15): a quick measure rests on contributions alone. A measure that was decided
 * on can go on in another trajectory.
 *
 * <p>Who: beleidsmedewerker, wijkregisseur, buurtondersteuner (does a pilot), gespreksleider, bestuurder and redacteur through
 * their tasks ({@code measure/*.xhtml}); a partner with the code of a mail alone. Processes: {@code adapt-policy.bpmn},
 * {@code cause-measures.bpmn}, {@code measure.bpmn}, {@code partner-commitment.bpmn}. Answers of the feedback feature name
 * measures through {@link nl.weerklank.feedback.NameableMeasures}, which this feature implements.
 */
package nl.weerklank.measure;

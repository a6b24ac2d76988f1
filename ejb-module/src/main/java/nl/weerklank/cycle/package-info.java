/**
 * De lemniscaat (P0): a trajectory goes round through four phases, and round again, until the bestuurder decides in public
 * that it is done (INV-44).
 *
 * <p>A {@link nl.weerklank.cycle.CyclePhase phase} closes only when nothing keeps it open (F0): every feature says so of its
 * own rows ({@link nl.weerklank.cycle.PhaseCheck}, {@link nl.weerklank.cycle.ResidentActivity}), so features know the cycle
 * and the cycle knows none of them. The bestuurder may make an exception, in public, where the rule allows it (F1). What
 * phase 2 or 3 needs from residents goes back to phase 1 ({@link nl.weerklank.cycle.FollowUpQuestions}).
 *
 * <p>Pages: {@code cycle/*.xhtml}. Processes: {@code lemniscaat.bpmn}, {@code phase-closing.bpmn},
 * {@code rule-exception.bpmn}, {@code open-up-experiences.bpmn}.
 */
package nl.weerklank.cycle;

/**
 * The domain of Weerklank: what the platform knows and does. It knows neither screens nor the process engine.
 *
 * <p>Features, and which may use which (an arrow points at what is used; {@code ArchitectureTest} guards it):
 * <pre>
 *   story → grant → idea → fund, contribution, draft, message, vault, neighbourhood
 *   message → vault, text, setting, calendar          worklist → actor, vault
 *   cycle → trajectory                                conversation, feedback, knowledge, online, theme → cycle
 *   evaluation → cycle, contribution, trajectory, message, rule, vault
 *   feedback → contribution, errand, trajectory, message, rule, vault
 *   knowledge → theme, contribution, trajectory, message, rule, vault
 *   measure → advice, cycle, feedback, idea, knowledge, trajectory, message, vault
 *   online → contribution, draft, trajectory, message, theme, vault      theme → contribution, trajectory
 *   report → conversation, contribution, cycle, errand, message, retention, text, vault
 *   conversation → contribution, theme, trajectory, message, rule, vault
 *   errand → trajectory, worklist                     preparation → cycle, conversation, errand, evaluation, trajectory, rule
 *   incident → errand
 *   webhook → contribution, cycle, feedback, grant, idea, trajectory
 *   withdrawal → contribution, message, retention, vault
 *   reimbursement → conversation, message, retention, rule, vault
 *   advice → contribution, cycle, trajectory, text, vault
 *   dossier → advice, conversation, knowledge, measure, report, trajectory
 *   trajectory → neighbourhood                        contribution, draft → vault
 *   setting → text                                    what keeps personal data → retention → setting
 *   all → shared, actor, setting, calendar, audit; work for people → worklist; what people read → text
 * </pre>
 * Commands go in, records come out; entities stay inside their package. Each boundary is the plural noun of its
 * feature ({@code Ideas}); what a process may do with a feature stands in its {@code …Case} boundary.
 */
package nl.weerklank;

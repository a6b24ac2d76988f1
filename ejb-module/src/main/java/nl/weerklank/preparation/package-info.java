/**
 * De voorbereiding: five questions before anybody is asked anything, and the mandate of the bestuurder (S0). Without them there
 * is no round, no card and no question on the website (INV-01): only they make a trajectory public.
 *
 * <p>Life cycle: a {@link nl.weerklank.preparation.Preparations preparation} begins with the first cycle of a trajectory and ends
 * PREPARED or REFUSED; with ADAPT it goes back to question 1 with everything that was written. Officials answer
 * ({@link nl.weerklank.preparation.FiveQuestions}), the wijk and the adviesraad add ({@link nl.weerklank.preparation.EarlyVoices}),
 * a bestuurder decides ({@link nl.weerklank.preparation.Mandates}), everybody reads the outcome
 * ({@link nl.weerklank.preparation.PublicPreparations}).
 *
 * <p>Pages: {@code preparation/*.xhtml}. Processes: {@code preparation.bpmn}, {@code five-questions.bpmn}; tables
 * {@code aim.dmn} (D1) and {@code forms.dmn} (D3).
 */
package nl.weerklank.preparation;

/**
 * Trajecten: participation courses. Whoever starts one says beforehand what residents can influence, what is fixed, who
 * decides, and by when everybody has an answer (POL-04).
 *
 * <p>Life cycle: {@link nl.weerklank.trajectory.TrajectoryStatus}. A beleidsmedewerker starts and prepares, a bestuurder
 * gives the mandate with which it becomes public (INV-01, {@code preparation}); only a
 * bestuurder stops one early, with a public reason, and even then everybody is answered first (INV-10). What stays open
 * is on the start list of the next round ({@link nl.weerklank.trajectory.StartList}, INV-45).
 *
 * <p>Pages: {@code trajectory/*.xhtml}. Process: the lemniscaat, {@code lemniscaat.bpmn}.
 */
package nl.weerklank.trajectory;

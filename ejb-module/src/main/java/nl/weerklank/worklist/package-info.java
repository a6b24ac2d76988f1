/**
 * Werkvoorraad: what waits for whom. The project's own indexed table {@code work_item} follows the engine's tasks in
 * the same transaction; lists and counts read only this table, with the rights in the query. A domain act asks
 * {@link nl.weerklank.worklist.WorkItems#begin} whether its task is (still) the caller's to do.
 * Pages: {@code worklist/list.xhtml}, {@code worklist/substitution.xhtml}, {@code worklist/bulk.xhtml}.
 */
package nl.weerklank.worklist;

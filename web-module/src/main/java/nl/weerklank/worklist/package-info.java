/** The task list ({@code worklist/list.xhtml}) and what every task page has in common ({@link nl.weerklank.worklist.TaskPage}). */
package nl.weerklank.worklist;

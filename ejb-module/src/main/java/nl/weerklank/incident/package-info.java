/**
 * Storingen: steps of processes that failed so often that they are tried no more. An administrator gets a task, reads in plain
 * words what went wrong, and lets the step be tried again. Pages: {@code incident/list.xhtml}.
 */
package nl.weerklank.incident;

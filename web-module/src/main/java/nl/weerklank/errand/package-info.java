/** The page of a task beside a process. */
package nl.weerklank.errand;

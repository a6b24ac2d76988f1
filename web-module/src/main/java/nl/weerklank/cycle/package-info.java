/** The lemniscaat on screens: tasks of a cycle and of its first phase ({@code cycle/*.xhtml}). */
package nl.weerklank.cycle;

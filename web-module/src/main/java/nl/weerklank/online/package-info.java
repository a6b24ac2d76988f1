/** Sorting what came in online ({@code online/sort.xhtml}). */
package nl.weerklank.online;

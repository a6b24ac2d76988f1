/** Storingen: {@code incident/list.xhtml}. */
package nl.weerklank.incident;

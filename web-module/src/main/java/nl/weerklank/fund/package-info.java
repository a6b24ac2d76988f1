/** Potjes and the register ({@code fund/*.xhtml}). */
package nl.weerklank.fund;

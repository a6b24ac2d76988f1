/** The board on which officials bundle contributions ({@code theme/board.xhtml}). */
package nl.weerklank.theme;

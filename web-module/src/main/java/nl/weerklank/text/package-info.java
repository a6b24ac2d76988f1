/** The word list: asking for and answering literal use of a word that we do not use ({@code text/words.xhtml}). */
package nl.weerklank.text;

/** The wizard of five questions, and the mandate ({@code preparation/*.xhtml}). */
package nl.weerklank.preparation;

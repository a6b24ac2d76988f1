/**
 * How it was: the owner tells with a photo or three sentences (INV-26), a buurtondersteuner writes down what we learn,
 * and it becomes a contribution. Nothing happens to who does not tell. Pages: {@code story/*.xhtml}.
 */
package nl.weerklank.story;

/**
 * Potjes: money set aside per wijk and period. Available = ceiling − reserved − paid and never below zero, whatever
 * happens at once: each change locks the pot's row, and the database checks it once more (INV-22). One reservation per
 * idea; reserving, releasing and paying again changes nothing. Pages: {@code fund/pots.xhtml}, {@code fund/register.xhtml}.
 */
package nl.weerklank.fund;

/**
 * Days on which the municipality works. Dutch public holidays follow the Algemene termijnenwet, article 3; further
 * closed days are added by the administrator. All terms in working days become one absolute date, computed here.
 */
package nl.weerklank.calendar;

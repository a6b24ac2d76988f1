/** What all screens need: forms without view state, refusals as messages, headers on every answer, words in EL. */
package nl.weerklank.shared;

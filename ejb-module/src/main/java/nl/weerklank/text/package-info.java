/**
 * Plain language (D8, INV-29 … 31): blocked words stop a text, everything else is friendly advice. Residents' own words
 * are never checked. Used live while an official writes, and by a build test over all message bundles.
 */
package nl.weerklank.text;

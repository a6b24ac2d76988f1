/** Verslagen: writing, checking and publishing them, and the library for everybody. */
package nl.weerklank.report;

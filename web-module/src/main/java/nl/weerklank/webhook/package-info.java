/** Berichten aan andere systemen: {@code webhook/list.xhtml}. */
package nl.weerklank.webhook;

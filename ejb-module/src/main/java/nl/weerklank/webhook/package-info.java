/**
 * Berichten aan andere systemen: what happened, as CloudEvents of the NL GOV profile, to one address of the municipality; off
 * until an address stands in the environment. The audit trail is the outbox: its rows stand in the order of their commits and
 * never change, so a mark of how far we are loses nothing and costs no act a write. Pages: {@code webhook/list.xhtml}.
 */
package nl.weerklank.webhook;

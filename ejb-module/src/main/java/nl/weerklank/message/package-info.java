/**
 * Telling people things. A message is a row in the transaction of the act that caused it; a job sends it afterwards,
 * tries again when a server is down, and keeps the proof. Every message stands behind the follow code; besides, it goes
 * by mail when the person said yes to that kind (Awb 2:13), else by letter or phone. What cannot be delivered becomes
 * work for a person, never a loss (RES-30). Bodies hold no names or addresses: those are added when it leaves.
 * Pages: {@code message/outbox.xhtml}, {@code message/call-or-write.xhtml}. Texts: {@code letters_nl.properties}.
 */
package nl.weerklank.message;

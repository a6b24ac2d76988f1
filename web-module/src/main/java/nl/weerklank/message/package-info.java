/** Letters to print, people to call, the outbox screen, and the task for a message that did not arrive. */
package nl.weerklank.message;

/**
 * Half-filled forms of people without an account, one per form and browser. The browser's token is the only way in; it is
 * kept as a digest, the answers are encrypted, and all of it is erased after some days or on sending.
 */
package nl.weerklank.draft;

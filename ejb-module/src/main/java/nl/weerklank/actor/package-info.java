/**
 * Who acts: accounts of officials and jurors, their roles, and who is behind the current call. Residents have no
 * account. An account is locked for a while after too many wrong passwords; see {@link nl.weerklank.actor.Accounts}.
 * Pages: {@code account/login.xhtml}.
 */
package nl.weerklank.actor;

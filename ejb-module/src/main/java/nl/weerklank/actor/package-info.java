/**
 * Who acts: accounts of officials and jurors, their roles, and who is behind the current call. Residents have no
 * account. An account is locked for a while after too many wrong passwords; see {@link nl.weerklank.actor.Accounts}.
 * Administrators open, change and end accounts in {@link nl.weerklank.actor.AccountOffice}; a password that they made opens
 * only the page on which its owner chooses another.
 *
 * <p>Pages: {@code account/login.xhtml}, {@code account/password.xhtml}, {@code account/list.xhtml},
 * {@code account/edit.xhtml}.
 */
package nl.weerklank.actor;

/**
 * From idea to money: the application (Awb 1:3), the jury's advice, the besluit with its letter, other ways, and the
 * payment. The fund is a municipal grant with mandate to stewards (ADR 0009): every outcome on an application is a
 * besluit with reasons and an objection clause.
 *
 * <p>Clocks: {@link nl.weerklank.grant.LegalClock}. Who may: the owner with the follow code
 * ({@link nl.weerklank.grant.OwnGrants}); stewards, jurors and payers in {@link nl.weerklank.grant.Besluiten},
 * {@link nl.weerklank.grant.OtherWays}, {@link nl.weerklank.grant.Jury} and {@link nl.weerklank.grant.Payments};
 * the process in {@link nl.weerklank.grant.GrantCase}. Who decides does not pay, who has an interest does neither
 * advise nor decide (INV-25). Above the fast lane two people say yes (FND-12): residents by their advice, or else a second
 * steward, for whom the {@link nl.weerklank.grant.FirstYes first yes} is kept.
 *
 * <p>Pages: {@code grant/*.xhtml}; the owner's part stands on {@code myidea/*.xhtml}.
 */
package nl.weerklank.grant;

/**
 * How long we keep what. One table, {@link nl.weerklank.retention.RetentionKind}, says per kind of data when its term
 * starts, which setting holds the term and what is done then. Each feature that keeps such data has a
 * {@link nl.weerklank.retention.RetentionRule} that counts and takes away; the nightly job, the administrator's dry run
 * ({@code retention/list.xhtml}) and the privacy page ({@code privacy.xhtml}) all read the same table (ADM-03, RES-31).
 */
package nl.weerklank.retention;

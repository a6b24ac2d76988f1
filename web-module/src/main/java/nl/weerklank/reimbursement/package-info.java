/**
 * What taking part cost somebody: Mijn vergoedingen with a code ({@code reimbursement/mine.xhtml}) or an account
 * ({@code reimbursement/own.xhtml}), the talk near a limit, and paying.
 */
package nl.weerklank.reimbursement;

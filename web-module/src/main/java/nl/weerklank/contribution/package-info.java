/** Contributing without an account, and following it with a code ({@code contribution/*.xhtml}). */
package nl.weerklank.contribution;

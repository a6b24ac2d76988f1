/** The task pages of telling people what was done ({@code feedback/*.xhtml}). */
package nl.weerklank.feedback;

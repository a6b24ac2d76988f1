/** Task pages about the money ({@code grant/*.xhtml}, {@code idea/explain-other-way.xhtml}, {@code idea/review-other-way.xhtml}) and Betalingen. */
package nl.weerklank.grant;

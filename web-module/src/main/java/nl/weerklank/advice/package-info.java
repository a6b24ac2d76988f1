/** The pages of councils and of who asks and answers them ({@code advice/*.xhtml}). */
package nl.weerklank.advice;

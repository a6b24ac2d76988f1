/** Task pages about the story afterwards ({@code story/*.xhtml}). */
package nl.weerklank.story;

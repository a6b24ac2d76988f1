/**
 * Mijn idee: everything that the owner of an idea can see and do, put together from the features it is about. The page
 * is {@code myidea/show.xhtml}; the acts belong to {@code idea}, {@code grant} and {@code story}.
 */
package nl.weerklank.myidea;

/**
 * Thema's: bundling what residents gave, within a trajectory. A contribution stands under one theme at most; its name is
 * the link ({@code Contribution.theme}). A beleidsmedewerker makes, renames and merges themes and moves contributions;
 * who looks at an old state of the board changes nothing. What goes well has its own place ({@code strengths}).
 *
 * <p>Residents set the order (INV-15): with stickers that a gespreksleider counts, and with their own code
 * ({@link nl.weerklank.theme.OwnRanking}); both are only added.
 *
 * <p>Life cycle of a theme's analysis: {@link nl.weerklank.theme.ThemeAnalysis}; the feature {@code knowledge} moves it.
 * Pages: {@code theme/*.xhtml}. A theme does not need two conversations yet: that rule comes with the conversations.
 */
package nl.weerklank.theme;

/**
 * {@code /api/v1}: the same boundaries for other systems, with Dutch names (NLGov API Design Rules 2.2). What every
 * resource shares stands here: who calls, how often, how a refusal reads, the document. The resource and the translation of a
 * feature ({@code IdeaResource}, {@code IdeaJson}) stand with that feature. Sessions do not count here: an official gives
 * name and password with each call, so that no page of elsewhere can call with somebody's cookie.
 */
package nl.weerklank.api;

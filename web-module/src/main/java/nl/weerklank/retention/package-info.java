/** How long we keep what: for the administrator ({@code retention/list.xhtml}) and for everybody ({@code privacy.xhtml}). */
package nl.weerklank.retention;

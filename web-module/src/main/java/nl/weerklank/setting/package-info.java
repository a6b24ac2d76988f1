/** Settings, closed days and wijken, for the administrator ({@code setting/list.xhtml}). */
package nl.weerklank.setting;

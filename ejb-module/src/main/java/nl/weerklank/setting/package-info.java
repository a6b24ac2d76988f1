/**
 * Settings per municipality (the values marked ⚙ in the specification), each with the moment from which it holds.
 * A change never moves a clock that runs: whoever sets a term reads the setting once and keeps the date (ADM-02).
 * Page: {@code setting/list.xhtml} for the administrator.
 */
package nl.weerklank.setting;

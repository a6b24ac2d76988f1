/** The dossier of an advice ({@code dossier/show.xhtml}). */
package nl.weerklank.dossier;

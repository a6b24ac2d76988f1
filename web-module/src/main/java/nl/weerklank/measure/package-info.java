/** Pages from cause to measure: tasks of officials, the overview of a trajectory, and the page of a partner ({@code measure/*.xhtml}, {@code partner.xhtml}). */
package nl.weerklank.measure;

/**
 * Verslagen (S3c): what was said in conversations, as everybody may read it. Who led a talk writes its report; a test in own
 * code ({@code Traceability}) finds by what somebody could be known, an editor takes it out, who was there reads it and says
 * what is not right, and only then it is public in the library. A quote is shown as long as its speaker says so (INV-16):
 * that is asked in every query, never copied.
 *
 * <p>Talks with enough people have a report of their own; smaller ones come together in one. The process of a talk and that
 * of a round call it by key; neither knows this feature.
 *
 * <p>Pages: {@code report/*.xhtml}. Process: {@code report/report.bpmn}.
 */
package nl.weerklank.report;

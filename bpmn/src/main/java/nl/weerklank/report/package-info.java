/** What {@code report.bpmn}, the models that call it and the domain say to each other. */
package nl.weerklank.report;

/** What the processes from cause to measure ({@code measure/*.bpmn}) and the domain say to each other. */
package nl.weerklank.measure;

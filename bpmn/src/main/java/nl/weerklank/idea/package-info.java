/**
 * The idea fund as a process: {@code idea-fund.bpmn} says who does what when, {@code idea-check.dmn} what the quick
 * check answers, {@link nl.weerklank.idea.IdeaFundProcess} ties both to the domain. The business key is the idea's id.
 */
package nl.weerklank.idea;

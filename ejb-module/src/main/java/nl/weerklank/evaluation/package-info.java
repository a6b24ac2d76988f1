/**
 * Looking back with the people who took part, and choosing how to go on (P4, S9): their experience, the talks per group,
 * the five features, the lessons, and the report of a cycle.
 */
package nl.weerklank.evaluation;

/** Decision tables that policy officers can read; the engine evaluates them behind {@link nl.weerklank.rule.DecisionTables}. */
package nl.weerklank.rule;

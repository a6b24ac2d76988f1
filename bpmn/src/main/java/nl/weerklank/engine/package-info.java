/**
 * The one room with engine plumbing. Only this package touches the engine; the rest of the module holds models and the
 * beans that they call.
 *
 * <pre>
 *   weerklank.ear
 *   ├─ lib/              the engine's jars, Flyway
 *   ├─ ejb-module.jar    domain: fires events, offers boundaries, owns the ports
 *   ├─ bpmn.jar          this module
 *   │   ├─ engine/         EngineStart builds the engine and deploys; Engine is what process beans use;
 *   │   │                  WorkItemMirror writes the work item table; the rest implements ports of the domain
 *   │   ├─ idea/           IdeaFundProcess: what idea-fund.bpmn and the domain say to each other
 *   │   └─ idea/*.bpmn, *.dmn
 *   └─ web-module.war    screens; never sees this module
 * </pre>
 *
 * <p>Engine and entities share one data source and one JTA transaction: a domain act, its process step and its work
 * items are all there or none is. The engine's tables stand in the schema {@code engine}.
 *
 * <p>To swap the engine for a fork with the same API: change the dependencies, rename the imports of this package, and
 * adapt the EL import of {@link nl.weerklank.engine.ProcessBeanResolver}. Models and tables stay.
 */
package nl.weerklank.engine;

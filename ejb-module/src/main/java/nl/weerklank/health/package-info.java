/** Tells the truth about what the platform leans on: database, engine, job executor and outbox. */
package nl.weerklank.health;

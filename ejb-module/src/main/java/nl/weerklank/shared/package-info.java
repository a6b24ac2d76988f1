/** What every feature needs: refusals, the clock, the run mode and the database migration. Kept this small on purpose. */
package nl.weerklank.shared;

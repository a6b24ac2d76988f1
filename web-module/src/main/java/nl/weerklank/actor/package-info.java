/** Logging in and out, and what the person in front of the screen may open ({@link nl.weerklank.actor.StaffPages}). */
package nl.weerklank.actor;

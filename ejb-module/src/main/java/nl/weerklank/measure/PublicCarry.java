package nl.weerklank.measure;

import java.util.UUID;

/**
 * A measure that goes on in another trajectory, as everybody reads it on the pages of both.
 *
 * @param trajectoryId the other one; null, as its title, when nobody can read about it yet
 * @param goesOn       whether it goes on there; else it came from there
 */
public record PublicCarry(UUID trajectoryId, String title, boolean goesOn, String reason) {
}

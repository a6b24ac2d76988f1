package nl.weerklank.evaluation;

/** What residents, professionals and staff said, each among themselves; null until somebody wrote it down. */
public record GroupsSaid(String residents, String professionals, String staff) {
}

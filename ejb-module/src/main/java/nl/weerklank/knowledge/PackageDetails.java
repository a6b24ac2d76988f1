package nl.weerklank.knowledge;

import java.util.List;

/** The package of contributions that is read now. */
public record PackageDetails(int number, int of, List<ToRead> contributions) {
}

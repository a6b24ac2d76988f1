package nl.weerklank.withdrawal;

import java.util.UUID;

/** Where somebody reads what a contribution was used in. */
final class UsePages {

    private UsePages() {
    }

    /** Where everybody reads it, or null: a report in the library, what became public of the rest on the page of its trajectory. */
    static String everybodys(UseRow use, UUID trajectoryId) {
        if (!use.shown()) {
            return null;
        }
        if (use.kind() == UseKind.REPORT) {
            return "/report/show?verslag=" + use.subjectId();
        }
        return trajectoryId == null ? null : "/trajectory/show?traject=" + trajectoryId;
    }

    /** Where the beleidsmedewerker reads it, or null. */
    static String officials(UseRow use) {
        if (use.kind() == UseKind.KNOWLEDGE) {
            return "/knowledge/show?kennis=" + use.subjectId();
        }
        if (use.kind() == UseKind.MEASURE) {
            return "/measure/show?maatregel=" + use.subjectId();
        }
        return everybodys(use, null);
    }
}

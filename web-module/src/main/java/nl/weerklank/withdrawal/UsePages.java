package nl.weerklank.withdrawal;

/** The pages on which everybody reads what a contribution was used in. */
final class UsePages {

    private UsePages() {
    }

    static String address(UseRow use) {
        return use.shown() && use.kind() == UseKind.REPORT ? "/report/show?verslag=" + use.subjectId() : null;
    }
}

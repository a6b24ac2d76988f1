package nl.weerklank.benchmark;

/**
 * What the platform used.
 *
 * @param wall       seconds on the clock of this machine
 * @param server     processor seconds of the server
 * @param database   processor seconds of the database
 * @param statements that the database ran
 * @param written    bytes that the database wrote ahead
 */
record Used(double wall, double server, double database, double statements, double written) {

    Used since(Used before) {
        return new Used(wall - before.wall, server - before.server, database - before.database,
                statements - before.statements, written - before.written);
    }

    Used per(double many) {
        return new Used(wall / many, server / many, database / many, statements / many, written / many);
    }

    /** What timers asked meanwhile is a fraction of a statement per request: it is left out. */
    Used inWholeStatements() {
        return new Used(wall, server, database, Math.rint(statements), written);
    }

    double processor() {
        return server + database;
    }
}

package nl.weerklank.incident;

import java.util.List;

/** What went wrong, as far as an administrator can do something about it. The order decides. */
public enum FaultKind {
    /** The server went down in the middle of the step, several times. */
    CRASH,
    MAIL("Mail", "Messaging"),
    BUSY("OptimisticLock", "LockTimeout", "PessimisticLock"),
    DATABASE("SQL", "JDBC", "Persistence", "Connection", "Rollback"),
    /** The platform itself refused: something is other than the process expects. */
    REFUSED("BusinessException", "NotFoundException", "ConstraintViolation", "Refused"),
    PROGRAM;

    private final List<String> names;

    FaultKind(String... names) {
        this.names = List.of(names);
    }

    /** @param fault the simple name of the fault, or empty */
    static FaultKind of(String fault) {
        if (fault.isEmpty()) {
            return CRASH;
        }
        for (var kind : values()) {
            if (kind.names.stream().anyMatch(fault::contains)) {
                return kind;
            }
        }
        return PROGRAM;
    }
}

package nl.weerklank.worklist;

/** Somebody who may do somebody's tasks of a role; of all of them where {@code role} is null. */
public record SubstitutionOption(String account, String name, String role) {
}

package nl.weerklank.worklist;

import java.util.List;

/** Whose tasks somebody does today beside their own: per account that is away, the roles of it. */
record Covers(List<Cover> list) {

    /** Tasks of one role that somebody who is away has. */
    record Cover(String absent, String role) {
    }

    static final Covers NONE = new Covers(List.of());

    boolean has(String account, String role) {
        return account != null && role != null && list.contains(new Cover(account, role));
    }
}

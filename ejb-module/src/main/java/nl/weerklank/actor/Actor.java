package nl.weerklank.actor;

import java.util.Set;

/** Who is behind a call. A resident and the process have no account: {@link #NOBODY}. */
public record Actor(String account, String name, Set<String> roles) {

    public static final Actor NOBODY = new Actor("-", "-", Set.of());

    public boolean has(String role) {
        return roles.contains(role);
    }
}

package nl.weerklank.api;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands behind the question mark, with a sentence for what cannot be read there. Left out is null. */
public final class Asked {

    private final UriInfo uri;

    private Asked(UriInfo uri) {
        this.uri = uri;
    }

    public static Asked of(UriInfo uri) {
        return new Asked(uri);
    }

    public String text(String name) {
        var typed = uri.getQueryParameters().getFirst(name);
        return typed == null || typed.isBlank() ? null : typed;
    }

    public UUID id(String name) {
        var typed = text(name);
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw wrong(name, "Stuur een kenmerk van ons (UUID).");
        }
    }

    /** One of some codes, or what holds when nothing is asked. */
    public <T> T code(String name, Map<String, T> codes, T otherwise) {
        var typed = text(name);
        if (typed != null && !codes.containsKey(typed)) {
            throw wrong(name, "Kies uit: " + String.join(", ", codes.keySet().stream().sorted().toList()) + ".");
        }
        return typed == null ? otherwise : codes.get(typed);
    }

    /** The number of a page, from zero; people count from 1. */
    public int page() {
        var typed = text(Page.NUMBER);
        if (typed == null) {
            return 0;
        }
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw wrong(Page.NUMBER, "Stuur een getal vanaf 1.");
        }
        return Integer.parseInt(typed) - 1;
    }

    private static BadQuestion wrong(String name, String sentence) {
        return new BadQuestion(List.of(new Fault(name, sentence)));
    }
}

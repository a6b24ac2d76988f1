package nl.weerklank.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** The list of principles ({@code measure/principles.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class PrinciplesBacking {

    @Inject
    Principles principles;

    private final Map<String, String> fields = new TreeMap<>();
    private List<PrincipleRow> rows;

    public List<PrincipleRow> getRows() {
        if (rows == null) {
            rows = principles.list();
            rows.forEach(p -> {
                fields.putIfAbsent("text-" + p.id(), p.text());
                fields.putIfAbsent("explanation-" + p.id(), p.explanation());
            });
        }
        return rows;
    }

    public String add() {
        principles.write(null, fields.get("principle"), fields.get("explanation"));
        return changed();
    }

    public String write(UUID principleId) {
        principles.write(principleId, fields.get("text-" + principleId), fields.get("explanation-" + principleId));
        return changed();
    }

    public String use(UUID principleId, boolean yes) {
        principles.use(principleId, yes);
        return changed();
    }

    private static String changed() {
        Errors.news("principle.changed");
        return "/measure/principles?faces-redirect=true";
    }

    public Map<String, String> getFields() {
        return fields;
    }
}

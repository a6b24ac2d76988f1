package nl.weerklank.shared;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named texts as one text (JSON) and back, for drafts in one column. */
public final class Fields {

    private Fields() {
    }

    public static String pack(Map<String, String> fields) {
        var json = Json.createObjectBuilder();
        fields.forEach((name, value) -> json.add(name, value == null ? "" : value));
        return json.build().toString();
    }

    public static Map<String, String> unpack(String packed) {
        var fields = new LinkedHashMap<String, String>();
        if (packed != null) {
            try (var reader = Json.createReader(new StringReader(packed))) {
                reader.readObject().forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
            }
        }
        return fields;
    }
}

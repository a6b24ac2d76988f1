package nl.weerklank.advice;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;

/** Every advice with its dates and address, for machines (ADV-09). Holds what everybody may read and nothing else. */
@WebServlet("/advice/list.json")
public class AdviceListing extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicAdvice advices;
    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        var site = settings.text(SettingKey.SITE_ADDRESS);
        var all = Json.createArrayBuilder();
        advices.list().forEach(row -> all.add(described(row).add("adres", site + "/advice/page?advies=" + row.id())));
        try (var out = Json.createWriter(response.getOutputStream())) {
            out.writeObject(Json.createObjectBuilder().add("adviezen", all).build());
        }
    }

    private static JsonObjectBuilder described(AdviceRow row) {
        var one = Json.createObjectBuilder().add("titel", row.title()).add("adviesraad", row.council())
                .add("gevraagd", row.mode() == AdviceMode.ASKED).add("stand", row.state().name());
        add(one, "vastgesteld", row.adoptedAt());
        add(one, "reactieUiterlijk", row.answerBy());
        add(one, "reactieGegeven", row.answeredAt());
        add(one, "reactieTeLaatSinds", row.answerLateAt());
        return one;
    }

    private static void add(JsonObjectBuilder one, String name, Object value) {
        if (value != null) {
            one.add(name, value.toString());
        }
    }
}

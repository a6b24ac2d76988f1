package nl.weerklank;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A cause that was found and confirmed, as rows: for tests that begin where the search for causes ends. */
final class CauseInContainer {

    static final String TEXT = "Er is geen plek waar ouders elkaar vanzelf zien.";

    private CauseInContainer() {
    }

    /** SQL that lets these contributions, which stand under one theme, lead to the cause. */
    static List<String> behind(UUID cause, String trajectory, String theme, List<String> contributions) {
        var knowledge = UUID.randomUUID();
        var themeId = "(select id from weerklank.theme where trajectory_id = '" + trajectory + "' and name = '" + theme + "')";
        var heard = contributions.size();
        var rows = new ArrayList<String>();
        rows.add("insert into weerklank.experience_knowledge (id, theme_id, title, description, effects, participants, state,"
                + " figures, led_by, card_by, public_title, public_effects, co_read_by, made_by, made_at, validated_at,"
                + " told, contributions, sources, version) values ('" + knowledge + "', " + themeId + ", 'Ouders staan alleen', 'Zij vragen laat hulp.', 'Hulp komt"
                + " later.', '5 ouders', 'VALIDATED', 'LOOKED_NONE', 'een', 'redactie', 'Ouders zonder netwerk vragen laat hulp.',"
                + " 'Hulp komt later.', 'twee', 'een', now(), now(), " + heard + ", " + heard + ", " + heard
                + ", 0)");
        for (var contribution : contributions) {
            var experience = UUID.randomUUID();
            rows.add("insert into weerklank.experience (id, contribution_id, theme_id, number, situation, event, quote,"
                    + " marked_by, marked_at, version) select '" + experience + "', id, " + themeId + ", (select"
                    + " coalesce(max(number), 0) + 1 from weerklank.experience where theme_id = " + themeId + "), 'Net een kind.', 'Vroeg laat hulp.',"
                    + " own_words, 'een', now(), 0 from weerklank.contribution where id = '" + contribution + "'");
            rows.add("insert into weerklank.knowledge_experience (knowledge_id, experience_id) values ('" + knowledge + "', '"
                    + experience + "')");
        }
        rows.add("insert into weerklank.cause (id, theme_id, knowledge_id, text, public_text, state, co_read_by, made_by,"
                + " made_at, settled_at, version) values ('" + cause + "', " + themeId + ", '" + knowledge + "', '" + TEXT + "', '"
                + TEXT + "', 'CONFIRMED', 'twee', 'een', now(), now(), 0)");
        rows.add("update weerklank.theme set analysis = 'CAUSE_FOUND' where id = " + themeId);
        return rows;
    }
}

package nl.weerklank.benchmark;

import java.util.UUID;

/** Loads many rows at once, into tables of our own only. */
final class Generator {

    static final int THEMES = 4;

    private final Platform platform;

    Generator(Platform platform) {
        this.platform = platform;
    }

    /** The trajectory that the demo lived through. */
    String demoTrajectory() {
        return platform.value("select id from weerklank.trajectory where title = 'Een goede start'");
    }

    /** A trajectory that runs, in a wijk of its own, with four themes and a group that is asked for. */
    String trajectory(String title) {
        var id = UUID.randomUUID().toString();
        var wijk = UUID.randomUUID().toString();
        platform.execute("insert into weerklank.neighbourhood (id, name, within_area) values ('" + wijk + "', 'Wijk " + title
                + "', true)");
        platform.execute("insert into weerklank.trajectory (id, title, topic, level, open_to_influence, fixed, who_decides, "
                + "feedback_by, contact, status, started_by, started_at, published_at, version) select '" + id + "', '" + title
                + "', topic, level, open_to_influence, fixed, who_decides, current_date + 3000, contact, 'ACTIVE', started_by, "
                + "started_at, published_at, 0 from weerklank.trajectory where id = '" + demoTrajectory() + "'");
        platform.execute("insert into weerklank.trajectory_area (trajectory_id, neighbourhood_id) values ('" + id + "', '"
                + wijk + "')");
        platform.execute("insert into weerklank.theme (id, trajectory_id, name, analysis, made_by, made_at, version) select "
                + "gen_random_uuid(), '" + id + "', 'Thema ' || n, 'NONE', 'beleid01', now(), 0 from generate_series(1, "
                + THEMES + ") n");
        // Nobody of this group was spoken to: the phase asks about it and does not close by itself.
        platform.execute("insert into weerklank.target_group (id, trajectory_id, name, role, share, source, as_of, added_by, "
                + "added_at, version) values (gen_random_uuid(), '" + id + "', 'Jonge ouders', 'BENEFICIARY', 0.5, "
                + "'Voorbeeld', current_date, 'beleid01', now(), 0)");
        return id;
    }

    /**
     * So many contributions to a trajectory, each of somebody else, sorted into its themes. Four of five people get a mail,
     * the others read their answer behind their code.
     */
    void contributions(String trajectory, int many) {
        var at = "timestamptz '" + platform.now().minusSeconds(3600) + "'";
        platform.execute("create temp table made as select gen_random_uuid() person, gen_random_uuid() contribution, n from "
                + "generate_series(1, " + many + ") n;"
                + "insert into vault.person (id, code_digest, mail, channel, mail_progress, mail_besluit, created_at, version) "
                + "select person, sha256(person::text::bytea), case when n % 5 = 0 then null else (select mail from "
                + "vault.person where mail is not null and channel = 'MAIL' limit 1) end, case when n % 5 = 0 then 'CODE_ONLY' "
                + "else 'MAIL' end, true, false, " + at + ", 0 from made;"
                + "insert into weerklank.contribution (id, handle, source, source_id, theme, trajectory_id, public_consent, "
                + "created_at, own_words, public_words, state) select contribution, person, 'ONLINE', gen_random_uuid(), "
                + "'Thema ' || 1 + n % " + THEMES + ", '" + trajectory + "', n % 2 = 0, " + at + " + n * interval '1 "
                + "millisecond', 'Verhaal ' || n || ': bij de balie moest ik weer alles vertellen.', case when n % 2 = 0 then "
                + "'Verhaal ' || n || ': bij de balie moest ik weer alles vertellen.' end, 'SORTED' from made");
        platform.execute("analyze");
    }

    /** So many more experiences under the knowledge that a measure of the demo rests on, each with its contribution. */
    void chain(String knowledge, int many) {
        var trajectory = demoTrajectory();
        platform.execute("create temp table made as select gen_random_uuid() contribution, gen_random_uuid() experience, n from "
                + "generate_series(1, " + many + ") n;"
                + "insert into weerklank.contribution (id, source, source_id, theme, trajectory_id, public_consent, created_at, "
                + "own_words, public_words, state, wants_answer) select contribution, 'ONLINE', gen_random_uuid(), (select "
                + "t.name from weerklank.theme t join weerklank.experience_knowledge k on k.theme_id = t.id where k.id = '"
                + knowledge + "'), '" + trajectory + "', true, now(), 'Verhaal ' || n, 'Verhaal ' || n, 'ANSWERED', false from "
                + "made;"
                + "insert into weerklank.experience (id, contribution_id, theme_id, number, situation, event, quote, marked_by, "
                + "marked_at, version) select experience, contribution, k.theme_id, 1000000 + n, 'Aan de balie', 'Weer "
                + "vertellen', 'Verhaal ' || n, 'ervaringsdeskundige01', now(), 0 from made, weerklank.experience_knowledge k where k.id = '"
                + knowledge + "';"
                + "insert into weerklank.knowledge_experience (knowledge_id, experience_id) select '" + knowledge
                + "', experience from made;"
                + "update weerklank.experience_knowledge set told = told + " + many + ", contributions = contributions + "
                + many + ", sources = sources + " + many + " where id = '" + knowledge + "'");
        platform.execute("analyze");
    }
}

package nl.weerklank.vault;

import java.util.List;

/**
 * Where free text about a person can stand outside the vault. A person's name or number can be typed anywhere; when the
 * person is forgotten, the vault takes it out of each of these columns (ADM-04).
 */
public interface PersonTexts {

    /**
     * A column of text, and which of its rows are about a subject.
     *
     * @param owner  the column that holds the subject's id, or an id out of {@code owners}
     * @param owners SQL that gives the ids for {@code :subjects}
     */
    record Column(String table, String name, String owner, String owners) {

        public Column(String table, String name, String owner) {
            this(table, name, owner, "(:subjects)");
        }
    }

    List<Column> columns();
}

package nl.weerklank.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** The word list: officials ask, the editor answers, everybody sees what was said and why. */
@Named
@RequestScoped
@ReadOnce
public class WordsBacking {

    private static final String HERE = "/text/words?faces-redirect=true";

    @Inject
    WordList words;

    private final AskPhrase command = new AskPhrase();
    private final Map<String, String> reasons = new HashMap<>();
    private List<PhraseRow> rows;

    public String ask() {
        words.ask(command);
        Errors.news("words.asked");
        return HERE;
    }

    public String allow(UUID id) {
        words.allow(id, reasons.get(id.toString()));
        Errors.news("words.answered");
        return HERE;
    }

    public String refuse(UUID id) {
        words.refuse(id, reasons.get(id.toString()));
        Errors.news("words.answered");
        return HERE;
    }

    public List<PhraseRow> getRows() {
        if (rows == null) {
            rows = words.list();
        }
        return rows;
    }

    public AskPhrase getCommand() {
        return command;
    }

    /** What the editor typed, by phrase. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}

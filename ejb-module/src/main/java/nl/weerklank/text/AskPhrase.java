package nl.weerklank.text;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An official asks the editor to let a blocked word stand in this phrase. */
public class AskPhrase {

    @NotNull(message = "{phrase.required}")
    @Size(min = 3, max = 200, message = "{phrase.required}")
    private String phrase;
    @NotNull(message = "{phrase.why.required}")
    @Size(min = 3, max = 500, message = "{phrase.why.required}")
    private String why;

    public String getPhrase() {
        return phrase;
    }

    public void setPhrase(String phrase) {
        this.phrase = phrase;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

package nl.weerklank.message;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The administrator gives a letter another text from a day on. */
public class ChangeLetter {

    @NotNull(message = "{letter.kind.required}")
    private MessageKind kind;
    @NotNull(message = "{letter.title.required}")
    @Size(min = 1, max = 200, message = "{letter.title.required}")
    private String title;
    @NotNull(message = "{letter.body.required}")
    @Size(min = 1, max = 4000, message = "{letter.body.required}")
    private String body;
    @NotNull(message = "{setting.validFrom.required}")
    private LocalDate validFrom;

    /** Browsers send their own line ends; letters have one kind. */
    LetterText text() {
        return new LetterText(title.strip(), body.strip().replace("\r\n", "\n"));
    }

    public MessageKind getKind() {
        return kind;
    }

    public void setKind(MessageKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}

package nl.weerklank.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.ReadOnce;

/** The text of one letter: reading, trying out and changing it. */
@Named
@RequestScoped
@ReadOnce
public class LetterEditBacking {

    private static final String PARAMETER = "brief";

    @Inject
    LetterTexts texts;
    @Inject
    Clock clock;

    private final ChangeLetter command = new ChangeLetter();
    private LetterText preview;

    @PostConstruct
    void start() {
        command.setKind(named());
        var current = texts.current(command.getKind());
        command.setTitle(current.title());
        command.setBody(current.body());
        command.setValidFrom(Dates.on(clock.instant()));
    }

    public String tryOut() {
        preview = texts.preview(command);
        return null;
    }

    public String change() {
        texts.change(command);
        Errors.news("letters.saved");
        return "/message/letters?faces-redirect=true";
    }

    public String getPlaces() {
        return String.join(", ", texts.places(command.getKind()));
    }

    public List<LetterVersion> getHistory() {
        return texts.history(command.getKind());
    }

    public ChangeLetter getCommand() {
        return command;
    }

    public LetterText getPreview() {
        return preview;
    }

    private static MessageKind named() {
        try {
            return MessageKind.valueOf(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                    .getOrDefault(PARAMETER, ""));
        } catch (IllegalArgumentException noSuchLetter) {
            throw new NotFoundException();
        }
    }
}

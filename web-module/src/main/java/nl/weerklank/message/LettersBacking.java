package nl.weerklank.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of letters whose texts an administrator can change. */
@Named
@RequestScoped
public class LettersBacking {

    @Inject
    LetterTexts texts;

    public List<LetterRow> getRows() {
        return texts.list();
    }
}

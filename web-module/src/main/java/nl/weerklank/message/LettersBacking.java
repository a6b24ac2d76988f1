package nl.weerklank.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.shared.ReadOnce;

/** The list of letters whose texts an administrator can change. */
@Named
@RequestScoped
@ReadOnce
public class LettersBacking {

    @Inject
    LetterTexts texts;

    public List<LetterRow> getRows() {
        return texts.list();
    }
}

package nl.weerklank.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.shared.ReadOnce;

/** Advice for everybody ({@code advice/list.xhtml}, {@code advice/page.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class PublicAdviceBacking {

    @Inject
    PublicAdvice advices;

    private AdviceDetails details;

    public List<AdviceRow> getRows() {
        return advices.list();
    }

    public AdviceDetails getDetails() {
        if (details == null) {
            details = advices.get(AdviceAddress.id(AdviceAddress.ADVICE));
        }
        return details;
    }
}

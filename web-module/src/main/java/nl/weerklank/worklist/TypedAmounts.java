package nl.weerklank.worklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.DayConverter;
import nl.weerklank.shared.Euros;

/** Amounts, numbers and days out of the fields of a task, as typed. */
public final class TypedAmounts {

    private TypedAmounts() {
    }

    /** The amount, null when nothing was typed; refuses what is no amount. */
    public static BigDecimal euros(TaskPage page, String field) {
        return page.text(field) == null ? null
                : Euros.parse(page.text(field)).orElseThrow(() -> new BusinessException("shared.amount.wrong"));
    }

    /** The day, null when nothing was typed; refuses what is no day. */
    public static LocalDate day(TaskPage page, String field) {
        return page.text(field) == null ? null
                : DayConverter.parse(page.text(field)).orElseThrow(() -> new BusinessException("shared.day.wrong"));
    }

    /** The whole number, null when nothing was typed or when it is none. */
    public static Integer number(TaskPage page, String field) {
        var typed = page.text(field);
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.valueOf(typed) : null;
    }
}

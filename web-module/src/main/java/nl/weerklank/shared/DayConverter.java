package nl.weerklank.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people type them: 12-3-2026, 12/3/26, 12 maart 2026, 2026-03-12. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {

    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{2}|[0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern NAMED = Pattern.compile("([0-9]{1,2})[- ]([a-z]{3})[a-z]*\\.?[- ]([0-9]{4})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
            Map.entry("maa", 3), Map.entry("mrt", 3), Map.entry("apr", 4), Map.entry("mei", 5), Map.entry("jun", 6),
            Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("okt", 10), Map.entry("nov", 11),
            Map.entry("dec", 12));

    /** The day, or empty when there is no such day. */
    public static Optional<LocalDate> parse(String typed) {
        var text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        try {
            var numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                return Optional.of(day(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1)));
            }
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)));
            }
            var words = NAMED.matcher(text);
            if (words.matches() && MONTHS.containsKey(words.group(2))) {
                return Optional.of(day(words.group(3), MONTHS.get(words.group(2)), words.group(1)));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return parse(typed).orElseThrow(() -> new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.of("shared.day.wrong"), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern("d-M-yyyy").format(day);
    }

    private static LocalDate day(String year, int month, String day) {
        var number = Integer.parseInt(year);
        return LocalDate.of(number < 100 ? 2000 + number : number, month, Integer.parseInt(day));
    }
}
